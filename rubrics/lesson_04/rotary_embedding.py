"""Step ``rotary_embedding``: pairs of columns turned by their position."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import ArrayLike, NDArray

from rubrics._inputs import Array, Inputs
from rubrics._writing import writing
from solutions import positional as reference
from stepgrade.rubric import Step, common, hidden, public


def compose_rotary(angular_frequencies: Callable[..., Any]) -> Callable[..., Any]:
    """Rotated pairs, over any function that plays the part."""

    def rotary_embedding(x: Array, positions: ArrayLike) -> Array:
        angles = np.asarray(positions)[:, None] * angular_frequencies(x.shape[-1])
        first, second = x[..., 0::2], x[..., 1::2]
        cos, sin = np.cos(angles), np.sin(angles)
        return reference.interleave(first * cos - second * sin, first * sin + second * cos)

    return rotary_embedding


def vectors(shape: tuple[int, ...], positions: ArrayLike | None = None) -> Inputs:
    """Queries or keys of this shape at the positions 0, 1, 2, …, or at those given."""
    at = np.arange(shape[-2]) if positions is None else np.array(positions)
    return lambda rng: (rng.normal(size=shape), at)


def jumping(rng: Generator) -> tuple[Array, NDArray[np.int64]]:
    return rng.normal(size=(7, 10)), rng.integers(0, 60, size=7)


def heads_far_on(rng: Generator) -> tuple[Array, NDArray[np.int64]]:
    return rng.normal(size=(2, 3, 5, 14)), int(rng.integers(20, 90)) + np.arange(5)


right, wrong = writing("rotary_embedding(x, positions)")
COS_SIN = (
    "angles = np.asarray(positions)[:, None] * angular_frequencies(x.shape[-1])",
    "cos, sin = np.cos(angles), np.sin(angles)",
)
PAIRS = "x1, x2 = x[..., 0::2], x[..., 1::2]"
INTO = (
    "out = np.empty(x.shape)",
    "out[..., 0::2] = x1 * cos - x2 * sin",
    "out[..., 1::2] = x1 * sin + x2 * cos",
)
usual = right("slices", *COS_SIN, PAIRS, *INTO, "out")

rotary_embedding = Step(
    "rotary_embedding",
    points=2,
    summary="Each pair of a query or key turned by its position times the pair's frequency",
    parts=("angular_frequencies",),
    composition=compose_rotary,
    cases=(
        public("five vectors at positions 0 to 4", vectors((5, 6))),
        public("positions that do not begin at 0", vectors((3, 10), [7, 8, 11])),
        public("everything at position 0 stays as it is", vectors((2, 6), [0, 0]), weight=0.5),
        hidden("positions in any order", jumping),
        hidden("three heads at once", vectors((3, 7, 22))),
        hidden("two leading axes, far on in a text", heads_far_on),
        hidden("a single pair at a single position", vectors((1, 2), [5]), weight=0.5),
        hidden("hundreds of positions on", vectors((5, 14), [211, 307, 401, 503, 601]), weight=0.5),
        common("eleven vectors for the whole class", vectors((11, 26))),
    ),
    variants=(
        usual,
        right("complex numbers",
            "angles = np.outer(positions, angular_frequencies(x.shape[-1]))",
            "z = (x[..., 0::2] + 1j * x[..., 1::2]) * np.exp(1j * angles)",
            "np.stack([z.real, z.imag], axis=-1).reshape(x.shape)"),
        right("einsum with a two by two matrix",
            *COS_SIN,
            "turns = np.array([[cos, -sin], [sin, cos]])",
            "pairs = x.reshape(*x.shape[:-1], -1, 2)",
            "np.einsum('abni,...nib->...nia', turns, pairs).reshape(x.shape)"),
        right("loop, one shift matrix for each position",
            "out = np.empty(x.shape)",
            "for j, p in enumerate(positions):",
            "    out[..., j, :] = x[..., j, :] @ shift_matrix(-p, x.shape[-1])",
            "out"),
        right("each number beside its swapped neighbour",
            *COS_SIN,
            "swapped = np.stack([-x[..., 1::2], x[..., 0::2]], axis=-1).reshape(x.shape)",
            "x * np.repeat(cos, 2, axis=-1) + swapped * np.repeat(sin, 2, axis=-1)"),
        right("float32",
            "x = x.astype(np.float32)",
            "angles = np.asarray(positions, dtype=np.float32)[:, None]",
            "angles = angles * angular_frequencies(x.shape[-1]).astype(np.float32)",
            "cos, sin = np.cos(angles), np.sin(angles)",
            PAIRS,
            *INTO, "out", single=True),
        right("float32 from the frequencies on",
            "x = x.astype(np.float32)",
            "d = x.shape[-1]",
            "frequencies = np.float32(10000) ** (-np.arange(0, d, 2, dtype=np.float32) / np.float32(d))",
            "angles = np.asarray(positions, dtype=np.float32)[:, None] * frequencies",
            "cos, sin = np.cos(angles), np.sin(angles)",
            PAIRS,
            *INTO, "out", single=True),
    ),
    mistakes=(
        usual.but("halves instead of pairs",
            "You paired column i with column i + d/2, the halves that some libraries use. Here the pairs are "
            "neighbours, columns 2i and 2i + 1: x[..., 0::2] and x[..., 1::2].",
            {"x[..., 0::2], x[..., 1::2]": "np.split(x, 2, axis=-1)",
             "out[..., 0::2]": "out[..., :x.shape[-1] // 2]",
             "out[..., 1::2]": "out[..., x.shape[-1] // 2:]"}),
        usual.but("pairs taken apart",
            "Your pairs are turned rightly, but left apart: all first numbers, then all second ones. Put them back in "
            "turns: the first numbers belong in the columns 0::2, the second in 1::2.",
            {"out[..., 0::2]": "out[..., :x.shape[-1] // 2]", "out[..., 1::2]": "out[..., x.shape[-1] // 2:]"}),
        usual.but("turned the other way",
            "Your pairs turn backwards. The first number becomes x1 cos - x2 sin, the second x1 sin + x2 cos. "
            "(Dot products would come out the same as long as all turn that way, but not beside other "
            "people's weights.)",
            {"np.sin(angles)": "-np.sin(angles)"}),
        usual.but("second made of the new first",
            "The second number of each pair was computed from the first one's new value. Keep the old x1 and x2 until "
            "both new ones are made.",
            {"x1 * sin": "out[..., 0::2] * sin"}),
        usual.but("positions ignored",
            "Your vectors stand at 0, 1, 2, … whatever the positions are. Use the array positions that the function "
            "is given; a text may be continued far from its beginning.",
            {"np.asarray(positions)": "np.arange(x.shape[-2])"}),
        usual.but("positions from one",
            "Your angles are those of the next position: positions count from 0, and a vector at position 0 stays as "
            "it is.",
            {"np.asarray(positions)[:, None]": "(np.asarray(positions)[:, None] + 1)"}),
        usual.but("both signs plus",
            "Your first number is x1 cos + x2 sin and your second x1 sin + x2 cos. That is no rotation, lengths "
            "change; the first one needs a minus: x1 cos - x2 sin.",
            {"x1 * cos - x2 * sin": "x1 * cos + x2 * sin"}),
        usual.but("one angle for all pairs",
            "All your pairs turn equally fast. Pair i turns with its own frequency, 10000^(-2i/d): multiply each "
            "position by all of angular_frequencies(d).",
            {"angular_frequencies(x.shape[-1])": "np.ones(x.shape[-1] // 2)"}),
        usual.but("added, not rotated",
            "You added the sines and cosines of the positions, as in add_positions. Rotary embedding multiplies: each "
            "pair is turned, and its length stays.",
            {"x1 * cos - x2 * sin": "x1 + sin", "x1 * sin + x2 * cos": "x2 + cos"}),
        usual.but("2π in the angles",
            "Your angles are 2π times too large, as if the frequencies were turns. They are radians per position: "
            "position times frequency, and nothing else.",
            {"angles = ": "angles = 2 * np.pi * "}),
        usual.but("base 1000",
            "Your frequencies have the base 1000. It is 10 000, with four zeros; angular_frequencies has it "
            "already.",
            {"angular_frequencies(x.shape[-1])": "1000.0 ** (-np.arange(0, x.shape[-1], 2) / x.shape[-1])"}),
    ),
)
