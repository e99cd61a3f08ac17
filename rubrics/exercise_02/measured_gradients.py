"""Gradients of a student's own layer, measured: what ``backward`` follows through over."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from rubrics._inputs import Array, Mask
from rubrics.exercise_02.layers import Part
from rubrics.exercise_02.self_attention_weights import arguments_of
from solutions import self_attention_layer as reference


def compose_backward(self_attention_forward: Part, softmax_backward: Part) -> type[reference.SelfAttention]:
    """The layer's gradients over any two functions that play ``forward`` and ``softmax_backward``.

    Where ``forward`` gives what the reference gives, the chain rule goes through ``softmax_backward``.  Where
    it gives something else, the right gradients are that function's own: they are measured.
    """

    class Composed(reference.SelfAttention):
        def forward(self, X: Array, mask: Mask | None = None) -> Array:
            self.point = X, mask
            return super().forward(X, mask)

        def backward(self, d_output: Array) -> dict[str, Array]:
            X, mask = self.point
            right = reference.SelfAttention(*arguments_of(self))
            here = {"X": X, "W_q": self.W_q, "W_k": self.W_k, "W_v": self.W_v, "W_o": self.W_o}

            def forward(stacked: dict[str, Array]) -> Array:
                *matrices, sentences = (stacked[name] for name in ("W_q", "W_k", "W_v", "W_o", "X"))
                given = () if mask is None else (mask,)
                outputs = self_attention_forward(*matrices, self.n_heads, sentences, *given)
                return np.reshape(outputs, sentences.shape)

            theirs = forward({name: value[None] for name, value in here.items()})[0]
            if np.allclose(theirs, right.forward(X, mask), rtol=1e-9, atol=1e-10):
                right.softmax_backward = softmax_backward
                return right.backward(d_output)
            measured = measured_gradients(forward, here, d_output)
            for name, gradient in right.backward(d_output).items():
                if np.any(gradient) and not np.any(np.abs(measured[name]) > 1e-9):
                    raise ValueError(f"this forward does not depend on {name}")
            return measured

    return Composed


STENCIL = {1: 3 / 4, 2: -3 / 20, 3: 1 / 60}
"""Weights of f(x + kh) - f(x - kh) in a derivative that is exact up to terms of the order h⁶."""
STEP = 5e-3


def measured_gradients(
    forward: Callable[[dict[str, Array]], Array], here: dict[str, Array], d_output: Array
) -> dict[str, Array]:
    """The gradients of Σ d_output · forward at ``here``, by finite differences, in one call of ``forward``."""
    steps = list(_single_steps(here))
    stacked = {name: np.repeat(value[None], len(steps), axis=0) for name, value in here.items()}
    for i, (name, place, k, _) in enumerate(steps):
        stacked[name][(i, *place)] += k * STEP
    outputs = forward(stacked)
    gradients = {name: np.zeros(value.shape) for name, value in here.items()}
    for output, (name, place, _, share) in zip(outputs, steps, strict=True):
        gradients[name][place] += share / STEP * np.sum(d_output * output)
    return gradients


def _single_steps(here: dict[str, Array]) -> Iterator[tuple[str, tuple[int, ...], int, float]]:
    """Each number of each array, a few small steps up and down."""
    for name, value in here.items():
        for place in np.ndindex(value.shape):
            for k, share in STENCIL.items():
                yield name, place, k, share
                yield name, place, -k, -share
