"""Inside a feed-forward network: the curve of its activation, and what its hidden units do to each word."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from attention_plots.style import INK, KEY, SOFT, STREAM, VALUE, Array, new_figure

LINES = ("-", "--", ":", "-.")


def exact_gelu(x: Array) -> Array:
    """``x Φ(x)``, with the error function; any shape."""
    exact: Array = x * np.array([math.erfc(-value / math.sqrt(2.0)) / 2.0 for value in x.flat]).reshape(
        x.shape
    )
    return exact


def tanh_form_gap(x: Array) -> Array:
    """By how much GPT-2's form of GELU exceeds the exact ``x Φ(x)``; any shape.

    1 + tanh(u) is 2 / (1 + e^(-2u)), and the exponent's two coefficients are written out.
    """
    approximate = x / (1.0 + np.exp(-(1.5957691216057308 * x + 0.07135481627260025 * x**3)))
    gap: Array = approximate - exact_gelu(x)
    return gap


def activation_curves(x: Array, curves: Mapping[str, Array], gap: Array) -> Figure:
    """Activations over the same numbers; on the right, much enlarged, the gap between two forms of one.

    ``x``, each of ``curves`` and ``gap``: (n_points,).
    """
    figure, (left, right) = new_figure(1, 2, width=7.2, height=3.2)
    for (name, y), line, width in zip(curves.items(), LINES, (2.2, 1.6, 1.6, 1.6), strict=False):
        left.plot(x, y, line, color=INK, linewidth=width, label=name)
    left.legend(frameon=False)
    left.set_ylabel("activation(x)")
    right.plot(x, 1e4 * gap, color=INK, linewidth=1.6)
    top = int(np.argmax(np.abs(gap)))
    right.axhline(1e4 * gap[top], color=SOFT, linestyle=":", linewidth=1.2)
    right.annotate(
        f"{abs(gap[top]):.5f}",
        (0.5, 1e4 * gap[top]),
        xycoords=("axes fraction", "data"),
        xytext=(0, -4),
        textcoords="offset points",
        ha="center",
        va="top",
    )
    right.set_ylabel("tanh form − exact GELU\n(ten-thousandths)")
    for panel in (left, right):
        panel.axhline(0.0, color=SOFT, linewidth=0.8, zorder=0)
        panel.axvline(0.0, color=SOFT, linewidth=0.8, zorder=0)
        panel.set_xlabel("x")
    return figure


def memory_stages(
    stages: Sequence[tuple[str, Array, Sequence[str]]], words: Sequence[str], decimals: int = 1
) -> Figure:
    """What one network does to every word, as three tables: darker is larger, hatched is negative.

    Each stage: its title, its numbers (n_words, n_columns), the names of its columns.
    """
    widths = [len(names) for _, _, names in stages]
    figure, panels = new_figure(
        1, len(stages), width=1.2 + 0.52 * sum(widths), height=3.2, sharey=True, width_ratios=widths
    )
    panels[0].set_ylabel("word")
    highest = max(float(np.abs(numbers).max()) for _, numbers, _ in stages)
    for panel, (title, numbers, names), colour in zip(panels, stages, (STREAM, KEY, VALUE), strict=False):
        shades = LinearSegmentedColormap.from_list("shades", ["white", colour.fill])
        panel.imshow(np.maximum(numbers, 0.0), cmap=shades, vmin=0.0, vmax=1.25 * highest, aspect="auto")
        panel.set_xticks(range(len(names)), names, rotation=90)
        panel.set_yticks(range(len(words)), words)
        panel.set_title(
            title, color=KEY.text if "hidden" in title else VALUE.text if "written" in title else INK
        )
        for (row, column), number in np.ndenumerate(numbers):
            text = f"{number:.{decimals}f}".replace("-", "−") if round(float(number), decimals) else "0"
            if number < 0:
                corner = (column - 0.5, row - 0.5)
                panel.add_patch(
                    Rectangle(corner, 1, 1, facecolor="white", hatch="///", edgecolor=SOFT, linewidth=0)
                )
            panel.text(
                column,
                row,
                text,
                ha="center",
                va="center",
                color="white" if number > 0.7 * highest else INK,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.2} if number < 0 else None,
            )
    return figure
