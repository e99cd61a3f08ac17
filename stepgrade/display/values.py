"""Values as short text: inputs and results in the report and the replay."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from stepgrade.display.tables import WIDTH, clean
from stepgrade.inside.wire import Opaque, Planted, Proxy, Seed

BRIEF = 2
"""How many rows, columns and items are shown at each end of a long value."""


def shown(value: Any, ends: int | None = BRIEF, digits: int = 4) -> str:
    """``value`` as text; arrays with their shape and dtype, and only the ``ends`` of long ones.

    With ``ends=None`` nothing is left out.  Strings become one line of printable characters.
    """
    if isinstance(value, np.ndarray):
        return _array(value, ends, digits)
    if isinstance(value, Opaque):
        return clean(f"a {value.type}, which {value.why}")
    if isinstance(value, Seed):
        return f"a random generator with seed {value.seed}"
    if isinstance(value, (Planted, Proxy)):
        return f"the function {value.name}"
    if isinstance(value, str):
        return repr(clean(value, 10**6 if ends is None else 200))
    if isinstance(value, dict):
        items = [f"{shown(key, ends, digits)}: {shown(item, ends, digits)}" for key, item in value.items()]
        return "{" + _joined(items, ends) + "}"
    if isinstance(value, (tuple, list)):
        items = [shown(item, ends, digits) for item in value]
        left, right = "()" if isinstance(value, tuple) else "[]"
        return left + _joined(items, ends) + ("," if left == "(" and len(items) == 1 else "") + right
    if isinstance(value, float):
        return f"{value:.{digits}g}" if ends is not None else repr(value)
    text = repr(value) if not isinstance(value, int) or abs(value) < 2**1000 else hex(value)
    return clean(text, 10**6 if ends is None else 200)


def _joined(items: list[str], ends: int | None) -> str:
    """The items, of a long list only the first and last; each on a line of its own where one has several."""
    if ends is not None and len(items) > 2 * ends + 1:
        items = [*items[:ends], f"… {len(items) - 2 * ends} more …", *items[-ends:]]
    if any("\n" in item for item in items):
        return ",\n ".join(item.replace("\n", "\n ") for item in items)
    return ", ".join(items)


def _array(array: np.ndarray[Any, Any], ends: int | None, digits: int) -> str:
    """An array with its shape and dtype; with ``ends``, the first matrix only, and of it the edges."""
    about = f"shape {array.shape}"
    if array.dtype != np.float64:
        about += f", {'strings' if array.dtype.kind == 'U' else array.dtype.name}"
    if array.size == 0:
        return f"an empty array, {about}"
    if array.dtype.kind == "U":
        array = np.array([clean(str(item), 60) for item in array.flat]).reshape(array.shape)
    if ends is not None and array.ndim > 2:
        of = array.size // (array.shape[-1] * array.shape[-2])
        array = array.reshape(-1, *array.shape[-2:])[0]
        about += f", the first of {of} matrices" * (of > 1)
    edge = BRIEF if ends is None else ends
    text = np.array2string(
        array,
        max_line_width=110,
        threshold=array.size + 1 if ends is None else (2 * edge + 3) ** min(2, max(1, array.ndim)),
        edgeitems=edge,
        separator=", ",
        formatter=None if ends is None else {"float_kind": _aligned(array, digits)},
        floatmode="unique",
        suppress_small=False,  # whatever print options are set here
    )
    last = text.rpartition("\n")[2]
    return f"{text}{'  ' if len(last) + len(about) < WIDTH else chr(10)}({about})"


def _aligned(array: np.ndarray[Any, Any], digits: int) -> Callable[[Any], str]:
    """Formats numbers with ``digits`` significant digits, to one width; small ones never become 0."""

    def written(number: Any) -> str:
        return f"{number:.{digits}g}"

    some: Any = array.flat[:: max(1, array.size // 1000)] if array.dtype.kind == "f" else []
    width = max((len(written(number)) for number in some), default=0)
    return lambda number: written(number).rjust(width)
