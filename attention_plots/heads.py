"""Several heads at a glance: their patterns, what each of them writes, and how widely each one looks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

from attention_plots.style import (
    INK,
    MARKERS,
    SOFT,
    VALUE,
    WEIGHT,
    WEIGHTS_MAP,
    Array,
    ink_on_weight,
    new_figure,
)


def heads_side_by_side(
    weights: Array,
    queries: Sequence[str],
    keys: Sequence[str],
    names: Sequence[str],
    *,
    columns: int = 2,
    numbers: bool = True,
) -> Figure:
    """The weights of several heads, one panel per head, all on the same scale from 0 to 1.

    ``weights``: (n_heads, n_queries, n_keys); ``names``: one per head.  ``numbers`` writes each weight of
    0.005 and more into its cell.
    """
    rows = -(-len(names) // columns)
    size = 0.8 + (0.45 if numbers else 0.3) * len(keys), 0.9 + (0.42 if numbers else 0.3) * len(queries)
    figure, panels = new_figure(
        rows, columns, width=1.1 + columns * size[0], height=rows * size[1], sharex=True, sharey=True
    )
    for panel in panels[len(names) :]:
        panel.set_visible(False)
    shown = panels[: len(names)]
    for panel, pattern, name in zip(shown, weights, names, strict=True):
        image = panel.imshow(pattern, cmap=WEIGHTS_MAP, vmin=0.0, vmax=1.0, aspect="auto")
        panel.set_title(name)
        panel.set_xticks(range(len(keys)), keys)
        panel.set_yticks(range(len(queries)), queries)
        if numbers:
            _write(panel, pattern)
    for panel in shown[-columns:]:
        panel.set_xlabel("key (who is looked at)")
        panel.tick_params(labelbottom=True)
    for panel in shown[::columns]:
        panel.set_ylabel("query (who looks)")
    figure.colorbar(image, ax=shown, label="weight", shrink=0.6, pad=0.02)
    return figure


def _write(panel: Axes, pattern: Array) -> None:
    for (row, column), weight in np.ndenumerate(pattern):
        if weight >= 0.005:
            ink = ink_on_weight(weight)
            panel.text(column, row, f"{weight:.2f}", ha="center", va="center", color=ink, size=9)


def written_by_heads(written: Array, heads: Sequence[str], columns: Sequence[str]) -> Figure:
    """What each head adds to one word's output, a row per head, and below the line their sum.

    ``written``: (n_heads, d_model).  Darker means larger; cells with nothing in them stay empty.
    """
    table = np.vstack([written, written.sum(axis=0)])
    figure, (axes,) = new_figure(width=1.9 + 0.6 * len(columns), height=1.0 + 0.48 * len(table))
    greens = LinearSegmentedColormap.from_list("values", ["#ffffff", VALUE.pale, VALUE.fill])
    axes.imshow(np.abs(table), cmap=greens, vmin=0.0, vmax=np.abs(table).max(), aspect="auto")
    for (row, column), number in np.ndenumerate(table):
        if round(float(number), 2) != 0.0:
            axes.text(
                column,
                row,
                f"{number:.2f}".replace("-", "−"),
                ha="center",
                va="center",
                color=INK,
                weight="bold" if row == len(written) else "normal",
            )
    for edge in np.arange(len(columns) - 1) + 0.5:
        axes.axvline(edge, color=SOFT, linewidth=0.5)
    axes.axhline(len(written) - 0.5, color=INK, linewidth=2.0)
    axes.set_xticks(range(len(columns)), columns)
    axes.set_yticks(range(len(table)), [*heads, "sum: the output"])
    axes.set_xlabel("column of the output")
    axes.tick_params(length=0)
    return figure


def entropy_dots(
    entropies: Array, words: Sequence[str], heads: Sequence[str], lines: Mapping[str, float]
) -> Figure:
    """One row per head, one mark per query at its entropy; dotted lines at the named entropies.

    ``entropies``: (n_heads, n_words), in nats; ``lines``: label -> entropy.
    """
    figure, (axes,) = new_figure(width=5.6, height=1.5 + 0.62 * len(heads))
    for i, word in enumerate(words):
        lift = 0.13 * (i - (len(words) - 1) / 2)
        axes.plot(
            entropies[:, i],
            np.arange(len(heads)) + lift,
            MARKERS[i % len(MARKERS)],
            linestyle="none",
            markersize=7,
            markerfacecolor="white" if i % 2 else WEIGHT.fill,
            markeredgecolor=INK,
            label=f"{word} ({i})",
        )
    for label, entropy in lines.items():
        axes.axvline(entropy, color=SOFT, linestyle=":", linewidth=1.5, zorder=0)
        axes.text(entropy, -0.62, label, ha="center", va="bottom", size=10)
    for edge in np.arange(len(heads) - 1) + 0.5:
        axes.axhline(edge, color="#dddddd", linewidth=0.6, zorder=0)
    axes.set_ylim(len(heads) - 0.5, -0.55)
    axes.set_yticks(range(len(heads)), heads)
    axes.set_xlabel("entropy in nats")
    look: Any = {"frameon": False, "ncols": len(words), "handletextpad": 0.1, "columnspacing": 1.2}
    axes.legend(loc="upper center", bbox_to_anchor=(0.35, -0.2), **look)
    return figure
