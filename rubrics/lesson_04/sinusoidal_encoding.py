"""Step ``sinusoidal_encoding``: the table of sines and cosines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array
from rubrics._writing import writing
from rubrics.lesson_04.angular_frequencies import HALF_WIDTHS
from solutions import positional as reference
from stepgrade.rubric import Step, common, hidden, public


def compose_encoding(angular_frequencies: Callable[..., Any]) -> Callable[..., Any]:
    """The table of sines and cosines, over any function that plays the part."""

    def sinusoidal_encoding(n_positions: int, d_model: int) -> Array:
        angles = np.arange(n_positions)[:, None] * angular_frequencies(d_model)
        return reference.interleave(np.sin(angles), np.cos(angles))

    return sinusoidal_encoding


def some_table(rng: Generator) -> tuple[int, int]:
    return int(rng.choice([7, 37, 41, 43, 47])), 2 * int(rng.choice(HALF_WIDTHS))


right, wrong = writing("sinusoidal_encoding(n_positions, d_model)")
ANGLES = "angles = np.arange(n_positions)[:, None] * angular_frequencies(d_model)"
EMPTY = "table = np.zeros((n_positions, d_model))"
ROWS = "p = np.arange(n_positions)[:, None]"


def filled(even: str, odd: str) -> tuple[str, ...]:
    """The usual lines: an empty table, its even columns, its odd columns."""
    return EMPTY, f"table[:, 0::2] = {even}", f"table[:, 1::2] = {odd}"


sinusoidal_encoding = Step(
    "sinusoidal_encoding",
    points=2,
    summary="Sines in the even columns, cosines in the odd ones, one row for each position",
    parts=("angular_frequencies",),
    composition=compose_encoding,
    cases=(
        public("five positions, eight columns", lambda rng: (5, 8)),
        public("thirteen positions, six columns", lambda rng: (13, 6)),
        public("position 0 alone", lambda rng: (1, 10), weight=0.5),
        hidden("a single pair of columns", lambda rng: (11, 2), weight=0.5),
        hidden("another table", some_table),
        hidden("a thousand positions", lambda rng: (1009, 6), weight=0.5),
        hidden("more columns than positions", lambda rng: (3, 2 * int(rng.choice(HALF_WIDTHS)))),
        common("a table for the whole class", some_table),
    ),
    variants=(
        right("slices", ANGLES, *filled("np.sin(angles)", "np.cos(angles)"), "table"),
        right("loop",
            EMPTY,
            "for p in range(n_positions):",
            "    for i in range(d_model // 2):",
            "        table[p, 2 * i] = np.sin(p / 10000 ** (2 * i / d_model))",
            "        table[p, 2 * i + 1] = np.cos(p / 10000 ** (2 * i / d_model))",
            "table"),
        right("outer product and where",
            "angles = np.outer(np.arange(n_positions), np.repeat(angular_frequencies(d_model), 2))",
            "np.where(np.arange(d_model) % 2 == 0, np.sin(angles), np.cos(angles))"),
        right("einsum and complex numbers",
            "z = np.exp(1j * np.einsum('p,i->pi', np.arange(n_positions), angular_frequencies(d_model)))",
            "np.stack([z.imag, z.real], axis=-1).reshape(n_positions, d_model)"),
        right("float32",
            "angles = np.arange(n_positions, dtype=np.float32)[:, None]",
            "angles = angles * angular_frequencies(d_model).astype(np.float32)",
            "table = np.zeros((n_positions, d_model), dtype=np.float32)",
            "table[:, 0::2], table[:, 1::2] = np.sin(angles), np.cos(angles)",
            "table",
            single=True),
    ),
    mistakes=(
        wrong("halves instead of pairs",
            "Your sines fill the first half of the columns and your cosines the second. Some libraries do that; here, "
            "as in the paper, they alternate: table[:, 0::2] takes the sines and table[:, 1::2] the cosines.",
            ANGLES, "np.concatenate([np.sin(angles), np.cos(angles)], axis=1)"),
        wrong("sine and cosine swapped",
            "Your even columns hold the cosines. The paper begins with the sine: columns 0, 2, 4, … are sines, "
            "columns 1, 3, 5, … cosines, so that the row of position 0 begins with 0, 1, 0, 1.",
            ANGLES, *filled("np.cos(angles)", "np.sin(angles)"), "table"),
        wrong("positions from one",
            "Your first row belongs to position 1. Positions count from 0: np.arange(n_positions), and the first row "
            "begins with 0, 1, 0, 1.",
            "angles = np.arange(1, n_positions + 1)[:, None] * angular_frequencies(d_model)",
            *filled("np.sin(angles)", "np.cos(angles)"),
            "table"),
        wrong("sine everywhere",
            "All your columns are sines. With the sine alone two different angles can look alike; the odd columns "
            "take the cosine of the same angle.",
            ANGLES, *filled("np.sin(angles)", "np.sin(angles)"), "table"),
        wrong("cosine with a frequency of its own",
            "Your cosines run with other frequencies than the sines beside them: the exponent used the column's own "
            "number. Columns 2i and 2i + 1 share the frequency of pair i.",
            ROWS, *filled("np.sin(p * angular_frequencies(d_model))",
                "np.cos(p * 10000.0 ** (-np.arange(1, d_model, 2) / d_model))"),
            "table"),
        wrong("column number used for i",
            "Your exponents grow twice as fast as they should: the column number was put in for i. Column 2i belongs to "
            "pair i, so its exponent is -(column number)/d_model.",
            ROWS, "angles = p * 10000.0 ** (-2 * np.arange(0, d_model, 2) / d_model)", *filled("np.sin(angles)", "np.cos(angles)"),
            "table"),
        wrong("multiplied by the wavelength",
            "Your positions are multiplied by 10000^(2i/d_model), while they should be divided by it: later pairs must "
            "turn more slowly, not faster.",
            ROWS, "angles = p * 10000.0 ** (np.arange(0, d_model, 2) / d_model)", *filled("np.sin(angles)", "np.cos(angles)"),
            "table"),
        wrong("positions as a fraction",
            "Your positions are divided by n_positions. Then the same position gets another vector in every table; "
            "use the plain count 0, 1, 2 and so on.",
            ANGLES, "angles = angles / n_positions", *filled("np.sin(angles)", "np.cos(angles)"), "table"),
        wrong("transposed",
            "Your table has one row for each column of the encoding. Rows are positions: the shape is "
            "(n_positions, d_model).",
            ANGLES, *filled("np.sin(angles)", "np.cos(angles)"), "table.T"),
        wrong("degrees",
            "Your angles were taken for degrees. They are in radians, which is what np.sin and np.cos expect: leave "
            "the conversion out.",
            ANGLES, "angles = np.deg2rad(angles)", *filled("np.sin(angles)", "np.cos(angles)"), "table"),
    ),
)
