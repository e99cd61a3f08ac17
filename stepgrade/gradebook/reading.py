"""Reading marks from nbgrader's gradebook: of a class, of a notebook, of a submission that is exported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbgrader.api import (
    Assignment,
    BaseCell,
    Grade,
    Gradebook,
    MissingEntry,
    Notebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)

from stepgrade.course.directory import CourseError, load_rubric
from stepgrade.course.settings import database, folders, gradebook_exists, settings
from stepgrade.course.timestamps import far_from_due
from stepgrade.gradebook.compared import remarks
from stepgrade.gradebook.marks import Mark, MarksTable, NotebookMarks, Remark, StudentMarks, shown
from stepgrade.gradebook.writing import due_date


def read_marks(course: Path, assignment: str) -> MarksTable:
    """The marks of ``assignment``.  Raises CourseError where the gradebook does not know it."""
    config = settings(course)
    with Gradebook(database(course, config)) as gradebook:
        saved = find_assignment(gradebook, assignment)
        max_points = {
            cell.name: float(cell.max_score)
            for notebook in saved.notebooks
            for cell in (*notebook.grade_cells, *notebook.task_cells)
        }
        rows = _rows(gradebook, saved)
        students = _students(gradebook)
    steps = {step: max_points[step] for step in _order(course, assignment, list(max_points))}
    nothing = tuple(sorted(students - {row.student for row in rows}))
    told = remarks(folders(config), assignment, rows, students)
    return MarksTable(assignment, steps, tuple(rows), nothing, told)


def read_remarks(gradebook: Gradebook, directory: Any, assignment: str) -> tuple[Remark, ...]:
    """What an instructor must know of the submissions of ``assignment``; ``directory`` is nbgrader's."""
    rows = _rows(gradebook, find_assignment(gradebook, assignment))
    return remarks(directory, assignment, rows, _students(gradebook))


def _students(gradebook: Gradebook) -> set[str]:
    return {str(student) for (student,) in gradebook.db.query(Student.id)}


def entered_students(db_url: str, assignment: str) -> set[str] | None:
    """The students whose submission of ``assignment`` the gradebook has; None where it knows no such one."""
    if not gradebook_exists(db_url):
        return None
    with Gradebook(db_url) as gradebook:
        if not gradebook.db.query(Assignment).filter(Assignment.name == assignment).count():
            return None
        found = gradebook.db.query(SubmittedAssignment.student_id).join(Assignment)
        return {str(student) for (student,) in found.filter(Assignment.name == assignment)}


def automatic_scores(db_url: str, assignment: str, notebook: str) -> dict[str, dict[str, float | None]]:
    """student -> step -> automatic score (None where there is none), of everybody with that ``notebook``.

    Raises CourseError where the gradebook does not know the assignment.
    """
    scores: dict[str, dict[str, float | None]] = {}
    with Gradebook(db_url) as gradebook:
        saved = find_assignment(gradebook, assignment)
        for student, _, step, mark in every_mark(gradebook, saved, Notebook.name == notebook):
            scores.setdefault(student, {})[step] = mark.auto
    return dict(sorted(scores.items()))


def read_notebook_marks(db_url: str, notebook: str, assignment: str, student: str) -> NotebookMarks:
    """The marks of one submitted notebook.  Raises nbgrader's MissingEntry where there are none."""
    with Gradebook(db_url) as gradebook:
        work = gradebook.find_submission_notebook(notebook, assignment, student)
        submission = work.assignment
        marks = every_mark(gradebook, submission.assignment, Grade.notebook_id == work.id)
        person = submission.student
        return NotebookMarks(
            student=student,
            marks={step: mark for _, _, step, mark in marks},
            penalty=float(work.late_submission_penalty or 0.0),
            name=" ".join(part for part in (person.first_name, person.last_name) if part),
            comments={
                str(comment.name): str(comment.manual_comment)
                for comment in work.comments
                if (comment.manual_comment or "").strip()
            },
            seconds_late=float(submission.total_seconds_late or 0.0),
        )


@dataclass(frozen=True)
class HandedIn:
    """One submission as it is exported.  ``waiting`` says that a person must look at one of its steps."""

    raw: float
    penalty: float
    timestamp: str
    waiting: bool

    @property
    def score(self) -> float:
        """The points less the late penalty, at least 0, as they are shown."""
        return shown(max(0.0, self.raw - self.penalty)) or 0.0


def handed_in(gradebook: Gradebook, assignment: str, student: str) -> HandedIn | None:
    """What ``student`` handed in of ``assignment``; None for nothing."""
    try:
        submission = gradebook.find_submission(assignment, student)
    except MissingEntry:
        return None
    return HandedIn(
        raw=float(submission.score),
        penalty=float(submission.late_submission_penalty or 0.0),
        timestamp=str(submission.timestamp or ""),
        waiting=bool(submission.needs_manual_grade),
    )


def marks_by_notebook(gradebook: Gradebook, assignment: str, student: str) -> dict[str, dict[str, Mark]]:
    """notebook -> step -> mark, in the notebooks' order, of what ``student`` handed in.

    Raises nbgrader's MissingEntry where that is nothing.
    """
    submission = gradebook.find_submission(assignment, student)
    marks: dict[str, dict[str, Mark]] = {notebook.name: {} for notebook in submission.notebooks}
    for _, notebook, step, mark in every_mark(
        gradebook, submission.assignment, SubmittedNotebook.assignment_id == submission.id
    ):
        marks[notebook][step] = mark
    return marks


def unknown(assignment: str) -> CourseError:
    """What to raise where the gradebook does not know ``assignment``."""
    return CourseError(
        f"the gradebook does not know {assignment!r}: run `nbgrader generate_assignment {assignment}` first."
    )


def find_assignment(gradebook: Gradebook, assignment: str) -> Any:
    """nbgrader's own object.  Raises CourseError where there is none."""
    try:
        return gradebook.find_assignment(assignment)
    except MissingEntry:
        raise unknown(assignment) from None


def _rows(gradebook: Gradebook, assignment: Any) -> list[StudentMarks]:
    """The marks of everybody who handed in, sorted by student."""
    marks: dict[str, dict[str, Mark]] = {}
    for student, _, step, mark in every_mark(gradebook, assignment):
        marks.setdefault(student, {})[step] = mark
    about = SubmittedAssignment
    submissions = gradebook.db.query(
        about.student_id, about.late_submission_penalty, about.timestamp, about.extension
    )
    rows = [
        StudentMarks(
            str(student),
            marks.get(str(student), {}),
            float(penalty or 0.0),
            far_from_due(when, due_date(assignment, extension)),
        )
        for student, penalty, when, extension in submissions.filter(about.assignment_id == assignment.id)
    ]
    return sorted(rows, key=lambda row: row.student)


def every_mark(gradebook: Gradebook, assignment: Any, *only: Any) -> Iterator[tuple[str, str, str, Mark]]:
    """(student, notebook, step, mark) of every grade that meets ``only``, in the notebook's order.

    One query for all of them: following nbgrader's objects takes minutes for a large class.
    """
    max_points: dict[str, float] = {}
    places: dict[tuple[str, str], int] = {}
    for notebook in assignment.notebooks:
        for cell in (*notebook.grade_cells, *notebook.task_cells):
            max_points[cell.id] = float(cell.max_score)
        for cell in notebook.source_cells:
            places[notebook.name, cell.name] = len(places)
    query = (
        gradebook.db.query(
            *(SubmittedAssignment.student_id, Notebook.name, BaseCell.name, BaseCell.id),
            *(Grade.auto_score, Grade.manual_score, Grade.extra_credit, Grade.needs_manual_grade),
        )
        .select_from(Grade)
        .join(BaseCell, Grade.cell_id == BaseCell.id)
        .join(SubmittedNotebook, Grade.notebook_id == SubmittedNotebook.id)
        .join(Notebook, SubmittedNotebook.notebook_id == Notebook.id)
        .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .filter(SubmittedAssignment.assignment_id == assignment.id, *only)
    )
    for student, notebook, step, cell, *scores, waiting in sorted(
        query, key=lambda row: places.get((row[1], row[2]), len(places))
    ):
        auto, by_hand, extra = (None if score is None else float(score) for score in scores)
        mark = Mark(max_points[cell], auto, by_hand, extra or 0.0, bool(waiting))
        yield str(student), str(notebook), str(step), mark


def _order(course: Path, assignment: str, names: list[str]) -> list[str]:
    """``names`` in the rubric's order; what the rubric does not know comes last."""
    try:
        known = [step.name for step in load_rubric(course, assignment)]
    except CourseError:
        known = []
    return [name for name in known if name in names] + [name for name in names if name not in known]
