"""Architectures as wiring diagrams, read from the bottom up: the transformer of 2017, and GPT.

The residual stream is the thick line.  Sublayers stand on branches beside it and add their result at a plus;
grey boxes let positions hear from each other, white ones work on each position alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from attention_plots.style import INK, SOFT, new_figure

MIXING = "#d9d9d9"
"""Fill of a box in which positions hear from each other."""
ALONE = "#ffffff"
"""Fill of a box that works on each position by itself."""
STREAM = 3.2
"""Width of the residual stream's line."""

Point = tuple[float, float]


def _sheet(
    width: float, height: float, right: float, top: float, columns: int = 1
) -> tuple[Figure, list[Axes]]:
    figure, panels = new_figure(1, columns, width=width, height=height)
    for axes in panels:
        axes.set_xlim(0.0, right)
        axes.set_ylim(0.0, top)
        axes.axis("off")
    return figure, panels


def _box(
    axes: Axes, centre: Point, text: str, *, width: float = 2.0, height: float = 0.56, fill: str = ALONE
) -> None:
    x, y = centre
    axes.add_patch(
        Rectangle((x - width / 2, y - height / 2), width, height, facecolor=fill, edgecolor=INK, zorder=3)
    )
    axes.text(x, y, text, ha="center", va="center", size=9, zorder=4)


def _wire(axes: Axes, points: Sequence[Point], *, thick: bool = False, dashed: bool = False) -> None:
    """A line through ``points`` with an arrowhead at its end."""
    xs, ys = zip(*points, strict=True)
    width = STREAM if thick else 1.2
    style = (0, (4, 2)) if dashed else "-"
    axes.plot(xs[:-1], ys[:-1], color=INK, linewidth=width, linestyle=style, solid_capstyle="butt", zorder=1)
    arrow = {"arrowstyle": "-|>", "color": INK, "lw": width, "linestyle": style, "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", points[-1], points[-2], arrowprops={**arrow, "mutation_scale": 16 if thick else 11})


def _plus(axes: Axes, centre: Point) -> None:
    axes.plot(*centre, "o", markersize=13, markerfacecolor="white", markeredgecolor=INK, zorder=3)
    axes.plot(*centre, "+", markersize=8, color=INK, markeredgewidth=1.4, zorder=4)


def _frame(axes: Axes, left: float, bottom: float, right: float, top: float, text: str = "") -> None:
    """A dashed frame around a block, and how often the block is repeated."""
    width, height = right - left, top - bottom
    dashed = Rectangle((left, bottom), width, height, facecolor="none", edgecolor=SOFT, linestyle=(0, (5, 3)))
    axes.add_patch(dashed)
    axes.text(right - 0.12, top - 0.1, text, ha="right", va="top", size=10, weight="bold")


def _note(axes: Axes, at: Point, text: str, *, side: str = "left") -> None:
    axes.text(*at, text, ha=side, va="center", size=8.5, color=INK, style="italic")


# --- 2017 ------------------------------------------------------------------------------------------


def _post_norm(
    axes: Axes, stream: float, branch: float, bottom: float, name: str, norm: str, fill: str
) -> None:
    """One sublayer of 2017: a branch through the box, the plus, and layer norm on the stream itself."""
    _wire(axes, [(stream, bottom), (branch, bottom), (branch, bottom + 0.34)])
    _box(axes, (branch, bottom + 0.62), name, width=2.3, fill=fill)
    _wire(axes, [(branch, bottom + 0.9), (branch, bottom + 1.24), (stream - 0.13, bottom + 1.24)])
    _plus(axes, (stream, bottom + 1.24))
    _box(axes, (stream, bottom + 1.78), norm, width=1.3, height=0.4)


def _legend(axes: Axes, corner: Point) -> None:
    """What grey, white and thick mean, line by line from ``corner`` down."""
    x, y = corner
    _box(axes, (x + 0.3, y), "", width=0.5, height=0.3, fill=MIXING)
    _box(axes, (x + 0.3, y - 0.5), "", width=0.5, height=0.3)
    axes.plot([x + 0.05, x + 0.55], [y - 1.0, y - 1.0], color=INK, linewidth=STREAM, solid_capstyle="butt")
    for i, text in enumerate(("positions hear from each other", "each position alone", "residual stream")):
        axes.text(x + 0.75, y - 0.5 * i, text, ha="left", va="center", size=9)


def encoder_decoder(source: Sequence[str], target: Sequence[str], written: Sequence[str]) -> Figure:
    """The transformer of 2017: ``source`` is read, ``target`` has been written, ``written`` is written.

    The memory, the encoder's output, goes to the cross-attention of every block of the decoder.
    """
    figure, (axes,) = _sheet(8.6, 8.0, 10.6, 11.0)
    left, right = 3.4, 8.9  # the two streams
    step, floor = 2.3, 2.15
    encoder = [("self-attention", MIXING), ("feed-forward", ALONE)]
    decoder = [("causal self-attention", MIXING), ("cross-attention", MIXING), ("feed-forward", ALONE)]
    for stream, words, sublayers, name in (
        (left, source, encoder, "encoder"),
        (right, target, decoder, "decoder"),
    ):
        top = floor + step * len(sublayers)
        axes.text(stream, 0.12, " ".join(words), ha="center", va="center", size=10, style="italic")
        _wire(axes, [(stream, 0.35), (stream, 0.62)])
        _box(axes, (stream, 0.88), "embed, add position", width=2.4, height=0.5)
        _wire(axes, [(stream, 1.13), (stream, top + (0.5 if name == "encoder" else 0.65))], thick=True)
        for i, (sublayer, fill) in enumerate(sublayers):
            _post_norm(axes, stream, stream - 1.95, floor + step * i, sublayer, f"norm_{i + 1}", fill)
        _frame(axes, stream - 3.25, floor - 0.35, stream + 0.95, top + 0.12, "× 6")
        _note(axes, (stream - 3.15, floor - 0.17), name)
    # The memory goes out at the top of the encoder and into every block of the decoder.
    memory, entrance = floor + step * 2 + 0.5, floor + step + 0.62
    _wire(
        axes,
        [(left, memory), (left, memory + 0.35), (5.15, memory + 0.35), (5.15, entrance), (5.78, entrance)],
        dashed=True,
    )
    _note(axes, (left + 0.25, memory + 0.62), "memory")
    _legend(axes, (0.3, 10.4))
    _box(axes, (right, 9.95), "linear, softmax", width=2.0, height=0.5)
    _wire(axes, [(right, 10.2), (right, 10.5)])
    axes.text(right, 10.75, " ".join(written), ha="center", va="center", size=10, style="italic")
    return figure


# --- GPT -------------------------------------------------------------------------------------------


def gpt_flow(tokens: Sequence[str], n_layers: int) -> Figure:
    """GPT with the shape of everything that flows: the model on the left, one of its blocks on the right."""
    figure, (whole, block) = _sheet(9.4, 7.0, 5.6, 10.4, columns=2)
    _draw_model(whole, tokens, n_layers)
    _draw_block(block)
    return figure


def _draw_model(axes: Axes, tokens: Sequence[str], n_layers: int) -> None:
    x = 2.1
    axes.set_title("the model", loc="left", weight="bold")
    axes.text(x, 0.2, " ".join(tokens), ha="center", va="center", size=10, style="italic")
    _note(axes, (x + 0.3, 0.72), "token ids  (n,)")
    _wire(axes, [(x, 0.45), (x, 1.02)])
    _box(axes, (x, 1.3), "rows of wte", width=2.2)
    _wire(axes, [(x, 1.58), (x, 6.6)], thick=True)
    _plus(axes, (x, 2.5))
    _box(axes, (x + 2.3, 2.5), "rows of wpe", width=1.6)
    _wire(axes, [(x + 1.5, 2.5), (x + 0.13, 2.5)])
    _note(axes, (x + 0.3, 1.95), "(n, d_model)")
    _note(axes, (x + 0.3, 3.05), "(n, d_model)")
    for i in range(3):
        y = 3.65 + 0.95 * i
        label = ("block 0", "block 1", f"block {n_layers - 1}")[i]
        _box(axes, (x, y), label, width=2.2, fill=MIXING)
    axes.text(x + 0.3, 5.07, "⋮", ha="left", va="center", size=13)
    _note(axes, (x + 0.3, 6.15), "(n, d_model)")
    _box(axes, (x, 6.88), "layer norm ln_f", width=2.2)
    _wire(axes, [(x, 7.16), (x, 7.72)])
    _box(axes, (x, 8.0), "times wteᵀ", width=2.2)
    _wire(axes, [(x, 8.28), (x, 8.92)])
    _note(axes, (x + 0.3, 8.55), "logits  (n, n_vocab)")
    _box(axes, (x, 9.2), "last row, softmax", width=2.2)
    _wire(axes, [(x, 9.48), (x, 9.9)])
    _note(axes, (x + 0.3, 9.72), "(n_vocab,)")
    axes.text(x, 10.12, "the next token", ha="center", va="center", size=10, style="italic")


def _draw_block(axes: Axes) -> None:
    stream, branch = 0.9, 3.1
    axes.set_title("one block", loc="left", weight="bold")
    _frame(axes, 0.2, 0.75, 5.4, 9.75)
    _wire(axes, [(stream, 0.2), (stream, 10.3)], thick=True)
    _note(axes, (stream + 0.2, 0.42), "stream  (n, d_model)")
    _branch(
        axes,
        stream,
        branch,
        1.1,
        [
            ("ln_1", ALONE, "(n, d_model)"),
            ("c_attn", ALONE, "(n, 3 d_model)"),
            ("causal attention in heads", MIXING, "(n, d_model)"),
            ("c_proj", ALONE, ""),
        ],
    )
    _branch(
        axes,
        stream,
        branch,
        5.55,
        [
            ("ln_2", ALONE, "(n, d_model)"),
            ("c_fc", ALONE, "(n, 4 d_model)"),
            ("GELU", ALONE, "(n, 4 d_model)"),
            ("c_proj", ALONE, ""),
        ],
    )


def _branch(
    axes: Axes, stream: float, x: float, bottom: float, boxes: Sequence[tuple[str, str, str]]
) -> None:
    """Boxes one above the other on a branch of the stream, with the shape that leaves each of them."""
    _wire(axes, [(stream, bottom), (x, bottom), (x, bottom + 0.3)])
    for i, (name, fill, shape) in enumerate(boxes):
        y = bottom + 0.58 + 0.92 * i
        _box(axes, (x, y), name, width=2.9, fill=fill)
        if shape:
            _wire(axes, [(x, y + 0.28), (x, y + 0.64)])
            _note(axes, (x + 0.2, y + 0.46), shape)
    top = bottom + 0.58 + 0.92 * (len(boxes) - 1) + 0.28
    _wire(axes, [(x, top), (x, top + 0.3), (stream + 0.13, top + 0.3)])
    _plus(axes, (stream, top + 0.3))
