"""Pairs of numbers as hands on a dial: counting in binary, pairs that turn, and queries that are turned.

A pair (sin a, cos a) is the tip of a hand that has turned clockwise by the angle a from twelve o'clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.animation import FuncAnimation
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Wedge

from attention_plots.style import INK, KEY, QUERY, SOFT, Array, new_figure

SHADE = "#e0e0e0"
RADIUS = 0.4


def _tip(angle: float, length: float = RADIUS) -> tuple[float, float]:
    return length * float(np.sin(angle)), length * float(np.cos(angle))


def _blank(axes: Axes, columns: int, bottom: float, top: float) -> None:
    """A sheet without axes, with room for one dial at every whole number."""
    axes.set_aspect("equal")
    axes.set_xlim(-0.55, columns - 0.45)
    axes.set_ylim(bottom, top)
    axes.axis("off")


def binary_dials(positions: Sequence[int], n_bits: int) -> Figure:
    """Each position as ``n_bits`` dials, the slowest on the left, and below each the binary digit.

    The hand of the digit worth 2^j turns once in 2^(j+1) positions.  The digit is 1 exactly where the hand
    is in the shaded half, from six o'clock on and before twelve.
    """
    figure, (axes,) = new_figure(width=1.7 + 1.15 * n_bits, height=0.5 + 1.3 * len(positions))
    _blank(axes, n_bits, 0.42 - 1.25 * len(positions), 0.95)
    axes.set_xlim(-1.7, n_bits - 0.45)
    for column in range(n_bits):
        worth = 2 ** (n_bits - 1 - column)
        axes.text(column, 0.6, f"digit worth {worth}", ha="center", va="bottom", size=9.5)
    for row, position in enumerate(positions):
        y = -1.25 * row
        axes.text(-0.75, y, f"position {position}", ha="right", va="center")
        for column in range(n_bits):
            worth = 2 ** (n_bits - 1 - column)
            axes.add_patch(Wedge((column, y), RADIUS, 90, 270, facecolor=SHADE, edgecolor="none"))
            axes.add_patch(Circle((column, y), RADIUS, facecolor="none", edgecolor=INK, linewidth=1.0))
            dx, dy = _tip(np.pi * position / worth)
            axes.plot([column, column + dx], [y, y + dy], color=INK, linewidth=2.2, solid_capstyle="round")
            digit = position // worth % 2
            axes.text(column, y - 0.6, str(digit), ha="center", va="center", weight="bold")
    return figure


def rotating_pairs(frequencies: Sequence[float], positions: Sequence[int], offset: int) -> FuncAnimation:
    """One dial per pair while the position advances; a dashed hand shows the position ``offset`` further on
    (or back, where it is negative).

    The shaded sector between the two hands turns with them, and never changes its width.
    """
    n_pairs = len(frequencies)
    figure, (axes,) = new_figure(width=1.75 * n_pairs, height=2.7)
    figure.set_layout_engine("none")  # the same for all pictures, and much faster
    axes.set_position((0.01, 0.02, 0.98, 0.86))
    _blank(axes, n_pairs, -0.85, 0.62)
    sectors, solid, dashed = [], [], []
    for i, frequency in enumerate(frequencies):
        sectors.append(Wedge((i, 0.0), RADIUS, 0, 0, facecolor=SHADE, edgecolor="none"))
        axes.add_patch(sectors[-1])
        axes.add_patch(Circle((i, 0.0), RADIUS, facecolor="none", edgecolor=INK, linewidth=1.0))
        solid += axes.plot([], [], color=INK, linewidth=2.4, solid_capstyle="round")
        dashed += axes.plot([], [], color=INK, linewidth=1.4, linestyle=(0, (3, 2)))
        axes.text(
            i,
            -0.5,
            f"columns {2 * i} and {2 * i + 1}\n{frequency:g} per position",
            ha="center",
            va="top",
            size=9,
        )

    def draw(frame: int) -> list[Artist]:
        position = positions[frame]
        for i, frequency in enumerate(frequencies):
            here, there = position * frequency, (position + offset) * frequency
            for line, angle in ((solid[i], here), (dashed[i], there)):
                dx, dy = _tip(angle)
                line.set_data([i, i + dx], [0.0, dy])
            sectors[i].set_theta1(90.0 - float(np.degrees(max(here, there))))
            sectors[i].set_theta2(90.0 - float(np.degrees(min(here, there))))
        axes.set_title(f"solid: position {position}      dashed: position {position + offset}")
        return [*sectors, *solid, *dashed]

    return FuncAnimation(figure, draw, frames=len(positions), blit=False)


def hands_still(frequencies: Sequence[float], position: int) -> Figure:
    """One dial per pair with its hand at ``position``, and below it the hand's two numbers."""
    figure, (axes,) = new_figure(width=1.75 * len(frequencies), height=2.7)
    _blank(axes, len(frequencies), -0.95, 0.5)
    for i, frequency in enumerate(frequencies):
        dx, dy = _tip(position * frequency)
        axes.add_patch(Circle((i, 0.0), RADIUS, facecolor="none", edgecolor=INK, linewidth=1.0))
        axes.plot([i, i + dx], [0.0, dy], color=INK, linewidth=2.4, solid_capstyle="round")
        numbers = f"sin {dx / RADIUS:.2f}\ncos {dy / RADIUS:.2f}".replace("-", "−")
        axes.text(i, -0.5, f"{frequency:g} per position\n{numbers}", ha="center", va="top", size=9.5)
    axes.set_title(f"position {position}")
    return figure


def turned_vectors(
    query: Array,
    key: Array,
    places: Sequence[tuple[int, int]],
    frequency: float = 1.0,
    names: tuple[str, str] = ("query", "key"),
) -> Figure:
    """A query and a key of two numbers, each turned by its position times ``frequency``; a panel per places.

    ``query``, ``key``: (2,); ``places``: the positions of both.  Dotted: as they were before turning.  Below
    each panel stands the dot product.
    """
    figure, panels = new_figure(1, len(places), width=2.4 * len(places), height=3.0, sharey=True)
    ends = np.array([complex(*vector) for vector in (query, key)])
    turned = [ends * np.exp(1j * frequency * np.array(both)) for both in places]
    reached = np.concatenate([np.zeros(1), ends, *turned])
    for panel, (at_query, at_key), tips in zip(panels, places, turned, strict=True):
        panel.set_aspect("equal")
        panel.set_xlim(reached.real.min() - 0.4, reached.real.max() + 0.6)
        panel.set_ylim(reached.imag.min() - 0.6, reached.imag.max() + 0.6)
        panel.axhline(0.0, color=SOFT, linewidth=0.6, zorder=0)
        panel.axvline(0.0, color=SOFT, linewidth=0.6, zorder=0)
        # Each name stands on its arrow's outer side, away from the other arrow.
        side = 1.0 if (tips[0].conjugate() * tips[1]).imag > 0 else -1.0
        for vector, tip, name, outer, width, colour in (
            (query, tips[0], names[0], -side, 4.0, QUERY),
            (key, tips[1], names[1], side, 2.0, KEY),
        ):
            panel.plot([0, vector[0]], [0, vector[1]], color=SOFT, linewidth=1.2, linestyle=":")
            arrow = {"arrowstyle": "-|>", "color": colour.fill, "lw": width}
            panel.annotate("", (tip.real, tip.imag), (0, 0), arrowprops=arrow)
            at = tip * (1.0 + 0.17j * outer)
            look: Any = {"ha": "center", "va": "center", "size": 10, "weight": "bold"}
            panel.text(at.real, at.imag, name, color=colour.text, **look)
        panel.set_title(f"{names[0]} at {at_query}, {names[1]} at {at_key}")
        score = (tips[0].conjugate() * tips[1]).real
        panel.set_xlabel(f"score {score:.2f}".replace("-", "−"), weight="bold")
    return figure


def turned_score(query: Array, key: Array, places: tuple[int, int], frequency: float) -> float:
    """The dot product of both after turning, worked out with complex numbers."""
    tips = [
        complex(*vector) * np.exp(1j * frequency * at)
        for vector, at in zip((query, key), places, strict=True)
    ]
    return float((tips[0].conjugate() * tips[1]).real)
