"""What the inputs of cases are made of in several rubrics: types and masks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
Ids = NDArray[np.integer[Any]]
Params = dict[str, Any]
Masks = Callable[[Generator], Mask]
Inputs = Callable[[Generator], Any]


def random_mask(rng: Generator, *shape: int, blocked_row: bool = False) -> Mask:
    """Blocks about half of every query's keys, at least one but not all of them; or all, for the second query."""
    mask = rng.random(shape) < 0.5
    keep = rng.integers(shape[-1], size=shape[:-1])[..., None]
    np.put_along_axis(mask, keep, True, axis=-1)
    np.put_along_axis(mask, (keep + 1) % shape[-1], False, axis=-1)
    if blocked_row:
        mask[..., 1, :] = False
    return mask


def causal(n: int) -> Mask:
    """Position i may attend to positions 0 .. i."""
    return np.tri(n, dtype=bool)
