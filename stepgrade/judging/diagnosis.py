"""One explanation for all cases of a step: what a mistake explains in one case, no other case may contradict.

A mistake is ruled out where it would show and something else came back.  Of those that are left, the ones
that explain most cases are told; where there are two, both, and where there is none, two mistakes made at
once.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from stepgrade.explaining.exceptions import fingerprint, where_it_raised
from stepgrade.inside.script import Reply, ReplyKind
from stepgrade.judging import verdict as v
from stepgrade.judging.compare import WRONG, compare
from stepgrade.judging.expectation import Expectation, Wrong
from stepgrade.judging.judge import judge, unnamed
from stepgrade.judging.prints import print_of
from stepgrade.rubric import Case

MOST = 3
"""How many mistakes one sentence names: more fit by chance only."""


@dataclass(frozen=True)
class Asked:
    """A case, what came back for it and what was expected."""

    case: Case
    reply: Reply
    expectation: Expectation


_Names = tuple[str, ...]
"""The mistakes of one explanation: one, or two that were made at once."""


def judge_step(given: Sequence[Asked]) -> list[v.CaseVerdict]:
    """The verdicts of a step's cases, under one explanation."""
    verdicts = [judge(each.reply, each.expectation, each.case) for each in given]
    lost = [each for each, verdict in zip(given, verdicts, strict=True) if not verdict.full]
    told = [each for each in lost if each.reply.kind in (ReplyKind.VALUE, ReplyKind.RAISED)]
    if not told or any(each.expectation.plausibility for each in told):
        return verdicts
    # Results of hidden cases that passed are not worked out: public ones tell as much.
    asked = [each for each in given if each.case.public or each in told]
    messages = {wrong.name: wrong.message for each in asked for wrong in each.expectation.band.wrongs}
    fits = _fits(asked, told, _single)
    if not fits:
        fits = _fits(asked, told, lambda each: _pair(each, messages))
    named = [
        _named(each, verdict, fits.get(each.case.name, ()), messages) if each in told else verdict
        for each, verdict in zip(given, verdicts, strict=True)
    ]
    return _told_once(given, named)


def _told_once(given: Sequence[Asked], verdicts: Sequence[v.CaseVerdict]) -> list[v.CaseVerdict]:
    """A line that raises the same exception in several public cases is explained once."""
    first: dict[tuple[str, str, str], str] = {}
    once = []
    for each, verdict in zip(given, verdicts, strict=True):
        raised = each.reply.raised
        if raised is not None and raised.where and each.case.public:
            said = first.setdefault((raised.type, raised.where, verdict.mistake), verdict.diagnosis)
            verdict = replace(verdict, diagnosis=said)
        once.append(verdict)
    return once


def _fits(
    asked: Sequence[Asked], lost: Sequence[Asked], shown: Callable[[Asked], Mapping[_Names, bool]]
) -> dict[str, list[_Names]]:
    """The explanations of each lost case that no case rules out, those that explain most cases.

    ``shown`` says of a case which explanations show in it, and whether what came back is theirs.
    """
    shows = {each.case.name: shown(each) for each in asked if each.reply.kind != ReplyKind.TIMED_OUT}
    measured = [each.case.name for each in asked if each.expectation.above is None]
    out = {
        names
        for case, found in shows.items()
        if case in measured
        for names, is_it in found.items()
        if not is_it
    }
    explained: dict[str, list[_Names]] = {}
    for each in lost:
        found = shows.get(each.case.name, {})
        explained[each.case.name] = [names for names, is_it in found.items() if is_it and names not in out]
    count: dict[_Names, int] = {}
    for names in (names for found in explained.values() for names in found):
        count[names] = count.get(names, 0) + 1
    best = {
        case: [n for n in found if count[n] == max(map(count.__getitem__, found))]
        for case, found in explained.items()
    }
    return {case: found for case, found in best.items() if 0 < len(found) <= MOST}


def _single(asked: Asked) -> dict[_Names, bool]:
    """The rubric's mistakes that show in the case, and whether this is what came back."""
    return {
        (wrong.name,): is_mistake(asked.reply, asked.expectation, wrong)
        for wrong in asked.expectation.band.wrongs
    }


def _pair(asked: Asked, shown: Container[str]) -> dict[_Names, bool]:
    """Two mistakes at once, each of which is ``shown`` by itself; public cases: worked out once for all."""
    came = print_of(asked.reply.value) if asked.reply.kind == ReplyKind.VALUE else None
    return {
        pair.names: came is not None and pair.result.matches(came)
        for pair in asked.expectation.pairs
        if all(name in shown for name in pair.names)
    }


def is_mistake(reply: Reply, expectation: Expectation, wrong: Wrong) -> bool:
    """Whether what came back is what ``wrong`` gives: its value, or its exception."""
    if reply.kind == ReplyKind.RAISED:
        return bool(wrong.raises) and reply.raised is not None and fingerprint(reply.raised) == wrong.raises
    if reply.kind != ReplyKind.VALUE or wrong.raises:
        return False
    tolerance, single = expectation.tolerance, expectation.band.single_for(reply.value)
    return compare(reply.value, wrong.value, tolerance, single=single).band != WRONG


def _named(
    asked: Asked, verdict: v.CaseVerdict, found: Iterable[_Names], messages: Mapping[str, str]
) -> v.CaseVerdict:
    """``verdict`` with the explanations that are left; with none of them where there is none."""
    found = list(found)
    if not found:
        return unnamed(verdict, asked.reply, asked.expectation, asked.case) if verdict.mistake else verdict
    sentence = _sentence(found, messages)
    if asked.reply.raised is not None:
        sentence += where_it_raised(asked.reply.raised, asked.case.public)
    return replace(verdict, diagnosis=sentence, mistake=found[0][0])


def _sentence(found: Sequence[_Names], messages: Mapping[str, str]) -> str:
    """What the explanations say: first what all of them say, then what one or the other does."""
    every = [name for name in found[0] if all(name in names for names in found)]
    rest = [[messages[name] for name in names if name not in every] for names in found]
    said = [messages[name] for name in every]
    if len(found) > 1:
        said.append("Either: " + " Or: ".join(" And: ".join(each) for each in rest))
    return " And: ".join(said).replace("And: Either: ", "And either: ")
