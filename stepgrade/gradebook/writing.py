"""Writing automatic scores and late penalties into nbgrader's gradebook, as nbgrader's own autograde does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from nbformat.v4 import new_notebook
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.preprocessors import AssignLatePenalties

from stepgrade.course.timestamps import far_from_due


class GradebookWriter:
    """Writes the marks of one assignment's notebook.  Use it as a context manager.

    ``config`` is nbgrader's: it names the plug-in that works out late penalties.
    """

    def __init__(self, db_url: str, assignment: str, notebook: str, config: Any = None) -> None:
        self._db_url, self._assignment, self._notebook = db_url, assignment, notebook
        self._penalties = AssignLatePenalties(config=config)
        self._gradebook = Gradebook(db_url)

    def __enter__(self) -> GradebookWriter:
        return self

    def __exit__(self, *exception: object) -> None:
        self._gradebook.close()

    def forget(self) -> None:
        """Forget what was set and is not committed."""
        self._gradebook.db.rollback()

    def set_scores(self, student: str, scores: Mapping[str, float | None]) -> None:
        """Set the automatic ``scores`` of ``student`` by step (see :func:`set_score`), in one transaction.

        Raises nbgrader's MissingEntry where there is no such submission or step.
        """
        for step, score in scores.items():
            grade = self._gradebook.find_grade(step, self._notebook, self._assignment, student)
            held = is_held(grade)
            set_score(grade, score)
            grade.needs_manual_grade |= held
        self._gradebook.db.commit()

    def hold_untimed(self, student: str, untimed: str) -> str:
        """Have a person look at the submission of ``student`` where its time is not certain; why, or empty.

        ``untimed`` is why it cannot be known at all.  Whatever lateness costs or saves by then is not final.
        """
        work = self._gradebook.find_submission_notebook(self._notebook, self._assignment, student)
        handed_in = work.assignment
        why = untimed or far_from_due(
            handed_in.timestamp, due_date(handed_in.assignment, handed_in.extension)
        )
        if why:
            hold(work)
            self._gradebook.db.commit()
        return why

    def set_late_penalty(self, student: str) -> None:
        """Have nbgrader work out the late penalty of ``student`` anew, by the plug-in that is configured."""
        about = {"student": student, "assignment": self._assignment, "notebook": self._notebook}
        self._penalties.preprocess(new_notebook(), {"nbgrader": {**about, "db_url": self._db_url}})


def hold(work: Any) -> None:
    """Have a person look at a submitted notebook: its first step waits, with the score that it has.

    nbgrader knows no other way to keep a mark from being final; formgrader and all exports heed this one.
    """
    first = min(work.grades, key=lambda grade: (grade.auto_score is None, grade.name), default=None)
    if first is not None:
        first.needs_manual_grade = True


def is_held(grade: Any) -> bool:
    """Whether it waits because of :func:`hold`: there is a score, and nobody gave another."""
    return bool(grade.needs_manual_grade and grade.auto_score is not None and grade.manual_score is None)


def due_date(assignment: Any, extension: timedelta | None) -> datetime | None:
    """When ``assignment`` was due for a student with that extension; None without a due date."""
    due: datetime | None = assignment.duedate
    return due if due is None or extension is None else due + extension


def set_score(grade: Any, score: float | None) -> None:
    """Set an automatic score as nbgrader's SaveAutoGrades does; None sends the step to manual grading.

    A score by hand stays, and a person must look at it again.
    """
    grade.auto_score = score
    grade.needs_manual_grade = score is None or grade.manual_score is not None


def wait_for_a_person(db_url: str, assignment: str, student: str, create: bool = True) -> None:
    """Take every automatic score of a submission away, so that it waits until it is marked.

    Where the gradebook does not know the submission, it is entered if ``create`` says so.
    """
    with Gradebook(db_url) as gradebook:
        try:
            submission = gradebook.find_submission(assignment, student)
        except MissingEntry:
            if not create or assignment not in [each.name for each in gradebook.assignments]:
                return  # of an assignment that it does not know, nbgrader says what to run
            gradebook.update_or_create_student(student)
            submission = gradebook.update_or_create_submission(assignment, student)
        for notebook in submission.notebooks:
            for grade in notebook.grades:
                set_score(grade, None)
        gradebook.db.commit()
