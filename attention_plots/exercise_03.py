"""The pictures of exercise 3 with their words, in the notebook's order.

    from attention_plots import exercise_03 as pictures

    pictures.parts()                # a figure
    pictures.predict("work")        # a guess first, then the figure and the answer

Numbers in a caption or an answer are computed from what is drawn; what the notebook's own cells say, its tests
compute.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from attention_plots.against_pytorch import comparison as comparison
from attention_plots.cache import cache_work, past_and_new
from attention_plots.choosing import nucleus_bars, nucleus_size
from attention_plots.parameters import parameter_map
from attention_plots.predicting import Choice, Number, Prediction, Ticks
from attention_plots.running_example import WORDS
from attention_plots.shown import Shown

N_PROMPT, N_NEW, N_PAST = 5, 5, 3
EPS = 1e-5
SIGMAS = (1.0, 0.01, 0.001)
NUCLEUS = 0.9
SURE, UNSURE = (0.70, 0.22, 0.04, 0.02, 0.01, 0.006, 0.004), (0.22, 0.18, 0.16, 0.14, 0.12, 0.10, 0.08)
"""Two distributions over seven tokens, in falling order."""
GPT_2 = 50_257
"""How many tokens it knows."""


def predict(name: str) -> Prediction:
    """One of the exercise's predictions.  Raises KeyError for a name that is none."""
    if name not in PREDICTIONS:
        raise KeyError(f"there is no prediction {name!r}; there are {', '.join(PREDICTIONS)}")
    return PREDICTIONS[name]()


def parts() -> Shown:
    """Where every parameter is used."""
    return Shown(
        parameter_map,
        alt="Left, a thick stream runs up from wte plus wpe through the blocks of h to ln_f and the transposed wte. "
        "Right, a block: attn reads the stream through ln_1 and mlp through ln_2; each adds its result back to it.",
        caption="Figure 1. Where each entry of the parameters is used. The stream X is the thick line; only in the grey "
        "box do positions hear from each other. Shapes stand with the names; d is d_model.",
    )


def _eps() -> Prediction:
    inside = " and ".join(f"{sigma / math.sqrt(sigma**2 + EPS):.2f}" for sigma in SIGMAS[1:])
    outside = " and ".join(f"{sigma / (sigma + EPS):.2f}" for sigma in SIGMAS[1:])
    return Prediction(
        "exercise_03/eps",
        "σ = 0.001, and ε inside the root: what comes out?",
        Choice(["about 1", "a little less than 1", "about a third", "nearly 0"], 2),
        answer=f"For σ = 0.01 and 0.001 it is {inside}; with ε outside the root {outside}. For σ = 1 both are 1. Tests with large "
        "rows alone would not tell the two apart.",
    )


def _columns() -> Prediction:
    return Prediction(
        "exercise_03/columns",
        "Which columns are the keys of head 1?",
        Choice(["4 to 7", "8 to 11", "12 to 15", "20 to 23"], 2),
        answer="12 to 15. The columns 0 to 7 are Q, 8 to 15 K, 16 to 23 V; of each, head 0 owns the first four.",
    )


def _loss() -> Prediction:
    return Prediction(
        "exercise_03/loss",
        "What is the loss with GPT-2's 50 257 tokens, all equally likely?",
        Number(round(math.log(GPT_2), 2), 1, "nats"),
        answer=f"Its logarithm, {math.log(GPT_2):.2f} nats; with ten words {math.log(10):.2f}. And for the logits 0 and −1000, "
        "softmax gives 1 and 0: the probability of the second is too small for floating point, and the logarithm of 0 is −∞ "
        "instead of −1000.",
    )


def _work() -> Prediction:
    calls = [N_PROMPT + i for i in range(N_NEW)]
    total, needed = sum(calls), calls[-1]
    listed = f"{', '.join(map(str, calls[:-1]))} and {calls[-1]}"
    return Prediction(
        "exercise_03/work",
        "How many rows does the model compute in all?",
        Number(total, 0, "rows"),
        answer=f"{listed} rows, {total} in all, and {total - needed} of them it has computed before. With a cache: {N_PROMPT}, then "
        f"one in each call, {needed} in all.",
        shown=Shown(
            lambda: cache_work(N_PROMPT, N_NEW),
            alt=f"Five calls. Without a cache they compute {listed} rows. With a cache the first call computes {N_PROMPT} rows "
            "and each later one a single row; the others are kept.",
            caption="Figure 2. Rows that each call computes (filled) and rows kept from before (hatched).",
        ),
    )


def _past() -> Prediction:
    return Prediction(
        "exercise_03/past",
        "Which of the ten pairs are blocked?",
        Choice(
            [
                "none",
                "*the* looking at *river*",
                "*river* looking at the new *the*",
                "both new words looking at each other",
            ],
            1,
        ),
        answer="That one pair. Both new words may look at everything in the cache and at themselves, and *river* at the new *the*.",
        shown=Shown(
            lambda: past_and_new(WORDS, N_PAST),
            alt="The causal mask of the five words, with a frame around its last two rows. In the frame only one pair is "
            "blocked: the second the may not look at river.",
            caption="Figure 3. The causal mask of all five words. The frame holds the rows of the two new ones; left of the "
            "dashed line is the cache.",
        ),
    )


def _nucleus() -> Prediction:
    few, many = nucleus_size(SURE, NUCLEUS), nucleus_size(UNSURE, NUCLEUS)
    return Prediction(
        "exercise_03/nucleus",
        "How many tokens are in the nucleus, sure and unsure?",
        Choice([f"{few} and {many}", f"{few} and {few}", f"{many} and {few}", "7 and 7"], 0),
        answer=f"{few} and {many}. Where the model is sure, few tokens may come; where many would do, many may. Top k keeps the same "
        "number in both.",
        shown=Shown(
            lambda: nucleus_bars((SURE, UNSURE), NUCLEUS),
            alt=f"Two rows of seven bars, the likeliest first. In the first {few} bars are filled, in the second {many}; the others "
            "are hatched. The running sum stands above each bar.",
            caption=f"Figure 4. The nucleus (filled) of p = {NUCLEUS}. Above each bar: the sum up to there.",
        ),
    )


def _pull() -> Prediction:
    return Prediction(
        "exercise_03/pull",
        "What does a row of the gradient sum to?",
        Choice(["0", "1", "1/N", "it depends on the logits"], 0),
        answer="0: the probabilities sum to 1, and 1 goes off at the target. What the target's logit is pushed up, the others are "
        "pushed down, each by its share. To add one number to a whole row changes no probability, so nothing is gained by it.",
    )


def _random() -> Prediction:
    return Prediction(
        "exercise_03/random",
        "Where does the loss lie?",
        Choice(["above log 10", "at log 10", "below log 10"], 0),
        answer="Above: 5.23, more than 2.30. Random parameters are sure of themselves and wrong, which is dearer than knowing "
        "nothing. And you should see *the bank of the river river bank lies by lies on of a on the of*, twice: word salad, but "
        "always the same.",
    )


def _name() -> Prediction:
    return Prediction(
        "exercise_03/name",
        "How does the second name come back?",
        Choice(["spelled right", "misspelled", "as another name, one that it has read", "not at all"], 0),
        answer="Right, piece by piece: a head of the last block looks for the same pieces earlier on and copies what came behind "
        "them (lesson 6 shows it). Things fare worse: a *red box* is hidden, and a *golden mirror* found. Minutes of training "
        "teach so small a model how stories go, not yet what they mean.",
    )


def goals() -> Ticks:
    """What can be ticked at the end."""
    return Ticks(
        "exercise_03/goals",
        [
            "I can draw figure 1 from memory, with the shape of every parameter.",
            "I know which step of a block lets tokens exchange anything, and which do not.",
            "I can say why the loss is computed from logits and not from probabilities.",
            "I can say why keys and values may be kept, queries need not be, and positions must be counted on.",
        ],
    )


PREDICTIONS: dict[str, Callable[[], Prediction]] = {
    "eps": _eps,
    "columns": _columns,
    "loss": _loss,
    "work": _work,
    "past": _past,
    "nucleus": _nucleus,
    "pull": _pull,
    "random": _random,
    "name": _name,
}
"""What :func:`predict` knows, in the notebook's order."""
