"""Step ``self_attention``: projecting and attending, in one function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from rubrics._inputs import random_mask
from rubrics._writing import writing
from rubrics.lesson_02.project_qkv import words_and_matrices
from solutions import self_attention as reference
from stepgrade.rubric import Step, common, hidden, public


def compose_self_attention(
    project_qkv: Callable[..., Any], attention_weights: Callable[..., Any]
) -> Callable[..., tuple[Any, Any]]:
    """Self-attention over any two functions that play the parts."""

    def self_attention(X: Any, W_q: Any, W_k: Any, W_v: Any, mask: Any = None) -> tuple[Any, Any]:
        Q, K, V = project_qkv(X, W_q, W_k, W_v)
        weights = attention_weights(Q, K, mask)
        return weights @ V, weights

    return self_attention


right, wrong = writing("self_attention(X, W_q, W_k, W_v, mask=None)")
usual = right("the three lines",
    "Q, K, V = project_qkv(X, W_q, W_k, W_v)",
    "weights = attention_weights(Q, K, mask)",
    "weights @ V, weights")

self_attention = Step(
    "self_attention",
    points=2,
    summary="Every word looks at every word, and takes home a weighted average of values",
    returns=("output", "weights"),
    parts=("project_qkv", "attention_weights"),
    composition=compose_self_attention,
    cases=(
        public("five words of seven numbers", words_and_matrices(5, 7, 3, 2)),
        public(
            "three words under a mask",
            words_and_matrices(3, 5, 2, 7, mask=lambda rng: random_mask(rng, 3, 3)),
            exact_zeros=True,
        ),
        hidden("seven words of eleven numbers", words_and_matrices(7, 11, 5, 3)),
        hidden(
            "eleven words under a causal mask",
            words_and_matrices(11, 7, 3, 5, mask=lambda rng: reference.causal_mask(11)),
            exact_zeros=True,
        ),
        common(
            "thirteen words, the last ones padding",
            words_and_matrices(13, 5, 2, 7, mask=lambda rng: np.arange(13)[None, :] < rng.integers(3, 9)),
            exact_zeros=True,
        ),
        hidden(
            "a word that may attend to nothing",
            words_and_matrices(5, 3, 7, 2, mask=lambda rng: random_mask(rng, 5, 5, blocked_row=True)),
            exact_zeros=True,
            weight=0.5,
        ),
        hidden("one word only", words_and_matrices(1, 5, 3, 2), weight=0.5),
    ),
    variants=(
        usual,
        right("einsum",
            "scores = np.einsum('id,de,fe,jf->ij', X, W_q, W_k, X) / np.sqrt(W_k.shape[1])",
            "weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "np.einsum('ij,jd,de->ie', weights, X, W_v), weights"),
        right("loop over the words",
            "rows, allowed = [], np.broadcast_to(True if mask is None else mask, (len(X), len(X)))",
            "for i, x in enumerate(X):",
            "    scores = np.array([(x @ W_q) @ (y @ W_k) for y in X]) / W_q.shape[1] ** 0.5",
            "    rows.append(softmax(np.where(allowed[i], scores, -np.inf)))",
            "np.array([sum(w * (y @ W_v) for w, y in zip(row, X)) for row in rows]), np.array(rows)"),
        right("inputs averaged first, then projected",
            "weights = attention_weights(X @ W_q, X @ W_k, mask)",
            "weights @ X @ W_v, weights"),
        right("float32",
            "Q, K, V = project_qkv(*(M.astype(np.float32) for M in (X, W_q, W_k, W_v)))",
            "scores = Q @ K.T / np.float32(np.sqrt(K.shape[-1]))",
            "scores = scores if mask is None else np.where(mask, scores, np.float32(-np.inf))",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.exp(scores - np.where(np.isfinite(top), top, np.float32(0)))",
            "total = e.sum(axis=-1, keepdims=True)",
            "weights = e / np.where(total > 0, total, np.float32(1))",
            "weights @ V, weights",
            single=True),
    ),
    mistakes=(
        usual.but("mask not handed on",
            "Your result is what comes out without a mask. Hand the mask on: attention_weights(Q, K, mask).",
            {"(Q, K, mask)": "(Q, K)"}),
        usual.but("average of the inputs",
            "Your output averages the words X themselves. What a word gives is its value: weights @ V.",
            {"weights @ V": "weights @ X"}),
        usual.but("average of the keys",
            "Your output averages the keys. Keys only decide who is listened to; what comes home is the average of the "
            "values: weights @ V.",
            {"weights @ V": "weights @ K"}),
        usual.but("columns for rows",
            "You averaged with the columns of the weights: each word took what others had asked for. Word i takes home "
            "row i of the weights times the values: weights @ V, without a transpose.",
            {"weights @ V": "weights.T @ V"}),
        usual.but("weights and output swapped",
            "Both results are right, but in the wrong order. Return the output first, then the weights.",
            {"weights @ V, weights": "weights, weights @ V"}),
        usual.but("only the output",
            "Your output is right, but it comes alone. Return the pair: output, weights.",
            {"weights @ V, weights": "weights @ V"}),
        usual.but("queries and keys swapped",
            "Your keys ask and your queries answer. Every word asks with its query: attention_weights(Q, K, mask), in "
            "this order.",
            {"(Q, K, mask)": "(K, Q, mask)"}),
        usual.but("queries compared with queries",
            "Your queries are compared with one another, so that who looks for the same counts as a match. Compare "
            "queries with keys: attention_weights(Q, K, mask).",
            {"(Q, K, mask)": "(Q, Q, mask)"}),
        usual.but("scaled twice",
            "Your scores are divided by d_k in all: once here and once more in attention_weights, by √d_k each time. "
            "Leave the scaling to attention_weights.",
            {"(Q, K, mask)": "(Q / np.sqrt(K.shape[-1]), K, mask)"}),
        wrong("scaled by d_model",
            "Your scores are divided by √d_model, the length of a word's vector. Divide by √d_k, the length of a key, "
            "which is the last axis of K; attention_weights does.",
            "Q, K, V = project_qkv(X, W_q, W_k, W_v)",
            "scores = Q @ K.T / np.sqrt(X.shape[-1])",
            "weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "weights @ V, weights"),
    ),
)
