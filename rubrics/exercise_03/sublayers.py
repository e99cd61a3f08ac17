"""Steps ``layer_norm``, ``gelu`` and ``feed_forward``: lesson 5 again, on any leading axes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics import lesson_05
from rubrics._inputs import Array, Inputs
from rubrics._writing import writing
from rubrics.exercise_03.in_float32 import SINGLE
from rubrics.lesson_05.feed_forward import RELU, SQUARED_RELU, compose_feed_forward, weights
from rubrics.lesson_05.gelu import both_tails, far_out, numbers
from solutions import feed_forward as sublayers
from stepgrade.inside.script import Call, Script
from stepgrade.rubric import Step, common, hidden, public


def gain_and_bias(rng: Generator, d: int) -> tuple[Array, Array]:
    """A gain of both signs and sizes, and a bias that would be missed."""
    return 1.0 + 0.5 * rng.normal(size=d), rng.normal(size=d)


def rows(*shape: int, scale: float = 1.0, offset: float = 0.0) -> Inputs:
    return lambda rng: (offset + scale * rng.normal(size=shape), *gain_and_bias(rng, shape[-1]))


def equal_numbers(rng: Generator) -> tuple[Array, Array, Array]:
    """Rows of equal numbers (exact in binary), and one ordinary row among them."""
    X = np.tile(np.array([[2.0], [0.0], [-0.5]]), (1, 7))
    X[1] = 0.3 * rng.normal(size=7)
    return X, *gain_and_bias(rng, 7)


def another_eps(rng: Generator) -> dict[str, Any]:
    X, gain, bias = rows(2, 3, 11, scale=0.2)(rng)
    return {"X": X, "gain": gain, "bias": bias, "eps": 1e-2}


right, wrong = writing("layer_norm(X, gain, bias, eps=1e-5)", before_single=SINGLE)
usual = right("mean and var",
    "mean = X.mean(axis=-1, keepdims=True)",
    "(X - mean) / np.sqrt(X.var(axis=-1, keepdims=True) + eps) * gain + bias")

layer_norm = Step(
    "layer_norm",
    points=2,
    summary="The last axis to mean 0 and variance 1, then times gain plus bias",
    reference=sublayers.layer_norm,
    cases=(
        public("five rows of seven numbers", rows(5, 7, scale=0.4)),
        public("a batch of small numbers, where eps can be seen", rows(2, 5, 3, scale=1e-2)),
        public("rows of equal numbers", equal_numbers, weight=0.5),
        # Here the mean of the squares and the square of the mean agree in their first eight digits.
        public("rows very far from zero", rows(3, 17, offset=1e4), weight=0.5),
        hidden("a batch of three texts", rows(3, 5, 11, scale=0.3)),
        hidden("rows far from zero", rows(2, 3, 17, scale=0.03, offset=10.0)),
        hidden("small numbers again", rows(3, 2, 5, scale=1e-2)),
        hidden("a single vector, no leading axis", rows(13, scale=0.1), weight=0.5),
        hidden("another eps", another_eps, weight=0.5),
        common("two leading axes", rows(2, 3, 5, 7, scale=0.05)),
    ),
    variants=(
        usual,
        right("loop over the rows",
            "result = np.zeros(X.shape)",
            "for place in np.ndindex(X.shape[:-1]):",
            "    centred = X[place] - sum(X[place]) / len(gain)",
            "    result[place] = gain * centred / (sum(centred**2) / len(gain) + eps) ** 0.5 + bias",
            "result"),
        right("einsum",
            "centred = X - np.einsum('...d->...', X)[..., None] / X.shape[-1]",
            "variance = np.einsum('...d,...d->...', centred, centred)[..., None] / X.shape[-1]",
            "np.einsum('...d,d->...d', centred / np.sqrt(variance + eps), gain) + bias"),
        *(variant for variant in lesson_05.rubric["layer_norm"].variants if variant.single),
    ),
    mistakes=(
        *lesson_05.rubric["layer_norm"].mistakes,
        usual.but("axis counted from the left",
            "Your function normalises along axis 1, which is the last axis of one text only. In a batch, "
            "axis 1 runs over the positions. Count from the right: axis=-1.",
            {"mean(axis=-1": "mean(axis=1", "var(axis=-1": "var(axis=1"}),
    ),
)

gelu = Step(
    "gelu",
    points=1,
    summary="GELU in GPT-2's tanh form, for an array of any shape",
    reference=sublayers.gelu,
    cases=(
        public("seven numbers from -3 to 3", lambda rng: (np.linspace(-3.0, 3.0, 7),), twin=numbers(7, size=2.0)),
        public("the hidden values of a batch", numbers(2, 3, 5)),
        hidden("another batch", numbers(3, 2, 7)),
        hidden("both tails", both_tails),
        hidden("very large numbers", far_out, weight=0.5),
        hidden("two leading axes", numbers(2, 3, 5, 7, size=2.0), weight=0.5),
        common("values of all sizes", numbers(5, 11, size=3.0)),
    ),
    variants=lesson_05.rubric["gelu"].variants,
    mistakes=lesson_05.rubric["gelu"].mistakes,
)


def network(*shape: int, d_ff: int, activation: Any = None) -> Inputs:
    """The arguments of a feed-forward layer for X of that shape, with GELU unless another one is given."""

    def inputs(rng: Generator) -> Any:
        args = (rng.normal(size=shape), *weights(rng, shape[-1], d_ff))
        return Script((Call("feed_forward", args, {"activation": activation}),)) if activation else args

    return inputs


right, wrong = writing("feed_forward(X, W_1, b_1, W_2, b_2, activation=gelu)", before_single=SINGLE)
usual = right("two lines", "hidden = activation(X @ W_1 + b_1)", "hidden @ W_2 + b_2")
RESIDUAL = "residual added already"

feed_forward = Step(
    "feed_forward",
    points=2,
    summary="activation(X W_1 + b_1) W_2 + b_2, at every position alike",
    parts=("gelu",),
    composition=compose_feed_forward,
    cases=(
        public("one text, with GELU", network(5, 3, d_ff=11)),
        public("a batch, with ReLU passed as the activation", network(2, 5, 3, d_ff=13, activation=RELU)),
        hidden("a batch, with GELU", network(3, 5, 7, d_ff=19)),
        hidden("a squared ReLU passed", network(5, 7, d_ff=17, activation=SQUARED_RELU)),
        hidden("fewer hidden units than features", network(3, 11, d_ff=2), weight=0.5),
        hidden("a single position", network(1, 7, d_ff=23), weight=0.5),
        common("two leading axes", network(2, 3, 5, 7, d_ff=29)),
    ),
    variants=(
        usual,
        right("loop over the positions",
            "result = np.zeros(X.shape)",
            "for place in np.ndindex(X.shape[:-1]):",
            "    result[place] = activation(X[place] @ W_1 + b_1) @ W_2 + b_2",
            "result"),
        right("einsum",
            "hidden = activation(np.einsum('...d,df->...f', X, W_1) + b_1)",
            "np.einsum('...f,fd->...d', hidden, W_2) + b_2"),
        right("float32",
            "X, W_1, b_1, W_2, b_2 = (single(a) for a in (X, W_1, b_1, W_2, b_2))",
            "activation(X @ W_1 + b_1).astype(np.float32) @ W_2 + b_2",
            single=True),
    ),
    mistakes=(
        *(mistake for mistake in lesson_05.rubric["feed_forward"].mistakes if mistake.name != RESIDUAL),
        usual.but(RESIDUAL,
            "Your result has X added to it. The residual connection belongs to transformer_block, which "
            "adds X itself. Return the network's own output.",
            {"return hidden": "return X + hidden"}),
    ),
)
