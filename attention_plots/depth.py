"""What many layers do: stacks of random sublayers, how large the stream grows and how far a nudge gets.

The sublayers are feed-forward networks with ReLU and random weights, as a network is before it has
learned anything.  What happens to a nudge is measured by central differences.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from attention_plots.normalising import same_scale
from attention_plots.style import INK, MARKERS, SOFT, Array, new_figure

LINES = ("-", "--", ":", "-.")
N_ROWS, D_MODEL, D_FF = 31, 64, 256
NUDGE = 1e-5

Sublayer = Callable[[Array], Array]
ORDERS: dict[str, Callable[[Array, Sublayer], Array]] = {
    "no residual": lambda X, sublayer: sublayer(X),
    "residual only": lambda X, sublayer: X + sublayer(X),
    "post-norm": lambda X, sublayer: same_scale(X + sublayer(X)),
    "pre-norm": lambda X, sublayer: X + sublayer(same_scale(X)),
}


@dataclass(frozen=True)
class DeepStack:
    """What was measured of one stack; entry l of an array belongs to the stream after l layers.

    ``size``: the stream's standard deviation.  ``kept``: its cosine with what came in at the bottom.
    ``nudge``: how much a small random nudge given there has grown when it arrives at the top.  Each has
    n_layers + 1 entries.  ``top``: how much the output changes with the weights of the last layer.
    """

    size: Array
    kept: Array
    nudge: Array
    top: float


def deep_stack(order: str, n_layers: int, gain: float = 1.0, seed: int = 0) -> DeepStack:
    """Measure a stack of ``n_layers`` random networks, put together in one of ``ORDERS``.

    A sublayer gives rows of standard deviation ``gain`` for rows of standard deviation 1.  A pre-norm
    stack ends in one more layer norm, as GPT-2 does.
    """
    rng = np.random.default_rng(seed)
    weights = [
        (
            rng.normal(size=(D_MODEL, D_FF)) / D_MODEL**0.5,
            gain * rng.normal(size=(D_FF, D_MODEL)) / (D_FF / 2) ** 0.5,
        )
        for _ in range(n_layers)
    ]

    def through(stream: Array, first: int, bend: Array | float = 0.0) -> Array:
        """The output, from the stream below layer ``first``; ``bend`` is added to the last layer's W_2."""
        for i, (W_1, W_2) in enumerate(weights[first:], first):
            stream = one_layer(stream, W_1, W_2 + (bend if i == n_layers - 1 else 0.0))
        return same_scale(stream) if order == "pre-norm" else stream

    def one_layer(stream: Array, W_1: Array, W_2: Array) -> Array:
        return ORDERS[order](stream, lambda X: np.maximum(X @ W_1, 0.0) @ W_2)

    streams: list[Array] = [rng.normal(size=(N_ROWS, D_MODEL))]
    for W_1, W_2 in weights:
        streams.append(one_layer(streams[-1], W_1, W_2))
    nudge = []
    for i, stream in enumerate(streams):
        step = NUDGE * rng.normal(size=stream.shape)
        nudge.append(
            float(np.std(through(stream + step, i) - through(stream - step, i)) / (2 * np.std(step)))
        )
    bend = NUDGE * rng.normal(size=(D_FF, D_MODEL)) / D_FF**0.5
    last = streams[-2]
    top = np.std(through(last, n_layers - 1, bend) - through(last, n_layers - 1, -bend)) / (2 * NUDGE)
    return DeepStack(
        np.array([stream.std() for stream in streams]),
        np.array([_cosine(stream, streams[0]) for stream in streams]),
        np.array(nudge),
        float(top),
    )


def _cosine(some: Array, others: Array) -> float:
    """The cosine of the angle between corresponding rows, averaged."""
    lengths = np.linalg.norm(some, axis=1) * np.linalg.norm(others, axis=1)
    return float(np.mean(np.sum(some * others, axis=1) / lengths))


def nudge_curves(panels: Mapping[str, Mapping[str, Array]]) -> Figure:
    """How much a nudge given after each layer has grown or shrunk at the top; one panel per kind of stack.

    ``panels``: title -> name of the curve -> (n_layers + 1,).
    """
    figure, axes = new_figure(1, len(panels), width=6.2, height=3.3, sharey=True)
    for panel, (title, curves) in zip(axes, panels.items(), strict=True):
        _curves(panel, curves, every=4)
        panel.set_yscale("log")
        panel.axhline(1.0, color=SOFT, linewidth=1.0, zorder=0)
        panel.set_title(title)
    figure.supxlabel("layer after which the nudge is given", size=11)
    axes[0].set_ylabel("size of the nudge at the top")
    axes[0].legend(frameon=False)
    return figure


def stream_curves(sizes: Mapping[str, Array], kept: Mapping[str, Array]) -> Figure:
    """How large the stream is after each layer, and how much of what came in can still be seen in it.

    Both: order of the norm -> (n_layers + 1,).
    """
    figure, (left, right) = new_figure(1, 2, width=6.2, height=3.3)
    _curves(left, sizes, every=4)
    _curves(right, kept, every=4)
    left.set_ylim(bottom=0.0)
    left.set_ylabel("standard deviation of the stream")
    right.set_ylabel("cosine with what came in")
    right.set_ylim(-0.05, 1.05)
    right.axhline(0.0, color=SOFT, linewidth=0.8, zorder=0)
    for panel in (left, right):
        panel.set_xlabel("after how many layers")
    left.legend(frameon=False)
    return figure


def _curves(axes: Axes, curves: Mapping[str, Array], every: int) -> None:
    """Curves over the number of layers, each with a line and a marker of its own."""
    for (name, y), line, marker in zip(curves.items(), LINES, MARKERS, strict=False):
        axes.plot(
            range(len(y)),
            y,
            line,
            marker=marker,
            markevery=every,
            markerfacecolor="white",
            color=INK,
            linewidth=1.5,
            label=name,
        )
