"""Positions as vectors: the table as a picture, its columns as waves, its rows compared.

Each function takes a table (n_positions, d_model), or only these two sizes: then it draws the sines and
cosines of Vaswani et al. 2017, section 3.5.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure

from attention_plots.style import INK, MARKERS, SOFT, Array, new_figure

Table = Array | tuple[int, int]


def table_of(which: Table) -> Array:
    """The given table, or the paper's of these sizes, made by turning hands on a dial."""
    if not isinstance(which, tuple):
        return which
    n_positions, d_model = which
    first_step = np.exp(1j * np.geomspace(1.0, 1e-4, d_model // 2 + 1)[:-1])
    hands = first_step ** np.arange(n_positions)[:, None]
    return np.dstack([hands.imag, hands.real]).reshape(n_positions, d_model)


def encoding_picture(encoding: Table, *, title: str = "") -> Figure:
    """The table as a picture: one row per position, one column per number, dark for +1 and white for -1."""
    table = table_of(encoding)
    figure, (axes,) = new_figure(width=6.4, height=5.2)
    reach = max(1.0, float(np.abs(table).max()))
    image = axes.imshow(table, cmap="Greys", vmin=-reach, vmax=reach, aspect="auto", interpolation="nearest")
    axes.set_xlabel("column of the encoding")
    axes.set_ylabel("position")
    axes.set_title(title)
    bar = figure.colorbar(image, ax=axes, shrink=0.8, ticks=[-reach, 0.0, reach])
    bar.set_label("number in the table")
    return figure


def encoding_waves(encoding: Table) -> Figure:
    """One panel per pair of columns: the even one as a solid line, the odd one dashed, over the positions."""
    table = table_of(encoding)
    n_positions, d_model = table.shape
    n_pairs = d_model // 2
    figure, panels = new_figure(n_pairs, width=6.8, height=0.7 + 1.05 * n_pairs, sharex=True, sharey=True)
    for pair, panel in enumerate(panels):
        even, odd = 2 * pair, 2 * pair + 1
        panel.plot(table[:, even], color=INK, linewidth=1.6, marker=".", markersize=4)
        panel.plot(table[:, odd], color=SOFT, linewidth=1.4, linestyle=(0, (4, 2)))
        panel.axhline(0.0, color=SOFT, linewidth=0.6, zorder=0)
        panel.set_ylim(-1.25, 1.25)
        panel.set_yticks([-1, 0, 1])
        panel.set_ylabel(f"columns\n{even} and {odd}", rotation=0, ha="right", va="center")
    panels[0].set_title("solid: even column (sine)      dashed: odd column (cosine)", size=10)
    panels[-1].set_xlabel("position")
    panels[-1].set_xlim(-0.5, n_positions - 0.5)
    return figure


def products_by_distance(encoding: Table, positions: Sequence[int], reach: int) -> Figure:
    """Dot products of some rows with the rows up to ``reach`` before and after them, over the distance.

    One row's products are a line, the others' are markers: where they all lie on the line, the dot product
    depends on the distance alone.
    """
    table = table_of(encoding)
    figure, (axes,) = new_figure(width=6.8, height=3.6)
    distances = np.arange(-reach, reach + 1)
    for i, (position, marker) in enumerate(zip(positions, MARKERS, strict=False)):
        # Every third distance, each row beginning elsewhere, so that the markers stand beside each other.
        shown = distances if i == 0 else distances[i % 3 :: 3]
        shown = shown[(position + shown >= 0) & (position + shown < len(table))]
        axes.plot(
            shown,
            table[position + shown] @ table[position],
            linestyle="-" if i == 0 else "none",
            marker="" if i == 0 else marker,
            color=INK,
            markerfacecolor="white",
            markersize=5.5,
            linewidth=1.2,
            label=f"row of position {position}",
        )
    axes.axvline(0.0, color=SOFT, linewidth=0.8, zorder=0)
    axes.set_ylim(bottom=min(0.0, axes.get_ylim()[0]))
    axes.set_xlabel("distance of the other row (positions before: negative, after: positive)")
    axes.set_ylabel("dot product")
    axes.legend(frameon=False, loc="upper right", fontsize=9.5)
    return figure
