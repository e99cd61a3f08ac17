"""Step ``hand_attention``: two queries worked out by hand."""

from __future__ import annotations

import numpy as np

from rubrics._writing import TO_TWO_DECIMALS
from solutions import attention as reference
from stepgrade.rubric import Plausibility, Step

# The example that the notebook prints: "river" and "bank" look at "the river bank" and two places of padding
# (tests/test_exercise_01_prose.py holds the two equal).  Rounding to two decimals at every stage moves no entry
# by more than a third of the tolerance.
HAND_QUERIES = np.array([[0.0, 1, 1, 1], [1, 0, 1, 0]])
HAND_KEYS = np.array([[-1.0, 0, 1, 0], [1, 0, 2, 0], [0, 2, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]])
HAND_VALUES = np.array([[0.0, 0], [2, 0], [1, 1], [3, 3], [3, 3]])
HAND_MASK = np.array([[True, True, True, False, False]])

hand_attention = Step(
    "hand_attention",
    points=1,
    summary="Masked attention by hand: the outputs of “river” and “bank”",
    reference=reference.attention(HAND_QUERIES, HAND_KEYS, HAND_VALUES, HAND_MASK)[0],
    plausibility=Plausibility(shape=(2, 2), minimum=0.0, maximum=2.0),
    tolerance=TO_TWO_DECIMALS,
)
