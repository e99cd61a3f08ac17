"""A self-attention layer as a graph: what is computed from what, and the way back that gradients take."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from attention_plots.style import INK, SOFT, Array, new_figure

WIDTH, HEIGHT = 1.34, 0.62
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
    Box("X", "(n, d_model)", 0.0, 1.0),
    Box("Q", "(heads, n, d_head)", 2.4, 2.0),
    Box("K", "(heads, n, d_head)", 2.4, 1.0),
    Box("V", "(heads, n, d_head)", 2.4, 0.0),
    Box("scores", "(heads, n, n)", 5.1, 1.5),
    Box("weights", "(heads, n, n)", 7.4, 1.5),
    Box("heads", "(heads, n, d_head)", 7.4, 0.0),
    Box("merged", "(n, d_model)", 9.5, 0.0),
    Box("output", "(n, d_model)", 11.6, 0.0),
)
ARROWS = (
    Arrow("X", "Q", "$W_q$", (1.02, 1.68)),
    Arrow("X", "K", "$W_k$", (1.36, 1.13)),
    Arrow("X", "V", "$W_v$", (0.86, 0.32)),
    Arrow("Q", "scores", "$QK^{\\top}/\\sqrt{d_{head}}$", (3.5, 1.5)),
    Arrow("K", "scores"),
    Arrow("scores", "weights", "mask,\nsoftmax", (6.25, 1.79)),
    Arrow("weights", "heads", "average", (6.95, 0.75)),
    Arrow("V", "heads", "of the values", (4.9, 0.13)),
    Arrow("heads", "merged", "merge", (8.45, 0.13)),
    Arrow("merged", "output", "$W_o$", (10.55, 0.13)),
)


def layer_graph() -> Figure:
    """The arrays of a layer with their shapes, from the words on the left to the output on the right.

    Solid arrows: forward.  Dashed ones beside them: the way back, which the gradients take.
    """
    figure, (axes,) = new_figure(width=10.2, height=3.0)
    places = {box.name: box for box in BOXES}
    for box in BOXES:
        _draw_box(axes, box)
    for arrow in ARROWS:
        _draw_arrow(axes, places[arrow.start], places[arrow.end])
        axes.text(*arrow.at, arrow.label, ha="center", va="center", size=9.5)
    axes.set_xlim(-0.75, 12.35)
    axes.set_ylim(-0.4, 2.4)
    axes.axis("off")
    return figure


def _draw_box(axes: Axes, box: Box) -> None:
    corner = (box.x - WIDTH / 2, box.y - HEIGHT / 2)
    outline = FancyBboxPatch(
        corner, WIDTH, HEIGHT, boxstyle="round,pad=0.04", facecolor="#f2f2f2", edgecolor=INK, linewidth=1.2
    )
    axes.add_patch(outline)
    axes.text(box.x, box.y + 0.12, box.name, ha="center", va="center", weight="bold")
    axes.text(box.x, box.y - 0.15, box.shape, ha="center", va="center", size=8)


def _draw_arrow(axes: Axes, start: Box, end: Box) -> None:
    """Straight from one box's side to the other's; the way back runs beside it."""
    if start.x == end.x:
        here = np.array([start.x, start.y - HEIGHT / 2 - GAP])
        there = np.array([end.x, end.y + HEIGHT / 2 + GAP])
    else:
        here = np.array([start.x + WIDTH / 2 + 2 * GAP, start.y])
        there = np.array([end.x - WIDTH / 2 - 2 * GAP, end.y])
        there[1] += 0.12 * np.sign(start.y - end.y)  # two arrows that end at one box stay apart
        here[1] += 0.12 * np.sign(end.y - start.y)
    along = (there - here) / np.hypot(*(there - here))
    aside = ASIDE * np.array([along[1], -along[0]])
    if start.x == end.x or (end.name == "scores" and start.y > end.y):
        aside = -aside  # outside, where no label stands
    axes.annotate("", _point(there), _point(here), arrowprops={"arrowstyle": "-|>", "color": INK, "lw": 1.4})
    back = {"arrowstyle": "-|>", "color": SOFT, "lw": 1.6, "linestyle": (0, (3, 2))}
    axes.annotate("", _point(here + aside), _point(there + aside), arrowprops=back)


def _point(place: Array) -> tuple[float, float]:
    return float(place[0]), float(place[1])
