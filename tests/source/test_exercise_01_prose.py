"""Exercise 1 tells the truth: every number in its prose is computed here or by one of its cells."""

from __future__ import annotations

import itertools
import re
from typing import Any

import numpy as np
import pytest

from attention_plots import exercise_01 as pictures
from attention_plots import running_example
from attention_plots.spread import random_scores
from rubrics.exercise_01 import by_hand, rubric
from solutions.attention import apply_mask, attention, attention_scores, padding_mask, soft_lookup, softmax
from tests.helpers.prose import Source, decimals, words_of

SOURCE = Source("exercise_01")
PROSE = SOURCE.prose + "\n" + "\n".join(map(words_of, SOURCE.pictures()))
"""What there is to read, in the notebook and of its pictures."""
FLOWING = " ".join(PROSE.split())
CODE = SOURCE.code
RUBRIC = rubric
STEPS = [step.name for step in RUBRIC]


def given() -> dict[str, Any]:
    names: dict[str, Any] = {"np": np}
    exec(SOURCE.cell("given-example"), names)
    return names


GIVEN = given()
Q, K, V, LENGTHS = (GIVEN[name] for name in ("Q", "K", "V", "lengths"))
N = 5
PADDING = padding_mask(LENGTHS, N)
OUTPUT, WEIGHTS = attention(Q, K, V, PADDING)
UNMASKED = attention(Q, K, V)[1]
FIRST, SECOND = GIVEN["sentences"]
BANK, RIVER = FIRST.index("bank"), FIRST.index("river")


# --- numbers in the text -------------------------------------------------------------------------------


def facts() -> list[str]:
    """Pieces of the text, with every number worked out anew."""
    bank = SECOND.index("bank")
    to_padding = UNMASKED[1, bank, LENGTHS[1] :].sum()
    to_river = f"{WEIGHTS[0, BANK, RIVER]:.2f}"
    both = PADDING & np.tri(N, dtype=bool)
    pairs = both.sum(axis=(1, 2))
    after = softmax(np.array([0.0, 1.0, -np.inf]))
    n_bytes = 8 * 12 * 1024 * 1024 * np.dtype(np.float64).itemsize
    d_k = K.shape[-1]
    unmasked = UNMASKED[1, SECOND.index("river")] @ V[1]
    cold, hot = (softmax(Q[0, BANK] @ K[0].T / t) for t in (0.5, 8.0))
    spreads = [random_scores((1, 16, 256))[d].std() for d in (1, 16, 256)]
    scaled = attention_scores(Q[1], K[1])[bank, : LENGTHS[1]] / np.sqrt(d_k)
    return [
        f"*bank* alone is undecided, ({V[0, BANK, 0]:g}, {V[0, BANK, 1]:g})",
        f"would give {to_padding:.2f} of its attention to the two places of padding",
        f"*Bank* gives {to_river} of its attention to *river*",
        f"its output is ({OUTPUT[0, BANK, 0]:.2f}, {OUTPUT[0, BANK, 1]:.2f})",
        f"At $T = {np.sqrt(d_k):g}$, which is $\\sqrt{{d_k}}$ in our example,",
        f"*bank* gives {to_river} to *river*, as above",
        "at $T = 0.5$, and at $T = 8$",
        f"with $\\sqrt{{d_k}} = {np.sqrt(d_k):g}$",
        f"{RUBRIC['hand_attention'].tolerance.atol:g} either way",
        f"For *bank* the largest is {scaled.max():g}.",
        f"*River is ({unmasked[0]:.2f}, {unmasked[1]:.2f}), or bank has an entry above {V[1, :3].max():g}:*",
        "{:.2f} for d_k = 1, {:.2f} for d_k = 16, {:.2f} for d_k = 256".format(*spreads),
        f"each gets {1 / 3:.2f}, as if none were",
        f"At 0.5 *river* has {cold[RIVER]:.2f}:",
        f"At 8 all five lie between {hot.min():.2f} and {hot.max():.2f}:",
        f"With lengths {LENGTHS[0]} and {LENGTHS[1]} and n = {N} it allows",
        f"it allows {pairs[0]} + {pairs[1]} = {pairs.sum()} pairs",
        f"the rows hold {', '.join(str(count) for count in both[1].sum(axis=1))}.",
        f"weights {after[0]:.2f}, {after[1]:.2f} and {after[2]:g}",
        f"8 · 12 · 1 024 · 1 024 numbers of 8 bytes are {n_bytes:,} bytes".replace(",", " "),
        f"about {n_bytes / 1e6:.0f} MB",
    ]


@pytest.mark.parametrize("fact", facts())
def test_the_text_says_what_the_numbers_say(fact: str) -> None:
    assert fact in FLOWING


def test_no_decimal_number_stands_unchecked() -> None:
    checked = decimals(" ".join(facts()))
    sections = {"3.2"}  # of sections 3.2.1 and 3.2.3 in the paper
    assert decimals(PROSE) <= checked | sections


def test_statements_without_a_number() -> None:
    masked = softmax(np.array([0.0, 1.0, 1000.0])) * [1, 1, 0]
    assert masked.sum() == 0.0  # practice B: "both 0 in floating point"
    assert np.all(WEIGHTS[0, :, 0] == WEIGHTS[0, :, 3])  # the columns of "the" are equal
    assert OUTPUT[0, BANK, 0] > 5 * OUTPUT[0, BANK, 1]  # "no longer undecided, but water"
    assert K.T.shape != K.swapaxes(-1, -2).shape
    assert padding_mask(LENGTHS, N).shape == (2, 1, N)


def test_minus_10_000_gives_what_the_text_says() -> None:
    rows = np.array(list(pictures.NOT_BLOCKED.values()))
    shares = softmax(rows)
    np.testing.assert_allclose(shares, np.array([[0.0, 0, 1], [0, 1, 0], [1 / 3, 1 / 3, 1 / 3]]), rtol=1e-15)
    np.testing.assert_array_equal(shares, pictures.shares(rows))


def test_what_padding_does_to_the_step_by_hand() -> None:
    """With padding, *bank* has an entry that no average of the words has; *river* has none."""
    river, bank = (UNMASKED[1, SECOND.index(word)] @ V[1] for word in ("river", "bank"))
    highest = V[1, : LENGTHS[1]].max()
    assert river.max() < highest < bank.max()


def test_the_three_worked_rows_of_softmax() -> None:
    printed = re.findall(r"scores \[(.*?)\]\s*-> weights \[(.*?)\]", SOURCE.cell("given-accidents"))
    assert len(printed) == 3
    for scores, weights in printed:
        row = np.array([float(number) for number in scores.split(",")])
        np.testing.assert_array_equal(softmax(row), [float(number) for number in weights.split(",")])


def test_typical_scores_are_the_square_root_of_d_k() -> None:
    for d_k, scores in random_scores((1, 16, 256)).items():
        assert scores.std() == pytest.approx(np.sqrt(d_k), rel=0.05)


# --- pictures ------------------------------------------------------------------------------------------


def test_the_pictures_are_of_the_notebook_s_example() -> None:
    for drawn, told in ((pictures.QUERIES, Q), (pictures.KEYS, K), (pictures.VALUES, V)):
        np.testing.assert_array_equal(drawn, told[0])
    assert list(running_example.WORDS) == FIRST
    np.testing.assert_array_equal(pictures.LENGTHS, LENGTHS)


def test_the_weights_in_the_pictures() -> None:
    np.testing.assert_allclose(pictures.weights(), WEIGHTS[0], rtol=1e-14)
    for temperature in pictures.TEMPERATURES:
        drawn = pictures.weights(temperature)[BANK]
        np.testing.assert_allclose(drawn, soft_lookup(Q[0, BANK], K[0], np.eye(N), temperature), rtol=1e-14)


def test_the_masks_in_the_picture() -> None:
    padding, causal = pictures.masks().values()
    np.testing.assert_array_equal(causal, np.tri(N))
    np.testing.assert_array_equal(padding, PADDING[:, 0])


# --- the step by hand ----------------------------------------------------------------------------------


def test_rubric_and_notebook_have_the_same_example() -> None:
    order = [SECOND.index("river"), SECOND.index("bank")]
    np.testing.assert_array_equal(Q[1, order], by_hand.HAND_QUERIES)
    np.testing.assert_array_equal(K[1], by_hand.HAND_KEYS)
    np.testing.assert_array_equal(V[1], by_hand.HAND_VALUES)
    np.testing.assert_array_equal(PADDING[1], by_hand.HAND_MASK)
    np.testing.assert_allclose(RUBRIC["hand_attention"].reference, OUTPUT[1, order], rtol=1e-14)


def test_rounding_at_every_stage_stays_well_within_the_tolerance() -> None:
    step = RUBRIC["hand_attention"]
    scaled = attention_scores(by_hand.HAND_QUERIES, by_hand.HAND_KEYS)[:, :3] / 2
    values = by_hand.HAND_VALUES[:3]
    for shift, round_powers, round_products in itertools.product((False, True), repeat=3):
        powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True) * shift)
        powers = np.round(powers, 2) if round_powers else powers
        weights = np.round(powers / powers.sum(axis=-1, keepdims=True), 2)
        products = weights[..., None] * values
        output = np.sum(np.round(products, 2) if round_products else products, axis=-2)
        np.testing.assert_allclose(np.round(output, 2), step.reference, rtol=0, atol=step.tolerance.atol / 3)


def test_mistakes_by_hand_show() -> None:
    step = RUBRIC["hand_attention"]
    Q, K, V = by_hand.HAND_QUERIES, by_hand.HAND_KEYS, by_hand.HAND_VALUES
    scores = apply_mask(attention_scores(Q, K), by_hand.HAND_MASK)
    wrong = {
        "mask ignored": attention(Q, K, V)[0],
        "unscaled": softmax(scores) @ V,
        "divided by d_k": softmax(scores / 4) @ V,
        "divided by √n_keys": softmax(scores / np.sqrt(5)) @ V,
        "divided by √d_v": softmax(scores / np.sqrt(2)) @ V,
        "water and money exchanged": step.reference[:, ::-1],
        "bank first": step.reference[::-1],
    }
    for name, output in wrong.items():
        assert np.abs(output - step.reference).max() > 2 * step.tolerance.atol, name
    assert step.plausibility is not None
    assert wrong["mask ignored"].max() > step.plausibility.maximum  # the self-check can tell
    assert step.reference.max() < step.plausibility.maximum == V[:3].max()


# --- notebook and rubric -------------------------------------------------------------------------------


def test_minutes_in_the_text() -> None:
    told = re.findall(r"\*Difficulty \d of 5 · importance \d of 5 · ([\d–]+) minutes\*", PROSE)
    assert len(told) == len(RUBRIC.steps)
    minutes = [[int(number) for number in span.split("–")] for span in told]
    assert sum(span[0] for span in minutes) >= 60
    assert sum(span[-1] for span in minutes) <= 120  # "one to two hours"
