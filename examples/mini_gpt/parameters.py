"""The parameters: where they start, what they are called, and how they lie in memory and in files.

In memory all of them are views into one long vector (:class:`Parameters`): code that computes finds
``params["h"][0]["attn"]["c_attn"]["w"]``, and the optimiser updates everything at once.  In a file each array
stands under its name in GPT-2's checkpoint, ``h.0.attn.c_attn.weight``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

Array = NDArray[np.floating[Any]]

ENDINGS = {"w": "weight", "g": "weight", "b": "bias", "wte": "wte.weight", "wpe": "wpe.weight"}


@dataclass(frozen=True)
class Sizes:
    """What has to be known to build a model."""

    n_vocab: int
    n_positions: int
    d_model: int
    n_layers: int
    n_heads: int


def shapes_of(sizes: Sizes) -> dict[str, tuple[int, ...]]:
    """The shape of every array under its name in GPT-2's checkpoint."""
    d = sizes.d_model
    shapes: dict[str, tuple[int, ...]] = {
        "wte.weight": (sizes.n_vocab, d),
        "wpe.weight": (sizes.n_positions, d),
    }
    linears = {
        "attn.c_attn": (d, 3 * d),
        "attn.c_proj": (d, d),
        "mlp.c_fc": (d, 4 * d),
        "mlp.c_proj": (4 * d, d),
    }
    for block in (f"h.{i}" for i in range(sizes.n_layers)):
        for name in ("ln_1", "ln_2"):
            shapes |= {f"{block}.{name}.weight": (d,), f"{block}.{name}.bias": (d,)}
        for name, (d_in, d_out) in linears.items():
            shapes |= {f"{block}.{name}.weight": (d_in, d_out), f"{block}.{name}.bias": (d_out,)}
    return shapes | {"ln_f.weight": (d,), "ln_f.bias": (d,)}


def nest(arrays: Mapping[str, Array]) -> dict[str, Any]:
    """``{"h.0.ln_1.weight": a}`` -> ``{"h": [{"ln_1": {"g": a}}]}`` and so on, sharing the arrays."""
    params: dict[str, Any] = {"h": []}
    for name, array in arrays.items():
        *path, ending = name.split(".")
        if path in (["wte"], ["wpe"]):
            params[path[0]] = array
            continue
        here: Any = params
        for part in path:
            if part.isdigit():
                here.extend({} for _ in range(int(part) + 1 - len(here)))
                here = here[int(part)]
            else:
                here = here.setdefault(part, {})
        here["b" if ending == "bias" else "g" if path[-1].startswith("ln_") else "w"] = array
    return params


def flatten(params: Any, name: str = "") -> Iterator[tuple[str, Array]]:
    """The way back from :func:`nest`: (name in the checkpoint, array) for every array."""
    if isinstance(params, np.ndarray):
        yield name, params
        return
    parts = (
        params.items() if isinstance(params, Mapping) else ((str(i), part) for i, part in enumerate(params))
    )
    for key, part in parts:
        yield from flatten(part, f"{name}.{ENDINGS.get(key, key)}".lstrip("."))


def sinusoids(n_positions: int, d: int) -> Array:
    """Sines in even, cosines in odd columns (Vaswani et al. 2017, section 3.5): -> (n_positions, d)."""
    angles = np.arange(n_positions)[:, None] * 10_000.0 ** (-np.arange(0, d, 2) / d)
    table = np.empty((n_positions, d))
    table[:, ::2], table[:, 1::2] = np.sin(angles), np.cos(angles[:, : d // 2])
    return table


class Parameters:
    """All parameters of one model in one vector.

    ``vector``: (n,); ``arrays``: name -> view of its part; ``tree``: the same views, nested; ``decays``:
    (n,), 1.0 for the entries of matrices, 0.0 for those of biases and layer norms, which weight decay leaves
    alone.
    """

    def __init__(self, sizes: Sizes, dtype: DTypeLike = np.float32) -> None:
        shapes = shapes_of(sizes)
        self.sizes = sizes
        self.vector: Array = np.zeros(sum(map(int, map(np.prod, shapes.values()))), dtype=dtype)
        self.decays = np.zeros_like(self.vector)
        self.arrays: dict[str, Array] = {}
        start = 0
        for name, shape in shapes.items():
            end = start + int(np.prod(shape))
            self.arrays[name] = self.vector[start:end].reshape(shape)
            self.decays[start:end] = len(shape) == 2
            start = end
        self.tree = nest(self.arrays)

    @classmethod
    def random(cls, sizes: Sizes, seed: int, dtype: DTypeLike = np.float32) -> Parameters:
        """Where training starts: as GPT-2 does (Radford et al. 2019, section 2.3), but for two things.

        Matrices are normal with deviation 0.06 (GPT-2's code: 0.02, for a width of 768), those that write
        into the stream (``c_proj``) smaller by √(2 n_layers); gains are 1, biases 0.  Positions start as a
        tenth of lesson 4's sinusoids, and are learned from there: that a neighbour is near need not be found
        out for every position anew.
        """
        params, rng = cls(sizes, dtype), np.random.default_rng(seed)
        for name, array in params.arrays.items():
            if name == "wpe.weight":
                array[...] = 0.1 * sinusoids(*array.shape)
            elif array.ndim == 2:
                deviation = 0.06 / (2 * sizes.n_layers) ** 0.5 if "c_proj" in name else 0.06
                array[...] = deviation * rng.standard_normal(array.shape)
            elif name.endswith("weight"):
                array[...] = 1.0
        return params
