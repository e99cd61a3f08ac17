"""Marks as CSV with nbgrader's own columns: fields are quoted, and no cell is a formula."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nbgrader.api import Gradebook

from stepgrade.exports.table import SelectingExport, write_table
from stepgrade.gradebook.marks import shown
from stepgrade.gradebook.reading import handed_in

COLUMNS = (
    *("assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email"),
    *("raw_score", "late_submission_penalty", "score", "max_score"),
)
"""nbgrader's own columns, in its order."""


class SafeCsvExport(SelectingExport):
    """Writes what nbgrader's CsvExportPlugin writes, as valid CSV that no spreadsheet runs."""

    def write(self, gradebook: Gradebook) -> None:
        """Write to ``--to``, or ``grades.csv``: a row for each student and assignment, 0 for no work.

        The score is empty where a step waits for a person.
        """
        self.log.info("Exporting grades to %s", self.target)
        rows = ([row[column] for column in COLUMNS] for row in self._rows(gradebook))
        write_table(self.target, [COLUMNS, *rows])

    def _rows(self, gradebook: Gradebook) -> Iterator[dict[str, Any]]:
        """A row by its column names for each assignment and student; work not handed in has 0 points."""
        students = self.students(gradebook)
        for assignment in self.assignments(gradebook):
            for student in students:
                handed = handed_in(gradebook, assignment.name, student.id)
                yield {
                    "assignment": assignment.name,
                    "duedate": str(assignment.duedate or ""),
                    "timestamp": handed.timestamp if handed else "",
                    "student_id": student.id,
                    "last_name": student.last_name,
                    "first_name": student.first_name,
                    "email": student.email,
                    "raw_score": shown(handed.raw) if handed else 0.0,
                    "late_submission_penalty": shown(handed.penalty) if handed else 0.0,
                    "score": self.final_score(gradebook, assignment.name, student.id) if handed else 0.0,
                    "max_score": assignment.max_score,
                }
