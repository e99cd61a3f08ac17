"""What the exporters share: what is exported, the score of a submission, and CSV cells that stay text.

nbgrader's own exporter joins fields with commas as they are: a name with a comma shifts the columns, and one
that begins with ``=`` is run by the spreadsheet that opens the file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook
from nbgrader.plugins import ExportPlugin

from stepgrade.gradebook.marks import Remark
from stepgrade.gradebook.reading import handed_in, read_remarks

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def harmless(field: Any) -> Any:
    """``field`` so that no spreadsheet runs it: text that begins like a formula gets a ``'`` in front."""
    if isinstance(field, str) and field.lstrip().startswith(_FORMULA_STARTS):
        return "'" + field
    return "" if field is None else field


def write_table(target: str, rows: Iterable[Iterable[Any]]) -> None:
    """Write ``rows`` to the file ``target`` as CSV in UTF-8, every cell harmless."""
    with Path(target).open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([harmless(field) for field in row] for row in rows)


class SelectingExport(ExportPlugin):  # type: ignore[misc]
    """An exporter that keeps to ``--assignment`` and ``--student``, as nbgrader's own does.

    Whatever was handed in and has no mark is named, and ends the command with exit status 1.
    """

    default_target = "grades.csv"

    def export(self, gradebook: Gradebook) -> None:
        """Write the file, then tell what it cannot hold.  Raises SystemExit where there is any."""
        self.write(gradebook)
        if lost := list(self._lost(gradebook)):
            for assignment, remark in lost:
                self.log.error("%s, %s: %s", remark.student, assignment, remark.text)
            self.log.error("%s is written, but not complete: see above", self.target)
            raise SystemExit(1)

    def write(self, gradebook: Gradebook) -> None:
        """Write to ``--to``, or to the exporter's own name for it."""
        raise NotImplementedError

    def _lost(self, gradebook: Gradebook) -> Iterator[tuple[str, Remark]]:
        """(assignment, remark) on the work of chosen students that has no mark."""
        directory, chosen = getattr(self.parent, "coursedir", None), set(map(str, self.student))
        for assignment in self.assignments(gradebook) if directory is not None else ():
            for remark in read_remarks(gradebook, directory, assignment.name):
                if remark.lost and (not chosen or remark.student in chosen):
                    yield assignment.name, remark

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
        return handed.score
