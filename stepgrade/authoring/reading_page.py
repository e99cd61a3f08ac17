"""An executed notebook as one HTML page: without network, and without scripts except for animations."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from importlib.resources import files
from typing import Any

from jinja2 import pass_context
from nbconvert import HTMLExporter
from nbconvert.filters.markdown_mistune import MarkdownWithMath
from pygments.formatters import HtmlFormatter

from stepgrade.display.markdown_math import Heading, Headings, MathRenderer

STILLS = 3
"""How many pictures of an animation stand in for it where scripts are off."""

# nbconvert's plainest template, with a label above each cell that the reader writes or checks with;
# drawing code is folded.
_BODY = """\
{%- extends 'basic/index.html.j2' -%}
{% block codecell %}
{%- set role = cell.metadata.get('reading_copy', 'given') -%}
<div class="code {{ role }}">
{%- if role == 'yours' %}<p class="role">For you to write</p>
{%- elif role == 'check' %}<p class="role">Check</p>{% endif %}
{{ super() }}
</div>
{% endblock codecell %}
{% block input_group %}
{%- if 'figure' in cell.metadata.get('tags', []) %}<details class="drawing"><summary>Code</summary>
{{ super() }}</details>{% else %}{{ super() }}{% endif %}
{%- endblock input_group %}
{% block data_html %}<div class="output_html">{{ output.data['text/html'] | with_stills }}</div>
{% endblock data_html %}
"""

_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>{title}</title>
<style>
{style}
</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""

_ABOUT = """
<p class="about">Reading copy of <code>{assignment}</code>. Everything that is given has been run; what is
marked <b>For you to write</b> is waiting for you in the notebook.</p>
"""

_FETCHED = re.compile(r"""<(?:img|script|iframe|source|link)\b[^>]*\b(?:src|href)="(?!data:|")([^"]*)""")
"""A reference that a browser would have to fetch."""


class PageError(Exception):
    """Something in the notebook cannot be shown on a page; the message names the cell."""


def page(notebook: Any, assignment: str) -> str:
    """The page of an executed notebook.  Raises PageError."""
    make: Any = _Exporter
    exporter = make(
        raw_template=_BODY,
        filters={"with_stills": with_stills},
        exclude_input_prompt=True,
        exclude_output_prompt=True,
    )
    exporter.headings = Headings()
    body, _ = exporter.from_notebook_node(notebook)
    fetched = _FETCHED.search(body)
    if fetched:
        raise PageError(f"a browser would have to fetch {fetched[1]!r}; a reading copy has it all")
    title = next((text for level, text, _ in exporter.headings if level == 1), html.escape(assignment))
    about = _ABOUT.format(assignment=html.escape(assignment))
    before, heading_end, after = body.partition("</h1>\n")
    body = before + heading_end + about + after if heading_end else about + body
    opening, section, rest = body.partition("<h2")  # what a lesson opens with is seen before its contents
    body = opening + _contents(exporter.headings) + section + rest
    return _PAGE.format(title=re.sub(r"<[^>]*>", "", title), style=_style(), body=body)


def _style() -> str:
    formatter: Any = HtmlFormatter(style="default")
    own = files("stepgrade.display").joinpath("reading_page.css").read_text(encoding="utf-8")
    return f"{formatter.get_style_defs('.highlight')}\n{own}"


def _contents(headings: Iterable[Heading]) -> str:
    lines = [f'<li><a href="#{anchor}">{text}</a></li>' for level, text, anchor in headings if level == 2]
    if len(lines) < 2:
        return ""
    items = "\n".join(lines)
    return f'<nav aria-label="Contents">\n<ul>\n{items}\n</ul>\n</nav>'


# --- Markdown --------------------------------------------------------------------------------------


class _Renderer(MathRenderer):
    """Markdown that raises PageError at a formula that MathML cannot show."""

    def __init__(self, where: str, headings: Headings, **options: Any) -> None:
        super().__init__(headings, **options)
        self._where = where

    def cannot_set(self, formula: str, reason: str) -> str:
        raise PageError(f"{self._where}: the formula {formula!r} cannot be set: {reason}")


class _Exporter(HTMLExporter):
    """nbconvert's own exporter, with our Markdown."""

    headings: Headings
    """Level, text and anchor of each heading so far."""

    @pass_context
    def markdown2html(self, context: Any, source: str) -> str:
        """The filter that nbconvert's templates call for Markdown cells."""
        cell = context.get("cell", {})
        renderer = _Renderer(
            where=f"cell {cell.get('id', 'without id')}",
            headings=self.headings,
            path=context.get("resources", {}).get("metadata", {}).get("path", ""),
            attachments=cell.get("attachments", {}),
        )
        return str(MarkdownWithMath(renderer=renderer).render(source))


# --- animations ------------------------------------------------------------------------------------


def with_stills(output: str) -> str:
    """An HTML output; to matplotlib's player some of its pictures are added, for readers without scripts."""
    frames = re.findall(r'frames\[\d+\] = "(data:image/[^"]*)"', output)
    if not frames:
        return output
    label = re.search(r'aria-label="([^"]*)"', output)
    shown = label[1] if label else "an animation"
    places = sorted({round(i * (len(frames) - 1) / (STILLS - 1)) for i in range(STILLS)})
    stills = "".join(
        f'<img src="{_one_line(frames[place])}" alt="Picture {place + 1} of {len(frames)}: {shown}">'
        for place in places
    )
    player = re.sub(r"<img (?![^>]*\balt=)", f'<img alt="{shown}" ', output)
    return f"{player}<noscript><style>.output_html .animation {{ display: none; }}</style>{stills}</noscript>"


def _one_line(script_string: str) -> str:
    """A JavaScript string without its line breaks."""
    return re.sub(r"\\?\s", "", script_string)
