"""Step ``softmax``: weights, also of rows in which everything is blocked."""

from __future__ import annotations

import numpy as np

from rubrics._inputs import Inputs, causal, random_mask
from rubrics._writing import writing
from rubrics.exercise_01.queries_and_keys import BATCH, HEADS, N_KEYS, N_QUERIES
from solutions import attention as reference
from stepgrade.rubric import Step, common, hidden, public


def scores(*shape: int) -> Inputs:
    """Ordinary scores."""
    return lambda rng: (rng.normal(size=shape),)


def masked_scores(*shape: int) -> Inputs:
    """Scores with -inf at about half of the keys, and at all of the second query's."""
    return lambda rng: (
        np.where(random_mask(rng, *shape, blocked_row=True), rng.normal(size=shape), -np.inf),
    )


def huge_scores(*levels: float) -> Inputs:
    """One row near each of the levels; in quarters, which single precision holds exactly."""
    near = np.array(levels)[:, None]
    return lambda rng: (near + rng.integers(-8, 9, size=(len(levels), N_KEYS)) / 4,)


right, wrong = writing("softmax(scores)")
usual = right("1 in place of an empty sum",
    "top = scores.max(axis=-1, keepdims=True)",
    "e = np.exp(scores - np.where(np.isfinite(top), top, 0.0))",
    "total = e.sum(axis=-1, keepdims=True)",
    "e / np.where(total > 0, total, 1.0)")

softmax = Step(
    "softmax",
    points=4,
    summary="Weights from scores: stable, rows that sum to 1, and zeros where everything is blocked",
    reference=reference.softmax,
    cases=(
        public("one sentence", scores(N_QUERIES, N_KEYS)),
        public("a batch of sentences", scores(BATCH, N_QUERIES, N_KEYS)),
        public("a query that may attend to nothing", masked_scores(3, 5), exact_zeros=True),
        public(
            "a causal mask: as many queries as keys",
            lambda rng: (np.where(causal(5), rng.normal(size=(5, 5)), -np.inf),),
            exact_zeros=True,
            weight=0.5,
        ),
        public("scores of ten thousand, up and down", huge_scores(1e4, -1e4, 0.0, -1e4, 1e4), weight=0.5),
        hidden("another sentence", scores(N_QUERIES, N_KEYS)),
        common("two leading axes", scores(BATCH, HEADS, N_QUERIES, N_KEYS)),
        hidden("scores of ten thousand", huge_scores(1e4, 1e4, 1e4)),
        hidden(
            "queries of a batch that may attend to nothing",
            masked_scores(BATCH, N_QUERIES, N_KEYS),
            exact_zeros=True,
        ),
        hidden("a single key", scores(BATCH, N_QUERIES, 1), weight=0.5),
    ),
    variants=(
        usual,
        right("divides where there is something",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.exp(scores - np.where(np.isfinite(top), top, 0.0))",
            "total = e.sum(axis=-1, keepdims=True)",
            "np.divide(e, total, out=np.zeros_like(e), where=total > 0)"),
        right("einsum and a floor under the maximum",
            "top = np.maximum(scores.max(axis=-1, keepdims=True), -1e300)",
            "e = np.exp(scores - top)",
            "total = np.einsum('...k->...', e)[..., None]",
            "e / (total + (total == 0))"),
        right("loop",
            "weights = np.zeros(scores.shape)",
            "for place in np.ndindex(scores.shape[:-1]):",
            "    row = scores[place]",
            "    if np.any(row > -np.inf):",
            "        e = np.exp(row - max(row))",
            "        weights[place] = e / sum(e)",
            "weights"),
        right("float32",
            "scores = scores.astype(np.float32)",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.exp(scores - np.where(np.isfinite(top), top, np.float32(0)))",
            "total = e.sum(axis=-1, keepdims=True)",
            "e / np.where(total > 0, total, np.float32(1))",
            single=True),
    ),
    mistakes=(
        usual.but("nan_for_nothing",
            "A row that is -inf throughout came back as NaN: from -inf - (-inf), when its maximum is "
            "subtracted, or from 0 / 0, when it is divided by its sum. Such a query attends to nothing: let "
            "its weights be 0.",
            {"np.where(np.isfinite(top), top, 0.0)": "top", "np.where(total > 0, total, 1.0)": "total"}),
        usual.but("uniform_for_nothing",
            "A row that is -inf throughout came back with equal weights, as if -inf were a large negative "
            "number. Such a query attends to nothing: let its weights be 0.",
            {"top = scores": "scores = np.where(np.isneginf(scores), -1e9, scores)\n    top = scores"}),
        usual.but("no_maximum",
            "Your formula is right on paper, but exp(10 000) is too large for a float and exp(-10 000) is "
            "0. Subtract each row's maximum before exp; the weights stay the same.",
            {" - np.where(np.isfinite(top), top, 0.0)": ""}),
        usual.but("one_maximum",
            "You subtracted one maximum, that of the whole array, so a row far below it has only "
            "exponentials of 0 left. Subtract from each row its own: max(axis=-1, keepdims=True).",
            {"np.where(np.isfinite(top), top, 0.0)": "scores.max()"}),
        usual.but("over_queries",
            "Your columns sum to 1: you normalised over the queries. Each query shares its attention among "
            "the keys, so the rows must sum to 1: use axis=-1.",
            {"scores.max(axis=-1": "scores.max(axis=-2", "e.sum(axis=-1": "e.sum(axis=-2"}),
        wrong("over_everything",
            "Your whole array sums to 1: you normalised over all entries at once. Each row must sum to 1 by "
            "itself: use axis=-1 with keepdims=True.",
            "e = np.exp(scores - scores.max())",
            "e / e.sum()"),
        wrong("no_keepdims",
            "Each column is divided by the sum of the row with the same number: the sums lost an axis and "
            "were laid along the columns. Keep it: sum(axis=-1, keepdims=True).",
            "e = np.exp(scores - scores.max(axis=-1, keepdims=True))",
            "e / e.sum(axis=-1)"),
        usual.but("not_normalised",
            "Your result is the exponentials alone, and the largest of every row is 1. Divide each row by "
            "its sum, so that its weights add up to 1.",
            {"return e / np.where(total > 0, total, 1.0)": "return e"}),
    ),
)
