"""As in Colab or Kaggle: a folder with the wheel alone, and NumPy, matplotlib and a kernel installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from nbclient import NotebookClient
from nbformat import v4

import stepgrade
from stepgrade.authoring.release import build_wheel
from tests.helpers import ROOT
from tests.helpers.course_copy import released, solution_cell, solutions, worked

IN_COLAB = ("numpy==2.0.2", "matplotlib==3.10.0", "ipython==7.34.0", "ipykernel==6.17.1")
"""What Colab's runtime has; its IPython must not be exchanged."""
IN_PYODIDE = ("numpy==2.0.2", "matplotlib==3.8.4", "ipython==8.23.0", "ipykernel==6.29.5")
"""The versions of Pyodide 0.27.7."""

pytestmark = [pytest.mark.slow, pytest.mark.long]


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the students' wheel and nothing else, as it is uploaded beside a notebook."""
    folder = tmp_path_factory.mktemp("wheels")
    shutil.copy(build_wheel(ROOT), folder)
    return folder


@pytest.fixture(scope="module", params=[IN_COLAB, IN_PYODIDE], ids=["colab", "pyodide"])
def python(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a bare environment."""
    place = tmp_path_factory.mktemp("bare")
    subprocess.run([sys.executable, "-m", "venv", place], check=True)
    program = place / "bin" / "python"
    pip = (program, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    subprocess.run([*pip, *request.param], check=True)
    return program


@pytest.fixture
def execute(python: Path, wheels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Runs cells in that environment, in an empty folder; their outputs as text, each cell's together."""
    folder, kernel = tmp_path / "content", tmp_path / "jupyter" / "kernels" / "bare"
    shutil.copytree(wheels, folder)
    kernel.mkdir(parents=True)
    argv = [str(python), "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    (kernel / "kernel.json").write_text(
        json.dumps({"argv": argv, "display_name": "Bare", "language": "python"})
    )
    for name in [name for name in os.environ if name.startswith(("PIP_", "MPL"))]:
        monkeypatch.delenv(name)
    for name, value in {
        "JUPYTER_PATH": str(tmp_path / "jupyter"),
        "IPYTHONDIR": str(tmp_path / "ipython"),
        "PIP_NO_INDEX": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "STEPGRADE_PROGRESS": "",
    }.items():
        monkeypatch.setenv(name, value)

    def run(sources: Sequence[str]) -> list[str]:
        notebook = v4.new_notebook(cells=[v4.new_code_cell(source) for source in sources])
        where = {"metadata": {"path": str(folder)}}
        client = NotebookClient(notebook, kernel_name="bare", allow_errors=True, timeout=300, resources=where)
        return ["".join(map(_text, cell.outputs)) for cell in client.execute().cells]

    yield run
    subprocess.run([python, "-m", "pip", "uninstall", "--quiet", "--yes", "stepgrade"], check=True)


def _text(output: Any) -> str:
    if output.output_type == "error":
        return f"{output.ename}: {output.evalue}"
    return str(output.get("text", "") or output.get("data", {}).get("text/plain", ""))


def code(notebook: Any) -> list[str]:
    """The sources of a notebook's code cells."""
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


def test_the_first_cell_installs_and_a_wrong_and_a_right_answer_are_checked(execute: Any) -> None:
    notebook = released(ROOT, "lesson_01")
    cells = code(notebook)
    place = cells.index(solution_cell(notebook, "softmax").source)
    right = solutions("lesson_01")["softmax"]
    wrong = "def softmax(x, axis=-1):\n    return np.exp(x)"
    check = 'grader.check("softmax")'
    outputs = execute([*cells[:2], cells[place], check, wrong, check, right, check])
    assert "Error" not in outputs[0] + outputs[1]
    assert "softmax is not written yet" in outputs[3]
    assert "CheckFailed: softmax" in outputs[5]
    assert "passed" in outputs[7]
    assert "Failed" not in outputs[7]


@pytest.mark.parametrize("assignment", ["lesson_01", "exercise_03"])
def test_a_solved_notebook_runs_from_top_to_bottom(assignment: str, execute: Any) -> None:
    """Exercise 3 reads trained weights, which lie beside the notebook elsewhere."""
    outputs = execute([*code(worked(ROOT, assignment)), "grader.check_all()"])
    assert [text for text in outputs if "Error" in text or "Failed" in text] == []
    assert "passed" in outputs[-1]


def test_where_the_package_is_there_nothing_is_installed_and_an_old_one_is_told(execute: Any) -> None:
    first = code(released(ROOT, "lesson_01"))[0]
    newer = first.replace(stepgrade.__version__, "9.1.0")
    assert newer != first
    installs, _, nothing, told = execute(
        [first, "import pathlib; [each.unlink() for each in pathlib.Path().glob('*.whl')]", first, newer]
    )
    assert "Error" not in installs
    assert nothing == ""
    assert f"This notebook is of version 9.1.0; installed is stepgrade {stepgrade.__version__}." in told
