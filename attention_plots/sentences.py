"""A sentence as a row of boxes, and where attention looks."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, Rectangle

from attention_plots.style import INK, QUERY, SOFT, WEIGHT, Array, new_figure


def _boxes(axes: Axes, words: Sequence[str], bold: int) -> None:
    """One box per word at x = 0, 1, 2, …, y between 0 and 0.5."""
    for i, word in enumerate(words):
        axes.add_patch(
            Rectangle(
                (i - 0.42, 0),
                0.84,
                0.5,
                facecolor="white",
                edgecolor=QUERY.fill if i == bold else INK,
                linewidth=3.0 if i == bold else 1.0,
            )
        )
        axes.text(i, 0.25, word, ha="center", va="center", weight="bold" if i == bold else "normal")
    axes.set_xlim(-0.6, len(words) - 0.4)
    axes.axis("off")


def attention_arcs(weights: Array, words: Sequence[str], query: int) -> Figure:
    """Arcs from the word ``query`` to every word, as thick as its weight, with the weight written below.

    ``weights``: (n_words,).
    """
    figure, (axes,) = new_figure(width=6.4, height=2.5)
    _boxes(axes, words, bold=query)
    for i, weight in enumerate(weights):
        axes.text(i, -0.08, f"{weight:.2f}", ha="center", va="top")
        start, end = (query - 0.22, query + 0.22) if i == query else (query, i)
        axes.add_patch(
            FancyArrowPatch(
                (start, 0.52),
                (end, 0.52),
                connectionstyle=f"arc3,rad={-1.1 if i == query else -0.35 if i > query else 0.35}",
                arrowstyle="-",
                linewidth=0.5 + 9.0 * float(weight),
                color=WEIGHT.fill if weight >= 0.1 else SOFT,
            )
        )
    axes.set_ylim(-0.3, 1.25)
    return figure
