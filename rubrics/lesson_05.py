"""Lesson 5, feed-forward networks: what happens to each position alone, and what keeps a deep stack sound."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from solutions import feed_forward as reference
from stepgrade.inside.script import Call, Script
from stepgrade.inside.wire import Planted, Proxy
from stepgrade.rubric import Mistake, Rubric, Step, Tolerance, Variant, common, hidden, public

Array = NDArray[np.floating[Any]]
Random = np.random.Generator
Inputs = Callable[[Random], Any]


def writing(signature: str) -> tuple[Callable[..., Variant], Callable[..., Mistake]]:
    """Two functions that write the step as a student would: the body's lines, the last one returned."""

    def source(lines: tuple[str, ...]) -> str:
        return "\n    ".join([f"def {signature}:", *lines[:-1], f"return {lines[-1]}"]) + "\n"

    def right(name: str, *lines: str, single: bool = False) -> Variant:
        return Variant(name, source(lines), single)

    def wrong(name: str, message: str, *lines: str) -> Mistake:
        return Mistake(name, source(lines), message)

    return right, wrong


# --- gelu ------------------------------------------------------------------------------------------


def numbers(*shape: int, size: float = 1.0) -> Inputs:
    return lambda rng: (size * rng.normal(size=shape),)


def both_tails(rng: Random) -> tuple[Array]:
    """From -8 to 8: where GELU is 0, where it dips, and where it is x itself."""
    return (np.sort(rng.uniform(-8.0, 8.0, size=31)),)


def far_out(rng: Random) -> tuple[Array]:
    """Numbers of both signs up to 1e4 in size, where an exponential overflows."""
    return (np.array([1e4, -1e4, 40.0, -40.0, 0.0, 1.0, -1.0]) * rng.uniform(0.5, 1.0, size=7),)


right, wrong = writing("gelu(x)")
INNER = "u = np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)"

gelu = Step(
    "gelu",
    points=1,
    summary="GELU in GPT-2's tanh form, for an array of any shape",
    reference=reference.gelu,
    cases=(
        public("seven numbers from -3 to 3", lambda rng: (np.linspace(-3.0, 3.0, 7),)),
        public("a table of hidden values", numbers(5, 13)),
        hidden("another table", numbers(3, 11)),
        hidden("both tails", both_tails),
        hidden("very large numbers", far_out, weight=0.5),
        hidden("three axes", numbers(2, 3, 5, size=2.0), weight=0.5),
        common("values of all sizes", numbers(7, 2, size=3.0)),
    ),
    variants=(
        right("inner part first", INNER, "x / 2 * (1 + np.tanh(u))"),
        right("loop",
            "result = np.zeros(x.shape)",
            "for i in np.ndindex(x.shape):",
            "    u = (2 / np.pi) ** 0.5 * (x[i] + 0.044715 * x[i] ** 3)",
            "    result[i] = 0.5 * x[i] * (1 + np.tanh(u))",
            "result"),
        right("einsum",
            "cube = np.einsum('...,...,...->...', x, x, x)",
            "0.5 * np.einsum('...,...->...', x, 1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * cube)))"),
        right("factored", "0.5 * x * (1 + np.tanh(x * 0.7978845608028654 * (1 + 0.044715 * x * x)))"),
        right("float32",
            "x = x.astype(np.float32)",
            "u = np.float32(np.sqrt(2 / np.pi)) * (x + np.float32(0.044715) * x * x * x)",
            "np.float32(0.5) * x * (1 + np.tanh(u))",
            single=True),
    ),
    mistakes=(
        wrong("exact form",
            "Your values are those of the exact GELU, x Φ(x), computed with the error function. This course "
            "takes the tanh form that GPT-2 uses; the two differ by up to 5e-4, so real weights would see "
            "another network. Write the formula with tanh and 0.044715.",
            "import math",
            "0.5 * x * (1 + np.vectorize(math.erf)(x / np.sqrt(2)))"),
        wrong("sigmoid form",
            "Your values are x times the sigmoid of 1.702 x, a rougher stand-in for GELU from the same "
            "paper. Write the form with tanh and 0.044715, which GPT-2 uses.",
            "0.5 * x * (1 + np.tanh(0.851 * x))"),
        wrong("plain sigmoid",
            "Your values are x times the sigmoid of x. That is another activation, called SiLU or swish. "
            "GELU is 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).",
            "0.5 * x * (1 + np.tanh(x / 2))"),
        wrong("relu",
            "Your values are those of ReLU: 0 below zero. GELU is smooth, and a little below 0 for moderate "
            "negative numbers.",
            "np.maximum(0.0, x)"),
        wrong("cube forgotten",
            "The term 0.044715 x³ is missing inside the tanh. Without it the curve is off by about 0.02 "
            "around x = 2.",
            "0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * x))"),
        wrong("square in place of the cube",
            "You added 0.044715 x² inside the tanh; the term is 0.044715 x³. With a square the positive and "
            "the negative side are no longer mirror images.",
            "0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**2)))"),
        wrong("0.44715",
            "The constant is 0.044715, with a zero after the point; yours is ten times larger.",
            "0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.44715 * x**3)))"),
        wrong("square root forgotten",
            "Inside the tanh you multiply by 2/π. It is √(2/π), the square root of it, about 0.798.",
            "0.5 * x * (1 + np.tanh(2 / np.pi * (x + 0.044715 * x**3)))"),
        wrong("root over 2 only",
            "Inside the tanh you multiply by √2/π. The root is over the whole fraction: np.sqrt(2 / np.pi).",
            "0.5 * x * (1 + np.tanh(np.sqrt(2) / np.pi * (x + 0.044715 * x**3)))"),
        wrong("factor on x alone",
            "Inside the tanh the factor √(2/π) reaches x only. It belongs before a bracket that holds both "
            "terms: √(2/π) · (x + 0.044715 x³).",
            "0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * x + 0.044715 * x**3))"),
        wrong("half forgotten",
            "Your values are twice as large as they should be: the factor 0.5 in front is missing.",
            INNER, "x * (1 + np.tanh(u))"),
        wrong("one forgotten",
            "You multiply by tanh(…) alone. The 1 in (1 + tanh(…)) is missing; it moves the gate from "
            "between -1 and 1 to between 0 and 2.",
            INNER, "0.5 * x * np.tanh(u)"),
        wrong("x forgotten",
            "Your values lie between 0 and 1: you have the gate alone. GELU is x times that gate.",
            INNER, "0.5 * (1 + np.tanh(u))"),
        wrong("tanh by exponentials",
            "You wrote tanh as a quotient of exponentials, which overflows for large x and gives NaN. Use "
            "np.tanh, which is safe for numbers of any size.",
            INNER,
            "0.5 * x * (1 + (np.exp(u) - np.exp(-u)) / (np.exp(u) + np.exp(-u)))"),
    ),
)

# --- feed_forward ----------------------------------------------------------------------------------


def weights(rng: Random, d_model: int, d_ff: int) -> tuple[Array, Array, Array, Array]:
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

    def inputs(rng: Random) -> Script:
        args = network(n, d_model, d_ff)(rng)
        call = (
            Call("feed_forward", args, {"activation": activation})
            if by_name
            else Call("feed_forward", (*args, activation))
        )
        return Script((call,))

    return inputs


def silent(rng: Random) -> Script:
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
        right("two lines", "hidden = activation(X @ W_1 + b_1)", "hidden @ W_2 + b_2"),
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
        wrong("no activation",
            "Your result has no activation in it. Without one the two matrices collapse into a single one, "
            "W_1 W_2, and the layer can do no more than a linear map: apply activation(…) to X W_1 + b_1.",
            "(X @ W_1 + b_1) @ W_2 + b_2"),
        wrong("activation argument ignored",
            "Your function always uses GELU, whatever activation it is given. Call the parameter: "
            "activation(X @ W_1 + b_1).",
            "gelu(X @ W_1 + b_1) @ W_2 + b_2"),
        wrong("relu by default",
            "Your function always uses ReLU. Call the parameter activation, whose default is gelu, as the "
            "signature says.",
            "np.maximum(0.0, X @ W_1 + b_1) @ W_2 + b_2"),
        wrong("activation at the end as well",
            "You apply the activation to the output, too. It stands between the two matrices only, so that "
            "the output can take any value.",
            "activation(activation(X @ W_1 + b_1) @ W_2 + b_2)"),
        wrong("activation at the end only",
            "You apply the activation after the second matrix. It belongs between the two: first X W_1 + "
            "b_1, then the activation, then W_2 and b_2.",
            "activation((X @ W_1 + b_1) @ W_2 + b_2)"),
        wrong("activation first",
            "You apply the activation to X itself, before the first matrix. It belongs between the two "
            "matrices.",
            "(activation(X) @ W_1 + b_1) @ W_2 + b_2"),
        wrong("first bias after the activation",
            "You add b_1 after the activation. Add it before: b_1 sets the threshold at which each hidden "
            "unit begins to fire.",
            "(activation(X @ W_1) + b_1) @ W_2 + b_2"),
        wrong("first bias forgotten",
            "b_1 is missing: add it to X W_1 before the activation.",
            "activation(X @ W_1) @ W_2 + b_2"),
        wrong("second bias forgotten",
            "b_2 is missing: add it at the end.",
            "activation(X @ W_1 + b_1) @ W_2"),
        wrong("residual added already",
            "Your result has X added to it. The residual connection is not part of this function: post_norm "
            "and pre_norm add it later. Return the network's own output.",
            "X + activation(X @ W_1 + b_1) @ W_2 + b_2"),
    ),
)

# --- layer_norm ------------------------------------------------------------------------------------


def gain_and_bias(rng: Random, d: int) -> tuple[Array, Array]:
    """A gain of both signs and sizes, and a bias that would be missed."""
    return 1.0 + 0.5 * rng.normal(size=d), rng.normal(size=d)


def rows(n: int, d: int, scale: float = 1.0, offset: float = 0.0) -> Inputs:
    return lambda rng: (offset + scale * rng.normal(size=(n, d)), *gain_and_bias(rng, d))


def rows_of_all_scales(rng: Random) -> tuple[Array, Array, Array]:
    """Five rows, each with a scale and an offset of its own."""
    scales, offsets = np.array([[0.003], [0.05], [1.0], [30.0], [2.0]]), np.array([[0.0], [1.0], [-3.0], [50.0], [9.0]])
    return offsets + scales * rng.normal(size=(5, 13)), *gain_and_bias(rng, 13)


def equal_numbers(rng: Random) -> tuple[Array, Array, Array]:
    """Rows of equal numbers (exact in binary), and one ordinary row among them."""
    X = np.tile(np.array([[0.0], [2.0], [-0.5]]), (1, 7))
    X[0] = rng.normal(size=7)
    return X, *gain_and_bias(rng, 7)


def another_eps(rng: Random) -> dict[str, Any]:
    X, gain, bias = rows(3, 11, scale=0.2)(rng)
    return {"X": X, "gain": gain, "bias": bias, "eps": 1e-2}


right, wrong = writing("layer_norm(X, gain, bias, eps=1e-5)")
CENTRED = "centred = X - np.mean(X, axis=-1, keepdims=True)"
VARIANCE = "variance = np.mean(centred**2, axis=-1, keepdims=True)"

layer_norm = Step(
    "layer_norm",
    points=3,
    summary="Each row to mean 0 and variance 1, then times gain plus bias",
    reference=reference.layer_norm,
    cases=(
        public("three rows of seven numbers", rows(3, 7)),
        public("small numbers, where eps can be seen", rows(5, 3, scale=1e-2)),
        public("rows of equal numbers", equal_numbers, weight=0.5),
        hidden("five rows of eleven numbers", rows(5, 11, scale=3.0)),
        hidden("rows far from zero", rows(3, 17, offset=100.0)),
        hidden("small numbers again", rows(2, 5, scale=1e-2)),
        hidden("another eps", another_eps, weight=0.5),
        hidden("a single row", rows(1, 13), weight=0.5),
        # Here the mean of the squares and the square of the mean agree in their first ten digits.
        hidden("rows very far from zero", rows(2, 7, offset=1e5), weight=0.5, tolerance=Tolerance(1e-8, 1e-9)),
        common("rows of all sizes", rows_of_all_scales),
    ),
    variants=(
        right("mean and var",
            "mean = X.mean(axis=-1, keepdims=True)",
            "(X - mean) / np.sqrt(X.var(axis=-1, keepdims=True) + eps) * gain + bias"),
        right("loop over the rows",
            "result = np.zeros(X.shape)",
            "for i, row in enumerate(X):",
            "    centred = row - sum(row) / len(row)",
            "    variance = sum(centred**2) / len(row)",
            "    result[i] = gain * centred / (variance + eps) ** 0.5 + bias",
            "result"),
        right("einsum",
            "d = X.shape[-1]",
            "centred = X - np.einsum('nd->n', X)[:, None] / d",
            "variance = np.einsum('nd,nd->n', centred, centred)[:, None] / d",
            "np.einsum('nd,d->nd', centred / np.sqrt(variance + eps), gain) + bias"),
        right("transposed, so that nothing needs keepdims",
            "columns = X.T - X.mean(axis=-1)",
            "(columns / np.sqrt(np.mean(columns * columns, axis=0) + eps)).T * gain + bias"),
        right("float32",
            "X, gain, bias = X.astype(np.float32), gain.astype(np.float32), bias.astype(np.float32)",
            CENTRED,
            VARIANCE,
            "gain * centred / np.sqrt(variance + np.float32(eps)) + bias",
            single=True),
    ),
    mistakes=(
        wrong("eps outside the root",
            "You add eps to the standard deviation. It belongs inside the square root, added to the "
            "variance: np.sqrt(variance + eps).",
            CENTRED, VARIANCE, "gain * centred / (np.sqrt(variance) + eps) + bias"),
        wrong("eps forgotten",
            "eps is missing. Rows of small numbers come out too large without it, and a row of equal "
            "numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
            CENTRED, VARIANCE, "gain * centred / np.sqrt(variance) + bias"),
        wrong("eps argument ignored",
            "Your function always uses 1e-5 and ignores the eps that it is given. Use the parameter.",
            CENTRED, VARIANCE, "gain * centred / np.sqrt(variance + 1e-5) + bias"),
        wrong("ddof=1",
            "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default): it "
            "describes the d numbers of this row, it does not estimate anything beyond them.",
            CENTRED,
            "gain * centred / np.sqrt(np.var(X, axis=-1, ddof=1, keepdims=True) + eps) + bias"),
        wrong("over the positions",
            "You normalise each column, over all positions together. Layer norm takes each row by itself: "
            "axis=-1. Otherwise a word's result would depend on the other words.",
            "centred = X - np.mean(X, axis=0, keepdims=True)",
            "gain * centred / np.sqrt(np.mean(centred**2, axis=0, keepdims=True) + eps) + bias"),
        wrong("over the whole array",
            "You take one mean and one variance for the whole array. Each row needs its own: give both "
            "axis=-1 and keepdims=True.",
            "gain * (X - X.mean()) / np.sqrt(X.var() + eps) + bias"),
        wrong("divided by the variance",
            "You divide by the variance; divide by its square root. Otherwise a row twice as large comes "
            "out half as large, instead of the same.",
            CENTRED, VARIANCE, "gain * centred / (variance + eps) + bias"),
        wrong("mean kept",
            "You divide by the standard deviation, but the mean is still in the rows. Subtract it first: "
            "X minus the mean of the row.",
            CENTRED, VARIANCE, "gain * X / np.sqrt(variance + eps) + bias"),
        wrong("root mean square",
            "You divide by the root of the mean square and leave the mean in. That is RMSNorm, which later "
            "models use; layer norm subtracts the mean first.",
            "gain * X / np.sqrt(np.mean(X**2, axis=-1, keepdims=True) + eps) + bias"),
        wrong("centred only",
            "The mean is gone, but the rows still have sizes of their own. Divide by "
            "np.sqrt(variance + eps), too.",
            CENTRED, "gain * centred + bias"),
        wrong("gain and bias forgotten",
            "Your rows are normalised, but gain and bias are missing. Multiply by gain and add bias: the "
            "network may then choose another size and another centre for each feature.",
            CENTRED, VARIANCE, "centred / np.sqrt(variance + eps)"),
        wrong("bias forgotten",
            "bias is missing: add it at the end, after multiplying by gain.",
            CENTRED, VARIANCE, "gain * centred / np.sqrt(variance + eps)"),
        wrong("gain and bias swapped",
            "You multiply by bias and add gain. It is the other way round: gain multiplies, bias is added.",
            CENTRED, VARIANCE, "bias * centred / np.sqrt(variance + eps) + gain"),
        wrong("bias multiplied as well",
            "You add bias first and then multiply by gain, so that gain changes the bias as well. Multiply "
            "first, then add.",
            CENTRED, VARIANCE, "gain * (centred / np.sqrt(variance + eps) + bias)"),
        wrong("squares minus the square of the mean",
            "You compute the variance as mean(X²) - mean(X)². On paper that is the same, but for rows far "
            "from zero the two are nearly equal and most digits cancel. Subtract the mean first and "
            "average the squares of what is left, or use np.var.",
            "mean = np.mean(X, axis=-1, keepdims=True)",
            "variance = np.maximum(np.mean(X**2, axis=-1, keepdims=True) - mean**2, 0.0)",
            "gain * (X - mean) / np.sqrt(variance + eps) + bias"),
    ),
)

# --- post_norm and pre_norm ------------------------------------------------------------------------


def mixing_sublayer(rng: Random, d: int, name: str = "sublayer") -> Planted:
    """A sublayer that depends on every feature and passes something from earlier rows to later ones."""
    W = (rng.normal(size=(d, d)) / np.sqrt(d)).round(6).tolist()
    source = f"W = np.array({W})\ndef {name}(X):\n    return np.cumsum(np.tanh(X @ W), axis=0)\n"
    return Planted(name, source)


NOTHING = Planted("nothing", "def nothing(X):\n    return np.zeros(X.shape)\n")
ECHO = Planted("echo", "def echo(X):\n    return X\n")


def sublayer_on_trust(X: Any) -> Any:
    """A sublayer answered on the trusted side: every row hears from all of them."""
    X = np.asarray(X, dtype=float)
    return np.sin(X) + X.mean(axis=0)


def around(n: int, d: int, scale: float = 1.0, sublayer: Planted | Proxy | None = None) -> Inputs:
    """The arguments of post_norm and pre_norm; without a ``sublayer`` one is drawn."""

    def inputs(rng: Random) -> tuple[Any, ...]:
        X = 0.5 + scale * rng.normal(size=(n, d))
        return X, sublayer or mixing_sublayer(rng, d), *gain_and_bias(rng, d)

    return inputs


def compose_post_norm(layer_norm: Callable[..., Any]) -> Callable[..., Any]:
    """The order of 2017, over any layer norm."""
    return lambda X, sublayer, gain, bias: layer_norm(X + sublayer(X), gain, bias)


def compose_pre_norm(layer_norm: Callable[..., Any]) -> Callable[..., Any]:
    """The order of GPT-2, over any layer norm."""
    return lambda X, sublayer, gain, bias: X + sublayer(layer_norm(X, gain, bias))


ORDER_CASES = (
    public("five positions", around(5, 3)),
    public("a sublayer that gives nothing", around(3, 7, sublayer=NOTHING)),
    hidden("seven positions", around(7, 5)),
    hidden("a large stream", around(3, 11, scale=20.0)),
    hidden("a sublayer answered from outside", around(5, 7, sublayer=Proxy("sublayer_on_trust"))),
    # Adding in place to what this sublayer returns would change X.
    hidden("small numbers, handed back by the sublayer", around(2, 5, scale=1e-2, sublayer=ECHO), weight=0.5),
    hidden("a single position", around(1, 13), weight=0.5),
    common("eleven positions", around(11, 7)),
)
NORM = "mean, variance = {0}.mean(axis=-1, keepdims=True), {0}.var(axis=-1, keepdims=True)"
NORMED = "gain * ({0} - mean) / np.sqrt(variance + 1e-5) + bias"
EINSUM_NORM = (
    "n, d = X.shape",
    "ones = np.full((d, d), 1 / d)",
    "centred = {0} - np.einsum('nd,de->ne', {0}, ones)",
    "variance = np.einsum('nd,nd->n', centred, centred)[:, None] / d",
)
ROW_NORM = (
    "def norm(row):",
    "    centred = row - np.mean(row)",
    "    return gain * centred / np.sqrt(np.mean(centred**2) + 1e-5) + bias",
)

right, wrong = writing("post_norm(X, sublayer, gain, bias)")

post_norm = Step(
    "post_norm",
    points=1,
    summary="LN(X + sublayer(X)), the order of 2017",
    parts=("layer_norm",),
    composition=compose_post_norm,
    cases=ORDER_CASES,
    variants=(
        right("two lines", "total = sublayer(X) + X", "layer_norm(total, gain=gain, bias=bias)"),
        right("loop over the rows",
            *ROW_NORM, "total = X + sublayer(X)", "np.array([norm(row) for row in total])"),
        right("einsum, from scratch",
            "total = X + sublayer(X)",
            *(line.format("total") for line in EINSUM_NORM),
            "np.einsum('nd,d->nd', centred / np.sqrt(variance + 1e-5), gain) + bias"),
        right("float32",
            "total = (X.astype(np.float32) + sublayer(X.astype(np.float32))).astype(np.float32)",
            "gain, bias = gain.astype(np.float32), bias.astype(np.float32)",
            NORM.format("total"),
            "gain * (total - mean) / np.sqrt(variance + np.float32(1e-5)) + bias",
            single=True),
    ),
    mistakes=(
        wrong("pre-norm",
            "Your result is pre-norm, X + sublayer(LN(X)): GPT-2's order, and the next step. Here the sum "
            "comes first and is normalised afterwards: LN(X + sublayer(X)).",
            "X + sublayer(layer_norm(X, gain, bias))"),
        wrong("no residual",
            "X is not added: your result is LN(sublayer(X)). Add X to what the sublayer returns before you "
            "normalise.",
            "layer_norm(sublayer(X), gain, bias)"),
        wrong("norm around the sublayer only",
            "You normalise the sublayer's output and add X afterwards. Post-norm normalises the sum: "
            "LN(X + sublayer(X)).",
            "X + layer_norm(sublayer(X), gain, bias)"),
        wrong("norm around X only",
            "You normalise X and add the sublayer's output afterwards. Post-norm normalises the sum: "
            "LN(X + sublayer(X)).",
            "layer_norm(X, gain, bias) + sublayer(X)"),
        wrong("not normalised",
            "Your result is X + sublayer(X), without layer norm. Pass the sum through layer_norm, with gain "
            "and bias.",
            "X + sublayer(X)"),
        wrong("normalised twice",
            "You normalise before the sublayer and after the sum. Post-norm gives the sublayer X as it is "
            "and normalises once, at the end.",
            "layer_norm(X + sublayer(layer_norm(X, gain, bias)), gain, bias)"),
        wrong("residual around everything",
            "You add X once more after layer norm. In post-norm the normalised sum is the result; nothing "
            "is added behind it.",
            "X + layer_norm(X + sublayer(X), gain, bias)"),
        wrong("gain and bias not handed on",
            "Your layer norm uses a gain of 1 and a bias of 0. Hand the given gain and bias on to it.",
            "layer_norm(X + sublayer(X), np.ones(X.shape[-1]), np.zeros(X.shape[-1]))"),
        wrong("one row at a time",
            "You call the sublayer on each row by itself. Give it all of X at once: attention is a sublayer, "
            "too, and needs to see the other positions.",
            "total = np.vstack([X[i : i + 1] + sublayer(X[i : i + 1]) for i in range(len(X))])",
            "layer_norm(total, gain, bias)"),
    ),
)

right, wrong = writing("pre_norm(X, sublayer, gain, bias)")

pre_norm = Step(
    "pre_norm",
    points=1,
    summary="X + sublayer(LN(X)), GPT-2's order",
    parts=("layer_norm",),
    composition=compose_pre_norm,
    cases=ORDER_CASES,
    variants=(
        right("two lines", "normed = layer_norm(X, gain=gain, bias=bias)", "sublayer(normed) + X"),
        right("loop over the rows", *ROW_NORM, "X + sublayer(np.array([norm(row) for row in X]))"),
        right("einsum, from scratch",
            *(line.format("X") for line in EINSUM_NORM),
            "X + sublayer(np.einsum('nd,d->nd', centred / np.sqrt(variance + 1e-5), gain) + bias)"),
        right("from scratch", NORM.format("X"), f"X + sublayer({NORMED.format('X')})"),
        right("float32",
            "X, gain, bias = X.astype(np.float32), gain.astype(np.float32), bias.astype(np.float32)",
            NORM.format("X"),
            "normed = gain * (X - mean) / np.sqrt(variance + np.float32(1e-5)) + bias",
            "X + sublayer(normed).astype(np.float32)",
            single=True),
    ),
    mistakes=(
        wrong("post-norm",
            "Your result is post-norm, LN(X + sublayer(X)): the order of 2017, and the step before. Here "
            "only what goes into the sublayer is normalised; X itself passes by untouched.",
            "layer_norm(X + sublayer(X), gain, bias)"),
        wrong("normalised stream",
            "You add the sublayer's output to LN(X). Add it to X itself: in pre-norm the stream passes by "
            "without being normalised.",
            "normed = layer_norm(X, gain, bias)",
            "normed + sublayer(normed)"),
        wrong("no residual",
            "X is not added: your result is sublayer(LN(X)). The sublayer's output is a correction to X; "
            "add it to X.",
            "sublayer(layer_norm(X, gain, bias))"),
        wrong("norm after the sublayer",
            "You normalise what comes out of the sublayer. Pre-norm normalises what goes in: "
            "X + sublayer(LN(X)).",
            "X + layer_norm(sublayer(X), gain, bias)"),
        wrong("not normalised",
            "Your result is X + sublayer(X), without layer norm. Give the sublayer LN(X) instead of X.",
            "X + sublayer(X)"),
        wrong("norm around X only",
            "You normalise the X that is added, and give the sublayer the X that is not. It is the other "
            "way round: X + sublayer(LN(X)).",
            "layer_norm(X, gain, bias) + sublayer(X)"),
        wrong("normalised twice",
            "You normalise before the sublayer and after the sum as well. Pre-norm leaves the sum alone, so "
            "that the stream runs from the first layer to the last without a norm in its way.",
            "layer_norm(X + sublayer(layer_norm(X, gain, bias)), gain, bias)"),
        wrong("gain and bias not handed on",
            "Your layer norm uses a gain of 1 and a bias of 0. Hand the given gain and bias on to it.",
            "X + sublayer(layer_norm(X, np.ones(X.shape[-1]), np.zeros(X.shape[-1])))"),
        wrong("one row at a time",
            "You call the sublayer on each row by itself. Give it the whole normalised array at once: "
            "attention is a sublayer, too, and needs to see the other positions.",
            "normed = layer_norm(X, gain, bias)",
            "np.vstack([X[i : i + 1] + sublayer(normed[i : i + 1]) for i in range(len(X))])"),
    ),
)

# --- positionwise_gap ------------------------------------------------------------------------------

# The student draws the random numbers, so no value but 0 can be compared: a layer that works on each row by
# itself must give 0 (HOLDS), any other one something above LEAKS.  Every case asks about one layer of each kind,
# so that an answer that is always the same earns nothing.  The layers are chosen so that the answer is clear
# whatever is drawn (tests/test_feed_forward_against_torch.py).
HOLDS = Tolerance(rtol=0.0, atol=1e-9)
LEAKS = 1e-3


def layer(body: str, *before: str) -> Planted:
    """A planted layer that returns ``body`` after the lines ``before``."""
    return Planted("layer", "\n    ".join(["def layer(X):", *before, f"return {body}"]) + "\n")


def leaks_and_holds(
    leaking: Planted, holding: Planted | Proxy, n: int, d: int, draw: Callable[[Random, int, int], Array] | None = None
) -> Inputs:
    """Both layers on the same n rows of d numbers: ordinary ones, or what ``draw`` draws."""

    def inputs(rng: Random) -> Script:
        X = draw(rng, n, d) if draw else rng.normal(size=(n, d))
        return Script(tuple(Call("positionwise_gap", (each, X)) for each in (leaking, holding)))

    return inputs


def whole_numbers(rng: Random, n: int, d: int) -> Array:
    """Whole numbers, which random ones are not, with a zero or more in every row."""
    X = rng.integers(0, 4, size=(n, d)) * 1.0
    X[:, 2] = 0.0
    return X


def small_network(X: Any) -> Any:
    """Answered on the trusted side: a feed-forward network to two features, each row by itself."""
    X = np.asarray(X, dtype=float)
    W_1 = np.cos(np.arange(1.0, 1.0 + X.shape[-1] * 13)).reshape(X.shape[-1], 13)
    return np.maximum(0.0, X @ W_1) @ np.sin(np.arange(1.0, 27.0)).reshape(13, 2)


def pre_norm_network(X: Any) -> Any:
    """Answered on the trusted side: a pre-norm block around a network, each row by itself."""
    X = np.asarray(X, dtype=float)
    normed = (X - X.mean(axis=-1, keepdims=True)) / np.sqrt(X.var(axis=-1, keepdims=True) + 1e-5)
    return X + np.maximum(0.0, normed).sum(axis=-1, keepdims=True)


ROW_NUMBER = "i = np.arange(len(X))[:, None]"
ROW_NORM_LINE = "Z = (X - X.mean(axis=-1, keepdims=True)) / np.sqrt(X.var(axis=-1, keepdims=True) + 1e-5)"

# They hold.
NETWORK = layer("np.tanh(X @ W_1) @ W_2", "W_1 = np.cos(np.arange(21.0)).reshape(3, 7)", "W_2 = np.sin(np.arange(14.0)).reshape(7, 2)")
BY_PLACE = layer("(1.0 + i) * np.sin(X) + i", ROW_NUMBER)
BY_DISTANCE = layer("np.abs(i - len(X) // 2) * X", ROW_NUMBER)  # the same when read backwards
ROWS_NORMED = layer("Z", ROW_NORM_LINE)
# Whatever is drawn: the replaced row, a row replaced before, another order and a row alone differ by 12, 9, 6 and 11.
MARKS_WHOLE = layer("np.array([[6.0], [9.0], [-5.0], [7.0], [12.0]])[: len(X)] * (X == np.round(X))")

# They leak.
RUNNING_SUM = layer("np.cumsum(X, axis=0)")
NEXT_ROW = layer("X + np.vstack([X[1:], np.zeros((1, X.shape[1]))])")
COUNTS_ZEROS = layer("(1.0 + i) * np.sum(X == 0.0)", ROW_NUMBER)  # replacing a row can only lower the count
MEAN_OF_NORMED = layer("X[:, :2] + Z.mean(axis=0)[:2]", ROW_NORM_LINE)
MIDDLE_OF_NORMED = layer("Z + 0.5 * Z[len(X) // 2]", ROW_NORM_LINE)
MIRROR = layer("X + X[::-1]")
LAST_TO_FIRST = layer("np.vstack([X[:1] + X[-1:], X[1:]])")
FIRST_TO_LAST = layer("np.vstack([X[:-1], X[-1:] - X[:1]])")
FIRST_TWO = layer("np.vstack([X[:1] + X[1:2], X[1:2] - X[:1], X[2:]])")
LAST_TWO = layer("np.vstack([X[:-2], X[-2:-1] + X[-1:], X[-1:] - X[-2:-1]])")
NORM_OVER_POSITIONS = layer("(X - X.mean(axis=0)) / np.sqrt(X.var(axis=0) + 1e-5)")

right, wrong = writing("positionwise_gap(layer, X)")
START = ("rng = np.random.default_rng(2718281828)", "before, gap = layer(X), 0.0")
ROWS = "for i in range(len(X)):"
REPLACE = ("    changed = X.copy()", "    changed[i] = rng.normal(size=X.shape[1])")
DIFFERENCE = "    difference = np.abs(layer(changed) - before)"
OTHERS = "    gap = max(gap, np.max(np.delete(difference, i, axis=0)))"


positionwise_gap = Step(
    "positionwise_gap",
    points=2,
    summary="The largest change at other positions when one position changes",
    reference=reference.positionwise_gap,
    tolerance=HOLDS,
    cases=(
        public("a running sum leaks, a network does not", leaks_and_holds(RUNNING_SUM, NETWORK, 5, 3), above=LEAKS),
        public(
            "hearing from the next row leaks, being treated by one's place does not",
            leaks_and_holds(NEXT_ROW, BY_PLACE, 3, 7),
            above=LEAKS,
        ),
        public(
            "counting all zeros leaks, marking whole numbers does not",
            leaks_and_holds(COUNTS_ZEROS, MARKS_WHOLE, 5, 3, whole_numbers),
            above=LEAKS,
        ),
        public(
            "the mean of normalised rows leaks, normalised rows do not",
            leaks_and_holds(MEAN_OF_NORMED, ROWS_NORMED, 3, 7),
            above=LEAKS,
        ),
        hidden("the first row hears from the last", leaks_and_holds(LAST_TO_FIRST, BY_PLACE, 7, 5), above=LEAKS),
        hidden("the last row hears from the first", leaks_and_holds(FIRST_TO_LAST, BY_DISTANCE, 5, 3), above=LEAKS),
        hidden("every row hears from its mirror image", leaks_and_holds(MIRROR, Proxy("pre_norm_network"), 5, 3), above=LEAKS),
        hidden("normalised rows hear from the middle one", leaks_and_holds(MIDDLE_OF_NORMED, ROWS_NORMED, 5, 7), above=LEAKS),
        hidden("the first two rows mix", leaks_and_holds(FIRST_TWO, Proxy("small_network"), 5, 11), above=LEAKS, weight=0.5),
        hidden("the last two rows mix", leaks_and_holds(LAST_TWO, BY_DISTANCE, 5, 7), above=LEAKS, weight=0.5),
        common("a layer norm over the positions", leaks_and_holds(NORM_OVER_POSITIONS, Proxy("pre_norm_network"), 5, 7), above=LEAKS),
    ),
    variants=(
        right("loop", *START, ROWS, *REPLACE, DIFFERENCE, OTHERS, "gap"),
        right("a table of who changes whom",
            "rng = np.random.default_rng(31415926)",
            "n, d = X.shape",
            "moved = np.zeros((n, n))",
            "for i in range(n):",
            "    changed = np.array([rng.uniform(-1, 1, size=d) if j == i else X[j] for j in range(n)])",
            "    moved[i] = np.max(np.abs(layer(changed) - layer(X)), axis=1)",
            "np.max(moved[~np.eye(n, dtype=bool)])"),
        right("einsum and np.where",
            "rng = np.random.default_rng(1414213562)",
            "n = len(X)",
            "fresh = 2.0 * rng.normal(size=X.shape)",
            "after = np.array([layer(np.where(np.arange(n)[:, None] == i, fresh, X)) for i in range(n)])",
            "away = np.einsum('ijd,ij->ijd', np.abs(after - layer(X)), 1.0 - np.eye(n))",
            "float(away.max())"),
        right("two loops",
            "rng = np.random.default_rng(577215664)",
            "gaps = []",
            ROWS,
            *REPLACE,
            "    before, after = layer(X), layer(changed)",
            "    for j in range(len(X)):",
            "        if j != i:",
            "            gaps.append(max(abs(after[j] - before[j])))",
            "max(gaps)"),
        right("float32",
            *START,
            ROWS,
            *REPLACE,
            "    difference = np.abs(layer(changed).astype(np.float32) - before.astype(np.float32))",
            OTHERS,
            "np.float32(gap)",
            single=True),
    ),
    mistakes=(
        wrong("only later rows",
            "Your function misses what later rows tell earlier ones. Replace every row in turn, the last one "
            "included, and compare all other rows with before, also those that stand in front of it.",
            *START, ROWS, *REPLACE, DIFFERENCE,
            "    gap = max(gap, np.max(difference[i + 1 :], initial=0.0))", "gap"),
        wrong("only earlier rows",
            "Your function misses what earlier rows tell later ones. Replace every row in turn, the first one "
            "included, and compare all other rows with before, also those that stand behind it.",
            *START, ROWS, *REPLACE, DIFFERENCE,
            "    gap = max(gap, np.max(difference[:i], initial=0.0))", "gap"),
        wrong("only the first row replaced",
            "Only the first row was replaced, so a leak from any other row stays unseen. Go through all "
            "rows, and see that no return stands inside the loop.",
            *START, "i = 0", *(line.strip() for line in (*REPLACE, DIFFERENCE, OTHERS)), "gap"),
        wrong("only the last row counts",
            "Only the last row's replacement counts in your result. Go through all rows and keep the largest "
            "change so far: gap = max(gap, …).",
            *START, ROWS, *REPLACE, DIFFERENCE,
            "    gap = np.max(np.delete(difference, i, axis=0))", "gap"),
        wrong("replaced row counted",
            "You count the change of the replaced row itself. Of course it changes. Leave row i out, with "
            "np.delete(difference, i, axis=0) for example, and look at the others only.",
            *START, ROWS, *REPLACE, DIFFERENCE, "    gap = max(gap, np.max(difference))", "gap"),
        wrong("replacements pile up",
            "The rows that you replaced before are still replaced when you go on to the next one, so they "
            "differ although nothing leaked. Start every round from a fresh copy: changed = X.copy() inside "
            "the loop.",
            *START, "changed = X.copy()", ROWS, REPLACE[1], DIFFERENCE, OTHERS, "gap"),
        wrong("a constant added",
            "You add a constant to the row (or set it to one) instead of replacing it by random numbers. A "
            "layer norm subtracts the mean and so hides such a change. Draw fresh numbers: "
            "rng.normal(size=X.shape[1]).",
            *START, ROWS, "    changed = X.copy()", "    changed[i] += 1.0", DIFFERENCE, OTHERS, "gap"),
        wrong("order reversed",
            "You reorder the rows and compare. That tests whether order matters, which is another property: "
            "a layer may mix rows and still not care about their order. Replace one row at a time instead.",
            "np.max(np.abs(layer(X[::-1]) - layer(X)[::-1]))"),
        wrong("rows passed alone",
            "You call the layer on single rows. A layer may treat row 3 unlike row 0 and still use nothing "
            "but that row; alone, every row is row 0. Always pass all rows, with one of them replaced.",
            "np.max([np.abs(layer(X[i : i + 1])[0] - layer(X)[i]) for i in range(len(X))])"),
        wrong("sign kept",
            "You take the largest difference with its sign, so changes downwards do not count. Take the "
            "absolute value first: np.abs(after - before).",
            *START, ROWS, *REPLACE, "    difference = layer(changed) - before",
            "    gap = max(gap, np.max(np.delete(difference, i, axis=0)))", "gap"),
        wrong("answered yes or no",
            "You return True or False. Return the number, the largest change: whoever calls the function "
            "decides what is small enough.",
            *START, ROWS, *REPLACE, DIFFERENCE, OTHERS, "bool(gap < 1e-9)"),
    ),
)

rubric = Rubric(
    "lesson_05",
    "05_feedforward_networks",
    steps=(gelu, feed_forward, layer_norm, post_norm, pre_norm, positionwise_gap),
    given={
        "softsign": softsign,
        "sublayer_on_trust": sublayer_on_trust,
        "small_network": small_network,
        "pre_norm_network": pre_norm_network,
    },
)
