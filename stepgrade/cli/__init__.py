"""The command line: ``stepgrade audit``, ``release``, ``demo``, ``marks`` and the others.

Everything that takes time to import is imported by the command that needs it.
"""

from __future__ import annotations

import click

from stepgrade import __version__
from stepgrade.cli import authors, exports, instructors, marking, regrading, reports, samples
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
                  stepgrade grade exercise_01     the same for a large class, on all cores
                  stepgrade marks exercise_01     the marks as a table
                  stepgrade regrade exercise_01   apply a changed rubric, without a run
                  stepgrade report exercise_01    how the class did, as a page
                  stepgrade replay ada exercise_01 softmax     how one verdict came about
    Everybody:    stepgrade demo                  see it at work
    """


for _command in (
    *(authors.audit, authors.release, authors.lessons),
    marking.grade,
    *(instructors.marks, regrading.regrade, instructors.doctor, exports.export),
    *(reports.report, reports.replay),
    *(samples.sample_class, samples.demo),
):
    main.add_command(_command)
