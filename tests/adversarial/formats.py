"""Tampering with formats, kernels, sizes and names."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

from tests.adversarial.corpus import FULL, NOTEBOOK, NOTHING, blank, family, honest
from tests.adversarial.marked import Marked
from tests.helpers.course_copy import solution_cell

case = family("tampering")
FILE = f"{NOTEBOOK}.ipynb"


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


@case("holds four thousand cells", FULL, at_most=True, seconds=90)
def many_cells(course: Path) -> Any:
    notebook = honest(course)
    notebook.cells += [new_code_cell("1") for _ in range(4_000)]
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


@case("renames the notebook: the only one is taken, and the log says so", FULL)
def renamed_notebook(course: Path) -> Any:
    return honest(course)


@renamed_notebook.beside
def _(folder: Path, course: Path) -> None:
    (folder / FILE).rename(folder / "my attention (final).ipynb")


@renamed_notebook.holds
def _(marked: Marked) -> None:
    assert "my attention (final).ipynb was taken for" in marked.said


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
