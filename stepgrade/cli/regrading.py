"""The command that applies a changed rubric to what is kept: regrade."""

from __future__ import annotations

from pathlib import Path

import click

from stepgrade.cli.common import FOUND_WANTING, Waiting, by_name, course_at, course_option
from stepgrade.display.plain import say


@click.command()
@click.argument("assignment", callback=by_name)
@click.option(
    "--student", "students", multiple=True, metavar="PATTERN", help="Only students that match, as in 'a*'."
)
@click.option("--apply", "write", is_flag=True, help="Write the differences; without it they are only shown.")
@click.option("--json", "as_json", is_flag=True, help="The differences as JSON.")
@click.option("--csv", "as_csv", is_flag=True, help="The differences as comma-separated values.")
@click.option("--jobs", type=click.IntRange(min=1), help="How many processes.  [default: as many as pay]")
@course_option
def regrade(
    assignment: str,
    students: tuple[str, ...],
    write: bool,
    as_json: bool,
    as_csv: bool,
    jobs: int | None,
    course: Path | None,
) -> None:
    """Apply today's rubric of ASSIGNMENT to what is kept of its marking; no student's code runs.

    Tolerances, weights, points, mistakes and follow-through may have changed, references too.  Shows
    the differences student by student and step by step.  What only a run can tell (a new case, other
    inputs, follow-through over other parts) keeps its old mark and is listed.

    With --apply the gradebook's automatic scores, the autograded notebooks, the verdicts kept beside
    them and late penalties are written; scores given by hand stay.  Cut off, it can be run again.

    The exit status is 1 where something is left to do: differences to write, or a run that is needed.

    \b
    Examples:
      stepgrade regrade exercise_01
      stepgrade regrade exercise_01 --csv > differences.csv
      stepgrade regrade exercise_01 --student 'a*' --apply
    """
    import json

    from stepgrade.course.directory import load_rubric
    from stepgrade.regrade.report import as_csv as csv_of
    from stepgrade.regrade.report import rows, summary, text_of
    from stepgrade.regrade.whole_class import marked_class, regrade_class

    if as_json and as_csv:
        raise click.UsageError("--json and --csv exclude each other.")
    root = course_at(course)
    regradings, failed = [], 0
    with Waiting(f"regrading {assignment}") as waiting:
        marked = marked_class(root, assignment, students)
        if write:
            from stepgrade.regrade.writing import RegradeWriter, require_same_points

            require_same_points(marked, load_rubric(root, assignment))
        for regraded in regrade_class(marked, jobs, waiting.say):
            regradings.append(regraded)
            if not (as_json or as_csv):
                for line in text_of(regraded):
                    waiting.echo(line)
        if write:
            with RegradeWriter(marked) as writer:
                for submission, regraded in zip(marked.submissions, regradings, strict=True):
                    if regraded.to_write:
                        waiting.say(f"writing {submission.student}")
                        try:
                            writer.write(submission, regraded)
                        except Exception as error:  # one submission's; the others are written
                            failed += 1
                            said = f"{submission.student}: not written: {type(error).__name__}: {error}"
                            waiting.echo(said)
    if as_json:
        say(json.dumps(list(rows(regradings)), indent=1))
    elif as_csv:
        say(csv_of(regradings))
    else:
        say("\n".join(summary(regradings, assignment, write)))
    unwritten = not write and any(regraded.to_write for regraded in regradings)
    if failed or unwritten or any(regraded.needs_run for regraded in regradings):
        raise SystemExit(FOUND_WANTING)
