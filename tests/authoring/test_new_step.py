"""A new author adds a step by doing what CONTRIBUTING.md says, and everything downstream shows it.

The code is taken from the guide's own blocks.  What the guide says in words is done here in the order in
which it says it, and nothing else is: a gap in the guide fails this test.
"""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_markdown_cell

from tests.helpers import ROOT
from tests.helpers.course_copy import (
    copy_project,
    hand_in,
    nbgrader,
    released,
    scores,
    solution_cell,
    solutions,
)

A, STEP, AFTER, GIVES = "exercise_01", "sharpen", "scaled_scores", "softmax"
"""The new step stands behind ``AFTER`` and takes its point from ``GIVES``."""
MESSAGE = "You multiplied by the temperature; divide by it."

pytestmark = [pytest.mark.slow, pytest.mark.long]


def blocks(language: str) -> list[str]:
    """The code of the guide, as it stands there."""
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL)


ENTRY, SOLUTION, CHECK = blocks("python")
[LINE] = blocks("markdown")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project in which the guide was followed."""
    copy = copy_project(tmp_path_factory.mktemp("author") / "project")
    write_rubric(copy / "rubrics" / A)
    write_notebook(copy / "source" / A / "exercise_01_attention.ipynb")
    return copy


def replace_once(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (path.name, old)
    path.write_text(text.replace(old, new), encoding="utf-8")


def write_rubric(package: Path) -> None:
    (package / f"{STEP}.py").write_text(ENTRY, encoding="utf-8")
    init = package / "__init__.py"
    above = f"from rubrics.{A}.{AFTER} import {AFTER}\n"
    replace_once(init, above, f"{above}from rubrics.{A}.{STEP} import {STEP}\n")
    replace_once(init, f"        {AFTER},\n", f"        {AFTER},\n        {STEP},\n")
    replace_once(package / f"{GIVES}.py", "    points=4,\n", "    points=3,\n")


def write_notebook(path: Path) -> None:
    """The three cells, as nbgrader's *Create Assignment* leaves them."""
    notebook = nbformat.read(path, as_version=4)
    about: dict[str, Any] = {"schema_version": 3, "task": False}
    text = new_markdown_cell(f"## Sharper\n\nDivide scores by a temperature.\n\n{LINE}")
    solution, check = new_code_cell(SOLUTION.rstrip("\n")), new_code_cell(CHECK.rstrip("\n"))
    answer = {"grade_id": f"{STEP}_solution", "solution": True, "grade": False, "locked": False}
    solution.metadata["nbgrader"] = {**about, **answer}
    tests = {"grade_id": STEP, "solution": False, "grade": True, "locked": True, "points": 0}
    check.metadata["nbgrader"] = {**about, **tests}
    place = next(i for i, cell in enumerate(notebook.cells) if grade_id(cell) == AFTER)
    notebook.cells[place + 1 : place + 1] = [text, solution, check]
    nbformat.write(notebook, path)


def grade_id(cell: Any) -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))


def run(project: Path, *words: str) -> str:
    """A program of this Python in ``project``, with the project's own code; what it said."""
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project), "PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]
    return done.stdout


@pytest.fixture(scope="module")
def released_project(project: Path) -> Path:
    """The same, audited and released with the guide's own commands."""
    assert STEP in run(project, "stepgrade", "audit", A)
    run(project, "stepgrade", "release", A)
    return project


def worked(project: Path, source: str) -> Any:
    """The released notebook, all of it done, with ``source`` as the new step."""
    notebook = released(project, A)
    for step, text in {**solutions(A), STEP: source}.items():
        solution_cell(notebook, step).source = text
    return notebook


def without_regions(source: str) -> str:
    return "\n".join(line for line in source.splitlines() if "### " not in line)


WRONG = "def sharpen(scores, temperature):\n    return scores * temperature"


def test_the_audit_measures_it(project: Path) -> None:
    said = run(project, "stepgrade", "audit", A, "--details")
    assert f"{A}: nothing to change." in said
    assert "times the inverse" in said
    assert "multiplied" in said


def test_the_project_s_own_tests_of_the_notebook_accept_it(released_project: Path) -> None:
    """With the tests of the notebook's text, which know its steps, points and numbers."""
    said = run(
        *(released_project, "pytest", "-q", "-p", "no:cacheprovider", "-k", A, "-m", "not slow"),
        *("tests/source/test_source_notebooks.py", f"tests/source/test_{A}_prose.py"),
    )
    assert re.search(r"\d\d passed", said)


def test_the_release_has_the_cell_without_its_solution_and_the_check_s_file(released_project: Path) -> None:
    notebook = released(released_project, A)
    assert solution_cell(notebook, STEP).source.splitlines()[-1].strip() == "raise NotImplementedError()"
    text = (released_project / "release" / A / "tests" / f"{STEP}.py").read_text(encoding="utf-8")
    assert "two rows" in text
    assert MESSAGE in text
    assert "a batch" not in text
    assert "one row" not in text
    assert (released_project / "dist" / f"{A}.zip").is_file()


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (without_regions(SOLUTION), f"{STEP}: "),
        (WRONG, MESSAGE),
        ("def sharpen(scores, temperature):\n    raise NotImplementedError()", "is not written yet"),
    ],
    ids=["right", "wrong", "not written"],
)
def test_the_self_check_in_the_released_notebook_tells(
    released_project: Path, source: str, said: str
) -> None:
    notebook = worked(released_project, source)
    place = next(i for i, cell in enumerate(notebook.cells) if grade_id(cell) == STEP)
    # As far as the new step: the rest is as it was.
    del notebook.cells[place + 1 :]
    folder = str(released_project / "release" / A)
    NotebookClient(notebook, allow_errors=True, resources={"metadata": {"path": folder}}).execute()
    outputs = notebook.cells[place].outputs
    assert said in json.dumps(outputs)
    assert any(output.output_type == "error" for output in outputs) == (said != f"{STEP}: ")


def test_marking_feedback_exports_and_report_show_it(released_project: Path) -> None:
    project = released_project
    hand_in(project, "ada", A, worked(project, without_regions(SOLUTION)))
    hand_in(project, "bob", A, worked(project, WRONG))
    nbgrader(project, "autograde", A)
    marks = scores(project, A)
    assert sum(filter(None, marks["ada"].values())) == 20.0
    assert (marks["ada"][STEP], marks["bob"][STEP]) == (1.0, 0.0)
    assert sum(filter(None, marks["bob"].values())) == 19.0

    nbgrader(project, "generate_feedback", A)
    [page] = (project / "feedback" / "bob" / A).glob("*.html")
    assert MESSAGE in page.read_text(encoding="utf-8")

    heading, ada, bob = csv.reader(run(project, "stepgrade", "marks", A, "--csv").splitlines())
    assert heading.index(STEP) == heading.index(AFTER) + 1
    assert (ada[heading.index(STEP)], bob[heading.index(STEP)]) == ("1.0", "0.0")
    nbgrader(project, "export", "--exporter=stepgrade.exports.StepsJsonExport", "--to", "steps.json")
    [assignment] = json.loads((project / "steps.json").read_text(encoding="utf-8"))["assignments"]
    said = {s["student"]: {step["step"]: step for step in s["steps"]} for s in assignment["students"]}
    assert list(said["bob"]).index(STEP) == list(said["bob"]).index(AFTER) + 1
    assert said["bob"][STEP]["diagnosis"] == MESSAGE

    run(project, "stepgrade", "report", A, "--to", "report.html")
    report = (project / "report.html").read_text(encoding="utf-8")
    assert STEP in report
