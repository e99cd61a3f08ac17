"""Step ``parameter_count``: the numbers in a layer, which the heads only share out."""

from __future__ import annotations

from typing import Any

from numpy.random import Generator

from rubrics._writing import writing
from solutions import multi_head as reference
from stepgrade.rubric import Step, common, hidden, public


def some_width(rng: Generator) -> tuple[int]:
    """The only number that goes in is the width: each student gets another one."""
    return (int(rng.integers(9, 200)),)


def without_biases(rng: Generator) -> dict[str, Any]:
    return {"d_model": int(rng.integers(9, 200)), "bias": False}


right, wrong = writing("parameter_count(d_model, bias=True)")
usual = right("one line", "4 * d_model ** 2 + (4 * d_model if bias else 0)")

parameter_count = Step(
    "parameter_count",
    points=1,
    summary="Four square matrices and four biases, however many heads",
    reference=reference.parameter_count,
    cases=(
        public("eight columns, as in the hand-made layer", lambda rng: (8,), twin=some_width),
        public("the paper's 512 columns, without biases", lambda rng: {"d_model": 512, "bias": False}, twin=without_biases),
        hidden("many columns", lambda rng: {"d_model": int(rng.integers(700, 1700)), "bias": True}),
        hidden("very many columns", lambda rng: (int(rng.integers(10_000, 14_000)),)),
        hidden("another number of columns, without biases", lambda rng: (*some_width(rng), False)),
        hidden("a single column", lambda rng: (1,), weight=0.5),
        common("seventy-three columns", lambda rng: (73,)),
    ),
    variants=(
        usual,
        right("loop",
            "count = 0",
            "for name in ('W_q', 'W_k', 'W_v', 'W_o'):",
            "    count += d_model * d_model",
            "    if bias:",
            "        count += d_model",
            "count"),
        right("a bias is one more row", "4 * (d_model + bias) * d_model"),
        right("sizes of shapes", "sum(int(np.prod(shape)) for shape in [(d_model, d_model)] * 4 + [(d_model,)] * 4 * bool(bias))"),
        right("float32", "np.float32(4.0 * d_model * (d_model + (1 if bias else 0)))", single=True),
    ),
    mistakes=(
        wrong("W_o not counted",
            "You counted three matrices. The fourth, W_o, which mixes the heads, has parameters too, and a bias.",
            "3 * d_model ** 2 + (3 * d_model if bias else 0)"),
        wrong("biases never counted",
            "You left the biases out. With bias=True each of the four matrices has a bias of d_model numbers besides.",
            "4 * d_model ** 2"),
        usual.but("biases always counted",
            "You counted the biases although bias=False says that there are none.",
            {" if bias else 0": ""}),
        usual.but("one bias for all",
            "You counted one bias for the whole layer. Each of the four matrices has its own, of d_model numbers.",
            {"(4 * d_model": "(d_model"}),
        usual.but("one number per bias",
            "You counted one number per bias. A bias is added to a vector of d_model numbers and has as many itself.",
            {"(4 * d_model": "(4"}),
        usual.but("True added",
            "You added bias itself, which is True or False and counts as 1 or 0. Each of the four matrices has a bias "
            "of d_model numbers.",
            {"(4 * d_model if bias else 0)": "bias"}),
        usual.but("no bias for W_o",
            "You left out the bias of W_o. With bias=True all four matrices have one.",
            {"(4 * d_model": "(3 * d_model"}),
        usual.but("eight heads counted apart",
            "You counted a full (d_model, d_model) matrix for each of eight heads. The heads share the "
            "columns of one matrix; their number does not enter.",
            {"4 * d_model ** 2": "3 * 8 * d_model ** 2 + d_model ** 2"}),
        usual.but("caret for a power",
            "In Python ^ is no power: it compares two numbers bit by bit. A square is d_model ** 2.",
            {"d_model ** 2": "d_model ^ 2"}),
    ),
)
