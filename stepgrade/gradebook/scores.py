"""What several of us do to nbgrader's gradebook, so that all do the same."""

from __future__ import annotations

from typing import Any

from nbformat.v4 import new_notebook
from nbgrader.preprocessors import AssignLatePenalties


def set_score(grade: Any, score: float | None) -> None:
    """Set an automatic score as nbgrader's SaveAutoGrades does; None sends the step to manual grading.

    A score by hand stays, and asks to be looked at again.
    """
    grade.auto_score = score
    grade.needs_manual_grade = score is None or grade.manual_score is not None


def late_penalty(
    plugin: AssignLatePenalties, db_url: str, assignment: str, notebook: str, student: str
) -> None:
    """Have nbgrader's own late penalty worked out anew, by the plug-in that is configured."""
    about = {"student": student, "assignment": assignment, "notebook": notebook, "db_url": db_url}
    plugin.preprocess(new_notebook(), {"nbgrader": about})
