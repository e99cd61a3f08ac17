"""From scores to the next token: temperature, nucleus, what a model guesses at every place, its gradient."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from attention_plots.stream import stage_table
from attention_plots.style import BLOCKED_HATCH, INK, WEIGHT, WEIGHTS_MAP, Array, ink_on_weight, new_figure


def shares_at(logits: Array, temperature: float) -> Array:
    """(n_vocab,) -> probabilities: each is one over a sum of e^(difference of scores)."""
    gaps = (logits[None, :] - logits[:, None]) / temperature
    return np.asarray(1.0 / np.sum(np.exp(gaps), axis=1))


def nucleus_size(shares: Sequence[float], p: float) -> int:
    """How many tokens are in the nucleus of ``p``; ``shares`` come in falling order."""
    return int(np.searchsorted(np.cumsum(shares), p)) + 1


def nucleus_bars(distributions: Sequence[Sequence[float]], p: float) -> list[Figure]:
    """Each distribution (in falling order) as bars: filled in the nucleus of ``p``, hatched outside it."""
    drawn = []
    for shares in distributions:
        size = nucleus_size(shares, p)
        figure, (axes,) = new_figure(width=1.2 + 0.55 * len(shares), height=2.6)
        ranks = np.arange(1, len(shares) + 1)
        axes.bar(ranks[:size], shares[:size], color=WEIGHT.fill, edgecolor=INK)
        axes.bar(ranks[size:], shares[size:], color="white", edgecolor=INK, hatch=BLOCKED_HATCH)
        for rank, share, total in zip(ranks, shares, np.cumsum(shares), strict=True):
            axes.text(float(rank), share + 0.015, f"{total:.2f}", ha="center", va="bottom", fontsize=9.5)
        axes.set_title(f"{size} tokens reach {p}: {sum(shares[:size]):.2f}")
        axes.set_xticks(ranks)
        axes.set_xlabel("token, the likeliest first")
        axes.set_ylabel("probability")
        axes.set_ylim(0.0, max(max(shares) for shares in distributions) + 0.1)
        drawn.append(figure)
    return drawn


def guesses_table(
    probabilities: Array, contexts: Sequence[str], tokens: Sequence[str], targets: Sequence[int]
) -> Figure:
    """One row per place of a text: the probability of each next token, and a frame around the one that came.

    ``probabilities``: (n, n_vocab), each row sums to 1; ``targets``: the token that came, one per row.
    """
    figure, (axes,) = new_figure(width=2.6 + 0.75 * len(tokens), height=1.0 + 0.5 * len(contexts))
    axes.imshow(probabilities, cmap=WEIGHTS_MAP, vmin=0.0, vmax=1.0, aspect="auto")
    for (row, column), p in np.ndenumerate(probabilities):
        axes.text(column, row, f"{p:.2f}", ha="center", va="center", color=ink_on_weight(p))
    axes.set_yticks(range(len(contexts)), contexts)
    _framed(axes, tokens, targets)
    return figure


def gradient_table(
    gradient: Array, words: Sequence[str], tokens: Sequence[str], targets: Sequence[int]
) -> Figure:
    """The same table for the gradient of the logits, (n, n_vocab); negative numbers are hatched."""
    figure, (axes,) = new_figure(width=2.0 + 0.75 * len(tokens), height=1.0 + 0.5 * len(words))
    stage_table(
        axes, gradient, [f"… {word}" for word in words], 2 * float(np.abs(gradient).max()), decimals=2
    )
    _framed(axes, tokens, targets)
    return figure


def _framed(axes: Axes, tokens: Sequence[str], targets: Sequence[int]) -> None:
    for row, target in enumerate(targets):
        frame = Rectangle((target - 0.46, row - 0.44), 0.92, 0.88, fill=False, edgecolor=INK, linewidth=2.6)
        axes.add_patch(frame)
    axes.set_xticks(range(len(tokens)), tokens)
    axes.set_xlabel("next token (framed: the one that came)")
    axes.tick_params(length=0)
