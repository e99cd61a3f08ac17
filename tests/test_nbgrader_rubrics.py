"""Every accepted variant and every mistake of every rubric, as a submission, through real nbgrader."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from course_copy import NOTEBOOKS, ROOT, copy_course, hand_in, nbgrader, scores, solutions, worked

from stepgrade import verdict as v
from stepgrade.course import load_rubric
from stepgrade.draws import Draws, course_secret
from stepgrade.expectation import Expectations
from stepgrade.marking import NamespaceAsker, mark
from stepgrade.rubric import Rubric
from stepgrade.stored import read_results

pytestmark = pytest.mark.slow


class Class:
    """One marked class for one assignment: the instructor, every variant, every mistake."""

    def __init__(self, course: Path, assignment: str) -> None:
        self.course, self.assignment = course, assignment
        self.rubric: Rubric = load_rubric(ROOT, assignment)
        self.submissions: dict[str, dict[str, str]] = {"instructor": {}}
        rounds = max(len(step.variants) for step in self.rubric)
        for i in range(rounds):
            self.submissions[f"variant-{i}"] = {
                step.name: step.variants[i % len(step.variants)].source
                for step in self.rubric
                if step.variants
            }
        for step in self.rubric:
            for i, mistake in enumerate(step.mistakes):
                self.submissions[f"mistake-{step.name}-{i}"] = {step.name: mistake.source}
        nbgrader(course, "generate_assignment", assignment)
        for student, changes in self.submissions.items():
            hand_in(course, student, assignment, worked(course, assignment, changes))
        nbgrader(course, "autograde", assignment)
        nbgrader(course, "generate_feedback", assignment)
        self.scores = scores(course, assignment)

    def verdicts(self, student: str) -> dict[str, v.StepVerdict]:
        folder = self.course / "autograded" / student / self.assignment
        _, verdict, _ = read_results(folder / f"{NOTEBOOKS[self.assignment]}.results.json")
        return {step.step: step for step in verdict.steps}

    def page(self, student: str) -> str:
        folder = self.course / "feedback" / student / self.assignment
        return (folder / f"{NOTEBOOKS[self.assignment]}.html").read_text(encoding="utf-8")

    def in_process(self, student: str) -> dict[str, float | None]:
        """The same work marked without a sandbox."""
        names: dict[str, Any] = {"np": np}
        for step, source in {**solutions(self.assignment), **self.submissions[student]}.items():
            exec(compile(source, step, "exec"), names)
        draws = Draws(self.assignment, student, course_secret(self.course))
        verdict = mark(Expectations(self.rubric), NamespaceAsker(names), draws)
        return {step.step: step.points for step in verdict.steps}


@pytest.fixture(scope="module", params=sorted(NOTEBOOKS))
def marked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Class:
    return Class(copy_course(tmp_path_factory.mktemp(request.param)), request.param)


def test_the_instructors_own_work_and_every_variant_earn_full_marks(marked: Class) -> None:
    full = {step.name: step.points for step in marked.rubric}
    for student in marked.submissions:
        if not student.startswith("mistake"):
            assert marked.scores[student] == pytest.approx(full), student


def test_every_mistake_loses_marks_on_its_own_step_and_is_named_in_the_feedback(marked: Class) -> None:
    for step in marked.rubric:
        for i, mistake in enumerate(step.mistakes):
            student = f"mistake-{step.name}-{i}"
            earned = marked.scores[student][step.name]
            assert earned is not None
            assert earned < step.points, student
            assert marked.verdicts(student)[step.name].diagnosis == mistake.message
            assert mistake.message in html.unescape(marked.page(student)), student


def test_later_steps_that_are_right_earn_full_points_by_follow_through(marked: Class) -> None:
    followed = 0
    for student in marked.submissions:
        if not student.startswith("mistake"):
            continue
        own = student.split("-")[1]
        for name, verdict in marked.verdicts(student).items():
            if name == own or verdict.outcome in (v.PASSED, v.PASSED_SINGLE):
                continue
            # What a broken part makes raise, or turns into NaN, shows nothing that could be credited.
            lost = [case for case in verdict.cases if not case.full]
            assert all(case.outcome == v.RAISED or "nan" in case.diagnosis for case in lost), (student, name)
            followed += verdict.outcome == v.FOLLOW_THROUGH
    assert followed > 5


def test_the_sandbox_and_a_plain_namespace_give_the_same_marks(marked: Class) -> None:
    for student in marked.submissions:
        assert marked.scores[student] == pytest.approx(marked.in_process(student)), student
