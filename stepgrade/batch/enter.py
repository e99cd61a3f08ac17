"""The one writer: marked submissions go into nbgrader's gradebook and into ``autograded/``, in batches.

The rows are those that ``nbgrader autograde`` writes.  A batch is one transaction.  Its folders are put in
place afterwards, and only then is the journal struck off: cut off anywhere, the same entries are entered
again, with the same result.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from nbgrader.api import (
    Comment,
    Grade,
    Gradebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import rmtree
from traitlets.config import Config

from stepgrade.batch.journal import Entry, Journal
from stepgrade.batch.marker import Marked
from stepgrade.course.directory import CourseError
from stepgrade.gradebook.scores import late_penalty, set_score


class Writer:
    """Enters marked submissions of one assignment.  Use it as a context manager."""

    def __init__(
        self, coursedir: CourseDirectory, config: Config, assignment: str, notebook: str, journal: Journal
    ) -> None:
        self._coursedir = coursedir
        self._assignment, self._notebook = assignment, notebook
        self._journal = journal
        self._converter = Autograde(coursedir=coursedir, config=config)
        self._late = AssignLatePenalties(config=config)
        self._gradebook = Gradebook(coursedir.db_url, coursedir.course_id)
        found = self._gradebook.find_notebook(notebook, assignment)
        self._assignment_id, self._notebook_id = found.assignment.id, found.id
        self._graded = {cell.name: cell.id for cell in (*found.grade_cells, *found.task_cells)}
        self._written = {cell.name: cell.id for cell in (*found.solution_cells, *found.task_cells)}

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *exc: object) -> None:
        self._gradebook.close()

    def enter(self, entries: Sequence[Entry]) -> None:
        """Enter ``entries``; what was not entered stays in the journal.

        Raises CourseError, OSError and SQLAlchemy's errors.
        """
        late = self._rows([entry.marked for entry in entries])
        for student in late:
            late_penalty(self._late, self._coursedir.db_url, self._assignment, self._notebook, student)
        for entry in entries:
            self._folder(entry)
            self._journal.remove(entry)

    def note(self, marked: Sequence[Marked]) -> None:
        """Rows for submissions that could not be marked: handed in, without marks."""
        self._rows(marked)

    def _rows(self, batch: Sequence[Marked]) -> list[str]:
        """Write the rows of ``batch`` in one transaction; those whose late penalty is to be seen to."""
        session = self._gradebook.db
        try:
            students = [marked.student for marked in batch]
            there = {row.id for row in session.query(Student).filter(Student.id.in_(students))}
            session.add_all(Student(id=name) for name in students if name not in there)
            submissions = self._submissions(session, batch)
            notebooks = self._notebooks(session, list(submissions.values()))
            self._marks(session, batch, submissions, notebooks)
            session.flush()
            late = [
                marked.student
                for marked in batch
                if not marked.error
                and (
                    submissions[marked.student].total_seconds_late > 0
                    or notebooks[submissions[marked.student].id].late_submission_penalty is not None
                )
            ]
            session.commit()
        except BaseException:
            session.rollback()
            raise
        return late

    def _submissions(self, session: Any, batch: Sequence[Marked]) -> dict[str, Any]:
        query = session.query(SubmittedAssignment).filter(
            SubmittedAssignment.assignment_id == self._assignment_id,
            SubmittedAssignment.student_id.in_([marked.student for marked in batch]),
        )
        found = {row.student_id: row for row in query}
        for marked in batch:
            row = found.get(marked.student)
            if row is None:
                row = SubmittedAssignment(assignment_id=self._assignment_id, student_id=marked.student)
                session.add(row)
                found[marked.student] = row
            if marked.timestamp is not None:
                row.timestamp = datetime.fromisoformat(marked.timestamp)
        session.flush()
        return found

    def _notebooks(self, session: Any, submissions: Sequence[Any]) -> dict[str, Any]:
        query = session.query(SubmittedNotebook).filter(
            SubmittedNotebook.notebook_id == self._notebook_id,
            SubmittedNotebook.assignment_id.in_([row.id for row in submissions]),
        )
        found = {row.assignment_id: row for row in query}
        new = [row for row in submissions if row.id not in found]
        for row in new:
            found[row.id] = SubmittedNotebook(assignment_id=row.id, notebook_id=self._notebook_id)
        session.add_all(found[row.id] for row in new)
        session.flush()
        for row in new:
            here = found[row.id].id
            session.add_all(Grade(cell_id=cell, notebook_id=here) for cell in self._graded.values())
            session.add_all(Comment(cell_id=cell, notebook_id=here) for cell in self._written.values())
        session.flush()
        return found

    def _marks(
        self, session: Any, batch: Sequence[Marked], submissions: dict[str, Any], notebooks: dict[str, Any]
    ) -> None:
        here = [notebook.id for notebook in notebooks.values()]
        grades = session.query(Grade).filter(Grade.notebook_id.in_(here))
        comments = session.query(Comment).filter(Comment.notebook_id.in_(here))
        grade_of = {(row.notebook_id, row.cell_id): row for row in grades}
        comment_of = {(row.notebook_id, row.cell_id): row for row in comments}
        for marked in batch:
            notebook = notebooks[submissions[marked.student].id].id
            for name, score in marked.scores.items():
                grade = grade_of.get((notebook, self._graded.get(name)))
                if grade is None:
                    raise CourseError(
                        f"the gradebook has no place for {name!r} of {marked.student}: the assignment was"
                        " changed after work was handed in; `stepgrade doctor"
                        f" {self._assignment}` tells more."
                    )
                set_score(grade, score)
            for name, text in marked.comments.items():
                comment = comment_of.get((notebook, self._written.get(name)))
                if comment is not None:
                    comment.auto_comment = text

    def _folder(self, entry: Entry) -> None:
        student = entry.marked.student
        path = self._coursedir.format_path(self._coursedir.autograded_directory, student, self._assignment)
        target = Path(path)
        if target.exists():
            rmtree(str(target))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(entry.files, target)
        self._converter.set_permissions(self._assignment, student)
