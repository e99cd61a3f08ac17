"""``python -m stepgrade`` is the command ``stepgrade``."""

from stepgrade.cli import main

main(prog_name="stepgrade")
