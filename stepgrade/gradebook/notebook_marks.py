"""What nbgrader's gradebook says of one submitted notebook: the word that counts on a feedback page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

CLOSE = 1e-6
"""Two marks that differ by less are the same."""


@dataclass(frozen=True)
class Mark:
    """The points of one graded cell.

    ``points`` is what counts, None while a human has yet to decide; ``auto`` is what automatic marking
    gave, ``manual`` what an instructor gave instead, ``extra`` an instructor's extra credit.
    """

    name: str
    points: float | None
    most: float
    auto: float | None = None
    manual: float | None = None
    extra: float = 0.0

    @property
    def overridden(self) -> bool:
        """Whether an instructor gave other points than automatic marking did."""
        return self.manual is not None and (self.auto is None or abs(self.manual - self.auto) > CLOSE)

    @property
    def full(self) -> bool:
        """Whether there is nothing left to earn."""
        return self.points is not None and self.points >= self.most - CLOSE


@dataclass(frozen=True)
class Marks:
    """All that the gradebook knows of one submitted notebook.

    ``marks`` and ``comments`` are by the cell's name (its ``grade_id``); a comment is an instructor's, as
    Markdown.  ``penalty`` is what being late costs.
    """

    student: str
    name: str
    marks: Mapping[str, Mark]
    comments: Mapping[str, str] = field(default_factory=dict)
    penalty: float = 0.0
    seconds_late: float = 0.0

    @property
    def earned(self) -> float:
        """The points so far, before any penalty."""
        return sum(mark.points or 0.0 for mark in self.marks.values())

    @property
    def most(self) -> float:
        """The points to be had."""
        return sum(mark.most for mark in self.marks.values())

    @property
    def total(self) -> float:
        """What counts: the points less the penalty, and never less than nothing."""
        return max(0.0, self.earned - self.penalty)

    @property
    def waiting(self) -> int:
        """How many graded cells a human has yet to look at."""
        return sum(mark.points is None for mark in self.marks.values())


def read_notebook_marks(database: str, notebook: str, assignment: str, student: str) -> Marks:
    """The marks of one submitted notebook.  Raises nbgrader's MissingEntry where there are none."""
    from nbgrader.api import Gradebook

    with Gradebook(database) as gradebook:
        found = gradebook.find_submission_notebook(notebook, assignment, student)
        submission = gradebook.find_submission(assignment, student)
        person = submission.student
        return Marks(
            student=student,
            name=" ".join(part for part in (person.first_name, person.last_name) if part),
            marks={str(grade.name): _mark(grade) for grade in found.grades},
            comments={
                str(comment.name): str(comment.manual_comment)
                for comment in found.comments
                if (comment.manual_comment or "").strip()
            },
            penalty=float(found.late_submission_penalty or 0.0),
            seconds_late=float(submission.total_seconds_late or 0.0),
        )


def _mark(grade: Any) -> Mark:
    unmarked = grade.auto_score is None and grade.manual_score is None
    return Mark(
        name=str(grade.name),
        points=None if unmarked else float(grade.score),
        most=float(grade.max_score),
        auto=None if grade.auto_score is None else float(grade.auto_score),
        manual=None if grade.manual_score is None else float(grade.manual_score),
        extra=float(grade.extra_credit or 0.0),
    )
