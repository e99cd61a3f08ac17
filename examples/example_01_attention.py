"""Example 1: attention, one query over a few words.

The word "bank" in "the bank of the river" asks the five words what it means. Four
lines of arithmetic answer: scores, scaled, made into weights, and the weighted average
of what the words have to give. The vectors are those of lesson 1, made by hand, so
that every number means something; nothing here was trained.

The mathematics is that of Vaswani et al. 2017, "Attention Is All You Need", section
3.2.1. Each function takes one query or many, and any leading axes ("...").

Pictures, with --save: example_01_weights.png, example_01_output.png

Three things to try (each changes one line of this file; say first what you expect)

  1. Ask for something else: make QUERY (0.0, 1.0), which looks for words that glue.
     Who is found, and what comes home?
  2. Ask ten times as loudly: make QUERY (20.0, -10.0). What becomes of the soft
     search, and where in the second picture does the output lie?
  3. Say it twice: put a second "river" behind the first in WORDS. How much does each
     of them get, how much do they get together, and why is it not twice as much?
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from _common import Pictures, heading, number, pair, plots, run, say, table

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]

# --- the mathematics ------------------------------------------------------------------------------


def scaled_scores(Q: Array, K: Array) -> Array:
    """``Q Kᵀ / √d_k``: how well each key fits each query, at a size that does not depend on d_k (equation 1).

    (..., n_queries, d_k), (..., n_keys, d_k) -> (..., n_queries, n_keys)
    """
    scores: Array = Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])
    return scores


def block(scores: Array, mask: Mask | None) -> Array:
    """-∞ wherever the mask is False; True means "may attend" (section 3.2.3).

    (..., n_queries, n_keys), mask of a shape that broadcasts to it -> (..., n_queries, n_keys)
    """
    return scores if mask is None else np.where(mask, scores, -np.inf)


def softmax(x: Array, axis: int = -1) -> Array:
    """``exp(x) / Σ exp(x)``: positive weights that sum to 1 along the axis; any shape.

    Only differences count, so the largest number is taken away first, and nothing can overflow. Where all is
    -∞ (a query that may attend to nothing) the weights are 0.
    """
    highest = np.max(x, axis=axis, keepdims=True)
    e = np.exp(x - np.where(np.isneginf(highest), 0.0, highest))
    total = np.sum(e, axis=axis, keepdims=True)
    return e / np.where(total == 0.0, 1.0, total)


def attention(Q: Array, K: Array, V: Array, mask: Mask | None = None) -> tuple[Array, Array]:
    """``softmax(Q Kᵀ / √d_k) V``: each query takes home an average of the values (equation 1).

    (..., n_queries, d_k), (..., n_keys, d_k), (..., n_keys, d_v)
    -> output (..., n_queries, d_v), weights (..., n_queries, n_keys)
    """
    weights = softmax(block(scaled_scores(Q, K), mask))
    return weights @ V, weights


# --- the words, by hand ---------------------------------------------------------------------------

KEYS = {  # (tells what a thing is, glues words together)
    "the": (0.0, 2.0),
    "bank": (1.0, 0.0),
    "of": (0.0, 1.0),
    "river": (2.0, 0.0),
    "loan": (2.0, 0.0),
}
VALUES = {  # (water, money)
    "the": (0.0, 0.0),
    "bank": (1.0, 1.0),
    "of": (0.0, 0.0),
    "river": (2.0, 0.0),
    "loan": (0.0, 2.0),
}
WORDS = ["the", "bank", "of", "the", "river"]
QUERY = (2.0, -1.0)  # of "bank": it wants words that tell what a thing is, and would rather not have glue

q = np.array(QUERY)  # (d_k,)


def keys_values(words: list[str]) -> tuple[Array, Array]:
    """The rows of the words: -> K (n, d_k), V (n, d_v)."""
    return np.array([KEYS[word] for word in words]), np.array([VALUES[word] for word in words])


# --- what there is to see -------------------------------------------------------------------------


def story() -> None:
    """Attention step by step, then the same with another word."""
    K, V = keys_values(WORDS)
    output, weights = attention(q, K, V)
    scores, scaled = K @ q, scaled_scores(q, K)

    heading("One word looks around")
    say(f"""The sentence: "{" ".join(WORDS)}". The word "bank" has the query {pair(q)}. Every word has
        a key, by which it is found, and a value, which is what it gives.""")
    table(
        ["word", "key", "score q·k", "/ √d_k", "e to that", "weight", "value (water, money)"],
        [
            (word, pair(k), float(s), float(z), float(np.exp(z)), float(w), pair(v))
            for word, k, s, z, w, v in zip(WORDS, K, scores, scaled, weights, V, strict=True)
        ],
    )
    best = int(np.argmax(weights))
    say(f"""Read each line from left to right. The weights are the column before, divided by its sum
        ({number(np.exp(scaled).sum())}), so they add up to {weights.sum():.0f}. Most of the attention,
        {weights[best]:.2f}, goes to "{WORDS[best]}". Equal keys get equal weights: where a word stands
        plays no part.""")
    say(f"""What bank takes home is the average of the values, each counted with its weight:
        {pair(output)}. It came with {pair(V[WORDS.index("bank")])}, half water, half money.""")

    heading("Why divide by √d_k?")
    say(f"""Dividing by √{K.shape[-1]} = {np.sqrt(K.shape[-1]):.2f} makes the search softer. Undivided,
        the same scores would give "{WORDS[best]}" {softmax(scores)[best]:.2f} instead of
        {weights[best]:.2f}. The longer the vectors, the further scores spread, and the sooner one word
        takes everything; √d_k takes that back.""")

    heading("Keys find, values give")
    other = [{"river": "loan"}.get(word, word) for word in WORDS]
    other_output, other_weights = attention(q, *keys_values(other))
    say(f"""Now "{" ".join(other)}". A loan is found as a river is, for its key is the same, but it has
        something else to give. The weights change by {np.abs(other_weights - weights).max():.0f}; the
        output turns from {pair(output)} to {pair(other_output)}. The same word, the same arithmetic,
        another meaning.""")

    heading("Two corners where code often breaks")
    huge = np.array([10_000.0, -10_000.0, 9_999.0])
    say(f"""Scores of {huge[0]:.0f}, {huge[1]:.0f} and {huge[2]:.0f} have the weights
        {", ".join(f"{w:.2f}" for w in softmax(huge))}: nothing overflows. And a query that may attend to
        nobody takes home {pair(attention(q, K, V, np.zeros(len(WORDS), dtype=bool))[0])}: no warning and
        no "nan".""")


def pictures() -> Pictures:
    """The weights as bars, scaled and not; and where the output lies among the values."""
    K, V = keys_values(WORDS)
    _, weights = attention(q, K, V)
    even = np.full(len(WORDS), 1 / len(WORDS))
    return {
        "example_01_weights.png": plots.weight_bars(
            {"divided by √d_k": weights, "not divided": softmax(K @ q)}, WORDS, label="weight for “bank”"
        ),
        "example_01_output.png": plots.average_2d(
            V, WORDS, [("plain mean", even), ("after attention", weights)], ("water", "money")
        ),
    }


if __name__ == "__main__":
    run(__doc__, story, pictures)
