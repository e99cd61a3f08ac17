"""Lesson 4, positional encoding: frequencies, waves, look-up tables and rotations (contract clause 7)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from solutions import positional as reference
from stepgrade.rubric import Mistake, Rubric, Step, Variant, common, hidden, public

Array = NDArray[np.float64]
Random = np.random.Generator
Inputs = Callable[[Random], tuple[Any, ...]]


@dataclass(frozen=True)
class Writing:
    """Ways to write one function, right and wrong, each as the source that a student would hand in.

    A source returns ``expression`` after the lines ``before``.
    """

    signature: str

    def source(self, expression: str, *before: str) -> str:
        return "\n    ".join([f"def {self.signature}:", *before, f"return {expression}"]) + "\n"

    def right(self, name: str, expression: str, *before: str, single: bool = False) -> Variant:
        return Variant(name, self.source(expression, *before), single)

    def wrong(self, name: str, message: str, expression: str, *before: str) -> Mistake:
        return Mistake(name, self.source(expression, *before), message)


# --- frequencies -----------------------------------------------------------------------------------

# Widths are twice a prime, so that neither they nor their halves equal a number of rows.
HALF_WIDTHS = (11, 13, 17, 19, 23, 29, 31)


def some_width(rng: Random) -> tuple[int]:
    """The only number that goes in is the width: each student gets another one."""
    return (2 * int(rng.choice(HALF_WIDTHS)),)


FREQUENCIES = Writing("angular_frequencies(d_model)")
EVEN = "np.arange(0, d_model, 2)"

angular_frequencies = Step(
    "angular_frequencies",
    points=1,
    summary="One frequency per pair of columns, from 1 down to nearly 1/10 000",
    reference=reference.angular_frequencies,
    cases=(
        public("eight columns", lambda rng: (8,)),
        public("fourteen columns", lambda rng: (14,)),
        hidden("a single pair", lambda rng: (2,), weight=0.5),
        hidden("another width", some_width),
        hidden("768 columns, as in GPT-2", lambda rng: (768,), weight=0.5),
        common("a width for the whole class", some_width),
    ),
    variants=(
        FREQUENCIES.right("loop", "np.array([1 / 10000 ** (2 * i / d_model) for i in range(d_model // 2)])"),
        FREQUENCIES.right("by way of the logarithm", f"np.exp(-np.log(10000.0) * {EVEN} / d_model)"),
        FREQUENCIES.right("logspace", "np.logspace(0, -4, d_model // 2, endpoint=False)"),
        FREQUENCIES.right("a geometric series",
            "np.cumprod(np.concatenate([[1.0], np.full(d_model // 2 - 1, 10000 ** (-2 / d_model))]))"),
        FREQUENCIES.right("float32",
            "np.float32(10000) ** (-np.arange(0, d_model, 2, dtype=np.float32) / np.float32(d_model))",
            single=True),
    ),
    mistakes=(
        FREQUENCIES.wrong("factor two missing",
            "Your exponents grow half as fast as they should, as with -i/d_model. The formula has -2i/d_model, so "
            "that the pairs together span nearly the whole range from 1 down to 1/10 000.",
            "10000.0 ** (-np.arange(d_model // 2) / d_model)"),
        FREQUENCIES.wrong("factor two twice",
            "Your exponents grow twice as fast as they should. np.arange(0, d_model, 2) counts 0, 2, 4, …, which is "
            "2i already; do not multiply it by 2 again.",
            f"10000.0 ** (-2 * {EVEN} / d_model)"),
        FREQUENCIES.wrong("rising instead of falling",
            "Your frequencies rise from 1 towards 10 000. The exponent is negative: the first pair is the fastest, "
            "with frequency 1, and every next pair is slower.",
            f"10000.0 ** ({EVEN} / d_model)"),
        FREQUENCIES.wrong("one for every column",
            "Your result has d_model numbers, one for each column. A sine and a cosine share one frequency, so "
            "there are d_model/2 of them, with i = 0, 1, …, d_model/2 - 1.",
            "10000.0 ** (-2 * np.arange(d_model) / d_model)"),
        FREQUENCIES.wrong("counted from one",
            "Your first frequency is not 1: your pairs are counted from 1. Count from 0, and the first exponent "
            "is 0.",
            "10000.0 ** (-2 * np.arange(1, d_model // 2 + 1) / d_model)"),
        FREQUENCIES.wrong("slowest at exactly 1/10 000",
            "Your frequencies reach 1/10 000 with the last pair, as if divided by d_model/2 - 1 steps (or d_model - 2). "
            "The paper divides 2i by d_model itself, so the last pair stays a step above 1/10 000.",
            "10000.0 ** (-np.arange(d_model // 2) / max(d_model // 2 - 1, 1))"),
        FREQUENCIES.wrong("wavelengths",
            "Your result holds the wavelengths, 2π divided by the frequency: how many positions one turn takes. "
            "Return the frequencies, how far a pair turns per position.",
            f"2 * np.pi * 10000.0 ** ({EVEN} / d_model)"),
        FREQUENCIES.wrong("turns per position",
            "Your frequencies are divided by 2π: they count whole turns per position. Leave that out; an angle in "
            "radians is what np.sin and np.cos expect.",
            f"10000.0 ** (-{EVEN} / d_model) / (2 * np.pi)"),
        FREQUENCIES.wrong("base e",
            "Your result is e^(-2i/d_model): the base 10 000 was lost. Write 10000.0 ** exponent, or multiply the "
            "exponent by np.log(10000) before np.exp.",
            f"np.exp(-{EVEN} / d_model)"),
        FREQUENCIES.wrong("base 1000",
            "Your frequencies have the base 1000. The paper's base is 10 000, with four zeros.",
            f"1000.0 ** (-{EVEN} / d_model)"),
    ),
)

# --- the encoding ----------------------------------------------------------------------------------


def compose_encoding(angular_frequencies: Callable[..., Any]) -> Callable[..., Any]:
    """The table of sines and cosines, over any function that plays the part."""

    def sinusoidal_encoding(n_positions: int, d_model: int) -> Array:
        angles = np.arange(n_positions)[:, None] * angular_frequencies(d_model)
        return reference.interleave(np.sin(angles), np.cos(angles))

    return sinusoidal_encoding


def some_table(rng: Random) -> tuple[int, int]:
    return int(rng.choice([7, 37, 41, 43, 47])), 2 * int(rng.choice(HALF_WIDTHS))


ENCODING = Writing("sinusoidal_encoding(n_positions, d_model)")
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
        ENCODING.right("slices", "table", ANGLES, *filled("np.sin(angles)", "np.cos(angles)")),
        ENCODING.right("loop",
            "table",
            EMPTY,
            "for p in range(n_positions):",
            "    for i in range(d_model // 2):",
            "        table[p, 2 * i] = np.sin(p / 10000 ** (2 * i / d_model))",
            "        table[p, 2 * i + 1] = np.cos(p / 10000 ** (2 * i / d_model))"),
        ENCODING.right("outer product and where",
            "np.where(np.arange(d_model) % 2 == 0, np.sin(angles), np.cos(angles))",
            "angles = np.outer(np.arange(n_positions), np.repeat(angular_frequencies(d_model), 2))"),
        ENCODING.right("einsum and complex numbers",
            "np.stack([z.imag, z.real], axis=-1).reshape(n_positions, d_model)",
            "z = np.exp(1j * np.einsum('p,i->pi', np.arange(n_positions), angular_frequencies(d_model)))"),
        ENCODING.right("float32",
            "table",
            "angles = np.arange(n_positions, dtype=np.float32)[:, None]",
            "angles = angles * angular_frequencies(d_model).astype(np.float32)",
            "table = np.zeros((n_positions, d_model), dtype=np.float32)",
            "table[:, 0::2], table[:, 1::2] = np.sin(angles), np.cos(angles)",
            single=True),
    ),
    mistakes=(
        ENCODING.wrong("halves instead of pairs",
            "Your sines fill the first half of the columns and your cosines the second. Some libraries do that; here, "
            "as in the paper, they alternate: table[:, 0::2] takes the sines and table[:, 1::2] the cosines.",
            "np.concatenate([np.sin(angles), np.cos(angles)], axis=1)", ANGLES),
        ENCODING.wrong("sine and cosine swapped",
            "Your even columns hold the cosines. The paper begins with the sine: columns 0, 2, 4, … are sines, "
            "columns 1, 3, 5, … cosines, so that the row of position 0 begins with 0, 1, 0, 1.",
            "table", ANGLES, *filled("np.cos(angles)", "np.sin(angles)")),
        ENCODING.wrong("positions from one",
            "Your first row belongs to position 1. Positions count from 0: np.arange(n_positions), and the first row "
            "begins with 0, 1, 0, 1.",
            "table",
            "angles = np.arange(1, n_positions + 1)[:, None] * angular_frequencies(d_model)",
            *filled("np.sin(angles)", "np.cos(angles)")),
        ENCODING.wrong("sine everywhere",
            "All your columns are sines. With the sine alone two different angles can look alike; the odd columns "
            "take the cosine of the same angle.",
            "table", ANGLES, *filled("np.sin(angles)", "np.sin(angles)")),
        ENCODING.wrong("cosine with a frequency of its own",
            "Your cosines run with other frequencies than the sines beside them: the exponent used the column's own "
            "number. Columns 2i and 2i + 1 share the frequency of pair i.",
            "table", ROWS,
            *filled("np.sin(p * angular_frequencies(d_model))",
                "np.cos(p * 10000.0 ** (-np.arange(1, d_model, 2) / d_model))")),
        ENCODING.wrong("column number used for i",
            "Your exponents grow twice as fast as they should: the column number was put in for i. Column 2i belongs to "
            "pair i, so its exponent is -(column number)/d_model.",
            "table", ROWS, "angles = p * 10000.0 ** (-2 * np.arange(0, d_model, 2) / d_model)",
            *filled("np.sin(angles)", "np.cos(angles)")),
        ENCODING.wrong("multiplied by the wavelength",
            "Your positions are multiplied by 10000^(2i/d_model), while they should be divided by it: later pairs must "
            "turn more slowly, not faster.",
            "table", ROWS, "angles = p * 10000.0 ** (np.arange(0, d_model, 2) / d_model)",
            *filled("np.sin(angles)", "np.cos(angles)")),
        ENCODING.wrong("positions as a fraction",
            "Your positions are divided by n_positions. Then the same position gets another vector in every table; "
            "use the plain count 0, 1, 2 and so on.",
            "table", ANGLES, "angles = angles / n_positions", *filled("np.sin(angles)", "np.cos(angles)")),
        ENCODING.wrong("transposed",
            "Your table has one row for each column of the encoding. Rows are positions: the shape is "
            "(n_positions, d_model).",
            "table.T", ANGLES, *filled("np.sin(angles)", "np.cos(angles)")),
        ENCODING.wrong("degrees",
            "Your angles were taken for degrees. They are in radians, which is what np.sin and np.cos expect: leave "
            "the conversion out.",
            "table", ANGLES, "angles = np.deg2rad(angles)", *filled("np.sin(angles)", "np.cos(angles)")),
    ),
)

# --- adding ----------------------------------------------------------------------------------------


def words_and_table(
    n: int, d_model: int, n_positions: int, start: int | None = None
) -> Callable[[Random], dict[str, Any]]:
    """Words, and a table of random numbers, so that nobody can leave it out and make sinusoids instead."""

    def inputs(rng: Random) -> dict[str, Any]:
        given: dict[str, Any] = {"X": rng.normal(size=(n, d_model)), "encoding": rng.normal(size=(n_positions, d_model))}
        return given if start is None else {**given, "start": start}

    return inputs


def somewhere(rng: Random) -> dict[str, Any]:
    return words_and_table(5, 14, 31, int(rng.integers(6, 25)))(rng)


ADD = Writing("add_positions(X, encoding, start=0)")

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
        ADD.right("loop", "np.array([X[j] + encoding[start + j] for j in range(len(X))])"),
        ADD.right("einsum with a selection of rows",
            "X + np.einsum('nm,md->nd', chosen, encoding)",
            "chosen = np.zeros((len(X), len(encoding)))",
            "chosen[np.arange(len(X)), start + np.arange(len(X))] = 1.0"),
        ADD.right("an array of positions", "X + encoding[np.arange(start, start + X.shape[0])]"),
        ADD.right("a copy, then added to",
            "result", "result = X.copy()", "result += encoding[start:][:len(X)]"),
        ADD.right("float32",
            "X.astype(np.float32) + encoding[start:start + len(X)].astype(np.float32)", single=True),
    ),
    mistakes=(
        ADD.wrong("start ignored",
            "Your words always stand at positions 0, 1, 2, …: start has no say. Take n rows from start on, "
            "encoding[start : start + n].",
            "X + encoding[:len(X)]"),
        ADD.wrong("one position too far",
            "Your first word gets the row of position start + 1. Positions count from 0: with start=0 the first word "
            "gets row 0.",
            "X + np.take(encoding, np.arange(start + 1, start + 1 + len(X)), axis=0, mode='clip')"),
        ADD.wrong("the same row for every word",
            "Every word got the row of the first position, so that they still cannot be told apart. Word j gets row "
            "start + j: take a slice of n rows, not a single one.",
            "X + encoding[start]"),
        ADD.wrong("start added to the numbers",
            "You added start to the numbers of the encoding. It says where to begin reading: take the rows "
            "encoding[start : start + n].",
            "X + encoding[:len(X)] + start"),
        ADD.wrong("counted from the end",
            "Your words get the last rows of the table. Read on from row start: encoding[start : start + n].",
            "X + encoding[-len(X):]"),
        ADD.wrong("put side by side",
            "Your positions stand beside the words, which makes the vectors twice as wide. Add them to the words' own "
            "numbers; the shape stays (n, d_model).",
            "np.concatenate([X, encoding[start:start + len(X)]], axis=-1)"),
        ADD.wrong("multiplied",
            "You multiplied words and positions. Add them.",
            "X * encoding[start:start + len(X)]"),
        ADD.wrong("positions alone",
            "Your result holds the positions alone: the words are gone. Add the two, X + encoding[start : start + n].",
            "encoding[start:start + len(X)]"),
        ADD.wrong("words multiplied by √d_model",
            "Your words are multiplied by √d_model before the positions are added. The paper does that where it makes "
            "the embeddings (section 3.4); X has been made already, so add to it as it is.",
            "X * np.sqrt(X.shape[-1]) + encoding[start:start + len(X)]"),
    ),
)

# --- a learned table -------------------------------------------------------------------------------


def table_and_positions(n_positions: int, d_model: int, positions: ArrayLike) -> Inputs:
    return lambda rng: (rng.normal(size=(n_positions, d_model)), np.array(positions))


def any_order(rng: Random) -> tuple[Array, NDArray[np.int64]]:
    return rng.normal(size=(19, 23)), rng.permutation(19)[:7]


def with_repeats(rng: Random) -> tuple[Array, NDArray[np.int64]]:
    positions = rng.integers(0, 13, size=11)
    positions[[0, -1]] = positions[4]
    return rng.normal(size=(13, 17)), positions


LEARNED = Writing("learned_positions(table, positions)")

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
        LEARNED.right("loop", "np.array([table[p] for p in positions])"),
        LEARNED.right("take", "np.take(table, positions, axis=0)"),
        LEARNED.right("product with ones and zeros",
            "np.einsum('np,pd->nd', one_hot, table)",
            "one_hot = (np.asarray(positions)[:, None] == np.arange(len(table))) * 1.0"),
        LEARNED.right("float32", "table.astype(np.float32)[positions]", single=True),
    ),
    mistakes=(
        LEARNED.wrong("the first rows",
            "Your result holds the first rows of the table, whatever the positions are. Look up the row of each "
            "position: index the table with the array of positions.",
            "table[:len(positions)]"),
        LEARNED.wrong("one row too early",
            "You look up the row before the right one. Positions count from 0, as rows do: position 0 is row 0. "
            "(Row -1 is the last one in NumPy, so there is not even an error.)",
            "table[np.asarray(positions) - 1]"),
        LEARNED.wrong("counting on from the first",
            "You look up the first position and count on from there. Positions may come in any order; each one is "
            "looked up by itself.",
            "np.take(table, positions[0] + np.arange(len(positions)), axis=0, mode='clip')"),
        LEARNED.wrong("sorted",
            "Your rows come in the order of the table. They belong in the order in which the positions were asked for.",
            "table[np.sort(positions)]"),
        LEARNED.wrong("each position once",
            "Each of your rows occurs only once, in the order of the table. One row is wanted for every position "
            "asked for, in that order, repeats included.",
            "table[np.unique(positions)]"),
        LEARNED.wrong("columns",
            "You looked up columns of the table. Positions are rows: index the first axis, table[positions].",
            "np.take(table, positions, axis=1, mode='clip')"),
    ),
)

# --- shifting --------------------------------------------------------------------------------------


def blocks(even_even: str, even_odd: str, odd_even: str, odd_odd: str) -> tuple[str, ...]:
    """The usual lines: a matrix of zeros and the four entries of every block."""
    return (
        "R = np.zeros((d_model, d_model))",
        "for i, a in enumerate(angles):",
        f"    R[2 * i, 2 * i], R[2 * i, 2 * i + 1] = {even_even}, {even_odd}",
        f"    R[2 * i + 1, 2 * i], R[2 * i + 1, 2 * i + 1] = {odd_even}, {odd_odd}",
    )


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


SHIFT = Writing("shift_matrix(offset, d_model)")
TURNS = "angles = offset * angular_frequencies(d_model)"
RIGHT_BLOCKS = blocks("np.cos(a)", "-np.sin(a)", "np.sin(a)", "np.cos(a)")

shift_matrix = Step(
    "shift_matrix",
    points=2,
    summary="One matrix that moves the encoding of every position by the same offset",
    parts=("angular_frequencies",),
    composition=compose_shift,
    cases=(
        public("one step on, six columns", lambda rng: (1, 6)),
        public("three steps back, ten columns", lambda rng: (-3, 10)),
        public("no step at all", lambda rng: (0, 4), weight=0.5),
        hidden("a single pair of columns", lambda rng: (int(rng.integers(4, 9)), 2), weight=0.5),
        hidden("some steps on", lambda rng: (int(rng.integers(2, 40)), 14)),
        hidden("some steps back", lambda rng: (-int(rng.integers(2, 40)), 22)),
        hidden("hundreds of steps on", lambda rng: (int(rng.integers(200, 900)), 6), weight=0.5),
        common("some steps for the whole class", lambda rng: (int(rng.integers(5, 20)), 26)),
    ),
    variants=(
        SHIFT.right("loop over the pairs", "R", TURNS, *RIGHT_BLOCKS),
        SHIFT.right("diagonals",
            "np.diag(np.repeat(np.cos(angles), 2)) - np.diag(off, 1) + np.diag(off, -1)",
            TURNS,
            "off = np.zeros(d_model - 1)",
            "off[0::2] = np.sin(angles)"),
        SHIFT.right("einsum over the pairs",
            "np.einsum('ij,iab->iajb', np.eye(d_model // 2), turns).reshape(d_model, d_model)",
            TURNS,
            "turns = np.array([[np.cos(angles), -np.sin(angles)], [np.sin(angles), np.cos(angles)]])",
            "turns = np.moveaxis(turns, -1, 0)"),
        SHIFT.right("kronecker products",
            "sum(np.kron(np.diag(np.eye(d_model // 2)[i]), turn(a)) for i, a in enumerate(angles))",
            TURNS,
            "turn = lambda a: np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])"),
        SHIFT.right("float32",
            "R.astype(np.float32)",
            "angles = np.float32(offset) * angular_frequencies(d_model).astype(np.float32)",
            *RIGHT_BLOCKS, single=True),
    ),
    mistakes=(
        SHIFT.wrong("turned the other way",
            "Your matrix moves by -offset: its minus sign sits in the wrong corner. Rows stand on the left here, "
            "PE(p) @ R, so each block is [[cos, -sin], [sin, cos]]; the transpose is for columns, R @ PE(p).",
            "R", TURNS, *blocks("np.cos(a)", "np.sin(a)", "-np.sin(a)", "np.cos(a)")),
        SHIFT.wrong("cosine pairs",
            "Your blocks are made for pairs (cos, sin). Here the sine comes first; write down sin(a + b) and "
            "cos(a + b), and read the two columns of a block off them.",
            "R", TURNS, *blocks("-np.sin(a)", "np.cos(a)", "np.cos(a)", "np.sin(a)")),
        SHIFT.wrong("both signs plus",
            "Both sines in your blocks have a plus. Compare with cos(a + b) = cos a cos b - sin a sin b: the second "
            "column of every block needs a minus.",
            "R", TURNS, *blocks("np.cos(a)", "np.sin(a)", "np.sin(a)", "np.cos(a)")),
        SHIFT.wrong("a reflection",
            "Your blocks mirror instead of turning: the minus stands before a cosine. Both cosines are positive, and "
            "the sine at the upper right has the minus.",
            "R", TURNS, *blocks("np.cos(a)", "np.sin(a)", "np.sin(a)", "-np.cos(a)")),
        SHIFT.wrong("cosines only",
            "Your matrix has only its diagonal. Sine and cosine of a sum need both of the old ones: fill the two "
            "places beside the diagonal of each block, too.",
            "R", TURNS, *blocks("np.cos(a)", "0.0", "0.0", "np.cos(a)")),
        SHIFT.wrong("halves instead of pairs",
            "Your matrix turns column i together with column i + d_model/2. Sine and cosine of one frequency stand side "
            "by side, in columns 2i and 2i + 1: the blocks sit on the diagonal.",
            "np.block([[C, -S], [S, C]])", TURNS, "C, S = np.diag(np.cos(angles)), np.diag(np.sin(angles))"),
        SHIFT.wrong("one angle for all pairs",
            "All your pairs turn by the same angle, offset. Every pair has its own: offset times its frequency.",
            "R", "angles = np.full(d_model // 2, float(offset))", *RIGHT_BLOCKS),
        SHIFT.wrong("offset left out",
            "Your pairs turn by their frequency, as for an offset of 1, whatever the offset is. Multiply the "
            "frequencies by the offset.",
            "R", "angles = angular_frequencies(d_model)", *RIGHT_BLOCKS),
        SHIFT.wrong("moved columns",
            "Your matrix moves the columns along. The columns stay where they are; a shift of the position turns each "
            "pair (sin, cos) within its own two columns.",
            "np.roll(np.eye(d_model), offset, axis=1)"),
    ),
)

# --- rotary embedding ------------------------------------------------------------------------------


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


def jumping(rng: Random) -> tuple[Array, NDArray[np.int64]]:
    return rng.normal(size=(7, 10)), rng.integers(0, 60, size=7)


def heads_far_on(rng: Random) -> tuple[Array, NDArray[np.int64]]:
    return rng.normal(size=(2, 3, 5, 14)), int(rng.integers(20, 90)) + np.arange(5)


ROTARY = Writing("rotary_embedding(x, positions)")
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
        ROTARY.right("slices", "out", *COS_SIN, PAIRS, *INTO),
        ROTARY.right("complex numbers",
            "np.stack([z.real, z.imag], axis=-1).reshape(x.shape)",
            "angles = np.outer(positions, angular_frequencies(x.shape[-1]))",
            "z = (x[..., 0::2] + 1j * x[..., 1::2]) * np.exp(1j * angles)"),
        ROTARY.right("einsum with a two by two matrix",
            "np.einsum('abni,...nib->...nia', turns, pairs).reshape(x.shape)",
            *COS_SIN,
            "turns = np.array([[cos, -sin], [sin, cos]])",
            "pairs = x.reshape(*x.shape[:-1], -1, 2)"),
        ROTARY.right("loop, one shift matrix for each position",
            "out",
            "out = np.empty(x.shape)",
            "for j, p in enumerate(positions):",
            "    out[..., j, :] = x[..., j, :] @ shift_matrix(-p, x.shape[-1])"),
        ROTARY.right("each number beside its swapped neighbour",
            "x * np.repeat(cos, 2, axis=-1) + swapped * np.repeat(sin, 2, axis=-1)",
            *COS_SIN,
            "swapped = np.stack([-x[..., 1::2], x[..., 0::2]], axis=-1).reshape(x.shape)"),
        ROTARY.right("float32",
            "out",
            "x = x.astype(np.float32)",
            "angles = np.asarray(positions, dtype=np.float32)[:, None]",
            "angles = angles * angular_frequencies(x.shape[-1]).astype(np.float32)",
            "cos, sin = np.cos(angles), np.sin(angles)",
            PAIRS, *INTO, single=True),
    ),
    mistakes=(
        ROTARY.wrong("halves instead of pairs",
            "You paired column i with column i + d/2, the halves that some libraries use. Here the pairs are neighbours, "
            "columns 2i and 2i + 1: x[..., 0::2] and x[..., 1::2].",
            "np.concatenate([x1 * cos - x2 * sin, x1 * sin + x2 * cos], axis=-1)",
            *COS_SIN, "x1, x2 = np.split(x, 2, axis=-1)"),
        ROTARY.wrong("pairs taken apart",
            "Your pairs are turned rightly, but left apart: all first numbers, then all second ones. Put them back in "
            "turns: the first numbers belong in the columns 0::2, the second in 1::2.",
            "np.concatenate([x1 * cos - x2 * sin, x1 * sin + x2 * cos], axis=-1)", *COS_SIN, PAIRS),
        ROTARY.wrong("turned the other way",
            "Your pairs turn backwards. The first number becomes x1 cos - x2 sin, the second x1 sin + x2 cos. "
            "(Dot products would come out the same as long as all turn that way, but not beside other people's weights.)",
            "out", *COS_SIN, "sin = -sin", PAIRS, *INTO),
        ROTARY.wrong("second made of the new first",
            "The second number of each pair was computed from the first one's new value. Keep the old x1 and x2 until "
            "both new ones are made.",
            "out", *COS_SIN, PAIRS, "out = x.copy()", "out[..., 0::2] = x1 * cos - x2 * sin",
            "out[..., 1::2] = out[..., 0::2] * sin + x2 * cos"),
        ROTARY.wrong("positions ignored",
            "Your vectors stand at 0, 1, 2, … whatever the positions are. Use the array positions that the function "
            "is given; a text may be continued far from its beginning.",
            "out", "angles = np.arange(x.shape[-2])[:, None] * angular_frequencies(x.shape[-1])",
            "cos, sin = np.cos(angles), np.sin(angles)", PAIRS, *INTO),
        ROTARY.wrong("positions from one",
            "Your angles are those of the next position: positions count from 0, and a vector at position 0 stays as "
            "it is.",
            "out", "angles = (np.asarray(positions)[:, None] + 1) * angular_frequencies(x.shape[-1])",
            "cos, sin = np.cos(angles), np.sin(angles)", PAIRS, *INTO),
        ROTARY.wrong("both signs plus",
            "Your first number is x1 cos + x2 sin and your second x1 sin + x2 cos. That is no rotation, lengths "
            "change; the first one needs a minus: x1 cos - x2 sin.",
            "out", *COS_SIN, PAIRS, "out = np.empty(x.shape)", "out[..., 0::2] = x1 * cos + x2 * sin",
            "out[..., 1::2] = x1 * sin + x2 * cos"),
        ROTARY.wrong("one angle for all pairs",
            "All your pairs turn equally fast. Pair i turns with its own frequency, 10000^(-2i/d): multiply each "
            "position by all of angular_frequencies(d).",
            "out", "angles = np.asarray(positions)[:, None] * np.ones(x.shape[-1] // 2)",
            "cos, sin = np.cos(angles), np.sin(angles)", PAIRS, *INTO),
        ROTARY.wrong("added, not rotated",
            "You added the sines and cosines of the positions, as in add_positions. Rotary embedding multiplies: each "
            "pair is turned, and its length stays.",
            "x + out", *COS_SIN, "out = np.empty((len(positions), x.shape[-1]))",
            "out[:, 0::2], out[:, 1::2] = sin, cos"),
    ),
)

rubric = Rubric(
    "lesson_04",
    "04_positional_encoding",
    steps=(
        angular_frequencies,
        sinusoidal_encoding,
        add_positions,
        learned_positions,
        shift_matrix,
        rotary_embedding,
    ),
)
