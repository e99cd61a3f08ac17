"""Small random mini-GPTs for the tests, with sizes that cannot be confused."""

from __future__ import annotations

from typing import Any

import numpy as np

from mini_gpt.parameters import Parameters, Sizes

SIZES = Sizes(n_vocab=29, n_positions=13, d_model=15, n_layers=2, n_heads=3)


def lively(sizes: Sizes = SIZES, seed: int = 20190214, dtype: Any = np.float64) -> Parameters:
    """Parameters large enough for attention to have opinions and text to vary; no gain is 1, no bias 0."""
    params, rng = Parameters(sizes, dtype), np.random.default_rng(seed)
    for name, array in params.arrays.items():
        numbers = rng.normal(size=array.shape)
        if array.ndim == 2:
            array[...] = 0.6 * numbers if name.startswith("w") else 1.5 * numbers / array.shape[0] ** 0.5
        else:
            array[...] = 0.3 * numbers
            if name.endswith("weight"):  # gains of either sign keep the tied output from repeating its input
                array += rng.choice([-1.0, 1.0], size=array.shape)
    return params
