"""Lesson 2, self-attention: every word asks, and queries, keys and values all come from the same words."""

from __future__ import annotations

from rubrics.lesson_02.attention_weights import attention_weights
from rubrics.lesson_02.causal_mask import causal_mask
from rubrics.lesson_02.equivariance_gap import attention_layer, causal_attention_layer, equivariance_gap
from rubrics.lesson_02.project_qkv import project_qkv
from rubrics.lesson_02.self_attention import self_attention
from rubrics.lesson_02.strongest_links import strongest_links
from solutions import attention as toolbox
from stepgrade.rubric import Rubric

rubric = Rubric(
    "lesson_02",
    "02_self_attention",
    steps=(
        project_qkv,
        attention_weights,
        self_attention,
        causal_mask,
        strongest_links,
        equivariance_gap,
    ),
    given={
        "softmax": toolbox.softmax,
        "attention_layer": attention_layer,
        "causal_attention_layer": causal_attention_layer,
    },
)
