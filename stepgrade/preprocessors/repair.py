"""Repairing a submitted notebook before nbgrader's own sanitizers look at it.

nbgrader stops at a duplicate id, loses the step of a missing test cell, or believes the submission's own
metadata.  ``stepgrade.mending`` makes the cells the assignment's again, by what the gradebook says of them.
"""

from __future__ import annotations

from typing import Any

from nbformat.notebooknode import NotebookNode
from nbgrader.api import Gradebook

from stepgrade.mending import Known, mend
from stepgrade.preprocessors.base import CoursePreprocessor


class RepairCells(CoursePreprocessor):
    """Makes a submission's cells the assignment's again, as far as they can be known."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Repair the whole notebook; what was repaired is logged, never fatal."""
        about = resources["nbgrader"]
        mend(nb, _known_cells(about["db_url"], about["notebook"], about["assignment"]), self.log.warning)
        return nb, resources


def _known_cells(db_url: str, notebook: str, assignment: str) -> dict[str, Known]:
    """The assignment's cells as the gradebook has them, in the notebook's order."""
    with Gradebook(db_url) as gradebook:
        saved = gradebook.find_notebook(notebook, assignment)
        points = {cell.name: float(cell.max_score) for cell in saved.grade_cells}
        tasks = {cell.name: float(cell.max_score) for cell in saved.task_cells}
        solutions = {cell.name for cell in saved.solution_cells}
        return {
            cell.name: Known(
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
