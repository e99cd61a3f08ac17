"""Marks as CSV, through nbgrader's own ``nbgrader export``: quoted rightly, and no cell is a formula.

nbgrader's exporter joins fields with commas as they are: a name with a comma shifts the columns, and one
that begins with ``=`` is run by the spreadsheet that opens the file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import Any

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.plugins import ExportPlugin

COLUMNS = (
    *("assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email"),
    *("raw_score", "late_submission_penalty", "score", "max_score"),
)
"""nbgrader's own columns, in its order."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def harmless(field: Any) -> Any:
    """``field`` so that no spreadsheet takes it for a formula: text that begins like one gets a ``'``."""
    if isinstance(field, str) and field.lstrip().startswith(_FORMULA_STARTS):
        return "'" + field
    return "" if field is None else field


class SafeCsvExport(ExportPlugin):  # type: ignore[misc]
    """What nbgrader's CsvExportPlugin writes, as CSV that any reader reads back and no spreadsheet runs."""

    def export(self, gradebook: Gradebook) -> None:
        """Write to ``--to``, or ``grades.csv``."""
        target = self.to or "grades.csv"
        self.log.info("Exporting grades to %s", target)
        with open(target, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            for row in self._rows(gradebook):
                writer.writerow([harmless(row[column]) for column in COLUMNS])

    def _rows(self, gradebook: Gradebook) -> Iterator[dict[str, Any]]:
        students, assignments = set(map(str, self.student)), set(map(str, self.assignment))
        for assignment in gradebook.assignments:
            if assignments and assignment.name not in assignments:
                continue
            for student in gradebook.students:
                if students and student.id not in students:
                    continue
                yield {
                    "assignment": assignment.name,
                    "duedate": str(assignment.duedate or ""),
                    "student_id": student.id,
                    "last_name": student.last_name,
                    "first_name": student.first_name,
                    "email": student.email,
                    "max_score": assignment.max_score,
                    **_scores(gradebook, assignment.name, student.id),
                }


def _scores(gradebook: Gradebook, assignment: str, student: str) -> dict[str, Any]:
    try:
        submission = gradebook.find_submission(assignment, student)
    except MissingEntry:
        return {"timestamp": "", "raw_score": 0.0, "late_submission_penalty": 0.0, "score": 0.0}
    penalty = submission.late_submission_penalty or 0.0
    return {
        "timestamp": str(submission.timestamp or ""),
        "raw_score": submission.score,
        "late_submission_penalty": penalty,
        "score": max(0.0, submission.score - penalty),
    }
