"""Exercise 1: attention over a wrong softmax follows through, whichever inputs a student drew."""

from __future__ import annotations

from typing import Any

import numpy as np

from rubrics.exercise_01 import rubric
from rubrics.exercise_01.attention import compose_attention
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark

STEPS = [rubric[name] for name in ("scaled_scores", "apply_mask", "softmax", "attention")]


def test_a_softmax_that_is_one_hot_is_never_taken_for_one_that_ignores_its_scores() -> None:
    """Over everything, scores of ten thousand give a single 1; by chance other scores leave it there."""
    names: dict[str, Any] = {"np": np, **rubric.references}
    mistake = next(m for m in rubric["softmax"].mistakes if m.name == "over_everything")
    exec(mistake.source, names)
    parts = (names["scaled_scores"], names["apply_mask"], names["softmax"])
    names["attention"] = compose_attention(*parts)
    expectations = Expectations(rubric)
    for i in range(60):
        draws = Draws("exercise_01", f"student-{i}", b"s" * 32)
        attention = mark(expectations, NamespaceAsker(names, rubric), draws, steps=STEPS).steps[-1]
        assert attention.outcome == v.FOLLOW_THROUGH, (i, [case.diagnosis for case in attention.cases])
        assert attention.points == attention.max_points
