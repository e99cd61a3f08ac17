"""A course of one small assignment, and the answers of a class whose report can be worked out by hand."""

from __future__ import annotations

from pathlib import Path

RUBRIC = '''
"""Three functions and a number, for the tests of the class report."""

import numpy as np

from stepgrade.rubric import Mistake, Plausibility, Rubric, Step, Variant, common, hidden, public


def rows(*size):
    return lambda rng: (rng.normal(size=size),)


double = Step(
    "double", 2, "Twice the numbers", reference=lambda x: 2.0 * x,
    cases=(public("five", rows(5)), hidden("seven", rows(7)), common("eleven", rows(11))),
    variants=(Variant("a sum", "def double(x):\\n    return x + x"),
              Variant("float32", "def double(x):\\n    return 2 * x.astype(np.float32)", single=True)),
    mistakes=(Mistake("squared", "def double(x):\\n    return x ** 2", "You squared; double it."),
              Mistake("halved", "def double(x):\\n    return x / 2", "You halved; double it.")),
)
total = Step(
    "total", 3, "Twice the numbers, summed", parts=("double",),
    composition=lambda double: lambda x: double(x).sum(),
    cases=(public("five", rows(5)), hidden("seven", rows(7), weight=2.0), common("eleven", rows(11))),
    mistakes=(Mistake("mean", "def total(x):\\n    return double(x).mean()", "You averaged; sum."),),
)
shift = Step(
    "shift", 4, "The numbers plus 1", reference=lambda x: x + 1.0,
    cases=(public("five", rows(5)), hidden("seven", rows(7)), common("eleven", rows(5, 11))),
    mistakes=(Mistake("minus", "def shift(x):\\n    return x - 1", "You subtracted; add."),),
)
by_hand = Step(
    "by_hand", 1, "A third, by hand", reference=np.array([1 / 3, 2 / 3]),
    plausibility=Plausibility((2,), 0.0, 1.0),
    mistakes=(Mistake("swapped", "by_hand = np.array([2 / 3, 1 / 3])", "The two are swapped."),),
)
rubric = Rubric("task", "the_task", (double, total, shift, by_hand))
'''

RIGHT = {
    "double": "def double(x):\n    return 2 * x",
    "total": "def total(x):\n    return double(x).sum()",
    "shift": "def shift(x):\n    return x + 1",
    "by_hand": "by_hand = np.array([1 / 3, 2 / 3])",
}
SQUARED = {"double": "def double(x):\n    return x ** 2"}
MINUS = {"shift": "def shift(x):\n    return x - 1"}
TRIPLED = {"double": "def double(x):\n    return 3 * x"}
TRIPLED_OTHERWISE = {"double": "def double(x):\n    y = x + x\n    # and once more <b>&\n    return y + x"}
TENFOLD = {"double": "def double(x):\n    return 10 * x"}
RAISES = {"shift": "def shift(x):\n    return x.plus(1)"}
UNWRITTEN = {"shift": "def shift(x):\n    raise NotImplementedError"}
NEARLY = {"shift": "def shift(x):\n    return (x + 1) * (1 + (3e-9 if x.ndim == 2 else 5e-10))"}
"""About three times the tolerance off in the common case, half of it in the others."""
IN_PLACE = {"shift": "def shift(x):\n    x += 1\n    return x"}

CLASS = {
    "ada": RIGHT,
    "bob": RIGHT,
    "carl": {**RIGHT, **SQUARED},
    "dora": {**RIGHT, **SQUARED},
    "emil": {**RIGHT, **MINUS},
    "fay": {**RIGHT, **MINUS},
    "gus": {**RIGHT, **TRIPLED},
    "hana": {**RIGHT, **TRIPLED_OTHERWISE},
    "ivo": {**RIGHT, **TENFOLD},
    "jan": {**RIGHT, **SQUARED, **RAISES},
    "kim": {**RIGHT, **TRIPLED, **UNWRITTEN, "by_hand": ""},
    "lea": {**RIGHT, **NEARLY},
    "mia": {**RIGHT, **IN_PLACE},
    "nils": {},
}
"""Fourteen students.  Whoever errs in double gets total by follow-through: their sum is right of its kind."""


def write_course(folder: Path) -> Path:
    """A course that holds the rubric and nothing else."""
    (folder / "rubrics").mkdir(parents=True)
    (folder / "rubrics" / "task.py").write_text(RUBRIC, encoding="utf-8")
    (folder / "nbgrader_config.py").write_text("c = get_config()\n", encoding="utf-8")
    return folder
