"""Parameters with GPT-2's names."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Params


def norm(rng: Generator, d: int) -> Params:
    return {"g": 1.0 + 0.3 * rng.normal(size=d), "b": 0.3 * rng.normal(size=d)}


def linear(rng: Generator, d_in: int, d_out: int) -> Params:
    return {"w": rng.normal(size=(d_in, d_out)) / np.sqrt(d_in), "b": 0.3 * rng.normal(size=d_out)}


def attn(rng: Generator, d: int) -> Params:
    return {"c_attn": linear(rng, d, 3 * d), "c_proj": linear(rng, d, d)}


def block(rng: Generator, d: int) -> Params:
    """One block with GPT-2's names, in which every part has a say."""
    mlp = {"c_fc": linear(rng, d, 4 * d), "c_proj": linear(rng, 4 * d, d)}
    return {"ln_1": norm(rng, d), "attn": attn(rng, d), "ln_2": norm(rng, d), "mlp": mlp}


def model(rng: Generator, n_vocab: int, n_positions: int, d: int, n_layers: int) -> Params:
    """A language model.  The signs of the last gain keep the tied weights from repeating the last token."""
    wte, wpe = rng.normal(size=(n_vocab, d)), rng.normal(size=(n_positions, d))
    blocks, ln_f = [block(rng, d) for _ in range(n_layers)], norm(rng, d)
    return {"wte": wte, "wpe": wpe, "h": blocks, "ln_f": {**ln_f, "g": ln_f["g"] * rng.choice([-1.0, 1.0], size=d)}}
