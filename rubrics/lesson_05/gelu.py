"""Step ``gelu``: GPT-2's activation."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs
from rubrics._writing import writing
from solutions import feed_forward as reference
from stepgrade.rubric import Step, common, hidden, public


def numbers(*shape: int, size: float = 1.0) -> Inputs:
    return lambda rng: (size * rng.normal(size=shape),)


def both_tails(rng: Generator) -> tuple[Array]:
    """From -8 to 8: where GELU is 0, where it dips, and where it is x itself."""
    return (np.sort(rng.uniform(-8.0, 8.0, size=31)),)


def far_out(rng: Generator) -> tuple[Array]:
    """Numbers of both signs up to 1e4 in size, where an exponential overflows."""
    return (np.array([1e4, -1e4, 40.0, -40.0, 0.0, 1.0, -1.0]) * rng.uniform(0.5, 1.0, size=7),)


right, wrong = writing("gelu(x)")
INNER = "u = np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)"
usual = right("as the text builds it", INNER, "0.5 * x * (1 + np.tanh(u))")

gelu = Step(
    "gelu",
    points=1,
    summary="GELU in GPT-2's tanh form, for an array of any shape",
    reference=reference.gelu,
    cases=(
        public("seven numbers from -3 to 3", lambda rng: (np.linspace(-3.0, 3.0, 7),), twin=numbers(7, size=2.0)),
        public("a table of hidden values", numbers(5, 13)),
        hidden("another table", numbers(3, 11)),
        hidden("both tails", both_tails),
        hidden("very large numbers", far_out, weight=0.5),
        hidden("three axes", numbers(2, 3, 5, size=2.0), weight=0.5),
        common("values of all sizes", numbers(7, 2, size=3.0)),
    ),
    variants=(
        usual,
        right("inner part first", INNER, "x / 2 * (1 + np.tanh(u))"),
        right("loop",
            "result = np.zeros(x.shape)",
            "for i in np.ndindex(x.shape):",
            "    u = (2 / np.pi) ** 0.5 * (x[i] + 0.044715 * x[i] ** 3)",
            "    result[i] = 0.5 * x[i] * (1 + np.tanh(u))",
            "result"),
        right("einsum",
            "cube = np.einsum('...,...,...->...', x, x, x)",
            "0.5 * np.einsum('...,...->...', x, 1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * cube)))"),
        right("factored", "0.5 * x * (1 + np.tanh(x * 0.7978845608028654 * (1 + 0.044715 * x * x)))"),
        right("float32",
            "x = x.astype(np.float32)",
            "u = np.float32(np.sqrt(2 / np.pi)) * (x + np.float32(0.044715) * x * x * x)",
            "np.float32(0.5) * x * (1 + np.tanh(u))",
            single=True),
    ),
    mistakes=(
        wrong("exact form",
            "Your values are those of the exact GELU, x Φ(x), computed with the error function. This course "
            "takes the tanh form that GPT-2 uses; the two differ by up to 5e-4, so real weights would see "
            "another network. Write the formula with tanh and 0.044715.",
            "import math",
            "0.5 * x * (1 + np.vectorize(math.erf)(x / np.sqrt(2)))"),
        wrong("sigmoid form",
            "Your values are x times the sigmoid of 1.702 x, a rougher stand-in for GELU from the same "
            "paper. Write the form with tanh and 0.044715, which GPT-2 uses.",
            "0.5 * x * (1 + np.tanh(0.851 * x))"),
        wrong("plain sigmoid",
            "Your values are x times the sigmoid of x. That is another activation, called SiLU or swish. "
            "GELU is 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).",
            "0.5 * x * (1 + np.tanh(x / 2))"),
        wrong("relu",
            "Your values are those of ReLU: 0 below zero. GELU is smooth, and a little below 0 for moderate "
            "negative numbers.",
            "np.maximum(0.0, x)"),
        usual.but("cube forgotten",
            "The term 0.044715 x³ is missing inside the tanh. Without it the curve is off by about 0.02 "
            "around x = 2.",
            {"(x + 0.044715 * x**3)": "x"}),
        usual.but("square in place of the cube",
            "You added 0.044715 x² inside the tanh; the term is 0.044715 x³. With a square the positive and "
            "the negative side are no longer mirror images.",
            {"x**3": "x**2"}),
        usual.but("0.44715",
            "The constant is 0.044715, with a zero after the point; yours is ten times larger.",
            {"0.044715": "0.44715"}),
        usual.but("square root forgotten",
            "Inside the tanh you multiply by 2/π. It is √(2/π), the square root of it, about 0.798.",
            {"np.sqrt(2 / np.pi)": "2 / np.pi"}),
        usual.but("root over 2 only",
            "Inside the tanh you multiply by √2/π. The root is over the whole fraction: np.sqrt(2 / np.pi).",
            {"np.sqrt(2 / np.pi)": "np.sqrt(2) / np.pi"}),
        usual.but("factor on x alone",
            "Inside the tanh the factor √(2/π) reaches x only. It belongs before a bracket that holds both "
            "terms: √(2/π) · (x + 0.044715 x³).",
            {"(x + 0.044715 * x**3)": "x + 0.044715 * x**3"}),
        usual.but("tanh closed too early",
            "Your tanh takes the factor √(2/π) alone, and the bracket behind it is multiplied afterwards. All of "
            "√(2/π) · (x + 0.044715 x³) belongs inside the tanh.",
            {"np.tanh(u)": "np.tanh(np.sqrt(2 / np.pi)) * (x + 0.044715 * x**3)"}),
        usual.but("half forgotten",
            "Your values are twice as large as they should be: the factor 0.5 in front is missing.",
            {"0.5 * ": ""}),
        usual.but("one forgotten",
            "You multiply by tanh(…) alone. The 1 in (1 + tanh(…)) is missing; it moves the gate from "
            "between -1 and 1 to between 0 and 2.",
            {"(1 + np.tanh(u))": "np.tanh(u)"}),
        usual.but("x forgotten",
            "Your values lie between 0 and 1: you have the gate alone. GELU is x times that gate.",
            {"0.5 * x": "0.5"}),
        usual.but("tanh by exponentials",
            "You wrote tanh as a quotient of exponentials, which overflows for large x and gives NaN. Use "
            "np.tanh, which is safe for numbers of any size.",
            {"np.tanh(u)": "(np.exp(u) - np.exp(-u)) / (np.exp(u) + np.exp(-u))"}),
    ),
)
