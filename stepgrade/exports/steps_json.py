"""Marks step by step, as JSON: the gradebook's points, and what marking said of each step.

    {"schema": 1, "assignments": [{"assignment": …, "max_score": …, "students": [
        {"student": …, "score": …, "late_penalty": …, "waiting": …, "steps": [
            {"step": …, "points": …, "max_points": …, "by_hand": …, "outcome": …, "diagnosis": …}]}]}]}

``points`` is the gradebook's, after whatever was graded by hand; null waits to be graded by hand.
``outcome`` and ``diagnosis`` are the stored verdict's; null where there is none.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook

from stepgrade.exports.table import Handed, SelectingExport, grades_of, handed_in
from stepgrade.judging.stored import read_results, results_file
from stepgrade.judging.verdict import StepVerdict

SCHEMA = 1


class StepsJsonExport(SelectingExport):
    """Writes every step of every submission."""

    default_target = "steps.json"

    def export(self, gradebook: Gradebook) -> None:
        """Write to ``--to``, or ``steps.json``; those who handed in nothing are left out."""
        self.log.info("Exporting steps to %s", self.target)
        assignments = [
            {
                "assignment": found.name,
                "duedate": str(found.duedate) if found.duedate else None,
                "max_score": float(found.max_score),
                "students": [
                    self._submission(student, handed, found.name)
                    for student in self.students(gradebook)
                    if (handed := handed_in(gradebook, found.name, student.id)) is not None
                ],
            }
            for found in self.assignments(gradebook)
        ]
        text = json.dumps({"schema": SCHEMA, "assignments": assignments}, indent=1, ensure_ascii=False)
        Path(self.target).write_text(text + "\n", encoding="utf-8")

    def _submission(self, student: Any, handed: Handed, assignment: str) -> dict[str, Any]:
        steps = []
        for notebook in handed.submission.notebooks:
            said = self._verdicts(student.id, assignment, notebook.name)
            steps += [_step(grade, said.get(grade.name)) for grade in grades_of(notebook)]
        return {
            "student": student.id,
            "first_name": student.first_name,
            "last_name": student.last_name,
            "email": student.email,
            "timestamp": handed.timestamp or None,
            "raw_score": handed.raw,
            "late_penalty": handed.penalty,
            "score": handed.score,
            "waiting": handed.waiting,
            "steps": steps,
        }

    def _verdicts(self, student: str, assignment: str, notebook: str) -> dict[str, StepVerdict]:
        """The stored verdicts by step; none where this submission has no readable results."""
        coursedir = getattr(self.parent, "coursedir", None)
        if coursedir is None:
            return {}
        folder = Path(coursedir.format_path(coursedir.autograded_directory, student, assignment))
        path = results_file(folder, notebook)
        try:
            return {verdict.step: verdict for verdict in read_results(path).verdict.steps}
        except FileNotFoundError:
            return {}
        except ValueError as error:
            self.log.warning("%s, %s: outcomes are left out: %s", student, assignment, error)
            return {}


def _step(grade: Any, verdict: StepVerdict | None) -> dict[str, Any]:
    return {
        "step": grade.name,
        "points": None if grade.needs_manual_grade else float(grade.score),
        "max_points": float(grade.max_score),
        "by_hand": grade.manual_score is not None,
        "outcome": verdict.outcome if verdict else None,
        "diagnosis": verdict.diagnosis if verdict else None,
    }
