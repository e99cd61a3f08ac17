"""Lesson 2, self-attention: every word asks, and queries, keys and values all come from the same words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from solutions import attention as toolbox
from solutions import self_attention as reference
from stepgrade.inside.script import Call, Script
from stepgrade.inside.wire import Planted, Proxy
from stepgrade.rubric import Mistake, Rubric, Step, Tolerance, Variant, common, hidden, public

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
Inputs = Callable[[Generator], tuple[Any, ...]]


def writing(signature: str) -> tuple[Callable[..., Variant], Callable[..., Mistake]]:
    """Two functions that write the step as a student would: the body's lines, the last one returned."""

    def source(lines: tuple[str, ...]) -> str:
        return "\n    ".join([f"def {signature}:", *lines[:-1], f"return {lines[-1]}"]) + "\n"

    def right(name: str, *lines: str, single: bool = False) -> Variant:
        return Variant(name, source(lines), single)

    def wrong(name: str, message: str, *lines: str) -> Mistake:
        return Mistake(name, source(lines), message)

    return right, wrong


# --- project_qkv -----------------------------------------------------------------------------------


def words_and_matrices(
    n: int, d_model: int, d_k: int, d_v: int, mask: Callable[[Generator], Mask] | None = None
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
        right("three products", "X @ W_q, X @ W_k, X @ W_v"),
        right("einsum", "tuple(np.einsum('nd,de->ne', X, W) for W in (W_q, W_k, W_v))"),
        right(
            "one product, cut in three",
            "QKV = X @ np.concatenate([W_q, W_k, W_v], axis=1)",
            "d_k = W_q.shape[1]",
            "QKV[:, :d_k], QKV[:, d_k:2 * d_k], QKV[:, 2 * d_k:]",
        ),
        right(
            "loop over the words, returned as a list",
            "projected = []",
            "for W in (W_q, W_k, W_v):",
            "    projected.append(np.array([sum(x[i] * W[i] for i in range(len(x))) for x in X]))",
            "projected",
        ),
        right(
            "float32",
            "X, W_q, W_k, W_v = (M.astype(np.float32) for M in (X, W_q, W_k, W_v))",
            "X @ W_q, X @ W_k, X @ W_v",
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "keys and values swapped",
            "Your three results are right, but the last two changed places. Return Q, K, V: queries, keys, values.",
            "X @ W_q, X @ W_v, X @ W_k",
        ),
        wrong(
            "queries and keys swapped",
            "Your queries were made with W_k and your keys with W_q. Each matrix makes the vectors that it is named "
            "after: Q = X @ W_q and K = X @ W_k.",
            "X @ W_k, X @ W_q, X @ W_v",
        ),
        wrong(
            "one matrix for queries and keys",
            "Your keys equal your queries: both were made with W_q. The keys have a matrix of their own, W_k; that "
            "is what allows a word to look for something else than what it is.",
            "X @ W_q, X @ W_q, X @ W_v",
        ),
        wrong(
            "values left as they came",
            "Your values are the words X themselves. What a word gives is projected as well: V = X @ W_v.",
            "X @ W_q, X @ W_k, X",
        ),
        wrong(
            "matrices transposed",
            "You multiplied by the transposed matrices, which NumPy lets you do only where they are square. The "
            "weights are stored as (d_in, d_out) here and stand on the right as they are: X @ W_q.",
            "X @ W_q.T, X @ W_k.T, X @ W_v.T",
        ),
        wrong(
            "words in columns",
            "Your results have one column per word. In this course rows are positions: X has one row per word, "
            "and so have X @ W_q, X @ W_k and X @ W_v.",
            "W_q.T @ X.T, W_k.T @ X.T, W_v.T @ X.T",
        ),
        wrong(
            "scaled already",
            "Your queries are divided by √d_k already. The scaling belongs to the scores, in the next step; here "
            "plain matrix products are asked for.",
            "X @ W_q / np.sqrt(W_q.shape[1]), X @ W_k, X @ W_v",
        ),
        wrong(
            "side by side",
            "Queries, keys and values came back side by side in one array. Return them as three arrays: Q, K, V.",
            "np.concatenate([X @ W_q, X @ W_k, X @ W_v], axis=1)",
        ),
    ),
)


# --- attention_weights -----------------------------------------------------------------------------


def random_mask(rng: Generator, *shape: int, blocked_row: bool = False) -> Mask:
    """Blocks about half of every query's keys, at least one of them but not all; or all, for the second query."""
    mask = rng.random(shape) < 0.5
    keep = rng.integers(shape[-1], size=shape[:-1])[..., None]
    np.put_along_axis(mask, keep, True, axis=-1)
    np.put_along_axis(mask, (keep + 1) % shape[-1], False, axis=-1)
    if blocked_row:
        mask[..., 1, :] = False
    return mask


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
NO_GUARD = "np.exp(scores - scores.max(axis=-1, keepdims=True))"


def slip(
    name: str,
    message: str,
    scores: str = "Q @ K.T / np.sqrt(K.shape[-1])",
    masked: str = "np.where(mask, scores, -np.inf)",
    weights: str = "softmax(scores)",
    result: str = "weights",
) -> Mistake:
    """The usual solution with one expression gone wrong."""
    return wrong(
        name,
        message,
        f"scores = {scores}",
        "if mask is not None:",
        f"    scores = {masked}",
        f"weights = {weights}",
        result,
    )


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
        hidden("two queries and thirteen keys", queries_and_keys(2, 13, 5)),
        hidden("as many queries as keys, and a causal mask", causal_queries_and_keys, exact_zeros=True),
        hidden("one mask row for all queries", queries_and_keys(7, 11, 5, 1, 11), exact_zeros=True),
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
        right(
            "queries scaled first, a mask of zeros and minus infinities added",
            "scores = (Q / np.sqrt(Q.shape[-1])) @ K.T",
            "scores = scores if mask is None else scores + np.where(mask, 0.0, -np.inf)",
            "softmax(scores)",
        ),
        right(
            "einsum",
            "allowed = True if mask is None else mask",
            "softmax(np.where(allowed, np.einsum('qd,kd->qk', Q, K) * K.shape[-1] ** -0.5, -np.inf))",
        ),
        right(
            "loop over the queries and their allowed keys",
            "weights = np.zeros((len(Q), len(K)))",
            "allowed = np.broadcast_to(True if mask is None else mask, weights.shape)",
            "for i, query in enumerate(Q):",
            "    keep = [j for j in range(len(K)) if allowed[i, j]]",
            "    scores = [sum(query * K[j]) / len(query) ** 0.5 for j in keep]",
            "    es = [np.exp(score - max(scores)) for score in scores]",
            "    for j, e in zip(keep, es):",
            "        weights[i, j] = e / sum(es)",
            "weights",
        ),
        right(
            "from scratch",
            "scores = Q @ K.T / np.sqrt(K.shape[-1])",
            "if mask is not None:",
            "    scores = np.where(mask, scores, -np.inf)",
            "top = np.maximum(scores.max(axis=1, keepdims=True), -1e300)",
            "e = np.exp(scores - top)",
            "total = e.sum(axis=1, keepdims=True)",
            "e / (total + (total == 0))",
        ),
        right(
            "float32",
            "scores = Q.astype(np.float32) @ K.T.astype(np.float32) / np.float32(np.sqrt(K.shape[-1]))",
            "scores = scores if mask is None else np.where(mask, scores, np.float32(-np.inf))",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.exp(scores - np.where(np.isfinite(top), top, np.float32(0)))",
            "total = e.sum(axis=-1, keepdims=True)",
            "e / np.where(total > 0, total, np.float32(1))",
            single=True,
        ),
    ),
    mistakes=(
        slip(
            "not scaled",
            "Your weights come from the plain scores. Divide the scores by √d_k before softmax; d_k is the length of "
            "a key, K.shape[-1].",
            scores="Q @ K.T",
        ),
        slip(
            "divided by d_k",
            "Your scores are divided by d_k. Divide by its square root, √d_k, and divide only once: not both Q and K.",
            scores="Q @ K.T / K.shape[-1]",
        ),
        slip(
            "scaled by the number of keys",
            "Your scores are divided by √n_keys: len(K) counts the keys. Divide by √d_k, the square root of the length "
            "of one key, K.shape[-1].",
            scores="Q @ K.T / np.sqrt(len(K))",
        ),
        slip(
            "softmax over the queries",
            "Your columns sum to 1. Every query shares out its own attention among the keys, so each row has to sum to "
            "1: softmax along the last axis.",
            weights="softmax(scores, axis=0)",
        ),
        slip(
            "softmax over the whole table",
            "Your whole table sums to 1. Every query has an attention of 1 to share out, so each row has to sum to 1 "
            "by itself: softmax along the last axis.",
            weights="softmax(scores.ravel()).reshape(scores.shape)",
        ),
        slip(
            "mask ignored",
            "Your weights are those without a mask. Where a mask is given, put -np.inf in place of every score that it "
            "blocks, before softmax.",
            masked="scores",
        ),
        slip(
            "mask inverted",
            "You blocked the keys that are allowed, and the other way round. True means “may attend” in this course: "
            "keep a score where the mask is True.",
            masked="np.where(mask, -np.inf, scores)",
        ),
        slip(
            "blocked scores set to 0",
            "Blocked scores became 0, as they do when scores are multiplied by the mask. A score of 0 is a score like "
            "any other, and e⁰ = 1; put -np.inf in its place.",
            masked="scores * mask",
        ),
        wrong(
            "blocked after softmax",
            "You set blocked weights to 0 after softmax, so that the rows no longer sum to 1. Block the scores before "
            "softmax, which then shares the whole 1 among the allowed keys.",
            "weights = softmax(Q @ K.T / np.sqrt(K.shape[-1]))",
            "weights if mask is None else weights * mask",
        ),
        slip(
            "minus ten thousand",
            "Blocked scores were set to a large negative number such as -10 000. When the allowed scores are lower "
            "still, or when there are none, blocked keys get weight. Use -np.inf, which nothing undercuts.",
            masked="np.where(mask, scores, -1e4)",
        ),
        slip(
            "minus a billion added",
            "You added a large negative number such as -1e9 to blocked scores. A query whose keys are all blocked then "
            "gets its weights as if there were no mask, since softmax sees only differences. Put -np.inf in their "
            "place.",
            masked="scores + np.where(mask, 0.0, -1e9)",
        ),
        slip(
            "not a number for a blocked query",
            "A query that may attend to nothing came back as NaN: 0 divided by 0, or infinity minus infinity. Its "
            "weights are 0. The softmax of the toolbox takes care of that, where one written anew may not.",
            weights=NO_GUARD,
            result="weights / weights.sum(axis=-1, keepdims=True)",
        ),
        slip(
            "maximum not subtracted",
            "Your own softmax overflows: np.exp(10 000) is too large for a float. Subtract each row's largest score "
            "first, or use the softmax of the toolbox.",
            weights="np.exp(scores)",
            result="weights / weights.sum(axis=-1, keepdims=True)",
        ),
        slip(
            "keys ask",
            "Your result has one row per key: the keys ask, and the queries answer. Multiply the other way round, "
            "Q @ K.T, so that every query has a row of its own.",
            scores="K @ Q.T / np.sqrt(K.shape[-1])",
            masked="np.where(mask.T, scores, -np.inf)",
        ),
    ),
)


# --- self_attention --------------------------------------------------------------------------------


def compose_self_attention(
    project_qkv: Callable[..., Any], attention_weights: Callable[..., Any]
) -> Callable[..., tuple[Any, Any]]:
    """Self-attention over any two functions that play the parts."""

    def self_attention(X: Any, W_q: Any, W_k: Any, W_v: Any, mask: Any = None) -> tuple[Any, Any]:
        Q, K, V = project_qkv(X, W_q, W_k, W_v)
        weights = attention_weights(Q, K, mask)
        return weights @ V, weights

    return self_attention


right, wrong = writing("self_attention(X, W_q, W_k, W_v, mask=None)")
QKV = "Q, K, V = project_qkv(X, W_q, W_k, W_v)"


def mix_up(
    name: str, message: str, weights: str = "attention_weights(Q, K, mask)", result: str = "weights @ V, weights"
) -> Mistake:
    """The usual solution with one expression gone wrong."""
    return wrong(name, message, QKV, f"weights = {weights}", result)


self_attention = Step(
    "self_attention",
    points=2,
    summary="Every word looks at every word, and takes home a weighted average of values",
    returns=("output", "weights"),
    parts=("project_qkv", "attention_weights"),
    composition=compose_self_attention,
    cases=(
        public("five words of seven numbers", words_and_matrices(5, 7, 3, 2)),
        public(
            "three words under a mask",
            words_and_matrices(3, 5, 2, 7, mask=lambda rng: random_mask(rng, 3, 3)),
            exact_zeros=True,
        ),
        hidden("seven words of eleven numbers", words_and_matrices(7, 11, 5, 3)),
        hidden(
            "eleven words under a causal mask",
            words_and_matrices(11, 7, 3, 5, mask=lambda rng: reference.causal_mask(11)),
            exact_zeros=True,
        ),
        common(
            "thirteen words, the last ones padding",
            words_and_matrices(13, 5, 2, 7, mask=lambda rng: np.arange(13)[None, :] < rng.integers(3, 9)),
            exact_zeros=True,
        ),
        hidden(
            "a word that may attend to nothing",
            words_and_matrices(5, 3, 7, 2, mask=lambda rng: random_mask(rng, 5, 5, blocked_row=True)),
            exact_zeros=True,
            weight=0.5,
        ),
        hidden("one word only", words_and_matrices(1, 5, 3, 2), weight=0.5),
    ),
    variants=(
        right("the three lines", QKV, "weights = attention_weights(Q, K, mask)", "weights @ V, weights"),
        right(
            "einsum",
            "scores = np.einsum('id,de,fe,jf->ij', X, W_q, W_k, X) / np.sqrt(W_k.shape[1])",
            "weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "np.einsum('ij,jd,de->ie', weights, X, W_v), weights",
        ),
        right(
            "loop over the words",
            "rows, allowed = [], np.broadcast_to(True if mask is None else mask, (len(X), len(X)))",
            "for i, x in enumerate(X):",
            "    scores = np.array([(x @ W_q) @ (y @ W_k) for y in X]) / W_q.shape[1] ** 0.5",
            "    rows.append(softmax(np.where(allowed[i], scores, -np.inf)))",
            "np.array([sum(w * (y @ W_v) for w, y in zip(row, X)) for row in rows]), np.array(rows)",
        ),
        right(
            "inputs averaged first, then projected",
            "weights = attention_weights(X @ W_q, X @ W_k, mask)",
            "weights @ X @ W_v, weights",
        ),
        right(
            "float32",
            "Q, K, V = project_qkv(*(M.astype(np.float32) for M in (X, W_q, W_k, W_v)))",
            "scores = Q @ K.T / np.float32(np.sqrt(K.shape[-1]))",
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
        mix_up(
            "mask not handed on",
            "Your result is what comes out without a mask. Hand the mask on: attention_weights(Q, K, mask).",
            weights="attention_weights(Q, K)",
        ),
        mix_up(
            "average of the inputs",
            "Your output averages the words X themselves. What a word gives is its value: weights @ V.",
            result="weights @ X, weights",
        ),
        mix_up(
            "average of the keys",
            "Your output averages the keys. Keys only decide who is listened to; what comes home is the average of the "
            "values: weights @ V.",
            result="weights @ K, weights",
        ),
        mix_up(
            "columns for rows",
            "You averaged with the columns of the weights: each word took what others had asked for. Word i takes home "
            "row i of the weights times the values: weights @ V, without a transpose.",
            result="weights.T @ V, weights",
        ),
        mix_up(
            "weights and output swapped",
            "Both results are right, but in the wrong order. Return the output first, then the weights.",
            result="weights, weights @ V",
        ),
        mix_up(
            "only the output",
            "Your output is right, but it comes alone. Return the pair: output, weights.",
            result="weights @ V",
        ),
        mix_up(
            "queries and keys swapped",
            "Your keys ask and your queries answer. Every word asks with its query: attention_weights(Q, K, mask), in "
            "this order.",
            weights="attention_weights(K, Q, mask)",
        ),
        mix_up(
            "queries compared with queries",
            "Your queries are compared with one another, so that who looks for the same counts as a match. Compare "
            "queries with keys: attention_weights(Q, K, mask).",
            weights="attention_weights(Q, Q, mask)",
        ),
        mix_up(
            "scaled twice",
            "Your scores are divided by d_k in all: once here and once more in attention_weights, by √d_k each time. "
            "Leave the scaling to attention_weights.",
            weights="attention_weights(Q / np.sqrt(K.shape[-1]), K, mask)",
        ),
        wrong(
            "scaled by d_model",
            "Your scores are divided by √d_model, the length of a word's vector. Divide by √d_k, the length of a key, "
            "which is the last axis of K; attention_weights does.",
            QKV,
            "scores = Q @ K.T / np.sqrt(X.shape[-1])",
            "weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "weights @ V, weights",
        ),
    ),
)


# --- causal_mask -----------------------------------------------------------------------------------


def length_of(*lengths: int) -> Inputs:
    return lambda rng: (int(rng.choice(lengths)),)


right, wrong = writing("causal_mask(n)")

causal_mask = Step(
    "causal_mask",
    points=1,
    summary="True where a word may look: at itself and at the words before it",
    reference=reference.causal_mask,
    cases=(
        public("five words", length_of(5)),
        public("two words", length_of(2)),
        hidden("a few words", length_of(3, 7, 11)),
        hidden("a long sentence", length_of(41, 43, 47)),
        hidden("one word only", length_of(1), weight=0.5),
        common("thirteen words", length_of(13)),
    ),
    variants=(
        right("lower triangle", "np.tril(np.ones((n, n), dtype=bool))"),
        right("row and column numbers", "np.arange(n)[:, None] >= np.arange(n)"),
        right(
            "loop",
            "mask = np.zeros((n, n), dtype=bool)",
            "for i in range(n):",
            "    mask[i, :i + 1] = True",
            "mask",
        ),
        right("list of rows", "[[j <= i for j in range(n)] for i in range(n)]"),
        right("not the upper triangle", "~np.triu(np.ones((n, n), dtype=bool), k=1)"),
    ),
    mistakes=(
        wrong(
            "upside down",
            "Your mask lets every word look at itself and at the words after it. Row i is the word that looks, column "
            "j the one that is looked at: True where j <= i, the lower triangle.",
            "np.triu(np.ones((n, n), dtype=bool))",
        ),
        wrong(
            "inverted",
            "Your mask is True where looking is forbidden. In this course True means “may attend”; turn it round.",
            "np.triu(np.ones((n, n), dtype=bool), k=1)",
        ),
        wrong(
            "without itself",
            "Your mask forbids every word to look at itself, and leaves the first word nothing at all. The diagonal is "
            "allowed: j <= i, not j < i.",
            "np.tril(np.ones((n, n), dtype=bool), k=-1)",
        ),
        wrong(
            "one word ahead",
            "Your mask lets every word see the one that comes next, which is just the one that it must not see. Allow "
            "j <= i and nothing more.",
            "np.tril(np.ones((n, n), dtype=bool), k=1)",
        ),
        wrong(
            "everything",
            "Your mask allows everything, so that nothing is masked. Let word i see the words 0 to i only.",
            "np.ones((n, n), dtype=bool)",
        ),
        wrong(
            "numbers",
            "Your mask has the right shape but holds the numbers 0 and 1. A mask is boolean here: give np.tril an array "
            "of dtype=bool, or compare.",
            "np.tril(np.ones((n, n)))",
        ),
        wrong(
            "minus infinities",
            "Your array holds 0 and -inf, to be added to the scores. The mask of this course is boolean, True where a "
            "word may look; attention_weights turns it into -inf.",
            "np.where(np.tril(np.ones((n, n), dtype=bool)), 0.0, -np.inf)",
        ),
    ),
)


# --- strongest_links -------------------------------------------------------------------------------

SENTENCE = ["the", "bank", "of", "the", "river"]
LONGER = ["the", "cat", "sat", "on", "the", "mat", "by", "the", "bank", "of", "the", "river", "today"]


def links(tokens: list[str], *, causal: bool = False, ties: bool = False) -> Inputs:
    """Random rows that sum to 1.  A row with ties shares its largest weight between two random keys."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        n = len(tokens)
        weights = rng.dirichlet(np.ones(n), size=n)
        if ties:
            weights = rng.permuted(np.tile([3.0, 3.0, *np.linspace(0.0, 1.0, n - 2)], (n, 1)), axis=1)
        if causal:
            weights = weights * reference.causal_mask(n)
        return weights / weights.sum(axis=1, keepdims=True), list(tokens)

    return inputs


right, wrong = writing("strongest_links(weights, tokens)")

strongest_links = Step(
    "strongest_links",
    points=1,
    summary="Every word with the word to which it attends most",
    reference=reference.strongest_links,
    cases=(
        public("the bank of the river", links(SENTENCE)),
        public("the first of equals", links(["a", "b", "c", "d", "e"], ties=True), weight=0.5),
        hidden("seven words, two of them the same", links(LONGER[:7])),
        hidden("thirteen words under a causal mask", links(LONGER, causal=True)),
        hidden("the first of equals, with words that repeat", links(LONGER[:11], ties=True), weight=0.5),
        hidden("one word only", links(["bank"]), weight=0.5),
        common("five words", links(["attention", "is", "all", "you", "need"])),
    ),
    variants=(
        right(
            "argmax for all rows",
            "[(token, tokens[j]) for token, j in zip(tokens, np.argmax(weights, axis=1))]",
        ),
        right("words as an array", "list(zip(tokens, np.array(tokens)[weights.argmax(axis=-1)]))"),
        right(
            "loop",
            "pairs = []",
            "for i in range(len(tokens)):",
            "    best = 0",
            "    for j in range(len(tokens)):",
            "        if weights[i, j] > weights[i, best]:",
            "            best = j",
            "    pairs.append([tokens[i], tokens[best]])",
            "pairs",
        ),
        right(
            "max over pairs of weight and word",
            "[(token, max(zip(row, tokens), key=lambda pair: pair[0])[1]) for token, row in zip(tokens, weights)]",
        ),
    ),
    mistakes=(
        wrong(
            "down the columns",
            "You took the largest weight of each column: by whom a word is looked at most. Rows are the words that "
            "look, so search along each row: np.argmax(weights, axis=1).",
            "[(token, tokens[j]) for token, j in zip(tokens, np.argmax(weights, axis=0))]",
        ),
        wrong(
            "the wrong way round",
            "Your pairs stand the wrong way round. First the word that looks, then the one it looks at most.",
            "[(tokens[j], token) for token, j in zip(tokens, np.argmax(weights, axis=1))]",
        ),
        wrong(
            "positions for words",
            "Your pairs name the position of the word that is looked at. Give the word itself: tokens[j].",
            "[(token, int(j)) for token, j in zip(tokens, np.argmax(weights, axis=1))]",
        ),
        wrong(
            "a dict on the way",
            "Words that occur twice come only once in your result, as happens in a dict, where a key is kept once. "
            "Make a list with one pair per position.",
            "list({token: tokens[j] for token, j in zip(tokens, np.argmax(weights, axis=1))}.items())",
        ),
        wrong(
            "row found by the word",
            "For a word that occurs twice you looked up the row of its first place, as tokens.index does. Go through "
            "the rows by position, with zip or enumerate.",
            "[(token, tokens[np.argmax(weights[tokens.index(token)])]) for token in tokens]",
        ),
        wrong(
            "itself left out",
            "You left out each word's weight on itself. A word may attend to itself most of all; take the whole row.",
            "others = np.where(np.eye(len(tokens), dtype=bool), -1.0, weights)",
            "[(token, tokens[j]) for token, j in zip(tokens, np.argmax(others, axis=1))]",
        ),
        wrong(
            "the last of equals",
            "Where two weights are equally large you took the last one. Take the first, as np.argmax does.",
            "last = len(tokens) - 1 - np.argmax(weights[:, ::-1], axis=1)",
            "[(token, tokens[j]) for token, j in zip(tokens, last)]",
        ),
        wrong(
            "the weakest link",
            "You took the smallest weight of every row. Look for the largest one: np.argmax.",
            "[(token, tokens[j]) for token, j in zip(tokens, np.argmin(weights, axis=1))]",
        ),
        wrong(
            "only the words looked at",
            "Your list holds only the words that are looked at. Return pairs: the word that looks, and the one it "
            "looks at most.",
            "[tokens[j] for j in np.argmax(weights, axis=1)]",
        ),
    ),
)


# --- equivariance_gap ------------------------------------------------------------------------------

# Planted layers. The two with attention in them are answered on the trusted side: their source would be the
# solution of the steps above.
ATTENTION = Proxy("attention_layer")
CAUSAL_ATTENTION = Proxy("causal_attention_layer")


def planted(name: str, *lines: str) -> Planted:
    """A layer given as source: the body's lines, the last one returned."""
    return Planted(name, "\n    ".join([f"def {name}(X):", *lines[:-1], f"return {lines[-1]}"]) + "\n")


MINUS_MEAN = planted("minus_mean", "np.tanh(X - X.mean(axis=0))")
WORD_BY_WORD = planted("word_by_word", "np.tanh(X @ np.sin(1.0 + np.arange(X.shape[1] * 5.0)).reshape(-1, 5))")
ADD_PLACE = planted("add_place", "X + np.arange(len(X))[:, None]")
NEIGHBOURS = planted(  # the same from the left as from the right
    "neighbours", "wide = np.pad(X, ((1, 1), (0, 0)))", "0.5 * X + 0.25 * (wide[:-2] + wide[2:])"
)
RING = planted("ring", "X + np.tanh(np.roll(X, 1, axis=0) + np.roll(X, -1, axis=0))")
MEAN_SO_FAR = planted("mean_so_far", "np.cumsum(X, axis=0) / (1.0 + np.arange(len(X)))[:, None]")
FROM_THE_FIRST = planted("from_the_first", "X + np.linalg.norm(X[0])")
MARKED_END = planted("marked_end", "marked = X.copy()", "marked[-1, 0] += 0.004", "marked")


def attention_layer(X: Array) -> Array:
    """Self-attention with fixed matrices for words of three numbers: (n, 3) -> (n, 5)."""
    W_q, W_k, W_v = (np.cos(1.0 + np.arange(3 * d) * step).reshape(3, d) for d, step in ((2, 3), (2, 5), (5, 7)))
    return reference.self_attention(X, W_q, W_k, W_v)[0]


def causal_attention_layer(X: Array) -> Array:
    """The same without looking ahead."""
    W_q, W_k, W_v = (np.cos(1.0 + np.arange(3 * d) * step).reshape(3, d) for d, step in ((2, 3), (2, 5), (5, 7)))
    return reference.self_attention(X, W_q, W_k, W_v, reference.causal_mask(len(X)))[0]


def round_trip(rng: Generator, n: int, kept: int = 0) -> NDArray[np.intp]:
    """An order that moves every place but the first ``kept``, and is not its own inverse (for n - kept > 2)."""
    order = np.arange(n)
    places = kept + rng.permutation(n - kept)
    order[places] = np.roll(places, -1)
    return order


def both(holds: Planted | Proxy, leaks: Planted | Proxy, X: Array, order: NDArray[np.intp]) -> Script:
    """The same words in the same order, for a layer that has the property and for one that has not.

    Asked for as a pair, so that a constant answers neither.
    """
    return Script(tuple(Call("equivariance_gap", (layer, X, order)) for layer in (holds, leaks)))


def shuffled(
    holds: Planted | Proxy, leaks: Planted | Proxy, n: int, kept: int = 0
) -> Callable[[Generator], Script]:
    return lambda rng: both(holds, leaks, rng.normal(size=(n, 3)), round_trip(rng, n, kept))


def first_word_longest(rng: Generator) -> Script:
    """The first row is the longest, so that FROM_THE_FIRST gives less to every word in any other order."""
    X = rng.uniform(0.5, 1.0, size=(7, 3))
    X[0] *= 5.0
    return both(MINUS_MEAN, FROM_THE_FIRST, X, round_trip(rng, 7))


def end_moved_to_the_front(rng: Generator) -> Script:
    return both(WORD_BY_WORD, MARKED_END, rng.normal(size=(11, 3)), np.roll(np.arange(11), 1))


def ring_turned(rng: Generator) -> Script:
    return both(RING, ADD_PLACE, rng.normal(size=(7, 5)), np.roll(np.arange(7), 2))


# The two thresholds of the property; what lies between them is neither.  In each pair of results the first
# has to lie below the one, the second above the other.
HOLDS = Tolerance(rtol=0.0, atol=1e-9)
FAILS = 1e-3


right, wrong = writing("equivariance_gap(layer, X, order)")
DIFFERENCE = "difference = layer(X[order]) - layer(X)[order]"

equivariance_gap = Step(
    "equivariance_gap",
    points=2,
    summary="How much it matters to a layer in which order the words come",
    reference=reference.equivariance_gap,
    tolerance=HOLDS,
    cases=(
        public("compared with the mean word, or moved by its place", shuffled(MINUS_MEAN, ADD_PLACE, 5), above=FAILS),
        public("word by word, or together with the neighbours", shuffled(WORD_BY_WORD, NEIGHBOURS, 7), above=FAILS),
        hidden("self-attention, or without looking ahead", shuffled(ATTENTION, CAUSAL_ATTENTION, 7), above=FAILS),
        hidden("the first word stays, others see what came before", shuffled(MINUS_MEAN, MEAN_SO_FAR, 7, kept=1), above=FAILS),
        hidden("the order makes every result smaller", first_word_longest, above=FAILS),
        hidden("only the last word is marked, and faintly", end_moved_to_the_front, above=FAILS),
        hidden("words in a ring, turned by two places", ring_turned, above=FAILS, weight=0.5),
        common("thirteen words, looking ahead or not", shuffled(ATTENTION, CAUSAL_ATTENTION, 13), above=FAILS),
    ),
    variants=(
        right("one line", "np.abs(layer(X[order]) - layer(X)[order]).max()"),
        right(
            "put back into the old order",
            "back = np.argsort(order)",
            "np.max(np.abs(layer(X[order])[back] - layer(X)))",
        ),
        right(
            "loop",
            "moved, plain = layer(X[order]), layer(X)",
            "gap = 0.0",
            "for i, old_place in enumerate(order):",
            "    for a, b in zip(moved[i], plain[old_place]):",
            "        gap = max(gap, abs(a - b))",
            "gap",
        ),
        right(
            "a permutation matrix",
            "P = np.eye(len(X))[order]",
            "np.linalg.norm((layer(P @ X) - P @ layer(X)).ravel(), np.inf)",
        ),
    ),
    mistakes=(
        # Which of the two was left as it was cannot be told apart: where the property holds, both give the same.
        wrong(
            "only one of them reordered",
            "You compared a result in the new order with one in the old order. Both sides need the new order: give the "
            "layer the words in it, layer(X[order]), and put the plain results into it, layer(X)[order].",
            "np.max(np.abs(layer(X[order]) - layer(X)))",
        ),
        wrong(
            "the inverse order",
            "You put the results into the inverse order (np.argsort(order)). It is the same only for orders that undo "
            "themselves, such as a swap or a reversal; use layer(X)[order].",
            "np.max(np.abs(layer(X[order]) - layer(X)[np.argsort(order)]))",
        ),
        wrong(
            "always reversed",
            "You tried the reversed order instead of the one given. A layer may be the same from both ends and still "
            "care about order; use order, for the words and for the results.",
            "np.max(np.abs(layer(X[::-1]) - layer(X)[::-1]))",
        ),
        wrong(
            "signs kept",
            "You took the largest difference with its sign. Where all differences are negative that is a negative "
            "number, and the gap goes unseen; take absolute values first.",
            DIFFERENCE,
            "np.max(difference)",
        ),
        wrong(
            "differences cancel",
            "Your differences cancel: you added them up with their signs, and what one word gains another loses. Take "
            "absolute values of the single differences first, then the largest.",
            DIFFERENCE,
            "abs(np.mean(difference))",
        ),
        wrong(
            "mean difference",
            "You took the mean of the absolute differences. A gap at one word only grows fainter the more words there "
            "are; take the largest.",
            DIFFERENCE,
            "np.mean(np.abs(difference))",
        ),
        wrong(
            "first word only",
            "You compared the first row only. A layer may treat the first word fairly and not the others; look at all "
            "rows.",
            DIFFERENCE,
            "np.max(np.abs(difference[0]))",
        ),
        wrong(
            "a verdict",
            "Your function answers with True or False. Return the size of the gap, a number: the reader decides what "
            "is small.",
            "bool(np.allclose(layer(X[order]), layer(X)[order]))",
        ),
        wrong(
            "differences not reduced",
            "Your result is the whole table of differences. Return one number, the largest absolute value in it.",
            DIFFERENCE,
            "np.abs(difference)",
        ),
    ),
)

rubric = Rubric(
    "lesson_02",
    "02_self_attention",
    steps=(
        project_qkv,
        attention_weights,
        self_attention,
        causal_mask,
        strongest_links,
        equivariance_gap,
    ),
    given={
        "softmax": toolbox.softmax,
        "attention_layer": attention_layer,
        "causal_attention_layer": causal_attention_layer,
    },
)
