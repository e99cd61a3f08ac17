"""The commands that make up a class and mark it: sample-class, demo."""

from __future__ import annotations

from pathlib import Path

import click

from stepgrade.cli.common import (
    FOUND_WANTING,
    Waiting,
    assignment_option,
    by_name,
    course_at,
    course_option,
    seed_option,
    students_option,
)
from stepgrade.display.plain import say


@click.command("sample-class")
@click.argument("assignment", callback=by_name)
@students_option
@seed_option
@course_option
def sample_class(assignment: str, students: int, seed: int, course: Path | None) -> None:
    """Write made-up submissions of ASSIGNMENT into submitted/.

    Right answers, mistakes, accidents, crashes and attempts to cheat, made of the released notebook
    and the rubric's variants and mistakes.  What each should earn is kept in .stepgrade/.

    \b
    Example:
      stepgrade sample-class exercise_01 --students 24
      nbgrader autograde exercise_01 --student 'sample-*'
      stepgrade marks exercise_01
    """
    from stepgrade.samples.sample_class import write_sample_class

    root = course_at(course)
    with Waiting(f"writing {students} submissions") as waiting:
        samples = write_sample_class(root, assignment, students, seed, waiting.say)
    for sample in samples:
        say(f"{sample.student:32} {sample.points:6.2f}  {sample.about}")
    say("Written as submissions; the number is what each should earn.")


@click.command()
@students_option
@assignment_option
@seed_option
@course_option
def demo(students: int, assignment: str, seed: int, course: Path | None) -> None:
    """Mark a made-up class with nbgrader and compare with what each should earn.

    Generates the assignment, writes submissions called sample-…, marks them, makes their feedback,
    and prints the marks.  Work that is not a sample is left alone.  The exit status is 1 where a
    mark is not what it should be.

    \b
    Examples:
      stepgrade demo
      stepgrade demo --students 6
    """
    from stepgrade.samples.demo import run_demo

    if not run_demo(course_at(course), assignment, students, seed, say):
        raise SystemExit(FOUND_WANTING)
