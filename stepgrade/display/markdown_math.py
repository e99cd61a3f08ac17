"""Markdown as HTML with formulas as MathML; a submission's is sanitised once it is HTML."""

from __future__ import annotations

import html
import re
import secrets
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from jinja2 import pass_context
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from stepgrade.display.formulas import FormulaError, Formulas
from stepgrade.display.markup import ADDRESS, ANCHOR, clean_html

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

    anchors = ""
    """What every anchor begins with."""

    def __init__(
        self, headings: Headings, lower: int = 0, formulas: Formulas | None = None, **options: Any
    ) -> None:
        super().__init__(**{"escape": False, "exclude_anchor_links": True, **options})
        self._headings, self._lower = headings, lower
        self._formulas = formulas or Formulas()

    def heading(self, text: str, level: int, **attrs: Any) -> str:
        """A heading with the anchor that JupyterLab gives it, so that links go on working."""
        words = html.unescape(re.sub(r"<[^>]*>", "", self._whole(text)))
        anchor = self.anchors + html.escape(words.replace(" ", "-"))
        anchor += self._headings.again(text)
        level = min(6, level + self._lower)
        self._headings.append((level, text, anchor))
        return f'<h{level} id="{anchor}">{text}</h{level}>\n'

    def block_math(self, body: str) -> str:
        """A formula on a line of its own."""
        return self._keep(f'<span class="formula">{self._math(body, display=True)}</span>')

    def inline_math(self, body: str) -> str:
        """A formula within a line."""
        return self._keep(self._math(body, display=False))

    def latex_environment(self, name: str, body: str) -> str:
        """A formula that is an environment."""
        return self.block_math(f"\\begin{{{name}}}{body}\\end{{{name}}}")

    def cannot_set(self, formula: str, reason: str) -> str:
        """What stands where ``formula`` cannot be set: its source."""
        return f"<code>{html.escape(formula)}</code>"

    def _math(self, body: str, display: bool) -> str:
        try:
            return self._formulas.mathml(body.strip(), display)
        except FormulaError as error:
            return self.cannot_set(body.strip(), str(error))

    def _keep(self, made: str) -> str:
        """What stands in the text for HTML that was made here."""
        return made

    def _whole(self, text: str) -> str:
        """``text`` with everything that was kept in its place."""
        return text


class SubmissionRenderer(MathRenderer):
    """Markdown of others.  What is made here of it is put in after everything else has been sanitised.

    ``beside`` gives the data URL of a picture that lies beside the notebook, by the name that the text gives
    it, or an empty text.
    """

    anchors = ANCHOR

    def __init__(self, *args: Any, beside: Callable[[str], str] = lambda url: "", **options: Any) -> None:
        super().__init__(*args, **options)
        self._beside = beside
        self._made: list[str] = []
        self._place = f'<span id="{ANCHOR}{secrets.token_hex(16)}-{{}}"></span>'

    def _keep(self, made: str) -> str:
        """An element whose name nobody can know, so that it can be found again."""
        self._made.append(made)
        return self._place.format(len(self._made) - 1)

    def finished(self, rendered: str) -> str:
        """What was rendered, sanitised, and with what was kept in its places."""
        return self._whole(clean_html(rendered))

    def _whole(self, text: str) -> str:
        before, _, after = map(re.escape, self._place.partition("{}"))
        return re.sub(f"{before}([0-9]+){after}", lambda place: self._made[int(place[1])], text)

    def block_code(self, code: str, info: str | None = None) -> str:
        """A block of code, highlighted; diagrams are code as well."""
        return self._keep(super().block_code(code, "text" if (info or "").startswith("mermaid") else info))

    def link(self, text: str, url: str, title: str | None = None) -> str:
        """A link; one to a heading of the same notebook leads there."""
        return str(super().link(text, f"#{ANCHOR}{url[1:]}" if url.startswith("#") else url, title))

    def image(self, text: str, url: str, title: str | None = None) -> str:
        """A picture that was handed in, or a link to another one: nothing is fetched by looking at a page."""
        name = url.removeprefix(_ATTACHED)
        words = re.sub(r"<[^>]*>", "", text) or (html.escape(name) if name != url else "a picture")
        if found := self._attached(name) if name != url else self._beside(url):
            words = html.escape(html.unescape(words))
            return self._keep(f'<img src="{found}" alt="{words}">')
        return self.link(words, url, title) if ADDRESS.match(url) else words

    def _attached(self, name: str) -> str:
        """The data URL of an attached picture; empty without one."""
        for each in (name, unquote(name)):
            attached: Any = self.attachments.get(each, {})
            for kind in ("image/png", "image/jpeg"):
                data = attached.get(kind)
                if isinstance(data, str) and BASE64.fullmatch(data):
                    return f"data:{kind};base64,{data}"
        return ""

    def task_list_item(self, text: str, checked: bool = False) -> str:
        """An item that is done or not."""
        return f"<li>{'☑' if checked else '☐'} {text}</li>\n"


_ATTACHED = "attachment:"
BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")


def submitted_markdown(
    context: Any,
    source: str,
    headings: Headings,
    lower: int = 0,
    beside: Callable[[str], str] = lambda url: "",
) -> str:
    """A cell's or an output's Markdown as HTML with nothing active in it; ``context`` is jinja's.

    ``beside`` is as for :class:`SubmissionRenderer`.
    """
    resources = context.get("resources")
    formulas = Formulas() if resources is None else resources.setdefault("stepgrade_formulas", Formulas())
    attachments = context.get("cell", {}).get("attachments", {})
    renderer = SubmissionRenderer(headings, lower, formulas, beside=beside, attachments=attachments)
    return renderer.finished(str(MarkdownWithMath(renderer=renderer).render(source)))


@pass_context
def markdown2html(context: Any, source: str) -> str:
    """nbconvert's filter of that name, in any of its templates, for notebooks of others."""
    return submitted_markdown(context, source, Headings())
