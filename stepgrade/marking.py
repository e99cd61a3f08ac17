"""Marking: ask for every case of every step, judge what comes back, follow through where it is owed.

Who answers is left open (:class:`Asker`): a sandboxed run of a submission, or a plain namespace.
The function touches no gradebook and no other submission.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from stepgrade import verdict as v
from stepgrade.compare import compare
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
    for step in steps or rubric.steps:
        progress(step)
        try:
            verdicts[step.name] = _mark_step(expectations, asker, draws, step, verdicts, follower, results)
        except Exception as error:  # ours: nothing a submission does raises here
            verdicts[step.name] = fault(step, error)
    return v.AssignmentVerdict(rubric.assignment, rubric.notebook, tuple(verdicts.values()))


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
    drawn = [expectations.drawn(step, case, draws) for case in step.cases]
    replies = _ask(asker, step, drawn)
    if asked_too_early(replies) and asker.use_final_state(step.name):
        replies = _ask(asker, step, drawn)
    results.replies[step.name] = {case.name: reply for case, reply in zip(step.cases, replies, strict=True)}
    results.asked[step.name] = {
        case.name: script.digest() for case, (script, _) in zip(step.cases, drawn, strict=True)
    }
    broken = [part for part in step.parts if part in earlier and earlier[part].outcome not in _SOUND]
    cases = []
    for case, (script, expectation), reply in zip(step.cases, drawn, replies, strict=True):
        found = judge(reply, expectation, case)
        if found.outcome != v.PASSED and broken and reply.kind == "value":
            found = _follow(step, case, script, reply, found, broken, follower, results)
        cases.append(found)
    return v.step_verdict(step.name, step.summary, step.points, tuple(cases))


def _ask(asker: Asker, step: Step, drawn: Iterable[tuple[Script, Expectation]]) -> list[Reply]:
    # Where a property is to be found out, a known source would tell it.
    return [
        asker.ask(step.name, script, conceal_sources=not case.public and case.above is not None)
        for case, (script, _) in zip(step.cases, drawn, strict=True)
    ]


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
    # Compared only: no sentence is made of a value that the submission had its hand in.
    if not compare(reply.value, composed.value, case.tolerance or step.tolerance, returns=step.returns).exact:
        return found
    names = ", ".join(f"`{part}`" for part in broken)
    sentence = f"Right, given your own {names}: this earns full points, mend the earlier step."
    return replace(found, outcome=v.FOLLOW_THROUGH, diagnosis=sentence, mistake="")
