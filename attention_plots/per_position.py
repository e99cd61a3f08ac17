"""Who hears whom: layers that look across the positions, and layers that work on each position alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.animation import FuncAnimation
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, Rectangle

from attention_plots.style import FILLS, INK, SOFT, WEIGHT, Array, new_figure


def _box(axes: Axes, x: float, y: float, text: str, width: float = 0.84, fill: str = "white") -> None:
    """A box of height 0.5 around (x, y), with its text in it."""
    corner = (x - width / 2, y - 0.25)
    axes.add_patch(Rectangle(corner, width, 0.5, facecolor=fill, edgecolor=INK, linewidth=1.0))
    axes.text(x, y, text, ha="center", va="center")


def _up(axes: Axes, start: tuple[float, float], end: tuple[float, float], soft: bool = False) -> None:
    arrow = FancyArrowPatch(
        start,
        end,
        arrowstyle="-|>",
        mutation_scale=10,
        shrinkA=0,
        shrinkB=0,
        linewidth=0.8 if soft else 1.4,
        color=SOFT if soft else INK,
    )
    axes.add_patch(arrow)


def across_and_alone(words: Sequence[str]) -> Figure:
    """One layer of a transformer: attention joins all positions, the network is applied to each alone."""
    n = len(words)
    figure, (axes,) = new_figure(width=7.2, height=3.9)
    for i, word in enumerate(words):
        axes.text(i, 0.0, word, ha="center", va="center", weight="bold")
        for j in range(n):
            _up(axes, (i, 0.22), (j, 1.2), soft=i != j)
        _up(axes, (i, 1.7), (i, 2.35))
        _box(axes, i, 2.6, "network")
        _up(axes, (i, 2.85), (i, 3.4))
        axes.text(i, 3.6, f"{word}′", ha="center", va="center", weight="bold")
    _box(axes, (n - 1) / 2, 1.45, "attention", width=n - 0.16, fill=WEIGHT.pale)
    notes = ((0.0, "words come in"), (1.45, "across: every word\nhears from all"))
    for y, note in (*notes, (2.6, "alone: the same network,\none word at a time"), (3.6, "words go on")):
        axes.text(n - 0.25, y, note, ha="left", va="center", size=10)
    axes.set_xlim(-0.6, n + 1.75)
    axes.set_ylim(-0.25, 3.85)
    axes.axis("off")
    return figure


def moved_animation(
    moved: Mapping[str, Array], words: Sequence[str], mover: int, titles: Sequence[str]
) -> FuncAnimation:
    """How far each word's output has moved while one word, ``mover``, moves: one panel per layer.

    ``moved``: layer -> (n_frames, n_words); ``titles``: one per frame.
    """
    figure, panels = new_figure(len(moved), 1, width=5.2, height=4.8, sharex=True)
    highest = max(float(np.max(rows)) for rows in moved.values())
    labels = [f"{word}\n(moves)" if i == mover else word for i, word in enumerate(words)]
    drawn = []
    for panel, (name, _) in zip(panels, moved.items(), strict=True):
        fills = [FILLS[0] if i == mover else FILLS[1] for i in range(len(words))]
        bars = panel.bar(range(len(words)), np.zeros(len(words)), 0.7, color=fills, edgecolor=INK)
        numbers = [panel.text(i, 0.0, "", ha="center", va="bottom", size=9.5) for i in range(len(words))]
        panel.set_xticks(range(len(words)), labels)
        panel.set_title(name)
        panel.set_ylim(0.0, 1.15 * highest)
        drawn.append((bars, numbers))
    figure.supylabel("how far the output has moved", size=11)
    caption = figure.suptitle(titles[0], size=11)

    def draw(frame: int) -> list[Artist]:
        changed: list[Artist] = [caption]
        caption.set_text(titles[frame])
        for (bars, numbers), rows in zip(drawn, moved.values(), strict=True):
            for bar, number, height in zip(bars, numbers, rows[frame], strict=True):
                bar.set_height(float(height))
                number.set_y(float(height) + 0.01 * highest)
                number.set_text(f"{height:.2f}" if height > 0 else "0")
                changed += [bar, number]
        return changed

    return FuncAnimation(figure, draw, frames=len(titles), blit=False)


def influence_maps(touches: Mapping[str, Array], words: Sequence[str]) -> Figure:
    """For each layer a table: a filled square where changing the column's word changes the row's output.

    ``touches``: layer -> (n_words, n_words), true where output row hears from input column.
    """
    columns = 2 if len(touches) == 4 else len(touches)
    rows = len(touches) // columns
    size = 1.1 + 2.0 * columns, 1.1 + 2.1 * rows
    figure, panels = new_figure(rows, columns, width=size[0], height=size[1], sharex=True, sharey=True)
    n = len(words)
    for panel, (name, table) in zip(panels, touches.items(), strict=True):
        panel.imshow(np.asarray(table, dtype=float), cmap="Greys", vmin=0.0, vmax=1.35)
        panel.set_xticks(range(n), words, rotation=90)
        panel.set_yticks(range(n), words)
        panel.set_xticks(np.arange(n + 1) - 0.5, minor=True)
        panel.set_yticks(np.arange(n + 1) - 0.5, minor=True)
        panel.grid(which="minor", color=SOFT, linewidth=0.6)
        panel.tick_params(which="minor", length=0)
        for side in ("top", "right"):
            panel.spines[side].set_visible(True)
        panel.set_title(name)
    figure.supxlabel("word replaced", size=11)
    figure.supylabel("output that changes", size=11)
    return figure
