"""The command that marks a class: grade."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from stepgrade.cli.common import FOUND_WANTING, course_at, course_option

QUIET_SECONDS = 10.0
"""How often progress is told where there is no terminal."""


@click.command()
@click.argument("assignment")
@click.option(
    "--student", "students", multiple=True, metavar="PATTERN", help="Only these students (may be repeated)."
)
@click.option("--force", is_flag=True, help="Mark again what is marked already.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Workers on this machine.  [default: one for each core]",
)
@click.option(
    "--scheduler", metavar="ADDRESS", help="Mark on an existing Dask cluster, such as tcp://host:8786."
)
@course_option
def grade(
    assignment: str,
    students: tuple[str, ...],
    force: bool,
    jobs: int | None,
    scheduler: str | None,
    course: Path | None,
) -> None:
    """Mark a whole class at once, with the same result as `nbgrader autograde`.

    Only what is not marked yet, or was handed in again, is marked.  A run that is cut off loses nothing:
    the same command goes on from there.  What needs your eye is told in a line each; the rest is in
    .stepgrade/logs/.  The exit status is 1 where a submission could not be marked.

    \b
    Examples:
      stepgrade grade exercise_01
      stepgrade grade exercise_01 --student 'a*' --force
      stepgrade grade exercise_01 --scheduler tcp://10.0.0.5:8786
    """
    from stepgrade.batch.grade import grade as grade_class

    reporter = _Shown(assignment)
    try:
        outcome = grade_class(course_at(course), assignment, students, force, jobs, scheduler, reporter)
    except KeyboardInterrupt:
        reporter.clear()
        raise click.ClickException("stopped; nothing is lost: run the same command to go on.") from None
    reporter.clear()
    count = len(outcome.marked) + len(outcome.resumed)
    click.echo(
        f"{assignment}: {count} marked in {outcome.seconds:.0f} s"
        + (f", {len(outcome.already)} were marked already" if outcome.already else "")
        + (f", {len(outcome.failed)} not marked" if outcome.failed else "")
        + "."
    )
    if outcome.failed:
        raise SystemExit(FOUND_WANTING)


class _Shown:
    """Progress on a terminal in one line, rewritten; elsewhere a line now and then."""

    def __init__(self, assignment: str) -> None:
        self._assignment = assignment
        self._terminal = sys.stderr.isatty()
        self._told = time.monotonic()

    def progress(self, done: int, wanted: int, started: float) -> None:
        """How far it is, how fast, and how long it will take."""
        rate = done / max(time.monotonic() - started, 1e-9)
        left = (wanted - done) / rate
        text = f"{self._assignment}: {done} of {wanted}, {rate:.1f} a second, {left:.0f} s left"
        if self._terminal:
            click.echo(f"\r\033[K{text}", nl=False, err=True)
        elif time.monotonic() - self._told > QUIET_SECONDS:
            self._told = time.monotonic()
            click.echo(text, err=True)

    def line(self, text: str) -> None:
        """Something that stays to be read."""
        self.clear()
        click.echo(text)

    def clear(self) -> None:
        """Take the line of progress away."""
        if self._terminal:
            click.echo("\r\033[K", nl=False, err=True)
