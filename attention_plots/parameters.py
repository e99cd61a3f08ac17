"""A GPT as a stream of rows, with the name of every parameter at the place where it is used."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyArrowPatch, FancyBboxPatch, Rectangle

from attention_plots import style
from attention_plots.architecture import ALONE, MIXING
from attention_plots.style import INK, SOFT, new_figure

STREAM = 0.0
"""The height at which the stream runs."""
BRANCH = 1.45
"""The height of the boxes that read from it and write to it."""


def parameter_map() -> Figure:
    """The stream from token ids to logits; two branches leave it in every block and are added back.

    Names are those of GPT-2's checkpoint; shapes stand with them.  The grey box lets positions hear from each
    other.
    """
    figure, (axes,) = new_figure(width=10.4, height=3.5)
    axes.set_xlim(-1.6, 12.9)
    axes.set_ylim(-1.15, 2.85)
    axes.set_aspect("equal")
    axes.axis("off")

    axes.add_patch(
        Rectangle((1.15, -0.75), 7.9, 3.25, facecolor="none", edgecolor=SOFT, linestyle=(0, (5, 3)))
    )
    axes.text(
        5.1, 2.62, 'one block; "h" is the list of all blocks, in order', ha="center", va="bottom", size=9.5
    )

    axes.plot(
        [0.7, 9.85], [STREAM, STREAM], color=style.STREAM.fill, linewidth=5, solid_capstyle="butt", zorder=1
    )
    axes.text(3.0, -0.16, "the stream X, (n, d)", ha="center", va="top", size=9, style="italic")
    _box(axes, -0.35, STREAM, 2.1, '"wte" + "wpe"', "(n_vocab, d),\n(n_positions, d)", below=True)
    _box(axes, 10.2, STREAM, 0.9, '"ln_f"', "gain, bias\n(d,)", below=True)
    _box(axes, 11.85, STREAM, 1.2, '"wte" ᵀ', "logits\n(n, n_vocab)", below=True)
    _arrow(axes, (10.65, STREAM), (11.25, STREAM))

    _branch(axes, 1.5, '"ln_1"', '"attn"', ('"c_attn" (d, 3d)', '"c_proj" (d, d)'), MIXING)
    _branch(axes, 5.35, '"ln_2"', '"mlp"', ('"c_fc" (d, 4d)', '"c_proj" (4d, d)'), ALONE)
    return figure


def _branch(axes: Axes, x: float, norm: str, name: str, layers: tuple[str, str], fill: str) -> None:
    """A norm and a sublayer above the stream: read at ``x``, added back further right."""
    plus = x + 3.3
    _arrow(axes, (x + 0.45, STREAM), (x + 0.45, BRANCH - 0.33))
    _box(axes, x + 0.45, BRANCH, 0.9, norm, "", below=False)
    _arrow(axes, (x + 0.9, BRANCH), (x + 1.3, BRANCH))
    axes.add_patch(Rectangle((x + 1.3, BRANCH - 0.55), 2.15, 1.1, facecolor=fill, edgecolor=INK))
    axes.text(x + 2.375, BRANCH + 0.28, name, ha="center", va="center", size=10, weight="bold")
    axes.text(x + 2.375, BRANCH - 0.18, "\n".join(layers), ha="center", va="center", size=8.5)
    _arrow(axes, (plus, BRANCH - 0.55), (plus, STREAM + 0.2))
    axes.add_patch(Circle((plus, STREAM), 0.2, facecolor="white", edgecolor=INK, linewidth=1.4, zorder=2))
    axes.text(plus, STREAM - 0.01, "+", ha="center", va="center", size=13, zorder=3)


def _box(axes: Axes, x: float, y: float, width: float, name: str, shape: str, *, below: bool) -> None:
    """A rounded box around ``name``, centred at (x, y), with ``shape`` under it."""
    corner = (x - width / 2 + 0.06, y - 0.27)
    box = FancyBboxPatch(
        corner, width - 0.12, 0.54, boxstyle="round,pad=0.06", facecolor="white", edgecolor=INK, zorder=2
    )
    axes.add_patch(box)
    axes.text(x, y, name, ha="center", va="center", size=10, weight="bold", zorder=3)
    if below:
        axes.text(x, y - 0.48, shape, ha="center", va="top", size=8.5)


def _arrow(axes: Axes, start: tuple[float, float], end: tuple[float, float]) -> None:
    axes.add_patch(
        FancyArrowPatch(
            start, end, arrowstyle="-|>", mutation_scale=11, linewidth=1.3, color=INK, shrinkA=0, shrinkB=0
        )
    )
