"""Lesson 6 tells the truth: every number in its prose is computed here or by one of its cells."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from attention_plots import hand_gpt
from attention_plots import lesson_06 as pictures
from attention_plots import lesson_06_writing as later
from attention_plots.against_pytorch import comparison
from attention_plots.byte_pairs import cut, merges
from attention_plots.trained_heads import trained_text
from mini_gpt.stories import as_text, training_stories
from mini_gpt.weights_file import read_weights
from rubrics.lesson_06 import rubric
from rubrics.lesson_06.generate_greedy import GAP
from solutions import gpt
from solutions.attention import softmax
from solutions.feed_forward import layer_norm
from solutions.multi_head import parameter_count
from solutions.positional import rotary_embedding
from tests.helpers.prose import MINUS, Source, decimals, two, words_of

SOURCE = Source("lesson_06")
PICTURES = "\n".join(map(words_of, SOURCE.pictures()))
PROSE = SOURCE.prose + "\n" + PICTURES
"""What there is to read, in the notebook and of its pictures."""
STEPS = [step.name for step in rubric]
MODELS = {  # n_vocab, n_positions, d_model, n_layers, heads
    "hand-made": (5, 8, 10, 1, 2),
    "GPT-2 small": (50_257, 1024, 768, 12, 12),
    "GPT-2, the largest": (50_257, 1024, 1600, 48, 25),
    "GPT-3, the largest": (50_257, 2048, 12_288, 96, 96),
}


def given() -> dict[str, Any]:
    """The GPT made by hand, as the lesson's cells build it."""
    names: dict[str, Any] = {"np": np, "print": lambda *words: None}
    for name in ("tables", "heads", "gpt"):
        exec(SOURCE.cell(f"given-hand-{name}"), names)
    return names


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
STORY = trained_text("names").part(5, 12)
ARCS = STORY.weights[STORY.roles["induction"]][-1]


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
    _, _, d, n_layers, _ = MODELS[name]
    return f"| {name} | {n_layers} | {spaced(d)} | {spaced(count(name))} |"


def after_a_step(size: float) -> float:
    """The loss after a step of the output's table against its gradient."""
    final = layer_norm(THOUGHT, np.ones(10), np.zeros(10))
    gradient = (GUESSES - np.eye(5)[NEXT]) / 5
    return gpt.cross_entropy(final @ (MODEL["wte"] - size * gradient.T @ final).T, NEXT)


def facts() -> list[str]:
    """Pieces of the text, with every number worked out anew."""
    first, cold, hot = GUESSES[0], softmax(LOGITS[0] / 0.25), softmax(LOGITS[0] / 4.0)
    sigmoid = [1 / (1 + np.exp(-2 / t)) for t in (1.0, 2.0, 0.5)]
    more = (100_000 - 50_257) * 768
    return [
        f"$d_\\text{{model}} = {8 * 64}$ numbers, with 8 heads of 64 columns, a network {4 * 512} wide",
        f"a second table would cost {spaced(50_257 * 768)} of them",
        f"The first ends with bank {one(THOUGHT[0, 1])} just above river {one(THOUGHT[0, 3])}",
        f"*bank seen*, and has river {one(THOUGHT[3, 3])}. Its own 1 has fallen to {one(THOUGHT[3, 0])}.",
        f"our GPT gives *bank* {first[1]:.2f} and *river* {first[3]:.2f} at temperature 1",
        f"Cold, bank has {cold[1]:.2f} and river {cold[3]:.2f}; hot, {hot[1]:.2f} and {hot[3]:.2f}.",
        "What does it give *bank* at temperature 0.25?",
        f"1 + 2 + … + 7 = {sum(range(1, 8))}.",
        f"At *ib*, with {ARCS[3]:.2f}, and that is its next guess.",
        f"{np.log(5):.2f} for five tokens, {np.log(50_257):.2f} for GPT-2's {spaced(50_257)}",
        f"Framed probabilities: {', '.join(map(two, FRAMED))}. The loss is {LOSS:.2f}.",
        f"With $\\eta = 0.5$, the loss falls from {LOSS:.2f} to {after_a_step(0.5):.2f}.",
        "$" + r" \cdot ".join(map(two, FRAMED)) + f" = {np.prod(FRAMED):.2f}$",
        *map(table_row, MODELS),
        "They have 2, 12, 25 and 96 heads, and 8, 1024, 1024 and 2048 places",
        f"the formula gives {count('GPT-3, the largest') / 1e9:.1f}",
        f"GPT-2 small fills {4 * count('GPT-2 small') / 1e6:.0f} MB; GPT-3, at two bytes, "
        f"{2 * count('GPT-3, the largest') / 1e9:.0f} GB",
        f"$T = 1$: ${sigmoid[0]:.2f}$ and ${1 - sigmoid[0]:.2f}$. $T = 2$: ${sigmoid[1]:.2f}$ and "
        f"${1 - sigmoid[1]:.2f}$. $T = 0.5$: ${sigmoid[2]:.2f}$ and ${1 - sigmoid[2]:.2f}$",
        f"= {more:,}$ more, in all ${count('GPT-2 small') + more:,}$".replace(",", r"\,").replace(
            r"\, in", ", in"
        ),
        "probabilities at $T = 1$, $T = 2$ and $T = 0.5$?",
        # Hoffmann et al. 2022, the parametric fit of section 3.3 (appendix D.3)
        "$L = 1.69$ $+\\ 406.4\\, N^{-0.34}$ $+\\ 410.7\\, D^{-0.28}$",
        "L = 1.69 + 406.4 / N**0.34 + 410.7 / D**0.28",
        "a model of 70 billion parameters read on 1.4 trillion tokens beat one of 280 billion",
    ]


@pytest.mark.parametrize("fact", facts())
def test_the_text_says_what_the_numbers_say(fact: str) -> None:
    assert fact in PROSE


def test_no_number_with_a_point_stands_unchecked() -> None:
    checked = decimals(" ".join(facts()))
    elsewhere = {"2.1"}  # Brown et al. 2020, table 2.1
    recorded = decimals(comparison().caption)  # tests/attention_plots/test_against_pytorch.py holds them
    assert decimals(PROSE) <= checked | elsewhere | recorded


def test_no_large_number_stands_unchecked() -> None:
    numbers = r"\b\d{1,3}(?:(?: |\\,)\d{3})+\b"
    checked = {re.sub(r"\D", "", number) for number in re.findall(numbers, " ".join(facts()))}
    elsewhere = {
        "50000",  # "about 50 000 different ones": GPT-2's 50 257
        "100000",  # Vaswani et al. 2017, section 5.2: steps of the base model; and practice 5's vocabulary
        "50257",
    }
    assert {re.sub(r"\D", "", number) for number in re.findall(numbers, PROSE)} <= checked | elsewhere


def test_the_recorded_arrays_are_the_computed_ones() -> None:
    """``scripts/write_hand_gpt.py`` was run after the last change of the cells."""
    attn, mlp = BLOCK["attn"], BLOCK["mlp"]
    final = layer_norm(THOUGHT, np.ones(10), np.zeros(10))
    for name, computed in {
        "ids": IDS,
        "wte": MODEL["wte"],
        "wpe": MODEL["wpe"],
        "c_attn.w": attn["c_attn"]["w"],
        "c_attn.b": attn["c_attn"]["b"],
        "c_proj.w": attn["c_proj"]["w"],
        "c_proj.b": attn["c_proj"]["b"],
        "c_fc.w": mlp["c_fc"]["w"][:, :7],
        "c_fc.b": mlp["c_fc"]["b"][:7],
        "mlp_proj.w": mlp["c_proj"]["w"][:7],
        "embedded": EMBEDDED,
        "attended": ATTENDED,
        "thought": THOUGHT,
        "final": final,
        "logits": LOGITS,
    }.items():
        np.testing.assert_allclose(hand_gpt.array(name), computed, rtol=1e-12, atol=1e-14, err_msg=name)
    assert not np.any(mlp["c_fc"]["w"][:, 7:]), "hidden units that a script would miss"
    assert hand_gpt.names("tokens") == GIVEN["tokens"]
    assert hand_gpt.text() == GIVEN["text"]


def test_the_shares_of_parameters() -> None:
    for name, told in later.shares().items():
        np.testing.assert_array_equal(list(told.values()), parts(name))
        assert 1 - sum(parts(name)) / count(name) < 0.001  # "far below one per cent"
        assert max(told, key=lambda part: told[part]) == "feed-forward"


def test_cross_attention_s_weights() -> None:
    np.testing.assert_allclose(later.softmax_rows(pictures.CROSS_SCORES), softmax(pictures.CROSS_SCORES))
    assert softmax(pictures.CROSS_SCORES).argmax(axis=-1).tolist() == [1, 1, 2, 4]


def test_the_gradient_of_the_logits() -> None:
    """Against finite differences; and a step of the table lowers the loss until it is far too long."""
    slope, tiny = later._slope(), 1e-6
    for place in np.ndindex(5, 5):
        moved = [LOGITS.copy(), LOGITS.copy()]
        moved[0][place] += tiny
        moved[1][place] -= tiny
        up, down = (gpt.cross_entropy(each, NEXT) for each in moved)
        assert slope[place] == pytest.approx((up - down) / (2 * tiny), abs=1e-8)
        assert (slope[place] < 0) == (NEXT[place[0]] == place[1])  # "only the framed ones"
    np.testing.assert_allclose(slope.sum(axis=-1), 0.0, atol=1e-15)
    assert np.argmin(np.abs(slope[np.arange(5), NEXT])) == np.argmax(FRAMED)  # "the surest … moved least"
    final = layer_norm(THOUGHT, np.ones(10), np.zeros(10))
    for place in ((1, 6), (4, 5), (0, 0)):  # the table's gradient
        moved = MODEL["wte"].copy()
        moved[place] += tiny
        rise = (gpt.cross_entropy(final @ moved.T, NEXT) - LOSS) / tiny
        assert (slope.T @ final)[place] == pytest.approx(rise, abs=1e-5)
    losses = [after_a_step(size) for size in (0.0, later.SMALL_STEP, 5.0, later.FARTHEST)]
    assert losses[0] > losses[1] > losses[2] < losses[0] < losses[3]


def test_byte_pairs() -> None:
    counts = dict(re.findall(r"\*(\w+)\*(?: |, )(\d)", SOURCE.cell("tokens").replace(" 9 times", " 9")))
    assert {word: int(n) for word, n in counts.items()} == pictures.COUNTS
    pairs = merges(pictures.COUNTS, pictures.N_MERGES)
    assert pairs[:3] == [("b", "a"), ("ba", "n"), ("ban", "k")]
    assert cut("riverbanks", pairs) == ["river", "banks"]
    assert pictures.NEVER_SEEN not in pictures.COUNTS


def test_the_lines_of_the_page_from_gpt_2_to_today() -> None:
    """Each line of NumPy does what its formula says."""
    rng = np.random.default_rng(3)
    X, W, U, W_2, g, W_r = (
        rng.normal(size=size) for size in ((4, 6), (6, 16), (6, 16), (16, 6), (6,), (6, 5))
    )
    Q, K = rng.normal(size=(4, 4, 2)), rng.normal(size=(2, 4, 2))
    names: dict[str, Any] = {"np": np, "softmax": softmax, "rotary_embedding": rotary_embedding}
    names |= {"X": X, "W": W, "U": U, "W_2": W_2, "g": g, "eps": 1e-5, "Q": Q, "K": K, "n_heads": 4}
    names |= {"n_groups": 2, "positions": np.arange(4), "x": X[0], "W_r": W_r, "k": 2, "N": 70e9, "D": 1.4e12}
    names["experts"] = [lambda x, power=power: x**power for power in range(5)]
    found = re.findall(r"```python\n(.*?)```", SOURCE.cell("numbers"), flags=re.S)
    assert len(found) == 6
    for lines in found:
        exec(lines, names)
    np.testing.assert_allclose(names["Z"], X / np.sqrt(np.mean(X**2, axis=1) + 1e-5)[:, None] * g)
    gate = X @ W
    np.testing.assert_allclose(names["F"], (gate * (1 + np.tanh(gate / 2)) / 2 * (X @ U)) @ W_2)
    np.testing.assert_array_equal(names["K_all"], K[[0, 0, 1, 1]])
    np.testing.assert_allclose(names["K"], rotary_embedding(K, np.arange(4)))
    scores = X[0] @ W_r
    kept = softmax(np.where(scores >= np.sort(scores)[-2], scores, -np.inf))
    np.testing.assert_allclose(names["y"], sum(kept[e] * X[0] ** e for e in range(5)))
    assert 1.69 < names["L"] < 2.1
    assert round(1.4e12 / 70e9) == 20  # "about 20 tokens per parameter"
    assert 300e9 / 175e9 < 2  # GPT-3, Brown et al. 2020, table 2.1: "had under 2"
    assert 3 * 6 * 16 == 2 * 6 * 24  # d_ff = 8/3 d: three matrices cost what two of 4 d did


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


def test_every_picture_is_drawn_and_numbered_in_order() -> None:
    shown = [getattr(picture, "shown", None) or picture for picture in SOURCE.pictures()]
    for picture in SOURCE.pictures():
        assert "<" in picture.html()
    numbers = [re.findall(r"^Figure (\d+)\.", getattr(each, "caption", "")) for each in shown]
    assert [int(found[0]) for found in numbers if found] == list(range(1, 17))


def test_the_induction_head_copies() -> None:
    assert STORY.labels == ["fox", "called", "T", "·ib", "·ur", ".", "T"]
    assert max(np.delete(ARCS, 3)) < 0.015  # "all others are hairlines"
    assert "Tibur" not in as_text(training_stories())
    model = read_weights()
    before = model.tokenizer.encode("Once there was a shy fox called Tibur. T")
    guess = int(np.argmax(gpt.gpt_logits(before, model.params, model.n_heads)[-1]))
    assert model.tokenizer.tokens[guess] == "ib"
