"""Step ``nucleus_distribution``: as many tokens as it takes to reach p."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs
from rubrics._writing import writing
from rubrics.exercise_03.in_float32 import SINGLE
from solutions import gpt
from stepgrade.rubric import Step, common, hidden, public


def scores(*shape: int, p: float, around: float = 0.0) -> Inputs:
    """Logits of ordinary size around some number."""
    return lambda rng: (around + 2.0 * rng.normal(size=shape), p)


def whole_numbers(n_vocab: int, around: float, p: float) -> Inputs:
    """Pairwise different whole numbers, exact in single precision at any height."""
    return lambda rng: (around + rng.permutation(n_vocab), p)


def impossible(rng: Generator) -> Any:
    """Two rows in which some tokens cannot come."""
    logits: Array = 2.0 * rng.normal(size=(2, 17))
    for row in logits:
        row[rng.permutation(17)[:6]] = -np.inf
    return logits, 0.9


right, wrong = writing("nucleus_distribution(logits, p)", before_single=SINGLE)
SORTED = (
    "order = np.argsort(-shares, axis=-1)",
    "ranked = np.take_along_axis(shares, order, axis=-1)",
    "before = np.cumsum(ranked, axis=-1) - ranked",
    "kept = np.where(before < p, ranked, 0.0)",
    "kept = kept / kept.sum(axis=-1, keepdims=True)",
    "result = np.zeros_like(shares)",
    "np.put_along_axis(result, order, kept, axis=-1)",
    "result",
)
usual = right("sorted and put back", "shares = softmax(logits)", *SORTED)

nucleus_distribution = Step(
    "nucleus_distribution",
    points=3,
    summary="The fewest likeliest tokens that reach p, scaled to sum to 1; exactly 0 for the others",
    reference=gpt.nucleus_distribution,
    cases=(
        public("eleven logits, p = 0.8", scores(11, p=0.8), exact_zeros=True),
        public("two rows, p = 0.6", scores(2, 13, p=0.6), exact_zeros=True),
        public("p = 1: nothing is cut", scores(7, p=1.0), weight=0.5),
        public("logits of ten thousand, p = 0.9", whole_numbers(13, 1e4, 0.9), exact_zeros=True, weight=0.5),
        hidden("twenty-nine logits, p = 0.7", scores(29, p=0.7), exact_zeros=True),
        hidden("three rows, p = 0.85", scores(3, 19, p=0.85), exact_zeros=True),
        hidden("p = 0.05: the best one alone", scores(2, 17, p=0.05), exact_zeros=True, weight=0.5),
        hidden("p = 1, in a batch", scores(2, 3, 5, p=1.0), weight=0.5),
        hidden("logits of minus ten thousand", whole_numbers(11, -1e4, 0.9), exact_zeros=True, weight=0.5),
        hidden("some tokens that cannot come", impossible, exact_zeros=True, weight=0.5),
        common("two leading axes, p = 0.75", scores(2, 5, 23, p=0.75), exact_zeros=True),
    ),
    variants=(
        usual,
        right("loop",
            "result = np.zeros(logits.shape)",
            "for place in np.ndindex(logits.shape[:-1]):",
            "    shares, total = softmax(logits[place]), 0.0",
            "    for i in np.argsort(shares)[::-1]:",
            "        if total >= p:",
            "            break",
            "        result[place][i] = shares[i]",
            "        total += shares[i]",
            "result / result.sum(axis=-1, keepdims=True)"),
        right("how much is likelier",
            "shares = softmax(logits)",
            "likelier = shares[..., None, :] > shares[..., :, None]",
            "before = np.einsum('...j,...ij->...i', shares, likelier)",
            "softmax(np.where(before < p, logits, -np.inf))"),
        right("a threshold",
            "shares = softmax(logits)",
            "ranked = np.sort(shares, axis=-1)[..., ::-1]",
            "count = (np.cumsum(ranked, axis=-1) - ranked < p).sum(axis=-1, keepdims=True)",
            "kept = shares * (shares >= np.take_along_axis(ranked, count - 1, axis=-1))",
            "kept / kept.sum(axis=-1, keepdims=True)"),
        right("float32", "shares = softmax(single(logits))", *SORTED, single=True),
    ),
    mistakes=(
        usual.but("the token that reaches p left out",
            "You drop the token with which the sum reaches p. It still belongs to the nucleus: keep a token "
            "while the sum of those before it is below p.",
            {"cumsum(ranked, axis=-1) - ranked": "cumsum(ranked, axis=-1)",
             "kept.sum(axis=-1, keepdims=True)": "np.maximum(kept.sum(axis=-1, keepdims=True), 1e-300)"}),
        usual.but("one token too many",
            "You keep one token more than it takes: the sum before a token counts those that are likelier, "
            "all of them.",
            {"- ranked": "- ranked - np.roll(ranked * (np.arange(ranked.shape[-1]) < ranked.shape[-1] - 1), 1, "
                         "axis=-1)"}),
        usual.but("not scaled",
            "Your probabilities do not sum to 1 any more. Divide what is kept by its sum.",
            {"kept = kept / kept.sum(axis=-1, keepdims=True)": "pass"}),
        usual.but("left in order of rank",
            "Your probabilities are sorted. Put each back to its token: np.put_along_axis with the order "
            "that sorted them.",
            {"np.put_along_axis(result, order, kept, axis=-1)": "result = kept"}),
        usual.but("ordered once more",
            "You apply the order a second time instead of undoing it. np.put_along_axis(result, order, kept, "
            "axis=-1) puts each probability back to its token.",
            {"np.put_along_axis(result, order, kept, axis=-1)": "result = np.take_along_axis(kept, order, axis=-1)"}),
        usual.but("the least likely first",
            "You gather from the least likely token upwards. The nucleus begins with the likeliest: sort the "
            "negative probabilities.",
            {"argsort(-shares": "argsort(shares"}),
        usual.but("a share of the tokens",
            "You keep a share p of the vocabulary. p is a share of the probability: sure predictions keep "
            "few tokens, unsure ones many.",
            {"before < p": "np.arange(shares.shape[-1]) < np.ceil(p * shares.shape[-1])"}),
        usual.but("each probability by itself",
            "You compare single probabilities with p. Their running sum, from the likeliest on, has to reach "
            "p.",
            {"before < p": "(ranked >= 1 - p) | (before == 0)"}),
        usual.but("the rest instead of the nucleus",
            "You cut at 1 - p instead of p.",
            {"before < p": "(before < 1 - p) | (before == 0)"}),
        usual.but("softmax twice",
            "You put probabilities through softmax again, which flattens them and fills the zeros. Divide by "
            "their sum, or block the logits with -inf before softmax.",
            {"kept / kept.sum(axis=-1, keepdims=True)": "softmax(kept)"}),
        usual.but("no softmax before",
            "The running sum is over probabilities, not over logits: softmax first.",
            {"softmax(logits)": "np.where(np.isneginf(logits), -1e9, logits)",
             "kept / kept.sum(axis=-1, keepdims=True)": "softmax(np.where(before < p, ranked, -np.inf))"}),
        usual.but("nearly zero",
            "Tokens outside the nucleus get a tiny probability in yours, so they can be drawn. They must be "
            "exactly 0.",
            {"ranked, 0.0)": "ranked, 1e-8)"}),
        usual.but("the sum runs over the rows",
            "Your running sum goes along the first axis, so in a batch one row fills up the next. Sum along "
            "the last: axis=-1.",
            {"np.cumsum(ranked, axis=-1)": "np.cumsum(ranked, axis=0)",
             "kept.sum(axis=-1, keepdims=True)": "np.maximum(kept.sum(axis=-1, keepdims=True), 1e-300)"}),
        usual.but("maximum not subtracted",
            "np.exp overflows above about 709 and becomes 0 below about -745, so large logits give NaN. The "
            "toolbox's softmax subtracts each row's maximum first.",
            {"softmax(logits)": "np.exp(logits) / np.exp(logits).sum(axis=-1, keepdims=True)"}),
    ),
)
