"""A sentence as flowing words: whom one of them listens to, and how far a window around it must reach."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

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

Box = tuple[float, float, float]
"""Where a word's box begins (x), on which height (y), and how wide it is, in points."""
WIDTH = 460.0
"""Points that a line may take."""
SIZE = 13.0
ONE_LINE = 610.0
"""Points for a sentence that is to stand on one line."""
LINE = 58.0
"""From one line of words to the next."""
GAP, PAD = 7.0, 5.0
LINES: tuple[Any, ...] = ("-", (0, (2, 1.6)), (0, (0.01, 1.9)), (0, (2.6, 1.6, 0.01, 1.6)))
"""How the threads of up to four heads are drawn: solid, dashed, dotted, both."""


def places(words: Sequence[str], most: float = WIDTH) -> list[Box]:
    """Where each word's box begins (x), on which height (y), and how wide it is, in points; lines go down."""
    found, x, y = [], 0.0, 0.0
    for word in words:
        width = float(TextPath((0, 0), word, size=SIZE).get_extents().width) + 2 * PAD
        if x and x + width > most:
            x, y = 0.0, y - LINE
        found.append((x, y, width))
        x += width + GAP
    return found


def _canvas(boxes: Sequence[Box], above: float, below: float, most: float = WIDTH) -> tuple[Figure, Axes]:
    height = above + below - min(y for _, y, _ in boxes) + 20
    figure, (axes,) = new_figure(width=most / 72 + 0.15, height=height / 72)
    _frame(axes, boxes, above, below, most)
    return figure, axes


def _frame(axes: Axes, boxes: Sequence[Box], above: float, below: float, most: float) -> None:
    axes.set_xlim(-6, most + 4)
    axes.set_ylim(min(y for _, y, _ in boxes) - below, 20 + above)
    axes.axis("off")


def _word(axes: Axes, word: str, box: Box, face: str, ink: str, asks: bool) -> None:
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
    _listen(axes, list(zip(words, boxes, strict=True)), {"": weights}, query, least)
    return figure


def listening_twice(sentences: Sequence[tuple[Sequence[str], Array]], query: int, least: float) -> Figure:
    """:func:`listening` for several sentences, one below the other: words and weights (n_words,) of each."""
    figure, panels = new_figure(rows=len(sentences), width=ONE_LINE / 72 + 0.15, height=len(sentences))
    for axes, (words, weights) in zip(panels, sentences, strict=True):
        boxes = places(words, ONE_LINE)
        _frame(axes, boxes, 34, 16, ONE_LINE)
        _listen(axes, list(zip(words, boxes, strict=True)), {"": weights}, query, least)
    return figure


def listening_in_heads(words: Sequence[str], rows: dict[str, Array], query: int, least: float) -> Figure:
    """Where one word listens in several heads: a kind of line for each; ``rows``: name -> (n_words,)."""
    boxes = places(words, ONE_LINE)
    figure, axes = _canvas(boxes, 34, 36, ONE_LINE)
    _listen(axes, list(zip(words, boxes, strict=True)), rows, query, least)
    for name, line in zip(rows, LINES, strict=False):
        look: Any = {"linewidth": 4, "linestyle": line, "dash_capstyle": "round"}
        axes.plot([], [], color=WEIGHT.fill, label=name, **look)
    axes.legend(ncols=len(rows), loc="lower left", fontsize=9, frameon=False, handlelength=4)
    return figure


def _listen(
    axes: Axes, boxed: Sequence[tuple[str, Box]], rows: dict[str, Array], query: int, least: float
) -> None:
    """The words with their threads from ``query``, one kind of line for each row of weights."""
    top = [(x + width / 2, y + 20) for _, (x, y, width) in boxed]
    thick = 12 if len(rows) == 1 else 6
    for row, style in zip(rows.values(), LINES, strict=False):
        for i, weight in enumerate(row):
            if i == query or weight < least:
                continue
            (x, y), (a, b) = top[query], top[i]
            lift = max(y, b) + 16 + min(16.0, abs(a - x) / 10)
            path = Path([(x, y), (x, lift), (a, lift), (a, b)], [Path.MOVETO, *[Path.CURVE4] * 3])
            look: Any = {"edgecolor": WEIGHT.fill, "linewidth": 1 + thick * weight, "linestyle": style}
            axes.add_patch(PathPatch(path, facecolor="none", capstyle="round", **look))
    for i, (word, box) in enumerate(boxed):
        most = max(float(row[i]) for row in rows.values())
        red, green, blue, _ = WEIGHTS_MAP(most)
        face = f"#{round(255 * red):02x}{round(255 * green):02x}{round(255 * blue):02x}"
        _word(axes, word, box, face, ink_on_weight(most), i == query)
        said = [f"{name[:1]} {row[i]:.2f}".strip() for name, row in rows.items() if row[i] >= least]
        if said:
            x, y, width = box
            axes.text(x + width / 2, y - 3, "\n".join(said), size=9.5, ha="center", va="top", color=INK)


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
