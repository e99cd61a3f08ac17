"""Lesson 6 tells the truth: every number in its prose is computed here or by one of its cells."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from matplotlib.animation import Animation
from matplotlib.figure import Figure

import attention_plots
from mini_gpt.stories import as_text, training_stories
from mini_gpt.weights_file import read_weights
from rubrics.lesson_06 import rubric
from rubrics.lesson_06.generate_greedy import GAP
from solutions import gpt
from solutions.attention import softmax
from solutions.feed_forward import layer_norm
from solutions.multi_head import parameter_count
from tests.helpers.prose import MINUS, Source, decimals, two

SOURCE = Source("lesson_06")
PROSE = SOURCE.prose
CODE = SOURCE.code
STEPS = [step.name for step in rubric]
MODELS = {  # n_vocab, n_positions, d_model, n_layers, heads
    "hand-made": (5, 8, 10, 1, 2),
    "GPT-2 small": (50_257, 1024, 768, 12, 12),
    "GPT-2, the largest": (50_257, 1024, 1600, 48, 25),
    "GPT-3, the largest": (50_257, 2048, 12_288, 96, 96),
}


def given() -> dict[str, Any]:
    """The arrays that the lesson's cells make before they draw."""
    names = ("cross-weights", "hand-gpt", "stages", "temperature", "top-k", "guesses", "shares")
    return SOURCE.before_drawing(
        *(f"given-{name}" for name in names),
        np=np,
        softmax=softmax,
        print=lambda *words: None,
        source=["the", "bank", "of", "the", "river"],
    )


GIVEN = given()
MODEL, IDS = GIVEN["hand_gpt"], GIVEN["ids"]
BLOCK = MODEL["h"][0]
NEXT = [1, 2, 0, 3, 4]  # bank of the river .

EMBEDDED = gpt.embed(IDS, MODEL)
ATTENDED = EMBEDDED + gpt.multi_head_attention(
    layer_norm(EMBEDDED, np.ones(10), np.zeros(10)), BLOCK["attn"], 2, np.tri(5, dtype=bool)
)
THOUGHT = gpt.gpt_block(EMBEDDED, BLOCK, 2)
LOGITS = gpt.gpt_logits(IDS, MODEL, 2)
GUESSES = softmax(LOGITS)
FRAMED = GUESSES[np.arange(5), NEXT]
LOSS = gpt.cross_entropy(LOGITS, NEXT)
HEAD = SOURCE.before_drawing("given-induction", plots=attention_plots)
ARCS = HEAD["story"].weights[HEAD["block"], HEAD["head"], -1]


def one(number: float) -> str:
    """To one decimal, as the picture of the stream writes it."""
    return f"{round(float(number), 2):.1f}".replace("-", MINUS)


def spaced(number: int) -> str:
    return f"{number:,}".replace(",", " ") if number > 9999 else str(number)


def count(name: str) -> int:
    return gpt.gpt_parameter_count(*MODELS[name][:4])


def parts(name: str) -> tuple[int, int, int]:
    """Parameters in embeddings, attention and networks."""
    n_vocab, n_positions, d, n_layers, _ = MODELS[name]
    attention = n_layers * parameter_count(d)
    network = n_layers * (2 * d * 4 * d + 4 * d + d)
    return (n_vocab + n_positions) * d, attention, network


def shares(name: str) -> list[float]:
    return [100 * part / sum(parts(name)) for part in parts(name)]


def table_row(name: str) -> str:
    _, n_positions, d, n_layers, heads = MODELS[name]
    return f"| {name} | {n_layers} | {spaced(d)} | {heads} | {n_positions} | {spaced(count(name))} |"


def facts() -> list[str]:
    """Pieces of the text, with every number worked out anew."""
    weights = softmax(GIVEN["cross_scores"])
    das, ufer, des, flusses = weights
    own = THOUGHT[np.arange(5), IDS]
    first, cold, hot = GUESSES[0], softmax(LOGITS[0] / 0.25), softmax(LOGITS[0] / 4.0)
    top = gpt.next_token_distribution(LOGITS[0], top_k=2)
    small, largest, third = (shares(name) for name in list(MODELS)[1:])
    sigmoid = [1 / (1 + np.exp(-2 / t)) for t in (1.0, 2.0, 0.5)]
    more = (100_000 - 50_257) * 768
    return [
        f'"the" ({das[0]:.2f}) and "bank" ({das[1]:.2f}); for "Ufer" at "bank" ({ufer[1]:.2f}) and "river" '
        f'({ufer[4]:.2f}); for "des" at "of" ({des[2]:.2f}), the second "the" ({des[3]:.2f}) and "river" '
        f'({des[4]:.2f}); for "Flusses" at "river" ({flusses[4]:.2f}) and "of" ({flusses[2]:.2f})',
        f"$d_\\text{{model}} = {8 * 64}$ numbers, with 8 heads of 64 columns, a network {4 * 512} wide",
        f"a second table would cost {spaced(50_257 * 768)} of them",
        f'"bank", "of" and the second "the" have "bank seen" {one(ATTENDED[1, 6])}; the second "the" also '
        f'has "of before" {one(ATTENDED[3, 5])}, and "river" has it at {one(ATTENDED[4, 5])}',
        f'for the first "the", bank {one(THOUGHT[0, 1])} and river {one(THOUGHT[0, 3])}; for "bank", of '
        f'{one(THOUGHT[1, 2])}; for "of", the {one(THOUGHT[2, 0])}; for the second "the", river '
        f'{one(THOUGHT[3, 3])}; for "river", the full stop {one(THOUGHT[4, 4])}',
        f"has fallen from {EMBEDDED[0, 0]:.1f} to between {one(own.max())} and {one(own.min())}",
        f"our GPT gives *bank* {first[1]:.2f} and *river* {first[3]:.2f}",
        f'At 0.25 "bank" has {cold[1]:.2f} and "river" {cold[3]:.2f}; at 1 they have {first[1]:.2f} and '
        f"{first[3]:.2f}; at 4 the five tokens have {', '.join(map(two, hot))}",
        "What does it give them at $T = 0.25$? At $T = 4$?",
        f'all five tokens, {", ".join(map(two, first))}. Hatched: the top 2 alone; "bank" has grown to '
        f'{top[1]:.2f}, "river" to {top[3]:.2f}',
        f'The second "T" gives {ARCS[3]:.2f} to "·ib"',
        f"{np.log(5):.2f} for five tokens, {np.log(50_257):.2f} for GPT-2's {spaced(50_257)}",
        f"The framed probabilities are {', '.join(map(two, FRAMED))}",
        f"The loss is {LOSS:.2f}.",
        "$" + r" \cdot ".join(map(two, FRAMED)) + f" = {np.prod(FRAMED):.2f}$",
        *map(table_row, MODELS),
        f"GPT-2 small: {small[0]:.0f} per cent in the embeddings, {small[1]:.0f} in attention, "
        f"{small[2]:.0f} in the feed-forward networks",
        f"The largest GPT-2: {largest[0]:.0f}, {largest[1]:.0f} and {largest[2]:.0f}.",
        f"The largest GPT-3: {third[0]:.1f}, {third[1]:.0f} and {third[2]:.0f}.",
        f"the formula gives {count('GPT-3, the largest') / 1e9:.1f}",
        f"GPT-2 small fills {4 * count('GPT-2 small') / 1e6:.0f} MB; GPT-3, at two bytes, "
        f"{2 * count('GPT-3, the largest') / 1e9:.0f} GB",
        f"$T = 1$: ${sigmoid[0]:.2f}$ and ${1 - sigmoid[0]:.2f}$. $T = 2$: ${sigmoid[1]:.2f}$ and "
        f"${1 - sigmoid[1]:.2f}$. $T = 0.5$: ${sigmoid[2]:.2f}$ and ${1 - sigmoid[2]:.2f}$",
        f"= {more:,}$ more, in all ${count('GPT-2 small') + more:,}$".replace(",", r"\,").replace(
            r"\, in", ", in"
        ),
        "probabilities at $T = 1$, $T = 2$ and $T = 0.5$?",
    ]


@pytest.mark.parametrize("fact", facts())
def test_the_text_says_what_the_numbers_say(fact: str) -> None:
    assert fact in PROSE


def test_no_number_with_a_point_stands_unchecked() -> None:
    checked = decimals(" ".join(facts()))
    elsewhere = {"2.1"}  # Brown et al. 2020, table 2.1
    assert decimals(PROSE) <= checked | elsewhere


def test_no_large_number_stands_unchecked() -> None:
    numbers = r"\b\d{1,3}(?:(?: |\\,)\d{3})+\b"
    checked = {re.sub(r"\D", "", number) for number in re.findall(numbers, " ".join(facts()))}
    elsewhere = {
        "50000",  # "about 50 000 different ones": GPT-2's 50 257
        "100000",  # Vaswani et al. 2017, section 5.2: steps of the base model; and practice 5's vocabulary
        "50257",
    }
    assert {re.sub(r"\D", "", number) for number in re.findall(numbers, PROSE)} <= checked | elsewhere


def test_shipped_arrays_are_the_computed_ones() -> None:
    np.testing.assert_array_equal(GIVEN["after_attention"], np.round(ATTENDED, 2))
    np.testing.assert_array_equal(GIVEN["after_network"], np.round(THOUGHT, 2))
    np.testing.assert_array_equal(GIVEN["all_logits"], np.round(LOGITS, 3))
    np.testing.assert_array_equal(GIVEN["first_logits"], np.round(LOGITS[0], 3))
    np.testing.assert_array_equal(np.round(GIVEN["guesses"], 2), np.round(GUESSES, 2))
    np.testing.assert_allclose(GIVEN["best_two"], gpt.next_token_distribution(LOGITS[0], top_k=2), atol=1e-3)
    assert GIVEN["loss"] == pytest.approx(LOSS, abs=1e-3)
    for name, told in GIVEN["models"].items():
        np.testing.assert_allclose(list(told.values()), np.array(parts(name)) / 1e6, atol=0.0501)
        assert 1 - sum(parts(name)) / count(name) < 0.001  # "far below one per cent"


def test_the_gpt_made_by_hand_writes_both_sentences() -> None:
    tokens = GIVEN["tokens"]
    for prompt, sentence in (("the", "the bank of the river ."), ("the river", "the river of the bank .")):
        ids = [tokens.index(word) for word in prompt.split()]
        written = gpt.generate_greedy(ids, MODEL, 2, 6 - len(ids))
        assert " ".join(tokens[i] for i in written) == sentence
    further = gpt.generate_greedy([0], MODEL, 2, 14)
    assert (
        " ".join(tokens[i] for i in further[6:]) != "the bank of the river . the bank of"
    )  # it loses its way
    used = np.count_nonzero(np.any(BLOCK["mlp"]["c_fc"]["w"] != 0, axis=0))
    assert used == len(GIVEN["rules"]) == 7


def test_what_the_heads_do() -> None:
    """Head 0 looks one place back, head 1 at the noun, and from a noun at "of"."""
    Z = layer_norm(EMBEDDED, np.ones(10), np.zeros(10))
    Q, K, _ = gpt.project_heads(Z, BLOCK["attn"], 2)
    scores = Q @ K.swapaxes(-1, -2) / np.sqrt(5)
    weights = softmax(np.where(np.tri(5, dtype=bool), scores, -np.inf))
    assert weights[0].argmax(axis=-1)[1:].tolist() == [0, 1, 2, 3]
    assert weights[1].argmax(axis=-1)[1:].tolist() == [1, 1, 1, 2]
    assert np.all(THOUGHT[np.arange(5), IDS] < 0)  # "every row has been talked out of its own word"
    np.testing.assert_array_equal(np.argmax(LOGITS, axis=-1), NEXT)  # "in every row the framed one"


def test_temperature_keeps_the_order() -> None:
    for temperature in np.geomspace(0.25, 4.0, 17):
        p = gpt.next_token_distribution(LOGITS[0], temperature)
        np.testing.assert_array_equal(np.argsort(p), np.argsort(LOGITS[0]))
    top = gpt.next_token_distribution(LOGITS[0], top_k=2)
    assert top[1] / top[3] == pytest.approx(GUESSES[0, 1] / GUESSES[0, 3])


def test_twelve_layers_times_the_square() -> None:
    for name in list(MODELS)[2:]:  # "in a large model"
        *_, d, n_layers, _ = MODELS[name]
        assert 12 * n_layers * d**2 == pytest.approx(count(name), rel=0.06)
    for name in list(MODELS)[1:]:
        _, attention, network = parts(name)
        assert network == pytest.approx(2 * attention, rel=1e-3)  # "two to one"


def test_graded_texts_vary_and_are_no_close_calls() -> None:
    for case in rubric["generate_greedy"].cases:
        args = case.inputs(np.random.default_rng(11))
        assert isinstance(args, tuple)
        token_ids, params, n_heads, n_new = args
        text = gpt.generate_greedy(token_ids, params, n_heads, n_new)
        new = text[len(token_ids) :]
        assert len(set(new.tolist())) >= n_new / 2
        for end in range(len(token_ids), len(text)):
            best = np.sort(gpt.gpt_logits(text[:end][-len(params["wpe"]) :], params, n_heads)[-1])
            assert best[-1] - best[-2] >= GAP >= 1e-3


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
    figures = [picture for picture in drawn if isinstance(picture, Figure)]
    assert len(figures) == 8
    for figure in figures:
        figure.draw_without_rendering()
    animations = [picture for picture in drawn if isinstance(picture, Animation)]
    assert len(animations) == 1
    for frame in (0, 8, 16):
        animations[0]._func(frame)  # type: ignore[attr-defined]
    # Drawn by hand: matplotlib need not warn that it never was.
    animations[0]._draw_was_started = True  # type: ignore[attr-defined]


def test_the_induction_head_copies() -> None:
    assert HEAD["story"].labels == ["fox", "called", "T", "·ib", "·ur", ".", "T"]
    assert max(np.delete(ARCS, 3)) < 0.015  # "all others are hairlines"
    assert "Tibur" not in as_text(training_stories())
    model = read_weights()
    before = model.tokenizer.encode("Once there was a shy fox called Tibur. T")
    guess = int(np.argmax(gpt.gpt_logits(before, model.params, model.n_heads)[-1]))
    assert model.tokenizer.tokens[guess] == "ib"
