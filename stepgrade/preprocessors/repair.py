"""Repairing a submitted notebook before nbgrader's own sanitizers look at it.

Students split, copy, move, delete and retype cells.  nbgrader then stops (a duplicate id), loses the
step (a missing test cell) or believes the submission's own metadata.  Here the metadata of every
known cell is written anew from the gradebook, duplicates keep one owner, unknown ids are dropped and
missing test cells come back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from nbformat.notebooknode import NotebookNode
from nbformat.v4 import new_code_cell
from nbgrader.api import Gradebook

from stepgrade.notebooks import checked_step
from stepgrade.preprocessors.base import CoursePreprocessor
from stepgrade.preprocessors.sanitize import clean_metadata

_CELL_ID = re.compile(r"[a-zA-Z0-9-_]{1,64}")


@dataclass(frozen=True)
class _Known:
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


class RepairCells(CoursePreprocessor):
    """Makes a submission's cells the assignment's again, as far as they can be known."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Repair the whole notebook; what was repaired is logged, never fatal."""
        about = resources["nbgrader"]
        nb["cells"] = [_plain(cell) for cell in nb.cells if isinstance(cell, dict)] if _has_cells(nb) else []
        known = _known_cells(about["db_url"], about["notebook"], about["assignment"])
        owners = self._owners(nb, known)
        for index, cell in enumerate(nb.cells):
            self._repair(cell, known.get(owners.get(index, "")))
        self._bring_back(nb, known)
        _number(nb)
        nb["metadata"] = NotebookNode({"language_info": {"name": "python"}})
        return nb, resources

    def _owners(self, nb: NotebookNode, known: dict[str, _Known]) -> dict[int, str]:
        """Which cell is which: index -> grade_id, one cell for each id."""
        candidates: dict[str, list[int]] = {}
        for index, cell in enumerate(nb.cells):
            name = _grade_id(cell)
            if name in known:
                candidates.setdefault(name, []).append(index)
            elif name:
                self.log.warning("Cell id %r is not one of the assignment's: ignored", name)
        owners = {}
        for name, indices in candidates.items():
            if len(indices) > 1:
                self.log.warning("Cell %r is there %d times: one is kept", name, len(indices))
            same = [i for i in indices if nb.cells[i].source == known[name].source]
            # A copied test cell into which other code was written is no test cell any more.
            same = same or [i for i in indices if checked_step(nb.cells[i].source) == name]
            # The first piece of a split solution; the last copy of a test cell, as all is defined there.
            best = same or indices
            owners[best[0] if known[name].solution or not known[name].grade else best[-1]] = name
        return owners

    def _repair(self, cell: NotebookNode, truth: _Known | None) -> None:
        cell["metadata"] = NotebookNode(clean_metadata(cell.get("metadata")))
        if cell.cell_type == "code":
            # Marking makes them anew; missing or damaged ones would end nbconvert's validation.
            cell["outputs"], cell["execution_count"] = [], None
        if cell.pop("attachments", None) is not None or cell.cell_type == "markdown":
            # A link to an attachment that is not there ends nbconvert, and with it the student's feedback.
            cell.source = cell.source.replace("attachment:", "attachment ")
        if truth is None:
            return
        cell.metadata["nbgrader"] = NotebookNode(truth.metadata())
        if cell.cell_type != truth.cell_type:
            self.log.warning("Cell %r was turned into %s: turned back", truth.name, cell.cell_type)
            cell.cell_type = truth.cell_type
            if truth.cell_type == "code":
                cell["outputs"], cell["execution_count"] = [], None
            else:
                cell.pop("outputs", None)
                cell.pop("execution_count", None)

    def _bring_back(self, nb: NotebookNode, known: dict[str, _Known]) -> None:
        """Insert each missing test cell and given code cell behind the nearest cell that stood before it."""
        order = list(known)
        for position, name in enumerate(order):
            truth = known[name]
            places = {_grade_id(cell): index for index, cell in enumerate(nb.cells)}
            given = truth.locked and not truth.grade
            if name in places or not (truth.grade or given) or truth.cell_type != "code":
                continue
            self.log.warning("%s cell %r was missing: put back", "Given" if given else "Test", name)
            before = [places[earlier] for earlier in order[:position] if earlier in places]
            cell = new_code_cell(truth.source)
            cell.metadata["nbgrader"] = NotebookNode(truth.metadata())
            # Without one before it: imports belong to the top, a test cell where everything is defined.
            nb.cells.insert(max(before) + 1 if before else 0 if given else len(nb.cells), cell)


def _has_cells(nb: NotebookNode) -> bool:
    return isinstance(nb.get("cells"), list)


def _plain(cell: Any) -> NotebookNode:
    """A cell of a type there is, with text as its source and no outputs: valid whatever came."""
    kind, source = cell.get("cell_type"), cell.get("source")
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    found = {
        "cell_type": kind if kind in ("code", "markdown", "raw") else "raw",
        "id": cell.get("id"),
        "metadata": cell.get("metadata"),
        "source": source if isinstance(source, str) else "",
    }
    if kind == "code":
        found["outputs"], found["execution_count"] = [], None
    return NotebookNode(found)


def _grade_id(cell: NotebookNode) -> str:
    metadata = cell.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    name = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    return name if isinstance(name, str) else ""


def _known_cells(db_url: str, notebook: str, assignment: str) -> dict[str, _Known]:
    """The assignment's cells as the gradebook has them, in the notebook's order."""
    with Gradebook(db_url) as gradebook:
        saved = gradebook.find_notebook(notebook, assignment)
        points = {cell.name: float(cell.max_score) for cell in saved.grade_cells}
        tasks = {cell.name: float(cell.max_score) for cell in saved.task_cells}
        solutions = {cell.name for cell in saved.solution_cells}
        return {
            cell.name: _Known(
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


def _number(nb: NotebookNode) -> None:
    """Give every cell a valid id of its own (nbformat 4.5), keeping those that are."""
    nb["nbformat"], nb["nbformat_minor"] = 4, 5
    seen: set[str] = set()
    for index, cell in enumerate(nb.cells):
        name = cell.get("id")
        if not isinstance(name, str) or not _CELL_ID.fullmatch(name) or name in seen:
            name = f"cell-{index + 1}"
            while name in seen:
                name += "-again"
        cell["id"] = name
        seen.add(name)
