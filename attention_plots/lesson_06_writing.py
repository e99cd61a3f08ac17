"""The pictures of the second half of lesson 6, with their words: writing, training, counting.

:mod:`attention_plots.lesson_06` has the first half, and gives both to the notebook.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from attention_plots import hand_gpt
from attention_plots.choosing import gradient_table, guesses_table, shares_at
from attention_plots.counting import parameter_shares
from attention_plots.hand_gpt import array
from attention_plots.predicting import Choice, Number, Prediction
from attention_plots.sentences import attention_arcs
from attention_plots.shown import Shown, Touchable
from attention_plots.style import Array
from attention_plots.trained_heads import trained_text
from attention_plots.weights import weight_bars

TARGETS = [1, 2, 0, 3, 4]
"""The text of the hand-made GPT, one place further on."""
COLD, HOT = 0.25, 4.0
SMALL_STEP, FARTHEST = 0.5, 25.0
MODELS = {  # n_vocab, n_positions, d_model, n_layers
    "GPT-2 small": (50_257, 1024, 768, 12),
    "GPT-2, the largest": (50_257, 1024, 1600, 48),
    "GPT-3, the largest": (50_257, 2048, 12_288, 96),
}


def two(number: float | np.floating[Any]) -> str:
    """To two decimals, with a true minus."""
    return f"{float(number):.2f}".replace("-", "−")


def named(numbers: Array, words: list[str], least: float = 0.05) -> str:
    """Words and their numbers, those of some size."""
    return ", ".join(f"{w} {two(x)}" for w, x in zip(words, numbers, strict=True) if x >= least)


def softmax_rows(scores: Array) -> Array:
    """Each weight is one over a sum of e^(difference of scores)."""
    return np.asarray([shares_at(row, 1.0) for row in scores])


# --- 7 and 8: writing --------------------------------------------------------------------------------------


def _temperature() -> Prediction:
    logits, tokens = array("logits")[0], hand_gpt.names("tokens")
    cold, hot = shares_at(logits, COLD), shares_at(logits, HOT)
    return Prediction(
        "lesson_06/temperature",
        "What does it give *bank* at temperature 0.25?",
        Number(round(float(cold[1]), 2), 0.04, ""),
        answer=f"Cold, bank has {two(cold[1])} and river {two(cold[3])}; hot, {two(hot[1])} and {two(hot[3])}. The "
        "order never changes.",
        shown=Touchable(
            "sampler",
            {"tokens": tokens, "logits": logits.tolist(), "least": COLD, "most": HOT},
            lambda: weight_bars(
                {"temperature 0.25": cold, "temperature 4": hot},
                tokens,
                label="probability of the next token",
            ),
            alt=f"The five probabilities, cold: {named(cold, tokens)}; hot: {named(hot, tokens)}.",
            caption="Figure 10. Temperature and top k. What do they leave unchanged between two tokens that both stay?",
        ),
    )


def _writing() -> Prediction:
    probabilities = shares_at(array("logits")[0], 1.0)
    return Prediction(
        "lesson_06/writing",
        "From *the* it writes until its eight places are full. How many rows does it compute, if each call computes "
        "all rows anew?",
        Number(28, 0, "rows"),
        answer="1 + 2 + … + 7 = 28. But no earlier row ever changes, so their keys and values can be kept: then each call "
        "computes one row, 7 in all. That is the *cache* of exercise 3.",
        shown=Touchable(
            "gpt",
            {"view": "write", "model": hand_gpt.weights_as_data(), "prompts": [[0], [0, 3]]},
            lambda: weight_bars(probabilities, hand_gpt.names("tokens"), label="after “the”"),
            alt="The probabilities of the next token after the: "
            + named(probabilities, hand_gpt.names("tokens")),
            caption="Figure 11. Write token after token. Filled: rows computed in this call; hatched: kept. It was made "
            "for one sentence: what happens behind the full stop?",
        ),
    )


# --- 9: training -------------------------------------------------------------------------------------------


def _probabilities() -> Array:
    return softmax_rows(array("logits"))


def _guesses() -> Prediction:
    p, tokens, words = _probabilities(), hand_gpt.names("tokens"), hand_gpt.text()
    came = p[np.arange(5), TARGETS]
    loss = -float(np.log(came).mean())
    return Prediction(
        "lesson_06/guesses",
        "A sentence of six tokens. From how many guesses can the model learn, and how often must it be run for them?",
        Choice(["5 guesses, 5 runs", "5 guesses, one run", "one guess, one run", "6 guesses, 5 runs"], 1),
        answer="Five guesses, and *one* run. That is the causal mask's gift: each row sees nothing behind it, so all are "
        "honest guesses although the whole text is on the table.",
        shown=Shown(
            lambda: guesses_table(p, [" ".join(words[: i + 1]) for i in range(5)], tokens, TARGETS),
            alt=f"A table of probabilities, a row per place. Framed, what came: {', '.join(map(two, came))}.",
            caption="Figure 12. The guesses at five places; framed, the token that came. Framed probabilities: "
            f"{', '.join(map(two, came))}. The loss is {two(loss)}.",
        ),
    )


def _slope() -> Array:
    """(5, 5): the gradient of the loss with respect to the logits, guess minus what came, over n."""
    return (_probabilities() - np.eye(5)[TARGETS]) / len(TARGETS)


def _gradient() -> Prediction:
    return Prediction(
        "lesson_06/gradient",
        "The gradient is a table like figure 12. Which of its entries are negative?",
        Choice(["none", "the framed ones", "those of the likeliest tokens", "the small ones"], 1),
        answer="Only the framed ones: a step *against* the gradient raises their logits and lowers all others. Each row sums "
        "to 0, and the surest guess is moved least.",
        shown=Shown(
            lambda: gradient_table(_slope(), hand_gpt.text(), hand_gpt.names("tokens"), TARGETS),
            alt="The gradient, a row per place; negative, and framed, where the token stands that came.",
            caption="Figure 13. The gradient of the logits. Hatched: negative, so the logit goes up.",
        ),
    )


def descent() -> Touchable:
    """One step, as far as you like."""
    p = _probabilities()[np.arange(5), TARGETS]
    return Touchable(
        "descent",
        {
            "logits": array("logits").tolist(),
            "final": array("final").tolist(),
            "gradient": _slope().tolist(),
            "targets": TARGETS,
            "names": [f"{w} →" for w in hand_gpt.text()],
            "small": SMALL_STEP,
            "most": FARTHEST,
        },
        lambda: weight_bars(p, hand_gpt.text(), label="probability of what came"),
        alt="The probabilities of the tokens that came, before the step.",
        caption="Figure 14. One step, as long as you like. From which length on is the loss higher than before?",
    )


def _induction() -> Prediction:
    story = trained_text("names").part(5, 12)  # fox called Tibur. T
    block, head = story.roles["induction"]
    row = story.weights[block, head, -1]
    return Prediction(
        "lesson_06/induction",
        "It reads “fox called Tibur. T”; the name stands in no story it learned from. Where does the last *T* look?",
        Choice(["*fox*", "the first *T*", "*ib*, which followed the first *T*", "nowhere in particular"], 2),
        answer=f"At *ib*, with {two(row[3])}, and that is its next guess. It looks for what came *behind* the same token "
        "before.",
        shown=Shown(
            lambda: attention_arcs(row, story.labels, query=6),
            alt=f"From the second T a thick arc, {two(row[3])}, to ib behind the first T; all others are hairlines.",
            caption="Figure 15. An induction head of the trained GPT of example 6.",
        ),
    )


# --- 10: numbers ---------------------------------------------------------------------------------------


def shares() -> dict[str, dict[str, float]]:
    """Model -> part -> number of parameters; layer norms, far below one per cent, are left out."""
    return {
        name: {
            "embeddings": (n_vocab + n_positions) * d,
            "attention": n_layers * (4 * d * d + 4 * d),
            "feed-forward": n_layers * (8 * d * d + 5 * d),
        }
        for name, (n_vocab, n_positions, d, n_layers) in MODELS.items()
    }


def _shares() -> Prediction:
    found = shares()
    part = {name: [100 * x / sum(each.values()) for x in each.values()] for name, each in found.items()}
    said = "; ".join(f"{name} {', '.join(f'{x:.2g}' for x in each)} per cent" for name, each in part.items())
    return Prediction(
        "lesson_06/shares",
        "Where are most parameters of GPT-2 small?",
        Choice(["in the embeddings", "in attention", "in the feed-forward networks"], 2),
        answer="In the networks, two to one against attention, in every model. The embeddings grow with the width, the "
        "blocks with its square.",
        shown=Shown(
            lambda: parameter_shares(found),
            alt=f"Bars cut into embeddings, attention and networks: {said}.",
            caption="Figure 16. Shares of the parameters, in per cent.",
        ),
    )


PREDICTIONS: dict[str, Callable[[], Prediction]] = {
    "temperature": _temperature,
    "writing": _writing,
    "guesses": _guesses,
    "gradient": _gradient,
    "induction": _induction,
    "shares": _shares,
}
"""Those of the second half, in the notebook's order."""
