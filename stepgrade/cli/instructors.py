"""The commands of instructors: marks, doctor."""

from __future__ import annotations

from pathlib import Path

import click

from stepgrade.cli.common import FOUND_WANTING, by_name, course_at, course_option


@click.command()
@click.argument("assignment", callback=by_name)
@click.option("--csv", "as_csv", is_flag=True, help="Comma-separated values, to open in a spreadsheet.")
@course_option
def marks(assignment: str, as_csv: bool, course: Path | None) -> None:
    """The marks of ASSIGNMENT from nbgrader's gradebook: students down, steps across.

    A mark followed by ? is waiting for you: grade that step by hand in `nbgrader formgrader`.  Late
    penalties are taken off.  Whatever lies in submitted/ is compared with the gradebook: the exit status
    is 1 where work has no mark.

    \b
    Examples:
      stepgrade marks exercise_01
      stepgrade marks exercise_01 --csv > marks.csv
    """
    from stepgrade.gradebook.reading import read_marks

    table = read_marks(course_at(course), assignment)
    click.echo(table.csv() if as_csv else table.text())
    if as_csv:
        for remark in table.remarks:
            click.echo(f"{remark.student}: {remark.text}", err=True)
    if table.lost:
        raise SystemExit(FOUND_WANTING)


@click.command()
@click.argument("assignment", callback=by_name, required=False)
@click.option(
    "--package", "packages", multiple=True, help="What submissions may import; stepgrade if not told."
)
@course_option
def doctor(assignment: str | None, packages: tuple[str, ...], course: Path | None) -> None:
    """Examine this machine's sandbox, layer by layer and from inside, or one ASSIGNMENT.

    For an assignment: whether its rubric, source notebook, collected work, points, release and secret
    agree, and what to do where they do not.  The exit status is 0 where everything holds.

    \b
    Examples:
      stepgrade doctor
      stepgrade doctor exercise_01
    """
    from stepgrade.course.directory import CourseError
    from stepgrade.doctor.machine import examination_text, examine
    from stepgrade.sandbox.settings import Sandbox

    if assignment is not None:
        from stepgrade.doctor.assignment import examine_assignment

        conditions = examine_assignment(course_at(course), assignment)
        click.echo(examination_text(conditions, "TO DO"))
    else:
        try:
            root: Path | None = course_at(course)
        except CourseError:
            root = None  # the machine can be looked at from anywhere
        conditions = examine(Sandbox(packages or ("stepgrade",)), root)
        click.echo(examination_text(conditions))
    if not all(condition.holds for condition in conditions):
        raise SystemExit(FOUND_WANTING)
