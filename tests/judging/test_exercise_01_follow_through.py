"""Exercise 1: attention over a wrong softmax follows through, whichever inputs a student drew."""

from __future__ import annotations

import pytest

from rubrics.exercise_01 import rubric
from stepgrade.authoring.later_steps import build_on
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark

STEPS = [rubric[name] for name in ("scaled_scores", "apply_mask", "softmax", "attention")]


@pytest.mark.parametrize(
    ("part", "mistake"),
    [
        # Over everything, scores of ten thousand give a single 1: of the others nothing can be seen.
        ("softmax", "over_everything"),
        # Ten off scores of ten thousand leaves the largest where it was: only what should be 0 differs.
        ("apply_mask", "minus_ten"),
    ],
)
def test_attention_over_weights_that_are_one_hot_follows_through_for_everybody(
    part: str, mistake: str
) -> None:
    wrong = next(m for m in rubric[part].mistakes if m.name == mistake)
    names = rubric.namespace_with(wrong.source)
    build_on(rubric, [rubric["attention"]], names)
    expectations = Expectations(rubric)
    for i in range(20):
        draws = Draws("exercise_01", f"student-{i}", b"s" * 32)
        attention = mark(expectations, NamespaceAsker(names, rubric), draws, steps=STEPS).steps[-1]
        assert attention.outcome == v.FOLLOW_THROUGH, (i, [case.diagnosis for case in attention.cases])
        assert attention.points == attention.max_points
