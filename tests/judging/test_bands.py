"""The single-precision band is measured; where float32 is exact there is none."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
import pytest

from stepgrade.course.directory import load_rubric
from stepgrade.inside.script import Reply, ReplyKind
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.judge import judge
from stepgrade.judging.marking import mark
from stepgrade.rubric import Rubric, Step, Variant, hidden
from tests.helpers import ROOT

DRAWS = Draws("task", "ann", b"a secret that nobody has seen")


def outcomes(step: Step, change: Any) -> set[v.Outcome]:
    """What comes of the reference's result after ``change``, case by case."""
    expectations = Expectations(Rubric("task", "task", (step,)))
    found = set()
    for case in step.cases:
        _, expectation = expectations.drawn(step, case, DRAWS)
        found.add(judge(Reply(ReplyKind.VALUE, change(expectation.value)), expectation, case).outcome)
    return found


def test_a_whole_number_that_is_off_by_a_few_is_wrong() -> None:
    """Neither a band nor a relative tolerance may let a count of 10¹¹ pass that is wrong by 3."""
    count = Step(
        "count",
        1,
        "A large count.",
        cases=(hidden("large", lambda rng: (int(rng.integers(10**11, 10**12)),)),),
        reference=lambda n: n,
        variants=(Variant("float32", "def count(n):\n    return np.float32(n)", single=True),),
    )
    assert outcomes(count, lambda value: value + 3) == {v.FAILED}
    assert outcomes(count, lambda value: value) == {v.PASSED}


def test_there_is_no_band_where_float32_is_exact() -> None:
    """Powers of two: the float32 variant gives what the reference gives, so nothing needs a band."""
    doubled = Step(
        "doubled",
        1,
        "Twice a power of two.",
        cases=(hidden("powers", lambda rng: (2.0 ** rng.integers(-9, 9, size=5),)),),
        reference=lambda x: 2 * x,
        variants=(
            Variant(
                "float32", "def doubled(x):\n    return np.float32(2) * x.astype(np.float32)", single=True
            ),
        ),
    )
    assert outcomes(doubled, lambda value: value * (1 + 5e-9)) == {v.FAILED}


@pytest.mark.parametrize("wrong_by", [1, 3, 7])
def test_a_wrong_parameter_count_of_gpt_3_earns_nothing(wrong_by: int) -> None:
    rubric = importlib.import_module("rubrics.lesson_06").rubric
    step = rubric["gpt_parameter_count"]
    expectations = Expectations(rubric)
    for case in step.cases:
        _, expectation = expectations.drawn(step, case, Draws("lesson_06", "ann", DRAWS.secret))
        for kind in (int, float, np.float64):
            got = kind(int(np.asarray(expectation.value)) + wrong_by)
            assert judge(Reply(ReplyKind.VALUE, got), expectation, case).outcome == v.FAILED


def test_work_in_float32_throughout_is_within_the_band_of_a_step_that_uses_other_steps() -> None:
    """The own variant is lucky on these six numbers; over float32 parts the error is ten times that."""
    rubric = load_rubric(ROOT, "lesson_06")
    names = rubric.namespace()
    for each in rubric.steps:
        for variant in [variant for variant in each.variants if variant.single][:1]:
            exec(variant.source, names)
    step = rubric["decoder_block"]
    draws = Draws("lesson_06", "f24", b"k24" + b"s" * 20)
    found = mark(Expectations(rubric), NamespaceAsker(names, rubric), draws, steps=[step]).steps[0]
    assert found.points == step.points
