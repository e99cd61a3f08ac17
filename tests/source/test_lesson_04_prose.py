"""Lesson 4 tells the truth: every number in its prose is computed here or by one of its cells."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

import numpy as np
import pytest

from attention_plots import lesson_04 as pictures
from attention_plots import running_example
from attention_plots.dials import turned_score
from attention_plots.real_attention import real_text
from rubrics import lesson_04
from solutions import positional
from solutions.attention import attention, softmax
from solutions.positional import (
    angular_frequencies,
    rotary_embedding,
    shift_matrix,
    sinusoidal_encoding,
)
from tests.helpers.prose import MINUS, Source, decimals, two, words_of

SOURCE = Source("lesson_04")
PICTURES = "\n".join(map(words_of, SOURCE.pictures()))
PROSE = SOURCE.prose + "\n" + PICTURES
"""What there is to read, in the notebook and of its pictures."""


def given() -> dict[str, Any]:
    """What the given cells define: the toolbox, the words, and what attention makes of them."""
    names: dict[str, Any] = {"np": np}
    for name in ("given-toolbox", "given-order"):
        exec(SOURCE.cell(name), names)
    attend = partial(names["self_attention"], W_q=np.eye(4), W_k=np.eye(4), W_v=np.eye(4))
    X, order, table = names["X"], names["other_order"], sinusoidal_encoding(5, 4)
    names["plain"] = *attend(X), attend(X[order])[0]
    names["placed"] = *attend(X + table), attend(X[order] + table)[0]
    return names


GIVEN = given()
OUTPUT, WEIGHTS, SWAPPED = GIVEN["plain"]
PLACED_OUTPUT, PLACED_WEIGHTS, PLACED_SWAPPED = GIVEN["placed"]


def layered(order: list[int], n_layers: int) -> Any:
    """What comes out of causal layers on top of each other, for the sentence in this order."""
    stream, identity, mask = GIVEN["X"][order], np.eye(4), np.tri(5, dtype=bool)
    for _ in range(n_layers):
        stream, _ = GIVEN["self_attention"](stream, identity, identity, identity, mask)
    return stream


def told_by_layers() -> list[float]:
    """How far *river*'s vector moves, at most, from *the bank of the river* to *bank the of the river*."""
    plain, other = [0, 1, 2, 3, 4], [1, 0, 2, 3, 4]
    return [np.abs(layered(plain, n)[-1] - layered(other, n)[-1]).max() for n in (1, 2, 3)]


def vector(numbers: Any, minus: str = MINUS) -> str:
    return f"({', '.join(two(number) for number in numbers)})".replace(MINUS, minus)


def rounded(number: float) -> float:
    return round(float(number), 2)


def facts() -> list[str]:
    """Pieces of the text, with every number worked out anew."""
    encoding = sinusoidal_encoding(5, 4)
    frequencies = angular_frequencies(8)
    X = GIVEN["X"]
    sums = X + encoding
    one_step = sinusoidal_encoding(2, 8)
    one, other = score(1, 4), score(4, 1)
    sin, cos = rounded(np.sin(1)), rounded(np.cos(1))
    waves = [
        f"| {i} | {2 * i} and {2 * i + 1} | {omega:g} | {2 * np.pi / omega:.2f} |"
        for i, omega in enumerate(frequencies)
    ]
    rows = [f"| {p} | {' | '.join(two(number) for number in row)} |" for p, row in enumerate(encoding)]
    the_row = ", ".join(two(weight) for weight in WEIGHTS[0])
    bank = vector(OUTPUT[1])
    told = told_by_layers()
    assert told[0] < 1e-14
    assert 710 / (2 * np.pi) == pytest.approx(113, abs=1e-4 / (2 * np.pi))
    return [
        *waves,
        *rows,
        f"The rows of the two *the* are equal ({the_row})",
        f"Both *the* come out as {vector(OUTPUT[0])}, and *bank* as {bank} in one sentence"
        f" and {bank} in the other",
        f"the vector of *river* moves by {told[1]:.2f}, with three by {told[2]:.2f}",
        "position 710 is 113 turns to within 0.0001 radians",
        f"the factor from one hand to the next is $10000^{{-2/8}} = {10000 ** (-2 / 8):g}$",
        f"Position 44 is seven turns and {44 - 7 * 2 * np.pi:.2f} radians",
        "Write the base as `10000.0`, with a decimal point",
        f"for $d_\\text{{model}} = 8$ it is {frequencies[-1]:g}, one factor before it",
        f"*The last one is {10000 ** (-3 / 8):.2f}:* the 2 is missing",
        "| $p$ | $\\sin p$ | $\\cos p$ | $\\sin {0:g}p$ | $\\cos {0:g}p$ |".format(angular_frequencies(4)[1]),
        f"there are two hands, with frequencies 1 and {angular_frequencies(4)[1]:g}",
        f"(0, 2, 0, 0) + {vector(encoding[0], '-')} \\\\ = {vector(sums[0], '-')} ",
        f"(0, 2, 0, 0) + {vector(encoding[3], '-')} \\\\ = {vector(sums[3], '-')} ",
        f"The first *the* keeps {two(PLACED_WEIGHTS[0, 0])} for itself",
        f"gives {two(PLACED_WEIGHTS[3, 0])} to the first, {two(PLACED_WEIGHTS[3, 1])} to *bank*"
        f" and {two(PLACED_WEIGHTS[3, 3])} to itself",
        f"The two *the* come out as {vector(PLACED_OUTPUT[0])} and {vector(PLACED_OUTPUT[3])}",
        f"*bank* as {vector(PLACED_OUTPUT[1])} in one sentence and {vector(PLACED_SWAPPED[4])} in the other",
        "1024 rows of 768 numbers, {} {} weights".format(*f"{1024 * 768:,}".split(",")),
        "$\\cos 1 + \\cos {1:g}$ $+ \\cos {2:g} + \\cos {3:g}$ $= {0:.2f}$, against 4".format(
            one_step[0] @ one_step[1], *frequencies[1:]
        ),
        f"Highest at distance 0, with {sinusoidal_encoding(1, 64)[0] @ sinusoidal_encoding(1, 64)[0]:.0f}.",
        f"3 radians in the first dial, {3 * frequencies[1]:g} in the second",
        f"so the frequency is {frequencies[1]:g}",
        f"turned by {frequencies[1]:g} radians per position; dotted",
        f"The first two, {one:.2f}: words added in front move both alike. Swapped, they score {other:.2f}.",
        f"from $PE(1) = ({sin}, {cos})$",
        f"$\\cos 1 = {cos}$ and $\\sin 1 = {sin}$: the rows",
        f"of $R$ are $({cos}, -{sin})$ and $({sin}, {cos})$",
        f"${sin} \\cdot {cos} + {cos} \\cdot {sin} = {2 * sin * cos:.2f}$",
        f"${sin} \\cdot (-{sin}) + {cos} \\cdot {cos} = {cos * cos - sin * sin:.2f}$",
        f"The table says ${vector(sinusoidal_encoding(3, 2)[2], '-')}$",
        f"$14\\pi = {14 * np.pi:.2f}$, so position 44",
        f"only ${44 - 14 * np.pi:.2f}$ radians past twelve",
        f"second hand, with frequency {angular_frequencies(4)[1]:g}, help",
        f"stands at ${44 * angular_frequencies(4)[1]:.2f}$ radians",
    ]


def score(at_bank: int, at_river: int) -> float:
    """Of lesson 1's query of bank and key of river, as the second pair of eight columns."""
    query, key = np.zeros((2, 1, 8))
    query[0, 2:4], key[0, 2:4] = (2.0, -1.0), (2.0, 0.0)
    return float((rotary_embedding(query, [at_bank]) @ rotary_embedding(key, [at_river]).T).item())


@pytest.mark.parametrize("fact", facts())
def test_the_text_says_what_the_numbers_say(fact: str) -> None:
    assert fact in PROSE


def test_no_decimal_number_stands_unchecked() -> None:
    checked = decimals(" ".join(facts()))
    sections = {"3.4", "3.5"}  # of the paper
    assert decimals(PROSE) <= checked | sections


def test_the_pictures_draw_what_the_notebook_computes_with() -> None:
    assert GIVEN["words"] == list(running_example.WORDS)
    np.testing.assert_array_equal(GIVEN["X"], pictures.X)
    assert GIVEN["other_order"] == pictures.OTHER_ORDER
    np.testing.assert_allclose(pictures.FREQUENCIES, angular_frequencies(8), rtol=1e-14)
    for places in pictures.PLACES:
        drawn = turned_score(*pictures.PAIR, places, pictures.FREQUENCY)
        assert drawn == pytest.approx(score(*places), rel=1e-12)
    best = pictures.rotary().data["goal"]
    assert max(range(-31, 32), key=lambda d: score(max(0, -d), max(0, d))) == best


def test_figures_are_numbered_in_order() -> None:
    assert re.findall(r"^Figure (\d+)\.", PICTURES, flags=re.M) == [str(i) for i in range(1, 12)]


def test_the_table_that_ends() -> None:
    table = np.zeros((8, 4))
    assert (len(table[6:11]), len(table[7:12])) == (2, 1)
    with pytest.raises(IndexError):
        table[8]
    assert (np.ones((5, 4)) + table[7:12]).shape == (5, 4)  # "NumPy broadcasts it"
    with pytest.raises(ValueError, match="broadcast"):
        np.ones((5, 4)) + table[6:11]


def test_without_positions_nothing_is_told_apart() -> None:
    np.testing.assert_allclose(OUTPUT[0], OUTPUT[3], rtol=1e-14)
    np.testing.assert_allclose(OUTPUT[GIVEN["other_order"]], SWAPPED, rtol=1e-14)
    np.testing.assert_allclose(WEIGHTS[:, 0], WEIGHTS[:, 3], rtol=1e-14)


def test_with_positions_no_two_rows_or_columns_are_equal() -> None:
    for table in (PLACED_WEIGHTS, PLACED_WEIGHTS.T, PLACED_OUTPUT):
        apart = np.abs(table[:, None] - table).max(axis=-1) + np.eye(5)
        assert apart.min() > 0.02


def test_one_causal_layer_hides_the_order_from_the_last_word_and_two_do_not() -> None:
    plain, mixed = [0, 1, 2, 3, 4], [2, 0, 3, 1, 4]
    output = layered(plain, 1)
    assert np.abs(output[0] - output[3]).max() > 0.1  # the two "the" differ
    np.testing.assert_allclose(layered(mixed, 1)[4], output[4], rtol=1e-13)
    assert np.abs(layered(mixed, 2)[4] - layered(plain, 2)[4]).max() > 0.05


def test_the_toolbox_is_right() -> None:
    X = GIVEN["X"]
    identity = np.eye(4)
    expected = attention(X, X, X)
    for got, want in zip(GIVEN["self_attention"](X, identity, identity, identity), expected, strict=True):
        np.testing.assert_allclose(got, want, rtol=1e-14)
    mask = np.ones((5, 5), dtype=bool)
    mask[1] = False
    output, weights = GIVEN["self_attention"](X, identity, identity, identity, mask)
    assert not output[1].any()
    assert not weights[1].any()


def test_a_binary_digit_says_in_which_half_its_hand_is() -> None:
    for p in range(64):
        for j in range(6):
            half_turns = p / 2**j
            on_the_left = half_turns % 2 >= 1  # from six o'clock on, before twelve
            assert on_the_left == (int(half_turns) % 2 == 1) == (p >> j & 1 == 1)
    assert [f"{p:04b}" for p in (6, 7, 8)] == ["0110", "0111", "1000"]
    assert (7 ^ 8).bit_count() == 4  # "all four digits flip"
    assert (0 ^ 8).bit_count() == 1  # "only one digit flips"


def test_what_is_said_of_the_hands() -> None:
    turns = 63 * angular_frequencies(8) / (2 * np.pi)
    np.testing.assert_allclose(turns, [10, 1, 0.1, 0.01], rtol=0.03)
    turns = 31 * angular_frequencies(8) / (2 * np.pi)
    np.testing.assert_allclose(turns[:2], [5, 0.5], rtol=0.03)
    np.testing.assert_allclose(10000.0 ** (-2 * 6 / 8), 1e-6)  # the 2 counted twice
    distance = np.abs(np.exp(1j * np.arange(51)) - 1)
    assert np.argmin(distance[1:]) + 1 == 44
    slowest = 2 * np.pi / angular_frequencies(512)[-1]
    assert 0.95 < slowest / (2 * np.pi * 10_000) < 1


def test_what_is_said_of_the_picture() -> None:
    table = sinusoidal_encoding(64, 32)
    assert np.abs(table[:, 20::2]).max() < 0.2
    assert table[:, 21::2].min() > 0.97
    assert np.ptp(table[:, :8], axis=0).min() > 1.9
    np.testing.assert_allclose((sinusoidal_encoding(5, 4) ** 2).sum(axis=1), 2.0)


def test_what_is_said_of_dot_products() -> None:
    table = sinusoidal_encoding(200, 64)
    curves = np.array([[table[p] @ table[p + k] for k in range(-40, 41)] for p in (100, 40, 150)])
    np.testing.assert_allclose(curves, np.broadcast_to(curves[0], curves.shape), rtol=1e-12)
    np.testing.assert_allclose(curves[0], curves[0][::-1], rtol=1e-12)
    assert np.argmax(curves[0]) == 40


def test_a_head_that_turns_back_by_one_looks_at_the_previous_word() -> None:
    table = sinusoidal_encoding(12, 16)
    np.testing.assert_allclose(table[:9] @ shift_matrix(3, 16), table[3:], atol=1e-14)
    weights = softmax(4 * (table[:5] @ shift_matrix(-1, 16)) @ table[:5].T)
    np.testing.assert_array_equal(np.argmax(weights, axis=1), [0, 0, 1, 2, 3])
    assert weights[[1, 2, 3, 4], [0, 1, 2, 3]].min() > 0.7


def test_a_real_head_looks_one_word_back() -> None:
    table = real_text("river").head("previous")
    np.testing.assert_array_equal(table[1:].argmax(axis=1), np.arange(len(table) - 1))
    np.testing.assert_allclose(pictures.previous().data["weights"], table, atol=1e-4)


def test_the_score_of_bank_and_river_depends_on_their_distance() -> None:
    assert score(0, 0) == 4.0
    scores = [score(1, 4), score(4, 7), score(4, 1)]
    assert scores[0] == pytest.approx(scores[1], rel=1e-14)
    assert abs(scores[0] - scores[2]) > 1
    sentence = ["we", "sat", "on", "the", "bank", "of", "the", "river"]
    assert (sentence.index("bank"), sentence.index("river")) == (4, 7)


def test_the_practice_problems() -> None:
    np.testing.assert_allclose(shift_matrix(3, 6) @ shift_matrix(4, 6), shift_matrix(7, 6), atol=1e-15)
    np.testing.assert_array_equal(shift_matrix(0, 6), np.eye(6))
    np.testing.assert_array_equal(shift_matrix(5, 6).T, shift_matrix(-5, 6))
    ticks = np.tile([0.0, 1.0], (11, 3))
    table = sinusoidal_encoding(11, 6)
    np.testing.assert_allclose(rotary_embedding(ticks, -np.arange(11)), table, atol=1e-15)
    x = np.random.default_rng(0).normal(size=(1, 6))
    np.testing.assert_allclose(rotary_embedding(x, [7]), x @ shift_matrix(-7, 6), rtol=1e-13)


def test_composed_steps_are_the_references() -> None:
    built = lesson_04.rubric.references
    x = np.random.default_rng(0).normal(size=(3, 7, 10))
    np.testing.assert_array_equal(built["sinusoidal_encoding"](7, 10), sinusoidal_encoding(7, 10))
    np.testing.assert_array_equal(built["shift_matrix"](-5, 10), shift_matrix(-5, 10))
    np.testing.assert_array_equal(
        built["rotary_embedding"](x, np.arange(7)), rotary_embedding(x, np.arange(7))
    )
    assert built["angular_frequencies"] is positional.angular_frequencies
