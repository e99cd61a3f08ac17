"""Reading a notebook as data: its code cells in order, and which of them is the test cell of which step.

Nothing here runs anything, and nothing a student can write into a notebook makes it raise (only
:func:`read_notebook` does, on a file that is no notebook).
"""

from __future__ import annotations

import ast
import json
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

METHODS = ("check", "grade", "check_all", "ready", "progress", "start")
"""What a cell may call on ``grader`` that does nothing when it is marked."""
START = "start"
"""The one of them with which a released notebook begins."""


class NotebookError(ValueError):
    """A file is no notebook; the message names it and says what is wrong."""


@dataclass(frozen=True)
class CodeCell:
    """One code cell: ``index`` counts all cells, ``number`` the code cells, from 1."""

    index: int
    number: int
    source: str
    grade_id: str = ""


@dataclass(frozen=True)
class GraderCall:
    """A statement ``grader.check("softmax")``; ``step`` is empty where there is no such argument."""

    method: str
    step: str
    first: bool
    start: tuple[int, int]
    end: tuple[int, int]


def read_notebook(path: Path) -> dict[str, Any]:
    """The notebook's JSON.  Raises NotebookError."""
    try:
        notebook = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise NotebookError(f"{path} cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError):
        raise NotebookError(f"{path} is no notebook: it does not hold JSON") from None
    if not isinstance(notebook, dict) or not isinstance(_cells(notebook), list):
        raise NotebookError(f"{path} is no notebook: it has no list of cells")
    return notebook


def _cells(notebook: Mapping[str, Any]) -> Any:
    if "cells" in notebook:
        return notebook["cells"]
    try:  # nbformat 3
        return [cell for sheet in notebook["worksheets"] for cell in sheet["cells"]]
    except (KeyError, TypeError):
        return None


def code_cells(notebook: Mapping[str, Any]) -> list[CodeCell]:
    """The code cells in order.  Cells that are damaged are left out."""
    found: list[CodeCell] = []
    cells = _cells(notebook)
    for index, cell in enumerate(cells if isinstance(cells, list) else []):
        if isinstance(cell, Mapping) and cell.get("cell_type") == "code":
            source = _text(cell.get("source", cell.get("input", "")))
            found.append(CodeCell(index, len(found) + 1, source, grade_id(cell)))
    return found


def _text(source: Any) -> str:
    if isinstance(source, list):
        return "".join(line for line in source if isinstance(line, str))
    return source if isinstance(source, str) else ""


def grade_id(cell: Mapping[str, Any]) -> str:
    """nbgrader's name for a cell, or empty."""
    metadata = cell.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, Mapping) else None
    found = nbgrader.get("grade_id") if isinstance(nbgrader, Mapping) else None
    return found if isinstance(found, str) else ""


def checked_step(source: str) -> str | None:
    """The step whose test cell this is: its first statement is exactly ``grader.check("<step>")``."""
    first = next(iter(grader_calls(source)), None)
    is_check = first is not None and first.first and first.method == "check"
    return first.step if first is not None and is_check and first.step else None


def test_cells(notebook: Mapping[str, Any]) -> dict[str, CodeCell]:
    """The test cell of each step.

    Of several (a copied cell) one whose grade_id is the step's name comes first, and of those the
    last: it has the latest state of the notebook.
    """
    found: dict[str, CodeCell] = {}
    for cell in code_cells(notebook):
        step = checked_step(cell.source)
        if step and (step not in found or cell.grade_id == step or found[step].grade_id != step):
            found[step] = cell
    return found


def grader_calls(source: str) -> list[GraderCall]:
    """The statements of a cell that do nothing but call the grader, at the top level of the cell."""
    if "grader" not in source:
        return []
    body = _parse(source)
    if body is not None:
        statements = ((i == 0, node, 0) for i, node in enumerate(body))
        return [call for call in (_call(*each) for each in statements) if call]
    return [call for call in (_call(*each) for each in _single_lines(source)) if call]


def only_checks(source: str) -> bool:
    """Whether a cell does nothing but call the grader: marking need not run it, as each step is marked."""
    lines = [line for line in source.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    return 0 < len(lines) == len(grader_calls(source))


def _single_lines(source: str) -> Iterator[tuple[bool, ast.stmt, int]]:
    """Line by line, for a cell that is no plain Python (a magic, a syntax error further down)."""
    first = True
    for above, line in enumerate(source.split("\n")):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        body = _parse(line) if line.startswith("grader") else None
        for i, node in enumerate(body or ()):
            yield first and i == 0, node, above
        first = False


def _parse(source: str) -> list[ast.stmt] | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return ast.parse(source).body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None


def _call(first: bool, node: ast.stmt, above: int) -> GraderCall | None:
    call = node.value if isinstance(node, ast.Expr) else None
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
        return None
    owner, method = call.func.value, call.func.attr
    if not isinstance(owner, ast.Name) or owner.id != "grader" or method not in METHODS:
        return None
    step = ""
    if len(call.args) == 1 and not call.keywords and isinstance(call.args[0], ast.Constant):
        step = call.args[0].value if isinstance(call.args[0].value, str) else ""
    start = (node.lineno - 1 + above, node.col_offset)
    end = ((node.end_lineno or node.lineno) - 1 + above, node.end_col_offset or 0)
    return GraderCall(method, step, first, start, end)


def without_checks(source: str) -> str:
    """The cell with each call of the grader replaced by ``pass``; lines keep their numbers."""
    calls = grader_calls(source)
    # Offsets count bytes, and the parser's line ends are \r\n, \r and \n.
    lines = source.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").split(b"\n")
    for call in reversed(calls):
        (top, left), (bottom, right) = call.start, call.end
        rest = lines[bottom][right:]
        lines[top] = lines[top][:left] + b"pass" + (rest if top == bottom else b"")
        for i in range(top + 1, bottom + 1):
            lines[i] = rest.lstrip() if i == bottom else b""
    return b"\n".join(lines).decode("utf-8", "replace")


def calls_among_code(source: str) -> bool:
    """Whether a cell calls the grader, anywhere in it, among other code that a check would stop.

    The notebook's beginning does by right.
    """
    if "grader" not in source or only_checks(source):
        return False
    body = _parse(source)
    if body is None:
        return any(call.method != START for call in grader_calls(source))
    nodes = (node for statement in body for node in ast.walk(statement))
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "grader"
        and node.func.attr in METHODS
        and node.func.attr != START
        for node in nodes
    )
