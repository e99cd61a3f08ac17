"""What the inputs of cases are made of in several rubrics: types, masks, and an order that nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from stepgrade.inside.script import Script

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


def in_drawn_order(inputs: Callable[[Generator], Script]) -> Callable[[Generator], Script]:
    """Every call of a script twice, in an order that is drawn.

    Where a step has to tell two functions apart, only trying them out says which call is about which: one
    that counts its calls is right with one student in six.
    """

    def drawn(rng: Generator) -> Script:
        calls = inputs(rng).operations * 2
        return Script(tuple(calls[i] for i in rng.permutation(len(calls))))

    return drawn
