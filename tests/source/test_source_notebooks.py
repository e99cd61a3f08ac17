"""Every source notebook: steps, solutions, length; and the points in its release.

(What each says is in test_*_prose.py.)
"""

from __future__ import annotations

import ast
import re

import numpy as np
import pytest

from stepgrade.course.directory import load_rubric
from stepgrade.inside.perform import perform
from stepgrade.judging import verdict as v
from stepgrade.judging.draws import script_for
from stepgrade.judging.expectation import Expectation, local_proxies
from stepgrade.judging.judge import judge
from stepgrade.judging.views import seen
from stepgrade.notebook.grader_calls import grade_id
from stepgrade.rubric import Rubric
from tests.helpers import ROOT
from tests.helpers.course_copy import NOTEBOOKS, names_left_by, released
from tests.helpers.prose import Source, decimals, visible_words, words_of

WORDS = {"exercise_02": (1500, 2500), "exercise_03": (1500, 2800)}
"""How many words a notebook has to read, where the limits are not those of the lessons."""
POINTS = {"exercise_01": 20, "exercise_02": 30, "exercise_03": 40}
IN_PICTURES_ONLY = {"exercise_01": {"0.16", "0.98"}}
"""Numbers of a picture's description that the text does not repeat; its own tests work them out."""


@pytest.fixture(params=sorted(NOTEBOOKS), scope="module")
def assignment(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def source(assignment: str) -> Source:
    return Source(assignment)


@pytest.fixture(scope="module")
def rubric(assignment: str) -> Rubric:
    return load_rubric(ROOT, assignment)


def test_the_steps_stand_in_order_with_their_solutions(source: Source, rubric: Rubric) -> None:
    code = source.code
    graded = [i for i, cell in enumerate(code) if cell.metadata.get("nbgrader", {}).get("grade")]
    assert [code[i].metadata["nbgrader"]["grade_id"] for i in graded] == [step.name for step in rubric]
    for i, step in zip(graded, rubric, strict=True):
        check, solution = code[i], code[i - 1]
        assert check.metadata["nbgrader"]["points"] == 0, "points stand in the rubric"
        assert solution.metadata["nbgrader"]["grade_id"] == f"{step.name}_solution"
        assert check.source == (
            f'grader.check("{step.name}")\n### BEGIN HIDDEN TESTS\n'
            f'grader.grade("{step.name}")\n### END HIDDEN TESTS'
        )


def test_the_notebook_is_clean(source: Source) -> None:
    assert (source.notebook.nbformat, source.notebook.nbformat_minor) == (4, 5)
    assert all(cell.execution_count is None and not cell.outputs for cell in source.code)


def test_the_code_of_exercises_needs_no_scroll_bar(source: Source, assignment: str) -> None:
    if assignment.startswith("exercise"):
        assert max(len(line) for cell in source.code for line in cell.source.splitlines()) <= 100


def test_the_notebook_s_own_solution_is_right(source: Source, rubric: Rubric) -> None:
    names, right, proxies = names_left_by(source.notebook), rubric.namespace(), local_proxies(rubric.given)
    for step in rubric:
        for case in step.cases:
            script = script_for(step, case.inputs(np.random.default_rng(1)))
            reply, wanted = (seen(script, perform(script, found, proxies)) for found in (names, right))
            assert (reply.kind, reply.mutated, reply.warned) == ("value", (), ()), (step.name, case.name)
            tolerance = case.tolerance or step.tolerance
            said = judge(
                reply,
                Expectation(wanted.value, tolerance, exact_zeros=case.exact_zeros, above=case.above),
                case,
            )
            assert said.outcome == v.PASSED, (step.name, case.name, said.diagnosis)


def test_given_cells_need_no_step(source: Source, rubric: Rubric) -> None:
    steps = {step.name for step in rubric}
    for cell in source.code:
        if cell.id.startswith("given-"):
            names = {node.id for node in ast.walk(ast.parse(cell.source)) if isinstance(node, ast.Name)}
            assert not names & steps, cell.id


EFFORT = r"^\*Difficulty \d of 5 · importance \d of 5 · [\d–]+ minutes"
COUNTS = {6: "six", 8: "eight", 9: "nine", 12: "twelve"}


def test_the_source_names_no_points(source: Source, rubric: Rubric) -> None:
    assert len(re.findall(rf"{EFFORT}\*$", source.prose, flags=re.M)) == len(rubric.steps)
    assert len(re.findall(r"\*\*Points:\*\*$", source.prose, flags=re.M)) == 1
    assert rubric.points == (10 if rubric.assignment.startswith("lesson") else POINTS[rubric.assignment])


def test_the_release_tells_the_rubric_s_points(assignment: str, rubric: Rubric) -> None:
    notebook = released(ROOT, assignment)
    graded = [
        cell.metadata["nbgrader"] for cell in notebook.cells if grade_id(cell) in {s.name for s in rubric}
    ]
    assert [about["points"] for about in graded] == [step.points for step in rubric]
    prose = "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    told = re.findall(rf"{EFFORT} · (\d+ points?)\*$", prose, flags=re.M)
    assert told == [f"{step.points:g} point{'s' * (step.points > 1)}" for step in rubric]
    assert f"**Points:** {rubric.points:g}, in {COUNTS[len(rubric.steps)]} steps." in prose


def test_the_length(source: Source, assignment: str) -> None:
    if assignment.startswith("lesson") or assignment in WORDS:
        least, most = WORDS.get(assignment, (2000, 4000))
        pictures = "\n".join(map(words_of, source.pictures()))
        assert least <= visible_words(f"{source.prose}\n{pictures}") <= most


def test_the_descriptions_of_pictures_repeat_numbers_of_the_text(source: Source, assignment: str) -> None:
    assert len(source.figures) >= 3
    said = decimals(" ".join(source.descriptions()))
    if source.pictures():  # then they are computed from what is drawn, by the package
        return
    assert said <= decimals(source.prose) | IN_PICTURES_ONLY.get(assignment, set())
