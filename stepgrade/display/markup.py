"""HTML of others without anything active in it: bleach, with our list of what may stay."""

from __future__ import annotations

import functools
import re
from typing import Any

from bleach.sanitizer import Cleaner

TAGS = frozenset(
    (
        *("a", "abbr", "b", "blockquote", "br", "caption", "code", "dd", "del", "details", "div", "dl", "dt"),
        *("em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "li", "ol", "p", "pre", "s", "span", "strong"),
        *("sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul"),
    )
)
ADDRESS = re.compile(r"(?:https?://|mailto:|#)", re.IGNORECASE)
"""How the address of a link begins, as it is written: nothing relative, nothing spelt with entities."""
_NUMBER = re.compile(r"[1-9][0-9]{0,2}")
_ALIGNED = re.compile(r"text-align: ?(?:left|right|center);?")
ANCHOR = "to-"
"""What every anchor begins with, so that none is called like a part of the page around it."""


def clean_html(text: str) -> str:
    """``text`` with the listed tags and attributes; other tags are shown as text."""
    return str(_cleaner().clean(text))


@functools.cache
def _cleaner() -> Cleaner:
    # Styles are allowed by their whole text below; bleach would want a parser of CSS for them.
    return Cleaner(TAGS, _allowed, protocols={"http", "https", "mailto"}, css_sanitizer=_AsItIs())


class _AsItIs:
    def sanitize_css(self, style: str) -> str:
        return style


def _allowed(tag: str, name: str, value: Any) -> bool:
    """Whether an attribute stays."""
    text = str(value)
    if name == "title":
        return tag in ("a", "abbr")
    if name == "href":
        return tag == "a" and ADDRESS.match(text) is not None
    if name == "id":
        return text.startswith(ANCHOR) and tag in ("h1", "h2", "h3", "h4", "h5", "h6", "span")
    if tag in ("td", "th"):
        if name in ("colspan", "rowspan"):
            return _NUMBER.fullmatch(text) is not None
        if name == "scope":
            return tag == "th" and text in ("row", "col")
        return name == "style" and _ALIGNED.fullmatch(text) is not None
    return False
