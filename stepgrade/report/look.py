"""Which submissions an instructor should look at, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepgrade.course.intake import left_out
from stepgrade.course.settings import course_folders, stage_folder
from stepgrade.display.tables import clean, number
from stepgrade.gradebook.marks import CLOSE
from stepgrade.gradebook.unproven import what_to_do
from stepgrade.inside.script import ReplyKind
from stepgrade.judging import verdict as v
from stepgrade.report.reported_class import ReportedClass, ReportedSubmission
from stepgrade.report.unusual import Reader, given_cells

NOT_MARKED = "not marked"
HANDED_IN = "what was handed in"
UNPROVEN = "unproven marks"
BY_HAND = "to be graded by hand"
RUN = "trouble while running"
UNUSUAL = "unusual code or files"
STORED = "stored results"
KINDS = (NOT_MARKED, UNPROVEN, BY_HAND, HANDED_IN, RUN, UNUSUAL, STORED)
"""The kinds of reasons, the most urgent first."""


@dataclass(frozen=True)
class Reason:
    """One reason to look at a submission: its kind and a sentence."""

    kind: str
    text: str


@dataclass(frozen=True)
class Look:
    """A student and the reasons to look, the most urgent first."""

    student: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class PointsDifference:
    """A step whose points in the gradebook differ from the stored verdict's, and why if that is known."""

    student: str
    step: str
    gradebook: float | None
    stored: float | None
    why: str


def looks(course: Path, group: ReportedClass) -> list[Look]:
    """The submissions that an instructor should look at, by urgency and name."""
    directory, assignment = course_folders(course), group.table.assignment
    reader = Reader(
        given_cells(stage_folder(directory, "source", assignment))
        + given_cells(stage_folder(directory, "release", assignment))
    )
    reasons: dict[str, list[Reason]] = {each.student: [] for each in group.submissions}
    for remark in group.table.remarks:
        kind = NOT_MARKED if remark.lost else HANDED_IN
        reasons.setdefault(remark.student, []).append(Reason(kind, f"{clean(remark.text, 400)}."))
    for submission in group.submissions:
        reasons[submission.student] += _reasons(directory, group, submission, reader)
    urgent = [
        Look(student, tuple(sorted(found, key=lambda each: KINDS.index(each.kind))))
        for student, found in reasons.items()
        if found
    ]
    return sorted(urgent, key=lambda look: (KINDS.index(look.reasons[0].kind), look.student))


def by_reason(urgent: Sequence[Look]) -> list[tuple[Reason, tuple[str, ...]]]:
    """Each reason with the students it concerns, the most urgent first, then the most frequent."""
    who: dict[Reason, list[str]] = {}
    for look in urgent:
        for reason in look.reasons:
            who.setdefault(reason, []).append(look.student)
    order = sorted(who.items(), key=lambda each: (KINDS.index(each[0].kind), -len(each[1]), each[1]))
    return [(reason, tuple(students)) for reason, students in order]


def _reasons(
    directory: Any, group: ReportedClass, submission: ReportedSubmission, reader: Reader
) -> Iterator[Reason]:
    """Why an instructor should look at ``submission``, one reason after the other."""
    if not submission.row.marked:
        yield from _left_out(directory, group, submission)
        return  # the table's remarks say the rest
    if submission.unproven and any(
        m.auto is not None and m.by_hand is None for m in submission.row.marks.values()
    ):
        said = what_to_do(group.table.assignment, [submission.student])
        yield Reason(UNPROVEN, f"{clean(submission.unproven, 300).capitalize()}. {said}")
    if waiting := submission.row.waiting:
        yield Reason(BY_HAND, f"Waits for marking by hand: {', '.join(waiting)}.")
    yield from _run(submission)
    if unusual := reader.unusual_code(submission.notebook):
        yield Reason(UNUSUAL, f"The code {clean('; '.join(unusual), 400)}.")
    yield from _left_out(directory, group, submission)
    if submission.trouble:
        yield Reason(STORED, f"No details: {clean(submission.trouble, 300)}.")
    for difference in points_differences(group, submission):
        if not difference.why:
            yield Reason(
                STORED,
                f"{difference.step}: the gradebook says {_points(difference.gradebook)} and the stored"
                f" results {_points(difference.stored)}, and nobody changed it by hand.",
            )


def _left_out(directory: Any, group: ReportedClass, submission: ReportedSubmission) -> Iterator[Reason]:
    if left := left_out(stage_folder(directory, "submitted", group.table.assignment, submission.student)):
        more = f"; {len(left) - 4} more" if len(left) > 4 else ""
        yield Reason(UNUSUAL, f"Left out of what was handed in: {clean('; '.join(left[:4]), 400)}{more}.")


def _run(submission: ReportedSubmission) -> Iterator[Reason]:
    for message in submission.verdict.messages if submission.verdict else ():
        yield Reason(RUN, clean(message, 300).rstrip(".") + ".")
    for kind, said in (
        (ReplyKind.TIMED_OUT, "No result in time"),
        (ReplyKind.DIED, "The process ended, by a crash or an exhausted limit, in"),
    ):
        steps = [step for step, kinds in submission.came_back.items() if kind in kinds]
        if steps:
            yield Reason(RUN, f"{said}: {', '.join(steps)}.")


def points_differences(group: ReportedClass, submission: ReportedSubmission) -> list[PointsDifference]:
    """Where gradebook and stored verdicts disagree for one student, step by step."""
    differences = []
    for verdict in submission.verdicts():
        mark = submission.row.marks.get(verdict.step)
        if mark is None or verdict.outcome == v.GRADER_FAULT:
            continue
        if (
            mark.points is not None
            and verdict.points is not None
            and abs(mark.points - verdict.points) <= CLOSE
        ):
            continue
        if mark.points is None and mark.waiting:
            differences.append(
                PointsDifference(submission.student, verdict.step, None, verdict.points, BY_HAND)
            )
            continue
        why = ", ".join(
            ["graded by hand"] * (mark.by_hand is not None) + ["extra credit"] * (abs(mark.extra) > CLOSE)
        )
        if why and (mark.auto is None or verdict.points is None or abs(mark.auto - verdict.points) > CLOSE):
            # The automatic mark that was overruled is not the stored one: it comes from another run.
            why += ", over another automatic mark"
        differences.append(
            PointsDifference(submission.student, verdict.step, mark.points, verdict.points, why)
        )
    return differences


def _points(points: float | None) -> str:
    return "no mark" if points is None else number(points)
