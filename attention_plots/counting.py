"""Where the parameters of a model are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from attention_plots.style import HATCHES, INK, STREAM, WEIGHT, new_figure

PARTS = (STREAM.pale, "..."), (WEIGHT.fill, ""), ("white", "///")
"""What embeddings, attention and networks look like."""
POSITIONS, WIDTH = 1024, 768
"""Of GPT-2 small."""


def parameter_shares(models: Mapping[str, Mapping[str, float]]) -> Figure:
    """One bar per model, cut into the shares of its parts; shares of 3 % and more are written in.

    ``models``: name -> part -> number of parameters, the same parts for all.
    """
    figure, (axes,) = new_figure(width=7.6, height=1.2 + 0.52 * len(models))
    counts = np.array([list(parts.values()) for parts in models.values()], dtype=float)
    shares = 100.0 * counts / counts.sum(axis=1, keepdims=True)
    left = np.zeros(len(models))
    for i, part in enumerate(next(iter(models.values()))):
        fill, hatch = PARTS[i % len(PARTS)]
        axes.barh(
            range(len(models)), shares[:, i], 0.62, left, label=part, color=fill, hatch=hatch, edgecolor=INK
        )
        for row, share in enumerate(shares[:, i]):
            if share >= 3.0:
                box = {"facecolor": "white", "edgecolor": "none", "pad": 1.2}
                axes.text(
                    left[row] + share / 2, row, f"{share:.0f}", ha="center", va="center", size=9.5, bbox=box
                )
        left += shares[:, i]
    axes.set_yticks(range(len(models)), list(models))
    axes.invert_yaxis()
    axes.set_xlim(0.0, 100.0)
    axes.set_xlabel("share of the parameters, in per cent")
    axes.legend(frameon=False, ncols=len(counts[0]), loc="lower center", bbox_to_anchor=(0.45, 1.0))
    return figure


def head_costs(costs: Mapping[str, tuple[float, float]]) -> Figure:
    """One bar per number of heads: the products' multiplications, and behind them those that are added.

    ``costs``: name -> (products, scaling and dividing).
    """
    figure, (axes,) = new_figure(width=6.4, height=1.3 + 0.45 * len(costs))
    products, added = np.array(list(costs.values())).T / 1e6
    axes.barh(range(len(costs)), products, 0.6, color=WEIGHT.pale, edgecolor=INK, label="products")
    look: Any = {"color": WEIGHT.fill, "hatch": HATCHES[1], "edgecolor": INK, "label": "scaling and dividing"}
    axes.barh(range(len(costs)), added, 0.6, products, **look)
    for row, (each, more) in enumerate(zip(products, added, strict=True)):
        axes.text(each + more, row, f" {each:.0f} + {more:.0f}", va="center", size=10)
    axes.set_yticks(range(len(costs)), list(costs))
    axes.invert_yaxis()
    axes.margins(x=0.17)
    axes.set_xlabel("millions of multiplications")
    axes.legend(frameon=False, ncols=2, loc="lower center", bbox_to_anchor=(0.45, 1.0))
    return figure


def costs(heads: int) -> tuple[int, int, int]:
    """Multiplications of the products, those of scaling and dividing, and exponentials."""
    products = 4 * POSITIONS * WIDTH**2 + 2 * POSITIONS**2 * WIDTH
    return products, 2 * heads * POSITIONS**2, heads * POSITIONS**2
