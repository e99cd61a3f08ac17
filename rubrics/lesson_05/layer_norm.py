"""Step ``layer_norm``: each row brought to mean 0 and variance 1."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs
from rubrics._writing import writing
from solutions import feed_forward as reference
from stepgrade.rubric import Step, common, hidden, public


def gain_and_bias(rng: Generator, d: int) -> tuple[Array, Array]:
    """A gain of both signs and sizes, and a bias that would be missed."""
    return 1.0 + 0.5 * rng.normal(size=d), rng.normal(size=d)


def rows(n: int, d: int, scale: float = 1.0, offset: float = 0.0) -> Inputs:
    return lambda rng: (offset + scale * rng.normal(size=(n, d)), *gain_and_bias(rng, d))


def rows_of_all_scales(rng: Generator) -> tuple[Array, Array, Array]:
    """Five rows, each with a scale and an offset of its own."""
    scales, offsets = np.array([[0.003], [0.05], [1.0], [30.0], [2.0]]), np.array([[0.0], [1.0], [-3.0], [50.0], [9.0]])
    return offsets + scales * rng.normal(size=(5, 13)), *gain_and_bias(rng, 13)


def equal_numbers(rng: Generator) -> tuple[Array, Array, Array]:
    """Rows of equal numbers (exact in binary), and one ordinary row among them."""
    X = np.tile(np.array([[0.0], [2.0], [-0.5]]), (1, 7))
    X[0] = 0.3 * rng.normal(size=7)
    return X, *gain_and_bias(rng, 7)


def another_eps(rng: Generator) -> dict[str, Any]:
    X, gain, bias = rows(3, 11, scale=0.2)(rng)
    return {"X": X, "gain": gain, "bias": bias, "eps": 1e-2}


right, wrong = writing("layer_norm(X, gain, bias, eps=1e-5)")
CENTRED = "centred = X - np.mean(X, axis=-1, keepdims=True)"
VARIANCE = "variance = np.mean(centred**2, axis=-1, keepdims=True)"
usual = right("as the text builds it", CENTRED, VARIANCE, "gain * centred / np.sqrt(variance + eps) + bias")

layer_norm = Step(
    "layer_norm",
    points=3,
    summary="Each row to mean 0 and variance 1, then times gain plus bias",
    reference=reference.layer_norm,
    cases=(
        public("three rows of seven numbers", rows(3, 7, scale=0.4)),
        public("small numbers, where eps can be seen", rows(5, 3, scale=1e-2)),
        public("rows of equal numbers", equal_numbers, weight=0.5),
        # Here the mean of the squares and the square of the mean agree in their first eight digits.
        public("rows very far from zero", rows(3, 17, offset=1e4), weight=0.5),
        hidden("five rows of eleven numbers", rows(5, 11, scale=0.3)),
        hidden("rows far from zero", rows(3, 17, scale=0.03, offset=10.0)),
        hidden("small numbers again", rows(2, 5, scale=1e-2)),
        hidden("another eps", another_eps, weight=0.5),
        hidden("a single row", rows(1, 13, scale=0.1), weight=0.5),
        common("rows of all sizes", rows_of_all_scales),
    ),
    variants=(
        usual,
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
        right("float32, mean and var",
            "X, gain, bias = X.astype(np.float32), gain.astype(np.float32), bias.astype(np.float32)",
            "mean, variance = X.mean(axis=-1, keepdims=True), X.var(axis=-1, keepdims=True)",
            "(X - mean) / np.sqrt(variance + np.float32(eps)) * gain + bias",
            single=True),
        right("float32, einsum and a power",
            "X, gain, bias = X.astype(np.float32), gain.astype(np.float32), bias.astype(np.float32)",
            "d = np.float32(X.shape[-1])",
            "centred = X - np.einsum('...d->...', X)[..., None] / d",
            "variance = np.einsum('...d,...d->...', centred, centred)[..., None] / d",
            "centred * (variance + np.float32(eps)) ** np.float32(-0.5) * gain + bias",
            single=True),
    ),
    mistakes=(
        usual.but("eps outside the root",
            "You add eps to the standard deviation. It belongs inside the square root, added to the "
            "variance: np.sqrt(variance + eps).",
            {"np.sqrt(variance + eps)": "(np.sqrt(variance) + eps)"}),
        usual.but("eps forgotten",
            "eps is missing. Rows of small numbers come out too large without it, and a row of equal "
            "numbers becomes 0/0. Divide by np.sqrt(variance + eps).",
            {" + eps": ""}),
        usual.but("eps argument ignored",
            "Your function always uses 1e-5 and ignores the eps that it is given. Use the parameter.",
            {"+ eps": "+ 1e-5"}),
        usual.but("ddof=1",
            "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default): it "
            "describes the d numbers of this row, it does not estimate anything beyond them.",
            {"np.mean(centred**2, axis=-1, keepdims=True)": "np.var(X, axis=-1, ddof=1, keepdims=True)"}),
        usual.but("over the positions",
            "You normalise each column, over all positions together. Layer norm takes each row by itself: "
            "axis=-1. Otherwise a word's result would depend on the other words.",
            {"(X, axis=-1": "(X, axis=0", "centred**2, axis=-1": "centred**2, axis=0"}),
        wrong("over the whole array",
            "You take one mean and one variance for the whole array. Each row needs its own: give both "
            "axis=-1 and keepdims=True.",
            "gain * (X - X.mean()) / np.sqrt(X.var() + eps) + bias"),
        usual.but("divided by the variance",
            "You divide by the variance; divide by its square root. Otherwise a row twice as large comes "
            "out half as large, instead of the same.",
            {"np.sqrt": ""}),
        usual.but("mean kept",
            "You divide by the standard deviation, but the mean is still in the rows. Subtract it first: "
            "X minus the mean of the row.",
            {"gain * centred": "gain * X"}),
        wrong("root mean square",
            "You divide by the root of the mean square and leave the mean in. That is RMSNorm, which later "
            "models use; layer norm subtracts the mean first.",
            "gain * X / np.sqrt(np.mean(X**2, axis=-1, keepdims=True) + eps) + bias"),
        usual.but("centred only",
            "The mean is gone, but the rows still have sizes of their own. Divide by "
            "np.sqrt(variance + eps), too.",
            {" / np.sqrt(variance + eps)": ""}),
        usual.but("gain and bias forgotten",
            "Your rows are normalised, but gain and bias are missing. Multiply by gain and add bias: the "
            "network may then choose another size and another centre for each feature.",
            {"gain * ": "", " + bias": ""}),
        usual.but("bias forgotten",
            "bias is missing: add it at the end, after multiplying by gain.",
            {" + bias": ""}),
        usual.but("gain and bias swapped",
            "You multiply by bias and add gain. It is the other way round: gain multiplies, bias is added.",
            {"gain *": "bias *", "+ bias": "+ gain"}),
        usual.but("bias multiplied as well",
            "You add bias first and then multiply by gain, so that gain changes the bias as well. Multiply "
            "first, then add.",
            {"gain * centred": "gain * (centred", "+ bias": "+ bias)"}),
        usual.but("squares minus the square of the mean",
            "You compute the variance as mean(X²) - mean(X)². On paper that is the same, but for rows far "
            "from zero the two are nearly equal and most digits cancel. Subtract the mean first and "
            "average the squares of what is left, or use np.var.",
            {"np.mean(centred**2, axis=-1, keepdims=True)":
                 "np.maximum(np.mean(X**2, axis=-1, keepdims=True) - np.mean(X, axis=-1, keepdims=True) ** 2, 0.0)"}),
    ),
)
