"""Marking: ask for every case of every step, judge what comes back, follow through where it is owed.

Each hidden case is asked once, and that answer decides.  *Where* a step is asked (in the notebook's final
state or at its test cell, after other cases or alone) is decided by its public cases, which carry no points
of their own: whoever answers differently each time gains nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from stepgrade.inside.script import Reply, ReplyKind, Script
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import FINAL, Asker, Question
from stepgrade.judging.diagnosis import Asked, judge_step
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectation, Expectations, GraderFault
from stepgrade.judging.follow_through import Followed, FollowThrough
from stepgrade.judging.judge import judge
from stepgrade.rubric import Case, Rubric, RubricError, Step

SOUND = (v.PASSED, v.PASSED_SINGLE)
"""The outcomes of a step that others may rest on without following through."""


@dataclass
class Results:
    """What came back for each case: stored beside the autograded notebook, so that marks can be made anew.

    ``asked`` holds the digest of each case's script: it tells whether a reply still answers what the
    rubric asks today.  ``followed`` holds what came back over substitutes.
    """

    replies: dict[str, dict[str, Reply]] = field(default_factory=dict)
    asked: dict[str, dict[str, str]] = field(default_factory=dict)
    followed: dict[str, dict[str, Followed]] = field(default_factory=dict)


class AskedIn(NamedTuple):
    """Where a step is asked: in which state, and whether each case has a copy of its own."""

    state: str = FINAL
    alone: bool = False


_Drawn = dict[Case, tuple[Script, Expectation]]


def mark(
    expectations: Expectations,
    asker: Asker,
    draws: Draws,
    results: Results | None = None,
    steps: Iterable[Step] | None = None,
) -> v.AssignmentVerdict:
    """Mark one submission of ``expectations.rubric``, or only ``steps`` of it.

    ``results`` receives what came back.  A fault of ours in a step makes that step a grader fault and leaves
    the others alone.
    """
    rubric = expectations.rubric
    chosen = tuple(steps or rubric.steps)
    marking = _Marking(rubric, asker, draws, Results() if results is None else results)
    for step in chosen:
        marking.draw(step, expectations)
    # What public cases gave is shown to the student, so no hidden input may have been here before: a
    # function can leave one in a file, where the next case finds it.
    marking.ask_public()
    marking.ask_hidden()
    for step in chosen:
        marking.judge(step)
    verdicts = tuple(marking.verdicts[step.name] for step in chosen)
    return v.AssignmentVerdict(rubric.assignment, rubric.notebook, verdicts)


def fault(step: Step, error: Exception) -> v.StepVerdict:
    """The verdict of a step that our own side could not mark: manual grading, with the reason."""
    said = str(error) if isinstance(error, GraderFault | RubricError) else f"{type(error).__name__}: {error}"
    return v.StepVerdict(step.name, step.summary, None, step.points, v.GRADER_FAULT, said)


class _Marking:
    """One submission on its way to its verdicts; steps that our side fails at drop out."""

    def __init__(self, rubric: Rubric, asker: Asker, draws: Draws, results: Results) -> None:
        self.verdicts: dict[str, v.StepVerdict] = {}
        self._rubric = rubric
        self._asker = asker
        self._draws = draws
        self._results = results
        self._steps: dict[str, Step] = {}
        self._drawn: dict[str, _Drawn] = {}
        self._places: dict[str, AskedIn] = {}

    def draw(self, step: Step, expectations: Expectations) -> None:
        """Draw the step's cases; whatever the rubric raises is a grader fault of this step."""
        try:
            self._drawn[step.name] = {
                case: expectations.drawn(step, case, self._draws) for case in step.cases
            }
            self._steps[step.name] = step
        except Exception as error:
            self.verdicts[step.name] = fault(step, error)

    # --- asking ---------------------------------------------------------------------------------------

    def ask_public(self) -> None:
        """Ask all public cases in the final state first, and elsewhere where they do not come out right."""
        probes = {step: self._probe(self._steps[step], drawn) for step, drawn in self._drawn.items()}
        found = self._ask({step: probe for step, probe in probes.items() if probe}, AskedIn())
        for step, probe in probes.items():
            if probe:
                self._places[step], replies = self._place(step, probe, found[step])
                decided = self._steps[step].is_value  # nothing went in that it could have waited for
                self._note(step, {case: reply for case, reply in replies.items() if decided or case.public})
            else:
                self._places[step] = AskedIn(step if self._asker.has_state(step) else FINAL)

    @staticmethod
    def _probe(step: Step, drawn: _Drawn) -> _Drawn:
        """What tells where a step is asked: its public cases; of a value, whether it is plausible."""
        if step.plausibility is None:
            return {case: each for case, each in drawn.items() if case.public}
        plausible = Expectation(None, step.tolerance, plausibility=step.plausibility)
        return {case: (script, plausible) for case, (script, _) in drawn.items()}

    def _place(self, step: str, probe: _Drawn, row: dict[Case, Reply]) -> tuple[AskedIn, dict[Case, Reply]]:
        """The first place in which all of ``probe`` comes out right, or the one with the most right answers.

        ``row`` came back in the final state.  A later cell may have used a name of the step again, so the
        state at its test cell is tried; and a case may have changed what the next one sees (a default
        argument, a global), so each is tried alone.  A value counts as it stands at its test cell: that it
        looks plausible at the end does not tell whether it was changed.
        """
        best, replies = AskedIn(), row
        is_value = self._steps[step].is_value
        if self._worth(probe, row)[0] == len(probe) and not is_value:
            return best, replies
        if self._asker.has_state(step):
            own = self._ask({step: probe}, AskedIn(step))[step]
            if self._worth(probe, own) >= self._worth(probe, replies):
                best, replies = AskedIn(step), own
        if is_value or all(map(_is_unwritten, replies.values())):
            return best, replies
        wrong = {
            case: each
            for case, each in probe.items()
            if case.above is None and not _is_right(replies[case], each[1], case)
        }
        alone = self._ask({step: wrong}, AskedIn(best.state, alone=True))[step] if wrong else {}
        alone = {**replies, **alone}
        if self._worth(probe, alone) > self._worth(probe, replies):
            return AskedIn(best.state, alone=True), alone
        return best, replies

    @staticmethod
    def _worth(probe: _Drawn, replies: Mapping[Case, Reply]) -> tuple[int, int, int]:
        """How many answers are right, how many are values, and how many are there at all."""
        return (
            sum(_is_right(replies[case], expectation, case) for case, (_, expectation) in probe.items()),
            sum(reply.kind == ReplyKind.VALUE for reply in replies.values()),
            sum(reply.kind != ReplyKind.MISSING for reply in replies.values()),
        )

    def ask_hidden(self) -> None:
        """Ask each hidden case once, in its step's place; all steps of the final state in one copy."""
        by_place: dict[AskedIn, dict[str, _Drawn]] = {}
        for step, place in self._places.items():
            asked = self._results.asked.get(step, {})
            hidden = {case: each for case, each in self._drawn[step].items() if case.name not in asked}
            by_place.setdefault(place, {})[step] = hidden
        for place, drawn in by_place.items():
            for step, replies in self._ask(drawn, place).items():
                self._note(step, replies)

    def _ask(self, drawn: Mapping[str, _Drawn], place: AskedIn) -> dict[str, dict[Case, Reply]]:
        """The replies to all cases of ``drawn``, by step.

        Cases that find a property out are asked alone, without their sources: a known source or the cases
        before would tell it.
        """
        found: dict[str, dict[Case, Reply]] = {step: {} for step in drawn}
        each = [(step, case, script) for step, cases in drawn.items() for case, (script, _) in cases.items()]
        for above in (False, True):
            some = [item for item in each if (item[1].above is not None) == above]
            questions = [
                Question(step, case.name, script, conceal=above and not case.public)
                for step, case, script in some
            ]
            replies = self._asker.ask(questions, place.state, place.alone or above) if some else []
            for (step, case, _), reply in zip(some, replies, strict=True):
                found[step][case] = reply
        return found

    def _note(self, step: str, replies: Mapping[Case, Reply]) -> None:
        """Keep what decides."""
        for case, reply in replies.items():
            self._results.replies.setdefault(step, {})[case.name] = reply
            self._results.asked.setdefault(step, {})[case.name] = self._drawn[step][case][0].digest()

    # --- judging --------------------------------------------------------------------------------------

    def judge(self, step: Step) -> None:
        """Make the verdict of ``step``, whose parts have theirs already."""
        if step.name in self.verdicts:
            return
        try:
            self.verdicts[step.name] = self._judge(step)
        except Exception as error:  # ours: nothing a submission does raises here
            self.verdicts[step.name] = fault(step, error)

    def _judge(self, step: Step) -> v.StepVerdict:
        """Judge each case; those that are lost over wrong parts are asked again over substitutes."""
        replies = self._results.replies.get(step.name, {})
        drawn = self._drawn[step.name]
        cases = judge_step([Asked(case, replies[case.name], drawn[case][1]) for case in step.cases])
        # Their results are known: what public cases earn is earned by their twins.
        cases = [replace(judged, weight=0.0) if judged.public else judged for judged in cases]
        broken = broken_parts(step, self.verdicts)
        lost = [case for case, judged in zip(step.cases, cases, strict=True) if not judged.full]
        if broken and lost:
            earned = self._followed_through(step, lost, broken)
            cases = [
                _as_followed(step, judged, broken) if judged.name in earned else judged for judged in cases
            ]
        return v.step_verdict(step.name, step.summary, step.points, tuple(cases))

    def _followed_through(self, step: Step, lost: Sequence[Case], broken: Sequence[str]) -> set[str]:
        """The names of the cases in ``lost`` that are right in themselves."""
        follow = FollowThrough(self._rubric, self._draws, self._results.replies)
        if step.is_value:
            return {case.name for case in lost if follow.by_hand(step, case, broken)}
        questions = [
            question
            for case in lost
            if (question := follow.question(step, case, self._drawn[step.name][case][0], broken))
        ]
        place = self._places[step.name]
        replies = self._asker.ask(questions, place.state, place.alone) if questions else []
        earned = set()
        for question, reply in zip(questions, replies, strict=True):
            kept = self._results.followed.setdefault(step.name, {})
            kept[question.case] = Followed(tuple(broken), question.script.digest(), reply, question.composed)
            if follow.is_right(step, question, reply):
                earned.add(question.case)
        return earned


def _as_followed(step: Step, case: v.CaseVerdict, broken: Sequence[str]) -> v.CaseVerdict:
    names = " and ".join(f"`{part}`" for part in broken)
    right = f"Put together rightly: with a right {names} in its place the result is what it should be."
    if step.is_value:
        right = f"Right, given your own {names}."
    sentence = f"{right} This earns full points; mend the earlier step."
    return replace(case, outcome=v.FOLLOW_THROUGH, diagnosis=sentence, mistake="")


def broken_parts(step: Step, earlier: Mapping[str, v.StepVerdict]) -> list[str]:
    """The parts of ``step`` whose own steps went wrong."""
    return [part for part in step.parts if part in earlier and earlier[part].outcome not in SOUND]


def _is_right(reply: Reply, expectation: Expectation, case: Case) -> bool:
    return reply.kind == ReplyKind.VALUE and judge(reply, expectation, case).outcome in SOUND


def _is_unwritten(reply: Reply) -> bool:
    return reply.raised is not None and reply.raised.type == "NotImplementedError"
