"""Step ``attention_weights``: every word asks every word, and a mask has the last say."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs, random_mask
from rubrics._writing import writing
from solutions import self_attention as reference
from stepgrade.rubric import Step, common, hidden, public


def queries_and_keys(n_queries: int, n_keys: int, d_k: int, *mask_shape: int, **options: bool) -> Inputs:
    """Ordinary queries and keys, and a random mask where a shape is given for it."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        Q, K = rng.normal(size=(n_queries, d_k)), rng.normal(size=(n_keys, d_k))
        return (Q, K, random_mask(rng, *mask_shape, **options)) if mask_shape else (Q, K)

    return inputs


def causal_queries_and_keys(rng: Generator) -> tuple[Any, ...]:
    return rng.normal(size=(5, 2)), rng.normal(size=(5, 2)), reference.causal_mask(5)


def huge_queries_and_keys(rng: Generator) -> tuple[Any, ...]:
    """Scaled scores beyond ±10 000, negative for even queries, 40 apart: no near ties, and nothing underflows."""
    direction = rng.normal(size=11)
    direction /= np.linalg.norm(direction)
    signs = np.where(np.arange(5) % 2 == 0, -1.0, 1.0)
    sizes = 10_020.0 + 40.0 * rng.permutation(7)
    return 100.0 * signs[:, None] * direction, sizes[:, None] / 100.0 * np.sqrt(11) * direction


def huge_and_masked(rng: Generator) -> tuple[Any, ...]:
    return *huge_queries_and_keys(rng), random_mask(rng, 5, 7)


right, wrong = writing("attention_weights(Q, K, mask=None)")
usual = right("scores, mask, softmax",
    "scores = Q @ K.T / np.sqrt(K.shape[-1])",
    "if mask is not None:",
    "    scores = np.where(mask, scores, -np.inf)",
    "weights = softmax(scores)",
    "weights")

attention_weights = Step(
    "attention_weights",
    points=3,
    summary="A row of weights for every query, with an optional mask",
    reference=reference.attention_weights,
    cases=(
        public("five queries and seven keys", queries_and_keys(5, 7, 3)),
        public("a mask blocks some of the keys", queries_and_keys(3, 5, 7, 3, 5), exact_zeros=True),
        public(
            "a query that may attend to nothing",
            queries_and_keys(3, 7, 2, 3, 7, blocked_row=True),
            exact_zeros=True,
            weight=0.5,
        ),
        public("one mask row for all queries", queries_and_keys(7, 11, 5, 1, 11), exact_zeros=True),
        hidden("two queries and thirteen keys", queries_and_keys(2, 13, 5)),
        hidden("as many queries as keys, and a causal mask", causal_queries_and_keys, exact_zeros=True),
        common("eleven queries and thirteen keys under a mask", queries_and_keys(11, 13, 3, 11, 13), exact_zeros=True),
        hidden("scores of ten thousand, up and down", huge_queries_and_keys, weight=0.5),
        hidden("scores of ten thousand under a mask", huge_and_masked, exact_zeros=True, weight=0.5),
        hidden(
            "another query that may attend to nothing",
            queries_and_keys(5, 3, 11, 5, 3, blocked_row=True),
            exact_zeros=True,
            weight=0.5,
        ),
        hidden("a single key", queries_and_keys(5, 1, 3), weight=0.5),
    ),
    variants=(
        usual,
        right("queries scaled first, a mask of zeros and minus infinities added",
            "scores = (Q / np.sqrt(Q.shape[-1])) @ K.T",
            "scores = scores if mask is None else scores + np.where(mask, 0.0, -np.inf)",
            "softmax(scores)"),
        right("einsum",
            "allowed = True if mask is None else mask",
            "softmax(np.where(allowed, np.einsum('qd,kd->qk', Q, K) * K.shape[-1] ** -0.5, -np.inf))"),
        right("loop over the queries and their allowed keys",
            "weights = np.zeros((len(Q), len(K)))",
            "allowed = np.broadcast_to(True if mask is None else mask, weights.shape)",
            "for i, query in enumerate(Q):",
            "    keep = [j for j in range(len(K)) if allowed[i, j]]",
            "    scores = [sum(query * K[j]) / len(query) ** 0.5 for j in keep]",
            "    es = [np.exp(score - max(scores)) for score in scores]",
            "    for j, e in zip(keep, es):",
            "        weights[i, j] = e / sum(es)",
            "weights"),
        right("from scratch",
            "scores = Q @ K.T / np.sqrt(K.shape[-1])",
            "if mask is not None:",
            "    scores = np.where(mask, scores, -np.inf)",
            "top = np.maximum(scores.max(axis=1, keepdims=True), -1e300)",
            "e = np.exp(scores - top)",
            "total = e.sum(axis=1, keepdims=True)",
            "e / (total + (total == 0))"),
        right("float32",
            "scores = Q.astype(np.float32) @ K.T.astype(np.float32) / np.float32(np.sqrt(K.shape[-1]))",
            "scores = scores if mask is None else np.where(mask, scores, np.float32(-np.inf))",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.exp(scores - np.where(np.isfinite(top), top, np.float32(0)))",
            "total = e.sum(axis=-1, keepdims=True)",
            "e / np.where(total > 0, total, np.float32(1))",
            single=True),
    ),
    mistakes=(
        usual.but("not scaled",
            "Your weights come from the plain scores. Divide the scores by √d_k before softmax; d_k is the length of "
            "a key, K.shape[-1].",
            {" / np.sqrt(K.shape[-1])": ""}),
        usual.but("divided by d_k",
            "Your scores are divided by d_k. Divide by its square root, √d_k, and divide only once: not both Q and K.",
            {"np.sqrt(K.shape[-1])": "K.shape[-1]"}),
        usual.but("scaled by the number of keys",
            "Your scores are divided by √n_keys: len(K) counts the keys. Divide by √d_k, the square root of the length "
            "of one key, K.shape[-1].",
            {"K.shape[-1]": "len(K)"}),
        usual.but("softmax over the queries",
            "Your columns sum to 1. Every query shares out its own attention among the keys, so each row has to sum to "
            "1: softmax along the last axis.",
            {"softmax(scores)": "softmax(scores, axis=0)"}),
        usual.but("softmax over the whole table",
            "Your whole table sums to 1. Every query has an attention of 1 to share out, so each row has to sum to 1 "
            "by itself: softmax along the last axis.",
            {"softmax(scores)": "softmax(scores.ravel()).reshape(scores.shape)"}),
        usual.but("mask ignored",
            "Your weights are those without a mask. Where a mask is given, put -np.inf in place of every score that it "
            "blocks, before softmax.",
            {"np.where(mask, scores, -np.inf)": "scores"}),
        usual.but("mask inverted",
            "You blocked the keys that are allowed, and the other way round. True means “may attend” in this course: "
            "keep a score where the mask is True.",
            {"scores, -np.inf": "-np.inf, scores"}),
        usual.but("blocked scores set to 0",
            "Blocked scores became 0, as they do when scores are multiplied by the mask. A score of 0 is a score like "
            "any other, and e⁰ = 1; put -np.inf in its place.",
            {"np.where(mask, scores, -np.inf)": "scores * mask"}),
        wrong("blocked after softmax",
            "You set blocked weights to 0 after softmax, so that the rows no longer sum to 1. Block the scores before "
            "softmax, which then shares the whole 1 among the allowed keys.",
            "weights = softmax(Q @ K.T / np.sqrt(K.shape[-1]))",
            "weights if mask is None else weights * mask"),
        usual.but("minus ten thousand",
            "Blocked scores were set to a large negative number such as -10 000. When the allowed scores are lower "
            "still, or when there are none, blocked keys get weight. Use -np.inf, which nothing undercuts.",
            {"-np.inf": "-1e4"}),
        usual.but("minus a billion added",
            "You added a large negative number such as -1e9 to blocked scores. A query whose keys are all blocked then "
            "gets its weights as if there were no mask, since softmax sees only differences. Put -np.inf in their "
            "place.",
            {"np.where(mask, scores, -np.inf)": "scores + np.where(mask, 0.0, -1e9)"}),
        usual.but("not a number for a blocked query",
            "A query that may attend to nothing came back as NaN. Its weights are 0. So it comes out of the "
            "toolbox's softmax when the scores are blocked before; blocked after softmax, or in a softmax written "
            "anew, 0 is divided by 0.",
            {"softmax(scores)": "np.exp(scores - scores.max(axis=-1, keepdims=True))",
             "return weights": "return weights / weights.sum(axis=-1, keepdims=True)"}),
        usual.but("maximum not subtracted",
            "Your own softmax overflows: np.exp(10 000) is too large for a float. Subtract each row's largest score "
            "first, or use the softmax of the toolbox.",
            {"softmax(scores)": "np.exp(scores)",
             "return weights": "return weights / np.maximum(weights.sum(axis=-1, keepdims=True), 1e-300)"}),
        usual.but("keys ask",
            "Your result has one row per key: the keys ask, and the queries answer. Multiply the other way round, "
            "Q @ K.T, so that every query has a row of its own.",
            {"Q @ K.T": "K @ Q.T", "where(mask,": "where(mask.T,"}),
        usual.but("zero times infinity",
            "Your mask is multiplied by infinity, and 0 times infinity is not a number: allowed scores become NaN as "
            "well. Choose instead of multiplying: np.where(mask, scores, -np.inf).",
            {"np.where(mask, scores, -np.inf)": "scores + ~mask * -np.inf"}),
        usual.but("blocked without a mask",
            "Without a mask all your weights are 0: np.where takes None for False everywhere. Block scores only "
            "where a mask was given: if mask is not None.",
            {"if mask is not None": "if True"}),
        usual.but("keys reshaped",
            "You turned the keys with reshape, which keeps the reading order and mixes the keys up. A table is "
            "turned on its side by a transpose: K.T.",
            {"K.T": "K.reshape(K.shape[1], K.shape[0])"}),
    ),
)
