"""The digits of a test file's numbers: what the tolerance needs, so that no processor's last one shows."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from stepgrade.rubric import Tolerance

FINER = 1000.0
"""How much finer than the tolerance a stored number is."""


def rounded(value: Any, tolerance: Tolerance, exact_zeros: bool = False) -> Any:
    """``value`` with its float64 numbers rounded to a thousandth of the tolerance, or finer.

    ``value`` is an array, a number, or a tuple, list or dict of them; its structure and dtypes stay.  With
    ``exact_zeros`` nothing but 0 becomes 0.
    """
    if isinstance(value, dict):
        return {key: rounded(item, tolerance, exact_zeros) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(rounded(item, tolerance, exact_zeros) for item in value)
    if isinstance(value, float):  # np.float64 is one, too
        return type(value)(_rounded(float(value), tolerance, exact_zeros))
    if isinstance(value, np.ndarray) and value.dtype == np.float64:
        numbers = [_rounded(number, tolerance, exact_zeros) for number in value.ravel().tolist()]
        return np.array(numbers, dtype=np.float64).reshape(value.shape)
    return value


def _rounded(number: float, tolerance: Tolerance, exact_zeros: bool) -> float:
    """Through decimal text, which is the same on every processor; NumPy's powers of ten need not be."""
    if number == 0.0 or not math.isfinite(number):
        return number
    finest = (tolerance.atol + tolerance.rtol * abs(number)) / FINER
    if finest <= 0.0:
        return number
    digits = math.floor(math.log10(abs(number))) - math.floor(math.log10(finest))
    if digits < 0 and not exact_zeros:
        return 0.0
    return float(f"{number:.{min(max(digits, 1), 17)}e}")
