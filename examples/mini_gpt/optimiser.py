"""The optimiser: AdamW with a warm-up, a cosine, and gradients cut to length.

Kingma and Ba 2015, *Adam: A Method for Stochastic Optimization*, algorithm 1; Loshchilov and Hutter 2019,
*Decoupled Weight Decay Regularization*, algorithm 2; the cosine is their 2017 *SGDR*, equation 5, with one
period; Pascanu, Mikolov and Bengio 2013, *On the difficulty of training recurrent neural networks*, algorithm
1, for the cut.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.floating[Any]]
Each = Callable[[Callable[[slice], None], Iterable[slice]], Iterable[None]]


def blocks(n: int, size: int = 2**16) -> list[slice]:
    """A vector of n entries in parts so small that all a step needs of one stays in the processor's cache."""
    return [slice(start, start + size) for start in range(0, n, size)]


def learning_rate(step: int, n_steps: int, highest: float, n_warmup: int, lowest: float = 0.0) -> float:
    """Up in a line over ``n_warmup`` steps, then down along half a cosine to ``lowest``; from step 0."""
    if step < n_warmup:
        return highest * (step + 1) / n_warmup
    share = (step - n_warmup) / max(1, n_steps - n_warmup)
    return lowest + (highest - lowest) * 0.5 * (1.0 + math.cos(math.pi * min(1.0, share)))


def clip(gradient: Array, longest: float) -> float:
    """Shorten ``gradient`` (n,), in place, to ``longest`` where it is longer; returns the length it had."""
    length = math.sqrt(float(np.dot(gradient, gradient)))
    if length > longest:
        gradient *= longest / length
    return length


class AdamW:
    """Adam's two running means, and the step that they lead to; everything is one vector of all parameters.

    ``decays``: (n,), 1.0 where weight decay applies, else 0.0.
    """

    def __init__(
        self, decays: Array, betas: tuple[float, float] = (0.9, 0.99), eps: float = 1e-8, decay: float = 0.1
    ) -> None:
        self.mean, self.square = np.zeros_like(decays), np.zeros_like(decays)
        self.n_steps = 0
        self._betas, self._eps, self._decay = betas, eps, decay * decays

    def step(self, vector: Array, gradient: Array, rate: float, each: Each = map) -> None:
        """Move the parameters ``vector`` (n,), in place, against ``gradient`` (n,).

        ``m ← β₁ m + (1 - β₁) g``, ``v ← β₂ v + (1 - β₂) g²``,
        ``θ ← θ - rate · (m/(1 - β₁ᵗ) / (√(v/(1 - β₂ᵗ)) + ε) + decay · θ)``

        ``each`` goes through the blocks: ``map``, or that of a pool of threads.
        """
        self.n_steps += 1
        (b1, b2), eps = self._betas, self._eps

        def move(block: slice) -> None:
            θ, g = vector[block], gradient[block]
            m, v, decay = self.mean[block], self.square[block], self._decay[block]
            m *= b1
            change = g * (1.0 - b1)
            m += change
            v *= b2
            np.multiply(g, g, out=change)
            change *= 1.0 - b2
            v += change
            root = v * (1.0 / (1.0 - b2**self.n_steps))
            np.sqrt(root, out=root)
            root += eps
            np.divide(m, root, out=change)
            change *= 1.0 / (1.0 - b1**self.n_steps)
            change += np.multiply(decay, θ, out=root)
            change *= rate
            θ -= change

        for _ in each(move, blocks(len(vector))):
            pass
