"""Lesson 5, feed-forward networks: what happens to each position alone, and what keeps a deep stack sound."""

from __future__ import annotations

from rubrics.lesson_05.feed_forward import feed_forward, softsign
from rubrics.lesson_05.gelu import gelu
from rubrics.lesson_05.layer_norm import layer_norm
from rubrics.lesson_05.positionwise_gap import positionwise_gap, pre_norm_network, small_network
from rubrics.lesson_05.residual_orders import post_norm, pre_norm, sublayer_on_trust
from stepgrade.rubric import Rubric

rubric = Rubric(
    "lesson_05",
    "05_feedforward_networks",
    steps=(gelu, feed_forward, layer_norm, post_norm, pre_norm, positionwise_gap),
    given={
        "softsign": softsign,
        "sublayer_on_trust": sublayer_on_trust,
        "small_network": small_network,
        "pre_norm_network": pre_norm_network,
    },
)
