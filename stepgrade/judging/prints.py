"""Prints of values: a few numbers that tell whether two values are equal, without either of them.

A print is the structure of a value and a projection of its numbers onto drawn weights.  Equal values have
equal prints up to rounding; that two different ones do has no chance to speak of.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stepgrade.judging.compare import as_array

FINE = 9
"""How many digits of the numbers that were added up a stored projection keeps."""
NEAR = 1e-7
"""How much the projections of equal values may differ, as a share of those numbers."""


@dataclass(frozen=True)
class Print:
    """What is left of a value: its structure (shapes, and all that is exact), a projection and its size."""

    structure: str
    projection: float = 0.0
    size: float = 0.0

    def matches(self, other: Print) -> bool:
        """Whether the two belong to equal values."""
        near = NEAR * max(self.size, other.size) + 1e-12
        return self.structure == other.structure and abs(self.projection - other.projection) <= near

    def encode(self) -> list[Any]:
        """As data for JSON, rounded to what the comparison needs, so that no processor's last digit shows."""
        if self.size == 0:
            return [self.structure, 0.0, 0.0]
        digits = FINE - 1 - math.floor(math.log10(self.size))
        return [self.structure, round(self.projection, digits) + 0.0, float(f"{self.size:.2g}")]

    @staticmethod
    def decode(data: Any) -> Print:
        """The print that ``data`` encodes.  Raises TypeError or ValueError."""
        structure, projection, size = data
        return Print(str(structure), float(projection), float(size))


def print_of(value: Any) -> Print:
    """The print of a value that came over the wire.  Whole numbers, booleans and strings count exactly."""
    exact: list[str] = []
    arrays = list(_arrays(value, exact))
    projection = size = 0.0
    for array in arrays:
        finite = np.isfinite(array)
        exact.append(f"{array.shape}{'' if finite.all() else _digest(np.where(finite, 0.0, array))}")
        numbers = np.where(finite, array, 0.0).ravel()
        weights = np.cos(1.0 + 0.7 * np.arange(numbers.size) + 0.1 * len(exact))
        projection += float(numbers @ weights)
        size += float(np.abs(numbers).sum())
    structure = hashlib.sha256("\0".join(exact).encode("utf-8", "replace")).hexdigest()[:8]
    if not math.isfinite(projection):
        return Print(f"{structure} beyond")
    return Print(structure, projection, size)


def _arrays(value: Any, exact: list[str]) -> Iterator[NDArray[np.float64]]:
    """The arrays of floats in a value; everything else is noted as it is."""
    array = value if isinstance(value, np.ndarray) else as_array(value)
    if isinstance(value, dict):
        for key in sorted(value, key=_written):
            exact.append(f"key {_written(key)}")
            yield from _arrays(value[key], exact)
    elif array is None and isinstance(value, (tuple, list)):
        exact.append(f"items {len(value)}")
        for item in value:
            yield from _arrays(item, exact)
    elif array is not None and array.dtype.kind == "f":
        yield array.astype(np.float64)
    elif array is not None and array.dtype.kind in "iub":
        exact.append(f"{array.shape}{_digest(array.astype(np.int64))}")
    else:
        exact.append(f"{type(value).__name__} {_written(value)}"[:2000])


def _written(value: Any) -> str:
    """``value`` as text; integers in base 16, since Python writes no decimal of more than 4 300 digits."""
    return f"{value:x}" if isinstance(value, int) else repr(value)


def _digest(array: NDArray[Any]) -> str:
    return hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()[:8]
