"""Tampering with the notebook and with what lies beside it."""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path
from typing import Any

import nbformat
from course_copy import solution_cell, test_cell
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output, new_raw_cell

from adversarial.corpus import FULL, MARK, NOTEBOOK, NOTHING, blank, but, family, full, honest
from adversarial.marked import Marked

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


# --- kernels and formats ------------------------------------------------------------------------------


@case("names R's kernel and another language", FULL)
def foreign_kernel(course: Path) -> Any:
    notebook = honest(course)
    notebook.metadata["kernelspec"] = {"name": "ir", "display_name": "R", "language": "R"}
    notebook.metadata["language_info"] = {"name": "julia", "codemirror_mode": {"name": "x"}, "version": 7}
    return notebook


@case("loses all of the notebook's metadata", FULL)
def no_metadata(course: Path) -> Any:
    notebook = honest(course)
    notebook.metadata = {}
    return notebook


@case("hands in format 3", FULL)
def old_format(course: Path) -> Any:
    with_ids = nbformat.convert(honest(course), 4)
    return json.loads(nbformat.v3.writes_json(nbformat.convert(with_ids, 3)))


@case("claims format 4.99", FULL)
def future_minor_format(course: Path) -> Any:
    return {**honest(course), "nbformat_minor": 99}


@case("claims format 5: refused with a word", None)
def future_major_format(course: Path) -> Any:
    return {**honest(course), "nbformat": 5, "nbformat_minor": 0}


@case("hands in half a file", None)
def damaged_file(course: Path) -> Any:
    return '{"cells": [{"cell_type": "code", "sour'


@case("hands in an empty file", None)
def empty_file(course: Path) -> Any:
    return ""


@case("hands in bytes that are no text", None)
def binary_file(course: Path) -> Any:
    return ""


@binary_file.beside
def _(folder: Path, course: Path) -> None:
    (folder / FILE).write_bytes(bytes(range(256)) * 100)


@case("hands in JSON that is no notebook", None)
def another_json(course: Path) -> Any:
    return '{"cells": "abc", "nbformat": 4, "nbformat_minor": 5, "metadata": 7}'


@case("holds NaN and Infinity in metadata, counts and outputs", FULL)
def not_a_number_in_json(course: Path) -> Any:
    notebook = honest(course)
    notebook.metadata["size"] = float("nan")
    notebook.cells[1]["execution_count"] = float("inf")
    notebook.cells[3].metadata["x"] = [float("-inf")]
    return notebook


@case("holds 20 MB of text, and an output of as much", FULL, seconds=60)
def huge_notebook(course: Path) -> Any:
    notebook = honest(course)
    notebook.cells.append(new_markdown_cell("word " * (2 * 2**20)))
    cell = new_code_cell("1")
    cell.outputs = [new_output("stream", name="stdout", text="x" * (10 * 2**20))]
    notebook.cells.append(cell)
    return notebook


@case("holds ten thousand cells", FULL, at_most=True, seconds=90)
def many_cells(course: Path) -> Any:
    notebook = honest(course)
    notebook.cells += [new_code_cell("1") for _ in range(10_000)]
    return notebook


@case("nests metadata 100 000 deep: refused with a word", None)
def deep_notebook(course: Path) -> Any:
    text = json.dumps(honest(course))
    return text[:-1] + ', "deep": ' + "[" * 100_000 + "]" * 100_000 + "}"


@case("has cells without metadata, with sources that are lists or numbers, and no cells at all between", FULL,
      at_most=True)  # fmt: skip
def misshapen_cells(course: Path) -> Any:
    notebook = honest(course)
    solution_cell(notebook, "softmax")["source"] = solution_cell(notebook, "softmax").source.splitlines(True)
    notebook.cells.append({"cell_type": "code", "source": 7, "metadata": [], "outputs": "x"})
    notebook.cells.append({"cell_type": "evil", "source": ["a", 1], "metadata": {"nbgrader": []}})
    notebook.cells.append(None)
    return notebook


@case("has sources as lists of lines and outputs left out, as some editors write them", FULL)
def sources_as_lists(course: Path) -> Any:
    notebook = honest(course)
    for cell in notebook.cells:
        cell["source"] = cell.source.splitlines(True)
        cell.pop("outputs", None)
    return notebook


# --- names, and what lies beside -----------------------------------------------------------------------


@case("renames the notebook: not marked, and the log names the file", None)
def renamed_notebook(course: Path) -> Any:
    return honest(course)


@renamed_notebook.beside
def _(folder: Path, course: Path) -> None:
    (folder / FILE).rename(folder / "my attention (final).ipynb")


@renamed_notebook.holds
def _(marked: Marked) -> None:
    assert "my attention (final).ipynb" in marked.said
    assert not any(score for score in marked.scores.values())


@case("hands in further notebooks of other names", FULL)
def extra_notebooks(course: Path) -> Any:
    return honest(course)


@extra_notebooks.beside
def _(folder: Path, course: Path) -> None:
    for name in ("copy", "=1+1", f"{NOTEBOOK}-checkpoint"):
        (folder / f"{name}.ipynb").write_text(json.dumps(blank(course)))


@case("has files of odd names, deep folders and very many files beside the notebook", FULL, seconds=60)
def odd_files(course: Path) -> Any:
    return honest(course)


@odd_files.beside
def _(folder: Path, course: Path) -> None:
    for name in (b"new\nline", b"caf\xc3\xa9 \xf0\x9f\x98\x80", b"-rf", b"a" * 250, b"%s%n{0}", b"$(id)"):
        (folder / os.fsdecode(name)).write_text("x")
    (folder / "/".join(["d"] * 60)).mkdir(parents=True)
    many = folder / "many"
    many.mkdir()
    for i in range(1500):
        (many / str(i)).write_text("x")


@case("has a file whose name is no UTF-8 beside the notebook", FULL)
def undecodable_name(course: Path) -> Any:
    return honest(course)


@undecodable_name.beside
def _(folder: Path, course: Path) -> None:
    (folder / os.fsdecode(b"\xff\xfe.txt")).write_text("x")


@case("brings results of its own, and a timestamp", NOTHING, cheats=True)
def forged_results_file(course: Path) -> Any:
    return blank(course)


@forged_results_file.beside
def _(folder: Path, course: Path) -> None:
    forged = {"schema": 1, "student": "somebody", "verdict": {"points": 20}}
    (folder / f"{NOTEBOOK}.results.json").write_text(json.dumps(forged))
    (folder / "timestamp.txt").write_text("2015-02-02 15:58:23.948203 America/Los_Angeles")


@forged_results_file.holds
def _(marked: Marked) -> None:
    stored = json.loads((marked.folder / f"{NOTEBOOK}.results.json").read_text())
    assert stored["student"] == marked.case.student
    assert len(stored["replies"]) == len(FULL)


@case("has a folder where the results go", FULL)
def results_folder(course: Path) -> Any:
    return honest(course)


@results_folder.beside
def _(folder: Path, course: Path) -> None:
    inner = folder / f"{NOTEBOOK}.results.json" / "inner"
    inner.mkdir(parents=True)
    (inner / "file.txt").write_text("x")
