"""Attention as a library: a question, labels on spines, and what is inside the books."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Polygon, Rectangle

from attention_plots.style import INK, KEY, QUERY, SOFT, STREAM, VALUE, new_figure


def library_shelf(words: Sequence[str], open_book: int) -> Figure:
    """A shelf with a book per word, a reader's question on the left, and one book open on the right."""
    figure, (axes,) = new_figure(width=7.2, height=3.5)
    n = len(words)
    axes.set_xlim(-2.65, n + 2.75)
    axes.set_ylim(-0.75, 3.6)
    axes.axis("off")
    axes.plot([-0.55, n - 0.45], [0, 0], color=STREAM.fill, linewidth=7, solid_capstyle="round", zorder=1)
    for j, word in enumerate(words):
        _book(axes, j, word, j == open_book)
    card = FancyBboxPatch(
        (-2.5, 1.15),
        1.45,
        0.95,
        boxstyle="round,pad=0.03",
        facecolor=QUERY.pale,
        edgecolor=QUERY.fill,
        linewidth=2.4,
    )
    axes.add_patch(card)
    axes.text(-1.78, 1.62, "what am I\nlooking for?", ha="center", va="center", size=10)
    axes.text(-1.78, 2.3, "query", ha="center", va="bottom", color=QUERY.text, weight="bold", size=13)
    axes.annotate(
        "", (-0.45, 1.62), (-1.02, 1.62), arrowprops={"arrowstyle": "-|>", "color": QUERY.fill, "lw": 3.0}
    )
    axes.text(
        (n - 1) / 2, 2.98, "key: the label on the spine", ha="center", color=KEY.text, weight="bold", size=13
    )
    _open(axes, n + 1.35, words[open_book])
    axes.annotate(
        "", (n + 0.35, 1.3), (n - 0.45, 1.3), arrowprops={"arrowstyle": "-|>", "color": VALUE.fill, "lw": 3.0}
    )
    return figure


def _book(axes: Axes, x: float, word: str, taken: bool) -> None:
    """A spine with its label; the one that is taken stands out of the row."""
    lift = 0.12 if taken else 0.0
    spine = Rectangle(
        (x - 0.38, 0.07 + lift), 0.76, 2.6, facecolor="white", edgecolor=INK, linewidth=1.4, zorder=2
    )
    axes.add_patch(spine)
    for height in (0.35, 2.45):
        axes.plot([x - 0.38, x + 0.38], [height + lift] * 2, color=SOFT, linewidth=1.0, zorder=3)
    corners = [(-0.32, 2.05), (0.32, 2.05), (0.32, 1.4), (0, 1.2), (-0.32, 1.4)]
    tag = Polygon(
        [(x + dx, y + lift) for dx, y in corners], facecolor=KEY.pale, edgecolor=KEY.fill, hatch=KEY.hatch,
        linewidth=1.8, zorder=4,
    )  # fmt: skip
    axes.add_patch(tag)
    paper = {"boxstyle": "round,pad=0.1", "facecolor": KEY.pale, "edgecolor": "none"}
    axes.text(x, 1.72 + lift, word, ha="center", va="center", size=10, bbox=paper, zorder=5)


def _open(axes: Axes, x: float, word: str) -> None:
    """An open book: two pages, and what is on them."""
    for side in (-1, 1):
        page = Polygon(
            [(x, 0.75), (x + side * 1.0, 0.9), (x + side * 1.0, 2.0), (x, 1.85)], facecolor=VALUE.pale,
            edgecolor=VALUE.fill, hatch=VALUE.hatch, linewidth=1.8, zorder=3,
        )  # fmt: skip
        axes.add_patch(page)
    paper = {"boxstyle": "round,pad=0.15", "facecolor": VALUE.pale, "edgecolor": "none"}
    axes.text(x, 1.4, f"what “{word}”\nhas to give", ha="center", va="center", size=10, bbox=paper, zorder=4)
    axes.text(
        x, 2.3, "value: the contents", ha="center", va="bottom", color=VALUE.text, weight="bold", size=13
    )
