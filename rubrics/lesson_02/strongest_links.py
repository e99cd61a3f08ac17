"""Step ``strongest_links``: which word each word attends to most."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs
from rubrics._writing import writing
from solutions import self_attention as reference
from stepgrade.rubric import Step, common, hidden, public

SENTENCE = ["the", "bank", "of", "the", "river"]
LONGER = ["the", "cat", "sat", "on", "the", "mat", "by", "the", "bank", "of", "the", "river", "today"]


def links(tokens: list[str], *, causal: bool = False, ties: bool = False) -> Inputs:
    """Random rows that sum to 1.  A row with ties shares its largest weight between two random keys."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        n = len(tokens)
        weights = rng.dirichlet(np.ones(n), size=n)
        if ties:
            weights = rng.permuted(np.tile([3.0, 3.0, *np.linspace(0.0, 1.0, n - 2)], (n, 1)), axis=1)
        if causal:
            weights = weights * reference.causal_mask(n)
        return weights / weights.sum(axis=1, keepdims=True), list(tokens)

    return inputs


right, wrong = writing("strongest_links(weights, tokens)")
usual = right("argmax for all rows",
    "[(token, tokens[j]) for token, j in zip(tokens, np.argmax(weights, axis=1))]")

strongest_links = Step(
    "strongest_links",
    points=1,
    summary="Every word with the word to which it attends most",
    reference=reference.strongest_links,
    cases=(
        public("the bank of the river", links(SENTENCE)),
        public("the first of equals", links(["a", "b", "c", "d", "e"], ties=True), weight=0.5),
        hidden("seven words, two of them the same", links(LONGER[:7])),
        hidden("thirteen words under a causal mask", links(LONGER, causal=True)),
        hidden("the first of equals, with words that repeat", links(LONGER[:11], ties=True), weight=0.5),
        hidden("one word only", links(["bank"]), weight=0.5),
        common("five words", links(["attention", "is", "all", "you", "need"])),
    ),
    variants=(
        usual,
        right("words as an array", "list(zip(tokens, np.array(tokens)[weights.argmax(axis=-1)]))"),
        right("loop",
            "pairs = []",
            "for i in range(len(tokens)):",
            "    best = 0",
            "    for j in range(len(tokens)):",
            "        if weights[i, j] > weights[i, best]:",
            "            best = j",
            "    pairs.append([tokens[i], tokens[best]])",
            "pairs"),
        right("max over pairs of weight and word",
            "[(token, max(zip(row, tokens), key=lambda pair: pair[0])[1]) for token, row in zip(tokens, weights)]"),
    ),
    mistakes=(
        usual.but("down the columns",
            "You took the largest weight of each column: by whom a word is looked at most. Rows are the words that "
            "look, so search along each row: np.argmax(weights, axis=1).",
            {"axis=1": "axis=0"}),
        usual.but("the wrong way round",
            "Your pairs stand the wrong way round. First the word that looks, then the one it looks at most.",
            {"(token, tokens[j])": "(tokens[j], token)"}),
        usual.but("positions for words",
            "Your pairs name the position of the word that is looked at. Give the word itself: tokens[j].",
            {"tokens[j]": "int(j)"}),
        wrong("a dict on the way",
            "Words that occur twice come only once in your result, as happens in a dict, where a key is kept once. "
            "Make a list with one pair per position.",
            "list({token: tokens[j] for token, j in zip(tokens, np.argmax(weights, axis=1))}.items())"),
        wrong("row found by the word",
            "For a word that occurs twice you looked up the row of its first place, as tokens.index does. Go through "
            "the rows by position, with zip or enumerate.",
            "[(token, tokens[np.argmax(weights[tokens.index(token)])]) for token in tokens]"),
        usual.but("itself left out",
            "You left out each word's weight on itself. A word may attend to itself most of all; take the whole row.",
            {"(weights, axis": "(np.where(np.eye(len(tokens), dtype=bool), -1.0, weights), axis"}),
        usual.but("the last of equals",
            "Where two weights are equally large you took the last one. Take the first, as np.argmax does.",
            {"np.argmax(weights, axis=1)": "len(tokens) - 1 - np.argmax(weights[:, ::-1], axis=1)"}),
        usual.but("the weakest link",
            "You took the smallest weight of every row. Look for the largest one: np.argmax.",
            {"argmax": "argmin"}),
        wrong("only the words looked at",
            "Your list holds only the words that are looked at. Return pairs: the word that looks, and the one it "
            "looks at most.",
            "[tokens[j] for j in np.argmax(weights, axis=1)]"),
    ),
)
