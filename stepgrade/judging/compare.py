"""Comparing what came back with what was expected, in three bands: exact, single precision, wrong.

The yardstick is the *ratio* of an entry's error to its tolerance, ``|got - expected| / (atol + rtol
* |expected|)``: at most 1 is exact; at most ``single`` (measured per case from a float32 variant) is
right to single precision; everything else is wrong.  Nothing here raises on what a student returns.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stepgrade.inside.wire import Opaque
from stepgrade.judging.forms import Form, form_of
from stepgrade.rubric import Tolerance

MAX_STRINGS = 10**6
"""The most characters that an array of strings may take, padded as NumPy does."""


class Band(StrEnum):
    """How near a result is."""

    EXACT = "exact"
    SINGLE = "single"
    WRONG = "wrong"


EXACT, SINGLE, WRONG = Band


class Problem(StrEnum):
    """Why two values are not equal.  All but VALUES mean that no error can be measured."""

    NONE = ""
    TYPE = "type"
    LENGTH = "length"
    KEYS = "keys"
    SHAPE = "shape"
    DTYPE = "dtype"
    NAN = "nan"
    INF = "inf"
    NOT_NAN = "not nan"
    """A finite number, or an infinity, where NaN is expected."""
    NOT_INF = "not inf"
    VALUES = "values"
    ZEROS = "zeros"
    """A number near 0 where exactly 0 is demanded."""


@dataclass(frozen=True)
class Comparison:
    """How far ``got`` is from ``expected``, as data; :mod:`stepgrade.judging.sentences` puts it into words.

    ``ratio`` is the largest error over its tolerance (inf where the two cannot be compared); ``error`` and
    ``allowed`` are that entry's error and tolerance, ``where`` its index and ``path`` the item of a tuple,
    list or dict that holds it (``keys`` leads there).  ``got`` and ``wanted`` are the forms of the two where
    a form is the problem, ``differ`` of ``entries`` entries have the problem, and a dict lacks the keys
    ``missing`` and has ``extra``.
    """

    band: Band
    ratio: float
    error: float | None = None
    allowed: float | None = None
    where: tuple[int, ...] | None = None
    path: str = ""
    keys: tuple[Any, ...] = ()
    problem: Problem = Problem.NONE
    got: Form | None = None
    wanted: Form | None = None
    differ: int = 0
    entries: int = 0
    missing: tuple[Any, ...] = ()
    extra: tuple[Any, ...] = ()

    @property
    def exact(self) -> bool:
        """Whether all lies within the tolerance."""
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
        compared = _compare(got, expected, tolerance, exact_zeros, returns)
    if compared.problem in (Problem.NONE, Problem.VALUES):
        band = _band(compared.ratio, single)
        return replace(compared, band=band, problem=Problem.NONE if band == EXACT else Problem.VALUES)
    return replace(compared, band=WRONG)


def _band(ratio: float, single: float | None) -> Band:
    if ratio <= 1.0:
        return EXACT
    return SINGLE if single is not None and ratio <= single else WRONG


def _compare(
    got: Any, expected: Any, tolerance: Tolerance, zeros: bool, returns: tuple[str, ...]
) -> Comparison:
    """Compare two values of any kind: containers item by item, everything else as arrays."""
    if isinstance(got, Opaque):
        return _wrong(Problem.TYPE, got, expected)
    if isinstance(expected, (tuple, list)):
        return _compare_items(got, expected, tolerance, zeros, returns)
    if isinstance(expected, dict):
        return _compare_dict(got, expected, tolerance, zeros)
    if expected is None or isinstance(expected, str):
        if type(got) is type(expected) and got == expected:
            return Comparison(EXACT, 0.0, 0.0)
        return _wrong(Problem.TYPE if type(got) is not type(expected) else Problem.VALUES, got, expected)
    wanted = np.asarray(expected)
    if wanted.dtype.kind not in "biufcU":
        # An integer of more than 64 bits, or what no value equals (Opaque).
        same = type(got) is int and type(expected) is int and got == expected
        return Comparison(EXACT, 0.0, 0.0) if same else _wrong(Problem.VALUES)
    return _compare_arrays(got, wanted, tolerance, zeros)


def _compare_items(
    got: Any,
    expected: tuple[Any, ...] | list[Any],
    tolerance: Tolerance,
    zeros: bool,
    returns: tuple[str, ...],
) -> Comparison:
    """Item by item; ``returns`` names them for the path."""
    if not isinstance(got, (tuple, list)):
        return _wrong(Problem.TYPE, got, expected)
    if len(got) != len(expected):
        return _wrong(Problem.LENGTH, got, expected)
    return _worst(
        [
            _inside(_compare(g, e, tolerance, zeros, ()), returns[i] if i < len(returns) else f"[{i}]", i)
            for i, (g, e) in enumerate(zip(got, expected, strict=True))
        ]
    )


def _compare_dict(got: Any, expected: dict[Any, Any], tolerance: Tolerance, zeros: bool) -> Comparison:
    if not isinstance(got, dict):
        return _wrong(Problem.TYPE, got, expected)
    missing = tuple(key for key in expected if key not in got)
    extra = tuple(key for key in got if key not in expected)
    if missing or extra:
        return replace(_wrong(Problem.KEYS), missing=missing, extra=extra)
    return _worst(
        [
            _inside(_compare(got[key], expected[key], tolerance, zeros, ()), f"[{key_name(key)}]", key)
            for key in expected
        ]
    )


def key_name(key: Any) -> str:
    """A dict's key, to read; never raises."""
    try:
        return repr(key)[:40]
    except ValueError:  # it refuses to write very long integers
        return f"a {type(key).__name__}"


def _inside(item: Comparison, path: str, key: Any) -> Comparison:
    return replace(item, path=path + item.path, keys=(key, *item.keys))


def _worst(items: list[Comparison]) -> Comparison:
    """The item that decides: one that cannot be compared at all, else the largest ratio."""
    return max(
        items,
        key=lambda item: (item.problem not in (Problem.NONE, Problem.VALUES), item.ratio),
        default=Comparison(EXACT, 0.0, 0.0),
    )


def _compare_arrays(got: Any, expected: NDArray[Any], tolerance: Tolerance, zeros: bool) -> Comparison:
    array = as_array(got)
    if array is None:
        return _wrong(Problem.TYPE, got, expected)
    if array.shape != expected.shape:
        return _wrong(Problem.SHAPE, array, expected)
    if not _kinds_agree(array.dtype.kind, expected.dtype.kind):
        return _wrong(Problem.DTYPE, array, expected)
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


def is_single(value: Any) -> bool:
    """Whether some array in ``value`` holds float32 numbers, of that type or rounded to it."""
    if isinstance(value, dict):
        return any(map(is_single, value.values()))
    array = as_array(value)
    if array is None:
        return isinstance(value, (tuple, list)) and any(map(is_single, value))
    if array.dtype.kind not in "fc" or array.size == 0:
        return False
    single = np.complex64 if array.dtype.kind == "c" else np.float32
    with np.errstate(all="ignore"):
        return array.dtype.itemsize <= np.dtype(single).itemsize or bool(
            (array.astype(single) == array).mean() > 0.5
        )


def _is_small_or_numbers(items: list[Any] | tuple[Any, ...]) -> bool:
    """Whether an array of ``items`` takes no more memory than they do: one long string widens them all."""
    longest, count, waiting = 0, 0, list[Any]([items])
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


def _kinds_agree(kind: str, wanted: str) -> bool:
    """Whether entries of NumPy's ``kind`` may be compared with ``wanted`` ones.

    Booleans and strings are compared with their own kind only, and complex numbers only with complex ones.
    """
    if wanted in "bU":
        return kind == wanted
    return kind in "iufc" and (kind != "c" or wanted == "c")


def _compare_labels(array: NDArray[Any], expected: NDArray[Any]) -> Comparison:
    """Compare booleans or strings, which are equal or not."""
    different = array != expected
    return _entries(Problem.VALUES, different) if different.any() else Comparison(EXACT, 0.0, 0.0)


def _compare_numbers(
    array: NDArray[Any], expected: NDArray[Any], tolerance: Tolerance, zeros: bool
) -> Comparison:
    """Compare numbers: NaN and infinities must stand where they are expected, the rest has a ratio.

    Whole numbers count something: they are right or wrong, however large they are.
    """
    relative = 0.0 if expected.dtype.kind in "iu" else tolerance.rtol
    wide = np.complex128 if expected.dtype.kind == "c" else np.float64
    got, want = array.astype(wide), expected.astype(wide)
    if got.size == 0:
        return Comparison(EXACT, 0.0, 0.0)
    for problem, test in ((Problem.NAN, np.isnan), (Problem.INF, np.isinf)):
        unwanted = test(got) & ~test(want)
        if unwanted.any():
            return _entries(problem, unwanted)
    special = ~np.isfinite(want)
    lacking = special & ~((got == want) | (np.isnan(got) & np.isnan(want)))
    if lacking.any():
        return _entries(Problem.NOT_NAN if np.isnan(want[special]).any() else Problem.NOT_INF, lacking)
    not_zero = (want == 0) & (got != 0)
    if zeros and not_zero.any():
        return _entries(Problem.ZEROS, not_zero)
    error = np.where(special, 0.0, np.abs(np.where(special, 0, got) - np.where(special, 0, want)))
    allowed = tolerance.atol + relative * np.abs(np.where(special, 0, want))
    ratios = np.where(error == 0, 0.0, error / allowed).ravel()
    worst = int(np.argmax(ratios))
    return Comparison(
        EXACT,
        float(ratios[worst]),
        error=float(error.ravel()[worst]),
        allowed=float(allowed.ravel()[worst]),
        where=_index(worst, got.shape),
        problem=Problem.VALUES if ratios[worst] > 1 else Problem.NONE,
    )


def _entries(problem: Problem, have_it: NDArray[np.bool_]) -> Comparison:
    """A comparison that some entries decide: those where ``have_it`` is True."""
    where = _index(int(np.argmax(have_it)), have_it.shape)
    return replace(_wrong(problem), where=where, differ=int(have_it.sum()), entries=have_it.size)


def _index(flat: int, shape: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(int(i) for i in np.unravel_index(flat, shape)) if shape else ()


def _wrong(problem: Problem, got: Any = None, wanted: Any = None) -> Comparison:
    """A comparison without a measured error; ``got`` and ``wanted`` where their forms are the problem."""
    if got is None and wanted is None:
        return Comparison(WRONG, math.inf, problem=problem)
    return Comparison(WRONG, math.inf, problem=problem, got=form_of(got), wanted=form_of(wanted))
