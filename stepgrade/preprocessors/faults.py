"""FlagGraderFaults stands behind SaveAutoGrades: what nbgrader would take for final waits for a person.

That is a step with a grader fault, and a submission of which nobody can say when it was handed in.
"""

from __future__ import annotations

from typing import Any

from nbformat.notebooknode import NotebookNode

from stepgrade.course.timestamps import SETTLE, hand_in_time
from stepgrade.gradebook.writing import GradebookWriter
from stepgrade.judging import verdict as v
from stepgrade.preprocessors.base import CoursePreprocessor


class FlagGraderFaults(CoursePreprocessor):
    """Takes the automatic score away from every step that could not be marked through our fault."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Set ``auto_score=None, needs_manual_grade=True`` for grader faults, the latter alone for a time."""
        verdict: v.AssignmentVerdict | None = resources.get("stepgrade")
        faults = [step for step in verdict.steps if step.outcome == v.GRADER_FAULT] if verdict else []
        about = resources["nbgrader"]
        submitted = self.folder("submitted", about["assignment"], about["student"])
        with GradebookWriter(about["db_url"], about["assignment"], about["notebook"]) as writer:
            writer.set_scores(about["student"], {step.step: None for step in faults})
            untimed = writer.hold_untimed(about["student"], hand_in_time(submitted).trouble)
        if untimed:
            self.log.warning("%s waits for you: %s; %s", about["student"], untimed, SETTLE)
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
