"""What do the heads do?  Scores by measurement, where a name that the model has never seen stands for the
second time.

At a piece of the name's second occurrence, a head may look at the piece that came *after* it in the first:
that is what comes next, and copying it is the right guess.  Such a head is an induction head (Olsson et al.
2022, *In-context Learning and Induction Heads*).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mini_gpt.model import Array, Ids, Params, run
from mini_gpt.story_words import draw_name
from mini_gpt.weights_file import Vocabulary


@dataclass(frozen=True)
class Repeated:
    """A text that ends with a name that stood in it before; its pieces begin at ``first`` and ``second``."""

    ids: Ids
    first: int
    second: int

    @property
    def length(self) -> int:
        """How many pieces the name has."""
        return len(self.ids) - self.second


def texts_with_a_name_twice(tokenizer: Vocabulary, n_texts: int = 50) -> list[Repeated]:
    """Beginnings of stories about held-out names."""
    rng, texts = random.Random(0), []
    while len(texts) < n_texts:
        before, name, between = (
            tokenizer.encode(part)
            for part in (
                "Once there was a shy fox called",
                f" {draw_name(rng, held_out=True)}",
                ", who lived near the lake.",
            )
        )
        if len(name) > 1:  # a name of one piece leaves nothing to spell
            ids = np.concatenate([before, name, between, name])
            texts.append(Repeated(ids, len(before), len(before) + len(name) + len(between)))
    return texts


def head_scores(params: Params, n_heads: int, texts: Sequence[Repeated]) -> dict[str, Array]:
    """Three scores from 0 to 1 of every head, each (n_layers, n_heads), averaged over the texts.

    "previous": weight on the token before, anywhere; "same": from a piece of the second name on the same
    piece of the first; "induction": from a piece of the second name on the piece after that.
    """
    found: dict[str, list[Array]] = {"previous": [], "same": [], "induction": []}
    for text in texts:
        weights = np.stack(run(text.ids, params, n_heads)[1])  # (n_layers, n_heads, n, n)
        k = np.arange(text.length - 1)
        found["previous"].append(np.diagonal(weights, -1, -2, -1).mean(axis=-1))
        found["same"].append(weights[..., text.second + k, text.first + k].mean(axis=-1))
        found["induction"].append(weights[..., text.second + k, text.first + k + 1].mean(axis=-1))
    return {name: np.mean(scores, axis=0) for name, scores in found.items()}


def spelling(params: Params, n_heads: int, texts: Sequence[Repeated]) -> tuple[float, float]:
    """How often the likeliest next piece of the name is right, at its first and at its second occurrence."""
    hits = np.zeros(2)
    total = 0
    for text in texts:
        guesses = np.argmax(run(text.ids, params, n_heads)[0], axis=-1)
        for which, start in enumerate((text.first, text.second)):
            inside = np.arange(start, start + text.length - 1)
            hits[which] += np.sum(guesses[inside] == text.ids[inside + 1])
        total += text.length - 1
    return float(hits[0] / total), float(hits[1] / total)
