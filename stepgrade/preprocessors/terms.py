"""What a release tells students of the marking: read from the settings, the notebooks and the rubrics."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from nbformat.notebooknode import NotebookNode
from nbgrader import utils

from stepgrade.course.directory import CourseError, load_rubric
from stepgrade.notebook.code_print import code_print
from stepgrade.preprocessors.mark import MarkSteps
from stepgrade.preprocessors.source import read_source
from stepgrade.rubric import RubricError
from stepgrade.selfcheck.marking_terms import MarkingTerms, PlannedAssignment, PlannedStep

_TITLE = re.compile(r"^# +(.+)$", re.MULTILINE)
_TIME = re.compile(r"\*\*Time:\*\* +([^.*\n]+)\.")
_MINUTES = re.compile(r"^\*Difficulty .*?· (\S+ minutes?)\b.*\*$", re.MULTILINE)

Folder = Callable[[str], Path]
"""Where the source notebooks of an assignment are."""


def marking_terms(
    nb: NotebookNode,
    assignment: str,
    course: Path,
    folder: Folder,
    marking: MarkSteps,
    plan: Mapping[str, str],
) -> MarkingTerms:
    """The terms of the released notebook ``nb``; ``plan``: assignment -> milestone, in order.

    An assignment of the plan that cannot be read is left out of it.  Raises CourseError or RubricError where
    ``assignment`` itself cannot.
    """
    return MarkingTerms(
        assignment=assignment,
        notebook=load_rubric(course, assignment).notebook,
        packages=tuple(marking.packages),
        python=sys.version_info[:2],
        cell_seconds=marking.cell_seconds,
        locked=dict(_locked(nb)),
        plan=tuple(_plan(course, folder, {**plan, assignment: plan.get(assignment, "")})),
    )


def _locked(nb: NotebookNode) -> Iterator[tuple[str, str]]:
    for cell in nb.cells:
        if cell.cell_type == "code" and utils.is_locked(cell) and not utils.is_solution(cell):
            yield cell.metadata.nbgrader["grade_id"], code_print(cell.source)


def _plan(course: Path, folder: Folder, plan: Mapping[str, str]) -> Iterator[PlannedAssignment]:
    for name, milestone in plan.items():
        with suppress(CourseError, RubricError):
            rubric = load_rubric(course, name)
            nb = read_source(folder(name) / f"{rubric.notebook}.ipynb")
            times = dict(_times(nb))
            steps = tuple(PlannedStep(s.name, s.points, times.get(s.name, "")) for s in rubric.steps)
            yield PlannedAssignment(name, _first(_TITLE, nb) or name, _first(_TIME, nb), steps, milestone)


def _first(pattern: re.Pattern[str], nb: NotebookNode) -> str:
    """What the first match in the notebook's texts tells."""
    texts = (cell.source for cell in nb.cells if cell.cell_type == "markdown")
    found = next(filter(None, map(pattern.search, texts)), None)
    return found[1].strip() if found else ""


def _times(nb: NotebookNode) -> Iterator[tuple[str, str]]:
    """(step, how long its text says that it takes); a text belongs to the next test cell below it."""
    told = ""
    for cell in nb.cells:
        if cell.cell_type == "markdown":
            found = _MINUTES.search(cell.source)
            told = found[1] if found else told
        elif utils.is_grade(cell) and told:
            yield cell.metadata.nbgrader["grade_id"], told
            told = ""
