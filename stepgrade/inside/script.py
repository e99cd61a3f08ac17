"""A case as a short call script, and what comes back from performing it: plain data, both ways."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from stepgrade.inside import wire
from stepgrade.inside.protocol import Status


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

    It also stands in where a function took what ``name`` was as a default argument.
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


MAX_MET = 12
"""How many values a scene tells of."""
MAX_NAMES = 40
"""How many names a scene tells of any one thing."""


@dataclass(frozen=True)
class Met:
    """A value in an expression that raised: how it is written there, and what it is, without its numbers.

    ``shape`` is an array's, or the length of a tuple or list; ``kind`` is that of an array's dtype.
    ``names`` are a dict's keys, a function's parameters or an object's attributes.  ``line`` gave it the
    value ``given``.
    """

    text: str
    type: str
    shape: tuple[int, ...] = ()
    kind: str = ""
    names: tuple[str, ...] = ()
    line: int = 0
    given: str = ""

    def encode(self) -> list[Any]:
        """As data for JSON."""
        return [self.text, self.type, list(self.shape), self.kind, list(self.names), self.line, self.given]

    @staticmethod
    def decode(data: Any) -> Met:
        """The value that ``data`` tells of, cut to a sane size.  Raises TypeError or ValueError."""
        text, kind_of, shape, kind, names, line, given = data
        return Met(
            _short(text),
            _short(kind_of),
            _shape(shape),
            _short(kind),
            _names(names),
            int(line),
            _short(given),
        )


@dataclass(frozen=True)
class Scene:
    """Where an exception came up, as far as an explanation needs it.

    ``expression`` was worked out in ``line`` of the cell, for the ``role`` "condition", "iterated",
    "called" or "unpacked" (into so many ``names``), and in it ``met`` the values; ``deep`` in a function
    that it calls.  ``known`` are the function's names, each with the first line that gives it a value and
    whether it idles there; ``offers`` says where else an unknown name is found.  Where the call itself did
    not fit, there is no line: ``met`` is the function, and ``names`` counts the arguments.
    """

    line: int = 0
    expression: str = ""
    role: str = ""
    deep: bool = False
    names: int = 0
    met: tuple[Met, ...] = ()
    known: tuple[tuple[str, int, bool], ...] = ()
    offers: tuple[str, ...] = ()

    def encode(self) -> list[Any]:
        """As data for JSON."""
        met, known = [each.encode() for each in self.met], list(map(list, self.known))
        where = [self.line, self.expression, self.role, self.deep, self.names]
        return [*where, met, known, list(self.offers)]

    @staticmethod
    def decode(data: Any) -> Scene:
        """The scene that ``data`` encodes, cut to a sane size.  Raises TypeError or ValueError."""
        line, expression, role, deep, names, met, known, offers = data
        return Scene(
            int(line),
            _short(expression),
            _short(role),
            bool(deep),
            int(names),
            tuple(map(Met.decode, met[:MAX_MET])),
            tuple((_short(name), int(at), bool(used)) for name, at, used in known[:MAX_NAMES]),
            _names(offers),
        )


def _short(text: Any) -> str:
    return str(text)[:300]


def _names(names: Any) -> tuple[str, ...]:
    return tuple(_short(name) for name in names[:MAX_NAMES])


def _shape(shape: Any) -> tuple[int, ...]:
    return tuple(int(length) for length in shape[:64])


@dataclass(frozen=True)
class Raised:
    """An exception as data: its type, its text, and the last line of the student's own that it passed."""

    type: str
    text: str
    where: str = ""
    line: str = ""
    scene: Scene = field(default_factory=Scene)

    def encode(self) -> list[Any]:
        """As data for JSON."""
        return [self.type, self.text, self.where, self.line, self.scene.encode()]

    @staticmethod
    def decode(data: Any) -> Raised:
        """The exception that ``data`` encodes, its texts cut.  Raises TypeError or ValueError."""
        kind, text, where, line = (str(part)[:2000] for part in data[:4])
        return Raised(kind, text, where, line, Scene.decode(data[4]) if len(data) > 4 else Scene())


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
            "raised": self.raised.encode() if self.raised else None,
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
                raised=Raised.decode(raised) if raised else None,
                mutated=tuple(str(name)[:80] for name in data["mutated"][:20]),
                warned=tuple(str(text)[:300] for text in data["warned"][:5]),
                text=str(data["text"])[:300],
            )
        except wire.WireError:
            raise
        except (TypeError, ValueError, KeyError, AttributeError, IndexError, OverflowError) as error:
            raise wire.WireError(f"no reply: {type(error).__name__}") from None
