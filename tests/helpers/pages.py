"""Reading an HTML page as a browser, and as somebody who listens to it, would."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"br", "col", "hr", "img", "input", "link", "meta", "rect", "path"}


@dataclass
class Element:
    """One element with its attributes, the text in it, and what it stands in (outermost first)."""

    tag: str
    attributes: dict[str, str]
    inside: tuple[str, ...]
    text: str = ""

    def get(self, name: str) -> str:
        """An attribute; empty where there is none."""
        return self.attributes.get(name, "")


@dataclass
class Page(HTMLParser):
    """A page's elements in order."""

    source: str
    elements: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[Element] = []
        self.feed(self.source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(
            tag,
            {name: value or "" for name, value in attrs},
            tuple(each.get("id") or each.tag for each in self._open),
        )
        self.elements.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "p", "code"):
            self.handle_data(" ")
        for i in range(len(self._open) - 1, -1, -1):
            if self._open[i].tag == tag:
                del self._open[i:]
                return

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def all(self, *tags: str) -> list[Element]:
        """The elements of these tags."""
        return [element for element in self.elements if element.tag in tags]

    def one(self, identity: str) -> Element:
        """The element with this id."""
        (found,) = [element for element in self.elements if element.get("id") == identity]
        return found

    def within(self, identity: str, *tags: str) -> list[Element]:
        """The elements of these tags inside the element with this id."""
        return [element for element in self.all(*tags) if identity in element.inside]
