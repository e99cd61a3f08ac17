"""Exercise 3 tells the truth: every number in its prose is computed here or by one of its cells."""

from __future__ import annotations

import io
import re
from contextlib import redirect_stdout
from typing import Any

import numpy as np
import pytest

import attention_plots
import write_exercise_weights
from attention_plots import exercise_03 as pictures
from mini_gpt.weights_file import read_weights
from rubrics.exercise_03 import rubric
from rubrics.exercise_03.generate import speaks_well
from solutions import gpt
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws, script_for
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark
from tests.helpers.prose import Source, decimals, spaced, words_of

SOURCE = Source("exercise_03")
PROSE = SOURCE.prose + "\n" + "\n".join(map(words_of, SOURCE.pictures()))
"""What there is to read, in the notebook and of its pictures."""
FLOWING = " ".join(PROSE.split())
CODE = SOURCE.code
RUBRIC = rubric
STEPS = [step.name for step in RUBRIC]


def given() -> dict[str, Any]:
    """What the toolbox and the model leave behind."""
    names: dict[str, Any] = {}
    for source in (SOURCE.cell("given-toolbox"), SOURCE.cell("given-model")):
        exec(source, names)
    return names


GIVEN = given()
WORDS, SENTENCE, PARAMS, N_HEADS = (GIVEN[name] for name in ("words", "sentence", "params", "n_heads"))


def solved() -> dict[str, Any]:
    """The notebook's own solutions over its toolbox."""
    names = dict(GIVEN)
    for name in STEPS:
        exec(SOURCE.cell(f"{name.replace('_', '-')}-solution"), names)
    return names


SOLVED = solved()


def rows(n_prompt: int, n_new: int) -> list[int]:
    """How many rows each call computes without a cache."""
    return [n_prompt + i for i in range(n_new)]


# --- numbers in the text -------------------------------------------------------------------------------


def descent() -> list[float]:
    """The losses after the steps of the notebook's cell ``try-descent``, which it runs as it stands."""
    with np.load(write_exercise_weights.FILE) as file:
        stories = [file[f"story_{i}"] for i in range(len(file["beginnings"]))]
    model, said = read_weights(dtype=np.float64), io.StringIO()
    names = {**SOLVED, "trained": model.params, "trained_heads": model.n_heads, "stories": stories}
    with redirect_stdout(said):
        exec(SOURCE.cell("try-descent").replace("# ", ""), names)
    return [float(loss) for loss in re.findall(r"loss ([\d.]+)", said.getvalue())]


def facts() -> list[str]:
    """Pieces of the text, with every number worked out anew."""
    text = gpt.generate_greedy(SENTENCE, PARAMS, N_HEADS, 11)
    loss = gpt.cross_entropy(gpt.gpt_logits(SENTENCE[:-1], PARAMS, N_HEADS), SENTENCE[1:])
    calls = rows(5, 5)
    listed = f"{', '.join(map(str, calls[:-1]))} and {calls[-1]} rows, {sum(calls)} in all, and"
    small = np.array([0.01, 0.001])
    inside, outside = small / np.sqrt(small**2 + 1e-5), small / (small + 1e-5)
    cached = 12 * 2 * 12 * 1024 * 64
    d = PARAMS["wte"].shape[1]
    falls = descent()
    return [
        f"Our model has d = {d} and {N_HEADS} heads. Which of the {3 * d} columns are the keys of head 1?",
        f"you should see *{' '.join(WORDS[i] for i in text)}*, twice:",
        f"Above: {loss:.2f}, more than {np.log(len(WORDS)):.2f}.",
        f"with ten words {np.log(10):.2f}.",
        f"Its logarithm, {np.log(50_257):.2f} nats;",
        f"For σ = 0.01 and 0.001 it is {inside[0]:.2f} and {inside[1]:.2f};",
        f"with ε outside the root {outside[0]:.2f} and {outside[1]:.2f}.",
        listed,
        f"{sum(calls) - calls[-1]} of them it has computed before",
        f"With a cache: 5, then one in each call, {5 + 5 - 1} in all.",
        f"here {spaced(sum(rows(24, 1000)))}. With: $P + N - 1$, here {spaced(24 + 1000 - 1)}.",
        "for $\\sigma$ = 1, 0.01 and 0.001?",
        "0.044715\\, x^3",
        "*Wrong by less than 0.0005 everywhere:*",
        f"= {spaced(cached)} numbers of 4 bytes, about {4 * cached / 1e6:.0f} MB",
        f"Take $p = {pictures.NUCLEUS}$.",
        f"if the likeliest has {pictures.SURE[0]:.2f}? And if it has {pictures.UNSURE[0]:.2f}?",
        f"The loss falls from {falls[0]:.4f} to {falls[1]:.4f}, and further to {falls[2]:.4f};",
        f"up to {falls[3]:.4f} on the other side.",
    ]


@pytest.mark.parametrize("fact", facts())
def test_the_text_says_what_the_numbers_say(fact: str) -> None:
    assert fact in FLOWING


def test_no_decimal_number_stands_unchecked() -> None:
    checked = decimals(" ".join(facts())) | decimals(pictures.comparison().caption)  # which is computed
    sections = {"2.3", "3.1", "3.4"}  # of the two papers
    assert decimals(PROSE) <= checked | sections


def test_the_sums_of_practice_b() -> None:
    for prompt, new in ((5, 5), (24, 1000)):
        assert sum(rows(prompt, new)) == new * prompt + new * (new - 1) // 2


def test_gelu_and_its_exact_form_differ_by_less_than_the_text_says() -> None:
    from math import erf

    x = np.linspace(-8.0, 8.0, 4001)
    exact = 0.5 * x * (1.0 + np.vectorize(erf)(x / np.sqrt(2.0)))
    assert 4e-4 < np.abs(SOLVED["gelu"](x) - exact).max() < 5e-4


def test_the_largest_table_of_a_small_gpt_is_wte() -> None:
    d, n_vocab, n_positions = 768, 50_257, 1024  # GPT-2 small
    assert n_vocab * d > max(n_positions * d, d * 4 * d, d * 3 * d)


def test_the_columns_of_head_1_s_keys() -> None:
    d = PARAMS["wte"].shape[1]
    projected = np.arange(3 * d)[None]
    _, keys, _ = (GIVEN["split_heads"](part, N_HEADS) for part in np.split(projected, 3, axis=-1))
    assert f"{keys[1, 0, 0]} to {keys[1, 0, -1]}." in pictures.predict("columns").answer


def test_log_softmax_fails_as_told() -> None:
    np.testing.assert_array_equal(GIVEN["softmax"](np.array([0.0, -1000.0])), [1.0, 0.0])


# --- what the free cells show --------------------------------------------------------------------------


def uncommented(name: str, capsys: pytest.CaptureFixture[str]) -> str:
    source = "\n".join(line.removeprefix("# ") for line in SOURCE.cell(name).splitlines())
    exec(source, dict(SOLVED))
    return capsys.readouterr().out


def test_the_model_speaks_twice_alike(capsys: pytest.CaptureFixture[str]) -> None:
    first, second, loss = uncommented("try-everything", capsys).splitlines()
    assert first == second
    assert f"you should see *{first}*, twice:" in FLOWING
    assert loss == "loss 5.23, knowing nothing 2.30"


def test_the_words_that_it_speaks_win_clearly() -> None:
    text = gpt.generate_greedy(SENTENCE, PARAMS, N_HEADS, 11)
    assert len(text) == len(PARAMS["wpe"])  # up to the last position
    best = np.sort(gpt.gpt_logits(text[:-1], PARAMS, N_HEADS)[len(SENTENCE) - 1 :], axis=-1)
    assert (best[:, -1] - best[:, -2]).min() > 0.1


def test_cached_and_whole_logits_agree(capsys: pytest.CaptureFixture[str]) -> None:
    assert max(map(float, uncommented("try-cached-logits", capsys).split())) < 1e-13


def test_practice_a_tells_a_causal_model_from_another() -> None:
    other = np.append(SENTENCE[:-1], 5)

    def test(logits: Any) -> tuple[bool, bool]:
        a, b = logits(SENTENCE), logits(other)
        return np.allclose(a[:-1], b[:-1]), np.allclose(a[-1], b[-1])

    def peeking(token_ids: Any) -> Any:
        X = gpt.embed(token_ids, PARAMS)
        for block in PARAMS["h"]:
            X = gpt.transformer_block(X, block, N_HEADS)
        return gpt.unembed(X, PARAMS)

    assert test(lambda ids: SOLVED["transformer_logits"](ids, PARAMS, N_HEADS)) == (True, False)
    assert test(peeking)[0] is False


# --- pictures ------------------------------------------------------------------------------------------


def test_every_picture_has_a_description_and_a_number() -> None:
    figures = [item for item in CODE if "figure" in item.metadata.get("tags", [])]
    assert len(figures) == 3 + len(pictures.PREDICTIONS)
    assert len(SOURCE.descriptions()) == 5
    assert re.findall(r"^Figure (\d)\.", PROSE, flags=re.M) == ["1", "2", "3", "4"]


def test_the_picture_of_the_work_counts_rightly() -> None:
    titles = [drawn.axes[0].get_title() for drawn in attention_plots.cache_work(5, 5)]
    assert titles == ["without a cache: 35 rows computed", "with a cache: 9 rows computed"]


def test_one_pair_is_blocked_for_the_new_words() -> None:
    mask = np.tri(5, dtype=bool)[3:]
    assert np.argwhere(~mask).tolist() == [[0, 4]]  # "the", at position 3, does not see "river"
    drawn = [text.get_text() for text in attention_plots.past_and_new(list("abcde"), 3).axes[0].texts]
    assert drawn == ["may" if allowed else "blocked" for allowed in np.tri(5, dtype=bool).ravel()]


# --- notebook and rubric -------------------------------------------------------------------------------


def test_minutes_in_the_text() -> None:
    told = re.findall(r"\*Difficulty \d of 5 · importance \d of 5 · ([\d–]+) minutes\*", PROSE)
    assert len(told) == len(RUBRIC.steps)
    assert RUBRIC.points == 40
    minutes = [[int(number) for number in span.split("–")] for span in told]
    assert sum(span[0] for span in minutes) >= 120
    assert sum(span[-1] for span in minutes) <= 180  # "two to three hours"


def test_the_toolbox_is_what_the_rubric_gives() -> None:
    rng = np.random.default_rng(1)
    Q, K = rng.normal(size=(2, 3, 5, 7)), rng.normal(size=(2, 3, 11, 7))
    mask = np.tri(5, 11, dtype=bool)
    mask[1] = False
    calls: dict[str, tuple[Any, ...]] = {
        "softmax": (np.where(mask, Q @ K.swapaxes(-1, -2), -np.inf),),
        "attention": (Q, K, K, mask),
        "split_heads": (rng.normal(size=(2, 5, 6)), 3),
        "merge_heads": (Q,),
        "causal_mask": (7,),
    }
    assert calls.keys() == RUBRIC.given.keys()
    for name, args in calls.items():
        np.testing.assert_equal(GIVEN[name](*args), RUBRIC.given[name](*args))


# --- the rubric ----------------------------------------------------------------------------------------


def test_graded_texts_vary_and_no_token_wins_narrowly() -> None:
    for name in ("generate", "generate_with_cache"):
        for case in RUBRIC[name].cases:
            for seed in range(3):
                args = case.inputs(np.random.default_rng(seed))
                if not isinstance(args, tuple):
                    continue  # this one counts what is read
                token_ids, params, n_heads, n_new = args
                assert speaks_well(token_ids, params, n_heads, n_new)
                text = gpt.generate_greedy(token_ids, params, n_heads, n_new)
                assert len(set(text[len(token_ids) :].tolist())) >= min(4, (n_new + 1) // 2)
                if name == "generate_with_cache":
                    assert len(text) <= len(params["wpe"])


def test_cases_of_the_cache_stay_within_the_context() -> None:
    for case in RUBRIC["cached_logits"].cases:
        script = script_for(RUBRIC["cached_logits"], case.inputs(np.random.default_rng(1)))
        token_ids, cache, params, _ = script.operations[-1].args  # type: ignore[union-attr]
        n_past = 0 if cache is None else cache[0][0].shape[-2]
        assert n_past + len(token_ids) <= len(params["wpe"])


IN_PLACE = """
def cached_logits(token_ids, cache, params, n_heads):
    logits, longer = right(token_ids, cache, params, n_heads)
    if cache is not None:
        cache[:] = longer
        return logits, cache
    return logits, longer
"""


def test_a_cache_that_is_changed_in_place_costs_a_tenth() -> None:
    step = RUBRIC["cached_logits"]
    names = {**RUBRIC.namespace(), "right": gpt.cached_logits}
    exec(IN_PLACE, names)
    draws = Draws(RUBRIC.assignment, "somebody", b"0" * 64)
    (verdict,) = mark(Expectations(RUBRIC), NamespaceAsker(names), draws, steps=(step,)).steps
    assert verdict.points == pytest.approx(0.9 * step.points)
    assert any("cache" in case.mutated for case in verdict.cases)


def test_one_step_of_descent_lowers_the_loss_on_the_trained_weights() -> None:
    before, small, large, too_far = descent()
    assert large < small < before < too_far


# --- properties ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", [(5,), (2, 3, 7)])
def test_the_gradient_is_the_slope_of_the_loss(shape: tuple[int, ...]) -> None:
    rng, h = np.random.default_rng(4), 1e-5
    logits, targets = rng.normal(size=(*shape, 11)), rng.integers(11, size=shape)
    gradient = gpt.gradient_of_logits(logits, targets)
    for _ in range(20):
        place = tuple(rng.integers(logits.shape))
        up, down = logits.copy(), logits.copy()
        up[place] += h
        down[place] -= h
        slope = (gpt.cross_entropy(up, targets) - gpt.cross_entropy(down, targets)) / (2 * h)
        assert gradient[place] == pytest.approx(slope, abs=1e-9)


def test_no_smaller_set_reaches_p() -> None:
    rng = np.random.default_rng(5)
    for p in (0.05, 0.5, 0.9, 0.99, 1.0):
        logits = 2.0 * rng.normal(size=(50, 13))
        shares = gpt.next_token_distribution(logits)
        for row, nucleus in zip(shares, gpt.nucleus_distribution(logits, p), strict=True):
            inside = nucleus > 0
            assert row[inside].sum() >= p - 1e-12
            assert row[inside].sum() - row[inside].min() < p
            assert row[inside].min() >= row[~inside].max(initial=0.0)
            np.testing.assert_allclose(nucleus, np.where(inside, row / row[inside].sum(), 0.0), rtol=1e-12)
