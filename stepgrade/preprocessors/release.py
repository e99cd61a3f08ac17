"""Making a release: source notebook and rubric must agree, and the self-checks go along."""

from __future__ import annotations

from typing import Any

from nbformat.notebooknode import NotebookNode
from nbgrader import utils

from stepgrade.bundle import test_files
from stepgrade.course import load_rubric
from stepgrade.preprocessors.base import CoursePreprocessor
from stepgrade.rubric import Rubric, RubricError


class CheckAgainstRubric(CoursePreprocessor):
    """Stops a release whose notebook and rubric disagree."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Raises RubricError with everything that disagrees."""
        about = resources["nbgrader"]
        problems = disagreements(nb, load_rubric(self.course, about["assignment"]), about["notebook"])
        if problems:
            raise RubricError(
                f"{about['assignment']}: notebook and rubric disagree:\n- " + "\n- ".join(problems)
            )
        return nb, resources


class WriteSelfChecks(CoursePreprocessor):
    """Writes ``tests/<step>.py`` beside the released notebook: public cases only."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Adds the files to nbconvert's ``outputs``, which its writer puts beside the notebook."""
        rubric = load_rubric(self.course, resources["nbgrader"]["assignment"])
        outputs = resources.setdefault("outputs", {})
        for name, text in test_files(rubric).items():
            outputs[name] = text.encode("utf-8")
        return nb, resources


def test_cell_source(step: str) -> str:
    """What a test cell of a source notebook must hold, to the letter."""
    return f'grader.check("{step}")\n### BEGIN HIDDEN TESTS\ngrader.grade("{step}")\n### END HIDDEN TESTS'


def disagreements(nb: NotebookNode, rubric: Rubric, notebook: str) -> list[str]:
    """Every way in which a source notebook and its rubric disagree, as sentences."""
    problems = []
    if notebook != rubric.notebook:
        problems.append(f"the notebook is called {notebook!r}, the rubric says {rubric.notebook!r}")
    tests = {
        cell.metadata.nbgrader["grade_id"]: cell
        for cell in nb.cells
        if utils.is_grade(cell) and cell.cell_type == "code" and not utils.is_solution(cell)
    }
    solutions = {cell.metadata.nbgrader["grade_id"]: cell for cell in nb.cells if utils.is_solution(cell)}
    wanted = [step.name for step in rubric.steps]
    if list(tests) != wanted:
        problems.append(f"test cells are {list(tests)}, the rubric's steps are {wanted}")
    for step in rubric.steps:
        cell = tests.get(step.name)
        if cell is None:
            continue
        points = float(cell.metadata.nbgrader.get("points", 0))
        if points != step.points:
            problems.append(f"{step.name}: {points:g} points in the notebook, {step.points:g} in the rubric")
        if cell.source.strip() != test_cell_source(step.name):
            problems.append(f"{step.name}: the test cell must be exactly\n{test_cell_source(step.name)}")
        solution = solutions.get(f"{step.name}_solution")
        if solution is None:
            problems.append(f"{step.name}: there is no solution cell {step.name + '_solution'!r}")
        elif "### BEGIN SOLUTION" not in solution.source:
            problems.append(f"{step.name}: its solution cell has no ### BEGIN SOLUTION region")
        if not step.public_cases and not step.is_value:
            problems.append(f"{step.name}: no public case, so students could check nothing")
        if all(case.public for case in step.cases):
            problems.append(f"{step.name}: no hidden case, so answers could be copied from the release")
    return problems
