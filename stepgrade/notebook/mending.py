"""Mending a submitted notebook: which cell is which of the assignment's, whatever happened to it.

Students split, copy, move, delete and retype cells.  Here the metadata of every known cell is written
anew, duplicates keep one owner, unknown ids are dropped and missing test cells come back.  What is known
of the assignment is given: nbgrader's gradebook tells it, or the released notebook.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from nbformat.notebooknode import NotebookNode
from nbformat.v4 import new_code_cell

from stepgrade.notebook.grader_calls import checked_step, grade_id, only_checks

_CELL_ID = re.compile(r"[a-zA-Z0-9-_]{1,64}")
_BASE64 = re.compile(r"[A-Za-z0-9+/]+=*")
_PICTURES = ("image/png", "image/jpeg", "image/gif")
_WORD = re.compile(r"[A-Za-z0-9_-]{1,64}")

MAX_ATTACHED = 8_000_000
"""The most characters of the pictures attached to one cell."""

Warn = Callable[[str], object]
"""Is told what was mended, a sentence each."""


@dataclass(frozen=True)
class Known:
    """What is known of one cell of the assignment."""

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
        """nbgrader's metadata of the cell."""
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


def known_from_release(notebook: Mapping[str, Any]) -> dict[str, Known]:
    """The assignment's cells as the released notebook has them, in its order."""
    found = {}
    for cell in notebook["cells"]:
        name = grade_id(cell)
        if name:
            about, source = cell["metadata"]["nbgrader"], cell["source"]
            found[name] = Known(
                name=name,
                cell_type=cell["cell_type"],
                source="".join(source) if isinstance(source, list) else source,
                checksum=str(about.get("checksum", "")),
                locked=bool(about.get("locked")),
                grade=bool(about.get("grade")),
                solution=bool(about.get("solution")),
                task=bool(about.get("task")),
                points=about.get("points"),
            )
    return found


def mend(nb: NotebookNode, known: Mapping[str, Known], warn: Warn) -> None:
    """Make the cells of ``nb`` the assignment's again, as far as they can be known.  Never raises."""
    nb["cells"] = [_plain(cell) for cell in nb.cells if isinstance(cell, dict)] if _has_cells(nb) else []
    owners = _owners(nb, known, warn)
    for index, cell in enumerate(nb.cells):
        _mend_cell(cell, known.get(owners.get(index, "")), warn)
    _mend_missing(nb, known, warn)
    _number(nb)
    nb["metadata"] = NotebookNode({"language_info": {"name": "python"}})


def mend_given(nb: NotebookNode, known: Mapping[str, Known]) -> None:
    """Give every locked cell of a mended notebook its own text again, as nbgrader's OverwriteCells does."""
    for cell in nb.cells:
        truth = known.get(grade_id(cell))
        if truth is not None and (truth.locked or truth.grade) and not truth.solution:
            cell.source = truth.source


def _owners(nb: NotebookNode, known: Mapping[str, Known], warn: Warn) -> dict[int, str]:
    """Which cell is which: index -> grade_id, one cell for each id."""
    candidates: dict[str, list[int]] = {}
    by_text: dict[str, list[int]] = {}
    for index, cell in enumerate(nb.cells):
        name = grade_id(cell)
        if name in known:
            candidates.setdefault(name, []).append(index)
            continue
        if name:
            warn(f"Cell id {name!r} is not one of the assignment's: ignored")
        if told := _name_by_text(cell, known):
            by_text.setdefault(told, []).append(index)
    # Editors that lose the ids leave the cells where they are; put back elsewhere, a test cell would
    # ask in another state, and a given cell would run twice.
    candidates = {**by_text, **candidates}
    owners = {}
    for name, indices in candidates.items():
        if len(indices) > 1:
            warn(f"Cell {name!r} is there {len(indices)} times: one is kept")
        same = [i for i in indices if nb.cells[i].source == known[name].source]
        # A copied test cell into which other code was written is no test cell any more.
        same = same or [i for i in indices if checked_step(nb.cells[i].source) == name]
        # The first piece of a split solution; the last copy of a test cell, as all is defined there.
        best = same or indices
        owners[best[0] if known[name].solution or not known[name].grade else best[-1]] = name
    return owners


def _name_by_text(cell: NotebookNode, known: Mapping[str, Known]) -> str:
    """Which test cell or given code cell a cell without a known id is, by its text; empty for any other."""
    if cell.cell_type != "code" or not cell.source.strip():
        return ""
    step = checked_step(cell.source) if only_checks(cell.source) else None
    if step is not None and step in known and known[step].grade:
        return step
    text = cell.source.strip()
    given = (each for each in known.values() if each.cell_type == "code" and each.locked and not each.grade)
    return next((each.name for each in given if each.source.strip() == text), "")


def _mend_cell(cell: NotebookNode, truth: Known | None, warn: Warn) -> None:
    """Write the metadata of ``cell`` anew; ``truth`` is the cell of the assignment that it is, if any."""
    cell["metadata"] = NotebookNode(clean_metadata(cell.get("metadata")))
    if cell.cell_type == "code":
        # Marking makes them anew; missing or damaged ones would end nbconvert's validation.
        cell["outputs"], cell["execution_count"] = [], None
    if truth is None:
        return
    cell.metadata["nbgrader"] = NotebookNode(truth.metadata())
    if cell.cell_type != truth.cell_type:
        warn(f"Cell {truth.name!r} was turned into {cell.cell_type}: mended")
        cell.cell_type = truth.cell_type
        if truth.cell_type == "code":
            cell["outputs"], cell["execution_count"] = [], None
            cell.pop("attachments", None)
        else:
            cell.pop("outputs", None)
            cell.pop("execution_count", None)


def _mend_missing(nb: NotebookNode, known: Mapping[str, Known], warn: Warn) -> None:
    """Insert each missing test cell and given code cell behind the nearest cell that stood before it."""
    order = list(known)
    for position, name in enumerate(order):
        truth = known[name]
        places = {grade_id(cell): index for index, cell in enumerate(nb.cells)}
        given = truth.locked and not truth.grade
        if name in places or not (truth.grade or given) or truth.cell_type != "code":
            continue
        warn(f"{'Given' if given else 'Test'} cell {name!r} was missing: mended")
        before = [places[earlier] for earlier in order[:position] if earlier in places]
        cell = new_code_cell(truth.source)
        cell.metadata["nbgrader"] = NotebookNode(truth.metadata())
        cell["id"] = ""  # numbered below: a drawn one would be another at each marking
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
    elif kind == "markdown" and (attached := clean_attachments(cell.get("attachments"))):
        found["attachments"] = attached
    return NotebookNode(found)


def clean_attachments(attachments: Any) -> dict[str, dict[str, str]]:
    """The pictures attached to a text cell: name -> kind -> base64.  Anything else is left out."""
    found: dict[str, dict[str, str]] = {}
    room = MAX_ATTACHED
    for name, bundle in attachments.items() if isinstance(attachments, dict) else ():
        for kind, data in bundle.items() if isinstance(bundle, dict) else ():
            text = "".join(data.split()) if isinstance(data, str) else ""
            if kind in _PICTURES and text and len(text) <= room and _BASE64.fullmatch(text):
                found[str(name)] = {kind: text}
                room -= len(text)
    return found


def clean_metadata(metadata: Any) -> dict[str, Any]:
    """A cell's own metadata, without nbgrader's: tags that are words; nothing else reaches a page.

    Each tag stays once: nbformat allows no duplicates, and its validation would end the marking.
    """
    tags = metadata.get("tags") if isinstance(metadata, dict) else None
    found = tags if isinstance(tags, list) else []
    words = list(dict.fromkeys(tag for tag in found if isinstance(tag, str) and _WORD.fullmatch(tag)))
    return {"tags": words} if words else {}


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
