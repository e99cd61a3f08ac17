"""Marking: ask for every case of every step, judge what comes back, follow through where it is owed.

Who answers is left open (:class:`Asker`): a sandboxed run of a submission, or a plain namespace.
The function touches no gradebook and no other submission.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from stepgrade.inside.script import Reply, ReplyKind, Script, perform
from stepgrade.inside.wire import WireError
from stepgrade.judging import verdict as v
from stepgrade.judging.compare import compare
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectation, Expectations, GraderFault, local_proxies
from stepgrade.judging.follow_through import Composed, Follower
from stepgrade.judging.judge import judge
from stepgrade.judging.views import seen
from stepgrade.rubric import Case, Rubric, Step


class Asker(Protocol):
    """Performs scripts over a submission, in the state that the notebook has at a step's test cell."""

    def ask(self, step: str, script: Script, conceal_sources: bool = False) -> Reply:
        """What ``script`` gives.  Never raises for anything the submission does.

        With ``conceal_sources`` a submission gets no source of the functions that are handed to it.
        """
        ...

    def ask_ahead(self, step: str, scripts: Sequence[Script | None]) -> list[Reply | None]:
        """What each script gives in the notebook's final state, after all others that were asked ahead.

        None for those that cannot be asked so, and for None.
        """
        ...

    def ask_together(self, step: str, scripts: Sequence[Script | None]) -> list[Reply | None]:
        """What each script gives after those before it, in one new copy of the state: quicker than alone.

        None as in :meth:`ask_ahead`.
        """
        ...

    def is_asked_at_the_end(self, step: str, names: Collection[str]) -> bool:
        """Whether, as far as ``names`` go, ``step`` is asked in the notebook's final state."""
        ...

    def use_final_state(self, step: str) -> bool:
        """Ask ``step`` in the notebook's final state from now on; whether that is another state."""
        ...


class Composer(Protocol):
    """Gives reference compositions over a submission's own parts: asks for them, or has kept them."""

    def compose(self, step: Step, script: Script, broken: list[str]) -> Composed:
        """What ``script`` gives where the parts named ``broken`` are the student's own."""
        ...


class OneByOne:
    """What an asker is that knows no quicker way than one case after the other."""

    def ask_ahead(self, step: str, scripts: Sequence[Script | None]) -> list[Reply | None]:
        """None for each: every case is asked alone."""
        return [None] * len(scripts)

    def ask_together(self, step: str, scripts: Sequence[Script | None]) -> list[Reply | None]:
        """None for each, as well."""
        return [None] * len(scripts)

    def is_asked_at_the_end(self, step: str, names: Collection[str]) -> bool:
        """Nothing was asked ahead that this could be the case of."""
        return False


class NamespaceAsker(OneByOne):
    """Asks a plain namespace in this process: for trusted sources and for the student's own notebook."""

    def __init__(self, namespace: Mapping[str, Any], rubric: Rubric | None = None) -> None:
        self.namespace = namespace
        self._proxies = local_proxies(rubric) if rubric else None

    def ask(self, step: str, script: Script, conceal_sources: bool = False) -> Reply:
        """What ``script`` gives over the namespace, from which nothing is concealed."""
        reply = perform(script, self.namespace, self._proxies)
        try:
            return seen(script, Reply.decode(reply.encode()))
        except WireError as error:
            return Reply(ReplyKind.DIED, text=f"what came back is no value ({error})")

    def use_final_state(self, step: str) -> bool:
        """A namespace has one state only."""
        return False


@dataclass
class Results:
    """What came back for each case: kept beside the autograded notebook, so that marks can be made anew.

    ``asked`` holds the digest of each case's script: it tells whether a reply still answers what the
    rubric asks today.
    """

    replies: dict[str, dict[str, Reply]] = field(default_factory=dict)
    asked: dict[str, dict[str, str]] = field(default_factory=dict)
    compositions: dict[str, dict[str, Composed]] = field(default_factory=dict)


def mark(
    expectations: Expectations,
    asker: Asker,
    draws: Draws,
    results: Results | None = None,
    steps: Iterable[Step] | None = None,
    progress: Callable[[Step], None] = lambda step: None,
    composer: Composer | None = None,
) -> v.AssignmentVerdict:
    """Mark one submission of ``expectations.rubric``.

    ``results`` receives what came back.  A fault of ours in a step makes that step a grader fault
    and leaves the others alone.  Compositions come from ``composer``, by default one that asks ``asker``.
    """
    rubric = expectations.rubric
    results = Results() if results is None else results
    composer = composer or Follower(rubric, asker)
    verdicts: dict[str, v.StepVerdict] = {}
    chosen = tuple(steps or rubric.steps)
    for step in chosen:
        # What public cases gave is shown to the student, so no hidden input may have been here before: a
        # function can leave one in a file, where the next case finds it.
        try:
            _ask_all(asker, step, _drawn(expectations, draws, step, public=True), results)
        except Exception as error:  # ours: nothing a submission does raises here
            verdicts[step.name] = fault(step, error)
    for step in chosen:
        progress(step)
        if step.name in verdicts:
            continue
        try:
            broken = broken_parts(step, verdicts)
            verdicts[step.name] = _mark_step(expectations, asker, draws, step, broken, composer, results)
        except Exception as error:  # ours as well
            verdicts[step.name] = fault(step, error)
    return v.AssignmentVerdict(
        rubric.assignment, rubric.notebook, tuple(verdicts[step.name] for step in chosen)
    )


def fault(step: Step, error: Exception) -> v.StepVerdict:
    """The verdict of a step that our own side could not mark: manual grading, with the reason."""
    said = str(error) if isinstance(error, GraderFault) else f"{type(error).__name__}: {error}"
    return v.StepVerdict(step.name, step.summary, None, step.points, v.GRADER_FAULT, said)


def _mark_step(
    expectations: Expectations,
    asker: Asker,
    draws: Draws,
    step: Step,
    broken: list[str],
    composer: Composer,
    results: Results,
) -> v.StepVerdict:
    public = _drawn(expectations, draws, step, public=True)
    hidden = _drawn(expectations, draws, step, public=False)
    if step.name not in results.replies:
        _ask_all(asker, step, public, results)
    _ask_all(asker, step, hidden, results)
    drawn, replies = public | hidden, results.replies[step.name]
    cases = []
    for case in step.cases:
        (script, expectation), reply = drawn[case], replies[case.name]
        found = judge(reply, expectation, case)
        if found.outcome != v.PASSED and broken and reply.kind == ReplyKind.VALUE:
            found = _follow(step, case, script, reply, found, broken, composer, results)
        cases.append(found)
    return v.step_verdict(step.name, step.summary, step.points, tuple(cases))


_Drawn = dict[Case, tuple[Script, Expectation]]


def _drawn(expectations: Expectations, draws: Draws, step: Step, public: bool) -> _Drawn:
    """The step's public cases, or its hidden ones, with the scripts to ask."""
    return {case: expectations.drawn(step, case, draws) for case in step.cases if case.public == public}


def _ask_all(asker: Asker, step: Step, drawn: _Drawn, results: Results) -> None:
    """Ask these cases, again in the final state where it was too early, and note what came back."""
    found = _replies(asker, step, drawn)
    if asked_too_early(found) and asker.use_final_state(step.name):
        found = _replies(asker, step, drawn)
    kept, asked = results.replies.setdefault(step.name, {}), results.asked.setdefault(step.name, {})
    for (case, (script, _)), reply in zip(drawn.items(), found, strict=True):
        kept[case.name], asked[case.name] = reply, script.digest()


def _replies(asker: Asker, step: Step, drawn: _Drawn) -> list[Reply]:
    """One reply for each case, as if each had been asked alone.

    A copy of the notebook's state costs more than most cases do, so they are asked in a row first, and what
    is right there is right.  Anything else may come of a later cell, or of the cases before it (a default
    argument that is changed, a file), and is looked at again.
    """
    # Where a property is to be found out, a known source or the cases before would tell it.
    in_a_row = {case: script for case, (script, _) in drawn.items() if case.above is None}
    ahead = _asked(asker.ask_ahead, step, in_a_row)
    settled = {case: reply for case, reply in ahead.items() if _is_right(reply, drawn[case][1], case)}
    left = {case: script for case, script in in_a_row.items() if case not in settled}
    if left:
        names = {script.first_name for script in left.values()}
        row = {case: ahead[case] for case in left if case in ahead}
        if not asker.is_asked_at_the_end(step.name, names):
            row = {}
        settled |= _in_own_state(asker, step, left, drawn, row)
    for case, (script, _) in drawn.items():
        if case not in settled:
            conceal = not case.public and case not in in_a_row
            settled[case] = asker.ask(step.name, script, conceal_sources=conceal)
    return [settled[case] for case in drawn]


def _in_own_state(
    asker: Asker, step: Step, scripts: dict[Case, Script], drawn: _Drawn, row: dict[Case, Reply]
) -> dict[Case, Reply]:
    """The replies in the step's own state that are certain not to come of the cases before them.

    ``row`` holds what came back in that state behind other cases.  Certain are: the first one of a new row,
    whatever is right, and all of the rest if they come out the same the other way round, where each has
    those before it that were behind it.
    """
    new = len(row) < len(scripts)
    found = _asked(asker.ask_together, step, scripts) if new else row
    first = next(iter(scripts)) if new else None
    certain = {
        case: reply for case, reply in found.items() if case is first or _stands(reply, drawn[case][1], case)
    }
    left = [case for case in scripts if case not in certain]
    if len(found) == len(scripts) and len(left) > 1:
        again = _asked(asker.ask_together, step, {case: scripts[case] for case in reversed(left)})
        if len(again) == len(left) and all(again[case].encode() == found[case].encode() for case in left):
            certain |= again
        elif left[-1] in again:
            certain[left[-1]] = again[left[-1]]  # nothing came before this one
    return certain


def _asked(
    ask: Callable[[str, Sequence[Script | None]], list[Reply | None]],
    step: Step,
    scripts: Mapping[Case, Script],
) -> dict[Case, Reply]:
    """What came back of those that could be asked so."""
    if not scripts:
        return {}
    found = ask(step.name, list(scripts.values()))
    return {case: reply for case, reply in zip(scripts, found, strict=True) if reply is not None}


def _stands(reply: Reply, expectation: Expectation, case: Case) -> bool:
    """Whether a reply that came after others needs no second look."""
    if reply.kind == ReplyKind.MISSING or (reply.raised and reply.raised.type == "NotImplementedError"):
        return True  # not there, or not written: nothing that the cases before it have brought about
    return _is_right(reply, expectation, case)


def _is_right(reply: Reply, expectation: Expectation, case: Case) -> bool:
    return (
        reply.kind == ReplyKind.VALUE
        and not reply.mutated
        and judge(reply, expectation, case).outcome in SOUND
    )


def broken_parts(step: Step, earlier: Mapping[str, v.StepVerdict]) -> list[str]:
    """The parts of ``step`` whose own steps went wrong."""
    return [part for part in step.parts if part in earlier and earlier[part].outcome not in SOUND]


SOUND = (v.PASSED, v.PASSED_SINGLE)
"""The outcomes of a step that others may rest on without following through."""


def _follow(
    step: Step,
    case: Case,
    script: Script,
    reply: Reply,
    found: v.CaseVerdict,
    broken: list[str],
    composer: Composer,
    results: Results,
) -> v.CaseVerdict:
    composed = composer.compose(step, script, broken)
    results.compositions.setdefault(step.name, {})[case.name] = composed
    if composed.value is None:
        return found
    # Compared only: no sentence is made of a value that the submission had its hand in.
    if not compare(reply.value, composed.value, case.tolerance or step.tolerance, returns=step.returns).exact:
        return found
    names = ", ".join(f"`{part}`" for part in broken)
    sentence = f"Right, given your own {names}: this earns full points, mend the earlier step."
    return replace(found, outcome=v.FOLLOW_THROUGH, diagnosis=sentence, mistake="")


def asked_too_early(replies: Iterable[Reply]) -> bool:
    """Whether a step, asked in the state at its test cell, should be asked again at the notebook's end.

    So it is where a name was not there yet: the step's own, or one that it uses.  A step without a
    test cell is asked at the end as well.  Every front follows this rule.
    """
    return any(
        reply.kind == ReplyKind.MISSING
        or (reply.kind == ReplyKind.RAISED and reply.raised is not None and reply.raised.type == "NameError")
        for reply in replies
    )
