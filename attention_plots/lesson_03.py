"""The pictures of lesson 3 with their words, in the notebook's order.

    from attention_plots import lesson_03 as pictures

Every number in a caption or an answer is computed from the arrays that are drawn.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from attention_plots.all_rows import shares
from attention_plots.copying_head import copying
from attention_plots.counting import POSITIONS, WIDTH, costs, head_costs
from attention_plots.hand_layer import (
    ENTRIES,
    JOBS,
    N_HEADS,
    looks_and_finds,
    matrices,
    swapped,
    words_with_places,
    written,
)
from attention_plots.head_blocks import heads_in_a_row, matrix_blocks
from attention_plots.heads import entropy_dots, heads_side_by_side, written_by_heads
from attention_plots.openings import heads as heads
from attention_plots.predicting import Choice, Number, Prediction, Ticks
from attention_plots.running_example import BANK, RIVER, SWAPPED, VALUES, WORDS
from attention_plots.shown import Moving, Shown, Touchable
from attention_plots.splitting import owner_tables, split_animation
from attention_plots.style import KEY, QUERY, STREAM, VALUE, Array
from attention_plots.weights import weight_bars

LOOKS, FINDS = looks_and_finds(words_with_places())
ENTROPIES = np.log(np.prod(LOOKS**-LOOKS, axis=-1))
FINDS_SWAPPED = looks_and_finds(swapped())[1]
SCORES_OF = {
    "one head: both nouns": np.array([0.0, 4.0, 0.0, 0.0, 4.0]),
    "head 0: the noun before": np.array([0.0, 4.0, 0.0, 0.0, 0.0]),
    "head 1: the noun after": np.array([0.0, 0.0, 0.0, 0.0, 4.0]),
}
"""What *of* looks for, scaled already."""


def _two(numbers: Array) -> str:
    return "(" + ", ".join(f"{number:.2f}" for number in numbers).replace("-", "−") + ")"


def _spaced(number: int) -> str:
    return f"{number:,}".replace(",", " ")


def predict(name: str) -> Prediction:
    """One of the lesson's predictions.  Raises KeyError for a name that is none."""
    if name not in PREDICTIONS:
        raise KeyError(f"there is no prediction {name!r}; there are {', '.join(PREDICTIONS)}")
    return PREDICTIONS[name]()


# --- 1. one softmax, one look -----------------------------------------------------------------------------


def _looks() -> Prediction:
    weights = {name: shares(scores) for name, scores in SCORES_OF.items()}
    one, before, after = weights.values()
    return Prediction(
        "lesson_03/looks",
        "One head looks for both nouns. How much weight does each get?",
        Number(round(float(one[BANK]), 2), 0.04, ""),
        answer=f"{one[BANK]:.2f} each. A head that looks for one noun gives it {before[BANK]:.2f}. So far, one head does as "
        "well as two: both nouns are found.",
        shown=Shown(
            lambda: weight_bars(weights, WORDS, label="weight for “of”", width=5.8),
            alt=f"The weights of of. One head gives bank and river {one[BANK]:.2f} each. Of two heads, the first gives bank "
            f"{before[BANK]:.2f}, the second river {after[RIVER]:.2f}.",
            caption="Figure 1. Where *of* looks: one head for both nouns (solid), or one head for each (hatched, dotted).",
        ),
    )


def _outputs() -> Prediction:
    heads = [shares(scores) for scores in SCORES_OF.values()]
    sentences = {"the bank of the river": VALUES, "the river of the bank": VALUES[list(SWAPPED)]}
    outputs = {name: np.concatenate([head @ values for head in heads]) for name, values in sentences.items()}
    first, second = outputs.values()
    parts = [f"{head}:\n{what}" for head in ("one head", "head 0", "head 1") for what in ("water", "money")]
    return Prediction(
        "lesson_03/outputs",
        "Which outputs change when the nouns change places?",
        Choice(["that of the one head", "those of the two heads", "all three", "none"], 1),
        answer=f"Those of the two heads. Head 0 takes home {_two(first[2:4])} in the first sentence and {_two(second[2:4])} in "
        f"the second, head 1 the other way round. The one head has {_two(first[:2])} in both.",
        shown=Shown(
            lambda: weight_bars(outputs, parts, label="output for “of”", colour=VALUE, width=5.8),
            alt=f"The output for of in two sentences. One head: {_two(first[:2])} in both. Head 0: {_two(first[2:4])}, then "
            f"{_two(second[2:4])}. Head 1 the other way round.",
            caption="Figure 2. What *of* takes home, in “the bank of the river” (solid) and “the river of the bank” (hatched).",
        ),
    )


# --- 2. and 3. columns ------------------------------------------------------------------------------------


def _split() -> Prediction:
    return Prediction(
        "lesson_03/split",
        "Which ten numbers will head 1 get?",
        Choice(
            [
                "10 to 19, in reading order",
                "columns 2 and 3 of every word",
                "columns 1 and 5 of every word",
                "all of *bank*, and two of *of*",
            ],
            1,
        ),
        answer="Columns 2 and 3 of every word. Each head gets all five words, and two numbers of each.",
        shown=Moving(
            lambda: split_animation(WORDS, N_HEADS, 2, steps=7),
            alt="A table of five words and eight columns. Each row is cut into four pieces; then the pieces drift apart into "
            "four tables, one per head, each with all five words.",
            caption="Figure 3. From (5, 8) to four tables of (5, 2). Follow the columns of head 1.",
        ),
    )


def _reshape() -> Prediction:
    return Prediction(
        "lesson_03/reshape",
        "Which numbers does head 0 get from the bare reshape?",
        Choice(
            [
                "columns 0 and 1 of every word",
                "the first ten in reading order",
                "every fourth",
                "columns 0 and 4 of every word",
            ],
            1,
        ),
        answer="The first ten in reading order: all of *the*, and a quarter of *bank*. Its five rows, which ought to be five "
        "words, are pieces of two. And nothing crashes: every shape from here on is right. That makes it the costliest "
        "mistake of the lesson.",
        shown=Shown(
            lambda: owner_tables(
                {
                    "as it should be": np.tile(np.arange(8.0) // 2, (5, 1)),
                    "after reshape(4, 5, 2)": np.arange(40.0).reshape(5, 8) // 10,
                },
                WORDS,
            ),
            alt="Two tables; each cell shows the head it goes to. As it should be: columns 0 and 1 to head 0, and so on. "
            "After reshape alone: the first ten cells in reading order to head 0, and so on.",
            caption="Figure 4. To which head each number goes. Left, heads own columns; right, stretches of text.",
        ),
    )


def merge() -> Moving:
    """The way back."""
    return Moving(
        lambda: split_animation(WORDS, N_HEADS, 2, steps=7, back=True),
        alt="Four tables of two columns, one per head, come together into one table of eight columns, head 0's first.",
        caption="Figure 5. Merging: figure 3 backwards. Each row gets its pieces back, head 0's first.",
    )


# --- 5. the whole layer -------------------------------------------------------------------------------------


def layer() -> Shown:
    """Lesson 1's picture, once per head."""
    return Shown(
        lambda: heads_in_a_row(len(WORDS), JOBS),
        alt="Four tables of weights side by side, each with queries on its left, keys above and values below. Arrows lead "
        "to a row of four outputs, then through W_o into the stream.",
        caption="Figure 6. Lesson 2's picture four times over: each head has queries, keys, values and weights of its own. "
        "Only W_o brings them together.",
    )


def blocks() -> Shown:
    """The four matrices of the layer made by hand."""
    names = ("$W_q$: reads → query", "$W_k$: reads → key", "$W_v$: reads → value", "$W_o$: writes to")
    drawn = dict(zip(names, zip(matrices(), (QUERY, KEY, VALUE, STREAM), strict=True), strict=True))
    return Shown(
        lambda: matrix_blocks(drawn, ENTRIES, N_HEADS),
        alt="Four matrices of eight rows and columns, mostly empty. In the first three each head owns two columns: head 0 "
        "reads place and brings home word, head 1 reads word and brings home place, head 2 reads thing, glue and money, "
        "head 3 has no queries. In the last each head owns two rows.",
        caption="Figure 7. The cell above as blocks; empty cells are 0. Rows say what a head reads, columns whose it is; in W_o "
        "the other way round. Which head asks nothing?",
    )


def _written() -> Prediction:
    table = written(FINDS, BANK)
    water, money = table.sum(axis=0)[2:4]
    return Prediction(
        "lesson_03/written",
        "Where do heads 2 and 3 write?",
        Choice(
            [
                "head 2 to *water, money*, head 3 to *place*",
                "both to *water, money*; head 3 wins",
                "both to *water, money*; it adds up",
                "each to its own two columns",
            ],
            2,
        ),
        answer=f"Both to *water, money*, head 3 at half strength; it adds up to {_two(table.sum(axis=0)[2:4])}. Three questions, four "
        "answers, one row: *the word before me is “the”, I stand there, I mean a bank with much water, and the sentence as "
        f"a whole is a little watery.* Head 2 brings home lesson 1's {_two(FINDS[2, BANK])}. Head 3, which asks nothing, "
        f"averages all words: lesson 1's bag of words, {_two(FINDS[3, BANK])}.",
        shown=Shown(
            lambda: written_by_heads(table, [f"head {h} writes" for h in range(N_HEADS)], ENTRIES),
            alt="What each head writes into the output of bank. Head 0: word "
            f"{_two(table[0, 4:6])}. Head 1: place {_two(table[1, 6:8])}. Head 2: water, money {_two(table[2, 2:4])}. "
            f"Head 3: water, money {_two(table[3, 2:4])}. Sum: water {water:.2f}, money {money:.2f}, the rest as written.",
            caption="Figure 8. What the four heads write into the output of *bank*; below the line their sum. *Thing* and *glue* "
            "stay empty.",
        ),
    )


# --- 6. what heads specialise in ----------------------------------------------------------------------------


def _patterns() -> Prediction:
    names = [f"head {h}: {job}" for h, job in enumerate(JOBS)]
    moved, stays = FINDS_SWAPPED[1, RIVER], FINDS[1, BANK]
    return Prediction(
        "lesson_03/patterns",
        "In head 2 the queries of *the* and *of* are 0. Whom do they look at?",
        Choice(["nobody", "themselves", "*river*", "everybody alike"], 3),
        answer="Everybody alike. A softmax has to give its whole weight to something: a word with no question still gets an "
        "answer, the average of everything. In head 0 the first *the*, with nobody before it, looks at itself; in head 1 "
        f"the two *the* share, {LOOKS[1, 0, 0]:.2f} each. Only head 0 asks about *place*: in “the river of the bank” the "
        "weights of the others move along with the words, as in lesson 2. But not all that they bring home: head 1's "
        f"values are places, so *bank* gets {_two(stays)} from it in one phrase and {_two(moved)} in the other.",
        shown=Touchable(
            "heads",
            {
                "name": "lesson_03/hand",
                "words": list(WORDS),
                "heads": [
                    {"label": f"head {h}", "name": name, "weights": LOOKS[h].round(6).tolist()}
                    for h, name in enumerate(names)
                ],
                "at": [2, BANK],
                "causal": False,
            },
            lambda: heads_side_by_side(LOOKS, WORDS, WORDS, names),
            alt=f"Four tables of weights. Head 0: one step left of the diagonal, {np.diagonal(LOOKS[0], -1).min():.2f} or more. "
            f"Head 1: the diagonal, and the two the share. Head 2: bank gives {LOOKS[2, BANK, RIVER]:.2f} to river; the, of "
            f"and the are even. Head 3: {LOOKS[3].max():.2f} everywhere.",
            caption="Figure 9. Choose a head, then a row. In which heads do the two *the* do the same?",
        ),
    )


def _entropies() -> Prediction:
    found = ENTROPIES
    names = [f"head {h}:\n{job}" for h, job in enumerate(JOBS)]
    lines = {"one word: 0": 0.0, "two: log 2": float(np.log(2)), "five: log 5": float(np.log(5))}
    return Prediction(
        "lesson_03/entropies",
        "Where does *the* lie in head 1?",
        Choice(["at 0", "near log 2", "half-way to log 5", "at log 5"], 1),
        answer=f"At {found[1, 0]:.2f}, a little above log 2 = {np.log(2):.2f}: it shares between the two *the*. Head 3, which "
        f"asks nothing, has the largest entropies, log 5 = {np.log(5):.2f} throughout.",
        shown=Shown(
            lambda: entropy_dots(found, WORDS, names, lines),
            alt=f"The entropy of each query in each head. Head 0: up to {found[0].max():.2f}. Head 1: the two the at "
            f"{found[1, 0]:.2f}, the others at {found[1, BANK]:.2f} or below. Head 2: bank {found[2, BANK]:.2f}, river "
            f"{found[2, RIVER]:.2f}, the others at log 5. Head 3: all at log 5.",
            caption="Figure 11. The entropy of every query in every head, in nats.",
        ),
    )


# --- 7. what it costs -----------------------------------------------------------------------------------------


def _costs() -> Prediction:
    products, extra, many = costs(96)
    few = costs(2)[2]
    shown = {f"{heads} heads of {WIDTH // heads}": costs(heads)[:2] for heads in (2, 12, 96)}
    return Prediction(
        "lesson_03/costs",
        "From 2 heads to 96: how many times as many exponentials?",
        Number(many // few, 0, "times"),
        answer=f"{many // few} times, {_spaced(many)} in place of {_spaced(few)}. The products stay at {_spaced(products)} "
        "multiplications; scaling and dividing, two for each weight, add "
        f"{100 * costs(2)[1] / products:.1f} % with 2 heads and {100 * extra / products:.1f} % with 96.",
        shown=Touchable(
            "cost",
            {
                "name": "lesson_03/cost",
                "n": POSITIONS,
                "d": WIDTH,
                "heads": [heads for heads in range(1, 97) if WIDTH % heads == 0],
                "at": 12,
                "marks": [2, 12, 96],
            },
            lambda: head_costs(shown),
            alt="Multiplications with 2, 12 and 96 heads: the products are the same, scaling and dividing grow with the heads.",
            caption="Figure 12. Share 768 columns out. What stays, and what grows?",
        ),
    )


# --- the end -------------------------------------------------------------------------------------------


def goals() -> Ticks:
    """What can be ticked at the end."""
    return Ticks(
        "lesson_03/goals",
        [
            "I can show with two sentences what one head averages away and two heads keep.",
            "I can draw which numbers of a table each head gets, and which it gets after a bare reshape.",
            "I can write the layer from memory, with the shape of every array on the way.",
            "I can say what a row band of W_o does.",
            "I can read a head's pattern, and say what its entropy is at least and at most.",
            "I can say what the number of heads changes, and what it does not.",
        ],
    )


PREDICTIONS: dict[str, Callable[[], Prediction]] = {
    "looks": _looks,
    "outputs": _outputs,
    "split": _split,
    "reshape": _reshape,
    "written": _written,
    "patterns": _patterns,
    "copying": copying,
    "entropies": _entropies,
    "costs": _costs,
}
"""What :func:`predict` knows, in the notebook's order."""
