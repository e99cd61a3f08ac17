"""The pictures of exercise 2 with their words, in the notebook's order.

    from attention_plots import exercise_02 as pictures

    pictures.layer()                # a figure
    pictures.predict("spread")      # a guess first, then the figure and the answer

Every number in a caption or an answer is computed from the arrays that are drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
from matplotlib.figure import Figure

from attention_plots.layer_graph import layer_graph
from attention_plots.predicting import Choice, Prediction, Ticks
from attention_plots.running_example import BANK, KEYS, QUERY_OF_BANK, RIVER, VALUES, WORDS
from attention_plots.shown import Shown, Touchable
from attention_plots.style import INK, STREAM, Array, new_figure
from attention_plots.weights import weight_bars

WATER = VALUES[:, 0]
"""What a weight brings in, of water."""
SCORES = KEYS @ QUERY_OF_BANK / np.sqrt(2)
"""Of *bank*, as softmax gets them: scaled."""
FACTORS = {2.0: "^:", 1.0: "o-", 0.5: "s--"}
"""Times Xavier's spread, and what the line looks like."""


def predict(name: str) -> Prediction:
    """One of the exercise's predictions.  Raises KeyError for a name that is none."""
    if name not in PREDICTIONS:
        raise KeyError(f"there is no prediction {name!r}; there are {', '.join(PREDICTIONS)}")
    return PREDICTIONS[name]()


def layer() -> Shown:
    """The whole layer, and the way back."""
    return Shown(
        layer_graph,
        alt="A graph, from the bottom up. X leads to Q, K and V, by W_q, W_k and W_v. Q and K lead to the scores, these "
        "by mask and softmax to the weights. Weights and V lead to the heads, these by merging to merged, and W_o leads "
        "to the output. Beside each arrow a dashed one points back.",
        caption="Figure 1. The arrays of the layer with their shapes, leading axes left out. Solid, from the bottom up: the "
        "way forward. Dashed: the same way back, from the output to X.",
    )


# --- 1. starting weights -----------------------------------------------------------------------------------


@cache
def spreads() -> dict[float, list[float]]:
    """Factor -> the standard deviation before and after each of ten products with random matrices."""
    rng = np.random.default_rng(0)
    found = {}
    for factor in FACTORS:
        signal = rng.normal(size=(200, 256))
        found[factor] = [float(signal.std())]
        for _ in range(10):
            signal = signal @ (
                factor * rng.normal(size=(256, 256)) / 16
            )  # 1/16 is the root of 2 / (256 + 256)
            found[factor].append(float(signal.std()))
    return found


def spread_curves() -> Figure:
    """The standard deviation after each product, on a logarithmic scale."""
    figure, (axes,) = new_figure(width=5.2, height=3.2)
    for factor, spread in spreads().items():
        colour = STREAM.fill if factor == 1.0 else INK
        axes.semilogy(
            spread, FACTORS[factor], color=colour, markerfacecolor="white", label=f"{factor:g} × Xavier"
        )
    axes.set(xlabel="number of products", ylabel="standard deviation")
    axes.legend(frameon=False)
    return figure


def _spread() -> Prediction:
    twice, once, half = (spread[-1] for spread in spreads().values())
    return Prediction(
        "exercise_02/spread",
        "With entries twice as large: how large is the standard deviation after ten products?",
        Choice(["about 2", "about 20", "about 100", "about 1000"], 3),
        answer=f"Every product doubles it: {twice:.0f}. Half of Xavier's spread halves it, down to {half:.4f}; Xavier's own keeps "
        f"it near 1, here at {once:.2f}.",
        shown=Shown(
            spread_curves,
            alt="Standard deviation after each of ten products, on a logarithmic scale. Xavier's spread stays near 1; twice "
            "that rises to about 1000, half of it falls to about a thousandth.",
            caption="Figure 2. The standard deviation after each of ten products, on a logarithmic scale.",
        ),
    )


# --- 2 and 3. axes -----------------------------------------------------------------------------------------


def _swap() -> Prediction:
    found = np.zeros((2, 5, 4, 2)).swapaxes(0, 1).shape
    return Prediction(
        "exercise_02/swap",
        "What does swapaxes(0, 1) make of the shape (2, 5, 4, 2)?",
        Choice(["(2, 4, 5, 2)", "(5, 2, 4, 2)", "(2, 5, 2, 4)", "it raises an error"], 1),
        answer=f"{found}: sentences and words have changed places. Wanted is (batch, n_heads, n, d_head), here (2, 4, 5, 2).",
    )


def _complaint() -> Prediction:
    return Prediction(
        "exercise_02/complaint",
        "When does NumPy complain?",
        Choice(["with two sentences and with three", "with three only", "with two only", "never"], 2),
        answer="Two sentences give an error, and that is luck. Three give silence and nonsense: the axis of the sentences is "
        "laid along that of the heads, so that head 0 gets the mask of sentence 0 in *every* sentence.",
    )


# --- 5. back through softmax -------------------------------------------------------------------------------


def back(scores: Array, given: Array) -> tuple[Array, Array]:
    """The weights of a row of scores, and the gradient of the scores where that of the weights is ``given``."""
    powers = np.exp(scores - scores.max())
    weights = powers / powers.sum()
    return weights, np.diag(weights) @ given - weights * (weights @ given)


def _bank() -> Prediction:
    weights, gradient = back(SCORES, WATER)
    plain = weights * WATER
    the, bank, of, _, river = (f"{x:.2f}".replace("-", "−") for x in gradient)
    return Prediction(
        "exercise_02/bank",
        "Which scores should rise?",
        Choice(["*river* alone", "*river* and *bank*", "all but the two *the*", "all"], 0),
        answer=f"*River* alone. The gradients of the scores: *river* {river}, *bank* {bank}, *of* {of}, each *the* {the}. The score "
        f"of *bank* should fall, since its water, {WATER[BANK]:g}, is less than the {weights @ WATER:.2f} it has on average: any "
        f"weight that it wins is taken mostly from *river*. Without the sum, *bank* would have {plain[BANK]:.2f} and *river* "
        f"{plain[RIVER]:.2f}, all others 0.",
        shown=Touchable(
            "backward",
            {
                "name": "exercise_02/backward",
                "words": list(WORDS),
                "scores": SCORES.tolist(),
                "given": WATER.tolist(),
                "most": 0.5,
            },
            lambda: weight_bars(
                {"without the sum": plain, "with the sum": gradient},
                WORDS,
                label="gradient of the score",
                width=5.2,
            ),
            alt=f"Gradients of the five scores. Without the sum: bank {plain[BANK]:.2f}, river {plain[RIVER]:.2f}, the others 0. "
            f"With the sum: bank {bank}, river {river}, of {of}, each the {the}.",
            caption="Figure 3. Drag a score or the gradient dA of a weight. What happens to all dZ when one weight comes near 1? "
            "Can you make *of* the only score that should rise?",
        ),
    )


# --- the end -----------------------------------------------------------------------------------------------


def goals() -> Ticks:
    """What can be ticked at the end."""
    return Ticks(
        "exercise_02/goals",
        [
            "I can derive Xavier's range from a variance.",
            "My layer takes any leading axes, and I can say where the mask's axis for the heads goes, and why.",
            "I can derive dZ = A (dA − Σ dA A), and say in words what the sum does.",
            "Given a product, I write down both its gradients from the shapes alone.",
            "I trust a gradient when I have measured it.",
        ],
    )


PREDICTIONS: dict[str, Callable[[], Prediction]] = {
    "spread": _spread,
    "swap": _swap,
    "complaint": _complaint,
    "bank": _bank,
}
"""What :func:`predict` knows, in the notebook's order."""
