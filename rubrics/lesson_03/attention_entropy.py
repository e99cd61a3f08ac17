"""Step ``attention_entropy``: how widely a word spreads its attention."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs, Masks, causal, random_mask
from rubrics._writing import writing
from solutions import attention as one_head
from solutions import multi_head as reference
from stepgrade.rubric import Step, common, hidden, public


def patterns(*shape: int, mask: Masks | None = None) -> Inputs:
    """Weights from ordinary scores, exactly 0 where a mask blocks."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        scores = rng.normal(size=shape)
        return (one_head.softmax(one_head.apply_mask(scores, None if mask is None else mask(rng))),)

    return inputs


def even(n_heads: int, most: int) -> Inputs:
    """The same weight for every word of a text of 2 to ``most`` words."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        n = int(rng.integers(2, most + 1))
        return (np.full((n_heads, n, n), 1.0 / n),)

    return inputs


def one_hot(n_heads: int, n_queries: int, n_keys: int) -> Inputs:
    return lambda rng: (np.eye(n_keys)[rng.integers(n_keys, size=(n_heads, n_queries))],)


right, wrong = writing("attention_entropy(weights)")
usual = right("as the text builds it, in one line",
    "-np.sum(weights * np.log(np.where(weights > 0, weights, 1.0)), axis=-1)")
zeros_after_all = right("zeros after all",
    "with np.errstate(divide='ignore', invalid='ignore'):",
    "    terms = np.nan_to_num(weights * np.log(weights))",
    "-terms.sum(axis=-1)")
small_number = right("a very small number added", "-np.sum(weights * np.log(weights + 1e-12), axis=-1)")

attention_entropy = Step(
    "attention_entropy",
    points=1,
    summary="How widely each query of each head looks around, in nats",
    reference=reference.attention_entropy,
    cases=(
        public("two heads, five words", patterns(2, 5, 5)),
        public("a causal mask: blocked weights are 0", patterns(3, 5, 5, mask=lambda rng: causal(5))),
        public("everything on one key: entropy 0", lambda rng: (np.eye(5)[[[3, 0, 1], [4, 4, 2]]],), twin=one_hot(2, 3, 11), weight=0.5),
        hidden("three heads, five queries and seven keys", patterns(3, 5, 7)),
        hidden("a mask that blocks some keys", patterns(2, 7, 11, mask=lambda rng: random_mask(rng, 7, 11))),
        hidden("even weights: the logarithm of the number of keys", even(3, 23), weight=0.5),
        hidden("everything on one key, for many queries", one_hot(3, 7, 5), weight=0.5),
        hidden(
            "a query that attends to nothing",
            patterns(2, 5, 7, mask=lambda rng: random_mask(rng, 5, 7, blocked_row=True)),
            weight=0.5,
        ),
        hidden("one head without an axis of its own", patterns(7, 5), weight=0.5),
        hidden("a batch of two sentences", patterns(2, 3, 5, 7), weight=0.5),
        common("as many heads as words", patterns(5, 5, 5)),
    ),
    variants=(
        usual,
        right("logarithm where there is something",
            "logs = np.log(weights, where=weights > 0, out=np.zeros_like(weights))",
            "-np.sum(weights * logs, axis=-1)"),
        right("ones in place of the zeros", "-(weights * np.log(np.where(weights > 0, weights, 1.0))).sum(axis=-1)"),
        right("loop",
            "entropy = np.zeros(weights.shape[:-1])",
            "for place in np.ndindex(entropy.shape):",
            "    for w in weights[place]:",
            "        if w > 0:",
            "            entropy[place] -= w * np.log(w)",
            "entropy"),
        right("einsum", "-np.einsum('...k,...k->...', weights, np.log(weights + (weights == 0)))"),
        small_number,
        zeros_after_all,
        right("float32",
            "w = weights.astype(np.float32)",
            "-np.sum(w * np.log(np.where(w > 0, w, np.float32(1))), axis=-1)",
            single=True),
    ),
    mistakes=(
        zeros_after_all.but("nan where a weight is 0",
            "Where a weight is 0 you get NaN: np.log(0) is -inf, and 0 times infinity is not a number. A "
            "weight of 0 adds nothing to the entropy: take the logarithm of 1 in its place, np.where(weights "
            "> 0, weights, 1.0).",
            {"np.nan_to_num": ""}),
        usual.but("minus sign forgotten",
            "Your entropies are negative. The logarithm of a number below 1 is negative: put a minus sign "
            "before the sum.",
            {"-np.sum": "np.sum"}),
        usual.but("in bits",
            "Your entropies are in bits, from log2. Use the natural logarithm, np.log, which gives nats.",
            {"np.log": "np.log2"}),
        usual.but("to base 10",
            "Your entropies come from log10, logarithms to base 10. Use the natural logarithm, np.log.",
            {"np.log": "np.log10"}),
        usual.but("over the queries",
            "You summed down the columns, over the queries. Each query has an entropy of its own: sum over "
            "the keys, the last axis.",
            {"axis=-1": "axis=-2"}),
        usual.but("averaged over the queries",
            "You averaged over the queries, which leaves one number per head. Keep one number per head and query.",
            {"axis=-1)": "axis=-1).mean(axis=-1)"}),
        usual.but("mean instead of sum",
            "Your entropies are too small by a factor of n_keys: you took the mean of w log w. The weights do "
            "the averaging already; take the sum.",
            {"np.sum": "np.mean"}),
        usual.but("weights left out",
            "You added up the logarithms alone. Each counts with its weight: sum weights * log(weights).",
            {"weights * ": ""}),
        usual.but("divided by the largest entropy",
            "Your entropies are divided by log n_keys, so that even weights give 1. Leave them in nats, undivided.",
            {"axis=-1)": "axis=-1) / np.log(weights.shape[-1])"}),
        usual.but("exponential taken",
            "Your result is exp of the entropy, the effective number of words. The entropy itself is asked for.",
            {"-np.sum": "np.exp(-np.sum", "axis=-1)": "axis=-1))"}),
        small_number.but("a small number that is not small enough",
            "You added a small number such as 1e-6 inside the logarithm to get past the zeros, and it shows "
            "in the result. Treat the zeros exactly: take the logarithm of 1 in their place.",
            {"1e-12": "1e-6"}),
    ),
)
