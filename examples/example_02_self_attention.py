"""Example 2: a sentence attends to itself.

In example 1 one word asked, with a query that somebody had made up. Here every word of
"the bank of the river" asks, and three matrices make queries, keys and values out of the
words themselves. The table of weights is shown in full, and again under a causal mask,
where nobody sees what comes later. Words and matrices are those of lesson 2, made by
hand; nothing here was trained.

The mathematics is that of Vaswani et al. 2017, "Attention Is All You Need", sections
3.2.1 and 3.2.3, for one head.

Pictures, with --save: example_02_weights.png, example_02_influence.png

Three things to try (each changes one line of this file; say first what you expect)

  1. Another order: make SENTENCE "the river of the bank". Which of bank's two outputs
     changes, the full or the causal one, and why?
  2. Nobody asks anything: put 0.0 * in front of the matrix W_q. What are the weights
     now, with and without the mask?
  3. The other way round: let causal_mask return np.tri(n, dtype=bool).T, so that every
     word sees itself and what comes after. Who sees only itself now, and what of bank?
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from _common import Pictures, heading, pair, plots, run, say, table
from example_01_attention import Array, Mask, attention

# --- the mathematics ------------------------------------------------------------------------------


def project(X: Array, W_q: Array, W_k: Array, W_v: Array) -> tuple[Array, Array, Array]:
    """``X W_q, X W_k, X W_v``: queries, keys and values of the same words (section 3.2.2, one head).

    (..., n, d_model), (d_model, d_k), (d_model, d_k), (d_model, d_v)
    -> (..., n, d_k), (..., n, d_k), (..., n, d_v)
    """
    return X @ W_q, X @ W_k, X @ W_v


def self_attention(
    X: Array, W_q: Array, W_k: Array, W_v: Array, mask: Mask | None = None
) -> tuple[Array, Array]:
    """``softmax(X W_q (X W_k)ᵀ / √d_k) X W_v``: example 1's attention, all words asking at once.

    X (..., n, d_model), W_q and W_k (d_model, d_k), W_v (d_model, d_v), mask broadcasts to (..., n, n)
    -> output (..., n, d_v), weights (..., n, n)
    """
    return attention(*project(X, W_q, W_k, W_v), mask)


def causal_mask(n: int) -> Mask:
    """``M_ij = (j <= i)``: each word may attend to itself and to what came before (section 3.2.3).

    -> boolean (n, n), True = may attend
    """
    return np.tri(n, dtype=bool)


def strongest_links(weights: Array, words: Sequence[str]) -> list[tuple[str, str]]:
    """``argmax_j A_ij``: each word with the word it looks at most, the first of equals: (n, n) -> n pairs."""
    return [(word, words[int(np.argmax(row))]) for word, row in zip(words, weights, strict=True)]


def influence(layer: Callable[[Array], Array], X: Array) -> Mask:
    """Row i, column j is True where replacing word j changes output i: (n, d_model) -> boolean (n, n)."""
    before, rng = layer(X), np.random.default_rng(0)
    table = np.zeros((len(X), len(X)), dtype=bool)
    for j in range(len(X)):
        changed = X.copy()
        changed[j] = rng.normal(size=X.shape[-1])
        table[:, j] = np.abs(layer(changed) - before).max(axis=-1) > 1e-9
    return table


# --- the words and the matrices, by hand ----------------------------------------------------------

SENTENCE = "the bank of the river"
WORDS = SENTENCE.split()
FEATURES = {  # (content, glue, water, money)
    "the": (0.0, 2.0, 0.0, 0.0),
    "bank": (1.0, 0.0, 1.0, 1.0),
    "of": (0.0, 1.0, 0.0, 0.0),
    "river": (2.0, 0.0, 2.0, 0.0),
}
X = np.array([FEATURES[word] for word in WORDS])  # (n, 4)

# Glue asks for glue, content for content, and money (there are two kinds of bank) asks loudest what is meant.
W_q = np.array([[0.5, -0.5], [0.0, 0.5], [0.0, 0.0], [1.5, -0.5]])
W_k = np.eye(4)[:, :2]  # found by content and glue
W_v = np.eye(4)[:, 2:]  # gives water and money


def full_and_causal() -> tuple[tuple[Array, Array], tuple[Array, Array]]:
    """(output (n, 2), weights (n, n)), once without a mask and once with the causal one."""
    return self_attention(X, W_q, W_k, W_v), self_attention(X, W_q, W_k, W_v, causal_mask(len(X)))


# --- what there is to see -------------------------------------------------------------------------


def story() -> None:
    """From words to weights to outputs; then the same without looking ahead."""
    (output, weights), (causal_output, causal_weights) = full_and_causal()
    Q, K, V = project(X, W_q, W_k, W_v)
    bank = WORDS.index("bank")

    heading("Three matrices make queries, keys and values")
    table(
        ["word", "X (content, glue, water, money)", "query", "key", "value (water, money)"],
        [(w, pair(x), pair(q), pair(k), pair(v)) for w, x, q, k, v in zip(WORDS, X, Q, K, V, strict=True)],
    )
    say(f"""Nobody wrote a query by hand this time: each is a row of X times W_q, {W_q.shape}. The same three
        matrices serve a sentence of any length.""")

    heading("Who looks at whom: each row is one word's attention, and adds up to 1")
    table(["who looks", *WORDS], [(word, *map(float, row)) for word, row in zip(WORDS, weights, strict=True)])
    links = ", ".join(f"{one} -> {other}" for one, other in strongest_links(weights, WORDS))
    sums = ", ".join(f"{total:.2f}" for total in weights.sum(axis=0))
    say(f"""The strongest link of each row: {links}. The columns add up to {sums}: that is how much each word
        is listened to in all.""")

    heading("The same without looking ahead")
    table(
        ["who looks", *WORDS],
        [(word, *map(float, row)) for word, row in zip(WORDS, causal_weights, strict=True)],
    )
    say("""A blocked weight is exactly 0, and the whole 1 is shared out among those who remain. That is how
        GPT reads, since it has to guess the next word without seeing it. What the words take home:""")
    table(
        ["word", "value", "output", "causal output"],
        [(w, pair(v), pair(o), pair(c)) for w, v, o, c in zip(WORDS, V, output, causal_output, strict=True)],
    )
    say(f"""Bank came with {pair(V[bank])} and takes home {pair(output[bank])}; under the mask it takes home
        {pair(causal_output[bank])}.""")

    heading("Two properties, tested and not only believed")
    order = np.random.default_rng(1).permutation(len(X))
    reordered = self_attention(X[order], W_q, W_k, W_v)[0]
    say(f"""Shuffle the words, and the outputs are shuffled in the same way: the largest difference is
        {np.abs(reordered - output[order]).max():.1g}. Attention alone does not know the order; example 4
        tells it.""")
    later = np.triu(influence(causal_layer, X), k=1).sum()
    say(f"""Replace one word after another and see which outputs change: without a mask
        {influence(full_layer, X).sum()} of {len(X) ** 2} pairs are linked, with it
        {influence(causal_layer, X).sum()}, and {later} of those lead from a later word to an earlier one.""")


def full_layer(X: Array) -> Array:
    """Self-attention without a mask, the output alone: (n, 4) -> (n, 2)."""
    return self_attention(X, W_q, W_k, W_v)[0]


def causal_layer(X: Array) -> Array:
    """Self-attention under the causal mask, the output alone: (n, 4) -> (n, 2)."""
    return self_attention(X, W_q, W_k, W_v, causal_mask(len(X)))[0]


def pictures() -> Pictures:
    """The two tables of weights side by side, and who hears from whom in either case."""
    (_, weights), (_, causal_weights) = full_and_causal()
    touches = {"no mask": influence(full_layer, X), "causal mask": influence(causal_layer, X)}
    return {
        "example_02_weights.png": plots.heat_maps(
            {"no mask": weights, "causal mask": causal_weights}, WORDS, WORDS
        ),
        "example_02_influence.png": plots.influence_maps(
            {name: touched.astype(float) for name, touched in touches.items()}, WORDS
        ),
    }


if __name__ == "__main__":
    run(__doc__, story, pictures)
