"""Step ``generate_with_cache``: the same text, with less work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs, Params
from rubrics._writing import writing
from rubrics.exercise_03.generate import writer
from rubrics.exercise_03.in_float32 import SINGLE
from stepgrade.inside.script import Call, Replace, Script
from stepgrade.inside.wire import Planted
from stepgrade.rubric import Step, common, hidden, public


def compose_generate_with_cache(cached_logits: Callable[..., Any]) -> Callable[..., Any]:
    """Greedy text over any model with a cache."""

    def generate_with_cache(token_ids: Any, params: Params, n_heads: int, n_new: int) -> Any:
        text, new, cache = np.array(token_ids), token_ids, None
        for _ in range(n_new):
            logits, cache = cached_logits(new, cache, params, n_heads)
            new = np.array([np.argmax(logits[-1])])
            text = np.append(text, new)
        return text

    return generate_with_cache


# Models that count what they read, under the names of the exercise's own.  Asked with no tokens, the first
# one says how many it has read beyond ``params``, which is the number that is enough.
COUNTING = """
def cached_logits(token_ids, cache, params, n_heads):
    if token_ids is None:
        return max(0, cached_logits.read - params)
    cached_logits.read += len(token_ids)
    past = 0 if cache is None else cache[0][0].shape[-2]
    n, wte = past + len(token_ids), params["wte"]
    kept = np.zeros((n_heads, n, wte.shape[-1] // n_heads))
    return np.eye(len(wte))[np.arange(past, n) % len(wte)], [(kept, kept.copy()) for _ in params["h"]]
cached_logits.read = 0
"""
WHOLE = """
def {name}(token_ids, params, n_heads{more}):
    raise AssertionError("the whole text is read again for every new token")
"""


def each_read_once(n_prompt: int, n_new: int, **sizes: int) -> Inputs:
    """The text; and then, over models that count, how many tokens too many are read."""
    plain = writer(n_prompt, n_new, **sizes)

    def inputs(rng: Generator) -> Script:
        given = plain(rng)
        counting = (
            Replace("cached_logits", Planted("cached_logits", COUNTING)),
            Replace("transformer_logits", Planted("transformer_logits", WHOLE.format(name="transformer_logits", more=""))),
            Replace("generate", Planted("generate", WHOLE.format(name="generate", more=", n_new"))),
        )
        asked = Call("cached_logits", (None, None, n_prompt + n_new, 1))
        again = Call("generate_with_cache", given, name="again")
        return Script((Call("generate_with_cache", given), *counting, again, asked))

    return inputs


right, wrong = writing("generate_with_cache(token_ids, params, n_heads, n_new)", before_single=SINGLE)
usual = right("read, choose, append",
    "text, new, cache = np.array(token_ids), token_ids, None",
    "for _ in range(n_new):",
    "    logits, cache = cached_logits(new, cache, params, n_heads)",
    "    new = np.array([np.argmax(logits[-1])])",
    "    text = np.append(text, new)",
    "text")

generate_with_cache = Step(
    "generate_with_cache",
    points=3,
    summary="The same text as generate, each token read once",
    parts=("cached_logits",),
    composition=compose_generate_with_cache,
    cases=(
        public("five tokens, seven more", writer(5, 7, n_vocab=11, n_positions=13, n_heads=2, d_head=3)),
        public("from a single token", writer(1, 5, n_vocab=13, n_positions=11, n_heads=3, d_head=2)),
        public(
            "three tokens, eleven more, and no token is read twice",
            each_read_once(3, 11, n_vocab=19, n_positions=17, n_heads=2, d_head=5),
        ),
        hidden("up to the last position", writer(7, 6, n_vocab=23, n_positions=13, n_heads=2, d_head=3)),
        hidden("one token more", writer(5, 1, n_vocab=17, n_positions=11, n_heads=2, d_head=3), weight=0.5),
        hidden("nothing more", writer(5, 0, n_vocab=11, n_positions=7, n_heads=2, d_head=3), weight=0.5),
        common("two tokens, seven more", writer(2, 7, n_vocab=17, n_positions=11, n_heads=3, d_head=5)),
    ),
    variants=(
        usual,
        right("prompt first, then a loop over single tokens",
            "text = [int(token) for token in token_ids]",
            "logits, cache = cached_logits(token_ids, None, params, n_heads)",
            "for i in range(n_new):",
            "    text.append(int(logits[-1].argmax()))",
            "    if i + 1 < n_new:",
            "        logits, cache = cached_logits(np.array(text[-1:]), cache, params, n_heads)",
            "text"),
        right("vectorised: a row of room, filled in",
            "n = len(token_ids)",
            "text = np.concatenate([token_ids, np.zeros(n_new, dtype=int)])",
            "start, cache = 0, None",
            "for end in range(n, n + n_new):",
            "    logits, cache = cached_logits(text[start:end], cache, params, n_heads)",
            "    text[end], start = np.argmax(logits[-1]), end",
            "text"),
        right("float32",
            "text, new, cache = np.array(token_ids), token_ids, None",
            "for _ in range(n_new):",
            "    logits, cache = logits32(new, cache, params, n_heads)",
            "    new = np.array([np.argmax(logits[-1])])",
            "    text = np.append(text, new)",
            "text",
            single=True),
    ),
    mistakes=(
        usual.but("new tokens only",
            "You returned the new tokens alone. Return prompt and new tokens together, len(token_ids) + "
            "n_new of them.",
            {"return text": "return text[len(token_ids):]"}),
        usual.but("cache thrown away",
            "Each new token was read without the cache, as if it were the first of a text. Hand the cache "
            "that comes back to the next call.",
            {"logits, cache =": "logits, _ ="}),
        usual.but("cache of the prompt for ever",
            "Every call got the cache of the prompt alone, so that the new tokens never see one another. "
            "Keep the longer cache that each call returns.",
            {"for _": "for i",
             "logits, cache =": "logits, longer =",
             "new = np": "cache = longer if i == 0 else cache\n        new = np"}),
        usual.but("only the prompt's last token read",
            "You began with the last token of the prompt and never read the ones before it. Give the whole "
            "prompt to the first call, with cache None.",
            {"token_ids, None": "token_ids[-1:], None"}),
        usual.but("last token read twice",
            "You filled the cache with the whole prompt and then read its last token once more. Its logits "
            "came with the first call: choose from them.",
            {"for _":
                 "_, cache = cached_logits(token_ids, None, params, n_heads)\n"
                 "    new = token_ids[-1:]\n"
                 "    for _"}),
        usual.but("first row of the logits",
            "You chose from the first row of the logits. After the prompt the next token is scored in the "
            "last row, logits[-1].",
            {"logits[-1]": "logits[0]"}),
        usual.but("everything read again",
            "Your text is right, but every call reads the whole text again, without the cache. Read the prompt "
            "once; from then on hand over the newest token alone, and the cache of all that came before it.",
            {"cached_logits(new, cache,": "cached_logits(text, None,"}),
        wrong("whole text read by another function",
            "Your text is right, but generate or transformer_logits reads all of it again for every new token. "
            "Call cached_logits instead: the prompt once, then each new token with the cache.",
            "generate(token_ids, params, n_heads, n_new)"),
        usual.but("one token too many",
            "Your text is one token too long. It has len(token_ids) + n_new tokens.",
            {"return text":
                 "return np.append(text, np.argmax(cached_logits(new, cache, params, n_heads)[0][-1]))"}),
        usual.but("one token too few",
            "Your text is one token too short. The logits of the prompt choose the first new token already.",
            {"range(n_new)": "range(n_new - 1)"}),
    ),
)
