"""What PyTorch gives beside the course's GPT, recorded: layer by layer, and how fast.

``scripts/compare_with_pytorch.py`` ran both and wrote the numbers, so they are shown without PyTorch as well.
"""

from __future__ import annotations

import html
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from attention_plots.shown import Words, caption_html

FILE = Path(__file__).with_name("pytorch.json")
_LINE = "padding: 0.2em 0.6em; vertical-align: bottom; border-bottom: 1px solid rgba(128, 128, 128, 0.4)"
_NAME = f'style="text-align: left; font-weight: normal; {_LINE}"'
_CELL = f'style="text-align: right; font-variant-numeric: tabular-nums; {_LINE}"'


@dataclass(frozen=True)
class Table(Words):
    """A table with a caption; the first cell of each row names it.  ``rows`` begins with the titles."""

    rows: tuple[tuple[str, ...], ...]
    alt: str
    caption: str = ""

    def html(self) -> str:
        """The table, in the page's own colours."""
        titles, *rows = self.rows
        places = [_NAME, *[_CELL] * (len(titles) - 1)]
        head = "".join(
            f'<th scope="col" {place}>{html.escape(title)}</th>'
            for place, title in zip(places, titles, strict=True)
        )
        body = "".join(
            f'<tr><th scope="row" {_NAME}>{html.escape(name)}</th>'
            + "".join(f"<td {_CELL}>{html.escape(cell)}</td>" for cell in cells)
            + "</tr>"
            for name, *cells in rows
        )
        table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        return f'<figure class="ap-figure" style="margin: 1em 0">{table}{caption_html(self.caption)}</figure>'


@cache
def recorded() -> dict[str, Any]:
    """What the script wrote: ``stages`` with their differences, ``milliseconds``, ``block``, versions."""
    data: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return data


def error(number: float) -> str:
    """A rounding error to two digits; where nothing was rounded, 0."""
    return f"{number:.1e}" if number else "0"


def comparison() -> Table:
    """The trained GPT of example 6 by the course's functions and by PyTorch's: one row for each stage."""
    data = recorded()
    speed = data["milliseconds"]
    rows = tuple(
        (each["stage"], f"{each['largest']:g}", error(each["float64"]), error(each["float32"]))
        for each in data["stages"]
    )
    double, single = (max(each[name] for each in data["stages"]) for name in ("float64", "float32"))
    return Table(
        (("stream after", "largest entry", "PyTorch, float64", "PyTorch, float32"), *rows),
        alt=f"Differences of at most {error(double)} in float64 and {error(single)} in float32.",
        caption=f"Largest difference to PyTorch {data['torch']}. On one core {speed['n_tokens']} tokens take "
        f"NumPy {speed['NumPy, float64']:g} ms ({speed['its x**3']:g} for GELU's x**3), PyTorch "
        f"{speed['PyTorch, float64']:g}, in float32 {speed['PyTorch, float32']:g}.",
    )
