"""The report's statistics: the spread of numbers, and the correlation that tells how an item separates."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FEWEST = 10
"""With fewer students a correlation says next to nothing, and is not given."""


@dataclass(frozen=True)
class Spread:
    """How numbers are spread: count, mean, standard deviation (ddof=0), minimum, quartiles, maximum, sum."""

    count: int
    mean: float
    deviation: float
    minimum: float
    lower: float
    median: float
    upper: float
    maximum: float
    sum: float


def spread(values: Sequence[float]) -> Spread | None:
    """The spread of ``values``; None where there are none."""
    if not values:
        return None
    array = np.asarray(values, dtype=np.float64)
    minimum, lower, median, upper, maximum = (float(q) for q in np.percentile(array, [0, 25, 50, 75, 100]))
    return Spread(
        len(values),
        float(array.mean()),
        float(array.std()),
        minimum,
        lower,
        median,
        upper,
        maximum,
        math.fsum(values),
    )


def correlation(first: NDArray[np.float64], second: NDArray[np.float64]) -> float | None:
    """Pearson's r of two arrays of shape (n,); None under FEWEST entries or where one of them is constant."""
    if len(first) < FEWEST or np.ptp(first) < 1e-9 or np.ptp(second) < 1e-9:
        return None
    return float(np.corrcoef(first, second)[0, 1])


def uncertainty(count: int) -> float:
    """Half the width of the 95 % confidence interval of a correlation near 0: 1.96 / sqrt(count - 3)."""
    return 1.96 / math.sqrt(max(count - 3, 1))
