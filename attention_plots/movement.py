"""Softmax at several factors: from nobody preferred to the winner takes all."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure

from attention_plots.style import INK, WEIGHT, Array, new_figure


def softmax_at(scores: Array, factor: float) -> Array:
    """The weights of ``factor * scores``, (n,) -> (n,): one over a sum of e^(difference of scores) each."""
    gaps = scores[None, :] - scores[:, None]
    return np.asarray(1.0 / np.sum(np.exp(factor * gaps), axis=1))


def softmax_bars(scores: Array, words: Sequence[str], factors: Sequence[float]) -> Figure:
    """The weights of ``factor * scores``, (n_words,), a panel for each of the ``factors``."""
    figure, panels = new_figure(1, len(factors), width=7.2, height=2.7, sharey=True)
    for panel, factor in zip(panels, factors, strict=True):
        weights = softmax_at(scores, factor)
        bars = panel.bar(range(len(words)), weights, 0.74, color=WEIGHT.fill, edgecolor=INK, linewidth=0.8)
        panel.bar_label(bars, [f"{weight:.2f}" for weight in weights], padding=2, size=9)
        panel.set_xticks(range(len(words)), words, size=9.5)
        panel.set_title(f"factor {factor:g}")
        panel.set_ylim(0.0, 1.14)
    panels[0].set_ylabel("weight")
    return figure
