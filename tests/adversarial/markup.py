"""Leaking the other way: HTML and script into feedback and formgrader pages, formulas into exports."""

from __future__ import annotations

import contextlib
import csv
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import HTMLExporter
from nbconvert.filters.markdown_mistune import InvalidNotebook
from nbformat.v4 import new_markdown_cell, new_raw_cell

from tests.adversarial.corpus import FULL, MARK, NOTHING, blank, family, full, honest
from tests.adversarial.marked import Marked

case = family("leaking")
SCRIPT = f"<script>window.{MARK}=1</script>"
IMAGE = f"<img src=x onerror=window.{MARK}=1>"


_LOADING = ("script", "iframe", "object", "embed", "base", "meta", "form", "link")


class _Finder(HTMLParser):
    """Collects what would run, or load, something of a case's."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name.lower(): (value or "").strip() for name, value in attrs}
        kind = values.get("type", "").lower()
        self._script = tag == "script" and not kind.endswith("json")
        for name, value in values.items():
            address = "".join(value.split()).lower()
            runs = name.startswith("on") or name == "srcdoc" or tag in _LOADING
            if MARK in value and (runs or address.startswith(("javascript:", "data:text/html", "vbscript:"))):
                self.found.append(f"<{tag} {name}={value[:80]!r}>")

    def handle_endtag(self, tag: str) -> None:
        self._script = False

    def handle_data(self, data: str) -> None:
        if self._script and MARK in data:
            self.found.append(f"<script> {data[:80]!r}")


def active(page: str) -> list[str]:
    """What of a case's would run on ``page``."""
    finder = _Finder()
    finder.feed(page)
    finder.close()
    return finder.found


def nothing_runs(marked: Marked) -> None:
    """Neither the feedback nor a page made of the autograded notebook runs anything of the case's."""
    assert marked.feedback, marked.said[-1500:]
    assert active(marked.feedback) == []
    # nbconvert's own filters refuse a cell that names a picture which was not kept; formgrader has ours.
    with contextlib.suppress(InvalidNotebook):
        page, _ = HTMLExporter().from_filename(str(marked.folder / "exercise_01_attention.ipynb"))
        assert active(page) == []


@case("puts HTML with scripts and handlers into outputs", FULL)
def html_outputs(course: Path) -> Any:
    return full(
        course,
        f"""
        from IPython.display import HTML, display
        display(HTML({SCRIPT!r} + {IMAGE!r}))
        display(HTML("<a href='java&#10;script:window.{MARK}=1'>x</a><iframe srcdoc='{SCRIPT}'></iframe>"))
        display(HTML("<form action='/{MARK}'><meta http-equiv=refresh content='0;{MARK}'>"))
        display(HTML("<svg><animate onbegin=window.{MARK}=1 attributeName=x></svg>"))
        """,
    )


@case("puts JavaScript, SVG and widget outputs into the page", FULL)
def script_outputs(course: Path) -> Any:
    return full(
        course,
        f"""
        from IPython.display import SVG, Javascript, display
        display(Javascript("window.{MARK}=1"))
        display({{"image/svg+xml": "<svg xmlns='w3'>{SCRIPT}<g onload='{MARK}'/></svg>"}},
                raw=True)
        display({{"application/vnd.jupyter.widget-view+json": {{"model_id": "</script>{SCRIPT}"}}}}, raw=True)
        """,
    )


@case("breaks out of images: base64 that is none, sizes that are none", FULL)
def image_outputs(course: Path) -> Any:
    return full(
        course,
        f"""
        from IPython.display import display
        for kind in ("image/png", "image/jpeg", "image/gif", "application/pdf"):
            display({{kind: '"><script>{MARK}</script>'}}, raw=True)
            display({{kind: "AAAA"}}, raw=True, metadata={{kind: {{"width": '1"><script>{MARK}</script>',
                "height": "1 onload={MARK}", "alt": '"><script>{MARK}</script>', "unconfined": True}}}})
        """,
    )


@case("puts HTML into Markdown, LaTeX and plain outputs, and into other types' names", FULL)
def text_outputs(course: Path) -> Any:
    return full(
        course,
        f"""
        from IPython.display import display
        for kind in ("text/markdown", "text/latex", "text/plain", "text/x-html", "application/json",
                     "application/xhtml+xml", 'text/"><script>{MARK}</script>'):
            display({{kind: {SCRIPT + IMAGE!r}}}, raw=True)
        display({{"text/markdown": "[x](javascript:window.{MARK}=1) <img src=x onerror={MARK}>"}}, raw=True)
        """,
    )


@case("prints HTML and terminal codes, and raises errors made of HTML", FULL)
def streams_and_errors(course: Path) -> Any:
    return full(
        course,
        f"print({SCRIPT!r} + '\\x1b[31m' + {IMAGE!r} + '\\x1b]8;;javascript:{MARK}\\x07x\\x1b]8;;\\x07')",
        f"raise type('E{SCRIPT}', (Exception,), {{}})({IMAGE!r})",
        f"get_ipython()._showtraceback('{SCRIPT}', '{IMAGE}', ['\\x1b[0;31m{SCRIPT}', '{IMAGE}'])",
    )


@case("writes scripts into Markdown and raw cells", FULL)
def markdown_cells(course: Path) -> Any:
    notebook = full(course)
    links = f"[x](javascript:window.{MARK}=1) <a href='javascript:{MARK}'>x</a> ![x](x\"onerror=\"{MARK})"
    for text in (SCRIPT, IMAGE, links, f"$<script>{MARK}</script>$", f"<b ontoggle={MARK}>x</b>",
                 f"<math><mtext></p><script>{MARK}</script>", f"```{SCRIPT}\nx\n```"):  # fmt: skip
        notebook.cells.append(new_markdown_cell(text))
    for kind in ("text/html", "", "text/markdown"):
        notebook.cells.append(new_raw_cell(SCRIPT, metadata={"raw_mimetype": kind, "format": kind}))
    return notebook


@case("writes scripts into the notebook's metadata: title, lexer, authors, widgets, tags", FULL)
def metadata(course: Path) -> Any:
    notebook = full(course)
    out = f'"></title></script></style><script>{MARK}</script>'
    notebook.metadata.update(title=out, authors=[{"name": out}], theme=out)
    notebook.metadata["language_info"] = {"name": out, "pygments_lexer": out, "mimetype": out, "version": out}
    notebook.metadata["widgets"] = {
        "application/vnd.jupyter.widget-state+json": {"state": {"x": out}, "version_major": 2}
    }
    for cell in notebook.cells:
        cell.metadata["tags"] = [out]
        cell.metadata["jp-MarkdownHeadingCollapsed"] = out
    return notebook


@case("attaches files of active types to Markdown cells", FULL)
def attachments(course: Path) -> Any:
    notebook = full(course)
    cell = new_markdown_cell(
        f'![x](attachment:x.svg) [y](attachment:y.html) ![z](attachment:{MARK}"onload=x)'
    )
    cell["attachments"] = {
        "x.svg": {f'image/svg+xml"><script>{MARK}</script>': SCRIPT},
        "y.html": {"text/html": SCRIPT},
    }
    notebook.cells.append(cell)
    return notebook


@case("raises in a step with names, types and lines made of HTML", {**NOTHING, "hand_attention": 1.0})
def markup_in_verdicts(course: Path) -> Any:
    notebook = full(course)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        if name.endswith("_solution") and not name.startswith("hand"):
            function = name.removesuffix("_solution")
            raises = f"raise type({SCRIPT!r}, (Exception,), {{}})({IMAGE!r})  # {SCRIPT}{IMAGE}"
            returns = f"return type({IMAGE!r}, (), {{}})()"
            cell.source = f"def {function}(*a):\n    {raises if len(function) % 2 else returns}"
    return notebook


for _case in (html_outputs, script_outputs, image_outputs, text_outputs, streams_and_errors, markdown_cells,
              metadata, attachments, markup_in_verdicts):  # fmt: skip
    _case.holds(nothing_runs)


@case("prints lone surrogates, NUL and every control character", FULL)
def unprintable_outputs(course: Path) -> Any:
    return full(
        course,
        "print('\\ud800', '\\x00', ''.join(map(chr, range(32))), '\\uffff')",
        "from IPython.display import HTML, display\ndisplay(HTML('\\udfff'))",
        "raise ValueError('\\ud800')",
    )


@case("hands in under a name that a spreadsheet would run", FULL, student="=cmd|' calc'!A0")
def formula_as_a_name(course: Path) -> Any:
    return honest(course)


@formula_as_a_name.holds
def _(marked: Marked) -> None:
    course = marked.session.course
    # Its status is 1, since others of the hostile class have no mark.
    subprocess.run(
        [sys.executable, "-m", "nbgrader", "export", "--to", "out.csv"],
        cwd=course, check=False, capture_output=True,
    )  # fmt: skip
    with open(course / "out.csv", newline="") as file:
        for row in csv.reader(file):
            assert not [field for field in row if field.startswith(("=", "+", "@", "\t"))]


@case("writes formulas into every place of a notebook: none gets into the export", NOTHING)
def formulas_in_a_notebook(course: Path) -> Any:
    notebook = blank(course, "print('=1+1')", "raise type('=1+1', (Exception,), {})('=1+1')")
    notebook.metadata.update(title="=1+1", authors=["=1+1"])
    return nbformat.from_dict(notebook)


@case("writes formulas into the names of files beside", FULL)
def formulas_in_file_names(course: Path) -> Any:
    return honest(course)


@formulas_in_file_names.beside
def _(folder: Path, course: Path) -> None:
    (folder / "=1+1.csv").write_text("=1+1")
    (folder / "=1+1.ipynb").write_text("{}")
