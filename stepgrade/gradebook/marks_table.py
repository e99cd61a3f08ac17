"""The marks of an assignment as a table: students down, steps across, from nbgrader's gradebook."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from stepgrade.course.directory import CourseError, load_rubric
from stepgrade.course.settings import database

CLOSE = 1e-6
"""Two marks that differ by less are the same."""


@dataclass(frozen=True)
class Mark:
    """The points of one step; None where there are none yet.  ``manual`` asks for a human.

    ``points`` are what counts: a human's points where there are any, else the automatic ones, plus extra
    credit.  ``auto``, ``by_hand`` and ``extra`` say how they came about.
    """

    points: float | None
    manual: bool = False
    auto: float | None = None
    by_hand: float | None = None
    extra: float = 0.0

    def text(self) -> str:
        """``1.5``, ``1.5?`` where a human must look, ``-`` where there is no mark."""
        return ("-" if self.points is None else f"{self.points:.4g}") + ("?" if self.manual else "")


@dataclass(frozen=True)
class Row:
    """One student's marks, by step, and what handing in late costs."""

    student: str
    marks: Mapping[str, Mark]
    penalty: float = 0.0

    @property
    def total(self) -> float:
        """The points so far, before the late penalty."""
        return math.fsum(mark.points or 0.0 for mark in self.marks.values())

    @property
    def final(self) -> float:
        """The points so far less the late penalty, at least 0: what nbgrader exports."""
        return max(0.0, self.total - self.penalty)

    @property
    def marked(self) -> bool:
        """Whether any step has a mark: a submission that failed to be marked has none."""
        return any(mark.points is not None for mark in self.marks.values())

    @property
    def manual(self) -> list[str]:
        """The steps that need manual grading."""
        return [step for step, mark in self.marks.items() if mark.manual]


@dataclass(frozen=True)
class MarksTable:
    """The marks of a class.  ``steps`` maps each step to its points, in the notebook's order.

    ``known`` counts the students that the gradebook knows, whether or not they handed in.
    """

    assignment: str
    steps: Mapping[str, float]
    rows: tuple[Row, ...]
    known: int = 0

    def row(self, student: str) -> Row | None:
        """The row of ``student``, or None."""
        return next((row for row in self.rows if row.student == student), None)

    def only(self, students: Sequence[str]) -> MarksTable:
        """The same table for some of the students."""
        return replace(self, rows=tuple(row for row in self.rows if row.student in students))

    def _cells(self) -> list[list[str]]:
        total = math.fsum(self.steps.values())
        most = ["points to be had", f"{total:.4g}", *(f"{points:.4g}" for points in self.steps.values())]
        return [
            ["student", "total", *self.steps],
            most,
            *(
                [row.student, f"{row.total:.2f}", *(self._mark(row, step).text() for step in self.steps)]
                for row in self.rows
            ),
        ]

    def _mark(self, row: Row, step: str) -> Mark:
        return row.marks.get(step, Mark(None))

    def text(self) -> str:
        """To read: a heading, the points to be had, a line per student, and what needs a human."""
        rows = self._cells()
        widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
        lines = [
            "  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]).rstrip()
            for row in rows
        ]
        lines.insert(2, "-" * max(map(len, lines)))
        if not self.rows:
            lines.append(f"(nobody has handed in {self.assignment} yet)")
        for row in self.rows:
            if not row.marked:
                lines.append(f"{row.student}: not marked; run `nbgrader autograde` and read what it says")
            elif row.manual:
                lines.append(f"{row.student}: {', '.join(row.manual)} must be graded by hand")
        return "\n".join(lines)

    def csv(self) -> str:
        """For a spreadsheet; a step without a mark is an empty cell."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["student", "total", *self.steps, "graded by hand"])
        for row in self.rows:
            points = [self._mark(row, step).points for step in self.steps]
            writer.writerow([row.student, round(row.total, 6), *points, " ".join(row.manual)])
        return out.getvalue().rstrip("\n")


def read_marks(course: Path, assignment: str) -> MarksTable:
    """The marks of ``assignment``.  Raises CourseError where the gradebook does not know it."""
    from nbgrader.api import Gradebook, MissingEntry, Student

    with Gradebook(database(course)) as gradebook:
        try:
            found = gradebook.find_assignment(assignment)
        except MissingEntry:
            raise CourseError(
                f"the gradebook does not know {assignment!r}: run `nbgrader generate_assignment"
                f" {assignment}` first."
            ) from None
        most = {cell.name: float(cell.max_score) for nb in found.notebooks for cell in nb.grade_cells}
        rows = _rows(gradebook.db, found.id)
        known = gradebook.db.query(Student).count()
    order = _order(course, assignment, list(most))
    rows.sort(key=lambda row: row.student)
    return MarksTable(assignment, {step: most[step] for step in order}, tuple(rows), known)


def _rows(session: Any, assignment_id: str) -> list[Row]:
    """A row for each submission.  Two queries for the whole class: following the objects takes minutes."""
    from nbgrader.api import BaseCell, Grade, SubmittedAssignment, SubmittedNotebook

    handed_in = session.query(SubmittedAssignment.student_id, SubmittedAssignment.late_submission_penalty)
    handed_in = handed_in.filter(SubmittedAssignment.assignment_id == assignment_id)
    graded = (
        session.query(
            *(SubmittedAssignment.student_id, BaseCell.name, Grade.score, Grade.needs_manual_grade),
            *(Grade.auto_score, Grade.manual_score, Grade.extra_credit),
        )
        .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .join(BaseCell, Grade.cell_id == BaseCell.id)
        .filter(SubmittedAssignment.assignment_id == assignment_id)
    )
    marks: dict[str, dict[str, Mark]] = {}
    for student, step, score, manual, auto, by_hand, extra in graded:
        points = None if auto is None and by_hand is None else float(score)
        mark = Mark(points, bool(manual), auto, by_hand, float(extra or 0.0))
        marks.setdefault(str(student), {})[str(step)] = mark
    return [
        Row(str(student), marks.get(str(student), {}), float(penalty or 0.0))
        for student, penalty in handed_in
    ]


def _order(course: Path, assignment: str, names: list[str]) -> list[str]:
    """The rubric's order; what the rubric does not know comes last."""
    try:
        known = [step.name for step in load_rubric(course, assignment)]
    except CourseError:
        known = []
    return [name for name in known if name in names] + [name for name in names if name not in known]


def compare_with_expected(table: MarksTable, expected: Mapping[str, Mapping[str, float]]) -> list[str]:
    """Where the marks are not the expected ones, a sentence each."""
    differences = []
    for student, steps in expected.items():
        row = table.row(student)
        if row is None or not row.marked:
            differences.append(f"{student}: not marked")
            continue
        for step, points in steps.items():
            mark = row.marks.get(step, Mark(None))
            if mark.points is None or mark.manual or abs(mark.points - points) > CLOSE:
                differences.append(f"{student}, {step}: {mark.text()} where {points:.6g} is right")
    return differences
