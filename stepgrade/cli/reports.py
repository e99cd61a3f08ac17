"""The commands that look at a marked class: report, replay."""

from __future__ import annotations

from pathlib import Path

import click

from stepgrade.cli.common import FOUND_WANTING, Waiting, by_name, course_at, course_option
from stepgrade.display.plain import say


@click.command()
@click.argument("assignment", callback=by_name)
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The page to write.  [default: .stepgrade/reports/ASSIGNMENT.html in the course]",
)
@course_option
def report(assignment: str, target: Path | None, course: Path | None) -> None:
    """A page on how the class did in ASSIGNMENT: what was not understood, and whom to look at.

    Marks come from nbgrader's gradebook, everything else from what marking stored.  The page needs no
    network and no scripts; its data stand beside it as JSON and CSV.  It names students and shows
    their work, so it is for instructors only.  The exit status is 1 where work that was handed in has no
    mark.

    \b
    Examples:
      stepgrade report exercise_01
      stepgrade report exercise_01 --to week_3/exercise_01.html
    """
    from stepgrade.report.contents import make_report
    from stepgrade.report.files import default_page, write_report

    root = course_at(course)
    with Waiting(f"reading {assignment}") as waiting:
        contents = make_report(root, assignment, waiting.say)
        waiting.say("writing")
        page, *data = write_report(contents, target or default_page(root, assignment))
    say(f"Written: {page}")
    say(f"Beside it: {', '.join(path.name for path in data)}")
    for student, text in contents.without_marks():
        say(f"{student}: {text}")
    if contents.without_marks():
        raise SystemExit(FOUND_WANTING)


@click.command()
@click.argument("student")
@click.argument("assignment", callback=by_name)
@click.argument("step")
@click.option("--case", "case", default="", metavar="NAME", help="This case only.")
@click.option("--full", is_flag=True, help="Whole arrays, to full precision.")
@course_option
def replay(student: str, assignment: str, step: str, case: str, full: bool, course: Path | None) -> None:
    """How the verdict on a STEP came about: what went in, what was expected, what came back.

    Everything is read from what marking stored, or worked out again from the rubric and the course
    secret; no student's code runs.  Where rubric or secret have changed since, it says so.  It shows
    hidden inputs and expected results, so it is for instructors only.

    \b
    Examples:
      stepgrade replay ada exercise_01 softmax
      stepgrade replay ada exercise_01 softmax --case "a single key" --full
    """
    from stepgrade.report.replay import replay as replay_step
    from stepgrade.report.replay_text import replay_text

    say(replay_text(replay_step(course_at(course), student, assignment, step, case), full))
