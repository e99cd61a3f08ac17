"""Later steps, rightly built on a wrong one: the work of a student who made one mistake.

The audit uses them to check that such work earns its marks by follow-through.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from stepgrade.rubric import Rubric, Step


def build_on(rubric: Rubric, steps: Iterable[Step], names: dict[str, Any]) -> None:
    """Replace each of ``steps`` in ``names`` by its composition over ``names``; classes stay as they are.

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
        except Exception:  # the composition of a wrong value may fail, and so would the student's
            names.pop(step.target, None)


def _looked_up(names: dict[str, Any], target: str) -> Any:
    return lambda *args, **kwargs: names[target](*args, **kwargs)
