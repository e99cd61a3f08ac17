"""Step ``feed_forward``: up, through the activation, and down again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs
from rubrics._writing import writing
from stepgrade.inside.script import Call, Script
from stepgrade.inside.wire import Planted, Proxy
from stepgrade.rubric import Step, common, hidden, public


def weights(rng: Generator, d_model: int, d_ff: int) -> tuple[Array, Array, Array, Array]:
    """W_1, b_1, W_2, b_2, with biases large enough to be missed."""
    return (
        rng.normal(size=(d_model, d_ff)) / np.sqrt(d_model),
        0.5 * rng.normal(size=d_ff),
        rng.normal(size=(d_ff, d_model)) / np.sqrt(d_ff),
        0.5 * rng.normal(size=d_model),
    )


def network(n: int, d_model: int, d_ff: int) -> Inputs:
    """The arguments of a feed-forward layer with its default activation."""
    return lambda rng: (rng.normal(size=(n, d_model)), *weights(rng, d_model, d_ff))


def network_with(activation: Planted | Proxy, n: int, d_model: int, d_ff: int, *, by_name: bool) -> Inputs:
    """The same with an activation of its own, given by its name or as the sixth argument."""

    def inputs(rng: Generator) -> Script:
        args = network(n, d_model, d_ff)(rng)
        call = (
            Call("feed_forward", args, {"activation": activation})
            if by_name
            else Call("feed_forward", (*args, activation))
        )
        return Script((call,))

    return inputs


def silent(rng: Generator) -> Script:
    """Biases so low that no hidden unit of a ReLU network fires: only b_2 comes out."""
    X, W_1, b_1, W_2, b_2 = network(3, 5, 13)(rng)
    return Script((Call("feed_forward", (X, W_1, b_1 - 20.0, W_2, b_2), {"activation": RELU}),))


RELU = Planted("relu", "def relu(x):\n    return np.maximum(0.0, x)\n")
SQUARED_RELU = Planted("squared_relu", "def squared_relu(x):\n    return np.maximum(0.0, x) ** 2\n")


def softsign(x: Any) -> Any:
    """An activation that no notebook uses."""
    return x / (1.0 + np.abs(x))


def compose_feed_forward(gelu: Callable[..., Any]) -> Callable[..., Any]:
    """The network over any function that plays the part of GELU."""

    def feed_forward(X: Any, W_1: Any, b_1: Any, W_2: Any, b_2: Any, activation: Any = gelu) -> Any:
        return activation(X @ W_1 + b_1) @ W_2 + b_2

    return feed_forward


right, wrong = writing("feed_forward(X, W_1, b_1, W_2, b_2, activation=gelu)")
usual = right("two lines", "hidden = activation(X @ W_1 + b_1)", "hidden @ W_2 + b_2")

feed_forward = Step(
    "feed_forward",
    points=2,
    summary="activation(X W_1 + b_1) W_2 + b_2",
    parts=("gelu",),
    composition=compose_feed_forward,
    cases=(
        public("five positions, with GELU", network(5, 3, 11)),
        public("with ReLU passed as the activation", network_with(RELU, 3, 5, 13, by_name=True)),
        hidden("other sizes, with GELU", network(7, 5, 19)),
        hidden("with a squared ReLU passed", network_with(SQUARED_RELU, 5, 7, 17, by_name=True)),
        hidden("with softsign as the sixth argument", network_with(Proxy("softsign"), 5, 2, 13, by_name=False)),
        hidden("fewer hidden units than features", network(3, 11, 2), weight=0.5),
        hidden("a single position", network(1, 7, 29), weight=0.5),
        hidden("a network in which no unit fires", silent, weight=0.5),
        common("eleven positions, with GELU", network(11, 7, 23)),
    ),
    variants=(
        usual,
        right("loop over the positions",
            "rows = []",
            "for x in X:",
            "    rows.append(activation(x @ W_1 + b_1) @ W_2 + b_2)",
            "np.array(rows)"),
        right("einsum",
            "hidden = activation(np.einsum('nd,df->nf', X, W_1) + b_1)",
            "np.einsum('nf,fd->nd', hidden, W_2) + b_2"),
        right("as a memory: values weighted by how well keys match",
            "total = np.tile(b_2, (len(X), 1))",
            "for key, threshold, value in zip(W_1.T, b_1, W_2):",
            "    total = total + activation(X @ key + threshold)[:, None] * value",
            "total"),
        right("float32",
            "X, W_1, b_1, W_2, b_2 = (a.astype(np.float32) for a in (X, W_1, b_1, W_2, b_2))",
            "activation(X @ W_1 + b_1).astype(np.float32) @ W_2 + b_2",
            single=True),
    ),
    mistakes=(
        usual.but("no activation",
            "Your result has no activation in it. Without one the two matrices collapse into a single one, "
            "W_1 W_2, and the layer can do no more than a linear map: apply activation(…) to X W_1 + b_1.",
            {"activation(X @ W_1 + b_1)": "X @ W_1 + b_1"}),
        usual.but("activation argument ignored",
            "Your function always uses GELU, whatever activation it is given. Call the parameter: "
            "activation(X @ W_1 + b_1).",
            {"activation(X": "gelu(X"}),
        usual.but("relu by default",
            "Your function always uses ReLU. Call the parameter activation, whose default is gelu, as the "
            "signature says.",
            {"activation(X": "np.maximum(0.0, X"}),
        usual.but("activation at the end as well",
            "You apply the activation to the output, too. It stands between the two matrices only, so that "
            "the output can take any value.",
            {"hidden @ W_2 + b_2": "activation(hidden @ W_2 + b_2)"}),
        usual.but("activation at the end only",
            "You apply the activation after the second matrix. It belongs between the two: first X W_1 + "
            "b_1, then the activation, then W_2 and b_2.",
            {"activation(X @ W_1 + b_1)": "X @ W_1 + b_1",
             "hidden @ W_2 + b_2": "activation(hidden @ W_2 + b_2)"}),
        usual.but("activation first",
            "You apply the activation to X itself, before the first matrix. It belongs between the two "
            "matrices.",
            {"activation(X @ W_1 + b_1)": "activation(X) @ W_1 + b_1"}),
        usual.but("first bias after the activation",
            "You add b_1 after the activation. Add it before: b_1 sets the threshold at which each hidden "
            "unit begins to fire.",
            {"activation(X @ W_1 + b_1)": "activation(X @ W_1) + b_1"}),
        usual.but("first bias forgotten",
            "b_1 is missing: add it to X W_1 before the activation.",
            {" + b_1": ""}),
        usual.but("second bias forgotten",
            "b_2 is missing: add it at the end.",
            {" + b_2": ""}),
        usual.but("residual added already",
            "Your result has X added to it. The residual connection is not part of this function: post_norm "
            "and pre_norm add it later. Return the network's own output.",
            {"hidden @": "X + hidden @"}),
    ),
)
