"""solutions/self_attention_layer.py against PyTorch's autograd in float64, and against finite differences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from solutions.attention import Array, padding_mask, softmax
from solutions.multi_head import multi_head_attention
from solutions.self_attention_layer import SelfAttention, softmax_backward, xavier_uniform
from tests.helpers.theirs import Theirs

RTOL = 1e-12
HEADS = [(1, 11), (3, 5), (7, 1), (2, 13)]  # n_heads, d_head
SMALL = [(1, 5), (3, 2), (5, 1), (2, 3)]  # few enough numbers for all gradients to be recorded
NAMES = ("X", "W_q", "W_k", "W_v", "W_o")
N = 7
Matrices = tuple[Array, Array, Array, Array]


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20100513)


def matrices(rng: np.random.Generator, d_model: int) -> Matrices:
    """W_q, W_k, W_v, W_o."""
    W_q, W_k, W_v, W_o = rng.normal(size=(4, d_model, d_model)) / d_model**0.5
    return W_q, W_k, W_v, W_o


def masks(n: int, batch: int) -> dict[str, Any]:
    lengths = 1 + np.arange(batch) * 3 % n
    padding = padding_mask(lengths, n)
    nobody = np.ones((n, n), dtype=bool)
    nobody[2] = False
    return {
        "none": None,
        "causal": np.tri(n, dtype=bool),
        "padding": padding,
        "both": padding & np.tri(n, dtype=bool),
        "one word may attend to nothing": nobody,
    }


def assert_close(got: Any, expected: Any, rtol: float = RTOL) -> None:
    """Equal to ``rtol`` of the largest entry: a sum that cancels has no relative accuracy of its own."""
    assert got.shape == expected.shape
    assert got.dtype == np.float64
    np.testing.assert_allclose(got, expected, rtol=rtol, atol=rtol * max(1e-3, np.abs(expected).max()))


def torch_gradients(
    torch: Any, X: Any, weights: Matrices, n_heads: int, mask: Any, d_output: Any
) -> tuple[Any, dict[str, Any]]:
    """Output and autograd's gradients of a layer written in PyTorch's own operations."""
    x, *W = (torch.tensor(array, requires_grad=True) for array in (X, *weights))
    Q, K, V = ((x @ w).unflatten(-1, (n_heads, -1)).transpose(-3, -2) for w in W[:3])
    allowed = None if mask is None else torch.from_numpy(mask).unsqueeze(-3)
    heads = torch.nn.functional.scaled_dot_product_attention(Q, K, V, attn_mask=allowed)
    output = heads.transpose(-3, -2).flatten(-2) @ W[3]
    output.backward(torch.from_numpy(d_output))
    return output, {name: array.grad for name, array in zip(NAMES, (x, *W), strict=True)}


class TestAgainstTorch:
    @pytest.mark.parametrize(("n_heads", "d_head"), SMALL)
    @pytest.mark.parametrize("kind", ["none", "causal", "padding", "both"])
    def test_output_and_gradients(
        self, theirs: Theirs, rng: Any, n_heads: int, d_head: int, kind: str
    ) -> None:
        d_model = n_heads * d_head
        X, weights = rng.normal(size=(3, N, d_model)), matrices(rng, d_model)
        mask, d_output = masks(N, 3)[kind], rng.normal(size=X.shape)
        output, gradients = theirs(lambda torch: torch_gradients(torch, X, weights, n_heads, mask, d_output))
        layer = SelfAttention(*weights, n_heads)
        assert_close(layer.forward(X, mask), output)
        found = layer.backward(d_output)
        assert tuple(found) == NAMES
        for name in NAMES:
            assert_close(found[name], gradients[name])

    @pytest.mark.parametrize("leading", [(), (2, 3)])
    def test_other_leading_axes(self, theirs: Theirs, rng: Any, leading: tuple[int, ...]) -> None:
        X, weights = rng.normal(size=(*leading, N, 15)), matrices(rng, 15)
        d_output, mask = rng.normal(size=X.shape), np.tri(N, dtype=bool)
        output, gradients = theirs(lambda torch: torch_gradients(torch, X, weights, 3, mask, d_output))
        layer = SelfAttention(*weights, 3)
        assert_close(layer.forward(X, mask), output)
        for name, gradient in layer.backward(d_output).items():
            assert_close(gradient, gradients[name])

    def test_softmax_backward(self, theirs: Theirs, rng: Any) -> None:
        scores, d_weights = rng.normal(size=(2, 3, 5, N)), rng.normal(size=(2, 3, 5, N))
        scores[..., 4] = -np.inf

        def gradient(torch: Any) -> Any:
            x = torch.tensor(scores, requires_grad=True)
            torch.softmax(x, dim=-1).backward(torch.from_numpy(d_weights))
            return x.grad

        assert_close(softmax_backward(d_weights, softmax(scores)), theirs(gradient))

    def test_xavier_uniform_has_pytorch_s_range_and_spread(self, theirs: Theirs, rng: Any) -> None:
        def measured(torch: Any) -> list[Any]:
            torch.manual_seed(0)
            drawn = torch.nn.init.xavier_uniform_(torch.empty(401, 199, dtype=torch.float64)).numpy()
            return [drawn.max(), drawn.min(), drawn.std()]

        ours = xavier_uniform(199, 401, rng)
        for mine, expected in zip([ours.max(), ours.min(), ours.std()], theirs(measured), strict=True):
            assert mine == pytest.approx(expected, rel=0.01)


class TestXavier:
    def test_range_moments_and_seed(self) -> None:
        W = xavier_uniform(199, 401, np.random.default_rng(3))
        assert W.shape == (199, 401)
        assert W.dtype == np.float64
        assert np.abs(W).max() <= 0.1  # √(6 / 600)
        assert W.mean() == pytest.approx(0.0, abs=1e-3)
        assert W.var() == pytest.approx(2 / 600, rel=0.01)
        np.testing.assert_array_equal(W, xavier_uniform(199, 401, np.random.default_rng(3)))
        assert not np.any(xavier_uniform(199, 401, np.random.default_rng(4)) == W)

    @pytest.mark.parametrize("d", [64, 512])
    def test_it_keeps_the_spread_of_a_square_layer(self, rng: Any, d: int) -> None:
        Y = rng.normal(size=(1000, d)) @ xavier_uniform(d, d, rng)
        assert Y.std() == pytest.approx(1.0, rel=0.03)


class TestSoftmaxBackward:
    def test_it_is_the_jacobian(self, rng: Any) -> None:
        a, d = softmax(rng.normal(size=5)), rng.normal(size=5)
        assert_close(softmax_backward(d, a), (np.diag(a) - np.outer(a, a)) @ d)

    def test_each_row_sums_to_nothing(self, rng: Any) -> None:
        weights = softmax(rng.normal(size=(3, 5, N)))
        d_scores = softmax_backward(rng.normal(size=weights.shape), weights)
        np.testing.assert_allclose(d_scores.sum(axis=-1), 0.0, atol=1e-15)

    def test_blocked_and_decided_rows_have_gradient_0(self, rng: Any) -> None:
        weights = np.array([[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.25, 0.0, 0.75]])
        d_scores = softmax_backward(rng.normal(size=(3, 3)), weights)
        assert not d_scores[:2].any()
        assert d_scores[2, 1] == 0.0
        assert np.all(d_scores[2, [0, 2]] != 0.0)


class TestLayer:
    @pytest.mark.parametrize(("n_heads", "d_head"), HEADS)
    @pytest.mark.parametrize("leading", [(), (3,), (2, 3)])
    def test_it_is_multi_head_attention(
        self, rng: Any, leading: tuple[int, ...], n_heads: int, d_head: int
    ) -> None:
        d_model = n_heads * d_head
        X, weights = rng.normal(size=(*leading, N, d_model)), matrices(rng, d_model)
        layer, mask = SelfAttention(*weights, n_heads), masks(N, 3)["both"] if leading else None
        output, expected = multi_head_attention(X, *weights, n_heads, mask)
        np.testing.assert_array_equal(layer.weights(X, mask), expected)
        np.testing.assert_array_equal(layer.forward(X, mask), output)
        assert {A.shape for A in layer.project(X)} == {(*leading, n_heads, N, d_head)}

    @pytest.mark.parametrize("kind", ["none", "causal", "padding", "both", "one word may attend to nothing"])
    @pytest.mark.parametrize(("n_heads", "d_head"), [(1, 5), (2, 3), (3, 2)])
    def test_gradients_are_finite_differences(self, rng: Any, kind: str, n_heads: int, d_head: int) -> None:
        X, weights = rng.normal(size=(2, 5, n_heads * d_head)), matrices(rng, n_heads * d_head)
        mask, d_output = masks(5, 2)[kind], rng.normal(size=X.shape)

        def loss(arrays: dict[str, Any]) -> float:
            x, W_q, W_k, W_v, W_o = (arrays[name] for name in NAMES)
            return float(np.sum(d_output * SelfAttention(W_q, W_k, W_v, W_o, n_heads).forward(x, mask)))

        layer = SelfAttention(*weights, n_heads)
        layer.forward(X, mask)
        here = dict(zip(NAMES, (X, *weights), strict=True))
        found = layer.backward(d_output)
        for name, expected in differences(loss, here).items():
            assert_close(found[name], expected, rtol=1e-8)

    def test_a_sentence_s_gradients_add_up_over_a_batch(self, rng: Any) -> None:
        X, weights = rng.normal(size=(3, N, 6)), matrices(rng, 6)
        layer, d_output = SelfAttention(*weights, 2), rng.normal(size=X.shape)
        layer.forward(X)
        together = layer.backward(d_output)
        alone = []
        for i in range(3):
            layer.forward(X[i])
            alone.append(layer.backward(d_output[i]))
        for name in NAMES[1:]:
            assert_close(together[name], sum(found[name] for found in alone))
        assert_close(together["X"], np.stack([found["X"] for found in alone]))

    def test_inputs_stay_as_they_are_and_backward_can_be_asked_again(self, rng: Any) -> None:
        X, weights, d_output = rng.normal(size=(2, N, 6)), matrices(rng, 6), rng.normal(size=(2, N, 6))
        given = (X, *weights, d_output)
        kept = [array.copy() for array in given]
        layer = SelfAttention(*weights, 2)
        layer.forward(X, np.tri(N, dtype=bool))
        first, second = layer.backward(d_output), layer.backward(d_output)
        for name in NAMES:
            np.testing.assert_array_equal(first[name], second[name])
        for array, was in zip(given, kept, strict=True):
            np.testing.assert_array_equal(array, was)


def differences(loss: Callable[[dict[str, Any]], float], here: dict[str, Any]) -> dict[str, Any]:
    """Central differences of ``loss`` with respect to every number, five-point."""
    h, found = 1e-3, {}
    for name, array in here.items():
        gradient = np.zeros(array.shape)
        for place in np.ndindex(array.shape):
            moved = {}
            for k in (-2, -1, 1, 2):
                changed = array.copy()
                changed[place] += k * h
                moved[k] = loss({**here, name: changed})
            gradient[place] = (8 * (moved[1] - moved[-1]) - (moved[2] - moved[-2])) / (12 * h)
        found[name] = gradient
    return found
