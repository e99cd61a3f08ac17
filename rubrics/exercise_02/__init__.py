"""Exercise 2: a self-attention layer, forward and backward (Vaswani et al. 2017, section 3.2.2).

Its methods are steps.  A case constructs the layer and calls them in one script, and a later method follows
through over substitutes for the earlier ones.
"""

from __future__ import annotations

from rubrics._inputs import Array
from rubrics.exercise_02.layers import LAYER
from rubrics.exercise_02.self_attention_backward import self_attention_backward
from rubrics.exercise_02.self_attention_forward import self_attention_forward
from rubrics.exercise_02.self_attention_project import self_attention_project
from rubrics.exercise_02.self_attention_weights import self_attention_weights
from rubrics.exercise_02.softmax_backward import softmax_backward
from rubrics.exercise_02.xavier_uniform import xavier_uniform
from solutions import attention as one_head
from stepgrade.rubric import Rubric


class GivenLayer:
    """The class as the notebook gives it: what the layer is made of, and no method yet."""

    def __init__(self, W_q: Array, W_k: Array, W_v: Array, W_o: Array, n_heads: int = 1) -> None:
        self.W_q, self.W_k, self.W_v, self.W_o = W_q, W_k, W_v, W_o
        self.n_heads = n_heads


rubric = Rubric(
    "exercise_02",
    "exercise_02_self_attention",
    steps=(
        xavier_uniform,
        self_attention_project,
        self_attention_weights,
        self_attention_forward,
        softmax_backward,
        self_attention_backward,
    ),
    # The notebook's toolbox and the class that its steps begin with.
    given={"softmax": one_head.softmax, LAYER: GivenLayer},
)
