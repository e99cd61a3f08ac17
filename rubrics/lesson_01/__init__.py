"""Lesson 1, the attention mechanism: one query looks over a few keys and brings home their values."""

from __future__ import annotations

from rubrics.lesson_01.attention import attention
from rubrics.lesson_01.by_hand import hand_output, hand_scores, hand_weights
from rubrics.lesson_01.dot_product_scores import dot_product_scores
from rubrics.lesson_01.scale_scores import scale_scores
from rubrics.lesson_01.softmax import softmax
from rubrics.lesson_01.weighted_average import weighted_average
from stepgrade.rubric import Rubric

rubric = Rubric(
    "lesson_01",
    "01_attention_mechanism",
    steps=(
        hand_scores,
        dot_product_scores,
        scale_scores,
        hand_weights,
        softmax,
        hand_output,
        weighted_average,
        attention,
    ),
)
