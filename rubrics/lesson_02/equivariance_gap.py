"""Step ``equivariance_gap``: does a layer care about the order of its words?"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from rubrics._inputs import Array, in_drawn_order
from rubrics._writing import writing
from solutions import self_attention as reference
from stepgrade.inside.script import Call, Script
from stepgrade.inside.wire import Planted, Proxy
from stepgrade.rubric import Case, Step, Tolerance, common, hidden, public

# Planted layers. The two with attention in them are answered on the trusted side: their source would be the
# solution of the steps above.
ATTENTION = Proxy("attention_layer")
CAUSAL_ATTENTION = Proxy("causal_attention_layer")


def planted(name: str, *lines: str) -> Planted:
    """A layer given as source: the body's lines, the last one returned."""
    return Planted(name, "\n    ".join([f"def {name}(X):", *lines[:-1], f"return {lines[-1]}"]) + "\n")


MINUS_MEAN = planted("minus_mean", "np.tanh(X - X.mean(axis=0))")
WORD_BY_WORD = planted("word_by_word", "np.tanh(X @ np.sin(1.0 + np.arange(X.shape[1] * 5.0)).reshape(-1, 5))")
ADD_PLACE = planted("add_place", "X + np.arange(len(X))[:, None]")
NEIGHBOURS = planted(  # the same from the left as from the right
    "neighbours", "wide = np.pad(X, ((1, 1), (0, 0)))", "0.5 * X + 0.25 * (wide[:-2] + wide[2:])"
)
RING = planted("ring", "X + np.tanh(np.roll(X, 1, axis=0) + np.roll(X, -1, axis=0))")
MEAN_SO_FAR = planted("mean_so_far", "np.cumsum(X, axis=0) / (1.0 + np.arange(len(X)))[:, None]")
FROM_THE_FIRST = planted("from_the_first", "X + np.linalg.norm(X[0])")
MARKED_END = planted("marked_end", "marked = X.copy()", "marked[-1, 0] += 0.004", "marked")


def attention_layer(X: Array) -> Array:
    """Self-attention with fixed matrices for words of three numbers: (n, 3) -> (n, 5)."""
    W_q, W_k, W_v = (np.cos(1.0 + np.arange(3 * d) * step).reshape(3, d) for d, step in ((2, 3), (2, 5), (5, 7)))
    return reference.self_attention(X, W_q, W_k, W_v)[0]


def causal_attention_layer(X: Array) -> Array:
    """The same without looking ahead."""
    W_q, W_k, W_v = (np.cos(1.0 + np.arange(3 * d) * step).reshape(3, d) for d, step in ((2, 3), (2, 5), (5, 7)))
    return reference.self_attention(X, W_q, W_k, W_v, reference.causal_mask(len(X)))[0]


def round_trip(rng: Generator, n: int, kept: int = 0) -> NDArray[np.intp]:
    """An order that moves every place but the first ``kept``, and is not its own inverse (for n - kept > 2)."""
    order = np.arange(n)
    places = kept + rng.permutation(n - kept)
    order[places] = np.roll(places, -1)
    return order


def both(holds: Planted | Proxy, leaks: Planted | Proxy, X: Array, order: NDArray[np.intp]) -> Script:
    """The same words in the same order, for a layer that has the property and for one that has not.

    Asked for as a pair, so that a constant answers neither.
    """
    return Script(tuple(Call("equivariance_gap", (layer, X, order)) for layer in (holds, leaks)))


def shuffled(
    holds: Planted | Proxy, leaks: Planted | Proxy, n: int, kept: int = 0
) -> Callable[[Generator], Script]:
    return lambda rng: both(holds, leaks, rng.normal(size=(n, 3)), round_trip(rng, n, kept))


def first_word_longest(rng: Generator) -> Script:
    """The first row is the longest, so that FROM_THE_FIRST gives less to every word in any other order."""
    X = rng.uniform(0.5, 1.0, size=(7, 3))
    X[0] *= 5.0
    return both(MINUS_MEAN, FROM_THE_FIRST, X, round_trip(rng, 7))


def end_moved_to_the_front(rng: Generator) -> Script:
    return both(WORD_BY_WORD, MARKED_END, rng.normal(size=(11, 3)), np.roll(np.arange(11), 1))


def ring_turned(rng: Generator) -> Script:
    return both(RING, ADD_PLACE, rng.normal(size=(7, 5)), np.roll(np.arange(7), 2))


# The two thresholds of the property; what lies between them is neither.  A result has to lie below the one for
# a layer that has the property, above the other for one that has not.
HOLDS = Tolerance(rtol=0.0, atol=1e-9)
FAILS = 1e-3


def shown(name: str, inputs: Callable[[Generator], Script]) -> Case:
    """A public case.  Which of its layers leaks is told there, so its hidden twin asks in an order that is drawn."""
    return public(name, inputs, twin=in_drawn_order(inputs), above=FAILS)


right, wrong = writing("equivariance_gap(layer, X, order)")
usual = right("as the text builds it", "np.max(np.abs(layer(X[order]) - layer(X)[order]))")

equivariance_gap = Step(
    "equivariance_gap",
    points=2,
    summary="How much it matters to a layer in which order the words come",
    reference=reference.equivariance_gap,
    tolerance=HOLDS,
    cases=(
        shown("compared with the mean word, or moved by its place", shuffled(MINUS_MEAN, ADD_PLACE, 5)),
        shown("word by word, or together with the neighbours", shuffled(WORD_BY_WORD, NEIGHBOURS, 7)),
        hidden("self-attention, or without looking ahead", in_drawn_order(shuffled(ATTENTION, CAUSAL_ATTENTION, 7)), above=FAILS),
        hidden("the first word stays, others see what came before", in_drawn_order(shuffled(MINUS_MEAN, MEAN_SO_FAR, 7, kept=1)), above=FAILS),
        hidden("the order makes every result smaller", in_drawn_order(first_word_longest), above=FAILS),
        hidden("only the last word is marked, and faintly", in_drawn_order(end_moved_to_the_front), above=FAILS),
        hidden("words in a ring, turned by two places", in_drawn_order(ring_turned), above=FAILS, weight=0.5),
        common("thirteen words, looking ahead or not", in_drawn_order(shuffled(ATTENTION, CAUSAL_ATTENTION, 13)), above=FAILS),
    ),
    variants=(
        usual,
        right("one line", "np.abs(layer(X[order]) - layer(X)[order]).max()"),
        right("put back into the old order",
            "back = np.argsort(order)",
            "np.max(np.abs(layer(X[order])[back] - layer(X)))"),
        right("loop",
            "moved, plain = layer(X[order]), layer(X)",
            "gap = 0.0",
            "for i, old_place in enumerate(order):",
            "    for a, b in zip(moved[i], plain[old_place]):",
            "        gap = max(gap, abs(a - b))",
            "gap"),
        right("a permutation matrix",
            "P = np.eye(len(X))[order]",
            "np.linalg.norm((layer(P @ X) - P @ layer(X)).ravel(), np.inf)"),
    ),
    mistakes=(
        # Which of the two was left as it was cannot be told apart: where the property holds, both give the same.
        usual.but("only one of them reordered",
            "You compared a result in the new order with one in the old order. Both sides need the new order: give the "
            "layer the words in it, layer(X[order]), and put the plain results into it, layer(X)[order].",
            {"layer(X)[order]": "layer(X)"}),
        usual.but("the inverse order",
            "You put the results into the inverse order (np.argsort(order)). It is the same only for orders that undo "
            "themselves, such as a swap or a reversal; use layer(X)[order].",
            {"layer(X)[order]": "layer(X)[np.argsort(order)]"}),
        usual.but("always reversed",
            "You tried the reversed order instead of the one given. A layer may be the same from both ends and still "
            "care about order; use order, for the words and for the results.",
            {"X[order]": "X[::-1]", "layer(X)[order]": "layer(X)[::-1]"}),
        usual.but("signs kept",
            "You took the largest difference with its sign. Where all differences are negative that is a negative "
            "number, and the gap goes unseen; take absolute values first.",
            {"np.abs": ""}),
        usual.but("differences cancel",
            "Your differences cancel: you added them up with their signs, and what one word gains another loses. Take "
            "absolute values of the single differences first, then the largest.",
            {"np.max(np.abs": "abs(np.mean"}),
        usual.but("mean difference",
            "You took the mean of the absolute differences. A gap at one word only grows fainter the more words there "
            "are; take the largest.",
            {"np.max": "np.mean"}),
        usual.but("first word only",
            "You compared the first row only. A layer may treat the first word fairly and not the others; look at all "
            "rows.",
            {"[order]))": "[order])[0])"}),
        wrong("a verdict",
            "Your function answers with True or False. Return the size of the gap, a number: the reader decides what "
            "is small.",
            "bool(np.allclose(layer(X[order]), layer(X)[order]))"),
        usual.but("differences not reduced",
            "Your result is the whole table of differences. Return one number, the largest absolute value in it.",
            {"np.max": ""}),
    ),
)
