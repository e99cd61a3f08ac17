"""The pictures of lesson 6 with their words, in the notebook's order.

    from attention_plots import lesson_06 as pictures

    pictures.towers()               # a figure
    pictures.predict("stages")      # a guess first, then the figure and the answer

Every number in a caption or an answer is computed from the arrays that are drawn.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from attention_plots import by_hand, hand_gpt
from attention_plots.against_pytorch import comparison as comparison
from attention_plots.architecture import encoder_decoder, gpt_flow, growing
from attention_plots.byte_pairs import cut, growing_pieces, merges
from attention_plots.hand_gpt import GROUPS, array
from attention_plots.lesson_06_writing import PREDICTIONS as LATER
from attention_plots.lesson_06_writing import descent as descent
from attention_plots.lesson_06_writing import named, softmax_rows, two
from attention_plots.one_picture import Scene
from attention_plots.predicting import Choice, Prediction, Sketch, Ticks
from attention_plots.running_example import BANK, KEYS, QUERY_OF_BANK, VALUES, WORDS
from attention_plots.shown import Moving, Shown, Touchable
from attention_plots.stream import stream_stages
from attention_plots.weights import heat_map

SCENE = Scene(WORDS, BANK, QUERY_OF_BANK, KEYS, VALUES)
"""The picture of lesson 1."""
SOURCE = ["the", "bank", "of", "the", "river"]
TARGET = ["das", "Ufer", "des", "Flusses"]
CROSS_SCORES = np.array(
    [
        [2.0, 2.5, 0.0, 0.0, 0.0],  # to write das
        [0.0, 4.0, 0.0, 0.0, 2.5],  # to write Ufer
        [0.0, 0.0, 3.0, 2.5, 1.0],  # to write des
        [0.0, 0.0, 1.5, 0.0, 4.0],  # to write Flusses
    ]
)
"""Scaled scores of a head of cross-attention, made up by hand."""
COUNTS = {"river": 6, "rivers": 2, "bank": 7, "banks": 3, "the": 9}
N_MERGES = 10
NEVER_SEEN = "riverbanks"


def predict(name: str) -> Prediction:
    """One of the lesson's predictions.  Raises KeyError for a name that is none."""
    if name not in PREDICTIONS:
        raise KeyError(f"there is no prediction {name!r}; there are {', '.join(PREDICTIONS)}")
    return PREDICTIONS[name]()


# --- 1 to 3: the transformer of 2017 -------------------------------------------------------------------


def whole() -> Moving:
    """The one picture, grown to the transformer and to GPT."""
    return Moving(
        lambda: growing(SCENE, SOURCE, ["⟨start⟩", *TARGET[:-1]], TARGET),
        alt="The picture of lesson 1; then attention as a box with its entrances Q, K and V on a branch of a thick line; then a network; then six such blocks "
        "as encoder; then a decoder beside it; then the decoder alone, without cross-attention.",
        caption="Figure 1. Lesson 1's picture becomes one box with three entrances. Follow the thick line, the "
        "stream: what is new at each step?",
        rate=0.4,
    )


def towers() -> Shown:
    """The transformer of 2017."""
    return Shown(
        lambda: encoder_decoder(SOURCE, ["⟨start⟩", *TARGET[:-1]], TARGET),
        alt="Two towers. The encoder: self-attention and feed-forward, each on a branch of the stream, added at a plus, "
        "then a norm; six times. The decoder: causal self-attention, cross-attention, feed-forward; six times. A "
        "dashed line, the memory, leads from the top of the encoder to K and V of cross-attention.",
        caption="Figure 2. The transformer of 2017, from the bottom up. Thick: the streams. Dashed: the memory goes to every "
        "block of the decoder.",
    )


def _way() -> Prediction:
    return Prediction(
        "lesson_06/way",
        "By which way does *river* reach *Ufer*, and is there a way back?",
        Choice(
            [
                "through causal self-attention; and back through the memory",
                "through self-attention and the memory; and back through cross-attention",
                "through self-attention, memory and cross-attention; there is no way back",
            ],
            2,
        ),
        answer="*River* marks *bank* in the encoder, and reaches *Ufer* by the dashed line. The memory is finished before "
        "the first German word is written, so nothing comes back.",
    )


def _cross() -> Prediction:
    table = softmax_rows(CROSS_SCORES)
    rows = [f"to write {word}" for word in TARGET]
    return Prediction(
        "lesson_06/cross",
        "A head is about to write *des*. Draw its weights.",
        Sketch([f"{word}{' (first)' * (i == 0)}" for i, word in enumerate(SOURCE)], table[2]),
        answer="*Des* looks at both words that it stands for, and a little at *river*, whose gender it must fit.",
        shown=Shown(
            lambda: heat_map(
                table,
                rows,
                SOURCE,
                query_label="query (the decoder asks)",
                key_label="key (the memory answers)",
            ),
            alt="A table of weights. "
            + "; ".join(f"{row}: {named(each, SOURCE)}" for row, each in zip(rows, table, strict=True)),
            caption="Figure 3. Weights of a head of cross-attention, from scores made up by hand. Four by five: "
            "the table need not be square.",
        ),
    )


# --- 5 and 6: GPT ----------------------------------------------------------------------------------------


def flow() -> Shown:
    """GPT-2 with all shapes."""
    return Shown(
        lambda: gpt_flow(SOURCE[:4], n_layers=12),
        alt="Left, from the bottom up: token ids, rows of wte plus rows of wpe, block 0 to block 11, ln_f, times wteᵀ, "
        "softmax of the last row, the next token. Right, one block: a branch with ln_1, c_attn, causal attention, c_proj "
        "and a plus; a branch with ln_2, c_fc, GELU, c_proj and a plus.",
        caption="Figure 4. GPT-2, with the shape of everything that flows. Each branch reads the stream, and adds to "
        "it.",
    )


def _pieces() -> Prediction:
    pairs = merges(COUNTS, N_MERGES)
    pieces = cut(NEVER_SEEN, pairs)
    return Prediction(
        "lesson_06/pieces",
        f"Into which pieces is *{NEVER_SEEN}* cut, a word that never occurred?",
        Choice(["it cannot be read", "ten letters", " + ".join(pieces), "one new token"], 2),
        answer="No word is ever unknown: what is common is one token, what is rare falls into pieces, at worst letters.",
        shown=Shown(
            lambda: growing_pieces(NEVER_SEEN, pairs),
            alt=f"{NEVER_SEEN} in letters; after ten merges in the pieces {' and '.join(pieces)}.",
            caption="Figure 5. The merges that change the word. Filled: what has just grown together.",
        ),
    )


def hand_tables() -> Shown:
    """What goes into the stream."""
    return Shown(
        by_hand.tables,
        alt="Two tables with ten columns. Each token has a 1 in a column of its own; the eight places are eight directions "
        "in the last two columns.",
        caption="Figure 6. What goes into the stream. Hatched: negative.",
    )


def hand_heads() -> Shown:
    """Where the heads look."""
    before, nouns = array("weights")
    return Shown(
        by_hand.heads,
        alt=f"Two tables of weights. Head 0: bank looks at the, {two(before[1, 0])}, and so on, one word back. Head 1: "
        f"bank, of and the look at bank, {two(nouns[3, 1])}; river looks at of.",
        caption="Figure 7. The two heads at work. Which one will tell the second *the* that *of* stands before it?",
    )


def hand_rules() -> Shown:
    """The network as rules."""
    return Shown(
        by_hand.rules,
        alt="Seven rules. For example: the, of before and bank seen, above 2, write the minus 1 and river plus 2.",
        caption="Figure 8. The seven rules. A unit adds up what it reads, and fires where the sum is above the number in "
        "the circle. Each takes its own word away.",
    )


def _stages() -> Prediction:
    thought, words = array("thought"), hand_gpt.text()
    tokens = hand_gpt.names("tokens")
    guessed = ", ".join(
        f"after {w} {tokens[int(row.argmax())]}" for w, row in zip(words, array("logits"), strict=True)
    )
    return Prediction(
        "lesson_06/stages",
        "Both *the* begin with a 1 in column *the*. What does the network write for them?",
        Choice(
            ["*bank* for both", "*bank* and *river*, then *river*", "*river*, then *bank*", "*of* for both"],
            1,
        ),
        answer=f"The first ends with bank {thought[0, 1]:.1f} just above river {thought[0, 3]:.1f}: both are possible. The "
        f"second has heard *of before* and *bank seen*, and has river {thought[3, 3]:.1f}. Its own 1 has fallen to "
        f"{thought[3, 0]:.1f}. ".replace("-", "−")
        + "Same token, same weights, different guess.",
        shown=Touchable(
            "gpt",
            {
                "view": "climb",
                "model": hand_gpt.weights_as_data(),
                "texts": [[0, 1, 2, 0, 3], [0, 3, 2, 0, 1]],
                "chosen": 3,
                "floors": ["token and\nplace", "after\nattention", "after the\nnetwork"],
            },
            lambda: stream_stages(
                {
                    "token and place": array("embedded"),
                    "after attention": array("attended"),
                    "after the network": thought,
                },
                words,
                by_hand.short_columns(),
                GROUPS,
            ),
            alt=f"The stream at three stages; at the end the model guesses {guessed}.",
            caption="Figure 9. Climb with the second *the*: in each box what it would guess if it were read off there. At "
            "which floor does it stop repeating itself?",
        ),
    )


def goals() -> Ticks:
    """What can be ticked at the end."""
    return Ticks(
        "lesson_06/goals",
        [
            "I can draw figure 2 from memory and say who asks and who answers in each attention.",
            "I can list what GPT-2 changed in the decoder of 2017.",
            "I can follow a text from ids to logits, with all shapes.",
            "I can say what temperature and top k change, and what not.",
            "I can do one step of training, and say why one run gives a guess for every place.",
            "I can count GPT-2's parameters on paper.",
        ],
    )


PREDICTIONS: dict[str, Callable[[], Prediction]] = {
    "way": _way,
    "cross": _cross,
    "pieces": _pieces,
    "stages": _stages,
    **LATER,
}
"""What :func:`predict` knows, in the notebook's order."""
