"""What ships to students earns nothing: a submission that only looks results up has no points."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from stepgrade.inside import wire
from stepgrade.inside.script import Call, Script
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark
from stepgrade.rubric import Rubric, Step
from tests.helpers.course_copy import NOTEBOOKS

STUDENTS = ("ann", "bob", "cyd")


def rubric_of(assignment: str) -> Rubric:
    rubric: Rubric = importlib.import_module(f"rubrics.{assignment}").rubric
    return rubric


def looked_up(expectations: Expectations, step: Step) -> Callable[..., Any]:
    """The step answered from its released cases; for any other arguments, the last released result."""
    results: dict[str, Any] = {}
    for case in step.public_cases:
        script, expectation = expectations.drawn(step, case, Draws(expectations.rubric.assignment))
        last = script.operations[-1]
        assert isinstance(last, Call)
        results[key(last.args, last.kwargs)] = expectation.value
    final = list(results.values())[-1]
    return lambda *args, **kwargs: results.get(key(args, kwargs), final)


def key(args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
    return str(wire.encode((args, kwargs), stand_ins=True))


def looking_up(expectations: Expectations) -> dict[str, Any]:
    """The names of a notebook in which every step only looks results up."""
    rubric = expectations.rubric
    names: dict[str, Any] = {"np": np, **rubric.given}
    for step in rubric:
        if step.is_value:
            continue
        answer = looked_up(expectations, step)
        if step.method is None and not isinstance(rubric.references[step.name], type):
            names[step.target] = answer
            continue
        name = step.name.removeprefix("self_attention_")
        base = names.get(step.target, type("Empty", (), {}))
        body: dict[str, Any] = {
            "__init__": lambda self, *args: None,
            name: lambda self, *args, _answer=answer, **kwargs: _answer(*args, **kwargs),
        }
        names[step.target] = type(step.target, (base,), body)
    return names


@pytest.mark.parametrize("assignment", NOTEBOOKS)
def test_knowing_the_released_results_earns_at_most_two_percent(assignment: str) -> None:
    rubric = rubric_of(assignment)
    expectations = Expectations(rubric)
    names = looking_up(expectations)
    for student in STUDENTS:
        draws = Draws(assignment, student, b"a secret that nobody has seen")
        verdict = mark(expectations, NamespaceAsker(dict(names), rubric), draws)
        earned = {step.step: step.points for step in verdict.steps if step.points}
        assert verdict.points <= 0.02 * rubric.points, earned


@pytest.mark.parametrize("assignment", NOTEBOOKS)
def test_every_public_case_has_a_twin_with_its_weight_and_other_numbers(assignment: str) -> None:
    rubric = rubric_of(assignment)
    draws = Draws(assignment, "ann", b"a secret that nobody has seen")
    for step in rubric:
        twins = {case.twin_of: case for case in step.cases if case.twin_of}
        assert twins.keys() == {case.name for case in step.public_cases}
        for case in step.public_cases:
            twin = twins[case.name]
            assert (twin.public, twin.weight) == (False, case.weight)
            assert draws.script(step, twin).digest() != draws.script(step, case).digest(), case.name


def test_a_public_case_carries_no_points_when_marked() -> None:
    rubric = rubric_of("exercise_01")
    names = rubric.namespace()
    draws = Draws(rubric.assignment, "ann", b"a secret that nobody has seen")
    verdict = mark(Expectations(rubric), NamespaceAsker(names, rubric), draws)
    assert verdict.points == rubric.points
    assert {case.weight for step in verdict.steps for case in step.cases if case.public} == {0.0}


def test_the_lookup_would_earn_all_points_of_what_it_knows() -> None:
    """The submission above is no straw man: on the public cases it is right."""
    rubric = rubric_of("exercise_01")
    expectations = Expectations(rubric)
    step = rubric["softmax"]
    answer = looked_up(expectations, step)
    for case in step.public_cases:
        script, expectation = expectations.drawn(step, case, Draws(rubric.assignment))
        assert isinstance(script, Script)
        operation = script.operations[0]
        assert isinstance(operation, Call)
        np.testing.assert_array_equal(answer(*operation.args), expectation.value)
