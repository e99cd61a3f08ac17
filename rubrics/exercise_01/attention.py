"""Step ``attention``: output and weights, with a mask or without."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs, Masks, causal, random_mask
from rubrics._writing import writing
from rubrics.exercise_01.queries_and_keys import BATCH, D_K, D_V, HEADS, N_KEYS, N_QUERIES, queries_keys
from solutions import attention as reference
from stepgrade.rubric import Step, common, hidden, public


def queries_keys_values(
    *leading: int,
    n_queries: int = N_QUERIES,
    n_keys: int = N_KEYS,
    mask: Masks | None = None,
) -> Inputs:
    """Ordinary queries, keys and values, and a mask where one is given."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        Q, K = queries_keys(*leading, n_queries=n_queries, n_keys=n_keys)(rng)
        V = rng.normal(size=(*leading, n_keys, D_V))
        return (Q, K, V) if mask is None else (Q, K, V, mask(rng))

    return inputs


def huge_queries_keys_values(mask: Masks | None = None) -> Inputs:
    """Scaled scores beyond ±10 000, negative for even queries, 40 apart: no near ties, and nothing underflows."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        direction = rng.normal(size=D_K)
        direction /= np.linalg.norm(direction)
        signs = np.where(np.arange(N_QUERIES) % 2 == 0, -1.0, 1.0)
        sizes = 10_020.0 + 40.0 * rng.permutation(N_KEYS)
        Q = 100.0 * signs[:, None] * direction
        K = sizes[:, None] / 100.0 * np.sqrt(D_K) * direction
        V = rng.normal(size=(N_KEYS, D_V))
        return (Q, K, V) if mask is None else (Q, K, V, mask(rng))

    return inputs


def compose_attention(
    scaled_scores: Callable[..., Any], apply_mask: Callable[..., Any], softmax: Callable[..., Any]
) -> Callable[..., Any]:
    """Attention out of the exercise's own steps."""

    def attention(Q: Any, K: Any, V: Any, mask: Any = None) -> tuple[Any, Any]:
        scores = scaled_scores(Q, K)
        if mask is not None:
            scores = apply_mask(scores, mask)
        weights = softmax(scores)
        return weights @ V, weights

    return attention


right, wrong = writing("attention(Q, K, V, mask=None)")
usual = right("as the text builds it",
    "scores = scaled_scores(Q, K)",
    "if mask is not None:",
    "    scores = apply_mask(scores, mask)",
    "weights = softmax(scores)",
    "weights @ V, weights")

attention = Step(
    "attention",
    points=4,
    summary="softmax(Q Kᵀ / √d_k) V, with an optional mask, on any leading axes",
    returns=("output", "weights"),
    parts=("scaled_scores", "apply_mask", "softmax"),
    composition=compose_attention,
    cases=(
        public("one sentence, no mask", queries_keys_values()),
        public(
            "a batch with a padding mask",
            queries_keys_values(3, mask=lambda rng: reference.padding_mask(np.array([2, 5, 7]), N_KEYS)),
            exact_zeros=True,
        ),
        public(
            "scores of ten thousand under a mask",
            huge_queries_keys_values(lambda rng: random_mask(rng, N_QUERIES, N_KEYS)),
            exact_zeros=True,
            weight=0.5,
        ),
        hidden("another sentence, no mask", queries_keys_values()),
        common(
            "two leading axes and a mask for every query",
            queries_keys_values(
                BATCH, HEADS, mask=lambda rng: random_mask(rng, BATCH, HEADS, N_QUERIES, N_KEYS)
            ),
            exact_zeros=True,
        ),
        hidden(
            "a causal mask: as many queries as keys",
            queries_keys_values(BATCH, n_queries=N_KEYS, mask=lambda rng: causal(N_KEYS)),
            exact_zeros=True,
        ),
        hidden(
            "a query that may attend to nothing",
            queries_keys_values(
                BATCH, mask=lambda rng: random_mask(rng, BATCH, N_QUERIES, N_KEYS, blocked_row=True)
            ),
            exact_zeros=True,
        ),
        hidden("scores of ten thousand, up and down", huge_queries_keys_values(), weight=0.5),
        hidden("a single key", queries_keys_values(BATCH, n_keys=1), weight=0.5),
    ),
    variants=(
        usual,
        right("einsum",
            "scores = np.einsum('...qd,...kd->...qk', Q, K) / K.shape[-1] ** 0.5",
            "weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "np.einsum('...qk,...kv->...qv', weights, V), weights"),
        right("all in one, from scratch",
            "mask = True if mask is None else mask",
            "scores = np.where(mask, Q @ K.swapaxes(-1, -2) / np.sqrt(Q.shape[-1]), -np.inf)",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.where(mask, np.exp(scores - np.where(top > -np.inf, top, 0.0)), 0.0)",
            "total = e.sum(axis=-1, keepdims=True)",
            "weights = e / np.where(total > 0, total, 1.0)",
            "weights @ V, weights"),
        right("loop over the queries and their allowed keys",
            "weights = np.zeros(Q.shape[:-1] + (K.shape[-2],))",
            "output = np.zeros(Q.shape[:-1] + (V.shape[-1],))",
            "allowed = np.broadcast_to(True if mask is None else mask, weights.shape)",
            "for place in np.ndindex(Q.shape[:-1]):",
            "    keys, values = K[place[:-1]], V[place[:-1]]",
            "    keep = np.flatnonzero(allowed[place])",
            "    if len(keep):",
            "        scores = keys[keep] @ Q[place] / np.sqrt(K.shape[-1])",
            "        e = np.exp(scores - scores.max())",
            "        weights[place][keep] = e / e.sum()",
            "        output[place] = sum(weights[place][j] * values[j] for j in keep)",
            "output, weights"),
        right("float32",
            "Q, K, V = Q.astype(np.float32), K.astype(np.float32), V.astype(np.float32)",
            "scores = Q @ K.swapaxes(-1, -2) / np.float32(np.sqrt(K.shape[-1]))",
            "scores = scores if mask is None else np.where(mask, scores, np.float32(-np.inf))",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.exp(scores - np.where(np.isfinite(top), top, np.float32(0)))",
            "total = e.sum(axis=-1, keepdims=True)",
            "weights = e / np.where(total > 0, total, np.float32(1))",
            "weights @ V, weights",
            single=True),
    ),
    mistakes=(
        usual.but("swapped",
            "You returned (weights, output). Return them the other way round: first the output, then the "
            "weights.",
            {"weights @ V, weights": "weights, weights @ V"}),
        usual.but("keys_averaged",
            "Your output is the weighted average of the keys. Keys only say how well they match; what is "
            "averaged are the values: weights @ V.",
            {"weights @ V": "weights @ K"}),
        usual.but("unscaled",
            "Your weights come from the plain scores: nothing was divided by √d_k. Start from "
            "scaled_scores(Q, K).",
            {"scaled_scores": "attention_scores"}),
        usual.but("d_k",
            "Your scores are divided by d_k, as happens when scaled scores are scaled again. Divide by "
            "√d_k, once.",
            {"scaled_scores(Q, K)": "attention_scores(Q, K) / K.shape[-1]"}),
        usual.but("sqrt_d_v",
            "Your scores are divided by √d_v, the length of a value. Divide by √d_k, the length of a key: "
            "values play no part in the scores.",
            {"scaled_scores(Q, K)": "attention_scores(Q, K) / np.sqrt(V.shape[-1])"}),
        usual.but("mask_ignored",
            "Your result is what attention gives without a mask. When a mask is given, apply it to the "
            "scores, before softmax.",
            {"apply_mask(scores, mask)": "scores"}),
        usual.but("mask_after_softmax",
            "You set the weights of blocked keys to 0 after softmax, so the rows no longer sum to 1. Block "
            "the scores first, with -inf; then softmax shares the whole 1 among the allowed keys.",
            {"apply_mask(scores, mask)": "scores",
             "softmax(scores)": "softmax(scores) * (1.0 if mask is None else mask)"}),
        usual.but("mask_inverted",
            "You attended to exactly the keys that are forbidden. True means “may attend”: keep a score "
            "where the mask is True.",
            {"(scores, mask)": "(scores, ~mask)"}),
        usual.but("zero_scores",
            "Blocked scores were set to 0, which is a score like any other, and those keys still get "
            "weight. Blocked scores must be -inf.",
            {"apply_mask(scores, mask)": "np.where(mask, scores, 0.0)"}),
        usual.but("minus_10_000",
            "Blocked scores were set to a large negative number, such as -10 000 or -1e9. When the allowed "
            "scores are as low, or when there are none, forbidden keys get weight; use -np.inf, which "
            "nothing undercuts.",
            {"apply_mask(scores, mask)": "np.where(mask, scores, -1e4)"}),
        usual.but("nan_for_nothing",
            "A query that may attend to nothing came back as NaN. Its weights are 0 and its output is 0: "
            "softmax has to treat a row of -inf as a case of its own.",
            {"softmax(scores)": "np.exp(scores - scores.max(axis=-1, keepdims=True))",
             "return": "weights = weights / weights.sum(axis=-1, keepdims=True)\n    return"}),
        usual.but("over_queries",
            "You normalised over the queries: the columns of your weights sum to 1. Each query shares its "
            "attention among the keys, so the rows must.",
            {"softmax(scores)": "softmax(scores.swapaxes(-1, -2)).swapaxes(-1, -2)"}),
    ),
)
