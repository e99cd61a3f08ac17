"""What students get: equal to a fresh build, complete, and without anything that is not theirs.

(That the notebooks are what nbgrader generates is seen in tests/preprocessors/test_nbgrader_rubrics.py,
where it does so.)
"""

from __future__ import annotations

import copy
import email
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from nbformat import v4
from nbgrader.apps import NbGraderAPI
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from stepgrade.authoring.release import (
    MARKERS,
    ReleaseError,
    build_release,
    build_wheel,
    given_away,
    leaks,
    write_examples,
    write_zip,
)
from stepgrade.course.directory import assignments, load_rubric
from stepgrade.course.settings import settings
from stepgrade.judging import expectation
from stepgrade.judging.expectation import Bands
from stepgrade.preprocessors.release import disagreements, write_points
from stepgrade.rubric import Rubric, Step, hidden
from stepgrade.samples.sample_class import read_cells
from stepgrade.selfcheck import carried
from stepgrade.selfcheck.bundle import read_bundles
from stepgrade.selfcheck.bundle import test_files as files_of
from stepgrade.selfcheck.same import difference
from tests.helpers import ROOT
from tests.helpers.course_copy import NOTEBOOKS, copy_course, copy_project, worked


@pytest.mark.parametrize("assignment", assignments(ROOT))
def test_source_and_rubric_agree(assignment: str) -> None:
    rubric = load_rubric(ROOT, assignment)
    notebook = read_cells(ROOT / "source" / assignment / f"{rubric.notebook}.ipynb", "a source notebook")
    assert disagreements(notebook, rubric, rubric.notebook) == []


def test_a_notebook_that_disagrees_with_its_rubric_is_told_how() -> None:
    rubric = load_rubric(ROOT, "exercise_01")
    path = ROOT / "source" / "exercise_01" / f"{rubric.notebook}.ipynb"
    notebook = read_cells(path, "a source notebook")
    tests = [cell for cell in notebook.cells if cell.source.startswith("grader.check")]
    tests[1].source = tests[1].source.replace("### BEGIN", "# BEGIN")
    notebook.cells.remove(tests[2])
    found = "\n".join(disagreements(notebook, rubric, "another"))
    for part in ("called 'another'", "must be exactly", "the rubric's steps are"):
        assert part in found


def about_points(notebook: Any) -> tuple[dict[str, float], list[str]]:
    """The points in the test cells' metadata, and the lines that name points."""
    graded = [
        cell.metadata.nbgrader for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade")
    ]
    lines = [line for cell in notebook.cells for line in cell.source.splitlines() if "point" in line.lower()]
    return {about.grade_id: about.points for about in graded}, lines


def points_course(*effort: str) -> tuple[Any, Rubric]:
    """A source notebook with two steps, each under its line of ``effort``, and their rubric."""
    steps = tuple(
        Step(name, points, name, (hidden("any", lambda rng: ()),), reference=abs)
        for name, points in (("first", 2.5), ("second", 1))
    )
    notebook = v4.new_notebook(cells=[v4.new_markdown_cell("# Title\n\n**Time:** 1 hour. **Points:**")])
    for step, line in zip(steps, effort, strict=True):
        about = {"grade": True, "solution": False, "locked": True, "grade_id": step.name, "points": 0}
        check = v4.new_code_cell(f'grader.check("{step.name}")', metadata={"nbgrader": about})
        text = v4.new_markdown_cell(f"Do this.\n\n{line}\n\nHow?")
        notebook.cells += [text, v4.new_code_cell("answer = ..."), check]
    return notebook, Rubric("task", "01_task", steps)


def test_the_rubric_s_points_are_written_into_metadata_and_text() -> None:
    effort = "*Difficulty 1 of 5 · importance 2 of 5 · 5 minutes*"
    notebook, rubric = points_course(effort, effort)
    write_points(notebook, rubric)
    assert about_points(notebook) == (
        {"first": 2.5, "second": 1},
        [
            "**Time:** 1 hour. **Points:** 3.5, in two steps.",
            "*Difficulty 1 of 5 · importance 2 of 5 · 5 minutes · 2.5 points*",
            "*Difficulty 1 of 5 · importance 2 of 5 · 5 minutes · 1 point*",
        ],
    )


def test_points_that_an_author_typed_are_overridden() -> None:
    clean, rubric = points_course("*Difficulty 1 · 5 minutes*", "*Difficulty 2 · 1–2 minutes*")
    typed, _ = points_course(
        "*Difficulty 1 · 5 minutes · 7 points*", "*Difficulty 2 · 1–2 minutes · 1 point*"
    )
    typed.cells[0].source += " 8, in five steps."
    typed.cells[3].metadata.nbgrader.points = 7
    for notebook in (clean, typed):
        write_points(notebook, rubric)
    assert about_points(typed) == about_points(clean)
    once = copy.deepcopy(typed)
    write_points(typed, rubric)
    assert typed == once


@pytest.mark.parametrize("assignment", assignments(ROOT))
def test_the_committed_self_checks_are_those_of_the_rubric(assignment: str, tmp_path: Path) -> None:
    folder = ROOT / "release" / assignment
    wanted = files_of(load_rubric(ROOT, assignment))
    assert {f"tests/{path.name}" for path in (folder / "tests").glob("*.py")} == set(wanted)
    for name, text in wanted.items():
        fresh = tmp_path / Path(name).name
        fresh.write_text(text, encoding="utf-8")
        assert difference(folder / name, fresh) == "", name


@pytest.mark.parametrize("assignment", ["exercise_01", "exercise_03"])
def test_another_processor_changes_no_file(
    assignment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every result that was rounded has another last digit, and every band is measured twice as wide."""
    course = copy_course(tmp_path / "course")
    compared, band = expectation._plain, expectation.Expectations._band

    def other_digits(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: other_digits(item) for key, item in value.items()}
        if isinstance(value, (tuple, list)):
            return type(value)(map(other_digits, value))
        array = np.asarray(value)
        if array.dtype.kind != "f":
            return value
        # What a float32 holds exactly (0, whole numbers, halves) is not rounded on any processor.
        with np.errstate(over="ignore"):
            rounded = np.isfinite(array) & (array != array.astype(np.float32))
        near = np.where(rounded, np.nextafter(array, np.inf), array)
        return float(near) if type(value) is float else near[()]

    def wide(*arguments: Any) -> Bands:
        found = band(*arguments)
        return Bands(found.single and 2 * found.single, found.wrongs, found.any_type)

    monkeypatch.setattr(expectation, "_plain", lambda *arguments: other_digits(compared(*arguments)))
    monkeypatch.setattr(expectation.Expectations, "_band", wide)
    release = course / "release" / assignment
    fresh = files_of(load_rubric(course, assignment))
    assert any((release / name).read_text(encoding="utf-8") != text for name, text in fresh.items())
    before = {path: path.read_bytes() for path in release.rglob("*") if path.is_file()}
    generated = NbGraderAPI(config=settings(course)).generate_assignment(assignment)
    assert generated["success"], generated["log"]
    assert {path: path.read_bytes() for path in release.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("assignment", assignments(ROOT))
def test_a_release_gives_nothing_away(assignment: str) -> None:
    assert leaks(ROOT / "release" / assignment) == []


def test_a_leak_is_found_and_named(tmp_path: Path) -> None:
    (tmp_path / "notebook.ipynb").write_text(f"# {MARKERS[0]}")
    assert leaks(tmp_path) == [f"notebook.ipynb holds {MARKERS[0]!r}"]


@pytest.fixture(scope="module")
def wheel_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The students' wheel, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    with zipfile.ZipFile(build_wheel(ROOT)) as wheel:
        wheel.extractall(folder)
    return folder


def test_the_wheel_holds_the_student_side_and_no_answers(wheel_files: Path) -> None:
    tops = {path.name for path in wheel_files.iterdir()}
    assert tops - {name for name in tops if name.endswith(".dist-info")} == {"stepgrade", "attention_plots"}


def test_the_wheel_carries_what_is_released_and_no_notebook(wheel_files: Path) -> None:
    cases, release = wheel_files / "stepgrade" / "cases", ROOT / "release"

    def files(folder: Path) -> dict[str, bytes]:
        found = (
            path for path in folder.rglob("*") if path.is_file() and path.suffix in (".py", ".json", ".npz")
        )
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}

    assert files(cases) == files(release)
    assert {path.name for path in cases.iterdir()} == set(assignments(ROOT))
    assert not list(wheel_files.rglob("*.ipynb"))


@pytest.mark.parametrize("assignment", assignments(ROOT))
def test_the_wheel_carries_the_public_cases_of_a_step_and_no_hidden_one(
    assignment: str, wheel_files: Path
) -> None:
    rubric = load_rubric(ROOT, assignment)
    bundles = read_bundles(wheel_files / "stepgrade" / "cases" / assignment / "tests")
    assert [bundle.step for bundle in bundles] == [step.name for step in rubric]
    for bundle, step in zip(bundles, rubric, strict=True):
        if not step.is_value:
            public = [case.name for case in step.public_cases]
            assert [each.case.name for each in bundle.cases] == public, step.name
    assert leaks(wheel_files / "stepgrade" / "cases") == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("stepgrade/cases/lesson_01/tests/softmax.py", f"# {MARKERS[0]}"),
        ("stepgrade/cases/lesson_01/lesson.ipynb", "{}"),
        ("rubrics/lesson_01/__init__.py", ""),
    ],
)
def test_a_wheel_that_would_give_something_away_is_found(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("stepgrade/authoring/release.py", f"MARKERS = {MARKERS}")
        archive.writestr("stepgrade/cases/lesson_01/tests/marking.json", "{}")
    assert given_away(path) == []
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, text)
    assert len(given_away(path)) == 1


@pytest.mark.parametrize(
    "there",
    [
        {"python": "3.12.7", "numpy": "2.0.2", "matplotlib": "3.8.4", "ipython": "8.23.0"},  # Pyodide 0.27.7
        {"python": "3.14.2", "matplotlib": "3.10.8"},  # Pyodide 314.0.7
        {"python": "3.12.12", "numpy": "2.0.2", "matplotlib": "3.10.0", "ipython": "7.34.0"},  # Colab
    ],
)
def test_the_wheel_is_let_in_where_packages_are_not_to_be_exchanged(
    there: dict[str, str], wheel_files: Path
) -> None:
    (info,) = wheel_files.glob("*.dist-info/METADATA")
    told = email.message_from_string(info.read_text(encoding="utf-8"))
    needs = [Requirement(text) for text in told.get_all("Requires-Dist", []) if "extra ==" not in text]
    wanted = {need.name: need.specifier for need in needs} | {"python": SpecifierSet(told["Requires-Python"])}
    assert wanted.keys() == {"python", "numpy", "matplotlib", "ipython"}
    assert [name for name, version in there.items() if version not in wanted[name]] == []


def test_an_editable_install_carries_no_cases() -> None:
    assert not carried.PLACE.exists()


def test_a_wheel_needs_a_checkout(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="no pyproject"):
        build_wheel(tmp_path)


def test_a_zip_of_the_same_files_is_the_same_zip(tmp_path: Path) -> None:
    course = copy_course(tmp_path / "course")
    (course / "requirements-student.lock").write_text("numpy\n")
    (course / "requirements-otter.lock").write_text("numpy\notter-grader\n")
    (course / "dist").mkdir()
    wheel = course / "dist" / "stepgrade-0-py3-none-any.whl"
    wheel.write_bytes(b"wheel")
    (course / "GETTING_STARTED.md").write_text("How to start.")
    first = write_zip(course, "exercise_01", wheel).read_bytes()
    assert write_zip(course, "exercise_01", wheel).read_bytes() == first
    with zipfile.ZipFile(course / "dist" / "exercise_01.zip") as archive:
        names = {name.removeprefix("exercise_01/") for name in archive.namelist()}
        read_me = archive.read("exercise_01/README.txt").decode()
    assert {"exercise_01_attention.ipynb", "README.txt", wheel.name} <= names
    assert {"requirements.txt", "requirements-otter.txt"} <= names
    assert {"tests/softmax.py", "GETTING_STARTED.md"} <= names
    assert "The course's guides are beside it: GETTING_STARTED.md." in read_me


def test_the_examples_can_be_handed_out_alone(tmp_path: Path) -> None:
    """Their zip, unpacked: an example runs with nothing of the course beside it."""
    wheel = build_wheel(ROOT)
    with zipfile.ZipFile(write_examples(ROOT, wheel)) as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / "examples"
    assert {"README.md", "requirements.txt", "mini_gpt", wheel.name} <= {p.name for p in folder.iterdir()}
    assert not list(folder.rglob("*.pyc"))
    done = subprocess.run(
        [sys.executable, folder / "example_01_attention.py"], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_a_student_with_nothing_else_can_work_on_an_assignment(tmp_path: Path) -> None:
    """The zip, unpacked in an environment that holds what its requirements say and nothing more."""
    project = copy_project(tmp_path / "project")
    build_release(project, print, ["exercise_01"])
    with zipfile.ZipFile(project / "dist" / "exercise_01.zip") as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / "exercise_01"

    def run(*command: str | Path, fails: bool = False) -> str:
        done = subprocess.run(
            [str(word) for word in command], cwd=folder, capture_output=True, text=True, check=False
        )
        assert (done.returncode != 0) == fails, done.stdout + done.stderr
        return done.stdout

    run(sys.executable, "-m", "venv", "env")
    programs = folder / "env" / "bin"
    run(programs / "pip", "install", "--quiet", "--disable-pip-version-check", "-r", "requirements.txt")
    installed = run(programs / "pip", "list", "--disable-pip-version-check")
    assert not {"nbgrader", "otter-grader"} & set(installed.split())
    name = f"{NOTEBOOKS['exercise_01']}.ipynb"
    assert "failed" in run(programs / "pytest", "-q", name, fails=True)
    (folder / name).write_text(_solved(), encoding="utf-8")
    assert "failed" not in run(programs / "pytest", "-q", name)
    run(programs / "jupyter", "execute", name)
    run(programs / "pip", "install", "--quiet", "--disable-pip-version-check", "-r", "requirements-otter.txt")
    assert "All tests passed!" in run(programs / "otter", "check", name, "-t", "tests")


def _solved() -> str:
    import nbformat

    return str(nbformat.writes(worked(ROOT, "exercise_01")))
