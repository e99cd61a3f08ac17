"""Step ``weighted_average``: the values, each as much as its weight says."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs
from rubrics._writing import writing
from solutions import attention as reference
from stepgrade.rubric import Step, common, hidden, public


def weights_and_values(n_keys: int, d_v: int, size: float = 1.0) -> Inputs:
    return lambda rng: (rng.dirichlet(np.ones(n_keys)), size * rng.normal(size=(n_keys, d_v)))


def all_on_one(rng: Generator) -> tuple[Array, Array]:
    return np.array([0.0, 0.0, 1.0, 0.0, 0.0]), rng.normal(size=(5, 2))


right, wrong = writing("weighted_average(weights, values)")

weighted_average = Step(
    "weighted_average",
    points=1,
    summary="The values, each times its weight, added up",
    reference=reference.weighted_average,
    cases=(
        public("five values of three numbers", weights_and_values(5, 3)),
        public("all the weight on one value", all_on_one, weight=0.5),
        hidden("seven values of eleven numbers", weights_and_values(7, 11)),
        hidden("values of a single number", weights_and_values(5, 1), weight=0.5),
        hidden("one value only", lambda rng: (np.ones(1), rng.normal(size=(1, 7))), weight=0.5),
        hidden("values in the thousands", weights_and_values(3, 2, size=1e4), weight=0.5),
        common("thirteen values of two numbers", weights_and_values(13, 2)),
    ),
    variants=(
        right("loop",
            "total = np.zeros(values.shape[1])",
            "for weight, value in zip(weights, values):",
            "    total = total + weight * value",
            "total"),
        right("einsum", "np.einsum('n,nd->d', weights, values)"),
        right("multiply and sum", "np.sum(weights[:, None] * values, axis=0)"),
        right("numpy's average", "np.average(values, axis=0, weights=weights)"),
        right("float32", "weights.astype(np.float32) @ values.astype(np.float32)", single=True),
    ),
    mistakes=(
        wrong("not added up",
            "Each value is multiplied by its weight, but they are not added up yet. Sum over the keys (axis "
            "0): one vector of shape (d_v,) remains.",
            "weights[:, None] * values"),
        wrong("summed along the values",
            "You sum along each value, which leaves one number per key. Sum over the keys instead (axis 0), "
            "which leaves one vector of shape (d_v,).",
            "(weights[:, None] * values).sum(axis=1)"),
        wrong("summed to one number",
            "Everything is added up to a single number. Sum over the keys only (axis=0) and keep the d_v "
            "entries of the values apart.",
            "np.sum(weights[:, None] * values)"),
        wrong("mean of the weighted values",
            "Your result is n_keys times too small: it takes the mean of the weighted values. The weights "
            "sum to 1 and do the averaging already; take the sum.",
            "np.mean(weights[:, None] * values, axis=0)"),
        wrong("plain mean",
            "Your result is the plain mean of the values: the weights have no say in it. Multiply each "
            "value by its weight, then add up.",
            "np.mean(values, axis=0)"),
        wrong("only the best value",
            "Your result is the value with the largest weight, alone. Attention is a soft choice: every "
            "value takes part, in the proportion of its weight.",
            "values[np.argmax(weights)]"),
        wrong("only the last product",
            "Your result is the last value times its weight, alone: each round of the loop overwrites the one "
            "before. Add to what is there: total = total + weight * value.",
            "weights[-1] * values[-1]"),
        wrong("softmax twice",
            "The weights went through softmax a second time, which makes them almost equal. They are "
            "weights already: use them as they are.",
            "softmax(weights) @ values"),
    ),
)
