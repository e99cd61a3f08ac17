"""Sample classes: what is written, that nobody's work is touched, and that the expected marks are right."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from stepgrade.course.directory import CourseError
from stepgrade.gradebook.marks import CLOSE, Mark, MarksTable, StudentMarks, compare_with_expected
from stepgrade.samples.kinds import KINDS
from stepgrade.samples.sample_class import (
    MARK,
    Sample,
    expected_marks,
    expected_path,
    sample_class,
    without_markers,
    write_sample_class,
)
from tests.helpers import ROOT

RUBRIC = """
import numpy as np
from stepgrade.rubric import Mistake, Plausibility, Rubric, Step, Tolerance, Variant, common, hidden, public

def cases(size=5):
    return (
        public("five", lambda rng: (rng.normal(size=size),)),
        hidden("seven", lambda rng: (rng.normal(size=7),)),
        common("eleven", lambda rng: (rng.normal(size=11),)),
    )

def step(name, factor, **more):
    write = lambda expression: f"def {name}(x):\\n    return {expression}\\n"
    return Step(name, 2, "Some numbers.", cases=cases(), variants=(
        Variant("in two", write(f"{factor / 2} * x * 2")),
        Variant("float32", write(f"np.float32({factor}) * x.astype(np.float32)"), single=True),
    ), mistakes=(
        Mistake("negated", write(f"-{factor} * x"), "The sign is wrong."),
        Mistake("shifted", write(f"{factor} * x + 1"), "It is shifted."),
    ), **more)

rubric = Rubric("task", "the_task", (
    step("double", 2, reference=lambda x: 2 * x),
    Step("by_hand", 1, "By hand.", reference=np.array([1 / 3]), plausibility=Plausibility((1,)),
         tolerance=Tolerance(0, 0.01)),
    step("quadruple", 4, parts=("double",), composition=lambda double: lambda x: double(double(x))),
    step("triple", 3, reference=lambda x: 3 * x),
))
"""

SOLUTIONS = {
    "double": "def double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION",
    "by_hand": "### BEGIN SOLUTION\nby_hand = np.array([0.33])\n### END SOLUTION",
    "quadruple": (
        "def quadruple(x):\n    ### BEGIN SOLUTION\n    return double(double(x))\n    ### END SOLUTION"
    ),
    "triple": "def triple(x):\n    ### BEGIN SOLUTION\n    return 3 * x\n    ### END SOLUTION",
}


def released(source: str) -> str:
    """The solution cell as nbgrader releases it."""
    before, rest = source.split("### BEGIN SOLUTION")
    return (
        before
        + "# YOUR CODE HERE\n"
        + " " * (len(before) - len(before.rstrip(" ")))
        + ("raise NotImplementedError()" + rest.split("### END SOLUTION")[1])
    )


def notebook(release: bool) -> Any:
    def metadata(name: str, grade: bool) -> dict[str, Any]:
        return {"nbgrader": {"grade_id": name, "grade": grade, "solution": not grade}}

    cells = [new_code_cell("import numpy as np\nfrom stepgrade import grader", id="imports")]
    for name, source in SOLUTIONS.items():
        text = released(source) if release else source
        cells.append(new_code_cell(text, id=f"{name}-s", metadata=metadata(f"{name}_solution", False)))
        cells.append(new_code_cell(f'grader.check("{name}")', id=f"{name}-t", metadata=metadata(name, True)))
    return new_notebook(cells=cells)


@pytest.fixture
def course(tmp_path: Path) -> Path:
    (tmp_path / "rubrics").mkdir()
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\n")
    (tmp_path / "rubrics" / "task.py").write_text(RUBRIC)
    for folder in ("source", "release"):
        (tmp_path / folder / "task").mkdir(parents=True)
        nbformat.write(notebook(folder == "release"), tmp_path / folder / "task" / "the_task.ipynb")
    (tmp_path / "release" / "task" / "tests").mkdir()
    (tmp_path / "release" / "task" / "tests" / "double.py").write_text("OK_FORMAT = True\n")
    return tmp_path


def by_kind(samples: list[Sample], kind: str) -> Sample:
    return next(sample for sample in samples if sample.kind == kind)


def test_a_class_of_24_holds_every_kind(course: Path) -> None:
    samples = sample_class(course, "task")
    assert [sample.kind for sample in samples] == [kind.name for kind in KINDS]
    assert len({sample.student for sample in samples}) == 24
    assert samples[0].student == "sample-01-reference"


@pytest.mark.parametrize("students", [1, 5, 30, 100])
def test_any_number_of_students_will_do(course: Path, students: int) -> None:
    samples = sample_class(course, "task", students)
    names = [sample.student for sample in samples]
    assert len(set(names)) == students
    assert names == sorted(names)


EXPECTED = {
    "reference": [2, 1, 2, 2],
    "variants": [2, 1, 2, 2],
    "nothing-done": [0, 0, 0, 0],
    "half-done": [2, 1, 0, 0],
    "noisy": [2, 1, 2, 2],
    "mutates-input": [2, 1, 2, 1.8],
    "syntax-error": [2, 1, 0, 2],
    "endless-loop": [2, 1, 2, 0],
    "exits-in-function": [0, 1, 2, 2],
    "exits-in-cell": [2, 1, 0, 2],
    "empties-cells": [0, 0, 0, 0],
    "patches-numpy": [0, 0, 0, 0],
    "skips-tests": [2, 1, 0, 0],
    "split-cells": [2, 1, 2, 2],
    "deleted-test": [2, 1, 2, 2],
}


def test_the_expected_marks_are_those_worked_out_by_hand(course: Path) -> None:
    samples = sample_class(course, "task")
    found = {kind: list(by_kind(samples, kind).expected.values()) for kind in EXPECTED}
    assert found == EXPECTED


def test_a_mistake_costs_its_own_step_alone(course: Path) -> None:
    for sample in sample_class(course, "task"):
        if sample.kind == "one-mistake":
            wrong = sample.about.partition(":")[0]
            assert sample.expected[wrong] == 0
            # The step built on it follows through.
            assert all(points > 0 for step, points in sample.expected.items() if step != wrong), sample.about


def test_nothing_unsafe_runs_in_this_process(course: Path) -> None:
    import numpy as np

    before = np.allclose
    sample_class(course, "task")
    assert np.allclose is before


def test_the_same_seed_makes_the_same_class(course: Path) -> None:
    first, again = sample_class(course, "task", seed=3), sample_class(course, "task", seed=3)
    assert [(s.about, s.expected, s.notebook) for s in first] == [
        (s.about, s.expected, s.notebook) for s in again
    ]


def sources(sample: Sample) -> list[str]:
    return [cell.source for cell in sample.notebook.cells]


def test_notebooks_hold_what_is_said_of_them(course: Path) -> None:
    samples = sample_class(course, "task")
    assert "### " not in "".join(sources(by_kind(samples, "reference")))
    assert "os._exit(1)" in "".join(sources(by_kind(samples, "exits-in-cell")))
    assert "while True" in "".join(sources(by_kind(samples, "endless-loop")))
    assert sources(by_kind(samples, "nothing-done")) == [cell.source for cell in notebook(True).cells]
    assert len(sources(by_kind(samples, "deleted-test"))) == len(notebook(True).cells) - 1
    split = by_kind(samples, "split-cells").notebook
    names = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in split.cells]
    assert names.count("double_solution") == names.count("quadruple_solution") == 2
    assert len({cell.id for cell in split.cells}) == len(split.cells)


def test_every_notebook_is_valid(course: Path) -> None:
    for sample in sample_class(course, "task"):
        nbformat.validate(sample.notebook)


def test_solution_markers_are_dropped() -> None:
    assert without_markers(SOLUTIONS["double"]) == "def double(x):\n    return 2 * x"


# --- writing -------------------------------------------------------------------------------------------


def test_the_class_is_written_as_it_would_be_handed_in(course: Path) -> None:
    samples = write_sample_class(course, "task")
    folder = course / "submitted" / "sample-01-reference" / "task"
    names = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.*"))
    assert names == ["tests/double.py", "the_task.ipynb", "timestamp.txt"]
    assert expected_marks(course, "task") == {sample.student: sample.expected for sample in samples}
    assert json.loads(expected_path(course, "task").read_text())["assignment"] == "task"


def test_a_smaller_class_leaves_no_samples_behind(course: Path) -> None:
    write_sample_class(course, "task", 10)
    marked = course / "autograded" / "sample-08-one-mistake" / "task"
    marked.mkdir(parents=True)
    write_sample_class(course, "task", 2)
    assert sorted(path.name for path in (course / "submitted").iterdir()) == [
        "sample-01-reference",
        "sample-02-one-mistake",
    ]
    assert not marked.exists()


def test_somebody_s_work_is_never_overwritten(course: Path) -> None:
    theirs = course / "submitted" / "sample-02-one-mistake" / "task"
    theirs.mkdir(parents=True)
    nbformat.write(notebook(True), theirs / "the_task.ipynb")
    other = course / "submitted" / "sample-99-ada" / "task"
    shutil.copytree(theirs, other)
    before = (theirs / "the_task.ipynb").read_bytes()
    with pytest.raises(CourseError, match="no sample; it is left alone"):
        write_sample_class(course, "task")
    assert (theirs / "the_task.ipynb").read_bytes() == before
    assert not (course / "submitted" / "sample-01-reference").exists()
    shutil.rmtree(theirs)
    write_sample_class(course, "task", 1)
    assert other.exists()


def test_samples_say_that_they_are_samples(course: Path) -> None:
    assert sample_class(course, "task", 1)[0].notebook.metadata[MARK] == "reference"


def test_without_a_release_it_says_what_to_do(course: Path) -> None:
    shutil.rmtree(course / "release")
    with pytest.raises(CourseError, match="stepgrade release"):
        sample_class(course, "task")


def test_a_missing_solution_cell_is_named(course: Path) -> None:
    path = course / "release" / "task" / "the_task.ipynb"
    path.write_text(path.read_text().replace("triple_solution", "tripel_solution"))
    with pytest.raises(CourseError, match="no solution cell for step 'triple'"):
        sample_class(course, "task")


# --- comparing -----------------------------------------------------------------------------------------


def test_differences_from_the_expected_marks_are_sentences() -> None:
    steps = {"double": 2.0, "triple": 2.0}
    rows = (
        StudentMarks("right", {"double": Mark(2.0, 2.0), "triple": Mark(2.0, 1 / 3)}),
        StudentMarks("wrong", {"double": Mark(2.0, 1.0), "triple": Mark(2.0, 2.0, waiting=True)}),
        StudentMarks("failed", {"double": Mark(2.0), "triple": Mark(2.0)}),
    )
    table = MarksTable("task", steps, rows)
    marks = {"double": 2.0, "triple": 1 / 3}
    expected = {"right": marks, "wrong": marks, "failed": marks, "absent": marks}
    assert compare_with_expected(table, expected) == [
        "wrong, double: 1 where 2 is right",
        "wrong, triple: 2? where 0.333333 is right",
        "failed: not marked",
        "absent: not marked",
    ]
    assert CLOSE < 0.001


def test_the_table_shows_points_totals_and_what_waits_for_a_human() -> None:
    rows = (StudentMarks("ada", {"double": Mark(2.0, 1.5), "triple": Mark(2.0, waiting=True)}),)
    table = MarksTable("task", {"double": 2.0, "triple": 2.0}, rows)
    text = table.text().splitlines()
    assert text[0].split() == ["student", "total", "double", "triple"]
    assert text[1].split() == ["points", "to", "be", "had", "4", "2", "2"]
    assert text[3].split() == ["ada", "1.50?", "1.5", "-?"]
    assert text[4] == "ada: triple must be graded by hand"
    assert table.csv().splitlines() == [
        "student,total,late penalty,double,triple,graded by hand",
        "ada,1.5,0.0,1.5,,triple",
    ]


# --- the whole of it, with nbgrader --------------------------------------------------------------------


def _is_installed() -> bool:
    try:
        metadata.distribution("stepgrade")
    except metadata.PackageNotFoundError:
        return False
    return True


@pytest.fixture(scope="module")
def copy_of_the_course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("copy")
    for name in ("source", "rubrics", "solutions"):
        shutil.copytree(ROOT / name, target / name)
    for name in ("nbgrader_config.py", "course_settings.py"):
        shutil.copy(ROOT / name, target)
    return target


@pytest.mark.slow
@pytest.mark.skipif(not _is_installed(), reason="the sandbox offers installed packages: run `make setup`")
def test_the_demonstration_marks_every_submission_as_expected(copy_of_the_course: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "stepgrade", "demo", "--course", str(copy_of_the_course)],
        capture_output=True,
        text=True,
        timeout=1200,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "marks are what they should be" in done.stdout
