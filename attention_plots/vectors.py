"""Vectors of two numbers, drawn in the plane."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MultipleLocator

from attention_plots.style import INK, KEY, MARKERS, QUERY, SOFT, VALUE, Array, new_figure

Point = tuple[float, float]


def _point(vector: Array) -> Point:
    return float(vector[0]), float(vector[1])


def _plane(axes: Axes, points: Array, axis_names: tuple[str, str]) -> None:
    """Equal units, lines through the origin, a little room around the points."""
    axes.set_xlabel(axis_names[0])
    axes.set_ylabel(axis_names[1])
    corners = np.vstack([points, np.zeros((1, 2))])
    (left, bottom), (right, top) = corners.min(axis=0), corners.max(axis=0)
    axes.set_xlim(left - 0.45, right + 0.55)
    axes.set_ylim(bottom - 0.45, top + 0.55)
    axes.set_aspect("equal")
    axes.xaxis.set_major_locator(MultipleLocator(1.0))
    axes.yaxis.set_major_locator(MultipleLocator(1.0))
    axes.axhline(0.0, color=SOFT, linewidth=0.8, zorder=0)
    axes.axvline(0.0, color=SOFT, linewidth=0.8, zorder=0)


def merged(vectors: Array, words: Sequence[str]) -> list[tuple[Point, str]]:
    """Equal vectors drawn once, their words joined: (n, 2) -> [(point, label), ...]."""
    found: dict[Point, list[str]] = {}
    for vector, word in zip(vectors, words, strict=True):
        found.setdefault(_point(vector), []).append(word)
    return [(point, ", ".join(dict.fromkeys(label))) for point, label in found.items()]


def vectors_2d(
    vectors: Array,
    words: Sequence[str],
    axis_names: tuple[str, str],
    query: Array | None = None,
    query_name: str = "query",
) -> Figure:
    """Each key as a thin arrow with its word, and ``query`` as a thick one.

    ``vectors``: (n, 2); ``query``: (2,).  The grey line through the origin stands at a right angle to the
    query: vectors on it have dot product 0, those on the query's side a positive one.
    """
    figure, (axes,) = new_figure(width=5.6, height=4.2)
    points = vectors if query is None else np.vstack([vectors, query])
    _plane(axes, points, axis_names)
    for point, label in merged(vectors, words):
        if point != (0, 0):
            axes.annotate("", point, (0, 0), arrowprops={"arrowstyle": "-|>", "color": KEY.fill, "lw": 2})
        else:
            axes.plot(0, 0, MARKERS[0], color=KEY.fill)
        axes.annotate(label, point, xytext=(6, 6), textcoords="offset points", color=KEY.text)
    if query is not None:
        axes.annotate(
            "",
            _point(query),
            (0, 0),
            arrowprops={"arrowstyle": "-|>", "color": QUERY.fill, "lw": 4.5},
        )
        look: Any = {"textcoords": "offset points", "weight": "bold", "color": QUERY.text}
        axes.annotate(query_name, _point(query), xytext=(4, -14), **look)
        axes.axline((0, 0), (-query[1], query[0]), color=SOFT, linestyle=":", linewidth=1.5)
        figure.suptitle(f"dotted: at a right angle to the {query_name}, score 0", size=10)
    return figure


def average_2d(
    values: Array,
    words: Sequence[str],
    averages: Sequence[tuple[str, Array]],
    axis_names: tuple[str, str],
) -> Figure:
    """Values as points, and named weighted averages of them: each lies inside the region they span.

    ``values``: (n, d_v = 2); each average: its name and its weights (n,).
    """
    figure, (axes,) = new_figure(width=5.6, height=4.2)
    _plane(axes, values, axis_names)
    points = merged(values, words)
    outline = _outline(np.array([point for point, _ in points]))
    axes.fill(outline[:, 0], outline[:, 1], facecolor="#eeeeee", edgecolor=SOFT, linewidth=0.8, zorder=0)
    for point, label in points:
        axes.plot(*point, MARKERS[0], color=VALUE.fill, markeredgecolor=INK, markersize=10)
        axes.annotate(label, point, xytext=(8, 8), textcoords="offset points", color=VALUE.text)
    for (name, weights), marker in zip(averages, MARKERS[1:], strict=False):
        average = _point(weights @ values)
        axes.plot(
            *average, marker, markersize=11, markerfacecolor="white", markeredgecolor=INK, markeredgewidth=2
        )
        axes.annotate(
            f"{name}\n({average[0]:.2f}, {average[1]:.2f})",
            average,
            xytext=(10, 6),
            textcoords="offset points",
            weight="bold",
        )
    return figure


def _outline(points: Array) -> Array:
    """The corners of the smallest convex region that holds ``points``, in order: (n, 2) -> (m, 2)."""
    ordered = sorted(_point(point) for point in points)
    corners: list[Point] = []
    for sweep in (ordered, ordered[::-1]):
        side: list[Point] = []
        for point in sweep:
            while len(side) >= 2 and not _turns_left(side[-2], side[-1], point):
                side.pop()
            side.append(point)
        corners += side[:-1]
    return np.array(corners or ordered)


def _turns_left(a: Point, b: Point, c: Point) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0])
