"""Step ``generate``: greedy text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs, Params
from rubrics._writing import writing
from rubrics.exercise_03.in_float32 import SINGLE
from rubrics.exercise_03.parameters import model
from solutions import gpt
from stepgrade.rubric import Step, common, hidden, public


def speaks_well(token_ids: Any, params: Params, n_heads: int, n_new: int) -> bool:
    """Whether the text varies and no token wins by less than 1e-3 in its logit."""
    n, n_positions = len(token_ids), len(params["wpe"])
    text = gpt.generate_greedy(token_ids, params, n_heads, n_new)
    for end in range(n, n + n_new):
        second, first = np.sort(gpt.gpt_logits(text[max(0, end - n_positions) : end], params, n_heads)[-1])[-2:]
        if first - second < 1e-3:
            return False
    return len(set(text[n:].tolist())) >= min((n_new + 1) // 2, 4)


def writer(n: int, n_new: int, *, n_vocab: int, n_positions: int, n_heads: int, d_head: int, n_layers: int = 2) -> Inputs:
    """A prompt, a model that goes on from it in various words, and how many to write."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        while True:
            params = model(rng, n_vocab, n_positions, n_heads * d_head, n_layers)
            token_ids = rng.integers(n_vocab, size=n)
            if speaks_well(token_ids, params, n_heads, n_new):
                return token_ids, params, n_heads, n_new

    return inputs


def compose_generate(transformer_logits: Callable[..., Any]) -> Callable[..., Any]:
    """Greedy text over any function that gives logits."""

    def generate(token_ids: Any, params: Params, n_heads: int, n_new: int) -> Any:
        text, n_positions = np.array(token_ids), len(params["wpe"])
        for _ in range(n_new):
            logits = transformer_logits(text[-n_positions:], params, n_heads)
            text = np.append(text, np.argmax(logits[-1]))
        return text

    return generate


right, wrong = writing("generate(token_ids, params, n_heads, n_new)", before_single=SINGLE)
usual = right("array that grows",
    'text, n_positions = np.array(token_ids), len(params["wpe"])',
    "for _ in range(n_new):",
    "    logits = transformer_logits(text[-n_positions:], params, n_heads)",
    "    text = np.append(text, np.argmax(logits[-1]))",
    "text")

generate = Step(
    "generate",
    points=3,
    summary="The prompt and n_new more tokens, each the likeliest after those before it",
    parts=("transformer_logits",),
    composition=compose_generate,
    cases=(
        public("five tokens, seven more", writer(5, 7, n_vocab=11, n_positions=13, n_heads=2, d_head=3)),
        public("from a single token", writer(1, 5, n_vocab=13, n_positions=11, n_heads=3, d_head=2)),
        hidden("three tokens, eleven more", writer(3, 11, n_vocab=19, n_positions=17, n_heads=2, d_head=5)),
        hidden("seven tokens, five more", writer(7, 5, n_vocab=23, n_positions=13, n_heads=2, d_head=3)),
        hidden("one token more", writer(5, 1, n_vocab=17, n_positions=11, n_heads=2, d_head=3), weight=0.5),
        hidden("nothing more", writer(5, 0, n_vocab=11, n_positions=7, n_heads=2, d_head=3), weight=0.5),
        hidden("beyond the context", writer(5, 11, n_vocab=19, n_positions=7, n_heads=2, d_head=3), weight=0.5),
        hidden("a prompt longer than the context", writer(11, 5, n_vocab=13, n_positions=7, n_heads=3, d_head=2), weight=0.5),
        common("two tokens, seven more", writer(2, 7, n_vocab=17, n_positions=11, n_heads=3, d_head=5)),
    ),
    variants=(
        usual,
        right("list of numbers",
            "text = [int(token) for token in token_ids]",
            "for _ in range(n_new):",
            '    context = np.array(text[max(0, len(text) - len(params["wpe"])):])',
            "    text.append(int(transformer_logits(context, params, n_heads)[-1].argmax()))",
            "text"),
        right("recursion over a batch of one, with einsum",
            "if n_new == 0:",
            "    return token_ids.copy()",
            'context = token_ids[None, -len(params["wpe"]):]',
            "last = np.einsum('bnv->bv', transformer_logits(context, params, n_heads)[:, -1:])",
            "generate(np.concatenate([token_ids, last.argmax(axis=-1)]), params, n_heads, n_new - 1)"),
        right("float32",
            'text, n_positions = np.array(token_ids), len(params["wpe"])',
            "for _ in range(n_new):",
            "    logits = logits32(text[-n_positions:], None, params, n_heads)[0]",
            "    text = np.append(text, np.argmax(logits[-1]))",
            "text",
            single=True),
    ),
    mistakes=(
        usual.but("new tokens only",
            "You returned the new tokens alone. Return prompt and new tokens together, len(token_ids) + "
            "n_new of them.",
            {"return text": "return text[len(token_ids):]"}),
        usual.but("prompt never grows",
            "Every new token was chosen from the prompt alone, so that the same one comes again and again. "
            "Append each new token to the text before you choose the next.",
            {"text[-n_positions:]": "token_ids[-n_positions:]"}),
        usual.but("last token only",
            "Each new token was chosen from the one before it alone. Give the model the whole text, up to "
            "its last n_positions tokens.",
            {"-n_positions:": "-1:"}),
        usual.but("first row of the logits",
            "You chose from the first row of the logits, which scores what follows the first token. The "
            "next token is scored in the last row, logits[-1].",
            {"logits[-1]": "logits[0]"}),
        usual.but("lowest logit",
            "You chose the unlikeliest token, with argmin. The largest logit is the likeliest.",
            {"argmax": "argmin"}),
        usual.but("second best",
            "You chose the second best token each time. np.argsort sorts upwards: the best one stands at "
            "[-1].",
            {"np.argmax(logits[-1])": "np.argsort(logits[-1])[-2]"}),
        usual.but("one token too many",
            "Your text is one token too long. It has len(token_ids) + n_new tokens.",
            {"range(n_new)": "range(n_new + 1)"}),
        usual.but("one token too few",
            "Your text is one token too short. It has len(token_ids) + n_new tokens.",
            {"range(n_new)": "range(n_new - 1)"}),
        usual.but("first tokens of a long text",
            "When the text is longer than n_positions you keep its beginning. The context is the last "
            "n_positions tokens, text[-n_positions:].",
            {"-n_positions:": ":n_positions"}),
        usual.but("context one too short",
            "Your context leaves out a token that there is room for. It is the last n_positions tokens, "
            "text[-n_positions:].",
            {"-n_positions:": "-(n_positions - 1):"}),
    ),
)
