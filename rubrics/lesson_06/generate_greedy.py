"""Step ``generate_greedy``: the likeliest token, again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from rubrics._inputs import Ids, Inputs, Params
from rubrics._writing import writing
from rubrics.lesson_06.gpt_block import SINGLE
from rubrics.lesson_06.gpt_logits import reading
from rubrics.lesson_06.parameters import until
from solutions import gpt
from stepgrade.rubric import Step, common, hidden, public

GAP = 1e-2
"""How far the two best logits lie apart wherever a graded text is continued."""


def compose_generate_greedy(gpt_logits: Callable[..., Any]) -> Callable[..., Any]:
    """The loop over any function that plays the part of the model."""

    def generate_greedy(token_ids: Ids, params: Params, n_heads: int, n_new: int) -> Any:
        text, n_positions = np.asarray(token_ids).astype(np.int64), len(params["wpe"])
        for _ in range(n_new):
            logits = np.asarray(gpt_logits(text[-n_positions:], params, n_heads))
            text = np.append(text, np.argmax(logits[-1]))
        return text

    return generate_greedy


def lively(token_ids: Ids, params: Params, n_heads: int, n_new: int) -> bool:
    """Whether the text varies (no token twice in a row, half of the new ones different) and is never a close call."""
    text, n_positions = token_ids.astype(np.int64), len(params["wpe"])
    for _ in range(n_new):
        logits = gpt.gpt_logits(text[-n_positions:], params, n_heads)[-1]
        second, best = np.argsort(logits)[-2:]
        if best == text[-1] or logits[best] - logits[second] < GAP:
            return False
        text = np.append(text, best)
    return 2 * len(set(text[len(token_ids) :].tolist())) >= n_new


def writing_on(
    n: int, n_new: int, n_vocab: int, n_positions: int, n_heads: int, d_head: int, n_layers: int, dtype: type = np.int64
) -> Inputs:
    """The beginning of a text and a model that has something to say about it."""
    start = reading(n, n_vocab, n_positions, n_heads, d_head, n_layers, dtype)
    return until(lively, lambda rng: (*start(rng), n_new))


right, wrong = writing("generate_greedy(token_ids, params, n_heads, n_new)")
SCORED = (
    "text = np.array(token_ids)",
    "for _ in range(n_new):",
    "    logits = gpt_logits(text[-len(params['wpe']):], params, n_heads)",
)
usual = right("a loop that appends",
    *SCORED,
    "    text = np.append(text, np.argmax(logits[-1]))",
    "text")

generate_greedy = Step(
    "generate_greedy",
    points=2,
    summary="Append the likeliest next token, again and again",
    parts=("gpt_logits",),
    composition=compose_generate_greedy,
    cases=(
        public("three tokens, five new ones", writing_on(3, 5, 17, 11, 2, 5, 2)),
        public("a text that outgrows the model's positions", writing_on(5, 7, 19, 7, 3, 2, 2)),
        hidden("five tokens, six new ones", writing_on(5, 6, 23, 13, 2, 7, 3)),
        hidden("one new token", writing_on(7, 1, 29, 11, 3, 2, 2)),
        hidden("a text that outgrows the positions by far", writing_on(3, 7, 23, 5, 2, 11, 2)),
        hidden("a prompt longer than the model's positions", writing_on(11, 3, 19, 7, 2, 5, 2)),
        hidden("exactly as many tokens as positions", writing_on(7, 2, 17, 7, 3, 5, 1), weight=0.5),
        hidden("a prompt of a single token", writing_on(1, 5, 13, 7, 2, 3, 2), weight=0.5),
        hidden("token ids of 8 bits, without a sign", writing_on(3, 5, 199, 11, 2, 3, 1, dtype=np.uint8), weight=0.5),
        hidden("nothing new", lambda rng: (*reading(5, 11, 7, 2, 3, 1, np.int32)(rng), 0), weight=0.5),
        common("seven tokens, nine new ones", writing_on(7, 9, 31, 13, 5, 2, 2)),
    ),
    variants=(
        usual,
        right("a list",
            "text = [int(token) for token in token_ids]",
            "n_positions = params['wpe'].shape[0]",
            "while len(text) < len(token_ids) + n_new:",
            "    logits = gpt_logits(np.array(text[-n_positions:]), params, n_heads)",
            "    text.append(int(logits[-1].argmax()))",
            "text"),
        right("room made first",
            "n, n_positions = len(token_ids), len(params['wpe'])",
            "text = np.zeros(n + n_new, dtype=int)",
            "text[:n] = token_ids",
            "for end in range(n, n + n_new):",
            "    context = text[max(0, end - n_positions) : end]",
            "    text[end] = np.argmax(gpt_logits(context, params, n_heads)[-1])",
            "text"),
        right("by way of probabilities",
            *SCORED,
            "    p = softmax(logits)[-1]",
            "    text = np.concatenate([text, np.flatnonzero(p == p.max())])",
            "text"),
        right("a function that calls itself",
            "token_ids = np.asarray(token_ids)",
            "if n_new == 0:",
            "    return token_ids.copy()",
            "best = gpt_logits(token_ids[-len(params['wpe']):], params, n_heads)[-1].argmax()",
            "generate_greedy(np.append(token_ids, best), params, n_heads, n_new - 1)"),
        right("float32",
            *SINGLE,
            "params = single(params)",
            *SCORED,
            "    text = np.append(text, np.argmax(logits[-1].astype(np.float32)))",
            "text",
            single=True),
    ),
    mistakes=(
        usual.but("the first row's guess",
            "You took the guess of the first row, what may follow the first token. What follows the text "
            "stands in the last row: logits[-1].",
            {"logits[-1]": "logits[0]"}),
        usual.but("the largest of all logits",
            "You looked for the largest number in the whole table of logits. Only the last row says what "
            "comes next: np.argmax(logits[-1]).",
            {"np.argmax(logits[-1])": "np.argmax(logits) % len(params['wte'])"}),
        usual.but("the smallest logit",
            "You appended the least likely token. np.argsort puts the smallest first; take np.argmax.",
            {"np.argmax(logits[-1])": "np.argsort(logits[-1])[0]"}),
        usual.but("only the new tokens",
            "You return the new tokens alone. Return the whole text: the given tokens, then the new ones.",
            {"return text": "return text[len(token_ids):]"}),
        usual.but("the model reads one token",
            "Your model is given the last token alone, at position 0, and has forgotten what came before. "
            "Give it the text.",
            {"[-len(params['wpe']):]": "[-1:]"}),
        usual.but("the model reads the prompt only",
            "The model is asked about the same prompt every time, so it says the same again. Give it the text "
            "with the new tokens.",
            {"text[-len(params['wpe']):]": "token_ids[-len(params['wpe']):]"}),
        wrong("the n best in one go",
            "You took the n_new best guesses for the first new token, all from one look. Append one token, "
            "then ask again: each new one depends on those before it.",
            "text = np.array(token_ids)",
            "logits = gpt_logits(text[-len(params['wpe']):], params, n_heads)",
            "np.append(text, np.argsort(-logits[-1])[:n_new])"),
        usual.but("every row's guess",
            "You appended the guesses of all rows. The rows before the last guess tokens that stand there "
            "already; append the last one's only.",
            {"logits[-1]": "logits, axis=-1"}),
        usual.but("the first n_positions",
            "When the text is longer than n_positions, you give the model its beginning, so that the context "
            "no longer changes. Give it the last n_positions tokens: text[-n_positions:].",
            {"[-len(params['wpe']):]": "[:len(params['wpe'])]"}),
        usual.but("text never cut",
            "The text outgrows the model's positions: when it is longer than n_positions, give the model the "
            "last n_positions tokens only, text[-n_positions:].",
            {"text[-len(params['wpe']):]": "text"}),
        usual.but("one place too few",
            "Your context is one token shorter than it could be: the model has n_positions positions, 0 to "
            "n_positions − 1, and can use them all.",
            {"-len(params['wpe'])": "-(len(params['wpe']) - 1)"}),
        usual.but("text cut to the context",
            "Your text lost its beginning: you cut it to the model's n_positions and went on from there. Cut "
            "a copy for the model, and keep the whole text.",
            {"logits = ": "text = text[-len(params['wpe']):]\n        logits = "}),
        usual.but("one too few",
            "You appended one token less than n_new. range(n_new) makes n_new rounds.",
            {"range(n_new)": "range(n_new - 1)"}),
    ),
)
