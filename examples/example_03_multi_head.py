"""Example 3: several heads, side by side.

"the river bank and the savings bank": the same word twice, with two meanings. Three
heads look at the sentence, each in its own way: one for the word before, one for the
same word elsewhere, one for words that tell what a thing is. One of them settles what
each bank means, and one alone never could. The words and the matrices are made by
hand, so that each head has a job that can be read; nothing here was trained.

The mathematics is that of Vaswani et al. 2017, "Attention Is All You Need", section
3.2.2; the entropy is Shannon's (1948, "A Mathematical Theory of Communication").

Pictures, with --save: example_03_heads.png, example_03_written.png

Three things to try (each changes one line of this file; say first what you expect)

  1. A clock with few hours: make HOURS 4. Whom does head 0 now take for the word
     before the first bank, and what becomes of its meaning?
  2. Cut a head off: in the line of W_o for head 0, make 1.0 a 0.0. Can the other two
     heads still tell the two banks apart?
  3. Look forward: in the line for head 0's queries, write turn(+1) for turn(-1). What do
     the two banks find behind them?
"""

from __future__ import annotations

import numpy as np

from _common import Pictures, heading, number, pair, plots, run, say, table
from example_01_attention import Array, Mask, attention

# --- the mathematics ------------------------------------------------------------------------------


def split_heads(X: Array, n_heads: int) -> Array:
    """Head h gets the columns h·d_head … (h+1)·d_head - 1 of every word; d_head = d_model / n_heads.

    (..., n, d_model) -> (..., n_heads, n, d_head)
    """
    return X.reshape(*X.shape[:-1], n_heads, -1).swapaxes(-3, -2)


def merge_heads(H: Array) -> Array:
    """``Concat(head_0, head_1, …)``: the way back. (..., n_heads, n, d_head) -> (..., n, d_model)"""
    H = H.swapaxes(-3, -2)
    return H.reshape(*H.shape[:-2], -1)


def multi_head_attention(
    X: Array, W_q: Array, W_k: Array, W_v: Array, W_o: Array, n_heads: int, mask: Mask | None = None
) -> tuple[Array, Array]:
    """``Concat(head_0, head_1, …) W_o``, each head ``softmax(Q_h K_hᵀ / √d_head) V_h`` (section 3.2.2).

    X (..., n, d_model), each W (d_model, d_model), mask broadcasts to (..., n, n), the same for all heads
    -> output (..., n, d_model), weights (..., n_heads, n, n)
    """
    Q, K, V = (split_heads(X @ W, n_heads) for W in (W_q, W_k, W_v))
    heads, weights = attention(Q, K, V, None if mask is None else mask[..., None, :, :])
    return merge_heads(heads) @ W_o, weights


def entropy(weights: Array) -> Array:
    """``-Σ w log w`` over the keys, in nats: 0 for one word, log n for n words evenly.

    (..., n_queries, n_keys) -> (..., n_queries)
    """
    nats: Array = 0.0 - np.sum(weights * np.log(np.where(weights > 0.0, weights, 1.0)), axis=-1)
    return nats


# --- the words, by hand ---------------------------------------------------------------------------

WORDS = ["the", "river", "bank", "and", "the", "savings", "bank"]
MEANING = {  # (tells what a thing is, water, money)
    "the": (0, 0, 0),
    "river": (2, 2, 0),
    "bank": (1, 1, 1),
    "and": (0, 0, 0),
    "savings": (2, 0, 2),
}
COLUMNS = ["thing", "water", "money", "word x", "word y", "clock x", "clock y", "place", "business"]
HOURS = 12  # the clock moves on by one hour from each word to the next


def direction(turns: Array | float) -> Array:
    """(cos, sin) of so many turns of a circle: (...,) -> (..., 2)"""
    angle = 2 * np.pi * np.asarray(turns)
    return np.stack([np.cos(angle), np.sin(angle)], axis=-1)


def turn(hours: int) -> Array:
    """The matrix R that moves a clock's hand on: ``direction(t) R = direction(t + hours / HOURS)``. (2, 2)"""
    cos, sin = direction(hours / HOURS)
    return np.array([[cos, sin], [-sin, cos]])


X = np.zeros((len(WORDS), len(COLUMNS)))  # (n, d_model); the last two columns are left to example 5
X[:, 0:3] = [MEANING[word] for word in WORDS]
X[:, 3:5] = direction(np.array([list(MEANING).index(word) for word in WORDS]) / len(MEANING))
X[:, 5:7] = direction(np.arange(len(WORDS)) / HOURS)

# --- three heads, by hand: rows say what a head reads of a word, columns whose head it is ----------

N_HEADS, JOBS = 3, ["the word before", "the same word", "things"]
W_q, W_k, W_v, W_o = np.zeros((4, 9, 9))
# head 0 owns columns 0, 1, 2: "whose clock is one hour behind mine?" It brings home water and money.
W_q[5:7, 0:2] = 45 * turn(-1)
W_k[5:7, 0:2], W_v[1:3, 0:2] = np.eye(2), np.eye(2)
# head 1 owns columns 3, 4, 5: "who is the same word?" It brings home the clock.
W_q[3:5, 3:5], W_k[3:5, 3:5], W_v[5:7, 3:5] = 10 * np.eye(2), np.eye(2), np.eye(2)
# head 2 owns columns 6, 7, 8: "who tells what a thing is?" Only a word with both meanings asks
# (water + money - thing is 1 for bank and 0 for all others). It brings home water and money.
W_q[0:3, 6], W_k[0, 6], W_v[1:3, 6:8] = [-4, 4, 4], 1, np.eye(2)
# Rows of W_o belong to heads, columns say where they write:
W_o[0:2, 1:3] = 1.0 * np.eye(2)  # head 0 into water and money
W_o[3:5, 5:7] = 1.0 * np.eye(2)  # head 1 into the clock
W_o[6:8, 1:3] = 0.5 * np.eye(2)  # head 2 into water and money, at half strength

LAYER = (W_q, W_k, W_v, W_o, N_HEADS)
BANKS = [i for i, word in enumerate(WORDS) if word == "bank"]

# --- what there is to see -------------------------------------------------------------------------


def written(i: int) -> Array:
    """What each head adds to the output of word i, ``head_h W_o^(h)``: -> (n_heads, d_model)"""
    _, weights = multi_head_attention(X, *LAYER)
    heads = weights @ split_heads(X @ W_v, N_HEADS)  # (n_heads, n, d_head)
    return np.stack([heads[h, i] @ W_o.reshape(N_HEADS, -1, len(W_o))[h] for h in range(N_HEADS)])


def story() -> None:
    """Each head's view of the two banks, what comes of it, and what it costs."""
    output, weights = multi_head_attention(X, *LAYER)
    n, d_model = X.shape

    heading("Three softmaxes, three views")
    say(f"""The sentence: "{" ".join(WORDS)}". X is {X.shape}; {N_HEADS} heads own
        {d_model // N_HEADS} of the {d_model} columns each. This is where the two banks look:""")
    labels = [f"{word} {i}" for i, word in enumerate(WORDS)]
    table(
        ["head", "who looks", *labels],
        [(f"{h}: {JOBS[h]}", labels[i], *map(float, weights[h, i])) for h in range(N_HEADS) for i in BANKS],
    )
    found = [" and ".join(WORDS[int(np.argmax(weights[h, i]))] for i in BANKS) for h in range(N_HEADS)]
    say(f"""Head 0 asks by place; what the two banks look at most is {found[0]}. Head 1 asks for the same
        word and finds both banks. Head 2 asks by meaning alone: the two banks ask alike, so they look alike,
        at both nouns that could settle the matter.""")

    heading("What the heads write into the two banks: water and money")
    rows = [(f"head {h}: {JOBS[h]}", *(pair(written(i)[h, 1:3]) for i in BANKS)) for h in range(N_HEADS)]
    table(["", *(labels[i] for i in BANKS)], [*rows, ("sum", *(pair(output[i, 1:3]) for i in BANKS))])
    first, second = (output[i, 1] - output[i, 2] for i in BANKS)
    say(f"""Water minus money: {number(first)} for the first bank, {number(second)} for the second. Both came
        in as {pair(X[BANKS[0], 1:3])}. Head 2 writes the same into both, so a difference is head 0's.""")

    heading("How widely does each head look?")
    table(
        ["head", "mean entropy (nats)", "as if evenly at so many words"],
        [(f"{h}: {JOBS[h]}", float(e), float(np.exp(e))) for h, e in enumerate(entropy(weights).mean(-1))],
    )
    say(f"""The most there can be is log {n} = {np.log(n):.2f}. Words that ask nothing, such as "and" in
        head 2, spread their attention evenly: a softmax has to give its 1 to somebody.""")

    heading("All heads at once, and one after the other")
    size = d_model // N_HEADS
    one_by_one = []
    for h in range(N_HEADS):
        own = slice(h * size, (h + 1) * size)
        one_by_one.append(attention(X @ W_q[:, own], X @ W_k[:, own], X @ W_v[:, own])[0])
    gap = np.abs(np.concatenate(one_by_one, axis=-1) @ W_o - output).max()
    say(f"""A loop over heads, each with its own columns of the matrices, differs by {gap:.1g}. The layer has
        {sum(W.size for W in (W_q, W_k, W_v, W_o))} parameters, 4 d_model², whatever the number of heads.""")


def pictures() -> Pictures:
    """The heads' weights side by side, and what each of them writes into the first bank."""
    _, weights = multi_head_attention(X, *LAYER)
    names = [f"head {h}: {job}" for h, job in enumerate(JOBS)]
    return {
        "example_03_heads.png": plots.heads_side_by_side(weights, WORDS, WORDS, names, columns=N_HEADS),
        "example_03_written.png": plots.written_by_heads(written(BANKS[0]), names, COLUMNS),
    }


if __name__ == "__main__":
    run(__doc__, story, pictures)
