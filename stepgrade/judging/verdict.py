"""Verdicts: what grading says of one step, as data.  Rendering is somebody else's work.

The JSON form is described by ``docs/verdict.schema.json``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any

from stepgrade.inside.script import ReplyKind

SCHEMA = 1


class Outcome(StrEnum):
    """What came of a case or a step, from best to worst."""

    PASSED = "passed"
    PASSED_SINGLE = "passed in single precision"
    FOLLOW_THROUGH = "follow-through"
    FAILED = "failed"
    RAISED = ReplyKind.RAISED.value
    TIMED_OUT = ReplyKind.TIMED_OUT.value
    MISSING = ReplyKind.MISSING.value
    GRADER_FAULT = "grader fault"


PASSED, PASSED_SINGLE, FOLLOW_THROUGH, FAILED, RAISED, TIMED_OUT, MISSING, GRADER_FAULT = Outcome
OUTCOMES = tuple(Outcome)
FULL = (PASSED, PASSED_SINGLE, FOLLOW_THROUGH)
"""The outcomes that earn a case's weight."""

SOME_ARGUMENT = "an argument"
"""What a hidden case says of an argument that was changed, instead of its name."""

MUTATION_COST = 0.1
"""The share of a step's points that changing an input in place costs."""


@dataclass(frozen=True)
class CaseVerdict:
    """What came of one case.

    ``error`` and ``allowed`` are the deciding entry's error and tolerance and ``ratio`` is their
    quotient (None where there was nothing to measure); ``diagnosis`` is a sentence for the student,
    ``mistake`` the name of the rubric's mistake that the result equals.
    """

    name: str
    public: bool
    weight: float
    outcome: Outcome
    error: float | None = None
    allowed: float | None = None
    ratio: float | None = None
    diagnosis: str = ""
    mistake: str = ""
    mutated: tuple[str, ...] = ()
    warned: tuple[str, ...] = ()

    @property
    def full(self) -> bool:
        """Whether the case earns its weight."""
        return self.outcome in FULL


@dataclass(frozen=True)
class StepVerdict:
    """What grading says of one step.  ``points`` is None for a grader fault: the instructor decides."""

    step: str
    summary: str
    points: float | None
    max_points: float
    outcome: Outcome
    diagnosis: str = ""
    cases: tuple[CaseVerdict, ...] = ()
    notes: tuple[str, ...] = ()

    def as_data(self) -> dict[str, Any]:
        """As JSON-able data."""
        data = asdict(self)
        for case in data["cases"]:
            for key in ("error", "allowed", "ratio"):
                if case[key] is not None and not math.isfinite(case[key]):
                    case[key] = None
        return data

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> StepVerdict:
        """The verdict that :meth:`as_data` wrote."""
        cases = tuple(
            CaseVerdict(
                **{
                    **case,
                    "outcome": Outcome(case["outcome"]),
                    "mutated": tuple(case["mutated"]),
                    "warned": tuple(case["warned"]),
                }
            )
            for case in data["cases"]
        )
        outcome, notes = Outcome(data["outcome"]), tuple(data["notes"])
        return StepVerdict(**{**data, "outcome": outcome, "cases": cases, "notes": notes})


@dataclass(frozen=True)
class AssignmentVerdict:
    """The verdicts of one submission, in the rubric's order."""

    assignment: str
    notebook: str
    steps: tuple[StepVerdict, ...]
    messages: tuple[str, ...] = field(default=())

    @property
    def points(self) -> float:
        """Points earned so far (grader faults count nothing until the instructor decides)."""
        return sum(step.points or 0.0 for step in self.steps)

    def with_messages(self, messages: tuple[str, ...]) -> AssignmentVerdict:
        """The same with messages to the instructor added."""
        return replace(self, messages=self.messages + messages)

    def as_data(self) -> dict[str, Any]:
        """As JSON-able data, with the schema's number."""
        return {
            "schema": SCHEMA,
            "assignment": self.assignment,
            "notebook": self.notebook,
            "steps": [step.as_data() for step in self.steps],
            "messages": list(self.messages),
        }

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> AssignmentVerdict:
        """The verdicts that :meth:`as_data` wrote.  Raises ValueError on another schema."""
        if data["schema"] != SCHEMA:
            raise ValueError(f"verdicts of schema {data['schema']}; this stepgrade reads {SCHEMA}")
        return AssignmentVerdict(
            data["assignment"],
            data["notebook"],
            tuple(StepVerdict.from_data(step) for step in data["steps"]),
            tuple(data["messages"]),
        )


def step_verdict(
    step: str, summary: str, max_points: float, cases: tuple[CaseVerdict, ...], public_only: bool = False
) -> StepVerdict:
    """The verdict of a step from those of its cases: outcome, points by weight, deciding diagnosis.

    With ``public_only`` (a self-check) nothing is said about points earned by hidden cases.
    """
    if any(case.outcome == GRADER_FAULT for case in cases):
        fault = next(case for case in cases if case.outcome == GRADER_FAULT)
        return StepVerdict(step, summary, None, max_points, GRADER_FAULT, fault.diagnosis, cases)
    counted = [case for case in cases if case.weight > 0 or public_only]
    lost = [case for case in counted if not case.full]
    outcome = _outcome(counted, lost)
    total = math.fsum(case.weight for case in cases)
    share = math.fsum(case.weight for case in cases if case.full) / total if total else 0.0
    mutated = tuple(dict.fromkeys(name for case in cases for name in case.mutated))
    if len(mutated) > 1:
        mutated = tuple(name for name in mutated if name != SOME_ARGUMENT)
    points = max(0.0, max_points * share - (MUTATION_COST * max_points if mutated else 0.0))
    return StepVerdict(
        step,
        summary,
        min(max_points, round(points, 6)),
        max_points,
        outcome,
        _deciding([case for case in cases if not case.full] if lost else []),
        cases,
        _notes(cases, mutated),
    )


def _outcome(counted: list[CaseVerdict], lost: list[CaseVerdict]) -> Outcome:
    if lost:
        return max((case.outcome for case in lost), key=OUTCOMES.index)
    outcomes = {case.outcome for case in counted}
    return max(outcomes, key=OUTCOMES.index) if outcomes else MISSING


def _deciding(lost: list[CaseVerdict]) -> str:
    """The diagnosis that explains most of the lost cases.

    A named mistake comes before anything else, and then a public case, of which more may be told.
    """
    told = [case for case in lost if case.diagnosis]
    named = [case for case in told if case.mistake]
    texts = [case.diagnosis for case in named or [case for case in told if case.public] or told]
    return max(texts, key=texts.count) if texts else ""


def _notes(cases: tuple[CaseVerdict, ...], mutated: tuple[str, ...]) -> tuple[str, ...]:
    """What is told besides the diagnosis: changed inputs, single precision, warnings."""
    notes = []
    if mutated:
        names = ", ".join(mutated)
        notes.append(
            f"Your code changes its input ({names}) in place, which costs a tenth of the step's points;"
            " work on a copy."
        )
    notes += list(dict.fromkeys(case.diagnosis for case in cases if case.outcome == PASSED_SINGLE))[:1]
    warned = dict.fromkeys(text for case in cases if case.public for text in case.warned)
    notes += [f"It warns: {text}" for text in list(warned)[:2]]
    if not warned and any(case.warned for case in cases):
        notes.append("It raises a warning on a hidden case (this costs nothing).")
    return tuple(notes)
