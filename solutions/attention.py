"""Scaled dot-product attention (Vaswani et al. 2017, *Attention Is All You Need*, section 3.2.1).

Every function takes and returns float64 arrays, works on any leading axes ``...``, and leaves its
inputs alone.  A mask is boolean, broadcasts to ``(..., n_queries, n_keys)``, and True means "may attend".
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]


def attention_scores(Q: Array, K: Array) -> Array:
    """Dot product of every query with every key: ``Q Kᵀ``.

    (..., n_queries, d_k), (..., n_keys, d_k) -> (..., n_queries, n_keys)
    """
    return Q @ K.swapaxes(-1, -2)


def scale_scores(scores: Array, d_k: int) -> Array:
    """Scores divided by √d_k (section 3.2.1), any shape."""
    scaled: Array = scores / np.sqrt(d_k)
    return scaled


def padding_mask(lengths: ArrayLike, n_keys: int) -> Mask:
    """True where a key is a word, False where it is padding: (batch,) -> (batch, 1, n_keys)."""
    return np.arange(n_keys) < np.asarray(lengths)[:, None, None]


def apply_mask(scores: Array, mask: Mask | None) -> Array:
    """Scores with every blocked entry replaced by -inf; (..., n_queries, n_keys) throughout."""
    return scores if mask is None else np.where(mask, scores, -np.inf)


def softmax(x: Array, axis: int = -1) -> Array:
    """``exp(x) / sum(exp(x))`` along ``axis``, computed from ``x - max(x)`` so that nothing overflows.

    A slice that is all -inf (a query that may attend to nothing) gives zeros.  Same shape as ``x``.
    """
    highest = np.max(x, axis=axis, keepdims=True)
    e = np.exp(x - np.where(np.isneginf(highest), 0.0, highest))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0.0, 1.0, total)


def attention(Q: Array, K: Array, V: Array, mask: Mask | None = None) -> tuple[Array, Array]:
    """``softmax(Q Kᵀ / √d_k) V`` (equation 1).

    (..., n_queries, d_k), (..., n_keys, d_k), (..., n_keys, d_v)
    -> output (..., n_queries, d_v), weights (..., n_queries, n_keys)
    """
    scores = scale_scores(attention_scores(Q, K), K.shape[-1])
    weights = softmax(apply_mask(scores, mask))
    return weights @ V, weights


# --- one query: the vectors of lesson 1 ------------------------------------------------------------


def dot_product_scores(query: Array, keys: Array) -> Array:
    """Dot product of one query with each key: (d_k,), (n_keys, d_k) -> (n_keys,)."""
    return keys @ query


def weighted_average(weights: Array, values: Array) -> Array:
    """Sum of the values, each times its weight: (n_keys,), (n_keys, d_v) -> (d_v,)."""
    return weights @ values


def single_query_attention(query: Array, keys: Array, values: Array) -> tuple[Array, Array]:
    """Attention of one query: (d_k,), (n_keys, d_k), (n_keys, d_v) -> output (d_v,), weights (n_keys,)."""
    weights = softmax(scale_scores(dot_product_scores(query, keys), keys.shape[-1]))
    return weighted_average(weights, values), weights


def soft_lookup(query: Array, keys: Array, values: Array, temperature: float) -> Array:
    """A dictionary look-up made soft: ``softmax(keys · query / temperature)`` averaged over values.

    (d,), (n, d), (n, d_v) -> (d_v,); there is no √d_k.  As the temperature goes to 0 the result
    becomes the value of the best key.
    """
    return softmax(keys @ query / temperature) @ values
