"""A course of one assignment with two steps, in which an author can make any slip."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
from nbformat import v4

A, NOTEBOOK = "task", "01_task"

RUBRIC = '''
"""Two steps: the root of a function, and a sum."""

import numpy as np

from stepgrade.rubric import Rubric, Step, common, hidden, public
{above}


def halving(f, low, high):
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if f(middle) < 0 else (low, middle)
    return low


def add(a, b):
    return {result}


root = Step(
    "root",
    points=2,
    summary="Where a function is 0",
    reference=halving,
    cases=(
        public("a square", lambda rng: ({function}, 0.0, 4.0)),
        hidden("another", lambda rng: ({other}, 0.0, rng.uniform(4, 5))),
        common("a third", lambda rng: ({other}, 0.0, 3.0)),
    ),
)
total = Step(
    "total",
    points=1,
    summary="A sum",
    reference=add,
    cases=(
        public("numbers", lambda rng: ({first}, 2.0)),
        hidden("others", lambda rng: ({first}, rng.normal())),
        common("for all", lambda rng: ({first}, 4.0)),
    ),
)
rubric = Rubric("task", "01_task", (root, total))
'''
FITS = {
    "above": "",
    "function": "lambda x: x**2 - 2",
    "other": "lambda x: x**2 - 3",
    "first": "1.5",
    "result": "a + b",
}
ROOT_SOLUTION = """
def root(f, low, high):
    ### BEGIN SOLUTION
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if f(middle) < 0 else (low, middle)
    return low
    ### END SOLUTION
"""
TOTAL_SOLUTION = """
def total(a, b):
    ### BEGIN SOLUTION
    return a + b
    ### END SOLUTION
"""
CONFIG = """
from pathlib import Path

from stepgrade.preprocessors import configure

c = get_config()
configure(c, Path(__file__).resolve().parent)
c.MarkSteps.packages = ["stepgrade"]
"""


def source_notebook(given: str = "", total: str = TOTAL_SOLUTION) -> Any:
    """The instructor's notebook; ``given`` is a cell between the two steps."""
    return v4.new_notebook(
        cells=[
            _cell("given_imports", "import numpy as np\nfrom stepgrade import grader", locked=True),
            _cell("root_solution", ROOT_SOLUTION.strip(), solution=True),
            _test_cell("root"),
            _cell("given_more", given or "offset = 0.0", locked=True),
            _cell("total_solution", total.strip(), solution=True),
            _test_cell("total"),
        ],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
    )


def write_course(target: Path, notebook: Any = None, config: str = CONFIG, **rubric: str) -> Path:
    """Write the course to ``target``; ``rubric`` replaces expressions of :data:`RUBRIC`."""
    (target / "source" / A).mkdir(parents=True)
    (target / "rubrics").mkdir()
    (target / "rubrics" / f"{A}.py").write_text(RUBRIC.format(**{**FITS, **rubric}), encoding="utf-8")
    (target / "nbgrader_config.py").write_text(config, encoding="utf-8")
    nbformat.write(notebook or source_notebook(), target / "source" / A / f"{NOTEBOOK}.ipynb")
    return target


def hand_in(course: Path, student: str, changes: dict[str, str] | None = None) -> None:
    """Hand in the released notebook, solved but for ``changes`` (grade_id -> source)."""
    notebook = nbformat.read(course / "source" / A / f"{NOTEBOOK}.ipynb", as_version=4)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        cell.source = (changes or {}).get(name, cell.source.partition("\n### BEGIN HIDDEN")[0])
    folder = course / "submitted" / student / A
    folder.mkdir(parents=True)
    nbformat.write(notebook, folder / f"{NOTEBOOK}.ipynb")


def _cell(name: str, source: str, locked: bool = False, solution: bool = False) -> Any:
    about = {"grade_id": name, "locked": locked, "solution": solution, "grade": False, "task": False}
    return v4.new_code_cell(source, metadata={"nbgrader": {"schema_version": 3, **about}})


def _test_cell(step: str) -> Any:
    hidden = f'### BEGIN HIDDEN TESTS\ngrader.grade("{step}")\n### END HIDDEN TESTS'
    cell = _cell(step, f'grader.check("{step}")\n{hidden}', locked=True)
    cell.metadata["nbgrader"] |= {"grade": True, "points": 0}
    return cell
