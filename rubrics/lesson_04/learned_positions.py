"""Step ``learned_positions``: rows looked up in a learned table."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import ArrayLike, NDArray

from rubrics._inputs import Array, Inputs
from rubrics._writing import writing
from solutions import positional as reference
from stepgrade.rubric import Step, common, hidden, public


def table_and_positions(n_positions: int, d_model: int, positions: ArrayLike) -> Inputs:
    return lambda rng: (rng.normal(size=(n_positions, d_model)), np.array(positions))


def any_order(rng: Generator) -> tuple[Array, NDArray[np.int64]]:
    return rng.normal(size=(19, 23)), rng.permutation(19)[:7]


def with_repeats(rng: Generator) -> tuple[Array, NDArray[np.int64]]:
    positions = rng.integers(0, 13, size=11)
    positions[[0, -1]] = positions[4]
    return rng.normal(size=(13, 17)), positions


right, wrong = writing("learned_positions(table, positions)")

learned_positions = Step(
    "learned_positions",
    points=1,
    summary="Looks rows up in a table of learned positions",
    reference=reference.learned_positions,
    cases=(
        public("the first five positions", table_and_positions(11, 13, np.arange(5))),
        public("positions in any order", table_and_positions(7, 11, [3, 0, 6, 2])),
        hidden("other positions in any order", any_order),
        hidden("positions that occur more than once", with_repeats),
        hidden("a single position, the last one", table_and_positions(17, 3, [16]), weight=0.5),
        hidden("a stretch from the middle", table_and_positions(23, 5, np.arange(8, 19)), weight=0.5),
        common("two positions for the whole class", table_and_positions(5, 7, [4, 1])),
    ),
    variants=(
        right("loop", "np.array([table[p] for p in positions])"),
        right("take", "np.take(table, positions, axis=0)"),
        right("product with ones and zeros",
            "one_hot = (np.asarray(positions)[:, None] == np.arange(len(table))) * 1.0",
            "np.einsum('np,pd->nd', one_hot, table)"),
        right("float32", "table.astype(np.float32)[positions]", single=True),
    ),
    mistakes=(
        wrong("the first rows",
            "Your result holds the first rows of the table, whatever the positions are. Look up the row of each "
            "position: index the table with the array of positions.",
            "table[:len(positions)]"),
        wrong("one row too early",
            "You look up the row before the right one. Positions count from 0, as rows do: position 0 is row 0. "
            "(Row -1 is the last one in NumPy, so there is not even an error.)",
            "table[np.asarray(positions) - 1]"),
        wrong("counting on from the first",
            "You look up the first position and count on from there. Positions may come in any order; each one is "
            "looked up by itself.",
            "np.take(table, positions[0] + np.arange(len(positions)), axis=0, mode='clip')"),
        wrong("sorted",
            "Your rows come in the order of the table. They belong in the order in which the positions were asked for.",
            "table[np.sort(positions)]"),
        wrong("each position once",
            "Each of your rows occurs only once, in the order of the table. One row is wanted for every position "
            "asked for, in that order, repeats included.",
            "table[np.unique(positions)]"),
        wrong("columns",
            "You looked up columns of the table. Positions are rows: index the first axis, table[positions].",
            "np.take(table, positions, axis=1, mode='clip')"),
    ),
)
