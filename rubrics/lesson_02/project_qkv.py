"""Step ``project_qkv``: queries, keys and values of the same words."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs, Masks
from rubrics._writing import writing
from solutions import self_attention as reference
from stepgrade.rubric import Step, common, hidden, public


def words_and_matrices(
    n: int, d_model: int, d_k: int, d_v: int, mask: Masks | None = None
) -> Inputs:
    """X, W_q, W_k, W_v, and a mask where one is given; scores have a spread of about 1."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        X = rng.normal(size=(n, d_model))
        W_q, W_k, W_v = (rng.normal(size=(d_model, d)) / np.sqrt(d_model) for d in (d_k, d_k, d_v))
        return (X, W_q, W_k, W_v) if mask is None else (X, W_q, W_k, W_v, mask(rng))

    return inputs


def large_words(rng: Generator) -> tuple[Any, ...]:
    """Whole numbers in the thousands, exact in single precision."""
    X = rng.integers(-3000, 3000, size=(3, 2)) * 1.0
    return X, *(rng.integers(-9, 10, size=(2, d)) * 1.0 for d in (5, 5, 7))


right, wrong = writing("project_qkv(X, W_q, W_k, W_v)")
usual = right("three products", "X @ W_q, X @ W_k, X @ W_v")

project_qkv = Step(
    "project_qkv",
    points=1,
    summary="Queries, keys and values, all from the same words",
    returns=("Q", "K", "V"),
    reference=reference.project_qkv,
    cases=(
        public("five words of seven numbers", words_and_matrices(5, 7, 3, 2)),
        public("one word only", words_and_matrices(1, 5, 2, 3), weight=0.5),
        hidden("seven words of eleven numbers", words_and_matrices(7, 11, 5, 3)),
        hidden(  # square on purpose: here X @ W.T multiplies without complaint
            "three words and square matrices", words_and_matrices(3, 5, 5, 5), weight=0.5
        ),
        hidden("words with numbers in the thousands", large_words, weight=0.5),
        common("thirteen words of five numbers", words_and_matrices(13, 5, 2, 7)),
    ),
    variants=(
        usual,
        right("einsum", "tuple(np.einsum('nd,de->ne', X, W) for W in (W_q, W_k, W_v))"),
        right("one product, cut in three",
            "QKV = X @ np.concatenate([W_q, W_k, W_v], axis=1)",
            "d_k = W_q.shape[1]",
            "QKV[:, :d_k], QKV[:, d_k:2 * d_k], QKV[:, 2 * d_k:]"),
        right("loop over the words, returned as a list",
            "projected = []",
            "for W in (W_q, W_k, W_v):",
            "    projected.append(np.array([sum(x[i] * W[i] for i in range(len(x))) for x in X]))",
            "projected"),
        right("float32",
            "X, W_q, W_k, W_v = (M.astype(np.float32) for M in (X, W_q, W_k, W_v))",
            "X @ W_q, X @ W_k, X @ W_v",
            single=True),
    ),
    mistakes=(
        wrong("keys and values swapped",
            "Your three results are right, but the last two changed places. Return Q, K, V: queries, keys, values.",
            "X @ W_q, X @ W_v, X @ W_k"),
        wrong("queries and keys swapped",
            "Your queries were made with W_k and your keys with W_q. Each matrix makes the vectors that it is named "
            "after: Q = X @ W_q and K = X @ W_k.",
            "X @ W_k, X @ W_q, X @ W_v"),
        usual.but("one matrix for queries and keys",
            "Your keys equal your queries: both were made with W_q. The keys have a matrix of their own, W_k; that "
            "is what allows a word to look for something else than what it is.",
            {"X @ W_k": "X @ W_q"}),
        usual.but("values left as they came",
            "Your values are the words X themselves. What a word gives is projected as well: V = X @ W_v.",
            {"X @ W_v": "X"}),
        wrong("matrices transposed",
            "You multiplied by the transposed matrices, which NumPy lets you do only where they are square. The "
            "weights are stored as (d_in, d_out) here and stand on the right as they are: X @ W_q.",
            "X @ W_q.T, X @ W_k.T, X @ W_v.T"),
        wrong("words in columns",
            "Your results have one column per word. In this course rows are positions: X has one row per word, "
            "and so have X @ W_q, X @ W_k and X @ W_v.",
            "W_q.T @ X.T, W_k.T @ X.T, W_v.T @ X.T"),
        usual.but("scaled already",
            "Your queries are divided by √d_k already. The scaling belongs to the scores, in the next step; here "
            "plain matrix products are asked for.",
            {"X @ W_q": "X @ W_q / np.sqrt(W_q.shape[1])"}),
        wrong("side by side",
            "Queries, keys and values came back side by side in one array. Return them as three arrays: Q, K, V.",
            "np.concatenate([X @ W_q, X @ W_k, X @ W_v], axis=1)"),
    ),
)
