"""solutions/feed_forward.py against PyTorch in float64, and against what its functions promise without it."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from rubrics import lesson_05
from rubrics.lesson_05.positionwise_gap import HOLDS
from solutions.feed_forward import (
    Layer,
    feed_forward,
    gelu,
    layer_norm,
    linear,
    positionwise_gap,
    post_norm,
    pre_norm,
    relu,
)
from stepgrade.inside.script import Call
from stepgrade.inside.wire import Planted
from stepgrade.judging.draws import Draws
from tests.helpers.theirs import Theirs

RTOL = 1e-12
SIZES = [(5,), (2, 5), (2, 3, 5)]
D_MODEL, D_FF = 7, 29


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20160721)


def assert_close(got: Any, expected: Any) -> None:
    """Equal to 1e-12 of the largest entry: a sum that cancels has no relative accuracy of its own."""
    assert got.shape == expected.shape
    assert got.dtype == np.float64
    np.testing.assert_allclose(got, expected, rtol=RTOL, atol=RTOL * np.abs(expected).max())


def network(rng: np.random.Generator) -> tuple[Any, ...]:
    return (
        rng.normal(size=(D_MODEL, D_FF)),
        rng.normal(size=D_FF),
        rng.normal(size=(D_FF, D_MODEL)),
        rng.normal(size=D_MODEL),
    )


def gain_and_bias(rng: np.random.Generator) -> tuple[Any, Any]:
    return 1.0 + 0.5 * rng.normal(size=D_MODEL), rng.normal(size=D_MODEL)


class TestAgainstTorch:
    @pytest.mark.parametrize("scale", [1e-8, 1.0, 10.0, 1e4])
    def test_gelu(self, theirs: Theirs, rng: Any, scale: float) -> None:
        x = scale * rng.normal(size=(3, 5, 7))
        expected = theirs(lambda torch: torch.nn.functional.gelu(torch.from_numpy(x), approximate="tanh"))
        assert_close(gelu(x), expected)
        assert_close(relu(x), theirs(lambda torch: torch.relu(torch.from_numpy(x))))

    @pytest.mark.parametrize("shape", SIZES)
    def test_feed_forward(self, theirs: Theirs, rng: Any, shape: tuple[int, ...]) -> None:
        X, (W_1, b_1, W_2, b_2) = rng.normal(size=(*shape, D_MODEL)), network(rng)

        def stacks(torch: Any) -> dict[str, Any]:
            first, last = (torch.nn.Linear(*W.shape, dtype=torch.float64) for W in (W_1, W_2))
            with torch.no_grad():
                for layer, W, b in ((first, W_1, b_1), (last, W_2, b_2)):
                    layer.weight.copy_(torch.from_numpy(W.T.copy()))
                    layer.bias.copy_(torch.from_numpy(b))
            activations = {
                "relu": torch.nn.ReLU(),
                "gelu": torch.nn.GELU(approximate="tanh"),
                "tanh": torch.nn.Tanh(),
            }
            found = {
                name: torch.nn.Sequential(first, activation, last)(torch.from_numpy(X))
                for name, activation in activations.items()
            }
            return {**found, "linear": first(torch.from_numpy(X))}

        expected = theirs(stacks)
        ours: dict[str, Layer] = {"relu": relu, "gelu": gelu, "tanh": np.tanh}
        for name, activation in ours.items():
            assert_close(feed_forward(X, W_1, b_1, W_2, b_2, activation), expected[name])
        assert_close(linear(X, W_1, b_1), expected["linear"])

    @pytest.mark.parametrize("shape", SIZES)
    @pytest.mark.parametrize(
        ("scale", "offset"), [(1.0, 0.0), (1e-2, 0.0), (1e-6, 0.0), (1e4, 3.0), (1.0, 50.0)]
    )
    def test_layer_norm(
        self, theirs: Theirs, rng: Any, shape: tuple[int, ...], scale: float, offset: float
    ) -> None:
        X, (gain, bias) = offset + scale * rng.normal(size=(*shape, D_MODEL)), gain_and_bias(rng)
        for eps in (1e-5, 1e-2):

            def normed(torch: Any, eps: float = eps) -> Any:
                x, g, b = map(torch.from_numpy, (X, gain, bias))
                return torch.nn.functional.layer_norm(x, (D_MODEL,), g, b, eps)

            assert_close(layer_norm(X, gain, bias, eps), theirs(normed))
        assert_close(layer_norm(X, gain, bias), layer_norm(X, gain, bias, 1e-5))

    @pytest.mark.parametrize("norm_first", [False, True])
    def test_both_orders_in_a_whole_encoder_layer(self, theirs: Theirs, rng: Any, norm_first: bool) -> None:
        """PyTorch's encoder layer with its attention silenced: its feed-forward sublayer and both norms."""
        X, (W_1, b_1, W_2, b_2) = rng.normal(size=(5, D_MODEL)), network(rng)
        gains = [gain_and_bias(rng) for _ in range(2)]

        def encoder_layer(torch: Any) -> Any:
            layer = torch.nn.TransformerEncoderLayer(
                D_MODEL, 1, D_FF, dropout=0.0, batch_first=True, norm_first=norm_first, dtype=torch.float64
            ).eval()
            with torch.no_grad():
                layer.self_attn.out_proj.weight.zero_()
                layer.self_attn.out_proj.bias.zero_()
                for module, W, b in ((layer.linear1, W_1, b_1), (layer.linear2, W_2, b_2)):
                    module.weight.copy_(torch.from_numpy(W.T.copy()))
                    module.bias.copy_(torch.from_numpy(b))
                for module, (gain, bias) in zip((layer.norm1, layer.norm2), gains, strict=True):
                    module.weight.copy_(torch.from_numpy(gain))
                    module.bias.copy_(torch.from_numpy(bias))
                return layer(torch.from_numpy(X)[None])[0]

        expected = theirs(encoder_layer)
        order = pre_norm if norm_first else post_norm
        once = order(X, np.zeros_like, *gains[0])
        assert_close(order(once, lambda Y: feed_forward(Y, W_1, b_1, W_2, b_2, relu), *gains[1]), expected)


class TestGelu:
    def test_the_tanh_form_is_close_to_the_exact_one(self) -> None:
        x = np.linspace(-10, 10, 20_001)
        exact = x * np.array([math.erfc(-value / math.sqrt(2)) / 2 for value in x])
        assert 4.7e-4 < np.abs(gelu(x) - exact).max() < 4.8e-4

    def test_it_is_a_gate_on_x(self) -> None:
        x = np.array([-1e4, -40.0, 0.0, 40.0, 1e4])
        np.testing.assert_array_equal(gelu(x), [0.0, 0.0, 0.0, 40.0, 1e4])
        some = np.linspace(-3, 3, 61)
        np.testing.assert_allclose(gelu(some) - gelu(-some), some, rtol=RTOL, atol=RTOL)


class TestLayerNorm:
    def test_mean_variance_and_what_is_removed(self, rng: np.random.Generator) -> None:
        X = rng.normal(size=(3, 5, D_MODEL))
        ones, zeros = np.ones(D_MODEL), np.zeros(D_MODEL)
        normed = layer_norm(X, ones, zeros, eps=0.0)
        np.testing.assert_allclose(normed.mean(axis=-1), 0.0, atol=1e-14)
        np.testing.assert_allclose(normed.var(axis=-1), 1.0, rtol=RTOL)
        assert_close(layer_norm(3.0 * X + 4.0, ones, zeros, eps=0.0), normed)

    def test_a_row_of_equal_numbers_becomes_the_bias(self, rng: np.random.Generator) -> None:
        gain, bias = gain_and_bias(rng)
        np.testing.assert_array_equal(layer_norm(np.full((2, D_MODEL), 2.0), gain, bias), [bias, bias])

    def test_rows_do_not_hear_from_each_other(self, rng: np.random.Generator) -> None:
        X, (gain, bias) = rng.normal(size=(5, D_MODEL)), gain_and_bias(rng)
        rows = np.array([layer_norm(row, gain, bias) for row in X])
        np.testing.assert_array_equal(layer_norm(X, gain, bias), rows)


class TestOrders:
    def test_without_a_contribution(self, rng: np.random.Generator) -> None:
        X, (gain, bias) = rng.normal(size=(5, D_MODEL)), gain_and_bias(rng)
        np.testing.assert_array_equal(pre_norm(X, np.zeros_like, gain, bias), X)
        np.testing.assert_array_equal(post_norm(X, np.zeros_like, gain, bias), layer_norm(X, gain, bias))

    def test_inputs_stay_as_they_are(self, rng: np.random.Generator) -> None:
        given = [rng.normal(size=(5, D_MODEL)), *gain_and_bias(rng), *network(rng)]
        kept = [x.copy() for x in given]
        X, gain, bias, *weights = given
        for order in (post_norm, pre_norm):
            order(X, lambda Y: Y, gain, bias)  # a sublayer that hands back its own input
        feed_forward(X, *weights)
        positionwise_gap(lambda Y: layer_norm(Y, gain, bias), X)
        for x, was in zip(given, kept, strict=True):
            np.testing.assert_array_equal(x, was)


Drawn = Callable[[np.random.Generator, int], Any]
DRAWS: dict[str, Drawn] = {
    "normal": lambda rng, d: rng.normal(size=d),
    "large": lambda rng, d: 100.0 * rng.normal(size=d),
    "small": lambda rng, d: 0.01 * rng.normal(size=d),
    "uniform from 0 to 1": lambda rng, d: rng.random(size=d),
    "uniform from -1 to 1": lambda rng, d: rng.uniform(-1, 1, size=d),
}


def gap_with(draw: Drawn, rng: np.random.Generator, layer: Callable[[Any], Any], X: Any) -> float:
    """What a student finds who replaces rows by ``draw``."""
    gaps = []
    for i in range(len(X)):
        changed = X.copy()
        changed[i] = draw(rng, X.shape[1])
        gaps.append(np.max(np.abs(np.delete(layer(changed) - layer(X), i, axis=0))))
    return float(max(gaps))


def planted(layer: Any) -> Callable[[Any], Any]:
    if not isinstance(layer, Planted):
        found: Callable[[Any], Any] = lesson_05.rubric.given[layer.name]
        return found
    names: dict[str, Any] = {"np": np}
    exec(layer.source, names)
    made: Callable[[Any], Any] = names[layer.name]
    return made


STEP = lesson_05.rubric["positionwise_gap"]


class TestPositionwiseGap:
    @pytest.mark.parametrize("case", STEP.cases, ids=lambda case: case.name)
    @pytest.mark.parametrize("draw", DRAWS.values(), ids=list(DRAWS))
    def test_the_planted_layers_are_clear_whatever_is_drawn(self, case: Any, draw: Drawn) -> None:
        """Below the lower threshold by far, or above the upper one by far."""
        rng = np.random.default_rng(5)
        for student in range(20):
            script = Draws("lesson_05", str(student), b"s" * 32).script(STEP, case)
            kinds = set()
            for call in script.operations:
                assert isinstance(call, Call)
                layer, X = planted(call.args[0]), call.args[1]
                found, reference = gap_with(draw, rng, layer, X), positionwise_gap(layer, X)
                leaks = reference > case.above
                kinds.add(leaks)
                if leaks:
                    assert min(found, reference) > 10 * case.above
                else:
                    assert max(found, reference) < HOLDS.atol / 10
            assert kinds == {True, False}

    def test_what_the_lesson_says_of_layers(self, rng: np.random.Generator) -> None:
        X, (gain, bias), weights = rng.normal(size=(5, D_MODEL)), gain_and_bias(rng), network(rng)

        def layer(Y: Any) -> Any:
            return feed_forward(Y, *weights)

        for alone in (layer, lambda Y: layer_norm(Y, gain, bias), lambda Y: pre_norm(Y, layer, gain, bias)):
            assert positionwise_gap(alone, X) < 1e-12
        over_positions = positionwise_gap(lambda Y: layer_norm(Y.T, np.ones(5), np.zeros(5)).T, X)
        assert over_positions > 0.1
        assert positionwise_gap(lambda Y: layer_norm(Y, gain, bias), X[:1]) == 0.0  # nobody else is there
