"""The words of a sentence change places, and a table of weights follows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.animation import FuncAnimation
from matplotlib.artist import Artist
from matplotlib.patches import Rectangle

from attention_plots.style import SOFT, WEIGHTS_MAP, Array, ink_on_weight, new_figure

REST = 2
"""Frames that a movement rests before and after."""


def reordering_animation(
    weights: Array, words: Sequence[str], order: Sequence[int], frames_per_move: int = 10
) -> FuncAnimation:
    """The rows of ``weights`` slide into the new order, then the columns; no number changes on the way.

    ``weights``: (n, n); ``order``: place i of the new sentence holds word ``order[i]`` of the old one.
    """
    n = len(words)
    figure, (axes,) = new_figure(width=2.0 + 0.68 * n, height=1.6 + 0.56 * n)
    axes.set_xlim(-1.5, n - 0.45)
    axes.set_ylim(n - 0.45, -1.05)
    axes.axis("off")
    axes.text((n - 1) / 2, n - 0.3, "column: key (who is looked at)", ha="center", va="top", size=10)
    axes.text(
        -1.55, (n - 1) / 2, "row: query (who looks)", ha="center", va="center", size=10, rotation="vertical"
    )
    cells = {}
    for (row, column), weight in np.ndenumerate(weights):
        box = Rectangle((0, 0), 1, 1, facecolor=WEIGHTS_MAP(float(weight)), edgecolor=SOFT, lw=0.8)
        ink = ink_on_weight(weight)
        text = axes.text(0, 0, f"{weight:.2f}", ha="center", va="center", color=ink, size=10)
        cells[row, column] = axes.add_patch(box), text
    # What moves passes over what stays, and each mover lies on a level of its own.
    level = [0 if order[i] == i else 2 + i for i in range(n)]
    left, top = [], []
    for word, height in zip(words, level, strict=True):
        look: dict[str, Any] = {"zorder": 20 + height, "weight": "bold" if height else "normal"}
        if height:
            look["bbox"] = {"facecolor": "white", "edgecolor": "none", "pad": 1.0}
        left.append(axes.text(-0.62, 0, word, ha="right", va="center", **look))
        top.append(axes.text(0, -0.62, word, ha="center", va="bottom", **look))
    place = np.argsort(order)  # where each word of the old sentence stands in the new one
    steps = [0.0] * REST + np.linspace(0.0, 1.0, frames_per_move).tolist() + [1.0] * REST
    frames = [(s, 0.0) for s in steps] + [(1.0, s) for s in steps[REST:]]

    def draw(frame: int) -> list[Artist]:
        down, across = (s * s * (3.0 - 2.0 * s) for s in frames[frame])  # starts and stops gently
        y, x = ((1.0 - s) * np.arange(n) + s * place for s in (down, across))
        for (row, column), (box, text) in cells.items():
            height = level[row] if across == 0.0 else level[column]
            box.set(xy=(x[column] - 0.5, y[row] - 0.5), zorder=height)
            text.set(position=(x[column], y[row]), zorder=height + 0.5)
        for i in range(n):
            left[i].set_y(y[i])
            top[i].set_x(x[i])
        axes.set_title(_caption(down, across))
        return [*left, *top]

    return FuncAnimation(figure, draw, frames=len(frames), blit=False)


def _caption(down: float, across: float) -> str:
    if down == 0.0:
        return "the old order"
    if across == 0.0:
        return "the rows follow the words that look"
    return "the columns follow the words looked at" if across < 1.0 else "the new order"
