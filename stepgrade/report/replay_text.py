"""A replay to read in a terminal: the step, then case by case what went in, was expected and came back."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

import numpy as np

from stepgrade.display.tables import SYMBOLS, WIDTH, clean, number
from stepgrade.display.values import BRIEF, shown
from stepgrade.gradebook.marks import CLOSE
from stepgrade.inside.script import Call, Get, Reply, ReplyKind, Script
from stepgrade.judging import verdict as v
from stepgrade.judging.compare import Comparison
from stepgrade.judging.sentences import problem_phrase
from stepgrade.report.replay import CHANGED, GONE, NEW, SAME, UNKNOWN, CaseReplay, FollowedReplay, Replay

_STATES = {
    CHANGED: "This case asks something else today, so what went in and was expected is not known here.",
    UNKNOWN: "Without the course secret, what went in and was expected is not known here.",
    NEW: "This case was not asked then.",
    GONE: "The rubric has this case no more.",
}
_LABEL = 14
NEAREST = 3
"""How many of the known mistakes are named, the nearest first."""


def replay_text(replay: Replay, full: bool = False) -> str:
    """``replay`` as lines of text; with ``full`` no array is cut short."""
    verdict = replay.verdict
    lines = [f"{clean(replay.student)}, {replay.assignment}, {verdict.step}: {_earned(verdict)}"]
    lines += [f"  {verdict.summary}"] if verdict.summary else []
    lines += list(_about_step(replay))
    for case in replay.cases:
        lines += ["", *_case(case, None if full else BRIEF)]
    return "\n".join(lines)


def _earned(verdict: v.StepVerdict) -> str:
    if verdict.points is None:
        return f"{verdict.outcome}, to be marked by hand, of {number(verdict.max_points)} points"
    return f"{number(verdict.points)} of {number(verdict.max_points)} points, {verdict.outcome}"


def _about_step(replay: Replay) -> Iterator[str]:
    """What is told of the step as a whole: notes, points, the gradebook's mark, diagnosis and parts."""
    verdict = replay.verdict
    for note in replay.notes:
        yield from _wrapped(f"! {clean(note)}", "  ", "    ")
    yield from _sum(verdict)
    mark = replay.mark
    if mark is not None:
        by = " (graded by hand)" if mark.by_hand is not None else ""
        extra = f" with {number(mark.extra)} of extra credit" if abs(mark.extra) > CLOSE else ""
        says = (
            "no mark yet"
            if mark.points is None
            else f"{number(mark.points)} of {number(verdict.max_points)} points"
        )
        yield f"  In the gradebook: {says}{extra}{by}{'; waits for you' if mark.waiting else ''}"
    if verdict.diagnosis:
        yield from _wrapped(f"Told first: {clean(verdict.diagnosis)}", "  ", "    ")
    for note in verdict.notes:
        yield from _wrapped(clean(note), "  ", "    ")
    if replay.parts:
        yield "  Builds on: " + ", ".join(f"{part} ({outcome})" for part, outcome in replay.parts)


def _sum(verdict: v.StepVerdict) -> Iterator[str]:
    """How the points are computed: the share of the weight earned, less the cost of changed inputs."""
    total = sum(case.weight for case in verdict.cases)
    if verdict.points is None or not total:
        return
    earned = sum(case.weight for case in verdict.cases if case.full)
    line = f"  Points: weight {number(earned)} of {number(total)} earned, times {number(verdict.max_points)}"
    if any(case.mutated for case in verdict.cases):
        line += f", less {number(v.MUTATION_COST * verdict.max_points)} for an input changed in place"
    yield line


def _case(case: CaseReplay, ends: int | None) -> Iterator[str]:
    """One case; of long values only the ``ends``, and of a right result no values."""
    verdict = case.verdict
    outcome = f"{SYMBOLS[verdict.outcome]} {verdict.outcome}" if verdict else "not asked"
    weight = f", weight {number(verdict.weight)}" if verdict else ""
    yield f"{outcome}: {case.name} ({case.kind}{weight})"
    if case.state != SAME:
        yield from _line("", _STATES[case.state])
    if case.script is not None:
        yield from _line("went in", _script(case.script, ends))
    if case.expectation is not None:
        yield from _line("expected", shown(case.expectation.value, ends))
    if case.reply is not None:
        exact = case.comparison is not None and case.comparison.exact and ends is not None
        yield from _line("came back", "the same, within the tolerance" if exact else _reply(case.reply, ends))
    yield from _measured(case)
    if case.followed is not None:
        yield from _line("followed", _follow_through(case.followed, ends))
    if verdict is not None and verdict.diagnosis:
        yield from _line("told", clean(verdict.diagnosis))
    if verdict is not None and verdict.mutated:
        yield from _line("changed", ", ".join(map(clean, verdict.mutated)))
    if case.reply is not None and case.reply.warned:
        yield from _line("warned", "; ".join(map(clean, case.reply.warned)))
    yield from _today(case)


def _measured(case: CaseReplay) -> Iterator[str]:
    """Error, tolerance and bands, and the known mistakes that came nearest."""
    comparison, expectation = case.comparison, case.expectation
    if expectation is None or case.reply is None or case.reply.kind != ReplyKind.VALUE:
        return
    if expectation.above is not None:
        yield from _line("rule", f"above {expectation.above:g} where that is expected; elsewhere equal")
    elif comparison is not None and comparison.error is not None and comparison.allowed is not None:
        yield from _line(
            "error",
            f"{comparison.error:.3g}, allowed {comparison.allowed:.3g}: ratio {comparison.ratio:.3g}"
            + ("" if comparison.exact else _deciding(comparison, case.reply.value, expectation.value)),
        )
    elif comparison is not None and (said := problem_phrase(comparison)):
        place = f"{comparison.path}: " if comparison.path else ""
        yield from _line("compared", f"{place}{clean(said)}")
    if comparison is not None and comparison.exact:
        return
    if expectation.above is None:
        band = expectation.band
        says = f"right to single precision up to ratio {band.single:.3g}" if band.single else "float64 only"
        says += "" if band.any_type or not band.single else ", if it is float32"
        yield from _line("bands", f"exact up to ratio 1; {says}")
    if case.mistakes:
        yield from _line("mistakes", _near_mistakes(case, len(expectation.band.wrongs)))


def _near_mistakes(case: CaseReplay, count: int) -> str:
    first = case.mistakes[0]
    named = case.verdict.mistake if case.verdict else ""
    says = "equals none"
    if first.ratio <= 1.0:
        says = f"equals {first.name!r}"
    elif named:
        says = f"equals {named!r} to single precision"
    near = ", ".join(f"{each.name} (ratio {each.ratio:.3g})" for each in case.mistakes[:NEAREST])
    return f"{says}; nearest of {count} compared: {near}"


def _deciding(comparison: Comparison, got: Any, expected: Any) -> str:
    """The entry that decided: where it is, what it is, what it should be."""
    try:
        for key in comparison.keys:
            got, expected = got[key], expected[key]
        first, second = np.asarray(got)[comparison.where or ()], np.asarray(expected)[comparison.where or ()]
    except (LookupError, TypeError, ValueError):  # shapes that only the comparison could reconcile
        return ""
    place = f"{comparison.path}{list(comparison.where) if comparison.where else ''}"
    return f"{' at ' + place if place else ''}, got {first:.6g}, expected {second:.6g}"


def _follow_through(replayed: FollowedReplay, ends: int | None) -> str:
    """What came back with substitutes in the place of the wrong parts."""
    followed, comparison = replayed.followed, replayed.comparison
    parts = ", ".join(followed.broken)
    if comparison is None:
        return f"with substitutes for {parts}: {_reply(followed.reply, ends)}"
    equal = "equals" if comparison.exact else "differs from"
    text = f"with substitutes for {parts} the result {equal} the reference's (ratio {comparison.ratio:.3g})"
    if ends is None:
        own, right = shown(followed.reply.value, ends), shown(followed.composed, ends)
        text += f":\n{own}\nwhere the reference gives\n{right}"
    return text


def _today(case: CaseReplay) -> Iterator[str]:
    """The outcome under today's rubric, where it is another."""
    then, now = case.verdict, case.today
    if then is None or now is None or then.outcome == v.FOLLOW_THROUGH:
        return
    if (then.outcome, then.mistake) != (now.outcome, now.mistake):
        named = f", mistake {now.mistake!r}" if now.mistake else ""
        yield from _line("today", f"the rubric as it is now would say: {now.outcome}{named}")


def _script(script: Script, ends: int | None) -> str:
    """The script, a line for each call and argument; ``ends`` as in :func:`shown`."""
    lines = []
    for op in script.operations:
        if isinstance(op, Get):
            lines.append(op.variable)
        if not isinstance(op, Call):
            continue
        given = [f"{i}: {shown(arg, ends)}" for i, arg in enumerate(op.args, 1)]
        given += [f"{name} = {shown(arg, ends)}" for name, arg in op.kwargs.items()]
        kept = f"{op.name} = " if op.name else ""
        lines.append(f"{kept}{op.function}" + (" of" if given else "()"))
        lines += [_indented(argument, "  ") for argument in given]
    if script.view is not None:
        lines.append("(compared through a view of the result)")
    return "\n".join(lines)


def _reply(reply: Reply, ends: int | None) -> str:
    if reply.kind == ReplyKind.VALUE:
        return shown(reply.value, ends)
    if reply.raised is not None:
        place = f" ({clean(reply.raised.where)}: {clean(reply.raised.line)})" if reply.raised.line else ""
        return f"{clean(reply.raised.type)}: {clean(reply.raised.text)}{place}"
    return f"{reply.kind}: {clean(reply.text)}"


def _line(label: str, text: str) -> Iterator[str]:
    """``text`` behind its label; prose is wrapped, arrays keep their lines."""
    first, *rest = text.split("\n")
    lead = f"  {label:{_LABEL - 2}}"
    if not rest and " " in first and not any(sign in first for sign in "[{("):
        yield from _wrapped(first, lead, " " * _LABEL)
        return
    yield lead + first
    for line in rest:
        yield " " * _LABEL + line


def _indented(text: str, by: str) -> str:
    return by + text.replace("\n", "\n" + by + "   ")


def _wrapped(text: str, first: str, others: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=others)
