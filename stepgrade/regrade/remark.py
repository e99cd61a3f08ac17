"""One submission's verdict by today's rubric, from its stored results, and what has changed in it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from stepgrade.gradebook.marks import CLOSE
from stepgrade.judging import verdict as v
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import Results, mark
from stepgrade.judging.stored import read_data
from stepgrade.regrade.stored_run import Need, StoredReplies
from stepgrade.rubric import Step

UNFINISHED = "regrading"
"""A key in the stored results while a regrading writes a submission; one that is left was cut off."""


@dataclass(frozen=True)
class Change:
    """A step whose verdict or score has changed.

    ``old`` is None where the step was no step then.  ``before`` is the automatic score in the gradebook, None
    where there is none.
    """

    old: v.StepVerdict | None
    new: v.StepVerdict
    before: float | None

    @property
    def scored(self) -> bool:
        """Whether the automatic score changes."""
        return not _same_points(self.before, self.new.points)

    @property
    def told(self) -> bool:
        """Whether an instructor should read of it: points or outcome change."""
        old, new = self.old, self.new
        if self.scored or old is None:
            return True
        return old.outcome != new.outcome or old.max_points != new.max_points


@dataclass(frozen=True)
class Regraded:
    """What regrading says of one submission.

    ``verdict`` holds every step; a step that needs a run has its old verdict there.  It is None where nothing
    can be said, and ``trouble`` tells why.  ``cut_off`` tells that an earlier regrading ended while it wrote
    this submission.
    """

    student: str
    verdict: v.AssignmentVerdict | None
    changes: tuple[Change, ...] = ()
    needs: tuple[Need, ...] = ()
    cut_off: bool = False
    trouble: str = ""

    @property
    def needs_run(self) -> bool:
        """Whether only a run can give all of its marks."""
        return bool(self.needs or self.trouble)

    @property
    def to_write(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.changes) or self.cut_off


@dataclass(frozen=True)
class Grading:
    """What an assignment is graded by: today's expectations, and the secret that hidden numbers come from."""

    expectations: Expectations
    secret: bytes


def regrade_file(grading: Grading, student: str, path: Path, scores: Mapping[str, float | None]) -> Regraded:
    """Regrade the submission whose results are in ``path``; ``scores`` are its automatic ones by step.

    Never raises for anything in the file.
    """
    try:
        return regrade_data(grading, student, read_data(path), scores)
    except FileNotFoundError:
        return Regraded(student, None, trouble="it has no stored results")
    except Exception as error:
        return Regraded(student, None, trouble=f"its stored results cannot be read ({error})")


def regrade_data(
    grading: Grading, student: str, data: dict[str, Any], scores: Mapping[str, float | None]
) -> Regraded:
    """Regrade the submission of ``data`` (of :meth:`stepgrade.judging.stored.Stored.as_data`).

    Raises ValueError, KeyError or TypeError where the data is damaged.
    """
    rubric = grading.expectations.rubric
    old = v.AssignmentVerdict.from_data(data["verdict"])
    before = {step.step: step for step in old.steps}
    replies, results = StoredReplies(data), Results()
    draws = Draws(rubric.assignment, student, grading.secret)
    marked = mark(grading.expectations, replies, draws, results)
    if replies.damaged:
        raise ValueError("a reply in it is damaged")
    steps, changes, needs = [], [], []
    waiting: set[str] = set()
    for new in marked.steps:
        lacking = _over_waiting(rubric[new.step], new, waiting) or replies.needs(new.step)
        was = before.get(new.step)
        if lacking:
            needs += lacking
            waiting.add(new.step)
            steps += [was] if was is not None else []
            continue
        steps.append(new)
        change = Change(was, new, scores.get(new.step))
        if was != new or change.scored:
            changes.append(change)
    verdict = replace(marked, steps=tuple(steps), messages=old.messages)
    return Regraded(student, verdict, tuple(changes), tuple(needs), bool(data.get(UNFINISHED)))


def _over_waiting(step: Step, new: v.StepVerdict, waiting: set[str]) -> list[Need]:
    """The cases of ``new`` that are not right and build on a part which a run must judge first."""
    parts = [f"`{part}`" for part in step.parts if part in waiting]
    if not parts:
        return []
    why = f"it builds on {', '.join(parts)}, which a run must judge first"
    return [Need(step.name, case.name, why) for case in new.cases if case.outcome != v.PASSED]


def _same_points(first: float | None, second: float | None) -> bool:
    if first is None or second is None:
        return first is second
    return math.isclose(first, second, rel_tol=0.0, abs_tol=CLOSE)
