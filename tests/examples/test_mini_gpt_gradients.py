"""Every gradient of the mini-GPT: against PyTorch's autograd, and against finite differences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from mini_gpt import training_pass as tp
from mini_gpt.model import cross_entropy, gelu, layer_norm, logits_of
from mini_gpt.parameters import Parameters, Sizes
from tests.helpers.mini_gpt_models import SIZES, lively

SHAPES = [
    (SIZES, 5, 11),
    (SIZES, 1, 13),
    (SIZES, 3, 1),
    (Sizes(17, 7, 14, 3, 1), 2, 5),
    (Sizes(7, 5, 6, 1, 6), 3, 5),
]


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(7)


@pytest.fixture
def torch() -> Any:
    return pytest.importorskip("torch")


def batch_of(rng: Any, sizes: Sizes, batch: int, n: int) -> tuple[Any, Any]:
    return rng.integers(sizes.n_vocab, size=(batch, n)), rng.integers(sizes.n_vocab, size=(batch, n))


def by_hand(params: Parameters, ids: Any, targets: Any) -> tuple[float, Parameters]:
    grads = Parameters(params.sizes, np.float64)
    grads.vector[:] = np.nan  # whatever is not written shows
    return tp.loss_and_gradients(params.tree, grads.tree, ids, targets, params.sizes.n_heads), grads


def torch_logits(torch: Any, p: dict[str, Any], ids: Any, sizes: Sizes) -> Any:
    """The same model, written for PyTorch with its own layers."""
    F, d, n = torch.nn.functional, sizes.d_model, ids.shape[1]

    def norm(X: Any, name: str) -> Any:
        return F.layer_norm(X, (d,), p[f"{name}.weight"], p[f"{name}.bias"], 1e-5)

    def linear(X: Any, name: str) -> Any:
        return X @ p[f"{name}.weight"] + p[f"{name}.bias"]

    X = p["wte.weight"][ids] + p["wpe.weight"][:n]
    for i in range(sizes.n_layers):
        parts = linear(norm(X, f"h.{i}.ln_1"), f"h.{i}.attn.c_attn").split(d, dim=-1)
        heads = [part.view(len(ids), n, sizes.n_heads, -1).transpose(1, 2) for part in parts]
        H = F.scaled_dot_product_attention(*heads, is_causal=True).transpose(1, 2).reshape(len(ids), n, d)
        X = X + linear(H, f"h.{i}.attn.c_proj")
        hidden = F.gelu(linear(norm(X, f"h.{i}.ln_2"), f"h.{i}.mlp.c_fc"), approximate="tanh")
        X = X + linear(hidden, f"h.{i}.mlp.c_proj")
    return norm(X, "ln_f") @ p["wte.weight"].T


@pytest.mark.parametrize(("sizes", "batch", "n"), SHAPES)
def test_every_gradient_is_that_of_autograd(torch: Any, rng: Any, sizes: Sizes, batch: int, n: int) -> None:
    params, (ids, targets) = lively(sizes), batch_of(rng, sizes, batch, n)
    leaves = {name: torch.tensor(array, requires_grad=True) for name, array in params.arrays.items()}
    logits = torch_logits(torch, leaves, torch.from_numpy(ids), sizes)
    expected = torch.nn.functional.cross_entropy(logits.flatten(0, 1), torch.from_numpy(targets).flatten())
    expected.backward()
    loss, grads = by_hand(params, ids, targets)
    assert loss == pytest.approx(expected.item(), rel=1e-13)
    for name, leaf in leaves.items():
        gradient = leaf.grad.numpy()
        scale = max(np.abs(gradient).max(), 1e-3)
        np.testing.assert_allclose(grads.arrays[name], gradient, rtol=1e-9, atol=1e-11 * scale, err_msg=name)


@pytest.mark.parametrize(("sizes", "batch", "n"), SHAPES)
def test_every_gradient_is_that_of_finite_differences(rng: Any, sizes: Sizes, batch: int, n: int) -> None:
    """Along random directions, one per array: (loss(θ + h v) - loss(θ - h v)) / 2h = gradient · v."""
    params, (ids, targets) = lively(sizes), batch_of(rng, sizes, batch, n)
    _, grads = by_hand(params, ids, targets)
    h = 1e-5

    def loss() -> float:
        return cross_entropy(logits_of(ids, params.tree, sizes.n_heads), targets)

    for name, array in params.arrays.items():
        direction, kept = rng.normal(size=array.shape), array.copy()
        array[...] = kept + h * direction
        above = loss()
        array[...] = kept - h * direction
        below = loss()
        array[...] = kept
        expected = float(np.sum(grads.arrays[name] * direction))
        assert (above - below) / (2 * h) == pytest.approx(expected, rel=1e-6, abs=1e-9), name


def test_the_loss_is_that_of_the_readable_forward_pass(rng: Any) -> None:
    params, (ids, targets) = lively(), batch_of(rng, SIZES, 5, 11)
    loss, _ = by_hand(params, ids, targets)
    assert loss == pytest.approx(cross_entropy(logits_of(ids, params.tree, 3), targets), rel=1e-13)


def test_parameters_stay_as_they_are(rng: Any) -> None:
    params, (ids, targets) = lively(), batch_of(rng, SIZES, 5, 11)
    kept = params.vector.copy()
    by_hand(params, ids, targets)
    np.testing.assert_array_equal(params.vector, kept)


def test_float32_gradients_are_those_of_float64_to_single_precision(rng: Any) -> None:
    params, single = lively(), lively(dtype=np.float32)
    ids, targets = batch_of(rng, SIZES, 5, 11)
    _, expected = by_hand(params, ids, targets)
    grads = Parameters(SIZES)
    loss = tp.loss_and_gradients(single.tree, grads.tree, ids, targets, 3)
    assert grads.vector.dtype == np.float32
    assert isinstance(loss, float)
    length = np.linalg.norm(expected.vector)
    assert np.linalg.norm(grads.vector - expected.vector) < 1e-5 * length


# --- the parts, each by itself
# -------------------------------------------------------------------------------


def differences(layer: Callable[[Any], Any], X: Any, dY: Any, h: float = 1e-6) -> Any:
    """The gradient of ``Σ dY · layer(X)`` by X, entry by entry."""
    gradient = np.zeros_like(X)
    for at in np.ndindex(X.shape):
        above, below = X.copy(), X.copy()
        above[at] += h
        below[at] -= h
        gradient[at] = np.sum(dY * (layer(above) - layer(below))) / (2 * h)
    return gradient


def test_gelu(rng: Any) -> None:
    X, dY = 3.0 * rng.normal(size=(5, 7)), rng.normal(size=(5, 7))
    Y, t = tp.gelu_forward(X)
    np.testing.assert_allclose(Y, gelu(X), rtol=1e-13, atol=1e-15)
    np.testing.assert_allclose(tp.gelu_backward(dY, X, t), differences(gelu, X, dY), rtol=1e-7, atol=1e-8)


@pytest.mark.parametrize("size", [1.0, 1e-2])
def test_layer_norm(rng: Any, size: float) -> None:
    params = {"g": rng.normal(size=7), "b": rng.normal(size=7)}
    grads = {"g": np.zeros(7), "b": np.zeros(7)}
    X, dY = size * rng.normal(size=(5, 7)), rng.normal(size=(5, 7))
    Y, kept = tp.norm_forward(X, params)
    np.testing.assert_allclose(Y, layer_norm(X, params), rtol=1e-12, atol=1e-13)
    expected = differences(lambda X: layer_norm(X, params), X, dY)
    np.testing.assert_allclose(tp.norm_backward(dY, kept, params, grads), expected, rtol=1e-6, atol=1e-6)
    np.testing.assert_allclose(grads["b"], dY.sum(axis=0))
    np.testing.assert_allclose(grads["g"], np.sum(dY * (Y - params["b"]) / params["g"], axis=0))


def test_attention(rng: Any) -> None:
    projected, dO = rng.normal(size=(2 * 5, 3 * 6)), rng.normal(size=(2 * 5, 6))

    def layer(X: Any) -> Any:
        return tp.attention_forward(X.copy(), 2, 3)[0]

    _, kept = tp.attention_forward(projected.copy(), 2, 3)
    expected = differences(layer, projected, dO)
    np.testing.assert_allclose(tp.attention_backward(dO, kept), expected, rtol=1e-6, atol=1e-8)


def test_recorded_loss() -> None:
    """As PyTorch has it, recorded for where it is missing."""
    logits = np.array([[1.0, 2.0, 3.0], [0.0, -1e4, 1e4]])
    loss, d_logits = tp.loss_forward(logits, np.array([0, 2]))
    assert loss == pytest.approx(1.2038029822221903, rel=1e-14)
    expected = [[-0.454984713415, 0.122364235527, 0.332620477887], [0.0, 0.0, 0.0]]
    np.testing.assert_allclose(d_logits, expected, atol=1e-12)


def test_a_token_twice_in_a_text_adds_up() -> None:
    d_wte = np.ones((5, 2))
    tp.embedding_backward(np.array([[1.0, 2.0], [10.0, 20.0], [100.0, 200.0]]), np.array([3, 0, 3]), d_wte)
    np.testing.assert_array_equal(d_wte, [[11, 21], [1, 1], [1, 1], [102, 203], [1, 1]])
