"""Exercise 2 tells the truth: every number in its prose is computed here or by one of its cells."""

from __future__ import annotations

import contextlib
import io
import re
from typing import Any

import numpy as np
import pytest

from attention_plots import exercise_02 as pictures
from rubrics import exercise_02
from solutions.attention import padding_mask, softmax
from solutions.self_attention_layer import SelfAttention, softmax_backward
from tests.helpers.prose import Source, decimals, spaced, two, words_of

SOURCE = Source("exercise_02")
PROSE = SOURCE.prose + "\n" + "\n".join(map(words_of, SOURCE.pictures()))
"""What there is to read, in the notebook and of its pictures."""
FLOWING = " ".join(PROSE.split())
CODE = SOURCE.code
RUBRIC = exercise_02.rubric
STEPS = [step.name for step in RUBRIC]

# Lesson 1's example: the values (water, money) of the bank of the river, and the scores of bank.
WATER = np.array([0.0, 1.0, 0.0, 0.0, 2.0])
BANK = softmax(np.array([-2.0, 2.0, -1.0, -2.0, 4.0]) / np.sqrt(2))
D_SCORES = softmax_backward(WATER, BANK)


def run(name: str) -> tuple[dict[str, Any], str]:
    """The names that a given cell leaves behind, and what it prints."""
    names: dict[str, Any] = {"np": np}
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(SOURCE.cell(name), names)
    return names, said.getvalue()


# --- numbers in the text -------------------------------------------------------------------------------


def facts() -> list[str]:
    """Pieces of the text, with every number worked out anew."""
    the, bank, of, _, river = (two(number) for number in D_SCORES)
    plain = BANK * WATER
    row, d_row = np.array([1 / 2, 1 / 4, 1 / 4]), np.array([2.0, 0.0, -2.0])
    inner = d_row - row @ d_row
    found = softmax_backward(d_row, row)
    n_words, n_weights = 5 * 1024 * 768, 12 * 1024 * 1024
    twice, once, half = (spread[-1] for spread in pictures.spreads().values())
    megabytes = 8 * (n_words + n_weights) / 1e6
    return [
        f"took home {BANK @ WATER:.2f} of water",
        "weights {:.2f}, {:.2f}, {:.2f}, {:.2f} and {:.2f}.".format(*BANK),
        "so $dA = ({:g}, {:g}, {:g}, {:g}, {:g})$".format(*WATER),
        f"Without the sum, *bank* would have {plain[1]:.2f} and *river* {plain[4]:.2f}, all others 0.",
        f"*river* {river}, *bank* {bank}, *of* {of}, each *the* {the}.",
        f"its water, {WATER[1]:g}, is less than the {BANK @ WATER:.2f} it has on average",
        f"whose value holds {WATER[1]:g}?",
        f"(-2) = {row @ d_row:g}$",
        f"\\tfrac12 \\cdot {inner[0]:g},",
        f"\\tfrac14 \\cdot ({inner[1]:g}),",
        f"\\tfrac14 \\cdot ({inner[2]:g}))",
        f"= ({found[0]:g}, {found[1]:g}, {found[2]:g})$, which sums to 0",
        f"have 1 024 · 768 numbers each, {spaced(n_words)} in all",
        f"12 · 1 024 · 1 024 = {spaced(n_weights)}, more than three times as many",
        f"Together {spaced(n_words + n_weights)} numbers",
        f"about {megabytes:.0f} MB",
        f"Every product doubles it: {twice:.0f}.",
        f"halves it, down to {half:.4f}; Xavier's own keeps it near 1, here at {once:.2f}.",
        '"mean / limit" is 0.5:',
    ]


@pytest.mark.parametrize("fact", facts())
def test_the_text_says_what_the_numbers_say(fact: str) -> None:
    assert fact in FLOWING


def test_no_decimal_number_stands_unchecked() -> None:
    checked = decimals(" ".join(facts()))
    sections = {"3.2", "4.2"}  # of sections 3.2.2 and 4.2.1 in the papers
    assert decimals(PROSE) <= checked | sections


def test_ten_products_end_where_the_text_says() -> None:
    twice, once, half = (spread[-1] for spread in pictures.spreads().values())
    assert 900 < twice < 1150  # "about 1000"
    assert 0.9 < once < 1.1  # "near 1"
    assert 0.0008 < half < 0.0012  # "about a thousandth"
    assert np.sqrt(2 / (256 + 256)) == 1 / 16


def test_the_picture_of_softmax_s_gradient_shows_the_computed_one() -> None:
    weights, gradient = pictures.back(pictures.SCORES, pictures.WATER)
    np.testing.assert_allclose(weights, BANK, rtol=1e-14)
    np.testing.assert_array_equal(pictures.WATER, WATER)
    np.testing.assert_allclose(gradient, D_SCORES, atol=1e-15)
    assert D_SCORES.argmax() == 4
    assert np.sum(D_SCORES > 0) == 1  # "river alone"
    assert abs(D_SCORES.sum()) < 1e-15
    assert -D_SCORES[1] > 0.1


def test_shapes_and_complaints_are_as_told() -> None:
    assert "(5, 2, 4, 2): sentences and words have changed places." in FLOWING
    assert np.zeros((2, 5, 4, 2)).swapaxes(0, 1).shape == (5, 2, 4, 2)
    assert np.broadcast_shapes((3, 1, 5), (3, 3, 5, 5)) == (3, 3, 5, 5)
    with pytest.raises(ValueError, match="shape mismatch"):
        np.broadcast_shapes((2, 1, 5), (2, 3, 5, 5))
    rng = np.random.default_rng(0)
    W_q, W_k, W_v, W_o = rng.normal(size=(4, 6, 6))
    layer, X = SelfAttention(W_q, W_k, W_v, W_o, 3), rng.normal(size=(3, 5, 6))
    mask = padding_mask([5, 3, 1], 5)
    wrong = np.where(mask, 0.0, -np.inf) + np.zeros((3, 3, 5, 5))  # without the axis for the heads
    assert np.all(np.isinf(wrong[2, 1, :, 3:]))  # head 1 has the mask of sentence 1, in sentence 2 as well
    assert np.all(layer.weights(X, mask)[2, :, :, 1:] == 0.0)


def test_measuring_agrees_with_deriving() -> None:
    names, said = run("given-measure")
    assert float(said.rsplit(" ", 1)[1]) < 1e-9
    rng = np.random.default_rng(1)
    W_q, W_k, W_v, W_o = rng.normal(size=(4, 6, 6))
    X, d_output, mask = rng.normal(size=(2, 3, 6)), rng.normal(size=(2, 3, 6)), np.tri(3, dtype=bool)
    layer = SelfAttention(W_q, W_k, W_v, W_o, 2)
    layer.forward(X, mask)
    derived = layer.backward(d_output)
    for name in ("W_q", "W_k", "W_v", "W_o"):

        def loss(changed: Any, name: str = name) -> float:
            matrices = {"W_q": W_q, "W_k": W_k, "W_v": W_v, "W_o": W_o, name: changed}
            return float(np.sum(d_output * SelfAttention(**matrices, n_heads=2).forward(X, mask)))

        measured = names["measured_gradient"](loss, getattr(layer, name))
        assert np.abs(derived[name] - measured).max() < 1e-7  # "below 10⁻⁷"
    assert "below $10^{-7}$" in PROSE


def test_the_practice_problems_are_right() -> None:
    rng = np.random.default_rng(0)
    X, (W_v, W_o), nothing = rng.normal(size=(5, 6)), rng.normal(size=(2, 6, 6)), np.zeros((6, 6))
    layer = SelfAttention(nothing, nothing, W_v, W_o, 2)
    layer.forward(X)
    found = layer.backward(rng.normal(size=(5, 6)))
    assert not found["W_q"].any()
    assert not found["W_k"].any()
    one = SelfAttention(nothing, rng.normal(size=(6, 6)), W_v, W_o, 2)
    one.forward(X)
    found = one.backward(rng.normal(size=(5, 6)))
    assert found["W_q"].any()  # "Zero in one of them alone is possible"
    W_q, W_k, W_v, W_o = rng.normal(size=(4, 6, 6))
    alone = SelfAttention(W_q, W_k, W_v, W_o, 2)
    alone.forward(X[:1])
    found = alone.backward(rng.normal(size=(1, 6)))
    assert not found["W_q"].any()
    assert not found["W_k"].any()
    assert found["W_v"].any()
    assert found["W_o"].any()


# --- notebook and rubric -------------------------------------------------------------------------------


def test_minutes_in_the_text() -> None:
    told = re.findall(r"\*Difficulty \d of 5 · importance \d of 5 · ([\d–]+) minutes\*", PROSE)
    assert len(told) == len(RUBRIC.steps)
    minutes = [[int(number) for number in span.split("–")] for span in told]
    assert sum(span[0] for span in minutes) >= 100
    assert sum(span[-1] for span in minutes) <= 150  # "about two hours"
