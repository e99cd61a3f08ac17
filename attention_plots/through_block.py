"""One word's row on its way through a pre-norm sublayer: read, normalised, matched, written, added."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.animation import FuncAnimation
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import Circle, Rectangle

from attention_plots.style import INK, KEY, STREAM, VALUE, Array, Colour, new_figure

CELL = 0.78, 0.5
STREAM_AT, BRANCH_AT = 0.0, 4.4
"""Where the middle of a row stands, on the stream and on the branch."""
HEIGHTS = {"in": 0.6, "normed": 1.75, "hidden": 3.25, "written": 4.75, "out": 5.9}
PLUS_AT = 4.75


@dataclass(frozen=True)
class Passage:
    """The row of a ``word`` (d,), normalised (d,), the hidden units (d_ff,), what they write (d,)."""

    word: str
    row: Array
    normed: Array
    hidden: Array
    written: Array
    features: Sequence[str]
    units: Sequence[str]


STEPS = 6
"""How many pictures the way has."""


def block_steps(passage: Passage) -> FuncAnimation:
    """The way of one row, one thing at a time."""
    titles = [
        f"“{passage.word}” comes along the stream.",
        "1. Layer norm reads a copy: mean 0, variance 1.",
        "2. The network compares: which units fire?",
        "3. What they write.",
        "4. It is added to the stream, which passed by freely.",
        "4. It is added to the stream, which passed by freely.",
    ]
    figure, (axes,) = new_figure(width=5.6, height=5.2)
    figure.set_layout_engine("none")  # the same for all pictures, and much faster
    axes.set_position((0.01, 0.01, 0.98, 0.91))

    def draw(frame: int) -> list[Artist]:
        axes.clear()
        _draw(axes, passage, frame)
        axes.set_title(titles[frame], loc="left", size=12, weight="bold")
        return []

    return FuncAnimation(figure, draw, frames=STEPS, blit=False)


def _draw(axes: Axes, passage: Passage, upto: int) -> None:
    axes.set_xlim(-1.8, 6.2)
    axes.set_ylim(-0.3, 6.7)
    axes.axis("off")
    axes.plot([STREAM_AT, STREAM_AT], [-0.2, 6.3], color=STREAM.fill, linewidth=9, zorder=1)
    arrow = {"arrowstyle": "-|>", "color": STREAM.fill, "lw": 6, "mutation_scale": 26}
    axes.annotate("", (STREAM_AT, 6.75), (STREAM_AT, 6.2), arrowprops=arrow)
    _row(axes, STREAM_AT, HEIGHTS["in"], passage.row, STREAM, passage.features)
    if upto >= 1:
        _way(axes, [(STREAM_AT, 1.1), (BRANCH_AT, 1.1), (BRANCH_AT, HEIGHTS["normed"] - 0.3)])
        _row(axes, BRANCH_AT, HEIGHTS["normed"], passage.normed, STREAM, name="layer norm")
    if upto >= 2:
        _way(axes, [(BRANCH_AT, HEIGHTS["normed"] + 0.55), (BRANCH_AT, HEIGHTS["hidden"] - 0.62)])
        _row(axes, BRANCH_AT, HEIGHTS["hidden"], passage.hidden, KEY, passage.units, "hidden units")
    if upto >= 3:
        _way(axes, [(BRANCH_AT, HEIGHTS["hidden"] + 0.55), (BRANCH_AT, HEIGHTS["written"] - 0.3)])
        _row(axes, BRANCH_AT, HEIGHTS["written"], passage.written, VALUE, name="written")
    if upto >= 4:
        _way(axes, [(BRANCH_AT - 2 * CELL[0] - 0.1, PLUS_AT), (STREAM_AT + 0.3, PLUS_AT)])
        axes.add_patch(Circle((STREAM_AT, PLUS_AT), 0.24, facecolor="white", edgecolor=INK, lw=1.4, zorder=3))
        axes.text(STREAM_AT, PLUS_AT - 0.02, "+", ha="center", va="center", size=15, zorder=4)
        _row(axes, STREAM_AT, HEIGHTS["out"], passage.row + passage.written, STREAM, passage.features)


def _way(axes: Axes, points: Sequence[tuple[float, float]]) -> None:
    """A thin line through the points, with an arrow's head at the end."""
    for start, stop in itertools.pairwise(points[:-1]):
        axes.plot([start[0], stop[0]], [start[1], stop[1]], color=STREAM.fill, linewidth=2.0, zorder=0)
    arrow = {"arrowstyle": "-|>", "color": STREAM.fill, "lw": 2.0, "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", points[-1], points[-2], arrowprops=arrow, zorder=0)


def _row(
    axes: Axes,
    x: float,
    y: float,
    numbers: Array,
    colour: Colour,
    columns: Sequence[str] = (),
    name: str = "",
) -> None:
    """Numbers as cells around (x, y), names of columns under them, the name of the whole above."""
    wide, high = CELL
    left = x - len(numbers) * wide / 2
    for i, number in enumerate(numbers):
        corner = (left + i * wide, y - high / 2)
        cell = Rectangle(
            corner, wide, high, facecolor=colour.pale, edgecolor=colour.fill, hatch=colour.hatch, lw=1.6
        )
        cell.set_zorder(3)
        axes.add_patch(cell)
        middle = corner[0] + wide / 2
        paper = {"boxstyle": "round,pad=0.1", "facecolor": colour.pale, "edgecolor": "none"}
        text = f"{number:.1f}".replace("-", "−") if round(float(number), 1) else "0"
        axes.text(middle, y, text, ha="center", va="center", size=11, bbox=paper, zorder=4)
        if len(columns):
            white = {"boxstyle": "square,pad=0.1", "facecolor": "white", "edgecolor": "none"}
            axes.text(middle, y - 0.34, columns[i], ha="center", va="top", size=8.5, bbox=white, zorder=2)
    if name:
        axes.text(x, y + 0.3, name, ha="center", va="bottom", color=colour.text, weight="bold", size=11)
