"""Steps ``hand_scores``, ``hand_weights`` and ``hand_output``: one query worked out by hand."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from rubrics._inputs import Array
from rubrics._writing import TO_TWO_DECIMALS
from solutions import attention as reference
from stepgrade.rubric import Plausibility, Step

# The example that the lesson prints: "river" looks over three words of "the bank of the river"
# (tests/test_lesson_01_prose.py holds the two equal).
HAND_QUERY = np.array([1.0, -1.0])
HAND_KEYS = np.array([[1.0, 0.0], [0.0, 1.0], [2.0, 0.0]])  # bank, of, river
HAND_VALUES = np.array([[1.0, 1.0], [0.0, 0.0], [2.0, 0.0]])


def compose_hand_weights(hand_scores: ArrayLike) -> Array:
    """The weights of any three scores."""
    return reference.softmax(reference.scale_scores(np.asarray(hand_scores, dtype=float), HAND_KEYS.shape[-1]))


def compose_hand_output(hand_weights: ArrayLike) -> Array:
    """The output of any three weights."""
    return reference.weighted_average(np.asarray(hand_weights, dtype=float), HAND_VALUES)


SCORES = reference.dot_product_scores(HAND_QUERY, HAND_KEYS)
# The minus of the query forgotten, and set before the other number.
SCORE_SLIPS = tuple(HAND_KEYS @ np.array(query) for query in ([1.0, 1.0], [-1.0, 1.0]))

hand_scores = Step(
    "hand_scores",
    points=1,
    summary="The three scores of the query river, by hand",
    reference=SCORES,
    plausibility=Plausibility(shape=(3,), minimum=-10.0, maximum=10.0),
    slips=SCORE_SLIPS,
    tolerance=TO_TWO_DECIMALS,
)

hand_weights = Step(
    "hand_weights",
    points=1,
    summary="Their three weights, by hand, to two decimals",
    parts=("hand_scores",),
    composition=compose_hand_weights,
    plausibility=Plausibility(shape=(3,), minimum=0.0, maximum=1.0, sums_to=1.0),
    # Not scaled, divided by d_k, and the weights of wrong scores.
    slips=(reference.softmax(SCORES), reference.softmax(SCORES / 2), *map(compose_hand_weights, SCORE_SLIPS)),
    tolerance=TO_TWO_DECIMALS,
)

hand_output = Step(
    "hand_output",
    points=1,
    summary="The weighted average of the three values, by hand, to two decimals",
    parts=("hand_weights",),
    composition=compose_hand_output,
    plausibility=Plausibility(shape=(2,), minimum=0.0, maximum=2.0),
    tolerance=TO_TWO_DECIMALS,
)
