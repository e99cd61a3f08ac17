"""Step ``add_positions``: the words and their places, added up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from numpy.random import Generator

from rubrics._writing import writing
from solutions import positional as reference
from stepgrade.rubric import Step, common, hidden, public


def words_and_table(
    n: int, d_model: int, n_positions: int, start: int | None = None
) -> Callable[[Generator], dict[str, Any]]:
    """Words, and a table of random numbers, so that nobody can leave it out and make sinusoids instead."""

    def inputs(rng: Generator) -> dict[str, Any]:
        given: dict[str, Any] = {"X": rng.normal(size=(n, d_model)), "encoding": rng.normal(size=(n_positions, d_model))}
        return given if start is None else {**given, "start": start}

    return inputs


def somewhere(rng: Generator) -> dict[str, Any]:
    return words_and_table(5, 14, 31, int(rng.integers(6, 25)))(rng)


right, wrong = writing("add_positions(X, encoding, start=0)")
usual = right("as the text builds it", "X + encoding[start:start + len(X)]")

add_positions = Step(
    "add_positions",
    points=2,
    summary="Each word gets the row of its own position added, from start on",
    reference=reference.add_positions,
    cases=(
        public("five words from position 0 on", words_and_table(5, 6, 11)),
        public("three words that follow seven others", words_and_table(3, 10, 17, start=7)),
        public("a table as long as the sentence", words_and_table(7, 6, 7), weight=0.5),
        hidden("seven words of a longer table", words_and_table(7, 22, 29)),
        hidden("five words from somewhere on", somewhere),
        hidden("up to the last row of the table", words_and_table(3, 14, 19, start=16), weight=0.5),
        hidden("one word, as when a text is written word by word", words_and_table(1, 6, 13, start=11)),
        common("eleven words that follow two others", words_and_table(11, 26, 37, start=2)),
    ),
    variants=(
        usual,
        right("loop", "np.array([X[j] + encoding[start + j] for j in range(len(X))])"),
        right("einsum with a selection of rows",
            "chosen = np.zeros((len(X), len(encoding)))",
            "chosen[np.arange(len(X)), start + np.arange(len(X))] = 1.0",
            "X + np.einsum('nm,md->nd', chosen, encoding)"),
        right("an array of positions", "X + encoding[np.arange(start, start + X.shape[0])]"),
        right("a copy, then added to",
            "result = X.copy()", "result += encoding[start:][:len(X)]", "result"),
        right("float32",
            "X.astype(np.float32) + encoding[start:start + len(X)].astype(np.float32)", single=True),
    ),
    mistakes=(
        usual.but("start ignored",
            "Your words always stand at positions 0, 1, 2, …: start has no say. Take n rows from start on, "
            "encoding[start : start + n].",
            {"start:start + ": ":"}),
        wrong("one position too far",
            "Your first word gets the row of position start + 1. Positions count from 0: with start=0 the first word "
            "gets row 0.",
            "X + np.take(encoding, np.arange(start + 1, start + 1 + len(X)), axis=0, mode='clip')"),
        wrong("the same row for every word",
            "Every word got the row of the first position, so that they still cannot be told apart. Word j gets row "
            "start + j: take a slice of n rows, not a single one.",
            "X + encoding[start]"),
        usual.but("start added to the numbers",
            "You added start to the numbers of the encoding. It says where to begin reading: take the rows "
            "encoding[start : start + n].",
            {"start:start + len(X)]": ":len(X)] + start"}),
        wrong("counted from the end",
            "Your words get the last rows of the table. Read on from row start: encoding[start : start + n].",
            "X + encoding[-len(X):]"),
        wrong("put side by side",
            "Your positions stand beside the words, which makes the vectors twice as wide. Add them to the words' own "
            "numbers; the shape stays (n, d_model).",
            "np.concatenate([X, encoding[start:start + len(X)]], axis=-1)"),
        usual.but("multiplied",
            "You multiplied words and positions. Add them.",
            {"X +": "X *"}),
        usual.but("positions alone",
            "Your result holds the positions alone: the words are gone. Add the two, X + encoding[start : start + n].",
            {"X + ": ""}),
        usual.but("words multiplied by √d_model",
            "Your words are multiplied by √d_model before the positions are added. The paper does that where it makes "
            "the embeddings (section 3.4); X has been made already, so add to it as it is.",
            {"X +": "X * np.sqrt(X.shape[-1]) +"}),
    ),
)
