"""Step ``head_attention``: attention of every head at once."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs, Masks, causal, random_mask
from rubrics._writing import writing
from solutions import multi_head as reference
from stepgrade.rubric import Step, common, hidden, public


def queries_keys_values(
    n_heads: int,
    n_queries: int,
    n_keys: int,
    d_head: int,
    d_v: int,
    mask: Masks | None = None,
) -> Inputs:
    """Ordinary queries, keys and values of every head, and a mask where one is given."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        Q = rng.normal(size=(n_heads, n_queries, d_head))
        K = rng.normal(size=(n_heads, n_keys, d_head))
        V = rng.normal(size=(n_heads, n_keys, d_v))
        return (Q, K, V) if mask is None else (Q, K, V, mask(rng))

    return inputs


def huge_queries_keys_values(mask: Masks | None = None) -> Inputs:
    """Scaled scores beyond ±10 000, of the other sign for every other query and head, 60 apart: no near ties."""
    n_heads, n_queries, n_keys, d_head, d_v = 2, 5, 7, 3, 11

    def inputs(rng: Generator) -> tuple[Any, ...]:
        direction = rng.normal(size=(n_heads, 1, d_head))
        direction /= np.linalg.norm(direction, axis=-1, keepdims=True)
        signs = np.where((np.arange(n_heads)[:, None] + np.arange(n_queries)) % 2 == 0, -1.0, 1.0)
        sizes = 10_060.0 + 60.0 * np.array([rng.permutation(n_keys) for _ in range(n_heads)])
        Q = 100.0 * signs[..., None] * direction
        K = sizes[..., None] / 100.0 * np.sqrt(d_head) * direction
        V = rng.normal(size=(n_heads, n_keys, d_v))
        return (Q, K, V) if mask is None else (Q, K, V, mask(rng))

    return inputs


right, wrong = writing("head_attention(Q, K, V, mask=None)")
usual = right("matrix products",
    "scores = Q @ K.transpose(0, 2, 1) / np.sqrt(Q.shape[-1])",
    "if mask is not None:",
    "    scores = np.where(mask, scores, -np.inf)",
    "weights = softmax(scores, axis=-1)",
    "weights @ V, weights")

head_attention = Step(
    "head_attention",
    points=2,
    summary="Scaled dot-product attention in every head at once, under one mask",
    returns=("output", "weights"),
    reference=reference.head_attention,
    cases=(
        public("two heads, five words", queries_keys_values(2, 5, 5, 3, 3)),
        public("three heads under a causal mask", queries_keys_values(3, 5, 5, 2, 2, lambda rng: causal(5)), exact_zeros=True),
        public("two heads, two words, two columns", queries_keys_values(2, 2, 2, 2, 2), weight=0.5),
        public(
            "a padding mask with one row for all queries",
            queries_keys_values(2, 5, 7, 11, 3, lambda rng: random_mask(rng, 1, 7)),
            exact_zeros=True,
            weight=0.5,
        ),
        hidden("three heads, five queries and seven keys", queries_keys_values(3, 5, 7, 11, 13)),
        hidden("a causal mask: as many queries as keys", queries_keys_values(2, 7, 7, 5, 5, lambda rng: causal(7)), exact_zeros=True),
        hidden(
            "a query that may attend to nothing",
            queries_keys_values(3, 5, 7, 2, 11, lambda rng: random_mask(rng, 5, 7, blocked_row=True)),
            exact_zeros=True,
        ),
        hidden("as many heads as words and columns", queries_keys_values(5, 5, 5, 5, 5), weight=0.5),
        hidden("scores of ten thousand, up and down", huge_queries_keys_values(), weight=0.5),
        hidden(
            "scores of ten thousand under a mask",
            huge_queries_keys_values(lambda rng: random_mask(rng, 5, 7)),
            exact_zeros=True,
            weight=0.5,
        ),
        hidden("one head only", queries_keys_values(1, 5, 3, 7, 2), weight=0.5),
        common(
            "five heads and a mask for every query",
            queries_keys_values(5, 3, 7, 2, 11, lambda rng: random_mask(rng, 3, 7)),
            exact_zeros=True,
        ),
    ),
    variants=(
        usual,
        right("loop over the heads",
            "weights = np.array([attention_weights(q, k, mask) for q, k in zip(Q, K)])",
            "np.array([w @ v for w, v in zip(weights, V)]), weights"),
        right("einsum",
            "scores = np.einsum('hqd,hkd->hqk', Q, K) * K.shape[-1] ** -0.5",
            "weights = softmax(scores if mask is None else scores + np.where(mask, 0.0, -np.inf))",
            "np.einsum('hqk,hkv->hqv', weights, V), weights"),
        right("all from scratch",
            "allowed = np.ones(1, dtype=bool) if mask is None else mask[None, :, :]",
            "scores = np.where(allowed, Q @ np.swapaxes(K, -1, -2) / K.shape[-1] ** 0.5, -np.inf)",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.where(allowed, np.exp(scores - np.where(top > -np.inf, top, 0.0)), 0.0)",
            "total = e.sum(axis=-1, keepdims=True)",
            "weights = e / np.where(total > 0, total, 1.0)",
            "weights @ V, weights"),
        right("float32",
            "Q, K, V = Q.astype(np.float32), K.astype(np.float32), V.astype(np.float32)",
            "scores = Q @ K.swapaxes(-1, -2) / np.float32(np.sqrt(K.shape[-1]))",
            "scores = scores if mask is None else np.where(mask, scores, np.float32(-np.inf))",
            "weights = softmax(scores).astype(np.float32)",
            "weights @ V, weights",
            single=True),
    ),
    mistakes=(
        usual.but("all axes reversed",
            "You multiplied by K.T, which reverses all three axes, the heads included: queries of one head "
            "met keys of others. Turn each head's table by itself: K.swapaxes(-1, -2).",
            {"K.transpose(0, 2, 1)": "K.T"}),
        usual.but("divided by √d_model",
            "Your scores are divided by √d_model, the root of all heads' columns together. Each head adds up "
            "d_head products only: divide by √d_head, and d_head is K.shape[-1] here.",
            {"Q.shape[-1]": "Q.shape[0] * Q.shape[-1]"}),
        usual.but("not scaled",
            "Your weights come from the plain scores. Divide the scores by √d_head, the last axis of K, before softmax.",
            {" / np.sqrt(Q.shape[-1])": ""}),
        usual.but("divided by d_head",
            "Your scores are divided by d_head. Divide by its square root, √d_head.",
            {"np.sqrt(Q.shape[-1])": "Q.shape[-1]"}),
        usual.but("divided by √n_keys",
            "Your scores are divided by the square root of the number of keys. Divide by √d_head: count from "
            "the right, K.shape[-1], since K.shape[1] is the number of words now that the heads stand in "
            "front.",
            {"Q.shape[-1]": "K.shape[1]"}),
        usual.but("heads compete",
            "Your weights sum to 1 over the heads: softmax ran over the first axis. Each head shares out an "
            "attention of its own among the keys: use the last axis.",
            {"axis=-1": "axis=0"}),
        usual.but("over the queries",
            "Your weights sum to 1 down the columns: softmax ran over the queries. Each query shares its "
            "attention among the keys: use the last axis, -1, since axis 1 is the queries now.",
            {"axis=-1": "axis=1"}),
        usual.but("one pattern for all heads",
            "You averaged the scores over the heads, so that all heads look at the same words. Keep the heads "
            "apart: nothing is summed over the first axis.",
            {"Q @ K.transpose(0, 2, 1)":
                 "np.repeat((Q @ K.transpose(0, 2, 1)).mean(axis=0, keepdims=True), len(Q), axis=0)"}),
        usual.but("mask ignored",
            "Your result is what attention gives without a mask. When a mask is given, put -np.inf in place "
            "of the blocked scores, before softmax.",
            {"np.where(mask, scores, -np.inf)": "scores"}),
        usual.but("mask upside down",
            "You attended to exactly the keys that are forbidden. True means “may attend”: keep a score where "
            "the mask is True.",
            {"scores, -np.inf": "-np.inf, scores"}),
        wrong("mask after softmax",
            "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block the scores "
            "first, with -np.inf; then softmax shares the whole 1 among the allowed keys.",
            "weights = softmax(Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1]))",
            "weights = weights if mask is None else weights * mask",
            "weights @ V, weights"),
        usual.but("a large negative number",
            "Blocked scores were set to a large negative number, such as -10 000 or -1e9. Where the allowed "
            "scores are as low, or where there are none, forbidden keys then get weight; use -np.inf, which "
            "nothing undercuts.",
            {"-np.inf": "-1e4"}),
        usual.but("nan for nothing",
            "A query that may attend to nothing came back as NaN. Its weights are 0 and its output is 0; so they "
            "come out of the toolbox's softmax where the scores are blocked before it.",
            {"softmax(scores, axis=-1)":
                 "np.exp(scores - scores.max(axis=-1, keepdims=True))\n"
                 "    weights = weights / weights.sum(axis=-1, keepdims=True)"}),
        usual.but("maximum not subtracted",
            "You took np.exp of the scores as they are, which overflows for large scores. Use the toolbox's "
            "softmax, which subtracts each row's maximum first.",
            {"softmax(scores, axis=-1)":
                 "np.exp(scores) / np.maximum(np.exp(scores).sum(axis=-1, keepdims=True), 1e-300)"}),
        usual.but("output and weights exchanged",
            "Both results are right, but in the wrong order. Return the output first, then the weights.",
            {"weights @ V, weights": "weights, weights @ V"}),
        usual.but("zero times infinity",
            "Your mask is multiplied by infinity, and 0 times infinity is not a number: allowed scores become NaN as "
            "well. Choose instead of multiplying: np.where(mask, scores, -np.inf).",
            {"np.where(mask, scores, -np.inf)": "scores + ~mask * -np.inf"}),
        usual.but("keys reshaped",
            "You turned the keys with reshape, which keeps the reading order and mixes the keys up. Swap their "
            "last two axes: K.swapaxes(-1, -2).",
            {"K.transpose(0, 2, 1)": "K.reshape(K.shape[0], K.shape[2], K.shape[1])"}),
    ),
)
