"""What a step's parts give, as tables: the calls that the reference composition makes, with their results.

Released with the public cases, they let a self-check put a right part in the place of one that is not right
yet, without any code of a reference.  Of the arguments a print is kept; the results are there in full.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from stepgrade.inside.perform import perform
from stepgrade.inside.script import Replace, Script
from stepgrade.inside.wire import Proxy, decode, encode
from stepgrade.judging.expectation import local_proxies
from stepgrade.judging.prints import Print, print_of
from stepgrade.judging.travel import opaque_parts
from stepgrade.rubric import Rubric, Step, Tolerance
from stepgrade.selfcheck.digits import rounded


@dataclass(frozen=True)
class Part:
    """A step that another one uses: where it stands, and its parameters with the prints of their defaults."""

    name: str
    place: Replace
    parameters: tuple[tuple[str, Print | None], ...]

    def encode(self) -> list[Any]:
        """As data for JSON."""
        parameters = [[name, default and default.encode()] for name, default in self.parameters]
        return [self.name, self.place.name, self.place.method, parameters]

    @staticmethod
    def decode(data: Any) -> Part:
        """The part that ``data`` encodes.  Raises TypeError or ValueError."""
        name, place, method, parameters = data
        return Part(
            str(name),
            Replace(str(place), Proxy(str(name)), str(method)),
            tuple((str(each), default and Print.decode(default)) for each, default in parameters),
        )

    def print_of_call(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Print | None:
        """The print of a call's arguments, given by place, by name, or left out: None is as good as nothing.

        There is none where a function is among them, or what is no value: two of them cannot be told apart.
        """
        names = [name for name, _ in self.parameters] + [f"argument {i}" for i in range(len(args))]
        given = {**dict(zip(names, args, strict=False)), **kwargs}
        defaults = dict(self.parameters)
        told = {}
        for name, value in given.items():
            plain, default = decode(encode(value)), defaults.get(name)
            if any(True for _ in opaque_parts(plain)):
                return None
            if plain is not None and (default is None or not print_of(plain).matches(default)):
                told[name] = plain
        return print_of(told)


@dataclass(frozen=True)
class KnownCall:
    """One call of a part: the print of its arguments, and its result as data."""

    arguments: Print
    result: Any

    def encode(self) -> list[Any]:
        """As data for JSON."""
        return [*self.arguments.encode(), self.result]

    @staticmethod
    def decode(data: Any) -> KnownCall:
        """The call that ``data`` encodes.  Raises TypeError or ValueError."""
        *arguments, result = data
        decode(result)
        return KnownCall(Print.decode(arguments), result)


class UnknownCall(LookupError):
    """A part was called with arguments that the reference composition never gives it."""


@dataclass
class Table:
    """Answers the calls of a part from what is known, and remembers whether it was called, and could."""

    part: Part
    calls: Iterable[KnownCall]
    called: bool = False
    missed: bool = False

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The reference's result for these arguments.  Raises UnknownCall."""
        self.called = True
        asked = self.part.print_of_call(args, kwargs)
        for call in self.calls:
            if asked is not None and call.arguments.matches(asked):
                return decode(call.result)
        self.missed = True
        raise UnknownCall(self.part.name)


def parts_of(rubric: Rubric, step: Step) -> list[Part]:
    """The functions among the parts of ``step``, as they are released."""
    return [_part(rubric, rubric[name]) for name in step.parts if not rubric[name].is_value]


def _part(rubric: Rubric, part: Step) -> Part:
    if part.method is not None:
        place = Replace(f"{part.target}.{part.method.name}", Proxy(part.name), part.method.source)
        return Part(part.name, place, ())
    parameters = inspect.signature(rubric.references[part.name]).parameters.values()
    defaults = (
        None if each.default is each.empty else print_of(decode(encode(each.default))) for each in parameters
    )
    return Part(
        part.name,
        Replace(part.target, Proxy(part.name)),
        tuple((each.name, default) for each, default in zip(parameters, defaults, strict=True)),
    )


def recorded(rubric: Rubric, step: Step, script: Script, tolerance: Tolerance) -> dict[str, list[KnownCall]]:
    """The calls that the composition of ``step`` makes of its parts when ``script`` is performed."""
    parts = parts_of(rubric, step)
    calls: dict[str, list[KnownCall]] = {part.name: [] for part in parts}
    if not parts:
        return calls

    def recorder(part: Part) -> Callable[..., Any]:
        plays = rubric.as_part(rubric[part.name])

        def record(*args: Any, **kwargs: Any) -> Any:
            arguments = part.print_of_call(args, kwargs)
            result = plays(*args, **kwargs)
            known = calls[part.name]
            if arguments is not None and not any(call.arguments.matches(arguments) for call in known):
                plain = encode(rounded(decode(encode(result)), tolerance))
                known.append(KnownCall(arguments, plain))
            return result

        return record

    names = rubric.namespace()
    names[step.target] = rubric.composed(step, {part.name: recorder(part) for part in parts})
    perform(script, names, local_proxies(rubric.given))
    return calls
