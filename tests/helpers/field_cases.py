"""Submissions that were seen in the field: each passes every self-check, or should be told what it is.

A case is the released notebook of exercise_01 with the reference solutions in its solution cells, changed by
its ``changes`` in order.  Each change is a function of this module with its arguments.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbformat.v4 import new_code_cell

from tests.helpers.course_copy import solution_cell, solutions, test_cell, worked

ASSIGNMENT, OTHER = "exercise_01", "lesson_01"

Change = Callable[[Any], object]


@dataclass(frozen=True)
class FieldCase:
    """A submission: what it is called, and what was done to the solved notebook of ``assignment``."""

    name: str
    changes: Sequence[Change] = ()
    assignment: str = ASSIGNMENT

    def notebook(self, course: Path) -> Any:
        """The notebook as it was handed in."""
        notebook = worked(course, self.assignment)
        for change in self.changes:
            change(notebook)
        return notebook


def solution(step: str, source: str) -> Change:
    """Another source in the step's solution cell; ``{reference}`` stands for the reference solution's own."""

    def change(notebook: Any) -> None:
        cell = solution_cell(notebook, step)
        cell.source = source.replace("{reference}", solutions(ASSIGNMENT)[step])

    return change


def replaced(steps: Sequence[str], old: str, new: str) -> Change:
    """Text replaced in the solution cells of ``steps``, where it is called and not where it is defined."""

    def change(notebook: Any) -> None:
        for step in steps:
            cell = solution_cell(notebook, step)
            assert old in cell.source
            cell.source = cell.source.replace(old, new)

    return change


def after_check(step: str, source: str) -> Change:
    """A new code cell right behind the step's test cell."""

    def change(notebook: Any) -> None:
        place = notebook.cells.index(test_cell(notebook, step))
        notebook.cells.insert(place + 1, new_code_cell(source))

    return change


def before_steps(source: str) -> Change:
    """A new code cell right behind the given import cell."""

    def change(notebook: Any) -> None:
        place = notebook.cells.index(given_cell(notebook, "given_imports"))
        notebook.cells.insert(place + 1, new_code_cell(source))

    return change


def in_test_cell(step: str, source: str) -> Change:
    """Another source in the step's locked test cell."""

    def change(notebook: Any) -> None:
        test_cell(notebook, step).source = source.replace("{reference}", solutions(ASSIGNMENT)[step])

    return change


def append_given(grade_id: str, source: str) -> Change:
    """Code added to a given cell, which is locked."""

    def change(notebook: Any) -> None:
        given_cell(notebook, grade_id).source += source

    return change


def given_cell(notebook: Any, grade_id: str) -> Any:
    """The given cell of that ``grade_id``."""
    return next(
        cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id
    )


def lose_metadata(notebook: Any) -> None:
    """Every cell's metadata is gone, as some editors leave it."""
    for cell in notebook.cells:
        cell.metadata = {}


IDS_LOST = FieldCase(
    "ids lost, and a step's name used again below its check",
    (
        solution("softmax", "{reference}\n_sm = softmax"),
        replaced(["attention", "soft_lookup"], "softmax(", "_sm("),
        after_check("softmax", "softmax = softmax(np.eye(3))"),
        lose_metadata,
    ),
)
CHECK_AMONG_CODE = FieldCase(
    "a check in a cell that holds more code",
    (
        solution("softmax", '{reference}\ngrader.check("softmax")\nscale = 1.0'),
        solution(
            "soft_lookup",
            "def soft_lookup(query, keys, values, temperature):\n"
            "    return scale * softmax(keys @ query / temperature) @ values",
        ),
    ),
)
CHECK_IN_A_LOOP = FieldCase(
    "checks that are called in other ways, among more code",
    (
        solution(
            "softmax",
            "{reference}\nfrom stepgrade import grader as g\nfrom stepgrade.grader import check\n"
            'for step in ["softmax"]:\n    g.check(step)\ncheck("softmax")\n_ = grader.check("softmax")\n'
            "try:\n    grader.check_all()\nexcept AssertionError:\n    pass\nscale = 1.0",
        ),
        CHECK_AMONG_CODE.changes[1],
    ),
)
ANOTHER_ASSIGNMENT = FieldCase("the notebook of another assignment under the right name", assignment=OTHER)
PACKAGE = FieldCase(
    "a package that the student's own environment has",
    (solution("softmax", "import pandas as pd\n{reference}"),),
)
NEWER_PYTHON = FieldCase(
    "syntax of a newer Python (here of none yet, so that no Python reads it)",
    (
        solution("softmax", '{reference}\nd = {"a": 1}\nprint(f"{d["a"]}")\nd = $1'),
        lambda notebook: notebook.metadata.update(language_info={"name": "python", "version": "3.99.1"}),
    ),
)
IN_THE_TEST_CELL = FieldCase(
    "the answer typed into the locked test cell",
    (in_test_cell("softmax", '{reference}\ngrader.check("softmax")'), solution("softmax", "")),
)
IMPORT_IN_A_GIVEN_CELL = FieldCase(
    "an import added to a given cell",
    (append_given("given_imports", "\nfrom math import inf"), replaced(["apply_mask"], "-np.inf", "-inf")),
)
THREADS_KEPT = FieldCase(
    "a thread pool kept over cells",
    (
        before_steps(
            "from concurrent.futures import ThreadPoolExecutor\nimport time\npool = ThreadPoolExecutor(2)\n"
            "list(pool.map(lambda i: time.sleep(0.01), range(8)))"
        ),
        solution(
            "soft_lookup",
            "def soft_lookup(query, keys, values, temperature):\n"
            "    s = np.array(list(pool.map(lambda row: row @ query / temperature, keys)))\n"
            "    e = np.exp(s - s.max())\n    return e / e.sum() @ values",
        ),
    ),
)
LOW_TEMPERATURE = FieldCase(
    "no protection against low temperatures",
    (
        solution(
            "soft_lookup",
            "def soft_lookup(query, keys, values, temperature):\n"
            "    e = np.exp(keys @ query / temperature)\n    return e / e.sum() @ values",
        ),
    ),
)
