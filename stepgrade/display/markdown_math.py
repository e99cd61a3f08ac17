"""Markdown as HTML with formulas as MathML, which browsers show without scripts and network."""

from __future__ import annotations

import html
import re
from collections import Counter
from typing import Any

import math_core
from jinja2 import pass_context
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

MATH = math_core.LatexToMathML(fancy_error=False)

_COLOUR = re.compile(r"\\textcolor\{#([0-9A-Fa-f]{6})\}\{")
"""A colour as MathJax and KaTeX (JupyterLab, VS Code) both read it; math-core has another way to say it."""

Heading = tuple[int, str, str]
"""Level, text as HTML, and anchor."""


class Headings(list[Heading]):
    """The headings of a page."""

    def __init__(self) -> None:
        super().__init__()
        self._times: Counter[str] = Counter()

    def again(self, text: str) -> str:
        """What is put behind the anchor of a heading, so that headings of one text have different anchors."""
        self._times[text] += 1
        times = self._times[text]
        return "" if times == 1 else "-again" if times == 2 else f"-again-{times}"


class MathRenderer(IPythonRenderer):
    """nbconvert's Markdown, with formulas as MathML and a note of every heading in ``headings``.

    ``lower`` moves headings down by that many levels, for a page that has headings of its own.
    """

    def __init__(self, headings: Headings, lower: int = 0, **options: Any) -> None:
        super().__init__(**{"escape": False, "exclude_anchor_links": True, **options})
        self._headings, self._lower = headings, lower

    def heading(self, text: str, level: int, **attrs: Any) -> str:
        """A heading with the anchor that JupyterLab gives it, so that links go on working."""
        words = html.unescape(re.sub(r"<[^>]*>", "", text))
        anchor = html.escape(words.replace(" ", "-"))
        anchor += self._headings.again(text)
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
            coloured = _COLOUR.sub(r"{\\color[HTML]{\1} ", body.strip())
            return MATH.convert_with_local_state(coloured, displaystyle=display)
        except math_core.LatexError as error:
            return self.cannot_set(body.strip(), str(error).strip().splitlines()[-1])


@pass_context
def markdown2html(context: Any, source: str) -> str:
    """nbconvert's filter of that name: a cell's Markdown as HTML, in any of its templates."""
    cell = context.get("cell", {})
    renderer = MathRenderer(Headings(), attachments=cell.get("attachments", {}))
    return str(MarkdownWithMath(renderer=renderer).render(source))
