"""Later steps rightly built on a wrong one: what a student has who erred once and went on well.

The audit uses it to see whether such work earns its marks (follow-through).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from stepgrade.rubric import Rubric, Step


def build_on(rubric: Rubric, steps: Iterable[Step], names: dict[str, Any]) -> None:
    """Write ``steps`` into ``names`` as their compositions over what ``names`` holds (classes stay).

    A function looks its parts up when it is called, as a student's would.
    """
    for step in steps:
        assert step.composition is not None
        targets = {part: rubric[part].target for part in step.parts}
        if any(isinstance(names[name], type) for name in (*targets.values(), step.target)):
            continue
        parts = {
            part: names[target] if rubric[part].is_value else _looked_up(names, target)
            for part, target in targets.items()
        }
        try:
            names[step.target] = step.composition(**parts)
        except Exception:  # a value composed of a wrong value: the student has none either
            names.pop(step.target, None)


def _looked_up(names: dict[str, Any], target: str) -> Any:
    return lambda *args, **kwargs: names[target](*args, **kwargs)
