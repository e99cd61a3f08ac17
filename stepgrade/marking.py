"""Marking: ask for every case of every step, judge what comes back, follow through where it is owed.

Who answers is left open (:class:`Asker`): a sandboxed run of a submission, or a plain namespace.
The function touches no gradebook and no other submission.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from stepgrade import verdict as v
from stepgrade.draws import Draws
from stepgrade.expectation import Expectation, Expectations, GraderFault, local_proxies
from stepgrade.follow_through import Composed, Follower
from stepgrade.inside.script import Reply, Script, perform
from stepgrade.inside.wire import WireError
from stepgrade.judge import judge
from stepgrade.notebooks import asked_too_early
from stepgrade.rubric import Case, Rubric, Step
from stepgrade.views import seen


class Asker(Protocol):
    """Performs scripts over a submission, in the state that the notebook has at a step's test cell."""

    def ask(self, step: str, script: Script, conceal_sources: bool = False) -> Reply:
        """What ``script`` gives.  Never raises for anything the submission does.

        With ``conceal_sources`` a submission gets no source of the functions that are handed to it.
        """
        ...

    def ask_together(self, step: str, scripts: Sequence[Script | None]) -> list[Reply | None]:
        """What each script gives after those before it, in one copy of the state: quicker than alone.

        None for those that cannot be asked so, and for None.
        """
        ...

    def use_final_state(self, step: str) -> bool:
        """Ask ``step`` in the notebook's final state from now on; whether that is another state."""
        ...


class NamespaceAsker:
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
            return Reply("died", text=f"what came back is no value ({error})")

    def ask_together(self, step: str, scripts: Sequence[Script | None]) -> list[Reply | None]:
        """There is no quicker way here than one by one."""
        return [None] * len(scripts)

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
) -> v.AssignmentVerdict:
    """Mark one submission of ``expectations.rubric``.

    ``results`` receives what came back.  A fault of ours in a step makes that step a grader fault
    and leaves the others alone.
    """
    rubric = expectations.rubric
    results = Results() if results is None else results
    follower = Follower(rubric, asker)
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
            verdicts[step.name] = _mark_step(expectations, asker, draws, step, verdicts, follower, results)
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
    earlier: Mapping[str, v.StepVerdict],
    follower: Follower,
    results: Results,
) -> v.StepVerdict:
    hidden = _drawn(expectations, draws, step, public=False)
    _ask_all(asker, step, hidden, results)
    drawn = _drawn(expectations, draws, step, public=True) | hidden
    replies = results.replies[step.name]
    broken = [part for part in step.parts if part in earlier and earlier[part].outcome not in _SOUND]
    cases = []
    for case in step.cases:
        (script, expectation), reply = drawn[case], replies[case.name]
        found = judge(reply, expectation, case)
        if found.outcome != v.PASSED and broken and reply.kind == "value":
            found = _follow(step, case, script, reply, found, broken, follower, results)
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

    All are asked together first; what is right there is right.  Anything else may come of the cases
    before it (a default argument that is changed, a file), and is asked again in a state of its own.
    """
    # Where a property is to be found out, a known source or the cases before would tell it.
    alone = {case for case in drawn if case.above is not None}
    together = [None if case in alone else script for case, (script, _) in drawn.items()]
    quick = asker.ask_together(step.name, together)
    first = next((i for i, script in enumerate(together) if script is not None), None)
    found = []
    for i, (case, (script, expectation)) in enumerate(drawn.items()):
        reply = quick[i]
        if reply is None or not (i == first or _stands(reply, expectation, case)):
            reply = asker.ask(step.name, script, conceal_sources=not case.public and case in alone)
        found.append(reply)
    return found


def _stands(reply: Reply, expectation: Expectation, case: Case) -> bool:
    """Whether a reply that came after others needs no second look."""
    if reply.kind == "missing":
        return True
    return reply.kind == "value" and not reply.mutated and judge(reply, expectation, case).outcome == v.PASSED


_SOUND = (v.PASSED, v.PASSED_SINGLE)


def _follow(
    step: Step,
    case: Case,
    script: Script,
    reply: Reply,
    found: v.CaseVerdict,
    broken: list[str],
    follower: Follower,
    results: Results,
) -> v.CaseVerdict:
    composed = follower.compose(step, script, broken)
    results.compositions.setdefault(step.name, {})[case.name] = composed
    if composed.value is None:
        return found
    again = judge(
        reply, Expectation(composed.value, case.tolerance or step.tolerance, returns=step.returns), case
    )
    if again.outcome != v.PASSED:
        return found
    names = ", ".join(f"`{part}`" for part in broken)
    sentence = f"Right, given your own {names}: this earns full points, mend the earlier step."
    return replace(found, outcome=v.FOLLOW_THROUGH, diagnosis=sentence, mistake="")
