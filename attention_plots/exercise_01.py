"""The pictures of exercise 1 with their words, in the notebook's order.

    from attention_plots import exercise_01 as pictures

    pictures.predict("masks")       # a guess first, then the figure and the answer

Every number in a caption or an answer is computed from the arrays that are drawn.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from attention_plots.masks import BoolArray, mask_tables
from attention_plots.predicting import Choice, Number, Prediction, Sketch, Ticks
from attention_plots.running_example import BANK, RIVER, WORDS
from attention_plots.shown import Shown
from attention_plots.spread import random_scores
from attention_plots.style import Array
from attention_plots.weights import heat_map, weight_bars

LENGTHS = (5, 3)
"""Of *the bank of the river* and *the river bank*."""
QUERIES = np.array([[0, 1, 0, 0], [1, 0, 1, 0], [0, 0, 1, 1], [0, 1, 0, 0], [0, 1, 1, 1]], dtype=float)
KEYS = np.array([[-1, 0, 1, 0], [0, 2, 1, 1], [0, 0, -1, 1], [-1, 0, 1, 0], [1, 0, 2, 0]], dtype=float)
VALUES = np.array([[0, 0], [1, 1], [0, 0], [0, 0], [2, 0]], dtype=float)
"""Those of *the bank of the river*."""
TEMPERATURES = (0.5, 2.0, 8.0)
NOT_BLOCKED: dict[str, Array] = {
    "third key: −10 000": np.array([-12_000.0, -11_000.0, -10_000.0]),
    "third key: −∞": np.array([-12_000.0, -11_000.0, -np.inf]),
    "all three: −10 000": np.array([-10_000.0, -10_000.0, -10_000.0]),
}
"""Three rows of scores with blocked keys in them."""


def predict(name: str) -> Prediction:
    """One of the exercise's predictions.  Raises KeyError for a name that is none."""
    if name not in PREDICTIONS:
        raise KeyError(f"there is no prediction {name!r}; there are {', '.join(PREDICTIONS)}")
    return PREDICTIONS[name]()


def shares(scores: Array) -> Array:
    """The weights of each row; a row has at least one score that is a number."""
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))


def weights(temperature: float = 2.0) -> Array:
    """Those of *the bank of the river*, without a mask; 2 is the root of d_k."""
    return shares(QUERIES @ KEYS.T / temperature)


def masks() -> dict[str, BoolArray]:
    """The padding mask of the batch, and the causal one of its first sentence."""
    places = np.arange(max(LENGTHS))
    return {
        "padding mask (batch, 1, n_keys)": places < np.array(LENGTHS)[:, None],
        "causal mask (n_queries, n_keys)": places <= places[:, None],
    }


# --- 2. scaling --------------------------------------------------------------------------------------------


def _spread() -> Prediction:
    spreads = {d_k: float(scores.std()) for d_k, scores in random_scores((1, 16, 256)).items()}
    said = ", ".join(f"{spread:.2f} for d_k = {d_k}" for d_k, spread in spreads.items())
    return Prediction(
        "exercise_01/spread",
        "How large is a typical dot product for d_k = 256?",
        Number(round(spreads[256]), 2, ""),
        answer=f"Their standard deviation, measured: {said}. It grows like the square root of d_k.",
    )


# --- 3 and 4. masks ----------------------------------------------------------------------------------------


def _masks() -> Prediction:
    long, short = LENGTHS
    return Prediction(
        "exercise_01/masks",
        "In how many rows does the mask of *the river bank* and its padding have to be written?",
        Choice(["in five, one for each place", "in three, one for each word", "in one"], 2),
        answer=f"In one: all of a sentence's queries may look at the same keys, here at 0 to {short - 1}. Broadcasting repeats "
        "the row.",
        shown=Shown(
            lambda: mask_tables(masks(), {"padding mask (batch, 1, n_keys)": ["length 5", "length 3"]}),
            alt=f"Two tables. Padding mask: a sentence of length {long} may attend to keys 0 to {long - 1}, one of length "
            f"{short} to keys 0 to {short - 1}. Causal mask: query i may attend to keys 0 to i, a triangle.",
            caption="Figure 1. Two masks; hatched cells are blocked. The padding mask of our batch has one row per sentence. "
            "The causal mask, which you will write in lesson 2, has one per query and serves every sentence: no word looks "
            "at a later one.",
        ),
    )


def _minus() -> Prediction:
    table = np.array([shares(row) for row in NOT_BLOCKED.values()])
    return Prediction(
        "exercise_01/minus",
        "Scores −12 000 and −11 000, and the third key is blocked by −10 000. Which gets most of the weight?",
        Choice(["the first", "the second", "the third, the blocked one", "all get the same"], 2),
        answer="The blocked one, and it takes everything, because its score is the highest. By −∞ it is blocked, and the "
        f"second key takes all. Where all three are blocked by −10 000, each gets {table[2, 0]:.2f}, as if none were.",
        shown=Shown(
            lambda: heat_map(
                table, list(NOT_BLOCKED), ["first", "second", "third"], query_label="", key_label="key"
            ),
            alt="A table of weights. Third key at −10 000: it gets 1. Third key at −∞: the second gets 1. All three at "
            f"−10 000: {table[2, 0]:.2f} each.",
            caption="Figure 2. What softmax makes of the three rows of scores.",
        ),
    )


# --- 6 and 7. weights --------------------------------------------------------------------------------------


def _weights() -> Prediction:
    table = weights()
    water, money = (table @ VALUES)[BANK]
    bank, river = table[BANK, RIVER], table[RIVER, BANK]
    return Prediction(
        "exercise_01/weights",
        "Which two columns are the same?",
        Choice(["*bank* and *river*", "*the* and *the*", "*the* and *of*", "*of* and *river*"], 1),
        answer="Those of the two *the*: their keys are equal, and attention compares vectors and does not see positions; "
        f"lesson 4 mends that. *Bank* gives {bank:.2f} of its attention to *river*, and its output is ({water:.2f}, "
        f"{money:.2f}): no longer undecided, but water.",
        shown=Shown(
            lambda: heat_map(table, WORDS, WORDS),
            alt=f"Table of weights, one row per query. Bank gives {bank:.2f} to river, and river {river:.2f} to bank. "
            "Both columns of the are equal, and so are both its rows.",
            caption="Figure 3. The weights of *the bank of the river*: rows look, columns are looked at, and the darker the "
            "cell, the larger the weight.",
        ),
    )


def _temperature() -> Prediction:
    rows = {f"T = {t:g}": weights(t)[BANK] for t in TEMPERATURES}
    cold, usual, hot = rows.values()
    scores = KEYS @ QUERIES[BANK]
    return Prediction(
        "exercise_01/temperature",
        "Set the knobs to the five weights at T = 0.5.",
        Sketch(
            [f"{word}, {score:g}".replace("-", "−") for word, score in zip(WORDS, scores, strict=True)], cold
        ),
        answer=f"At 0.5 *river* has {cold[RIVER]:.2f}: an ordinary dictionary, nearly. At 8 all five lie between "
        f"{hot.min():.2f} and {hot.max():.2f}: nearly the plain mean.",
        shown=Shown(
            lambda: weight_bars(rows, WORDS, label="weight, query of bank", width=5.8),
            alt=f"Bars. River has {cold[RIVER]:.2f} at temperature 0.5 and {usual[RIVER]:.2f} at 2; at 8 all five lie "
            f"between {hot.min():.2f} and {hot.max():.2f}.",
            caption="Figure 4. The weights of the query of *bank* at three temperatures.",
        ),
    )


# --- the end -----------------------------------------------------------------------------------------------


def goals() -> Ticks:
    """What can be ticked at the end."""
    return Ticks(
        "exercise_01/goals",
        [
            "My functions take any leading axes, and none of them has a loop.",
            "I can explain why the transpose of K is not K.T when there is a batch.",
            "I know two ways in which −10 000 fails where −∞ does not.",
            "I can work out a masked row by hand.",
        ],
    )


PREDICTIONS: dict[str, Callable[[], Prediction]] = {
    "spread": _spread,
    "masks": _masks,
    "minus": _minus,
    "weights": _weights,
    "temperature": _temperature,
}
"""What :func:`predict` knows, in the notebook's order."""
