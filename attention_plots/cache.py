"""A cache of keys and values: what new tokens may look at, and what each call of the model computes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from attention_plots.masks import mask_cell
from attention_plots.style import INK, KEY, QUERY, STREAM, new_figure

NEW, KEPT = STREAM.fill, "white"
"""Fills of what is computed now and of what is kept from before; the latter is hatched as well."""


def past_and_new(words: Sequence[str], n_past: int) -> Figure:
    """The causal mask of all ``words``, with a frame around the rows of the new ones.

    The rows of the first ``n_past`` words were dealt with before and are drawn faintly.
    """
    n = len(words)
    figure, (axes,) = new_figure(width=1.2 + 0.74 * n, height=1.2 + 0.44 * n)
    for row, column in np.ndindex(n, n):
        mask_cell(axes, row, column, allowed=column <= row, faint=row < n_past)
    frame = Rectangle((0, n_past), n, n - n_past, fill=False, edgecolor=INK, linewidth=3.0, clip_on=False)
    axes.add_patch(frame)
    axes.axvline(n_past, color=INK, linewidth=1.4, linestyle=(0, (4, 2)))
    axes.set_xlim(0, n)
    axes.set_ylim(n, 0)
    axes.set_xticks(np.arange(n) + 0.5, [f"{word}\n{j}" for j, word in enumerate(words)])
    axes.set_yticks(np.arange(n) + 0.5, [f"{word} {i}" for i, word in enumerate(words)])
    axes.tick_params(length=0)
    axes.set_xlabel("key: left of the dashed line cached", color=KEY.text)
    axes.set_ylabel("query", color=QUERY.text)
    return figure


def cache_work(n_prompt: int, n_new: int) -> list[Figure]:
    """Which positions each call computes while ``n_new`` tokens are written: without a cache, and with one.

    One row per call, one column per position.  Filled: computed in this call; hatched: kept from before.
    """
    n = n_prompt + n_new - 1
    drawn = []
    starts = {"without a cache": [0] * n_new, "with a cache": [0, *range(n_prompt, n)]}
    for title, firsts in starts.items():
        figure, (panel,) = new_figure(width=0.9 + 0.36 * n, height=1.1 + 0.3 * n_new)
        for call, first in enumerate(firsts):
            for position in range(n_prompt + call):
                _cell(panel, position, call, computed=position >= first)
        total = sum(n_prompt + call - first for call, first in enumerate(firsts))
        panel.set_title(f"{title}: {total} rows computed")
        panel.set_xlim(0, n)
        panel.set_ylim(n_new, 0)
        panel.set_xticks(np.arange(n) + 0.5, [str(j) for j in range(n)])
        panel.set_xlabel("position")
        panel.tick_params(length=0)
        panel.set_yticks(np.arange(n_new) + 0.5, [f"call {i + 1}" for i in range(n_new)])
        drawn.append(figure)
    marks = [_patch(computed=True, label="computed now"), _patch(computed=False, label="kept")]
    panel.legend(handles=marks, frameon=False, loc="upper right", fontsize=9, borderpad=0, labelspacing=0.2)
    return drawn


def _cell(axes: Axes, position: int, call: int, *, computed: bool) -> None:
    patch = _patch(computed=computed)
    patch.set_xy((position, call))
    axes.add_patch(patch)


def _patch(*, computed: bool, label: str = "") -> Rectangle:
    return Rectangle(
        (0, 0),
        1,
        1,
        facecolor=NEW if computed else KEPT,
        edgecolor="white" if computed else STREAM.fill,
        hatch="" if computed else "///",
        linewidth=0.8,
        label=label,
    )
