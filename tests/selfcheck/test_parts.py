"""The step that is wrong is blamed: each part of each step broken in turn, in every assignment."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from stepgrade.authoring.later_steps import build_on
from stepgrade.course.directory import assignments, load_rubric
from stepgrade.inside.cells import run_as_cell
from stepgrade.judging import verdict as v
from stepgrade.rubric import Mistake, Rubric, Step
from stepgrade.selfcheck.bundle import StepBundle, bundles_of
from stepgrade.selfcheck.examine import GREEN, Examination, Examined, roots_first
from tests.helpers import ROOT


@cache
def rubric_of(assignment: str) -> Rubric:
    return load_rubric(ROOT, assignment)


@cache
def bundles(assignment: str) -> dict[str, StepBundle]:
    return {bundle.step: bundle for bundle in bundles_of(rubric_of(assignment))}


def pairs() -> Iterator[tuple[str, str, str]]:
    """Each assignment, step and part of it that is a function."""
    for assignment in assignments(ROOT):
        rubric = rubric_of(assignment)
        for step in rubric:
            for part in step.parts:
                if not rubric[part].is_value:
                    yield assignment, step.name, part


PAIRS = tuple(pairs())


def over(assignment: str, step: Step, *sources: str) -> Examined:
    """What the self-check says of ``step``, rightly written over what ``sources`` define."""
    rubric = rubric_of(assignment)
    names: dict[str, Any] = rubric.namespace()
    for source in sources:
        run_as_cell(source, names)
    if isinstance(names[step.target], type):
        run_as_cell(step.variants[0].source, names)
    build_on(rubric, (step,), names)
    return Examination(bundles(assignment), names).of(step.name)


def showing(assignment: str, step: Step, part: Step) -> Iterator[tuple[Mistake, Examined]]:
    """The mistakes of ``part`` that its own check sees, and that can be seen in ``step``."""
    for mistake in part.mistakes:
        found = over(assignment, step, mistake.source)
        if found.verdict.outcome not in GREEN and not _passes(assignment, part, mistake.source):
            yield mistake, found


def _passes(assignment: str, step: Step, source: str) -> bool:
    names = rubric_of(assignment).namespace()
    run_as_cell(source, names)
    return Examination(bundles(assignment), names).of(step.name).verdict.outcome in GREEN


@pytest.mark.parametrize(("assignment", "step", "part"), PAIRS)
def test_the_broken_part_is_blamed_and_the_step_that_uses_it_is_not(
    assignment: str, step: str, part: str
) -> None:
    rubric = rubric_of(assignment)
    shown = list(showing(assignment, rubric[step], rubric[part]))
    assert shown, "no mistake of the part can be seen in the step"
    for mistake, found in shown:
        lost = [case for case in found.verdict.cases if case.outcome not in GREEN]
        said = [found.verdict.diagnosis, *(case.diagnosis for case in lost)]
        assert found.verdict.outcome == v.FOLLOW_THROUGH, (mistake.name, found.verdict.diagnosis)
        assert found.blamed == (part,)
        assert all("put together rightly" in each and f"`{part}`" in each for each in said), mistake.name
        assert not [m.name for m in rubric[step].mistakes if any(m.message in each for each in said)]


@pytest.mark.parametrize(("assignment", "step", "part"), PAIRS)
def test_a_wrong_step_over_a_wrong_part_is_not_called_right(assignment: str, step: str, part: str) -> None:
    rubric = rubric_of(assignment)
    broken = next(showing(assignment, rubric[step], rubric[part]))[0]
    for mistake in rubric[step].mistakes:
        if _passes(assignment, rubric[step], mistake.source):
            continue  # it does not show on public cases
        names: dict[str, Any] = rubric.namespace()
        run_as_cell(broken.source, names)
        run_as_cell(mistake.source, names)
        found = Examination(bundles(assignment), names).of(step)
        assert found.verdict.outcome != v.FOLLOW_THROUGH, mistake.name
        if found.blamed:
            assert found.verdict.diagnosis.endswith(" first.")
            assert mistake.message not in found.verdict.diagnosis


def test_a_part_that_is_not_called_is_not_blamed() -> None:
    rubric = rubric_of("lesson_01")
    names = rubric.namespace()
    run_as_cell(rubric["scale_scores"].mistakes[0].source, names)
    run_as_cell("def attention(query, keys, values):\n    return values[0], values[0]", names)
    found = Examination(bundles("lesson_01"), names).of("attention")
    assert not found.blamed
    assert "scale_scores" not in found.verdict.diagnosis


def test_a_part_that_is_not_written_is_blamed() -> None:
    names = rubric_of("lesson_01").namespace()
    run_as_cell("def softmax(x, axis=-1):\n    raise NotImplementedError()", names)
    run_as_cell(rubric_of("lesson_01")["attention"].variants[0].source, names)
    found = Examination(bundles("lesson_01"), names).of("attention")
    assert found.blamed == ("softmax",)
    assert "mend that one" in found.verdict.diagnosis


def test_arguments_may_be_given_by_name_and_defaults_written_out() -> None:
    names = rubric_of("lesson_01").namespace()
    run_as_cell(rubric_of("lesson_01")["softmax"].mistakes[0].source, names)
    run_as_cell(rubric_of("lesson_01")["weighted_average"].mistakes[0].source, names)
    run_as_cell(
        "def attention(query, keys, values):\n"
        "    weights = softmax(scale_scores(dot_product_scores(query, keys), keys.shape[-1]), axis=-1)\n"
        "    return weighted_average(values=values, weights=weights), weights",
        names,
    )
    found = Examination(bundles("lesson_01"), names).of("attention")
    assert found.verdict.outcome == v.FOLLOW_THROUGH
    assert found.blamed == ("softmax", "weighted_average")
    assert "mend them" in found.verdict.diagnosis


def test_causes_come_before_what_uses_them() -> None:
    names = rubric_of("lesson_01").namespace()
    run_as_cell(rubric_of("lesson_01")["weighted_average"].mistakes[0].source, names)
    run_as_cell(rubric_of("lesson_01")["attention"].variants[0].source, names)
    examination = Examination(bundles("lesson_01"), names)
    order = ["attention", "weighted_average", "softmax"]
    verdicts = [examination.of(step).verdict for step in order]
    assert roots_first(verdicts, bundles("lesson_01")) == ["weighted_average", "attention"]
