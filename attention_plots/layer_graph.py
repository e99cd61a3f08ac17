"""A self-attention layer as a graph: what is computed from what, and the way back that gradients take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from attention_plots.style import INK, KEY, QUERY, SOFT, STREAM, VALUE, WEIGHT, Array, new_figure

WIDTH, HEIGHT = 1.5, 0.62
GAP = 0.07
ASIDE = 0.13
"""How far the way back runs beside the way forward."""


@dataclass(frozen=True)
class Box:
    """An array: its name, its shape without leading axes, and where its middle stands."""

    name: str
    shape: str
    x: float
    y: float


@dataclass(frozen=True)
class Arrow:
    """From one array to the next; ``label`` says what happens on the way, and stands at ``at``."""

    start: str
    end: str
    label: str = ""
    at: tuple[float, float] = (0.0, 0.0)


BOXES = (
    Box("X", "(n, d_model)", 2.05, 0.0),
    Box("Q", "(heads, n, d_head)", 0.0, 1.25),
    Box("K", "(heads, n, d_head)", 2.05, 1.25),
    Box("V", "(heads, n, d_head)", 4.1, 1.25),
    Box("scores", "(heads, n, n)", 1.0, 2.65),
    Box("weights", "(heads, n, n)", 1.0, 3.95),
    Box("heads", "(heads, n, d_head)", 4.1, 5.1),
    Box("merged", "(n, d_model)", 2.05, 5.1),
    Box("output", "(n, d_model)", 0.0, 5.1),
)
COLOURS = {"X": STREAM, "Q": QUERY, "K": KEY, "V": VALUE, "weights": WEIGHT, "heads": VALUE, "output": STREAM}
ARROWS = (
    Arrow("X", "Q", "$W_q$", (0.72, 0.42)),
    Arrow("X", "K", "$W_k$", (2.38, 0.62)),
    Arrow("X", "V", "$W_v$", (3.38, 0.42)),
    Arrow("Q", "scores", "$QK^{\\top}/\\sqrt{d_{head}}$", (-0.25, 2.12)),
    Arrow("K", "scores"),
    Arrow("scores", "weights", "mask,\nsoftmax", (0.36, 3.3)),
    Arrow("weights", "heads", "average of the values", (3.0, 3.95)),
    Arrow("V", "heads"),
    Arrow("heads", "merged", "merge", (3.08, 5.58)),
    Arrow("merged", "output", "$W_o$", (1.03, 5.47)),
)


def layer_graph() -> Figure:
    """The arrays of a layer with their shapes, from the words at the bottom to the output at the top.

    Solid arrows: forward.  Dashed ones beside them: the way back, which the gradients take.
    """
    figure, (axes,) = new_figure(width=5.2, height=5.1)
    places = {box.name: box for box in BOXES}
    for box in BOXES:
        _draw_box(axes, box)
    for arrow in ARROWS:
        _draw_arrow(axes, places[arrow.start], places[arrow.end])
        axes.text(*arrow.at, arrow.label, ha="center", va="center", size=9.5)
    axes.set_xlim(-0.95, 5.0)
    axes.set_ylim(-0.45, 5.75)
    axes.axis("off")
    return figure


def _draw_box(axes: Axes, box: Box) -> None:
    corner = (box.x - WIDTH / 2, box.y - HEIGHT / 2)
    colour = COLOURS.get(box.name)
    look: Any = {"facecolor": colour.pale if colour else "white", "edgecolor": colour.text if colour else INK}
    axes.add_patch(FancyBboxPatch(corner, WIDTH, HEIGHT, boxstyle="round,pad=0.04", linewidth=1.6, **look))
    axes.text(box.x, box.y + 0.12, box.name, ha="center", va="center", weight="bold")
    axes.text(box.x, box.y - 0.15, box.shape, ha="center", va="center", size=8)


def _draw_arrow(axes: Axes, start: Box, end: Box) -> None:
    """Straight from one box to the other, as far as their edges; the way back runs beside it."""
    towards = np.array([end.x - start.x, end.y - start.y])
    reach = 1 / max(abs(towards[0]) / (WIDTH / 2 + 2 * GAP), abs(towards[1]) / (HEIGHT / 2 + 2 * GAP))
    here = np.array([start.x, start.y]) + reach * towards
    there = np.array([end.x, end.y]) - reach * towards
    aside = ASIDE * np.array([towards[1], -towards[0]]) / np.hypot(*towards)
    axes.annotate("", _point(there), _point(here), arrowprops={"arrowstyle": "-|>", "color": INK, "lw": 1.4})
    back = {"arrowstyle": "-|>", "color": SOFT, "lw": 1.6, "linestyle": (0, (3, 2))}
    axes.annotate("", _point(here + aside), _point(there + aside), arrowprops=back)


def _point(place: Array) -> tuple[float, float]:
    return float(place[0]), float(place[1])
