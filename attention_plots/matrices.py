"""Small matrices as tables of numbers, with a row for every word, each in the colour of what it holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from attention_plots.style import INK, SOFT, Array, Colour, new_figure


def word_tables(
    tables: Mapping[str, tuple[Array, Colour]], words: Sequence[str], highlight: int | None = None
) -> Figure:
    """Matrices that share their rows, one row per word, each under its name and its shape.

    ``tables``: name -> ((n_words, any number of columns), its colour).  The word ``highlight`` is framed.
    """
    widths = [table.shape[1] for table, _ in tables.values()]
    figure, panels = new_figure(
        1,
        len(tables),
        width=1.0 + 0.38 * sum(widths) + 0.3 * len(widths),
        height=0.95 + 0.34 * len(words),
        width_ratios=widths,
    )
    for i, (panel, (name, (table, colour))) in enumerate(zip(panels, tables.items(), strict=True)):
        _draw(panel, table, colour, highlight)
        panel.set_title(f"{name}\n({table.shape[0]}, {table.shape[1]})", color=colour.text, weight="bold")
        panel.set_yticks(range(len(words)) if i == 0 else [], words if i == 0 else [])
    return figure


def band(axes: Axes, columns: int, corner: tuple[float, float], colour: Colour) -> None:
    """A strip in the colour and the hatch of what stands below it, so that grey tells it, too."""
    look: Any = {"facecolor": colour.pale, "edgecolor": colour.fill, "hatch": colour.hatch}
    axes.add_patch(Rectangle(corner, columns, 0.34, linewidth=1.2, clip_on=False, **look))


def _draw(axes: Axes, table: Array, colour: Colour, highlight: int | None) -> None:
    rows, columns = table.shape
    for (row, column), number in np.ndenumerate(table):
        marked = row == highlight
        face = colour.pale if marked else "white"
        axes.add_patch(
            Rectangle((column - 0.5, row - 0.5), 1, 1, facecolor=face, edgecolor=SOFT, linewidth=0.8)
        )
        text = f"{number:g}".replace("-", "−")
        axes.text(
            column, row, text, ha="center", va="center", color=INK, weight="bold" if marked else "normal"
        )
    if highlight is not None:
        axes.add_patch(
            Rectangle((-0.5, highlight - 0.5), columns, 1, fill=False, edgecolor=colour.fill, linewidth=2.4)
        )
    band(axes, columns, (-0.5, -0.95), colour)
    axes.set_xlim(-0.55, columns - 0.45)
    axes.set_ylim(rows - 0.45, -1.0)
    axes.set_xticks([])
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
