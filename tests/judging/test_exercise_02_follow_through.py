"""Exercise 2 marked as a whole: methods follow through, and backward does over a substituted forward."""

from __future__ import annotations

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
from tests.helpers import ROOT

NOTEBOOK = nbformat.read(ROOT / "source/exercise_02/exercise_02_self_attention.ipynb", as_version=4)
SOLVED = "\n\n".join(
    cell.source
    for cell in NOTEBOOK.cells
    if cell.id == "given-class" or cell.metadata.get("nbgrader", {}).get("solution")
)
SPLIT = "A.reshape(*X.shape[:-1], self.n_heads, -1) for A in (Q, K, V))\n        return Q.swapaxes(-3, -2)"
RUBRIC = exercise_02.rubric


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


SCALE = ("np.sqrt(K.shape[-1])", "np.sqrt(X.shape[-1])")
"""The scale as often as it stands there: on the way forward and on the way back."""
FORWARD_SCALE = ("swapaxes(-1, -2) / np.sqrt(K.shape[-1])", "swapaxes(-1, -2) / np.sqrt(X.shape[-1])")
BARE_SPLIT = (
    f"{SPLIT}, K.swapaxes(-3, -2), V.swapaxes(-3, -2)",
    "A.reshape(*X.shape[:-2], self.n_heads, X.shape[-2], -1) for A in (Q, K, V))\n        return Q, K, V",
)
BARE_MERGE = (
    "def merge(H):\n            return H.swapaxes(-3, -2)",
    "def merge(H):\n            return H",
)
W_O_TRANSPOSED = ("return merged @ self.W_o", "return merged @ self.W_o.T")
W_O_BACK = ("d_output @ self.W_o.T", "d_output @ self.W_o")


def test_a_wrong_scale_costs_one_step() -> None:
    assert last(marked(FORWARD_SCALE)) == [(v.FAILED, False), FOLLOWED, PASSED, FOLLOWED]


def test_a_wrong_split_costs_one_step() -> None:
    found = marked(BARE_SPLIT)
    assert found["self_attention_project"] == (v.FAILED, False)
    assert last(found) == [FOLLOWED, FOLLOWED, PASSED, FOLLOWED]


def test_a_wrong_forward_costs_one_step() -> None:
    merge = "(weights @ V).swapaxes(-3, -2).reshape(X.shape)"
    found = last(marked((merge, "(weights @ V).reshape(X.shape)")))
    assert found == [PASSED, (v.FAILED, False), PASSED, FOLLOWED]


def test_a_forward_that_keeps_nothing_costs_one_step() -> None:
    keeps = "        self.kept = X, Q, K, V, weights, merged\n"
    assert last(marked((keeps, ""), W_O_TRANSPOSED)) == [PASSED, (v.RAISED, False), PASSED, FOLLOWED]


def test_a_wrong_softmax_backward_costs_one_step() -> None:
    found = marked(("weights * (d_weights - average)", "weights * d_weights"))
    assert last(found) == [PASSED, PASSED, (v.FAILED, False), FOLLOWED]


@pytest.mark.parametrize(
    "changes",
    [(SCALE,), (BARE_SPLIT, BARE_MERGE), (W_O_TRANSPOSED, W_O_BACK)],
    ids=["scale", "split", "transposed"],
)
def test_a_slip_that_is_written_again_on_the_way_back_counts_again(
    changes: tuple[tuple[str, str], ...],
) -> None:
    """The way back is asked over a right forward: that the two fit each other does not make them right."""
    *_, softmax_backward, backward = last(marked(*changes))
    assert (softmax_backward, backward) == (PASSED, (v.FAILED, False))


def test_random_numbers_of_any_stream_pass_and_wrong_ones_do_not() -> None:
    draw = "rng.uniform(-limit, limit, size=(d_in, d_out))"
    assert marked((draw, "limit * (1 - 2 * rng.random((d_in, d_out)))"))["xavier_uniform"] == PASSED
    for wrong in (
        "np.zeros((d_in, d_out))",
        f"1.02 * {draw}",
        "rng.normal(size=(d_in, d_out)) * limit / 3**0.5",
    ):
        assert marked((draw, wrong))["xavier_uniform"] == (v.FAILED, False)
