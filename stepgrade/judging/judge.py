"""From a reply and an expectation to the verdict of one case, with the sentence that helps.

A wrong result that equals a known mistake's is named after it.  Otherwise the sentence says what is
wrong with its shape, its kind, its NaNs, or where and how its numbers differ.  Hidden cases get no
numbers of the expected result and no text of an exception.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np

from stepgrade.explaining.exceptions import raised_sentence
from stepgrade.inside.script import Reply, ReplyKind
from stepgrade.judging import verdict as v
from stepgrade.judging.compare import EXACT, SINGLE, WRONG, Comparison, as_array, compare
from stepgrade.judging.expectation import Expectation, Wrong, meets
from stepgrade.judging.sentences import (
    difference_sentence,
    implausible,
    precision_sentence,
    warning_category,
)
from stepgrade.rubric import Case, Plausibility


def judge(reply: Reply, expectation: Expectation, case: Case) -> v.CaseVerdict:
    """The verdict of ``case``, given what came back and what was expected.  Never raises on a reply."""
    if reply.kind == ReplyKind.VALUE:
        with np.errstate(all="ignore"):
            if expectation.plausibility is not None:
                return _judge_plausibility(reply, expectation.plausibility, case)
            return _judge_value(reply, expectation, case)
    if reply.kind == ReplyKind.MISSING:
        sentence = f"`{reply.text}` is not defined when this check runs."
        return _verdict(case, v.MISSING, sentence, reply)
    if reply.kind == ReplyKind.TIMED_OUT:
        return _verdict(case, v.TIMED_OUT, f"It was stopped: {reply.text}.", reply)
    if reply.kind == ReplyKind.DIED:
        return _verdict(case, v.RAISED, f"The process ended while it ran: {reply.text}.", reply)
    return _verdict(case, v.RAISED, raised_sentence(reply.raised, case.public), reply)


def _verdict(
    case: Case,
    outcome: v.Outcome,
    diagnosis: str,
    reply: Reply,
    found: Comparison | None = None,
    mistake: str = "",
) -> v.CaseVerdict:
    """The verdict of ``case`` as data; of a hidden case without what a submission could have chosen."""
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
        warned=reply.warned if case.public else tuple(dict.fromkeys(map(warning_category, reply.warned))),
    )


def _judge_value(reply: Reply, expectation: Expectation, case: Case) -> v.CaseVerdict:
    """Exact first, then known mistakes, then single precision: a mistake is one however near it comes."""
    if expectation.above is not None:
        return _judge_threshold(reply, expectation, expectation.above, case)
    found = expectation.compared(reply.value)
    if found.band == EXACT:
        return _verdict(case, v.PASSED, "", reply, found)
    single = expectation.band.single_for(reply.value)
    wrong = equal_mistake(reply.value, expectation)
    if wrong is None and expectation.compared(reply.value, single).band == SINGLE:
        return _verdict(case, v.PASSED_SINGLE, precision_sentence(reply.value), reply, found)
    wrong = wrong or equal_mistake(reply.value, expectation, single)
    if wrong is not None:
        return _verdict(case, v.FAILED, wrong.message, reply, found, wrong.name)
    return _verdict(
        case, v.FAILED, difference_sentence(reply.value, expectation, found, case.public), reply, found
    )


def unnamed(verdict: v.CaseVerdict, reply: Reply, expectation: Expectation, case: Case) -> v.CaseVerdict:
    """A lost case without the mistake that it was taken for: what differs, alone."""
    if expectation.above is not None:
        return verdict
    with np.errstate(all="ignore"):
        found = expectation.compared(reply.value)
        said = difference_sentence(reply.value, expectation, found, case.public)
    return replace(verdict, diagnosis=said, mistake="")


def equal_mistake(got: Any, expectation: Expectation, single: float | None = None) -> Wrong | None:
    """The known mistake whose result ``got`` equals: to full precision, or to single with a band."""
    for wrong in expectation.band.wrongs:
        if wrong.raises or wrong.subtle:
            continue
        if compare(got, wrong.value, expectation.tolerance, single=single).band != WRONG:
            return wrong
    return None


def _judge_threshold(reply: Reply, expectation: Expectation, above: float, case: Case) -> v.CaseVerdict:
    """Judge results that only need to lie above a limit, or to be 0."""
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
    return _verdict(case, v.FAILED, sentence + _got(reply.value, len(limits)), reply)


def _got(value: Any, count: int) -> str:
    """The numbers that came back where only limits are set, if they are as many as there should be."""
    array = as_array(value)
    if array is None or array.size != count or array.dtype.kind not in "iuf":
        return ""
    return f" Got {', '.join(f'{number:.3g}' for number in array.ravel())}."


def _judge_plausibility(reply: Reply, plausible: Plausibility, case: Case) -> v.CaseVerdict:
    array = as_array(reply.value)
    problem = "this should be an array of numbers" if array is None or array.dtype.kind not in "iuf" else ""
    if array is not None and not problem:
        problem = implausible(array.astype(np.float64), plausible)
    if problem:
        return _verdict(case, v.FAILED, problem[0].upper() + problem[1:] + ".", reply)
    return _verdict(case, v.PLAUSIBLE, "", reply)
