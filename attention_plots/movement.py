"""Pictures that move, where the movement is the explanation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.animation import FuncAnimation
from matplotlib.artist import Artist

from attention_plots.style import FILLS, INK, Array, new_figure


def softmax_animation(scores: Array, words: Sequence[str], factors: Array) -> FuncAnimation:
    """Softmax weights of ``factor * scores`` while the factor goes through ``factors``, one per frame.

    ``scores``: (n_words,); ``factors``: (n_frames,).
    """
    figure, (axes,) = new_figure(width=5.6, height=3.0)
    bars = axes.bar(range(len(words)), np.zeros(len(words)), 0.7, color=FILLS[1], edgecolor=INK)
    labels = [axes.text(i, 0.0, "", ha="center", va="bottom") for i in range(len(words))]
    names = [f"{w}\n{s:.3g}".replace("-", "−") for w, s in zip(words, scores, strict=True)]
    axes.set_xticks(range(len(words)), names)
    axes.set_xlabel("word and its score")
    axes.set_ylabel("weight")
    axes.set_ylim(0.0, 1.12)

    def draw(frame: int) -> list[Artist]:
        # Each weight is one over a sum of e^(difference of scores): softmax, written without a fraction.
        gaps = scores[None, :] - scores[:, None]
        weights = 1.0 / np.sum(np.exp(factors[frame] * gaps), axis=1)
        for bar, label, weight in zip(bars, labels, weights, strict=True):
            bar.set_height(float(weight))
            label.set_y(float(weight) + 0.01)
            label.set_text(f"{weight:.2f}")
        axes.set_title(f"all scores multiplied by {factors[frame]:.2f}")
        return [*bars, *labels]

    return FuncAnimation(figure, draw, frames=len(factors), blit=False)
