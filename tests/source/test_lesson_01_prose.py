"""Lesson 1 tells the truth: every number in its prose is computed here or by one of its cells."""

from __future__ import annotations

import itertools
import re
from typing import Any

import numpy as np
import pytest

from attention_plots import lesson_01 as pictures
from attention_plots import mean_largest_weight, running_example, style
from attention_plots.real_attention import real_text
from rubrics._writing import TO_TWO_DECIMALS
from rubrics.lesson_01 import by_hand, rubric
from solutions.attention import single_query_attention, softmax
from tests.helpers.prose import MINUS, Source, decimals, pair, shares_of_parameters, two, words_of

SOURCE = Source("lesson_01")
PICTURES = "\n".join(map(words_of, SOURCE.pictures()))
PROSE = SOURCE.prose + "\n" + PICTURES
"""What there is to read, in the notebook and of its pictures."""


def given() -> dict[str, Any]:
    """The arrays that the lesson prints."""
    names: dict[str, Any] = {"np": np}
    for source in (SOURCE.cell("given-vectors"), SOURCE.cell("given-hand-example")):
        exec(source, names)
    return names


GIVEN = given()
SENTENCE = (GIVEN["bank_query"], GIVEN["all_keys"], GIVEN["all_values"])
OUTPUT, WEIGHTS = single_query_attention(*SENTENCE)
SCORES = GIVEN["all_keys"] @ GIVEN["bank_query"]
EXPONENTIALS = np.exp(SCORES / np.sqrt(2))


def row(name: str, numbers: Any, end: str) -> str:
    cells = [name, *map(two, numbers)]
    return f"| {' | '.join(cells)} | {end} |" if end else f"| {' | '.join(cells)} | |"


def spreads() -> list[float]:
    """Standard deviations of dot products for d_k = 4, 64, 256, as the picture draws them."""
    rng = np.random.default_rng(0)
    pairs = [(rng.normal(size=(4000, d_k)), rng.normal(size=(4000, d_k))) for d_k in (4, 64, 256)]
    return [float(np.sum(a * b, axis=1).std()) for a, b in pairs]


def facts() -> list[str]:
    """Pieces of the text, with every number worked out anew."""
    scores = " | ".join(f"{score:g}".replace("-", MINUS) for score in SCORES)
    rounded = np.round(WEIGHTS, 2)
    loan_values = GIVEN["all_values"].copy()
    loan_values[4] = [0.0, 2.0]
    loan = WEIGHTS @ loan_values
    plain = np.full(5, 0.2) @ GIVEN["all_values"]
    words = ["the", "bank", "of", "the", "river"]
    doubled = 8 / np.sqrt(2)
    others = EXPONENTIALS[:4].sum()
    glue = np.exp(np.array([0.0, 1.0, 0.0]) / np.sqrt(2))
    glue_weights = np.round(glue / glue.sum(), 2)
    return [
        f"| score | {scores} |",
        f"| score $s$ | {scores} | |",
        row("scaled $z = s/\\sqrt{2}$", SCORES / np.sqrt(2), ""),
        row("$e^z$", EXPONENTIALS, two(EXPONENTIALS.sum())),
        row(f"weight $\\textcolor{{{style.WEIGHT.text}}}{{w}}$", WEIGHTS, two(WEIGHTS.sum())),
        f"Divide the five scores above by their sum, which is {SCORES.sum():g}",
        f"\\sqrt{{2}} \\approx {np.sqrt(2):.2f}",
        f"$1/\\sqrt{{2}} \\approx {1 / np.sqrt(2):.2f}$",
        f"{rounded[1]} · (1, 1) + {rounded[4]} · (2, 0) = {pair(rounded @ GIVEN['all_values'])}",
        f"and {pair(OUTPUT)} with the exact weights",
        f"*bank* come out as {pair(OUTPUT)}?",
        f"The plain mean, {pair(plain)}, is dragged",
        f"With *river*: water {OUTPUT[0]:.2f}, money {OUTPUT[1]:.2f}",
        f"With *loan*: water {loan[0]:.2f}, money {loan[1]:.2f}",
        f"At factor 0 all weights are {softmax(0 * SCORES)[words.index('bank')]:.2f}",
        f"to {WEIGHTS[4]:.2f} at 0.71 and {softmax(2 * SCORES)[4]:.2f} at 2",
        "Measured: {:.1f}, {:.1f} and {:.1f} for d_k = 4, 64 and 256".format(*spreads()),
        f"is {0.5 * (1 - 0.5)} for $w = 0.5$ and only {0.99 * (1 - 0.99):.2f} for $w = 0.99$",
        f"$(0, {1 / np.sqrt(2):.2f}, 0)$.",
        f"Exponentials: $1$, ${glue[1]:.2f}$, $1$, in all ${glue.sum():.2f}$.",
        "Weights: $({:.2f}, {:.2f}, {:.2f})$.".format(*glue_weights),
        "${:.2f} \\cdot (1, 1) + {:.2f} \\cdot (0, 0) + {:.2f} \\cdot (2, 0)".format(*glue_weights)
        + f" = {pair(glue_weights @ GIVEN['hand_values'])}$ from the rounded weights",
        f"scaled ${doubled:.2f}$, and $e^{{5.66}}$ is about ${np.exp(5.66):.0f}$",
        f"the other four add up to ${others:.2f}$",
        f"$287 / (287 + 5.09) \\approx {np.exp(doubled) / (np.exp(doubled) + others):.2f}$",
        f"an error of {TO_TWO_DECIMALS.atol} is allowed",
    ]


@pytest.mark.parametrize("fact", facts())
def test_the_text_says_what_the_numbers_say(fact: str) -> None:
    assert fact in PROSE


def test_no_decimal_number_stands_unchecked() -> None:
    checked = decimals(" ".join(facts()))
    sections = {"3.2"}  # of section 3.2.1 in the paper
    assert decimals(PROSE) <= checked | sections


def test_the_pictures_draw_what_the_notebook_computes_with() -> None:
    assert GIVEN["words"] == list(running_example.WORDS)
    np.testing.assert_array_equal(GIVEN["all_keys"], running_example.KEYS)
    np.testing.assert_array_equal(GIVEN["all_values"], running_example.VALUES)
    np.testing.assert_array_equal(GIVEN["bank_query"], running_example.QUERY_OF_BANK)
    np.testing.assert_allclose(pictures.SCENE.weights, WEIGHTS, rtol=1e-14)
    np.testing.assert_allclose(pictures.SCENE.output, OUTPUT, rtol=1e-14)


def test_figures_are_numbered_in_order() -> None:
    assert re.findall(r"^Figure (\d+)\.", PICTURES, flags=re.M) == [str(i) for i in range(1, 12)]


def test_what_is_said_of_the_real_model() -> None:
    text, other = real_text("river"), real_text("loan")
    sentence = re.search(r"^> (We met .*)$", SOURCE.prose, flags=re.M)
    assert sentence
    assert re.findall(r"\w+|[^\w\s]", sentence[1].lower()) == list(text.tokens[1:-1])
    assert text.tokens[:-3] == other.tokens[:-3]  # alike up to their last word
    words = [token for token in text.tokens if token.isalpha()]
    assert words.index("river") - words.index("bank") == 12  # "a dozen places away"
    row = text.row("clue", text.place("bank"))
    assert text.tokens[int(row.argmax())] == "river"  # "It found the word that settles the matter"
    (near, far), (far_too, near_too) = pictures.alike().values()
    assert near > far  # after the last layer
    assert near_too > far_too
    np.testing.assert_array_equal(text.bank[0], other.bank[0])  # "*bank* starts from the same vector"


def test_rubric_and_notebook_have_the_same_example() -> None:
    np.testing.assert_array_equal(GIVEN["hand_query"], by_hand.HAND_QUERY)
    np.testing.assert_array_equal(GIVEN["hand_keys"], by_hand.HAND_KEYS)
    np.testing.assert_array_equal(GIVEN["hand_values"], by_hand.HAND_VALUES)
    np.testing.assert_array_equal(GIVEN["all_keys"][[1, 2, 4]], by_hand.HAND_KEYS)
    np.testing.assert_array_equal(GIVEN["all_values"][[1, 2, 4]], by_hand.HAND_VALUES)


@pytest.mark.parametrize("root", [2**0.5, 1.41, 1.414, 1 / 0.71])
def test_rounding_at_every_stage_stays_within_the_tolerance(root: float) -> None:
    right = rubric.references
    for round_scaled, round_powers, shift in itertools.product((False, True), repeat=3):
        scaled = right["hand_scores"] / root
        scaled = np.round(scaled, 2) if round_scaled else scaled
        powers = np.exp(scaled - scaled.max() * shift)
        powers = np.round(powers, 2) if round_powers else powers
        weights = np.round(powers / powers.sum(), 2)
        output = np.sum(np.round(weights[:, None] * by_hand.HAND_VALUES, 2), axis=0)
        np.testing.assert_allclose(weights, right["hand_weights"], rtol=0, atol=0.01)
        np.testing.assert_allclose(output, right["hand_output"], rtol=0, atol=0.01)


def test_attention_composed_of_its_parts_is_the_reference() -> None:
    composed = rubric.references["attention"](*SENTENCE)
    np.testing.assert_array_equal(composed[0], OUTPUT)
    np.testing.assert_array_equal(composed[1], WEIGHTS)


def test_numbers_given_in_words() -> None:
    assert 0.7 < WEIGHTS[4] < 0.8  # "about three quarters"
    assert 0.15 < WEIGHTS[1] < 0.25  # "a fifth"
    assert np.all(WEIGHTS > 0)  # "no weight is exactly zero"
    assert 8.5e6 < np.exp(16) < 9e6  # "nearly nine million"
    assert np.isfinite(np.exp(709.0))
    with np.errstate(over="ignore"):
        assert np.isinf(np.exp(710.0))
    growing = [softmax(factor * SCORES)[1] for factor in np.linspace(0.0, 2.0, 21)]
    assert growing[0] < max(growing)  # bank first rises a little …
    assert growing[-1] < growing[0]  # … and then falls back
    least = GIVEN["all_keys"] @ np.array([-2.0, -1.0])  # the last practice problem
    np.testing.assert_array_equal(least, [-2.0, -2.0, -1.0, -2.0, -4.0])


def test_the_experiments_show_what_the_text_says() -> None:
    rng = np.random.default_rng(0)
    for d_k, spread in ((4, 2), (64, 8), (256, 16)):  # as in the cell given-spread
        scores = np.einsum("nd,nd->n", rng.normal(size=(4000, d_k)), rng.normal(size=(4000, d_k)))
        assert round(scores.std()) == spread
    for d_k in (4, 64, 256):
        scores = np.sum(rng.normal(size=(1000, 1, d_k)) * rng.normal(size=(1000, 16, d_k)), axis=-1)
        assert 0.22 < mean_largest_weight(scores / d_k**0.5) < 0.28  # "near one quarter at every size"
    assert mean_largest_weight(scores) > 0.9  # "over nine tenths at d_k = 256"


def test_order_does_not_matter_and_a_loan_changes_the_output_only() -> None:
    order = [0, 4, 2, 3, 1]  # the river of the bank
    query, keys, values = SENTENCE
    output, weights = single_query_attention(query, keys[order], values[order])
    np.testing.assert_allclose(output, OUTPUT, rtol=1e-14)
    np.testing.assert_allclose(weights, WEIGHTS[order], rtol=1e-14)
    assert WEIGHTS[0] == WEIGHTS[3]


def test_the_shares_of_parameters() -> None:
    network, attention = shares_of_parameters()
    assert f"the matrices around these lines hold {attention} of the parameters; {network} belong to" in PROSE
