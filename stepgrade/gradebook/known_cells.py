"""What the gradebook says of an assignment's cells: the truth that a submission's own metadata is not."""

from __future__ import annotations

from nbgrader.api import Gradebook

from stepgrade.notebook.mending import Known


def known_cells(db_url: str, notebook: str, assignment: str) -> dict[str, Known]:
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
