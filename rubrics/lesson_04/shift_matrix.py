"""Step ``shift_matrix``: one matrix that moves every position on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array
from rubrics._writing import writing
from stepgrade.rubric import Step, common, hidden, public


def compose_shift(angular_frequencies: Callable[..., Any]) -> Callable[..., Any]:
    """The matrix of all blocks, over any function that plays the part."""

    def shift_matrix(offset: float, d_model: int) -> Array:
        angles = offset * angular_frequencies(d_model)
        even = np.arange(0, d_model, 2)
        R = np.zeros((d_model, d_model))
        R[even, even] = R[even + 1, even + 1] = np.cos(angles)
        R[even, even + 1] = -np.sin(angles)
        R[even + 1, even] = np.sin(angles)
        return R

    return shift_matrix


def some_width(rng: Generator) -> int:
    """An even number of columns that no public case has."""
    return 2 * int(rng.integers(6, 40))


right, wrong = writing("shift_matrix(offset, d_model)")
TURNS = "angles = offset * angular_frequencies(d_model)"
BLOCKS = (
    "R = np.zeros((d_model, d_model))",
    "for i, a in enumerate(angles):",
    "    R[2 * i, 2 * i], R[2 * i, 2 * i + 1] = np.cos(a), -np.sin(a)",
    "    R[2 * i + 1, 2 * i], R[2 * i + 1, 2 * i + 1] = np.sin(a), np.cos(a)",
)
usual = right("loop over the pairs", TURNS, *BLOCKS, "R")

shift_matrix = Step(
    "shift_matrix",
    points=2,
    summary="One matrix that moves the encoding of every position by the same offset",
    parts=("angular_frequencies",),
    composition=compose_shift,
    cases=(
        public("one step on, six columns", lambda rng: (1, 6), twin=lambda rng: (1, some_width(rng))),
        public("three steps back, ten columns", lambda rng: (-3, 10), twin=lambda rng: (-int(rng.integers(3, 60)), some_width(rng))),
        public("no step at all", lambda rng: (0, 4), weight=0.5, twin=lambda rng: (0, some_width(rng))),
        hidden("a single pair of columns", lambda rng: (int(rng.integers(4, 9)), 2), weight=0.5),
        hidden("some steps on", lambda rng: (int(rng.integers(2, 40)), 14)),
        hidden("some steps back", lambda rng: (-int(rng.integers(2, 40)), 22)),
        hidden("hundreds of steps on", lambda rng: (int(rng.integers(200, 900)), 6), weight=0.5),
        common("some steps for the whole class", lambda rng: (int(rng.integers(5, 20)), 26)),
    ),
    variants=(
        usual,
        right("diagonals",
            TURNS,
            "off = np.zeros(d_model - 1)",
            "off[0::2] = np.sin(angles)",
            "np.diag(np.repeat(np.cos(angles), 2)) - np.diag(off, 1) + np.diag(off, -1)"),
        right("einsum over the pairs",
            TURNS,
            "turns = np.array([[np.cos(angles), -np.sin(angles)], [np.sin(angles), np.cos(angles)]])",
            "turns = np.moveaxis(turns, -1, 0)",
            "np.einsum('ij,iab->iajb', np.eye(d_model // 2), turns).reshape(d_model, d_model)"),
        right("kronecker products",
            TURNS,
            "turn = lambda a: np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])",
            "sum(np.kron(np.diag(np.eye(d_model // 2)[i]), turn(a)) for i, a in enumerate(angles))"),
        right("float32",
            "angles = np.float32(offset) * angular_frequencies(d_model).astype(np.float32)",
            *BLOCKS,
            "R.astype(np.float32)",
            single=True),
        right("float32 from the frequencies on",
            "steps = np.arange(0, d_model, 2, dtype=np.float32)",
            "angles = np.float32(offset) * np.float32(10000) ** (-steps / np.float32(d_model))",
            *BLOCKS,
            "R.astype(np.float32)",
            single=True),
    ),
    mistakes=(
        usual.but("turned the other way",
            "Your matrix moves by -offset: its minus sign sits in the wrong corner. Rows stand on the left here, "
            "PE(p) @ R, so each block is [[cos, -sin], [sin, cos]]; the transpose is for columns, R @ PE(p).",
            {"-np.sin(a)": "np.sin(a)", "= np.sin(a)": "= -np.sin(a)"}),
        usual.but("cosine pairs",
            "Your blocks are made for pairs (cos, sin). Here the sine comes first; write down sin(a + b) and "
            "cos(a + b), and read the two columns of a block off them.",
            {"np.cos(a), -np.sin(a)": "-np.sin(a), np.cos(a)", "np.sin(a), np.cos(a)": "np.cos(a), np.sin(a)"}),
        usual.but("both signs plus",
            "Both sines in your blocks have a plus. Compare with cos(a + b) = cos a cos b - sin a sin b: the second "
            "column of every block needs a minus.",
            {"-np.sin(a)": "np.sin(a)"}),
        usual.but("a reflection",
            "Your blocks mirror instead of turning: the minus stands before a cosine. Both cosines are positive, and "
            "the sine at the upper right has the minus.",
            {"-np.sin(a)": "np.sin(a)", "np.sin(a), np.cos(a)": "np.sin(a), -np.cos(a)"}),
        usual.but("cosines only",
            "Your matrix has only its diagonal. Sine and cosine of a sum need both of the old ones: fill the two "
            "places beside the diagonal of each block, too.",
            {"-np.sin(a)": "0.0", "= np.sin(a)": "= 0.0"}),
        wrong("halves instead of pairs",
            "Your matrix turns column i together with column i + d_model/2. Sine and cosine of one frequency stand side "
            "by side, in columns 2i and 2i + 1: the blocks sit on the diagonal.",
            TURNS, "C, S = np.diag(np.cos(angles)), np.diag(np.sin(angles))", "np.block([[C, -S], [S, C]])"),
        usual.but("one angle for all pairs",
            "All your pairs turn by the same angle, offset. Every pair has its own: offset times its frequency.",
            {"offset * angular_frequencies(d_model)": "np.full(d_model // 2, float(offset))"}),
        usual.but("offset left out",
            "Your pairs turn by their frequency, as for an offset of 1, whatever the offset is. Multiply the "
            "frequencies by the offset.",
            {"offset * ": ""}),
        wrong("moved columns",
            "Your matrix moves the columns along. The columns stay where they are; a shift of the position turns each "
            "pair (sin, cos) within its own two columns.",
            "np.roll(np.eye(d_model), offset, axis=1)"),
        usual.but("2π in the angles",
            "Your angles are 2π times too large, as if the frequencies were turns. They are radians per position: "
            "offset times frequency, and nothing else.",
            {"offset * ": "2 * np.pi * offset * "}),
    ),
)
