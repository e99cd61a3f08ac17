"""Lesson 3 tells the truth: every number in its prose is computed here or by one of its cells."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from attention_plots import copying_head, hand_layer
from attention_plots import lesson_03 as pictures
from attention_plots.counting import costs
from mini_gpt.stories import as_text, training_stories
from solutions.attention import attention, softmax
from solutions.multi_head import (
    attention_entropy,
    head_attention,
    multi_head_attention,
    parameter_count,
    split_heads,
)
from tests.helpers.prose import MINUS, Source, decimals, pair, spaced, words_of

SOURCE = Source("lesson_03")
PICTURES = "\n".join(map(words_of, SOURCE.pictures()))
PROSE = SOURCE.prose + "\n" + PICTURES
"""What there is to read, in the notebook and of its pictures."""
BANK, RIVER = 1, 4
WORDS = ["the", "bank", "of", "the", "river"]
REVERSAL = [0, 4, 2, 3, 1]


def given() -> dict[str, Any]:
    """The arrays that the lesson prints."""
    names: dict[str, Any] = {"np": np, "print": lambda *text: None}
    for name in ("given-table", "given-layer"):
        exec(SOURCE.cell(name), names)
    return names


GIVEN = given()
LAYER = tuple(GIVEN[name] for name in ("X", "W_q", "W_k", "W_v", "W_o", "n_heads"))
OUTPUT, WEIGHTS = multi_head_attention(*LAYER)


def heads_of(X: Any) -> Any:
    """(4, n, 2): what every head brings home."""
    Q, K, V = (split_heads(X @ W, 4) for W in LAYER[1:4])
    return head_attention(Q, K, V)[0]


def other_words() -> Any:
    """Other words in the same places: "the river of the bank"."""
    X = LAYER[0].copy()
    X[:, :6] = X[REVERSAL, :6]
    return X


HEADS, SWAPPED = heads_of(LAYER[0]), heads_of(other_words())
ENTROPY = attention_entropy(WEIGHTS)
READ = copying_head.READ
INDUCTION, PREVIOUS, SAME = (READ.weights[READ.roles[role]] for role in ("induction", "previous", "same"))
STOP = READ.weights[1, 1]
OF_ONE, OF_BEFORE, OF_AFTER = (softmax(scores) for scores in pictures.SCORES_OF.values())
WATER_MONEY = np.array([[0.0, 0.0], [1.0, 1.0], [0.0, 0.0], [0.0, 0.0], [2.0, 0.0]])
PLAIN, TURNED = (
    [weights @ values for weights in (OF_ONE, OF_BEFORE, OF_AFTER)]
    for values in (WATER_MONEY, WATER_MONEY[REVERSAL])
)


def entry(number: float) -> str:
    return (f"{number:.2f}" if number % 1 else f"{number:g}").replace("-", MINUS)


def word_row(word: str, row: Any) -> str:
    cells = [*map(entry, row[:6]), *(f"{x + 0.0:.2f}".replace("-", MINUS) for x in np.round(row[6:], 2))]
    return f"| {word} | {' | '.join(cells)} |"


def signed(vector: Any) -> str:
    return pair(vector).replace("-", MINUS)


def facts() -> list[str]:
    """Pieces of the text, with every number worked out anew."""
    three = attention_entropy(np.array([1 / 2, 1 / 4, 1 / 4]))
    rows = [word_row(word, row) for word, row in zip(WORDS, LAYER[0], strict=True)]
    n, d_model = 1024, 768
    products = 4 * n * d_model**2 + 2 * n**2 * d_model
    block, head = READ.roles["induction"]
    early, one_back = READ.roles["previous"]
    return [
        f"{OF_ONE[1]:.2f} each. A head that looks for one noun gives it {OF_BEFORE[1]:.2f}.",
        f"Head 0 takes home {pair(PLAIN[1])} in the first sentence and {pair(TURNED[1])} in the second,",
        f"The one head has {pair(PLAIN[0])} in both.",
        *rows,
        f"at half strength; it adds up to {pair(OUTPUT[BANK, 2:4])}.",
        f"Head 2 brings home lesson 1's {pair(HEADS[2, BANK])}.",
        f"bag of words, {pair(HEADS[3, BANK])}",
        "The numbers 16 and 6 make heads 0 and 1 decided",
        f"in head 1 the two *the* share, {WEIGHTS[1, 0, 0]:.2f} each",
        f"*bank* gets {pair(HEADS[1, BANK])} from it in one phrase and "
        f"{signed(SWAPPED[1, RIVER])} in the other",
        f"head {head} of block {block} gives it {INDUCTION[11, 8]:.2f}, and from the second *·ib* "
        f"{INDUCTION[12, 9]:.2f} to *·ur*",
        f"a piece back, as head {one_back} of block {early} does",
        f"At {ENTROPY[1, 0]:.2f}, a little above log 2 = {np.log(2):.2f}: it shares",
        f"log 5 = {np.log(5):.2f} throughout",
        f"numbers {1 / np.log(2):.2f} times too large",
        f"log 2 \\approx {three:.2f}$, and $e^{{{three:.2f}}}$ is about {np.exp(three):.2f}",
        f"has {spaced(parameter_count(512, bias=False))} parameters (512 columns, without biases)",
        f"GPT-2 small {spaced(parameter_count(768))} (768 columns, with biases)",
        f"{96 // 2} times, {spaced(96 * n**2)} in place of {spaced(2 * n**2)}.",
        f"The products stay at {spaced(products)} multiplications",
        f"add {100 * 2 * 2 * n**2 / products:.1f} % with 2 heads and "
        f"{100 * 2 * 96 * n**2 / products:.1f} % with 96",
        f"{512 // 64} heads of 64 columns; GPT-2 small has {768 // 64} of 64, and the largest GPT-3 has "
        f"{12_288 // 128} of 128",
    ]


@pytest.mark.parametrize("fact", facts())
def test_the_text_says_what_the_numbers_say(fact: str) -> None:
    assert fact in PROSE


def test_no_decimal_number_stands_unchecked() -> None:
    checked = decimals(" ".join(facts()))
    sections = {"3.2"}  # of section 3.2.2 in the paper
    cited = {"0.9"}  # table 3, rows (A): 24.9 BLEU with one head, 25.8 with the best number
    in_code = {"0.0"}  # `np.log(0.0)`
    assert decimals(PROSE) <= checked | sections | cited | in_code


def test_the_pictures_draw_what_the_notebook_computes_with() -> None:
    np.testing.assert_allclose(hand_layer.words_with_places(), LAYER[0], rtol=1e-15, atol=1e-15)
    for drawn, printed in zip(hand_layer.matrices(), LAYER[1:5], strict=True):
        np.testing.assert_array_equal(drawn, printed)
    assert list(hand_layer.ENTRIES) == GIVEN["entries"]
    np.testing.assert_allclose(pictures.LOOKS, WEIGHTS, rtol=1e-12, atol=1e-15)
    np.testing.assert_allclose(pictures.FINDS, HEADS, rtol=1e-12, atol=1e-15)
    np.testing.assert_allclose(pictures.FINDS_SWAPPED, SWAPPED, rtol=1e-12, atol=1e-14)
    written = hand_layer.written(pictures.FINDS, BANK)
    np.testing.assert_allclose(written.sum(axis=0), OUTPUT[BANK], rtol=1e-12, atol=1e-15)
    np.testing.assert_allclose(pictures.ENTROPIES, ENTROPY, rtol=1e-12)
    np.testing.assert_array_equal(GIVEN["table"], 10 * np.arange(5)[:, None] + np.arange(8))


def test_figures_are_numbered_in_order() -> None:
    assert re.findall(r"^Figure (\d+)\.", PICTURES, flags=re.M) == [str(i) for i in range(1, 13)]


def test_head_2_is_lesson_1() -> None:
    names = Source("lesson_01").before_drawing("given-vectors", np=np)
    X, W_q, W_k, W_v, _, _ = LAYER
    np.testing.assert_array_equal(X[BANK] @ W_q[:, 4:6], names["bank_query"])
    np.testing.assert_array_equal(X @ W_k[:, 4:6], names["all_keys"])
    np.testing.assert_array_equal(X @ W_v[:, 4:6], names["all_values"])
    np.testing.assert_array_equal(WATER_MONEY, names["all_values"])
    np.testing.assert_array_equal(X[RIVER] @ W_q[:, 4:6], [1.0, -1.0])  # the query of river


def test_statements_without_a_number() -> None:
    (one, before, after), (one_too, before_too, after_too) = PLAIN, TURNED
    np.testing.assert_allclose(one, one_too, rtol=1e-14)
    np.testing.assert_allclose(before, after_too, rtol=1e-14)
    np.testing.assert_allclose(after, before_too, rtol=1e-14)
    assert np.array_equal(WEIGHTS[3], np.full((5, 5), WEIGHTS[3, 0, 0]))
    assert np.argmax(WEIGHTS[0, 0]) == 0  # the first "the", with nobody before it, looks at itself
    np.testing.assert_array_equal(OUTPUT[:, :2], np.zeros((5, 2)))  # "thing and glue stay empty"
    X, W_q = LAYER[:2]
    np.testing.assert_array_equal(X[[0, 2, 3]] @ W_q[:, 4:6], np.zeros((3, 2)))  # no question
    table = 10 * np.arange(5.0)[:, None] + np.arange(8.0)
    assert split_heads(table, 4)[1].tolist() == [[10 * i + 2, 10 * i + 3] for i in range(5)]
    bare = table.reshape(4, 5, 2)  # "all of the, and a quarter of bank"
    assert set(bare[0].ravel()) == {*table[0], *table[1, :2]}
    np.testing.assert_array_equal(bare.reshape(5, 8), table)  # "the round trip comes out perfect too"
    by_card = np.arange(1, 7).reshape(2, 3)[:, 1]
    assert by_card.tolist() == [2, 5]  # practice 1


def test_only_head_0_asks_about_places_but_head_1_brings_them_home() -> None:
    weights = multi_head_attention(other_words(), *LAYER[1:])[1]
    for head in (1, 2, 3):
        np.testing.assert_allclose(weights[head], WEIGHTS[head][np.ix_(REVERSAL, REVERSAL)], rtol=1e-12)
    np.testing.assert_allclose(weights[0], WEIGHTS[0], rtol=1e-12)
    for head in (2, 3):  # "not all that they bring home": these two do
        np.testing.assert_allclose(SWAPPED[head], HEADS[head][REVERSAL], rtol=1e-12, atol=1e-15)
    assert np.abs(SWAPPED[1, RIVER] - HEADS[1, BANK]).max() > 1


def test_dividing_by_the_root_of_d_model_evens_the_weights_out() -> None:
    rng = np.random.default_rng(0)
    scores = np.sum(rng.normal(size=(500, 1, 64)) * rng.normal(size=(500, 16, 64)), axis=-1)
    spread = [attention_entropy(softmax(scores / (h * 64) ** 0.5)).mean() for h in (1, 2, 8, 16)]
    assert spread == sorted(spread)  # "the more so the more heads there are"


def test_the_cost_of_a_layer() -> None:
    for heads in (2, 12, 96):
        products, extra, exponentials = costs(heads)
        assert products == 4 * 1024 * 768**2 + heads * 2 * 1024**2 * (768 // heads)
        assert extra == 2 * exponentials == 2 * heads * 1024**2


def test_a_head_of_one_column_has_two_favourites() -> None:
    rng = np.random.default_rng(3)
    q, k = rng.normal(size=(61, 1)), rng.normal(size=(61, 1))
    favourites = set(np.argmax(attention(q, k, k)[1], axis=-1).tolist())
    assert favourites == {int(np.argmax(k)), int(np.argmin(k))}


def test_the_trained_heads_do_what_the_text_says() -> None:
    text = "".join(READ.tokens)
    assert text == "Once there was a shy fox called Tibur. Tibur"
    assert f"> {text[:-4]}" in SOURCE.prose
    assert text[:-4].endswith("Tibur. T")
    assert np.prod(READ.weights.shape[:2]) == 12
    assert "Tibur" not in as_text(training_stories())
    for place in (8, 9, 12, 13):
        assert PREVIOUS[place].argmax() == place - 1
    np.testing.assert_array_equal(SAME.argmax(axis=1)[[11, 12]], [7, 8])
    np.testing.assert_array_equal(INDUCTION.argmax(axis=1)[[11, 12]], [8, 9])
    np.testing.assert_array_equal(STOP.argmax(axis=1)[10:], 10)  # "Which one stares at the full stop?"


def test_the_largest_entropy_under_a_causal_mask() -> None:
    equal = softmax(np.where(np.tri(7, dtype=bool), 0.0, -np.inf))
    np.testing.assert_allclose(attention_entropy(equal), np.log(np.arange(7) + 1), rtol=1e-12, atol=1e-15)
