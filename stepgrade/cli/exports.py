"""The commands that take marking elsewhere: export gradescope."""

from __future__ import annotations

from pathlib import Path

import click

from stepgrade.cli.common import Waiting, by_name, course_at, course_option
from stepgrade.display.plain import say

ISOLATION = """\
The zip holds the rubric, the solutions it needs and a secret of its own: upload it to Gradescope and
give it to nobody else. A submission's code is marked there in a process and as a user of its own, but
without the sandbox: it may reach the network and read the system's files. docs/exports.md tells all."""


@click.group()
def export() -> None:
    """Take the marking to another system.

    Marks themselves are exported by nbgrader: `nbgrader export --exporter=stepgrade.exports.CanvasExport`.

    \b
    Example:
      stepgrade export gradescope exercise_01
    """


@export.command()
@click.argument("assignment", callback=by_name)
@click.option(
    "--to",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The zip to write.  [default: dist/gradescope_ASSIGNMENT.zip in the course]",
)
@click.option(
    "--wheel",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE",
    help="The students' wheel, where the course is no checkout of the project.  [default: built anew]",
)
@course_option
def gradescope(assignment: str, to: Path | None, wheel: Path | None, course: Path | None) -> None:
    """Build an autograder zip of ASSIGNMENT for Gradescope, with Otter's own `otter generate`.

    It gives the marks that `nbgrader autograde` gives, with partial credit and follow-through, in a
    container that isolates less.  Try it first with `otter run NOTEBOOK -a ZIP`.

    \b
    Example:
      stepgrade export gradescope exercise_01
      otter run submitted/ada/exercise_01/exercise_01_attention.ipynb -a dist/gradescope_exercise_01.zip
    """
    from stepgrade.authoring.release import build_wheel
    from stepgrade.gradescope.pack import write_autograder

    root = course_at(course)
    with Waiting(f"building the autograder of {assignment}") as waiting:
        waiting.say("the students' wheel")
        built = wheel or build_wheel(root)
        waiting.say("otter generate")
        target = to or root / "dist" / f"gradescope_{assignment}.zip"
        path = write_autograder(root, assignment, built, target)
    say(f"{path}  ({path.stat().st_size // 1024} kB)")
    say(ISOLATION)
