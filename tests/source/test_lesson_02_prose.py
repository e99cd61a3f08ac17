"""Lesson 2 tells the truth: every number in its prose is computed here or by one of its cells."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from attention_plots import lesson_02 as pictures
from attention_plots import running_example
from attention_plots.all_rows import shares
from attention_plots.masks import three_shapes
from attention_plots.real_attention import real_text
from attention_plots.trained_heads import trained_text
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
from tests.helpers.prose import MINUS, Source, decimals, pair, words_of

SOURCE = Source("lesson_02")
PICTURES = "\n".join(map(words_of, SOURCE.pictures()))
PROSE = SOURCE.prose + "\n" + PICTURES
"""What there is to read, in the notebook and of its pictures."""
ORDER = np.array([0, 4, 2, 3, 1])


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


READ = trained_text("names").part(0, 10)
TRAINED = READ.weights[READ.roles["previous"]]


def plain(number: float) -> str:
    return f"{number:g}".replace("-", MINUS)


def whole_pair(vector: Any) -> str:
    return f"({plain(vector[0])}, {plain(vector[1])})"


def table(name: str, cells: list[str]) -> str:
    return f"| {name} | {' | '.join(cells)} |"


def blocked_by(number: float) -> Any:
    return softmax(np.where(pictures.BLOCKING_ALLOWED, pictures.BLOCKING_SCORES, number))


def facts() -> list[str]:
    """Pieces of the text, with every number worked out anew."""
    same = X @ X.T
    low = blocked_by(-10_000.0)
    right = blocked_by(-np.inf)
    of = np.exp(SCORES[OF, :3] / np.sqrt(2))
    links = ", ".join(f'("{one}", "{other}")' for one, other in strongest_links(WEIGHTS, WORDS))
    rows = [table(word, [plain(score) for score in row]) for word, row in zip(WORDS, SCORES, strict=True)]
    return [
        *rows,
        f"lesson 1 the query of *bank* was $({Q[BANK, 0]:g}, {Q[BANK, 1]:g})$",
        f"The query of *bank* is {whole_pair(Q[BANK])}, as in lesson 1.",
        f"their rows in $X$, which is {same[BANK, RIVER]:g}",
        f"the two scores are {SCORES[BANK, RIVER]:g} and {SCORES[RIVER, BANK]:g}",
        f"*river* scores {same[RIVER, RIVER]:g} with itself",
        f"Here $4 \\cdot 2$ for each matrix, {sum(W.size for W in MATRICES)} in all",
        f"$3 \\cdot 512 \\cdot 64 = {3 * 512 * 64:,}$".replace(",", "\\,"),
        f"The two *the*, {WEIGHTS[OF, THE]:.2f} each: in our small world",
        f"*river*, with {WEIGHTS.sum(axis=0)[RIVER]:.2f}, is listened to most",
        f"A alone, {low[0, 0]:.2f} and {low[0, 1]:.2f}. Softmax sees",
        f"the blocked key gets {low[1, 2]:.2f}, where the others should have had "
        f"{right[1, 0]:.2f} and {right[1, 1]:.2f}",
        f"so {low[2, 0]:.2f} goes to each key that C may not see",
        f"For 5 words that is {5**2}; for 1000 words, a million",
        f"*Bank* loses most: {CAUSAL[BANK, BANK]:.2f} stays with itself, and its output is "
        f"{pair(CAUSAL_OUTPUT[BANK])}",
        f"The first *the* sees only itself, {CAUSAL[0, 0]:.2f};",
        f"just left of the diagonal, with {np.diagonal(TRAINED, -1).min():.2f} or more.",
        f"whose values are {whole_pair(V[THE])}, so nothing comes home from there",
        f"`[{links}]`",
        f"*bank* still gives {WEIGHTS[BANK, RIVER]:.2f} to *river*",
        f"*Bank* has the output {pair(OUTPUT[BANK])} in",
        f"same output, {pair(OUTPUT[THE])}, wherever",
        "scores ${:g}, {:g}, {:g}$".format(*SCORES[OF, :3]),
        f"Divided by {np.sqrt(2):.2f}: ${SCORES[OF, 0] / 2**0.5:.2f}, 0, {SCORES[OF, 2] / 2**0.5:.2f}$",
        f"Exponentials: ${of[0]:.2f}, {of[1]:g}, {of[2]:.2f}$, together ${of.sum():.2f}$",
        "Weights: ${:.2f}, {:.2f}, {:.2f}$.".format(*CAUSAL[OF, :3]),
        "they were ${:.2f}, {:.2f}, {:.2f}$".format(*WEIGHTS[OF, :3]),
    ]


@pytest.mark.parametrize("fact", facts())
def test_the_text_says_what_the_numbers_say(fact: str) -> None:
    assert fact in PROSE


def test_no_decimal_number_stands_unchecked() -> None:
    checked = decimals(" ".join(facts()))
    sections = {"3.2"}  # of sections 3.2.1 and 3.2.3 in the paper
    assert decimals(PROSE) <= checked | sections


def test_the_pictures_draw_what_the_notebook_computes_with() -> None:
    assert list(running_example.WORDS) == WORDS
    np.testing.assert_array_equal(X, running_example.WORD_VECTORS)
    for got, expected in zip(
        (running_example.W_Q, running_example.W_K, running_example.W_V), MATRICES, strict=True
    ):
        np.testing.assert_array_equal(got, expected)
    np.testing.assert_allclose(pictures.WEIGHTS, WEIGHTS, rtol=1e-14)
    np.testing.assert_allclose(pictures.CAUSAL, CAUSAL, rtol=1e-14)
    np.testing.assert_allclose(pictures.SCENE.outputs(), OUTPUT, rtol=1e-14)
    np.testing.assert_array_equal(pictures.BEFORE, causal_mask(5))
    np.testing.assert_array_equal(running_example.SWAPPED, ORDER)
    assert " ".join(WORDS[i] for i in ORDER) == "the river of the bank"
    for number in (-10_000.0, -np.inf):
        allowed = pictures.BLOCKING_ALLOWED | (number > -np.inf)
        scores: Any = np.where(pictures.BLOCKING_ALLOWED, pictures.BLOCKING_SCORES, -10_000.0)
        np.testing.assert_allclose(shares(scores, allowed), blocked_by(number), atol=1e-15)
    for name, row in zip("ABC", pictures.BLOCKING_SCORES, strict=True):
        cells = re.search(rf"^\| {name} \| (.*) \|$", SOURCE.prose, flags=re.M)
        assert cells
        said = [cell.replace(" 000", "000").replace(" 002", "002") for cell in cells[1].split(" | ")]
        assert said == [
            plain_whole(score) if ok else f"*blocked* ({plain_whole(score)})"
            for score, ok in zip(row, pictures.BLOCKING_ALLOWED["ABC".index(name)], strict=True)
        ]


def plain_whole(number: float) -> str:
    return f"{number:.0f}".replace("-", MINUS)


def test_figures_are_numbered_in_order() -> None:
    assert re.findall(r"^Figure (\d+)\.", PICTURES, flags=re.M) == [str(i) for i in range(1, 11)]


def test_the_descriptions_tell_the_causal_outputs() -> None:
    last, _ = self_attention(X[ORDER], *MATRICES, causal_mask(5))
    (orders,) = [said for said in SOURCE.descriptions() if said.startswith("The output for bank")]
    assert f"order: {pair(OUTPUT[BANK])}." in orders
    assert f"mask: {pair(CAUSAL_OUTPUT[BANK])} in the bank of the river, {pair(last[4])} in" in orders


def test_your_function_is_the_real_head() -> None:
    arrays: Any = pictures.model_head()
    X_real = arrays[0]
    _, weights = self_attention(*arrays)
    text = real_text("river")
    assert text.tokens[int(weights[text.place("bank")].argmax())] == "river"
    assert np.abs(weights - text.head("clue")).max() < pictures.CLOSE
    np.testing.assert_array_equal(X_real[:, -1], 1.0)  # "The last entry of each word is 1"
    caption = pictures.compared(weights).caption
    assert "listens most to *river*" in caption
    assert "does what that head does" in caption
    assert "something is different" in pictures.compared(np.full((22, 22), 1 / 22)).caption
    with pytest.raises(ValueError, match="shape"):
        pictures.compared(weights[:5])


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
    scores, allowed = pictures.BLOCKING_SCORES, pictures.BLOCKING_ALLOWED
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
    patterns = three_shapes()
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
    assert f"reads “{''.join(READ.tokens)}”;" in PROSE
    np.testing.assert_allclose(TRAINED.sum(axis=1), 1.0, atol=2e-3)  # they are stored in half precision
    np.testing.assert_array_equal(TRAINED[~np.tri(10, dtype=bool)], 0.0)
    np.testing.assert_array_equal(TRAINED.argmax(axis=1)[1:], np.arange(9))
    assert READ.labels[7:] == ["T", "·ib", "·ur"]
