"""What lesson 5 opens with: a whole GPT, one block of it lit, and what it writes without one of its parts.

``scripts/write_switched_off.py`` recorded the trained mini-GPT's words; nothing was chosen by hand.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from attention_plots.architecture import MIXING
from attention_plots.shown import Touchable
from attention_plots.style import INK, KEY, SOFT, STREAM, VALUE, new_figure

FILE = Path(__file__).with_name("switched_off.json")
LIT = 1
"""The block that is lit."""


@cache
def recorded() -> dict[str, Any]:
    """``prompt``, ``blocks``, and ``written``: what is switched off ("" for nothing) -> what follows."""
    data: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return data


def switches() -> Touchable:
    """The GPT with four switches."""
    data = recorded()
    return Touchable(
        "switches",
        {"name": "lesson_05/switches", "lit": LIT, **data},
        lambda: tower(data["blocks"]),
        alt=f"A GPT of {data['blocks']} blocks on a thick stream, one of them lit. In each block attention "
        "and then a network read the stream through a norm and add to it.",
        caption="The course's own trained GPT, whole; one block is lit. Switch off a part, by a button or in "
        "the picture, in all blocks at once. What can it do least without?",
    )


def tower(n_blocks: int) -> Figure:
    """The stream from the tokens at the bottom to the scores at the top, with ``n_blocks`` blocks on it."""
    height = 0.7 + 1.75 * n_blocks
    figure, (axes,) = new_figure(width=4.2, height=0.62 * height + 0.5)
    axes.set_xlim(0.0, 6.6)
    axes.set_ylim(-0.7, height)
    axes.axis("off")
    axes.plot([0.6, 0.6], [-0.1, height - 0.6], color=STREAM.fill, linewidth=5, zorder=1)
    for b in range(n_blocks):
        low, lit = 0.1 + 1.75 * b, b == LIT
        frame: Any = {"facecolor": STREAM.pale if lit else "none", "edgecolor": INK if lit else SOFT}
        axes.add_patch(Rectangle((0.1, low), 6.4, 1.6, linewidth=2 if lit else 0.8, zorder=0, **frame))
        _sublayer(axes, low + 0.05, "attention", lit)
        _sublayer(axes, low + 0.83, "network", lit)
    for y, label in (
        (-0.6, "tokens → rows, with their places"),
        (height - 0.6, "norm, then scores for the next token"),
    ):
        axes.add_patch(Rectangle((0.1, y), 6.4, 0.5, facecolor="white", edgecolor=SOFT))
        axes.text(3.3, y + 0.24, label, ha="center", va="center", size=9)
    return figure


def _sublayer(axes: Axes, low: float, name: str, lit: bool) -> None:
    """A branch that leaves the stream at ``low``, runs through norm and sublayer, and is added back."""
    axes.plot(
        [0.6, 1.7, 1.7, 6.0, 6.0, 0.6],
        [low, low, low + 0.35, low + 0.35, low + 0.68, low + 0.68],
        color=STREAM.fill,
        zorder=1,
    )
    axes.add_patch(Rectangle((1.3, low + 0.12), 0.9, 0.46, facecolor="white", edgecolor=INK, zorder=2))
    halves: list[tuple[float, Any]] = [(2.6, {"facecolor": MIXING}), (4.1, {"facecolor": MIXING})]
    if name == "network" and lit:
        halves = [
            (2.6, {"facecolor": KEY.pale, "hatch": KEY.hatch}),
            (4.1, {"facecolor": VALUE.pale, "hatch": VALUE.hatch}),
        ]
    elif name == "network":
        halves = [(2.6, {"facecolor": "white"}), (4.1, {"facecolor": "white"})]
    for x, look in halves:
        axes.add_patch(Rectangle((x, low + 0.1), 1.5, 0.5, edgecolor=INK, linewidth=0.8, zorder=2, **look))
    if lit:
        axes.text(1.75, low + 0.34, "norm", ha="center", va="center", size=8, zorder=3)
        plain = {"facecolor": "white", "edgecolor": "none", "pad": 1.5}
        axes.text(
            4.1, low + 0.34, name, ha="center", va="center", size=9, weight="bold", zorder=3, bbox=plain
        )
    axes.plot(
        0.6, low + 0.68, "o", markersize=10, markerfacecolor="white", markeredgecolor=STREAM.fill, zorder=3
    )
    axes.plot(0.6, low + 0.68, "+", markersize=7, color=INK, zorder=4)
