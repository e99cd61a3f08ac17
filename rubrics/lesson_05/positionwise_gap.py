"""Step ``positionwise_gap``: does a layer work on each position alone?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, in_drawn_order
from rubrics._writing import writing
from solutions import feed_forward as reference
from stepgrade.inside.script import Call, Script
from stepgrade.inside.wire import Planted, Proxy
from stepgrade.rubric import Case, Step, Tolerance, common, hidden, public

# The student draws the random numbers, so no value but 0 can be compared: a layer that works on each row by
# itself must give 0 (HOLDS), any other one something above LEAKS.  Every case asks about one layer of each kind,
# hidden ones in an order that is drawn, so that no answer that looks at nothing earns anything.  The layers are
# chosen so that the answer is clear whatever is drawn (tests/solutions/test_feed_forward_against_torch.py).
HOLDS = Tolerance(rtol=0.0, atol=1e-9)
LEAKS = 1e-3


def layer(body: str, *before: str) -> Planted:
    """A planted layer that returns ``body`` after the lines ``before``."""
    return Planted("layer", "\n    ".join(["def layer(X):", *before, f"return {body}"]) + "\n")


def leaks_and_holds(
    leaking: Planted, holding: Planted | Proxy, n: int, d: int, draw: Callable[[Generator, int, int], Array] | None = None
) -> Callable[[Generator], Script]:
    """Both layers on the same n rows of d numbers: ordinary ones, or what ``draw`` draws."""

    def inputs(rng: Generator) -> Script:
        X = draw(rng, n, d) if draw else rng.normal(size=(n, d))
        return Script(tuple(Call("positionwise_gap", (each, X)) for each in (leaking, holding)))

    return inputs


def whole_numbers(rng: Generator, n: int, d: int) -> Any:
    """Whole numbers, which random ones are not, with a zero or more in every row."""
    X = rng.integers(0, 4, size=(n, d)) * 1.0
    X[:, 2] = 0.0
    return X


def small_network(X: Any) -> Any:
    """Answered on the trusted side: a feed-forward network to two features, each row by itself."""
    X = np.asarray(X, dtype=float)
    W_1 = np.cos(np.arange(1.0, 1.0 + X.shape[-1] * 13)).reshape(X.shape[-1], 13)
    return np.maximum(0.0, X @ W_1) @ np.sin(np.arange(1.0, 27.0)).reshape(13, 2)


def pre_norm_network(X: Any) -> Any:
    """Answered on the trusted side: a pre-norm block around a network, each row by itself."""
    X = np.asarray(X, dtype=float)
    normed = (X - X.mean(axis=-1, keepdims=True)) / np.sqrt(X.var(axis=-1, keepdims=True) + 1e-5)
    return X + np.maximum(0.0, normed).sum(axis=-1, keepdims=True)


ROW_NUMBER = "i = np.arange(len(X))[:, None]"
ROW_NORM_LINE = "Z = (X - X.mean(axis=-1, keepdims=True)) / np.sqrt(X.var(axis=-1, keepdims=True) + 1e-5)"

# They hold.
NETWORK = layer("np.tanh(X @ W_1) @ W_2", "W_1 = np.cos(np.arange(21.0)).reshape(3, 7)", "W_2 = np.sin(np.arange(14.0)).reshape(7, 2)")
BY_PLACE = layer("(1.0 + i) * np.sin(X) + i", ROW_NUMBER)
BY_DISTANCE = layer("np.abs(i - len(X) // 2) * X", ROW_NUMBER)  # the same when read backwards
ROWS_NORMED = layer("Z", ROW_NORM_LINE)
# Whatever is drawn: the replaced row, a row replaced before, another order and a row alone differ by 12, 9, 6 and 11.
MARKS_WHOLE = layer("np.array([[6.0], [9.0], [-5.0], [7.0], [12.0]])[: len(X)] * (X == np.round(X))")

# They leak.
RUNNING_SUM = layer("np.cumsum(X, axis=0)")
NEXT_ROW = layer("X + np.vstack([X[1:], np.zeros((1, X.shape[1]))])")
COUNTS_ZEROS = layer("(1.0 + i) * np.sum(X == 0.0)", ROW_NUMBER)  # replacing a row can only lower the count
MEAN_OF_NORMED = layer("X[:, :2] + Z.mean(axis=0)[:2]", ROW_NORM_LINE)
MIDDLE_OF_NORMED = layer("Z + 0.5 * Z[len(X) // 2]", ROW_NORM_LINE)
MIRROR = layer("X + X[::-1]")
LAST_TO_FIRST = layer("np.vstack([X[:1] + X[-1:], X[1:]])")
FIRST_TO_LAST = layer("np.vstack([X[:-1], X[-1:] - X[:1]])")
FIRST_TWO = layer("np.vstack([X[:1] + X[1:2], X[1:2] - X[:1], X[2:]])")
LAST_TWO = layer("np.vstack([X[:-2], X[-2:-1] + X[-1:], X[-1:] - X[-2:-1]])")
NORM_OVER_POSITIONS = layer("(X - X.mean(axis=0)) / np.sqrt(X.var(axis=0) + 1e-5)")


def shown(name: str, inputs: Callable[[Generator], Script]) -> Case:
    """A public case.  Which of its layers leaks is told there, so its hidden twin asks in an order that is drawn."""
    return public(name, inputs, twin=in_drawn_order(inputs), above=LEAKS)


right, wrong = writing("positionwise_gap(layer, X)")
ROUNDS = (
    "for i in range(len(X)):",
    "    changed = X.copy()",
    "    changed[i] = rng.normal(size=X.shape[1])",
)
usual = right("loop",
    "rng = np.random.default_rng(2718281828)",
    "before, gap = layer(X), 0.0",
    *ROUNDS,
    "    difference = np.abs(layer(changed) - before)",
    "    gap = max(gap, np.max(np.delete(difference, i, axis=0)))",
    "gap")

positionwise_gap = Step(
    "positionwise_gap",
    points=2,
    summary="The largest change at other positions when one position changes",
    reference=reference.positionwise_gap,
    tolerance=HOLDS,
    cases=(
        shown("a running sum leaks, a network does not", leaks_and_holds(RUNNING_SUM, NETWORK, 5, 3)),
        shown(
            "hearing from the next row leaks, being treated by one's place does not",
            leaks_and_holds(NEXT_ROW, BY_PLACE, 3, 7),
        ),
        shown(
            "counting all zeros leaks, marking whole numbers does not",
            leaks_and_holds(COUNTS_ZEROS, MARKS_WHOLE, 5, 3, whole_numbers),
        ),
        shown(
            "the mean of normalised rows leaks, normalised rows do not",
            leaks_and_holds(MEAN_OF_NORMED, ROWS_NORMED, 3, 7),
        ),
        hidden("the first row hears from the last", in_drawn_order(leaks_and_holds(LAST_TO_FIRST, BY_PLACE, 7, 5)), above=LEAKS),
        hidden("the last row hears from the first", in_drawn_order(leaks_and_holds(FIRST_TO_LAST, BY_DISTANCE, 5, 3)), above=LEAKS),
        hidden("every row hears from its mirror image", in_drawn_order(leaks_and_holds(MIRROR, Proxy("pre_norm_network"), 5, 3)), above=LEAKS),
        hidden("normalised rows hear from the middle one", in_drawn_order(leaks_and_holds(MIDDLE_OF_NORMED, ROWS_NORMED, 5, 7)), above=LEAKS),
        hidden("the first two rows mix", in_drawn_order(leaks_and_holds(FIRST_TWO, Proxy("small_network"), 5, 11)), above=LEAKS, weight=0.5),
        hidden("the last two rows mix", in_drawn_order(leaks_and_holds(LAST_TWO, BY_DISTANCE, 5, 7)), above=LEAKS, weight=0.5),
        common("a layer norm over the positions", in_drawn_order(leaks_and_holds(NORM_OVER_POSITIONS, Proxy("pre_norm_network"), 5, 7)), above=LEAKS),
    ),
    variants=(
        usual,
        right("a table of who changes whom",
            "rng = np.random.default_rng(31415926)",
            "n, d = X.shape",
            "moved = np.zeros((n, n))",
            "for i in range(n):",
            "    changed = np.array([rng.uniform(-1, 1, size=d) if j == i else X[j] for j in range(n)])",
            "    moved[i] = np.max(np.abs(layer(changed) - layer(X)), axis=1)",
            "np.max(moved[~np.eye(n, dtype=bool)])"),
        right("einsum and np.where",
            "rng = np.random.default_rng(1414213562)",
            "n = len(X)",
            "fresh = 2.0 * rng.normal(size=X.shape)",
            "after = np.array([layer(np.where(np.arange(n)[:, None] == i, fresh, X)) for i in range(n)])",
            "away = np.einsum('ijd,ij->ijd', np.abs(after - layer(X)), 1.0 - np.eye(n))",
            "float(away.max())"),
        right("two loops",
            "rng = np.random.default_rng(577215664)",
            "gaps = []",
            *ROUNDS,
            "    before, after = layer(X), layer(changed)",
            "    for j in range(len(X)):",
            "        if j != i:",
            "            gaps.append(max(abs(after[j] - before[j])))",
            "max(gaps)"),
        right("float32",
            "rng = np.random.default_rng(2718281828)",
            "before, gap = layer(X), 0.0",
            *ROUNDS,
            "    difference = np.abs(layer(changed).astype(np.float32) - before.astype(np.float32))",
            "    gap = max(gap, np.max(np.delete(difference, i, axis=0)))",
            "np.float32(gap)",
            single=True),
    ),
    mistakes=(
        usual.but("only later rows",
            "Your function misses what later rows tell earlier ones. Replace every row in turn, the last one "
            "included, and compare all other rows with before, also those that stand in front of it.",
            {"np.delete(difference, i, axis=0)": "difference[i + 1 :], initial=0.0"}),
        usual.but("only earlier rows",
            "Your function misses what earlier rows tell later ones. Replace every row in turn, the first one "
            "included, and compare all other rows with before, also those that stand behind it.",
            {"np.delete(difference, i, axis=0)": "difference[:i], initial=0.0"}),
        usual.but("only the first row replaced",
            "Only the first row was replaced, so a leak from any other row stays unseen. Go through all "
            "rows, and see that no return stands inside the loop.",
            {"range(len(X))": "range(1)"}),
        usual.but("only the last row counts",
            "Only the last row's replacement counts in your result. Go through all rows and keep the largest "
            "change so far: gap = max(gap, …).",
            {"max(gap, np.max(np.delete(difference, i, axis=0)))": "np.max(np.delete(difference, i, axis=0))"}),
        usual.but("replaced row counted",
            "You count the change of the replaced row itself. Of course it changes. Leave row i out, with "
            "np.delete(difference, i, axis=0) for example, and look at the others only.",
            {"np.delete(difference, i, axis=0)": "difference"}),
        usual.but("replacements pile up",
            "The rows that you replaced before are still replaced when you go on to the next one, so they "
            "differ although nothing leaked. Start every round from a fresh copy: changed = X.copy() inside "
            "the loop.",
            {"for i in range(len(X)):\n        changed = X.copy()":
                 "changed = X.copy()\n"
                 "    for i in range(len(X)):"}),
        usual.but("a constant added",
            "You add a constant to the row (or set it to one) instead of replacing it by random numbers. A "
            "layer norm subtracts the mean and so hides such a change. Draw fresh numbers: "
            "rng.normal(size=X.shape[1]).",
            {"= rng.normal(size=X.shape[1])": "+= 1.0"}),
        wrong("order reversed",
            "You reorder the rows and compare. That tests whether order matters, which is another property: "
            "a layer may mix rows and still not care about their order. Replace one row at a time instead.",
            "np.max(np.abs(layer(X[::-1]) - layer(X)[::-1]))"),
        wrong("rows passed alone",
            "You call the layer on single rows. A layer may treat row 3 unlike row 0 and still use nothing "
            "but that row; alone, every row is row 0. Always pass all rows, with one of them replaced.",
            "np.max([np.abs(layer(X[i : i + 1])[0] - layer(X)[i]) for i in range(len(X))])"),
        usual.but("sign kept",
            "You take the largest difference with its sign, so changes downwards do not count. Take the "
            "absolute value first: np.abs(after - before).",
            {"np.abs": ""}),
        usual.but("answered yes or no",
            "You return True or False. Return the number, the largest change: whoever calls the function "
            "decides what is small enough.",
            {"return gap": "return bool(gap < 1e-9)"}),
    ),
)
