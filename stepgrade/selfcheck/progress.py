"""How far a student has come: a record of the checks, on the student's own machine and nowhere else.

One file in the user's data folder, with the outcomes of each assignment.  It may be deleted at any time, and
one that is damaged counts as none.  The course's plan comes with the release (:mod:`.marking_terms`).
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from stepgrade.display.progress_bars import ProgressRow
from stepgrade.display.tables import number
from stepgrade.judging import verdict as v
from stepgrade.selfcheck.marking_terms import MarkingTerms, PlannedAssignment, PlannedStep

PLACE = "STEPGRADE_PROGRESS"
"""The environment variable that names the file; empty, nothing is recorded."""
SCHEMA = 1
BREAK = 30 * 60.0
"""Seconds between two checks above which the time between them counts as a break."""
LONGEST = 1e9
"""Seconds, thirty years: more than that, or no number, was not recorded here."""
DONE = (*v.SOUND, v.PLAUSIBLE)


@dataclass(frozen=True)
class Record:
    """What is recorded of one assignment: each step's outcome, the seconds between checks, the last one."""

    steps: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    last: float = 0.0


Records = dict[str, Record]
"""assignment -> record, of one course."""


def place() -> Path | None:
    """The file; None where nothing is to be recorded."""
    told = os.environ.get(PLACE)
    if told is not None:
        return Path(told) if told else None
    try:
        import platformdirs

        return Path(platformdirs.user_data_dir("stepgrade", appauthor=False)) / "progress.json"
    except ImportError:  # Jupyter brings it
        return Path.home() / ".stepgrade" / "progress.json"


def records(course: str) -> Records:
    """What is recorded of a course; nothing where the file is missing or damaged."""
    found = _read().get(course)
    known = {}
    for name, data in found.items() if isinstance(found, dict) else ():
        with suppress(TypeError, ValueError, KeyError, AttributeError):
            steps = {str(step): str(outcome) for step, outcome in data["steps"].items()}
            seconds = max(0.0, float(data["seconds"]))
            if seconds <= LONGEST:
                known[name] = Record(steps, seconds, float(data["last"]))
    return known


def note(terms: MarkingTerms | None, verdicts: Iterable[v.StepVerdict]) -> None:
    """Record what came of a check.  Never raises: a check does not fail over its record."""
    path = place()
    if terms is None or path is None:
        return
    with suppress(OSError, ValueError, RuntimeError):
        known = records(terms.course)
        before, now = known.get(terms.assignment, Record()), time.time()
        gap = now - before.last
        steps = before.steps | {each.step: str(each.outcome) for each in verdicts}
        passed = gap if 0 < gap <= BREAK else 0.0
        known[terms.assignment] = replace(before, steps=steps, seconds=before.seconds + passed, last=now)
        courses = _read() | {terms.course: {name: asdict(record) for name, record in known.items()}}
        _write(path, {"schema": SCHEMA, "courses": courses})


def _read() -> dict[str, Any]:
    """course -> its assignments, as they stand in the file."""
    path = place()
    with suppress(OSError, ValueError, RecursionError):
        data = json.loads(path.read_text(encoding="utf-8")) if path else {}
        courses = data.get("courses") if isinstance(data, dict) and data.get("schema") == SCHEMA else None
        return courses if isinstance(courses, dict) else {}
    return {}


def _write(path: Path, data: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        fresh.write_text(json.dumps(data, indent=1), encoding="utf-8")
        fresh.replace(path)  # a reader sees the old one or the new one
    finally:
        fresh.unlink(missing_ok=True)


# --- what it says --------------------------------------------------------------------------------------


def rows(terms: MarkingTerms, known: Records) -> list[ProgressRow]:
    """A row for each assignment of the plan, and the sum."""
    found = [_row(planned, known.get(planned.name, Record())) for planned in terms.plan]
    if len(found) > 1:
        found.append(
            ProgressRow(
                title="All of it",
                done=sum(row.done for row in found),
                steps=sum(row.steps for row in found),
                points=sum(row.points for row in found),
                of_points=sum(row.of_points for row in found),
                seconds=sum(row.seconds for row in found),
                time="",
            )
        )
    return found


def _row(planned: PlannedAssignment, record: Record) -> ProgressRow:
    outcomes = {step: record.steps.get(step.name, "") for step in planned.steps}
    return ProgressRow(
        title=planned.title,
        done=sum(outcome in DONE for outcome in outcomes.values()),
        steps=len(planned.steps),
        points=sum(step.points for step, outcome in outcomes.items() if outcome in v.FULL),
        of_points=planned.points,
        seconds=record.seconds,
        time=planned.time,
    )


def coming(terms: MarkingTerms, known: Records) -> str:
    """What comes next, and how long it takes: a step of this assignment, or the next one that is not done."""
    places = [planned.name for planned in terms.plan]
    start = places.index(terms.assignment) if terms.assignment in places else 0
    for planned in (*terms.plan[start:], *terms.plan[:start]):
        step = _first_open(planned, known.get(planned.name, Record()))
        if step is None:
            continue
        if planned.name == terms.assignment:
            return f"Next: `{step.name}`{_takes(step.time)}."
        begun = planned.name in known
        return f"Next: {planned.title}" + (
            f", `{step.name}`{_takes(step.time)}." if begun else _takes(planned.time) + "."
        )
    return "That was the last step of all."


def milestones(terms: MarkingTerms, known: Records) -> list[str]:
    """What the finished assignments have made possible, and what finishing the next one will."""
    told = [planned for planned in terms.plan if planned.milestone]
    ahead = [planned for planned in told if _first_open(planned, known.get(planned.name, Record()))]
    notes = [f"You can: {planned.milestone}. ({planned.title})" for planned in told if planned not in ahead]
    if ahead:
        count = f"{len(notes)} of {len(told)} milestones"
        notes.append(f"{count}. The next: {ahead[0].milestone}. ({ahead[0].title})")
    return notes


def _first_open(planned: PlannedAssignment, record: Record) -> PlannedStep | None:
    return next((step for step in planned.steps if record.steps.get(step.name) not in DONE), None)


def _takes(told: str) -> str:
    return f" ({told})" if told else ""


def line(terms: MarkingTerms | None) -> str:
    """Where the student stands, in a line; empty where nothing is recorded or planned."""
    if terms is None or not terms.plan or place() is None:
        return ""
    known = records(terms.course)
    every = rows(terms, known)[-1]
    of_course = " of the course" if len(terms.plan) > 1 else ""
    return (
        f"Your progress: {every.done} of {every.steps} steps{of_course},"
        f" {number(every.points)} of {number(every.of_points)} points within reach. {coming(terms, known)}"
        " grader.progress() shows all of it."
    )
