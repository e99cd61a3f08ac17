"""What may happen to a released notebook between release and collection, as Hypothesis strategies.

The *work* of a notebook is the code of its code cells other than test cells, in order.  A mutation
that keeps the work leaves that text as it is, cell by cell or cut and joined between statements; the
test cells, the prose and everything that is no text may be changed at will.  A cell of the work may
change its type, or lose nbgrader's metadata, but not both.
"""

from __future__ import annotations

import ast
import copy
import json
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

Draw = Callable[[st.SearchStrategy[Any]], Any]
Notebook = dict[str, Any]

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**6) | st.floats(allow_nan=False) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)
KEYS = (
    "grade_id",
    "grade",
    "solution",
    "task",
    "locked",
    "points",
    "schema_version",
    "checksum",
    "cell_type",
)


class Submitted(str):
    """The text of a notebook, shown as what was done to it."""

    done: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Submitted({', '.join(self.done)})"


def _id(cell: Any) -> str:
    metadata = cell.get("metadata") if isinstance(cell, dict) else None
    ours = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    name = ours.get("grade_id") if isinstance(ours, dict) else None
    return name if isinstance(name, str) else ""


def is_work(cell: dict[str, Any]) -> bool:
    """Whether a cell belongs to the student's and the course's code."""
    return bool(cell["work"])


def _any(
    draw: Draw, notebook: Notebook, keep: Callable[[Any], object] = lambda cell: True
) -> dict[str, Any] | None:
    found = [cell for cell in notebook["cells"] if keep(cell)]
    chosen: dict[str, Any] | None = draw(st.sampled_from(found)) if found else None
    return chosen


def _idle(cell: dict[str, Any]) -> bool:
    return not cell["work"]


def _place(draw: Draw, notebook: Notebook) -> int:
    return int(draw(st.integers(0, len(notebook["cells"]))))


# --- mutations that keep the work --------------------------------------------------------------------


def delete(draw: Draw, notebook: Notebook) -> None:
    """A test cell or prose."""
    cell = _any(draw, notebook, _idle)
    notebook["cells"] = [other for other in notebook["cells"] if other is not cell]


def duplicate(draw: Draw, notebook: Notebook) -> None:
    """A test cell or prose, once more, anywhere."""
    cell = _any(draw, notebook, _idle)
    if cell:
        notebook["cells"].insert(_place(draw, notebook), copy.deepcopy(cell))


def move(draw: Draw, notebook: Notebook) -> None:
    """A test cell or prose, to anywhere."""
    cell = _any(draw, notebook, _idle)
    if cell:
        notebook["cells"] = [other for other in notebook["cells"] if other is not cell]
        notebook["cells"].insert(_place(draw, notebook), cell)


def split(draw: Draw, notebook: Notebook) -> None:
    """A code cell between two statements; the second half as Jupyter leaves it, with the same metadata."""
    cell = _any(draw, notebook, lambda cell: cell["work"] and cell["cell_type"] == "code")
    lines = str("".join(cell["source"]) if cell else "").split("\n")
    try:
        starts = [node.lineno - 1 for node in ast.parse("\n".join(lines)).body][1:]
    except (SyntaxError, ValueError):
        return
    if cell is None or not starts or cell["touched"]:
        return
    at = draw(st.sampled_from(starts))
    second = {**copy.deepcopy(cell), "source": "\n".join(lines[at:]), "id": "second-half"}
    cell["source"] = "\n".join(lines[:at])
    cell["touched"] = second["touched"] = True  # a half that is retyped is not known again by its id
    if draw(st.booleans()):
        second["metadata"] = {}
    notebook["cells"].insert(_index(notebook, cell) + 1, second)


def merge(draw: Draw, notebook: Notebook) -> None:
    """Two neighbouring code cells of the work in one."""
    cells = notebook["cells"]
    places = [
        i
        for i in range(len(cells) - 1)
        if all(
            cell["work"] and cell["cell_type"] == "code" and not cell["given"] for cell in cells[i : i + 2]
        )
    ]
    if places:
        at = draw(st.sampled_from(places))
        first, second = cells[at], cells.pop(at + 1)
        first["source"] = "".join(first["source"]) + "\n" + "".join(second["source"])
        first["touched"] = True


def retype(draw: Draw, notebook: Notebook) -> None:
    """A cell that nbgrader knows becomes another type."""
    cell = _any(draw, notebook, lambda cell: _id(cell) and not cell["touched"])
    if cell:
        cell["cell_type"] = draw(st.sampled_from(["markdown", "raw", "code"]))
        cell["touched"] = True
        if draw(st.booleans()):
            cell.pop("outputs", None)
            cell.pop("execution_count", None)


def corrupt_metadata(draw: Draw, notebook: Notebook) -> None:
    """Any JSON at any level of a cell's metadata."""
    cell = _any(draw, notebook, lambda cell: not cell["touched"])
    if cell is None:
        return
    cell["touched"] = True
    level = draw(st.sampled_from(["cell", "nbgrader", "key", "lost", "tags"]))
    ours = cell["metadata"].get("nbgrader") if isinstance(cell["metadata"], dict) else None
    if level == "cell":
        cell["metadata"] = draw(JSON)
    elif level == "lost":
        cell.pop("metadata")
        cell["metadata"] = {}
    elif level == "nbgrader" and isinstance(cell["metadata"], dict):
        cell["metadata"]["nbgrader"] = draw(JSON)
    elif level == "tags" and isinstance(cell["metadata"], dict):
        cell["metadata"]["tags"] = draw(JSON | st.lists(st.sampled_from(["figure", "skip-execution", "a b"])))
    elif isinstance(ours, dict):
        ours[draw(st.sampled_from(KEYS))] = draw(JSON)


def rename(draw: Draw, notebook: Notebook) -> None:
    """A cell takes the grade_id of another, as a copied cell does."""
    cell = _any(draw, notebook, lambda cell: not cell["touched"])
    other = _any(draw, notebook, _id)
    if cell and other:
        cell["metadata"] = copy.deepcopy(other["metadata"])
        cell["touched"] = True


def points(draw: Draw, notebook: Notebook) -> None:
    """Other points, another schema."""
    cell = _any(draw, notebook, lambda cell: bool(_id(cell)))
    if cell:
        cell["metadata"]["nbgrader"]["points"] = draw(st.sampled_from([400, -1, "3", None, 1e308, [1]]))
        cell["metadata"]["nbgrader"]["schema_version"] = draw(st.sampled_from([0, 1, 2, 3, 4, 99, "3", None]))


def outputs(draw: Draw, notebook: Notebook) -> None:
    """Outputs and counts of any form."""
    cell = _any(draw, notebook)
    if cell:
        forged = {
            "output_type": "execute_result",
            "data": {"text/plain": "400"},
            "metadata": {},
            "execution_count": 1,
        }
        broken = {"output_type": draw(st.sampled_from(["stream", "error", "x"])), "text": draw(JSON)}
        cell["outputs"] = draw(st.lists(st.sampled_from([forged, broken]), max_size=2) | JSON)
        cell["execution_count"] = draw(st.none() | st.integers() | JSON)


def ids(draw: Draw, notebook: Notebook) -> None:
    """Cell ids that are missing, equal or no ids."""
    cell = _any(draw, notebook)
    if cell:
        cell["id"] = draw(
            st.sampled_from(["same", "same", "", "a b", "x" * 65, "<script>", "cell-3", None, 5, {}])
        )
        if draw(st.booleans()):
            cell.pop("id")


def extra(draw: Draw, notebook: Notebook) -> None:
    """Keys that do not belong, attachments."""
    cell = _any(draw, notebook)
    if cell:
        cell[draw(st.sampled_from(["attachments", "level", "prompt_number", "collapsed", "input"]))] = draw(
            JSON
        )


def as_lines(draw: Draw, notebook: Notebook) -> None:
    """A source as a list of lines."""
    cell = _any(draw, notebook, lambda cell: isinstance(cell["source"], str))
    if cell:
        cell["source"] = cell["source"].splitlines(keepends=True)


def head(draw: Draw, notebook: Notebook) -> None:
    """The notebook's own metadata and format."""
    what = draw(
        st.sampled_from(["kernelspec", "language_info", "language", "minor", "extra", "all", "authors"])
    )
    if what == "minor":
        notebook["nbformat_minor"] = draw(st.sampled_from([0, 1, 2, 3, 4, 5, 6, 99]))
    elif what == "extra":
        notebook[draw(st.sampled_from(["worksheets", "orig_nbformat", "signature", "x"]))] = draw(JSON)
    elif what == "all":
        notebook["metadata"] = draw(st.dictionaries(st.text(max_size=5), JSON, max_size=2))
    elif isinstance(notebook["metadata"], dict):
        julia = {"name": "julia", "display_name": "Julia", "language": "julia"}
        notebook["metadata"][what] = draw(JSON | st.sampled_from([julia, "R", {"name": "R"}]))


def spoil_test(draw: Draw, notebook: Notebook) -> None:
    """A test cell's or some prose's text is no text any more."""
    cell = _any(draw, notebook, _idle)
    if cell:
        cell["source"] = draw(
            st.sampled_from(["", "1/0", "grader = None", "%%bash\nexit 1", ["a", "b"], "\0"])
        )


KEEPING = (delete, duplicate, move, split, merge, retype, corrupt_metadata, points, outputs, ids, extra,
           as_lines, head, spoil_test)  # fmt: skip

# --- mutations that may cost something ---------------------------------------------------------------


def lose(draw: Draw, notebook: Notebook) -> None:
    """Any cell is gone, moved, doubled, or no longer text."""
    cells = notebook["cells"]
    if not cells:
        return
    at = draw(st.integers(0, len(cells) - 1))
    what = draw(st.sampled_from(["gone", "doubled", "moved", "none", "number", "cut", "code"]))
    if what == "gone":
        cells.pop(at)
    elif what == "doubled":
        cells.insert(_place(draw, notebook), copy.deepcopy(cells[at]))
    elif what == "moved":
        cells.insert(draw(st.integers(0, len(cells) - 1)), cells.pop(at))
    elif what == "cut":
        cells[at]["source"] = "".join(cells[at]["source"])[: draw(st.integers(0, 80))]
    elif what == "code":
        cells[at]["cell_type"] = draw(st.sampled_from(["code", "heading", "html", "", 5, None]))
    else:
        cells[at]["source"] = None if what == "none" else 5


def foul(draw: Draw, notebook: Notebook) -> None:
    """Any JSON in place of any part."""
    what = draw(st.sampled_from(["cells", "cell", "metadata", "nbformat", "minor", "key", "both"]))
    cell = _any(draw, notebook)
    if what == "cells" and draw(st.integers(0, 9)) == 0:
        notebook["cells"] = draw(JSON)
    elif what == "metadata":
        notebook["metadata"] = draw(JSON)
    elif what == "nbformat":
        notebook["nbformat"] = draw(st.sampled_from([3, 4, 5, 2, "4", None]))
    elif what == "minor":
        notebook["nbformat_minor"] = draw(st.sampled_from(["5", None, -1, 5.0]))
    elif what == "both" and cell:
        cell["metadata"] = draw(JSON)
        cell["cell_type"] = "markdown"
    elif cell:
        cell[draw(st.sampled_from(["source", "metadata", "cell_type", "outputs", "id"]))] = draw(JSON)


COSTING = (*KEEPING, lose, foul, rename)


@st.composite
def mutated(draw: Any, base: Notebook, keeping: bool) -> Submitted:
    """The JSON of ``base`` after a few mutations: those that keep the work, or any."""
    notebook, done = copy.deepcopy(base), []
    for cell in notebook["cells"]:
        name = _id(cell)
        code = cell["cell_type"] == "code"
        test = code and "".join(cell["source"]).startswith("grader.check(")
        cell["given"] = name.startswith("given_")
        cell["work"], cell["touched"] = code and not test, False
    for mutate in draw(st.lists(st.sampled_from(KEEPING if keeping else COSTING), min_size=1, max_size=6)):
        if not _well_formed(notebook):
            break
        mutate(draw, notebook)
        done.append(mutate.__name__)
    for cell in notebook["cells"] if isinstance(notebook["cells"], list) else ():
        for mark in ("given", "work", "touched"):
            if isinstance(cell, dict):
                cell.pop(mark, None)
    text = Submitted(json.dumps(notebook))
    text.done = tuple(done)
    return text


def _well_formed(notebook: Notebook) -> bool:
    """Whether there is something left to mutate."""
    cells = notebook["cells"]
    return isinstance(cells, list) and all(
        isinstance(cell, dict) and isinstance(cell.get("source"), (str, list)) and "metadata" in cell
        and all(isinstance(line, str) for line in cell["source"])
        for cell in cells
    )  # fmt: skip


def _index(notebook: Notebook, cell: dict[str, Any]) -> int:
    return next(i for i, other in enumerate(notebook["cells"]) if other is cell)
