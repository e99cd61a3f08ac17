"""A course proves itself: what an author got wrong is refused by name, and costs no student a point."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI

from stepgrade.course.settings import settings
from stepgrade.doctor.assignment import examine_assignment
from stepgrade.preprocessors.release import prove_assignment
from stepgrade.sandbox.errors import SandboxError
from tests.helpers.course_copy import run
from tests.helpers.tiny_course import CONFIG, A, hand_in, source_notebook, write_course


def solved(line: str) -> str:
    """The solution cell of ``total`` with that line."""
    return f"def total(a, b):\n    ### BEGIN SOLUTION\n    {line}\n    ### END SOLUTION"


USES_PANDAS = solved("return float(pandas.Series([a, b]).sum())")


def for_r() -> Any:
    """The source notebook, for a kernel that runs R."""
    notebook = source_notebook()
    notebook.metadata["kernelspec"] = {"name": "ir", "display_name": "R", "language": "R"}
    return notebook


SLIPS: dict[str, tuple[dict[str, Any], str]] = {
    "an object": (
        {"function": "np.poly1d([1, 0, -2])"},
        r"step 'root', case 'a square.*hold a poly1d.*Script",
    ),
    "a set": ({"first": "{1, 2}"}, r"step 'total', case 'numbers.*hold a set.*pass a sorted list"),
    "a result": (
        {"result": "{a, b}"},
        r"step 'total', case 'numbers.*a result with a set in it.*have it give",
    ),
    "no source": (
        {"function": "eval('lambda x: x**2 - 2')"},
        r"step 'root', public case 'a square'.*source is not there.*make the case hidden",
    ),
    "inputs that raise": ({"first": "1 / 0"}, r"step 'total', case 'numbers.*raised ZeroDivisionError"),
    "a package": (
        {"notebook": source_notebook("import pandas", USES_PANDAS)},
        r"given cell 'given_more' imports pandas, which c.MarkSteps.packages .* does not list",
    ),
    "a given cell": (
        {"notebook": source_notebook("offset = 1 / 0")},
        r"given cell 'given_more' fails in the sandbox: ZeroDivisionError: division by zero",
    ),
    "a file": (
        {"notebook": source_notebook("text = open('data.csv').read()")},
        "given cell 'given_more' fails in the sandbox: FileNotFoundError",
    ),
    "a solution": (
        {"notebook": source_notebook(total=solved("return a"))},
        r"total: its solution earns 0 of 1 points in the sandbox, on case",
    ),
    "another language": ({"notebook": for_r()}, "its kernel runs R; .* choose a Python kernel"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_refused_by_name_and_doctor_says_the_same(slip: str, tmp_path: Path) -> None:
    changes, said = SLIPS[slip]
    course = write_course(tmp_path, **changes)
    released = NbGraderAPI(config=settings(course)).generate_assignment(A)
    assert not released["success"]
    problem = released["log"].partition("nothing is changed:")[2]
    assert re.search(said, problem), released["log"]
    assert not (course / "release").exists()
    [proof] = [each for each in examine_assignment(course, A) if each.layer == "proof"]
    assert not proof.holds
    assert all(line in problem for line in proof.remedy.splitlines())


@pytest.mark.parametrize(
    "rubric",
    [
        {},
        {"above": "import functools", "function": "functools.partial(lambda c, x: x**2 - c, 2.0)"},
        {
            "above": "C = np.array([1.0, 1.0])",
            "function": "lambda x: x**2 - C.sum()",
            "other": "lambda x: x - C @ C",
        },
        {"above": "P = np.poly1d([1, 0, -3])", "other": "lambda x: P(x)"},
        {"function": "np.cos", "other": "np.polynomial.Polynomial([-3, 1]).__call__"},
    ],
)
def test_functions_as_inputs_simply_work(rubric: dict[str, str], tmp_path: Path) -> None:
    course = write_course(tmp_path, **rubric)
    proof = prove_assignment(course, A, settings(course))
    assert (proof.problems, proof.unproven) == ((), "")


def test_neither_command_shows_a_traceback(tmp_path: Path) -> None:
    course = write_course(tmp_path, notebook=source_notebook("offset = 1 / 0"), first="{1, 2}")
    for command in (
        ("nbgrader", "generate_assignment", A),
        ("stepgrade", "doctor", A),
        ("stepgrade", "release", A),
    ):
        status, said = run(course, *command)
        assert status != 0
        assert "Traceback" not in said, said
        assert "hold a set" in said, said
        assert "ZeroDivisionError" in said, said


def test_where_nothing_can_be_run_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    course = write_course(
        tmp_path, config=CONFIG.replace('["stepgrade"]', '["stepgrade", "no_such_package"]')
    )
    released = NbGraderAPI(config=settings(course)).generate_assignment(A)
    assert released["success"], released["log"]
    assert "task could not be proved: nothing could be run" in released["log"]
    assert "'no_such_package', which is not installed here. Install it" in released["log"]
    [proof] = [each for each in examine_assignment(course, A) if each.layer == "proof"]
    assert not proof.holds
    assert "no_such_package" in proof.remedy

    def missing(*arguments: Any) -> None:
        raise SandboxError("Install bubblewrap.")

    monkeypatch.setattr("stepgrade.sandbox.proof.Run", missing)
    (course / "nbgrader_config.py").write_text(CONFIG, encoding="utf-8")
    assert prove_assignment(course, A, settings(course)).unproven == "Install bubblewrap."


# --- forced through ----------------------------------------------------------------------------------


def marked(course: Path, *students: str) -> tuple[dict[str, dict[str, float | None]], str]:
    """Mark without a proof, and give automatic scores and what was said; None is a step that waits."""
    status, log = run(course, "nbgrader", "autograde", A)
    assert status == 0, log
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        for student in students:
            [work] = gradebook.find_submission(A, student).notebooks
            assert all((each.auto_score is None) == bool(each.needs_manual_grade) for each in work.grades)
    return marks(course), log


def release(course: Path) -> None:
    """Release without a proof."""
    status, log = run(course, "nbgrader", "generate_assignment", A, "--ReleaseExporter.prove=False")
    assert status == 0, log


WRONG_ROOT = {"root_solution": "def root(f, low, high):\n    return low"}
WRONG_TOTAL = {"total_solution": "def total(a, b):\n    return a - b"}
NO_ROOT = {"root_solution": "def root(f, low, high):\n    raise NotImplementedError()"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("slip", "right", "wrong"),
    [
        ("an object", {"root": None, "total": 1}, {"root": None, "total": 0}),
        ("a result", {"root": 2, "total": None}, {"root": 2, "total": None}),
        ("a package", {"root": 2, "total": None}, {"root": 2, "total": 0}),
        ("another language", {"root": None, "total": None}, {"root": None, "total": None}),
    ],
)
def test_forced_through_a_slip_leaves_no_zero(
    slip: str, right: dict[str, Any], wrong: dict[str, Any], tmp_path: Path
) -> None:
    changes = SLIPS[slip][0]
    course = write_course(tmp_path / "course", changes.get("notebook"))
    release(course)
    slipped = write_course(tmp_path / "slipped", **changes) / "rubrics" / f"{A}.py"  # once it was released
    shutil.copyfile(slipped, course / "rubrics" / f"{A}.py")
    hand_in(course, "ada")
    hand_in(course, "bob", WRONG_TOTAL)
    found, log = marked(course, "ada", "bob")
    assert found == {"ada": right, "bob": wrong}, log


@pytest.mark.slow
def test_a_given_cell_that_fails_is_told_once_and_costs_nobody_anything(tmp_path: Path) -> None:
    total = solved("return a + b + offset")
    course = write_course(tmp_path, notebook=source_notebook("offset = 0 * missing", total))
    hand_in(course, "ada")
    hand_in(course, "bob", {**WRONG_ROOT, "total_solution": "def total(a, b):\n    return a + b"})
    hand_in(
        course,
        "eve",
        {"total_solution": "helper = lambda: offset\ndef total(a, b):\n    return a + helper()"},
    )
    release(course)
    found, log = marked(course, "ada", "bob", "eve")
    assert found["ada"] == {"root": 2, "total": None}
    assert found["bob"] == {"root": 0, "total": 1}  # neither needs what the cell defines
    assert found["eve"] == {"root": 2, "total": None}
    assert log.count("the given cell 'given_more' fails in the sandbox: NameError") == 1
    status, said = run(course, "stepgrade", "regrade", A)
    assert "nothing that counts is stored of the step" in said, said
    status, said = run(course, "stepgrade", "grade", A, "--force", "--jobs", "1")
    assert status == 0, said
    assert said.count("the given cell 'given_more' fails in the sandbox: NameError") == 1
    assert marks(course) == found


@pytest.mark.slow
def test_a_given_cell_that_a_student_made_fail_is_theirs(tmp_path: Path) -> None:
    course = write_course(tmp_path, notebook=source_notebook("offset = root(lambda x: x - 1, 0, 4) * 0"))
    hand_in(course, "ada", NO_ROOT)
    hand_in(course, "bob", {**NO_ROOT, "total_solution": "def total(a, b):\n    return a + b + offset"})
    release(course)
    found, _ = marked(course, "ada", "bob")
    assert found == {"ada": {"root": 0, "total": 1}, "bob": {"root": 0, "total": 0}}


def marks(course: Path) -> dict[str, dict[str, float | None]]:
    """Everybody's automatic scores."""
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        return {
            each.student.id: {
                grade.name: grade.auto_score for work in each.notebooks for grade in work.grades
            }
            for each in gradebook.assignment_submissions(A)
        }
