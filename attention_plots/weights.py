"""Attention weights, as bars for one query and as a table for many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from attention_plots.style import (
    HATCHES,
    INK,
    KEY,
    QUERY,
    SOFT,
    WEIGHT,
    WEIGHTS_MAP,
    Array,
    Colour,
    ink_on_weight,
    new_figure,
)


def weight_bars(
    weights: Array | Mapping[str, Array],
    words: Sequence[str],
    *,
    label: str = "weight",
    decimals: int = 2,
    height: float = 3.0,
    colour: Colour = WEIGHT,
    width: float | None = None,
) -> Figure:
    """One bar per word with its number on it; with several named sets, bars side by side and a legend.

    ``weights``: (n_words,), or several such under their names.  ``colour`` is that of what is drawn.
    A given ``width``, in inches, is kept to; the legend then stands above.
    """
    sets = dict(weights) if isinstance(weights, Mapping) else {"": weights}
    faces = (colour.fill, colour.pale, "white", SOFT)
    wide = width or max(4.8, 0.75 * len(words) * (1 + 0.35 * len(sets)))
    figure, (axes,) = new_figure(width=wide, height=height)
    share = 0.8 / len(sets)
    crowded = 0.05 if len(sets) > 2 else 0.0  # numbers of such short bars would stand on each other
    for i, (name, numbers) in enumerate(sets.items()):
        at = np.arange(len(words)) + (i - (len(sets) - 1) / 2) * share
        bars = axes.bar(
            at,
            numbers,
            0.92 * share,
            label=name,
            color=faces[i],
            hatch=HATCHES[i],
            edgecolor=INK,
            linewidth=0.8,
        )
        written = [
            f"{number:.{decimals}f}".replace("-", "−") if abs(number) >= crowded else "" for number in numbers
        ]
        axes.bar_label(bars, written, padding=2, size=8.5 if width else 9.5)
    axes.set_xticks(range(len(words)), words)
    axes.set_ylabel(label)
    axes.margins(y=0.14)
    axes.axhline(0.0, color=INK, linewidth=0.8)
    if len(sets) > 1:
        above: Any = {"loc": "lower left", "bbox_to_anchor": (0, 1), "ncols": 2, "fontsize": 10}
        axes.legend(frameon=False, **(above if width else {}))
    return figure


def heat_map(
    weights: Array,
    queries: Sequence[str],
    keys: Sequence[str],
    *,
    title: str = "",
    query_label: str = "query (who looks)",
    key_label: str = "key (who is looked at)",
) -> Figure:
    """A table of weights, darker where larger, with every number written in its cell.

    ``weights``: (n_queries, n_keys); each row sums to 1.
    """
    figure, (axes,) = new_figure(width=1.9 + 0.8 * len(keys), height=1.3 + 0.62 * len(queries))
    axes.imshow(weights, cmap=WEIGHTS_MAP, vmin=0.0, vmax=1.0, aspect="auto")
    axes.set_xticks(range(len(keys)), keys)
    axes.set_yticks(range(len(queries)), queries)
    axes.set_xlabel(key_label, color=KEY.text)
    axes.set_ylabel(query_label, color=QUERY.text)
    axes.set_title(title)
    for (row, column), weight in np.ndenumerate(weights):
        ink = ink_on_weight(weight)
        axes.text(column, row, f"{weight:.2f}", ha="center", va="center", color=ink)
    return figure
