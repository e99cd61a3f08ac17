"""Words, masks and the parameters of layers: what the cases of lesson 6 are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs, Mask, Params
from solutions import attention


def words(rng: Generator, n: int, d_model: int) -> Array:
    return rng.normal(size=(n, d_model))


def matrices(rng: Generator, d_model: int, sharpness: float = 1.0) -> Params:
    """W_q, W_k, W_v, W_o of one layer; scores grow with ``sharpness``."""
    W_q, W_k, W_v, W_o = (rng.normal(size=(d_model, d_model)) / np.sqrt(d_model) for _ in range(4))
    return {"W_q": sharpness * W_q, "W_k": W_k, "W_v": W_v, "W_o": W_o}


def network(rng: Generator, d_model: int, d_ff: int) -> Params:
    """W_1, b_1, W_2, b_2, with biases large enough to be missed."""
    return {
        "W_1": rng.normal(size=(d_model, d_ff)) / np.sqrt(d_model),
        "b_1": 0.5 * rng.normal(size=d_ff),
        "W_2": rng.normal(size=(d_ff, d_model)) / np.sqrt(d_ff),
        "b_2": 0.5 * rng.normal(size=d_model),
    }


def norm(rng: Generator, d_model: int, gain: str = "gain", bias: str = "bias") -> Params:
    return {gain: 1.0 + 0.3 * rng.normal(size=d_model), bias: 0.5 * rng.normal(size=d_model)}


def decided(scores: Array, mask: Mask | None = None) -> bool:
    """Whether the scores run into the thousands, and no query hesitates between its two best keys."""
    best = np.sort(attention.apply_mask(scores, mask), axis=-1)
    return bool(np.all(best[..., -1] - best[..., -2] > 40.0) and np.max(np.abs(scores)) > 1e4)


def until(holds: Callable[..., bool], inputs: Inputs) -> Inputs:
    """``inputs``, drawn again from the same generator until ``holds`` of them."""

    def drawn(rng: Generator) -> tuple[Any, ...]:
        while True:
            args: tuple[Any, ...] = inputs(rng)
            if holds(*args):
                return args

    return drawn
