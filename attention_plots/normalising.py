"""Layer norm in pictures: what it takes away, what its small constant does, and where it can stand."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyArrowPatch, Rectangle

from attention_plots.style import INK, MARKERS, SOFT, STREAM, Array, new_figure

LINES = ("-", "--", ":")


def same_scale(rows: Array) -> Array:
    """Rows brought to a common centre and length: a projection and a division, (..., d) -> (..., d).

    Each row ends with mean 0 and length √d, which makes its variance 1.
    """
    d = rows.shape[-1]
    flat = rows @ (np.eye(d) - 1.0 / d)
    scaled: Array = flat * (np.sqrt(d) / np.linalg.norm(flat, axis=-1, keepdims=True))
    return scaled


def rows_before_after(
    before: Mapping[str, Array], after: Mapping[str, Array], features: Sequence[str]
) -> Figure:
    """Some rows as points over their features, before and after a normalisation.

    ``before``, ``after``: name -> (n_features,).  Where points coincide, their markers lie in one another.
    """
    figure, panels = new_figure(1, 2, width=6.2, height=3.2)
    at = np.arange(len(features))
    for panel, rows, title in zip(panels, (before, after), ("before", "after"), strict=True):
        for i, (name, row) in enumerate(rows.items()):
            panel.plot(
                at,
                row,
                LINES[i % len(LINES)],
                marker=MARKERS[i],
                color=INK if i == 0 else "#595959",
                markersize=5 + 4 * i,
                markerfacecolor=INK if i == 0 else "none",
                markeredgecolor=INK,
                linewidth=1.0,
                label=name,
            )
        panel.axhline(0.0, color=SOFT, linewidth=0.8, zorder=0)
        panel.set_xticks(at, features)
        panel.set_xlabel("feature")
        panel.set_title(title)
        panel.margins(x=0.12, y=0.12)
    panels[0].set_ylabel("value of the feature")
    names, labels = panels[0].get_legend_handles_labels()
    figure.legend(names, labels, frameon=False, loc="outside lower center", ncols=len(before))
    return figure


def size_curves(sizes: Array, curves: Mapping[str, Array], eps: float) -> Figure:
    """How large a row comes out, against how large it went in; a mark at the root of ``eps``.

    ``sizes`` and each of ``curves``: (n_points,).
    """
    figure, (axes,) = new_figure(width=6.0, height=3.4)
    for (name, y), line, width in zip(curves.items(), LINES, (2.4, 1.6, 1.8), strict=False):
        axes.loglog(sizes, y, line, color=INK, linewidth=width, label=name)
    axes.axvline(eps**0.5, color=SOFT, linewidth=1.0, zorder=0)
    axes.annotate(
        "√ε", (eps**0.5, 0.0), xycoords=("data", "axes fraction"), xytext=(5, 5), textcoords="offset points"
    )
    axes.set_xlabel("standard deviation of the row that goes in")
    axes.set_ylabel("standard deviation\nof the row that comes out")
    axes.legend(frameon=False, loc="lower right")
    return figure


def norm_orders() -> Figure:
    """Post-norm and pre-norm side by side, the stream as a thick line from the bottom to the top."""
    figure, panels = new_figure(1, 2, width=6.2, height=4.0)
    _order(panels[0], "post-norm (2017)", norm_on_stream=True)
    _order(panels[1], "pre-norm (GPT-2)", norm_on_stream=False)
    return figure


def _order(axes: Axes, title: str, norm_on_stream: bool) -> None:
    stream, branch, plus = 0.0, 1.6, 2.45
    end = 4.1
    norm_at = 3.25
    _line(axes, [(stream, -0.1), (stream, plus - 0.16)], 4.0)
    if norm_on_stream:
        _line(axes, [(stream, plus + 0.16), (stream, norm_at - 0.28)], 4.0)
        _line(axes, [(stream, norm_at + 0.28), (stream, end)], 4.0)
        _labelled(axes, stream, norm_at, "layer norm", "#d9d9d9")
        _labelled(axes, branch, 1.45, "sublayer", "white")
        _line(axes, [(stream, 0.45), (branch, 0.45), (branch, 1.17)], 1.4)
    else:
        _line(axes, [(stream, plus + 0.16), (stream, end)], 4.0)
        _labelled(axes, branch, 0.95, "layer norm", "#d9d9d9")
        _labelled(axes, branch, 1.75, "sublayer", "white")
        _line(axes, [(stream, 0.3), (branch, 0.3), (branch, 0.67)], 1.4)
        _line(axes, [(branch, 1.23), (branch, 1.47)], 1.4)
    _line(axes, [(branch, 1.73 if norm_on_stream else 2.03), (branch, plus), (stream + 0.17, plus)], 1.4)
    axes.add_patch(Circle((stream, plus), 0.16, facecolor="white", edgecolor=INK, linewidth=1.4, zorder=3))
    axes.text(stream, plus - 0.01, "+", ha="center", va="center", size=13, zorder=4)
    axes.text(stream, -0.18, "X", ha="center", va="top", weight="bold")
    axes.text(stream, end + 0.08, "on to the next sublayer", ha="center", va="bottom", size=10)
    axes.text(stream - 0.14, 1.2, "residual", ha="right", va="center", size=10, rotation=90)
    axes.set_title(title)
    axes.set_xlim(-1.1, 2.5)
    axes.set_ylim(-0.5, 4.45)
    axes.set_aspect("equal")
    axes.axis("off")


def _line(axes: Axes, points: Sequence[tuple[float, float]], width: float) -> None:
    """A line through ``points``, with an arrow's head at the end; the thick one is the stream."""
    colour = STREAM.fill if width > 2.0 else INK
    for start, stop in itertools.pairwise(points[:-1]):
        axes.plot(
            [start[0], stop[0]],
            [start[1], stop[1]],
            color=colour,
            linewidth=width,
            solid_capstyle="projecting",
        )
    arrow = FancyArrowPatch(
        points[-2],
        points[-1],
        arrowstyle="-|>",
        mutation_scale=8 + 2.5 * width,
        shrinkA=0,
        shrinkB=0,
        linewidth=width,
        color=colour,
    )
    axes.add_patch(arrow)


def _labelled(axes: Axes, x: float, y: float, text: str, fill: str) -> None:
    axes.add_patch(Rectangle((x - 0.62, y - 0.28), 1.24, 0.56, facecolor=fill, edgecolor=INK, zorder=3))
    axes.text(x, y, text, ha="center", va="center", zorder=4)
