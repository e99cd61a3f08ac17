"""Sizes, queries and keys of exercise 1."""

from __future__ import annotations

from rubrics._inputs import Inputs

# Pairwise distinct primes, so that no two axes can be confused.
BATCH, HEADS, N_QUERIES, N_KEYS, D_K, D_V = 2, 3, 5, 7, 11, 13


def queries_keys(*leading: int, n_queries: int = N_QUERIES, n_keys: int = N_KEYS, d_k: int = D_K) -> Inputs:
    """Ordinary queries and keys."""
    return lambda rng: (
        rng.normal(size=(*leading, n_queries, d_k)),
        rng.normal(size=(*leading, n_keys, d_k)),
    )
