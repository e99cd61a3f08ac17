"""What a student reads of a wrong result: every sentence about a comparison is made here.

Of a hidden case less is said: no number that a submission could have chosen, no expected value.
"""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stepgrade.explaining.exceptions import KNOWN_TYPES
from stepgrade.inside import wire
from stepgrade.judging.compare import Comparison, Problem, as_array, compare, is_single, key_name
from stepgrade.judging.expectation import Expectation
from stepgrade.judging.forms import Form, FormKind
from stepgrade.rubric import Plausibility

MAX_ORDERED = 4
"""Of how many results it is looked whether they came in another order."""
MAX_AXES = 12
"""With more axes a shape could spell something."""


def warning_category(text: str) -> str:
    """The class of a warning, for a hidden case: only a known one is named."""
    name = text.partition(":")[0]
    return name if name in KNOWN_TYPES else "a warning of its own"


def difference_sentence(got: Any, expectation: Expectation, comparison: Comparison, public: bool) -> str:
    """What is wrong with a result that no known mistake explains."""
    expected = expectation.value
    if _is_another_order(got, expectation):
        order = f": return {', '.join(expectation.returns)}" if expectation.returns else ""
        return f"Your results are right, but in another order{order}."
    item = f"in `{comparison.path}`" if comparison.path else ""
    said = problem_phrase(comparison, expectation.returns, None if public else _lengths(expected))
    if said:
        place = f", first at {list(comparison.where)}" if comparison.where else ""
        hint = ""
        if comparison.problem == Problem.SHAPE and comparison.got and comparison.wanted:
            hint = _shape_hint(comparison.got.shape, comparison.wanted.shape)
        got_it = "got " if comparison.problem in _GOT else ""
        return f"{_begin(f'{item}: ' * bool(item) + got_it + said)}{place}.{hint}"
    got_array, want = _numbers(_at(got, comparison.keys), _at(expected, comparison.keys))
    if got_array is None or want is None:
        return f"The values{' ' * bool(item)}{item} differ."
    pattern = _pattern(got_array, want, 6 if public else 2)
    if pattern:
        return f"The values{' ' * bool(item)}{item} {pattern}."
    return _begin(_entries_phrase(got_array, want, expectation, comparison, public))


_GOT = (Problem.TYPE, Problem.LENGTH, Problem.KEYS, Problem.SHAPE, Problem.DTYPE, Problem.NAN, Problem.INF)
"""The problems that are told by what came back."""


def _begin(text: str) -> str:
    return text[0].upper() + text[1:]


def _entries_phrase(
    got: NDArray[Any], want: NDArray[Any], expectation: Expectation, comparison: Comparison, public: bool
) -> str:
    """How many entries differ, and the largest difference; of a public case also the two numbers."""
    item = f"in `{comparison.path}` " if comparison.path else ""
    tolerance = expectation.tolerance
    expected = as_array(_at(expectation.value, comparison.keys))
    exact = expected is not None and expected.dtype.kind in "iu"
    wrong = np.abs(got - want) > tolerance.atol + tolerance.rtol * np.abs(want) * (not exact)
    if comparison.where is None or comparison.error is None:
        return f"{int(wrong.sum())} of {wrong.size} entries {item}differ."
    ours, theirs = (_number(array[comparison.where], exact) for array in (got, want))
    if public and wrong.size == 1:
        return f"{item}got {ours}, expected {theirs}."
    place = f" at {list(comparison.where)}" if comparison.where else ""
    sentence = (
        f"{int(wrong.sum())} of {wrong.size} entries {item}differ, most by {comparison.error:.2g}{place}"
    )
    return f"{sentence}: got {ours}, expected {theirs}." if public else f"{sentence}."


def _number(value: Any, exact: bool) -> str:
    """A number to read; one that counts something, with all its digits."""
    if exact and np.isfinite(value) and value == np.floor(value):
        return str(int(value))
    return f"{value:.12g}" if exact else f"{value:.6g}"


def _is_another_order(got: Any, expectation: Expectation) -> bool:
    """Whether a tuple holds what is expected, in another order."""
    expected = expectation.value
    if not isinstance(expected, tuple) or not isinstance(got, (tuple, list)) or len(got) != len(expected):
        return False
    if not 2 <= len(expected) <= MAX_ORDERED:
        return False

    def equal(i: int, j: int) -> bool:
        return compare(got[i], expected[j], expectation.tolerance).exact

    table = [[equal(i, j) for j in range(len(expected))] for i in range(len(got))]
    return any(
        all(table[i][j] for i, j in enumerate(order))
        for order in itertools.permutations(range(len(expected)))
    )


def precision_sentence(got: Any) -> str:
    """Why a result may be right to single precision only: where its numbers are float32, that is why."""
    if is_single(got):
        return "Right to single precision: something is float32; the course computes in float64."
    return (
        "Right to about eight digits, where float64 gives sixteen: a small number is added somewhere, such"
        " as an ε in"
        " a denominator, or numbers are rounded on the way."
    )


# --- problems ------------------------------------------------------------------------------------------


def problem_phrase(
    comparison: Comparison, returns: tuple[str, ...] = (), known: set[int] | None = None
) -> str:
    """Why two values cannot be compared, or how many entries have the problem.

    Empty where an error was measured.  ``returns`` names the items of an expected tuple.  For a hidden case
    ``known`` holds the lengths that may be told: a form that the submission chose freely is not.
    """
    got, wanted, problem = comparison.got, comparison.wanted, comparison.problem
    if problem == Problem.KEYS:
        return _keys_phrase(comparison) if known is None else "a dict with other keys than belong there"
    if got is not None and wanted is not None:
        if known is not None and not _tells_nothing(got, known):
            return _HIDDEN_FORM.get(problem, "another value than belongs there")
        return _form_phrase(problem, got, wanted, returns)
    if problem in (Problem.NAN, Problem.INF):
        return f"{problem} in {comparison.differ} of {comparison.entries} entries"
    if problem in (Problem.NOT_NAN, Problem.NOT_INF):
        missing = "nan" if problem == Problem.NOT_NAN else "-inf or inf"
        return f"{comparison.differ} entries that should be {missing} are not"
    if problem == Problem.ZEROS:
        return "an entry that must be exactly 0 is not"
    if problem == Problem.VALUES and comparison.entries:
        return f"{comparison.differ} of {comparison.entries} entries differ"
    if problem == Problem.VALUES and comparison.error is None:
        return "another value than belongs there"
    return ""


_HIDDEN_FORM = {
    Problem.TYPE: "a value of a type that cannot be compared",
    Problem.LENGTH: "another number of values than belong there",
    Problem.SHAPE: "another shape than belongs there",
    Problem.DTYPE: "another kind of entries than belongs there",
}


def _lengths(expected: Any) -> set[int]:
    """The lengths that an expected result shows, of its items and of its arrays' axes."""
    items = expected if isinstance(expected, (tuple, list)) else [expected]
    axes = {length for item in items if isinstance(item, np.ndarray) for length in item.shape}
    return {0, 1, len(items)} | axes


def _tells_nothing(got: Form, known: set[int]) -> bool:
    """Whether a submission could not have chosen what ``got`` shows: known names, and known lengths."""
    if got.kind == FormKind.OPAQUE:
        return got.type in KNOWN_TYPES and got.why in wire.WHY
    return len(got.shape) <= MAX_AXES and {got.length, *got.shape} <= known


def _form_phrase(problem: Problem, got: Form, wanted: Form, returns: tuple[str, ...]) -> str:
    """A form beside the one that belongs there."""
    if problem == Problem.SHAPE:
        return f"shape {_shape_phrase(got.shape)} where {_shape_phrase(wanted.shape)} belongs"
    if problem == Problem.DTYPE:
        return _dtype_phrase(got, wanted)
    if got.kind == FormKind.NOTHING:
        return _kind_phrase(got)  # whatever belongs there: in every case the same
    if got.kind == FormKind.OPAQUE:
        return f"a value of type {got.type}, which {got.why}"
    if wanted.kind == FormKind.ITEMS:
        items = f"{wanted.length} values" + (f" ({', '.join(returns)})" if returns else "")
        what = f"{got.length} values" if problem == Problem.LENGTH else _kind_phrase(got)
        return f"{what} where {items} belong"
    if wanted.kind == FormKind.DICT:
        return f"{_kind_phrase(got)} where a dict belongs"
    if wanted.kind == FormKind.ARRAY:
        what = f"an array of shape {wanted.shape}" if wanted.shape else "a number"
        return f"{_kind_phrase(got)} where {what} belongs"
    if wanted.kind == FormKind.SINGLE:
        return f"{_kind_phrase(got)} where {_kind_phrase(wanted)} belongs"
    return f"{_kind_phrase(got)} where nothing (None) belongs"


def _kind_phrase(form: Form) -> str:
    if form.kind == FormKind.NOTHING:
        return "None (is a return missing?)"
    if form.kind == FormKind.ITEMS:
        return f"a {form.type} of {form.length} values"
    if form.kind == FormKind.ARRAY:
        return f"an array of shape {form.shape}" if form.shape else "a number"
    return _KIND_WORDS.get(form.type, f"a {form.type}")


_KIND_WORDS = {
    "str": "a string",
    "float": "a number",
    "int": "a number",
    "bool": "True or False",
    "dict": "a dict",
}


def _shape_phrase(shape: tuple[int, ...]) -> str:
    return str(shape) if shape else "() (a single number)"


def _dtype_phrase(got: Form, wanted: Form) -> str:
    assert got.dtype is not None
    assert wanted.dtype is not None
    if wanted.dtype.kind == "b":
        return f"{got.dtype.name} where booleans (True, False) belong"
    if wanted.dtype.kind == "U":
        return f"{got.dtype.name} where strings belong"
    if got.dtype.kind == "c":
        return "complex numbers where real ones belong"
    return ("booleans" if got.dtype.kind == "b" else "strings") + " where numbers belong"


def _keys_phrase(comparison: Comparison) -> str:
    parts = [f"lacks {_names(comparison.missing)}"] if comparison.missing else []
    parts += [f"has {_names(comparison.extra)} besides"] if comparison.extra else []
    return f"a dict that {' and '.join(parts)}"


def _names(keys: tuple[Any, ...]) -> str:
    return ", ".join(map(key_name, keys[:5]))


def _shape_hint(got: tuple[int, ...], want: tuple[int, ...]) -> str:
    """What a wrong shape looks like."""
    if len(got) >= 2 and (*got[:-2], got[-1], got[-2]) == want:
        return " The last two axes look swapped."
    if len(got) == len(want) + 1 and 1 in got:
        return " There is an axis of length 1 too many."
    if len(got) + 1 == len(want) and 1 in want:
        return " An axis of length 1 is missing."
    return ""


# --- values --------------------------------------------------------------------------------------------


def _at(value: Any, keys: tuple[Any, ...]) -> Any:
    """The item of a tuple, list or dict that decided."""
    for key in keys:
        value = value[key]
    return value


def _numbers(got: Any, want: Any) -> tuple[NDArray[Any] | None, NDArray[Any] | None]:
    """The pair as arrays of numbers, where that is what they are."""
    first, second = as_array(got), as_array(want)
    if first is None or second is None or first.shape != second.shape:
        return None, None
    if first.dtype.kind not in "iuf" or second.dtype.kind not in "iuf":
        return None, None
    return first.astype(np.float64), second.astype(np.float64)


def _pattern(got: NDArray[Any], want: NDArray[Any], digits: int) -> str:
    """A simple relation between the two that explains every entry, or nothing."""
    finite = np.isfinite(want) & np.isfinite(got)
    first, second = got[finite], want[finite]
    if first.size < 2 or np.ptp(second) == 0:
        return ""
    if not first.any():
        return "are all 0"
    if np.ptp(first) == 0:
        return f"are all the same, {first[0]:.{min(digits, 4)}g}"
    if got.ndim >= 2 and got.shape[-1] == got.shape[-2] and np.allclose(got.swapaxes(-1, -2), want):
        return "are right but transposed"
    large = np.abs(second) > 1e-9 * np.abs(second).max()
    factors = first[large] / second[large]
    if np.allclose(factors, factors[0], rtol=1e-7) and not np.isclose(factors[0], 1.0):
        return f"are all off by the same factor, {factors[0]:.{digits}g}"
    shifts = first - second
    if np.allclose(shifts, shifts[0], rtol=1e-7) and not np.isclose(shifts[0], 0.0):
        return f"are all off by the same amount, {shifts[0]:.{digits}g}"
    moved = np.abs(first - second).max() > 1e-6 * np.abs(second).max()
    if moved and np.allclose(np.sort(first), np.sort(second)):
        return "are the right numbers in another order"
    return ""


# --- values by hand


def implausible(array: NDArray[np.float64], plausible: Plausibility) -> str:
    """What makes a value by hand implausible; empty where nothing does."""
    if array.shape != plausible.shape:
        return f"shape {array.shape} where {plausible.shape} belongs"
    if not np.isfinite(array).all():
        return "an entry is nan or inf"
    if plausible.minimum is not None and array.min() < plausible.minimum:
        return f"an entry is below {plausible.minimum:g}, which cannot be"
    if plausible.maximum is not None and array.max() > plausible.maximum:
        return f"an entry is above {plausible.maximum:g}, which cannot be"
    if plausible.sums_to is not None:
        total = array.sum(axis=-1)
        if np.any(np.abs(total - plausible.sums_to) > plausible.within):
            return f"the entries should sum to {plausible.sums_to:g}"
    return ""
