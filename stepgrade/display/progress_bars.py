"""How far a student has come in the course: a row with a bar for each assignment."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass

from stepgrade.display.tables import clean, number, rows_html, wrapped

BAR = 12
"""Characters of a bar."""


@dataclass(frozen=True)
class ProgressRow:
    """One assignment: its steps, the points within reach, and the time that went by at it."""

    title: str
    done: int
    steps: int
    points: float
    of_points: float
    seconds: float
    time: str

    @property
    def bar(self) -> str:
        """Its steps as a bar of characters."""
        full = BAR if self.done >= self.steps else min(BAR - 1, round(BAR * self.done / self.steps))
        full = max(full, 1) if self.done else 0
        return "█" * full + "░" * (BAR - full)

    def cells(self) -> tuple[str, str, str, str, str]:
        """Its cells but for the bar."""
        points = f"{number(self.points)} of {number(self.of_points)} points"
        taken = duration(self.seconds) if self.seconds or self.done else "–"
        return clean(self.title), f"{self.done} of {self.steps}", points, taken, clean(self.time) or "–"


TITLES = ("Assignment", "Steps", "Within reach", "Your time", "Takes")


def duration(seconds: float) -> str:
    """``2 h 5 min``; less than a minute is ``1 min``."""
    hours, minutes = divmod(max(1, round(seconds / 60)), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


def progress_text(caption: str, rows: Sequence[ProgressRow], notes: Sequence[str]) -> str:
    """The table as lines of text."""
    table = [("", *TITLES[1:])] + [row.cells() for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    bars = [" " * BAR, *(row.bar for row in rows)]
    lines = [clean(caption)]
    for bar, cells in zip(bars, table, strict=True):
        first, *rest = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
        lines.append("  ".join(["", first, bar, *rest]).rstrip())
    for note in notes:
        lines += wrapped(clean(note), "  ", whole=True)
    return "\n".join(lines)


def progress_html(caption: str, rows: Sequence[ProgressRow], notes: Sequence[str]) -> str:
    """The table in HTML; a bar takes its colour from the page, and the words above it tell the same."""
    cells = [(title, f"{done}{_bar(row)}", *rest) for row in rows for title, done, *rest in [row.cells()]]
    return rows_html(clean(caption), TITLES, cells, list(map(clean, notes)), raw=1)


def _bar(row: ProgressRow) -> str:
    share = 100 * row.done / row.steps if row.steps else 0
    frame = "width: 5em; height: 0.6em; margin-top: 0.2em; border: 1px solid rgba(128, 128, 128, 0.6);"
    fill = f"width: {share:.0f}%; height: 100%; background: currentColor; opacity: 0.6;"
    return f'<div aria-hidden="true" style="{html.escape(frame)}"><div style="{fill}"></div></div>'
