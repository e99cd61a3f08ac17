"""Performing a call script over a namespace.

The same :func:`perform` runs everywhere: in the sandbox over the student's namespace, in a student's own
notebook, and on the trusted side over the references and the mistakes.
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Callable, Iterator, Mapping
from types import FunctionType
from typing import Any

import numpy as np

from stepgrade.inside import wire
from stepgrade.inside.scene import describe, plain
from stepgrade.inside.script import Call, Get, Replace, Reply, ReplyKind, Script

ProxyCall = Callable[[str, tuple[Any, ...], dict[str, Any]], Any]
"""Answers a call of a :class:`~stepgrade.inside.wire.Proxy`: (its name, args, kwargs) -> value."""


def perform(script: Script, namespace: dict[str, Any], proxy_call: ProxyCall | None = None) -> Reply:
    """Perform ``script`` over ``namespace`` and say what came of it.  Raises KeyboardInterrupt alone.

    Arguments are copied first, so the script's own arrays stay as they are, and what was replaced is put back
    at the end.  Warnings are caught and told, never printed as errors.
    """
    mutated: list[str] = []
    results: list[Any] = []
    local: dict[str, Any] = {}
    called: tuple[str, Any, int] = ("", None, 0)
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
                called = (op.function, function, len(args) + len(kwargs))
                result = function(*args, **kwargs)
                called = ("", None, 0)
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
            return Reply(ReplyKind.RAISED, raised=describe(error, called), warned=_texts(caught))
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
        as_defaults = _replace_defaults(before, function, namespace)

        def put_name_back() -> None:
            namespace.pop(name, None) if before is _ABSENT else namespace.update({name: before})
            as_defaults()

        return put_name_back
    holder = _lookup(owner, {}, namespace)
    before = vars(holder).get(name, _ABSENT)
    setattr(holder, name, function)

    def put_back() -> None:
        with contextlib.suppress(Exception):  # a submission's class may refuse
            delattr(holder, name) if before is _ABSENT else setattr(holder, name, before)

    return put_back


def _replace_defaults(before: Any, function: Any, namespace: dict[str, Any]) -> Callable[[], None]:
    """Put ``function`` where ``before`` is a default argument; what is returned puts it back.

    ``def layer(x, activation=gelu)`` took what was called ``gelu`` when it was defined.
    """
    found = []
    for holder in [*namespace.values()] if callable(before) else []:
        if type(holder) is FunctionType and any(each is before for each in holder.__defaults__ or ()):
            found.append((holder, holder.__defaults__ or ()))
            holder.__defaults__ = tuple(
                function if each is before else each for each in holder.__defaults__ or ()
            )

    def put_back() -> None:
        for holder, defaults in found:
            holder.__defaults__ = defaults

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
    found = dict.fromkeys(plain(f"{item.category.__name__}: {item.message}", 2000) for item in caught[:1000])
    return tuple(list(found)[:5])
