"""What the exporters share: what is exported, the score of a submission, and how a table is written.

nbgrader's own exporter joins fields with commas as they are: a name with a comma shifts the columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook
from nbgrader.plugins import ExportPlugin
from traitlets import Bool

from stepgrade.course.directory import assignments
from stepgrade.course.settings import refusal
from stepgrade.display.plain import csv_text
from stepgrade.gradebook.marks import Remark
from stepgrade.gradebook.reading import handed_in, read_remarks
from stepgrade.gradebook.unproven import sentences, unproven


def write_table(target: str, rows: Iterable[Iterable[Any]]) -> None:
    """Write ``rows`` to the file ``target`` as CSV in UTF-8, every cell harmless."""
    Path(target).write_text(csv_text(rows), encoding="utf-8", newline="")


class SelectingExport(ExportPlugin):  # type: ignore[misc]
    """An exporter that keeps to ``--assignment`` and ``--student``, as nbgrader's own does.

    Whatever was handed in and has no mark is named, and ends the command with exit status 1.
    """

    default_target = "grades.csv"

    export_unproven = Bool(
        False,
        help="Whether marks are exported of which nothing shows that stepgrade gave them"
        " (`stepgrade marks` lists them).",
    ).tag(config=True)

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
        """The chosen assignments of the gradebook, in its order.  Ends nbgrader where they may not leave."""
        chosen = set(map(str, self.assignment))
        found = [each for each in gradebook.assignments if not chosen or each.name in chosen]
        if why := self._why_not([each.name for each in found]):
            self.log.error("Nothing is exported: %s", why)
            raise SystemExit(1)
        return found

    def _why_not(self, chosen: Sequence[str]) -> str:
        """Why marks of the ``chosen`` assignments may not be exported; empty where they may."""
        directory = getattr(self.parent, "coursedir", None)
        if directory is None or refusal(self.config):
            return refusal(self.config)
        if self.export_unproven:
            return ""
        ours = [name for name in assignments(Path(directory.root)) if name in chosen]
        students = list(map(str, self.student))
        told = [sentences(name, unproven(str(directory.db_url), directory, name, students)) for name in ours]
        lines = [line for each in told for line in each]
        if lines:
            lines.append("Or export them as they are: --SelectingExport.export_unproven=True")
        return "\n".join(lines)

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
