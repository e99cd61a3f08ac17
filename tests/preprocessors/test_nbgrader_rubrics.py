"""All assignments through real nbgrader: the instructor's own work, accepted variants and mistakes.

``exercise_01`` is done exhaustively, one mistake a notebook.  The others take a few notebooks with one
variant or mistake in every step: what each of them is worth is the audit's business, and what matters
here is that nbgrader, the sandbox and the gradebook give the same as marking in this process.
"""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import pytest

from stepgrade.course.directory import load_rubric
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws, course_secret
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark
from stepgrade.judging.stored import read_results, results_file
from stepgrade.rubric import Mistake, Rubric
from tests.helpers import ROOT
from tests.helpers.course_copy import (
    NOTEBOOKS,
    copy_course,
    hand_in,
    names_left_by,
    nbgrader,
    scores,
    worked,
)

pytestmark = pytest.mark.slow

EXHAUSTIVE = "exercise_01"
IN_CORE = (EXHAUSTIVE, "exercise_03", "lesson_01", "lesson_06")
"""The assignments that continuous integration marks; the others are marked by `make test-all`."""
TYPICAL = 5
"""Which mistake of a part the later steps are built on: one that changes numbers rather than shapes."""
LAYERS_OWN = {"self_attention_backward"}
"""Right for the right layer only; over a wrong one see tests/judging/test_exercise_02_follow_through.py."""
CARRIES_NOTHING = {("self_attention_forward", "one word only")}
"""One word's weights are 1 whatever the words: a part that is constant is no evidence (docs/design.md)."""

Changes = dict[str, str]
"""step -> what stands there instead of the instructor's solution."""


def variants(rubric: Rubric, number: int) -> Changes:
    """Variant ``number`` of every step; counted anew where a step has fewer."""
    return {step.name: step.variants[number % len(step.variants)].source for step in rubric if step.variants}


def in_float32(rubric: Rubric) -> Changes:
    """Every step in single precision, where there is such a variant."""
    return {step.name: v.source for step in rubric for v in step.variants if v.single}


def mistakes_in_parts(rubric: Rubric) -> dict[str, Mistake]:
    """A mistake in the last part of every step that builds on others; those are right."""
    last = {step.parts[-1] for step in rubric if step.parts}
    parts = [rubric[name] for name in sorted(last) if not rubric[name].parts]
    return {step.name: step.mistakes[TYPICAL] for step in parts if step.mistakes}


def mistakes_everywhere(rubric: Rubric) -> dict[str, Mistake]:
    """The last mistake of every step."""
    return {step.name: step.mistakes[-1] for step in rubric if step.mistakes}


class Class:
    """One marked class for one assignment: the instructor, variants, and mistakes."""

    def __init__(self, course: Path, assignment: str) -> None:
        self.course, self.assignment = course, assignment
        self.rubric: Rubric = load_rubric(ROOT, assignment)
        self.expectations = Expectations(self.rubric)
        self.right: dict[str, Changes] = {"instructor": {}}
        self.wrong: dict[str, dict[str, Mistake]] = {}
        if assignment == EXHAUSTIVE:
            for i in range(max(len(step.variants) for step in self.rubric)):
                self.right[f"variant-{i}"] = variants(self.rubric, i)
            for step in self.rubric:
                for i, mistake in enumerate(step.mistakes):
                    self.wrong[f"mistake-{step.name}-{i}"] = {step.name: mistake}
        else:
            self.right["variant-0"] = variants(self.rubric, 0)
            self.right["variant-1"] = variants(self.rubric, 1)
            self.right["float32"] = in_float32(self.rubric)
            self.wrong["mistakes-in-parts"] = mistakes_in_parts(self.rubric)
            self.wrong["mistakes-everywhere"] = mistakes_everywhere(self.rubric)
        self.notebooks: dict[str, Any] = {
            student: worked(course, assignment, changes)
            for student, changes in {
                **self.right,
                **{
                    student: {step: mistake.source for step, mistake in found.items()}
                    for student, found in self.wrong.items()
                },
            }.items()
        }
        nbgrader(course, "generate_assignment", assignment)
        for student, notebook in self.notebooks.items():
            hand_in(course, student, assignment, notebook)
        nbgrader(course, "autograde", assignment)
        nbgrader(course, "generate_feedback", assignment)
        self.scores = scores(course, assignment)

    def verdicts(self, student: str) -> dict[str, v.StepVerdict]:
        folder = self.course / "autograded" / student / self.assignment
        verdict = read_results(results_file(folder, NOTEBOOKS[self.assignment])).verdict
        return {step.step: step for step in verdict.steps}

    def page(self, student: str) -> str:
        folder = self.course / "feedback" / student / self.assignment
        text = (folder / f"{NOTEBOOKS[self.assignment]}.html").read_text(encoding="utf-8")
        return html.unescape(text)

    def in_process(self, student: str) -> dict[str, v.StepVerdict]:
        """The same work marked without a sandbox."""
        asker = NamespaceAsker(names_left_by(self.notebooks[student]), self.rubric)
        verdict = mark(self.expectations, asker, self.draws(student))
        return {step.step: step for step in verdict.steps}

    def float64_only(self, student: str) -> set[tuple[str, str]]:
        """The cases that nothing in single precision passes, since mistakes come as near."""
        return {
            (step.name, case.name)
            for step in self.rubric
            for case in step.cases
            if self.expectations.drawn(step, case, self.draws(student))[1].band.single is None
        }

    def draws(self, student: str) -> Draws:
        return Draws(self.assignment, student, course_secret(self.course))


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(name, marks=() if name in IN_CORE else pytest.mark.long) for name in sorted(NOTEBOOKS)
    ],
)
def marked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Class:
    return Class(copy_course(tmp_path_factory.mktemp(request.param)), request.param)


def test_the_committed_release_is_what_nbgrader_generates(marked: Class) -> None:
    notebook = Path("release", marked.assignment, f"{NOTEBOOKS[marked.assignment]}.ipynb")
    assert (marked.course / notebook).read_bytes() == (ROOT / notebook).read_bytes()


def test_the_instructors_own_work_and_every_variant_earn_full_marks(marked: Class) -> None:
    full = {step.name: step.points for step in marked.rubric}
    exact = [student for student in marked.right if student != "float32"]
    assert {student: marked.scores[student] for student in exact} == dict.fromkeys(exact, full)


def test_float32_loses_only_what_takes_float64(marked: Class) -> None:
    for student in marked.right:
        lost = {
            (name, case.name)
            for name, step in marked.verdicts(student).items()
            for case in step.cases
            if not case.full
        }
        assert lost <= marked.float64_only(student), student


def test_a_mistake_loses_marks_on_its_own_step_and_is_named_in_the_feedback(marked: Class) -> None:
    for student, found in marked.wrong.items():
        page, verdicts = marked.page(student), marked.verdicts(student)
        for name, mistake in found.items():
            step, earned = marked.rubric[name], marked.scores[student][name]
            assert earned is not None
            # Where something else that is wrong takes part, the result is no single mistake's, or even right.
            others = [other for other in found if other in step.parts or other in mistake.source]
            if not set(others) - {name}:
                assert earned < step.points, (student, name)
                # The student's own line stands behind it, where one raised.
                assert verdicts[name].diagnosis.startswith(mistake.message), (student, name)
                assert mistake.message in page, (student, name)


def test_later_steps_that_are_right_earn_full_points_by_follow_through(marked: Class) -> None:
    followed = 0
    for student, found in marked.wrong.items():
        for name, verdict in marked.verdicts(student).items():
            if name in found or name in LAYERS_OWN or verdict.outcome in (v.PASSED, v.PASSED_SINGLE):
                continue
            # What a broken part makes raise, or turns into NaN, shows nothing that could be credited.
            lost = [c for c in verdict.cases if not c.full and (name, c.name) not in CARRIES_NOTHING]
            assert all(case.outcome == v.RAISED or "nan" in case.diagnosis for case in lost), (student, name)
            followed += verdict.outcome == v.FOLLOW_THROUGH
    assert followed > (5 if marked.assignment == EXHAUSTIVE else 0)


def test_the_sandbox_and_a_plain_namespace_give_the_same_marks(marked: Class) -> None:
    for student in marked.notebooks:
        here = marked.in_process(student)
        assert marked.scores[student] == {name: step.points for name, step in here.items()}, student
        for name, step in marked.verdicts(student).items():
            assert [case.outcome for case in step.cases] == [case.outcome for case in here[name].cases], (
                student,
                name,
            )
