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
usual = right("slices",
    "angles = np.arange(n_positions)[:, None] * angular_frequencies(d_model)",
    "table = np.zeros((n_positions, d_model))",
    "table[:, 0::2] = np.sin(angles)",
    "table[:, 1::2] = np.cos(angles)",
    "table")

sinusoidal_encoding = Step(
    "sinusoidal_encoding",
    points=2,
    summary="Sines in the even columns, cosines in the odd ones, one row for each position",
    parts=("angular_frequencies",),
    composition=compose_encoding,
    cases=(
        public("five positions, eight columns", lambda rng: (5, 8), twin=some_table),
        public("thirteen positions, six columns", lambda rng: (13, 6), twin=some_table),
        public("position 0 alone", lambda rng: (1, 10), weight=0.5, twin=lambda rng: (1, *some_table(rng)[1:])),
        hidden("a single pair of columns", lambda rng: (11, 2), weight=0.5),
        hidden("another table", some_table),
        hidden("a thousand positions", lambda rng: (1009, 6), weight=0.5),
        hidden("more columns than positions", lambda rng: (3, 2 * int(rng.choice(HALF_WIDTHS)))),
        common("a table for the whole class", some_table),
    ),
    variants=(
        usual,
        right("loop",
            "table = np.zeros((n_positions, d_model))",
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
        usual.but("halves instead of pairs",
            "Your sines fill the first half of the columns and your cosines the second. Some libraries do that; here, "
            "as in the paper, they alternate: table[:, 0::2] takes the sines and table[:, 1::2] the cosines.",
            {"0::2": ":d_model // 2", "1::2": "d_model // 2:"}),
        usual.but("sine and cosine swapped",
            "Your even columns hold the cosines. The paper begins with the sine: columns 0, 2, 4, … are sines, "
            "columns 1, 3, 5, … cosines, so that the row of position 0 begins with 0, 1, 0, 1.",
            {"np.sin": "np.cos", "np.cos": "np.sin"}),
        usual.but("positions from one",
            "Your first row belongs to position 1. Positions count from 0: np.arange(n_positions), and the first row "
            "begins with 0, 1, 0, 1.",
            {"np.arange(n_positions)": "np.arange(1, n_positions + 1)"}),
        usual.but("sine everywhere",
            "All your columns are sines. With the sine alone two different angles can look alike; the odd columns "
            "take the cosine of the same angle.",
            {"np.cos": "np.sin"}),
        usual.but("cosine with a frequency of its own",
            "Your cosines run with other frequencies than the sines beside them: the exponent used the column's own "
            "number. Columns 2i and 2i + 1 share the frequency of pair i.",
            {"np.cos(angles)":
                 "np.cos(np.arange(n_positions)[:, None] * 10000.0 ** (-np.arange(1, d_model, 2) / d_model))"}),
        usual.but("column number used for i",
            "Your exponents grow twice as fast as they should: the column number was put in for i. Column 2i "
            "belongs to pair i, so its exponent is -(column number)/d_model.",
            {"angular_frequencies(d_model)": "10000.0 ** (-2 * np.arange(0, d_model, 2) / d_model)"}),
        usual.but("multiplied by the wavelength",
            "Your positions are multiplied by 10000^(2i/d_model), while they should be divided by it: later pairs must "
            "turn more slowly, not faster.",
            {"angular_frequencies(d_model)": "10000.0 ** (np.arange(0, d_model, 2) / d_model)"}),
        usual.but("positions as a fraction",
            "Your positions are divided by n_positions. Then the same position gets another vector in every table; "
            "use the plain count 0, 1, 2 and so on.",
            {"angular_frequencies(d_model)": "angular_frequencies(d_model) / n_positions"}),
        usual.but("transposed",
            "Your table has one row for each column of the encoding. Rows are positions: the shape is "
            "(n_positions, d_model).",
            {"return table": "return table.T"}),
        usual.but("degrees",
            "Your angles were taken for degrees. They are in radians, which is what np.sin and np.cos expect: leave "
            "the conversion out.",
            {"table = ": "angles = np.deg2rad(angles)\n    table = "}),
        usual.but("2π in the angles",
            "Your angles are 2π times too large, as if the frequencies were turns. They are radians per position: "
            "position times frequency, and nothing else.",
            {"np.arange(n_positions)[:, None]": "2 * np.pi * np.arange(n_positions)[:, None]"}),
        usual.but("base 1000",
            "Your frequencies have the base 1000. The paper's base is 10 000, with four zeros; "
            "angular_frequencies has it already.",
            {"angular_frequencies(d_model)": "1000.0 ** (-np.arange(0, d_model, 2) / d_model)"}),
    ),
)
