"""The pictures of lesson 5 with their words, in the notebook's order.

    from attention_plots import lesson_05 as pictures

    pictures.across()               # a figure
    pictures.predict("slide")       # a guess first, then the figure and the answer

Every number in a caption or an answer is computed from the arrays that are drawn.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache, partial

import numpy as np

from attention_plots.activations import activation_curves, exact_gelu, memory_stages, tanh_form_gap
from attention_plots.depth import DeepStack, deep_stack, nudge_curves, stream_curves
from attention_plots.memory import CONTENTS, FEATURES, UNITS, X, fired, moved
from attention_plots.normalising import norm_orders, rows_before_after, same_scale, size_curves
from attention_plots.per_position import across_and_alone, influence_maps, moved_animation
from attention_plots.predicting import Choice, Number, Prediction, Ticks
from attention_plots.running_example import BANK, RIVER, WORDS
from attention_plots.shown import Moving, Shown, Touchable
from attention_plots.switched_off import switches as switches
from attention_plots.through_block import Passage, block_steps

ROW = np.array([0.2, 1.4, -0.6, 0.9, 0.1])
EPS = 1e-5
GAINS = (0.7, 1.0, 1.4)


def predict(name: str) -> Prediction:
    """One of the lesson's predictions.  Raises KeyError for a name that is none."""
    if name not in PREDICTIONS:
        raise KeyError(f"there is no prediction {name!r}; there are {', '.join(PREDICTIONS)}")
    return PREDICTIONS[name]()


# --- 1. two kinds of work ----------------------------------------------------------------------------------


def across() -> Shown:
    """Attention across the positions, the network on each alone."""
    return Shown(
        lambda: across_and_alone(WORDS),
        alt="Five words at the bottom. Arrows go from each of them to all places of a wide box, attention. From there "
        "one arrow per word leads into a small box of its own, network, and on to the top.",
        caption="Figure 1. One layer of a transformer, from the bottom up. It is the same network five times, with the same "
        "weights.",
    )


def _slide() -> Prediction:
    titles, ways = moved()
    heard, thought = (way[-1] for way in ways.values())
    rest = ways["feed-forward network"][len(titles) // 2, BANK]
    return Prediction(
        "lesson_05/slide",
        "Whose output changes?",
        Choice(
            [
                "all five, in both",
                "attention: all five; network: *bank* alone",
                "attention: *bank* and *river*; network: *bank* alone",
                "*bank* alone, in both",
            ],
            1,
        ),
        answer=f"In self-attention all five: *bank* moves by {heard[BANK]:.2f}, both *the* by {heard[0]:.2f}, even *river* "
        f"by {heard[RIVER]:.2f}. In the network *bank* alone: its bar jumps to {rest:.2f} as *place* is withdrawn, rests, and "
        f"ends at {thought[BANK]:.2f} when *business* has been drawn instead.",
        shown=Moving(
            lambda: moved_animation(ways, WORDS, mover=BANK, titles=titles),
            alt="Bars for how far each word's output has moved while bank moves from water to money. With "
            "self-attention all five bars grow. With the feed-forward network only that of bank does; the other four "
            "stay exactly 0.",
            caption="Figure 2. How far each output has moved from where it began. Watch the four words that stay as they are.",
        ),
    )


# --- 2. what the network does -------------------------------------------------------------------------------


def _memory() -> Prediction:
    hidden = fired(X)
    written = hidden @ CONTENTS
    return Prediction(
        "lesson_05/memory",
        "Which unit fires for *the*?",
        Choice(["*wet*", "*rich*", "*empty*", "none"], 2),
        answer=f"*Empty*, by {hidden[0, 2]:.1f}, as for *of*: they lose {-written[0, 0]:.1f} of water and of money each. "
        f"*Wet* fires for *bank* ({hidden[BANK, 0]:.1f}), which gets place {written[BANK, 2]:.1f}, and for *river* "
        f"({hidden[RIVER, 0]:.1f}), which gets more; *rich* for no word of this sentence.",
        shown=Shown(
            lambda: memory_stages(
                [
                    ("comes in", X, FEATURES),
                    ("hidden units", hidden, UNITS),
                    ("is written", written, FEATURES),
                ],
                WORDS,
            ),
            alt="Three tables with a row per word: what comes in, which hidden units fire, what is written. Wet fires for "
            "bank and river, empty for the three little words, rich for nobody.",
            caption="Figure 3. The memory at work, from left to right; hatched numbers are negative.",
        ),
    )


# --- 3. the activation ----------------------------------------------------------------------------------------


def _curves() -> Prediction:
    x = np.linspace(-4.5, 4.5, 901)
    exact, gap = exact_gelu(x), tanh_form_gap(x)
    low, worst = int(np.argmin(exact)), int(np.argmax(np.abs(gap)))
    at, largest = abs(x[worst]), abs(gap[worst])
    return Prediction(
        "lesson_05/curves",
        "Where does GELU lie above ReLU?",
        Choice(["left of 0", "around 0, on both sides", "right of 0", "nowhere"], 3),
        answer=f"Nowhere. It dips to −{-exact[low]:.2f} at x = −{-x[low]:.2f} and joins ReLU far out on both sides. The tanh form "
        f"is off by at most {largest:.5f}, at x = ±{at:.2f}.",
        shown=Touchable(
            "gelu",
            {
                "name": "lesson_05/gelu",
                "x": 1.0,
                "reach": 4.5,
                "lowest": round(float(x[low]), 2),
                "near": 0.03,
            },
            lambda: activation_curves(x, {"ReLU": np.clip(x, 0.0, None), "GELU": exact}, gap),
            alt=f"Left: ReLU has a corner at 0; GELU is smooth, dips below 0 to the left of it, and joins ReLU on both "
            f"sides. Right: the tanh form differs from exact GELU by at most {largest:.5f}.",
            caption="Figure 4. Drag along the curve. Where is GELU lowest? Where does ReLU learn nothing, while GELU still "
            "does?",
        ),
    )


# --- 4. layer norm --------------------------------------------------------------------------------------------


def _rows() -> Prediction:
    rows = {"a row": ROW, "three times the row": 3 * ROW, "the row plus 4": ROW + 4}
    after = {name: same_scale(row) for name, row in rows.items()}
    low, high = (float(after["a row"].min()), float(after["a row"].max()))
    return Prediction(
        "lesson_05/rows",
        "Which can you tell apart after layer norm?",
        Choice(["all three", "only the row plus 4", "only three times the row", "none"], 3),
        answer=f"None: all three lie on each other, between −{-low:.2f} and {high:.2f}. Layer norm removes a common shift and "
        "a common factor; what is left is the pattern.",
        shown=Shown(
            lambda: rows_before_after(rows, after, ["1", "2", "3", "4", "5"]),
            alt="Left, before: three zigzag lines of the same form, one stretched and one shifted upwards. Right, after: "
            "all three lie exactly on each other.",
            caption="Figure 5. Left: a row of five features (dots), stretched (squares), shifted (triangles). Right: after "
            "layer norm.",
        ),
    )


def norm() -> Touchable:
    """A row through layer norm, with its size, its shift, ε, gain and a residual to turn."""
    sizes = np.geomspace(1e-6, 10.0, 200)
    curves = {"without ε": np.ones(200), "ε inside the root": sizes / np.sqrt(sizes**2 + EPS)}
    return Touchable(
        "norm",
        {
            "name": "lesson_05/norm",
            "row": ROW.tolist(),
            "most": 4,
            "dial": {"size": 0.0, "shift": 1.0, "eps": math.log10(EPS), "gain": 1.0, "residual": False},
            "dials": [
                ["size", "size of the row", -6, 0.4],
                ["shift", "shift", -2, 2],
                ["eps", "ε", -8, 0],
                ["gain", "gain g", 0, 3],
            ],
        },
        lambda: size_curves(sizes, curves, EPS),
        alt="Size of the row that comes out against the size of the row that goes in, both logarithmic. Without ε it is "
        "always 1; with ε inside the root it falls off below the root of ε.",
        caption="Figure 6. A row (hollow) and what layer norm makes of it (filled). Make it smaller and smaller: from where on does "
        "it come out small? Which slider does nothing at all, until the residual is there?",
    )


# --- 5. residual connections --------------------------------------------------------------------------------


@cache
def stack(order: str, gain: float = 1.0) -> DeepStack:
    """24 random layers in this order, measured once."""
    return deep_stack(order, 24, gain)


def _nudges() -> Prediction:
    kinds = {"no residual, no layer norm": "no residual", "residual and layer norm": "pre-norm"}
    panels = {title: {f"gain {g}": stack(order, g).nudge for g in GAINS} for title, order in kinds.items()}
    weak, _, strong = (stack("no residual", g).nudge[0] for g in GAINS)
    return Prediction(
        "lesson_05/nudges",
        "Without residuals, gain 0.7: how many times smaller does the nudge arrive?",
        Choice(["17 times", "50 times", "500 times", "5000 times"], 3),
        answer=f"{round(1 / weak, -2):.0f} times. With gain 1.4 it arrives {round(strong, -2):.0f} times larger, and only gain 1 is "
        "sound. With residual connections and layer norm it stays between 0.1 and 1.2 everywhere, at all three gains.",
        shown=Shown(
            lambda: nudge_curves(panels),
            alt="Size of a nudge at the top of 24 layers against where it was given. Without residuals gain 0.7 falls to "
            "two ten-thousandths at the bottom, gain 1.4 rises to thousands. With them all three lie between 0.1 and 1.2.",
            caption="Figure 7. How large a nudge is at the top, against the layer after which it was given (24 is the top "
            "itself).",
        ),
    )


# --- 6. where to normalise --------------------------------------------------------------------------------------


def orders() -> Shown:
    """Post-norm and pre-norm side by side."""
    return Shown(
        norm_orders,
        alt="Two wiring diagrams. Left, post-norm: the thick stream passes the plus sign and then runs through the box "
        "layer norm. Right, pre-norm: layer norm stands on the branch, before the sublayer; the stream is free.",
        caption="Figure 8. The residual stream as a thick line, from the bottom to the top. Left, layer norm stands on it; right, "
        "nothing does.",
    )


def passage() -> Passage:
    """*Bank* through the memory of section 2, pre-norm."""
    normed = same_scale(X[BANK])
    hidden = fired(normed[None])[0]
    return Passage(WORDS[BANK], X[BANK], normed, hidden, hidden @ CONTENTS, FEATURES, UNITS)


def block() -> Moving:
    """One word's row on its way through a pre-norm sublayer."""
    return Moving(
        lambda: block_steps(passage()),
        alt="The row of bank on the thick stream. A copy is normalised, the unit wet fires, place is written, and the "
        "result is added to the stream.",
        caption="Figure 9. *Bank* meets the memory of section 2, pre-norm. Which of its four numbers changes?",
        rate=1,
    )


def _stream() -> Prediction:
    stacks = {order: stack(order) for order in ("post-norm", "pre-norm")}
    post, pre = stacks.values()
    return Prediction(
        "lesson_05/stream",
        "How large is the pre-norm stream's standard deviation after 24 layers?",
        Number(round(float(pre.size[-1])), 0.5, ""),
        answer=f"{pre.size[-1]:.2f}, about √25; post-norm stays at 1. Yet pre-norm has more of the word left: its cosine with "
        f"what came in ends at {pre.kept[-1]:.2f}, while post-norm's is {post.kept[8]:.2f} after 8 layers and near 0 at the end.",
        shown=Shown(
            lambda: stream_curves(
                {order: each.size for order, each in stacks.items()},
                {order: each.kept for order, each in stacks.items()},
            ),
            alt="Left, size of the stream over 24 layers: post-norm stays at 1, pre-norm grows to 5. Right, cosine with "
            "what came in: pre-norm falls slowly to 0.2, post-norm to about 0 within ten layers.",
            caption="Figure 10. Left: the standard deviation of the stream. Right: the cosine between the stream and what came "
            "in at the bottom.",
        ),
    )


# --- 7. each position alone ---------------------------------------------------------------------------------


def _influence() -> Prediction:
    alone, past, all_of_them = np.eye(5), np.tri(5), np.ones((5, 5))
    names = ("feed-forward", "layer norm", "causal attention", "attention")
    tables = dict(zip(names, (alone, alone, past, all_of_them), strict=True))
    return Prediction(
        "lesson_05/influence",
        "In how many of the four tables is a square off the diagonal filled?",
        Choice(["one", "two", "three", "all four"], 1),
        answer="Two. Feed-forward network and layer norm fill the diagonal alone; causal attention fills all below it, too; "
        "attention without a mask fills everything.",
        shown=Shown(
            partial(influence_maps, tables, WORDS),
            alt="Four five-by-five tables. Feed-forward and layer norm: only the diagonal is filled. Causal attention: "
            "the diagonal and everything below it. Attention: all squares.",
            caption="Figure 11. A filled square: when this column's word is replaced, this row's output changes.",
        ),
    )


# --- the end -----------------------------------------------------------------------------------------------


def goals() -> Ticks:
    """What can be ticked at the end."""
    return Ticks(
        "lesson_05/goals",
        [
            "I can say which layers let positions hear from each other, and how to test it.",
            "I can write the feed-forward network with the shape of every symbol, and read a hidden unit as key and value.",
            "I can say what layer norm removes, why ddof is 0 and why ε stands inside the root.",
            "I can explain why 24 layers without residual connections are hard to train.",
            "I can draw post-norm and pre-norm, and say what each does to the stream and to the gradient.",
        ],
    )


PREDICTIONS: dict[str, Callable[[], Prediction]] = {
    "slide": _slide,
    "memory": _memory,
    "curves": _curves,
    "rows": _rows,
    "nudges": _nudges,
    "stream": _stream,
    "influence": _influence,
}
"""What :func:`predict` knows, in the notebook's order."""
