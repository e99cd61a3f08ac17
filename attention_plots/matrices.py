"""Small matrices as tables of numbers, side by side, with a row for every word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from attention_plots.style import INK, SOFT, Array, new_figure


def word_tables(tables: Mapping[str, Array], words: Sequence[str], highlight: int | None = None) -> Figure:
    """Matrices that share their rows, one row per word, each under its name and its shape.

    ``tables``: name -> (n_words, any number of columns).  The row of the word ``highlight`` is shaded.
    """
    widths = [table.shape[1] for table in tables.values()]
    figure, panels = new_figure(
        1,
        len(tables),
        width=1.3 + 0.5 * sum(widths) + 0.45 * len(widths),
        height=0.95 + 0.36 * len(words),
        width_ratios=widths,
    )
    for i, (panel, (name, table)) in enumerate(zip(panels, tables.items(), strict=True)):
        _draw(panel, table, highlight)
        panel.set_title(f"{name}\n({table.shape[0]}, {table.shape[1]})")
        if i == 0:
            panel.set_yticks(range(len(words)), words)
            panel.set_ylabel("word")
        else:
            panel.set_yticks([])
    return figure


def _draw(axes: Axes, table: Array, highlight: int | None) -> None:
    rows, columns = table.shape
    for (row, column), number in np.ndenumerate(table):
        shade = "#e0e0e0" if row == highlight else "white"
        axes.add_patch(
            Rectangle((column - 0.5, row - 0.5), 1, 1, facecolor=shade, edgecolor=SOFT, linewidth=0.8)
        )
        text = f"{number:g}".replace("-", "−")
        weight = "bold" if row == highlight else "normal"
        axes.text(column, row, text, ha="center", va="center", color=INK, weight=weight)
    axes.set_xlim(-0.52, columns - 0.48)
    axes.set_ylim(rows - 0.48, -0.52)
    axes.set_xticks(range(columns), [str(column) for column in range(columns)], size=9)
    axes.set_xlabel("column", size=9)
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
