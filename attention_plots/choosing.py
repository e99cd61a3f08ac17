"""From scores to the next token: temperature at work, and what a model guesses at every place of a text."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.animation import FuncAnimation
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from attention_plots.style import FILLS, INK, Array, new_figure


def temperature_animation(logits: Array, tokens: Sequence[str], temperatures: Array) -> FuncAnimation:
    """Probabilities of the next token while the temperature goes through ``temperatures``, one per frame.

    ``logits``: (n_vocab,); each token's logit is written below it.
    """
    figure, (axes,) = new_figure(width=5.6, height=3.1)
    bars = axes.bar(range(len(tokens)), np.zeros(len(tokens)), 0.7, color=FILLS[1], edgecolor=INK)
    labels = [axes.text(i, 0.0, "", ha="center", va="bottom") for i in range(len(tokens))]
    names = [f"{t}\n{s:.2f}".replace("-", "−") for t, s in zip(tokens, logits, strict=True)]
    axes.set_xticks(range(len(tokens)), names)
    axes.set_xlabel("token and its logit")
    axes.set_ylabel("probability")
    axes.set_ylim(0.0, 1.12)

    def draw(frame: int) -> list[Artist]:
        # Each probability is one over a sum of e^(difference of scores).
        gaps = (logits[None, :] - logits[:, None]) / temperatures[frame]
        for bar, label, p in zip(bars, labels, 1.0 / np.sum(np.exp(gaps), axis=1), strict=True):
            bar.set_height(float(p))
            label.set_y(float(p) + 0.01)
            label.set_text(f"{p:.2f}")
        axes.set_title(f"temperature {temperatures[frame]:.2f}")
        return [*bars, *labels]

    return FuncAnimation(figure, draw, frames=len(temperatures), blit=False)


def guesses_table(
    probabilities: Array, contexts: Sequence[str], tokens: Sequence[str], targets: Sequence[int]
) -> Figure:
    """One row per place of a text: the probability of each next token, and a frame around the one that came.

    ``probabilities``: (n, n_vocab), each row sums to 1; ``targets``: the token that came, one per row.
    """
    figure, (axes,) = new_figure(width=3.4 + 0.85 * len(tokens), height=1.0 + 0.5 * len(contexts))
    axes.imshow(probabilities, cmap="Greys", vmin=0.0, vmax=1.15, aspect="auto")
    for (row, column), p in np.ndenumerate(probabilities):
        axes.text(column, row, f"{p:.2f}", ha="center", va="center", color="white" if p > 0.6 else INK)
    for row, target in enumerate(targets):
        frame = Rectangle((target - 0.46, row - 0.44), 0.92, 0.88, fill=False, edgecolor=INK, linewidth=2.6)
        axes.add_patch(frame)
    axes.set_xticks(range(len(tokens)), tokens)
    axes.set_yticks(range(len(contexts)), contexts)
    axes.set_xlabel("next token (framed: the one that came)")
    axes.set_ylabel("what the row has seen")
    axes.tick_params(length=0)
    return figure
