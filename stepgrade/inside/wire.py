"""Values as plain data: what may cross the trust boundary, and how.

A value is None, a bool, int, float, complex or str, a NumPy array of booleans, numbers or strings,
or a tuple, list or dict of values.  It is encoded as JSON-able data in which arrays are base64 of
their bytes, so that decoding allocates and copies but can never execute anything.

Encoding never fails: what is not a value becomes :class:`Opaque`, which carries its type's name.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

MAX_BYTES = 2 * 2**20
"""The most bytes that the arrays and strings of one value may hold; right ones have a thirtieth of it."""
MAX_SCRIPT_BYTES = 64 * 2**20
"""The same for the arguments of a script, which are ours."""
MAX_ITEMS = 20_000
"""The most items that the containers of one value may hold together."""
MAX_DEPTH = 16
"""How deep containers may nest."""
MAX_KEYS = 1_000
"""The most keys that the dicts of one value may have together: numbers that collide make each look at all."""
MAX_INT_BITS = 8_192
"""The longest integer.  Python writes no decimal of more than 4 300 digits, and nobody wants one."""

_KINDS = "biufc"
_DTYPES = frozenset(
    ["|b1", "|i1", "|u1", "<i2", "<u2", "<i4", "<u4", "<i8", "<u8", "<f2", "<f4", "<f8", "<c8", "<c16"]
)
_FLOAT_WORDS = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}


class WireError(ValueError):
    """Data that is no encoded value (the trusted side's answer to a forged or damaged message)."""


INCOMPARABLE, TOO_LARGE, UNREADABLE, MASKED = (
    "cannot be compared",
    "is too large to be compared",
    "could not be read",
    "has masked entries: there is no number under them",
)
WHY = frozenset((INCOMPARABLE, TOO_LARGE, UNREADABLE, MASKED))
"""Why something is no value, in the only words that are ours: a submission may send any."""


@dataclass(frozen=True)
class Opaque:
    """Something that is no value: ``type`` names what it was, ``why`` says why it could not travel."""

    type: str
    why: str = INCOMPARABLE


@dataclass(frozen=True)
class Seed:
    """Stands for ``numpy.random.default_rng(seed)``: the generator is made where the call is made."""

    seed: int


@dataclass(frozen=True)
class Planted:
    """A function sent as source, where seeing it gives nothing away.  It is executed where it arrives.

    ``source`` defines ``name``; NumPy is there as ``np``.
    """

    name: str
    source: str


@dataclass(frozen=True)
class Proxy:
    """A function whose calls the trusted side answers; ``name`` says which.

    ``answer`` is the function, where it is not known by its name.  It never travels.
    """

    name: str
    answer: Callable[..., Any] | None = field(default=None, compare=False, repr=False)


class _Budget:
    def __init__(self, stand_ins: bool) -> None:
        self.stand_ins = stand_ins
        self.bytes = MAX_SCRIPT_BYTES if stand_ins else MAX_BYTES
        self.items = MAX_ITEMS
        self.keys = MAX_KEYS

    def spend(self, n_bytes: int) -> None:
        self.items -= 1
        self.bytes -= n_bytes
        if self.items < 0 or self.bytes < 0:
            raise _TooLarge

    def spend_keys(self, count: int) -> None:
        self.keys -= count
        if self.keys < 0:
            raise _TooLarge


class _TooLarge(Exception):
    pass


def encode(value: object, *, stand_ins: bool = False) -> Any:
    """``value`` as JSON-able data.  Never raises: what cannot travel is encoded as Opaque.

    Only a script's arguments travel with ``stand_ins``: anywhere else a Seed, a Planted or a Proxy is no
    value.
    """
    if type(value) is Opaque:
        return {"opaque": str(value.type)[:80], "why": str(value.why)[:80]}
    try:
        return _encode(value, _Budget(stand_ins), 0)
    except _TooLarge:
        return {"opaque": type_name(value), "why": TOO_LARGE}
    except BaseException as error:  # an object's own code may run while it is looked at
        if isinstance(error, KeyboardInterrupt):
            raise
        return {"opaque": type_name(value), "why": UNREADABLE}


_NAME = type.__dict__["__name__"]


def type_name(value: object) -> str:
    """The name of a value's class, whatever its metaclass says."""
    return str(_NAME.__get__(type(value)))[:80]


def _encode(value: object, budget: _Budget, depth: int) -> Any:
    """``value`` as data, within ``budget``.  Raises _TooLarge, and whatever an object's own code raises."""
    if depth > MAX_DEPTH:
        raise _TooLarge
    if value is None or value is True or value is False:
        budget.spend(1)
        return value
    kind = type(value)
    if kind is int:
        assert isinstance(value, int)
        if value.bit_length() > MAX_INT_BITS:
            return {"opaque": "int", "why": TOO_LARGE}
        budget.spend(value.bit_length() // 8)
        return {"int": hex(value)} if abs(value) >= 2**53 else value
    if kind is float:
        assert isinstance(value, float)
        budget.spend(8)
        return value if math.isfinite(value) else {"float": str(value)}
    if kind is complex:
        return _encode_array(np.asarray(value), budget)
    if isinstance(value, str):
        text = str.__str__(value)
        # As JSON a character outside ASCII takes six bytes, or twelve.
        budget.spend(len(text) if text.isascii() else 8 * len(text))
        return text.encode("utf-8", "replace").decode("utf-8")
    if budget.stand_ins and kind in (Seed, Planted, Proxy):
        budget.spend(1)
        return _encode_stand_in(value)
    if isinstance(value, (np.ndarray, np.generic)):
        if isinstance(value, np.ma.MaskedArray) and np.ma.getmaskarray(value).any():
            return {"opaque": type_name(value), "why": MASKED}
        array = np.asarray(value)
        return _encode_array(array.view(np.ndarray), budget, scalar=isinstance(value, np.generic))
    if isinstance(value, (list, tuple)):
        # Not iter(value): a subclass may yield without end.
        base = list if isinstance(value, list) else tuple
        items = [_encode(item, budget, depth + 1) for item in base.__iter__(value)]  # type: ignore[arg-type]
        budget.spend(0)
        return {"list" if base is list else "tuple": items}
    if isinstance(value, dict):
        budget.spend(0)
        budget.spend_keys(dict.__len__(value))
        return {
            "dict": [
                [_encode(key, budget, depth + 1), _encode(item, budget, depth + 1)]
                for key, item in dict.items(value)
            ]
        }
    budget.spend(80)
    return {"opaque": type_name(value)}


def _encode_stand_in(value: Any) -> Any:
    if isinstance(value, Seed):
        return {"seed": int(value.seed)}
    if isinstance(value, Planted):
        return {"planted": [str(value.name), str(value.source)]}
    return {"proxy": str(value.name)}


def _encode_array(array: np.ndarray, budget: _Budget, scalar: bool = False) -> Any:
    """An array as its dtype, shape and bytes; strings one by one, and what is neither as Opaque."""
    kind = array.dtype.kind
    if kind == "U":
        budget.spend(array.size * max(8, array.itemsize))
        return {"strings": [str(item) for item in array.ravel()], "shape": list(array.shape)}
    budget.spend(array.nbytes)
    if kind not in _KINDS:
        return {"opaque": f"array of {array.dtype.name}"[:80]}
    if array.dtype.itemsize > (16 if kind == "c" else 8):
        # Extended precision differs between machines; as a double it compares like any other.
        with np.errstate(all="ignore"):
            array = array.astype(np.complex128 if kind == "c" else np.float64)
    plain = array.astype(array.dtype.newbyteorder("<"), order="C", copy=False)
    data = base64.b64encode(plain.tobytes()).decode("ascii")
    name = "scalar" if scalar else "array"
    return {name: plain.dtype.str, "shape": list(plain.shape), "data": data}


def decode(data: Any, *, stand_ins: bool = False) -> Any:
    """The value that ``data`` encodes; arrays are new and writable.

    Only a script's arguments may hold ``stand_ins``: a Planted is executed where it is used, so one that
    a submission sends must never become one here.  Raises WireError for anything that :func:`encode`
    does not produce.
    """
    try:
        return _decode(data, _Budget(stand_ins), 0)
    except WireError:
        raise
    except _TooLarge:
        raise WireError("value too large or too deep") from None
    except (KeyError, ValueError, TypeError, IndexError, OverflowError, RecursionError, MemoryError) as error:
        raise WireError(f"no encoded value: {type(error).__name__}") from None


def _decode(data: Any, budget: _Budget, depth: int) -> Any:
    """The value of ``data``, within ``budget``: only what :func:`_encode` makes is taken."""
    if depth > MAX_DEPTH:
        raise _TooLarge
    budget.spend(len(data) if isinstance(data, str) else 0)
    if isinstance(data, int):
        return _whole(data)
    if data is None or isinstance(data, (float, str)):
        return data
    if not isinstance(data, dict):
        raise WireError("neither a plain value nor a tagged one")
    if "array" in data or "scalar" in data:
        return _decode_array(data, budget)
    if "strings" in data:
        strings = data["strings"]
        if not isinstance(strings, list) or not all(isinstance(item, str) for item in strings):
            raise WireError("an array of strings holds something else")
        budget.spend(4 * len(strings) * max(1, *map(len, strings)) if strings else 0)
        return np.array(strings, dtype=np.str_).reshape(_shape(data))
    if "list" in data:
        return [_decode(item, budget, depth + 1) for item in data["list"]]
    if "tuple" in data:
        return tuple(_decode(item, budget, depth + 1) for item in data["tuple"])
    if "dict" in data:
        budget.spend_keys(len(data["dict"]))
        return {
            _hashable(_decode(key, budget, depth + 1)): _decode(item, budget, depth + 1)
            for key, item in data["dict"]
        }
    if "int" in data:
        return _whole(int(data["int"], 16))
    if "float" in data:
        return _FLOAT_WORDS[data["float"]]
    if "opaque" in data:
        return Opaque(str(data["opaque"])[:80], str(data.get("why", Opaque.why))[:80])
    if not budget.stand_ins:
        raise WireError("a stand-in where a value belongs, or an unknown tag")
    if "seed" in data:
        return Seed(int(data["seed"]))
    if "planted" in data:
        name, source = data["planted"]
        return Planted(str(name), str(source))
    if "proxy" in data:
        return Proxy(str(data["proxy"]))
    raise WireError("an unknown tag")


def _whole(number: int) -> int:
    if number.bit_length() > MAX_INT_BITS:
        raise WireError("an integer that is too long")
    return number


def _shape(data: dict[str, Any]) -> tuple[int, ...]:
    shape = tuple(data["shape"])
    if len(shape) > 64 or not all(type(n) is int and 0 <= n < 2**63 for n in shape):
        raise WireError("an impossible shape")
    return shape


def _decode_array(data: dict[str, Any], budget: _Budget) -> Any:
    text = data["array"] if "array" in data else data["scalar"]
    if text not in _DTYPES:  # NumPy reads far more out of a text than a dtype
        raise WireError("a dtype that does not travel")
    dtype = np.dtype(text)
    raw = base64.b64decode(data["data"], validate=True)
    budget.bytes -= len(raw)
    if budget.bytes < 0:
        raise _TooLarge
    shape = _shape(data)
    if len(raw) != math.prod(shape) * dtype.itemsize:
        raise WireError("an array's bytes do not fit its shape")
    array = np.frombuffer(raw, dtype=dtype).reshape(shape).copy()
    return array[()] if "scalar" in data else array


def _hashable(key: Any) -> Any:
    try:
        hash(key)
        if isinstance(key, (str, int, float, bool, tuple, type(None))):
            return key
        return str(key)
    except TypeError:  # unhashable
        return f"a key of type {type(key).__name__}"
