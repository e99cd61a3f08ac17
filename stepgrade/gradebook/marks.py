"""Marks as data: of one step, of one student, of a class."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from stepgrade.display.plain import csv_text, one_line
from stepgrade.display.tables import number

CLOSE = 1e-6
"""Two marks that differ by less are the same."""


def shown(points: float | None) -> float | None:
    """Points as they are shown and exported everywhere: with two decimals."""
    return None if points is None else round(points, 2) + 0.0


@dataclass(frozen=True)
class Mark:
    """What the gradebook holds of one step of one student.

    ``max_points`` is what the step is worth.  ``auto`` is the automatic score and ``by_hand`` an instructor's
    score; each is None where there is none.  ``extra`` is extra credit.  ``waiting`` says that a person must
    look at the step (nbgrader's ``needs_manual_grade``).
    """

    max_points: float
    auto: float | None = None
    by_hand: float | None = None
    extra: float = 0.0
    waiting: bool = False

    @property
    def points(self) -> float | None:
        """What counts: the score by hand, else the automatic one, plus extra credit; None without either."""
        score = self.auto if self.by_hand is None else self.by_hand
        return None if score is None else score + self.extra

    @property
    def overridden(self) -> bool:
        """Whether an instructor gave another score than automatic marking did."""
        return self.by_hand is not None and (self.auto is None or abs(self.by_hand - self.auto) > CLOSE)

    @property
    def full(self) -> bool:
        """Whether there is nothing left to earn."""
        return self.points is not None and self.points >= self.max_points - CLOSE

    def text(self) -> str:
        """``1.5``, ``1.5?`` where a person must look, ``-`` where there is no mark."""
        return ("-" if self.points is None else number(self.points)) + ("?" if self.waiting else "")


@dataclass(frozen=True)
class StudentMarks:
    """One student's marks, by step, and what handing in late costs (``penalty``).

    ``far`` says that it was handed in months away from the due date, and is empty otherwise.
    """

    student: str
    marks: Mapping[str, Mark]
    penalty: float = 0.0
    far: str = ""

    @property
    def max_points(self) -> float:
        """The points that can be earned."""
        return math.fsum(mark.max_points for mark in self.marks.values())

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
        """Whether any step has points: a submission that could not be marked has none."""
        return len(self.without_points) < len(self.marks)

    @property
    def without_points(self) -> list[str]:
        """The steps that have neither an automatic score nor one by hand."""
        return [step for step, mark in self.marks.items() if mark.points is None]

    @property
    def waiting(self) -> list[str]:
        """The steps that a person must look at."""
        return [step for step, mark in self.marks.items() if mark.waiting]


@dataclass(frozen=True)
class NotebookMarks(StudentMarks):
    """The marks of one submitted notebook, and what else its feedback page tells.

    ``name`` is the student's name.  ``comments`` are an instructor's, as Markdown, by the cell's
    ``grade_id``.
    """

    name: str = ""
    comments: Mapping[str, str] = field(default_factory=dict)
    seconds_late: float = 0.0


@dataclass(frozen=True)
class Remark:
    """What an instructor must know of a student's submission; ``lost`` where work is without a mark."""

    student: str
    text: str
    lost: bool = False


@dataclass(frozen=True)
class MarksTable:
    """The marks of a class.  ``steps`` maps each step to its maximum points, in the notebook's order.

    ``rows`` are those who handed in; ``nothing`` are the others that the gradebook knows.  ``remarks`` come
    of comparing it with what lies in ``submitted/``.
    """

    assignment: str
    steps: Mapping[str, float]
    rows: tuple[StudentMarks, ...]
    nothing: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def known(self) -> int:
        """How many students the gradebook knows."""
        return len(self.rows) + len(self.nothing)

    @property
    def lost(self) -> tuple[Remark, ...]:
        """The remarks on work that is without a mark."""
        return tuple(remark for remark in self.remarks if remark.lost)

    def row(self, student: str) -> StudentMarks | None:
        """The marks of ``student``, or None."""
        return next((row for row in self.rows if row.student == student), None)

    def only(self, students: Sequence[str]) -> MarksTable:
        """The same table for some of the students."""
        return replace(
            self,
            rows=tuple(row for row in self.rows if row.student in students),
            nothing=tuple(student for student in self.nothing if student in students),
            remarks=tuple(remark for remark in self.remarks if remark.student in students),
        )

    def _mark(self, row: StudentMarks, step: str) -> Mark:
        return row.marks.get(step, Mark(self.steps[step]))

    def _lines(self) -> list[list[str]]:
        """The table's fields as text: heading, maximum points, a line for each student."""
        late = any(row.penalty for row in self.rows)
        total = math.fsum(self.steps.values())
        possible = ["points to be had", number(total), *[""] * late, *map(number, self.steps.values())]
        students = [
            [
                *(row.student, f"{row.final:.2f}{'?' * bool(row.waiting)}"),
                *([f"-{row.penalty:.2f}" if row.penalty else ""] * late),
                *(self._mark(row, step).text() for step in self.steps),
            ]
            for row in self.rows
        ]
        return [["student", "total", *["late"] * late, *self.steps], possible, *students]

    def text(self) -> str:
        """To read: a heading, the maximum points, a line for each student, and what needs a person."""
        table = [[one_line(field) for field in line] for line in self._lines()]
        widths = [max(map(len, column)) for column in zip(*table, strict=True)]
        lines = [
            "  ".join([first.ljust(widths[0]), *map(str.rjust, rest, widths[1:])]).rstrip()
            for first, *rest in table
        ]
        lines.insert(2, "-" * max(map(len, lines)))
        if not self.rows:
            lines.append(f"(nobody has handed in {self.assignment} yet)")
        for row in self.rows:
            left = [step for step in row.waiting if step in row.without_points]
            told = [step for step in row.waiting if step not in left]
            if row.marked and left:
                lines.append(f"{row.student}: {', '.join(left)} must be graded by hand")
            if told:
                lines.append(f"{row.student}: {', '.join(told)} waits until you have looked at it")
        lines += [f"{remark.student}: {remark.text}" for remark in self.remarks]
        if self.nothing:
            lines.append(f"nothing in the gradebook ({len(self.nothing)}): {', '.join(self.nothing)}")
        return "\n".join(lines)

    def csv(self) -> str:
        """For a spreadsheet; a step without points is an empty cell, and so is a total without a mark."""
        lines: list[list[object]] = [["student", "total", "late penalty", *self.steps, "graded by hand"]]
        for row in self.rows:
            points = [shown(self._mark(row, step).points) for step in self.steps]
            total = shown(row.final) if row.marked else None
            lines.append([row.student, total, shown(row.penalty), *points, " ".join(row.waiting)])
        lines += [[student, *[""] * (len(self.steps) + 3)] for student in self.nothing]
        return csv_text(lines, "\n").rstrip("\n")


def compare_with_expected(table: MarksTable, expected: Mapping[str, Mapping[str, float]]) -> list[str]:
    """A sentence for each mark that is not the expected one."""
    differences = []
    for student, steps in expected.items():
        row = table.row(student)
        if row is None or not row.marked:
            differences.append(f"{student}: not marked")
            continue
        for step, points in steps.items():
            mark = row.marks.get(step, Mark(points))
            if mark.points is None or mark.waiting or abs(mark.points - points) > CLOSE:
                differences.append(f"{student}, {step}: {mark.text()} where {points:.6g} is right")
    return differences
