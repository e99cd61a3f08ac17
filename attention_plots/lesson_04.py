"""The pictures of lesson 4 with their words, in the notebook's order.

    from attention_plots import lesson_04 as pictures

    pictures.dials()                # a figure
    pictures.predict("order")       # a guess first, then the figure and the answer

Every number in a caption or an answer is computed from the arrays that are drawn.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from attention_plots.dials import binary_dials, hands_still, rotating_pairs, turned_score, turned_vectors
from attention_plots.flowing import listening
from attention_plots.movement import softmax_at
from attention_plots.positions import encoding_picture, encoding_waves, products_by_distance, table_of
from attention_plots.predicting import Choice, Number, Prediction, Ticks
from attention_plots.real_attention import real_text
from attention_plots.running_example import BANK, KEYS, QUERY_OF_BANK, RIVER, VALUES, WORDS
from attention_plots.shown import Moving, Shown, Touchable
from attention_plots.style import Array
from attention_plots.weights import heat_map

X = np.hstack([KEYS, VALUES])
"""(5, 4): each word, as its key and its value of lesson 1."""
OTHER_ORDER = [0, 4, 2, 3, 1]
"""The river of the bank."""
FREQUENCIES = (1.0, 0.1, 0.01, 0.001)
"""Those of eight columns."""
OFFSET = 3
FREQUENCY = 0.1
"""Of the pair that is turned in figures 10 and 11."""
PAIR = QUERY_OF_BANK, KEYS[RIVER]
PLACES = ((1, 4), (4, 7), (4, 1))
"""Where bank and river stand in three sentences."""


def predict(name: str) -> Prediction:
    """One of the lesson's predictions.  Raises KeyError for a name that is none."""
    if name not in PREDICTIONS:
        raise KeyError(f"there is no prediction {name!r}; there are {', '.join(PREDICTIONS)}")
    return PREDICTIONS[name]()


def _vector(numbers: Array) -> str:
    return "(" + ", ".join(f"{number:.2f}" for number in numbers).replace("-", "−") + ")"


def _attended(vectors: Array) -> tuple[Array, Array]:
    """(n, d) -> output (n, d) and weights (n, n) where all three matrices are the identity."""
    scores = vectors @ vectors.T / np.sqrt(vectors.shape[1])
    weights = np.array([softmax_at(row, 1.0) for row in scores])
    return weights @ vectors, weights


# --- 1. why order must be added ----------------------------------------------------------------------------


def _order() -> Prediction:
    output, weights = _attended(X)
    swapped, _ = _attended(X[OTHER_ORDER])
    row = ", ".join(f"{weight:.2f}" for weight in weights[0])
    return Prediction(
        "lesson_04/order",
        "What comes out of self-attention?",
        Choice(
            [
                f"{first} *the*, {second} *bank*"
                for first in ("two different", "twice the same")
                for second in ("a changed", "the same")
            ],
            3,
        ),
        answer=f"Nothing can be told apart. Both *the* come out as {_vector(output[0])}, and *bank* as "
        f"{_vector(output[BANK])} in one sentence and {_vector(swapped[RIVER])} in the other.",
        shown=Shown(
            lambda: heat_map(weights, WORDS, WORDS, title="without positions"),
            alt=f"Attention weights of the five words. The rows of the two the are the same: {row}. So are their "
            "columns.",
            caption=f"Figure 1. Attention weights without positions. The rows of the two *the* are equal ({row}), and so "
            "are their columns.",
        ),
    )


# --- 2. counting -------------------------------------------------------------------------------------------


def _binary() -> Prediction:
    return Prediction(
        "lesson_04/binary",
        "How many of the four digits change from 7 to 8?",
        Number((7 ^ 8).bit_count(), 0, "digits"),
        answer="All four flip, although the two are neighbours; from 0 to 8, far apart, only one does. But the slow "
        "hands move only a little.",
        shown=Shown(
            lambda: binary_dials([6, 7, 8, 9], n_bits=4),
            alt="Four dials for each of the positions 6, 7, 8 and 9, with the binary digits 0110, 0111, 1000 and 1001 "
            "below them. Each digit is 1 where the hand is in the shaded left half. From 7 to 8 all digits change, but "
            "the slow hands move only a little.",
            caption="Figure 2. Positions 6 to 9 on four dials each. A digit is 1 where its hand is in the shaded half (six "
            "o'clock belongs to it, twelve does not).",
        ),
    )


# --- 3. frequencies ----------------------------------------------------------------------------------------


def _waves() -> Prediction:
    return Prediction(
        "lesson_04/waves",
        "Which columns go up and down several times?",
        Choice(["all eight", "0 to 3", "0 and 1 only", "6 and 7 only"], 2),
        answer="Only columns 0 and 1: their hand goes round ten times. Hand 1 goes round once, hand 2 makes a tenth of "
        "a turn, hand 3 a hundredth: its columns hardly move.",
        shown=Shown(
            lambda: encoding_waves((64, 8)),
            alt="Four panels, one per hand, over positions 0 to 63. Columns 0 and 1 swing ten times, columns 2 and 3 "
            "once, columns 4 and 5 bend slightly, columns 6 and 7 are nearly flat, at 0 and at 1.",
            caption="Figure 3. The eight columns over 64 positions, sine solid, cosine dashed.",
        ),
    )


def dials() -> Touchable:
    """Four hands to turn, and the row of the table that they show."""
    start, most = 7, 999
    return Touchable(
        "dials",
        {
            "name": "lesson_04/dials",
            "frequencies": list(FREQUENCIES),
            "position": start,
            "most": most,
            "near": 0.05,
        },
        lambda: hands_still(FREQUENCIES, start),
        alt=f"Four dials with the hands of position {start}, and below each its sine and its cosine.",
        caption="Figure 4. Turn a hand, like setting a clock, or move the slider; below are the eight numbers of the row. "
        "At which positions does the first hand come back to twelve, nearly? Which hand tells them from 0?",
    )


# --- 4. the table ------------------------------------------------------------------------------------------


def _picture() -> Prediction:
    return Prediction(
        "lesson_04/picture",
        "What will you see?",
        Choice(
            ["stripes left, flicker right", "flicker left, stripes right", "equal waves everywhere", "noise"],
            1,
        ),
        answer="Fast hands flicker from row to row; the slow ones, from about column 20 on, have hardly left 0 (sines, "
        "grey) and 1 (cosines, black).",
        shown=Shown(
            lambda: encoding_picture((64, 32)),
            alt="The encoding as a picture, 64 positions down and 32 columns across. On the left the shades change at "
            "every position; further right the waves are longer and longer; from column 20 on there are only vertical "
            "stripes, grey for sine and black for cosine.",
            caption="Figure 5. The encoding: one row per position, one column per number.",
        ),
    )


# --- 5. adding ---------------------------------------------------------------------------------------------


def _added() -> Prediction:
    table = table_of((len(WORDS), X.shape[1]))
    output, weights = _attended(X + table)
    swapped, _ = _attended(X[OTHER_ORDER] + table)
    second = weights[3]
    return Prediction(
        "lesson_04/added",
        "What is still equal?",
        Choice(
            ["the rows of *the*", "the columns of *the*", "*bank* in both sentences", "nothing"],
            3,
        ),
        answer=f"Nothing. The two *the* come out as {_vector(output[0])} and {_vector(output[3])}, *bank* as "
        f"{_vector(output[BANK])} in one sentence and {_vector(swapped[RIVER])} in the other. Order has entered.",
        shown=Shown(
            lambda: heat_map(weights, WORDS, WORDS, title="with positions"),
            alt=f"Attention weights after the positions were added. The first the gives {weights[0, 0]:.2f} of its "
            f"attention to itself; the second gives {second[0]:.2f} to the first. All rows differ.",
            caption=f"Figure 6. The weights with positions added. The first *the* keeps {weights[0, 0]:.2f} for itself; the "
            f"second gives {second[0]:.2f} to the first, {second[1]:.2f} to *bank* and {second[3]:.2f} to itself.",
        ),
    )


# --- 6. a table that ends ------------------------------------------------------------------------------------


def _table() -> Prediction:
    return Prediction(
        "lesson_04/table",
        "How many of the four complain?",
        Choice(["none", "one", "two", "all four"], 1),
        answer="Only table[8] raises an error. A slice that runs over the end is cut short without a word: table[6:11] has "
        "two rows, table[7:12] has one. And table[-1] is quietly the last row.",
    )


# --- 7. moving is turning -----------------------------------------------------------------------------------


def _products() -> Prediction:
    table = table_of((200, 64))
    return Prediction(
        "lesson_04/products",
        "What will the three look like?",
        Choice(
            ["three curves", "one curve, symmetric", "one curve, higher before than after"],
            1,
        ),
        answer="One curve, and a symmetric one: the dot product alone knows how far, but not whether before or after.",
        shown=Shown(
            lambda: products_by_distance((200, 64), positions=[100, 40, 150], reach=40),
            alt=f"Dot products over the distance, from 40 positions before to 40 after. They peak at "
            f"{table[0] @ table[0]:.0f} at distance 0, and fall off to both sides in waves. The markers of rows 40 and "
            "150 lie on the line of row 100.",
            caption=f"Figure 7. Dot products of rows (d_model = 64) over their distance: the line belongs to row 100, the "
            f"squares to row 40, the triangles to row 150. Highest at distance 0, with {table[0] @ table[0]:.0f}.",
        ),
    )


def _angle() -> Prediction:
    first, second = (OFFSET * frequency for frequency in FREQUENCIES[:2])
    return Prediction(
        "lesson_04/angle",
        f"What happens to the angle between the hands of p and p + {OFFSET} as p grows?",
        Choice(["it grows", "it shrinks", "it stays the same", "it stays in the slow dials only"], 2),
        answer=f"It never changes: {first:g} radians in the first dial, {second:g} in the second, and so on, *whatever p "
        "is*.",
        shown=Moving(
            lambda: rotating_pairs(FREQUENCIES, range(32), OFFSET),
            alt="Four dials, one per pair of columns, while the position goes from 0 to 31. The first hand goes round "
            "five times, the second makes half a turn, the others hardly move. The dashed hand of three positions "
            "further keeps the same angle to the solid one all the time.",
            caption=f"Figure 8. Solid for position p, dashed for p + {OFFSET}. Follow the grey sector.",
        ),
    )


def previous() -> Touchable:
    """A head of the real model of lesson 1 that looks one word back, wherever it stands."""
    text = real_text("river")
    table, bank = text.head("previous"), text.place("bank")
    layer, number = text.roles["previous"]
    return Touchable(
        "head",
        {
            "name": "lesson_04/previous",
            "words": text.labels,
            "weights": table.round(4).tolist(),
            "query": bank,
            "least": 0.05,
        },
        lambda: listening(text.labels, table[bank], bank, 0.05),
        alt=f"The sentence, with a thick thread from bank to {text.labels[bank - 1]}, the word before it.",
        caption=f"Figure 9. Head {number} in layer {layer} of the model of lesson 1, whose table of positions was learned. "
        "Does any word but the first not look one back?",
    )


# --- 8. rotary embeddings ----------------------------------------------------------------------------------


def _turned() -> Prediction:
    one, _, other = (turned_score(*PAIR, places, FREQUENCY) for places in PLACES)
    return Prediction(
        "lesson_04/turned",
        "Which of the three scores are equal?",
        Choice(["all three", "the first two", "the first and the last", "none"], 1),
        answer=f"The first two, {one:.2f}: words added in front move both alike. Swapped, they score {other:.2f}.",
        shown=Shown(
            lambda: turned_vectors(*PAIR, PLACES, FREQUENCY, ("bank", "river")),
            alt="Three panels with the query of bank, thick, and the key of river, thin, both turned anticlockwise by "
            f"their positions. At 1 and 4 and at 4 and 7 the angle between them is the same and the score is {one:.2f}. "
            f"At 4 and 1 they are closer together and the score is {other:.2f}.",
            caption=f"Figure 10. The query of *bank* and the key of *river*, turned by {FREQUENCY:g} radians per position; "
            "dotted, as they were before.",
        ),
    )


def rotary() -> Touchable:
    """A query and a key to turn; the score follows their distance alone."""
    most = 31
    scores = {d: turned_score(*PAIR, (max(0, -d), max(0, d)), FREQUENCY) for d in range(-most, most + 1)}
    return Touchable(
        "rotary",
        {
            "name": "lesson_04/rotary",
            "query": QUERY_OF_BANK.tolist(),
            "key": KEYS[RIVER].tolist(),
            "names": ["bank", "river"],
            "places": list(PLACES[0]),
            "frequency": FREQUENCY,
            "most": most,
            "goal": max(scores, key=lambda distance: scores[distance]),
        },
        lambda: turned_vectors(*PAIR, PLACES[:1], FREQUENCY, ("bank", "river")),
        alt="The query of bank and the key of river, turned by their positions 1 and 4.",
        caption="Figure 11. Drag either arrow, or the sliders. Move both by the same number of words: does the dot on the curve "
        "move? At which distance is the score highest?",
    )


# --- the end -----------------------------------------------------------------------------------------------


def goals() -> Ticks:
    """What can be ticked at the end."""
    return Ticks(
        "lesson_04/goals",
        [
            "I can show with two equal words why attention needs positions.",
            "I can write the formula of the encoding from memory, and say which columns are fast.",
            "I can say what happens beyond the last position of a table, and beyond the length of training.",
            "I can derive the two-by-two block of the shift matrix from the addition formulas.",
            "I can explain in three lines why a rotary score depends on the distance alone.",
        ],
    )


PREDICTIONS: dict[str, Callable[[], Prediction]] = {
    "order": _order,
    "binary": _binary,
    "waves": _waves,
    "picture": _picture,
    "added": _added,
    "table": _table,
    "products": _products,
    "angle": _angle,
    "turned": _turned,
}
"""What :func:`predict` knows, in the notebook's order."""
