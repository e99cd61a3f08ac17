"""How one verdict came about, from the stored results: for appeals.  No student's code runs.

Inputs and expected values are computed again from the rubric and the course secret.  Where one of these has
changed since the marking, they differ from the marking's.  The digests that marking stored show it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from stepgrade.course.directory import CourseError, load_rubric
from stepgrade.course.settings import course_folders, stage_folder
from stepgrade.gradebook.marks import Mark
from stepgrade.gradebook.reading import read_marks
from stepgrade.inside.script import Reply, ReplyKind, Script
from stepgrade.judging import verdict as v
from stepgrade.judging.compare import Comparison, compare
from stepgrade.judging.draws import SECRET_FILE, Draws, course_secret
from stepgrade.judging.expectation import Expectation, Expectations
from stepgrade.judging.follow_through import Followed, composed_expectation
from stepgrade.judging.judge import judge
from stepgrade.judging.stored import Stored, read_results, results_file
from stepgrade.rubric import Case, Rubric, Step

SAME = "same"
CHANGED = "changed"
UNKNOWN = "unknown"
NEW = "new"
GONE = "gone"


@dataclass(frozen=True)
class MistakeSeen:
    """A known mistake, and how far what came back is from its result (``ratio`` to the tolerance)."""

    name: str
    message: str
    ratio: float


@dataclass(frozen=True)
class FollowedReplay:
    """A follow-through that was tried: what came back over substitutes, and how far from right it is."""

    followed: Followed
    comparison: Comparison | None


@dataclass(frozen=True)
class CaseReplay:
    """One case: what marking stored and, where the state is ``same``, its inputs and expected result.

    ``state`` is ``same``, ``changed`` (the rubric or the secret gives other inputs now), ``unknown`` (without
    the secret they cannot be drawn), ``new`` (not asked then) or ``gone`` (the rubric has it no more).
    ``today`` is the verdict before follow-through that today's rubric gives for what came back.
    """

    name: str
    kind: str
    state: str
    verdict: v.CaseVerdict | None
    reply: Reply | None
    script: Script | None = None
    expectation: Expectation | None = None
    comparison: Comparison | None = None
    mistakes: tuple[MistakeSeen, ...] = ()
    followed: FollowedReplay | None = None
    today: v.CaseVerdict | None = None


@dataclass(frozen=True)
class Replay:
    """One step of one student.  ``notes`` say what has changed since the marking, a sentence each."""

    student: str
    assignment: str
    verdict: v.StepVerdict
    mark: Mark | None
    cases: tuple[CaseReplay, ...]
    parts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]


def replay(course: Path, student: str, assignment: str, step_name: str, case_name: str = "") -> Replay:
    """Everything about one step's marking, or about one of its cases.

    Raises CourseError where the rubric has no such step or case, or nothing is stored of the submission.
    """
    rubric = load_rubric(course, assignment)
    step = _step(rubric, step_name)
    stored = _stored(course, rubric, student)
    verdicts = {verdict.step: verdict for verdict in stored.verdict.steps}
    if step.name not in verdicts:
        raise CourseError(
            f"the stored results of {student} know no step {step.name!r}: it is new since then."
        )
    drawer = _Drawer(course, rubric, student, stored)
    verdict = verdicts[step.name]
    cases = _cases(step, stored, verdict, drawer)
    if case_name:
        known = ", ".join(repr(each.name) for each in cases)
        cases = tuple(each for each in cases if each.name == case_name)
        if not cases:
            raise CourseError(f"{step.name} has no case {case_name!r}; its cases are {known}.")
    parts = tuple((part, verdicts[part].outcome) for part in step.parts if part in verdicts)
    mark = _mark(course, student, assignment, step.name)
    return Replay(student, assignment, verdict, mark, cases, parts, tuple(drawer.notes()))


def _step(rubric: Rubric, name: str) -> Step:
    try:
        return rubric[name]
    except KeyError as error:
        raise CourseError(f"{error.args[0]}.") from None


def _stored(course: Path, rubric: Rubric, student: str) -> Stored:
    marked = stage_folder(course_folders(course), "autograded", rubric.assignment, student)
    path = results_file(marked, rubric.notebook)
    if Path(student).name != student or not path.is_file():
        raise CourseError(
            f"there are no stored results of {student} in {rubric.assignment} ({path}): nothing was handed in"
            f" under that name, or it has not been marked; `nbgrader autograde {rubric.assignment}` marks it."
        )
    try:
        return read_results(path)
    except (ValueError, KeyError, TypeError) as error:
        raise CourseError(f"the stored results cannot be read: {error}") from error


def _mark(course: Path, student: str, assignment: str, step: str) -> Mark | None:
    try:
        row = read_marks(course, assignment).row(student)
    except CourseError:  # results can be replayed without a gradebook
        return None
    return row.marks.get(step) if row else None


class _Drawer:
    """Draws the inputs again, and tells which of them are those of the marking."""

    def __init__(self, course: Path, rubric: Rubric, student: str, stored: Stored) -> None:
        # Only read: a secret made now would not be the marking's.
        secret = course_secret(course) if (course / SECRET_FILE).exists() else b""
        self.rubric = rubric
        self._asked: Mapping[str, Mapping[str, str]] = stored.results.asked
        self._draws = Draws(rubric.assignment, student, secret)
        self._expectations = Expectations(rubric)
        self._failed: list[str] = []

    def state(self, step: Step, case: Case) -> str:
        """Whether ``case`` asks today what it asked when it was marked."""
        asked = self._asked.get(step.name, {})
        if case.name not in asked:
            return NEW
        if not case.public and not self._draws.secret:
            return UNKNOWN
        try:
            digest = self._draws.script(step, case).digest()
        except Exception as error:  # the author's inputs may raise anything
            self._fail(step, case, error)
            return CHANGED
        return SAME if digest == asked[case.name] else CHANGED

    def drawn(self, step: Step, case: Case) -> tuple[Script, Expectation] | None:
        """The script and what is expected of it; None where the rubric fails at it."""
        try:
            return self._expectations.drawn(step, case, self._draws)
        except Exception as error:  # so may references
            self._fail(step, case, error)
            return None

    def _fail(self, step: Step, case: Case, error: Exception) -> None:
        self._failed.append(f"{step.name}, {case.name!r}: {type(error).__name__}: {error}")

    def notes(self) -> list[str]:
        """What has changed since the marking, judged by all of the assignment's cases."""
        states = [
            (case.public, self.state(step, case), step, case) for step in self.rubric for case in step.cases
        ]
        # A value's case asks for its name only: its digest tells nothing of rubric or secret.
        drawn = [each for each in states if not each[2].is_value]
        public = [state for is_public, state, _, _ in drawn if is_public]
        secret = [state for is_public, state, _, _ in drawn if not is_public]
        notes = []
        if UNKNOWN in secret:
            notes.append(
                f"There is no course secret here ({SECRET_FILE}): what hidden cases asked cannot be drawn"
                " again. Put your copy of it back."
            )
        elif secret and CHANGED not in public and all(state == CHANGED for state in secret):
            notes.append(
                f"The course secret ({SECRET_FILE}) is another than at the marking: every hidden case has"
                " other numbers now. Put the old one back to see what went in."
            )
        elif CHANGED in public + secret:
            changed = sorted({step.name for _, state, step, _ in drawn if state == CHANGED})
            notes.append(
                "The rubric has changed since the marking; other inputs are asked now in:"
                f" {', '.join(changed)}."
            )
        if any(state == NEW for _, state, _, _ in states):
            new = sorted({step.name for _, state, step, _ in states if state == NEW})
            notes.append(f"The rubric has cases that were not asked then, in: {', '.join(new)}.")
        return notes + [f"The rubric fails: {said}" for said in dict.fromkeys(self._failed)]


def _cases(step: Step, stored: Stored, verdict: v.StepVerdict, drawer: _Drawer) -> tuple[CaseReplay, ...]:
    """The rubric's cases, then those that it no longer has; inputs only where they are the marking's."""
    judged = {case.name: case for case in verdict.cases}
    replies = stored.results.replies.get(step.name, {})
    followed = stored.results.followed.get(step.name, {})
    replayed = []
    for case in step.cases:
        about = case.name, _kind(case), drawer.state(step, case)
        reply = replies.get(case.name)
        drawn = drawer.drawn(step, case) if about[2] == SAME else None
        if drawn is None or reply is None:
            replayed.append(CaseReplay(*about, judged.get(case.name), reply))
            continue
        script, expectation = drawn
        replayed.append(
            CaseReplay(
                *about,
                judged.get(case.name),
                reply,
                script,
                expectation,
                _compared(reply, expectation),
                _mistakes(reply, expectation),
                _followed(step, case, followed.get(case.name)),
                judge(reply, expectation, case),
            )
        )
    gone = [name for name in judged if name not in {case.name for case in step.cases}]
    replayed += [
        CaseReplay(name, "public" if judged[name].public else "hidden", GONE, judged[name], replies.get(name))
        for name in gone
    ]
    return tuple(replayed)


def _kind(case: Case) -> str:
    return "public" if case.public else "hidden, common to the class" if case.common else "hidden"


def _compared(reply: Reply, expectation: Expectation) -> Comparison | None:
    if reply.kind != ReplyKind.VALUE or expectation.above is not None:
        return None
    return expectation.compared(reply.value)


def _mistakes(reply: Reply, expectation: Expectation) -> tuple[MistakeSeen, ...]:
    """The known mistakes with results that can be compared, the nearest first."""
    if reply.kind != ReplyKind.VALUE:
        return ()
    with np.errstate(all="ignore"):
        seen = [
            MistakeSeen(
                wrong.name, wrong.message, compare(reply.value, wrong.value, expectation.tolerance).ratio
            )
            for wrong in expectation.band.wrongs
        ]
    return tuple(sorted((each for each in seen if math.isfinite(each.ratio)), key=lambda each: each.ratio))


def _followed(step: Step, case: Case, followed: Followed | None) -> FollowedReplay | None:
    """How far the reply over substitutes is from what was composed."""
    if followed is None:
        return None
    is_value = followed.reply.kind == ReplyKind.VALUE
    expected = composed_expectation(step, case, followed.composed)
    return FollowedReplay(followed, expected.compared(followed.reply.value) if is_value else None)
