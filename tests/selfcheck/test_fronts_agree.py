"""The three self-check fronts and the trusted marking say the same of the public cases of one notebook."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from stepgrade.course.directory import load_rubric
from stepgrade.judging import verdict as v
from stepgrade.judging.stored import read_results
from stepgrade.notebook.grader_calls import checked_step
from stepgrade.samples.sample_class import Sample, write_sample_class
from tests.helpers import ROOT
from tests.helpers.course_copy import NOTEBOOKS, copy_course, nbgrader

pytestmark = pytest.mark.slow

A = "exercise_01"
WANTED = 20
# They end their kernel, or fool the checks that run in it: only the marking is proof against that.
LEFT_OUT = re.compile("empties-cells|patches-numpy|skips-tests|deleted-test|split-cells")

PLUGINS = ("-p", "stepgrade.selfcheck.pytest_notebook", "-p", "no:cacheprovider")

Passed = dict[tuple[str, str], bool]
"""(step, case) -> whether it passed."""

OTTER = """
import json, sys
from otter.execute import grade_notebook
folder, notebook = sys.argv[1:]
import glob
results = grade_notebook(notebook, tests_glob=sorted(glob.glob(folder + "/tests/*.py")),
                         test_dir=folder + "/tests", cwd=folder)
found = [[name, result.test_case.name, result.passed]
         for name, file in results.results.items() for result in file.test_case_results]
print("\\nFOUND" + json.dumps(found))
"""


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Sample]]:
    course = copy_course(tmp_path_factory.mktemp("fronts"))
    nbgrader(course, "generate_assignment", A)
    samples = write_sample_class(course, A, 34, seed=1)
    chosen = [sample for sample in samples if not sample.breaks and not LEFT_OUT.search(sample.kind)][:WANTED]
    for sample in samples:
        if sample not in chosen:
            shutil.rmtree(course / "submitted" / sample.student)
    nbgrader(course, "autograde", A)
    assert len(chosen) == WANTED
    return course, chosen


def trusted(course: Path, student: str) -> Passed:
    path = course / "autograded" / student / A / f"{NOTEBOOKS[A]}.results.json"
    verdict = read_results(path).verdict
    return {
        (step.step, case.name): case.outcome in (v.PASSED, v.PASSED_SINGLE)
        for step in verdict.steps
        for case in step.cases
        if case.public
    }


def by_pytest(folder: Path) -> Passed:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-v", *PLUGINS, f"{NOTEBOOKS[A]}.ipynb"],
        cwd=folder,
        # The plugins of the development tools take longer to load than the notebook takes to run.
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = re.findall(r"\.ipynb::(\w+)::(.+?) (PASSED|FAILED)", done.stdout)
    return {(step, case): outcome == "PASSED" for step, case, outcome in lines}


def by_otter(folder: Path) -> Passed:
    done = subprocess.run(
        [sys.executable, "-c", OTTER, str(folder), f"{NOTEBOOKS[A]}.ipynb"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "FOUND" in done.stdout, done.stderr[-2000:]
    found = json.loads(done.stdout.rpartition("FOUND")[2])
    return {(step, case): passed for step, case, passed in found}


def by_notebook(folder: Path) -> dict[str, bool]:
    """step -> whether ``grader.check`` was content, in a real kernel."""
    notebook = nbformat.read(folder / f"{NOTEBOOKS[A]}.ipynb", as_version=4)
    NotebookClient(
        notebook, timeout=120, allow_errors=True, resources={"metadata": {"path": str(folder)}}
    ).execute()
    return {
        step: not any(output.output_type == "error" for output in cell.outputs)
        for cell in notebook.cells
        if cell.cell_type == "code" and (step := checked_step(cell.source))
    }


def test_all_four_say_the_same_of_twenty_notebooks(marked: tuple[Path, list[Sample]]) -> None:
    course, samples = marked
    functions = [step.name for step in load_rubric(ROOT, A) if not step.is_value]
    failures = 0
    for sample in samples:
        folder = course / "submitted" / sample.student / A
        mine = trusted(course, sample.student)
        failures += not all(mine.values())
        for front in (by_pytest, by_otter):
            theirs = {key: passed for key, passed in front(folder).items() if key[0] in functions}
            assert theirs == mine, (sample.student, front.__name__)
        checked = by_notebook(folder)
        for step in functions:
            passed = all(ok for (name, _), ok in mine.items() if name == step)
            assert checked[step] == passed, (sample.student, step)
    assert 5 < failures < WANTED, "the class should hold right and wrong notebooks"
