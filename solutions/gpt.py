"""A GPT (Radford et al. 2019, *Language Models are Unsupervised Multitask Learners*, section 2.3): a decoder
alone, pre-norm, causal, with the parameter names of GPT-2's checkpoint.

A linear layer is ``{"w": (d_in, d_out), "b": (d_out,)}``, a layer norm ``{"g": (d,), "b": (d,)}``, a model
``{"wte": (n_vocab, d), "wpe": (n_positions, d), "h": [block, ...], "ln_f": norm}``, and its blocks
``{"ln_1": norm, "attn": {"c_attn": linear (d, 3d), "c_proj": linear (d, d)}, "ln_2": norm,
"mlp": {"c_fc": linear (d, 4d), "c_proj": linear (4d, d)}}``.  ``c_attn`` holds Q, K and V side by side.

Everything that computes works on any leading axes ``...`` (a batch), in float64, and leaves its inputs alone;
what writes text takes one text.  Token ids are integers of any type.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from solutions.attention import Array, Mask, apply_mask, softmax
from solutions.feed_forward import feed_forward, layer_norm, linear
from solutions.multi_head import head_attention, merge_heads, split_heads
from solutions.positional import learned_positions
from solutions.self_attention import causal_mask

Params = Mapping[str, Any]
Ids = NDArray[np.int64]
Cache = list[tuple[Array, Array]]
"""Keys and values of one block each, (..., n_heads, n_past, d_head)."""


def _ids(token_ids: ArrayLike) -> Ids:
    return np.asarray(token_ids).astype(np.int64)


def _norm(X: Array, params: Params) -> Array:
    return layer_norm(X, params["g"], params["b"])


def _linear(X: Array, params: Params) -> Array:
    return linear(X, params["w"], params["b"])


# --- the model -------------------------------------------------------------------------------------


def project_heads(X: Array, params: Params, n_heads: int) -> tuple[Array, Array, Array]:
    """Q, K and V of all heads out of one product ``X c_attn``.

    (..., n, d) -> three times (..., n_heads, n, d_head)
    """
    Q, K, V = np.split(_linear(X, params["c_attn"]), 3, axis=-1)
    return split_heads(Q, n_heads), split_heads(K, n_heads), split_heads(V, n_heads)


def multi_head_attention(X: Array, params: Params, n_heads: int, mask: Mask | None = None) -> Array:
    """``merge(attention(split(X c_attn))) c_proj``, with biases; ``params`` is GPT-2's ``attn``.

    X (..., n, d), mask: broadcasts to (..., n, n) -> (..., n, d)
    """
    output, _ = head_attention(*project_heads(X, params, n_heads), mask)
    return _linear(merge_heads(output), params["c_proj"])


def mlp(X: Array, params: Params) -> Array:
    """``GELU(X c_fc) c_proj``, with biases; ``params`` is GPT-2's ``mlp``: (..., n, d) -> (..., n, d)."""
    c_fc, c_proj = params["c_fc"], params["c_proj"]
    return feed_forward(X, c_fc["w"], c_fc["b"], c_proj["w"], c_proj["b"])


def transformer_block(X: Array, params: Params, n_heads: int, mask: Mask | None = None) -> Array:
    """``Y = X + attention(LN(X))``, then ``Y + MLP(LN(Y))``; causal only where ``mask`` says so.

    X (..., n, d), mask: broadcasts to (..., n, n) -> (..., n, d)
    """
    X = X + multi_head_attention(_norm(X, params["ln_1"]), params["attn"], n_heads, mask)
    return X + mlp(_norm(X, params["ln_2"]), params["mlp"])


def gpt_block(X: Array, params: Params, n_heads: int) -> Array:
    """:func:`transformer_block` in which position i attends to 0 … i: (..., n, d) -> (..., n, d)."""
    return transformer_block(X, params, n_heads, causal_mask(X.shape[-2]))


def embed(token_ids: ArrayLike, params: Params, start: int = 0) -> Array:
    """``wte[token] + wpe[position]``, positions counting from ``start``: (..., n) -> (..., n, d)."""
    ids = _ids(token_ids)
    tokens: Array = params["wte"][ids]
    return tokens + learned_positions(params["wpe"], start + np.arange(ids.shape[-1]))


def unembed(X: Array, params: Params) -> Array:
    """``LN(X) wteᵀ``: the output weights are tied to the token embedding: (..., n, d) -> (..., n, n_vocab).

    Press and Wolf 2017, *Using the Output Embedding to Improve Language Models*.
    """
    logits: Array = _norm(X, params["ln_f"]) @ params["wte"].T
    return logits


def gpt_logits(token_ids: ArrayLike, params: Params, n_heads: int) -> Array:
    """Row i scores every token of the vocabulary as the one after position i: (..., n) -> (..., n, n_vocab).

    At most ``n_positions`` tokens.
    """
    X = embed(token_ids, params)
    for block in params["h"]:
        X = gpt_block(X, block, n_heads)
    return unembed(X, params)


def cross_entropy(logits: Array, targets: ArrayLike) -> float:
    """The mean of ``-log softmax(logits)[target]``, in nats: (..., n_vocab), (...) -> a number.

    Computed as ``log Σ exp(logits - max) - (logits[target] - max)``, so that nothing overflows.
    """
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    right = np.take_along_axis(shifted, _ids(targets)[..., None], axis=-1)[..., 0]
    return float(np.mean(np.log(np.sum(np.exp(shifted), axis=-1)) - right))


def gradient_of_logits(logits: Array, targets: ArrayLike) -> Array:
    """The gradient of :func:`cross_entropy` in the logits: (..., n_vocab), (...) -> (..., n_vocab).

    ``(softmax(logits) - one_hot(targets)) / N`` for N targets (Goodfellow, Bengio and Courville 2016, *Deep
    Learning*, section 6.2.2.3).  Each row sums to 0.
    """
    ids = _ids(targets)
    gradient = softmax(logits - np.max(logits, axis=-1, keepdims=True))
    at_target = np.take_along_axis(gradient, ids[..., None], axis=-1)
    np.put_along_axis(gradient, ids[..., None], at_target - 1.0, axis=-1)
    return gradient / ids.size


# --- writing text ----------------------------------------------------------------------------------


def next_token_distribution(logits: Array, temperature: float = 1.0, top_k: int | None = None) -> Array:
    """``softmax(logits / temperature)`` over the ``top_k`` best tokens, exactly 0 for all others.

    (..., n_vocab), temperature > 0 -> (..., n_vocab).  Of equal logits the first ones are kept.
    (Ackley, Hinton and Sejnowski 1985, *A Learning Algorithm for Boltzmann Machines*, for the temperature;
    Fan, Lewis and Dauphin 2018, *Hierarchical Neural Story Generation*, section 5, for the top k.)
    """
    allowed: Mask | None = None
    if top_k is not None and top_k < logits.shape[-1]:
        ranks = np.argsort(np.argsort(-logits, axis=-1, kind="stable"), axis=-1)
        allowed = ranks < top_k
    scores = apply_mask(logits, allowed)
    return softmax((scores - np.max(scores, axis=-1, keepdims=True)) / temperature)


def nucleus_distribution(logits: Array, p: float) -> Array:
    """Softmax over the nucleus, exactly 0 for all other tokens: (..., n_vocab), 0 < p <= 1 -> (..., n_vocab).

    The nucleus is the smallest set of most probable tokens whose probabilities sum to at least ``p``; of
    equal ones the first are in it.  (Holtzman, Buys, Du, Forbes and Choi 2020, *The Curious Case of Neural
    Text Degeneration*, section 3.1.)
    """
    probabilities = softmax(logits - np.max(logits, axis=-1, keepdims=True))
    order = np.argsort(-probabilities, axis=-1, kind="stable")
    ranked = np.take_along_axis(probabilities, order, axis=-1)
    before = np.cumsum(ranked, axis=-1) - ranked
    kept = np.where(before < p, ranked, 0.0)
    nucleus = np.empty_like(probabilities)
    np.put_along_axis(nucleus, order, kept / np.sum(kept, axis=-1, keepdims=True), axis=-1)
    return nucleus


def generate_greedy(token_ids: ArrayLike, params: Params, n_heads: int, n_new: int) -> Ids:
    """The text and ``n_new`` more tokens, each the likeliest after the last ``n_positions`` tokens before it.

    (n,) -> (n + n_new,)
    """
    text, n_positions = _ids(token_ids), len(params["wpe"])
    for _ in range(n_new):
        logits = gpt_logits(text[-n_positions:], params, n_heads)
        text = np.append(text, np.argmax(logits[-1]))
    return text


def cached_logits(
    token_ids: ArrayLike, cache: Sequence[tuple[Array, Array]] | None, params: Params, n_heads: int
) -> tuple[Array, Cache]:
    """The logits after the new tokens, given the keys and values of those before; and all of them, kept.

    token_ids (..., m); cache: (K, V) per block, each (..., n_heads, n_past, d_head), or None for no past
    -> logits (..., m, n_vocab), cache with n_past + m.  The given cache stays as it is.
    """
    n_past = cache[0][0].shape[-2] if cache else 0
    X = embed(token_ids, params, start=n_past)
    mask = causal_mask(n_past + X.shape[-2])[n_past:]
    longer: Cache = []
    for i, block in enumerate(params["h"]):
        Q, K, V = project_heads(_norm(X, block["ln_1"]), block["attn"], n_heads)
        if cache:
            K, V = (np.concatenate(pair, axis=-2) for pair in zip(cache[i], (K, V), strict=True))
        longer.append((K, V))
        output, _ = head_attention(Q, K, V, mask)
        X = X + _linear(merge_heads(output), block["attn"]["c_proj"])
        X = X + mlp(_norm(X, block["ln_2"]), block["mlp"])
    return unembed(X, params), longer


def generate_with_cache(token_ids: ArrayLike, params: Params, n_heads: int, n_new: int) -> Ids:
    """The same text as :func:`generate_greedy`, computing keys and values of each token once.

    (n,) -> (n + n_new,).  Beyond ``n_positions`` every token's position changes with each new one, and
    the cache has to be made anew.
    """
    text, n_positions = _ids(token_ids), len(params["wpe"])
    cache: Cache | None = None
    new = text[-n_positions:]
    for _ in range(n_new):
        logits, cache = cached_logits(new, cache, params, n_heads)
        new = np.argmax(logits[-1:], axis=-1)
        text = np.append(text, new)
        if cache[0][0].shape[-2] == n_positions:
            cache, new = None, text[-n_positions:]
    return text


# --- numbers ---------------------------------------------------------------------------------------


def gpt_parameter_count(n_vocab: int, n_positions: int, d_model: int, n_layers: int) -> int:
    """Both embeddings, ``n_layers`` blocks of ``12 d² + 13 d``, the final layer norm; the output is tied.

    A block: two layer norms 4 d, attention 4 d² + 4 d, feed-forward network of width 4 d: 8 d² + 5 d.
    """
    d = int(d_model)
    block = 4 * d + (4 * d * d + 4 * d) + (8 * d * d + 5 * d)
    return (int(n_vocab) + int(n_positions)) * d + int(n_layers) * block + 2 * d
