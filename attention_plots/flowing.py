"""A sentence as flowing words: whom one of them listens to, and how far a window around it must reach."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, PathPatch
from matplotlib.path import Path
from matplotlib.textpath import TextPath

from attention_plots.style import (
    INK,
    QUERY,
    SOFT,
    STREAM,
    WEIGHT,
    WEIGHTS_MAP,
    Array,
    ink_on_weight,
    new_figure,
)

WIDTH = 460.0
"""Points that a line may take."""
SIZE = 13.0
LINE = 58.0
"""From one line of words to the next."""
GAP, PAD = 7.0, 5.0


def places(words: Sequence[str]) -> list[tuple[float, float, float]]:
    """Where each word's box begins (x), on which height (y), and how wide it is, in points; lines go down."""
    found, x, y = [], 0.0, 0.0
    for word in words:
        width = float(TextPath((0, 0), word, size=SIZE).get_extents().width) + 2 * PAD
        if x and x + width > WIDTH:
            x, y = 0.0, y - LINE
        found.append((x, y, width))
        x += width + GAP
    return found


def _canvas(boxes: Sequence[tuple[float, float, float]], above: float, below: float) -> tuple[Figure, Axes]:
    height = above + below - min(y for _, y, _ in boxes) + 20
    figure, (axes,) = new_figure(width=WIDTH / 72 + 0.15, height=height / 72)
    axes.set_xlim(-6, WIDTH + 4)
    axes.set_ylim(min(y for _, y, _ in boxes) - below, 20 + above)
    axes.axis("off")
    return figure, axes


def _word(axes: Axes, word: str, box: tuple[float, float, float], face: str, ink: str, asks: bool) -> None:
    x, y, width = box
    edge, line = (QUERY.fill, 2.6) if asks else (SOFT, 0.7)
    shape = FancyBboxPatch(
        (x, y),
        width,
        20,
        boxstyle="round,pad=0,rounding_size=4",
        facecolor=face,
        edgecolor=edge,
        linewidth=line,
    )
    axes.add_patch(shape)
    axes.text(
        x + width / 2,
        y + 9.5,
        word,
        size=SIZE - 2,
        ha="center",
        va="center",
        color=ink,
        weight="bold" if asks else None,
    )


def listening(words: Sequence[str], weights: Array, query: int, least: float = 0.05) -> Figure:
    """Threads from the word ``query`` to those it gives ``least`` or more, as thick as the weight.

    ``weights``: (n_words,).  The weight stands below each such word; words are darker the more they get.
    """
    boxes = places(words)
    figure, axes = _canvas(boxes, above=34, below=16)
    top = [(x + width / 2, y + 20) for x, y, width in boxes]
    for i, weight in enumerate(weights):
        if i == query or weight < least:
            continue
        (x, y), (a, b) = top[query], top[i]
        lift = max(y, b) + 16 + min(16.0, abs(a - x) / 10)
        line = Path([(x, y), (x, lift), (a, lift), (a, b)], [Path.MOVETO, *[Path.CURVE4] * 3])
        axes.add_patch(
            PathPatch(
                line, facecolor="none", edgecolor=WEIGHT.fill, linewidth=1 + 12 * weight, capstyle="round"
            )
        )
    for i, (word, box, weight) in enumerate(zip(words, boxes, weights, strict=True)):
        red, green, blue, _ = WEIGHTS_MAP(float(weight))
        face = f"#{round(255 * red):02x}{round(255 * green):02x}{round(255 * blue):02x}"
        _word(axes, word, box, face, ink_on_weight(weight), i == query)
        if weight >= least:
            axes.text(
                box[0] + box[2] / 2, box[1] - 3, f"{weight:.2f}", size=9.5, ha="center", va="top", color=INK
            )
    return figure


def distances(words: Sequence[str], centre: int, clue: int, reach: int) -> Figure:
    """Below each word its distance from ``centre``; those within ``reach`` are shaded, ``clue`` is framed."""
    boxes = places(words)
    figure, axes = _canvas(boxes, above=2, below=18)
    for i, (word, box) in enumerate(zip(words, boxes, strict=True)):
        inside = abs(i - centre) <= reach
        _word(axes, word, box, STREAM.pale if inside else "white", INK, i == centre)
        x, y, width = box
        if i == clue:
            axes.add_patch(
                FancyBboxPatch(
                    (x, y),
                    width,
                    20,
                    boxstyle="round,pad=0,rounding_size=4",
                    fill=False,
                    edgecolor=WEIGHT.text,
                    linewidth=2.6,
                    linestyle=(0, (2, 1)),
                )
            )
        if i != centre:
            away = int(np.abs(i - centre))
            axes.text(
                x + width / 2,
                y - 3,
                str(away),
                size=9.5,
                ha="center",
                va="top",
                color=INK,
                weight="bold" if i == clue else None,
            )
    return figure
