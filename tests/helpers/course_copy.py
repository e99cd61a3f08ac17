"""A throw-away copy of this course, and nbgrader's own commands run in it."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import Gradebook

from tests.helpers import ROOT

NOTEBOOKS = {path.parent.name: path.stem for path in sorted((ROOT / "source").glob("*/*.ipynb"))}
"""assignment -> the name of its notebook, for all of the course's assignments."""


def copy_course(target: Path) -> Path:
    """What git holds of the course, without a gradebook and without anyone's work."""
    target.mkdir(parents=True, exist_ok=True)
    for name in ("source", "release", "rubrics", "solutions"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("nbgrader_config.py", "course_settings.py"):
        shutil.copyfile(ROOT / name, target / name)
    return target


def copy_project(target: Path) -> Path:
    """A copy of the whole project, from which a release with the students' wheel can be built."""
    copy_course(target)
    for name in ("stepgrade", "attention_plots", "tests"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in (
        "pyproject.toml",
        "hatch_build.py",
        "README.md",
        "LICENSE",
        "requirements-student.lock",
        "requirements-otter.lock",
    ):
        shutil.copyfile(ROOT / name, target / name)
    for name in ("CONTRIBUTING.md", "GETTING_STARTED.md", "quick_reference.md"):
        shutil.copyfile(ROOT / name, target / name)
    return target


def run(course: Path, program: str, *words: str) -> tuple[int, str]:
    """Run ``program WORDS`` (``nbgrader`` or ``stepgrade``) in ``course``; its status and what it said."""
    done = subprocess.run(
        [sys.executable, "-m", program, *words],
        cwd=course,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def nbgrader(course: Path, *words: str, fails: bool = False) -> str:
    """Run ``nbgrader WORDS`` in ``course``; what it said.  It must succeed, unless it ``fails``."""
    status, said = run(course, "nbgrader", *words)
    assert (status != 0) == fails, said[-4000:]
    return said


def released(course: Path, assignment: str) -> Any:
    """The released notebook, to be worked on."""
    return nbformat.read(course / "release" / assignment / f"{NOTEBOOKS[assignment]}.ipynb", as_version=4)


def solutions(assignment: str) -> dict[str, str]:
    """The instructor's own solution cells: step -> source."""
    source = nbformat.read(ROOT / "source" / assignment / f"{NOTEBOOKS[assignment]}.ipynb", as_version=4)
    return {
        cell.metadata.nbgrader.grade_id.removesuffix("_solution"): "\n".join(
            line
            for line in cell.source.split("\n")
            if line.strip() not in ("### BEGIN SOLUTION", "### END SOLUTION")
        )
        for cell in source.cells
        if cell.metadata.get("nbgrader", {}).get("solution")
    }


def solution_cell(notebook: Any, step: str) -> Any:
    """The cell in which ``step`` is written."""
    return next(
        cell
        for cell in notebook.cells
        if cell.metadata.get("nbgrader", {}).get("grade_id") == f"{step}_solution"
    )


def test_cell(notebook: Any, step: str) -> Any:
    """The test cell of ``step``."""
    return next(cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == step)


test_cell.__test__ = False  # type: ignore[attr-defined]


def worked(course: Path, assignment: str, changes: dict[str, str] | None = None) -> Any:
    """The released notebook with every step solved, but for ``changes`` (step -> source)."""
    notebook = released(course, assignment)
    for step, source in {**solutions(assignment), **(changes or {})}.items():
        solution_cell(notebook, step).source = source
    return notebook


def names_left_by(notebook: Any) -> dict[str, Any]:
    """The names that the notebook's cells leave behind, run in this process: for our own notebooks only.

    Test cells are left out, and figures, as in marking.  A cell that raises costs its own effects.
    """
    names: dict[str, Any] = {"__name__": "__main__"}
    for cell in notebook.cells:
        about = cell.metadata.get("nbgrader", {})
        if cell.cell_type != "code" or about.get("grade") or "figure" in cell.metadata.get("tags", []):
            continue
        with (
            contextlib.redirect_stdout(io.StringIO()),
            contextlib.suppress(Exception),
            warnings.catch_warnings(),
        ):
            warnings.simplefilter("ignore")
            exec(compile(cell.source, "<cell>", "exec"), names)
    return names


def hand_in(course: Path, student: str, assignment: str, notebook: Any) -> Path:
    """Put ``notebook`` (or raw text) where nbgrader collects it; the folder."""
    folder = course / "submitted" / student / assignment
    folder.mkdir(parents=True)
    path = folder / f"{NOTEBOOKS[assignment]}.ipynb"
    # Not nbformat.write, which mends what students break.
    text = notebook if isinstance(notebook, str) else json.dumps(notebook)
    path.write_text(text, encoding="utf-8")
    return folder


def scores(course: Path, assignment: str) -> dict[str, dict[str, float | None]]:
    """student -> step -> automatic score, from the gradebook."""
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        return {
            submission.student.id: {
                grade.name: grade.auto_score for notebook in submission.notebooks for grade in notebook.grades
            }
            for submission in gradebook.assignment_submissions(assignment)
        }
