"""A GPT as a stream of rows, with the name of every parameter at the place where it is used."""

from __future__ import annotations

from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyArrowPatch, FancyBboxPatch, Rectangle

from attention_plots import style
from attention_plots.architecture import ALONE, MIXING
from attention_plots.style import INK, SOFT, new_figure

STREAM = 0.75
"""Where the stream of a block runs; the model's runs in the middle."""
HEIGHT = 6.6
"""Both figures' height, in their own units."""


def parameter_map() -> list[Figure]:
    """The model from token ids to logits, and one of its blocks, both from the bottom up.

    Names are those of GPT-2's checkpoint; shapes stand with them.  Two branches leave a block's stream and
    are added back; the grey box lets positions hear from each other.
    """
    return [_model(), _block()]


def _sheet(width: float, right: float) -> tuple[Figure, Axes]:
    figure, (axes,) = new_figure(width=width, height=4.2)
    axes.set_xlim(0.0, right)
    axes.set_ylim(0.0, HEIGHT)
    axes.axis("off")
    return figure, axes


def _model() -> Figure:
    figure, axes = _sheet(2.9, 4.4)
    _stream(axes, 2.2, 0.2, 6.5)
    _box(axes, (2.2, 0.75), '"wte" + "wpe"', "(n_vocab, d), (n_positions, d)")
    for y, name in ((2.0, '"h"[0]'), (2.85, '"h"[1]')):
        _box(axes, (2.2, y), name, "")
    axes.text(3.6, 2.42, "blocks,\nin order", ha="left", va="center", size=9)
    _box(axes, (2.2, 4.1), '"ln_f"', "gain, bias (d,)")
    _box(axes, (2.2, 5.35), '"wte" ᵀ', "logits (n, n_vocab)")
    return figure


def _block() -> Figure:
    figure, axes = _sheet(4.6, 7.0)
    axes.add_patch(Rectangle((0.1, 0.55), 6.8, 5.55, facecolor="none", edgecolor=SOFT, linestyle=(0, (5, 3))))
    _stream(axes, STREAM, 0.1, 6.5)
    axes.text(1.0, 6.35, "one block; the thick line is X, (n, d)", ha="left", va="center", size=9.5)
    _branch(axes, 0.85, '"ln_1"', '"attn"', ('"c_attn" (d, 3d)', '"c_proj" (d, d)'))
    _branch(axes, 3.5, '"ln_2"', '"mlp"', ('"c_fc" (d, 4d)', '"c_proj" (4d, d)'))
    return figure


def _stream(axes: Axes, x: float, low: float, high: float) -> None:
    axes.plot(
        [x, x], [low, high - 0.15], color=style.STREAM.fill, linewidth=5, solid_capstyle="butt", zorder=1
    )
    _arrow(axes, (x, high - 0.3), (x, high + 0.05), wide=True)


def _branch(axes: Axes, y: float, norm: str, name: str, layers: tuple[str, str]) -> None:
    """A norm and a sublayer beside the stream: read at ``y``, added back further up."""
    middle, plus = y + 1.0, y + 2.15
    axes.plot([STREAM, 2.05, 2.05], [y, y, middle - 0.4], color=INK, linewidth=1.3, zorder=1)
    _arrow(axes, (2.05, middle - 0.45), (2.05, middle - 0.28))
    _box(axes, (2.05, middle), norm, "", width=1.2)
    _arrow(axes, (2.68, middle), (3.2, middle))
    fill = MIXING if name == '"attn"' else ALONE
    axes.add_patch(Rectangle((3.2, middle - 0.72), 3.5, 1.44, facecolor=fill, edgecolor=INK))
    axes.text(4.95, middle + 0.42, name, ha="center", va="center", size=11, weight="bold")
    axes.text(4.95, middle - 0.22, "\n".join(layers), ha="center", va="center", size=9.5)
    axes.plot([4.95, 4.95], [middle + 0.72, plus], color=INK, linewidth=1.3, zorder=1)
    _arrow(axes, (4.95, plus), (STREAM + 0.28, plus))
    axes.add_patch(Circle((STREAM, plus), 0.26, facecolor="white", edgecolor=INK, linewidth=1.4, zorder=2))
    axes.text(STREAM, plus - 0.01, "+", ha="center", va="center", size=13, zorder=3)


def _box(axes: Axes, at: tuple[float, float], name: str, shape: str, width: float = 2.4) -> None:
    """A rounded box around ``name``, centred at ``at``, with ``shape`` under it."""
    x, y = at
    low = y - 0.26
    axes.add_patch(
        FancyBboxPatch(
            (x - width / 2 + 0.06, low),
            width - 0.12,
            0.52,
            boxstyle="round,pad=0.06",
            facecolor="white",
            zorder=2,
        )
    )
    axes.text(x, y, name, ha="center", va="center", size=10.5, weight="bold", zorder=3)
    if shape:
        white = {"facecolor": "white", "edgecolor": "none", "pad": 1.0}
        axes.text(x, low - 0.16, shape, ha="center", va="top", size=9, bbox=white, zorder=2)


def _arrow(axes: Axes, start: tuple[float, float], end: tuple[float, float], *, wide: bool = False) -> None:
    size, colour = (20, style.STREAM.fill) if wide else (11, INK)
    look: Any = {"arrowstyle": "-|>", "mutation_scale": size, "color": colour, "linewidth": 1.3}
    axes.add_patch(FancyArrowPatch(start, end, shrinkA=0, shrinkB=0, **look))
