"""Step ``attention``: the four steps before it in a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs
from rubrics._writing import writing
from stepgrade.rubric import Step, common, hidden, public


def compose_attention(
    dot_product_scores: Callable[..., Any],
    scale_scores: Callable[..., Any],
    softmax: Callable[..., Any],
    weighted_average: Callable[..., Any],
) -> Callable[..., tuple[Any, Any]]:
    """Attention of one query, over any four functions that play the parts."""

    def attention(query: Array, keys: Array, values: Array) -> tuple[Any, Any]:
        weights = softmax(scale_scores(dot_product_scores(query, keys), keys.shape[-1]))
        return weighted_average(weights, values), weights

    return attention


def one_query(n_keys: int, d_k: int, d_v: int) -> Inputs:
    return lambda rng: (
        rng.normal(size=d_k),
        rng.normal(size=(n_keys, d_k)),
        rng.normal(size=(n_keys, d_v)),
    )


def huge_scores(rng: Generator) -> tuple[Array, Array, Array]:
    """Scaled scores of ±1e4, three of them 1 and 2 apart; d_k is 4, so that float32 is exact too."""
    query = np.array([100.0, 1.0, 1.0, 0.0])
    firsts = np.array([[200.0, 0, 0, 0], [-200.0, 0, 0, 0], [200, 1, 1, 0], [0, 0, 0, 1], [200, 2, 2, 0]])
    return query, firsts, rng.normal(size=(5, 3))


right, wrong = writing("attention(query, keys, values)")
usual = right("the four steps",
    "weights = softmax(scale_scores(dot_product_scores(query, keys), keys.shape[-1]))",
    "weighted_average(weights, values), weights")

attention = Step(
    "attention",
    points=2,
    summary="Scores, scaling, softmax and weighted average, in one function",
    parts=("dot_product_scores", "scale_scores", "softmax", "weighted_average"),
    composition=compose_attention,
    cases=(
        public("five keys of three numbers, values of seven", one_query(5, 3, 7)),
        public("one key only", one_query(1, 5, 3), weight=0.5),
        hidden("eleven keys of seven numbers, values of two", one_query(11, 7, 2)),
        hidden("long keys and short values", one_query(7, 61, 3)),
        hidden("huge scores that nearly tie", huge_scores, weight=0.5),
        common("thirteen keys of two numbers, values of five", one_query(13, 2, 5)),
    ),
    variants=(
        usual,
        right("loop",
            "scores = [sum(q * k for q, k in zip(query, key)) / len(query) ** 0.5 for key in keys]",
            "es = [np.exp(s - max(scores)) for s in scores]",
            "total = np.zeros(values.shape[1])",
            "for e, value in zip(es, values):",
            "    total = total + e / sum(es) * value",
            "total, np.array([e / sum(es) for e in es])"),
        right("einsum",
            "scores = np.einsum('d,nd->n', query, keys) / np.sqrt(query.size)",
            "e = np.exp(scores - scores.max())",
            "weights = e / e.sum()",
            "np.einsum('n,nd->d', weights, values), weights"),
        right("query scaled first",
            "weights = softmax(keys @ (query / len(query) ** 0.5))",
            "weighted_average(weights, values), weights"),
        right("float32",
            "scores = keys.astype(np.float32) @ query.astype(np.float32) / np.float32(np.sqrt(len(query)))",
            "e = np.exp(scores - scores.max())",
            "weights = e / e.sum()",
            "weights @ values.astype(np.float32), weights",
            single=True),
    ),
    mistakes=(
        usual.but("not scaled",
            "Your scores go into softmax unscaled. Pass them through scale_scores first, with d_k, the "
            "length of a key.",
            {"scale_scores(dot_product_scores(query, keys), keys.shape[-1])": "dot_product_scores(query, keys)"}),
        usual.but("divided by d_k",
            "Your scores are divided by d_k instead of its square root. Use scale_scores, which divides by "
            "√d_k.",
            {"scale_scores(dot_product_scores(query, keys), keys.shape[-1])": "keys @ query / keys.shape[-1]"}),
        usual.but("scaled by the number of keys",
            "Your scores are divided by the square root of n_keys, the number of keys: len(keys) counts "
            "rows. Use d_k, the length of each key: keys.shape[-1].",
            {"keys.shape[-1]": "len(keys)"}),
        usual.but("scaled by the length of the values",
            "Your scores are divided by √d_v, the size of the values. The scores come from the keys, so the "
            "size of a key counts: d_k, which is keys.shape[-1].",
            {"keys.shape[-1]": "values.shape[-1]"}),
        usual.but("scaled after softmax",
            "You scale after softmax, so that your weights no longer sum to 1. Scale the scores first, then "
            "take the softmax.",
            {"softmax(scale_scores(dot_product_scores(query, keys), keys.shape[-1]))":
                 "scale_scores(softmax(dot_product_scores(query, keys)), keys.shape[-1])"}),
        usual.but("weights and output swapped",
            "Both results are right, but in the wrong order. Return the output first, then the weights.",
            {"weighted_average(weights, values), weights": "weights, weighted_average(weights, values)"}),
        usual.but("only the output",
            "Your output is right, but it comes alone. Return the pair: output, weights.",
            {"values), weights": "values)"}),
        wrong("scores in place of weights",
            "Your output is right, but with it come the scaled scores. Return the weights, which softmax "
            "makes of them.",
            "scores = scale_scores(dot_product_scores(query, keys), keys.shape[-1])",
            "weighted_average(softmax(scores), values), scores"),
        usual.but("average of the keys",
            "Your weights are right, but you average the keys with them. Keys only decide who is listened "
            "to; what comes back is the average of the values.",
            {"(weights, values)": "(weights, keys)"}),
        usual.but("softmax forgotten",
            "You average with the scaled scores themselves; they may be negative and do not sum to 1. Turn "
            "them into weights with softmax first.",
            {"softmax": ""}),
    ),
)
