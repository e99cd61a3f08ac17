"""Whatever a student's function may return or raise, as Hypothesis strategies."""

from __future__ import annotations

import collections
import datetime
import decimal
import enum
import fractions
import itertools
import math
import tempfile
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
from hypothesis import strategies as st

from stepgrade.inside.wire import Opaque, Planted, Proxy, Seed

MARKUP = st.text(
    st.sampled_from([*list("ab<>&\"'`$\\/=;:{}[]() \n\r\t\x00\x1b\x7f"), "\u202e", "�", "�", "é", "😀"])
    | st.characters(),
    max_size=30,
) | st.sampled_from(
    ["<script>alert(1)</script>", "`<img src=x onerror=y>`", '" onclick="z', "=cmd()", "]]>", "<!--"]
)


def name_of(kind: type) -> str:
    """A class's own name, whatever its metaclass says."""
    return str(type.__dict__["__name__"].__get__(kind))


class Returned:
    """A value with a harmless repr, so that a failure can be shown."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        return f"Returned({_shown(self.value)})"


def _shown(value: Any, depth: int = 0) -> str:
    kind = type(value)
    if kind in (int, float, complex, bool, str, bytes, type(None), np.ndarray):
        return "<a huge int>" if kind is int and value.bit_length() > 2000 else repr(value)
    if kind in (list, tuple) and depth < 4:
        return f"{kind.__name__}[{', '.join(_shown(item, depth + 1) for item in value)}]"
    if kind is dict and depth < 4:
        return str([(_shown(k, depth + 1), _shown(v, depth + 1)) for k, v in value.items()])
    if issubclass(kind, np.generic) and kind.__module__ == "numpy":
        return repr(value)
    return f"<a {name_of(kind)}: {sorted(type.__getattribute__(kind, '__dict__'))}>"


# --- objects whose own methods misbehave ------------------------------------------------------------


class Own(BaseException):
    """No subclass of Exception."""


ERRORS = (
    ValueError,
    SystemExit,
    GeneratorExit,
    RecursionError,
    MemoryError,
    StopIteration,
    AttributeError,
    Own,
)
DUNDERS = (
    *(
        "__class__",
        "__array__",
        "__array_interface__",
        "__array_struct__",
        "__array_ufunc__",
        "__len__",
        "__iter__",
    ),
    *("__eq__", "__ne__", "__hash__", "__repr__", "__str__", "__bool__", "__float__", "__int__", "__index__"),
    *("__complex__", "__getitem__", "__contains__", "__getattribute__", "__getattr__", "__abs__", "__sub__"),
    *("__rsub__", "__le__", "__lt__", "__array_function__", "__array_priority__", "__dict__", "__format__"),
    *("__reduce__", "__sizeof__", "__dir__", "items", "keys", "shape", "dtype", "tobytes", "bit_length"),
    *("encode", "__call__", "__enter__", "__next__", "__instancecheck__", "seed", "name", "source"),
)
ATTRIBUTES = {
    "__class__",
    "__array_interface__",
    "__array_struct__",
    "__array_priority__",
    "__dict__",
    "shape",
}
BASES: dict[type, Callable[[type], Any]] = {
    object: lambda kind: object.__new__(kind),
    list: lambda kind: list.__new__(kind),
    tuple: lambda kind: tuple.__new__(kind, (1.0, 2.0)),
    dict: lambda kind: dict.__new__(kind),
    str: lambda kind: str.__new__(kind, "text"),
    int: lambda kind: int.__new__(kind, 3),
    float: lambda kind: float.__new__(kind, 0.5),
    complex: lambda kind: complex.__new__(kind, 1j),
    np.float64: lambda kind: np.float64.__new__(kind, 0.5),
    np.ndarray: lambda kind: np.arange(3.0).view(kind),
    Seed: lambda kind: object.__new__(kind),
}
LIES: tuple[Any, ...] = (
    True,
    None,
    -1,
    2**70,
    "lie",
    0.5,
    [],
    int,
    str,
    list,
    dict,
    tuple,
    np.ndarray,
    Seed,
    Planted,
)


def _behaviour(draw: Callable[[st.SearchStrategy[Any]], Any]) -> Callable[..., Any]:
    kind = draw(st.sampled_from(["raises", "lies", "recurses", "itself"]))
    error = draw(st.sampled_from(ERRORS))
    lie = draw(st.sampled_from(LIES))

    def act(self: Any, *args: Any, **kwargs: Any) -> Any:
        if kind == "raises":
            raise error("hostile")
        if kind == "recurses":
            return act(self, *args, **kwargs)
        return self if kind == "itself" else lie

    return act


@st.composite
def hostile_objects(draw: Any, bases: tuple[type, ...] = tuple(BASES)) -> Any:
    """An instance of a class of its own, some of whose methods raise, lie or recurse."""
    base = draw(st.sampled_from(bases))
    names = draw(st.lists(st.sampled_from(DUNDERS), min_size=1, max_size=5, unique=True))
    acts = {name: _behaviour(draw) for name in names}
    body = {name: property(act) if name in ATTRIBUTES else act for name, act in acts.items()}
    meta = (
        type("Meta", (type,), {"__name__": property(_behaviour(draw))})
        if draw(st.integers(0, 9)) == 0
        else type
    )
    kind = meta(draw(st.sampled_from(["Hostile", "<b>x</b>", "float"])), (base,), body)
    try:
        return BASES[base](kind)
    except BaseException:  # too hostile to be made
        return object()


class Endless(list[int]):
    """A list whose iterator never ends."""

    def __iter__(self) -> Any:
        return itertools.count()


class Colour(enum.IntEnum):
    RED = 1


def _loop() -> Any:
    loop: list[Any] = []
    loop.append(loop)
    return loop


def _dict_loop() -> Any:
    loop: dict[Any, Any] = {}
    loop["self"] = loop
    return loop


def _deep() -> Any:
    deep: Any = 1
    for _ in range(5000):
        deep = (deep,)
    return deep


class Key(tuple[Any, ...]):
    """A tuple of what cannot be hashed, hashed all the same."""

    __hash__ = object.__hash__


ODD: tuple[Callable[[], Any], ...] = (
    *(_loop, _dict_loop, _deep, object, lambda: (x for x in "ab"), lambda: range(10**18), lambda: len),
    *(lambda: Endless([1]), lambda: Colour.RED, lambda: int, lambda: np, lambda: NotImplemented, lambda: ...),
    *(
        lambda: {1, 2},
        lambda: frozenset({3}),
        lambda: b"bytes",
        lambda: bytearray(b"x"),
        lambda: memoryview(b"x"),
    ),
    *(
        lambda: decimal.Decimal("NaN"),
        lambda: fractions.Fraction(1, 3),
        lambda: datetime.datetime(2024, 1, 1),
    ),
    *(
        lambda: collections.OrderedDict(a=1),
        lambda: collections.deque([1.0]),
        lambda: collections.Counter("aa"),
    ),
    *(lambda: Seed(3), lambda: Seed(object()), lambda: Planted("f", "f = 1"), lambda: Proxy("given")),  # type: ignore[arg-type]
    *(
        lambda: Opaque("x" * 500, "y" * 500),
        lambda: {10**5000: 1},
        lambda: {Key(([1],)): 2},
        lambda: {(10**5000,): 1},
        lambda: {math.nan: 1},
    ),
    *(lambda: [object()] * 201_000, lambda: [[]] * 201_000, lambda: 1 << 70_000, lambda: -(10**5000)),
    *(lambda: ["x" * 1_000_000, *["a"] * 100_000], lambda: ["\U0001f600" * 30_000] * 3, lambda: iter([])),
    *(
        lambda: np.longdouble("1e4000"),
        lambda: np.array(["1e4000"], np.longdouble),
        lambda: np.float16(65504),
    ),
    *(
        lambda: np.str_("a\0b\0"),
        lambda: np.bytes_(b"x"),
        lambda: np.datetime64("NaT"),
        lambda: np.void(b"xx"),
    ),
    *(lambda: np.broadcast_to(np.float64(1.0), (10**6, 10**6)), lambda: np.broadcast_to(1j, (2, 3))),
    *(
        lambda: np.broadcast_to(np.longdouble(1), (10**6, 10**6)),
        lambda: np.zeros((0, 2**41)),
        lambda: np.ma.masked,
    ),
    *(
        lambda: np.zeros((1,) * 40),
        lambda: np.frombuffer(b"\xff" * 8, "<U1"),
        lambda: np.random.default_rng(0),
    ),
    *(
        lambda: np.ma.masked_array([1.0, 2.0, 3.0], [False, True, False]),
        lambda: np.poly1d([1.0, 2.0]),
        lambda: ValueError("x"),
    ),
)

# --- arrays ------------------------------------------------------------------------------------------

NUMBERS = ("?", "b", "B", "h", "H", "i", "I", "q", "Q", "e", "f", "d", "F", "D", "g", "G")
OTHERS = ("S3", "U2", "M8[s]", "m8[D]", "V5", "O", [("a", "f8"), ("<b>", "U2")], [("x", "i4", (2,))])
DTYPES = st.builds(
    lambda text, order: np.dtype(text).newbyteorder(order),
    st.sampled_from(NUMBERS) | st.sampled_from(OTHERS),
    st.sampled_from("<>="),
)
SHAPES = st.lists(st.integers(0, 4), max_size=4).map(tuple) | st.sampled_from(
    [(), (0,), (2, 3), (3, 2), (5,), (1, 2, 3), (0, 2**41), (1,) * 33, (2, 0, 3), (1, 1, 2, 1, 3, 1, 1)]
)


@st.composite
def arrays(draw: Any) -> Any:
    """An array of any dtype, shape, strides and class."""
    dtype, shape = draw(DTYPES), draw(SHAPES)
    if dtype.hasobject:
        array = np.zeros(shape, dtype)
        array.fill(draw(st.sampled_from(ODD))())  # the thing itself, also where it is a list
    elif dtype.kind == "U":
        array = np.full(shape, draw(st.sampled_from(["", "a", "\ud800b", "\0c"])), dtype)
    else:
        seed = draw(st.binary(min_size=1, max_size=48))
        count = math.prod(shape) * dtype.itemsize
        array = np.frombuffer((seed * (count // len(seed) + 1))[:count] or b"", dtype).reshape(shape)
    # NumPy would look into the objects: at a range of 10**18 for ever.
    for change in draw(st.lists(st.sampled_from(CHANGES), max_size=0 if dtype.hasobject else 3)):
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            try:
                array = change(array)
            except Exception:  # NumPy refuses in many words
                continue
    return array


def _one_entry_seen_often(array: Any) -> Any:
    if not array.size:
        raise ValueError("there is none, and NumPy would read what lies beside the array")
    return np.lib.stride_tricks.as_strided(array, (2, 2), (0, 0))


def _byteswapped(array: Any) -> Any:
    if array.dtype.kind == "T":
        raise TypeError("NumPy swaps the bytes of pointers then, and the process ends")
    return array.byteswap()


def _flat(array: Any) -> Any:
    """``array``, but no matrix of more than two axes: NumPy casts one into memory that is too small."""
    return np.asarray(array) if isinstance(array, np.matrix) and array.ndim > 2 else array


def _cast(dtype: Any) -> Callable[[Any], Any]:
    return lambda array: _flat(array).astype(dtype)


def _memmap(array: Any) -> Any:
    with tempfile.TemporaryFile() as file:
        found = np.memmap(file, array.dtype, "w+", shape=array.shape)
    found[...] = array
    return found


CHANGES: tuple[Callable[[Any], Any], ...] = (
    *(
        lambda a: a.T,
        lambda a: a[::-1],
        lambda a: a[..., ::2],
        lambda a: a[None],
        lambda a: a[()],
        lambda a: a.copy(),
    ),
    *(
        lambda a: np.broadcast_to(a, (3, *a.shape)),
        _one_entry_seen_often,
    ),
    *(
        _byteswapped,
        lambda a: a.view(np.recarray),
        lambda a: np.asmatrix(a),
        np.ma.masked_invalid,
        _memmap,
    ),
    *(lambda a: np.asfortranarray(a), _cast("f4"), lambda a: a.tolist(), lambda a: a.ravel()[0]),
    *(lambda a: np.char.array(_flat(a)), _cast("U"), _cast(np.dtypes.StringDType())),
)

# --- all together ------------------------------------------------------------------------------------

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.complex_numbers()
    | MARKUP
    | st.binary(max_size=8)
    | st.sampled_from([2**53, 2**63, -(2**64), math.inf, -math.inf, -0.0, 5e-324])
)
LEAVES = SCALARS | arrays() | hostile_objects() | st.sampled_from(ODD).map(lambda make: make())


def _dict(pairs: list[tuple[Any, Any]]) -> dict[Any, Any]:
    found = {}
    for key, value in pairs:
        try:
            found[key] = value
        except BaseException:
            found["unhashable"] = value
    return found


def values(leaves: st.SearchStrategy[Any] = LEAVES) -> st.SearchStrategy[Any]:
    """Any nesting of anything."""
    return st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.lists(inner, max_size=4).map(tuple)
            | st.lists(st.tuples(inner, inner), max_size=3).map(_dict)
            | st.tuples(inner, inner, inner)
        ),
        max_leaves=8,
    )


# --- what is raised ----------------------------------------------------------------------------------


@st.composite
def exceptions(draw: Any) -> BaseException:
    """An exception of any class but KeyboardInterrupt, some of whose methods are hostile."""
    base = draw(
        st.sampled_from(
            [
                Exception,
                BaseException,
                SystemExit,
                GeneratorExit,
                MemoryError,
                RecursionError,
                NameError,
                NotImplementedError,
                StopIteration,
                SyntaxError,
                UnicodeDecodeError,
                OSError,
                Warning,
                KeyError,
            ]
        )
    )
    meta: dict[str, Any] = {}
    if draw(st.integers(0, 5)) == 0:
        meta["__name__"] = property(_behaviour(draw))
    kind_of = type("Meta", (type,), meta) if meta else type
    # Without calling __init__, which some of them have with arguments of their own.
    body: dict[str, Any] = {}
    for name in draw(st.lists(st.sampled_from(RAISED), max_size=3, unique=True)):
        act: Any = _behaviour(draw)
        if name == "__str__" and draw(st.booleans()):
            act = _returning(draw(st.sampled_from([Text("sub"), "x" * 5000, "\ud800<b>"])))
        body[name] = act if name in ("__str__", "__repr__", "__getattribute__") else property(act)
    kind = kind_of(draw(st.sampled_from(["Hostile", "<b>x</b>", "ValueError", "é" * 90])), (base,), body)
    try:
        error: BaseException = base.__new__(kind, draw(MARKUP))
    except BaseException:
        error = base.__new__(base)
    return error


RAISED = ("__str__", "__repr__", "args", "__traceback__", "__class__", "__getattribute__")


class Text(str):
    """Text whose slices and encodings are none."""

    def __getitem__(self, key: Any) -> Any:
        return 5

    def encode(self, *args: Any) -> Any:
        return None


def _returning(value: Any) -> Callable[..., Any]:
    return lambda self: value
