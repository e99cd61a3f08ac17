"""A small array as an inline SVG: a cell for each entry, readable in grey and by a screen reader."""

from __future__ import annotations

import html
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

WITH_NUMBERS = 8
"""A grid of at most so many columns shows numbers; a wider one has small, shaded cells only."""
_ROW, _SMALL, _CHAR = 24, 15, 7.3
_POSITIVE, _NEGATIVE, _WRONG = (43, 108, 176), (200, 110, 20), (90, 90, 90)
_DEEPEST = 0.55
"""The share of colour in the darkest cell: black digits stay readable on it."""


@dataclass(frozen=True)
class Grid:
    """Two axes of an array, drawn.

    ``texts`` are the entries in short, ``shades`` the depth of each cell's colour (-1 to 1; the sign chooses
    the colour), ``outlined`` the cells with a frame.  All have shape ``(rows, columns)``.  ``plain`` draws
    both signs in one colour.
    """

    title: str
    about: str
    texts: list[list[str]]
    shades: NDArray[np.float64]
    outlined: NDArray[np.bool_]
    plain: bool = False

    def svg(self) -> str:
        """The picture, with ``about`` as what a screen reader says of it."""
        rows, columns = self.shades.shape
        numbered = columns <= WITH_NUMBERS
        longest = max((len(text) for row in self.texts for text in row), default=1)
        width = max(_ROW, round(longest * _CHAR) + 10) if numbered else _SMALL
        height = _ROW if numbered else _SMALL
        cells = "".join(
            self._cell(i, j, width, height, numbered) for i in range(rows) for j in range(columns)
        )
        frames = "".join(
            f'<rect x="{j * width + 2}" y="{i * height + 2}" width="{width - 2}" height="{height - 2}"'
            ' fill="none" stroke="#111" stroke-width="2"/>'
            for i, j in np.argwhere(self.outlined)
        )
        across, down = columns * width + 2, rows * height + 2
        return (
            f'<svg role="img" aria-label="{html.escape(self.about)}" width="{across}" height="{down}"'
            f' viewBox="0 0 {across} {down}">{cells}{frames}</svg>'
        )

    def _cell(self, i: int, j: int, width: int, height: int, numbered: bool) -> str:
        x, y, shade = j * width + 1, i * height + 1, float(self.shades[i, j])
        text = self.texts[i][j]
        box = f'x="{x}" y="{y}" width="{width}" height="{height}"'
        cell = f'<rect {box} fill="{self._fill(shade)}" stroke="#aaa"/>'
        middle = f'x="{x + width / 2:g}" y="{y + height / 2:g}" dy="0.35em" text-anchor="middle" fill="#111"'
        if numbered:
            return f"{cell}<text {middle}>{html.escape(text)}</text>"
        if not math.isfinite(shade):
            return f"{cell}<text {middle}>×</text>"
        if shade < 0 and not self.plain:  # a bar marks negative entries for those who see no colours
            return f'{cell}<path d="M{x + 3} {y + height / 2:g}h{width - 6}" stroke="#111"/>'
        return cell

    def _fill(self, shade: float) -> str:
        if not math.isfinite(shade):
            return "#ddd"
        colour = _WRONG if self.plain else _NEGATIVE if shade < 0 else _POSITIVE
        depth = _DEEPEST * min(1.0, abs(shade))
        return "#" + "".join(f"{round(255 + (part - 255) * depth):02x}" for part in colour)


def short(value: Any, digits: int = 3) -> str:
    """One entry in few characters: ``0.333``, ``-1.2e4``, ``nan``, ``True``."""
    if isinstance(value, (bool, np.bool_)):
        return str(bool(value))
    number = float(value)
    if not math.isfinite(number):
        return str(number).replace("-", "−")
    text = f"{number:.{digits}g}"
    mantissa, _, exponent = text.partition("e")
    text = f"{mantissa}e{int(exponent)}" if exponent else text
    return text.replace("-", "−")


def scale_of(array: NDArray[Any]) -> float:
    """The largest finite size in ``array``; 1 where all of it is 0."""
    numbers = np.abs(array[np.isfinite(array)].astype(np.float64)) if array.size else np.zeros(0)
    return float(numbers.max()) or 1.0 if numbers.size else 1.0
