"""Several tables of weights side by side: with and without a mask, or patterns to compare."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from attention_plots.style import INK, SOFT, Array, new_figure


def heat_maps(
    tables: Mapping[str, Array],
    queries: Sequence[str],
    keys: Sequence[str],
    *,
    allowed: Array | None = None,
) -> Figure:
    """Tables of weights side by side, darker where larger, every number written in its cell.

    ``tables``: title -> (n_queries, n_keys).  A cell whose weight is exactly 0 is blocked: hatched, without
    a number.  Where ``allowed`` (n_queries, n_keys) is given, only cells that it forbids are hatched.
    """
    figure, panels = new_figure(
        1,
        len(tables),
        width=0.9 + 0.1 * max(map(len, queries)) + len(tables) * (0.3 + 0.58 * len(keys)),
        height=1.25 + 0.5 * len(queries),
        sharey=True,
    )
    for i, (panel, (title, table)) in enumerate(zip(panels, tables.items(), strict=True)):
        _draw(panel, table, np.zeros(table.shape, dtype=bool) if allowed is None else allowed.astype(bool))
        panel.set_title(title)
        panel.set_xticks(range(len(keys)), keys)
        panel.set_xlabel("key (who is looked at)")
        panel.tick_params(left=i == 0)
    panels[0].set_yticks(range(len(queries)), queries)
    panels[0].set_ylabel("query (who looks)")
    return figure


def _draw(axes: Axes, table: Array, allowed: Array) -> None:
    axes.imshow(table, cmap="Greys", vmin=0.0, vmax=1.0, aspect="auto")
    for (row, column), weight in np.ndenumerate(table):
        if weight == 0.0 and not allowed[row, column]:
            corner = (column - 0.5, row - 0.5)
            axes.add_patch(Rectangle(corner, 1, 1, facecolor="white", edgecolor=SOFT, hatch="////", lw=0.6))
            continue
        ink = "white" if weight > 0.5 else INK
        axes.text(column, row, f"{weight:.2f}", ha="center", va="center", color=ink, size=10)
