"""The one writer: marked submissions go into nbgrader's gradebook and into ``autograded/``, in batches.

The rows of a batch are one transaction.  Its folders are put in place afterwards, and only then are its
entries removed from the journal.  Where this is cut off, the next run enters the same entries again, with the
same result.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence

from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import rmtree
from traitlets.config import Config

from stepgrade.batch.journal import Entry, Journal
from stepgrade.batch.marker import Marked
from stepgrade.course.settings import stage_folder
from stepgrade.gradebook.submission_rows import AutomaticMarks, SubmissionRows


class BatchWriter:
    """Enters marked submissions of one assignment.  Use it as a context manager.

    ``journal`` holds what was marked and is not entered yet.
    """

    def __init__(
        self, coursedir: CourseDirectory, config: Config, assignment: str, notebook: str, journal: Journal
    ) -> None:
        self.journal = journal
        self._coursedir, self._assignment = coursedir, assignment
        self._converter = Autograde(coursedir=coursedir, config=config)
        self._rows = SubmissionRows(coursedir.db_url, assignment, notebook, config)

    def __enter__(self) -> BatchWriter:
        return self

    def __exit__(self, *exception: object) -> None:
        self._rows.__exit__(*exception)

    def enter(self, entries: Sequence[Entry]) -> None:
        """Enter ``entries``; what was not entered stays in the journal.

        Raises CourseError, OSError and SQLAlchemy's errors.
        """
        for student in self._rows.enter([_automatic(entry.marked) for entry in entries]):
            self._rows.set_late_penalty(student)
        for entry in entries:
            self._put_in_place(entry)
            self.journal.remove(entry)

    def note(self, marked: Marked) -> None:
        """Enter a submission that could not be marked: handed in, and all of it waits for a person."""
        scores = dict.fromkeys(self._rows.graded)
        self._rows.enter([AutomaticMarks(marked.student, marked.timestamp, scores)])

    def _put_in_place(self, entry: Entry) -> None:
        """Make the entry's files the student's folder in ``autograded/``."""
        student = entry.marked.student
        target = stage_folder(self._coursedir, "autograded", self._assignment, student)
        if target.exists():
            rmtree(str(target))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(entry.files, target)
        self._converter.set_permissions(self._assignment, student)


def _automatic(marked: Marked) -> AutomaticMarks:
    return AutomaticMarks(
        marked.student, marked.timestamp, marked.scores, marked.comments, bool(marked.untimed)
    )
