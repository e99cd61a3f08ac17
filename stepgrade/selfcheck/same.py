"""Whether two test files say the same, up to what differs from one processor to another."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from stepgrade.inside import wire
from stepgrade.judging.compare import as_array
from stepgrade.judging.expectation import HEADROOM
from stepgrade.rubric import Tolerance
from stepgrade.selfcheck.bundle import BundleError, data_of

BAND = HEADROOM
"""The factor up to which two single-precision bands are the same: measured on two processors, they differ."""
_DATA = b"\nDATA = "
_NUMBERS = Tolerance(1e-6, 1e-9)
"""What inputs and mistakes' results may differ by; expected results only by a tenth of their tolerance."""


def difference(first: Path, second: Path) -> str:
    """Where two test files differ by more than the last digits of their numbers; empty where nowhere.

    Raises BundleError for a file that cannot be read.
    """
    return _difference(first.read_bytes(), second.read_bytes())


def kept(before: bytes | None, fresh: bytes) -> bytes:
    """The test file to release: the one ``before``, where ``fresh`` says the same up to rounding.

    Rounding alone is not enough: a number may lie where it goes up on one processor and down on another.
    """
    if before is None or before.partition(_DATA)[0] != fresh.partition(_DATA)[0]:
        return fresh
    try:
        return fresh if _difference(before, fresh) else before
    except BundleError:  # somebody changed the one before
        return fresh


def _difference(first: bytes, second: bytes) -> str:
    return next(_differences(data_of(first, "file"), data_of(second, "file"), ""), "")


def _differences(first: Any, second: Any, path: str, close: Tolerance | None = None) -> Iterator[str]:
    """The places of all differences; within values, numbers may differ by ``close``."""
    if close is not None and isinstance(first, dict) and ("array" in first or "scalar" in first):
        if not _arrays_close(first, second, close):
            yield path
    elif isinstance(first, dict) and isinstance(second, dict) and first.keys() == second.keys():
        for key in first:
            yield from _differences(first[key], second[key], f"{path}/{key}", close or _close(first, key))
    elif isinstance(first, list) and isinstance(second, list) and len(first) == len(second):
        for i, (one, other) in enumerate(zip(first, second, strict=True)):
            yield from _differences(one, other, f"{path}/{i}", close)
    elif isinstance(first, float) and isinstance(second, float):
        near = close and math.isclose(first, second, rel_tol=close.rtol, abs_tol=close.atol)
        band = path.endswith("/single") and max(first, second) <= BAND * min(first, second)
        if not (first == second or near or band):
            yield path
    elif first != second:
        yield path


def _close(data: dict[str, Any], key: str) -> Tolerance | None:
    """How close the numbers under ``key`` must be; None where they must be equal."""
    if key == "expected":
        rtol, atol = data["tolerance"]
        return Tolerance(rtol / 10, atol / 10)
    return _NUMBERS if key in ("script", "result", "pairs") else None


def _arrays_close(first: Any, second: Any, close: Tolerance) -> bool:
    a, b = as_array(wire.decode(first)), as_array(wire.decode(second))
    if a is None or b is None or a.dtype != b.dtype or a.shape != b.shape:
        return False
    return bool(np.allclose(a, b, rtol=close.rtol, atol=close.atol, equal_nan=a.dtype.kind in "fc"))
