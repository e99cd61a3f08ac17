"""Comparing what came back with what was expected, in three bands: exact, single precision, wrong.

The yardstick is the *ratio* of an entry's error to its tolerance, ``|got - expected| / (atol + rtol
* |expected|)``: at most 1 is exact; at most ``single`` (measured per case from a float32 variant) is
right to single precision; everything else is wrong.  Nothing here raises on what a student returns.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stepgrade.inside.wire import Opaque
from stepgrade.rubric import Tolerance

MAX_STRINGS = 10**6
"""The most characters that an array of strings may take, padded as NumPy does."""

EXACT = "exact"
SINGLE = "single"
WRONG = "wrong"


@dataclass(frozen=True)
class Comparison:
    """How far ``got`` is from ``expected``.

    ``ratio`` is the largest error over its tolerance (inf where the two cannot be compared);
    ``error`` and ``allowed`` are that entry's error and tolerance, ``where`` its index and ``path``
    the item of a tuple, list or dict that holds it (``keys`` leads there).  ``problem`` is one of
    ``""``, ``type``, ``length``, ``keys``, ``shape``, ``dtype``, ``nan``, ``inf``, ``values``, ``zeros``;
    ``detail``
    says it in words that give no expected value away.
    """

    band: str
    ratio: float
    error: float | None = None
    allowed: float | None = None
    where: tuple[int, ...] | None = None
    path: str = ""
    keys: tuple[Any, ...] = ()
    problem: str = ""
    detail: str = ""

    @property
    def exact(self) -> bool:
        """Whether everything lies within the tolerance."""
        return self.band == EXACT


def compare(
    got: Any,
    expected: Any,
    tolerance: Tolerance,
    *,
    single: float | None = None,
    exact_zeros: bool = False,
    returns: tuple[str, ...] = (),
) -> Comparison:
    """Compare two values (decoded from the wire, so plain data only).

    Either may be a submission's: what is expected is, where parts of the student's own were composed.
    ``single`` is the largest ratio that still counts as right to single precision, None for float64
    only.  ``exact_zeros`` demands exactly 0 where 0 is expected.  ``returns`` names the items of an
    expected tuple.  Never raises, whatever the two values are.
    """
    with np.errstate(all="ignore"):
        found = _compare(got, expected, tolerance, exact_zeros, returns)
    if found.problem in ("", "values"):
        band = _band(found.ratio, single)
        return replace(found, band=band, problem="" if band == EXACT else "values")
    return replace(found, band=WRONG)


def _band(ratio: float, single: float | None) -> str:
    if ratio <= 1.0:
        return EXACT
    return SINGLE if single is not None and ratio <= single else WRONG


def _compare(
    got: Any, expected: Any, tolerance: Tolerance, zeros: bool, returns: tuple[str, ...]
) -> Comparison:
    if isinstance(got, Opaque):
        return _wrong("type", f"a value of type {got.type}, which {got.why}")
    if isinstance(expected, (tuple, list)):
        return _compare_items(got, expected, tolerance, zeros, returns)
    if isinstance(expected, dict):
        return _compare_dict(got, expected, tolerance, zeros)
    if expected is None or isinstance(expected, str):
        if type(got) is type(expected) and got == expected:
            return Comparison(EXACT, 0.0, 0.0)
        return _wrong("type" if type(got) is not type(expected) else "values", _kind_of(got))
    wanted = np.asarray(expected)
    if wanted.dtype.kind not in "biufcU":
        # An integer of more than 64 bits, or what no value equals (Opaque).
        same = type(got) is int and type(expected) is int and got == expected
        return Comparison(EXACT, 0.0, 0.0) if same else _wrong("values", "another value than belongs there")
    return _compare_arrays(got, wanted, tolerance, zeros)


def _compare_items(
    got: Any,
    expected: tuple[Any, ...] | list[Any],
    tolerance: Tolerance,
    zeros: bool,
    returns: tuple[str, ...],
) -> Comparison:
    wanted = f"{len(expected)} values" + (f" ({', '.join(returns)})" if returns else "")
    if not isinstance(got, (tuple, list)):
        return _wrong("type", f"{_kind_of(got)} where {wanted} belong")
    if len(got) != len(expected):
        return _wrong("length", f"{len(got)} values where {wanted} belong")
    found = [
        _inside(_compare(g, e, tolerance, zeros, ()), returns[i] if i < len(returns) else f"[{i}]", i)
        for i, (g, e) in enumerate(zip(got, expected, strict=True))
    ]
    return _worst(found)


def _compare_dict(got: Any, expected: dict[Any, Any], tolerance: Tolerance, zeros: bool) -> Comparison:
    if not isinstance(got, dict):
        return _wrong("type", f"{_kind_of(got)} where a dict belongs")
    missing = [key for key in expected if key not in got]
    extra = [key for key in got if key not in expected]
    if missing or extra:
        parts = [f"lacks {_names(missing)}"] if missing else []
        parts += [f"has {_names(extra)} besides"] if extra else []
        return _wrong("keys", f"a dict that {' and '.join(parts)}")
    return _worst(
        [
            _inside(_compare(got[key], expected[key], tolerance, zeros, ()), f"[{_name(key)}]", key)
            for key in expected
        ]
    )


def _names(keys: list[Any]) -> str:
    return ", ".join(map(_name, keys[:5]))


def _name(key: Any) -> str:
    try:
        return repr(key)[:40]
    except ValueError:  # it refuses to write very long integers, also where a tuple holds them
        return hex(key)[:40] if type(key) is int else f"a {type(key).__name__}"


def _inside(found: Comparison, path: str, key: Any) -> Comparison:
    return replace(found, path=path + found.path, keys=(key, *found.keys))


def _worst(found: list[Comparison]) -> Comparison:
    """The item that decides: one that cannot be compared at all, else the largest ratio."""
    return max(
        found,
        key=lambda item: (item.problem not in ("", "values"), item.ratio),
        default=Comparison(EXACT, 0.0, 0.0),
    )


def _compare_arrays(got: Any, expected: NDArray[Any], tolerance: Tolerance, zeros: bool) -> Comparison:
    array = as_array(got)
    if array is None:
        return _wrong("type", f"{_kind_of(got)} where {_wanted(expected)} belongs")
    if array.shape != expected.shape:
        return _wrong("shape", f"shape {_shape(array)} where {_shape(expected)} belongs")
    kinds = _kinds_agree(array, expected)
    if kinds:
        return _wrong("dtype", kinds)
    if expected.dtype.kind in "bU":
        return _compare_labels(array, expected)
    return _compare_numbers(array, expected, tolerance, zeros)


def as_array(got: Any) -> NDArray[Any] | None:
    """``got`` as an array where it is one, a number, or a rectangular list of numbers; else None."""
    if isinstance(got, np.ndarray):
        return got
    if isinstance(got, (bool, int, float, complex, np.generic)):
        return np.asarray(got) if not isinstance(got, int) or abs(got) < 2**63 else None
    if isinstance(got, (list, tuple)):
        if not _is_small_or_numbers(got):
            return None
        try:
            array = np.asarray(got)
        except (ValueError, TypeError, OverflowError):
            return None
        return array if array.dtype.kind in "biufcU" else None
    return None


def _is_small_or_numbers(items: list[Any] | tuple[Any, ...]) -> bool:
    """Whether an array of ``items`` takes no more memory than they do: one long string widens them all."""
    longest = count = 0
    waiting: list[Any] = [items]
    while waiting:
        for item in waiting.pop():
            if isinstance(item, (list, tuple)):
                waiting.append(item)
            elif isinstance(item, np.ndarray):
                count += item.size
                longest = max(longest, item.itemsize // 4 if item.dtype.kind == "U" else 0)
            else:
                count += 1
                longest = max(longest, len(item) if isinstance(item, str) else 0)
    return longest * count <= MAX_STRINGS


def _kinds_agree(array: NDArray[Any], expected: NDArray[Any]) -> str:
    """Empty where the kinds of numbers may be compared, else what is wrong with them."""
    kind, wanted = array.dtype.kind, expected.dtype.kind
    if wanted == "b" and kind != "b":
        return f"{array.dtype.name} where booleans (True, False) belong"
    if wanted == "U" and kind != "U":
        return f"{array.dtype.name} where strings belong"
    if wanted in "iufc" and kind not in "iufc":
        return ("booleans" if kind == "b" else "strings") + " where numbers belong"
    if kind == "c" and wanted != "c":
        return "complex numbers where real ones belong"
    return ""


def _compare_labels(array: NDArray[Any], expected: NDArray[Any]) -> Comparison:
    different = array != expected
    if not different.any():
        return Comparison(EXACT, 0.0, 0.0)
    where = _index(int(np.argmax(different)), array.shape)
    count = f"{int(different.sum())} of {different.size} entries differ"
    return replace(_wrong("values", count), where=where)


def _compare_numbers(
    array: NDArray[Any], expected: NDArray[Any], tolerance: Tolerance, zeros: bool
) -> Comparison:
    wide = np.complex128 if expected.dtype.kind == "c" else np.float64
    got, want = array.astype(wide), expected.astype(wide)
    if got.size == 0:
        return Comparison(EXACT, 0.0, 0.0)
    for problem, test in (("nan", np.isnan), ("inf", np.isinf)):
        unwanted = test(got) & ~test(want)
        if unwanted.any():
            where = _index(int(np.argmax(unwanted)), got.shape)
            count = f"{problem} in {int(unwanted.sum())} of {got.size} entries"
            return replace(_wrong(problem, count), where=where)
    special = ~np.isfinite(want)
    agree = (got == want) | (np.isnan(got) & np.isnan(want))
    if not agree[special].all():
        where = _index(int(np.argmax(special & ~agree)), got.shape)
        missing = "nan" if np.isnan(want[special]).any() else "-inf or inf"
        count = f"{int((special & ~agree).sum())} entries that should be {missing} are not"
        return replace(_wrong("inf", count), where=where)
    if zeros and bool(np.any((want == 0) & (got != 0))):
        where = _index(int(np.argmax((want == 0) & (got != 0))), got.shape)
        return replace(_wrong("zeros", "an entry that must be exactly 0 is not"), where=where)
    error = np.where(special, 0.0, np.abs(np.where(special, 0, got) - np.where(special, 0, want)))
    allowed = tolerance.atol + tolerance.rtol * np.abs(np.where(special, 0, want))
    ratios = np.where(error == 0, 0.0, error / allowed)
    flat = int(np.argmax(ratios))
    where = _index(flat, got.shape)
    # Not ``flat``, which knows no more than 32 of the 64 dimensions that an array may have.
    ratio = float(ratios.ravel()[flat])
    return Comparison(
        EXACT,
        ratio,
        error=float(error.ravel()[flat]),
        allowed=float(allowed.ravel()[flat]),
        where=where,
        problem="values" if ratio > 1 else "",
    )


def _index(flat: int, shape: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(int(i) for i in np.unravel_index(flat, shape)) if shape else ()


def _wrong(problem: str, detail: str) -> Comparison:
    return Comparison(WRONG, math.inf, problem=problem, detail=detail)


def _shape(array: NDArray[Any]) -> str:
    return str(array.shape) if array.shape else "() (a single number)"


def _wanted(expected: NDArray[Any]) -> str:
    return f"an array of shape {expected.shape}" if expected.shape else "a number"


def _kind_of(got: Any) -> str:
    if got is None:
        return "None (is a return missing?)"
    if isinstance(got, (tuple, list)):
        return f"a {type(got).__name__} of {len(got)} values"
    if isinstance(got, np.ndarray):
        return f"an array of shape {got.shape}"
    return f"a {type(got).__name__}"
