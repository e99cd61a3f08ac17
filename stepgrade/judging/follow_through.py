"""Follow-through by substitution: a step over wrong parts is judged by its own logic.

When a step fails and a part that it uses failed too, the student's step is asked again with a *substitute* in
the place of each failed part: the reference's result under a map that is drawn for this student, step and
case.  The result must equal the reference composition over the same substitute.  So the student's own wrong
numbers are never used, nobody can foresee what a part will give, and whoever wrote a part's work into the
step instead of calling it is judged on that work.

A value by hand has nothing to ask: it follows through from the student's earlier value, where that lies
within the bounds of the usual slips.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from stepgrade.inside.perform import perform
from stepgrade.inside.script import Replace, Reply, ReplyKind, Script
from stepgrade.inside.wire import Proxy, decode, encode
from stepgrade.judging.asking import Question
from stepgrade.judging.bounded import MemoryBound, require_modest
from stepgrade.judging.compare import as_array, compare
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectation, local_proxies
from stepgrade.judging.sentences import implausible
from stepgrade.judging.substitutes import substitute
from stepgrade.judging.views import seen
from stepgrade.rubric import Case, Rubric, Step

DRAWN = 8
"""How many substitutes are drawn at most for one that tells a step which uses it from one that does not."""


@dataclass(frozen=True)
class Followed:
    """What a step gave over substitutes for its ``broken`` parts, and what it should have given.

    ``asked`` is the digest of the script with the substitutes in it.
    """

    broken: tuple[str, ...]
    asked: str
    reply: Reply
    composed: Any


def composed_expectation(step: Step, case: Case, composed: Any) -> Expectation:
    """What is expected over substitutes: ``composed``, compared as the case is without them.

    Zeros count where they do there: a mask of -10 000 and one of -inf can differ in nothing else.
    """
    tolerance = case.tolerance or step.tolerance
    return Expectation(composed, tolerance, exact_zeros=case.exact_zeros, returns=step.returns)


class FollowThrough:
    """Makes the questions over substitutes for one submission, and judges their answers."""

    def __init__(self, rubric: Rubric, draws: Draws, replies: Mapping[str, Mapping[str, Reply]]) -> None:
        self._rubric = rubric
        self._draws = draws
        self._replies = replies

    def question(self, step: Step, case: Case, script: Script, broken: Sequence[str]) -> Question | None:
        """``case`` with substitutes for ``broken``; None where none that was drawn tells anything.

        The composition must give numbers over them, and other ones than the step gave over its own parts:
        a few words out of a few could be right by chance, and a step that ignores its parts gives what it
        gave.  Raises whatever the rubric raises.
        """
        own = self._replies.get(step.name, {}).get(case.name)
        for attempt in range(DRAWN):
            answers = {part: self._substitute(step, case, self._rubric[part], attempt) for part in broken}
            composed = self._composed(step, script, answers)
            if composed.kind != ReplyKind.VALUE or _has_nan(composed.value):
                continue
            placed = tuple(self._place(self._rubric[part]) for part in broken)
            with_substitutes = replace(script, operations=(*placed, *script.operations))
            question = Question(
                step.name, case.name, with_substitutes, answers=answers, composed=composed.value
            )
            if own is None or not self.is_right(step, question, own):
                return question
        return None

    def _composed(self, step: Step, script: Script, answers: Mapping[str, Callable[..., Any]]) -> Reply:
        """What the composition gives over ``answers``, as it would arrive from a submission."""
        names = self._rubric.namespace()
        names[step.target] = self._rubric.composed(step, answers)
        with MemoryBound():
            reply = perform(script, names, local_proxies(self._rubric.given))
        return seen(script, replace(reply, value=decode(encode(reply.value))))

    def _substitute(self, step: Step, case: Case, part: Step, attempt: int) -> Callable[..., Any]:
        """The drawn substitute of ``part``; what a submission hands to it is bounded."""
        rng = self._draws.generator(f"{step.name}\0{part.name}\0{attempt}", case)
        drawn = substitute(self._rubric.as_part(part), rng, part.unmapped)

        def bounded(*args: Any, **kwargs: Any) -> Any:
            require_modest(args, kwargs)
            return drawn(*args, **kwargs)

        return bounded

    @staticmethod
    def _place(part: Step) -> Replace:
        if part.method is None:
            return Replace(part.target, Proxy(part.name))
        return Replace(f"{part.target}.{part.method.name}", Proxy(part.name), part.method.source)

    @staticmethod
    def is_right(step: Step, question: Question, reply: Reply) -> bool:
        """Whether a step gave over the substitutes what it should."""
        expected = composed_expectation(step, step.case(question.case), question.composed)
        return reply.kind == ReplyKind.VALUE and expected.compared(reply.value).exact

    def by_hand(self, step: Step, case: Case, broken: Sequence[str]) -> bool:
        """Whether a value equals what its composition gives over the student's own earlier values."""
        own = {part: self._earlier_value(self._rubric[part]) for part in broken}
        if any(value is None for value in own.values()):
            return False
        composed = self._rubric.composed(step, own)
        reply = self._replies[step.name][case.name]
        return reply.kind == ReplyKind.VALUE and compare(reply.value, composed, step.tolerance).exact

    def _earlier_value(self, part: Step) -> Any | None:
        """The student's value of an earlier step; None where it is none that the usual slips could give."""
        reply = next(iter(self._replies.get(part.name, {}).values()), None)
        array = as_array(reply.value) if reply is not None and reply.kind == ReplyKind.VALUE else None
        if array is None or array.dtype.kind not in "iuf" or part.plausibility is None:
            return None
        value, slack = array.astype(np.float64), part.tolerance.atol
        if implausible(value, part.plausibility) or (value.size > 1 and np.ptp(value) <= 2 * slack):
            return None  # the same everywhere: whatever is made of that takes no work
        slips = (*part.slips, self._rubric.references[part.name])
        usual = np.stack([np.asarray(slip, dtype=np.float64) for slip in slips])
        inside = (usual.min(axis=0) - slack <= value) & (value <= usual.max(axis=0) + slack)
        return value if inside.all() else None


def _has_nan(value: Any) -> bool:
    """Whether a NaN stands anywhere in a composed value."""
    if isinstance(value, dict):
        return any(map(_has_nan, value.values()))
    array = as_array(value)
    if array is not None:
        return array.dtype.kind in "fc" and bool(np.isnan(array).any())
    return isinstance(value, (tuple, list)) and any(map(_has_nan, value))
