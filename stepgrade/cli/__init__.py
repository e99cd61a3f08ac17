"""The command line: ``stepgrade audit``, ``release``, ``demo``, ``marks`` and the others.

Everything that takes time to import is imported by the command that needs it.
"""

from __future__ import annotations

import click

from stepgrade import __version__
from stepgrade.cli import authors, instructors, regrading, samples
from stepgrade.cli.common import CANNOT, FOUND_WANTING, Commands

__all__ = ["CANNOT", "FOUND_WANTING", "main"]


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="stepgrade")
def main() -> None:
    """Mark notebooks step by step against NumPy reference implementations.

    \b
    Authors:      stepgrade audit exercise_01     are the checks any good?
                  stepgrade release               build what students get
                  stepgrade lessons               the lessons as pages to read
    Instructors:  nbgrader autograde exercise_01  mark what was handed in
                  stepgrade marks exercise_01     the marks as a table
                  stepgrade regrade exercise_01   apply a changed rubric, without a run
    Everybody:    stepgrade demo                  see it at work
    """


for _command in (
    *(authors.audit, authors.release, authors.lessons),
    *(instructors.marks, regrading.regrade, instructors.doctor),
    *(samples.sample_class, samples.demo, samples.bench),
):
    main.add_command(_command)
