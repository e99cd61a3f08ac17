"""What changed since the last report: the data of both reports, compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from stepgrade.gradebook.marks import CLOSE


@dataclass(frozen=True)
class Move:
    """A number that was ``before`` and is ``now``; None where there was, or is, none."""

    name: str
    before: float | None
    now: float | None


@dataclass(frozen=True)
class Changes:
    """Since the report made at ``since``: marks, steps' means and mistakes' counts that moved."""

    since: str
    marks: tuple[Move, ...] = field(default=())
    steps: tuple[Move, ...] = field(default=())
    mistakes: tuple[Move, ...] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.marks or self.steps or self.mistakes)


def changes(before: Mapping[str, Any], now: Mapping[str, Any]) -> Changes:
    """Compare the data of two reports.  Raises KeyError or TypeError where one of them is not a report's."""
    return Changes(
        str(before["made"]),
        _moves(_by(before, "students", "student", "final"), _by(now, "students", "student", "final")),
        _moves(_by(before, "steps", "step", "mean"), _by(now, "steps", "step", "mean")),
        _moves(_mistakes(before), _mistakes(now), missing=0.0),
    )


def _by(report: Mapping[str, Any], table: str, name: str, value: str) -> dict[str, float | None]:
    return {row[name]: row[value] for row in report[table]}


def _mistakes(report: Mapping[str, Any]) -> dict[str, float | None]:
    return {f"{row['step']}: {row['mistake']}": row["count"] for row in report["mistakes"]}


def _moves(
    before: dict[str, float | None], now: dict[str, float | None], missing: float | None = None
) -> tuple[Move, ...]:
    """The names whose numbers differ, the largest moves first."""
    moves = []
    for name in dict.fromkeys([*now, *before]):
        first, second = before.get(name, missing), now.get(name, missing)
        if first != second and (first is None or second is None or abs(first - second) > CLOSE):
            moves.append(Move(name, first, second))
    return tuple(sorted(moves, key=lambda move: (-abs((move.now or 0.0) - (move.before or 0.0)), move.name)))
