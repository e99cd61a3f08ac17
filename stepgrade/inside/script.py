"""A case as a short call script, and what comes back from performing it.

The same :func:`perform` runs everywhere: in the sandbox over the student's namespace, in a student's
own notebook, and on the trusted side over the references and the mistakes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np

from stepgrade.inside import wire
from stepgrade.inside.protocol import Status

ProxyCall = Callable[[str, tuple[Any, ...], dict[str, Any]], Any]
"""Answers a call of a :class:`~stepgrade.inside.wire.Proxy`: (its name, args, kwargs) -> value."""


@dataclass(frozen=True)
class Call:
    """Call ``function`` (a dotted name).  With ``name`` the result is kept under it, not returned."""

    function: str
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict)
    name: str | None = None


@dataclass(frozen=True)
class Get:
    """Look ``variable`` (a dotted name) up."""

    variable: str


@dataclass(frozen=True)
class Replace:
    """Put ``function`` in the place of ``name`` (a dotted name) until the script ends.

    A method of a class is given by ``method``, the source of a function of that name, which calls
    ``function`` as ``substitute``.
    """

    name: str
    function: wire.Planted | wire.Proxy
    method: str = ""


Operation = Call | Get | Replace


@dataclass(frozen=True)
class Script:
    """Operations in order.  The result is that of the only operation that returns one, or else their list.

    With a ``view``, what is compared is not the result but what that function makes of it.  Those who
    perform the script leave it alone.
    """

    operations: tuple[Operation, ...]
    view: wire.Planted | None = None

    @property
    def count(self) -> int:
        """How many of the operations return a result."""
        return sum(
            isinstance(op, Get) or (isinstance(op, Call) and op.name is None) for op in self.operations
        )

    def encode(self) -> list[Any]:
        """As data for JSON."""
        operations = [_encode_operation(op) for op in self.operations]
        view = [["view", wire.encode(self.view, stand_ins=True)]] if self.view else []
        return operations + view

    def digest(self) -> str:
        """A digest: equal scripts have equal digests, different scripts different ones."""
        return hashlib.sha256(json.dumps(self.encode()).encode()).hexdigest()[:16]

    @staticmethod
    def decode(data: Any) -> Script:
        """The script that ``data`` encodes, with arguments of its own.  Raises WireError."""
        operations: list[Operation] = []
        view = None
        try:
            for kind, *rest in data:
                if kind == "get":
                    operations.append(Get(str(rest[0])))
                elif kind == "call":
                    function, args, kwargs, name = rest
                    given = wire.decode(args, stand_ins=True), wire.decode(kwargs, stand_ins=True)
                    operations.append(Call(str(function), *given, name))
                elif kind == "replace":
                    name, function, method = rest
                    stand_in = wire.decode(function, stand_ins=True)
                    if not isinstance(stand_in, wire.Planted | wire.Proxy):
                        raise wire.WireError("a replacement that is no function")
                    operations.append(Replace(str(name), stand_in, str(method)))
                elif kind == "view":
                    view = wire.decode(rest[0], stand_ins=True)
                else:
                    raise wire.WireError("an unknown operation")
        except (TypeError, ValueError, IndexError) as error:
            raise wire.WireError(f"no script: {error}") from None
        if not operations or not isinstance(view, wire.Planted | None):
            raise wire.WireError("an empty script, or a view that is none")
        return Script(tuple(operations), view)


def _encode_operation(op: Operation) -> list[Any]:
    if isinstance(op, Get):
        return ["get", op.variable]
    if isinstance(op, Replace):
        return ["replace", op.name, wire.encode(op.function, stand_ins=True), op.method]
    args, kwargs = wire.encode(op.args, stand_ins=True), wire.encode(op.kwargs, stand_ins=True)
    return ["call", op.function, args, kwargs, op.name]


@dataclass(frozen=True)
class Raised:
    """An exception as data: its type, its text, and the last line of the student's own that it passed."""

    type: str
    text: str
    where: str = ""
    line: str = ""


class ReplyKind(StrEnum):
    """How one case was answered."""

    VALUE = "value"
    RAISED = "raised"
    MISSING = "missing"
    """The name is not defined."""
    TIMED_OUT = Status.TIMED_OUT.value
    DIED = Status.DIED.value


@dataclass(frozen=True)
class Reply:
    """What one case came back with.

    ``mutated`` names the arguments that the call changed; ``warned`` holds the warnings' texts.  ``text`` is
    the missing name, or says how the process ended.
    """

    kind: ReplyKind
    value: Any = None
    raised: Raised | None = None
    mutated: tuple[str, ...] = ()
    warned: tuple[str, ...] = ()
    text: str = ""

    def encode(self) -> dict[str, Any]:
        """As JSON-able data."""
        return {
            "kind": self.kind,
            "value": wire.encode(self.value),
            "raised": [self.raised.type, self.raised.text, self.raised.where, self.raised.line]
            if self.raised
            else None,
            "mutated": list(self.mutated),
            "warned": list(self.warned),
            "text": self.text,
        }

    @staticmethod
    def decode(data: Any) -> Reply:
        """The reply that ``data`` encodes, every text cut to a sane length.  Raises WireError."""
        try:
            raised = data["raised"]
            return Reply(
                kind=ReplyKind(data["kind"]),
                value=wire.decode(data["value"]),
                raised=Raised(*(str(part)[:2000] for part in raised[:4])) if raised else None,
                mutated=tuple(str(name)[:80] for name in data["mutated"][:20]),
                warned=tuple(str(text)[:300] for text in data["warned"][:5]),
                text=str(data["text"])[:300],
            )
        except wire.WireError:
            raise
        except (TypeError, ValueError, KeyError, AttributeError, IndexError) as error:
            raise wire.WireError(f"no reply: {type(error).__name__}") from None


def perform(script: Script, namespace: dict[str, Any], proxy_call: ProxyCall | None = None) -> Reply:
    """Perform ``script`` over ``namespace`` and say what came of it.  Raises KeyboardInterrupt alone.

    Arguments are copied first, so the script's own arrays stay as they are, and what was replaced is put back
    at the end.  Warnings are caught and told, never printed as errors.
    """
    mutated: list[str] = []
    results: list[Any] = []
    local: dict[str, Any] = {}
    with (
        contextlib.ExitStack() as put_back,
        warnings.catch_warnings(record=True) as caught,
        np.errstate(divide="warn", over="warn", under="ignore", invalid="warn"),
    ):
        warnings.simplefilter("always")
        try:
            for op in script.operations:
                if isinstance(op, Get):
                    results.append(_lookup(op.variable, local, namespace))
                    continue
                if isinstance(op, Replace):
                    put_back.callback(_replace(op, namespace, proxy_call))
                    continue
                function = _lookup(op.function, local, namespace)
                args, kwargs = _fresh(op.args, proxy_call), _fresh(op.kwargs, proxy_call)
                result = function(*args, **kwargs)
                mutated += _changed(function, op, args, kwargs)
                if op.name is None:
                    results.append(result)
                else:
                    local[op.name] = result
        except _Missing as missing:
            return Reply(ReplyKind.MISSING, text=str(missing))
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # SystemExit, and whatever else a function may raise
            return Reply(ReplyKind.RAISED, raised=describe(error), warned=_texts(caught))
        value = results[0] if len(results) == 1 else results
        return Reply(ReplyKind.VALUE, value, mutated=tuple(mutated), warned=_texts(caught))


class _Missing(Exception):
    pass


_ABSENT = object()


def _replace(op: Replace, namespace: dict[str, Any], proxy_call: ProxyCall | None) -> Callable[[], None]:
    """Put the function in its place; what is returned puts back what was there."""
    owner, _, name = op.name.rpartition(".")
    function = _fresh(op.function, proxy_call)
    if op.method:
        names: dict[str, Any] = {"np": np, "substitute": function}
        exec(op.method, names)
        function = names[name]
    if not owner:
        before = namespace.get(name, _ABSENT)
        namespace[name] = function
        return lambda: namespace.pop(name, None) if before is _ABSENT else namespace.update({name: before})
    holder = _lookup(owner, {}, namespace)
    before = vars(holder).get(name, _ABSENT)
    setattr(holder, name, function)

    def put_back() -> None:
        with contextlib.suppress(Exception):  # a submission's class may refuse
            delattr(holder, name) if before is _ABSENT else setattr(holder, name, before)

    return put_back


def _lookup(dotted: str, local: Mapping[str, Any], namespace: Mapping[str, Any]) -> Any:
    first, *rest = dotted.split(".")
    scope = local if first in local else namespace
    if first not in scope:
        raise _Missing(first)
    found = scope[first]
    for i, attribute in enumerate(rest):
        try:
            found = getattr(found, attribute)
        except AttributeError:
            raise _Missing(".".join([first, *rest[: i + 1]])) from None
    return found


def _fresh(value: Any, proxy_call: ProxyCall | None) -> Any:
    """A copy of an argument, with its stand-ins made real."""
    if isinstance(value, np.ndarray):
        return value.copy()
    if isinstance(value, (tuple, list)):
        return type(value)(_fresh(item, proxy_call) for item in value)
    if isinstance(value, dict):
        return {key: _fresh(item, proxy_call) for key, item in value.items()}
    if isinstance(value, wire.Seed):
        return np.random.default_rng(value.seed)
    if isinstance(value, wire.Planted):
        return plant(value)
    if isinstance(value, wire.Proxy):
        own = value.answer
        return _proxy(value.name, (lambda name, args, kwargs: own(*args, **kwargs)) if own else proxy_call)
    return value


def plant(planted: wire.Planted) -> Callable[..., Any]:
    """The function that ``planted`` defines."""
    names: dict[str, Any] = {"np": np}
    exec(planted.source, names)
    function: Callable[..., Any] = names[planted.name]
    return function


def _proxy(name: str, proxy_call: ProxyCall | None) -> Callable[..., Any]:
    def proxy(*args: Any, **kwargs: Any) -> Any:
        if proxy_call is None:
            raise RuntimeError(f"{name} can be called only while the notebook is being marked")
        return proxy_call(name, args, kwargs)

    proxy.__name__ = proxy.__qualname__ = name
    return proxy


def _changed(function: Any, op: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Iterator[str]:
    for i, (before, after) in enumerate(zip(op.args, args, strict=True)):
        if not _unchanged(before, after):
            yield _parameter(function, i)
    for name, before in op.kwargs.items():
        if not _unchanged(before, kwargs[name]):
            yield name


def _unchanged(before: Any, after: Any) -> bool:
    """Whether an argument is what it was; a generator or a function may change as it likes."""
    if isinstance(before, (wire.Seed, wire.Planted, wire.Proxy)):
        return True
    if isinstance(before, (tuple, list)):
        return (
            type(after) is type(before) and len(after) == len(before) and all(map(_unchanged, before, after))
        )
    if isinstance(before, dict):
        return (
            type(after) is dict
            and after.keys() == before.keys()
            and all(_unchanged(item, after[key]) for key, item in before.items())
        )
    return bool(wire.encode(before) == wire.encode(after))


def _parameter(function: Any, position: int) -> str:
    code = getattr(function, "__code__", None)
    names = getattr(code, "co_varnames", ())
    if position < len(names) and not hasattr(function, "__self__"):
        return str(names[position])
    return f"argument {position + 1}"


def _texts(caught: list[warnings.WarningMessage]) -> tuple[str, ...]:
    try:
        return _messages(caught)
    except BaseException as error:  # a warning's own text may do anything
        if isinstance(error, KeyboardInterrupt):
            raise
        return ("Warning: (its text could not be read)",)


def _messages(caught: list[warnings.WarningMessage]) -> tuple[str, ...]:
    found = dict.fromkeys(_plain(f"{item.category.__name__}: {item.message}", 2000) for item in caught[:1000])
    return tuple(list(found)[:5])


def _plain(text: str, limit: int) -> str:
    """``text`` cut and fit for any file, whatever class of string it is."""
    return str.__str__(text)[:limit].encode("utf-8", "replace").decode("utf-8")


_CELL_FILE = re.compile(r"^<ipython-input-(?P<count>\d+)-|ipykernel_\d+")
"""How IPython and its kernel name the file that a cell is compiled as."""


def describe(error: BaseException) -> Raised:
    """``error`` as data, with the innermost line that belongs to the student's notebook."""
    where = line = ""
    try:
        for frame in traceback.extract_tb(BaseException.__getattribute__(error, "__traceback__")):
            cell = _CELL_FILE.search(frame.filename)
            if cell:
                place = f"In[{cell['count']}]" if cell["count"] else "your cell"
                where, line = f"{place}, line {frame.lineno}", frame.line or ""
    except BaseException as other:  # reading a line may run the loader of a submission's module
        if isinstance(other, KeyboardInterrupt):
            raise
    try:
        text = _plain(str(error), 2000)
    except BaseException as other:
        if isinstance(other, KeyboardInterrupt):
            raise
        text = "(its text could not be read)"
    return Raised(_plain(wire.type_name(error), 80), text, _plain(where, 80), _plain(line.strip(), 200))
