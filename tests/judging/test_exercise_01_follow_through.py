"""Exercise 1: attention over a wrong softmax follows through, whichever inputs a student drew."""

from __future__ import annotations

from rubrics.exercise_01 import rubric
from stepgrade.authoring.later_steps import build_on
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark

STEPS = [rubric[name] for name in ("scaled_scores", "apply_mask", "softmax", "attention")]


def test_attention_over_a_softmax_that_is_one_hot_follows_through_for_everybody() -> None:
    """Over everything, scores of ten thousand give a single 1: of the others nothing can be seen."""
    mistake = next(m for m in rubric["softmax"].mistakes if m.name == "over_everything")
    names = rubric.namespace_with(mistake.source)
    build_on(rubric, [rubric["attention"]], names)
    expectations = Expectations(rubric)
    for i in range(20):
        draws = Draws("exercise_01", f"student-{i}", b"s" * 32)
        attention = mark(expectations, NamespaceAsker(names, rubric), draws, steps=STEPS).steps[-1]
        assert attention.outcome == v.FOLLOW_THROUGH, (i, [case.diagnosis for case in attention.cases])
        assert attention.points == attention.max_points
