"""Exercise 2 marked as a whole: methods follow through, backward does over the student's own forward."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import nbformat
import numpy as np
import pytest

from rubrics import exercise_02
from solutions.attention import softmax
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark
from stepgrade.rubric import Rubric
from tests.helpers import ROOT

NOTEBOOK = nbformat.read(ROOT / "source/exercise_02/exercise_02_self_attention.ipynb", as_version=4)
SOLVED = "\n\n".join(
    cell.source
    for cell in NOTEBOOK.cells
    if cell.id == "given-class" or cell.metadata.get("nbgrader", {}).get("solution")
)
SPLIT = "A.reshape(*X.shape[:-1], self.n_heads, -1) for A in (Q, K, V))\n        return Q.swapaxes(-3, -2)"
SIZES = ("one head", "two heads", "as many sentences as heads and words", "asked twice, the same answer")


def small_rubric() -> Rubric:
    """The exercise with few of backward's cases: measuring gradients takes its time."""
    *others, backward = exercise_02.rubric.steps
    few = tuple(case for case in backward.cases if case.name in SIZES)
    return replace(exercise_02.rubric, steps=(*others, replace(backward, cases=few)))


RUBRIC = small_rubric()


def marked(*changes: tuple[str, str]) -> dict[str, tuple[str, bool]]:
    """Each step's outcome and whether it earned all its points, the solution being changed like that."""
    source = SOLVED
    for old, new in changes:
        assert old in source
        source = source.replace(old, new)
    names: dict[str, Any] = {"np": np, "softmax": softmax}
    exec(source, names)
    draws = Draws("exercise_02", "ada", b"s" * 32)
    found = mark(Expectations(RUBRIC), NamespaceAsker(names, RUBRIC), draws)
    return {step.step: (step.outcome, step.points == step.max_points) for step in found.steps}


PASSED, FOLLOWED = (v.PASSED, True), (v.FOLLOW_THROUGH, True)
LAST = ("self_attention_weights", "self_attention_forward", "softmax_backward", "self_attention_backward")


def last(found: dict[str, tuple[str, bool]]) -> list[tuple[str, bool]]:
    return [found[name] for name in LAST]


def test_the_notebook_s_solution_earns_everything() -> None:
    assert set(marked().values()) == {PASSED}


def test_a_wrong_scale_used_both_ways_costs_one_step() -> None:
    found = last(marked(("np.sqrt(K.shape[-1])", "np.sqrt(X.shape[-1])")))
    assert found == [(v.FAILED, False), FOLLOWED, PASSED, FOLLOWED]


def test_a_wrong_split_used_both_ways_costs_one_step() -> None:
    bare = (
        "A.reshape(*X.shape[:-2], self.n_heads, X.shape[-2], -1) for A in (Q, K, V))\n        return Q, K, V"
    )
    old = f"{SPLIT}, K.swapaxes(-3, -2), V.swapaxes(-3, -2)"
    merge = "def merge(H):\n            return H.swapaxes(-3, -2)"
    found = marked((old, bare), (merge, "def merge(H):\n            return H"))
    assert found["self_attention_project"] == (v.FAILED, False)
    assert last(found) == [FOLLOWED, FOLLOWED, PASSED, FOLLOWED]


def test_a_transposed_matrix_used_both_ways_costs_one_step() -> None:
    found = marked(
        ("return merged @ self.W_o", "return merged @ self.W_o.T"),
        ("d_output @ self.W_o.T", "d_output @ self.W_o"),
        ("over_all_words(merged, d_output)", "over_all_words(d_output, merged)"),
    )
    assert last(found) == [PASSED, (v.FAILED, False), PASSED, FOLLOWED]


def test_a_wrong_softmax_backward_costs_one_step() -> None:
    found = marked(("weights * (d_weights - average)", "weights * d_weights"))
    assert last(found) == [PASSED, PASSED, (v.FAILED, False), FOLLOWED]


@pytest.mark.parametrize(
    "changes",
    [
        # a wrong layer, and gradients that are not its own
        (("return merged @ self.W_o", "return 2 * merged @ self.W_o"), ("d_k = merge", "d_k = -merge")),
        # a layer that does hardly anything, with the gradients to match
        (
            ("return merged @ self.W_o", "return X @ self.W_o"),
            ("d_heads = split(d_output @ self.W_o.T)", "d_heads = split(0 * d_output)"),
            ("d_v @ self.W_v.T,", "d_v @ self.W_v.T + d_output @ self.W_o.T,"),
            ("over_all_words(merged, d_output)", "over_all_words(X, d_output)"),
        ),
    ],
)
def test_other_gradients_do_not_follow_through(changes: tuple[tuple[str, str], ...]) -> None:
    found = last(marked(*changes))
    assert found == [PASSED, (v.FAILED, False), PASSED, (v.FAILED, False)]


def test_random_numbers_of_any_stream_pass_and_wrong_ones_do_not() -> None:
    draw = "rng.uniform(-limit, limit, size=(d_in, d_out))"
    assert marked((draw, "limit * (1 - 2 * rng.random((d_in, d_out)))"))["xavier_uniform"] == PASSED
    for wrong in (
        "np.zeros((d_in, d_out))",
        f"1.02 * {draw}",
        "rng.normal(size=(d_in, d_out)) * limit / 3**0.5",
    ):
        assert marked((draw, wrong))["xavier_uniform"] == (v.FAILED, False)
