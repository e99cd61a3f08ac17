"""Marking: ask for every case of every step, judge what comes back, follow through where it is owed.

Who answers is left open (:class:`Asker`): a sandboxed run of a submission, or a plain namespace.
The function touches no gradebook and no other submission.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
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

    def use_final_state(self, step: str) -> bool:
        """Ask ``step`` in the notebook's final state from now on; whether that is another state."""
        ...


class Composer(Protocol):
    """Gives reference compositions over a submission's own parts: asks for them, or has kept them."""

    def compose(self, step: Step, script: Script, broken: list[str]) -> Composed:
        """What ``script`` gives where the parts named ``broken`` are the student's own."""
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
    rubric asks today.  ``basis`` holds what each step's judgement rests on (see ``basis.py``).
    """

    replies: dict[str, dict[str, Reply]] = field(default_factory=dict)
    asked: dict[str, dict[str, str]] = field(default_factory=dict)
    compositions: dict[str, dict[str, Composed]] = field(default_factory=dict)
    basis: dict[str, str] = field(default_factory=dict)


def mark(
    expectations: Expectations,
    asker: Asker,
    draws: Draws,
    results: Results | None = None,
    steps: Iterable[Step] | None = None,
    progress: Callable[[Step], None] = lambda step: None,
    composer: Composer | None = None,
    settled: Callable[[Step, list[str]], v.StepVerdict | None] = lambda step, broken: None,
) -> v.AssignmentVerdict:
    """Mark one submission of ``expectations.rubric``.

    ``results`` receives what came back.  A fault of ours in a step makes that step a grader fault
    and leaves the others alone.  Compositions come from ``composer``, by default one that asks ``asker``.
    ``settled`` gives the verdict of a step that needs no judging, the names of its broken parts being known.
    """
    rubric = expectations.rubric
    results = Results() if results is None else results
    composer = composer or Follower(rubric, asker)
    verdicts: dict[str, v.StepVerdict] = {}
    for step in steps or rubric.steps:
        progress(step)
        try:
            broken = broken_parts(step, verdicts)
            verdicts[step.name] = settled(step, broken) or _mark_step(
                expectations, asker, draws, step, broken, composer, results
            )
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
    broken: list[str],
    composer: Composer,
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
    results.basis[step.name] = expectations.basis(step, draws)
    cases = []
    for case, (script, expectation), reply in zip(step.cases, drawn, replies, strict=True):
        found = judge(reply, expectation, case)
        if found.outcome != v.PASSED and broken and reply.kind == "value":
            found = _follow(step, case, script, reply, found, broken, composer, results)
        cases.append(found)
    return v.step_verdict(step.name, step.summary, step.points, tuple(cases))


def _ask(asker: Asker, step: Step, drawn: Iterable[tuple[Script, Expectation]]) -> list[Reply]:
    # Where a property is to be found out, a known source would tell it.
    return [
        asker.ask(step.name, script, conceal_sources=not case.public and case.above is not None)
        for case, (script, _) in zip(step.cases, drawn, strict=True)
    ]


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
    again = judge(
        reply, Expectation(composed.value, case.tolerance or step.tolerance, returns=step.returns), case
    )
    if again.outcome != v.PASSED:
        return found
    names = ", ".join(f"`{part}`" for part in broken)
    sentence = f"Right, given your own {names}: this earns full points, mend the earlier step."
    return replace(found, outcome=v.FOLLOW_THROUGH, diagnosis=sentence, mistake="")
