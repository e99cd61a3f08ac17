"""What lessons 2 and 3 open with: a real model reads a sentence, and a word shows whom it listens to.

The heads are those of a BERT encoder, recorded (:mod:`attention_plots.real_attention`); nothing was set by
hand.  Lesson 5 opens with :mod:`attention_plots.switched_off`.
"""

from __future__ import annotations

import numpy as np

from attention_plots.flowing import listening_in_heads, listening_twice
from attention_plots.real_attention import RealText, Role, real_text
from attention_plots.shown import Touchable

LEAST, LEAST_OF_MANY = 0.05, 0.2
"""Smaller weights are not drawn: of one head, of four heads at once."""
HEADS: tuple[Role, ...] = ("previous", "said", "verb", "pronoun")
"""The heads of lesson 3's opening, in their order."""


def _most(text: RealText, role: Role, query: int) -> str:
    row = text.row(role, query)
    return f"{text.labels[int(np.argmax(row))]} {row.max():.2f}"


def pronoun() -> Touchable:
    """Lesson 2: one word of a sentence is exchanged, and *it* listens to another noun."""
    texts = {name: real_text(name) for name in ("hungry", "fresh")}
    layer, head = texts["hungry"].roles["pronoun"]
    it = texts["hungry"].place("it")
    told = ", ".join(f"{name}, {_most(text, 'pronoun', it)}" for name, text in texts.items())
    return Touchable(
        "head",
        {
            "name": "lesson_02/pronoun",
            "views": [
                {
                    "label": f"… it was {name}.",
                    "words": text.labels,
                    "weights": text.head("pronoun").round(4).tolist(),
                }
                for name, text in texts.items()
            ],
            "together": False,
            "query": it,
            "least": LEAST,
        },
        lambda: listening_twice(
            [(text.labels, text.row("pronoun", it)) for text in texts.values()], it, LEAST
        ),
        alt=f"A sentence twice, with another last word; from it a thick thread runs to another noun: {told}.",
        caption=f"Head {head} in layer {layer} of a real model reads. Make the mouse *hungry*, make the "
        "cheese *fresh*: whom does *it* listen to? Then choose other words. Each of them asks.",
    )


def heads() -> Touchable:
    """Lesson 3: one word, four heads, four questions."""
    text = real_text("hungry")
    it = text.place("it")
    names = dict(zip(HEADS, "ABCD", strict=True))
    rows = {names[role]: text.row(role, it) for role in HEADS}
    told = ", ".join(f"{names[role]} most to {_most(text, role, it)}" for role in HEADS)
    return Touchable(
        "head",
        {
            "name": "lesson_03/heads",
            "views": [
                {"label": names[role], "words": text.labels, "weights": text.head(role).round(4).tolist()}
                for role in HEADS
            ],
            "together": True,
            "query": it,
            "least": LEAST_OF_MANY,
        },
        lambda: listening_in_heads(text.labels, rows, it, LEAST_OF_MANY),
        alt=f"A sentence; threads run from it to other words, a kind of line for each of four heads: {told}.",
        caption="Four of a real model's 72 heads, asked by *it*. Choose other words, or one head. What might "
        "each be looking for?",
    )
