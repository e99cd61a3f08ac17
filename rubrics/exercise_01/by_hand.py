"""Step ``hand_attention``: two queries worked out by hand."""

from __future__ import annotations

import numpy as np

from solutions import attention as reference
from stepgrade.rubric import Plausibility, Step, Tolerance

# The example that the notebook prints: "river" and "bank" look at "the river bank" and two places of padding.
# Rounding to two decimals at every stage moves no entry by more than a third of the tolerance
# (tests/test_exercise_01_prose.py).
HAND_Q = np.array([[0.0, 1, 1, 1], [1, 0, 1, 0]])
HAND_K = np.array([[-1.0, 0, 1, 0], [1, 0, 2, 0], [0, 2, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]])
HAND_V = np.array([[0.0, 0], [2, 0], [1, 1], [3, 3], [3, 3]])
HAND_MASK = np.array([[True, True, True, False, False]])

hand_attention = Step(
    "hand_attention",
    points=1,
    summary="Masked attention by hand: the outputs of “river” and “bank”",
    reference=reference.attention(HAND_Q, HAND_K, HAND_V, HAND_MASK)[0],
    plausibility=Plausibility(shape=(2, 2), minimum=0.0, maximum=2.0),
    tolerance=Tolerance(rtol=0.0, atol=0.01),
)
