"""The mini-GPT's forward pass: equal to solutions/, causal to the last bit, the same with a cache."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from mini_gpt import model
from mini_gpt.evaluation import token_losses
from mini_gpt.generation import Dials, distribution, generate, pick
from mini_gpt.parameters import Sizes, flatten, nest, shapes_of
from solutions import attention as reference_attention
from solutions import feed_forward as reference_feed_forward
from solutions import gpt as reference_gpt
from solutions import multi_head as reference_multi_head
from tests.helpers.mini_gpt_models import SIZES, lively

EXACT = 1e-12
GREEDY = Dials(temperature=0.0)


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(6)


def assert_close(got: Any, expected: Any, tolerance: float = EXACT) -> None:
    assert got.shape == expected.shape
    np.testing.assert_allclose(got, expected, rtol=tolerance, atol=tolerance * np.abs(expected).max())


class TestEqualToTheReference:
    """Examples never import solutions/, so that they can be handed out; this holds the two to each other."""

    @pytest.mark.parametrize("size", [1.0, 1e4])
    def test_softmax(self, rng: Any, size: float) -> None:
        x = size * rng.normal(size=(3, 5, 7))
        assert_close(model.softmax(x), reference_attention.softmax(x))

    def test_gelu(self, rng: Any) -> None:
        x = 4.0 * rng.normal(size=(11, 13))
        assert_close(model.gelu(x), reference_feed_forward.gelu(x))

    @pytest.mark.parametrize("size", [1.0, 1e-2])
    def test_layer_norm(self, rng: Any, size: float) -> None:
        X, g, b = size * rng.normal(size=(2, 5, 7)), rng.normal(size=7), rng.normal(size=7)
        assert_close(model.layer_norm(X, {"g": g, "b": b}), reference_feed_forward.layer_norm(X, g, b))

    def test_heads(self, rng: Any) -> None:
        X = rng.normal(size=(2, 5, 21))
        parts = model.split_heads(X, 3)
        np.testing.assert_array_equal(parts, reference_multi_head.split_heads(X, 3))
        np.testing.assert_array_equal(model.merge_heads(parts), X)

    def test_attention(self, rng: Any) -> None:
        Q, K, V = rng.normal(size=(2, 5, 7)), rng.normal(size=(2, 11, 7)), rng.normal(size=(2, 11, 3))
        mask = np.tri(11, dtype=bool)[6:]
        for got, expected in zip(
            model.attention(Q, K, V), reference_attention.attention(Q, K, V, mask), strict=True
        ):
            assert_close(got, expected)

    @pytest.mark.parametrize("leading", [(), (2,), (2, 3)])
    def test_logits(self, rng: Any, leading: tuple[int, ...]) -> None:
        params, ids = lively().tree, rng.integers(SIZES.n_vocab, size=(*leading, 11))
        assert_close(model.logits_of(ids, params, 3), reference_gpt.gpt_logits(ids, params, 3))

    def test_loss(self, rng: Any) -> None:
        logits, targets = 1e3 * rng.normal(size=(2, 7, 29)), rng.integers(29, size=(2, 7))
        expected = reference_gpt.cross_entropy(logits, targets)
        assert model.cross_entropy(logits, targets) == pytest.approx(expected, rel=EXACT)

    @pytest.mark.parametrize("n", [1, 5, 13, 17])
    def test_greedy_text(self, rng: Any, n: int) -> None:
        params, ids = lively().tree, rng.integers(SIZES.n_vocab, size=n)
        text = generate(ids, params, 3, 20, GREEDY)
        np.testing.assert_array_equal(text, reference_gpt.generate_greedy(ids, params, 3, 20))
        assert len(set(text[n:].tolist())) > 2

    @pytest.mark.parametrize("top_k", [None, 1, 5, 29, 100])
    def test_distribution(self, rng: Any, top_k: int | None) -> None:
        logits = rng.normal(size=29)
        expected = reference_gpt.next_token_distribution(logits, 0.7, top_k)
        assert_close(distribution(logits, Dials(0.7, top_k)), expected)


class TestModel:
    @pytest.mark.parametrize("dtype", [np.float32, np.float64])
    def test_a_future_token_changes_no_earlier_logit(self, rng: Any, dtype: Any) -> None:
        params, ids = lively(dtype=dtype).tree, rng.integers(SIZES.n_vocab, size=13)
        before = model.logits_of(ids, params, 3)
        for i in range(1, 13):
            changed = ids.copy()
            changed[i] = (ids[i] + 1) % SIZES.n_vocab
            after = model.logits_of(changed, params, 3)
            np.testing.assert_array_equal(after[:i], before[:i])
            assert np.all(np.any(after[i:] != before[i:], axis=-1))

    @pytest.mark.parametrize("pieces", [[13], [1] * 13, [6, 7], [5, 1, 1, 6]])
    def test_a_text_read_in_pieces(self, rng: Any, pieces: list[int]) -> None:
        params, ids = lively().tree, rng.integers(SIZES.n_vocab, size=13)
        cache = model.Cache(params, 3)
        parts = [model.logits_of(p, params, 3, cache) for p in np.split(ids, np.cumsum(pieces)[:-1])]
        assert cache.n == 13
        assert_close(np.concatenate(parts), model.logits_of(ids, params, 3))

    def test_more_tokens_than_positions(self) -> None:
        params = lively().tree
        with pytest.raises(ValueError, match="14 tokens, but the model has 13 positions"):
            model.logits_of(np.zeros(14, dtype=int), params, 3)

    def test_float32_stays_float32(self, rng: Any) -> None:
        params, ids = lively(dtype=np.float32).tree, rng.integers(29, size=7)
        logits, weights = model.run(ids, params, 3)
        assert logits.dtype == weights[0].dtype == np.float32
        assert_close(logits, model.logits_of(ids, lively().tree, 3).astype(np.float32), 1e-4)

    def test_attention_maps_are_causal_and_sum_to_one(self, rng: Any) -> None:
        maps = model.attention_maps(rng.integers(29, size=7), lively().tree, 3)
        assert maps.shape == (2, 3, 7, 7)
        np.testing.assert_allclose(maps.sum(axis=-1), 1.0, rtol=1e-14)
        assert np.all(maps[..., ~np.tri(7, dtype=bool)] == 0.0)


class TestParameters:
    def test_the_names_are_those_of_the_checkpoint_there_and_back(self) -> None:
        params = lively()
        assert dict(flatten(params.tree)).keys() == params.arrays.keys() == shapes_of(SIZES).keys()
        assert all(array is params.arrays[name] for name, array in flatten(nest(params.arrays)))

    def test_the_arrays_are_views_of_one_vector(self) -> None:
        params = lively()
        params.vector[:] = 3.0
        assert all(np.all(array == 3.0) for _, array in flatten(params.tree))
        n = reference_gpt.gpt_parameter_count(29, 13, 15, 2)
        assert params.vector.shape == params.decays.shape == (n,)

    def test_matrices_decay_and_nothing_else(self) -> None:
        params = lively()
        params.vector[:] = params.decays
        for name, array in params.arrays.items():
            assert np.all(array == (0.0 if name.endswith("bias") or "ln_" in name else 1.0)), name

    def test_the_number_of_layers_is_free(self) -> None:
        sizes = Sizes(n_vocab=5, n_positions=3, d_model=2, n_layers=12, n_heads=1)
        assert len(lively(sizes).tree["h"]) == 12


class TestWriting:
    @pytest.mark.parametrize("dials", [GREEDY, Dials(1.0), Dials(1.3, top_k=5), Dials(0.9, top_p=0.8)])
    @pytest.mark.parametrize("n", [1, 5, 13, 17])
    def test_with_and_without_a_cache(self, rng: Any, n: int, dials: Dials) -> None:
        params, ids = lively().tree, rng.integers(29, size=n)
        one, other = (generate(ids, params, 3, 20, dials, seed=3, cached=cached) for cached in (True, False))
        np.testing.assert_array_equal(one, other)
        np.testing.assert_array_equal(one[:n], ids)

    def test_the_logits_behind_them_agree_to_1e_12(self, rng: Any) -> None:
        params, ids = lively().tree, rng.integers(29, size=13)
        cache = model.Cache(params, 3)
        for i in range(13):
            cached = model.logits_of(ids[i : i + 1], params, 3, cache)[-1]
            assert_close(cached, model.logits_of(ids[: i + 1], params, 3)[-1])

    def test_a_seed_is_a_text(self, rng: Any) -> None:
        params, ids = lively().tree, rng.integers(29, size=5)
        first, again, other = (generate(ids, params, 3, 30, Dials(1.0), seed=s) for s in (1, 1, 2))
        np.testing.assert_array_equal(first, again)
        assert np.any(first != other)

    def test_top_p_keeps_the_fewest_that_reach_it(self) -> None:
        logits = np.log([0.1, 0.4, 0.2, 0.3])
        for top_p, kept in (
            (0.3, [1]),
            (0.41, [1, 3]),
            (0.69, [1, 3]),
            (0.71, [1, 2, 3]),
            (1.0, [0, 1, 2, 3]),
        ):
            p = distribution(logits, Dials(1.0, top_p=top_p))
            assert np.flatnonzero(p).tolist() == kept
            assert p.sum() == pytest.approx(1.0, rel=1e-14)
            np.testing.assert_allclose(p[kept], np.exp(logits[kept]) / np.exp(logits[kept]).sum())

    def test_top_k_then_top_p(self) -> None:
        logits = np.log([0.1, 0.4, 0.2, 0.3])  # of the two likeliest, 0.4 has 4/7 = 0.571
        assert np.flatnonzero(distribution(logits, Dials(1.0, 2, 0.57))).tolist() == [1]
        assert np.flatnonzero(distribution(logits, Dials(1.0, 2, 0.58))).tolist() == [1, 3]

    def test_huge_logits_and_small_temperatures_do_not_overflow(self) -> None:
        p = distribution(np.array([1e4, 0.0, -1e4]), Dials(1e-3))
        np.testing.assert_array_equal(p, [1.0, 0.0, 0.0])

    def test_draws_follow_the_distribution(self) -> None:
        logits, rng = np.log([0.1, 0.4, 0.2, 0.3]), np.random.default_rng(0)
        drawn = [pick(logits, Dials(1.0, top_k=3), rng) for _ in range(9000)]
        shares = np.bincount(drawn, minlength=4) / 9000
        np.testing.assert_allclose(shares, [0.0, 4 / 9, 2 / 9, 3 / 9], atol=0.02)

    @pytest.mark.parametrize(
        ("dials", "message"),
        [
            ({"temperature": -1.0}, "must be 0 or more"),
            ({"top_k": 0}, "at least one token"),
            ({"top_p": 0.0}, "above 0 and at most 1"),
            ({"top_p": 1.5}, "above 0 and at most 1"),
        ],
    )
    def test_impossible_dials(self, dials: dict[str, Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            Dials(**dials)

    def test_an_empty_prompt(self) -> None:
        with pytest.raises(ValueError, match="the prompt is empty"):
            generate([], lively().tree, 3, 1, GREEDY)


class TestTokenLosses:
    @pytest.mark.parametrize("n", [2, 5, 13, 14, 15, 20, 26, 27, 70])
    def test_every_token_is_scored_once_from_half_a_window_or_more(self, rng: Any, n: int) -> None:
        params, ids = lively().tree, rng.integers(29, size=n)
        losses = token_losses(ids, params, 3)
        assert losses.shape == (n - 1,)
        ends_possible = np.full(n - 1, False)
        for i in range(
            n - 1
        ):  # the loss of token i + 1 is one that a context of 7 to 13 tokens, or all, gives
            for context in range(min(i + 1, 6), min(i + 1, 13) + 1):
                logits = model.logits_of(ids[i + 1 - context : i + 1], params, 3)[-1]
                loss = model.cross_entropy(logits[None], ids[i + 1 : i + 2])
                ends_possible[i] |= abs(loss - losses[i]) < 1e-9
        assert ends_possible.all()
