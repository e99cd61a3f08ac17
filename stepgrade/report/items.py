"""Steps and cases as items of a test: how many pass, whom they separate, and which of them look unfair.

How well an item separates strong from weak is the *corrected item-total correlation*: the correlation of
its points with the points in all **other** steps, so that an item is not compared with itself (S. Henrysson,
"Correction of item-total correlations in item analysis", Psychometrika 28, 1963, pages 211-218).  For a case
it is that of passing it (0 or 1) with the points in all other steps than its own.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from stepgrade.judging import verdict as v
from stepgrade.report.reported_class import ReportedClass, ReportedSubmission
from stepgrade.report.statistics import correlation
from stepgrade.rubric import Case

NEAR = 10.0
"""A result is decided near the tolerance where its ratio lies within this factor of 1."""
UNFAIR_SHARE = 0.25
UNFAIR_COUNT = 2
"""A step looks unfair where this share, and this number, of those who did all else right lost points."""


@dataclass(frozen=True)
class StepItem:
    """One step over the class.

    ``mean`` and ``full`` (how many have all points) are the gradebook's, over ``marked`` students;
    ``outcomes`` counts the stored verdicts.  ``else_right`` students have full points in every other step,
    and ``else_right_lost`` of them lost points in this one.
    """

    step: str
    summary: str
    max_points: float
    marked: int
    mean: float
    full: int
    nothing: int
    outcomes: dict[str, int]
    separation: float | None
    else_right: int
    else_right_lost: int
    lost_here: tuple[str, ...] = field(default=())

    @property
    def looks_unfair(self) -> bool:
        """Whether too many of those who did all else right lost points here."""
        return self.else_right_lost >= UNFAIR_COUNT and self.else_right_lost >= UNFAIR_SHARE * self.else_right


@dataclass(frozen=True)
class CaseItem:
    """One case over the class, from the stored verdicts: ``passed`` of ``asked`` students earned it."""

    step: str
    case: str
    kind: str
    weight: float
    asked: int
    passed: int
    outcomes: dict[str, int]
    separation: float | None


@dataclass(frozen=True)
class NearItem:
    """Results that were decided within a factor of NEAR of the tolerance: ``below`` it, or ``above``."""

    step: str
    case: str
    below: int
    above: int
    above_passed: int
    students: tuple[str, ...]


def step_items(group: ReportedClass) -> list[StepItem]:
    """Every step of the gradebook, in the notebook's order."""
    totals = _Totals(group)
    summaries = {step.name: step.summary for step in group.rubric}
    right = {
        submission.student: {step for step in group.steps if group.has_full(submission, step)}
        for submission in group.marked
    }
    items = []
    for step, max_points in group.steps.items():
        others = set(group.steps) - {step}
        points = [points for each in group.marked if (points := each.points(step)) is not None]
        else_right = [student for student, full in right.items() if others <= full] if others else []
        lost = tuple(student for student in else_right if step not in right[student])
        verdicts = [verdict for each in group.marked if (verdict := each.of(step))]
        items.append(
            StepItem(
                step,
                summaries.get(step, ""),
                max_points,
                len(points),
                float(np.mean(points)) if points else 0.0,
                sum(group.has_full(each, step) for each in group.marked),
                sum(value <= 0 for value in points),
                dict(Counter(verdict.outcome for verdict in verdicts)),
                totals.separation(step, {each.student: each.points(step) for each in group.marked}),
                len(else_right),
                len(lost),
                lost,
            )
        )
    return items


def case_items(group: ReportedClass) -> list[CaseItem]:
    """Every case of the rubric that somebody was asked, in the rubric's order."""
    totals = _Totals(group)
    judged: dict[tuple[str, str], dict[str, str]] = {}
    for submission in group.marked:
        for verdict in submission.verdicts():
            for result in verdict.cases:
                judged.setdefault((verdict.step, result.name), {})[submission.student] = result.outcome
    items = []
    for step in group.rubric:
        for case in step.cases:
            outcomes = judged.get((step.name, case.name), {})
            passed = {student: float(outcome in v.FULL) for student, outcome in outcomes.items()}
            if outcomes:
                items.append(
                    CaseItem(
                        step.name,
                        case.name,
                        _kind(case),
                        case.weight,
                        len(outcomes),
                        int(sum(passed.values())),
                        dict(Counter(outcomes.values())),
                        totals.separation(step.name, passed),
                    )
                )
    return items


def near_items(group: ReportedClass) -> list[NearItem]:
    """The cases in which somebody's result was decided near the tolerance, the most frequent first."""
    near: dict[tuple[str, str], list[tuple[str, v.CaseVerdict]]] = {}
    by_hand = {step.name for step in group.rubric if step.is_value}
    for submission in group.marked:
        for verdict in submission.verdicts():
            for case in verdict.cases:
                # A value worked out by hand is rounded, so it is near the tolerance in any case.
                if _is_near(case) and not (verdict.step in by_hand and case.full):
                    near.setdefault((verdict.step, case.name), []).append((submission.student, case))
    items = [
        NearItem(
            step,
            case,
            sum((each.ratio or 0.0) <= 1.0 for _, each in results),
            sum((each.ratio or 0.0) > 1.0 for _, each in results),
            sum((each.ratio or 0.0) > 1.0 and each.full for _, each in results),
            tuple(student for student, _ in results),
        )
        for (step, case), results in near.items()
    ]
    return sorted(items, key=lambda item: (-len(item.students), item.step, item.case))


def _is_near(case: v.CaseVerdict) -> bool:
    decided = case.outcome in (v.PASSED, v.PASSED_SINGLE, v.FAILED)
    return decided and case.ratio is not None and 1.0 / NEAR <= case.ratio <= NEAR


def _kind(case: Case) -> str:
    return "public" if case.public else "common" if case.common else "hidden"


class _Totals:
    """The points of the students who have a mark in every step, by student."""

    def __init__(self, group: ReportedClass) -> None:
        self._steps = list(group.steps)
        complete = [each for each in group.marked if self._is_complete(each)]
        self._students = [each.student for each in complete]
        self._points: NDArray[np.float64] = np.array(
            [[each.points(step) for step in self._steps] for each in complete], dtype=np.float64
        ).reshape(len(complete), len(self._steps))

    def _is_complete(self, submission: ReportedSubmission) -> bool:
        return all(submission.points(step) is not None for step in self._steps)

    def separation(self, step: str, values: dict[str, float | None] | dict[str, float]) -> float | None:
        """The correlation of ``values`` (by student) with the points in all steps but ``step``."""
        places = [i for i, student in enumerate(self._students) if values.get(student) is not None]
        others = [j for j, name in enumerate(self._steps) if name != step]
        if not others:
            return None
        rest = self._points[places][:, others].sum(axis=1)
        return correlation(np.array([values[self._students[i]] for i in places], dtype=np.float64), rest)
