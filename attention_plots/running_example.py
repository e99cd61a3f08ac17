"""The sentence that goes through the whole course, with lesson 1's vectors, made by hand.

Keys and queries: (tells what a thing is, glues words together).  Values: (water, money).
"""

from __future__ import annotations

import numpy as np

WORDS = ("the", "bank", "of", "the", "river")
BANK, RIVER = 1, 4
KEYS = np.array([[0.0, 2.0], [1.0, 0.0], [0.0, 1.0], [0.0, 2.0], [2.0, 0.0]])
VALUES = np.array([[0.0, 0.0], [1.0, 1.0], [0.0, 0.0], [0.0, 0.0], [2.0, 0.0]])
QUERY_OF_BANK = np.array([2.0, -1.0])
LOAN_VALUE = np.array([0.0, 2.0])
KEY_AXES = ("tells what a thing is", "glues words together")
VALUE_AXES = ("water", "money")

# Lesson 2: the words as vectors (content, glue, water, money), and what makes the three of them.
WORD_VECTORS = np.array(
    [
        [0.0, 2.0, 0.0, 0.0],
        [1.0, 0.0, 1.0, 1.0],
        [0.0, 1.0, 0.0, 0.0],
        [0.0, 2.0, 0.0, 0.0],
        [2.0, 0.0, 2.0, 0.0],
    ]
)
W_Q = np.array([[0.5, -0.5], [0.0, 0.5], [0.0, 0.0], [1.5, -0.5]])
W_K = np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0], [0.0, 0.0]])
W_V = np.array([[0.0, 0.0], [0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
SWAPPED = (0, 4, 2, 3, 1)
"""The order of "the river of the bank": each place and the old place of its word."""
