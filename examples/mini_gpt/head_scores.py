"""What do the heads do?  Scores by measurement, on text in which there is nothing to know but what stands
there.

The text is a list of names that the model has never seen, and then the same list again.  At a token of the
second list, a head may look at the token that came *after* it in the first list: that is what comes next, and
copying it is the right guess.  Such a head is an induction head (Olsson et al. 2022, *In-context Learning and
Induction Heads*).
"""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np

from mini_gpt.model import Array, Ids, Params, run
from mini_gpt.story_words import draw_name
from mini_gpt.weights_file import Vocabulary


def lists_of_names(tokenizer: Vocabulary, n_texts: int = 8, n_names: int = 12) -> list[Ids]:
    """Token ids of ``n_texts`` lists of held-out names, each to be read twice."""
    rng = random.Random(0)
    texts = ("".join(f" {draw_name(rng, held_out=True)}," for _ in range(n_names)) for _ in range(n_texts))
    return [tokenizer.encode(text) for text in texts]


def looks_back(weights: Array, distance: int, first: int) -> Array:
    """The mean weight on the key ``distance`` places before the query, over the queries from ``first`` on.

    (..., n, n) -> (...)
    """
    return np.asarray(np.diagonal(weights, -distance, -2, -1)[..., first - distance :].mean(axis=-1))


def head_scores(params: Params, n_heads: int, lists: Sequence[Ids]) -> dict[str, Array]:
    """Three scores from 0 to 1 of every head, each (n_layers, n_heads), averaged over the lists, each read
    twice.

    "previous": weight on the token before; "same": on the earlier occurrence of the token itself;
    "induction": on the token after that.  The last two are measured in the second reading.
    """
    found: dict[str, list[Array]] = {"previous": [], "same": [], "induction": []}
    for once in lists:
        n = len(once)
        weights = np.stack(run(np.tile(once, 2), params, n_heads)[1])
        found["previous"].append(looks_back(weights, 1, 1))
        found["same"].append(looks_back(weights, n, n))
        found["induction"].append(looks_back(weights, n - 1, n))
    return {name: np.mean(scores, axis=0) for name, scores in found.items()}


def copying(params: Params, n_heads: int, lists: Sequence[Ids]) -> tuple[float, float]:
    """How often the likeliest next token is the right one in the first and in the second reading of each
    list.

    In the first there is little to go by; in the second the text says it.
    """
    first, second = [], []
    for once in lists:
        ids = np.tile(once, 2)
        hits = np.argmax(run(ids, params, n_heads)[0][:-1], axis=-1) == ids[1:]
        first.append(np.mean(hits[: len(once) - 1]))
        second.append(np.mean(hits[len(once) :]))
    return float(np.mean(first)), float(np.mean(second))
