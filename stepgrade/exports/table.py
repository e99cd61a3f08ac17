"""What the exporters share: what is exported, the score of a submission, and how a table is written.

nbgrader's own exporter joins fields with commas as they are: a name with a comma shifts the columns.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook
from nbgrader.plugins import ExportPlugin

from stepgrade.display.plain import csv_text
from stepgrade.gradebook.reading import handed_in


def write_table(target: str, rows: Iterable[Iterable[Any]]) -> None:
    """Write ``rows`` to the file ``target`` as CSV in UTF-8, every cell harmless."""
    Path(target).write_text(csv_text(rows), encoding="utf-8", newline="")


class SelectingExport(ExportPlugin):  # type: ignore[misc]
    """An exporter that keeps to ``--assignment`` and ``--student``, as nbgrader's own does."""

    default_target = "grades.csv"

    @property
    def target(self) -> str:
        """The file to write: ``--to``, or the exporter's own name for it."""
        return str(self.to) or self.default_target

    def assignments(self, gradebook: Gradebook) -> list[Any]:
        """The chosen assignments of the gradebook, in its order."""
        chosen = set(map(str, self.assignment))
        return [each for each in gradebook.assignments if not chosen or each.name in chosen]

    def students(self, gradebook: Gradebook) -> list[Any]:
        """The chosen students of the gradebook, in its order."""
        chosen = set(map(str, self.student))
        return [each for each in gradebook.students if not chosen or each.id in chosen]

    def final_score(self, gradebook: Gradebook, assignment: str, student: str) -> float | str:
        """The score to publish; empty where nothing was handed in or a step waits to be marked by hand.

        Canvas and Moodle read an empty cell as no mark yet and keep the mark that they have.
        """
        handed = handed_in(gradebook, assignment, student)
        if handed is None:
            return ""
        if handed.waiting:
            self.log.warning(
                "%s, %s: left empty, since a step waits to be graded by hand (nbgrader formgrader)",
                student,
                assignment,
            )
            return ""
        return round(handed.score, 4)
