"""Layer norms that are computed in float32 throughout, by every usual way of writing them."""

from __future__ import annotations

import pytest

from stepgrade.course.directory import load_rubric
from stepgrade.inside.script import Reply
from stepgrade.judging import verdict as v
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.judge import judge
from stepgrade.rubric import Rubric, Step, Variant
from tests.helpers import ROOT

STUDENTS = 5
IN_FLOAT32 = """
def layer_norm(X, gain, bias, eps=1e-5):
    X, gain, bias = X.astype(np.float32), gain.astype(np.float32), bias.astype(np.float32)
    d = X.shape[-1]
"""
MEAN = "m = X.mean(axis=-1, keepdims=True)"
WAYS = {
    "np.var": [MEAN, "return (X - m) / np.sqrt(X.var(axis=-1, keepdims=True) + eps) * gain + bias"],
    "np.std": [
        MEAN,
        "s = X.std(axis=-1, keepdims=True)",
        "return gain * (X - m) / np.sqrt(s**2 + eps) + bias",
    ],
    "sums over d": [
        "m = X.sum(axis=-1, keepdims=True) / d",
        "v = ((X - m) ** 2).sum(axis=-1, keepdims=True) / d",
        "return gain * ((X - m) / np.sqrt(v + eps)) + bias",
    ],
    "None instead of keepdims": [
        "m, v = np.mean(X, -1), np.var(X, -1)",
        "return (X - m[..., None]) / (v[..., None] + eps) ** 0.5 * gain + bias",
    ],
    "times the reciprocal": [
        MEAN,
        "return (X - m) * (1 / np.sqrt(X.var(-1, keepdims=True) + eps)) * gain + bias",
    ],
    "einsum": [
        "c = X - np.einsum('...d->...', X)[..., None] / d",
        "v = np.einsum('...d,...d->...', c, c)[..., None] / d",
        "return c / np.sqrt(v + eps) * gain + bias",
    ],
    "a product with ones": [
        "even = np.full((d, 1), 1 / d, dtype=np.float32)",
        "c = X - X @ even",
        "return c / np.sqrt((c * c) @ even + eps) * gain + bias",
    ],
}


def outcomes(rubric: Rubric, source: Variant) -> dict[str, set[v.Outcome]]:
    """The outcomes of each case that compares a layer norm, over some students."""
    expectations, found = Expectations(rubric), dict[str, set[v.Outcome]]()
    step: Step = next(each for each in rubric.steps if each.name == "layer_norm")
    for student in range(STUDENTS):
        draws = Draws(rubric.assignment, f"student {student}", b"secret")
        for case in step.cases:
            script = draws.script(step, case)
            reply: Reply = expectations.result(step, source, script)
            said = judge(reply, expectations.expect(step, case, script), case)
            found.setdefault(case.name, set()).add(said.outcome)
    return found


@pytest.mark.parametrize("assignment", ["lesson_05", "exercise_03"])
@pytest.mark.parametrize("way", WAYS)
def test_rows_at_any_distance_from_zero_pass_by_every_usual_way(assignment: str, way: str) -> None:
    body = "".join(f"    {line}\n" for line in WAYS[way])
    found = outcomes(load_rubric(ROOT, assignment), Variant(way, IN_FLOAT32 + body))
    assert {case for case, said in found.items() if not said <= {v.PASSED, v.PASSED_SINGLE}} == set()


@pytest.mark.parametrize("assignment", ["lesson_05", "exercise_03"])
def test_in_float64_the_variance_that_cancels_still_loses_the_rows_far_from_zero(assignment: str) -> None:
    rubric = load_rubric(ROOT, assignment)
    (step,) = (each for each in rubric.steps if each.name == "layer_norm")
    (cancels,) = (each for each in step.mistakes if each.name == "squares minus the square of the mean")
    found = outcomes(rubric, Variant(cancels.name, cancels.source))
    assert found["rows very far from zero"] == {v.FAILED}
    assert found[step.cases[0].name] == {v.PASSED}
