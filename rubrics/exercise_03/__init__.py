"""Exercise 3: a GPT from its parts (Radford et al. 2019, section 2.3), on any leading axes, and its text."""

from __future__ import annotations

from rubrics.exercise_03.cached_logits import cached_logits
from rubrics.exercise_03.cross_entropy import cross_entropy
from rubrics.exercise_03.generate import generate
from rubrics.exercise_03.generate_with_cache import generate_with_cache
from rubrics.exercise_03.gradient_of_logits import gradient_of_logits
from rubrics.exercise_03.multi_head_attention import multi_head_attention
from rubrics.exercise_03.nucleus_distribution import nucleus_distribution
from rubrics.exercise_03.sublayers import feed_forward, gelu, layer_norm
from rubrics.exercise_03.transformer_block import transformer_block
from rubrics.exercise_03.transformer_logits import transformer_logits
from solutions import attention as one_head
from solutions import multi_head
from solutions.self_attention import causal_mask
from stepgrade.rubric import Rubric

rubric = Rubric(
    "exercise_03",
    "exercise_03_transformer",
    steps=(
        layer_norm,
        gelu,
        feed_forward,
        multi_head_attention,
        transformer_block,
        transformer_logits,
        cross_entropy,
        generate,
        cached_logits,
        generate_with_cache,
        nucleus_distribution,
        gradient_of_logits,
    ),
    # The notebook's toolbox, for variants and mistakes that use it.
    given={
        "softmax": one_head.softmax,
        "attention": one_head.attention,
        "split_heads": multi_head.split_heads,
        "merge_heads": multi_head.merge_heads,
        "causal_mask": causal_mask,
    },
)
