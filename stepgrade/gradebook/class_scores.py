"""nbgrader's gradebook as regrading needs it: one query for a class's scores, one commit for a student's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nbgrader.api import (
    BaseCell,
    Grade,
    Gradebook,
    MissingEntry,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)

from stepgrade.course.directory import CourseError
from stepgrade.gradebook.scores import set_score

Scores = Mapping[str, float | None]
"""step -> automatic score; None where there is none."""


@dataclass(frozen=True)
class Cell:
    """What the gradebook says of a test cell: the most points, and nbgrader's checksum of it."""

    points: float
    checksum: str | None


@dataclass(frozen=True)
class ClassScores:
    """The automatic scores of everybody who was marked, and the notebook's test cells."""

    students: Mapping[str, Scores]
    cells: Mapping[str, Cell]


def class_scores(gradebook: Gradebook, assignment: str, notebook: str) -> ClassScores:
    """The scores of one notebook.  Raises CourseError where the gradebook does not know it."""
    try:
        saved = gradebook.find_notebook(notebook, assignment)
    except MissingEntry:
        raise CourseError(
            f"the gradebook does not know {assignment!r}: run `nbgrader generate_assignment {assignment}`"
            " and `nbgrader autograde` first."
        ) from None
    checksums = {cell.name: cell.checksum for cell in saved.source_cells}
    cells = {cell.name: Cell(float(cell.max_score), checksums.get(cell.name)) for cell in saved.grade_cells}
    rows = (
        gradebook.db.query(Student.id, BaseCell.name, Grade.auto_score)
        .select_from(SubmittedNotebook)
        .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Student, SubmittedAssignment.student_id == Student.id)
        .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .join(BaseCell, Grade.cell_id == BaseCell.id)
        .filter(SubmittedNotebook.notebook_id == saved.id)
    )
    students: dict[str, dict[str, float | None]] = {}
    for student, step, score in rows:
        students.setdefault(student, {})[step] = score
    return ClassScores(dict(sorted(students.items())), cells)


def write_scores(
    gradebook: Gradebook,
    assignment: str,
    notebook: str,
    student: str,
    points: Iterable[tuple[str, float | None]],
) -> None:
    """Set automatic scores (:func:`set_score`), in one commit."""
    for step, score in points:
        set_score(gradebook.find_grade(step, notebook, assignment, student), score)
    gradebook.db.commit()
