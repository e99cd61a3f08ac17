"""What to beat: n-gram models with modified Kneser-Ney smoothing, interpolated (Chen and Goodman 1998, *An
Empirical Study of Smoothing Techniques for Language Modeling*, section 3).

An n-gram model guesses the next token from the n - 1 before it, by counting.  A guess from k tokens is mixed
with the guess from one token less, and that again, down to "every token alike":

    p(w | context) = max(0, c(context w) - D) / c(context)  +  γ(context) p(w | context without its first
    token)

D is 0, D₁, D₂ or D₃ for a count c of 0, 1, 2 or more, and γ hands on what D has taken away.  Below the
highest order, c does not count how often ``context w`` occurs but after how many different tokens:
"Francisco" is frequent, but after "San" alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Ids = NDArray[np.int64]


@dataclass(frozen=True)
class Level:
    """The counts of one order: each n-gram and each context is one number, its tokens being its digits."""

    grams: Ids  # (n_grams,), ascending
    shares: Array  # (n_grams,), max(0, c - D) / c(context)
    contexts: Ids  # (n_contexts,), ascending
    handed_on: Array  # (n_contexts,), γ


def windows(ids: Ids, order: int, n_vocab: int) -> Ids:
    """Every ``order`` neighbouring tokens as one number: (n,) -> (n - order + 1,)."""
    if n_vocab**order > 2**63:
        raise ValueError(f"{order} tokens of {n_vocab} do not fit into 63 bits")
    total = np.zeros(len(ids) - order + 1, dtype=np.int64)
    for k in range(order):
        total = total * n_vocab + ids[k : len(ids) - order + 1 + k]
    return total


def discounts(counts: Ids) -> Array:
    """D for counts of 0, 1, 2 and more: (n_grams,) -> (4,)  (Chen and Goodman 1998, equation 26)."""
    n = np.array([np.sum(counts == c) for c in range(1, 5)], dtype=np.float64)
    if np.any(n == 0.0):  # too little text to estimate three of them
        return np.array([0.0, 0.5, 0.5, 0.5])
    y = n[0] / (n[0] + 2 * n[1])
    best: Array = np.array([0.0, *(c - (c + 1) * y * n[c] / n[c - 1] for c in (1, 2, 3))])
    return np.clip(best, 0.0, [0.0, 1.0, 2.0, 3.0])


def level_of(grams: Ids, counts: Ids, n_vocab: int) -> Level:
    """Shares and γ of one order from its n-grams (ascending) and their counts, both (n_grams,)."""
    D = discounts(counts)[np.minimum(counts, 3)]
    contexts, of = np.unique(grams // n_vocab, return_inverse=True)
    total = np.bincount(of, weights=counts)
    return Level(grams, (counts - D) / total[of], contexts, np.bincount(of, weights=D) / total)


class NGram:
    """An n-gram model of one order, fitted on one long text of token ids."""

    def __init__(self, ids: Ids, order: int, n_vocab: int) -> None:
        self.order, self.n_vocab = order, n_vocab
        grams, counts = np.unique(windows(ids, order, n_vocab), return_counts=True)
        self.levels = [level_of(grams, counts, n_vocab)]
        for k in range(order - 1, 0, -1):  # after how many different tokens does each shorter one occur?
            grams, counts = np.unique(grams % n_vocab**k, return_counts=True)
            self.levels.insert(0, level_of(grams, counts, n_vocab))

    def probabilities(self, ids: Ids) -> Array:
        """p(token | the tokens before it) for every token of ``ids``: (n,) -> (n,)."""
        p = np.full(len(ids), 1.0 / self.n_vocab)
        for k, level in enumerate(self.levels, 1):
            if len(ids) < k:
                break
            grams = windows(ids, k, self.n_vocab)
            share = look_up(level.grams, level.shares, grams, 0.0)
            handed_on = look_up(level.contexts, level.handed_on, grams // self.n_vocab, 1.0)
            p[k - 1 :] = share + handed_on * p[k - 1 :]
        return p

    def next(self, context: Sequence[int]) -> Array:
        """p(token | the last ``order - 1`` of ``context``) for every token: -> (n_vocab,)."""
        p = np.full(self.n_vocab, 1.0 / self.n_vocab)
        for k, level in enumerate(self.levels[: len(context) + 1]):
            before = 0
            for token in context[len(context) - k :]:
                before = before * self.n_vocab + int(token)
            i = int(np.searchsorted(level.contexts, before))
            if i < len(level.contexts) and level.contexts[i] == before:
                p *= level.handed_on[i]
                start, end = np.searchsorted(
                    level.grams, [before * self.n_vocab, (before + 1) * self.n_vocab]
                )
                p[level.grams[start:end] - before * self.n_vocab] += level.shares[start:end]
        return p

    def loss(self, ids: Ids) -> float:
        """The mean of -log p over all tokens but the first, in nats: (n,) -> a number."""
        return float(-np.mean(np.log(self.probabilities(ids)[1:])))


def look_up(keys: Ids, values: Array, wanted: Ids, default: float) -> Array:
    """``values`` at the place of each wanted key, ``default`` where there is none: (n,) -> (n,)."""
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    found: Any = np.where(keys[at] == wanted, values[at], default)
    return np.asarray(found)
