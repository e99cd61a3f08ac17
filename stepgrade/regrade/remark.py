"""One submission's verdict by today's rubric, out of what is kept of it, and what is another one now."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from stepgrade.gradebook.marks_table import CLOSE
from stepgrade.judging import verdict as v
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import SOUND, Results, mark
from stepgrade.judging.stored import read_data
from stepgrade.regrade.kept import KeptCompositions, KeptReplies, Need
from stepgrade.rubric import Step

UNFINISHED = "regrading"
"""Stands in the data of a submission while a regrading writes it: what is not struck out was cut off."""


@dataclass(frozen=True)
class Change:
    """A step whose verdict is another one.  ``before`` are the points in the gradebook; ``old`` may be
    missing (the step was no step), ``before`` too (no automatic score).
    """

    old: v.StepVerdict | None
    new: v.StepVerdict
    before: float | None

    @property
    def scored(self) -> bool:
        """Whether the automatic score is another one."""
        return not _same_points(self.before, self.new.points)

    @property
    def told(self) -> bool:
        """Whether an instructor should read of it: other points, or another outcome."""
        old = self.old
        return (
            self.scored
            or old is None
            or (old.outcome, old.max_points)
            != (
                self.new.outcome,
                self.new.max_points,
            )
        )


@dataclass(frozen=True)
class Regraded:
    """What regrading says of one submission.

    ``verdict`` is the whole of it: where a step needs a run, that step's old verdict.  It is None where
    nothing can be said, and ``trouble`` tells why.  ``cut_off`` is a submission that an earlier regrading
    was writing when it ended.
    """

    student: str
    verdict: v.AssignmentVerdict | None
    changes: tuple[Change, ...] = ()
    needs: tuple[Need, ...] = ()
    cut_off: bool = False
    trouble: str = ""

    @property
    def needs_run(self) -> bool:
        """Whether only a run can tell all of its marks."""
        return bool(self.needs or self.trouble)

    @property
    def to_write(self) -> bool:
        """Whether anything of it is to be written."""
        return bool(self.changes) or self.cut_off


def regrade_file(
    expectations: Expectations,
    secret: bytes,
    student: str,
    path: Path,
    scores: Mapping[str, float | None],
) -> Regraded:
    """Regrade the submission whose results stand in ``path``; ``scores`` are the gradebook's automatic ones.

    Never raises for anything in the file.
    """
    try:
        data = read_data(path)
        return regrade_data(expectations, secret, student, data, scores)
    except FileNotFoundError:
        return Regraded(student, None, trouble="nothing is kept of its marking")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        return Regraded(student, None, trouble=f"what is kept of its marking cannot be read ({error})")


def regrade_data(
    expectations: Expectations,
    secret: bytes,
    student: str,
    data: dict[str, Any],
    scores: Mapping[str, float | None],
) -> Regraded:
    """Regrade the submission of ``data`` (of :meth:`stepgrade.judging.stored.Stored.as_data`).

    Raises ValueError, KeyError or TypeError where the data is damaged.
    """
    rubric = expectations.rubric
    old = v.AssignmentVerdict.from_data(data["verdict"])
    before = {step.step: step for step in old.steps}
    replies = KeptReplies(data["replies"], data["asked"])
    compositions = KeptCompositions(rubric, data["compositions"], data["asked"], replies)
    results = Results()
    draws = Draws(rubric.assignment, student, secret)

    marked = mark(expectations, replies, draws, results, composer=compositions)
    if replies.damaged:
        raise ValueError("a reply in it is damaged")
    steps, changes, needs = [], [], []
    unsure: set[str] = set()
    for new in marked.steps:
        asked = results.asked.get(new.step, {})
        lacking = replies.needs(new.step, asked) + compositions.needs(new.step, asked)
        lacking = lacking or _hanging(rubric[new.step], new, unsure)
        needs += lacking
        was = before.get(new.step)
        if lacking:
            if new.outcome in SOUND:  # as far as it can be told: a run may find it is not
                unsure.add(new.step)
            steps += [was] if was is not None else []
            continue
        steps.append(new)
        change = Change(was, new, scores.get(new.step))
        if was != new or change.scored:
            changes.append(change)
    verdict = replace(marked, steps=tuple(steps), messages=old.messages)
    return Regraded(student, verdict, tuple(changes), tuple(needs), bool(data.get(UNFINISHED)))


def _hanging(step: Step, new: v.StepVerdict, unsure: set[str]) -> list[Need]:
    """The cases that would follow through over a part which only a run can tell to be broken."""
    parts = [f"`{part}`" for part in step.parts if part in unsure]
    if not parts:
        return []
    why = f"it builds on {', '.join(parts)}, which a run must judge first"
    return [Need(step.name, case.name, why) for case in new.cases if case.outcome != v.PASSED]


def _same_points(first: float | None, second: float | None) -> bool:
    if first is None or second is None:
        return first is second
    return math.isclose(first, second, rel_tol=0.0, abs_tol=CLOSE)
