"""*Run All* on untouched released notebooks: the last cell is reached, and failures are still seen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from stepgrade.course.directory import assignments
from stepgrade.notebook.grader_calls import checked_step, only_checks
from tests.helpers import ROOT
from tests.helpers.course_copy import NOTEBOOKS, copy_course, nbgrader

pytestmark = pytest.mark.slow


def released(assignment: str, folder: Path) -> Path:
    """A copy of the released notebook, with its tests beside it."""
    shutil.copytree(ROOT / "release" / assignment, folder / assignment)
    return folder / assignment / f"{NOTEBOOKS[assignment]}.ipynb"


def run_all(path: Path) -> Any:
    """The notebook, executed as *Run All* does: an error ends it where the cell's tags do not allow one."""
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(path.parent)}}).execute()
    return notebook


@pytest.mark.parametrize("assignment", assignments(ROOT))
def test_an_untouched_notebook_runs_to_its_last_cell(assignment: str, tmp_path: Path) -> None:
    cells = [c for c in run_all(released(assignment, tmp_path)).cells if c.cell_type == "code"]
    assert all(cell.execution_count for cell in cells if cell.source.strip())
    for cell in cells:
        failed = any(output.output_type == "error" for output in cell.outputs)
        assert failed or not (checked_step(cell.source) or only_checks(cell.source)), cell.source


def test_nbgrader_s_validation_and_pytest_still_see_the_failures(tmp_path: Path) -> None:
    path = released("lesson_02", tmp_path)
    course = copy_course(tmp_path / "course")
    said = nbgrader(course, "validate", str(path))
    assert "project_qkv is not written yet" in said
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "stepgrade.selfcheck.pytest_notebook", path.name],
        cwd=path.parent,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "failed" in done.stdout
