"""The commands of authors: audit, release, lessons."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stepgrade.cli.common import FOUND_WANTING, Waiting, by_name, course_at, course_option
from stepgrade.display.plain import say

if TYPE_CHECKING:
    from stepgrade.rubric import Rubric


@click.command()
@click.argument("names", metavar="[ASSIGNMENT|all]...", callback=by_name, nargs=-1)
@click.option("--details", is_flag=True, help="One line for every variant and every mistake.")
@click.option("--sandbox", is_flag=True, help="Mark each of them in the sandbox as well, as submissions are.")
@course_option
def audit(names: tuple[str, ...], details: bool, sandbox: bool, course: Path | None) -> None:
    """Are the checks any good?

    Every accepted variant must pass with a margin of 10 below the tolerance; every mistake must show
    with a margin of 10 above it, lose marks, and be named to the student.  Without an ASSIGNMENT all
    of them are audited.  The exit status is 1 where something must be changed.

    \b
    Examples:
      stepgrade audit
      stepgrade audit exercise_01 --details
      stepgrade audit exercise_01 --sandbox
    """
    from stepgrade.authoring.audit import audit as audit_rubric
    from stepgrade.authoring.audit_report import audit_text

    all_ok = True
    for rubric in _rubrics(names, course):
        with Waiting(f"auditing {rubric.assignment}") as waiting:
            report = audit_rubric(rubric, progress=lambda step, w=waiting: w.say(step.name))  # type: ignore[misc]
            if sandbox:
                from stepgrade.authoring.audit_sandbox import sandbox_findings

                found = sandbox_findings(
                    course_at(course),
                    rubric,
                    lambda step, w=waiting: w.say(f"{step.name}, in the sandbox"),  # type: ignore[misc]
                )
                report = replace(report, findings=(*report.findings, *found))
        say(audit_text(report, details=details) + "\n")
        all_ok = all_ok and report.ok
    if not all_ok:
        raise SystemExit(FOUND_WANTING)


def _rubrics(names: tuple[str, ...], course: Path | None) -> list[Rubric]:
    from stepgrade.course.directory import CourseError, assignments, load_rubric

    root = course_at(course)
    known = assignments(root)
    chosen = known if not names or "all" in names else list(dict.fromkeys(names))
    if not chosen:
        raise CourseError(f"{root / 'rubrics'} holds no rubric yet.")
    return [load_rubric(root, name) for name in chosen]


@click.command()
@click.argument("names", metavar="[ASSIGNMENT]...", callback=by_name, nargs=-1)
@course_option
def release(names: tuple[str, ...], course: Path | None) -> None:
    """Build what students get from source/: notebooks, check files, Otter tests, the wheel.

    Without an ASSIGNMENT all of them are built.

    \b
    Examples:
      stepgrade release
      stepgrade release exercise_01
    """
    from stepgrade.authoring.release import build_release

    build_release(course_at(course), say, names)


@click.command()
@click.argument("names", metavar="[ASSIGNMENT]...", callback=by_name, nargs=-1)
@course_option
def lessons(names: tuple[str, ...], course: Path | None) -> None:
    """Write reading copies: each released notebook as one HTML page in dist/lessons/.

    The given cells are run with no step done, so that every figure is there and no answer is.  A
    page needs no network.  Without an ASSIGNMENT all of them are written.

    \b
    Examples:
      stepgrade lessons
      stepgrade lessons lesson_01
    """
    from stepgrade.authoring.reading_copies import write_reading_copies

    with Waiting("reading copies") as waiting:
        write_reading_copies(course_at(course), waiting.echo, names, waiting.say)
