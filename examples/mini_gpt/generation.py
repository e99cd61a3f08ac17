"""Writing: from logits to the next token, and from token to token.

Holtzman et al. 2020, *The Curious Case of Neural Text Degeneration*, section 3.1, for top-p ("nucleus")
sampling; Fan, Lewis and Dauphin 2018, *Hierarchical Neural Story Generation*, section 5, for the top k.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from mini_gpt.model import Array, Cache, Ids, Params, logits_of, softmax


@dataclass(frozen=True)
class Dials:
    """How to choose; temperature 0 is greedy, and then the other two do not matter."""

    temperature: float = 0.7
    top_k: int | None = None
    top_p: float | None = None

    def __post_init__(self) -> None:
        if self.temperature < 0.0:
            raise ValueError(f"the temperature is {self.temperature}, but it must be 0 or more")
        if self.top_k is not None and self.top_k < 1:
            raise ValueError(f"top-k is {self.top_k}, but at least one token has to be kept")
        if self.top_p is not None and not 0.0 < self.top_p <= 1.0:
            raise ValueError(f"top-p is {self.top_p}, but it must be above 0 and at most 1")


def distribution(logits: Array, dials: Dials) -> Array:
    """Probabilities of the next token, exactly 0 for those that the dials exclude: (n_vocab,) -> (n_vocab,).

    First ``softmax(logits / temperature)``, then of that the ``top_k`` likeliest, then of those the fewest
    likeliest that together have ``top_p`` or more.  Of equal logits the first ones are kept.
    """
    if dials.temperature == 0.0:
        return np.asarray(np.arange(len(logits)) == np.argmax(logits), dtype=np.float64)
    p = softmax((logits.astype(np.float64) - np.max(logits)) / dials.temperature)
    order = np.argsort(-p, kind="stable")
    n_kept = len(p) if dials.top_k is None else min(dials.top_k, len(p))
    if dials.top_p is not None:
        mass = np.cumsum(p[order[:n_kept]])
        n_kept = min(n_kept, int(np.searchsorted(mass, dials.top_p * mass[-1])) + 1)
    p[order[n_kept:]] = 0.0
    kept: Array = p / p.sum()
    return kept


def pick(logits: Array, dials: Dials, rng: np.random.Generator) -> int:
    """One token, drawn from :func:`distribution`; (n_vocab,) -> its id."""
    if dials.temperature == 0.0:
        return int(np.argmax(logits))
    return int(rng.choice(len(logits), p=distribution(logits, dials)))


def stream(
    prompt: ArrayLike, params: Params, n_heads: int, dials: Dials, seed: int = 0, *, cached: bool = True
) -> Iterator[int]:
    """New tokens behind ``prompt`` (n,), one by one, for as long as one asks.

    The context is the last n_positions tokens.  With a cache each token is read once; without, the whole
    context for each new one.  Beyond n_positions every token's position changes with each new one, and a
    cache is of no use any more.
    """
    text, rng = [int(i) for i in np.asarray(prompt)], np.random.default_rng(seed)
    if not text:
        raise ValueError("the prompt is empty; give the model at least one token to go on from")
    n_positions = len(params["wpe"])
    cache = Cache(params, n_heads)
    while True:
        if cached and len(text) <= n_positions:
            logits = logits_of(text[cache.n :], params, n_heads, cache)
        else:
            logits = logits_of(text[-n_positions:], params, n_heads)
        text.append(pick(logits[-1], dials, rng))
        yield text[-1]


def generate(
    prompt: ArrayLike,
    params: Params,
    n_heads: int,
    n_new: int,
    dials: Dials,
    seed: int = 0,
    *,
    cached: bool = True,
) -> Ids:
    """``prompt`` and ``n_new`` tokens more: (n,) -> (n + n_new,)."""
    tokens = stream(prompt, params, n_heads, dials, seed, cached=cached)
    return np.array([*np.asarray(prompt), *(next(tokens) for _ in range(n_new))], dtype=np.int64)
