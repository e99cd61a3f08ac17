"""solutions/self_attention.py against PyTorch in float64, and against what it promises without it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from solutions.attention import Array, attention, padding_mask
from solutions.self_attention import (
    attention_weights,
    causal_mask,
    equivariance_gap,
    project_qkv,
    self_attention,
    strongest_links,
)
from tests.helpers.theirs import Theirs

RTOL = 1e-12
SIZES = [(), (2,), (2, 3)]


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20170612)


def words_and_matrices(
    rng: np.random.Generator, *leading: int, n: int = 5, d_model: int = 11
) -> tuple[Array, tuple[Array, Array, Array]]:
    """X (..., n, d_model), and W_q, W_k (d_model, 3), W_v (d_model, 7)."""
    X = rng.normal(size=(*leading, n, d_model))
    W_q, W_k, W_v = (rng.normal(size=(d_model, d)) for d in (3, 3, 7))
    return X, (W_q, W_k, W_v)


def assert_close(got: Any, expected: Any) -> None:
    """Equal to 1e-12 of the largest entry: a sum that cancels has no relative accuracy of its own."""
    assert got.shape == expected.shape
    assert got.dtype == np.float64
    np.testing.assert_allclose(got, expected, rtol=RTOL, atol=RTOL * np.abs(expected).max())


def torch_linear(torch: Any, X: Any, W: Any) -> Any:
    return torch.nn.functional.linear(torch.from_numpy(X), torch.from_numpy(W).T)


class TestAgainstTorch:
    @pytest.mark.parametrize("leading", SIZES)
    def test_projection_is_three_linear_layers(
        self, theirs: Theirs, rng: Any, leading: tuple[int, ...]
    ) -> None:
        X, matrices = words_and_matrices(rng, *leading)
        for got, W in zip(project_qkv(X, *matrices), matrices, strict=True):
            expected = theirs(lambda torch, W=W: torch_linear(torch, X, W))
            assert_close(got, expected)

    @pytest.mark.parametrize("causal", [False, True])
    @pytest.mark.parametrize("leading", SIZES)
    def test_output(self, theirs: Theirs, rng: Any, leading: tuple[int, ...], causal: bool) -> None:
        X, matrices = words_and_matrices(rng, *leading)

        def attend(torch: Any) -> Any:
            Q, K, V = (torch_linear(torch, X, W) for W in matrices)
            return torch.nn.functional.scaled_dot_product_attention(Q, K, V, is_causal=causal)

        output, _ = self_attention(X, *matrices, causal_mask(5) if causal else None)
        assert_close(output, theirs(attend))

    @pytest.mark.parametrize("causal", [False, True])
    def test_a_layer_of_torch_with_one_head(self, theirs: Theirs, rng: Any, causal: bool) -> None:
        """PyTorch's own layer, without biases and with an identity in place of its output matrix."""
        X, W_q, W_k, W_v = (rng.normal(size=shape) for shape in ((5, 7), (7, 7), (7, 7), (7, 7)))

        def attend(torch: Any) -> Any:
            layer = torch.nn.MultiheadAttention(7, num_heads=1, bias=False, dtype=torch.float64)
            with torch.no_grad():
                layer.in_proj_weight.copy_(torch.from_numpy(np.concatenate([W_q.T, W_k.T, W_v.T])))
                layer.out_proj.weight.copy_(torch.eye(7, dtype=torch.float64))
                blocked = torch.from_numpy(~causal_mask(5)) if causal else None  # PyTorch: True is blocked
                words = torch.from_numpy(X)
                return layer(words, words, words, attn_mask=blocked)

        got = self_attention(X, W_q, W_k, W_v, causal_mask(5) if causal else None)
        for mine, expected in zip(got, theirs(attend), strict=True):
            assert_close(mine, expected)

    @pytest.mark.parametrize("n", [1, 2, 7])
    def test_causal_mask(self, theirs: Theirs, n: int) -> None:
        expected = theirs(lambda torch: torch.ones(n, n, dtype=torch.bool).tril())
        np.testing.assert_array_equal(causal_mask(n), expected)

    def test_weights_under_a_padding_mask(self, theirs: Theirs, rng: Any) -> None:
        Q, K = rng.normal(size=(3, 5, 11)), rng.normal(size=(3, 7, 11))
        mask = padding_mask([2, 5, 7], 7)

        def weights(torch: Any) -> Any:
            scores = torch.from_numpy(Q) @ torch.from_numpy(K).transpose(-1, -2) / 11**0.5
            return torch.softmax(scores.masked_fill(~torch.from_numpy(mask), -np.inf), dim=-1)

        assert_close(attention_weights(Q, K, mask), theirs(weights))


class TestSelfAttention:
    def test_it_is_attention_of_the_three_projections(self, rng: np.random.Generator) -> None:
        X, matrices = words_and_matrices(rng, 2)
        mask = causal_mask(5)
        for got, expected in zip(
            self_attention(X, *matrices, mask),
            attention(*project_qkv(X, *matrices), mask),
            strict=True,
        ):
            np.testing.assert_array_equal(got, expected)

    def test_nothing_that_comes_later_has_any_influence(self, rng: np.random.Generator) -> None:
        X, matrices = words_and_matrices(rng, n=7)
        before, _ = self_attention(X, *matrices, causal_mask(7))
        X[4:] = rng.normal(size=(3, 11))
        after, _ = self_attention(X, *matrices, causal_mask(7))
        np.testing.assert_array_equal(after[:4], before[:4])
        assert np.all(np.abs(after[4:] - before[4:]).max(axis=1) > 1e-3)

    def test_the_last_word_sees_the_words_before_it_as_a_set(self, rng: np.random.Generator) -> None:
        X, matrices = words_and_matrices(rng, n=7)
        shuffled = X[[3, 5, 0, 4, 1, 2, 6]]
        one, other = (self_attention(words, *matrices, causal_mask(7))[0] for words in (X, shuffled))
        assert_close(other[-1], one[-1])

    def test_a_word_that_may_attend_to_nothing_takes_nothing_home(self, rng: np.random.Generator) -> None:
        X, matrices = words_and_matrices(rng)
        mask = causal_mask(5)
        mask[2] = False
        output, weights = self_attention(X, *matrices, mask)  # pytest turns a warning into an error
        assert np.all(weights[2] == 0.0)
        assert np.all(output[2] == 0.0)
        np.testing.assert_allclose(weights.sum(axis=1), [1, 1, 0, 1, 1], rtol=RTOL)

    def test_inputs_stay_as_they_are(self, rng: np.random.Generator) -> None:
        X, matrices = words_and_matrices(rng)
        given = (X, *matrices, causal_mask(5))
        kept = [x.copy() for x in given]
        self_attention(*given)
        for x, was in zip(given, kept, strict=True):
            np.testing.assert_array_equal(x, was)


class TestStrongestLinks:
    def test_one_pair_for_every_place_also_where_words_repeat(self) -> None:
        weights = np.array([[0.2, 0.7, 0.1], [0.5, 0.25, 0.25], [0.1, 0.2, 0.7]])
        links = [("the", "bank"), ("bank", "the"), ("the", "the")]
        assert strongest_links(weights, ["the", "bank", "the"]) == links

    def test_the_first_of_equals(self) -> None:
        assert strongest_links(np.full((2, 2), 0.5), ["a", "b"]) == [("a", "a"), ("b", "a")]

    def test_as_many_words_as_rows(self) -> None:
        with pytest.raises(ValueError, match="longer"):
            strongest_links(np.eye(3), ["a", "b"])


class TestEquivarianceGap:
    def test_self_attention_has_the_property_and_a_causal_mask_takes_it_away(
        self, rng: np.random.Generator
    ) -> None:
        X, matrices = words_and_matrices(rng, n=7)
        order = np.array([2, 0, 1, 4, 5, 6, 3])
        assert equivariance_gap(lambda X: self_attention(X, *matrices)[0], X, order) < 1e-12
        causal = equivariance_gap(lambda X: self_attention(X, *matrices, causal_mask(7))[0], X, order)
        assert causal > 1e-3

    def test_it_is_the_largest_absolute_difference(self) -> None:
        X = np.array([[1.0], [2.0], [4.0]])
        gap = equivariance_gap(lambda X: X * np.array([[1.0], [1.0], [-1.0]]), X, np.array([2, 0, 1]))
        assert gap == 8.0  # the last word, 4, is turned round where it stood and not where it went
