"""Functions that a case hands to the student's: who answers for them, and under which name.

A name like ``causal_layer``, or a source that is known, would tell a submission what it is to find
out.  So the sandbox gets a stand-in that is called ``given_1``, and its calls are answered here, only
while the case that it belongs to is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from stepgrade.inside.perform import plant
from stepgrade.inside.script import Call, Operation, Replace, Script
from stepgrade.inside.wire import Planted, Proxy
from stepgrade.judging.bounded import MemoryBound, require_modest

Answer = Callable[[str, tuple[Any, ...], dict[str, Any]], Any]
"""Answers one call of a stand-in: (its name, args, kwargs) -> value."""


def conceal(script: Script, sources: bool) -> tuple[Script, dict[str, Planted | Proxy]]:
    """``script`` with its proxies renamed, and what each new name stands for.

    With ``sources`` its planted functions become proxies as well: their source stays here.
    """
    stands_for: dict[str, Planted | Proxy] = {}

    def concealed(value: Any) -> Any:
        if isinstance(value, Proxy) or (sources and isinstance(value, Planted)):
            name = f"given_{len(stands_for) + 1}"
            stands_for[name] = value
            return Proxy(name)
        if isinstance(value, (tuple, list)):
            return type(value)(map(concealed, value))
        if isinstance(value, dict):
            return {key: concealed(item) for key, item in value.items()}
        return value

    def told(op: Operation) -> Operation:
        if isinstance(op, Call):
            return replace(op, args=concealed(op.args), kwargs=concealed(op.kwargs))
        return replace(op, function=concealed(op.function)) if isinstance(op, Replace) else op

    return replace(script, operations=tuple(map(told, script.operations))), stands_for


def answering(stands_for: dict[str, Planted | Proxy], answer: Answer | None) -> Answer:
    """Answers calls of what ``stands_for`` names and of nothing else; ``answer`` those of proxies.

    What is returned raises whatever the functions raise, and ValueError for arguments that are too large.
    """

    def reply(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        stand_in = stands_for.get(name)
        if stand_in is None:
            raise ValueError("no function of that name was given")
        require_modest(args, kwargs)
        with MemoryBound():
            if isinstance(stand_in, Planted):
                return plant(stand_in)(*args, **kwargs)
            if stand_in.answer is not None:
                return stand_in.answer(*args, **kwargs)
            if answer is not None:
                return answer(stand_in.name, args, kwargs)
            raise ValueError("no function of that name was given")

    return reply
