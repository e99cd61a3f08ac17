"""Who may look at whom: masks, and tables of weights side by side, with a mask and without."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from numpy.typing import NDArray

from attention_plots.style import (
    BLOCKED_HATCH,
    INK,
    KEY,
    QUERY,
    SOFT,
    WEIGHTS_MAP,
    Array,
    ink_on_weight,
    new_figure,
)

BoolArray = NDArray[np.bool_]


FAINT = "#767676"
"""Ink for cells that are there to be looked past; still dark enough to be read."""


def mask_tables(masks: Mapping[str, BoolArray], rows: Mapping[str, Sequence[str]]) -> list[Figure]:
    """A figure per mask, one column per key: "may" where True, hatched and "blocked" where False.

    ``masks``: title -> (n_rows, n_keys); ``rows``: title -> names of that mask's rows, where they are no
    queries counted from 0.
    """
    drawn = []
    for title, mask in masks.items():
        n_rows, n_keys = mask.shape
        figure, (panel,) = new_figure(width=4.0, height=1.2 + 0.42 * n_rows)
        for row, column in np.ndindex(n_rows, n_keys):
            mask_cell(panel, row, column, allowed=bool(mask[row, column]))
        panel.set(title=title, xlim=(0, n_keys), ylim=(n_rows, 0))
        panel.set_xlabel("key: its position", color=KEY.text)
        panel.set_xticks(np.arange(n_keys) + 0.5, [str(j) for j in range(n_keys)])
        panel.set_yticks(np.arange(n_rows) + 0.5, rows.get(title, [str(i) for i in range(n_rows)]))
        named = title in rows
        panel.set_ylabel("sentence" if named else "query: its position", color=INK if named else QUERY.text)
        panel.tick_params(length=0)
        drawn.append(figure)
    return drawn


def mask_cell(axes: Axes, row: int, column: int, *, allowed: bool, faint: bool = False) -> None:
    """One cell of a mask, a unit square; blocked cells are hatched in every picture of this course."""
    hatch, ink = "" if allowed else BLOCKED_HATCH, FAINT if faint else INK
    corner = (column, row)
    axes.add_patch(Rectangle(corner, 1, 1, facecolor="white", edgecolor=SOFT, hatch=hatch, linewidth=0.6))
    paper = {"facecolor": "white", "edgecolor": "none", "pad": 1.2}
    word = "may" if allowed else "blocked"
    place = (column + 0.5, row + 0.5)
    axes.text(*place, word, ha="center", va="center", size=9.5, color=ink, bbox=paper)


def heat_maps(
    tables: Mapping[str, Array],
    queries: Sequence[str],
    keys: Sequence[str],
    *,
    allowed: Array | None = None,
    cell: float = 0.58,
) -> Figure:
    """Tables of weights side by side, darker where larger, every number written in its cell.

    ``tables``: title -> (n_queries, n_keys).  A cell whose weight is exactly 0 is blocked: hatched, without
    a number.  Where ``allowed`` (n_queries, n_keys) is given, only cells that it forbids are hatched.
    ``cell``: how wide one is, in inches; below 0.4 there is no room for numbers.
    """
    numbers = cell >= 0.4
    figure, panels = new_figure(
        1,
        len(tables),
        width=0.9 + 0.1 * max(map(len, queries)) + len(tables) * (0.3 + cell * len(keys)),
        height=1.25 + min(0.5, 1.2 * cell) * len(queries),
        sharey=True,
    )
    for i, (panel, (title, table)) in enumerate(zip(panels, tables.items(), strict=True)):
        _draw(
            panel,
            table,
            np.zeros(table.shape, dtype=bool) if allowed is None else allowed.astype(bool),
            numbers,
        )
        panel.set_title(title)
        panel.set_xticks(range(len(keys)), keys, rotation=0 if numbers else 90)
        panel.set_xlabel("key (who is looked at)" if numbers else "key")
        panel.tick_params(left=i == 0)
    panels[0].set_yticks(range(len(queries)), queries)
    panels[0].set_ylabel("query (who looks)")
    return figure


def _draw(axes: Axes, table: Array, allowed: Array, numbers: bool) -> None:
    axes.imshow(table, cmap=WEIGHTS_MAP, vmin=0.0, vmax=1.0, aspect="auto")
    for (row, column), weight in np.ndenumerate(table):
        if weight == 0.0 and not allowed[row, column]:
            corner = (column - 0.5, row - 0.5)
            look: Any = {"facecolor": "white", "edgecolor": SOFT, "hatch": BLOCKED_HATCH, "linewidth": 0.6}
            axes.add_patch(Rectangle(corner, 1, 1, **look))
            continue
        if not numbers:
            continue
        ink = ink_on_weight(weight)
        axes.text(column, row, f"{weight:.2f}", ha="center", va="center", color=ink, size=10)


def three_shapes() -> dict[str, Array]:
    """Three shapes, (5, 5) each: every word gives a little to every word, and much to one."""
    before = np.eye(5, k=-1)
    before[0, 0] = 1.0  # the first word has no word before it
    first = np.zeros((5, 5))
    first[:, 0] = 1.0
    return {name: 0.05 + 0.75 * each for name, each in (("A", before), ("B", first), ("C", np.eye(5)))}
