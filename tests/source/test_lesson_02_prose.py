"""Lesson 2 tells the truth: every number in its prose is computed here or by one of its cells."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import attention_plots
from attention_plots import TrainedText
from rubrics import lesson_02
from solutions.attention import single_query_attention, softmax
from solutions.self_attention import (
    causal_mask,
    equivariance_gap,
    project_qkv,
    self_attention,
    strongest_links,
)
from stepgrade.inside.perform import perform
from stepgrade.judging.draws import script_for
from tests.helpers.prose import MINUS, Source, decimals, pair

SOURCE = Source("lesson_02")
PROSE = SOURCE.prose
ORDER = np.array([0, 4, 2, 3, 1])


def assigned(cell_id: str, *names: str) -> Any:
    """The arrays that a figure's cell assigns before it draws."""
    found: dict[str, Any] = {"np": np, "softmax": softmax}
    exec(SOURCE.cell(cell_id).partition("plots.show")[0], found)
    return [found[name] for name in names]


def sentence() -> dict[str, Any]:
    """The words and matrices that the lesson prints."""
    names: dict[str, Any] = {"np": np, "print": lambda *text: None}
    exec(SOURCE.cell("given-sentence"), names)
    return names


GIVEN = sentence()
WORDS, X = GIVEN["words"], GIVEN["X"]
MATRICES = (GIVEN["W_q"], GIVEN["W_k"], GIVEN["W_v"])
Q, K, V = project_qkv(X, *MATRICES)
SCORES = Q @ K.T
OUTPUT, WEIGHTS = self_attention(X, *MATRICES)
CAUSAL_OUTPUT, CAUSAL = self_attention(X, *MATRICES, causal_mask(5))
THE, BANK, OF, RIVER = 0, 1, 2, 4


def trained() -> tuple[TrainedText, Any]:
    """What the trained head of figure 6 reads, and its weights."""
    names = SOURCE.before_drawing("given-trained-head", plots=attention_plots)
    return names["text"], names["text"].weights[names["block"], names["head"]]


READ, TRAINED = trained()


def plain(number: float) -> str:
    return f"{number:g}".replace("-", MINUS)


def whole_pair(vector: Any) -> str:
    return f"({plain(vector[0])}, {plain(vector[1])})"


def table(name: str, cells: list[str]) -> str:
    return f"| {name} | {' | '.join(cells)} |"


def blocked_by(number: float) -> Any:
    scores, allowed = assigned("given-blocking", "scores", "allowed")
    return softmax(np.where(allowed, scores, number))


def facts() -> list[str]:
    """Pieces of the text, with every number worked out anew."""
    same = X @ X.T
    low = blocked_by(-10_000.0)
    right = blocked_by(-np.inf)
    of = np.exp(SCORES[OF, :3] / np.sqrt(2))
    links = ", ".join(f'("{one}", "{other}")' for one, other in strongest_links(WEIGHTS, WORDS))
    patterns = next(iter(assigned("given-patterns", "patterns")))
    last, _ = self_attention(X[ORDER], *MATRICES, causal_mask(5))
    rows = [table(word, [plain(score) for score in row]) for word, row in zip(WORDS, SCORES, strict=True)]
    return [
        *rows,
        table("value (water, money)", [whole_pair(value) for value in V]),
        table("output (water, money)", [pair(output) for output in OUTPUT]),
        f"lesson 1 the query of *bank* was $({Q[BANK, 0]:g}, {Q[BANK, 1]:g})$",
        f'"bank": its vector ({", ".join(map(plain, X[BANK]))}) gives the query {whole_pair(Q[BANK])}, '
        f"the key {whole_pair(K[BANK])} and the value {whole_pair(V[BANK])}",
        f"their rows in $X$, which is {same[BANK, RIVER]:g}",
        f"the two scores are {SCORES[BANK, RIVER]:g} and {SCORES[RIVER, BANK]:g}",
        f"*river* scores {same[RIVER, RIVER]:g} with itself",
        f"Here $4 \\cdot 2$ for each matrix, {sum(W.size for W in MATRICES)} in all",
        f"$3 \\cdot 512 \\cdot 64 = {3 * 512 * 64:,}$".replace(",", "\\,"),
        f'"Bank" gives {WEIGHTS[BANK, RIVER]:.2f} to "river" and {WEIGHTS[BANK, BANK]:.2f} to itself. '
        f'"River" gives {WEIGHTS[RIVER, RIVER]:.2f} to itself and {WEIGHTS[RIVER, BANK]:.2f} to "bank".',
        f"*river*, with {WEIGHTS.sum(axis=0)[RIVER]:.2f}, is listened to most",
        f"{MINUS}10 000 for a blocked score: {low[0, 0]:.2f} and {low[0, 1]:.2f} for ordinary scores",
        f"{low[1, 0]:.2f}, {low[1, 1]:.2f} and {low[1, 2]:.2f} for very low scores",
        f"{low[2, 0]:.2f} for each key when all are blocked",
        f"with {MINUS}∞: {right[0, 0]:.2f} and {right[0, 1]:.2f}; "
        f"{right[1, 0]:.2f} and {right[1, 1]:.2f}; and nothing",
        f"For 5 words that is {5**2}; for 1000 words, a million",
        f"only look at itself, {CAUSAL[0, 0]:.2f}.",
        f'"Bank" sees "the" and itself, {CAUSAL[BANK, 0]:.2f} and {CAUSAL[BANK, BANK]:.2f}.',
        f"keeps {CAUSAL[BANK, BANK]:.2f} for itself, and its output is {pair(CAUSAL_OUTPUT[BANK])}",
        f"dark cells hold {patterns['A'].max():.2f}, the others {patterns['A'].min():.2f}",
        f"just left of the diagonal, with {np.diagonal(TRAINED, -1).min():.2f} or more: shape A.",
        f"each *the* gives {WEIGHTS[THE, THE]:.2f} to each *the*, whose value is {whole_pair(V[THE])}",
        f"`[{links}]`",
        f'"bank" still gives {WEIGHTS[BANK, RIVER]:.2f} to "river"',
        f"*Bank* has the output {pair(OUTPUT[BANK])} in",
        f"same output, {pair(OUTPUT[THE])}, wherever",
        f"in either order: water {OUTPUT[BANK, 0]:.2f}, money {OUTPUT[BANK, 1]:.2f}",
        'in "the bank of the river": {:.2f} and {:.2f}, undecided'.format(*CAUSAL_OUTPUT[BANK]),
        f"comes last and sees everything: {last[4, 0]:.2f} and {last[4, 1]:.2f} again",
        "scores ${:g}, {:g}, {:g}$".format(*SCORES[OF, :3]),
        f"Divided by {np.sqrt(2):.2f}: ${SCORES[OF, 0] / 2**0.5:.2f}, 0, {SCORES[OF, 2] / 2**0.5:.2f}$",
        f"Exponentials: ${of[0]:.2f}, {of[1]:g}, {of[2]:.2f}$, together ${of.sum():.2f}$",
        "Weights: ${:.2f}, {:.2f}, {:.2f}$".format(*CAUSAL[OF, :3]),
        "they were ${:.2f}, {:.2f}, {:.2f}$".format(*WEIGHTS[OF, :3]),
    ]


@pytest.mark.parametrize("fact", facts())
def test_the_text_says_what_the_numbers_say(fact: str) -> None:
    assert fact in PROSE


def test_no_decimal_number_stands_unchecked() -> None:
    checked = decimals(" ".join(facts()))
    sections = {"3.2"}  # of sections 3.2.1 and 3.2.3 in the paper
    assert decimals(PROSE) <= checked | sections


def test_shipped_arrays_are_the_computed_ones() -> None:
    for got, expected in zip(assigned("given-projection", "Q", "K", "V"), (Q, K, V), strict=True):
        np.testing.assert_array_equal(got, expected)
    np.testing.assert_array_equal(assigned("given-weights", "weights_shown")[0], np.round(WEIGHTS, 4))
    np.testing.assert_array_equal(assigned("given-causal", "causal_shown")[0], np.round(CAUSAL, 4))
    [of_bank] = assigned("given-orders", "of_bank")
    last, _ = self_attention(X[ORDER], *MATRICES, causal_mask(5))
    three = np.round([OUTPUT[BANK], CAUSAL_OUTPUT[BANK], last[4]], 4)
    np.testing.assert_array_equal(np.transpose([of_bank["water"], of_bank["money"]]), three)
    exec(SOURCE.cell("given-reordering").partition("\n")[0], names := {"np": np})
    np.testing.assert_array_equal(names["order"], ORDER)
    assert " ".join(WORDS[i] for i in ORDER) == "the river of the bank"


def test_the_bank_of_lesson_1() -> None:
    """Keys, values, the two queries and the row of weights are the ones that lesson 1 made up."""
    names = Source("lesson_01").before_drawing("given-vectors", np=np, print=lambda *text: None)
    _, weights = single_query_attention(names["bank_query"], names["all_keys"], names["all_values"])
    np.testing.assert_array_equal(K, names["all_keys"])
    np.testing.assert_array_equal(V, names["all_values"])
    np.testing.assert_array_equal(Q[BANK], names["bank_query"])
    np.testing.assert_array_equal(Q[RIVER], [1.0, -1.0])
    np.testing.assert_array_equal(WEIGHTS[BANK], weights)


def test_claims_in_words() -> None:
    np.testing.assert_array_equal(WEIGHTS[0], WEIGHTS[3])  # the two "the": rows, columns, outputs
    np.testing.assert_array_equal(WEIGHTS[:, 0], WEIGHTS[:, 3])
    np.testing.assert_array_equal(OUTPUT[0], OUTPUT[3])
    assert np.abs(CAUSAL[0] - CAUSAL[3]).max() > 0.1  # "no longer agree"
    np.testing.assert_array_equal(CAUSAL[RIVER], WEIGHTS[RIVER])  # "the same in both tables"
    np.testing.assert_allclose(CAUSAL[OF, :3] / WEIGHTS[OF, :3], CAUSAL[OF, 0] / WEIGHTS[OF, 0])
    assert np.argmax(WEIGHTS.sum(axis=0)) == RIVER
    glue = np.array([True, False, True, True, False])
    blocks = glue[:, None] == glue  # "there are two, the glue and the nouns"
    assert WEIGHTS[blocks].min() > WEIGHTS[~blocks & glue[:, None]].max()
    assert all(row[same].sum() > 0.7 for row, same in zip(WEIGHTS, blocks, strict=True))
    assert blocked_by(-np.inf)[2].tolist() == [0.0, 0.0, 0.0]
    scores, allowed = assigned("given-blocking", "scores", "allowed")
    lowered = softmax(scores - np.where(allowed, 0.0, 1e9))
    np.testing.assert_allclose(lowered[2], softmax(scores)[2], rtol=1e-6)  # "as if there were no mask"


def test_reordering_does_what_the_text_says() -> None:
    output, weights = self_attention(X[ORDER], *MATRICES)
    np.testing.assert_allclose(output, OUTPUT[ORDER], rtol=1e-13, atol=1e-15)
    np.testing.assert_allclose(weights, WEIGHTS[ORDER][:, ORDER], rtol=1e-13)
    np.testing.assert_array_equal(ORDER, np.argsort(ORDER))  # "an order that undoes itself"


def test_the_three_layers_behave_as_told() -> None:
    names: dict[str, Any] = {"np": np}
    exec(SOURCE.cell("given-layers"), names)
    gaps = {
        name: [equivariance_gap(names[name], X, names[order]) for order in ("shuffled", "backwards")]
        for name in ("minus_mean", "mean_so_far", "neighbours")
    }
    assert max(gaps["minus_mean"]) < 1e-9
    assert min(gaps["mean_so_far"]) > 1e-3
    assert gaps["neighbours"][0] > 1e-3
    assert gaps["neighbours"][1] == 0.0
    assert not np.array_equal(names["shuffled"], np.argsort(names["shuffled"]))


def test_practice() -> None:
    zero = np.zeros_like(MATRICES[0])
    names: dict[str, Any] = {"np": np}
    exec(SOURCE.cell("given-layers"), names)
    np.testing.assert_allclose(self_attention(X, zero, *MATRICES[1:])[1], 0.2)
    so_far, _ = self_attention(X, zero, *MATRICES[1:], causal_mask(5))
    np.testing.assert_allclose(so_far, names["mean_so_far"](V))
    [patterns] = assigned("given-patterns", "patterns")
    for (
        name,
        pattern,
    ) in patterns.items():  # none of them could be drawn: rows and columns of "the" must agree
        np.testing.assert_allclose(pattern.sum(axis=1), 1.0)
        alike = np.array_equal(pattern[0], pattern[3]), np.array_equal(pattern[:, 0], pattern[:, 3])
        assert alike == ((True, False) if name == "B" else (False, False))


def test_thresholds_alone_tell_right_from_wrong() -> None:
    """Every planted layer lies clearly on its side, and every mistake crosses a threshold somewhere."""
    rubric = lesson_02.rubric
    step = rubric["equivariance_gap"]
    crossed: dict[str, int] = {mistake.name: 0 for mistake in step.mistakes}

    def answer(name: str, args: Any, kwargs: Any) -> Any:
        return rubric.given[name](*args, **kwargs)

    for seed in range(20):
        for case in step.cases:
            script = script_for(step, case.inputs(np.random.default_rng(seed)))
            # Hidden cases ask about their layers in an order that is drawn.
            gaps = np.array(perform(script, rubric.namespace(), answer).value)
            holds = gaps < 1e-9
            assert holds.any(), case.name
            assert not holds.all(), case.name
            assert gaps[holds].max() < 1e-12, case.name
            assert gaps[~holds].min() > 3e-3, case.name
            for mistake in step.mistakes:
                values = perform(script, rubric.namespace_with(mistake.source), answer).value
                said = np.array(
                    [x if np.ndim(x) == 0 and not isinstance(x, bool) else np.nan for x in values]
                )
                crossed[mistake.name] += not np.where(holds, said < 1e-9, said > 1e-3).all()
    assert min(crossed.values()) >= 20, crossed


def test_the_trained_head_has_shape_a() -> None:
    assert f'reads "{"".join(READ.tokens)}";' in PROSE
    np.testing.assert_allclose(TRAINED.sum(axis=1), 1.0, atol=2e-3)  # they are stored in half precision
    np.testing.assert_array_equal(TRAINED[~np.tri(10, dtype=bool)], 0.0)
    np.testing.assert_array_equal(TRAINED.argmax(axis=1)[1:], np.arange(9))
    assert READ.labels[7:] == ["T", "·ib", "·ur"]
