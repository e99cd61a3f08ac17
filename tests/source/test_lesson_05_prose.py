"""Lesson 5 tells the truth: every number in its prose is computed here or by one of its cells."""

from __future__ import annotations

import math
import re
from typing import Any

import numpy as np
import pytest

import attention_plots as plots
from attention_plots import lesson_05 as pictures
from attention_plots import memory, running_example
from solutions.attention import attention
from solutions.feed_forward import Layer, feed_forward, gelu, layer_norm, positionwise_gap, pre_norm, relu
from tests.helpers.prose import MINUS, Source, decimals, shares_of_parameters, words_of

SOURCE = Source("lesson_05")
PICTURES = "\n".join(map(words_of, SOURCE.pictures()))
PROSE = SOURCE.prose + "\n" + PICTURES
"""What there is to read, in the notebook and of its pictures."""


def given() -> dict[str, Any]:
    """What the lesson's given cells define."""
    names: dict[str, Any] = {"np": np}
    for name in ("given-toolbox", "given-words", "given-memory"):
        exec(SOURCE.cell(name), names)
    return names


GIVEN = given()
TITLES, MOVED = memory.moved()
X, W_1, b_1, W_2, b_2 = (GIVEN[name] for name in ("X", "W_1", "b_1", "W_2", "b_2"))
HIDDEN = relu(X @ W_1 + b_1)
WRITTEN = feed_forward(X, W_1, b_1, W_2, b_2, relu)
STACKS = {
    (order, gain): plots.deep_stack(order, 24, gain)
    for order in ("no residual", "post-norm", "pre-norm")
    for gain in (0.7, 1.0, 1.4)
}
POST, PRE = STACKS["post-norm", 1.0], STACKS["pre-norm", 1.0]
TOPS = {
    order: [plots.deep_stack(order, n_layers).top for n_layers in (1, 4, 16, 64)]
    for order in ("post-norm", "pre-norm")
}


def hundreds(number: float) -> int:
    """To the nearest hundred."""
    return round(number / 100) * 100


def exact_gelu(x: Any) -> Any:
    return x * np.array([math.erfc(-value / math.sqrt(2)) / 2 for value in x])


def spaced(number: int) -> str:
    """With thin spaces between thousands, as LaTeX writes it."""
    return f"{number:,}".replace(",", "\\,")


def facts() -> list[str]:
    """Pieces of the text, with every number worked out anew."""
    ends = {name: rows[-1] for name, rows in MOVED.items()}
    heard, thought = ends["self-attention"], ends["feed-forward network"]
    rest = MOVED["feed-forward network"][8][1]
    x = np.linspace(-6.0, 6.0, 120_001)
    gap = np.abs(gelu(x) - exact_gelu(x))
    low = int(np.argmin(exact_gelu(x)))
    slope = float(np.diff(exact_gelu(np.array([-1.0 - 1e-6, -1.0 + 1e-6])))[0] / 2e-6)
    root, inside, outside = math.sqrt(1e-5), 0.01 / math.sqrt(0.01**2 + 1e-5), 0.01 / (0.01 + 1e-5)
    after = plots.same_scale(pictures.ROW)
    row = np.array([2.0, 0.0, 4.0, 2.0])
    by_hand = layer_norm(row, np.ones(4), np.zeros(4), eps=0.0)
    sample = (row - row.mean()) / row.std(ddof=1)
    network, four = 2 * 512 * 2048, 4 * 512**2
    small, small_attention = 2 * 768 * 3072 + 3072 + 768, 4 * 768**2 + 4 * 768
    weak, strong = STACKS["no residual", 0.7].nudge[0], STACKS["no residual", 1.4].nudge[0]
    alone = plots.deep_stack("residual only", 24).size
    tamed = plots.deep_stack("pre-norm", 24, gain=24**-0.5).size[-1]
    assert round(tamed, 1) == 1.4
    return [
        "from $(1.7, 0.2)$ to $(0.2, 1.7)$",
        f"*bank* moves by {heard[1]:.2f}, both *the* by {heard[0]:.2f}",
        f"even *river* by {heard[4]:.2f}",
        f"jumps to {rest:.2f} as *place* is withdrawn",
        f"and ends at {thought[1]:.2f}",
        f"$2 \\cdot 512 \\cdot 2048 = {spaced(network)}$ weights against $4 \\cdot 512^2 = {spaced(four)}$",
        f"*Empty*, by {HIDDEN[0, 2]:.1f}, as for *of*: they lose {-WRITTEN[0, 0]:.1f} of water",
        f"*Wet* fires for *bank* ({HIDDEN[1, 0]:.1f}), which gets place {WRITTEN[1, 2]:.1f}",
        f"and for *river* ({HIDDEN[4, 0]:.1f})",
        f"$2 \\cdot ({X[0, 0]} - {X[0, 1]} - 1) = {2 * (X[0, 0] - X[0, 1] - 1):.1f}$ of place into *the*",
        r"\left(x + 0.044715\,x^3\right)",
        f"dips to {MINUS}{-exact_gelu(x)[low]:.2f} at x = {MINUS}{-x[low]:.2f}",
        f"is off by at most {gap.max():.5f}, at x = ±{abs(x[np.argmax(gap)]):.2f}",
        f"differs from it by at most {gap.max():.5f}",
        f"(${slope:.2f}$ at $x = -1$)",
        "*Off by less than 0.001:*",
        f"between {MINUS}{-after.min():.2f} and {after.max():.2f}. Layer norm removes",
        f"with three it is a factor of {math.sqrt(3 / 2):.2f}",
        f"rows above √ε ≈ {root:.4f} come out",
        f"at √ε itself the row comes out at {root / math.sqrt(root**2 + 1e-5):.2f}",
        f"$1/(2\\sqrt{{\\varepsilon}})$, about {1 / (2 * root):.0f}",
        f"At a standard deviation of 0.01, rows come out at {inside:.2f} with the ε inside",
        f"and at {outside:.2f} with the ε outside",
        "(Think of $0.7^{24}$.) And of gain 1.4?",
        "Without residuals, gain 0.7: how many times smaller",
        f"{hundreds(1 / weak)} times. With gain 1.4 it arrives {hundreds(strong)} times larger",
        "between 0.1 and 1.2 everywhere, at all three gains",
        f"the stream would be {hundreds(alone[-1] / alone[0])} times its size",
        f"{PRE.size[-1]:.2f}, about √25; post-norm stays at 1",
        f"ends at {PRE.kept[-1]:.2f}, while post-norm's is {POST.kept[8]:.2f} after 8 layers",
        f"about $\\sqrt 2$ ({1 / math.sqrt(2):.2f} of it is left), and $0.71^8$ is {0.71**8:.2f}",
        "one half at every depth ({:.2f}, {:.2f}, {:.2f}, {:.2f})".format(*TOPS["post-norm"]),
        "In pre-norm it falls, {:.2f}, {:.2f}, {:.2f}, {:.2f},".format(*TOPS["pre-norm"]),
        f"standard deviation ${math.sqrt(2):.2f}$. Result: $(0, {by_hand[1]:.2f}, {by_hand[2]:.2f}, 0)$",
        f"the variance is $8/3 = {row.var(ddof=1):.2f}$, the standard deviation ${row.std(ddof=1):.2f}$",
        f"the result $(0, {sample[1]:.2f}, {sample[2]:.2f}, 0)$",
        f"too small by the factor $\\sqrt{{3/4}} = {math.sqrt(3 / 4):.2f}$",
        f"3072 + 768 = {spaced(small)}$",
        f"4 \\cdot 768 = {spaced(small_attention)}$",
        f"$1 + 24/24 = 2$, the standard deviation ${math.sqrt(2):.2f}$",
        f"leaves about ${1 / math.sqrt(2):.2f}$ of the word",
    ]


@pytest.mark.parametrize("fact", facts())
def test_the_text_says_what_the_numbers_say(fact: str) -> None:
    assert fact in PROSE


def test_no_decimal_number_stands_unchecked() -> None:
    checked = decimals(" ".join(facts()))
    sections = {"3.1", "3.3", "2.3"}  # of the papers
    assert decimals(PROSE) <= checked | sections


def test_the_memory_is_the_network_that_was_written_out() -> None:
    np.testing.assert_allclose(memory.fired(X), HIDDEN, rtol=0, atol=1e-15)
    np.testing.assert_allclose(memory.fired(X) @ memory.CONTENTS, WRITTEN, rtol=0, atol=1e-15)
    np.testing.assert_array_equal(WRITTEN[0], WRITTEN[3])  # both "the"
    assert HIDDEN[4, 0] > HIDDEN[1, 0]  # *river* gets more
    order = [0, 4, 2, 3, 1]  # the river of the bank
    np.testing.assert_array_equal(
        feed_forward(X[order], W_1, b_1, W_2, b_2), feed_forward(X, W_1, b_1, W_2, b_2)[order]
    )


def test_the_pictures_draw_what_the_notebook_computes_with() -> None:
    assert GIVEN["words"] == list(running_example.WORDS)
    assert GIVEN["features"] == list(memory.FEATURES)
    for mine, theirs in (
        (X, memory.X),
        (W_1, memory.PATTERNS),
        (b_1, -memory.THRESHOLDS),
        (W_2, memory.CONTENTS),
    ):
        np.testing.assert_array_equal(mine, theirs)
    way = pictures.passage()
    passed = pre_norm(X, lambda rows: feed_forward(rows, W_1, b_1, W_2, b_2, relu), np.ones(4), np.zeros(4))
    np.testing.assert_allclose(way.row + way.written, passed[1], rtol=1e-4)
    assert (passed[1] - X[1] > 0.1).tolist() == [False, False, True, False]  # place alone changes


def test_figures_are_numbered_in_order() -> None:
    assert re.findall(r"^Figure (\d+)\.", PICTURES, flags=re.M) == [str(i) for i in range(1, 12)]


def test_the_shares_of_parameters() -> None:
    network, attention = shares_of_parameters()
    assert f"these networks hold {network} of all parameters, attention {attention}." in PROSE


def test_the_toolbox_is_right() -> None:
    rng = np.random.default_rng(3)
    Y, W_q, W_k, W_v = rng.normal(size=(5, 7)), *rng.normal(size=(3, 7, 7))
    got, expected = GIVEN["self_attention"](Y, W_q, W_k, W_v), attention(Y @ W_q, Y @ W_k, Y @ W_v)
    for mine, reference in zip(got, expected, strict=True):
        np.testing.assert_allclose(mine, reference, rtol=1e-12, atol=1e-14)
    np.testing.assert_array_equal(GIVEN["relu"](Y), relu(Y))


def test_in_the_animation_only_bank_thinks_and_everybody_listens() -> None:
    for heard, thought in zip(*(rows[1:] for rows in MOVED.values()), strict=True):
        assert np.all(heard > 0.02)
        assert thought[1] > 0.3
        np.testing.assert_array_equal(thought[[0, 2, 3, 4]], 0.0)
    assert TITLES[0] == "bank: water 1.7, money 0.2"
    assert TITLES[-1] == "bank: water 0.2, money 1.7"
    bank = np.array([0.2, 1.7, 0.0, 0.0])
    moved = GIVEN["self_attention"](np.vstack([X[:1], bank, X[2:]]), *[np.eye(4)] * 3)[0]
    plain = GIVEN["self_attention"](X, *[np.eye(4)] * 3)[0]
    np.testing.assert_allclose(MOVED["self-attention"][-1], np.linalg.norm(moved - plain, axis=1), rtol=1e-12)
    heights = np.array(MOVED["self-attention"])
    assert np.all(np.diff(heights, axis=0) > 0)  # "all five bars grow"


def test_gelu_beside_relu() -> None:
    x = np.linspace(-9, 9, 18_001)
    assert np.all(exact_gelu(x) <= relu(x))  # "never above ReLU"
    np.testing.assert_allclose(plots.tanh_form_gap(x), gelu(x) - exact_gelu(x), rtol=0, atol=1e-14)
    assert 1e12 < 4.7e-4 / np.finfo(float).eps < 1e13  # "a million million times"


def test_layer_norm_makes_three_rows_one() -> None:
    rows = np.array([pictures.ROW, 3 * pictures.ROW, pictures.ROW + 4])
    after = plots.same_scale(rows)
    np.testing.assert_allclose(
        after, layer_norm(rows, np.ones(5), np.zeros(5), eps=0.0), rtol=1e-12, atol=1e-14
    )
    np.testing.assert_allclose(after, np.tile(after[0], (3, 1)), rtol=1e-12, atol=1e-14)


def test_the_stacks_behave_as_the_text_says() -> None:
    for gain in (0.7, 1.0, 1.4):
        assert np.all((STACKS["pre-norm", gain].nudge > 0.1) & (STACKS["pre-norm", gain].nudge < 1.2))
    only_gain_one = STACKS["no residual", 1.0].nudge
    assert np.all((only_gain_one > 0.7) & (only_gain_one < 1.5))
    np.testing.assert_allclose(POST.size[1:], 1.0, rtol=1e-12)
    np.testing.assert_allclose(PRE.size, np.sqrt(np.arange(25) + 1), rtol=0.1)
    np.testing.assert_allclose(PRE.kept, 1 / np.sqrt(np.arange(25) + 1), rtol=0.15)
    assert np.all(np.abs(POST.kept[10:]) < 0.08)  # "about 0 within ten layers"
    shrinking = np.array(TOPS["pre-norm"]) * np.sqrt(np.array([1, 4, 16, 64]) + 1)
    assert shrinking.max() / shrinking.min() < 1.25  # "about like 1/√(l + 1)"
    assert all(0.45 < top < 0.65 for top in TOPS["post-norm"])  # "about one half"


def test_the_tables_of_figure_9_are_what_the_layers_do() -> None:
    rng = np.random.default_rng(9)
    Y, (W_q, W_k, W_v) = rng.normal(size=(5, 4)), rng.normal(size=(3, 4, 4))
    ones, zeros = np.ones(4), np.zeros(4)
    layers: dict[str, Layer] = {
        "feed-forward": lambda Z: feed_forward(Z, W_1, b_1, W_2, b_2),
        "layer norm": lambda Z: layer_norm(Z, ones, zeros),
        "causal attention": lambda Z: attention(Z @ W_q, Z @ W_k, Z @ W_v, np.tri(5, dtype=bool))[0],
        "attention": lambda Z: attention(Z @ W_q, Z @ W_k, Z @ W_v)[0],
    }
    tables = {"feed-forward": np.eye(5), "layer norm": np.eye(5), "causal attention": np.tri(5)}
    for name, layer in layers.items():
        found = np.zeros((5, 5))
        for i in range(5):
            changed = Y.copy()
            changed[i] = rng.normal(size=4)
            found[:, i] = np.abs(layer(changed) - layer(Y)).max(axis=1) > 1e-9
        np.testing.assert_array_equal(found, tables.get(name, np.ones((5, 5))))
    assert positionwise_gap(lambda Z: pre_norm(Z, layers["feed-forward"], ones, zeros), Y) < 1e-9
    assert positionwise_gap(lambda Z: pre_norm(Z, layers["attention"], ones, zeros), Y) > 1e-3


def test_a_constant_hides_behind_a_layer_norm() -> None:
    """Why the rows are replaced by random numbers."""
    Y = np.random.default_rng(1).normal(size=(5, 4))
    changed = Y.copy()
    changed[2] += 1.0
    normed = layer_norm(changed, np.ones(4), np.zeros(4)) - layer_norm(Y, np.ones(4), np.zeros(4))
    assert np.abs(normed).max() < 1e-14
