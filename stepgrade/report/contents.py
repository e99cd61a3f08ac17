"""The report as data: every question about a marked class with its answer, JSON-able throughout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from stepgrade import __version__
from stepgrade.course.directory import load_rubric
from stepgrade.gradebook.reading import read_marks
from stepgrade.report.groups import WrongGroup, wrong_groups
from stepgrade.report.items import CaseItem, NearItem, StepItem, case_items, near_items, step_items
from stepgrade.report.look import NOT_MARKED, Look, PointsDifference, looks, points_differences
from stepgrade.report.mistakes import Losses, MistakeCount, losses, mistake_counts
from stepgrade.report.reported_class import ReportedClass, ReportedSubmission, read_class
from stepgrade.report.statistics import Spread, spread

SCHEMA = 2
"""Of the JSON beside the page; higher where a key has another name or meaning than before."""


@dataclass(frozen=True)
class StudentLine:
    """One student: points by step, late penalty, what counts, outcomes by step, seconds of marking."""

    student: str
    points: dict[str, float | None]
    total: float
    penalty: float
    final: float | None
    outcomes: dict[str, str] = field(default_factory=dict)
    seconds: float | None = None


@dataclass(frozen=True)
class Report:
    """What is known of one marked assignment.

    ``known`` students are in the gradebook, ``handed_in`` of them handed in, ``marked`` have marks and
    ``waiting`` have steps that wait for marking by hand.  ``marks`` is the spread of what counts.
    """

    assignment: str
    made: str
    max_points: float
    known: int
    handed_in: int
    marked: int
    waiting: int
    late: int
    marks: Spread | None
    seconds: Spread | None
    students: list[StudentLine]
    steps: list[StepItem]
    cases: list[CaseItem]
    losses: list[Losses]
    mistakes: list[MistakeCount]
    unexplained: list[WrongGroup]
    near: list[NearItem]
    look: list[Look]
    differences: list[PointsDifference]
    stepgrade: str = __version__
    schema: int = SCHEMA

    def as_data(self) -> dict[str, Any]:
        """As JSON-able data."""
        return asdict(self)

    def without_marks(self) -> list[tuple[str, str]]:
        """(student, why) of everybody whose work has no mark."""
        return [
            (look.student, reason.text)
            for look in self.look
            for reason in look.reasons
            if reason.kind == NOT_MARKED
        ]


def make_report(
    course: Path, assignment: str, progress: Callable[[str], None] = lambda student: None
) -> Report:
    """Read a marked assignment and answer every question about it.

    Raises CourseError where the course has no such rubric or the gradebook does not know the assignment.
    """
    rubric = load_rubric(course, assignment)
    group = read_class(course, rubric, read_marks(course, assignment), progress)
    return Report(
        assignment=assignment,
        made=datetime.now().astimezone().isoformat(timespec="seconds"),
        max_points=group.max_points,
        known=group.table.known,
        handed_in=len(
            {each.student for each in group.submissions} | {each.student for each in group.table.lost}
        ),
        marked=len(group.marked),
        waiting=sum(bool(each.row.waiting) for each in group.marked),
        late=sum(each.row.penalty > 0 for each in group.marked),
        marks=spread([each.row.final for each in group.marked]),
        seconds=spread([each.seconds for each in group.marked if each.seconds is not None]),
        students=[_line(group, each) for each in group.submissions],
        steps=step_items(group),
        cases=case_items(group),
        losses=losses(group),
        mistakes=mistake_counts(group),
        unexplained=wrong_groups(group),
        near=near_items(group),
        look=looks(course, group),
        # First those that nobody made by hand.
        differences=sorted(
            (difference for each in group.marked for difference in points_differences(group, each)),
            key=lambda difference: difference.why,
        ),
    )


def _line(group: ReportedClass, submission: ReportedSubmission) -> StudentLine:
    row = submission.row
    return StudentLine(
        submission.student,
        {step: submission.points(step) for step in group.steps},
        row.total,
        row.penalty,
        row.final if row.marked else None,
        {verdict.step: verdict.outcome for verdict in submission.verdicts()},
        submission.seconds,
    )
