"""Step ``softmax_backward``: softmax's Jacobian, applied."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs, Masks, causal
from rubrics._writing import writing
from rubrics.exercise_02.layers import scattered
from solutions import attention as one_head
from solutions import self_attention_layer as reference
from stepgrade.rubric import Step, common, hidden, public


def gradients(*shape: int, mask: Masks | None = None) -> Inputs:
    """Gradients of ordinary size, and weights from ordinary scores; exactly 0 where a mask blocks."""

    def inputs(rng: Generator) -> tuple[Array, Array]:
        scores = rng.normal(size=shape)
        weights = one_head.softmax(one_head.apply_mask(scores, None if mask is None else mask(rng)))
        return rng.normal(size=shape), weights

    return inputs


def decided(*shape: int) -> Inputs:
    """All weight on one key: nothing that is done to the scores changes it."""
    return lambda rng: (rng.normal(size=shape), np.eye(shape[-1])[rng.integers(shape[-1], size=shape[:-1])])


def even(*shape: int) -> Inputs:
    """The same weight for every key, and a gradient that is the same for every key, too, in its last row."""

    def inputs(rng: Generator) -> tuple[Any, Any]:
        d_weights = rng.integers(-9, 10, size=shape) * 1.0
        d_weights[..., -1, :] = d_weights[..., -1, :1]
        return d_weights, np.full(shape, 1.0 / shape[-1])

    return inputs


right, wrong = writing("softmax_backward(d_weights, weights)")
usual = right("the average taken off",
    "weights * (d_weights - (d_weights * weights).sum(axis=-1, keepdims=True))")

softmax_backward = Step(
    "softmax_backward",
    points=5,
    summary="The gradient of the scores, from that of the weights",
    reference=reference.softmax_backward,
    cases=(
        public("one sentence", gradients(5, 7)),
        public("three heads under a causal mask", gradients(3, 5, 5, mask=lambda rng: causal(5)), exact_zeros=True),
        public("even weights", even(3, 2), weight=0.5),
        hidden("a batch and several heads", gradients(2, 3, 5, 7)),
        hidden("a mask that blocks some keys", gradients(2, 3, 7, 11, mask=scattered(7, 11)), exact_zeros=True),
        hidden("a word that attends to nothing", gradients(2, 5, 7, mask=scattered(5, 7, blocked_row=True)), exact_zeros=True, weight=0.5),
        hidden("all weight on one key: no gradient is left", decided(3, 7, 5), weight=0.5),
        hidden("as many queries as keys and heads", gradients(5, 5, 5)),
        hidden("one row only", gradients(7), weight=0.5),
        common("five heads, eleven words", gradients(5, 11, 11)),
    ),
    variants=(
        usual,
        right("two terms",
            "both = weights * d_weights",
            "both - weights * np.sum(both, axis=-1, keepdims=True)"),
        right("Jacobian of each row, in a loop",
            "d_scores = np.zeros(weights.shape)",
            "for place in np.ndindex(weights.shape[:-1]):",
            "    a = weights[place]",
            "    d_scores[place] = (np.diag(a) - np.outer(a, a)) @ d_weights[place]",
            "d_scores"),
        right("einsum with the Jacobians",
            "J = weights[..., :, None] * (np.eye(weights.shape[-1]) - weights[..., None, :])",
            "np.einsum('...j,...jk->...k', d_weights, J)"),
        right("a product of a row and a column",
            "average = d_weights[..., None, :] @ weights[..., :, None]",
            "weights * (d_weights - average[..., 0])"),
        right("float32",
            "d_weights, weights = d_weights.astype(np.float32), weights.astype(np.float32)",
            "weights * (d_weights - (d_weights * weights).sum(axis=-1, keepdims=True))",
            single=True),
    ),
    mistakes=(
        wrong("sum forgotten",
            "Your result is weights · d_weights, the first term alone. Raising one score also lowers all "
            "the other weights of its row: subtract weights times the row's Σ d_weights · weights.",
            "weights * d_weights"),
        wrong("diagonal of the Jacobian only",
            "Your result is weights · (1 - weights) · d_weights, the derivative of a sigmoid: each score "
            "changes its own weight and no other. A score changes all the weights of its row; the Jacobian "
            "has entries off the diagonal.",
            "weights * (1 - weights) * d_weights"),
        wrong("gradient handed on",
            "You handed the gradient on as it came: d_weights. The scores lie behind a softmax; multiply by "
            "its Jacobian.",
            "d_weights * 1.0"),
        usual.but("plain sum",
            "You subtracted the plain sum of d_weights along the row. Each term counts with its weight: Σ "
            "d_weights · weights.",
            {"(d_weights * weights).sum": "d_weights.sum"}),
        usual.but("plain mean",
            "You subtracted the plain mean of d_weights along the row. It is the weighted average: Σ "
            "d_weights · weights.",
            {"(d_weights * weights).sum": "d_weights.mean"}),
        usual.but("mean of the products",
            "You took the mean of d_weights · weights, which is n_keys times too small. The weights do the "
            "averaging already: take the sum.",
            {".sum(": ".mean("}),
        wrong("over the queries",
            "Your sum runs down the columns, over the queries. Softmax normalised each row, so each row has "
            "a sum of its own: axis=-1.",
            "both = np.atleast_2d(d_weights * weights)",
            "(weights * (d_weights - both.sum(axis=-2, keepdims=True))).reshape(weights.shape)"),
        usual.but("over everything",
            "Your sum runs over the whole array. Each row went through a softmax of its own: sum along "
            "axis=-1, with keepdims=True.",
            {"axis=-1, keepdims=True": ""}),
        usual.but("sum without keepdims",
            "Your sums lost their axis, and NumPy laid them along the columns: each column has another "
            "row's sum taken off. Write sum(axis=-1, keepdims=True).",
            {", keepdims=True": ""}),
        usual.but("weights in front forgotten",
            "You subtracted the weighted average, but did not multiply by the weights. What has no weight "
            "gets no gradient: weights * (…).",
            {"return weights * ": "return "}),
        wrong("of the logarithm",
            "Your result is the gradient of log-softmax, d - weights · Σ d. Here the gradient arrives at "
            "the weights themselves, not at their logarithms.",
            "d_weights - weights * d_weights.sum(axis=-1, keepdims=True)"),
        usual.but("sign of the sum",
            "You added the weighted average. It is subtracted: all gradients of a row together make 0, "
            "since adding the same to all scores changes nothing.",
            {"d_weights - ": "d_weights + "}),
    ),
)
