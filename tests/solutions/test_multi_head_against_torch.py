"""solutions/multi_head.py against PyTorch in float64, and against what heads promise without it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from solutions.attention import Array, attention, padding_mask
from solutions.multi_head import (
    attention_entropy,
    head_attention,
    merge_heads,
    multi_head_attention,
    parameter_count,
    split_heads,
)
from tests.helpers.theirs import Theirs

RTOL = 1e-12
SIZES = [(), (2,), (2, 5)]
HEADS = [(1, 11), (3, 5), (7, 1), (2, 13)]  # n_heads, d_head
N = 7


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20170612)


def layer(rng: np.random.Generator, d_model: int) -> tuple[Array, Array, Array, Array]:
    """W_q, W_k, W_v, W_o."""
    W_q, W_k, W_v, W_o = rng.normal(size=(4, d_model, d_model)) / d_model**0.5
    return W_q, W_k, W_v, W_o


def random_mask(rng: np.random.Generator, *shape: int) -> Any:
    mask = rng.random(shape) < 0.5
    mask[..., 0] = True
    return mask


def assert_close(got: Any, expected: Any) -> None:
    """Equal to 1e-12 of the largest entry: a sum that cancels has no relative accuracy of its own."""
    assert got.shape == expected.shape
    assert got.dtype == np.float64
    np.testing.assert_allclose(got, expected, rtol=RTOL, atol=RTOL * np.abs(expected).max())


def torch_layer(torch: Any, weights: tuple[Array, ...], n_heads: int) -> Any:
    """PyTorch multiplies by the transpose, ``x @ W.T``, and keeps W_q, W_k and W_v in one matrix, stacked."""
    W_q, W_k, W_v, W_o = weights
    module = torch.nn.MultiheadAttention(
        W_q.shape[0], n_heads, bias=False, batch_first=True, dtype=torch.float64
    )
    with torch.no_grad():
        module.in_proj_weight.copy_(torch.from_numpy(np.concatenate([W_q.T, W_k.T, W_v.T])))
        module.out_proj.weight.copy_(torch.from_numpy(W_o.T))
    return module.eval()


def torch_result(torch: Any, module: Any, X: Any, **options: Any) -> tuple[Any, Any]:
    """Output and weights, the weights of each head apart.  PyTorch's masks are True where *blocked*."""
    x = torch.from_numpy(X)
    with torch.no_grad():
        output, weights = module(x, x, x, need_weights=True, average_attn_weights=False, **options)
    return output, weights


class TestAgainstTorch:
    @pytest.mark.parametrize(("n_heads", "d_head"), HEADS)
    @pytest.mark.parametrize("leading", [(), (2,)])
    def test_without_a_mask(
        self, theirs: Theirs, rng: Any, leading: tuple[int, ...], n_heads: int, d_head: int
    ) -> None:
        X, weights = rng.normal(size=(*leading, N, n_heads * d_head)), layer(rng, n_heads * d_head)
        expected = theirs(lambda torch: torch_result(torch, torch_layer(torch, weights, n_heads), X))
        for got, wanted in zip(multi_head_attention(X, *weights, n_heads), expected, strict=True):
            assert_close(got, wanted)

    @pytest.mark.parametrize(("n_heads", "d_head"), HEADS)
    def test_causal(self, theirs: Theirs, rng: Any, n_heads: int, d_head: int) -> None:
        X, weights = rng.normal(size=(2, N, n_heads * d_head)), layer(rng, n_heads * d_head)
        mask = np.tri(N, dtype=bool)
        expected = theirs(
            lambda torch: torch_result(
                torch, torch_layer(torch, weights, n_heads), X, attn_mask=torch.from_numpy(~mask)
            )
        )
        for got, wanted in zip(multi_head_attention(X, *weights, n_heads, mask), expected, strict=True):
            assert_close(got, wanted)

    def test_with_a_mask_for_each_sentence(self, theirs: Theirs, rng: Any) -> None:
        X, weights = rng.normal(size=(2, N, 15)), layer(rng, 15)
        mask = random_mask(rng, 2, N, N)
        blocked = np.repeat(~mask, 3, axis=0)  # PyTorch wants one per sentence and head
        expected = theirs(
            lambda torch: torch_result(
                torch, torch_layer(torch, weights, 3), X, attn_mask=torch.from_numpy(blocked)
            )
        )
        for got, wanted in zip(multi_head_attention(X, *weights, 3, mask), expected, strict=True):
            assert_close(got, wanted)

    def test_with_padding(self, theirs: Theirs, rng: Any) -> None:
        X, weights = rng.normal(size=(3, N, 10)), layer(rng, 10)
        mask = padding_mask([2, 5, 7], N)
        expected = theirs(
            lambda torch: torch_result(
                torch, torch_layer(torch, weights, 2), X, key_padding_mask=torch.from_numpy(~mask[:, 0])
            )
        )
        for got, wanted in zip(multi_head_attention(X, *weights, 2, mask), expected, strict=True):
            assert_close(got, wanted)

    def test_entropy(self, theirs: Theirs, rng: Any) -> None:
        weights = rng.dirichlet(np.ones(5), size=(2, 3, N)) * random_mask(rng, 2, 3, N, 5)
        expected = theirs(lambda torch: torch.special.entr(torch.from_numpy(weights)).sum(-1))
        assert_close(attention_entropy(weights), expected)

    @pytest.mark.parametrize("bias", [True, False])
    @pytest.mark.parametrize(("n_heads", "d_head"), HEADS)
    def test_parameter_count(self, theirs: Theirs, n_heads: int, d_head: int, bias: bool) -> None:
        def count(torch: Any) -> int:
            module = torch.nn.MultiheadAttention(n_heads * d_head, n_heads, bias=bias)
            return sum(p.numel() for p in module.parameters())

        assert parameter_count(n_heads * d_head, bias) == theirs(count)


class TestSplitting:
    @pytest.mark.parametrize("leading", SIZES)
    @pytest.mark.parametrize(("n_heads", "d_head"), HEADS)
    def test_a_head_owns_its_columns(
        self, rng: Any, leading: tuple[int, ...], n_heads: int, d_head: int
    ) -> None:
        X = rng.normal(size=(*leading, N, n_heads * d_head))
        heads = split_heads(X, n_heads)
        assert heads.shape == (*leading, n_heads, N, d_head)
        for h in range(n_heads):
            np.testing.assert_array_equal(heads[..., h, :, :], X[..., h * d_head : (h + 1) * d_head])

    @pytest.mark.parametrize("leading", SIZES)
    @pytest.mark.parametrize(("n_heads", "d_head"), HEADS)
    def test_merging_undoes_splitting(
        self, rng: Any, leading: tuple[int, ...], n_heads: int, d_head: int
    ) -> None:
        X = rng.normal(size=(*leading, N, n_heads * d_head))
        np.testing.assert_array_equal(merge_heads(split_heads(X, n_heads)), X)
        H = rng.normal(size=(*leading, n_heads, N, d_head))
        np.testing.assert_array_equal(split_heads(merge_heads(H), n_heads), H)

    def test_columns_that_cannot_be_shared_out_evenly(self) -> None:
        with pytest.raises(ValueError, match="reshape"):
            split_heads(np.zeros((5, 7)), 3)


class TestHeads:
    @pytest.mark.parametrize("leading", SIZES)
    def test_each_head_is_attention_by_itself(self, rng: Any, leading: tuple[int, ...]) -> None:
        Q, K = rng.normal(size=(*leading, 3, 5, 11)), rng.normal(size=(*leading, 3, 7, 11))
        V, mask = rng.normal(size=(*leading, 3, 7, 13)), random_mask(rng, *leading, 5, 7)
        output, weights = head_attention(Q, K, V, mask)
        for h in range(3):
            alone = attention(Q[..., h, :, :], K[..., h, :, :], V[..., h, :, :], mask)
            assert_close(output[..., h, :, :], alone[0])
            assert_close(weights[..., h, :, :], alone[1])

    @pytest.mark.parametrize("leading", SIZES)
    def test_blocked_weights_are_exactly_zero(self, rng: Any, leading: tuple[int, ...]) -> None:
        X, weights = rng.normal(size=(*leading, N, 15)), layer(rng, 15)
        mask = random_mask(rng, *leading, N, N)
        mask[..., 1, :] = False
        output, found = multi_head_attention(X, *weights, 3, mask)  # pytest turns a warning into an error
        assert np.all(found[np.broadcast_to(~mask[..., None, :, :], found.shape)] == 0.0)
        assert np.all(output[..., 1, :] == 0.0)

    def test_a_batch_as_large_as_the_number_of_heads(self, rng: Any) -> None:
        """Without the head axis put in, this mask would be laid along the heads."""
        X, weights = rng.normal(size=(3, N, 15)), layer(rng, 15)
        mask = random_mask(rng, 3, N, N)
        together = multi_head_attention(X, *weights, 3, mask)
        for i in range(3):
            for got, alone in zip(together, multi_head_attention(X[i], *weights, 3, mask[i]), strict=True):
                assert_close(got[i], alone)

    def test_the_order_of_the_heads_does_not_matter(self, rng: Any) -> None:
        X, (W_q, W_k, W_v, W_o) = rng.normal(size=(N, 15)), layer(rng, 15)
        order = np.arange(15).reshape(3, 5)[[2, 0, 1]].ravel()
        moved = multi_head_attention(X, W_q[:, order], W_k[:, order], W_v[:, order], W_o[order], 3)
        output, weights = multi_head_attention(X, W_q, W_k, W_v, W_o, 3)
        assert_close(moved[0], output)
        assert_close(moved[1], weights[[2, 0, 1]])

    def test_w_o_adds_up_what_each_head_writes(self, rng: Any) -> None:
        X, (W_q, W_k, W_v, W_o) = rng.normal(size=(N, 15)), layer(rng, 15)
        Q, K, V = (split_heads(X @ W, 3) for W in (W_q, W_k, W_v))
        heads, _ = head_attention(Q, K, V)
        written = sum(heads[h] @ W_o[5 * h : 5 * (h + 1)] for h in range(3))
        assert_close(multi_head_attention(X, W_q, W_k, W_v, W_o, 3)[0], written)

    def test_inputs_stay_as_they_are(self, rng: Any) -> None:
        given = (rng.normal(size=(N, 15)), *layer(rng, 15))
        kept = [x.copy() for x in given]
        multi_head_attention(*given, 3, np.tri(N, dtype=bool))
        for x, was in zip(given, kept, strict=True):
            np.testing.assert_array_equal(x, was)


class TestEntropy:
    @pytest.mark.parametrize("n_keys", [1, 2, 5, 61])
    def test_even_and_one_hot(self, n_keys: int) -> None:
        np.testing.assert_allclose(
            attention_entropy(np.full((3, n_keys), 1 / n_keys)), np.log(n_keys), rtol=RTOL
        )
        sharp = attention_entropy(np.eye(n_keys))  # pytest turns a warning about log(0) into an error
        np.testing.assert_array_equal(sharp, np.zeros(n_keys))
        assert not np.any(np.signbit(sharp))

    def test_a_query_that_attends_to_nothing(self) -> None:
        np.testing.assert_array_equal(attention_entropy(np.zeros((2, 3, 5))), np.zeros((2, 3)))

    def test_it_lies_between_nothing_and_log_n(self, rng: Any) -> None:
        found = attention_entropy(rng.dirichlet(np.ones(7), size=(5, 3)))
        assert np.all(found > 0.0)
        assert np.all(found < np.log(7))

    def test_the_order_of_the_keys_does_not_matter(self, rng: Any) -> None:
        weights = rng.dirichlet(np.ones(7), size=5)
        np.testing.assert_allclose(
            attention_entropy(weights[:, rng.permutation(7)]), attention_entropy(weights), rtol=RTOL
        )


def test_published_sizes() -> None:
    assert parameter_count(512, bias=False) == 1_048_576  # the base model of 2017
    assert parameter_count(768) == 2_362_368  # GPT-2 small
