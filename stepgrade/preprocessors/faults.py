"""FlagGraderFaults stands behind SaveAutoGrades: a step with a grader fault waits for manual grading."""

from __future__ import annotations

from typing import Any

from nbformat.notebooknode import NotebookNode

from stepgrade.gradebook.writing import GradebookWriter
from stepgrade.judging import verdict as v
from stepgrade.preprocessors.base import CoursePreprocessor


class FlagGraderFaults(CoursePreprocessor):
    """Takes the automatic score away from every step that could not be marked through our fault."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Set ``auto_score=None, needs_manual_grade=True`` for grader faults."""
        verdict: v.AssignmentVerdict | None = resources.get("stepgrade")
        faults = [step for step in verdict.steps if step.outcome == v.GRADER_FAULT] if verdict else []
        if not faults:
            return nb, resources
        about = resources["nbgrader"]
        with GradebookWriter(about["db_url"], about["assignment"], about["notebook"]) as writer:
            writer.set_scores(about["student"], {step.step: None for step in faults})
        why: dict[str, list[str]] = {}
        for step in faults:
            why.setdefault(step.diagnosis, []).append(step.step)
        for diagnosis, steps in why.items():
            self.log.error(
                "%s: %s must be graded by hand, through no fault of the student: %s",
                about["student"],
                ", ".join(steps),
                diagnosis,
            )
        return nb, resources
