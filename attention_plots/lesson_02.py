"""The pictures of lesson 2 with their words, in the notebook's order.

    from attention_plots import lesson_02 as pictures

Every number in a caption or an answer is computed from the arrays that are drawn.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from attention_plots.all_rows import Everyone, all_rows_steps, shares
from attention_plots.flowing import listening
from attention_plots.masks import heat_maps, three_shapes
from attention_plots.matrices import word_tables
from attention_plots.openings import pronoun as pronoun
from attention_plots.predicting import Choice, Prediction, Sketch, Ticks
from attention_plots.real_attention import real_head, real_text
from attention_plots.reordering import reordering_animation
from attention_plots.running_example import BANK, RIVER, SWAPPED, W_K, W_Q, W_V, WORD_VECTORS, WORDS
from attention_plots.shown import Moving, Shown, Touchable
from attention_plots.style import KEY, QUERY, STREAM, VALUE, Array
from attention_plots.trained_heads import trained_text
from attention_plots.weights import heat_map, weight_bars

THE, OF = 0, 2
SCENE = Everyone(WORDS, WORD_VECTORS @ W_Q, WORD_VECTORS @ W_K, WORD_VECTORS @ W_V)
WEIGHTS = SCENE.weights()
BEFORE = np.arange(5)[:, None] >= np.arange(5)
"""Nobody looks ahead."""
CAUSAL = SCENE.weights(BEFORE)
BLOCKING_SCORES = np.array([[2.0, 1.0, 3.0], [-11_002.0, -11_000.0, 3.0], [2.0, 1.0, 3.0]])
BLOCKING_ALLOWED = np.array([[True, True, False], [True, True, False], [False, False, False]])
CLOSE = 0.001
"""Half precision, in which the real head was recorded, makes smaller differences than this."""


def _two(numbers: Array) -> str:
    return "(" + ", ".join(f"{number:.2f}" for number in numbers) + ")"


def _and(numbers: Array) -> str:
    return " and ".join(f"{number:.2f}" for number in numbers)


def predict(name: str) -> Prediction:
    """One of the lesson's predictions.  Raises KeyError for a name that is none."""
    if name not in PREDICTIONS:
        raise KeyError(f"there is no prediction {name!r}; there are {', '.join(PREDICTIONS)}")
    return PREDICTIONS[name]()


# --- 1. where queries, keys and values come from --------------------------------------------------------


def _projection() -> Prediction:
    tables = {
        "$X$": (WORD_VECTORS, STREAM),
        "$Q = XW_q$": (SCENE.queries, QUERY),
        "$K = XW_k$": (SCENE.keys, KEY),
        "$V = XW_v$": (SCENE.values, VALUE),
    }
    return Prediction(
        "lesson_02/projection",
        "Which two rows of Q are equal?",
        Choice(["*bank* and *river*", "*of* and *river*", "the two *the*", "none"], 2),
        answer="The two *the*: equal words, equal rows, in all three tables. The query of *bank* is (2, −1), as in lesson 1.",
        shown=Shown(
            lambda: word_tables(tables, WORDS, BANK),
            alt="Four tables with a row for each word. In the row of bank stand 1, 0, 1, 1 in X, then the query 2, −1, "
            "the key 1, 0 and the value 1, 1.",
            caption="Figure 1. The words X, and the queries, keys and values made of them. Follow the framed row of *bank*.",
        ),
    )


# --- 2. a table of weights ------------------------------------------------------------------------------


def _weights() -> Prediction:
    sums = WEIGHTS.sum(axis=0)
    return Prediction(
        "lesson_02/weights",
        "Whom does *of* look at most?",
        Choice(["*bank* and *river*", "the two *the*", "itself", "all alike"], 1),
        answer=f"The two *the*, {WEIGHTS[OF, THE]:.2f} each: in our small world glue asks for glue. The row of *bank* is "
        "lesson 1 to the last digit. The rows of the two *the* are equal because their queries are, the columns because "
        "their keys are. Rows sum to 1, columns do not: their sums say how much a word is listened to, and *river*, with "
        f"{sums[RIVER]:.2f}, is listened to most. After a softmax over the wrong axis, the columns would sum to 1.",
        shown=Shown(
            lambda: heat_map(WEIGHTS, WORDS, WORDS),
            alt=f"A table of weights. Bank gives {WEIGHTS[BANK, RIVER]:.2f} to river, river {WEIGHTS[RIVER, RIVER]:.2f} to "
            f"itself and {WEIGHTS[RIVER, BANK]:.2f} to bank. Both rows of the are equal and give {WEIGHTS[THE, THE]:.2f} "
            "to each the.",
            caption="Figure 2. The weights of the sentence. Each row is a word that looks, each column a word that is "
            "looked at; the darker the cell, the larger the weight.",
        ),
    )


# --- 3. masks ---------------------------------------------------------------------------------------------


def _blocking() -> Prediction:
    low = shares(np.where(BLOCKING_ALLOWED, BLOCKING_SCORES, -10_000.0))
    right = shares(BLOCKING_SCORES, BLOCKING_ALLOWED)
    return Prediction(
        "lesson_02/blocking",
        "With −10 000, which queries get the weights that they should?",
        Choice(["all three", "A and B", "A alone", "none"], 2),
        answer=f"A alone, {_and(low[0, :2])}. Softmax sees only differences, so −10 000 is low only *compared with the "
        f"other scores*. In B those are lower still: the blocked key gets {low[1, 2]:.2f}, where the others should have "
        f"had {_and(right[1, :2])}. In C all scores are alike, so {low[2, 0]:.2f} goes to each key that C may not see. "
        "Subtracting 1 000 000 000 does no better: a row that is blocked as a whole keeps its differences, as if there "
        "were no mask. Most of the time none of this happens, which makes it a bug that is hard to find.",
        shown=Shown(
            lambda: heat_maps(
                {"blocked: −10 000": low, "blocked: −∞": right},
                ["A", "B", "C"],
                ["key 0", "key 1", "key 2"],
                allowed=BLOCKING_ALLOWED,
            ),
            alt=f"Two tables of weights. With −10 000: A {_and(low[0, :2])}; B 0.00, 0.00 and {low[1, 2]:.2f} for the "
            f"blocked key; C {low[2, 0]:.2f} each. With −∞: A {_and(right[0, :2])}; B {_and(right[1, :2])}; C nothing.",
            caption="Figure 3. Left −10 000, right −∞. Hatched: blocked, with a weight of exactly 0. Nothing undercuts −∞.",
        ),
    )


# --- 4. self-attention, all of it ---------------------------------------------------------------------


def rows() -> Moving:
    """Lesson 1's picture of one query grows to all of them."""
    outputs = SCENE.outputs()
    said = ", ".join(f"{word} {_two(output)}" for word, output in zip(WORDS, outputs, strict=True))
    return Moving(
        lambda: all_rows_steps(SCENE, BANK),
        alt=f"The row of bank, then a row of scores for every word; rows of weights; outputs: {said}.",
        caption="Figure 4. From lesson 1's one query to all of them. Watch the left: queries go out, outputs come home.",
        rate=1,
    )


def model_head() -> tuple[Array, Array, Array, Array]:
    """X (22, 385), W_q, W_k and W_v (385, 32): what the head of lesson 1's figure 1 computes from."""
    X, (W_q, W_k, W_v) = real_head("clue")
    return X, W_q, W_k, W_v


def compared(weights: Array) -> Shown:
    """Your weights of the real sentence, (22, 22), beside what the model itself computed.

    Raises ValueError for a table of another shape.
    """
    text = real_text("river")
    recorded, bank = text.head("clue"), text.place("bank")
    table = np.asarray(weights, dtype=float)
    if table.shape != recorded.shape:
        raise ValueError(f"a table of weights of shape {recorded.shape} belongs here, not {table.shape}")
    gap = float(np.abs(table - recorded).max())
    best = text.labels[int(np.argmax(table[bank]))]
    verdict = "your function does what that head does" if gap < CLOSE else "something is different yet"
    return Shown(
        lambda: listening(text.labels, table[bank], bank),
        alt=f"Your weights for bank in the real sentence: most goes to {best}, {table[bank].max():.2f}.",
        caption=f"Your function in the real model: *bank* listens most to *{best}*. Largest difference from what the "
        f"model had, over all {table.size} weights: {gap:.4f}; it was kept in half precision. So {verdict}.",
    )


# --- 5. the causal mask ---------------------------------------------------------------------------------


def _causal() -> Prediction:
    of_bank = CAUSAL[BANK] @ SCENE.values
    return Prediction(
        "lesson_02/causal",
        "Sketch the row of *bank* under the causal mask.",
        Sketch(list(WORDS), CAUSAL[BANK]),
        answer=f"*Bank* loses most: {CAUSAL[BANK, BANK]:.2f} stays with itself, and its output is {_two(of_bank)}, as "
        "undecided as before. That is no flaw of the mask. Somebody who has read only *the bank* does not know either. "
        f"The first *the* sees only itself, {CAUSAL[THE, THE]:.2f}; *river*, which comes last, keeps its row; in the row of "
        "*of* three weights share the whole 1, in the same proportions as before; and the rows of the two *the* are no "
        "longer equal.",
        shown=Shown(
            lambda: heat_maps({"": CAUSAL}, WORDS, WORDS),
            alt="The weights under the causal mask; above the diagonal all is hatched. The first the gives "
            f"{CAUSAL[THE, THE]:.2f} to itself, bank {CAUSAL[BANK, THE]:.2f} to the and {CAUSAL[BANK, BANK]:.2f} to itself. "
            "The row of river is that of figure 2.",
            caption="Figure 5. Figure 2 under the causal mask. Hatched cells are blocked: everything above the diagonal.",
        ),
    )


def mask() -> Touchable:
    """Scores, temperature and mask of the sentence, to edit."""
    return Touchable(
        "mask",
        {
            "name": "lesson_02/mask",
            "words": list(WORDS),
            "scores": SCENE.scores.tolist(),
            "root_d": float(np.sqrt(2)),
            "at": [BANK, RIVER],
            "goal": [BANK, OF],
        },
        lambda: heat_map(WEIGHTS, WORDS, WORDS),
        alt="The table of figure 2, to be edited.",
        caption="Figure 6. Choose a cell; choose it again to block it. Can you make *bank* give everything to *of* without "
        "touching a score? And what does a row do in which all is blocked? (The temperature divides the scores.)",
    )


# --- 6. reading patterns ----------------------------------------------------------------------------------


def _patterns() -> Prediction:
    dark, light = three_shapes()["A"].max(), three_shapes()["A"].min()
    return Prediction(
        "lesson_02/patterns",
        "Every word looks at the word before it. Where are the dark cells?",
        Choice(["on the diagonal", "just below it", "just above it", "in the first column"], 1),
        answer="Just below: row i is dark in column i − 1. That is A. In B everybody looks at the first word, in C "
        "everybody at itself.",
        shown=Shown(
            lambda: heat_maps(three_shapes(), WORDS, WORDS, cell=0.3),
            alt=f"Three tables with {dark:.2f} in the dark cells and {light:.2f} elsewhere. A: just below the diagonal, and in "
            "the upper left corner. B: the first column. C: the diagonal.",
            caption="Figure 7. The word before (A), the first word (B), oneself (C).",
        ),
    )


def _trained() -> Prediction:
    text = trained_text("names").part(0, 10)
    block, head = text.roles["previous"]
    table = text.weights[block, head]
    least = np.diagonal(table, -1).min()
    title = f"block {block}, head {head}"
    return Prediction(
        "lesson_02/trained",
        "Which of the three shapes will it be?",
        Choice(["A, the word before", "B, the first word", "C, oneself", "none of them"], 0),
        answer=f"A: in each row but the first the darkest cell stands just left of the diagonal, with {least:.2f} or more. "
        "Above the diagonal all is blocked.",
        shown=Touchable(
            "heads",
            {
                "name": "lesson_02/heads",
                "words": text.labels,
                "heads": [{"label": title, "weights": table.round(4).tolist()}],
                "at": [0, 9],
                "causal": True,
            },
            lambda: heat_maps({title: table}, text.labels, text.labels, allowed=np.tri(10), cell=0.45),
            alt=f"The weights of a trained head, ten tokens by ten; just left of the diagonal {least:.2f} or more.",
            caption=f"Figure 8. A trained head reads “{''.join(text.tokens)}”; “·” marks a piece inside a word. Move over "
            "the rows: who is not sure whom to look at?",
        ),
    )


# --- 7. order -------------------------------------------------------------------------------------------------


def _reordering() -> Prediction:
    return Prediction(
        "lesson_02/reordering",
        "Which numbers of figure 2 will change?",
        Choice(
            [
                "none: they only change places",
                "those of *bank* and *river*",
                "those of all words but *the*",
                "all",
            ],
            0,
        ),
        answer=f"None: *bank* still gives {WEIGHTS[BANK, RIVER]:.2f} to *river*. Each score is made of one query and one "
        "key, and these of one word each; *where* the words stand occurs nowhere. Softmax shares out row by row, and "
        "the sum over the values does not ask in which order it adds.",
        shown=Moving(
            lambda: reordering_animation(WEIGHTS, WORDS, SWAPPED),
            alt="The table of figure 2. The rows of bank and river change places, then their columns. Every number "
            "travels with its words.",
            caption="Figure 9. *Bank* and *river* change places: the rows follow the words that look, then the columns "
            "those that are looked at.",
            rate=5,
        ),
    )


def _orders() -> Prediction:
    order = np.array(SWAPPED)
    turned = Everyone(WORDS, SCENE.queries[order], SCENE.keys[order], SCENE.values[order])
    free, first, last = SCENE.outputs()[BANK], SCENE.outputs(BEFORE)[BANK], turned.outputs(BEFORE)[RIVER]
    places = ["no mask,\neither order", "causal: the bank\nof the river", "causal: the river\nof the bank"]
    water, money = np.transpose([free, first, last])
    return Prediction(
        "lesson_02/orders",
        "Can *bank* see *river* there, under the causal mask?",
        Choice(["yes", "no, as before", "partly"], 0),
        answer="Yes: *bank* comes last and sees everything. So a causal layer is not permutation equivariant: it knows "
        "what came before. But only just. The last word sees all the words before it, still as a set: shuffle those "
        "as you like, and its output stays the same. For real word order that is not enough.",
        shown=Shown(
            lambda: weight_bars(
                {"water": water, "money": money}, places, label="output for “bank”", colour=VALUE
            ),
            alt=f"The output for bank. Without a mask, in either order: {_two(free)}. Under the causal mask: {_two(first)} "
            f"in the bank of the river, {_two(last)} in the river of the bank.",
            caption="Figure 10. The output for *bank*, its water (solid) and its money (hatched).",
        ),
    )


# --- the end -------------------------------------------------------------------------------------------


def goals() -> Ticks:
    """What can be ticked at the end."""
    return Ticks(
        "lesson_02/goals",
        [
            "I can write self-attention from memory, with the shape of every symbol.",
            "I can say what would be lost if queries and keys were made by the same matrix.",
            "I can draw the causal mask for four words, and say what a model would learn without it.",
            "I can give two cases in which −10 000 in place of −∞ goes wrong.",
            "I can read a heat map of weights by rows and by columns, and name something that it does not show.",
            "I can explain why the two *the* get the same output, and what changes that.",
        ],
    )


PREDICTIONS: dict[str, Callable[[], Prediction]] = {
    "projection": _projection,
    "weights": _weights,
    "blocking": _blocking,
    "causal": _causal,
    "patterns": _patterns,
    "trained": _trained,
    "reordering": _reordering,
    "orders": _orders,
}
"""What :func:`predict` knows, in the notebook's order."""
