"""Architectures as wiring diagrams, read from the bottom up: the transformer of 2017, and GPT.

What the one picture of attention drew from close by is one box here, with three entrances: query (blue), key
(orange, hatched), value (green, dotted).  The residual stream is the thick line that everything hangs on.
Sublayers stand on branches beside it and add their result at a plus; white boxes work on each position alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from matplotlib.animation import FuncAnimation
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Rectangle

from attention_plots.one_picture import Scene, draw_thread
from attention_plots.style import INK, KEY, QUERY, SOFT, STREAM, VALUE, WEIGHT, Colour, new_figure

MIXING, ALONE = "#d9d9d9", "#ffffff"
"""Fills of what lets positions hear from each other, and of what works on each by itself."""
THICK = 5.0
"""Width of the residual stream's line."""
SLOT, FLOOR = 2.45, 2.2
"""The height of a sublayer, and where the lowest one begins."""
LEFT, RIGHT = 3.3, 8.9
"""The streams of encoder and decoder."""
BRANCH = 1.98
"""How far from its stream a sublayer stands."""
TITLES = (
    "Lesson 1: one query and its threads",
    "That, in heads, is one box on the stream.",
    "Lesson 5: a network, and two norms. A block.",
    "Lesson 4 below, and six blocks. The encoder.",
    "A second tower asks the first. 2017.",
    "Half of it, and the norms move. GPT.",
)
"""What the growing picture says, step by step."""

Point = tuple[float, float]


def _sheet(width: float, height: float, right: float, top: float) -> tuple[Figure, list[Axes]]:
    figure, panels = new_figure(width=width, height=height)
    for axes in panels:
        _clear(axes, right, top)
    return figure, panels


def _clear(axes: Axes, right: float, top: float) -> None:
    axes.set_xlim(0.0, right)
    axes.set_ylim(0.0, top)
    axes.axis("off")


def _box(
    axes: Axes, centre: Point, text: str, *, width: float = 2.0, height: float = 0.56, fill: str = "white"
) -> None:
    x, y = centre
    corner, edge = (x - width / 2, y - height / 2), WEIGHT.fill if fill == WEIGHT.pale else INK
    axes.add_patch(Rectangle(corner, width, height, facecolor=fill, edgecolor=edge, zorder=3))
    axes.text(x, y, text, ha="center", va="center", size=9.5, zorder=4)


def _wire(
    axes: Axes,
    points: Sequence[Point],
    *,
    thick: bool = False,
    dashed: bool = False,
    colour: str = STREAM.fill,
    head: bool = True,
) -> None:
    """A line through ``points`` with an arrowhead at its end."""
    xs, ys = zip(*points, strict=True)
    width = THICK if thick else 1.5
    style = (0, (4, 2)) if dashed else "-"
    end = len(xs) - 1 if head else len(xs)
    axes.plot(
        xs[:end], ys[:end], color=colour, linewidth=width, linestyle=style, solid_capstyle="butt", zorder=1
    )
    if head:
        arrow = {"arrowstyle": "-|>", "color": colour, "lw": width, "linestyle": style}
        arrow |= {"shrinkA": 0, "shrinkB": 0, "mutation_scale": 18 if thick else 11}
        axes.annotate("", points[-1], points[-2], arrowprops=arrow, zorder=2)


def _plus(axes: Axes, centre: Point) -> None:
    axes.plot(*centre, "o", markersize=14, markerfacecolor="white", markeredgecolor=STREAM.fill, zorder=3)
    axes.plot(*centre, "+", markersize=9, color=INK, markeredgewidth=1.6, zorder=4)


def _frame(axes: Axes, left: float, bottom: float, right: float, top: float, text: str = "") -> None:
    """A dashed frame around a block, and how often the block is repeated."""
    width, height = right - left, top - bottom
    dashed = Rectangle((left, bottom), width, height, facecolor="none", edgecolor=SOFT, linestyle=(0, (5, 3)))
    axes.add_patch(dashed)
    axes.text(left, top + 0.08, text, ha="left", va="bottom", size=12, weight="bold")


def _note(axes: Axes, at: Point, text: str, *, side: str = "left", size: float = 9) -> None:
    axes.text(*at, text, ha=side, va="center", size=size, color=INK)


# --- attention, from far away ------------------------------------------------------------------------


def _chip(axes: Axes, at: Point, letter: str, colour: Colour) -> None:
    patch = FancyBboxPatch(
        (at[0] - 0.25, at[1] - 0.17),
        0.5,
        0.34,
        boxstyle="round,pad=0,rounding_size=0.06",
        facecolor=colour.pale,
        edgecolor=colour.fill,
        hatch=colour.hatch,
        linewidth=1.6,
        zorder=3,
    )
    axes.add_patch(patch)
    paper = {"boxstyle": "round,pad=0.08", "facecolor": colour.pale, "edgecolor": "none"}
    axes.text(*at, letter, ha="center", va="center", size=9, weight="bold", bbox=paper, zorder=4)


def _attention(axes: Axes, centre: Point, text: str, towards: int, width: float = 2.5) -> dict[str, Point]:
    """A box of attention over its three entrances, the query's on the stream's side; where they open."""
    x, y = centre
    _box(axes, centre, text, width=width, fill=WEIGHT.pale)
    entrances = {}
    for i, (letter, colour) in enumerate((("Q", QUERY), ("K", KEY), ("V", VALUE))):
        at = (x + towards * 0.72 * (1 - i), y - 0.46)
        _chip(axes, at, letter, colour)
        entrances[letter] = (at[0], at[1] - 0.17)
    return entrances


def _sublayer(axes: Axes, stream: float, bottom: float, name: str, norm: str, *, pre: bool = False) -> None:
    """One sublayer left of its stream, with its norm on the stream (2017) or, ``pre``, on the branch."""
    x, y, home = stream - BRANCH, bottom + 0.95, bottom + 1.5
    if "attention" in name:
        entrances = _attention(axes, (x, y), name, +1)
        asking = ["Q"] if name.startswith("cross") else ["V", "K", "Q"]
        far = entrances[asking[0]][0]
        _wire(axes, [(stream, bottom), (far, bottom)], head=False)
        for letter in asking:
            _wire(axes, [(entrances[letter][0], bottom), entrances[letter]])
    else:
        _wire(axes, [(stream, bottom), (x, bottom), (x, y - 0.28)])
        _box(axes, (x, y), name, width=2.5)
    _wire(axes, [(x, y + 0.28), (x, home), (stream - 0.15, home)])
    _plus(axes, (stream, home))
    if pre:
        _box(axes, (stream - 0.66, bottom), "LN", width=0.62, height=0.34)
    elif norm:
        _box(axes, (stream, bottom + 2.0), norm, width=1.4, height=0.4)


def _tower(
    axes: Axes,
    stream: float,
    words: Sequence[str],
    sublayers: Sequence[str],
    *,
    name: str = "",
    times: str = "× 6",
    pre: bool = False,
    embedded: bool = True,
    norms: bool = True,
) -> float:
    """A stack of sublayers on its stream, from the words up; the height of its top."""
    top = FLOOR + SLOT * len(sublayers)
    axes.text(stream, 0.12, " ".join(words), ha="center", va="center", size=10.5, style="italic")
    if embedded:
        _wire(axes, [(stream, 0.35), (stream, 0.66)])
        _box(axes, (stream, 0.92), "embed, add position", width=2.7, height=0.5)
    _wire(axes, [(stream, 1.17 if embedded else 0.4), (stream, top + 0.65)], thick=True)
    for i, sublayer in enumerate(sublayers):
        if sublayer:
            _sublayer(axes, stream, FLOOR + SLOT * i, sublayer, f"norm_{i + 1}" if norms else "", pre=pre)
    if times:
        _frame(axes, stream - 3.28, FLOOR - 0.42, stream + 0.98, top + 0.02, times)
        _note(axes, (stream - 3.1, FLOOR - 0.2), name)
    return top


def _read_off(axes: Axes, stream: float, top: float, written: Sequence[str]) -> None:
    _box(axes, (stream, top + 0.92), "linear, softmax", width=2.2, height=0.5)
    _wire(axes, [(stream, top + 1.17), (stream, top + 1.47)])
    axes.text(
        stream,
        top + 1.7,
        " ".join(written),
        ha="center",
        va="center",
        size=10.5,
        style="italic",
        weight="bold",
    )


def _memory(axes: Axes, colour: str = STREAM.fill) -> None:
    """The way from the top of the encoder into keys and values of cross-attention."""
    up, bottom = FLOOR + SLOT * 2 + 0.65, FLOOR + SLOT
    x, y = RIGHT - BRANCH, bottom + 0.95
    entrances = [(x - 0.72 * i, y - 0.63) for i in (0, 1)]
    _wire(
        axes, [(LEFT, up), (LEFT, up + 0.3), (4.95, up + 0.3), (4.95, bottom - 0.18)], head=False, dashed=True
    )
    _wire(axes, [(4.95, bottom - 0.18), (entrances[0][0], bottom - 0.18)], head=False, dashed=True)
    for entrance in entrances:
        _wire(axes, [(entrance[0], bottom - 0.18), entrance], dashed=True)
    _note(axes, (LEFT + 0.1, up + 0.55), "memory", size=10.5)


ENCODER = ["self-attention", "feed-forward"]
DECODER = ["causal self-attention", "cross-attention", "feed-forward"]


def encoder_decoder(source: Sequence[str], target: Sequence[str], written: Sequence[str]) -> Figure:
    """The transformer of 2017: ``source`` is read, ``target`` has been written, ``written`` is written.

    The memory, the encoder's output, goes to the cross-attention of every block of the decoder.
    """
    figure, (axes,) = _sheet(6.3, 7.2, 10.5, 11.6)
    _both(axes, source, target, written)
    return figure


def _both(axes: Axes, source: Sequence[str], target: Sequence[str], written: Sequence[str]) -> None:
    _tower(axes, LEFT, source, ENCODER, name="encoder")
    top = _tower(axes, RIGHT, target, DECODER, name="decoder")
    _memory(axes)
    _read_off(axes, RIGHT, top, written)


def growing(
    scene: Scene, source: Sequence[str], target: Sequence[str], written: Sequence[str]
) -> FuncAnimation:
    """The whole, grown step by step from what earlier lessons drew; one picture per title in TITLES."""
    figure, (axes,) = _sheet(6.3, 7.2, 10.5, 11.6)
    figure.set_layout_engine("none")
    axes.set_position((0.01, 0.01, 0.98, 0.92))

    def draw(step: int) -> list[Artist]:
        axes.clear()
        _clear(axes, 10.5, 11.6)
        if step == 0:
            draw_thread(axes, scene)
            axes.set_ylim(-2.6, 7.4)
        elif step < 3:
            _tower(axes, LEFT, source, ENCODER[:step], times="", embedded=False, norms=step > 1)
        elif step == 3:
            _tower(axes, LEFT, source, ENCODER, name="encoder")
        elif step == 4:
            _both(axes, source, target, written)
        else:
            sublayers = [DECODER[0], "", DECODER[2]]
            top = _tower(axes, RIGHT, source[:-1], sublayers, name="a block of GPT", times="× 12", pre=True)
            _read_off(axes, RIGHT, top, source[1:])
            _box(axes, (RIGHT, top + 0.28), "LN", width=0.9, height=0.34)
            gone: Any = {"size": 10.5, "color": STREAM.text, "ha": "center", "va": "center"}
            axes.text(RIGHT - BRANCH, FLOOR + SLOT + 0.95, "no cross-attention", **gone)
            axes.text(LEFT - 0.4, FLOOR + SLOT + 0.95, "no encoder", **gone)
        axes.set_title(f"{step + 1}. {TITLES[step]}", loc="left", size=13, weight="bold")
        return []

    return FuncAnimation(figure, draw, frames=len(TITLES), blit=False)


# --- GPT -------------------------------------------------------------------------------------------


def gpt_flow(tokens: Sequence[str], n_layers: int) -> list[Figure]:
    """GPT with the shape of everything that flows: the model, and one of its blocks."""
    whole, (model,) = _sheet(3.7, 6.8, 5.6, 10.4)
    part, (block,) = _sheet(3.7, 6.8, 5.6, 10.4)
    _draw_model(model, tokens, n_layers)
    _draw_block(block)
    return [whole, part]


def _draw_model(axes: Axes, tokens: Sequence[str], n_layers: int) -> None:
    x = 1.7
    axes.set_title("the model", loc="left", weight="bold")
    axes.text(x, 0.2, " ".join(tokens), ha="center", va="center", size=10.5, style="italic")
    _note(axes, (x + 0.3, 0.72), "token ids  (n,)")
    _wire(axes, [(x, 0.45), (x, 1.02)])
    _box(axes, (x, 1.3), "rows of wte", width=2.5)
    _wire(axes, [(x, 1.58), (x, 6.6)], thick=True)
    _plus(axes, (x, 2.5))
    _box(axes, (x + 2.7, 2.5), "rows of wpe", width=1.9)
    _wire(axes, [(x + 1.75, 2.5), (x + 0.17, 2.5)])
    _note(axes, (x + 0.3, 1.95), "(n, d_model)")
    _note(axes, (x + 0.3, 3.05), "(n, d_model)")
    for i in range(3):
        label = ("block 0", "block 1", f"block {n_layers - 1}")[i]
        _box(axes, (x, 3.65 + 0.95 * i), label, width=2.5, fill=WEIGHT.pale)
    axes.text(x + 0.3, 5.07, "⋮", ha="left", va="center", size=13)
    _note(axes, (x + 0.3, 6.15), "(n, d_model)")
    _box(axes, (x, 6.88), "layer norm ln_f", width=2.5)
    _wire(axes, [(x, 7.16), (x, 7.72)])
    _box(axes, (x, 8.0), "times wteᵀ", width=2.5)
    _wire(axes, [(x, 8.28), (x, 8.92)])
    _note(axes, (x + 0.3, 8.6), "logits  (n, n_vocab)")
    _box(axes, (x, 9.2), "last row, softmax", width=2.7)
    _wire(axes, [(x, 9.48), (x, 9.9)])
    _note(axes, (x + 0.3, 9.72), "(n_vocab,)")
    axes.text(x, 10.12, "the next token", ha="center", va="center", size=10.5, weight="bold")


def _draw_block(axes: Axes) -> None:
    stream, branch = 0.7, 3.3
    axes.set_title("one block", loc="left", weight="bold")
    _frame(axes, 0.15, 0.75, 5.5, 9.95)
    _wire(axes, [(stream, 0.2), (stream, 10.35)], thick=True)
    _note(axes, (stream + 0.25, 0.42), "stream  (n, d_model)")
    bottom = 1.1
    _wire(axes, [(stream, bottom), (branch, bottom), (branch, bottom + 0.25)])
    for i, (name, shape) in enumerate((("ln_1", "(n, d_model)"), ("c_attn", "(n, 3 d_model)"))):
        y = bottom + 0.5 + 0.86 * i
        _box(axes, (branch, y), name, width=2.9, height=0.5)
        _note(axes, (branch + (0.2, -0.85)[i], y + 0.43), shape, side=("left", "right")[i])
        if not i:
            _wire(axes, [(branch, y + 0.25), (branch, y + 0.61)])
    entrances = _attention(axes, (branch, 4.0), "causal attention, heads", -1, 3.4)
    for x, y in entrances.values():
        _wire(axes, [(x, bottom + 1.61), (x, y)])
    _wire(axes, [(branch, 4.28), (branch, 4.62)])
    _box(axes, (branch, 4.87), "c_proj", width=2.9, height=0.5)
    _note(axes, (branch + 0.2, 4.45), "(n, d_model)")
    _home(axes, stream, branch, 5.12)
    bottom = 6.0
    _wire(axes, [(stream, bottom), (branch, bottom), (branch, bottom + 0.25)])
    names = (("ln_2", "(n, d_model)"), ("c_fc", "(n, 4 d_model)"), ("GELU", "(n, 4 d_model)"), ("c_proj", ""))
    for i, (name, shape) in enumerate(names):
        y = bottom + 0.5 + 0.86 * i
        _box(axes, (branch, y), name, width=2.9, height=0.5)
        if shape:
            _wire(axes, [(branch, y + 0.25), (branch, y + 0.61)])
            _note(axes, (branch + 0.2, y + 0.43), shape)
    _home(axes, stream, branch, bottom + 0.75 + 0.86 * 3)


def _home(axes: Axes, stream: float, branch: float, top: float) -> None:
    """From the top of a branch back to the stream."""
    _wire(axes, [(branch, top), (branch, top + 0.33), (stream + 0.17, top + 0.33)])
    _plus(axes, (stream, top + 0.33))
