"""What the exporters share: who and what is exported, one student's mark, and cells that stay text.

nbgrader's own exporter joins fields with commas as they are: a name with a comma shifts the columns, and one
that begins with ``=`` is run by the spreadsheet that opens the file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.plugins import ExportPlugin

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def harmless(field: Any) -> Any:
    """``field`` so that no spreadsheet takes it for a formula: text that begins like one gets a ``'``."""
    if isinstance(field, str) and field.lstrip().startswith(_FORMULA_STARTS):
        return "'" + field
    return "" if field is None else field


def write_table(target: str, rows: Iterable[Iterable[Any]]) -> None:
    """Write ``rows`` to the file ``target`` as CSV in UTF-8, every cell harmless."""
    with Path(target).open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([harmless(field) for field in row] for row in rows)


@dataclass(frozen=True)
class Handed:
    """One submission as the gradebook has it.  ``waiting`` says that a step waits to be marked by hand."""

    raw: float
    penalty: float
    timestamp: str
    waiting: bool
    submission: Any

    @property
    def score(self) -> float:
        """The points after the late penalty, never below 0."""
        return max(0.0, self.raw - self.penalty)


def handed_in(gradebook: Gradebook, assignment: str, student: str) -> Handed | None:
    """What ``student`` handed in of ``assignment``; None for nothing."""
    try:
        found = gradebook.find_submission(assignment, student)
    except MissingEntry:
        return None
    return Handed(
        raw=float(found.score),
        penalty=float(found.late_submission_penalty or 0.0),
        timestamp=str(found.timestamp or ""),
        waiting=bool(found.needs_manual_grade),
        submission=found,
    )


def grades_of(notebook: Any) -> list[Any]:
    """The grades of a submitted notebook, in the notebook's order."""
    order = {cell.name: place for place, cell in enumerate(notebook.notebook.source_cells)}
    return sorted(notebook.grades, key=lambda grade: order.get(grade.name, len(order)))


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
        return [found for found in gradebook.assignments if not chosen or found.name in chosen]

    def students(self, gradebook: Gradebook) -> list[Any]:
        """The chosen students of the gradebook, in its order."""
        chosen = set(map(str, self.student))
        return [found for found in gradebook.students if not chosen or found.id in chosen]

    def final_score(self, gradebook: Gradebook, assignment: str, student: str) -> float | str:
        """The score to publish; empty where nothing was handed in or a step waits to be marked by hand.

        In the systems that import it an empty cell means no mark yet, and what is there stays.
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
