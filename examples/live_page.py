"""A trained GPT as one page for a browser: it writes, and shows what it finds likely and where it looks.

    python examples/live_page.py                         the stories' weights, into live_gpt.html
    python examples/live_page.py --weights plays         those of the plays
    python examples/live_page.py --weights mine.npz --prompt "It was"    weights that you trained

The page is complete in itself: weights, tokenizer and program are in it, and it fetches nothing. Open it with
a browser, or give it to a friend.
"""

from __future__ import annotations

import argparse
import base64
import html
import re
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from attention_plots.touching import fragment
from mini_gpt.generation import Dials, stream
from mini_gpt.head_scores import head_scores, texts_with_a_name_twice
from mini_gpt.parameters import flatten
from mini_gpt.stories import END
from mini_gpt.tokenizer import WORDS, Tokenizer
from mini_gpt.weights_file import BY_NAME, Trained, read_weights

PROMPTS = (
    "Once there was a",
    "There once lived an old crow",
    "A brave fox called Salomina lived near the lake. One day Sal",
)
JOBS = {
    "previous": "looks at the token before",
    "same": "looks from a piece of a name at the same piece where the name came first",
    "induction": "looks from a piece of a name at what came after it the first time, which is to be copied",
}
"""What a head does, by the scores of mini_gpt/head_scores.py."""
MOSTLY = 0.45
"""A head that does something with this share of its weight is said to do it."""
SPACES = "\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""What Python's ``\\s`` stands for; JavaScript's differs in seven characters."""

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A GPT, live</title>
</head>
<body>
{body}
</body>
</html>
"""
INSIDE = """
<h1>A GPT that shows how it writes</h1>
<p class="wr-lead">{n} numbers, all of them in this page, turn a text into the chances of every next token.
One token is drawn, the text is one longer, and it begins again. Can you change the story? Choose a token in
the text, take another one from the list, and let it go on.</p>
<div class="ap-stage"><div class="ap-still">
<p>With scripts on, this page writes as you watch. With the likeliest token
each time, it writes:</p>
<p class="wr-still"><b>{prompt}</b>{written}</p></div></div>
<p class="wr-foot">The model is that of example 6 of the course <i>Transformers &amp; Attention in NumPy</i>:
{layers} layers of {heads} heads, a stream {width} wide, {tokens} tokens. The numbers are the ones that NumPy
uses, the program is plain JavaScript, and nothing leaves your computer. Keys: R begins again, Escape
stops, arrows choose a token in the text, and a head among the small pictures.</p>
"""


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--weights", default="stories", help="stories (default), plays, or an .npz that example 6 wrote")
    add("--prompt", action="append", default=[], help="a beginning to choose; again for more of them")
    add("--out", type=Path, default=Path("live_gpt.html"), help="the page (default: live_gpt.html)")
    asked = parser.parse_args()
    try:
        model = read_weights(BY_NAME.get(asked.weights, Path(asked.weights)))
        text = page(model, [each.replace("\\n", "\n") for each in asked.prompt] or beginnings(model))
    except (OSError, ValueError) as error:
        parser.error(str(error))
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    asked.out.write_text(text, encoding="utf-8")
    print(f"{asked.out}  ({len(text.encode()) // 1024} kB)")


def beginnings(model: Trained) -> list[str]:
    """What to begin with where nobody said: the beginning that training noted, else those of stories."""
    own = model.about.get("beginning")
    return [own] if own else list(PROMPTS)


def page(model: Trained, prompts: list[str]) -> str:
    """The whole page; without scripts it shows what the model writes behind the first of ``prompts``.

    Raises ValueError where the model cannot spell a prompt, or the tokenizer is not ours.
    """
    if not isinstance(model.tokenizer, Tokenizer):
        raise ValueError("the page spells byte pairs of example 6 only, not those of GPT-2's files")
    first, *_ = [model.tokenizer.encode(prompt) for prompt in prompts]
    written = list(islice(stream(first, model.params, model.n_heads, Dials(temperature=0.0)), 60))
    tokens = model.tokenizer.tokens
    ends = model.about.get("end") or END
    data = {
        "model": numbers_of(model),
        "tokenizer": spelling_of(model.tokenizer),
        "prompts": prompts,
        "end": ends,
        **heads_of(model),
    }
    told = model.tokenizer.decode(written)
    inside = INSIDE.format(
        n=f"{sum(array.size for _, array in flatten(model.params)):,}".replace(",", "\u202f"),
        prompt=html.escape(prompts[0]),
        written=html.escape(told.partition(ends)[0]),
        layers=len(model.params["h"]),
        heads=model.n_heads,
        width=model.params["wte"].shape[1],
        tokens=len(tokens),
    )
    body = fragment("writer", data, inside, tag="main", own_sheet=True)
    # Bytes are spelt as halves of surrogate pairs, which no file can hold but as JSON writes them.
    return PAGE.format(body=re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", body))


def heads_of(model: Trained) -> dict[str, Any]:
    """What heads do where a name comes again ("layer,head" -> a sentence), and which is shown first."""
    try:
        found = head_scores(model.params, model.n_heads, texts_with_a_name_twice(model.tokenizer))
    except ValueError:  # no alphabet, or no room, for such a story
        return {"at": [0, 0], "notes": {}}
    notes = {
        f"{layer},{head}": f"Measured on 50 stories with a new name: this head {JOBS[job]},"
        f" with {scores[layer, head]:.2f} of its weight."
        for job, scores in found.items()
        for layer, head in np.argwhere(scores >= MOSTLY).tolist()
    }
    best = np.unravel_index(np.argmax(found["induction"]), found["induction"].shape)
    return {"at": [int(i) for i in best], "notes": notes}


def numbers_of(model: Trained) -> dict[str, Any]:
    """Every array's name in GPT-2's checkpoint with its shape, and all numbers, as float16 in base64."""
    arrays = list(flatten(model.params))
    halves = np.concatenate([array.ravel() for _, array in arrays]).astype("<f2")
    return {
        "shapes": [[name, array.shape] for name, array in arrays],
        "weights": base64.b64encode(halves.tobytes()).decode(),
        "heads": model.n_heads,
    }


def spelling_of(tokenizer: Tokenizer) -> dict[str, Any]:
    """The alphabet, the pairs to join, and the pattern of words as JavaScript has to spell it."""
    bare = re.sub(r"(?<=\|)\\s", lambda _: f"[{SPACES}]", WORDS.pattern)
    return {
        "alphabet": tokenizer.alphabet,
        "merges": tokenizer.merges,
        "words": bare.replace(r"\s", SPACES),
    }


if __name__ == "__main__":
    main()
