"""Step ``soft_lookup``: a table that answers in between its keys."""

from __future__ import annotations

from typing import Any

from numpy.random import Generator

from rubrics._inputs import Inputs
from rubrics._writing import writing
from rubrics.exercise_01.queries_and_keys import D_K, D_V, N_KEYS
from stepgrade.rubric import Step, common, hidden, public


def table(temperature: float, n: int = N_KEYS) -> Inputs:
    """One query, and keys and values to look it up in."""
    return lambda rng: (
        rng.normal(size=D_K),
        rng.normal(size=(n, D_K)),
        rng.normal(size=(n, D_V)),
        temperature,
    )


def spread_table(rng: Generator) -> tuple[Any, ...]:
    """A look-up so cold that the scores are 0, 1000, 2000, … in random order: no near ties, and exp overflows."""
    query = rng.normal(size=D_K)
    keys = 1.0 * rng.permutation(N_KEYS)[:, None] * query / (query @ query)
    return query, keys, rng.normal(size=(N_KEYS, D_V)), 0.001


right, wrong = writing("soft_lookup(query, keys, values, temperature)")
usual = right("as the text builds it", "softmax(keys @ query / temperature) @ values")

soft_lookup = Step(
    "soft_lookup",
    points=2,
    summary="A dictionary look-up made soft, with a temperature",
    parts=("softmax",),
    composition=lambda softmax: (
        lambda query, keys, values, temperature: softmax(keys @ query / temperature) @ values
    ),
    cases=(
        public("temperature 1", table(1.0)),
        public("temperature 3", table(3.0)),
        public("very cold: the value of the best key", spread_table),
        hidden("temperature 2", table(2.0)),
        common("a longer table at temperature one half", table(0.5, n=23)),
        hidden("very hot: nearly the plain average", table(100.0)),
        hidden("a table with one entry", table(0.7, n=1), weight=0.5),
    ),
    variants=(
        usual,
        right("einsum",
            "weights = softmax(np.einsum('nd,d->n', keys, query) / temperature)",
            "np.einsum('n,nv->v', weights, values)"),
        right("loop",
            "scores = [sum(query * key) / temperature for key in keys]",
            "shares = [np.exp(score - max(scores)) for score in scores]",
            "result = np.zeros(values.shape[1])",
            "for share, value in zip(shares, values):",
            "    result = result + share / sum(shares) * value",
            "result"),
        right("a query of one row",
            "scores = attention_scores(query[None, :] / temperature, keys)",
            "(softmax(scores) @ values)[0]"),
        right("float32",
            "query, keys, values = (x.astype(np.float32) for x in (query, keys, values))",
            "scores = keys @ query / np.float32(temperature)",
            "e = np.exp(scores - scores.max())",
            "(e / e.sum()) @ values",
            single=True),
    ),
    mistakes=(
        usual.but("multiplied",
            "You multiplied the scores by the temperature; divide them by it. A high temperature makes the "
            "scores smaller and the weights more alike.",
            {"/ temperature": "* temperature"}),
        usual.but("ignored",
            "Your result is that of temperature 1. Divide the scores by the temperature before softmax.",
            {" / temperature": ""}),
        usual.but("scaled_too",
            "You divided by √d as well. Here the temperature stands in the place of √d_k: divide the scores "
            "by it alone.",
            {"/ temperature": "/ np.sqrt(len(query)) / temperature"}),
        usual.but("after_softmax",
            "You divided the weights by the temperature, so they no longer sum to 1. Divide the scores "
            "instead, before softmax.",
            {" / temperature)": ") / temperature"}),
        wrong("hard",
            "Your result is the value of the best key alone, a hard look-up. Average all the values, "
            "weighted by softmax(scores / temperature).",
            "values[np.argmax(keys @ query)]"),
        usual.but("keys_averaged",
            "You averaged the keys. A look-up compares with the keys and brings home the values: weights @ "
            "values.",
            {"@ values": "@ keys"}),
        wrong("overflows",
            "np.exp overflows above about 709, and a low temperature makes scores that large. Call softmax, which "
            "subtracts the highest score first, or subtract it yourself: the weights stay the same.",
            "e = np.exp(keys @ query / temperature)",
            "e / e.sum() @ values"),
        wrong("not_normalised",
            "Your weights are exponentials that were never divided by their sum, so they do not add up to "
            "1. Pass the scores through softmax.",
            "scores = keys @ query / temperature",
            "np.exp(scores - scores.max()) @ values"),
    ),
)
