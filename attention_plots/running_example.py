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
