"""Multi-head attention (Vaswani et al. 2017, *Attention Is All You Need*, section 3.2.2).

Several attentions side by side: head h owns columns ``h*d_head : (h+1)*d_head`` of the projected queries,
keys and values, with ``d_head = d_model / n_heads``.  Every function works on any leading axes ``...``, in
float64, and leaves its inputs alone.  Masks are the same for every head and carry no head axis: they
broadcast to ``(..., n_queries, n_keys)``, and the head axis is inserted here.
"""

from __future__ import annotations

import numpy as np

from solutions.attention import Array, Mask, attention


def split_heads(X: Array, n_heads: int) -> Array:
    """Columns dealt out to the heads, each head's side by side: a view of ``X``.

    (..., n, d_model) -> (..., n_heads, n, d_head)
    """
    return X.reshape(*X.shape[:-1], n_heads, X.shape[-1] // n_heads).swapaxes(-3, -2)


def merge_heads(H: Array) -> Array:
    """The heads' columns side by side again, head 0's first; undoes :func:`split_heads`.

    (..., n_heads, n, d_head) -> (..., n, d_model)
    """
    *leading, n_heads, n, d_head = H.shape
    return H.swapaxes(-3, -2).reshape(*leading, n, n_heads * d_head)


def head_attention(Q: Array, K: Array, V: Array, mask: Mask | None = None) -> tuple[Array, Array]:
    """``softmax(Q Kᵀ / √d_head) V`` for all heads at once.

    (..., n_heads, n_queries, d_head), (..., n_heads, n_keys, d_head), (..., n_heads, n_keys, d_v)
    -> output (..., n_heads, n_queries, d_v), weights (..., n_heads, n_queries, n_keys)
    """
    return attention(Q, K, V, None if mask is None else mask[..., None, :, :])


def multi_head_attention(
    X: Array, W_q: Array, W_k: Array, W_v: Array, W_o: Array, n_heads: int, mask: Mask | None = None
) -> tuple[Array, Array]:
    """``Concat(head_1, …, head_h) W_o`` with ``head_i = attention(X W_q_i, X W_k_i, X W_v_i)``.

    X (..., n, d_model), each W (d_model, d_model)
    -> output (..., n, d_model), weights (..., n_heads, n, n)
    """
    Q, K, V = (split_heads(X @ W, n_heads) for W in (W_q, W_k, W_v))
    output, weights = head_attention(Q, K, V, mask)
    return merge_heads(output) @ W_o, weights


def attention_entropy(weights: Array) -> Array:
    """``-Σ w log w`` over the keys, in nats, with 0·log 0 = 0 (Shannon 1948, section 6).

    0 where all weight is on one key, log n_keys where it is spread evenly; ``exp`` of it is an effective
    number of keys.  (..., n_queries, n_keys) -> (..., n_queries)
    """
    logs = np.log(np.where(weights > 0.0, weights, 1.0))
    entropy: Array = 0.0 - np.sum(weights * logs, axis=-1)  # and not -sum, which makes -0.0 of 0
    return entropy


def parameter_count(d_model: int, bias: bool = True) -> int:
    """``4 d_model² (+ 4 d_model)``: W_q, W_k, W_v, W_o and their biases, for any number of heads."""
    return 4 * d_model * d_model + (4 * d_model if bias else 0)
