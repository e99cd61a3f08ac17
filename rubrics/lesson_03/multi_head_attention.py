"""Step ``multi_head_attention``: project, split, attend, merge, project."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs, Mask, Masks, causal, random_mask
from rubrics._writing import writing
from stepgrade.rubric import Step, common, hidden, public


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
    n: int, n_heads: int, d_head: int, mask: Masks | None = None
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
usual = right("the parts in order",
    "Q, K, V = X @ W_q, X @ W_k, X @ W_v",
    "Q, K, V = split_heads(Q, n_heads), split_heads(K, n_heads), split_heads(V, n_heads)",
    "output, weights = head_attention(Q, K, V, mask)",
    "merge_heads(output) @ W_o, weights")

multi_head_attention = Step(
    "multi_head_attention",
    points=3,
    summary="Project, split, attend in every head, merge, and mix with W_o",
    returns=("output", "weights"),
    parts=("split_heads", "merge_heads", "head_attention"),
    composition=compose_multi_head_attention,
    cases=(
        public("five words, two heads", layer(5, 2, 3)),
        public("seven words, three heads, a causal mask", layer(7, 3, 2, lambda rng: causal(7)), exact_zeros=True),
        hidden("seven words, two heads", layer(7, 2, 5)),
        hidden("five words, three heads, a causal mask", layer(5, 3, 7, lambda rng: causal(5)), exact_zeros=True),
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
        usual,
        right("loop over the heads, each adding what it writes",
            "n, d_model = X.shape",
            "d_head = d_model // n_heads",
            "output, patterns = np.zeros((n, d_model)), []",
            "for h in range(n_heads):",
            "    own = slice(h * d_head, (h + 1) * d_head)",
            "    weights = attention_weights(X @ W_q[:, own], X @ W_k[:, own], mask)",
            "    output = output + weights @ (X @ W_v[:, own]) @ W_o[own]",
            "    patterns.append(weights)",
            "output, np.array(patterns)"),
        right("einsum throughout",
            "d_model = len(W_q)",
            "W_q, W_k, W_v = (W.reshape(d_model, n_heads, -1) for W in (W_q, W_k, W_v))",
            "scores = np.einsum('qi,ihd,kj,jhd->hqk', X, W_q, X, W_k, optimize=True) / np.sqrt(W_k.shape[-1])",
            "weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "heads = np.einsum('hqk,kj,jhd->qhd', weights, X, W_v, optimize=True)",
            "heads.reshape(X.shape) @ W_o, weights"),
        right("all three projections in one product",
            "Q, K, V = np.split(X @ np.hstack([W_q, W_k, W_v]), 3, axis=1)",
            "Q, K, V = (np.stack(np.split(A, n_heads, axis=1)) for A in (Q, K, V))",
            "output, weights = head_attention(Q, K, V, mask)",
            "np.hstack(list(output)) @ W_o, weights"),
        right("float32",
            "X, W_q, W_k, W_v, W_o = (A.astype(np.float32) for A in (X, W_q, W_k, W_v, W_o))",
            "Q, K, V = (split_heads(X @ W, n_heads) for W in (W_q, W_k, W_v))",
            "scores = Q @ K.swapaxes(-1, -2) / np.float32(np.sqrt(K.shape[-1]))",
            "scores = scores if mask is None else np.where(mask, scores, np.float32(-np.inf))",
            "weights = softmax(scores).astype(np.float32)",
            "merge_heads(weights @ V) @ W_o, weights",
            single=True),
    ),
    mistakes=(
        usual.but("W_o forgotten",
            "Your output is the merged heads themselves. Multiply them by W_o at the end, merge_heads(…) @ "
            "W_o, which mixes what the heads found.",
            {" @ W_o": ""}),
        usual.but("divided by √d_model",
            "Your scores are divided by √d_model. A head's dot product adds up d_head products only: divide "
            "by √d_head, as your head_attention does.",
            {"(Q, K, V, mask)": "(Q / np.sqrt(n_heads), K, V, mask)"}),
        usual.but("one head only",
            "Your result is that of one big head: the projections were not split, and there is one pattern of "
            "weights instead of n_heads. Pass each projection through split_heads with n_heads.",
            {"(Q, n_heads)": "(Q, 1)", "(K, n_heads)": "(K, 1)", "(V, n_heads)": "(V, 1)"}),
        usual.but("split by a bare reshape",
            "Your projections are split by reshape alone, which gives head 0 the first words instead of its "
            "columns of every word. Use split_heads.",
            {"split_heads(Q, n_heads), split_heads(K, n_heads), split_heads(V, n_heads)":
                 "(A.reshape(n_heads, len(X), -1) for A in (Q, K, V))"}),
        usual.but("merged by a bare reshape",
            "The heads are right, but they were merged by reshape alone, which lays several words of one head "
            "into a row. Use merge_heads, which brings the pieces of each word together.",
            {"merge_heads(output)": "output.reshape(len(X), -1)"}),
        wrong("words cut before the projections",
            "You cut X into slices first, so that each head saw its own columns of the words only. Project "
            "first: every head may read the whole word, and it is the columns of X @ W_q that are shared out.",
            "d_head = X.shape[1] // n_heads",
            "own = [slice(h * d_head, (h + 1) * d_head) for h in range(n_heads)]",
            "Q, K, V = (np.stack([X[:, s] @ W[s, s] for s in own]) for W in (W_q, W_k, W_v))",
            "output, weights = head_attention(Q, K, V, mask)",
            "merge_heads(output) @ W_o, weights"),
        usual.but("matrices transposed",
            "You multiplied by the transposed matrices, X @ W.T, as PyTorch's layers do with the way they "
            "store theirs. Here the weights stand on the right as they are: X @ W_q.",
            {"X @ W_q, X @ W_k, X @ W_v": "X @ W_q.T, X @ W_k.T, X @ W_v.T", "@ W_o": "@ W_o.T"}),
        usual.but("W_o transposed",
            "Your output is multiplied by W_o.T. Rows of W_o belong to the heads' columns: write merge_heads(…) @ W_o.",
            {"@ W_o": "@ W_o.T"}),
        usual.but("values not projected",
            "Your heads average the words themselves. Let them average the values: split X @ W_v, not X.",
            {"X @ W_v": "X"}),
        usual.but("queries and keys exchanged",
            "Queries and keys have changed places: each row of your weights says who looks at a word, not "
            "whom it looks at. The queries are X @ W_q, the keys X @ W_k.",
            {"X @ W_q, X @ W_k": "X @ W_k, X @ W_q"}),
        usual.but("weights averaged over the heads",
            "Your output is right, but the weights were averaged over the heads. Return them as they are, "
            "(n_heads, n, n), one pattern per head.",
            {"W_o, weights": "W_o, weights.mean(axis=0)"}),
        usual.but("mask ignored",
            "Your result is what comes out without a mask. Hand the mask on to head_attention.",
            {"(Q, K, V, mask)": "(Q, K, V)"}),
        usual.but("mask upside down",
            "Your mask arrives inverted, so every word attends to what is forbidden. True means “may attend”: "
            "hand the mask on as it is.",
            {"(Q, K, V, mask)": "(Q, K, V, None if mask is None else ~mask)"}),
        usual.but("output and weights exchanged",
            "Both results are right, but in the wrong order. Return the output first, then the weights.",
            {"merge_heads(output) @ W_o, weights": "weights, merge_heads(output) @ W_o"}),
        usual.but("only the output",
            "Your output is right, but it comes alone. Return the pair: output, weights.",
            {"W_o, weights": "W_o"}),
        usual.but("keys made with W_q",
            "Your keys are made with W_q, as the queries are. The keys have a matrix of their own: X @ W_k.",
            {"X @ W_k": "X @ W_q"}),
    ),
)
