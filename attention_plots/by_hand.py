"""The GPT made by hand in three pictures: its tables, its two heads, and the rules of its network."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from attention_plots.hand_gpt import GROUPS, array, names, text
from attention_plots.masks import mask_cell
from attention_plots.stream import stage_table
from attention_plots.style import (
    INK,
    QUERY,
    SOFT,
    STREAM,
    VALUE,
    WEIGHTS_MAP,
    Colour,
    ink_on_weight,
    new_figure,
)


def short_columns() -> list[str]:
    """The columns of its stream, one word to a line."""
    return [name.replace(" ", "\n") for name in names("columns")]


def tables() -> Figure:
    """What a token puts into the stream, and what a place does."""
    wte, wpe = array("wte"), array("wpe")
    figure, panels = new_figure(2, 1, width=6.6, height=5.6, sharex=True, height_ratios=[5, 8])
    stage_table(panels[0], wte, names("tokens"), 1.0, GROUPS)
    panels[0].set_title("wte: a row for each token", loc="left", weight="bold")
    stage_table(panels[1], wpe, [f"place {i}" for i in range(len(wpe))], 1.0, GROUPS)
    panels[1].set_title("wpe: a row for each place", loc="left", weight="bold")
    panels[1].set_xticks(range(wpe.shape[1]), short_columns())
    panels[1].set_xlabel("column of the stream")
    return figure


def heads() -> Figure:
    """Where the two heads look."""
    words, weights = text(), array("weights")
    titles = ("head 0: the word before", "head 1: a noun; from a noun, an “of”")
    figure, panels = new_figure(2, 1, width=5.2, height=5.8, sharex=True)
    for panel, table, title in zip(panels, weights, titles, strict=True):
        panel.imshow(table, cmap=WEIGHTS_MAP, vmin=0.0, vmax=1.0, aspect="auto", extent=(0, 5, 5, 0))
        for row, column in np.ndindex(*table.shape):
            if column > row:
                mask_cell(panel, row, column, allowed=False)
            else:
                weight = float(table[row, column])
                ink = ink_on_weight(weight)
                panel.text(column + 0.5, row + 0.5, f"{weight:.2f}", ha="center", va="center", color=ink)
        panel.set_title(title, loc="left", weight="bold")
        panel.set_yticks(np.arange(5) + 0.5, words)
        panel.set_ylabel("query", color=QUERY.text)
        panel.tick_params(length=0)
    panels[1].set_xticks(np.arange(5) + 0.5, words)
    panels[1].set_xlabel("key")
    return figure


def rules() -> Figure:
    """One line per hidden unit: what it reads, when it fires, what it writes."""
    columns = [name.replace("\n", " ") for name in names("columns")]
    reads, thresholds, writes = array("c_fc.w"), -array("c_fc.b"), array("mlp_proj.w")
    n = len(thresholds)
    figure, (axes,) = new_figure(width=6.6, height=0.55 + 0.5 * n)
    axes.set_xlim(0, 10.4)
    axes.set_ylim(n, -0.75)
    axes.axis("off")
    heads_at = ((0.1, "reads", STREAM), (4.3, "fires above", STREAM), (6.25, "writes", VALUE))
    for x, name, colour in heads_at:
        axes.text(x, -0.5, name, weight="bold", color=colour.text, va="center")
    for i in range(n):
        x = 0.1
        for j in np.nonzero(reads[:, i])[0]:
            x = _chip(axes, x, i, columns[j] if reads[j, i] > 0 else f"not {columns[j]}", STREAM)
        axes.plot([x, 6.15], [i, i], color=SOFT, linewidth=1.2, zorder=0)
        place = {"boxstyle": "circle,pad=0.25", "facecolor": "white", "edgecolor": INK}
        axes.text(5.35, i, f"{thresholds[i] + 0.0:g}", ha="center", va="center", size=10, bbox=place)
        x = 6.25
        for j in np.nonzero(writes[i])[0]:
            x = _chip(axes, x, i, f"{columns[j]} {writes[i, j]:+g}".replace("-", "−"), VALUE)
    return figure


def _chip(axes: Axes, x: float, y: float, words: str, colour: Colour) -> float:
    """A small box with words; where the next one begins."""
    width = 0.3 + 0.125 * len(words)
    axes.add_patch(
        Rectangle((x, y - 0.33), width, 0.66, facecolor=colour.pale, edgecolor=colour.fill, linewidth=1.2)
    )
    axes.text(x + width / 2, y, words, ha="center", va="center", size=9)
    return x + width + 0.12
