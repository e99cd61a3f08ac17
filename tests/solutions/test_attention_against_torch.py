"""solutions/attention.py against PyTorch in float64, and against what attention promises without it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from solutions.attention import apply_mask, attention, attention_scores, padding_mask, soft_lookup, softmax
from tests.helpers.theirs import Theirs

RTOL = 1e-12
SIZES = [(), (2,), (2, 3)]


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20170612)


def random_qkv(rng: np.random.Generator, leading: tuple[int, ...]) -> tuple[Any, Any, Any]:
    return (
        rng.normal(size=(*leading, 5, 11)),
        rng.normal(size=(*leading, 7, 11)),
        rng.normal(size=(*leading, 7, 13)),
    )


def random_mask(rng: np.random.Generator, *shape: int) -> Any:
    mask = rng.random(shape) < 0.5
    mask[..., 0] = True
    return mask


def assert_close(got: Any, expected: Any) -> None:
    """Equal to 1e-12 of the largest entry: a sum that cancels has no relative accuracy of its own."""
    assert got.shape == expected.shape
    assert got.dtype == np.float64
    np.testing.assert_allclose(got, expected, rtol=RTOL, atol=RTOL * np.abs(expected).max())


def torch_attention(torch: Any, Q: Any, K: Any, V: Any, mask: Any = None, **options: Any) -> Any:
    tensors = (torch.from_numpy(x) for x in (Q, K, V))
    allowed = None if mask is None else torch.from_numpy(mask)
    return torch.nn.functional.scaled_dot_product_attention(*tensors, attn_mask=allowed, **options)


def torch_weights(torch: Any, Q: Any, K: Any, mask: Any) -> Any:
    scores = torch.from_numpy(Q) @ torch.from_numpy(K).transpose(-1, -2) / K.shape[-1] ** 0.5
    return torch.softmax(scores.masked_fill(~torch.from_numpy(mask), -np.inf), dim=-1)


class TestAgainstTorch:
    @pytest.mark.parametrize("leading", SIZES)
    def test_without_a_mask(self, theirs: Theirs, rng: Any, leading: tuple[int, ...]) -> None:
        Q, K, V = random_qkv(rng, leading)
        assert_close(attention(Q, K, V)[0], theirs(lambda torch: torch_attention(torch, Q, K, V)))

    @pytest.mark.parametrize("leading", SIZES)
    def test_with_a_mask_for_every_query(self, theirs: Theirs, rng: Any, leading: tuple[int, ...]) -> None:
        Q, K, V = random_qkv(rng, leading)
        mask = random_mask(rng, *leading, 5, 7)
        expected = theirs(lambda torch: torch_attention(torch, Q, K, V, mask))
        assert_close(attention(Q, K, V, mask)[0], expected)

    def test_with_a_padding_mask(self, theirs: Theirs, rng: Any) -> None:
        Q, K, V = random_qkv(rng, (3,))
        mask = padding_mask([2, 5, 7], 7)
        expected = theirs(lambda torch: torch_attention(torch, Q, K, V, mask))
        assert_close(attention(Q, K, V, mask)[0], expected)

    def test_causal(self, theirs: Theirs, rng: Any) -> None:
        Q, K, V = rng.normal(size=(3, 2, 7, 11))
        expected = theirs(lambda torch: torch_attention(torch, Q, K, V, is_causal=True))
        assert_close(attention(Q, K, V, np.tri(7, dtype=bool))[0], expected)

    def test_a_query_that_may_attend_to_nothing(self, theirs: Theirs, rng: Any) -> None:
        Q, K, V = random_qkv(rng, (2,))
        mask = random_mask(rng, 2, 5, 7)
        mask[..., 1, :] = False
        expected = theirs(lambda torch: torch_attention(torch, Q, K, V, mask))
        assert_close(attention(Q, K, V, mask)[0], expected)

    def test_the_weights(self, theirs: Theirs, rng: Any) -> None:
        Q, K, V = random_qkv(rng, (2, 3))
        mask = random_mask(rng, 2, 3, 5, 7)
        assert_close(attention(Q, K, V, mask)[1], theirs(lambda torch: torch_weights(torch, Q, K, mask)))

    @pytest.mark.parametrize("scale", [1e-8, 1.0, 1e2, 1e4])
    @pytest.mark.parametrize("axis", [0, 1, -1])
    def test_softmax(self, theirs: Theirs, rng: Any, scale: float, axis: int) -> None:
        x = scale * rng.normal(size=(2, 5, 7))
        assert_close(
            softmax(x, axis=axis), theirs(lambda torch: torch.softmax(torch.from_numpy(x), dim=axis))
        )


class TestMasks:
    @pytest.mark.parametrize("leading", SIZES)
    def test_a_query_that_may_attend_to_nothing_gets_exact_zeros(
        self, rng: np.random.Generator, leading: tuple[int, ...]
    ) -> None:
        Q, K, V = random_qkv(rng, leading)
        mask = random_mask(rng, *leading, 5, 7)
        mask[..., 1, :] = False
        output, weights = attention(Q, K, V, mask)  # pytest turns a warning into an error
        assert np.all(weights[..., 1, :] == 0.0)
        assert np.all(output[..., 1, :] == 0.0)
        others = [0, 2, 3, 4]
        np.testing.assert_allclose(weights.sum(axis=-1)[..., others], 1.0, rtol=RTOL)

    @pytest.mark.parametrize("size", [1.0, 1e4])
    def test_a_blocked_weight_is_exactly_zero(self, rng: np.random.Generator, size: float) -> None:
        Q, K, V = random_qkv(rng, (2,))
        mask = random_mask(rng, 2, 5, 7)
        _, weights = attention(size * Q, K, V, mask)
        assert np.all(weights[~mask] == 0.0)
        np.testing.assert_allclose(weights.sum(axis=-1), 1.0, rtol=RTOL)

    def test_a_blocked_key_and_value_have_no_influence(self, rng: np.random.Generator) -> None:
        Q, K, V = random_qkv(rng, (3,))
        mask = padding_mask([2, 5, 7], 7)
        before = attention(Q, K, V, mask)
        K[0, 2:], V[0, 2:] = 1e6, -1e6
        after = attention(Q, K, V, mask)
        for was, became in zip(before, after, strict=True):
            np.testing.assert_array_equal(became, was)

    def test_all_true_is_no_mask(self, rng: np.random.Generator) -> None:
        Q, K, V = random_qkv(rng, (2,))
        for with_mask, without in zip(
            attention(Q, K, V, np.ones((5, 7), dtype=bool)), attention(Q, K, V), strict=True
        ):
            np.testing.assert_array_equal(with_mask, without)

    def test_minus_ten_thousand_would_not_do(self) -> None:
        scores = np.array([[-12_000.0, -11_000.0, 5.0]])
        mask = np.array([[True, True, False]])
        assert softmax(np.where(mask, scores, -1e4))[0, 2] == 1.0
        np.testing.assert_array_equal(softmax(apply_mask(scores, mask)), [[0.0, 1.0, 0.0]])

    def test_padding(self) -> None:
        mask = padding_mask([0, 2, 3], 3)
        assert mask.dtype == bool
        assert mask.tolist() == [[[False, False, False]], [[True, True, False]], [[True, True, True]]]


class TestSoftmax:
    def test_rows_sum_to_one(self, rng: np.random.Generator) -> None:
        np.testing.assert_allclose(softmax(rng.normal(size=(2, 3, 5, 7))).sum(axis=-1), 1.0, rtol=RTOL)

    @pytest.mark.parametrize("shift", [-1e4, -3.0, 1e4])
    def test_shifting_all_scores_changes_nothing(self, rng: np.random.Generator, shift: float) -> None:
        x = rng.integers(-40, 40, size=(5, 7)) / 8  # eighths, so that the shift itself is exact
        np.testing.assert_allclose(softmax(x + shift), softmax(x), rtol=RTOL)

    def test_huge_scores_up_and_down(self) -> None:
        x = np.array([[1e4, -1e4, 0.0], [-1e4, -1e4, -2e4], [1e4, 1e4, 1e4]])
        expected = [[1.0, 0.0, 0.0], [0.5, 0.5, 0.0], [1 / 3, 1 / 3, 1 / 3]]
        np.testing.assert_allclose(softmax(x), expected, rtol=RTOL)

    def test_any_axis(self, rng: np.random.Generator) -> None:
        x = rng.normal(size=(3, 5, 7))
        np.testing.assert_array_equal(softmax(x, axis=1), softmax(x.swapaxes(1, -1)).swapaxes(1, -1))


class TestAttention:
    def test_inputs_stay_as_they_are(self, rng: np.random.Generator) -> None:
        given = [*random_qkv(rng, (2,)), random_mask(rng, 2, 5, 7)]
        kept = [x.copy() for x in given]
        attention(*given)
        for x, was in zip(given, kept, strict=True):
            np.testing.assert_array_equal(x, was)

    def test_the_order_of_the_keys_does_not_matter(self, rng: np.random.Generator) -> None:
        Q, K, V = random_qkv(rng, ())
        order = rng.permutation(7)
        output, weights = attention(Q, K, V)
        moved, moved_weights = attention(Q, K[order], V[order])
        assert_close(moved, output)
        assert_close(moved_weights, weights[:, order])

    def test_one_key_gets_everything(self, rng: np.random.Generator) -> None:
        Q, K, V = rng.normal(size=(5, 11)), rng.normal(size=(1, 11)), rng.normal(size=(1, 13))
        output, weights = attention(Q, K, V)
        np.testing.assert_array_equal(weights, np.ones((5, 1)))
        np.testing.assert_array_equal(output, np.repeat(V, 5, axis=0))

    def test_a_batch_is_its_sentences_one_by_one(self, rng: np.random.Generator) -> None:
        Q, K, V = random_qkv(rng, (3,))
        together = attention_scores(Q, K)
        for i in range(3):
            assert_close(together[i], attention_scores(Q[i], K[i]))
            assert_close(attention(Q, K, V)[0][i], attention(Q[i], K[i], V[i])[0])

    def test_cold_and_hot_lookups(self, rng: np.random.Generator) -> None:
        query, keys, values = rng.normal(size=11), rng.normal(size=(7, 11)), rng.normal(size=(7, 13))
        best = values[np.argmax(keys @ query)]
        np.testing.assert_allclose(soft_lookup(query, keys, values, 1e-4), best, rtol=RTOL)
        np.testing.assert_allclose(soft_lookup(query, keys, values, 1e9), values.mean(axis=0), atol=1e-8)
