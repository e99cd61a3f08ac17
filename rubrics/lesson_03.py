"""Lesson 3, multi-head attention: several attentions side by side (Vaswani et al. 2017, section 3.2.2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from solutions import attention as one_head
from solutions import multi_head as reference
from stepgrade.rubric import Mistake, Rubric, Step, Variant, common, hidden, public

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


# --- split_heads -----------------------------------------------------------------------------------


def columns(n: int, n_heads: int, d_head: int) -> Inputs:
    """Ordinary numbers, and how many heads are to share them."""
    return lambda rng: (rng.normal(size=(n, n_heads * d_head)), n_heads)


def labelled(n: int, n_heads: int, d_head: int) -> Inputs:
    """Numbers that tell their place: row 2, column 7 holds 207."""
    return lambda rng: (100.0 * np.arange(n)[:, None] + np.arange(n_heads * d_head), n_heads)


right, wrong = writing("split_heads(X, n_heads)")

split_heads = Step(
    "split_heads",
    points=2,
    summary="Head h gets the columns h*d_head to (h+1)*d_head - 1 of every row",
    reference=reference.split_heads,
    cases=(
        public("numbers that tell their place: row 2, column 7 holds 207", labelled(3, 5, 2)),
        public("seven words, two heads", columns(7, 2, 3)),
        hidden("five words, three heads", columns(5, 3, 7)),
        hidden("two words, seven heads", columns(2, 7, 11)),
        hidden("as many words as heads", columns(3, 3, 5), weight=0.5),
        hidden("one head gets everything", columns(7, 1, 5), weight=0.5),
        hidden("as many heads as columns", columns(5, 7, 1), weight=0.5),
        hidden("one word only", columns(1, 3, 2), weight=0.5),
        common("eleven words, two heads", columns(11, 2, 13)),
    ),
    variants=(
        right(
            "loop over the heads",
            "d_head = X.shape[1] // n_heads",
            "heads = np.zeros((n_heads, X.shape[0], d_head))",
            "for h in range(n_heads):",
            "    heads[h] = X[:, h * d_head:(h + 1) * d_head]",
            "heads",
        ),
        right("reshape and transpose", "X.reshape(len(X), n_heads, -1).transpose(1, 0, 2)"),
        right("np.split", "np.array(np.split(X, n_heads, axis=1))"),
        right("a list of slices", "d = X.shape[1] // n_heads", "[X[:, h * d:(h + 1) * d] for h in range(n_heads)]"),
        right("einsum as a transpose", "np.einsum('nhd->hnd', X.reshape(X.shape[0], n_heads, X.shape[1] // n_heads))"),
        right("from the transposed", "X.T.reshape(n_heads, -1, len(X)).swapaxes(1, 2)"),
        right("float32", "X.astype(np.float32).reshape(len(X), n_heads, -1).swapaxes(0, 1)", single=True),
    ),
    mistakes=(
        wrong(
            "bare reshape",
            "Your result has the right shape, but it comes from reshape alone, which keeps all numbers in reading order: head 0 "
            "was given the first words whole instead of its columns of every word. Reshape to (n, n_heads, d_head), which cuts "
            "each row into pieces, then swap the first two axes.",
            "X.reshape(n_heads, len(X), -1)",
        ),
        wrong(
            "axes not swapped",
            "Your rows are cut rightly, but the words still come first: your shape is (n, n_heads, d_head). Swap the first two "
            "axes, so that the heads come first.",
            "X.reshape(len(X), n_heads, -1)",
        ),
        wrong(
            "columns dealt out in turn",
            "You dealt the columns out like cards: head 0 has the columns 0, n_heads, 2·n_heads and so on. A head owns "
            "neighbouring columns, h*d_head to (h+1)*d_head - 1: reshape to (n, n_heads, d_head), with the heads before "
            "d_head.",
            "X.reshape(len(X), -1, n_heads).transpose(2, 0, 1)",
        ),
        wrong(
            "all axes reversed",
            "You reversed all three axes, as .T does, which gives (d_head, n_heads, n). Swap only the first two: "
            ".swapaxes(0, 1) or .transpose(1, 0, 2).",
            "X.reshape(len(X), n_heads, -1).T",
        ),
        wrong(
            "each head transposed",
            "Each head's table lies on its side: your shape is (n_heads, d_head, n). Rows are words, in every head: "
            "(n_heads, n, d_head).",
            "X.reshape(len(X), n_heads, -1).transpose(1, 2, 0)",
        ),
        wrong(
            "heads in reverse order",
            "Your heads come in reverse order: the last columns went to head 0. Head 0 owns the first d_head columns.",
            "X.reshape(len(X), n_heads, -1).swapaxes(0, 1)[::-1]",
        ),
        wrong(
            "whole rows for every head",
            "Every head was given all the columns. Share them out: each head gets d_head = d_model / n_heads columns of its "
            "own.",
            "np.repeat(X[None], n_heads, axis=0)",
        ),
    ),
)


# --- merge_heads -----------------------------------------------------------------------------------


def heads(n_heads: int, n: int, d_head: int) -> Inputs:
    """One table of ordinary numbers per head."""
    return lambda rng: (rng.normal(size=(n_heads, n, d_head)),)


def labelled_heads(n_heads: int, n: int, d_head: int) -> Inputs:
    """Numbers that tell their place: head 1, row 2, column 0 holds 120."""
    h, i, j = np.ogrid[:n_heads, :n, :d_head]
    return lambda rng: (100.0 * h + 10.0 * i + j,)


right, wrong = writing("merge_heads(H)")

merge_heads = Step(
    "merge_heads",
    points=1,
    summary="The heads' columns side by side again, head 0's first",
    reference=reference.merge_heads,
    cases=(
        public("numbers that tell their place: head 1, row 2, column 0 holds 120", labelled_heads(2, 3, 5)),
        public("three heads, seven words", heads(3, 7, 2)),
        hidden("two heads, five words", heads(2, 5, 11)),
        hidden("seven heads, three words", heads(7, 3, 5)),
        hidden("as many words as heads", heads(3, 3, 7), weight=0.5),
        hidden("one head only", heads(1, 7, 5), weight=0.5),
        hidden("heads of a single column", heads(5, 7, 1), weight=0.5),
        hidden("one word only", heads(3, 1, 7), weight=0.5),
        common("five heads, eleven words", heads(5, 11, 3)),
    ),
    variants=(
        right(
            "loop over the heads",
            "n_heads, n, d_head = H.shape",
            "X = np.zeros((n, n_heads * d_head))",
            "for h in range(n_heads):",
            "    X[:, h * d_head:(h + 1) * d_head] = H[h]",
            "X",
        ),
        right("transpose and reshape", "H.transpose(1, 0, 2).reshape(H.shape[1], -1)"),
        right("concatenate", "np.concatenate(list(H), axis=-1)"),
        right("hstack", "np.hstack(list(H))"),
        right("row by row", "[[number for head in H for number in head[i]] for i in range(H.shape[1])]"),
        right("einsum as a transpose", "np.einsum('hnd->nhd', H).reshape(H.shape[1], -1)"),
        right("float32", "H.astype(np.float32).swapaxes(0, 1).reshape(H.shape[1], -1)", single=True),
    ),
    mistakes=(
        wrong(
            "bare reshape",
            "Your result has the right shape, but it comes from reshape alone, which reads the heads one after the other: your "
            "first rows hold head 0 only, several words in a row. Swap the first two axes before you reshape, so that a word's "
            "pieces lie next to each other.",
            "H.reshape(H.shape[1], -1)",
        ),
        wrong(
            "heads interleaved",
            "The columns of the heads are mixed like shuffled cards: first the first column of every head, then the second. "
            "Keep each head's columns together: the order of the axes before the reshape is (n, n_heads, d_head).",
            "H.transpose(1, 2, 0).reshape(H.shape[1], -1)",
        ),
        wrong(
            "stacked below one another",
            "Your heads stand below one another, n_heads·n rows of d_head numbers. Put them side by side: n rows, one per word, "
            "of n_heads·d_head numbers.",
            "np.concatenate(list(H), axis=0)",
        ),
        wrong(
            "not reshaped",
            "The axes are swapped, but each row still has its pieces apart: your shape is (n, n_heads, d_head). Reshape to "
            "(n, n_heads·d_head).",
            "H.swapaxes(0, 1)",
        ),
        wrong(
            "heads averaged",
            "You averaged the heads, and what they kept apart is gone. Put them side by side: head 0's columns, then head 1's, "
            "and so on.",
            "H.mean(axis=0)",
        ),
        wrong(
            "heads added up",
            "You added the heads up. Put them side by side instead; it is W_o that mixes them, later, and it needs to see them "
            "apart.",
            "H.sum(axis=0)",
        ),
        wrong(
            "heads in reverse order",
            "Your heads stand in reverse order. Head 0's columns come first, on the left.",
            "np.concatenate(list(H[::-1]), axis=-1)",
        ),
    ),
)


# --- head_attention --------------------------------------------------------------------------------


def random_mask(rng: Generator, *shape: int, blocked_row: bool = False) -> Mask:
    """Blocks about half of every query's keys, at least one but not all of them; or all, for the second query."""
    mask = rng.random(shape) < 0.5
    keep = rng.integers(shape[-1], size=shape[:-1])[..., None]
    np.put_along_axis(mask, keep, True, axis=-1)
    np.put_along_axis(mask, (keep + 1) % shape[-1], False, axis=-1)
    if blocked_row:
        mask[..., 1, :] = False
    return mask


def causal_mask(n: int) -> Mask:
    """Position i may attend to positions 0 .. i."""
    return np.tri(n, dtype=bool)


def queries_keys_values(
    n_heads: int,
    n_queries: int,
    n_keys: int,
    d_head: int,
    d_v: int,
    mask: Callable[[Generator], Mask] | None = None,
) -> Inputs:
    """Ordinary queries, keys and values of every head, and a mask where one is given."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        Q = rng.normal(size=(n_heads, n_queries, d_head))
        K = rng.normal(size=(n_heads, n_keys, d_head))
        V = rng.normal(size=(n_heads, n_keys, d_v))
        return (Q, K, V) if mask is None else (Q, K, V, mask(rng))

    return inputs


def huge_queries_keys_values(mask: Callable[[Generator], Mask] | None = None) -> Inputs:
    """Scaled scores beyond ±10 000, of the other sign for every other query and head, 60 apart: no near ties."""
    n_heads, n_queries, n_keys, d_head, d_v = 2, 5, 7, 3, 11

    def inputs(rng: Generator) -> tuple[Any, ...]:
        direction = rng.normal(size=(n_heads, 1, d_head))
        direction /= np.linalg.norm(direction, axis=-1, keepdims=True)
        signs = np.where((np.arange(n_heads)[:, None] + np.arange(n_queries)) % 2 == 0, -1.0, 1.0)
        sizes = 10_060.0 + 60.0 * np.array([rng.permutation(n_keys) for _ in range(n_heads)])
        Q = 100.0 * signs[..., None] * direction
        K = sizes[..., None] / 100.0 * np.sqrt(d_head) * direction
        V = rng.normal(size=(n_heads, n_keys, d_v))
        return (Q, K, V) if mask is None else (Q, K, V, mask(rng))

    return inputs


right, wrong = writing("head_attention(Q, K, V, mask=None)")


def head_slip(
    name: str,
    message: str,
    scores: str = "Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])",
    masked: str = "np.where(mask, scores, -np.inf)",
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


head_attention = Step(
    "head_attention",
    points=2,
    summary="Scaled dot-product attention in every head at once, under one mask",
    returns=("output", "weights"),
    reference=reference.head_attention,
    cases=(
        public("two heads, five words", queries_keys_values(2, 5, 5, 3, 3)),
        public("three heads under a causal mask", queries_keys_values(3, 5, 5, 2, 2, lambda rng: causal_mask(5)), exact_zeros=True),
        public("two heads, two words, two columns", queries_keys_values(2, 2, 2, 2, 2), weight=0.5),
        hidden("three heads, five queries and seven keys", queries_keys_values(3, 5, 7, 11, 13)),
        hidden("a causal mask: as many queries as keys", queries_keys_values(2, 7, 7, 5, 5, lambda rng: causal_mask(7)), exact_zeros=True),
        hidden(
            "a query that may attend to nothing",
            queries_keys_values(3, 5, 7, 2, 11, lambda rng: random_mask(rng, 5, 7, blocked_row=True)),
            exact_zeros=True,
        ),
        hidden(
            "a padding mask with one row for all queries",
            queries_keys_values(2, 5, 7, 11, 3, lambda rng: random_mask(rng, 1, 7)),
            exact_zeros=True,
            weight=0.5,
        ),
        hidden("as many heads as words and columns", queries_keys_values(5, 5, 5, 5, 5), weight=0.5),
        hidden("scores of ten thousand, up and down", huge_queries_keys_values(), weight=0.5),
        hidden(
            "scores of ten thousand under a mask",
            huge_queries_keys_values(lambda rng: random_mask(rng, 5, 7)),
            exact_zeros=True,
            weight=0.5,
        ),
        hidden("one head only", queries_keys_values(1, 5, 3, 7, 2), weight=0.5),
        common(
            "five heads and a mask for every query",
            queries_keys_values(5, 3, 7, 2, 11, lambda rng: random_mask(rng, 3, 7)),
            exact_zeros=True,
        ),
    ),
    variants=(
        right(
            "matrix products",
            "scores = Q @ K.transpose(0, 2, 1) / np.sqrt(Q.shape[-1])",
            "if mask is not None:",
            "    scores = np.where(mask, scores, -np.inf)",
            "weights = softmax(scores, axis=-1)",
            "weights @ V, weights",
        ),
        right(
            "loop over the heads",
            "weights = np.array([attention_weights(q, k, mask) for q, k in zip(Q, K)])",
            "np.array([w @ v for w, v in zip(weights, V)]), weights",
        ),
        right(
            "einsum",
            "scores = np.einsum('hqd,hkd->hqk', Q, K) * K.shape[-1] ** -0.5",
            "weights = softmax(scores if mask is None else scores + np.where(mask, 0.0, -np.inf))",
            "np.einsum('hqk,hkv->hqv', weights, V), weights",
        ),
        right(
            "all from scratch",
            "allowed = np.ones(1, dtype=bool) if mask is None else mask[None, :, :]",
            "scores = np.where(allowed, Q @ np.swapaxes(K, -1, -2) / K.shape[-1] ** 0.5, -np.inf)",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.where(allowed, np.exp(scores - np.where(top > -np.inf, top, 0.0)), 0.0)",
            "total = e.sum(axis=-1, keepdims=True)",
            "weights = e / np.where(total > 0, total, 1.0)",
            "weights @ V, weights",
        ),
        right(
            "float32",
            "Q, K, V = Q.astype(np.float32), K.astype(np.float32), V.astype(np.float32)",
            "scores = Q @ K.swapaxes(-1, -2) / np.float32(np.sqrt(K.shape[-1]))",
            "scores = scores if mask is None else np.where(mask, scores, np.float32(-np.inf))",
            "weights = softmax(scores).astype(np.float32)",
            "weights @ V, weights",
            single=True,
        ),
    ),
    mistakes=(
        head_slip(
            "all axes reversed",
            "You multiplied by K.T, which reverses all three axes, the heads included: queries of one head met keys of others. "
            "Turn each head's table by itself: K.swapaxes(-1, -2).",
            scores="Q @ K.T / np.sqrt(K.shape[-1])",
        ),
        head_slip(
            "divided by √d_model",
            "Your scores are divided by √d_model, the root of all heads' columns together. Each head adds up d_head products "
            "only: divide by √d_head, and d_head is K.shape[-1] here.",
            scores="Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[0] * K.shape[-1])",
        ),
        head_slip(
            "not scaled",
            "Your weights come from the plain scores. Divide the scores by √d_head, the last axis of K, before softmax.",
            scores="Q @ K.swapaxes(-1, -2)",
        ),
        head_slip(
            "divided by d_head",
            "Your scores are divided by d_head. Divide by its square root, √d_head.",
            scores="Q @ K.swapaxes(-1, -2) / K.shape[-1]",
        ),
        head_slip(
            "divided by √n_keys",
            "Your scores are divided by the square root of the number of keys. Divide by √d_head: count from the right, "
            "K.shape[-1], since K.shape[1] is the number of words now that the heads stand in front.",
            scores="Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[1])",
        ),
        head_slip(
            "heads compete",
            "Your weights sum to 1 over the heads: softmax ran over the first axis. Each head shares out an attention of its "
            "own among the keys: use the last axis.",
            weights="softmax(scores, axis=0)",
        ),
        head_slip(
            "over the queries",
            "Your weights sum to 1 down the columns: softmax ran over the queries. Each query shares its attention among the "
            "keys: use the last axis, -1, since axis 1 is the queries now.",
            weights="softmax(scores, axis=1)",
        ),
        head_slip(
            "one pattern for all heads",
            "You averaged the scores over the heads, so that all heads look at the same words. Keep the heads apart: nothing "
            "is summed over the first axis.",
            scores="np.repeat((Q @ K.swapaxes(-1, -2)).mean(axis=0, keepdims=True), len(Q), axis=0) / np.sqrt(K.shape[-1])",
        ),
        head_slip(
            "mask ignored",
            "Your result is what attention gives without a mask. When a mask is given, put -np.inf in place of the blocked "
            "scores, before softmax.",
            masked="scores",
        ),
        head_slip(
            "mask upside down",
            "You attended to exactly the keys that are forbidden. True means “may attend”: keep a score where the mask is True.",
            masked="np.where(mask, -np.inf, scores)",
        ),
        head_slip(
            "mask after softmax",
            "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block the scores first, with -np.inf; "
            "then softmax shares the whole 1 among the allowed keys.",
            masked="scores",
            after="weights * mask",
        ),
        head_slip(
            "a large negative number",
            "Blocked scores were set to a large negative number, such as -10 000 or -1e9. Where the allowed scores are as low, "
            "or where there are none, forbidden keys then get weight; use -np.inf, which nothing undercuts.",
            masked="np.where(mask, scores, -1e4)",
        ),
        head_slip(
            "nan for nothing",
            "A query that may attend to nothing came back as NaN. Its weights are 0 and its output is 0; the softmax of the "
            "toolbox takes care of that.",
            weights="np.exp(scores - scores.max(axis=-1, keepdims=True))",
            result="weights / weights.sum(axis=-1, keepdims=True) @ V, weights / weights.sum(axis=-1, keepdims=True)",
        ),
        head_slip(
            "maximum not subtracted",
            "You took np.exp of the scores as they are, which overflows for large scores. Use the toolbox's softmax, which "
            "subtracts each row's maximum first.",
            weights="np.exp(scores) / np.maximum(np.exp(scores).sum(axis=-1, keepdims=True), 1e-300)",
        ),
        head_slip(
            "output and weights exchanged",
            "Both results are right, but in the wrong order. Return the output first, then the weights.",
            result="weights, weights @ V",
        ),
    ),
)


# --- multi_head_attention --------------------------------------------------------------------------


def compose_multi_head_attention(
    split_heads: Callable[..., Any], merge_heads: Callable[..., Any], head_attention: Callable[..., Any]
) -> Callable[..., tuple[Any, Any]]:
    """Multi-head attention over any three functions that play the parts."""

    def multi_head_attention(
        X: Array, W_q: Array, W_k: Array, W_v: Array, W_o: Array, n_heads: int, mask: Mask | None = None
    ) -> tuple[Any, Any]:
        Q, K, V = (split_heads(X @ W, n_heads) for W in (W_q, W_k, W_v))
        output, weights = head_attention(Q, K, V, mask)
        return merge_heads(output) @ W_o, weights

    return multi_head_attention


def layer(
    n: int, n_heads: int, d_head: int, mask: Callable[[Generator], Mask] | None = None
) -> Inputs:
    """Words and the four matrices of a layer, scaled so that scores are of ordinary size."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        d_model = n_heads * d_head
        X = rng.normal(size=(n, d_model))
        matrices = [rng.normal(size=(d_model, d_model)) / np.sqrt(d_model) for _ in range(4)]
        return (X, *matrices, n_heads) if mask is None else (X, *matrices, n_heads, mask(rng))

    return inputs


def huge_layer(rng: Generator) -> tuple[Any, ...]:
    """Scaled scores beyond ±10 000 in every head, 50 or more apart: no near ties."""
    n, n_heads, d_head = 5, 3, 7
    d_model = n_heads * d_head
    direction = rng.normal(size=d_model)
    direction /= np.linalg.norm(direction)
    W_q, W_v, W_o = (rng.normal(size=(d_model, d_model)) for _ in range(3))
    W_k = W_q + 0.3 * rng.normal(size=(d_model, d_model))
    matches = (direction @ W_q * (direction @ W_k)).reshape(n_heads, d_head).sum(axis=1) / np.sqrt(d_head)
    W_q = W_q * np.repeat(np.array([1.0, -1.0, 1.0]) / matches, d_head)  # a score is now ± the product of two sizes
    sizes = 101.0 + 0.5 * rng.permutation(n)
    return sizes[:, None] * direction, W_q, W_k, W_v, W_o, n_heads


right, wrong = writing("multi_head_attention(X, W_q, W_k, W_v, W_o, n_heads, mask=None)")
PROJECTED = "Q, K, V = X @ W_q, X @ W_k, X @ W_v"
SPLIT = "Q, K, V = split_heads(Q, n_heads), split_heads(K, n_heads), split_heads(V, n_heads)"
ATTENDED = "output, weights = head_attention(Q, K, V, mask)"
RESULT = "merge_heads(output) @ W_o, weights"

multi_head_attention = Step(
    "multi_head_attention",
    points=3,
    summary="Project, split, attend in every head, merge, and mix with W_o",
    returns=("output", "weights"),
    parts=("split_heads", "merge_heads", "head_attention"),
    composition=compose_multi_head_attention,
    cases=(
        public("five words, two heads", layer(5, 2, 3)),
        public("seven words, three heads, a causal mask", layer(7, 3, 2, lambda rng: causal_mask(7)), exact_zeros=True),
        hidden("seven words, two heads", layer(7, 2, 5)),
        hidden("five words, three heads, a causal mask", layer(5, 3, 7, lambda rng: causal_mask(5)), exact_zeros=True),
        hidden(
            "a word that may attend to nothing",
            layer(5, 2, 11, lambda rng: random_mask(rng, 5, 5, blocked_row=True)),
            exact_zeros=True,
        ),
        hidden("as many words as heads", layer(3, 3, 5), weight=0.5),
        hidden("one head only", layer(7, 1, 5), weight=0.5),
        hidden("as many heads as columns", layer(5, 7, 1), weight=0.5),
        hidden("scores of ten thousand, up and down", huge_layer, weight=0.5),
        common("eleven words, three heads, a padding mask", layer(11, 3, 5, lambda rng: random_mask(rng, 1, 11)), exact_zeros=True),
    ),
    variants=(
        right("the parts in order", PROJECTED, SPLIT, ATTENDED, RESULT),
        right(
            "loop over the heads, each adding what it writes",
            "n, d_model = X.shape",
            "d_head = d_model // n_heads",
            "output, patterns = np.zeros((n, d_model)), []",
            "for h in range(n_heads):",
            "    own = slice(h * d_head, (h + 1) * d_head)",
            "    weights = attention_weights(X @ W_q[:, own], X @ W_k[:, own], mask)",
            "    output = output + weights @ (X @ W_v[:, own]) @ W_o[own]",
            "    patterns.append(weights)",
            "output, np.array(patterns)",
        ),
        right(
            "einsum throughout",
            "d_model = len(W_q)",
            "W_q, W_k, W_v = (W.reshape(d_model, n_heads, -1) for W in (W_q, W_k, W_v))",
            "scores = np.einsum('qi,ihd,kj,jhd->hqk', X, W_q, X, W_k, optimize=True) / np.sqrt(W_k.shape[-1])",
            "weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "heads = np.einsum('hqk,kj,jhd->qhd', weights, X, W_v, optimize=True)",
            "heads.reshape(X.shape) @ W_o, weights",
        ),
        right(
            "all three projections in one product",
            "Q, K, V = np.split(X @ np.hstack([W_q, W_k, W_v]), 3, axis=1)",
            "Q, K, V = (np.stack(np.split(A, n_heads, axis=1)) for A in (Q, K, V))",
            "output, weights = head_attention(Q, K, V, mask)",
            "np.hstack(list(output)) @ W_o, weights",
        ),
        right(
            "float32",
            "X, W_q, W_k, W_v, W_o = (A.astype(np.float32) for A in (X, W_q, W_k, W_v, W_o))",
            "Q, K, V = (split_heads(X @ W, n_heads) for W in (W_q, W_k, W_v))",
            "scores = Q @ K.swapaxes(-1, -2) / np.float32(np.sqrt(K.shape[-1]))",
            "scores = scores if mask is None else np.where(mask, scores, np.float32(-np.inf))",
            "weights = softmax(scores).astype(np.float32)",
            "merge_heads(weights @ V) @ W_o, weights",
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "W_o forgotten",
            "Your output is the merged heads themselves. Multiply them by W_o at the end, merge_heads(…) @ W_o, which mixes what "
            "the heads found.",
            PROJECTED, SPLIT, ATTENDED, "merge_heads(output), weights",
        ),
        wrong(
            "divided by √d_model",
            "Your scores are divided by √d_model. A head's dot product adds up d_head products only: divide by √d_head, as your "
            "head_attention does.",
            PROJECTED, SPLIT, "output, weights = head_attention(Q / np.sqrt(n_heads), K, V, mask)", RESULT,
        ),
        wrong(
            "one head only",
            "Your result is that of one big head: the projections were not split, and there is one pattern of weights instead of "
            "n_heads. Pass each projection through split_heads with n_heads.",
            PROJECTED, "Q, K, V = split_heads(Q, 1), split_heads(K, 1), split_heads(V, 1)", ATTENDED, RESULT,
        ),
        wrong(
            "split by a bare reshape",
            "Your projections are split by reshape alone, which gives head 0 the first words instead of its columns of every word. "
            "Use split_heads.",
            PROJECTED, "Q, K, V = (A.reshape(n_heads, len(X), -1) for A in (Q, K, V))", ATTENDED, RESULT,
        ),
        wrong(
            "merged by a bare reshape",
            "The heads are right, but they were merged by reshape alone, which lays several words of one head into a row. Use "
            "merge_heads, which brings the pieces of each word together.",
            PROJECTED, SPLIT, ATTENDED, "output.reshape(len(X), -1) @ W_o, weights",
        ),
        wrong(
            "words cut before the projections",
            "You cut X into slices first, so that each head saw its own columns of the words only. Project first: every head may "
            "read the whole word, and it is the columns of X @ W_q that are shared out.",
            "d_head = X.shape[1] // n_heads",
            "own = [slice(h * d_head, (h + 1) * d_head) for h in range(n_heads)]",
            "Q, K, V = (np.stack([X[:, s] @ W[s, s] for s in own]) for W in (W_q, W_k, W_v))",
            ATTENDED, RESULT,
        ),
        wrong(
            "matrices transposed",
            "You multiplied by the transposed matrices, X @ W.T, as PyTorch's layers do with the way they store theirs. Here the "
            "weights stand on the right as they are: X @ W_q.",
            "Q, K, V = X @ W_q.T, X @ W_k.T, X @ W_v.T", SPLIT, ATTENDED, "merge_heads(output) @ W_o.T, weights",
        ),
        wrong(
            "W_o transposed",
            "Your output is multiplied by W_o.T. Rows of W_o belong to the heads' columns: write merge_heads(…) @ W_o.",
            PROJECTED, SPLIT, ATTENDED, "merge_heads(output) @ W_o.T, weights",
        ),
        wrong(
            "values not projected",
            "Your heads average the words themselves. Let them average the values: split X @ W_v, not X.",
            "Q, K, V = X @ W_q, X @ W_k, X", SPLIT, ATTENDED, RESULT,
        ),
        wrong(
            "queries and keys exchanged",
            "Queries and keys have changed places: each row of your weights says who looks at a word, not whom it looks at. The "
            "queries are X @ W_q, the keys X @ W_k.",
            "Q, K, V = X @ W_k, X @ W_q, X @ W_v", SPLIT, ATTENDED, RESULT,
        ),
        wrong(
            "weights averaged over the heads",
            "Your output is right, but the weights were averaged over the heads. Return them as they are, (n_heads, n, n), one "
            "pattern per head.",
            PROJECTED, SPLIT, ATTENDED, "merge_heads(output) @ W_o, weights.mean(axis=0)",
        ),
        wrong(
            "mask ignored",
            "Your result is what comes out without a mask. Hand the mask on to head_attention.",
            PROJECTED, SPLIT, "output, weights = head_attention(Q, K, V)", RESULT,
        ),
        wrong(
            "mask upside down",
            "Your mask arrives inverted, so every word attends to what is forbidden. True means “may attend”: hand the mask on as "
            "it is.",
            PROJECTED, SPLIT, "output, weights = head_attention(Q, K, V, None if mask is None else ~mask)", RESULT,
        ),
        wrong(
            "output and weights exchanged",
            "Both results are right, but in the wrong order. Return the output first, then the weights.",
            PROJECTED, SPLIT, ATTENDED, "weights, merge_heads(output) @ W_o",
        ),
        wrong(
            "only the output",
            "Your output is right, but it comes alone. Return the pair: output, weights.",
            PROJECTED, SPLIT, ATTENDED, "merge_heads(output) @ W_o",
        ),
    ),
)


# --- attention_entropy -----------------------------------------------------------------------------


def patterns(*shape: int, mask: Callable[[Generator], Mask] | None = None) -> Inputs:
    """Weights from ordinary scores, exactly 0 where a mask blocks."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        scores = rng.normal(size=shape)
        return (one_head.softmax(one_head.apply_mask(scores, None if mask is None else mask(rng))),)

    return inputs


def even(n_heads: int, n: int) -> Inputs:
    return lambda rng: (np.full((n_heads, n, n), 1.0 / n),)


def one_hot(n_heads: int, n_queries: int, n_keys: int) -> Inputs:
    return lambda rng: (np.eye(n_keys)[rng.integers(n_keys, size=(n_heads, n_queries))],)


right, wrong = writing("attention_entropy(weights)")

attention_entropy = Step(
    "attention_entropy",
    points=1,
    summary="How widely each query of each head looks around, in nats",
    reference=reference.attention_entropy,
    cases=(
        public("two heads, five words", patterns(2, 5, 5)),
        public("a causal mask: blocked weights are 0", patterns(3, 5, 5, mask=lambda rng: causal_mask(5))),
        public("everything on one key: entropy 0", lambda rng: (np.eye(5)[[[3, 0, 1], [4, 4, 2]]],), weight=0.5),
        hidden("three heads, five queries and seven keys", patterns(3, 5, 7)),
        hidden("a mask that blocks some keys", patterns(2, 7, 11, mask=lambda rng: random_mask(rng, 7, 11))),
        hidden("even weights: the logarithm of the number of keys", even(2, 7), weight=0.5),
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
        right(
            "logarithm where there is something",
            "logs = np.log(weights, where=weights > 0, out=np.zeros_like(weights))",
            "-np.sum(weights * logs, axis=-1)",
        ),
        right("ones in place of the zeros", "-(weights * np.log(np.where(weights > 0, weights, 1.0))).sum(axis=-1)"),
        right(
            "loop",
            "entropy = np.zeros(weights.shape[:-1])",
            "for place in np.ndindex(entropy.shape):",
            "    for w in weights[place]:",
            "        if w > 0:",
            "            entropy[place] -= w * np.log(w)",
            "entropy",
        ),
        right("einsum", "-np.einsum('...k,...k->...', weights, np.log(weights + (weights == 0)))"),
        right("a very small number added", "-np.sum(weights * np.log(weights + 1e-12), axis=-1)"),
        right(
            "zeros after all",
            "with np.errstate(divide='ignore', invalid='ignore'):",
            "    terms = np.nan_to_num(weights * np.log(weights))",
            "-terms.sum(axis=-1)",
        ),
        right(
            "float32",
            "w = weights.astype(np.float32)",
            "-np.sum(w * np.log(np.where(w > 0, w, np.float32(1))), axis=-1)",
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "nan where a weight is 0",
            "Where a weight is 0 you get NaN: np.log(0) is -inf, and 0 times infinity is not a number. A weight of 0 adds nothing "
            "to the entropy: take the logarithm of 1 in its place, np.where(weights > 0, weights, 1.0).",
            "with np.errstate(divide='ignore', invalid='ignore'):",
            "    terms = weights * np.log(weights)",
            "-terms.sum(axis=-1)",
        ),
        wrong(
            "minus sign forgotten",
            "Your entropies are negative. The logarithm of a number below 1 is negative: put a minus sign before the sum.",
            "np.sum(weights * np.log(np.where(weights > 0, weights, 1.0)), axis=-1)",
        ),
        wrong(
            "in bits",
            "Your entropies are in bits, from log2. Use the natural logarithm, np.log, which gives nats.",
            "-np.sum(weights * np.log2(np.where(weights > 0, weights, 1.0)), axis=-1)",
        ),
        wrong(
            "over the queries",
            "You summed down the columns, over the queries. Each query has an entropy of its own: sum over the keys, the last "
            "axis.",
            "-np.sum(weights * np.log(np.where(weights > 0, weights, 1.0)), axis=-2)",
        ),
        wrong(
            "averaged over the queries",
            "You averaged over the queries, which leaves one number per head. Keep one number per head and query.",
            "-np.sum(weights * np.log(np.where(weights > 0, weights, 1.0)), axis=-1).mean(axis=-1)",
        ),
        wrong(
            "mean instead of sum",
            "Your entropies are too small by a factor of n_keys: you took the mean of w log w. The weights do the averaging "
            "already; take the sum.",
            "-np.mean(weights * np.log(np.where(weights > 0, weights, 1.0)), axis=-1)",
        ),
        wrong(
            "weights left out",
            "You added up the logarithms alone. Each counts with its weight: sum weights * log(weights).",
            "-np.sum(np.log(np.where(weights > 0, weights, 1.0)), axis=-1)",
        ),
        wrong(
            "divided by the largest entropy",
            "Your entropies are divided by log n_keys, so that even weights give 1. Leave them in nats, undivided.",
            "-np.sum(weights * np.log(np.where(weights > 0, weights, 1.0)), axis=-1) / np.log(weights.shape[-1])",
        ),
        wrong(
            "exponential taken",
            "Your result is exp of the entropy, the effective number of words. The entropy itself is asked for.",
            "np.exp(-np.sum(weights * np.log(np.where(weights > 0, weights, 1.0)), axis=-1))",
        ),
        wrong(
            "a small number that is not small enough",
            "You added a small number such as 1e-6 inside the logarithm to get past the zeros, and it shows in the result. Treat "
            "the zeros exactly: take the logarithm of 1 in their place.",
            "-np.sum(weights * np.log(weights + 1e-6), axis=-1)",
        ),
    ),
)


# --- parameter_count -------------------------------------------------------------------------------

right, wrong = writing("parameter_count(d_model, bias=True)")

parameter_count = Step(
    "parameter_count",
    points=1,
    summary="Four square matrices and four biases, however many heads",
    reference=reference.parameter_count,
    cases=(
        public("eight columns, as in the hand-made layer", lambda rng: (8,)),
        public("the paper's 512 columns, without biases", lambda rng: {"d_model": 512, "bias": False}),
        hidden("GPT-2's 768 columns", lambda rng: {"d_model": 768, "bias": True}),
        hidden("GPT-3's 12 288 columns", lambda rng: (12_288,)),
        hidden("another number of columns, without biases", lambda rng: (int(rng.choice([11, 13, 17, 19, 23])), False)),
        hidden("a single column", lambda rng: (1,), weight=0.5),
        common("seventy-three columns", lambda rng: (73,)),
    ),
    variants=(
        right("one line", "4 * d_model ** 2 + (4 * d_model if bias else 0)"),
        right(
            "loop",
            "count = 0",
            "for name in ('W_q', 'W_k', 'W_v', 'W_o'):",
            "    count += d_model * d_model",
            "    if bias:",
            "        count += d_model",
            "count",
        ),
        right("a bias is one more row", "4 * (d_model + bias) * d_model"),
        right("sizes of shapes", "sum(int(np.prod(shape)) for shape in [(d_model, d_model)] * 4 + [(d_model,)] * 4 * bool(bias))"),
        right("float32", "np.float32(4.0 * d_model * (d_model + (1 if bias else 0)))", single=True),
    ),
    mistakes=(
        wrong(
            "W_o not counted",
            "You counted three matrices. The fourth, W_o, which mixes the heads, has parameters too, and a bias.",
            "3 * d_model ** 2 + (3 * d_model if bias else 0)",
        ),
        wrong(
            "biases never counted",
            "You left the biases out. With bias=True each of the four matrices has a bias of d_model numbers besides.",
            "4 * d_model ** 2",
        ),
        wrong(
            "biases always counted",
            "You counted the biases although bias=False says that there are none.",
            "4 * d_model ** 2 + 4 * d_model",
        ),
        wrong(
            "one bias for all",
            "You counted one bias for the whole layer. Each of the four matrices has its own, of d_model numbers.",
            "4 * d_model ** 2 + (d_model if bias else 0)",
        ),
        wrong(
            "one number per bias",
            "You counted one number per bias. A bias is added to a vector of d_model numbers and has as many itself.",
            "4 * d_model ** 2 + (4 if bias else 0)",
        ),
        wrong(
            "no bias for W_o",
            "You left out the bias of W_o. With bias=True all four matrices have one.",
            "4 * d_model ** 2 + (3 * d_model if bias else 0)",
        ),
        wrong(
            "eight heads counted apart",
            "You counted a full (d_model, d_model) matrix for each of eight heads. The heads share the columns of one matrix; their "
            "number does not enter.",
            "3 * 8 * d_model ** 2 + d_model ** 2 + (4 * d_model if bias else 0)",
        ),
    ),
)

rubric = Rubric(
    "lesson_03",
    "03_multi_head_attention",
    steps=(
        split_heads,
        merge_heads,
        head_attention,
        multi_head_attention,
        attention_entropy,
        parameter_count,
    ),
    # The notebook's toolbox, for variants and mistakes that use it.
    given={
        "softmax": one_head.softmax,
        "attention_weights": lambda Q, K, mask=None: one_head.attention(Q, K, K, mask)[1],
        "causal_mask": causal_mask,
    },
)
