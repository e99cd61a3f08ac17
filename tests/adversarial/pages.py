"""Leaking into what people open: formulas that end whoever sets them, links, files, ids, logs, tables."""

from __future__ import annotations

import csv
import io
import mimetypes
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbgrader
from nbconvert.exporters import HTMLExporter
from nbformat.v4 import new_code_cell, new_markdown_cell

from stepgrade.course.settings import settings
from tests.adversarial.corpus import FULL, MARK, NOTEBOOK, A, family, full, honest
from tests.adversarial.marked import Marked
from tests.adversarial.markup import active
from tests.helpers.pages import Page

case = family("leaking")
ADDRESS = re.compile(r"(?:https?://|mailto:|#)", re.IGNORECASE)
HERE = "https://formgrader.example"


def texts(course: Path, *sources: str) -> Any:
    """Everything solved, and these texts besides: each as a cell, as an output and as an output's HTML."""
    notebook = full(course)
    for source in sources:
        notebook.cells.append(new_markdown_cell(source))
        notebook.cells.append(
            new_code_cell(
                "from IPython.display import HTML, Markdown, display\n"
                f"display(Markdown({source!r}), HTML({source!r}))"
            )
        )
    return notebook


def formgrader_page(marked: Marked) -> str:
    """The page that formgrader makes of the autograded notebook, with the course's own configuration."""
    config = settings(marked.session.course)
    config.HTMLExporter.template_name = "formgrade"
    templates = Path(nbgrader.__file__).parent / "server_extensions" / "formgrader" / "templates"
    config.HTMLExporter.extra_template_basedirs = [str(templates)]
    names = ("notebook_id", "assignment_id", "submission_id", "student", "first_name", "last_name")
    about = {**dict.fromkeys(names, "x"), "notebook_path": "x", "index": 0, "total": 1, "base_url": HERE}
    page, _ = HTMLExporter(config=config).from_filename(str(marked.folder / f"{NOTEBOOK}.ipynb"), about)
    return str(page)


def leads_nowhere(marked: Marked) -> None:
    """No page runs anything, and no link leads to where the page itself comes from."""
    assert marked.feedback, marked.said[-1500:]
    for text in (marked.feedback, formgrader_page(marked)):
        assert active(text) == []
        page = Page(text)
        for element in page.elements:
            for name in ("href", "xlink:href", "action", "formaction", "data", "poster"):
                address = element.get(name)
                assert not address or ADDRESS.match(address), (element.tag, name, address)
            source = element.get("src")
            assert not source or source.startswith(("data:image/", "https://")), source
            ours = element.tag in ("button", "div", "input", "textarea", "section", "span")
            assert ours or element.get("id") not in FULL, element


def shows_sources(marked: Marked) -> None:
    """The pages are made, and hold the formula that cannot be set as its source."""
    leads_nowhere(marked)
    assert MARK in marked.feedback
    assert MARK in formgrader_page(marked)


# --- formulas: native code on a student's text --------------------------------------------------------------


@case(
    "nests braces, fences, environments, roots and parentheses until the stack or the time is used up", FULL
)
def deep_formulas(course: Path) -> Any:
    deep = [
        "{" * 8000,
        "{" * 900 + "x" + "}" * 900,
        r"\left(" * 900 + r"\right)" * 900,
        r"\begin{matrix}" * 300,
        r"\sqrt " * 330 + "x",
        "x^{" * 600 + "}" * 600,
    ]
    return texts(course, *(f"$${formula}$$" for formula in deep), f"${MARK}\\href$")


@case(
    "opens parentheses that are never closed, in hundreds of formulas, cells and outputs", FULL, seconds=90.0
)
def endless_formulas(course: Path) -> Any:
    open_ = ["(" * 60, r"\lvert{x}" * 60, r"\Bigl\{{x}" * 60, "[f(x," * 60]
    lines = "\n\n".join(f"${formula}{i}$" for i in range(5) for formula in open_)
    return texts(course, lines, f"# ${'(' * 70}$\n\n- ${'(' * 71}$\n\n${MARK}\\href$")


@case("writes formulas with commands that define, link, load and colour", FULL)
def formulas_with_commands(course: Path) -> Any:
    commands = [
        rf"\href{{javascript:{MARK}}}{{x}}",
        rf"\def\x{{\x\x}}\x{MARK}",
        rf"\newcommand\y[1]{{#1#1}}\y{{{MARK}}}",
        rf"\style{{background:url({MARK})}}{{x}} \class{{{MARK}}}{{x}} \cssId{{{MARK}}}{{x}}",
        rf"\includegraphics{{{MARK}}} \input{{{MARK}}} \require{{{MARK}}}",
        rf"\unicode{{60}}script{MARK}",
    ]
    return texts(
        course, *(f"$${command}$$\n\n\\begin{{align}}{command}\\end{{align}}" for command in commands)
    )


@case("writes formulas with markup, control characters and lone surrogates in them", FULL)
def formulas_with_markup(course: Path) -> Any:
    return texts(
        course,
        f"$\\text{{<script>window.{MARK}=1</script>}}$ $<img src=x onerror=window.{MARK}=1>$",
        f"$x\x1b[2J{MARK}$ $\x00{MARK}$",
        f"$\\text{{&lt;script>window.{MARK}=1&lt;/script>}}$ $a&quot;onclick=&quot;{MARK}$",
        f'![$x{MARK}$](https://example.org/"onerror="{MARK})',
    )


@case("writes formulas into headings, links, tables, pictures' texts and code", FULL)
def formulas_everywhere(course: Path) -> Any:
    bad = "$" + "(" * 65 + "$"
    return texts(
        course,
        f"# {bad}\n\n| {bad} | x |\n|:-|-:|\n| {bad} | ${MARK}\\href$ |\n\n[{bad}](https://example.org)",
        f"![{bad}](attachment:x.png) `{bad}` <b title='{bad}'>{MARK}</b>",
    )


for _case in (deep_formulas, endless_formulas, formulas_with_commands, formulas_everywhere):
    _case.holds(shows_sources)
formulas_with_markup.holds(leads_nowhere)


# --- links: sanitised once it is HTML -----------------------------------------------------------------------

SCHEMES = [
    "javascript&colon;",
    "&#106;avascript:",
    "&#x6A;avascript&#58;",
    "java&Tab;script:",
    "jav&#x0A;ascript:",
    "&NewLine;javascript:",
    "JaVaScRiPt&#0000058",
    "javascript\\:",
    "vbscript&colon;",
    "data&colon;text/html,",
    "blob:",
    "file:/",
    "&#1;javascript:",
    "javascript&amp;colon;",
    "view-source&colon;",
]


@case("spells the scheme of a link with entities, escapes, tabs and capitals", FULL)
def spelt_links(course: Path) -> Any:
    return texts(course, *(f"[x]({scheme}window.{MARK}=1)" for scheme in SCHEMES))


@case("spells the scheme of an HTML link so, in text and in outputs", FULL)
def spelt_html_links(course: Path) -> Any:
    return texts(
        course,
        *(f"<a href='{scheme}window.{MARK}=1'>x</a>" for scheme in SCHEMES),
        f"<svg><a xlink:href='javascript:{MARK}'><text>x</text></a></svg>",
        f"<math href='javascript:{MARK}'>x</math>",
        f"<area href='javascript:{MARK}'><form action='javascript:{MARK}'><button formaction='{MARK}'>x",
    )


@case("links by reference, in angle brackets, by itself and with titles that end the attribute", FULL)
def other_links(course: Path) -> Any:
    return texts(
        course,
        f"[x][1] [y][2]\n\n[1]: javascript&colon;{MARK}\n[2]: <&#106;avascript:{MARK}> 'a\" onblur=\"{MARK}'",
        f"<javascript:{MARK}> [x](<javascript&colon;{MARK}>) [x](https://e.example 'a\" onclick=\"{MARK}')",
        f'![x](javascript&colon;{MARK}) ![x" onerror="{MARK}](x.png) [![x](y.png)](&#106;avascript:{MARK})',
    )


@case("links to where the page comes from: beside it, above it, and on the same server", FULL)
def relative_links(course: Path) -> Any:
    places = [
        "evil.html",
        "./evil.svg",
        "../../formgrader/api/grade/1",
        "/formgrader/",
        "//evil.example/x",
        "?x",
        "&#47;formgrader",
        "\\\\evil.example\\x",
        "http&colon;evil.html",
        "%2e/evil.html",
    ]
    return texts(course, *(f"[x]({place}) <a href='{place}'>x</a> ![x]({place})" for place in places))


@case("calls headings and anchors like the fields of the page around them", FULL)
def stolen_names(course: Path) -> Any:
    names = "\n\n".join(f"# {step}\n\n## {step}-comment\n\n### submission_id" for step in FULL)
    return texts(
        course, names, "".join(f"<h2 id='{step}'>x</h2><a name='{step}' id='{step}'></a>" for step in FULL)
    )


@case("writes what stands for formulas while a text is sanitised, and code that is a diagram", FULL)
def forged_places(course: Path) -> Any:
    places = "".join(f'<span id="to-{i:032x}-0"></span>' for i in range(9))
    return texts(
        course,
        f"$x$ {places} <span id='to-'></span>",
        f"```mermaid\n<img src=x onerror=window.{MARK}=1>\n```",
        f"```html\n<script>window.{MARK}=1</script>\n```",
        f"<style><img src=x onerror=window.{MARK}=1></style>",
        f"<noscript><p title='</noscript><img src={MARK}>'>",
        f"<math><mtext><table><mglyph><style><!--</style><img title='--&gt;<img src=1 onerror={MARK}>'>",
    )


for _case in (spelt_links, spelt_html_links, other_links, relative_links, stolen_names, forged_places):
    _case.holds(leads_nowhere)


@case("hands in pages, pictures with scripts and style sheets beside the notebook", FULL)
def active_files(course: Path) -> Any:
    return honest(course)


ACTIVE = (
    *[
        "evil.html",
        "EVIL.HTM",
        "x.svg",
        "deep/x.xhtml",
        "page.xml",
        "x.js",
        "x.mjs",
        "x.css",
        "x.html.",
        "y.pdf",
    ],
    *("z" * 250 + ".html", "evil.html.txt", "x.shtml", "data.csv.html"),
)


@active_files.beside
def _(folder: Path, course: Path) -> None:
    for name in ACTIVE:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name[:255]).write_text(f"<script>window.{MARK}=1</script>")
    (folder / "numbers.csv").write_text("1,2")


@active_files.holds
def _(marked: Marked) -> None:
    files = [path for path in marked.folder.rglob("*") if path.is_file()]
    kinds = {path.name: mimetypes.guess_type(path.name)[0] or "" for path in files}
    shown = ("html", "xml", "svg", "javascript", "css", "pdf")
    assert not {name: kind for name, kind in kinds.items() if any(word in kind for word in shown)}
    assert len([path for path in files if MARK in path.read_text("utf-8", "replace")]) >= len(ACTIVE) - 1
    assert (marked.folder / "numbers.csv").is_file()


# --- terminal and tables ------------------------------------------------------------------------------------

ESCAPES = "\x1b[2J\x1b]0;evil\x07\r\x9b1A\u202e"


@case("hands in links, folders and files whose names hold terminal codes", FULL)
def names_with_terminal_codes(course: Path) -> Any:
    return honest(course)


@names_with_terminal_codes.beside
def _(folder: Path, course: Path) -> None:
    (folder / f"link{ESCAPES}").symlink_to("/etc/hostname")
    (folder / f"dir{ESCAPES}").symlink_to("/etc")
    os.mkfifo(folder / f"pipe{ESCAPES}\nINFO mallory: 20 of 20 points")
    (folder / f"file{ESCAPES}.results.json").write_text("{}")


@case("has cells whose ids, types and tags hold terminal codes", FULL)
def cells_with_terminal_codes(course: Path) -> Any:
    notebook = full(course)
    for number, cell in enumerate(notebook.cells):
        cell["id"] = f"{ESCAPES}{number}"
        cell.metadata["tags"] = [ESCAPES]
    extra = new_code_cell("1")
    extra.metadata["nbgrader"] = {
        "grade_id": f"softmax{ESCAPES}",
        "grade": True,
        "points": 5,
        "solution": False,
    }
    notebook.cells.append(extra)
    return notebook


@case("raises and warns with terminal codes, in types' names and in texts", FULL)
def errors_with_terminal_codes(course: Path) -> Any:
    return full(
        course,
        f"raise type('E' + {ESCAPES!r}, (Exception,), {{}})({ESCAPES!r})",
        f"import sys, warnings\nwarnings.warn({ESCAPES!r})\nprint({ESCAPES!r}, file=sys.stderr)",
    )


def said_plainly(marked: Marked) -> None:
    """Nothing that was said of it, and no log, holds a control character."""
    logs = marked.session.course.glob(".stepgrade/logs/*.log")
    for text in (marked.said, marked.session.tail, *(path.read_text("utf-8") for path in logs)):
        assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(text)
        assert "\nINFO mallory" not in text


for _case in (names_with_terminal_codes, cells_with_terminal_codes, errors_with_terminal_codes):
    _case.holds(said_plainly)


@case("hands in under an id that begins like a formula: in no table of ours does a field begin so", FULL,
      student="=1+1|calc")  # fmt: skip
def formula_as_an_id(course: Path) -> Any:
    return honest(course)


@case("hands in under an id with a formula behind a space, and terminal codes", FULL, student=" @x\x1b[2Jy")
def codes_as_an_id(course: Path) -> Any:
    return honest(course)


def harmless_tables(marked: Marked) -> None:
    """``marks`` and ``regrade`` as tables, and ``marks`` to read."""
    for words in (["marks", A, "--csv"], ["regrade", A, "--csv"], ["marks", A]):
        command = [sys.executable, "-m", "stepgrade", *words]
        done = subprocess.run(command, cwd=marked.session.course, capture_output=True, check=False)
        text = done.stdout.decode("utf-8")
        assert "\x1b" not in text + done.stderr.decode("utf-8")
        fields = [field.lstrip() for row in csv.reader(io.StringIO(text)) for field in row]
        assert words[0] == "regrade" or len(fields) > len(FULL)
        assert words[-1] != "--csv" or not [
            field for field in fields if field.startswith(("=", "+", "@", "|"))
        ]


formula_as_an_id.holds(harmless_tables)
codes_as_an_id.holds(harmless_tables)
