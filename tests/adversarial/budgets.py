"""Exhausting the trusted side: what is read, sanitised, judged, stored and rendered there has a budget."""

from __future__ import annotations

import base64
import json
import os
import struct
import zlib
from pathlib import Path
from typing import Any

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell

from tests.adversarial.corpus import FULL, NOTEBOOK, but, family, full, honest, looking_up
from tests.adversarial.marked import Marked

case = family("exhausting")
NO_LOOKUP = but(soft_lookup=0.0)


def texts(course: Path, *sources: str) -> Any:
    """Everything solved, and these texts besides."""
    notebook = full(course)
    notebook.cells += [new_markdown_cell(source) for source in sources]
    return notebook


def small(marked: Marked) -> None:
    """What is kept and shown of a submission is small, whatever it made."""
    sizes = {path.name: path.stat().st_size for path in marked.folder.iterdir()}
    assert max(sizes.values()) < 40 * 2**20, sizes
    assert 0 < len(marked.feedback) < 30 * 2**20


def waits(marked: Marked) -> None:
    """No mark, and it waits for a person."""
    assert marked.waiting == set(FULL)


# --- what comes back --------------------------------------------------------------------------------------


@case("returns a dict of ten thousand numbers that all have the same hash", NO_LOOKUP)
def colliding_keys(course: Path) -> Any:
    return looking_up(course, "return {k * (2**61 - 1): k for k in range(10_000)}")


@case("returns nested tuples as keys that have the same hash and differ at their ends", NO_LOOKUP)
def colliding_tuples(course: Path) -> Any:
    return looking_up(course, "return {(0,) * 190 + (k * (2**61 - 1),): k for k in range(1_000)}")


@case("returns 12 MB for each case of one step", NO_LOOKUP)
def large_result(course: Path) -> Any:
    return looking_up(course, "return np.ones(1_500_000)")


@case("returns nearly as much as may travel for each case of every step: to be looked at", None)
def large_results(course: Path) -> Any:
    steps = [step for step in FULL if step != "hand_attention"]
    return full(course, **{step: f"def {step}(*a):\n    return np.ones(250_000)" for step in steps})


@case("returns lists of empty lists, as many as may travel, and the deepest there are", NO_LOOKUP)
def many_parts(course: Path) -> Any:
    return looking_up(course, "x = []\nfor i in range(15): x = [x]\nreturn [[[] for i in range(19_000)], x]")


@case("returns a text of 16 MB, numbers of a million digits, and names as long", NO_LOOKUP)
def long_texts(course: Path) -> Any:
    return looking_up(
        course,
        "if len(values) % 2: return 'x' * (2**24 - 99)\n"
        "raise type('E' * 10**7, (Exception,), {})([10**1_000_000, 'y' * 10**7])",
    )


@case("shows 7 MB in each of twenty cells", FULL)
def large_outputs(course: Path) -> Any:
    shown = "from IPython.display import display\ndisplay({'text/plain': 'x' * 7_000_000}, raw=True)"
    return full(course, *[shown] * 20)


@case("shows HTML of six thousand tags, nested; Markdown and LaTeX of a megabyte; a traceback of ten", FULL)
def many_tags(course: Path) -> Any:
    return full(
        course,
        """
        from IPython.display import HTML, Latex, Markdown, display
        display(HTML("<b><i>" * 3000), HTML("<p class=x>".join(map(str, range(6000)))))
        display(HTML("<b>" * 1900 + "<p>" * 50), HTML("<a href=x><i id=1>" * 900))
        display(Markdown("[" * 10**6), Markdown("> " * 9000), Latex("$" + "{" * 10**6 + "$"))
        """,
        "get_ipython()._showtraceback(ValueError, 'x' * 10**7, ['\\x1b[31m' * 500_000] * 20)",
    )


def png(width: int, height: int) -> str:
    """A PNG of one colour, which takes next to nothing as a file."""
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)), (b"IDAT", b""), (b"IEND", b"")]
    chunks = [struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in parts]
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"".join(chunks)).decode()


@case("shows pictures of 40 000 by 40 000 points, which a browser would unpack", FULL)
def large_pictures(course: Path) -> Any:
    jpeg = "/9j/4AAEAAAA/8AAEQicQJxAAwERAAIRAAMRAAAA"
    return full(
        course,
        f"from IPython.display import display\ndisplay({{'image/png': {png(40_000, 40_000)!r}}}, raw=True)\n"
        f"display({{'image/jpeg': {jpeg!r}}}, raw=True)\n"
        f"display({{'image/png': {png(300, 200)!r}}}, raw=True)",
    )


@large_pictures.holds
def _(marked: Marked) -> None:
    assert png(40_000, 40_000) not in marked.printed
    assert f"base64,{png(40_000, 40_000)}" not in marked.feedback
    assert '"image/jpeg":' not in marked.printed
    assert f"base64,{png(300, 200)}" in marked.feedback


# --- the notebook -----------------------------------------------------------------------------------------


@case("hands in format 3 with a heading of level 100 000 000", FULL)
def endless_heading(course: Path) -> Any:
    old = json.loads(nbformat.v3.writes_json(nbformat.convert(honest(course), 3)))
    cells = old["worksheets"][0]["cells"]
    cells.append({"cell_type": "heading", "level": 10**8, "metadata": {}, "source": "up"})
    return old


@case("holds 2 MB of statements and the grader's name: to be looked at", None)
def many_statements(course: Path) -> Any:
    notebook = full(course)
    notebook.cells.append(new_code_cell("1;" * 10**6 + "grader"))
    return notebook


@case("holds cells of statements that are just not too many, each with the grader's name", FULL)
def less_many_statements(course: Path) -> Any:
    notebook = full(course)
    notebook.cells += [new_code_cell("-" * 200 + "1;" * 24_000 + "grader") for _ in range(5)]
    return notebook


@case("holds code of which each piece is a riddle to whoever colours or reads it", FULL)
def riddles(course: Path) -> Any:
    notebook = full(course)
    pieces = ("'" * 40_000, "f'{" * 12_000, "(" * 40_000, "%" * 40_000, "a" + ".b" * 2_000, "\\" * 40_000)
    notebook.cells += [new_code_cell(piece) for piece in pieces]
    return notebook


@case("holds ten thousand cells: to be looked at", None)
def ten_thousand_cells(course: Path) -> Any:
    notebook = full(course)
    notebook.cells += [new_code_cell("1") for _ in range(10_000)]
    return notebook


@case("holds 50 MB of metadata in many small pieces, and a million empty sheets: to be looked at", None)
def many_pieces(course: Path) -> Any:
    text = json.dumps(full(course))
    return text[:-1] + ', "x": [' + ",".join(["{}"] * 17_000_000) + "]}"


@case("writes headings, formulas, links and quotes in numbers that make reading them quadratic", FULL)
def quadratic_texts(course: Path) -> Any:
    return texts(
        course,
        *["# same\n" * 9_000, "# a\n" * 4_500, "\\begin{a}" * 8_000, "\\begin{a}" * 2_000, "$" * 19_999],
        *[
            "[" * 19_000,
            "![](" * 4_000,
            "<!--" * 1_900,
            "> " * 9_000,
            "*a_" * 6_000,
            "`" * 19_999,
            "- " * 9_000,
        ],
        *["|a" * 6_000 + "\n" + "|-" * 3_000, "\\(" * 9_000, "&#" * 9_000, "[a]: <" * 1_500, "~" * 19_999],
        *["<b>" * 1_900, "<b><i>" * 950 + "<p>" * 40, "<div>" * 1_900],
    )


for _case in (colliding_keys, large_result, many_parts, large_outputs, many_tags, endless_heading, riddles,
              less_many_statements, quadratic_texts):  # fmt: skip
    _case.holds(small)
for _case in (large_results, many_statements, ten_thousand_cells, many_pieces):
    _case.holds(waits)


# --- the folder -------------------------------------------------------------------------------------------


@case("has twenty thousand empty folders beside the notebook", FULL)
def empty_folders(course: Path) -> Any:
    return honest(course)


@empty_folders.beside
def _(folder: Path, course: Path) -> None:
    for i in range(20_000):
        (folder / f"{i:05}").mkdir()


@case("has twelve sparse files of 60 MB and one of a terabyte", FULL)
def sparse_files(course: Path) -> Any:
    return honest(course)


@sparse_files.beside
def _(folder: Path, course: Path) -> None:
    for i in range(13):
        (folder / f"{i}.bin").touch()
        os.truncate(folder / f"{i}.bin", 60 * 2**20 if i else 2**40)


@case("hands in a notebook of 200 MB that is mostly nothing: to be looked at", None)
def sparse_notebook(course: Path) -> Any:
    return honest(course)


@sparse_notebook.beside
def _(folder: Path, course: Path) -> None:
    os.truncate(folder / f"{NOTEBOOK}.ipynb", 200 * 2**20)


sparse_notebook.holds(waits)


@case("nests folders and names until no path is long enough", FULL)
def long_paths(course: Path) -> Any:
    return honest(course)


@long_paths.beside
def _(folder: Path, course: Path) -> None:
    here = os.open(folder, os.O_RDONLY)
    for _ in range(60):
        os.mkdir("n" * 250, dir_fd=here)
        below = os.open("n" * 250, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
