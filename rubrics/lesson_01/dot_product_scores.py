"""Step ``dot_product_scores``: the query compared with every key."""

from __future__ import annotations

from typing import Any

from numpy.random import Generator

from rubrics._inputs import Inputs
from rubrics._writing import writing
from solutions import attention as reference
from stepgrade.rubric import Step, common, hidden, public


def query_and_keys(n_keys: int, d_k: int) -> Inputs:
    return lambda rng: (rng.normal(size=d_k), rng.normal(size=(n_keys, d_k)))


def large_query_and_keys(rng: Generator) -> tuple[Any, ...]:
    """Whole numbers, exact in single precision, with scores in the thousands."""
    return rng.integers(60, 90, size=3) * 1.0, rng.integers(-90, 90, size=(7, 3)) * 1.0


right, wrong = writing("dot_product_scores(query, keys)")

dot_product_scores = Step(
    "dot_product_scores",
    points=1,
    summary="One score per key: its dot product with the query",
    reference=reference.dot_product_scores,
    cases=(
        public("five keys of three numbers", query_and_keys(5, 3)),
        public("one key only", query_and_keys(1, 7), weight=0.5),
        hidden("seven keys of eleven numbers", query_and_keys(7, 11)),
        hidden("two long keys", query_and_keys(2, 61)),
        hidden("scores in the thousands", large_query_and_keys, weight=0.5),
        common("thirteen keys of five numbers", query_and_keys(13, 5)),
    ),
    variants=(
        right("loop", "np.array([np.sum(key * query) for key in keys])"),
        right("einsum", "np.einsum('nd,d->n', keys, query)"),
        right("multiply and sum", "(keys * query).sum(axis=1)"),
        right("query first", "query @ keys.T"),
        right("float32", "keys.astype(np.float32) @ query.astype(np.float32)", single=True),
    ),
    mistakes=(
        wrong("products not summed",
            "Your result holds the products of the entries, still one by one. A dot product also adds them "
            "up: sum along the last axis, so that each key has one score and the shape is (n_keys,).",
            "keys * query"),
        wrong("summed over the keys",
            "Your products were summed down the columns, over all keys together, which leaves one number "
            "per dimension. Sum along each key instead (the last axis), which leaves one score per key.",
            "(keys * query).sum(axis=0)"),
        wrong("mean instead of sum",
            "Your result is the mean of the products, so every score is d_k times too small. A dot product "
            "is their sum.",
            "np.mean(keys * query, axis=1)"),
        wrong("scaled already",
            "Your scores are divided by √d_k already. That division is the next step's, scale_scores; here "
            "the plain dot products are asked for.",
            "keys @ query / np.sqrt(keys.shape[-1])"),
        wrong("cosine similarity",
            "Your result is the cosine similarity: the dot products divided by the vectors' lengths. "
            "Attention keeps the lengths, so that a longer key can speak louder; leave the division out.",
            "keys @ query / (np.linalg.norm(keys, axis=1) * np.linalg.norm(query))"),
    ),
)
