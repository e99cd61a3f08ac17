"""How far scores spread as vectors grow longer: the picture behind √d_k."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.figure import Figure

from attention_plots.style import INK, SOFT, Array, new_figure


def random_scores(sizes: Sequence[int], samples: int = 4000) -> dict[int, Array]:
    """d_k -> the dot products of ``samples`` random pairs of vectors, entries with mean 0 and variance 1."""
    rng = np.random.default_rng(0)
    return {
        d_k: np.einsum("nd,nd->n", rng.normal(size=(samples, d_k)), rng.normal(size=(samples, d_k)))
        for d_k in sizes
    }


def score_histograms(raw: Mapping[int, Array]) -> Figure:
    """Histograms of many scores, one column per d_k: as they are above, divided by √d_k below.

    ``raw``: d_k -> (n_samples,).  All panels share one axis, so that width can be compared.
    """
    scaled = {d_k: scores / d_k**0.5 for d_k, scores in raw.items()}
    reach = 3.2 * max(float(np.std(scores)) for scores in raw.values())
    figure, axes = new_figure(2, len(raw), width=7.2, height=4.2, sharex=True, sharey="row")
    for row, (samples, colour, hatch) in enumerate(((raw, "#bdbdbd", ""), (scaled, "#ffffff", "////"))):
        for column, (d_k, scores) in enumerate(samples.items()):
            panel = axes[row * len(raw) + column]
            spread = float(np.std(scores))
            bins = np.linspace(-3.5 * spread, 3.5 * spread, 24).tolist()
            panel.hist(
                scores,
                bins=bins,
                density=True,
                histtype="stepfilled",
                facecolor=colour,
                hatch=hatch,
                edgecolor=INK,
                linewidth=0.9,
            )
            panel.axvline(0.0, color=SOFT, linewidth=0.8, zorder=0)
            panel.text(
                0.97, 0.95, f"std {spread:.1f}", ha="right", va="top", transform=panel.transAxes, size=10
            )
            panel.set_xlim(-reach, reach)
            panel.set_yticks([])
            if row == 0:
                panel.set_title(f"$d_k$ = {d_k}")
    axes[0].set_ylabel("plain score\n(share of samples)")
    axes[len(raw)].set_ylabel("score / $\\sqrt{d_k}$\n(share of samples)")
    axes[len(raw) + len(raw) // 2].set_xlabel("score")
    return figure


def mean_largest_weight(scores: Array) -> float:
    """How peaked softmax makes a row of scores: its largest weight, averaged over many rows.

    ``scores``: (n_samples, n_keys).  A row's largest weight is 1 / sum(exp(score - best score)); it lies
    between 1/n_keys (all alike) and 1 (all on one key).
    """
    best = np.max(scores, axis=1, keepdims=True)
    return float(np.mean(1.0 / np.sum(np.exp(scores - best), axis=1)))
