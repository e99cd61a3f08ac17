"""The transformer's blocks (Vaswani et al. 2017, *Attention Is All You Need*, section 3.1 and figure 1).

Post-norm throughout: every sublayer is wrapped as ``LN(X + sublayer(X))``, and the feed-forward network has
a ReLU.  Parameters are nested dicts: ``attn = {"W_q", "W_k", "W_v", "W_o"}`` without biases,
``ffn = {"W_1", "b_1", "W_2", "b_2"}``, ``norm = {"gain", "bias"}``.  Every function works on any leading
axes ``...``, in float64, and leaves its inputs alone.  Masks carry no head axis.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from solutions.attention import Array, Mask
from solutions.feed_forward import feed_forward, post_norm, relu
from solutions.multi_head import head_attention, merge_heads, multi_head_attention, split_heads
from solutions.self_attention import causal_mask

Params = Mapping[str, Any]


def encoder_block(X: Array, params: Params, n_heads: int, mask: Mask | None = None) -> Array:
    """``Y = LN(X + attention(X))``, then ``LN(Y + FFN(Y))`` (section 3.1, *Encoder*).

    X (..., n, d_model), mask: broadcasts to (..., n, n) -> (..., n, d_model)
    ``params``: self_attention (attn), norm_1, feed_forward (ffn), norm_2.
    """

    def attend(X: Array) -> Array:
        return multi_head_attention(X, **params["self_attention"], n_heads=n_heads, mask=mask)[0]

    def think(X: Array) -> Array:
        return feed_forward(X, **params["feed_forward"], activation=relu)

    X = post_norm(X, attend, **params["norm_1"])
    return post_norm(X, think, **params["norm_2"])


def cross_attention(X: Array, memory: Array, params: Params, n_heads: int, mask: Mask | None = None) -> Array:
    """Queries ``X W_q``; keys ``memory W_k`` and values ``memory W_v`` (section 3.2.3, first bullet).

    X (..., n, d_model), memory (..., n_memory, d_model), mask: broadcasts to (..., n, n_memory)
    -> (..., n, d_model)
    """
    Q = split_heads(X @ params["W_q"], n_heads)
    K, V = (split_heads(memory @ params[name], n_heads) for name in ("W_k", "W_v"))
    found: Array = merge_heads(head_attention(Q, K, V, mask)[0]) @ params["W_o"]
    return found


def decoder_block(X: Array, memory: Array, params: Params, n_heads: int) -> Array:
    """Causal self-attention, cross-attention to ``memory``, FFN, each ``LN(X + sublayer(X))``
    (section 3.1, *Decoder*).

    X (..., n, d_model), memory (..., n_memory, d_model) -> (..., n, d_model)
    ``params``: self_attention, norm_1, cross_attention, norm_2, feed_forward, norm_3.
    """
    causal = causal_mask(X.shape[-2])

    def attend(X: Array) -> Array:
        return multi_head_attention(X, **params["self_attention"], n_heads=n_heads, mask=causal)[0]

    def look_up(X: Array) -> Array:
        return cross_attention(X, memory, params["cross_attention"], n_heads)

    def think(X: Array) -> Array:
        return feed_forward(X, **params["feed_forward"], activation=relu)

    X = post_norm(X, attend, **params["norm_1"])
    X = post_norm(X, look_up, **params["norm_2"])
    return post_norm(X, think, **params["norm_3"])
