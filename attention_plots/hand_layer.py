"""Lesson 3's layer made by hand: eight columns, four heads of two, for "the bank of the river".

The same arrays as in the lesson's cell ``given-layer``; a test compares them.
"""

from __future__ import annotations

import numpy as np

from attention_plots.all_rows import shares
from attention_plots.running_example import KEYS, SWAPPED, VALUES
from attention_plots.style import Array

ENTRIES = ("thing", "glue", "water", "money", "word x", "word y", "place x", "place y")
JOBS = ("the word before", "the same word", "what settles the meaning", "no question")
N_HEADS = 4


def words_with_places() -> Array:
    """(5, 8): key and value of lesson 1, which word it is, and where it stands."""
    turns = np.pi / 4 * np.arange(5)
    which = [[0, 1], [1, 0], [0, -1], [0, 1], [-1, 0]]
    places = np.stack([np.cos(turns), np.sin(turns)], axis=1)
    return np.concatenate([KEYS, VALUES, which, places], axis=1)


def matrices() -> tuple[Array, Array, Array, Array]:
    """W_q, W_k, W_v, W_o: (8, 8) each."""
    one, back = np.eye(2), np.sqrt(0.5) * np.array([[1.0, -1.0], [1.0, 1.0]])
    W_q, W_k, W_v, W_o = np.zeros((4, 8, 8))
    W_q[6:8, 0:2], W_k[6:8, 0:2], W_v[4:6, 0:2] = 16 * back, one, one
    W_q[4:6, 2:4], W_k[4:6, 2:4], W_v[6:8, 2:4] = 6 * one, one, one
    W_q[0, 4:6], W_q[3, 4:6], W_k[0:2, 4:6], W_v[2:4, 4:6] = [0.5, -0.5], [1.5, -0.5], one, one
    W_k[6:8, 6:8], W_v[2:4, 6:8] = one, one
    W_o[0:2, 4:6], W_o[2:4, 6:8], W_o[4:6, 2:4], W_o[6:8, 2:4] = one, one, one, 0.5 * one
    return W_q, W_k, W_v, W_o


def looks_and_finds(X: Array) -> tuple[Array, Array]:
    """What every head looks at, (4, n, n), and what it brings home, (4, n, 2)."""
    W_q, W_k, W_v, _ = matrices()
    bands = [slice(2 * h, 2 * h + 2) for h in range(N_HEADS)]
    looks = np.array([shares((X @ W_q[:, b]) @ (X @ W_k[:, b]).T / np.sqrt(2)) for b in bands])
    return looks, np.array([table @ (X @ W_v[:, b]) for table, b in zip(looks, bands, strict=True)])


def swapped() -> Array:
    """(5, 8): "the river of the bank", other words in the same places."""
    X = words_with_places()
    X[:, :6] = X[list(SWAPPED), :6]
    return X


def written(finds: Array, word: int) -> Array:
    """(4, 8): what each head writes into the output of one word."""
    W_o = matrices()[3]
    return np.array([finds[h, word] @ W_o[2 * h : 2 * h + 2] for h in range(N_HEADS)])
