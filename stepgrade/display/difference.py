"""The arrays in which a result differs from the expected one: the data behind a picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stepgrade.judging.compare import Problem, as_array, compare
from stepgrade.judging.expectation import Expectation
from stepgrade.rubric import Tolerance

_SHOWN = {
    *(Problem.VALUES, Problem.ZEROS, Problem.SHAPE),
    *(Problem.NAN, Problem.INF, Problem.NOT_NAN, Problem.NOT_INF),
}
"""The problems of :class:`~stepgrade.judging.compare.Comparison` that a picture helps with."""


@dataclass(frozen=True)
class ArrayDifference:
    """One array of a result beside the expected one.

    ``wrong`` is True for the entries that are off by more than the tolerance, in the arrays' shape.  It is
    None where the two shapes differ.  ``label`` names the item of a tuple or dict, empty for a lone array.
    """

    label: str
    got: NDArray[Any]
    want: NDArray[Any]
    wrong: NDArray[np.bool_] | None


def array_differences(got: Any, expectation: Expectation) -> list[ArrayDifference]:
    """The arrays in ``got`` that differ from ``expectation`` and can be drawn.  Never raises on ``got``."""
    with np.errstate(all="ignore"):
        return list(_pairs(got, expectation.value, expectation, ""))


def _pairs(got: Any, want: Any, about: Expectation, label: str) -> Iterator[ArrayDifference]:
    if isinstance(want, (tuple, list)):
        if isinstance(got, (tuple, list)) and len(got) == len(want):
            names = about.returns if not label else ()
            for i, (first, second) in enumerate(zip(got, want, strict=True)):
                yield from _pairs(first, second, about, names[i] if i < len(names) else f"{label}[{i}]")
    elif isinstance(want, dict):
        for key in want:
            if isinstance(got, dict) and key in got:
                yield from _pairs(got[key], want[key], about, f"{label}[{key!r}]")
    else:
        difference = _difference(got, want, about, label)
        if difference is not None:
            yield difference


def _difference(got: Any, want: Any, about: Expectation, label: str) -> ArrayDifference | None:
    first, second = as_array(got), as_array(want)
    if first is None or second is None or not {first.dtype.kind, second.dtype.kind} <= set("biuf"):
        return None
    # Two single numbers need no picture.
    if max(first.ndim, second.ndim) == 0 or not first.size or not second.size:
        return None
    problem = compare(first, second, about.tolerance, exact_zeros=about.exact_zeros).problem
    if problem not in _SHOWN:
        return None
    wrong = None if problem == Problem.SHAPE else off(first, second, about.tolerance, about.exact_zeros)
    return ArrayDifference(label, first, second, wrong)


def off(
    got: NDArray[Any], want: NDArray[Any], tolerance: Tolerance, exact_zeros: bool = False
) -> NDArray[np.bool_]:
    """Which entries of ``got`` are off by more than the tolerance, by the rule that marks them."""
    if want.dtype.kind == "b":
        return np.asarray(got != want)
    with np.errstate(all="ignore"):
        first, second = got.astype(np.float64), want.astype(np.float64)
        near = np.abs(first - second) <= tolerance.atol + tolerance.rtol * np.abs(second)
        same = (first == second) | (np.isnan(first) & np.isnan(second))
        wrong = ~same & ~(near & np.isfinite(second))
        return np.asarray(wrong | ((second == 0) & (first != 0)) if exact_zeros else wrong)
