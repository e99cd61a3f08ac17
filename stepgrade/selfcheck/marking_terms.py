"""What a release tells of the marking, beside its checks: ``tests/marking.json``.

It holds what marking offers (packages, Python, seconds for a cell), prints of the locked cells, and the
course as a plan: titles, steps, points, times and milestones of the assignments.  ``grader.ready`` and
``grader.progress`` read it; a release without it is checked as before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

FILE = "marking.json"
SCHEMA = 2


@dataclass(frozen=True)
class PlannedStep:
    """A step in the course's plan; ``time`` is what its text says, such as ``20 minutes``."""

    name: str
    points: float
    time: str = ""


@dataclass(frozen=True)
class PlannedAssignment:
    """An assignment in the course's plan; ``time`` is what its text says, such as ``2 to 3 hours``.

    ``milestone`` says what one can do who has finished it, such as ``mask what must not be seen``.
    """

    name: str
    title: str
    time: str = ""
    steps: tuple[PlannedStep, ...] = ()
    milestone: str = ""

    @property
    def points(self) -> float:
        """All points of the assignment."""
        return sum(step.points for step in self.steps)


@dataclass(frozen=True)
class MarkingTerms:
    """What marking offers to a submission, what it puts back, and what the course holds.

    ``locked`` maps the ``grade_id`` of each locked cell to the print of its code.
    """

    assignment: str
    notebook: str
    packages: tuple[str, ...]
    python: tuple[int, int]
    cell_seconds: float
    locked: Mapping[str, str] = field(default_factory=dict)
    course: str = ""
    plan: tuple[PlannedAssignment, ...] = ()

    def text(self) -> str:
        """The content of the file; the same terms give the same text."""
        return json.dumps({"schema": SCHEMA, **asdict(self)}, indent=1, sort_keys=True) + "\n"


def read_terms(folder: Path) -> MarkingTerms | None:
    """The terms in a folder of tests; None where it has none that can be read."""
    try:
        return _terms(json.loads((folder / FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _terms(data: Mapping[str, Any]) -> MarkingTerms:
    if data["schema"] != SCHEMA:
        raise ValueError(data["schema"])
    major, minor = data["python"]
    return MarkingTerms(
        assignment=str(data["assignment"]),
        notebook=str(data["notebook"]),
        packages=tuple(map(str, data["packages"])),
        python=(int(major), int(minor)),
        cell_seconds=float(data["cell_seconds"]),
        locked={str(name): str(told) for name, told in data["locked"].items()},
        course=str(data["course"]),
        plan=tuple(map(_planned, data["plan"])),
    )


def _planned(data: Mapping[str, Any]) -> PlannedAssignment:
    steps = tuple(PlannedStep(str(s["name"]), float(s["points"]), str(s["time"])) for s in data["steps"])
    title, time, milestone = (str(data[key]) for key in ("title", "time", "milestone"))
    return PlannedAssignment(str(data["name"]), title, time, steps, milestone)
