"""Lesson 3, multi-head attention: several attentions side by side (Vaswani et al. 2017, section 3.2.2)."""

from __future__ import annotations

from rubrics._inputs import causal
from rubrics.lesson_03.attention_entropy import attention_entropy
from rubrics.lesson_03.head_attention import head_attention
from rubrics.lesson_03.merge_heads import merge_heads
from rubrics.lesson_03.multi_head_attention import multi_head_attention
from rubrics.lesson_03.parameter_count import parameter_count
from rubrics.lesson_03.split_heads import split_heads
from solutions import attention as one_head
from stepgrade.rubric import Rubric

rubric = Rubric(
    "lesson_03",
    "03_multi_head_attention",
    steps=(
        split_heads,
        merge_heads,
        head_attention,
        multi_head_attention,
        attention_entropy,
        parameter_count,
    ),
    # The notebook's toolbox, for variants and mistakes that use it.
    given={
        "softmax": one_head.softmax,
        "attention_weights": lambda Q, K, mask=None: one_head.attention(Q, K, K, mask)[1],
        "causal_mask": causal,
    },
)
