"""The model: a GPT (Radford et al. 2019, *Language Models are Unsupervised Multitask Learners*, section 2.3),
that is a decoder alone, pre-norm, causal, with the parameter names of GPT-2's checkpoint.

``params`` is ``{"wte": (n_vocab, d), "wpe": (n_positions, d), "h": [block, ...], "ln_f": norm}``; a block is
``{"ln_1": norm, "attn": {"c_attn": linear (d, 3d), "c_proj": linear (d, d)}, "ln_2": norm,
"mlp": {"c_fc": linear (d, 4d), "c_proj": linear (4d, d)}}``; a linear layer is ``{"w": (d_in, d_out), "b":
(d_out,)}``, a layer norm ``{"g": (d,), "b": (d,)}``.  ``c_attn`` holds Q, K and V side by side, and in each
of them head h owns d_head columns.

Everything here works on any leading axes ``...`` and in the precision of the parameters: float64 to be exact,
float32 to be fast.  Training needs what happens on the way as well; that is in ``training_pass.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.floating[Any]]
Ids = NDArray[np.int64]
Params = Mapping[str, Any]

EPS = 1e-5
"""Of every layer norm, as in GPT-2."""


class Cache:
    """Keys and values of the tokens read so far, for every block: room for ``n_positions``, and how many are
    there.

    ``keys``, ``values``: (n_layers, n_heads, n_positions, d_head)
    """

    def __init__(self, params: Params, n_heads: int) -> None:
        n_positions, d = params["wpe"].shape
        shape = len(params["h"]), n_heads, n_positions, d // n_heads
        self.keys, self.values = (np.zeros(shape, dtype=params["wpe"].dtype) for _ in range(2))
        self.n = 0

    def extend(self, layer: int, K: Array, V: Array) -> tuple[Array, Array]:
        """Write K and V of m tokens behind the old ones: (n_heads, m, d_head) -> (n_heads, n + m, d_head)."""
        end = self.n + K.shape[-2]
        self.keys[layer, :, self.n : end], self.values[layer, :, self.n : end] = K, V
        return self.keys[layer, :, :end], self.values[layer, :, :end]


def layer_norm(X: Array, params: Params) -> Array:
    """``g · (X - mean) / √(variance + ε) + b`` along the last axis: (..., d) -> (..., d).

    Ba, Kiros and Hinton 2016, *Layer Normalization*, section 3.
    """
    d = X.shape[
        -1
    ]  # sum / d is np.mean with half the overhead, which counts when one token is read at a time
    centred = X - X.sum(axis=-1, keepdims=True) / d
    variance = (centred * centred).sum(axis=-1, keepdims=True) / d
    normed: Array = params["g"] * centred / np.sqrt(variance + EPS) + params["b"]
    return normed


def linear(X: Array, params: Params) -> Array:
    """``X w + b``: (..., d_in), (d_in, d_out), (d_out,) -> (..., d_out)."""
    product: Array = X @ params["w"] + params["b"]
    return product


def gelu(x: Array) -> Array:
    """``x/2 · (1 + tanh(√(2/π) (x + 0.044715 x³)))``, any shape.

    Hendrycks and Gimpel 2016, *Gaussian Error Linear Units (GELUs)*, section 2: GPT-2's form of x Φ(x).
    """
    curve: Array = 0.5 * x * (1.0 + np.tanh(0.7978845608028654 * x * (1.0 + 0.044715 * x * x)))
    return curve


def softmax(x: Array) -> Array:
    """``exp(x) / Σ exp(x)`` along the last axis, from ``x - max(x)``, so that nothing overflows."""
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    weights: Array = e / np.sum(e, axis=-1, keepdims=True)
    return weights


def causal_mask(n_new: int, n_past: int = 0) -> NDArray[np.bool_]:
    """True where a key is not later than the query; ``n_past`` keys come first: (n_new, n_past + n_new)."""
    return np.tri(n_new, n_past + n_new, n_past, dtype=bool)


def split_heads(X: Array, n_heads: int) -> Array:
    """(..., n, n_heads · d_head) -> (..., n_heads, n, d_head)"""
    return X.reshape(*X.shape[:-1], n_heads, -1).swapaxes(-3, -2)


def merge_heads(H: Array) -> Array:
    """(..., n_heads, n, d_head) -> (..., n, n_heads · d_head)"""
    H = H.swapaxes(-3, -2)
    return H.reshape(*H.shape[:-2], -1)


def attention(Q: Array, K: Array, V: Array) -> tuple[Array, Array]:
    """``softmax(Q Kᵀ / √d_head + mask) V``, causal; the queries are the last of the keys' positions.

    (..., m, d_head), (..., n, d_head), (..., n, d_head) -> output (..., m, d_head), weights (..., m, n)
    (Vaswani et al. 2017, *Attention Is All You Need*, equation 1)
    """
    scores = Q @ K.swapaxes(-1, -2) * (1.0 / K.shape[-1] ** 0.5)
    if scores.shape[-2] > 1:  # the newest token alone may look at everything
        n_new, n = scores.shape[-2:]
        scores = np.where(causal_mask(n_new, n - n_new), scores, -np.inf)
    weights = softmax(scores)
    return weights @ V, weights


def run(
    token_ids: ArrayLike, params: Params, n_heads: int, cache: Cache | None = None
) -> tuple[Array, list[Array]]:
    """Logits, and every block's attention weights on the way.

    token_ids (..., m) -> logits (..., m, n_vocab), and per block weights (..., n_heads, m, n)
    Row i scores every token as the one after position i.  With a cache, the m tokens come behind those read
    before; it takes one text (no leading axes) and grows by m.
    """
    ids = np.asarray(token_ids, dtype=np.int64)
    n_past, m = cache.n if cache else 0, ids.shape[-1]
    if n_past + m > len(params["wpe"]):
        raise ValueError(f"{n_past + m} tokens, but the model has {len(params['wpe'])} positions")
    X = params["wte"][ids] + params["wpe"][n_past : n_past + m]
    seen = []
    for layer, block in enumerate(params["h"]):
        projected = linear(layer_norm(X, block["ln_1"]), block["attn"]["c_attn"])
        d = X.shape[-1]
        Q, K, V = (split_heads(projected[..., i * d : (i + 1) * d], n_heads) for i in range(3))
        if cache:
            K, V = cache.extend(layer, K, V)
        output, weights = attention(Q, K, V)
        X = X + linear(merge_heads(output), block["attn"]["c_proj"])
        X = X + linear(
            gelu(linear(layer_norm(X, block["ln_2"]), block["mlp"]["c_fc"])), block["mlp"]["c_proj"]
        )
        seen.append(weights)
    if cache:
        cache.n += m
    # The output weights are the embedding (Press and Wolf 2017, *Using the Output Embedding …*).
    return layer_norm(X, params["ln_f"]) @ params["wte"].T, seen


def logits_of(token_ids: ArrayLike, params: Params, n_heads: int, cache: Cache | None = None) -> Array:
    """:func:`run` without the weights: (..., m) -> (..., m, n_vocab)."""
    return run(token_ids, params, n_heads, cache)[0]


def attention_maps(token_ids: ArrayLike, params: Params, n_heads: int) -> Array:
    """The weights of every head of every block: (n,) -> (n_layers, n_heads, n, n)."""
    return np.stack(run(token_ids, params, n_heads)[1])


def cross_entropy(logits: Array, targets: ArrayLike) -> float:
    """The mean of ``-log softmax(logits)[target]`` in nats, stable: (..., n_vocab), (...) -> a number."""
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    right = np.take_along_axis(shifted, np.asarray(targets)[..., None], axis=-1)[..., 0]
    return float(np.mean(np.log(np.sum(np.exp(shifted), axis=-1)) - right))
