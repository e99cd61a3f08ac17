"""The pictures of lesson 1 with their words, in the notebook's order.

    from attention_plots import lesson_01 as pictures

    pictures.library()              # a figure
    pictures.predict("window")      # a guess first, then the figure and the answer

Every number in a caption or an answer is computed from the arrays that are drawn.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from attention_plots.flowing import distances, listening
from attention_plots.library import library_shelf
from attention_plots.likeness import likeness_dots
from attention_plots.movement import softmax_at, softmax_bars
from attention_plots.one_picture import Scene, attention_steps, attention_thread
from attention_plots.predicting import Choice, Number, Prediction, Sketch, Ticks
from attention_plots.real_attention import bank_meanings, cosines, real_text
from attention_plots.running_example import (
    BANK,
    KEY_AXES,
    KEYS,
    LOAN_VALUE,
    QUERY_OF_BANK,
    RIVER,
    VALUE_AXES,
    VALUES,
    WORDS,
)
from attention_plots.shown import Moving, Shown, Touchable
from attention_plots.spread import random_scores, score_histograms
from attention_plots.style import VALUE, Array
from attention_plots.vectors import average_2d, vectors_2d
from attention_plots.weights import weight_bars

SCENE = Scene(WORDS, BANK, QUERY_OF_BANK, KEYS, VALUES)
REACH = 5
"""The window in figure 2."""
LEAST = 0.05
"""Smaller weights of the real head are not written."""


def _two(numbers: Array) -> str:
    return "(" + ", ".join(f"{number:.2f}" for number in numbers) + ")"


def predict(name: str) -> Prediction:
    """One of the lesson's predictions.  Raises KeyError for a name that is none."""
    if name not in PREDICTIONS:
        raise KeyError(f"there is no prediction {name!r}; there are {', '.join(PREDICTIONS)}")
    return PREDICTIONS[name]()


# --- 1. why words need to look around -------------------------------------------------------------------


def head() -> Touchable:
    """A head of a real model over a real sentence: whom each word listens to."""
    text = real_text("river")
    table, bank = text.head("clue"), text.place("bank")
    words = text.labels
    row = table[bank]
    best = int(np.argmax(row))
    layer, number = text.roles["clue"]
    return Touchable(
        "head",
        {
            "name": "lesson_01/head",
            "words": words,
            "weights": table.round(4).tolist(),
            "query": bank,
            "least": LEAST,
        },
        lambda: listening(words, row, bank, LEAST),
        alt=f"The sentence, with a thick thread from bank to {words[best]}, {row[best]:.2f}, and thin ones to "
        "a few other words.",
        caption=f"Figure 1. Head {number} in layer {layer} of a real model, all-MiniLM-L6-v2. Choose a word, by "
        "click or arrow keys, and see whom it listens to. Does *river* look back at *bank*?",
    )


def _window() -> Prediction:
    text = real_text("river")
    words = [token for token in text.tokens if token.isalpha()]
    bank, clue = words.index("bank"), words.index("river")
    far = clue - bank
    return Prediction(
        "lesson_01/window",
        "How many words to either side must the window reach, so that *bank* sees *river*?",
        Number(far, 0, "words"),
        answer=f"{far}. Widen the window to {far}, and the next sentence needs {far + 1}. And a network with a "
        "weight for every place in the window grows with it.",
        shown=Shown(
            lambda: distances(words, bank, clue, REACH),
            alt=f"The words with their distances from bank. Those up to {REACH} are shaded; river stands at {far}.",
            caption=f"Figure 2. Under each word its distance from *bank*. A window of {REACH} (grey) ends at "
            f"*{words[bank + REACH]}*.",
        ),
    )


# --- 2. a search -----------------------------------------------------------------------------------------


def library() -> Shown:
    """Query, key and value as a library."""
    return Shown(
        lambda: library_shelf(WORDS, RIVER),
        alt="A reader's card with a question, a shelf of five books with labels on their spines, and one open book.",
        caption="Figure 3. Query, key and value. These colours and patterns stay with you through the course.",
    )


def _keys() -> Prediction:
    return Prediction(
        "lesson_01/keys",
        "Which keys point nearly the way the query of *bank* points?",
        Choice(
            ["*the* and *of*", "*bank* and *river*", "all about equally", "none: all stand at right angles"],
            1,
        ),
        answer="Those of *bank* and *river*, and that of *river* is the longer one. The glue points away.",
        shown=Shown(
            lambda: vectors_2d(KEYS, WORDS, KEY_AXES, QUERY_OF_BANK, "query of bank"),
            alt="Arrows from the origin. The keys of bank and river point right, those of of and the point up. "
            "The thick query of bank points right and a little down.",
            caption="Figure 4. Keys (thin, orange) and the query of *bank* (thick, blue). On the query's side of the "
            "dotted line dot products are positive, on the other side negative.",
        ),
    )


# --- 4. scaling --------------------------------------------------------------------------------------------


def _spread() -> Prediction:
    raw = random_scores((4, 64, 256))
    plain = [float(scores.std()) for scores in raw.values()]
    said = ", ".join(f"{spread:.1f}" for spread in plain[:-1]) + f" and {plain[-1]:.1f}"
    return Prediction(
        "lesson_01/spread",
        "What is the standard deviation of the dot product for d_k = 64?",
        Number(round(plain[1]), 1, ""),
        answer=f"Measured: {said} for d_k = 4, 64 and 256. It grows like the square root of d_k.",
        shown=Shown(
            lambda: score_histograms(raw),
            alt="Histograms of random scores for three d_k. Above they grow ever wider, below all are equally narrow.",
            caption="Figure 5. Dot products of random vectors, 4000 for each d_k. Top: plain. Bottom: divided by √d_k, "
            "all three have a standard deviation of about 1.",
        ),
    )


# --- 5. softmax --------------------------------------------------------------------------------------------


def _factors() -> Prediction:
    even, usual, loud = (softmax_at(SCENE.scores, factor) for factor in (0.0, 0.5**0.5, 2.0))
    marks = [
        (0.0, f"Nobody is preferred: {even[0]:.2f} each.", "factor 0"),
        (0.71, "Scaling by 1/√2: soft, with a favourite.", "factor 0.71"),
        (2.0, f"{WORDS[RIVER]} has {loud[RIVER]:.2f}: hardly a soft search any more.", "factor 2"),
    ]
    return Prediction(
        "lesson_01/factors",
        "Set the knobs to the five weights at factor 2.",
        Sketch(
            [f"{word}, {score:g}".replace("-", "−") for word, score in zip(WORDS, SCENE.scores, strict=True)],
            loud,
        ),
        answer=f"At factor 0 all weights are {even[0]:.2f}. As the factor grows, *river* rises from there to "
        f"{usual[RIVER]:.2f} at 0.71 and {loud[RIVER]:.2f} at 2; *bank* first rises a little, then falls with "
        "the others.",
        shown=Touchable(
            "factor",
            {
                "words": list(WORDS),
                "scores": SCENE.scores.tolist(),
                "factor": 0.71,
                "most": 2.0,
                "marks": marks,
            },
            lambda: softmax_bars(SCENE.scores, WORDS, (0.0, 0.71, 2.0)),
            alt=f"The five weights at three factors. At 0 all are {even[0]:.2f}, at 0.71 river has "
            f"{usual[RIVER]:.2f}, at 2 it has {loud[RIVER]:.2f}.",
            caption="Figure 6. Move the factor. At which one does *bank* have most?",
        ),
    )


# --- 6. the weighted average ---------------------------------------------------------------------------


def _averages() -> Prediction:
    plain, rounded = np.full(len(WORDS), 1.0 / len(WORDS)), np.round(SCENE.weights, 2)
    return Prediction(
        "lesson_01/averages",
        "Where will the output for *bank* lie?",
        Choice(
            [
                "near the origin",
                "half-way between *bank* and *river*",
                "close to *river*",
                "outside the triangle",
            ],
            2,
        ),
        answer="Positive weights that sum to 1 never lead out of the region that the values span. The plain mean, "
        f"{_two(plain @ VALUES)}, is dragged to the origin by the little words. *Bank* came undecided, as (1, 1); only "
        f"two words give it anything: {rounded[BANK]:.2f} · (1, 1) + {rounded[RIVER]:.2f} · (2, 0) = "
        f"{_two(rounded @ VALUES)}, and {_two(SCENE.output)} with the exact weights: much water, little money.",
        shown=Shown(
            lambda: average_2d(
                VALUES,
                WORDS,
                [("bag of words", plain), ("bank, after attention", SCENE.weights)],
                VALUE_AXES,
            ),
            alt=f"The triangle of the values. The bag of words lies at {_two(plain @ VALUES)}, the output of attention "
            f"at {_two(SCENE.output)}, close to river.",
            caption="Figure 7. Values (dots) and the triangle that they span; the plain mean (square), and the output "
            "for *bank* (triangle).",
        ),
    )


# --- 7. attention, all of it ---------------------------------------------------------------------------


def steps() -> Moving:
    """The one picture, built up step by step."""
    written = ", ".join(f"{word} {weight:.2f}" for word, weight in zip(WORDS, SCENE.weights, strict=True))
    return Moving(
        lambda: attention_steps(SCENE),
        alt=f"The query of bank meets five keys; weights {written}; threads to the values; the output "
        f"{_two(SCENE.output)} goes back to bank.",
        caption="Figure 8. All of attention for *bank*, one thing at a time. Follow the thickest thread.",
        rate=2,
    )


def query() -> Touchable:
    """A query to drag: scores, weights and output follow."""
    return Touchable(
        "query",
        {
            "name": "lesson_01/query",
            "words": list(WORDS),
            "keys": KEYS.tolist(),
            "values": VALUES.tolist(),
            "query": QUERY_OF_BANK.tolist(),
            "axes": list(KEY_AXES),
            "things": list(VALUE_AXES),
            "goal": WORDS.index("of"),
            "reach": 3,
        },
        lambda: attention_thread(SCENE),
        alt="The whole picture of attention for the query of bank.",
        caption="Figure 9. Drag the ring, or use the arrow keys. Can you make *of* the winner? Is there a query that "
        "gives the two *the* different weights?",
    )


def _loan() -> Prediction:
    values = VALUES.copy()
    values[RIVER] = LOAN_VALUE
    outputs = {"… of the river": SCENE.output, "… of the loan": SCENE.weights @ values}
    said = [f"water {water:.2f}, money {money:.2f}" for water, money in outputs.values()]
    return Prediction(
        "lesson_01/loan",
        "Which of the three changes?",
        Choice(["scores, weights and output", "weights and output", "the output alone"], 2),
        answer="The output alone: scores and weights are made of query and keys.",
        shown=Shown(
            lambda: weight_bars(outputs, VALUE_AXES, label="output for bank", colour=VALUE),
            alt=f"The output for bank. With river: {said[0]}. With loan: {said[1]}.",
            caption=f"Figure 10. The output for *bank*. With *river*: {said[0]} (solid). With *loan*: {said[1]} (hatched).",
        ),
    )


def alike() -> dict[str, tuple[float, float]]:
    """How alike the real *bank* of figure 1 is to four banks of rivers and four of money: mean cosines.

    The sentence's last word -> (to the rivers' banks, to the money's), after the model's last layer.
    """
    meanings = {name: vectors[:, -1] for name, (_, vectors) in bank_meanings().items()}
    return {
        word: (
            float(cosines(real_text(word).bank[-1], meanings["river"]).mean()),
            float(cosines(real_text(word).bank[-1], meanings["money"]).mean()),
        )
        for word in ("river", "loan")
    }


def meanings() -> Shown:
    """What a real model makes of the same word in two sentences."""
    found = alike()
    said = [f"… about the {word}: {near:.2f} and {far:.2f}" for word, (near, far) in found.items()]
    return Shown(
        lambda: likeness_dots(
            {f"“… then we talked about the {word}.”": pair for word, pair in found.items()},
            ("banks of rivers", "banks for money"),
        ),
        alt="Cosines of the vector of bank with those in sentences on rivers and on money. "
        + "; ".join(said)
        + ".",
        caption="Figure 11. The model of figure 1, after its six layers: how alike *bank* is to four banks of rivers and "
        "to four for money, in other sentences. One word, a dozen places away, made the difference.",
    )


# --- the end -------------------------------------------------------------------------------------------


def goals() -> Ticks:
    """What can be ticked at the end."""
    return Ticks(
        "lesson_01/goals",
        [
            "I can name what query, key and value are for, and give a reason for keeping keys and values apart.",
            "I can write the formula of attention from memory, with the shape of every symbol.",
            "I have computed scores, weights and output for three words by hand, and the code agrees.",
            "I can derive the √d_k from the variance of a sum, and say what happens without it.",
            "I can say what attention cannot tell apart.",
        ],
    )


PREDICTIONS: dict[str, Callable[[], Prediction]] = {
    "window": _window,
    "keys": _keys,
    "spread": _spread,
    "factors": _factors,
    "averages": _averages,
    "loan": _loan,
}
"""What :func:`predict` knows, in the notebook's order."""
