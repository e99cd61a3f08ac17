"""Self-attention (Vaswani et al. 2017, *Attention Is All You Need*, sections 3.2.1 and 3.2.3), one head.

Queries, keys and values all come from the same input.  The three functions that compute work on any leading
axes ``...``.  A mask is boolean, broadcasts to ``(..., n_queries, n_keys)``, and True means "may attend".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from solutions.attention import Array, Mask, apply_mask, attention_scores, scale_scores, softmax

Layer = Callable[[Array], Array]


def project_qkv(X: Array, W_q: Array, W_k: Array, W_v: Array) -> tuple[Array, Array, Array]:
    """Queries, keys and values of the same words: ``X W_q, X W_k, X W_v`` (section 3.2.2, one head).

    (..., n, d_model), (d_model, d_k), (d_model, d_k), (d_model, d_v)
    -> (..., n, d_k), (..., n, d_k), (..., n, d_v)
    """
    return X @ W_q, X @ W_k, X @ W_v


def attention_weights(Q: Array, K: Array, mask: Mask | None = None) -> Array:
    """``softmax(Q Kᵀ / √d_k)`` with blocked scores at -inf (equation 1; section 3.2.3 for the mask).

    (..., n_queries, d_k), (..., n_keys, d_k) -> (..., n_queries, n_keys)
    """
    return softmax(apply_mask(scale_scores(attention_scores(Q, K), K.shape[-1]), mask))


def self_attention(
    X: Array, W_q: Array, W_k: Array, W_v: Array, mask: Mask | None = None
) -> tuple[Array, Array]:
    """``softmax(X W_q (X W_k)ᵀ / √d_k) X W_v``: every word looks at every word that it may look at.

    (..., n, d_model), (d_model, d_k), (d_model, d_k), (d_model, d_v)
    -> output (..., n, d_v), weights (..., n, n)
    """
    Q, K, V = project_qkv(X, W_q, W_k, W_v)
    weights = attention_weights(Q, K, mask)
    return weights @ V, weights


def causal_mask(n: int) -> Mask:
    """Position i may attend to the positions 0 … i (section 3.2.3): -> boolean (n, n)."""
    return np.tri(n, dtype=bool)


def strongest_links(weights: Array, tokens: Sequence[str]) -> list[tuple[str, str]]:
    """Each token with the token to which it attends most, the first of equals: (n, n) -> n pairs."""
    best: NDArray[np.intp] = np.argmax(weights, axis=-1)
    return [(token, tokens[key]) for token, key in zip(tokens, best.tolist(), strict=True)]


def equivariance_gap(layer: Layer, X: Array, order: NDArray[np.integer]) -> float:
    """``max |layer(X[order]) - layer(X)[order]|``: 0 where the layer does not care about this order.

    ``layer`` maps (n, d) to (n, d'); ``X``: (n, d); ``order``: a permutation of 0 … n-1, (n,).
    """
    return float(np.max(np.abs(layer(X[order]) - layer(X)[order])))
