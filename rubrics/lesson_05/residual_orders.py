"""Steps ``post_norm`` and ``pre_norm``: two places for the same layer norm."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs
from rubrics._writing import writing
from rubrics.lesson_05.layer_norm import gain_and_bias
from stepgrade.inside.wire import Planted, Proxy
from stepgrade.rubric import Step, common, hidden, public


def mixing_sublayer(rng: Generator, d: int, name: str = "sublayer") -> Planted:
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

    def inputs(rng: Generator) -> tuple[Any, ...]:
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

# A norm written out with ε beside the standard deviation is as near as single precision.
EPS_OUTSIDE = (
    "Your layer norm adds ε to the standard deviation. It belongs inside the root, next to the variance: "
    "√(variance + ε). The layer_norm that you have written does so."
)
OUTSIDE = (
    "mean, deviation = {0}.mean(axis=-1, keepdims=True), {0}.std(axis=-1, keepdims=True)",
    "gain * ({0} - mean) / (deviation + 1e-5) + bias",
)

right, wrong = writing("post_norm(X, sublayer, gain, bias)")
usual = right("as the text builds it", "layer_norm(X + sublayer(X), gain, bias)")

post_norm = Step(
    "post_norm",
    points=1,
    summary="LN(X + sublayer(X)), the order of 2017",
    parts=("layer_norm",),
    composition=compose_post_norm,
    cases=ORDER_CASES,
    variants=(
        usual,
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
        usual.but("no residual",
            "X is not added: your result is LN(sublayer(X)). Add X to what the sublayer returns before you "
            "normalise.",
            {"X + ": ""}),
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
        usual.but("normalised twice",
            "You normalise before the sublayer and after the sum. Post-norm gives the sublayer X as it is "
            "and normalises once, at the end.",
            {"sublayer(X)": "sublayer(layer_norm(X, gain, bias))"}),
        usual.but("residual around everything",
            "You add X once more after layer norm. In post-norm the normalised sum is the result; nothing "
            "is added behind it.",
            {"layer_norm(X": "X + layer_norm(X"}),
        usual.but("gain and bias not handed on",
            "Your layer norm uses a gain of 1 and a bias of 0. Hand the given gain and bias on to it.",
            {"(X), gain, bias": "(X), np.ones(X.shape[-1]), np.zeros(X.shape[-1])"}),
        usual.but("one row at a time",
            "You call the sublayer on each row by itself. Give it all of X at once: attention is a sublayer, "
            "too, and needs to see the other positions.",
            {"X + sublayer(X)": "np.vstack([X[i : i + 1] + sublayer(X[i : i + 1]) for i in range(len(X))])"}),
        replace(wrong("eps outside the root", EPS_OUTSIDE,
            "total = X + sublayer(X)",
            *(line.format("total") for line in OUTSIDE)), subtle=True),
    ),
)

right, wrong = writing("pre_norm(X, sublayer, gain, bias)")
usual = right("as the text builds it", "X + sublayer(layer_norm(X, gain, bias))")

pre_norm = Step(
    "pre_norm",
    points=1,
    summary="X + sublayer(LN(X)), GPT-2's order",
    parts=("layer_norm",),
    composition=compose_pre_norm,
    cases=ORDER_CASES,
    variants=(
        usual,
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
        usual.but("normalised stream",
            "You add the sublayer's output to LN(X). Add it to X itself: in pre-norm the stream passes by "
            "without being normalised.",
            {"X + ": "layer_norm(X, gain, bias) + "}),
        usual.but("no residual",
            "X is not added: your result is sublayer(LN(X)). The sublayer's output is a correction to X; "
            "add it to X.",
            {"X + ": ""}),
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
        usual.but("gain and bias not handed on",
            "Your layer norm uses a gain of 1 and a bias of 0. Hand the given gain and bias on to it.",
            {"(X, gain, bias))": "(X, np.ones(X.shape[-1]), np.zeros(X.shape[-1])))"}),
        wrong("one row at a time",
            "You call the sublayer on each row by itself. Give it the whole normalised array at once: "
            "attention is a sublayer, too, and needs to see the other positions.",
            "normed = layer_norm(X, gain, bias)",
            "np.vstack([X[i : i + 1] + sublayer(normed[i : i + 1]) for i in range(len(X))])"),
        replace(wrong("eps outside the root", EPS_OUTSIDE,
            *(line.format("X") for line in OUTSIDE[:-1]), f"X + sublayer({OUTSIDE[-1].format('X')})"), subtle=True),
    ),
)
