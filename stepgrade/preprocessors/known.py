"""What the gradebook says of an assignment's cells: the truth that a submission's own metadata is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nbgrader.api import Gradebook


@dataclass(frozen=True)
class KnownCell:
    """What the gradebook says of one cell of the assignment."""

    name: str
    cell_type: str
    source: str
    checksum: str
    locked: bool
    grade: bool
    solution: bool
    task: bool
    points: float | None

    def metadata(self) -> dict[str, Any]:
        """Its nbgrader metadata, as a released notebook has it."""
        found: dict[str, Any] = {
            "schema_version": 3,
            "grade_id": self.name,
            "grade": self.grade,
            "solution": self.solution,
            "task": self.task,
            "locked": self.locked,
            "checksum": self.checksum,
            "cell_type": self.cell_type,
        }
        if self.points is not None:
            found["points"] = self.points
        return found


def known_cells(db_url: str, notebook: str, assignment: str) -> dict[str, KnownCell]:
    """The assignment's cells as the gradebook has them, in the notebook's order."""
    with Gradebook(db_url) as gradebook:
        saved = gradebook.find_notebook(notebook, assignment)
        points = {cell.name: float(cell.max_score) for cell in saved.grade_cells}
        tasks = {cell.name: float(cell.max_score) for cell in saved.task_cells}
        solutions = {cell.name for cell in saved.solution_cells}
        return {
            cell.name: KnownCell(
                name=cell.name,
                cell_type=cell.cell_type,
                source=cell.source,
                checksum=cell.checksum,
                locked=bool(cell.locked),
                grade=cell.name in points,
                solution=cell.name in solutions,
                task=cell.name in tasks,
                points=points.get(cell.name, tasks.get(cell.name)),
            )
            for cell in saved.source_cells
        }
