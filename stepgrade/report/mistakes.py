"""Why points were lost: the rubric's mistakes with their counts, and what stands behind the other losses."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from stepgrade.inside.script import ReplyKind
from stepgrade.judging import verdict as v
from stepgrade.report.reported_class import ReportedClass, ReportedSubmission

MISTAKE = "a known mistake"
NOT_WRITTEN = "not written or not defined"
RAISED = "an exception"
TIMED_OUT = "no result in time"
CRASHED = "a crash or an exhausted limit"
UNEXPLAINED = "wrong, explained by no mistake"
MUTATED = "right, but an input changed in place"
FAULT = "the grader's own fault"
CAUSES = (MISTAKE, UNEXPLAINED, RAISED, NOT_WRITTEN, TIMED_OUT, CRASHED, MUTATED, FAULT)
"""Why a step lost points, in the words of the report."""

_UNWRITTEN = {f"{ReplyKind.RAISED} NotImplementedError", ReplyKind.MISSING}


@dataclass(frozen=True)
class MistakeCount:
    """A mistake of the rubric, and whose result equals the mistake's in at least one case of ``step``."""

    step: str
    mistake: str
    message: str
    count: int
    students: tuple[str, ...]


@dataclass(frozen=True)
class Losses:
    """How many students lost points in ``step`` by their stored verdicts, by cause; each is counted once."""

    step: str
    causes: dict[str, int]

    @property
    def count(self) -> int:
        """How many students lost points in the step."""
        return sum(self.causes.values())


def mistake_counts(group: ReportedClass) -> list[MistakeCount]:
    """The mistakes that were made, the most frequent first."""
    made: dict[tuple[str, str], dict[str, str]] = {}
    for submission in group.marked:
        for verdict in submission.verdicts():
            for case in verdict.cases:
                if case.mistake:
                    made.setdefault((verdict.step, case.mistake), {})[submission.student] = case.diagnosis
    counts = [
        MistakeCount(step, mistake, next(iter(said.values())), len(said), tuple(said))
        for (step, mistake), said in made.items()
    ]
    order = list(group.steps)
    return sorted(counts, key=lambda each: (-each.count, order.index(each.step), each.mistake))


def losses(group: ReportedClass) -> list[Losses]:
    """For every step in which somebody lost points, why."""
    all_losses = []
    for step in group.steps:
        causes = Counter(cause for submission in group.marked if (cause := _cause(submission, step)))
        if causes:
            all_losses.append(Losses(step, {cause: causes[cause] for cause in CAUSES if causes[cause]}))
    return all_losses


def _cause(submission: ReportedSubmission, step: str) -> str:
    """Why ``submission`` lost points in ``step``; empty where it lost none."""
    verdict = submission.of(step)
    if verdict is None:
        return ""
    if verdict.outcome in v.FULL:
        return MUTATED if any(case.mutated for case in verdict.cases) else ""
    if verdict.outcome == v.GRADER_FAULT:
        return FAULT
    came_back = submission.came_back.get(step, frozenset())
    if came_back and came_back <= _UNWRITTEN:
        return NOT_WRITTEN
    lost = [case for case in verdict.cases if not case.full]
    if any(case.mistake for case in lost):
        return MISTAKE
    if ReplyKind.TIMED_OUT in came_back:
        return TIMED_OUT
    if ReplyKind.DIED in came_back:
        return CRASHED
    return UNEXPLAINED if any(case.outcome == v.FAILED for case in lost) else RAISED
