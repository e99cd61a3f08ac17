"""Example 4: positions, as waves and as hands on dials.

Attention sees a set of words: example 2 found the same output for every order. Here each
word is told where it stands, first by adding rows of sines and cosines, then by turning
queries and keys. The table as a picture; its dot products, which know distances and
nothing else; and its pairs of columns as hands that turn, which is why one matrix moves
every position. Formulas only; nothing here was trained.

The mathematics is that of Vaswani et al. 2017, "Attention Is All You Need", section 3.5,
and Su et al. 2021, "RoFormer: Enhanced Transformer with Rotary Position Embedding",
section 3.4.

Pictures, with --save: example_04_encoding.png, example_04_products.png,
example_04_back.png, and example_04_pairs.gif, which moves

Three things to try (each changes one line of this file; say first what you expect)

  1. Small clocks: make BASE 10.0. What becomes of the stripes on the right of the first
     picture, and of the dot products far from distance 0?
  2. Look elsewhere: make OFFSET 1. Where does the head look now, in the third picture,
     and what do the last words do, which have nobody there?
  3. Before and after: make PLACES [(1, 4), (4, 1)]. Three words apart both times; is
     the score the same, as the dot products of section 3 would be?
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from _common import Pictures, heading, pair, plots, run, say, table
from example_01_attention import Array, attention
from example_02_self_attention import SENTENCE, W_k, W_q, W_v, X, self_attention

BASE = 10_000.0

# --- the mathematics ------------------------------------------------------------------------------


def angular_frequencies(d_model: int) -> Array:
    """``ω_i = 10000^(-2i / d_model)``: how far pair i turns per position, in radians (section 3.5).

    d_model even -> (d_model / 2,)
    """
    frequencies: Array = BASE ** (-np.arange(0, d_model, 2) / d_model)
    return frequencies


def interleave(even: Array, odd: Array) -> Array:
    """Columns 0, 2, 4, … and 1, 3, 5, … of one table: twice (..., m) -> (..., 2m)."""
    return np.stack([even, odd], axis=-1).reshape(*even.shape[:-1], -1)


def sinusoidal_encoding(n_positions: int, d_model: int) -> Array:
    """``PE(p, 2i) = sin(p ω_i)``, ``PE(p, 2i + 1) = cos(p ω_i)`` (section 3.5): -> (n_positions, d_model)"""
    angles = np.arange(n_positions)[:, None] * angular_frequencies(d_model)
    return interleave(np.sin(angles), np.cos(angles))


def shift_matrix(offset: float, d_model: int) -> Array:
    """R with ``PE(p + offset) = PE(p) R`` for every p: each pair turned by offset · ω_i (section 3.5).

    -> (d_model, d_model), a block [[cos, -sin], [sin, cos]] for every pair
    """
    R = np.zeros((d_model, d_model))
    for i, angle in enumerate(offset * angular_frequencies(d_model)):
        cos, sin = np.cos(angle), np.sin(angle)
        R[2 * i : 2 * i + 2, 2 * i : 2 * i + 2] = [[cos, -sin], [sin, cos]]
    return R


def rotary_embedding(x: Array, positions: ArrayLike) -> Array:
    """``(x_2i cos θ - x_2i+1 sin θ, x_2i sin θ + x_2i+1 cos θ)``, θ = position · ω_i (Su et al., 3.4.2).

    x (..., n, d), positions (n,) -> (..., n, d)
    """
    angles = np.asarray(positions)[:, None] * angular_frequencies(x.shape[-1])
    cos, sin, even, odd = np.cos(angles), np.sin(angles), x[..., 0::2], x[..., 1::2]
    return interleave(even * cos - odd * sin, even * sin + odd * cos)


# --- what there is to see -------------------------------------------------------------------------

OFFSET = -3  # so many positions on, here three words back
N_POSITIONS, D_MODEL, D_SMALL = 64, 32, 8
PLACES = [(0, 3), (5, 8), (0, 1)]  # of a query and a key
PE = sinusoidal_encoding(N_POSITIONS, D_MODEL)
QUERY, KEY = np.array([[2.0, -1.0]]), np.array([[2.0, 0.0]])  # of bank and of river


def looking_back(n: int) -> Array:
    """The weights of a head with ``W_q = 30 R``, ``W_k = 1`` over positions alone: -> (n, n)"""
    return attention(30 * PE[:n] @ shift_matrix(OFFSET, D_MODEL), PE[:n], PE[:n])[1]


def story() -> None:
    """Why positions are needed, what the table holds, why moving is turning, and rotary embeddings."""
    words, bank = SENTENCE.split(), SENTENCE.split().index("bank")
    n, d = X.shape
    heading("1. Without and with positions")
    swapped = X[[n - 1 if i == bank else bank if i == n - 1 else i for i in range(n)]]
    positions = sinusoidal_encoding(n, d)
    rows = []
    for name, added in (("without", np.zeros((n, d))), ("with", positions)):
        here = self_attention(X + added, W_q, W_k, W_v)[0][bank]
        there = self_attention(swapped + added, W_q, W_k, W_v)[0][n - 1]
        rows.append((f"{name} positions", pair(here), pair(there)))
    table(["output for bank", "bank in its place", "bank and the last word swapped"], rows)
    say(f"""Without positions "{" ".join(words)}" and its swapped twin give bank the same output; with the
        table added to the words they do not.""")

    heading("2. The table: fast hands on the left, slow hands on the right")
    small = sinusoidal_encoding(n, D_SMALL)
    table(
        ["position", *(f"{name} {w:.3g}p" for w in angular_frequencies(D_SMALL) for name in ("sin", "cos"))],
        [(str(p), *map(float, row)) for p, row in enumerate(small)],
    )
    say(f"""The first pair goes round once in {2 * np.pi / angular_frequencies(D_SMALL)[0]:.1f} positions, the
        last in {2 * np.pi / angular_frequencies(D_SMALL)[-1]:.0f}: like the digits of a number.""")

    heading("3. Distances, and moving as turning")
    products = [float(PE[p] @ PE[p + 3]) for p in (0, 20, 60)]
    say(f"""Dot products of rows three apart, starting at 0, 20 and 60:
        {", ".join(f"{product:.2f}" for product in products)}. They depend on the distance alone; a row
        with itself has {PE[0] @ PE[0]:.2f}.""")
    p = np.arange(abs(OFFSET), N_POSITIONS - abs(OFFSET))
    gap = np.abs(PE[p] @ shift_matrix(OFFSET, D_MODEL) - PE[p + OFFSET]).max()
    say(f"""One matrix moves every row by {OFFSET}, with an error of {gap:.0e} at most. So one W_q serves all
        positions: with that matrix (times 30, for sharp weights) a head looks from position 5 at position
        {looking_back(10)[5].argmax()}, weight {looking_back(10)[5].max():.2f}, and from 8 at
        {looking_back(10)[8].argmax()}, weight {looking_back(10)[8].max():.2f}.""")

    heading("4. Rotary embeddings: the score of a turned query and a turned key")
    scores = [float((rotary_embedding(QUERY, [m]) * rotary_embedding(KEY, [k])).sum()) for m, k in PLACES]
    table(
        ["", "distance", "score"],
        [(f"query at {m}, key at {k}", k - m, score) for (m, k), score in zip(PLACES, scores, strict=True)],
    )
    say(
        """The score depends on the distance alone, wherever the two stand. Nothing was added to the words."""
    )


def pictures() -> Pictures:
    """The table, its dot products, a head that looks back; and the hands that move."""
    numbers = [str(p) for p in range(10)]
    return {
        "example_04_encoding.png": plots.encoding_picture(PE),
        "example_04_products.png": plots.products_by_distance(PE, [32, 12, 52], reach=31),
        "example_04_back.png": plots.heads_side_by_side(
            looking_back(10)[None], numbers, numbers, [f"W_q shifts by {OFFSET}"], columns=1
        ),
        "example_04_pairs.gif": plots.rotating_pairs(
            angular_frequencies(D_SMALL).tolist(), positions=range(3, 35), offset=OFFSET
        ),
    }


if __name__ == "__main__":
    run(__doc__, story, pictures)
