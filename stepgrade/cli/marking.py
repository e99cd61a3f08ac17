"""The command that marks a class: grade."""

from __future__ import annotations

import time
from pathlib import Path

import click

from stepgrade.cli.common import FOUND_WANTING, by_name, course_at, course_option
from stepgrade.course.status_line import StatusLine
from stepgrade.display.plain import say


@click.command()
@click.argument("assignment", callback=by_name)
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
    "--scheduler", metavar="ADDRESS", help="Mark on an existing Dask cluster, such as tls://host:8786."
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
      stepgrade grade exercise_01 --scheduler tls://10.0.0.5:8786
    """
    from stepgrade.batch.grade import Wanted
    from stepgrade.batch.grade import grade as grade_class

    progress = _ProgressLine(assignment)
    wanted = Wanted(assignment, students, force, jobs, scheduler)
    try:
        outcome = grade_class(course_at(course), wanted, progress)
    except KeyboardInterrupt:
        progress.clear()
        raise click.ClickException("stopped; nothing is lost: run the same command to go on.") from None
    progress.clear()
    count = len(outcome.marked) + len(outcome.resumed)
    say(
        f"{assignment}: {count} marked in {outcome.seconds:.0f} s"
        + (f", {len(outcome.already)} were marked already" if outcome.already else "")
        + (f", {len(outcome.failed)} not marked" if outcome.failed else "")
        + "."
    )
    if outcome.failed:
        raise SystemExit(FOUND_WANTING)


class _ProgressLine:
    """A line on the terminal: how many are marked, how fast, and the time left."""

    def __init__(self, assignment: str) -> None:
        self._assignment = assignment
        self._line = StatusLine()

    def progress(self, done: int, wanted: int, started: float) -> None:
        """Show that ``done`` of ``wanted`` are marked, ``started`` being the monotonic time of the start."""
        rate = done / max(time.monotonic() - started, 1e-9)
        left = (wanted - done) / rate
        self._line.show(f"{self._assignment}: {done} of {wanted}, {rate:.1f} a second, {left:.0f} s left")

    def line(self, text: str) -> None:
        """Print ``text`` above the line."""
        self._line.keep(text)

    def clear(self) -> None:
        """Remove the line."""
        self._line.clear()
