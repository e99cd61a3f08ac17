"""Exercise 1: attention calculations on any leading axes (Vaswani et al. 2017, section 3.2.1)."""

from __future__ import annotations

from rubrics.exercise_01.apply_mask import apply_mask
from rubrics.exercise_01.attention import attention
from rubrics.exercise_01.attention_scores import attention_scores
from rubrics.exercise_01.by_hand import hand_attention
from rubrics.exercise_01.padding_mask import padding_mask
from rubrics.exercise_01.scaled_scores import scaled_scores
from rubrics.exercise_01.soft_lookup import soft_lookup
from rubrics.exercise_01.softmax import softmax
from stepgrade.rubric import Rubric

rubric = Rubric(
    "exercise_01",
    "exercise_01_attention",
    steps=(
        attention_scores,
        scaled_scores,
        padding_mask,
        apply_mask,
        softmax,
        attention,
        soft_lookup,
        hand_attention,
    ),
)
