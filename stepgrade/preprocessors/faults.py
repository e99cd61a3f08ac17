"""FlagGraderFaults stands behind SaveAutoGrades: a fault of ours becomes manual grading, never a mark."""

from __future__ import annotations

from typing import Any

from nbformat.notebooknode import NotebookNode
from nbgrader.api import Gradebook

from stepgrade.gradebook.scores import set_score
from stepgrade.judging import verdict as v
from stepgrade.preprocessors.base import CoursePreprocessor


class FlagGraderFaults(CoursePreprocessor):
    """Takes the automatic score away from every step that the grader itself could not mark."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Set ``auto_score=None, needs_manual_grade=True`` for grader faults."""
        verdict: v.AssignmentVerdict | None = resources.get("stepgrade")
        faults = [step for step in verdict.steps if step.outcome == v.GRADER_FAULT] if verdict else []
        if not faults:
            return nb, resources
        about = resources["nbgrader"]
        with Gradebook(about["db_url"]) as gradebook:
            for step in faults:
                grade = gradebook.find_grade(
                    step.step, about["notebook"], about["assignment"], about["student"]
                )
                set_score(grade, None)
                self.log.error(
                    "Step %s of %s needs manual grading, through no fault of the student: %s",
                    step.step,
                    about["student"],
                    step.diagnosis,
                )
            gradebook.db.commit()
        return nb, resources
