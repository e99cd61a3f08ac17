"""Layers, sentences and masks: what the cases of exercise 2 are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs, Mask, Masks, causal, random_mask
from solutions import attention as one_head
from stepgrade.inside.script import Call, Script
from stepgrade.rubric import Step, Variant

Part = Callable[..., Any]

LAYER = "SelfAttention"
ARGUMENTS = "def arguments(layer): return layer.W_q, layer.W_k, layer.W_v, layer.W_o, layer.n_heads\n"
"""What a substitute for a method is told of the layer, before the method's own arguments."""


def in_float32(*steps: Step | Variant) -> Variant:
    """One source in which all of these are written in float32: errors add up from step to step."""
    found = [step if isinstance(step, Variant) else next(v for v in step.variants if v.single) for step in steps]
    return Variant("float32 from the first step on", "\n\n".join(variant.source for variant in found), single=True)


def layer(rng: Generator, n_heads: int, d_head: int) -> tuple[Any, ...]:
    """The arguments of SelfAttention, scaled so that scores are of ordinary size; n_heads=1 is left out."""
    d_model = n_heads * d_head
    matrices = tuple(rng.normal(size=(d_model, d_model)) / np.sqrt(d_model) for _ in range(4))
    return matrices if n_heads == 1 else (*matrices, n_heads)


def words(rng: Generator, n: int, d_model: int, *leading: int) -> Array:
    """Ordinary numbers, a row per word."""
    return rng.normal(size=(*leading, n, d_model))


def calls(method: str, n: int, n_heads: int, d_head: int, *leading: int, mask: Masks | None = None) -> Inputs:
    """Construct a layer and call one method on ordinary words, with a mask where one is given."""

    def inputs(rng: Generator) -> Script:
        given = (words(rng, n, n_heads * d_head, *leading), *(() if mask is None else (mask(rng),)))
        return constructed(layer(rng, n_heads, d_head), method, given)

    return inputs


def constructed(arguments: tuple[Any, ...], method: str, given: tuple[Any, ...]) -> Script:
    return Script((Call(LAYER, arguments, name="layer"), Call(f"layer.{method}", given)))


def padded(lengths: list[int], n: int, ahead: bool = True) -> Masks:
    """A padding mask (batch, 1, n), the sentences in random order; or, not ``ahead``, causal as well: (batch, n, n)."""

    def mask(rng: Generator) -> Mask:
        padding = one_head.padding_mask(rng.permutation(lengths), n)
        return padding if ahead else padding & causal(n)

    return mask


def scattered(*shape: int, blocked_row: bool = False) -> Masks:
    """Blocks about half of every query's keys, at least one but not all of them; or all, for the second query."""
    return lambda rng: random_mask(rng, *shape, blocked_row=blocked_row)
