"""Marks step by step, as JSON: the gradebook's points, and the stored verdict of each step.

    {"schema": 1, "assignments": [{"assignment": …, "max_score": …, "students": [
        {"student": …, "score": …, "late_penalty": …, "waiting": …, "steps": [
            {"step": …, "points": …, "max_points": …, "by_hand": …, "outcome": …, "diagnosis": …}]}]}]}

``points`` are the gradebook's, scores by hand included; null where a step waits to be graded by hand.
``outcome`` and ``diagnosis`` are the stored verdict's; null where there is none.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook

from stepgrade.course.settings import stage_folder
from stepgrade.exports.table import SelectingExport
from stepgrade.gradebook.marks import Mark, shown
from stepgrade.gradebook.reading import handed_in, marks_by_notebook
from stepgrade.judging.stored import read_results, results_file
from stepgrade.judging.verdict import StepVerdict

SCHEMA = 1


class StepsJsonExport(SelectingExport):
    """Writes every step of every submission."""

    default_target = "steps.json"

    def write(self, gradebook: Gradebook) -> None:
        """Write to ``--to``, or ``steps.json``; those who handed in nothing are left out."""
        self.log.info("Exporting steps to %s", self.target)
        assignments = [
            {
                "assignment": each.name,
                "duedate": str(each.duedate) if each.duedate else None,
                "max_score": float(each.max_score),
                "students": list(self._submissions(gradebook, each.name)),
            }
            for each in self.assignments(gradebook)
        ]
        text = json.dumps({"schema": SCHEMA, "assignments": assignments}, indent=1, ensure_ascii=False)
        Path(self.target).write_text(text + "\n", encoding="utf-8")

    def _submissions(self, gradebook: Gradebook, assignment: str) -> Iterator[dict[str, Any]]:
        """What each of the chosen students handed in of ``assignment``, with its steps."""
        for student in self.students(gradebook):
            handed = handed_in(gradebook, assignment, student.id)
            if handed is None:
                continue
            steps = []
            for notebook, marks in marks_by_notebook(gradebook, assignment, student.id).items():
                verdicts = self._verdicts(student.id, assignment, notebook)
                steps += [_step(name, mark, verdicts.get(name)) for name, mark in marks.items()]
            yield {
                "student": student.id,
                "first_name": student.first_name,
                "last_name": student.last_name,
                "email": student.email,
                "timestamp": handed.timestamp or None,
                "raw_score": shown(handed.raw),
                "late_penalty": shown(handed.penalty),
                "score": handed.score,
                "waiting": handed.waiting,
                "steps": steps,
            }

    def _verdicts(self, student: str, assignment: str, notebook: str) -> dict[str, StepVerdict]:
        """The stored verdicts by step; none where this submission has no readable results."""
        coursedir = getattr(self.parent, "coursedir", None)
        if coursedir is None:
            return {}
        path = results_file(stage_folder(coursedir, "autograded", assignment, student), notebook)
        try:
            return {verdict.step: verdict for verdict in read_results(path).verdict.steps}
        except FileNotFoundError:
            return {}
        except ValueError as error:
            self.log.warning("%s, %s: outcomes are left out: %s", student, assignment, error)
            return {}


def _step(name: str, mark: Mark, verdict: StepVerdict | None) -> dict[str, Any]:
    return {
        "step": name,
        "points": None if mark.waiting else shown(mark.points or 0.0),
        "max_points": mark.max_points,
        "by_hand": mark.by_hand is not None,
        "outcome": verdict.outcome if verdict else None,
        "diagnosis": verdict.diagnosis if verdict else None,
    }
