"""Lesson 3 tells the truth: every number in its prose is computed here or by one of its cells."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from matplotlib.animation import Animation
from matplotlib.figure import Figure

import attention_plots
from attention_plots import mean_largest_weight
from mini_gpt.stories import as_text, training_stories
from rubrics.lesson_03 import rubric
from solutions.attention import attention, softmax
from solutions.multi_head import (
    attention_entropy,
    head_attention,
    multi_head_attention,
    parameter_count,
    split_heads,
)
from tests.helpers.prose import MINUS, Source, decimals, pair, spaced

SOURCE = Source("lesson_03")
PROSE = SOURCE.prose
CODE = SOURCE.code
STEPS = [step.name for step in rubric]
BANK = 1


def given() -> dict[str, Any]:
    """The arrays that the lesson's cells make before they draw."""
    names = ("one-or-two", "who-said-what", "layer", "written", "patterns", "entropies")
    return SOURCE.before_drawing(*(f"given-{name}" for name in names), np=np, softmax=softmax)


GIVEN = given()
LAYER = tuple(GIVEN[name] for name in ("X", "W_q", "W_k", "W_v", "W_o", "n_heads"))
OUTPUT, WEIGHTS = multi_head_attention(*LAYER)
Q, K, V = (split_heads(LAYER[0] @ W, 4) for W in LAYER[1:4])
HEADS = head_attention(Q, K, V)[0]
ENTROPY = attention_entropy(WEIGHTS)
READ = SOURCE.before_drawing("given-trained-heads", plots=attention_plots)
PREVIOUS, SAME, INDUCTION, STOP = READ["text"].weights[READ["blocks"], READ["numbers"]]
NEIGHBOURS = np.diagonal(PREVIOUS, -1)[[0, 1, 4, 5]]  # between pieces of one name
OF_ONE, OF_BEFORE, OF_AFTER = GIVEN["weights_of"].values()
PLAIN, TURNED = GIVEN["outputs_of"].values()


def entry(number: float) -> str:
    return (f"{number:.2f}" if number % 1 else f"{number:g}").replace("-", MINUS)


def word_row(word: str, row: Any) -> str:
    cells = [*map(entry, row[:6]), *(f"{x + 0.0:.2f}".replace("-", MINUS) for x in np.round(row[6:], 2))]
    return f"| {word} | {' | '.join(cells)} |"


def cost_rows() -> list[str]:
    """The table of costs: GPT-2's 1024 positions and 768 columns with 1, 12 and 96 heads."""
    n, d_model, heads = 1024, 768, (1, 12, 96)
    multiplications = [4 * n * d_model**2 + h * 2 * n**2 * (d_model // h) for h in heads]
    rows = {
        "parameters": [parameter_count(d_model)] * 3,
        "multiplications": multiplications,
        "weights in all": [h * n**2 for h in heads],
    }
    title = " | ".join(f"{h} head{'s' if h > 1 else ''} of {d_model // h}" for h in heads)
    return [f"| | {title} |", *(f"| {name} | {' | '.join(map(spaced, row))} |" for name, row in rows.items())]


def facts() -> list[str]:
    """Pieces of the text, with every number worked out anew."""
    written = [HEADS[h, BANK] @ LAYER[4][2 * h : 2 * h + 2] for h in range(4)]
    head_0, head_1, head_2, head_3 = written
    three = attention_entropy(np.array([1 / 2, 1 / 4, 1 / 4]))
    rows = [word_row(word, row) for word, row in zip(GIVEN["words"], LAYER[0], strict=True)]
    return [
        f'(dark): {OF_ONE[1]:.2f} for "bank", {OF_ONE[4]:.2f} for "river"',
        f'(hatched) gives {OF_BEFORE[1]:.2f} to "bank", head 1 (dotted) {OF_AFTER[4]:.2f} to "river"',
        f"Every other weight is {OF_ONE[0]:.2f} or {OF_BEFORE[0]:.2f}.",
        f"One head: water {PLAIN[0]:.2f}, money {PLAIN[1]:.2f} in both sentences.",
        f"Head 0: {pair(PLAIN[2:4])} in the first and {pair(TURNED[2:4])} in the second. Head 1: the other",
        *rows,
        f"Head 0: word x {head_0[4]:.2f}, word y {head_0[5]:.2f}, nearly",
        f"Head 1: place x {head_1[6]:.2f}, place y {head_1[7]:.2f}.",
        f"Head 2: water {head_2[2]:.2f}, money {head_2[3]:.2f}. Head 3: water {head_3[2]:.2f}, "
        f"money {head_3[3]:.2f}. Below the line their sum: water {OUTPUT[BANK, 2]:.2f}, "
        f"money {OUTPUT[BANK, 3]:.2f},",
        f"exactly lesson 1's ${pair(HEADS[2, BANK])}$",
        f"bag of words, ${pair(HEADS[3, BANK])}$",
        "The numbers 16 and 6 make heads 0 and 1 decided",
        f"left of the diagonal, {np.diagonal(WEIGHTS[0], -1).min():.2f} or more",
        f"Head 1: the diagonal, {np.diagonal(WEIGHTS[1])[[1, 2, 4]].min():.2f} or more, except that the two "
        f'"the" share, {WEIGHTS[1, 0, 0]:.2f} each',
        f'"bank" gives {WEIGHTS[2, 1, 4]:.2f} to "river", "river" {WEIGHTS[2, 4, 4]:.2f} to itself and '
        f'{WEIGHTS[2, 4, 1]:.2f} to "bank"',
        f"Head 3: {WEIGHTS[3].max():.2f} everywhere.",
        f"within the name {NEIGHBOURS.min():.2f} or more, one step left of the diagonal.",
        f'Same: the second "T" gives {SAME[4, 0]:.2f} to the first, "·ib" {SAME[5, 1]:.2f}.',
        f'the second "T" gives {INDUCTION[4, 1]:.2f} to what followed the first, "·ib", and "·ib" '
        f'{INDUCTION[5, 2]:.2f} to "·ur"',
        f"Full stop: {STOP[3:, 3].min():.2f} or more from its own row on.",
        f"log 2 = {np.log(2):.2f} (two words, evenly) and log 5 = {np.log(5):.2f} (five)",
        f"Head 0 lies between {ENTROPY[0].min():.0f} and {ENTROPY[0].max():.2f}.",
        f'Head 1: the two "the" at {ENTROPY[1, 0]:.2f}, a little above log 2, the others at '
        f"{ENTROPY[1, [1, 2, 4]].max():.2f} or below.",
        f'Head 2: "bank" at {ENTROPY[2, 1]:.2f}, "river" at {ENTROPY[2, 4]:.2f}, the others at log 5.',
        f"numbers {1 / np.log(2):.2f} times too large",
        f"log 2 \\approx {three:.2f}$, and $e^{{{three:.2f}}}$ is about {np.exp(three):.2f}",
        f"has {spaced(parameter_count(512, bias=False))} parameters (512 columns, without biases)",
        f"GPT-2 small {spaced(parameter_count(768))} (768 columns, with biases)",
        *cost_rows(),
        f"$d_\\text{{model}} = {8 * 64}$ and there are 8 heads of 64 columns",
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
    blank = {"0.005"}  # weights below it are left blank: attention_plots/heads.py
    assert decimals(PROSE) <= checked | sections | cited | in_code | blank


def test_shipped_arrays_are_the_computed_ones() -> None:
    np.testing.assert_array_equal(GIVEN["head_weights"], np.round(WEIGHTS, 4))
    np.testing.assert_array_equal(GIVEN["bank_heads"], np.round(HEADS[:, BANK], 4))
    np.testing.assert_array_equal(GIVEN["entropies"], np.round(ENTROPY, 3))
    np.testing.assert_array_equal(
        np.round(GIVEN["written"].sum(axis=0), 2) + 0.0, np.round(OUTPUT[BANK], 2) + 0.0
    )


def test_head_2_is_lesson_1() -> None:
    names = Source("lesson_01").before_drawing("given-vectors", np=np)
    X, W_q, W_k, W_v, _, _ = LAYER
    np.testing.assert_array_equal(X[BANK] @ W_q[:, 4:6], names["bank_query"])
    np.testing.assert_array_equal(X @ W_k[:, 4:6], names["all_keys"])
    np.testing.assert_array_equal(X @ W_v[:, 4:6], names["all_values"])
    np.testing.assert_array_equal(GIVEN["water_money"], names["all_values"])
    np.testing.assert_array_equal(X[4] @ W_q[:, 4:6], [1.0, -1.0])  # the query of river


def test_statements_without_a_number() -> None:
    one, before, after = slice(0, 2), slice(2, 4), slice(4, 6)
    np.testing.assert_allclose(PLAIN[one], TURNED[one], rtol=1e-14)
    np.testing.assert_allclose(PLAIN[before], TURNED[after], rtol=1e-14)
    np.testing.assert_allclose(PLAIN[after], TURNED[before], rtol=1e-14)
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


def test_only_head_0_knows_about_order() -> None:
    reversal = GIVEN["reversal"]
    X = LAYER[0].copy()
    X[:, :6] = X[reversal, :6]  # other words in the same places
    weights = multi_head_attention(X, *LAYER[1:])[1]
    for head in (1, 2, 3):
        np.testing.assert_allclose(weights[head], WEIGHTS[head][np.ix_(reversal, reversal)], rtol=1e-12)
    np.testing.assert_allclose(weights[0], WEIGHTS[0], rtol=1e-12)


def test_the_scale_of_a_head(capsys: pytest.CaptureFixture[str]) -> None:
    names = {"np": np, "plots": type("plots", (), {"mean_largest_weight": staticmethod(mean_largest_weight)})}
    exec(SOURCE.cell("given-head-scale"), names)
    said = re.findall(r"deviation (\d\.\d+), largest weight (\d\.\d+)", capsys.readouterr().out)
    (spread, largest), (right_spread, right_largest) = [tuple(map(float, pair)) for pair in said]
    assert spread == pytest.approx(64**0.5 / 512**0.5, abs=0.01)
    assert 0.3 < spread < 0.4  # "about a third"
    assert right_spread == pytest.approx(1.0, abs=0.02)
    assert largest < right_largest / 2  # "less than half"


def test_a_head_of_one_column_has_two_favourites() -> None:
    rng = np.random.default_rng(3)
    q, k = rng.normal(size=(61, 1)), rng.normal(size=(61, 1))
    favourites = set(np.argmax(attention(q, k, k)[1], axis=-1).tolist())
    assert favourites == {int(np.argmax(k)), int(np.argmin(k))}


def test_the_trained_heads_do_what_the_text_says() -> None:
    assert "".join(READ["text"].tokens).strip() == "Tibur. Tibur"
    assert list(READ["learned"]) == ["previous", "same", "induction", "full stop"]
    assert np.prod(READ["text"].weights.shape[:2]) == 12
    assert "Tibur" not in as_text(training_stories())
    np.testing.assert_array_equal(PREVIOUS.argmax(axis=1)[[1, 2, 5, 6]], [0, 1, 4, 5])
    np.testing.assert_array_equal(SAME.argmax(axis=1)[[4, 5]], [0, 1])
    np.testing.assert_array_equal(INDUCTION.argmax(axis=1)[[4, 5]], [1, 2])
    np.testing.assert_array_equal(STOP.argmax(axis=1)[3:], 3)


def test_the_largest_entropy_under_a_causal_mask() -> None:
    equal = softmax(np.where(np.tri(7, dtype=bool), 0.0, -np.inf))
    np.testing.assert_allclose(attention_entropy(equal), np.log(np.arange(7) + 1), rtol=1e-12, atol=1e-15)


# --- notebook and rubric -------------------------------------------------------------------------------


def test_every_figure_is_drawn_without_any_step(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Figure | Animation] = []
    for name in ("show", "show_animation"):
        monkeypatch.setattr(attention_plots, name, lambda picture, alt: drawn.append(picture))
    names: dict[str, Any] = {}
    for item in CODE:
        marks = item.metadata.get("nbgrader", {})
        if marks.get("locked") and not marks["grade"]:
            exec(item.source, names)
    assert [type(picture).__name__ for picture in drawn].count("Figure") == 7
    animations = [picture for picture in drawn if isinstance(picture, Animation)]
    assert len(animations) == 1
    for frame in (0, 12, 25):
        animations[0]._func(frame)  # type: ignore[attr-defined]
    # Drawn by hand: matplotlib need not warn that it never was.
    animations[0]._draw_was_started = True  # type: ignore[attr-defined]
