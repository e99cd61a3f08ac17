"""Markdown as HTML with formulas as MathML, which browsers show without scripts and network."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import math_core
from jinja2 import pass_context
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

MATH = math_core.LatexToMathML(fancy_error=False)

_ATTACHED = "attachment:"

Heading = tuple[int, str, str]
"""Level, text as HTML, and anchor."""


class MathRenderer(IPythonRenderer):
    """nbconvert's Markdown, with formulas as MathML and a note of every heading in ``headings``.

    ``lower`` moves headings down by that many levels, for a page that has headings of its own.  ``embedded``
    gives for a picture's URL the one to write, or an empty text to leave it as it is.
    """

    def __init__(
        self,
        headings: list[Heading],
        lower: int = 0,
        embedded: Callable[[str], str] = lambda url: "",
        **options: Any,
    ) -> None:
        super().__init__(**{"escape": False, "exclude_anchor_links": True, **options})
        self._headings, self._lower, self._embedded = headings, lower, embedded

    def image(self, text: str, url: str, title: str | None = None) -> str:
        """A picture; where it is an attachment that is not there, the words that stand for it."""
        if url.startswith(_ATTACHED):
            name = url.removeprefix(_ATTACHED)
            found = next((each for each in (name, unquote(name)) if each in self.attachments), None)
            if found is None:
                return html.escape(html.unescape(text) or name)
            url = _ATTACHED + found
        return super().image(text, self._embedded(url) or url, title)

    def heading(self, text: str, level: int, **attrs: Any) -> str:
        """A heading with the anchor that JupyterLab gives it, so that links go on working."""
        words = html.unescape(re.sub(r"<[^>]*>", "", text))
        anchor = html.escape(words.replace(" ", "-"))
        anchor += "-again" * sum(text == other for _, other, _ in self._headings)
        level = min(6, level + self._lower)
        self._headings.append((level, text, anchor))
        return f'<h{level} id="{anchor}">{text}</h{level}>\n'

    def block_math(self, body: str) -> str:
        """A formula on a line of its own."""
        return f'<span class="formula">{self._math(body, display=True)}</span>'

    def inline_math(self, body: str) -> str:
        """A formula within a line."""
        return self._math(body, display=False)

    def latex_environment(self, name: str, body: str) -> str:
        """A formula that is an environment."""
        return self.block_math(f"\\begin{{{name}}}{body}\\end{{{name}}}")

    def cannot_set(self, formula: str, reason: str) -> str:
        """What stands where ``formula`` cannot be set: its source."""
        return f"<code>{html.escape(formula)}</code>"

    def _math(self, body: str, display: bool) -> str:
        try:
            return MATH.convert_with_local_state(body.strip(), displaystyle=display)
        except math_core.LatexError as error:
            return self.cannot_set(body.strip(), str(error).strip().splitlines()[-1])


@pass_context
def markdown2html(context: Any, source: str) -> str:
    """nbconvert's filter of that name: a cell's Markdown as HTML, in any of its templates."""
    cell = context.get("cell", {})
    renderer = MathRenderer([], attachments=cell.get("attachments", {}))
    return str(MarkdownWithMath(renderer=renderer).render(source))
