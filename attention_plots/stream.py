"""The residual stream in numbers: one table per stage, a row per word, a column per feature."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from attention_plots.style import INK, SOFT, Array, new_figure


def stream_stages(
    stages: Mapping[str, Array], words: Sequence[str], columns: Sequence[str], groups: Sequence[int] = ()
) -> Figure:
    """Tables below one another, the first stage on top; darker is larger, negative numbers are hatched.

    Each stage: (n_words, n_columns).  Numbers that round to 0.0 stay blank.  A line is drawn before each of
    the columns ``groups``.
    """
    largest = max(float(np.abs(table).max()) for table in stages.values())
    size = 1.2 + 0.58 * len(columns), 0.5 + len(stages) * (0.62 + 0.34 * len(words))
    figure, panels = new_figure(len(stages), 1, width=size[0], height=size[1], sharex=True)
    for panel, (name, table) in zip(panels, stages.items(), strict=True):
        stage_table(panel, table, words, largest, groups)
        panel.set_title(name, loc="left")
    panels[-1].set_xticks(range(len(columns)), columns)
    panels[-1].set_xlabel("column of the stream")
    return figure


def stage_table(
    axes: Axes,
    table: Array,
    words: Sequence[str],
    largest: float,
    groups: Sequence[int] = (),
    *,
    decimals: int = 1,
) -> None:
    """One table, a row per word; ``largest`` is the number that would be darkest."""
    axes.imshow(np.abs(table), cmap="Greys", vmin=0.0, vmax=1.3 * largest, aspect="auto")
    for (row, column), number in np.ndenumerate(table):
        if round(float(number), decimals) == 0.0:
            continue
        if number < 0:
            axes.fill_between(
                [column - 0.5, column + 0.5],
                row - 0.5,
                row + 0.5,
                facecolor="none",
                edgecolor=SOFT,
                hatch="///",
                linewidth=0,
            )
        dark = abs(number) > 0.75 * largest
        axes.text(
            column,
            row,
            f"{number:.{decimals}f}".replace("-", "−"),
            ha="center",
            va="center",
            size=10,
            color="white" if dark and number > 0 else INK,
            bbox=None if number > 0 else {"facecolor": "white", "edgecolor": "none", "pad": 1.0},
        )
    for edge in groups:
        axes.axvline(edge - 0.5, color=INK, linewidth=1.4)
    axes.set_yticks(range(len(words)), words)
    axes.tick_params(length=0)
