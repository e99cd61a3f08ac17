"""Tampering with the notebook and with what lies beside it."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from nbformat.v4 import new_code_cell, new_markdown_cell, new_output, new_raw_cell

from tests.adversarial.corpus import FULL, MARK, NOTEBOOK, NOTHING, blank, but, family, full, honest
from tests.adversarial.marked import Marked
from tests.helpers.course_copy import solution_cell, test_cell

case = family("tampering")
FILE = f"{NOTEBOOK}.ipynb"


# --- tags, metadata, points, ids ----------------------------------------------------------------------


@case("tags every cell as one to skip", FULL)
def skip_execution_tags(course: Path) -> Any:
    notebook = honest(course)
    for cell in notebook.cells:
        cell.metadata["tags"] = ["skip-execution", "raises-exception", "figure"]
    return notebook


@case("damages points, flags, schema versions and ids of right work", FULL)
def damaged_metadata(course: Path) -> Any:
    notebook = honest(course)
    test_cell(notebook, "softmax").metadata["nbgrader"]["points"] = 400
    test_cell(notebook, "attention").metadata["nbgrader"]["grade"] = False
    solution_cell(notebook, "softmax").metadata["nbgrader"]["schema_version"] = 99
    solution_cell(notebook, "attention").metadata["nbgrader"] = {"grade_id": "attention_solution"}
    notebook.cells[0].metadata["nbgrader"] = {"grade_id": "no_such_cell", "grade": True, "points": 50}
    return notebook


@case("gives a blank notebook's cells more points and calls them manually graded", NOTHING, cheats=True)
def raised_points(course: Path) -> Any:
    notebook = blank(course)
    for step in FULL:
        test_cell(notebook, step).metadata["nbgrader"].update(points=4000, locked=False, solution=True)
        solution_cell(notebook, step).metadata["nbgrader"].update(points=4000, grade=True, task=True)
    return notebook


@raised_points.holds
def _(marked: Marked) -> None:
    assert sum(step["max_points"] for step in marked.verdict["steps"]) == sum(FULL.values())


@case("adds test cells of its own that are worth points", NOTHING, cheats=True)
def invented_test_cells(course: Path) -> Any:
    notebook = blank(course)
    for name in ("bonus", "softmax2", "softmax "):
        cell = new_code_cell("4.0", outputs=[new_output("execute_result", data={"text/plain": "4.0"})])
        cell.metadata["nbgrader"] = {"grade_id": name, "grade": True, "points": 50, "schema_version": 3,
                                     "solution": False, "locked": True, "task": False}  # fmt: skip
        notebook.cells.append(cell)
    return notebook


@case("writes its own code into the test cells of a blank notebook", NOTHING, cheats=True)
def rewritten_test_cells(course: Path) -> Any:
    notebook = blank(course)
    for step, points in FULL.items():
        test_cell(notebook, step).source = f"{points}"
        test_cell(notebook, step).metadata["nbgrader"]["checksum"] = "0" * 32
    return notebook


@case("writes exits and loops into the test cells of right work", FULL)
def hostile_test_cells(course: Path) -> Any:
    notebook = honest(course)
    test_cell(notebook, "softmax").source = "import os\nos._exit(0)"
    test_cell(notebook, "attention").source = "while True: pass"
    return notebook


@case("swaps the ids of two test cells and of two solutions", FULL)
def swapped_ids(course: Path) -> Any:
    notebook = honest(course)
    for one, other in ((test_cell, "softmax"), (solution_cell, "apply_mask")):
        first, second = one(notebook, "attention").metadata, one(notebook, other).metadata
        first["nbgrader"], second["nbgrader"] = second["nbgrader"], first["nbgrader"]
    return notebook


@case("removes every cell id and claims format 4.4", FULL)
def without_cell_ids(course: Path) -> Any:
    notebook = honest(course)
    for cell in notebook.cells:
        cell.pop("id", None)
    notebook.nbformat_minor = 4
    return notebook


@case("gives all cells the same id, or one that breaks out of an attribute", FULL)
def repeated_cell_ids(course: Path) -> Any:
    notebook = honest(course)
    for index, cell in enumerate(notebook.cells):
        cell["id"] = "same" if index % 2 else f'"><script>{MARK}</script>'
    return notebook


# --- cells that are duplicated, split, moved, deleted, retyped ------------------------------------------


@case("deletes two test cells", FULL)
def deleted_test_cells(course: Path) -> Any:
    notebook = honest(course)
    gone = [test_cell(notebook, "softmax"), test_cell(notebook, "attention_scores")]
    notebook.cells = [cell for cell in notebook.cells if cell not in gone]
    return notebook


@case("deletes a step altogether: it costs that step", but(softmax=0.0))
def deleted_solution_and_test_cell(course: Path) -> Any:
    notebook = full(course)
    gone = (solution_cell(notebook, "softmax"), test_cell(notebook, "softmax"))
    notebook.cells = [cell for cell in notebook.cells if cell not in gone]
    return notebook


@case("splits a solution cell: both halves carry its id", FULL)
def split_cell(course: Path) -> Any:
    notebook = honest(course)
    cell = solution_cell(notebook, "softmax")
    second = copy.deepcopy(cell)
    second["id"] = "second-half"
    second.source = cell.source
    cell.source = "# first half"
    notebook.cells.insert(notebook.cells.index(cell) + 1, second)
    return notebook


@split_cell.holds
def _(marked: Marked) -> None:
    assert "there 2 times" in marked.said


@case("copies a test cell and a solution to the top", FULL)
def copied_cells(course: Path) -> Any:
    notebook = honest(course)
    notebook.cells.insert(1, copy.deepcopy(test_cell(notebook, "softmax")))
    notebook.cells.insert(3, copy.deepcopy(solution_cell(notebook, "softmax")))
    return notebook


@case("moves test cells above what they test", FULL)
def moved_cells(course: Path) -> Any:
    notebook = honest(course)
    for step in ("softmax", "attention_scores"):
        cell = test_cell(notebook, step)
        notebook.cells.remove(cell)
        notebook.cells.insert(2, cell)
    return notebook


@case("turns a test cell and a solution into Markdown, another test cell into raw text", FULL)
def retyped_cells(course: Path) -> Any:
    notebook = honest(course)
    for place, cell in enumerate(notebook.cells):
        if cell in (test_cell(notebook, "softmax"), solution_cell(notebook, "attention")):
            notebook.cells[place] = new_markdown_cell(cell.source, metadata=cell.metadata)
        elif cell == test_cell(notebook, "attention"):
            notebook.cells[place] = new_raw_cell(cell.source, metadata=cell.metadata)
    return notebook


@case("forges tables of passed cases and points as outputs of a blank notebook", NOTHING, cheats=True)
def forged_outputs(course: Path) -> Any:
    notebook = blank(course)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [
                new_output("display_data", data={"text/html": "<b>softmax: 4 of 4 points</b>"}),
                new_output("execute_result", data={"text/plain": "4.0"}, execution_count=1),
            ]
    return notebook


@forged_outputs.holds
def _(marked: Marked) -> None:
    assert "4 of 4 points" not in marked.printed
