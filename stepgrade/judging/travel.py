"""What a case's inputs become on their way: the same for the reference, in the sandbox and at students.

Values are taken as they arrive over the wire.  A plain function becomes its source; a hidden case may also
hand over one whose source cannot be sent, whose calls are then answered from here.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import BuiltinFunctionType, CodeType, FunctionType, MethodType
from typing import Any

import numpy as np

from stepgrade.inside import wire
from stepgrade.inside.script import Call, Operation, Script
from stepgrade.judging.planting import CannotPlantError, planted
from stepgrade.rubric import Case, RubricError, Step

_FUNCTIONS = (
    *(FunctionType, BuiltinFunctionType, MethodType, functools.partial, np.ufunc, np.vectorize),
    type(functools.lru_cache(abs)),
)
_INSTEAD = {
    "Generator": "pass Seed(…), from which the generator is made where the call is made",
    "RandomState": "pass Seed(…), from which a generator is made where the call is made",
    "set": "pass a sorted list",
    "frozenset": "pass a sorted list",
    "range": "pass list(range(…))",
    "bytes": "pass np.frombuffer(…, np.uint8)",
    "type": 'have it called in a Script, Call("ClassName", …)',
}
_ANYTHING = (
    "pass arrays, numbers, text, functions, or tuples, lists and dicts of them; an object is made in a"
    ' Script, by Call("ClassName", …, name="model")'
)


def travelling(script: Script, step: Step, case: Case) -> Script:
    """``script`` with its arguments as they arrive.

    Raises RubricError, with the step, the case and what to write instead, for what cannot travel.
    """

    def told(op: Operation) -> Operation:
        if not isinstance(op, Call):
            return op
        return replace(op, args=_arrived(op.args, step, case), kwargs=_arrived(op.kwargs, step, case))

    return replace(script, operations=tuple(map(told, script.operations)))


def opaque_parts(value: Any) -> Iterator[wire.Opaque]:
    """What in ``value``, as it came over the wire, is no value."""
    if isinstance(value, wire.Opaque):
        yield value
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from opaque_parts(item)
    elif isinstance(value, dict):
        yield from opaque_parts(list(value.values()))


def _arrived(value: Any, step: Step, case: Case) -> Any:
    answered: dict[str, wire.Proxy] = {}

    def sent(item: Any) -> Any:
        if isinstance(item, tuple):
            return tuple(map(sent, item))
        if isinstance(item, list):
            return list(map(sent, item))
        if isinstance(item, dict):
            return {key: sent(each) for key, each in item.items()}
        if case.public and isinstance(item, wire.Proxy):
            raise RubricError(
                f"step {step.name!r}, public case {case.name!r}: it passes a Proxy, which only marking can"
                " answer; pass a plain function or make the case hidden"
            )
        if not isinstance(item, _FUNCTIONS):
            return item
        stand_in = _stand_in(item, step, case)
        if isinstance(stand_in, wire.Proxy):
            # No name of the rubric's own: those are names in Python.
            stand_in = replace(stand_in, name=f"{stand_in.name} ({len(answered) + 1})")
            answered[stand_in.name] = stand_in
        return stand_in

    def put_back(item: Any) -> Any:
        if isinstance(item, (tuple, list)):
            return type(item)(map(put_back, item))
        if isinstance(item, dict):
            return {key: put_back(each) for key, each in item.items()}
        return answered.get(item.name, item) if isinstance(item, wire.Proxy) else item

    arrived = wire.decode(wire.encode(sent(value), stand_ins=True), stand_ins=True)
    for opaque in opaque_parts(arrived):
        what = f"hold {_article(opaque.type)}, which cannot travel; {_INSTEAD.get(opaque.type, _ANYTHING)}"
        if opaque.why == wire.TOO_LARGE:
            what = f"are too large to travel: at most {wire.MAX_BYTES >> 20} MB and {wire.MAX_ITEMS} items"
        raise RubricError(f"step {step.name!r}, case {case.name!r}: its inputs {what}")
    return put_back(arrived)


def _article(noun: str) -> str:
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"


def _stand_in(function: Callable[..., Any], step: Step, case: Case) -> wire.Planted | wire.Proxy:
    name = str(getattr(function, "__name__", type(function).__name__))
    code = getattr(function, "__code__", None)
    try:
        if function is step.reference:
            raise CannotPlantError("it is the step's own reference, which students must not see")
        return planted(function)
    except CannotPlantError as error:
        if not case.public:
            # Another function is another question, also where only its code tells.
            return wire.Proxy(f"{name} {_digest(code)}" if code else name, function)
        said = f"step {step.name!r}, public case {case.name!r}: its inputs hold the function {name}, whose"
        raise RubricError(
            f"{said} source students need and cannot get ({error}); write a plain function of NumPy in the"
            " rubric, or make the case hidden"
        ) from None


def _digest(code: CodeType) -> str:
    digest = hashlib.sha256(code.co_code)
    for constant in code.co_consts:
        digest.update((_digest(constant) if isinstance(constant, CodeType) else repr(constant)).encode())
    return digest.hexdigest()[:8]
