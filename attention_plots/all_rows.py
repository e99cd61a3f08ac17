"""The one picture with all queries at once: lesson 1's single row becomes a table.

Places are those of :mod:`attention_plots.one_picture`: queries left, keys above, scores where they meet,
weights in the same cells, threads down to the values, outputs left, and the stream below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.animation import FuncAnimation
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch, Rectangle

from attention_plots.masks import BoolArray
from attention_plots.one_picture import BOX, LEFT, WIDE, box, pair, tag
from attention_plots.style import (
    BLOCKED_HATCH,
    INK,
    KEY,
    QUERY,
    SOFT,
    STREAM,
    VALUE,
    WEIGHT,
    WEIGHTS_MAP,
    Array,
    ink_on_weight,
    new_figure,
)

KEYS_AT, FIRST_ROW, STEP, VALUES_AT, HOME_AT, STREAM_AT = 6.5, 5.45, 0.72, 1.15, 0.62, 0.0
"""The height of each thing; rows of queries are a ``STEP`` apart."""


def shares(scores: Array, allowed: BoolArray | None = None) -> Array:
    """(…, n_queries, n_keys) scores as weights: each is one over the sum of e^(what others have more).

    Where ``allowed`` is False, and in rows where it is False throughout, the weight is 0.
    """
    open_to = np.broadcast_to(True if allowed is None else allowed, scores.shape)
    gaps = np.where(open_to[..., None, :], scores[..., None, :] - scores[..., :, None], -np.inf)
    more = np.exp(np.minimum(gaps, 700.0))
    return np.asarray(np.where(open_to, 1.0, 0.0) / np.maximum(more.sum(axis=-1), 1e-300))


@dataclass(frozen=True)
class Everyone:
    """All words of a sentence with their ``queries``, ``keys`` and ``values``, (n, 2) each."""

    words: Sequence[str]
    queries: Array
    keys: Array
    values: Array

    @property
    def scores(self) -> Array:
        """(n, n): a row per query."""
        return np.asarray(self.queries @ self.keys.T)

    def weights(self, allowed: BoolArray | None = None) -> Array:
        """(n, n), each row with the sum 1."""
        return shares(self.scores / np.sqrt(self.keys.shape[-1]), allowed)

    def outputs(self, allowed: BoolArray | None = None) -> Array:
        """(n, d_v)."""
        return np.asarray(self.weights(allowed) @ self.values)


@dataclass(frozen=True)
class Upto:
    """How far the picture has come: which rows ask, which one is at work, how many are at home."""

    rows: tuple[int, ...]
    weights: bool = False
    at: int = -1
    home: int = 0
    back: bool = False
    title: str = ""


def all_rows_steps(scene: Everyone, first: int, allowed: BoolArray | None = None) -> FuncAnimation:
    """From the one row of the word ``first`` to all rows; then weights, outputs, and back into the stream."""
    n, word = len(scene.words), scene.words[first]
    order = [first, *(i for i in range(n) if i != first)]
    steps = [Upto((first,), title=f"1. Lesson 1: the query of “{word}” meets all keys.")] * 2
    more = "2. Now every word asks: a row of scores each."
    steps += [Upto(tuple(order[: i + 1]), title=more) for i in range(1, n)]
    everyone = tuple(range(n))
    steps += [Upto(everyone, True, title="3. Softmax, row by row: each row sums to 1.")] * 2
    home = "4. Row by row: along the threads, home with an output."
    steps += [Upto(everyone, True, i, i + 1, title=home) for i in range(n)]
    steps += [Upto(everyone, True, -1, n, True, "5. All outputs go back into the stream.")] * 2
    figure, (axes,) = new_figure(width=6.4, height=6.0)
    figure.set_layout_engine("none")
    axes.set_position((0.005, 0.005, 0.99, 0.935))

    def draw(frame: int) -> list[Artist]:
        axes.clear()
        _draw(axes, scene, steps[frame], allowed)
        axes.set_title(steps[frame].title, loc="left", size=12, weight="bold")
        return []

    return FuncAnimation(figure, draw, frames=len(steps), blit=False)


def _draw(axes: Axes, scene: Everyone, upto: Upto, allowed: BoolArray | None) -> None:
    n = len(scene.words)
    axes.set_xlim(-3.3, n + 0.45)
    axes.set_ylim(-0.4, 6.95)
    axes.axis("off")
    height = [FIRST_ROW - STEP * i for i in range(n)]
    axes.plot([LEFT - 0.6, n - 0.4], [STREAM_AT] * 2, color=STREAM.fill, linewidth=9, solid_capstyle="round")
    for j, word in enumerate(scene.words):
        axes.plot([j, j], [STREAM_AT, KEYS_AT], color=SOFT, linewidth=0.8, linestyle=":", zorder=0)
        paper = {"boxstyle": "round,pad=0.35", "facecolor": "white", "edgecolor": STREAM.fill}
        axes.text(j, STREAM_AT, word, ha="center", va="center", bbox=paper, zorder=5)
        tag(axes, j, KEYS_AT, pair(scene.keys[j]))
        box(axes, j, VALUES_AT, pair(scene.values[j]), VALUE)
    weights = scene.weights(allowed)
    if upto.at >= 0:
        _threads(axes, weights[upto.at], height[upto.at])
    for i, word in enumerate(scene.words):
        if i not in upto.rows:
            continue
        home = i < upto.home
        vector = scene.outputs(allowed)[i] if home else scene.queries[i]
        axes.text(LEFT - 0.8, height[i], word, ha="right", va="center", weight="bold", size=10.5)
        box(axes, LEFT, height[i], pair(vector), VALUE if home else QUERY, wide=WIDE)
        for j in range(n):
            blocked = allowed is not None and not allowed[i, j]
            _cell(axes, j, height[i], scene.scores[i, j], weights[i, j] if upto.weights else None, blocked)
    if upto.at >= 0:
        corner = (-0.5, height[upto.at] - 0.33)
        frame = FancyBboxPatch(
            corner,
            n,
            0.66,
            boxstyle="round,pad=0,rounding_size=0.08",
            fill=False,
            edgecolor=WEIGHT.text,
            lw=2.4,
        )
        axes.add_patch(frame).set_zorder(6)
    if upto.back:
        arrow = {"arrowstyle": "-|>", "color": STREAM.fill, "lw": 4}
        axes.annotate("", (LEFT, STREAM_AT + 0.05), (LEFT, height[-1] - 0.28), arrowprops=arrow)
    labels = [("keys", KEYS_AT, KEY), ("values", VALUES_AT, VALUE)]
    labels += [("weights", height[0], WEIGHT) if upto.weights else ("scores", height[0], STREAM)]
    for name, y, colour in labels:
        axes.text(n - 0.45, y, name, ha="left", va="center", color=colour.text, weight="bold")
    name, colour = ("outputs", VALUE) if upto.home == n else ("queries", QUERY)
    axes.text(LEFT, KEYS_AT - 0.42, name, ha="center", va="center", color=colour.text, weight="bold")


def _cell(axes: Axes, x: float, y: float, score: float, weight: float | None, blocked: bool) -> None:
    face = "white" if weight is None or blocked else WEIGHTS_MAP(float(weight))
    patch = Rectangle(
        (x - BOX[0] / 2, y - BOX[1] / 2),
        BOX[0],
        BOX[1],
        facecolor=face,
        edgecolor=SOFT if weight is None else WEIGHT.fill,
        hatch=BLOCKED_HATCH if blocked else "",
        linewidth=1.0,
        zorder=3,
    )
    axes.add_patch(patch)
    if blocked:
        return
    text = f"{score:g}".replace("-", "−") if weight is None else f"{weight:.2f}"
    ink = INK if weight is None else ink_on_weight(weight)
    axes.text(x, y, text, ha="center", va="center", size=10.5, color=ink, weight="bold", zorder=4)


def _threads(axes: Axes, weights: Array, top: float) -> None:
    """Down to each value, as thick as the weight; and from there, added up, home."""
    for j, weight in enumerate(weights):
        line = [top - 0.2, VALUES_AT + 0.25]
        wide = 0.8 + 13.0 * float(weight)
        axes.plot([j, j], line, color=WEIGHT.fill, linewidth=wide, zorder=2, solid_capstyle="butt")
        under = [VALUES_AT - 0.25, HOME_AT]
        axes.plot([j, j], under, color=VALUE.fill, linewidth=wide, zorder=2, solid_capstyle="butt")
    axes.plot([-0.82, len(weights) - 0.9], [HOME_AT] * 2, color=VALUE.fill, linewidth=3.5, zorder=2)
    axes.plot([-0.82] * 2, [HOME_AT, top], color=VALUE.fill, linewidth=3.5, zorder=2)
    arrow = {"arrowstyle": "-|>", "color": VALUE.fill, "lw": 3.5}
    axes.annotate("", (LEFT + WIDE / 2 - 0.02, top), (-0.78, top), arrowprops=arrow)
