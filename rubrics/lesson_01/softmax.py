"""Step ``softmax``: scores become shares, however large they are."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs
from rubrics._writing import writing
from solutions import attention as reference
from stepgrade.rubric import Step, common, hidden, public


def near(centre: float, *shape: int) -> Inputs:
    """Whole numbers close to ``centre``: near ties at that size, and exact in single precision."""
    return lambda rng: (centre + rng.integers(-3, 4, size=shape),)


def far_apart(rng: Generator) -> tuple[Array]:
    """Scores of both signs and 1e4 in size, with two that nearly tie for the highest."""
    return (np.array([-1e4, 1e4, 0.0, 1e4 - 1.0, -1e4, 5.0]) + rng.integers(0, 2),)


def rows_far_apart(rng: Generator) -> tuple[Array]:
    """Three rows: around +1e4, 0 and -1e4."""
    return (np.array([[1e4], [0.0], [-1e4]]) + rng.integers(-3, 4, size=(3, 5)),)


right, wrong = writing("softmax(x, axis=-1)")
usual = right("two lines",
    "e = np.exp(x - np.max(x, axis=axis, keepdims=True))",
    "e / np.sum(e, axis=axis, keepdims=True)")

softmax = Step(
    "softmax",
    points=2,
    summary="Positive weights that sum to 1, whatever the size of the scores",
    reference=reference.softmax,
    cases=(
        public("five scores", lambda rng: (rng.normal(size=5),)),
        public("each row of a table (axis=1)", lambda rng: {"x": rng.normal(size=(3, 7)), "axis": 1}),
        public("each column of a table (axis=0)", lambda rng: {"x": rng.normal(size=(5, 2)), "axis": 0}),
        public("scores near a thousand", near(1000.0, 7), weight=0.5),
        public("rows of very different size", rows_far_apart, weight=0.5),
        hidden("scores of plus and minus ten thousand", far_apart, weight=0.5),
        hidden("all scores near minus ten thousand", near(-1e4, 11), weight=0.5),
        hidden("one score only", lambda rng: (rng.normal(size=1),), weight=0.5),
        hidden("a square table", lambda rng: (2.0 * rng.normal(size=(5, 5)),)),
        hidden("the middle one of three axes", lambda rng: {"x": rng.normal(size=(2, 5, 3)), "axis": 1}),
        common("thirteen scores", lambda rng: (3.0 * rng.normal(size=13),)),
    ),
    variants=(
        usual,
        right("loop over the slices",
            "def one(row):",
            "    e = np.array([np.exp(s - max(row)) for s in row])",
            "    return e / sum(e)",
            "np.apply_along_axis(one, axis, x)"),
        right("einsum over the last axis",
            "rows = np.moveaxis(x, axis, -1)",
            "e = np.exp(rows - rows.max(axis=-1, keepdims=True))",
            "np.moveaxis(e / np.einsum('...n->...', e)[..., None], -1, axis)"),
        right("by way of logarithms",
            "x = x - x.max(axis=axis, keepdims=True)",
            "np.exp(x - np.log(np.sum(np.exp(x), axis=axis, keepdims=True)))"),
        right("float32",
            "x = x.astype(np.float32)",
            "e = np.exp(x - np.max(x, axis=axis, keepdims=True))",
            "e / e.sum(axis=axis, keepdims=True)",
            single=True),
    ),
    mistakes=(
        usual.but("maximum not subtracted",
            "Your formula is right on paper, but np.exp overflows above about 709 and becomes 0 below about "
            "-745, so large scores give NaN. Subtract the maximum along the axis first; the weights stay "
            "the same.",
            {" - np.max(x, axis=axis, keepdims=True)": ""}),
        usual.but("one maximum for the whole array",
            "You subtract one maximum for the whole array. A row that lies far below it then becomes 0/0. "
            "Each slice needs its own: np.max(x, axis=axis, keepdims=True).",
            {"(x, axis=axis, keepdims=True)": "(x)"}),
        usual.but("axis ignored",
            "Your weights sum to 1 over the whole array. They have to sum to 1 along the given axis: hand "
            "axis on to both np.max and np.sum, with keepdims=True.",
            {"(x, axis=axis, keepdims=True)": "(x)", "(e, axis=axis, keepdims=True)": "(e)"}),
        usual.but("always the last axis",
            "Your function always works along the last axis, even when it is asked for another. Use the "
            "parameter axis in np.max and np.sum.",
            {"(x, axis=axis": "(x, axis=-1", "(e, axis=axis": "(e, axis=-1"}),
        usual.but("always the first axis",
            "Your function always works along the first axis, down the columns. Use the parameter axis in "
            "np.max and np.sum; its default, -1, means along each row.",
            {"(x, axis=axis": "(x, axis=0", "(e, axis=axis": "(e, axis=0"}),
        usual.but("sum without keepdims",
            "Your sum lost its axis, so NumPy lined the sums up with the wrong axis: in a square table each "
            "column is divided by another row's sum. Write np.sum(..., axis=axis, keepdims=True).",
            {"(e, axis=axis, keepdims=True)": "(e, axis=axis)"}),
        usual.but("not divided by the sum",
            "Your largest weight is 1: the exponentials were left as they are, or divided by the largest of "
            "them. Divide by their sum, so that all weights together make 1.",
            {"np.sum": "np.max"}),
        usual.but("exponential forgotten",
            "Your scores are divided by their plain sum, which keeps them of both signs. Take the exponential "
            "of the scores first, which is positive, then divide by the sum of the exponentials.",
            {"np.exp(x - np.max(x, axis=axis, keepdims=True))": "x"}),
        usual.but("subtracted the wrong way round",
            "Your largest weight stands where the smallest score is. Subtract the maximum from the scores "
            "(x - max), not the scores from the maximum.",
            {"x - np.max(x, axis=axis, keepdims=True)": "np.max(x, axis=axis, keepdims=True) - x"}),
        wrong("absolute values",
            "Your absolute values are divided by their sum, so that a low score counts as much as a high one. "
            "Take the exponential of the scores: it is positive, and grows with the score.",
            "np.abs(x) / np.sum(np.abs(x), axis=axis, keepdims=True)"),
    ),
)
