"""Step ``angular_frequencies``: how fast each pair of columns turns."""

from __future__ import annotations

from numpy.random import Generator

from rubrics._writing import writing
from solutions import positional as reference
from stepgrade.rubric import Step, common, hidden, public

# Widths are twice a prime, so that neither they nor their halves equal a number of rows.
HALF_WIDTHS = (11, 13, 17, 19, 23, 29, 31)


def some_width(rng: Generator) -> tuple[int]:
    """The only number that goes in is the width: each student gets another one."""
    return (2 * int(rng.choice(HALF_WIDTHS)),)


right, wrong = writing("angular_frequencies(d_model)")
usual = right("as the text builds it", "10000.0 ** (-np.arange(0, d_model, 2) / d_model)")

angular_frequencies = Step(
    "angular_frequencies",
    points=1,
    summary="One frequency per pair of columns, from 1 down to nearly 1/10 000",
    reference=reference.angular_frequencies,
    cases=(
        public("eight columns", lambda rng: (8,), twin=some_width),
        public("fourteen columns", lambda rng: (14,), twin=some_width),
        hidden("a single pair", lambda rng: (2,), weight=0.5),
        hidden("another width", some_width),
        hidden("768 columns, as in GPT-2", lambda rng: (768,), weight=0.5),
        common("a width for the whole class", some_width),
    ),
    variants=(
        usual,
        right("loop", "np.array([1 / 10000 ** (2 * i / d_model) for i in range(d_model // 2)])"),
        right("by way of the logarithm", "np.exp(-np.log(10000.0) * np.arange(0, d_model, 2) / d_model)"),
        right("logspace", "np.logspace(0, -4, d_model // 2, endpoint=False)"),
        right("a geometric series",
            "np.cumprod(np.concatenate([[1.0], np.full(d_model // 2 - 1, 10000 ** (-2 / d_model))]))"),
        right("float32",
            "np.float32(10000) ** (-np.arange(0, d_model, 2, dtype=np.float32) / np.float32(d_model))",
            single=True),
    ),
    mistakes=(
        usual.but("factor two missing",
            "Your exponents grow half as fast as they should, as with -i/d_model. The formula has -2i/d_model, so "
            "that the pairs together span nearly the whole range from 1 down to 1/10 000.",
            {"0, d_model, 2": "d_model // 2"}),
        usual.but("factor two twice",
            "Your exponents grow twice as fast as they should. np.arange(0, d_model, 2) counts 0, 2, 4, …, which is "
            "2i already; do not multiply it by 2 again.",
            {"-np": "-2 * np"}),
        usual.but("rising instead of falling",
            "Your frequencies rise from 1 towards 10 000. The exponent is negative: the first pair is the fastest, "
            "with frequency 1, and every next pair is slower.",
            {"-np": "np"}),
        usual.but("one for every column",
            "Your result has d_model numbers, one for each column. A sine and a cosine share one frequency, so "
            "there are d_model/2 of them, with i = 0, 1, …, d_model/2 - 1.",
            {"-np": "-2 * np", "0, d_model, 2": "d_model"}),
        usual.but("counted from one",
            "Your first frequency is not 1: your pairs are counted from 1. Count from 0, and the first exponent "
            "is 0.",
            {"-np": "-2 * np", "0, d_model, 2": "1, d_model // 2 + 1"}),
        usual.but("slowest at exactly 1/10 000",
            "Your frequencies reach 1/10 000 with the last pair, as if divided by d_model/2 - 1 steps (or "
            "d_model - 2). The paper divides 2i by d_model itself, so the last pair stays a step above 1/10 "
            "000.",
            {"0, d_model, 2": "d_model // 2", "/ d_model": "/ max(d_model // 2 - 1, 1)"}),
        usual.but("wavelengths",
            "Your result holds the wavelengths, 2π divided by the frequency: how many positions one turn takes. "
            "Return the frequencies, how far a pair turns per position.",
            {"10000.0": "2 * np.pi * 10000.0", "-np": "np"}),
        usual.but("turns per position",
            "Your frequencies are divided by 2π: they count whole turns per position. Leave that out; an angle in "
            "radians is what np.sin and np.cos expect.",
            {"/ d_model)": "/ d_model) / (2 * np.pi)"}),
        usual.but("base e",
            "Your result is e^(-2i/d_model): the base 10 000 was lost. Write 10000.0 ** exponent, or multiply the "
            "exponent by np.log(10000) before np.exp.",
            {"10000.0 ** ": "np.exp"}),
        usual.but("base 1000",
            "Your frequencies have the base 1000. The paper's base is 10 000, with four zeros.",
            {"10000.0": "1000.0"}),
    ),
)
