"""What do the heads do?  Scores by measurement, on text in which there is nothing to know but what stands there.

The text is a row of random tokens, and then the same row again.  At the second occurrence of a token, a head may look at
the token *after* the first occurrence: that is what comes next, and copying it is the right guess.  Such a head is
an induction head (Olsson et al. 2022, *In-context Learning and Induction Heads*).
"""

from __future__ import annotations

import numpy as np

from mini_gpt.model import Array, Ids, Params, attention_maps, run


def repeated_text(n_vocab: int, n: int, seed: int = 0) -> Ids:
    """n random tokens, all different, twice: -> (2 n,)"""
    once = np.random.default_rng(seed).permutation(n_vocab)[:n]
    return np.concatenate([once, once])


def looks_back(weights: Array, distance: int, first: int) -> Array:
    """The mean weight on the key ``distance`` places before the query, over the queries from ``first`` on.

    (..., n, n) -> (...)
    """
    return np.asarray(np.diagonal(weights, -distance, -2, -1)[..., first - distance :].mean(axis=-1))


def head_scores(params: Params, n_heads: int, n: int = 60, n_texts: int = 8) -> dict[str, Array]:
    """Three scores from 0 to 1 of every head, each (n_layers, n_heads), averaged over several repeated texts.

    "previous": weight on the token before; "same": on the earlier occurrence of the token itself; "induction": on the token after
    that.  The last two are measured in the second half of the text.
    """
    n_vocab = len(params["wte"])
    maps = [attention_maps(repeated_text(n_vocab, n, seed), params, n_heads) for seed in range(n_texts)]
    weights = np.mean(maps, axis=0)
    return {
        "previous": looks_back(weights, 1, 1),
        "same": looks_back(weights, n, n),
        "induction": looks_back(weights, n - 1, n),
    }


def copying(params: Params, n_heads: int, n: int = 60, n_texts: int = 8) -> tuple[float, float]:
    """How often the likeliest next token is the right one in the first and in the second half of repeated texts.

    In the first half there is nothing to go by; in the second the text says it.
    """
    hits = []
    for seed in range(n_texts):
        ids = repeated_text(len(params["wte"]), n, seed)
        guesses = np.argmax(run(ids, params, n_heads)[0][:-1], axis=-1)
        hits.append(guesses == ids[1:])
    first, second = np.mean(hits, axis=0)[: n - 1], np.mean(hits, axis=0)[n:]
    return float(first.mean()), float(second.mean())
