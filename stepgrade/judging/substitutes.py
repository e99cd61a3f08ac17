"""Substitutes for a part: the reference's result under a drawn elementwise map.

A map is elementwise so that it does not matter how a part is called, for a whole batch or row by row.  It
keeps 0 and infinities, so that what is blocked stays blocked, and is not monotone, so that the largest number
becomes another one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAPS = 16
"""How many maps are drawn: one for each array of a result, in order, and then again from the first."""


def substitute(
    reference: Callable[..., Any], rng: np.random.Generator, unmapped: tuple[int, ...] = ()
) -> Callable[..., Any]:
    """``reference`` with its results mapped; items of a returned tuple at ``unmapped`` stay as they are."""
    maps = [_drawn_map(rng) for _ in range(MAPS)]

    def drawn(*args: Any, **kwargs: Any) -> Any:
        result = reference(*args, **kwargs)
        if unmapped and isinstance(result, (tuple, list)):
            return tuple(
                item if i in unmapped else _mapped(item, [maps[i % MAPS]]) for i, item in enumerate(result)
            )
        return _mapped(result, list(maps))

    return drawn


def _drawn_map(rng: np.random.Generator) -> Callable[[NDArray[Any]], NDArray[Any]]:
    """``a x + b (sin(c x + d) - sin d)`` with drawn a, b, c, d: smooth, 0 at 0, steep both ways (b c > a)."""
    a, b, c = rng.uniform(0.6, 1.0), rng.uniform(0.8, 1.4), rng.uniform(1.5, 2.5)
    d = rng.uniform(0.0, 2.0 * np.pi)

    def apply(x: NDArray[Any]) -> NDArray[Any]:
        with np.errstate(all="ignore"):
            y = a * x + b * (np.sin(c * x + d) - np.sin(d))
        return np.where(np.isfinite(x) & (x != 0), y, x)

    return apply


def _mapped(value: Any, maps: list[Callable[[NDArray[Any]], NDArray[Any]]]) -> Any:
    """``value`` with each array of floats in it mapped; ``maps`` is turned on by one for each."""
    if isinstance(value, (tuple, list)):
        items = [_mapped(item, maps) for item in value]
        return items if isinstance(value, list) else tuple(items)
    if isinstance(value, dict):
        return {key: _mapped(item, maps) for key, item in value.items()}
    array = np.asarray(value)
    if array.dtype.kind != "f":
        return value
    apply = maps.pop(0)
    maps.append(apply)
    return apply(array)[()]
