"""Later steps rightly built on a wrong one: what a student has who erred once and went on well.

The audit uses it to see whether such work earns its marks (follow-through) where it should.
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
    """Write ``steps`` into ``names`` as their compositions over what ``names`` holds (classes stay)."""
    for step in steps:
        assert step.composition is not None
        parts = {part: part_of(rubric[part], names[rubric[part].target]) for part in step.parts}
        if any(isinstance(value, type) for value in (*parts.values(), names[step.target])):
            continue
        try:
            names[step.target] = step.composition(**parts)
        except Exception:  # a value composed of a wrong value: the student has none either
            names.pop(step.target, None)


def does_no_work(rubric: Rubric, step: Step, names: Mapping[str, Any], script: Script) -> bool:
    """Whether a part of ``step`` gives something constant, zero or NaN on the way: then nothing is owed."""
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
