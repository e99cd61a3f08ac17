"""A multi-head layer as blocks: its four matrices cut into heads, and the heads at work side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Rectangle

from attention_plots.matrices import band
from attention_plots.style import (
    INK,
    KEY,
    QUERY,
    SOFT,
    STREAM,
    VALUE,
    WEIGHT,
    Array,
    Colour,
    new_figure,
)


def matrix_blocks(
    matrices: Mapping[str, tuple[Array, Colour]], entries: Sequence[str], n_heads: int
) -> Figure:
    """Four matrices with their numbers, zeros left blank, cut into the heads' bands.

    ``matrices``: name -> ((d, d), its colour).  Heads own columns, in the last matrix rows.
    """
    figure, panels = new_figure(2, 2, width=6.4, height=6.6)
    last = list(matrices)[-1]
    for panel, (name, (matrix, colour)) in zip(panels, matrices.items(), strict=True):
        d = len(matrix)
        for (row, column), number in np.ndenumerate(matrix):
            if number:
                panel.add_patch(
                    Rectangle(
                        (column, row), 1, 1, facecolor=colour.pale, edgecolor=colour.fill, linewidth=1.5
                    )
                )
                text = f"{number:.3g}".replace("-", "−")
                panel.text(
                    column + 0.5, row + 0.5, text, ha="center", va="center", size=9 if len(text) < 4 else 7
                )
        bands = np.arange(n_heads + 1) * (d // n_heads)
        (panel.hlines if name == last else panel.vlines)(bands, 0, d, color=INK, linewidth=1.4)
        (panel.vlines if name == last else panel.hlines)(range(d + 1), 0, d, color=SOFT, linewidth=0.3)
        band(panel, d, (0.0, -0.45), colour)
        panel.set(xlim=(-0.05, d + 0.05), ylim=(d + 0.05, -0.55), aspect="equal")
        heads = [f"head {h}" for h in range(n_heads)]
        middles, cells = bands[:-1] + d / n_heads / 2, np.arange(d) + 0.5
        panel.set_xticks(cells if name == last else middles, entries if name == last else heads, size=9)
        panel.set_yticks(middles if name == last else cells, heads if name == last else entries, size=9)
        panel.tick_params(length=0)
        if name == last:
            panel.tick_params(axis="x", rotation=60)
        panel.spines[:].set_visible(False)
        panel.set_title(name, color=colour.text, weight="bold")
    return figure


def heads_in_a_row(n: int, jobs: Sequence[str]) -> Figure:
    """The one picture of ``n`` words, once per head: queries left, keys above, values below; merged."""
    n_heads = len(jobs)
    figure, (axes,) = new_figure(width=6.4, height=4.4)
    axes.set(xlim=(-0.2, 8.6), ylim=(-0.35, 5.6))
    axes.axis("off")
    axes.plot([0, 8.4], [0, 0], color=STREAM.fill, linewidth=9, solid_capstyle="round")
    axes.text(0.1, 0.3, "X, in the stream", color=STREAM.text, weight="bold", va="bottom")
    side, step = 1.25, 2.05
    for h in range(n_heads):
        x, y = 0.75 + step * h, 3.0
        axes.text(
            x + side / 2,
            5.5,
            f"head {h}\n{_two_lines(jobs[h])}",
            ha="center",
            va="top",
            size=10,
            linespacing=1.25,
        )
        size = side / n
        for row, column in np.ndindex(n, n):
            corner = (x + size * column, y + size * row)
            axes.add_patch(
                Rectangle(corner, size, size, facecolor="white", edgecolor=WEIGHT.fill, linewidth=0.6)
            )
        paper = {"boxstyle": "round,pad=0.15", "facecolor": WEIGHT.pale, "edgecolor": "none"}
        axes.text(x + side / 2, y + side / 2, f"$A_{h}$", ha="center", va="center", size=12, bbox=paper)
        _strip(axes, x - 0.3, y, 0.22, side, QUERY, "Q")
        _strip(axes, x, y + side + 0.08, side, 0.22, KEY, "K")
        _strip(axes, x, y - 0.3, side, 0.22, VALUE, "V")
        end = (4.25 + 0.62 * (h - (n_heads - 1) / 2), 1.97)
        arrow = {"arrowstyle": "-|>", "color": VALUE.fill, "lw": 2}
        axes.annotate("", end, (x + side / 2, y - 0.32), arrowprops=arrow)
        _strip(axes, end[0] - 0.31, 1.55, 0.62, 0.4, VALUE, f"$O_{h}$")
    axes.text(5.65, 1.75, "merged, side by side", va="center", size=10, color=VALUE.text, weight="bold")
    for top, bottom in ((1.53, 1.24), (0.8, 0.14)):
        axes.annotate(
            "", (4.25, bottom), (4.25, top), arrowprops={"arrowstyle": "-|>", "color": INK, "lw": 2}
        )
    _strip(axes, 3.75, 0.82, 1.0, 0.4, STREAM, "$W_o$")
    axes.text(4.95, 1.02, "mixes, and says where each head writes", va="center", size=10)
    return figure


def _two_lines(job: str) -> str:
    words = job.split()
    half = -(-len(words) // 2)
    return " ".join(words[:half]) + "\n" + " ".join(words[half:])


def _strip(axes: Axes, x: float, y: float, wide: float, high: float, colour: Colour, text: str) -> None:
    patch = FancyBboxPatch(
        (x, y),
        wide,
        high,
        boxstyle="round,pad=0,rounding_size=0.04",
        facecolor=colour.pale,
        edgecolor=colour.fill,
        hatch=colour.hatch,
        linewidth=1.4,
    )
    axes.add_patch(patch)
    paper = {"boxstyle": "round,pad=0.05", "facecolor": colour.pale, "edgecolor": "none"}
    axes.text(x + wide / 2, y + high / 2, text, ha="center", va="center", size=9.5, color=INK, bbox=paper)
