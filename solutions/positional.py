"""Positions as vectors (Vaswani et al. 2017, *Attention Is All You Need*, section 3.5) and as rotations
(Su et al. 2021, *RoFormer: Enhanced Transformer with Rotary Position Embedding*, section 3).

Positions count from 0.  Columns 2i and 2i + 1 are a pair with the frequency ω_i; ``d_model`` is even.
Functions take and return float64 arrays and leave their inputs alone.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]

BASE = 10_000.0


def angular_frequencies(d_model: int) -> Array:
    """``ω_i = 10000^(-2i / d_model)`` for i = 0 .. d_model/2 - 1, in radians per position (section 3.5).

    -> (d_model / 2,)
    """
    frequencies: Array = BASE ** (-np.arange(0, d_model, 2) / d_model)
    return frequencies


def interleave(even: Array, odd: Array) -> Array:
    """Columns 0, 2, 4, … from ``even`` and 1, 3, 5, … from ``odd``: twice (..., m) -> (..., 2m)."""
    return np.stack([even, odd], axis=-1).reshape(*even.shape[:-1], -1)


def sinusoidal_encoding(n_positions: int, d_model: int) -> Array:
    """``PE(p, 2i) = sin(p ω_i)``, ``PE(p, 2i + 1) = cos(p ω_i)`` (section 3.5).

    -> (n_positions, d_model)
    """
    angles = np.arange(n_positions)[:, None] * angular_frequencies(d_model)
    return interleave(np.sin(angles), np.cos(angles))


def add_positions(X: Array, encoding: Array, start: int = 0) -> Array:
    """``X + encoding[start : start + n]``: row j of ``X`` stands at position ``start + j`` (section 3.5).

    (..., n, d_model), (n_positions, d_model) -> (..., n, d_model)
    """
    n = X.shape[-2]
    if not 0 <= start <= len(encoding) - n:
        raise ValueError(
            f"{n} rows from position {start} on need positions up to {start + n - 1}, and the encoding has"
            f" {len(encoding)}; make it longer"
        )
    return X + encoding[start : start + n]


def learned_positions(table: Array, positions: ArrayLike) -> Array:
    """``table[positions]``: one row for each position (section 3.5; Gehring et al. 2017).

    (n_positions, d_model), (...) integers -> (..., d_model)
    """
    at = np.asarray(positions)
    if np.any(at < 0) or np.any(at >= len(table)):
        raise IndexError(f"positions {at.min()} to {at.max()}; the table has 0 to {len(table) - 1} only")
    rows: Array = table[at]
    return rows


def shift_matrix(offset: float, d_model: int) -> Array:
    """R with ``PE(p + offset) = PE(p) @ R`` for every p (section 3.5 claims that there is one).

    Each pair (sin, cos) meets the block [[cos θ, -sin θ], [sin θ, cos θ]] with θ = offset · ω_i.
    -> (d_model, d_model)
    """
    angles = offset * angular_frequencies(d_model)
    R = np.zeros((d_model, d_model))
    even = np.arange(0, d_model, 2)
    R[even, even] = R[even + 1, even + 1] = np.cos(angles)
    R[even, even + 1] = -np.sin(angles)
    R[even + 1, even] = np.sin(angles)
    return R


def rotary_embedding(x: Array, positions: ArrayLike) -> Array:
    """``(x_2i cos θ - x_2i+1 sin θ, x_2i sin θ + x_2i+1 cos θ)`` with θ = position · ω_i
    (Su et al. 2021, section 3.4.2).

    (..., n, d), (n,) -> (..., n, d)
    """
    angles = np.asarray(positions)[:, None] * angular_frequencies(x.shape[-1])
    cos, sin = np.cos(angles), np.sin(angles)
    first, second = x[..., 0::2], x[..., 1::2]
    return interleave(first * cos - second * sin, first * sin + second * cos)
