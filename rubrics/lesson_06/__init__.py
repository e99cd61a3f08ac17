"""Lesson 6, the transformer architecture: the blocks of 2017, and the GPT that is made of one of them."""

from __future__ import annotations

from rubrics.lesson_06.cross_attention import cross_attention
from rubrics.lesson_06.decoder_block import decoder_block
from rubrics.lesson_06.encoder_block import encoder_block
from rubrics.lesson_06.generate_greedy import generate_greedy
from rubrics.lesson_06.gpt_block import gpt_block
from rubrics.lesson_06.gpt_logits import gpt_logits
from rubrics.lesson_06.gpt_parameter_count import gpt_parameter_count
from rubrics.lesson_06.next_token_distribution import next_token_distribution
from solutions import attention, feed_forward, multi_head, self_attention
from stepgrade.rubric import Rubric

rubric = Rubric(
    "lesson_06",
    "06_transformer_architecture",
    steps=(
        encoder_block,
        cross_attention,
        decoder_block,
        gpt_block,
        gpt_logits,
        next_token_distribution,
        generate_greedy,
        gpt_parameter_count,
    ),
    # The notebook's toolbox, for variants and mistakes that use it.
    given={
        "softmax": attention.softmax,
        "causal_mask": self_attention.causal_mask,
        "split_heads": multi_head.split_heads,
        "merge_heads": multi_head.merge_heads,
        "head_attention": multi_head.head_attention,
        "multi_head_attention": multi_head.multi_head_attention,
        "relu": feed_forward.relu,
        "gelu": feed_forward.gelu,
        "feed_forward": feed_forward.feed_forward,
        "layer_norm": feed_forward.layer_norm,
        "post_norm": feed_forward.post_norm,
        "pre_norm": feed_forward.pre_norm,
    },
)
