"""Later steps, rightly built on a wrong one: the work of a student who made one mistake.

The audit uses them to check that such work earns its marks by follow-through.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from stepgrade.inside.script import Script, perform
from stepgrade.judging.compare import as_array
from stepgrade.judging.expectation import local_proxies
from stepgrade.rubric import Rubric, Step, part_of


def build_on(rubric: Rubric, steps: Iterable[Step], names: dict[str, Any]) -> None:
    """Replace each of ``steps`` in ``names`` by its composition over ``names``; classes stay as they are."""
    for step in steps:
        assert step.composition is not None
        parts = {part: part_of(rubric[part], names[rubric[part].target]) for part in step.parts}
        if any(isinstance(value, type) for value in (*parts.values(), names[step.target])):
            continue
        try:
            names[step.target] = step.composition(**parts)
        except Exception:  # the composition of a wrong value may fail, and so would the student's
            names.pop(step.target, None)


def does_no_work(rubric: Rubric, step: Step, names: Mapping[str, Any], script: Script) -> bool:
    """Whether a part of ``step`` returns only a constant, zeros or no numbers: then no marks are owed."""
    assert step.composition is not None
    given: list[Any] = []

    def watched(part: Any) -> Any:
        if not callable(part):
            given.append(part)
            return part

        def call(*args: Any, **kwargs: Any) -> Any:
            given.append(part(*args, **kwargs))
            return given[-1]

        return call

    try:
        composed = step.composition(
            **{part: watched(part_of(rubric[part], names[rubric[part].target])) for part in step.parts}
        )
    except Exception:
        return True
    perform(script, {**names, step.target: composed}, local_proxies(rubric))
    return any(_is_nothing(result) for result in given)


def _is_nothing(result: Any) -> bool:
    array = as_array(result)
    if array is None or array.dtype.kind not in "biufc":
        return False
    numbers = array[np.isfinite(array)]
    return not numbers.any() or (array.size > 1 and bool(np.all(numbers == numbers.flat[0])))
