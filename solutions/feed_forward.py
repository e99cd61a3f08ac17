"""The rest of a transformer's block: feed-forward network, layer norm, residual connections.

Vaswani et al. 2017, *Attention Is All You Need*, sections 3.1 and 3.3; Hendrycks and Gimpel 2016,
*Gaussian Error Linear Units (GELUs)*; Ba, Kiros and Hinton 2016, *Layer Normalization*.

Every function takes and returns float64 arrays, works on any leading axes ``...``, and leaves its
inputs alone.  Weights stand on the right, ``X @ W``.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Layer = Callable[[Array], Array]


def relu(x: Array) -> Array:
    """``max(0, x)``, any shape (Vaswani et al. 2017, equation 2)."""
    positive: Array = np.maximum(0.0, x)
    return positive


def gelu(x: Array) -> Array:
    """``x/2 · (1 + tanh(√(2/π) · (x + 0.044715 x³)))``, any shape.

    The tanh form of ``x Φ(x)``, Φ being the normal distribution function (Hendrycks and Gimpel 2016,
    section 2); the two differ by less than 5e-4 everywhere.  GPT-2 computes this form.
    """
    gate: Array = 0.5 * (1.0 + np.tanh(np.sqrt(2.0 / np.pi) * (x + 0.044715 * x**3)))
    return x * gate


def linear(X: Array, W: Array, b: Array) -> Array:
    """``X W + b``: (..., d_in), (d_in, d_out), (d_out,) -> (..., d_out)."""
    return X @ W + b


def feed_forward(X: Array, W_1: Array, b_1: Array, W_2: Array, b_2: Array, activation: Layer = gelu) -> Array:
    """``activation(X W_1 + b_1) W_2 + b_2``, each row by itself (Vaswani et al. 2017, section 3.3).

    (..., n, d_model), (d_model, d_ff), (d_ff,), (d_ff, d_model), (d_model,) -> (..., n, d_model)
    """
    return linear(activation(linear(X, W_1, b_1)), W_2, b_2)


def layer_norm(X: Array, gain: Array, bias: Array, eps: float = 1e-5) -> Array:
    """``gain · (X - mean) / √(variance + eps) + bias``, mean and variance (ddof=0) along the last axis.

    (..., d), (d,), (d,) -> (..., d)   (Ba, Kiros and Hinton 2016, section 3)
    """
    centred = X - np.mean(X, axis=-1, keepdims=True)
    variance = np.mean(centred**2, axis=-1, keepdims=True)
    normalised: Array = gain * centred / np.sqrt(variance + eps) + bias
    return normalised


def post_norm(X: Array, sublayer: Layer, gain: Array, bias: Array) -> Array:
    """``LN(X + sublayer(X))``: (..., n, d), (d,), (d,) -> (..., n, d).

    The order of Vaswani et al. 2017, section 3.1.
    """
    return layer_norm(X + sublayer(X), gain, bias)


def pre_norm(X: Array, sublayer: Layer, gain: Array, bias: Array) -> Array:
    """``X + sublayer(LN(X))``: (..., n, d), (d,), (d,) -> (..., n, d).

    The order of GPT-2 (Radford et al. 2019, *Language Models are Unsupervised Multitask Learners*,
    section 2.3), studied by Xiong et al. 2020, *On Layer Normalization in the Transformer Architecture*.
    """
    return X + sublayer(layer_norm(X, gain, bias))


def positionwise_gap(layer: Layer, X: Array) -> float:
    """The largest change of any row of ``layer(X)`` when *another* row of ``X`` is replaced.

    ``layer``: (n, d) -> (n, d'), ``X``: (n, d).  Each row in turn gives way to fresh random numbers.
    The result is 0, up to rounding, exactly for a layer that works on every row by itself.
    """
    rng = np.random.default_rng(0x5EED_0F_6E1A)  # fixed, so that one layer always has the same gap
    before, gap = layer(X), 0.0
    for i, others in enumerate(~np.eye(len(X), dtype=bool)):
        changed = X.copy()
        changed[i] = rng.normal(size=X.shape[1])
        gap = max(gap, float(np.max(np.abs(layer(changed) - before)[others], initial=0.0)))
    return gap
