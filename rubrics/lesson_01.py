"""Lesson 1, the attention mechanism: one query looks over a few keys and brings home their values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from solutions import attention as reference
from stepgrade.rubric import Mistake, Plausibility, Rubric, Step, Tolerance, Variant, common, hidden, public

Array = NDArray[np.floating[Any]]
Random = np.random.Generator

# The example computed by hand: "river" looks over three words of "the bank of the river".  The lesson
# prints these arrays and tests/test_lesson_01_prose.py holds the two equal.
HAND_QUERY = np.array([1.0, -1.0])
HAND_KEYS = np.array([[1.0, 0.0], [0.0, 1.0], [2.0, 0.0]])  # bank, of, river
HAND_VALUES = np.array([[1.0, 1.0], [0.0, 0.0], [2.0, 0.0]])
TO_TWO_DECIMALS = Tolerance(rtol=0.0, atol=0.01)


@dataclass(frozen=True)
class Writing:
    """Ways to write one function, right and wrong, each as the source that a student would hand in.

    A source returns ``expression`` after the lines ``before``.
    """

    signature: str

    def source(self, expression: str, *before: str) -> str:
        return "\n    ".join([f"def {self.signature}:", *before, f"return {expression}"]) + "\n"

    def right(self, name: str, expression: str, *before: str, single: bool = False) -> Variant:
        return Variant(name, self.source(expression, *before), single)

    def wrong(self, name: str, message: str, expression: str, *before: str) -> Mistake:
        return Mistake(name, self.source(expression, *before), message)


# --- scores ----------------------------------------------------------------------------------------


def query_and_keys(n_keys: int, d_k: int) -> Callable[[Random], tuple[Array, Array]]:
    return lambda rng: (rng.normal(size=d_k), rng.normal(size=(n_keys, d_k)))


def large_query_and_keys(rng: Random) -> tuple[Array, Array]:
    """Whole numbers, exact in single precision, with scores in the thousands."""
    return rng.integers(60, 90, size=3) * 1.0, rng.integers(-90, 90, size=(7, 3)) * 1.0


SCORES = Writing("dot_product_scores(query, keys)")

dot_product_scores = Step(
    "dot_product_scores",
    points=1,
    summary="One score per key: its dot product with the query",
    reference=reference.dot_product_scores,
    cases=(
        public("five keys of three numbers", query_and_keys(5, 3)),
        public("one key only", query_and_keys(1, 7), weight=0.5),
        hidden("seven keys of eleven numbers", query_and_keys(7, 11)),
        hidden("two long keys", query_and_keys(2, 61)),
        hidden("scores in the thousands", large_query_and_keys, weight=0.5),
        common("thirteen keys of five numbers", query_and_keys(13, 5)),
    ),
    variants=(
        SCORES.right("loop", "np.array([np.sum(key * query) for key in keys])"),
        SCORES.right("einsum", "np.einsum('nd,d->n', keys, query)"),
        SCORES.right("multiply and sum", "(keys * query).sum(axis=1)"),
        SCORES.right("query first", "query @ keys.T"),
        SCORES.right("float32", "keys.astype(np.float32) @ query.astype(np.float32)", single=True),
    ),
    mistakes=(
        SCORES.wrong("products not summed",
            "Your result holds the products of the entries, still one by one. A dot product also adds them "
            "up: sum along the last axis, so that each key has one score and the shape is (n_keys,).",
            "keys * query"),
        SCORES.wrong("summed over the keys",
            "Your products were summed down the columns, over all keys together, which leaves one number "
            "per dimension. Sum along each key instead (the last axis), which leaves one score per key.",
            "(keys * query).sum(axis=0)"),
        SCORES.wrong("mean instead of sum",
            "Your result is the mean of the products, so every score is d_k times too small. A dot product "
            "is their sum.",
            "np.mean(keys * query, axis=1)"),
        SCORES.wrong("scaled already",
            "Your scores are divided by √d_k already. That division is the next step's, scale_scores; here "
            "the plain dot products are asked for.",
            "keys @ query / np.sqrt(keys.shape[-1])"),
        SCORES.wrong("cosine similarity",
            "Your result is the cosine similarity: the dot products divided by the vectors' lengths. "
            "Attention keeps the lengths, so that a longer key can speak louder; leave the division out.",
            "keys @ query / (np.linalg.norm(keys, axis=1) * np.linalg.norm(query))"),
    ),
)

# --- scaling ---------------------------------------------------------------------------------------


def scores_and_d_k(
    shape: tuple[int, ...], d_k: int, size: float = 1.0
) -> Callable[[Random], tuple[Array, int]]:
    return lambda rng: (size * rng.normal(size=shape), d_k)


SCALE = Writing("scale_scores(scores, d_k)")

scale_scores = Step(
    "scale_scores",
    points=1,
    summary="The scores divided by √d_k",
    reference=reference.scale_scores,
    cases=(
        public("five scores of keys with three numbers", scores_and_d_k((5,), 3)),
        public("a table of scores", scores_and_d_k((2, 7), 11)),
        hidden("keys of one number need no scaling", scores_and_d_k((5,), 1), weight=0.5),
        hidden("keys of 64 numbers, as in the paper", scores_and_d_k((7,), 64, size=8.0)),
        hidden("huge scores", scores_and_d_k((3,), 19, size=1e4), weight=0.5),
        common("eleven scores of keys with seven numbers", scores_and_d_k((11,), 7)),
    ),
    variants=(
        SCALE.right("loop",
            "scaled",
            "scaled = np.zeros(scores.shape)",
            "for i in np.ndindex(scores.shape):",
            "    scaled[i] = scores[i] / d_k ** 0.5"),
        SCALE.right("times a power", "scores * d_k ** -0.5"),
        SCALE.right("einsum", "np.einsum('...,->...', scores, 1 / np.sqrt(d_k))"),
        SCALE.right("float32", "scores.astype(np.float32) / np.float32(d_k**0.5)", single=True),
    ),
    mistakes=(
        SCALE.wrong("not scaled",
            "Your result equals the scores as they came in: nothing was divided. Divide them by √d_k.",
            "scores"),
        SCALE.wrong("divided by d_k",
            "Your result equals the scores divided by d_k. Divide by √d_k, the square root of the key "
            "dimension: it is the standard deviation of the scores that grows like √d_k.",
            "scores / d_k"),
        SCALE.wrong("multiplied",
            "Your scores are multiplied by √d_k, which makes large scores larger still. Divide by √d_k.",
            "scores * np.sqrt(d_k)"),
        SCALE.wrong("power before division",
            "Your result equals scores / d_k / 2, which is how Python reads scores / d_k ** 1 / 2: a power "
            "binds tighter than a division. Write d_k ** 0.5, or np.sqrt(d_k).",
            "scores / d_k ** 1 / 2"),
        SCALE.wrong("square root of the number of scores",
            "Your scores are divided by the square root of how many scores there are. What counts is how "
            "many numbers each key has: divide by √d_k, with the d_k that the function is given.",
            "scores / np.sqrt(scores.shape[-1])"),
    ),
)

# --- softmax ---------------------------------------------------------------------------------------


def near(centre: float, *shape: int) -> Callable[[Random], tuple[Array]]:
    """Whole numbers close to ``centre``: near ties at that size, and exact in single precision."""
    return lambda rng: (centre + rng.integers(-3, 4, size=shape),)


def far_apart(rng: Random) -> tuple[Array]:
    """Scores of both signs and 1e4 in size, with two that nearly tie for the highest."""
    return (np.array([-1e4, 1e4, 0.0, 1e4 - 1.0, -1e4, 5.0]) + rng.integers(0, 2),)


def rows_far_apart(rng: Random) -> tuple[Array]:
    """Three rows: around +1e4, 0 and -1e4."""
    return (np.array([[1e4], [0.0], [-1e4]]) + rng.integers(-3, 4, size=(3, 5)),)


SOFTMAX = Writing("softmax(x, axis=-1)")
EXP = "e = np.exp(x - np.max(x, axis=axis, keepdims=True))"

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
        hidden("scores of plus and minus ten thousand", far_apart, weight=0.5),
        hidden("all scores near minus ten thousand", near(-1e4, 11), weight=0.5),
        hidden("rows of very different size", rows_far_apart, weight=0.5),
        hidden("one score only", lambda rng: (rng.normal(size=1),), weight=0.5),
        hidden("a square table", lambda rng: (2.0 * rng.normal(size=(5, 5)),)),
        hidden("the middle one of three axes", lambda rng: {"x": rng.normal(size=(2, 5, 3)), "axis": 1}),
        common("thirteen scores", lambda rng: (3.0 * rng.normal(size=13),)),
    ),
    variants=(
        SOFTMAX.right("two lines", "e / np.sum(e, axis=axis, keepdims=True)", EXP),
        SOFTMAX.right("loop over the slices",
            "np.apply_along_axis(one, axis, x)",
            "def one(row):",
            "    e = np.array([np.exp(s - max(row)) for s in row])",
            "    return e / sum(e)"),
        SOFTMAX.right("einsum over the last axis",
            "np.moveaxis(e / np.einsum('...n->...', e)[..., None], -1, axis)",
            "rows = np.moveaxis(x, axis, -1)",
            "e = np.exp(rows - rows.max(axis=-1, keepdims=True))"),
        SOFTMAX.right("by way of logarithms",
            "np.exp(x - np.log(np.sum(np.exp(x), axis=axis, keepdims=True)))",
            "x = x - x.max(axis=axis, keepdims=True)"),
        SOFTMAX.right("float32",
            "e / e.sum(axis=axis, keepdims=True)", "x = x.astype(np.float32)", EXP, single=True),
    ),
    mistakes=(
        SOFTMAX.wrong("maximum not subtracted",
            "Your formula is right on paper, but np.exp overflows above about 709 and becomes 0 below about "
            "-745, so large scores give NaN. Subtract the maximum along the axis first; the weights stay "
            "the same.",
            "np.exp(x) / np.sum(np.exp(x), axis=axis, keepdims=True)"),
        SOFTMAX.wrong("one maximum for the whole array",
            "You subtract one maximum for the whole array. A row that lies far below it then becomes 0/0. "
            "Each slice needs its own: np.max(x, axis=axis, keepdims=True).",
            "e / np.sum(e, axis=axis, keepdims=True)", "e = np.exp(x - np.max(x))"),
        SOFTMAX.wrong("axis ignored",
            "Your weights sum to 1 over the whole array. They have to sum to 1 along the given axis: hand "
            "axis on to both np.max and np.sum, with keepdims=True.",
            "e / e.sum()", "e = np.exp(x - x.max())"),
        SOFTMAX.wrong("always the last axis",
            "Your function always works along the last axis, even when it is asked for another. Use the "
            "parameter axis in np.max and np.sum.",
            "e / e.sum(axis=-1, keepdims=True)", "e = np.exp(x - x.max(axis=-1, keepdims=True))"),
        SOFTMAX.wrong("always the first axis",
            "Your function always works along the first axis, down the columns. Use the parameter axis in "
            "np.max and np.sum; its default, -1, means along each row.",
            "e / e.sum(axis=0, keepdims=True)", "e = np.exp(x - x.max(axis=0, keepdims=True))"),
        SOFTMAX.wrong("sum without keepdims",
            "Your sum lost its axis, so NumPy lined the sums up with the wrong axis: in a square table each "
            "column is divided by another row's sum. Write np.sum(..., axis=axis, keepdims=True).",
            "e / np.sum(e, axis=axis)", EXP),
        SOFTMAX.wrong("not divided by the sum",
            "Your largest weight is 1: the exponentials were left as they are, or divided by the largest of "
            "them. Divide by their sum, so that all weights together make 1.",
            "e / np.max(e, axis=axis, keepdims=True)", EXP),
        SOFTMAX.wrong("exponential forgotten",
            "Your scores are divided by their plain sum, which keeps them of both signs. Take the exponential "
            "of the scores first, which is positive, then divide by the sum of the exponentials.",
            "x / np.sum(x, axis=axis, keepdims=True)"),
        SOFTMAX.wrong("subtracted the wrong way round",
            "Your largest weight stands where the smallest score is. Subtract the maximum from the scores "
            "(x - max), not the scores from the maximum.",
            "e / np.sum(e, axis=axis, keepdims=True)",
            "e = np.exp(np.max(x, axis=axis, keepdims=True) - x)"),
    ),
)

# --- weighted average ------------------------------------------------------------------------------


def weights_and_values(n_keys: int, d_v: int, size: float = 1.0) -> Callable[[Random], tuple[Array, Array]]:
    return lambda rng: (rng.dirichlet(np.ones(n_keys)), size * rng.normal(size=(n_keys, d_v)))


def all_on_one(rng: Random) -> tuple[Array, Array]:
    return np.array([0.0, 0.0, 1.0, 0.0, 0.0]), rng.normal(size=(5, 2))


AVERAGE = Writing("weighted_average(weights, values)")

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
        AVERAGE.right("loop",
            "total",
            "total = np.zeros(values.shape[1])",
            "for weight, value in zip(weights, values):",
            "    total = total + weight * value"),
        AVERAGE.right("einsum", "np.einsum('n,nd->d', weights, values)"),
        AVERAGE.right("multiply and sum", "np.sum(weights[:, None] * values, axis=0)"),
        AVERAGE.right("numpy's average", "np.average(values, axis=0, weights=weights)"),
        AVERAGE.right("float32", "weights.astype(np.float32) @ values.astype(np.float32)", single=True),
    ),
    mistakes=(
        AVERAGE.wrong("not added up",
            "Each value is multiplied by its weight, but they are not added up yet. Sum over the keys (axis "
            "0): one vector of shape (d_v,) remains.",
            "weights[:, None] * values"),
        AVERAGE.wrong("summed along the values",
            "You sum along each value, which leaves one number per key. Sum over the keys instead (axis 0), "
            "which leaves one vector of shape (d_v,).",
            "(weights[:, None] * values).sum(axis=1)"),
        AVERAGE.wrong("summed to one number",
            "Everything is added up to a single number. Sum over the keys only (axis=0) and keep the d_v "
            "entries of the values apart.",
            "np.sum(weights[:, None] * values)"),
        AVERAGE.wrong("mean of the weighted values",
            "Your result is n_keys times too small: it takes the mean of the weighted values. The weights "
            "sum to 1 and do the averaging already; take the sum.",
            "np.mean(weights[:, None] * values, axis=0)"),
        AVERAGE.wrong("plain mean",
            "Your result is the plain mean of the values: the weights have no say in it. Multiply each "
            "value by its weight, then add up.",
            "np.mean(values, axis=0)"),
        AVERAGE.wrong("only the best value",
            "Your result is the value with the largest weight, alone. Attention is a soft choice: every "
            "value takes part, in the proportion of its weight.",
            "values[np.argmax(weights)]"),
        AVERAGE.wrong("softmax twice",
            "The weights went through softmax a second time, which makes them almost equal. They are "
            "weights already: use them as they are.",
            "softmax(weights) @ values"),
    ),
)

# --- attention -------------------------------------------------------------------------------------


def compose_attention(
    dot_product_scores: Callable[..., Any],
    scale_scores: Callable[..., Any],
    softmax: Callable[..., Any],
    weighted_average: Callable[..., Any],
) -> Callable[..., tuple[Any, Any]]:
    """Attention of one query, over any four functions that play the parts."""

    def attention(query: Array, keys: Array, values: Array) -> tuple[Any, Any]:
        weights = softmax(scale_scores(dot_product_scores(query, keys), keys.shape[-1]))
        return weighted_average(weights, values), weights

    return attention


def one_query(n_keys: int, d_k: int, d_v: int) -> Callable[[Random], tuple[Array, Array, Array]]:
    return lambda rng: (
        rng.normal(size=d_k),
        rng.normal(size=(n_keys, d_k)),
        rng.normal(size=(n_keys, d_v)),
    )


def huge_scores(rng: Random) -> tuple[Array, Array, Array]:
    """Scaled scores of ±1e4, three of them 1 and 2 apart; d_k is 4, so that float32 is exact too."""
    query = np.array([100.0, 1.0, 1.0, 0.0])
    firsts = np.array([[200.0, 0, 0, 0], [-200.0, 0, 0, 0], [200, 1, 1, 0], [0, 0, 0, 1], [200, 2, 2, 0]])
    return query, firsts, rng.normal(size=(5, 3))


ATTENTION = Writing("attention(query, keys, values)")
WEIGHTS = "weights = softmax(scale_scores(dot_product_scores(query, keys), keys.shape[-1]))"
BOTH = "(weighted_average(weights, values), weights)"

attention = Step(
    "attention",
    points=2,
    summary="Scores, scaling, softmax and weighted average, in one function",
    parts=("dot_product_scores", "scale_scores", "softmax", "weighted_average"),
    composition=compose_attention,
    cases=(
        public("five keys of three numbers, values of seven", one_query(5, 3, 7)),
        public("one key only", one_query(1, 5, 3), weight=0.5),
        hidden("eleven keys of seven numbers, values of two", one_query(11, 7, 2)),
        hidden("long keys and short values", one_query(7, 61, 3)),
        hidden("huge scores that nearly tie", huge_scores, weight=0.5),
        common("thirteen keys of two numbers, values of five", one_query(13, 2, 5)),
    ),
    variants=(
        ATTENTION.right("the four steps", BOTH, WEIGHTS),
        ATTENTION.right("loop",
            "total, np.array([e / sum(es) for e in es])",
            "scores = [sum(q * k for q, k in zip(query, key)) / len(query) ** 0.5 for key in keys]",
            "es = [np.exp(s - max(scores)) for s in scores]",
            "total = np.zeros(values.shape[1])",
            "for e, value in zip(es, values):",
            "    total = total + e / sum(es) * value"),
        ATTENTION.right("einsum",
            "np.einsum('n,nd->d', weights, values), weights",
            "scores = np.einsum('d,nd->n', query, keys) / np.sqrt(query.size)",
            "e = np.exp(scores - scores.max())",
            "weights = e / e.sum()"),
        ATTENTION.right("query scaled first", BOTH, "weights = softmax(keys @ (query / len(query) ** 0.5))"),
        ATTENTION.right("float32",
            "weights @ values.astype(np.float32), weights",
            "scores = keys.astype(np.float32) @ query.astype(np.float32) / np.float32(np.sqrt(len(query)))",
            "e = np.exp(scores - scores.max())",
            "weights = e / e.sum()",
            single=True),
    ),
    mistakes=(
        ATTENTION.wrong("not scaled",
            "Your scores go into softmax unscaled. Pass them through scale_scores first, with d_k, the "
            "length of a key.",
            BOTH, "weights = softmax(dot_product_scores(query, keys))"),
        ATTENTION.wrong("divided by d_k",
            "Your scores are divided by d_k instead of its square root. Use scale_scores, which divides by "
            "√d_k.",
            BOTH, "weights = softmax(keys @ query / keys.shape[-1])"),
        ATTENTION.wrong("scaled by the number of keys",
            "Your scores are divided by the square root of n_keys, the number of keys: len(keys) counts "
            "rows. Use d_k, the length of each key: keys.shape[-1].",
            BOTH, "weights = softmax(keys @ query / np.sqrt(len(keys)))"),
        ATTENTION.wrong("scaled by the length of the values",
            "Your scores are divided by √d_v, the size of the values. The scores come from the keys, so the "
            "size of a key counts: d_k, which is keys.shape[-1].",
            BOTH, "weights = softmax(keys @ query / np.sqrt(values.shape[-1]))"),
        ATTENTION.wrong("scaled after softmax",
            "You scale after softmax, so that your weights no longer sum to 1. Scale the scores first, then "
            "take the softmax.",
            BOTH, "weights = softmax(keys @ query) / np.sqrt(keys.shape[-1])"),
        ATTENTION.wrong("weights and output swapped",
            "Both results are right, but in the wrong order. Return the output first, then the weights.",
            "(weights, weighted_average(weights, values))", WEIGHTS),
        ATTENTION.wrong("only the output",
            "Your output is right, but it comes alone. Return the pair: output, weights.",
            "weighted_average(weights, values)", WEIGHTS),
        ATTENTION.wrong("scores in place of weights",
            "Your output is right, but with it come the scaled scores. Return the weights, which softmax "
            "makes of them.",
            "weighted_average(softmax(scores), values), scores",
            "scores = scale_scores(dot_product_scores(query, keys), keys.shape[-1])"),
        ATTENTION.wrong("average of the keys",
            "Your weights are right, but you average the keys with them. Keys only decide who is listened "
            "to; what comes back is the average of the values.",
            "(weighted_average(weights, keys), weights)", WEIGHTS),
        ATTENTION.wrong("softmax forgotten",
            "You average with the scaled scores themselves; they may be negative and do not sum to 1. Turn "
            "them into weights with softmax first.",
            BOTH, "weights = scale_scores(dot_product_scores(query, keys), keys.shape[-1])"),
    ),
)

# --- by hand ---------------------------------------------------------------------------------------


def compose_hand_weights(hand_scores: ArrayLike) -> Array:
    return reference.softmax(
        reference.scale_scores(np.asarray(hand_scores, dtype=float), HAND_KEYS.shape[-1])
    )


def compose_hand_output(hand_weights: ArrayLike) -> Array:
    return reference.weighted_average(np.asarray(hand_weights, dtype=float), HAND_VALUES)


hand_scores = Step(
    "hand_scores",
    points=1,
    summary="The three scores of the query river, by hand",
    reference=reference.dot_product_scores(HAND_QUERY, HAND_KEYS),
    plausibility=Plausibility(shape=(3,), minimum=-10.0, maximum=10.0),
    tolerance=TO_TWO_DECIMALS,
)

hand_weights = Step(
    "hand_weights",
    points=1,
    summary="Their three weights, by hand, to two decimals",
    parts=("hand_scores",),
    composition=compose_hand_weights,
    plausibility=Plausibility(shape=(3,), minimum=0.0, maximum=1.0, sums_to=1.0),
    tolerance=TO_TWO_DECIMALS,
)

hand_output = Step(
    "hand_output",
    points=1,
    summary="The weighted average of the three values, by hand, to two decimals",
    parts=("hand_weights",),
    composition=compose_hand_output,
    plausibility=Plausibility(shape=(2,), minimum=0.0, maximum=2.0),
    tolerance=TO_TWO_DECIMALS,
)

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
