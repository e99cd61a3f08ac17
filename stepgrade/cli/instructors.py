"""The commands of instructors: marks, doctor."""

from __future__ import annotations

from pathlib import Path

import click

from stepgrade.cli.common import FOUND_WANTING, by_name, course_at, course_option
from stepgrade.display.plain import say


@click.command()
@click.argument("assignment", callback=by_name)
@click.option("--csv", "as_csv", is_flag=True, help="Comma-separated values, to open in a spreadsheet.")
@course_option
def marks(assignment: str, as_csv: bool, course: Path | None) -> None:
    """The marks of ASSIGNMENT from nbgrader's gradebook: students down, steps across.

    A mark followed by ? is waiting for you: grade that step by hand in `nbgrader formgrader`.  Late
    penalties are taken off.  Marks that stepgrade did not give are told below the table.  Whatever lies in
    submitted/ is compared with the gradebook: the exit status is 1 where work has no mark.

    \b
    Examples:
      stepgrade marks exercise_01
      stepgrade marks exercise_01 --csv > marks.csv
    """
    from stepgrade.course.settings import database, folders, settings, stage_folder
    from stepgrade.gradebook.reading import read_marks
    from stepgrade.gradebook.unproven import sentences, unproven
    from stepgrade.judging.stored import stored_messages

    root = course_at(course)
    config = settings(root)
    directory = folders(config)
    table = read_marks(root, assignment)
    say(table.csv() if as_csv else table.text())
    for remark in table.remarks if as_csv else ():
        say(f"{remark.student}: {remark.text}", err=True)
    for row in () if as_csv else table.rows:
        for message in stored_messages(stage_folder(directory, "autograded", assignment, row.student)):
            say(f"{row.student}: {message}")
    for line in sentences(assignment, unproven(database(root, config), directory, assignment)):
        say(line, err=as_csv)
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
        say(examination_text(conditions, "TO DO"))
    else:
        try:
            root: Path | None = course_at(course)
        except CourseError:
            root = None  # the machine can be looked at from anywhere
        conditions = examine(Sandbox(packages or ("stepgrade",)), root)
        say(examination_text(conditions))
    if not all(condition.holds for condition in conditions):
        raise SystemExit(FOUND_WANTING)
