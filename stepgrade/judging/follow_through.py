"""Follow-through: the reference composition evaluated over the student's own parts.

A step that fails because an earlier one is wrong should not be punished twice.  The composition that
defines the step is called with parts that ask the submission (values only, one call at a time); if
the student's result equals what comes out, the step's own logic is right.

Returning nothing must not be worth marks, so parts that are constant, zero or NaN, parts that do not
look at their inputs, and an identity that the rubric does not list as a mistake, end the follow-through.
"""

from __future__ import annotations

import functools
import hashlib
import inspect
import itertools
import random
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from stepgrade.inside.script import Get, Reply, ReplyKind, Script, perform
from stepgrade.inside.wire import decode, encode
from stepgrade.judging.bounded import MemoryBound, require_modest
from stepgrade.judging.compare import as_array, compare
from stepgrade.judging.expectation import local_proxies
from stepgrade.judging.views import seen
from stepgrade.rubric import Rubric, Step, Tolerance, part_of

MAX_CALLS = 200
"""The most calls of the student's parts for one case."""


class _Asker(Protocol):
    def ask(self, step: str, script: Script) -> Reply: ...
    def ask_together(self, step: str, scripts: Sequence[Script | None]) -> list[Reply | None]: ...


Part = Callable[[Sequence[tuple[Any, ...]], dict[str, Any]], list[Any]]
"""A student's part: the results for each tuple of arguments, with the same keywords."""

_CHANCE = random.SystemRandom()


class Degenerate(Exception):
    """A part does no work (constant, zero, NaN, identity) or gives no result."""


@dataclass(frozen=True)
class Composed:
    """What the reference composition gives over the student's own ``broken`` parts.

    ``value`` is None where nothing follows through.  ``by`` tells what it was made by from anything else
    (:func:`still_holds`).
    """

    broken: tuple[str, ...]
    value: Any | None
    by: str


class Follower:
    """Evaluates compositions over one submission's own parts."""

    def __init__(self, rubric: Rubric, asker: _Asker) -> None:
        self._rubric = rubric
        self._asker = asker

    def compose(self, step: Step, script: Script, broken: list[str]) -> Composed:
        """What ``script`` gives over the student's own parts.

        ``broken`` names the parts whose own steps failed; only those are asked of the student, so
        that a right part cannot be played off against the reference.
        """
        calls = _Calls()
        value = self._value(step, script, broken, calls)
        by = fingerprint(self._rubric, step)
        if calls.identity:
            by += f"+{_listing(self._rubric, broken)}"
        return Composed(tuple(broken), value, by)

    def _value(self, step: Step, script: Script, broken: list[str], calls: _Calls) -> Any | None:
        assert step.composition is not None
        parts = {part: part_of(self._rubric[part], self._rubric.references[part]) for part in step.parts}
        bound = MemoryBound()
        try:
            for part in broken:
                asked = self._part(self._rubric[part], bound)
                if self._rubric[part].is_value:
                    parts[part] = calls.check(asked([()], {})[0])
                else:
                    parts[part] = calls.watch(asked, self._is_listed(self._rubric[part]))
            names = self._rubric.namespace()
            names[step.target] = step.composition(**parts)
            with bound:
                reply = perform(script, names, local_proxies(self._rubric))
        except Exception:  # the student's values may break the reference composition in any way
            return None
        if reply.kind != ReplyKind.VALUE or calls.degenerate:
            return None
        return seen(script, Reply(ReplyKind.VALUE, decode(encode(reply.value)))).value

    def _part(self, part: Step, bound: MemoryBound) -> Part:
        def results(calls: Sequence[tuple[Any, ...]], kwargs: dict[str, Any]) -> list[Any]:
            scripts = [
                Script((Get(part.target),)) if part.is_value else part.question(*args, **kwargs)
                for args in calls
            ]
            with bound.lifted():
                replies = self._replies(part, scripts)
            return [_result(part, reply) for reply in replies]

        return results

    def _replies(self, part: Step, scripts: Sequence[Script]) -> list[Reply]:
        """One reply for each script, all of them asked in one copy where that can be.

        The order is drawn anew each time: a part that counts its calls cannot tell which of them matters.
        """
        order = _CHANCE.sample(range(len(scripts)), len(scripts))
        together = [scripts[i] for i in order]
        found = self._asker.ask_together(part.name, together) if len(scripts) > 1 else [None]
        by_place = dict(zip(order, found, strict=True))
        return [by_place[i] or self._asker.ask(part.name, script) for i, script in enumerate(scripts)]

    def _is_listed(self, part: Step) -> Callable[[Any, tuple[Any, ...], dict[str, Any]], bool]:
        """Whether a result is what one of the part's mistakes gives on the same arguments."""

        def listed(result: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
            script = part.question(*args, **kwargs)
            for mistake in part.mistakes:
                reply = perform(script, self._rubric.namespace_with(mistake.source))
                if reply.kind == ReplyKind.VALUE and compare(result, reply.value, part.tolerance).exact:
                    return True
            return False

        return listed


def _result(part: Step, reply: Reply) -> Any:
    """The value that a part gave.  Raises Degenerate where there is none, and where it is immodest."""
    if reply.kind != ReplyKind.VALUE:
        raise Degenerate(f"{part.name} gives no result")
    array = as_array(reply.value)
    result = reply.value if array is None else array
    require_modest(result)
    return result


@functools.lru_cache(maxsize=64)
def _source(thing: Any) -> str:
    try:
        return inspect.getsource(thing)
    except (OSError, TypeError):  # compiled code has none
        return str(getattr(thing, "__qualname__", type(thing)))


def fingerprint(rubric: Rubric, step: Step) -> str:
    """Another text where ``step``'s composition, or a reference that it calls, is another one."""
    digest = hashlib.sha256(_source(step.composition).encode())
    for part in step.parts:
        found = rubric.references[part]
        text = str(encode(found)) if rubric[part].is_value else _source(found)
        digest.update(text.encode())
    return digest.hexdigest()[:16]


def _listing(rubric: Rubric, broken: Iterable[str]) -> str:
    """Another text where another identity would count as a known mistake of a part."""
    listed = [(rubric[part].tolerance, [m.source for m in rubric[part].mistakes]) for part in broken]
    return hashlib.sha256(repr(listed).encode()).hexdigest()[:16]


def still_holds(composed: Composed, rubric: Rubric, step: Step) -> bool:
    """Whether ``rubric`` would make ``composed`` just so today, from the same parts.

    The parts' mistakes matter only where an identity was met.
    """
    base, _, listed = composed.by.partition("+")
    return base == fingerprint(rubric, step) and (not listed or listed == _listing(rubric, composed.broken))


class _Calls:
    """Watches the broken parts at work and remembers whether any of them does none."""

    def __init__(self) -> None:
        self.degenerate = False
        self.identity = False
        self._count = 0

    def watch(self, part: Part, listed: Callable[..., bool]) -> Callable[..., Any]:
        """``part`` as a function, observed; ``listed`` tells an identity that is a known mistake."""

        def call(*args: Any, **kwargs: Any) -> Any:
            self._count += 1
            if self._count > MAX_CALLS:
                raise Degenerate("too many calls")
            # Other numbers have another spread, which a part could tell; shuffled ones have the same.
            looks = [_elsewhere(args), _shuffled(args)] if any(map(_is_numbers, args)) else []
            first = [(look, other) for look in looks for other in itertools.islice(look, 1)]
            result, *found = part([args, *(other for _, other in first)], kwargs)
            self.check(result)
            if any(_same(result, arg) for arg in args):
                self.identity = True
                if not listed(result, args, kwargs):
                    self._stop()
            array = as_array(result)
            # A single number may well be the same for shuffled ones: a sum, a maximum.
            looked_at = first[:1] if array is not None and array.size <= 1 else first
            for (look, _), other in zip(looked_at, found, strict=False):
                later = (part([again], kwargs)[0] for again in look)
                if all(compare(each, result, _BLIND).exact for each in itertools.chain([other], later)):
                    self._stop()  # the inputs are not looked at, or with a trace of them only
            return result

        return call

    def check(self, result: Any) -> Any:
        """``result`` unless it (of several results, the first) is constant, zero or NaN."""
        array = as_array(result)
        if array is None and isinstance(result, (tuple, list)) and result:
            array = as_array(result[0])
        if array is None or array.size == 0:
            return result
        numbers = array[np.isfinite(array)] if array.dtype.kind in "iufc" else array
        constant = array.size > 1 and numbers.size and bool(np.all(numbers == numbers.ravel()[0]))
        nothing = array.dtype.kind in "iufc" and (numbers.size == 0 or not numbers.any())
        if constant or nothing:
            self._stop()
        return result

    def _stop(self) -> None:
        self.degenerate = True
        raise Degenerate("a part does no work")


def _is_numbers(arg: Any) -> bool:
    return isinstance(arg, np.ndarray) and arg.dtype.kind == "f" and arg.size > 0


_BLIND = Tolerance(rtol=1e-7, atol=1e-8)
"""A result that moves by less than this when its inputs change hangs on none of them."""
LOOKS = 8
"""How often a part that has not moved is looked at again.

A result that only tells where the largest number stands may stay as it is once, or twice, by chance.
"""


def _elsewhere(args: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """The same arguments, time and again with other numbers of the same size in their float arrays.

    An infinity stays one.  The numbers follow from the arguments, so that a mark can be reproduced; a
    part cannot tell them from any others, since each call is made in a fresh copy of the notebook.
    """
    rng = _generator(args)
    for _ in range(LOOKS):
        yield tuple(_moved(arg, rng) if _is_numbers(arg) else arg for arg in args)


def _shuffled(args: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """The same arguments, time and again with the finite numbers of each float array in another order."""
    rng = _generator(args)

    def mixed(array: Any) -> Any:
        new, finite = array.copy(), np.isfinite(array)
        new[finite] = rng.permutation(array[finite])
        return new

    for _ in range(LOOKS):
        other = tuple(mixed(arg) if _is_numbers(arg) else arg for arg in args)
        if encode(other) != encode(args):
            yield other


def _generator(args: tuple[Any, ...]) -> np.random.Generator:
    return np.random.default_rng(zlib.crc32(str(encode(list(args))).encode()))


def _moved(array: Any, rng: np.random.Generator) -> Any:
    finite = array[np.isfinite(array)]
    size = float(np.abs(finite).max()) if finite.size else 1.0
    return array + (size or 1.0) * rng.normal(size=array.shape)


def _same(result: Any, arg: Any) -> bool:
    return isinstance(arg, np.ndarray) and compare(result, arg, Tolerance()).exact
