"""What stands in the way of a notebook's marking, as a table: where, what, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stepgrade.display.tables import clean, rows_html, wrapped


@dataclass(frozen=True)
class Objection:
    """One thing that marking will not accept, or not as it looks; one that is not ``grave`` is told only.

    ``cell`` is the number of the code cell, by which they are sorted.
    """

    where: str
    what: str
    mend: str
    grave: bool = True
    cell: int = 0


@dataclass(frozen=True)
class Readiness:
    """What came of looking at a notebook before it is handed in; ``verdict`` is the last line."""

    file: str
    objections: tuple[Objection, ...]
    notes: tuple[str, ...]
    verdict: str

    @property
    def grave(self) -> tuple[Objection, ...]:
        """What has to be mended."""
        return tuple(each for each in self.objections if each.grave)


def readiness_text(found: Readiness) -> str:
    """The same as lines of text."""
    lines = [_caption(found)]
    for each in found.objections:
        lines += wrapped(f"{'✗' if each.grave else '·'} {clean(each.where)}: {clean(each.what)}", "  ")
        lines += wrapped(f"→ {clean(each.mend)}", "      ")
    for note in found.notes:
        lines += wrapped(clean(note), "  ")
    return "\n".join([*lines, clean(found.verdict)])


def readiness_html(found: Readiness) -> str:
    """The same as a table; without objections, as lines."""
    rows = [
        (f"{'✗' if each.grave else '·'} {clean(each.where)}", clean(each.what), clean(each.mend))
        for each in found.objections
    ]
    notes: Sequence[str] = [clean(note) for note in found.notes]
    titles = ("Where", "When it is marked", "How to mend it")
    return rows_html(_caption(found), titles, rows, [*notes, clean(found.verdict)])


def _caption(found: Readiness) -> str:
    count = len(found.objections)
    things = f"{count} thing{'s' * (count != 1)} to know" if count else "nothing in the way"
    return f"{clean(found.file)}, before it is handed in: {things}"
