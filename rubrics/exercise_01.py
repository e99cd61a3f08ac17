"""Exercise 1: attention calculations on any leading axes (Vaswani et al. 2017, section 3.2.1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from solutions import attention as reference
from stepgrade.rubric import Mistake, Plausibility, Rubric, Step, Tolerance, Variant, common, hidden, public

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
Inputs = Callable[[Generator], tuple[Any, ...]]

# Pairwise distinct primes, so that no two axes can be confused.
BATCH, HEADS, N_QUERIES, N_KEYS, D_K, D_V = 2, 3, 5, 7, 11, 13


def writing(signature: str) -> tuple[Callable[..., Variant], Callable[..., Mistake]]:
    """Two functions that write the step as a student would: the body's lines, the last one returned."""

    def source(lines: tuple[str, ...]) -> str:
        return "\n    ".join([f"def {signature}:", *lines[:-1], f"return {lines[-1]}"]) + "\n"

    def right(name: str, *lines: str, single: bool = False) -> Variant:
        return Variant(name, source(lines), single)

    def wrong(name: str, message: str, *lines: str) -> Mistake:
        return Mistake(name, source(lines), message)

    return right, wrong


# --- attention_scores ------------------------------------------------------------------------------


def queries_keys(*leading: int, n_queries: int = N_QUERIES, n_keys: int = N_KEYS, d_k: int = D_K) -> Inputs:
    """Ordinary queries and keys."""
    return lambda rng: (
        rng.normal(size=(*leading, n_queries, d_k)),
        rng.normal(size=(*leading, n_keys, d_k)),
    )


right, wrong = writing("attention_scores(Q, K)")

attention_scores = Step(
    "attention_scores",
    points=2,
    summary="Dot product of every query with every key",
    reference=reference.attention_scores,
    cases=(
        public("one sentence", queries_keys()),
        public(  # square on purpose: here K.T multiplies without complaint
            "two sentences of two words in two dimensions",
            queries_keys(2, n_queries=2, n_keys=2, d_k=2),
            weight=0.5,
        ),
        hidden("another sentence", queries_keys()),
        hidden("a batch of sentences", queries_keys(BATCH)),
        common("a batch and several heads: two leading axes", queries_keys(BATCH, HEADS)),
        hidden("one query and one key", queries_keys(n_queries=1, n_keys=1), weight=0.5),
    ),
    variants=(
        right("einsum", "np.einsum('...qd,...kd->...qk', Q, K)"),
        right("sum of products", "(Q[..., :, None, :] * K[..., None, :, :]).sum(axis=-1)"),
        right(
            "loop",
            "scores = np.empty(Q.shape[:-1] + (K.shape[-2],))",
            "for *leading, i, j in np.ndindex(scores.shape):",
            "    query, key = Q[(*leading, i)], K[(*leading, j)]",
            "    scores[(*leading, i, j)] = sum(query * key)",
            "scores",
        ),
        right("float32", "Q.astype(np.float32) @ np.swapaxes(K, -1, -2).astype(np.float32)", single=True),
    ),
    mistakes=(
        wrong(
            "reversed_axes",
            "You multiplied by K.T, which reverses all axes, the batch included. Swap only the last two: "
            "K.swapaxes(-1, -2).",
            "Q @ K.T",
        ),
        wrong(
            "transposed",
            "Your result is K Qᵀ, with one row per key. Compute Q Kᵀ, so that each query has a row of its own and "
            "the keys are the columns.",
            "K @ Q.swapaxes(-1, -2)",
        ),
        wrong(
            "all_sentences",
            "Your result compares the queries of each sentence with the keys of every sentence in the batch, as "
            "np.dot and np.tensordot do. Use @, which multiplies sentence by sentence.",
            "np.dot(Q, K.swapaxes(-1, -2))",
        ),
        wrong(
            "scaled_already",
            "Your scores are divided by √d_k already. This step asks for the plain dot products; the next one "
            "scales them.",
            "Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])",
        ),
        wrong(
            "cosine",
            "Your result is the cosine of the angle between query and key. Leave the vectors at their own lengths: "
            "a longer key is allowed to score higher.",
            "Q = Q / np.linalg.norm(Q, axis=-1, keepdims=True)",
            "K = K / np.linalg.norm(K, axis=-1, keepdims=True)",
            "Q @ K.swapaxes(-1, -2)",
        ),
    ),
)


# --- scaled_scores ---------------------------------------------------------------------------------

right, wrong = writing("scaled_scores(Q, K)")

scaled_scores = Step(
    "scaled_scores",
    points=2,
    summary="Scores divided by √d_k",
    parts=("attention_scores",),
    composition=lambda attention_scores: lambda Q, K: attention_scores(Q, K) / np.sqrt(K.shape[-1]),
    cases=(
        public("one sentence", queries_keys()),
        public("a batch of sentences", queries_keys(BATCH)),
        hidden("another sentence", queries_keys()),
        hidden("another batch", queries_keys(BATCH)),
        common("a batch and several heads: two leading axes", queries_keys(BATCH, HEADS)),
        hidden("long keys", queries_keys(d_k=101), weight=0.5),
    ),
    variants=(
        right("scales the queries", "attention_scores(Q / np.sqrt(Q.shape[-1]), K)"),
        right("einsum and a power", "np.einsum('...qd,...kd->...qk', Q, K) * K.shape[-1] ** -0.5"),
        right(
            "loop",
            "scores = np.empty(Q.shape[:-1] + (K.shape[-2],))",
            "for *leading, i, j in np.ndindex(scores.shape):",
            "    key = K[(*leading, j)]",
            "    scores[(*leading, i, j)] = sum(Q[(*leading, i)] * key) / len(key) ** 0.5",
            "scores",
        ),
        right(
            "float32",
            "Q, K = Q.astype(np.float32), K.astype(np.float32)",
            "attention_scores(Q, K) / np.float32(np.sqrt(K.shape[-1]))",
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "unscaled",
            "Your result equals the plain scores: nothing was divided. Divide them by √d_k, the square root of the "
            "key dimension.",
            "attention_scores(Q, K)",
        ),
        wrong(
            "d_k",
            "Your result equals the scores divided by d_k; divide by √d_k, the square root of the key dimension. "
            "(Dividing both Q and K by √d_k comes to the same: then it counts twice.)",
            "attention_scores(Q, K) / K.shape[-1]",
        ),
        wrong(
            "sqrt_n_keys",
            "Your result equals the scores divided by √n_keys, the number of keys; divide by √d_k, the length of "
            "one key. That is K.shape[-1]: counted from the right, with a batch and without one.",
            "attention_scores(Q, K) / np.sqrt(K.shape[-2])",
        ),
        wrong(
            "sqrt_n_queries",
            "Your result equals the scores divided by √n_queries, the number of queries; divide by √d_k, the "
            "length of one key, which is K.shape[-1].",
            "attention_scores(Q, K) / np.sqrt(Q.shape[-2])",
        ),
        wrong(
            "multiplied",
            "Your result equals the scores multiplied by √d_k; divide by it. Scaling is there to make large scores "
            "smaller.",
            "attention_scores(Q, K) * np.sqrt(K.shape[-1])",
        ),
    ),
)


# --- padding_mask ----------------------------------------------------------------------------------


def random_lengths(batch: int) -> Inputs:
    """Sentences of at least one word, none of them full."""
    return lambda rng: (rng.integers(1, N_KEYS, size=batch), N_KEYS)


right, wrong = writing("padding_mask(lengths, n_keys)")

padding_mask = Step(
    "padding_mask",
    points=3,
    summary="True where a key is a word, False where it is padding",
    reference=reference.padding_mask,
    cases=(
        public("three sentences", random_lengths(3)),
        public("an empty sentence and a full one", lambda rng: (np.array([0, 5, 3]), 5)),
        hidden("eleven sentences", random_lengths(11)),
        hidden(
            "empty and full sentences among others",
            lambda rng: (rng.permutation(np.array([0, N_KEYS, 1, N_KEYS - 1, 3])), N_KEYS),
        ),
        common("a batch of one sentence", random_lengths(1)),
        hidden("room for a single key", lambda rng: (rng.permutation(np.array([0, 1, 1])), 1), weight=0.5),
    ),
    variants=(
        right(
            "loop",
            "mask = np.zeros((len(lengths), 1, n_keys), dtype=bool)",
            "for i, length in enumerate(lengths):",
            "    mask[i, 0, :length] = True",
            "mask",
        ),
        right(
            "axis put in afterwards",
            "mask = np.arange(n_keys)[np.newaxis, :] < np.reshape(lengths, (-1, 1))",
            "np.expand_dims(mask, 1)",
        ),
        right("list of rows", "np.array([[[j < length for j in range(n_keys)]] for length in lengths])"),
    ),
    mistakes=(
        wrong(
            "one_too_many",
            "Your mask keeps one key too many. Positions count from 0, so a sentence of 3 words has the keys 0, 1 "
            "and 2: compare with <, not with <=.",
            "np.arange(n_keys) <= lengths[:, None, None]",
        ),
        wrong(
            "one_too_few",
            "Your mask loses the last word of each sentence. A sentence of 3 words has the keys 0, 1 and 2, and "
            "all of them may be attended to.",
            "np.arange(1, n_keys + 1) < lengths[:, None, None]",
        ),
        wrong(
            "inverted",
            "Your mask is True at the padding, the wrong way round. In this course True means “may attend”, so the "
            "words are True.",
            "np.arange(n_keys) >= lengths[:, None, None]",
        ),
        wrong(
            "no_query_axis",
            "Your mask has the shape (batch, n_keys). Give it an axis of length 1 in the middle, "
            "(batch, 1, n_keys), so that it broadcasts over the queries.",
            "np.arange(n_keys) < lengths[:, None]",
        ),
        wrong(
            "axis_last",
            "Your mask has the shape (batch, n_keys, 1), which blocks padding as queries. Padding is blocked as "
            "keys: put the axis of length 1 in the middle, (batch, 1, n_keys).",
            "(np.arange(n_keys) < lengths[:, None])[:, :, None]",
        ),
        wrong(
            "numbers",
            "Your mask holds the numbers 0 and 1; return the booleans of the comparison itself. With whole numbers "
            "~mask is -1 and -2, and indexing picks rows 0 and 1.",
            "(np.arange(n_keys) < lengths[:, None, None]).astype(int)",
        ),
        wrong(
            "from_the_right",
            "Your mask keeps the last keys of each row. Sentences begin at position 0 and the padding stands "
            "behind them, so keep the first ones.",
            "np.arange(n_keys) >= n_keys - lengths[:, None, None]",
        ),
    ),
)


# --- apply_mask ------------------------------------------------------------------------------------


def random_mask(rng: Generator, *shape: int, blocked_row: bool = False) -> Mask:
    """Blocks about half of every query's keys, at least one of them but not all; or all, for the second query."""
    mask = rng.random(shape) < 0.5
    keep = rng.integers(shape[-1], size=shape[:-1])[..., None]
    np.put_along_axis(mask, keep, True, axis=-1)
    np.put_along_axis(mask, (keep + 1) % shape[-1], False, axis=-1)
    if blocked_row:
        mask[..., 1, :] = False
    return mask


def causal(n: int) -> Mask:
    """Position i may attend to positions 0 .. i."""
    return np.tri(n, dtype=bool)


def scores_mask(*shape: int, **options: bool) -> Inputs:
    """Ordinary scores and a mask of the same shape."""
    return lambda rng: (rng.normal(size=shape), random_mask(rng, *shape, **options))


right, wrong = writing("apply_mask(scores, mask)")

apply_mask = Step(
    "apply_mask",
    points=2,
    summary="Blocked scores become -inf",
    reference=reference.apply_mask,
    cases=(
        public("one sentence", scores_mask(N_QUERIES, N_KEYS)),
        public(
            "a batch with a padding mask",
            lambda rng: (rng.normal(size=(3, 5, 7)), reference.padding_mask(np.array([2, 5, 7]), 7)),
        ),
        hidden("another sentence", scores_mask(N_QUERIES, N_KEYS)),
        hidden(
            "a causal mask for a batch of sentences",
            lambda rng: (rng.normal(size=(BATCH, N_KEYS, N_KEYS)), causal(N_KEYS)),
        ),
        common(
            "two leading axes and a padding mask",
            lambda rng: (
                rng.normal(size=(BATCH, HEADS, N_QUERIES, N_KEYS)),
                random_mask(rng, BATCH, 1, 1, N_KEYS),
            ),
        ),
        hidden(
            "a query that may attend to nothing", scores_mask(N_QUERIES, N_KEYS, blocked_row=True), weight=0.5
        ),
    ),
    variants=(
        right("adds minus infinity", "scores + np.where(mask, 0.0, -np.inf)"),
        right(
            "assigns into a copy",
            "masked = scores.copy()",
            "masked[~np.broadcast_to(mask, scores.shape)] = -np.inf",
            "masked",
        ),
        right(
            "loop",
            "allowed = np.broadcast_to(mask, scores.shape)",
            "masked = np.full(scores.shape, -np.inf)",
            "for place in np.ndindex(scores.shape):",
            "    if allowed[place]:",
            "        masked[place] = scores[place]",
            "masked",
        ),
        right("float32", "np.where(mask, scores.astype(np.float32), np.float32(-np.inf))", single=True),
    ),
    mistakes=(
        wrong(
            "inverted",
            "You blocked where the mask is True. True means “may attend”: keep the score there, and put -inf where "
            "the mask is False.",
            "np.where(mask, -np.inf, scores)",
        ),
        wrong(
            "zero",
            "Blocked scores became 0, as they do when they are multiplied by the mask. A score of 0 still gets "
            "weight, since e⁰ = 1, and it beats every negative score; use -inf, whose weight is exactly 0.",
            "np.where(mask, scores, 0.0)",
        ),
        wrong(
            "minus_ten",
            "You lowered blocked scores by 10. Such a key keeps e⁻¹⁰ of its share, and that is much when its score "
            "was high; use -inf, whose weight is exactly 0 whatever the score was.",
            "scores + np.where(mask, 0.0, -10.0)",
        ),
        wrong(
            "minus_10_000",
            "You replaced blocked scores by -10 000. Allowed scores can be that low too, and a query whose keys are "
            "all blocked would share its weight evenly among them; use -np.inf.",
            "np.where(mask, scores, -1e4)",
        ),
        wrong(
            "minus_1e9",
            "You replaced blocked scores by -1e9, which is a score like any other: a query whose keys are all "
            "blocked would share its weight evenly among them; use -np.inf.",
            "np.where(mask, scores, -1e9)",
        ),
        wrong(
            "times_infinity",
            "You multiplied blocked scores by -inf, which turns a negative score into +inf and gives it all the "
            "weight. Replace them, with np.where, instead of multiplying.",
            "scores * np.where(mask, 1.0, -np.inf)",
        ),
        wrong(
            "not_a_number",
            "Blocked scores became NaN, and NaN spreads: the whole row of weights would be NaN. Use -inf, whose "
            "exponential is exactly 0.",
            "np.where(mask, scores, np.nan)",
        ),
    ),
)


# --- softmax ---------------------------------------------------------------------------------------


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
        hidden("another sentence", scores(N_QUERIES, N_KEYS)),
        common("two leading axes", scores(BATCH, HEADS, N_QUERIES, N_KEYS)),
        hidden("scores of ten thousand", huge_scores(1e4, 1e4, 1e4)),
        hidden("scores of ten thousand, up and down", huge_scores(1e4, -1e4, 0.0, -1e4, 1e4), weight=0.5),
        hidden(
            "queries of a batch that may attend to nothing",
            masked_scores(BATCH, N_QUERIES, N_KEYS),
            exact_zeros=True,
        ),
        hidden("a single key", scores(BATCH, N_QUERIES, 1), weight=0.5),
    ),
    variants=(
        right(
            "divides where there is something",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.exp(scores - np.where(np.isfinite(top), top, 0.0))",
            "total = e.sum(axis=-1, keepdims=True)",
            "np.divide(e, total, out=np.zeros_like(e), where=total > 0)",
        ),
        right(
            "einsum and a floor under the maximum",
            "top = np.maximum(scores.max(axis=-1, keepdims=True), -1e300)",
            "e = np.exp(scores - top)",
            "total = np.einsum('...k->...', e)[..., None]",
            "e / (total + (total == 0))",
        ),
        right(
            "loop",
            "weights = np.zeros(scores.shape)",
            "for place in np.ndindex(scores.shape[:-1]):",
            "    row = scores[place]",
            "    if np.any(row > -np.inf):",
            "        e = np.exp(row - max(row))",
            "        weights[place] = e / sum(e)",
            "weights",
        ),
        right(
            "float32",
            "scores = scores.astype(np.float32)",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.exp(scores - np.where(np.isfinite(top), top, np.float32(0)))",
            "total = e.sum(axis=-1, keepdims=True)",
            "e / np.where(total > 0, total, np.float32(1))",
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "nan_for_nothing",
            "A row that is -inf throughout came back as NaN: from -inf - (-inf), when its maximum is subtracted, or "
            "from 0 / 0, when it is divided by its sum. Such a query attends to nothing: let its weights be 0.",
            "e = np.exp(scores - scores.max(axis=-1, keepdims=True))",
            "e / e.sum(axis=-1, keepdims=True)",
        ),
        wrong(
            "uniform_for_nothing",
            "A row that is -inf throughout came back with equal weights, as if -inf were a large negative number. "
            "Such a query attends to nothing: let its weights be 0.",
            "scores = np.where(np.isneginf(scores), -1e9, scores)",
            "e = np.exp(scores - scores.max(axis=-1, keepdims=True))",
            "e / e.sum(axis=-1, keepdims=True)",
        ),
        wrong(
            "no_maximum",
            "Your formula is right on paper, but exp(10 000) is too large for a float and exp(-10 000) is 0. "
            "Subtract each row's maximum before exp; the weights stay the same.",
            "e = np.exp(scores)",
            "total = e.sum(axis=-1, keepdims=True)",
            "e / np.where(total > 0, total, 1.0)",
        ),
        wrong(
            "one_maximum",
            "You subtracted one maximum, that of the whole array, so a row far below it has only exponentials of 0 "
            "left. Subtract from each row its own: max(axis=-1, keepdims=True).",
            "e = np.exp(scores - scores.max())",
            "total = e.sum(axis=-1, keepdims=True)",
            "e / np.where(total > 0, total, 1.0)",
        ),
        wrong(
            "over_queries",
            "Your columns sum to 1: you normalised over the queries. Each query shares its attention among the "
            "keys, so the rows must sum to 1: use axis=-1.",
            "top = scores.max(axis=-2, keepdims=True)",
            "e = np.exp(scores - np.where(np.isfinite(top), top, 0.0))",
            "total = e.sum(axis=-2, keepdims=True)",
            "e / np.where(total > 0, total, 1.0)",
        ),
        wrong(
            "over_everything",
            "Your whole array sums to 1: you normalised over all entries at once. Each row must sum to 1 by "
            "itself: use axis=-1 with keepdims=True.",
            "e = np.exp(scores - scores.max())",
            "e / e.sum()",
        ),
        wrong(
            "no_keepdims",
            "Each column is divided by the sum of the row with the same number: the sums lost an axis and were laid "
            "along the columns. Keep it: sum(axis=-1, keepdims=True).",
            "e = np.exp(scores - scores.max(axis=-1, keepdims=True))",
            "e / e.sum(axis=-1)",
        ),
        wrong(
            "not_normalised",
            "Your result is the exponentials alone, and the largest of every row is 1. Divide each row by its sum, "
            "so that its weights add up to 1.",
            "top = scores.max(axis=-1, keepdims=True)",
            "np.exp(scores - np.where(np.isfinite(top), top, 0.0))",
        ),
    ),
)


# --- attention -------------------------------------------------------------------------------------


def queries_keys_values(
    *leading: int,
    n_queries: int = N_QUERIES,
    n_keys: int = N_KEYS,
    mask: Callable[[Generator], Mask] | None = None,
) -> Inputs:
    """Ordinary queries, keys and values, and a mask where one is given."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        Q, K = queries_keys(*leading, n_queries=n_queries, n_keys=n_keys)(rng)
        V = rng.normal(size=(*leading, n_keys, D_V))
        return (Q, K, V) if mask is None else (Q, K, V, mask(rng))

    return inputs


def huge_queries_keys_values(mask: Callable[[Generator], Mask] | None = None) -> Inputs:
    """Scaled scores beyond ±10 000, negative for even queries, 40 apart: no near ties, and nothing underflows."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        direction = rng.normal(size=D_K)
        direction /= np.linalg.norm(direction)
        signs = np.where(np.arange(N_QUERIES) % 2 == 0, -1.0, 1.0)
        sizes = 10_020.0 + 40.0 * rng.permutation(N_KEYS)
        Q = 100.0 * signs[:, None] * direction
        K = sizes[:, None] / 100.0 * np.sqrt(D_K) * direction
        V = rng.normal(size=(N_KEYS, D_V))
        return (Q, K, V) if mask is None else (Q, K, V, mask(rng))

    return inputs


def compose_attention(
    scaled_scores: Callable[..., Any], apply_mask: Callable[..., Any], softmax: Callable[..., Any]
) -> Callable[..., Any]:
    """Attention out of the exercise's own steps."""

    def attention(Q: Any, K: Any, V: Any, mask: Any = None) -> tuple[Any, Any]:
        scores = scaled_scores(Q, K)
        if mask is not None:
            scores = apply_mask(scores, mask)
        weights = softmax(scores)
        return weights @ V, weights

    return attention


right, wrong = writing("attention(Q, K, V, mask=None)")


def slip(
    name: str,
    message: str,
    scores: str = "scaled_scores(Q, K)",
    masked: str = "apply_mask(scores, mask)",
    weights: str = "softmax(scores)",
    after: str = "weights",
    result: str = "weights @ V, weights",
) -> Mistake:
    """The usual solution with one expression gone wrong."""
    return wrong(
        name,
        message,
        f"scores = {scores}",
        f"scores = scores if mask is None else {masked}",
        f"weights = {weights}",
        f"weights = weights if mask is None else {after}",
        result,
    )


attention = Step(
    "attention",
    points=4,
    summary="softmax(Q Kᵀ / √d_k) V, with an optional mask, on any leading axes",
    returns=("output", "weights"),
    parts=("scaled_scores", "apply_mask", "softmax"),
    composition=compose_attention,
    cases=(
        public("one sentence, no mask", queries_keys_values()),
        public(
            "a batch with a padding mask",
            queries_keys_values(3, mask=lambda rng: reference.padding_mask(np.array([2, 5, 7]), N_KEYS)),
            exact_zeros=True,
        ),
        hidden("another sentence, no mask", queries_keys_values()),
        common(
            "two leading axes and a mask for every query",
            queries_keys_values(
                BATCH, HEADS, mask=lambda rng: random_mask(rng, BATCH, HEADS, N_QUERIES, N_KEYS)
            ),
            exact_zeros=True,
        ),
        hidden(
            "a causal mask: as many queries as keys",
            queries_keys_values(BATCH, n_queries=N_KEYS, mask=lambda rng: causal(N_KEYS)),
            exact_zeros=True,
        ),
        hidden(
            "a query that may attend to nothing",
            queries_keys_values(
                BATCH, mask=lambda rng: random_mask(rng, BATCH, N_QUERIES, N_KEYS, blocked_row=True)
            ),
            exact_zeros=True,
        ),
        hidden("scores of ten thousand, up and down", huge_queries_keys_values(), weight=0.5),
        hidden(
            "scores of ten thousand under a mask",
            huge_queries_keys_values(lambda rng: random_mask(rng, N_QUERIES, N_KEYS)),
            exact_zeros=True,
            weight=0.5,
        ),
        hidden("a single key", queries_keys_values(BATCH, n_keys=1), weight=0.5),
    ),
    variants=(
        right(
            "einsum",
            "scores = np.einsum('...qd,...kd->...qk', Q, K) / K.shape[-1] ** 0.5",
            "weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "np.einsum('...qk,...kv->...qv', weights, V), weights",
        ),
        right(
            "all in one, from scratch",
            "mask = True if mask is None else mask",
            "scores = np.where(mask, Q @ K.swapaxes(-1, -2) / np.sqrt(Q.shape[-1]), -np.inf)",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.where(mask, np.exp(scores - np.where(top > -np.inf, top, 0.0)), 0.0)",
            "total = e.sum(axis=-1, keepdims=True)",
            "weights = e / np.where(total > 0, total, 1.0)",
            "weights @ V, weights",
        ),
        right(
            "loop over the queries and their allowed keys",
            "weights = np.zeros(Q.shape[:-1] + (K.shape[-2],))",
            "output = np.zeros(Q.shape[:-1] + (V.shape[-1],))",
            "allowed = np.broadcast_to(True if mask is None else mask, weights.shape)",
            "for place in np.ndindex(Q.shape[:-1]):",
            "    keys, values = K[place[:-1]], V[place[:-1]]",
            "    keep = np.flatnonzero(allowed[place])",
            "    if len(keep):",
            "        scores = keys[keep] @ Q[place] / np.sqrt(K.shape[-1])",
            "        e = np.exp(scores - scores.max())",
            "        weights[place][keep] = e / e.sum()",
            "        output[place] = sum(weights[place][j] * values[j] for j in keep)",
            "output, weights",
        ),
        right(
            "float32",
            "Q, K, V = Q.astype(np.float32), K.astype(np.float32), V.astype(np.float32)",
            "scores = Q @ K.swapaxes(-1, -2) / np.float32(np.sqrt(K.shape[-1]))",
            "scores = scores if mask is None else np.where(mask, scores, np.float32(-np.inf))",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.exp(scores - np.where(np.isfinite(top), top, np.float32(0)))",
            "total = e.sum(axis=-1, keepdims=True)",
            "weights = e / np.where(total > 0, total, np.float32(1))",
            "weights @ V, weights",
            single=True,
        ),
    ),
    mistakes=(
        slip(
            "swapped",
            "You returned (weights, output). Return them the other way round: first the output, then the weights.",
            result="weights, weights @ V",
        ),
        slip(
            "keys_averaged",
            "Your output is the weighted average of the keys. Keys only say how well they match; what is averaged "
            "are the values: weights @ V.",
            result="weights @ K, weights",
        ),
        slip(
            "unscaled",
            "Your weights come from the plain scores: nothing was divided by √d_k. Start from scaled_scores(Q, K).",
            scores="attention_scores(Q, K)",
        ),
        slip(
            "d_k",
            "Your scores are divided by d_k, as happens when scaled scores are scaled again. Divide by √d_k, once.",
            scores="attention_scores(Q, K) / K.shape[-1]",
        ),
        slip(
            "sqrt_d_v",
            "Your scores are divided by √d_v, the length of a value. Divide by √d_k, the length of a key: values "
            "play no part in the scores.",
            scores="attention_scores(Q, K) / np.sqrt(V.shape[-1])",
        ),
        slip(
            "mask_ignored",
            "Your result is what attention gives without a mask. When a mask is given, apply it to the scores, "
            "before softmax.",
            masked="scores",
        ),
        slip(
            "mask_after_softmax",
            "You set the weights of blocked keys to 0 after softmax, so the rows no longer sum to 1. Block the "
            "scores first, with -inf; then softmax shares the whole 1 among the allowed keys.",
            masked="scores",
            after="weights * mask",
        ),
        slip(
            "mask_inverted",
            "You attended to exactly the keys that are forbidden. True means “may attend”: keep a score where the "
            "mask is True.",
            masked="apply_mask(scores, ~mask)",
        ),
        slip(
            "zero_scores",
            "Blocked scores were set to 0, which is a score like any other, and those keys still get weight. "
            "Blocked scores must be -inf.",
            masked="np.where(mask, scores, 0.0)",
        ),
        slip(
            "minus_10_000",
            "Blocked scores were set to a large negative number, such as -10 000 or -1e9. When the allowed scores "
            "are as low, or when there are none, forbidden keys get weight; use -np.inf, which nothing undercuts.",
            masked="np.where(mask, scores, -1e4)",
        ),
        slip(
            "nan_for_nothing",
            "A query that may attend to nothing came back as NaN. Its weights are 0 and its output is 0: softmax "
            "has to treat a row of -inf as a case of its own.",
            weights="np.exp(scores - scores.max(axis=-1, keepdims=True))",
            result="weights / weights.sum(axis=-1, keepdims=True) @ V, weights / weights.sum(axis=-1, keepdims=True)",
        ),
        slip(
            "over_queries",
            "You normalised over the queries: the columns of your weights sum to 1. Each query shares its attention "
            "among the keys, so the rows must.",
            weights="softmax(scores.swapaxes(-1, -2)).swapaxes(-1, -2)",
        ),
    ),
)


# --- soft_lookup -----------------------------------------------------------------------------------


def table(temperature: float, n: int = N_KEYS) -> Inputs:
    """One query, and keys and values to look it up in."""
    return lambda rng: (
        rng.normal(size=D_K),
        rng.normal(size=(n, D_K)),
        rng.normal(size=(n, D_V)),
        temperature,
    )


def spread_table(rng: Generator) -> tuple[Any, ...]:
    """A cold look-up whose scores are 0, 1, 2, … in random order: no near ties, and nothing underflows."""
    query = rng.normal(size=D_K)
    keys = 1.0 * rng.permutation(N_KEYS)[:, None] * query / (query @ query)
    return query, keys, rng.normal(size=(N_KEYS, D_V)), 0.01


right, wrong = writing("soft_lookup(query, keys, values, temperature)")

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
        hidden("temperature 2", table(2.0)),
        common("a longer table at temperature one half", table(0.5, n=23)),
        hidden("very cold: the value of the best key", spread_table),
        hidden("very hot: nearly the plain average", table(100.0)),
        hidden("a table with one entry", table(0.7, n=1), weight=0.5),
    ),
    variants=(
        right(
            "einsum",
            "weights = softmax(np.einsum('nd,d->n', keys, query) / temperature)",
            "np.einsum('n,nv->v', weights, values)",
        ),
        right(
            "loop",
            "scores = [sum(query * key) / temperature for key in keys]",
            "shares = [np.exp(score - max(scores)) for score in scores]",
            "result = np.zeros(values.shape[1])",
            "for share, value in zip(shares, values):",
            "    result = result + share / sum(shares) * value",
            "result",
        ),
        right(
            "a query of one row",
            "scores = attention_scores(query[None, :] / temperature, keys)",
            "(softmax(scores) @ values)[0]",
        ),
        right(
            "float32",
            "query, keys, values = (x.astype(np.float32) for x in (query, keys, values))",
            "scores = keys @ query / np.float32(temperature)",
            "e = np.exp(scores - scores.max())",
            "(e / e.sum()) @ values",
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "multiplied",
            "You multiplied the scores by the temperature; divide them by it. A high temperature makes the scores "
            "smaller and the weights more alike.",
            "softmax(keys @ query * temperature) @ values",
        ),
        wrong(
            "ignored",
            "Your result is that of temperature 1. Divide the scores by the temperature before softmax.",
            "softmax(keys @ query) @ values",
        ),
        wrong(
            "scaled_too",
            "You divided by √d as well. Here the temperature stands in the place of √d_k: divide the scores by it "
            "alone.",
            "softmax(keys @ query / np.sqrt(len(query)) / temperature) @ values",
        ),
        wrong(
            "after_softmax",
            "You divided the weights by the temperature, so they no longer sum to 1. Divide the scores instead, "
            "before softmax.",
            "softmax(keys @ query) / temperature @ values",
        ),
        wrong(
            "hard",
            "Your result is the value of the best key alone, a hard look-up. Average all the values, weighted by "
            "softmax(scores / temperature).",
            "values[np.argmax(keys @ query)]",
        ),
        wrong(
            "keys_averaged",
            "You averaged the keys. A look-up compares with the keys and brings home the values: weights @ values.",
            "softmax(keys @ query / temperature) @ keys",
        ),
        wrong(
            "not_normalised",
            "Your weights are exponentials that were never divided by their sum, so they do not add up to 1. Pass "
            "the scores through softmax.",
            "scores = keys @ query / temperature",
            "np.exp(scores - scores.max()) @ values",
        ),
    ),
)


# --- hand_attention --------------------------------------------------------------------------------

# The example that the notebook prints: "river" and "bank" look at "the river bank" and two places of padding.
# Rounding to two decimals at every stage moves no entry by more than a third of the tolerance
# (tests/test_exercise_01_prose.py).
HAND_Q = np.array([[0.0, 1, 1, 1], [1, 0, 1, 0]])
HAND_K = np.array([[-1.0, 0, 1, 0], [1, 0, 2, 0], [0, 2, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]])
HAND_V = np.array([[0.0, 0], [2, 0], [1, 1], [3, 3], [3, 3]])
HAND_MASK = np.array([[True, True, True, False, False]])

hand_attention = Step(
    "hand_attention",
    points=1,
    summary="Masked attention by hand: the outputs of “river” and “bank”",
    reference=reference.attention(HAND_Q, HAND_K, HAND_V, HAND_MASK)[0],
    plausibility=Plausibility(shape=(2, 2), minimum=0.0, maximum=2.0),
    tolerance=Tolerance(rtol=0.0, atol=0.01),
)

rubric = Rubric(
    "exercise_01",
    "exercise_01_attention",
    steps=(
        attention_scores,
        scaled_scores,
        padding_mask,
        apply_mask,
        softmax,
        attention,
        soft_lookup,
        hand_attention,
    ),
)
