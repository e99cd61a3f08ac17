"""The rows of marked submissions, as ``nbgrader autograde`` writes them: a batch in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from nbgrader.api import Comment, Grade, Student, SubmittedAssignment, SubmittedNotebook

from stepgrade.course.directory import CourseError
from stepgrade.course.timestamps import far_from_due
from stepgrade.gradebook.writing import GradebookWriter, due_date, hold, set_score


@dataclass(frozen=True)
class AutomaticMarks:
    """What automatic marking gave one submission; no scores where it could not be marked.

    ``timestamp`` is when it was handed in, in ISO format; None where nothing says so.  ``scores`` (None: to
    be graded by hand) and ``comments`` are by the cell's ``grade_id``.  ``untimed`` says that a person must
    find out when it was handed in.
    """

    student: str
    timestamp: str | None
    scores: Mapping[str, float | None] = field(default_factory=dict)
    comments: Mapping[str, str | None] = field(default_factory=dict)
    untimed: bool = False


class SubmissionRows(GradebookWriter):
    """Writes students, submissions, grades and comments of one assignment's notebook."""

    def __init__(self, db_url: str, assignment: str, notebook: str, config: Any = None) -> None:
        super().__init__(db_url, assignment, notebook, config)
        saved = self._gradebook.find_notebook(notebook, assignment)
        self._assignment_id, self._notebook_id = saved.assignment.id, saved.id
        self._graded = {cell.name: cell.id for cell in (*saved.grade_cells, *saved.task_cells)}
        self._written = {cell.name: cell.id for cell in (*saved.solution_cells, *saved.task_cells)}

    def __enter__(self) -> SubmissionRows:
        return self

    @property
    def graded(self) -> list[str]:
        """The ``grade_id`` of each graded cell."""
        return list(self._graded)

    def enter(self, batch: Sequence[AutomaticMarks]) -> list[str]:
        """Write the rows of ``batch``; the students whose late penalty is to be worked out anew.

        All or nothing is written.  Raises CourseError where the gradebook lacks a cell, and SQLAlchemy's
        errors.
        """
        session = self._gradebook.db
        try:
            students = [marks.student for marks in batch]
            known = {row.id for row in session.query(Student).filter(Student.id.in_(students))}
            session.add_all(Student(id=name) for name in students if name not in known)
            submissions = self._submissions(batch)
            notebooks = self._notebooks(list(submissions.values()))
            work = {student: notebooks[row.id] for student, row in submissions.items()}
            self._marks(batch, {student: notebook.id for student, notebook in work.items()})
            for marks in batch:
                row = submissions[marks.student]
                if marks.untimed or far_from_due(row.timestamp, due_date(row.assignment, row.extension)):
                    hold(work[marks.student])
            session.flush()
            late = [
                student
                for student in students
                if submissions[student].total_seconds_late > 0
                or work[student].late_submission_penalty is not None
            ]
            session.commit()
        except BaseException:
            session.rollback()
            raise
        return late

    def _submissions(self, batch: Sequence[AutomaticMarks]) -> dict[str, Any]:
        """student -> the row of the submission, made where there is none, with today's timestamp."""
        session = self._gradebook.db
        query = session.query(SubmittedAssignment).filter(
            SubmittedAssignment.assignment_id == self._assignment_id,
            SubmittedAssignment.student_id.in_([marks.student for marks in batch]),
        )
        rows = {row.student_id: row for row in query}
        for marks in batch:
            row = rows.get(marks.student)
            if row is None:
                row = SubmittedAssignment(assignment_id=self._assignment_id, student_id=marks.student)
                session.add(row)
                rows[marks.student] = row
            if marks.timestamp is not None:
                row.timestamp = datetime.fromisoformat(marks.timestamp)
        session.flush()
        return rows

    def _notebooks(self, submissions: Sequence[Any]) -> dict[int, Any]:
        """Submission's id -> the row of its notebook, made with empty grades and comments where missing."""
        session = self._gradebook.db
        query = session.query(SubmittedNotebook).filter(
            SubmittedNotebook.notebook_id == self._notebook_id,
            SubmittedNotebook.assignment_id.in_([row.id for row in submissions]),
        )
        rows = {row.assignment_id: row for row in query}
        new = [
            SubmittedNotebook(assignment_id=row.id, notebook_id=self._notebook_id)
            for row in submissions
            if row.id not in rows
        ]
        session.add_all(new)
        session.flush()
        for row in new:
            rows[row.assignment_id] = row
            session.add_all(Grade(cell_id=cell, notebook_id=row.id) for cell in self._graded.values())
            session.add_all(Comment(cell_id=cell, notebook_id=row.id) for cell in self._written.values())
        session.flush()
        return rows

    def _marks(self, batch: Sequence[AutomaticMarks], notebook_of: Mapping[str, int]) -> None:
        """Set scores and comments; ``notebook_of`` is the id of each student's submitted notebook."""
        session, notebooks = self._gradebook.db, list(notebook_of.values())
        grades = session.query(Grade).filter(Grade.notebook_id.in_(notebooks))
        comments = session.query(Comment).filter(Comment.notebook_id.in_(notebooks))
        grade_of = {(row.notebook_id, row.cell_id): row for row in grades}
        comment_of = {(row.notebook_id, row.cell_id): row for row in comments}
        for marks in batch:
            notebook = notebook_of[marks.student]
            for name, score in marks.scores.items():
                grade = grade_of.get((notebook, self._graded.get(name)))
                if grade is None:
                    raise CourseError(
                        f"the gradebook has no place for {name!r} of {marks.student}: the assignment was"
                        " changed after work was handed in; `stepgrade doctor"
                        f" {self._assignment}` tells more."
                    )
                set_score(grade, score)
            for name, text in marks.comments.items():
                comment = comment_of.get((notebook, self._written.get(name)))
                if comment is not None:
                    comment.auto_comment = text
