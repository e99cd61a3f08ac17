"""From a reply and an expectation to the verdict of one case, with the sentence that helps.

A wrong result that equals a known mistake's is named after it.  Otherwise the sentence says what is
wrong with its shape, its kind, its NaNs, or where and how its numbers differ.  Hidden cases get no
numbers of the expected result and no text of an exception.
"""

from __future__ import annotations

import builtins
import math
import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stepgrade.inside import wire
from stepgrade.inside.script import Reply
from stepgrade.judging import verdict as v
from stepgrade.judging.compare import EXACT, SINGLE, WRONG, Comparison, as_array, compare
from stepgrade.judging.expectation import Expectation, Wrong, meets
from stepgrade.rubric import Case, Plausibility


def judge(reply: Reply, expectation: Expectation, case: Case) -> v.CaseVerdict:
    """The verdict of ``case``, given what came back and what was expected.  Never raises on a reply."""
    if reply.kind == "value":
        with np.errstate(all="ignore"):
            if expectation.plausibility is not None:
                return _judge_plausibility(reply, expectation.plausibility, case)
            return _judge_value(reply, expectation, case)
    if reply.kind == "missing":
        sentence = f"`{reply.text}` is not defined when this check runs."
        return _verdict(case, v.MISSING, sentence, reply)
    if reply.kind == "timed out":
        return _verdict(case, v.TIMED_OUT, f"It was stopped: {reply.text}.", reply)
    if reply.kind == "died":
        return _verdict(case, v.RAISED, f"The process ended while it ran: {reply.text}.", reply)
    return _verdict(case, v.RAISED, _raised(reply, case.public), reply)


def _verdict(
    case: Case,
    outcome: str,
    diagnosis: str,
    reply: Reply,
    found: Comparison | None = None,
    mistake: str = "",
) -> v.CaseVerdict:
    measured = found is not None and math.isfinite(found.ratio)
    return v.CaseVerdict(
        name=case.name,
        public=case.public,
        weight=case.weight,
        outcome=outcome,
        error=found.error if found and measured else None,
        allowed=found.allowed if found and measured else None,
        ratio=found.ratio if found and measured else None,
        diagnosis=diagnosis,
        mistake=mistake,
        mutated=reply.mutated if case.public else (v.SOME_ARGUMENT,) * bool(reply.mutated),
        warned=reply.warned if case.public else tuple(dict.fromkeys(map(_category, reply.warned))),
    )


# What a submission names or counts itself could spell a hidden input: hidden cases tell known words only.
_KNOWN_TYPES = frozenset(
    [name for name in dir(builtins) if isinstance(getattr(builtins, name), type)]
    + ["NoneType", "function", "generator", "module", "method", "ndarray", "builtin_function_or_method"]
    + ["LinAlgError", "AxisError", "UFuncTypeError", "_UFuncNoLoopError", "VisibleDeprecationWarning"]
)


def _category(text: str) -> str:
    name = text.partition(":")[0]
    return name if name in _KNOWN_TYPES else "a warning of its own"


def _discreet(detail: str, problem: str, expected: Any) -> str:
    """``detail`` in words that a submission cannot choose freely."""
    if problem not in ("type", "length", "shape", "dtype", "keys"):
        return detail
    items = expected if isinstance(expected, (tuple, list)) else [expected]
    known = {0, 1, len(items)}
    for item in items:
        known |= set(np.shape(item)) if isinstance(item, np.ndarray) else set()
    numbers = [int(text) for text in re.findall(r"\d+", detail)]
    kind = re.match(r"a value of type (.*), which (.*)", detail, re.DOTALL)
    chosen = kind is not None and not (kind.group(1) in _KNOWN_TYPES and kind.group(2) in wire.WHY)
    if problem == "keys" or chosen or len(numbers) > 12 or not set(numbers) <= known | {8, 16, 32, 64}:
        return {
            "type": "a value of a type that cannot be compared",
            "length": "another number of values than belong there",
            "shape": "another shape than belongs there",
            "dtype": "another kind of entries than belongs there",
            "keys": "a dict with other keys than belong there",
        }[problem]
    return detail


def _raised(reply: Reply, public: bool) -> str:
    raised = reply.raised
    if raised is None:
        return "It raised an exception."
    if raised.type == "NotImplementedError":
        return "Not written yet: the cell still raises NotImplementedError."
    text = f": {raised.text}" if public and raised.text else ""
    kind = raised.type if public or raised.type in _KNOWN_TYPES else "an exception of its own"
    where = f" ({raised.where}: `{raised.line}`)" if raised.line else ""
    return f"It raised {kind}{text}{where}"


def _judge_value(reply: Reply, expectation: Expectation, case: Case) -> v.CaseVerdict:
    if expectation.above is not None:
        return _judge_threshold(reply, expectation, expectation.above, case)
    found = _compare(reply.value, expectation, None)
    if found.band == EXACT:
        return _verdict(case, v.PASSED, "", reply, found)
    single = expectation.band.single
    wrong = equal_mistake(reply.value, expectation)
    if wrong is None and _compare(reply.value, expectation, single).band == SINGLE:
        return _verdict(case, v.PASSED_SINGLE, "", reply, found)
    wrong = wrong or equal_mistake(reply.value, expectation, single)
    if wrong is not None:
        return _verdict(case, v.FAILED, wrong.message, reply, found, wrong.name)
    return _verdict(case, v.FAILED, describe(reply.value, expectation, found, case.public), reply, found)


def _compare(got: Any, expectation: Expectation, single: float | None) -> Comparison:
    return compare(
        got,
        expectation.value,
        expectation.tolerance,
        single=single,
        exact_zeros=expectation.exact_zeros,
        returns=expectation.returns,
    )


def equal_mistake(got: Any, expectation: Expectation, single: float | None = None) -> Wrong | None:
    """The known mistake whose result ``got`` equals: to full precision, or to single with a band."""
    for wrong in expectation.band.wrongs:
        if compare(got, wrong.value, expectation.tolerance, single=single).band != WRONG:
            return wrong
    return None


def describe(got: Any, expectation: Expectation, found: Comparison, public: bool) -> str:
    """A sentence on a wrong result that no known mistake explains."""
    item = f" in `{found.path}`" if found.path else ""
    if found.detail:
        place = f", first at {list(found.where)}" if found.where else ""
        hint = (
            _shape_hint(_at(got, found.keys), _at(expectation.value, found.keys))
            if found.problem == "shape"
            else ""
        )
        detail = found.detail if public else _discreet(found.detail, found.problem, expectation.value)
        return f"Got{item} {detail}{place}.{hint}"
    got_array, want = _numbers(_at(got, found.keys), _at(expectation.value, found.keys))
    if got_array is None or want is None:
        return f"The values differ{item}."
    pattern = _pattern(got_array, want, 6 if public else 2)
    if pattern:
        return f"The values{item} {pattern}."
    wrong = np.abs(got_array - want) > expectation.tolerance.atol + expectation.tolerance.rtol * np.abs(want)
    count = f"{int(wrong.sum())} of {wrong.size} entries{item} differ"
    if found.where is None or found.error is None:
        return count + "."
    place = f" at {list(found.where)}" if found.where else ""
    sentence = f"{count}, most by {found.error:.2g}{place}"
    if public and found.where is not None:
        sentence += f": got {got_array[found.where]:.6g}, expected {want[found.where]:.6g}"
    return sentence + "."


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


def _shape_hint(got: Any, want: Any) -> str:
    first, second = as_array(got), as_array(want)
    if first is None or second is None:
        return ""
    if first.ndim >= 2 and first.swapaxes(-1, -2).shape == second.shape:
        return " The last two axes look swapped."
    if first.ndim == second.ndim + 1 and 1 in first.shape:
        return " There is an axis of length 1 too many."
    if first.ndim + 1 == second.ndim and 1 in second.shape:
        return " An axis of length 1 is missing."
    return ""


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


def _judge_threshold(reply: Reply, expectation: Expectation, above: float, case: Case) -> v.CaseVerdict:
    if meets(reply.value, expectation.value, above, expectation.tolerance):
        return _verdict(case, v.PASSED, "", reply, Comparison(EXACT, 0.0))
    wrong = equal_mistake(reply.value, expectation)
    if wrong is not None:
        return _verdict(case, v.FAILED, wrong.message, reply, mistake=wrong.name)
    high, low = f"above {above:g}", f"below {expectation.tolerance.atol:g}"
    if not case.public:
        # Which of the results belongs above would be half of the answer.
        sentence = f"A result should be {high} where the property fails, and {low} where it holds."
        return _verdict(case, v.FAILED, sentence, reply)
    limits = [high if want > above else low for want in np.ravel(expectation.value)]
    sentence = f"The results, in order, should be {', '.join(limits) or 'none at all'}."
    if len(limits) == 1:
        sentence = f"The result should be one number {limits[0]} here."
    return _verdict(case, v.FAILED, sentence, reply)


def _judge_plausibility(reply: Reply, plausible: Plausibility, case: Case) -> v.CaseVerdict:
    array = as_array(reply.value)
    problem = "this should be an array of numbers" if array is None or array.dtype.kind not in "iuf" else ""
    if array is not None and not problem:
        problem = _implausible(array.astype(np.float64), plausible)
    if problem:
        return _verdict(case, v.FAILED, problem[0].upper() + problem[1:] + ".", reply)
    return _verdict(case, v.PASSED, "", reply)


def _implausible(array: NDArray[np.float64], plausible: Plausibility) -> str:
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
