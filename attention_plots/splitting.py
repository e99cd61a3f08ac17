"""Columns dealt out to heads: which number of a table goes to which head, and how the table comes apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.animation import FuncAnimation
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from attention_plots.style import FILLS, INK, Array, new_figure

GAP = 1.9
"""How far the heads' tables drift apart, in cells: room for the words in between."""
DROP = 0.9
"""How much lower each head's table ends than the one before it."""


def _fill(head: int) -> str:
    """A grey per head, far from its neighbours'; the number in the cell tells heads of one grey apart."""
    return FILLS[head % len(FILLS)]


def _ink_on(fill: str) -> str:
    return "white" if fill == FILLS[0] else INK


def owner_tables(owners: Mapping[str, Array], words: Sequence[str]) -> Figure:
    """Tables side by side in which every cell shows the number of the head that it goes to.

    ``owners``: title -> whole numbers (n_words, d_model).
    """
    figure, panels = new_figure(1, len(owners), width=3.2 * len(owners), height=0.5 + 0.45 * len(words))
    for number, (panel, (title, table)) in enumerate(zip(panels, owners.items(), strict=True)):
        for (row, column), head in np.ndenumerate(table):
            fill = _fill(int(head))
            panel.add_patch(Rectangle((column, row), 1, 1, facecolor=fill, edgecolor=INK, linewidth=0.8))
            panel.text(column + 0.5, row + 0.5, f"{int(head)}", ha="center", va="center", color=_ink_on(fill))
        panel.set_xlim(0, table.shape[1])
        panel.set_ylim(len(words), 0)
        panel.set_xticks(np.arange(table.shape[1]) + 0.5, [str(j) for j in range(table.shape[1])])
        panel.set_yticks(np.arange(len(words)) + 0.5, words if number == 0 else [""] * len(words))
        panel.tick_params(length=0)
        panel.spines[:].set_visible(False)
        panel.set_xlabel("column")
        panel.set_title(title)
    return figure


def split_animation(
    words: Sequence[str], n_heads: int, d_head: int, steps: int = 10, *, back: bool = False
) -> FuncAnimation:
    """A table of ``n_heads * d_head`` columns comes apart into one table per head.

    First every row is cut into ``n_heads`` pieces, then the pieces drift apart until each head has a table
    with all the words; ``back``: the same the other way.  The number in a cell is ``10 * row + column``.
    """
    n, d_model = len(words), n_heads * d_head
    figure, (axes,) = new_figure(width=6.4, height=4.2)
    axes.set_xlim(-1.5, d_model + GAP * (n_heads - 1) + 0.2)
    axes.set_ylim(n + DROP * (n_heads - 1) + 0.2, -1.1)
    axes.set_aspect("equal")
    axes.axis("off")
    tables = [_Table(axes, words, head, d_head) for head in range(n_heads)]
    pieces = "the pieces of a row meet" if back else f"each row cut into {n_heads} pieces"
    titles = (
        f"{'side by side again' if back else 'X'}: {n} rows, {d_model} columns, shape ({n}, {d_model})",
        f"{pieces}: shape ({n}, {n_heads}, {d_head})",
        f"one table per head, with all {n} words: shape ({n_heads}, {n}, {d_head})",
    )
    still = 2  # frames in which nothing moves, so that the title can be read
    last = 2 * steps + 3 * still

    def draw(frame: int) -> list[Artist]:
        frame = last - frame if back else frame
        cut = _glide((frame - still) / steps)
        apart = _glide((frame - 2 * still - steps) / steps)
        for head, table in enumerate(tables):
            x = head * (0.35 * cut + (GAP - 0.35) * apart)
            table.move_to(x, head * DROP * apart, names=1.0 if head == 0 else apart, title=cut)
        axes.set_title(titles[(cut > 0) + (apart > 0)])
        return [artist for table in tables for artist in table.artists]

    return FuncAnimation(figure, draw, frames=last + 1, blit=False)


def _glide(part: float) -> float:
    """From 0 to 1, slow at both ends."""
    part = min(max(part, 0.0), 1.0)
    return part * part * (3.0 - 2.0 * part)


class _Table:
    """The columns of one head as boxes with their numbers, the words on the left, the head's name above."""

    def __init__(self, axes: Axes, words: Sequence[str], head: int, d_head: int) -> None:
        fill = _fill(head)
        self.boxes: list[tuple[Rectangle, Text, float, float]] = []
        for row in range(len(words)):
            for column in range(head * d_head, (head + 1) * d_head):
                box = Rectangle((column, row), 1, 1, facecolor=fill, edgecolor=INK, linewidth=0.8)
                text = axes.text(0, 0, str(10 * row + column), ha="center", va="center", size=9)
                text.set_color(_ink_on(fill))
                axes.add_patch(box)
                self.boxes.append((box, text, column, row))
        left, middle = head * d_head - 0.15, (head + 0.5) * d_head
        self.names = [
            (axes.text(0, 0, w, ha="right", va="center", size=9), left, i) for i, w in enumerate(words)
        ]
        self.title = axes.text(0, 0, f"head {head}", ha="center", va="bottom", size=10, weight="bold")
        self.middle = middle

    @property
    def artists(self) -> list[Artist]:
        boxes: list[Artist] = [artist for box, text, _, _ in self.boxes for artist in (box, text)]
        return [*boxes, *(text for text, _, _ in self.names), self.title]

    def move_to(self, x: float, y: float, names: float, title: float) -> None:
        """Shift everything by (x, y); ``names`` and ``title`` say how visible these are, from 0 to 1."""
        for box, text, column, row in self.boxes:
            box.set_xy((column + x, row + y))
            text.set_position((column + x + 0.5, row + y + 0.5))
        for text, left, row in self.names:
            text.set_position((left + x, row + y + 0.5))
            text.set_alpha(names)
        self.title.set_position((self.middle + x, y - 0.15))
        self.title.set_alpha(title)
