"""A submitted notebook as it comes in: its cells' types, texts, pictures and ids, within the budget.

What a notebook may hold besides (outputs, widgets, metadata but for the Python) is not needed for marking and
is left where it was.  nbformat's own conversion of old formats multiplies what a file says; here it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeGuard

from stepgrade.inside.frames import parse_json
from stepgrade.notebook import budget
from stepgrade.notebook.budget import OverBudget
from stepgrade.notebook.changed import written_with
from stepgrade.notebook.grader_calls import NotebookError
from stepgrade.notebook.mending import clean_attachments
from stepgrade.notebook.text import decoded

LEFT_OUT = "(This text was left out: {}.)"


def read_submission(content: bytes, warn: Callable[[str], object]) -> dict[str, Any]:
    """A notebook of format 4.5 with the cells that ``content`` holds, in format 3 or 4.

    Text that is too long to be set is left out, with a warning.  Raises NotebookError where it is no notebook
    and OverBudget where there is too much to be marked.
    """
    try:
        notebook = parse_json(decoded(content))
    except (ValueError, RecursionError) as error:
        raise NotebookError(f"it does not hold JSON ({type(error).__name__}: {str(error)[:200]})") from None
    cells = list(_cells(notebook))
    if len(cells) > budget.CELLS:
        raise OverBudget(f"it has {len(cells)} cells; at most {budget.CELLS} are marked")
    code = [len(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    if max(code, default=0) > budget.CODE or sum(code) > budget.ALL_CODE:
        raise OverBudget(
            f"its code has {sum(code)} characters, {max(code)} in one cell; at most {budget.ALL_CODE} are"
            f" marked, {budget.CODE} in one cell"
        )
    room = TextRoom()
    for cell in cells:
        if cell["cell_type"] != "code" and (why := room.refuse(cell["source"])):
            warn(f"A text was left out: {why}")
            cell["source"] = LEFT_OUT.format(why)
    python = written_with(notebook)
    metadata = {"language_info": {"name": "python", "version": python}} if python else {}
    return {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


class TextRoom:
    """Room for the texts of one notebook that are set as Markdown, LaTeX or HTML."""

    def __init__(self) -> None:
        self._characters, self._tags = budget.ALL_TEXT, budget.ALL_TAGS

    def refuse(self, text: str, most: int = budget.TEXT) -> str:
        """Why there is no room for ``text`` of at most ``most`` characters; empty where it was taken."""
        tags = text.count("<")
        if len(text) > most or tags > budget.TAGS:
            return f"{len(text)} characters and {tags} tags"
        if len(text) > self._characters or tags > self._tags:
            return "there is more text in this notebook than is shown"
        self._characters -= len(text)
        self._tags -= tags
        return ""


def _cells(notebook: Any) -> Iterator[dict[str, Any]]:
    """The cells of a notebook; damaged ones are left out.  Raises NotebookError."""
    if not isinstance(notebook, Mapping):
        raise NotebookError("it is no notebook")
    major = notebook.get("nbformat", 4)
    if major not in (3, 4):
        raise NotebookError(f"it is of format {str(major)[:20]}; formats 3 and 4 are read")
    sheets = notebook.get("worksheets") if major == 3 else [notebook]
    lists = [
        sheet.get("cells") for sheet in (sheets if _is_list(sheets) else ()) if isinstance(sheet, Mapping)
    ]
    if not any(map(_is_list, lists)):
        raise NotebookError("it has no list of cells")
    for cell in (cell for cells in lists if _is_list(cells) for cell in cells if isinstance(cell, Mapping)):
        yield _cell_of_3(cell) if major == 3 else _cell(cell.get("cell_type"), cell.get("source"), cell)


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _cell_of_3(cell: Mapping[str, Any]) -> dict[str, Any]:
    kind = cell.get("cell_type")
    if kind == "code":
        return _cell("code", cell.get("input"), cell)
    source, level = _text(cell.get("source")), cell.get("level")
    if kind == "heading":
        depth = level if type(level) is int and 1 <= level <= 6 else 1
        return _cell("markdown", "#" * depth + " " + " ".join(source.splitlines()), cell)
    return _cell("markdown" if kind == "html" else kind, source, cell)


def _cell(kind: Any, source: Any, cell: Mapping[str, Any]) -> dict[str, Any]:
    """A cell of a type there is, with text as its source and no outputs: valid whatever came."""
    found = {
        "cell_type": kind if kind in ("code", "markdown", "raw") else "raw",
        "id": cell.get("id"),
        "metadata": _metadata(cell.get("metadata")),
        "source": _text(source),
    }
    if kind == "markdown" and (attached := clean_attachments(cell.get("attachments"))):
        found["attachments"] = attached
    return found | ({"outputs": [], "execution_count": None} if kind == "code" else {})


def _metadata(metadata: Any) -> dict[str, Any]:
    """What mending looks at: nbgrader's name of the cell, and its tags."""
    if not isinstance(metadata, Mapping):
        return {}
    about = metadata.get("nbgrader")
    name = about.get("grade_id") if isinstance(about, Mapping) else None
    tags = metadata.get("tags")
    found: dict[str, Any] = {"nbgrader": {"grade_id": name[:100]}} if isinstance(name, str) else {}
    return found | ({"tags": tags[:20]} if _is_list(tags) else {})


def _text(source: Any) -> str:
    if _is_list(source):
        return "".join(line for line in source if isinstance(line, str))
    return source if isinstance(source, str) else ""
