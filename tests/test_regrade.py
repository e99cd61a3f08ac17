"""Regrading: today's rubric over what is kept must give what running everybody again would give."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from course_copy import NOTEBOOKS, copy_course, nbgrader

from stepgrade.cli import FOUND_WANTING, main

pytestmark = pytest.mark.slow

ASSIGNMENT = "exercise_01"
NOTEBOOK = NOTEBOOKS[ASSIGNMENT]


def run(course: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [*words, "--course", str(course)])


def regrade(course: Path, *words: str) -> Result:
    return run(course, "regrade", ASSIGNMENT, *words)


def edit(course: Path, name: str, old: str, new: str) -> None:
    """Change a file of the course; what is to be changed must be there."""
    path = course / name
    text = path.read_text()
    assert old in text, f"{name} does not hold {old!r}"
    path.write_text(text.replace(old, new, 1))


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class of every kind of sample, marked by real nbgrader.  Tests work on copies of it."""
    course = copy_course(tmp_path_factory.mktemp("marked") / "course")
    with (course / "nbgrader_config.py").open("a") as config:
        # What hangs is stopped sooner.
        config.write("\nc.MarkSteps.cell_seconds = 3.0\nc.MarkSteps.case_seconds = 1.0\n")
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    made = run(course, "sample-class", ASSIGNMENT, "--students", "24")
    assert made.exit_code == 0, made.output
    nbgrader(course, "autograde", ASSIGNMENT)
    return course


@pytest.fixture
def course(marked: Path, tmp_path: Path) -> Path:
    return shutil.copytree(marked, tmp_path / "course")


def verdicts(course: Path) -> dict[str, Any]:
    return {
        path.parent.parent.name: json.loads(path.read_text())["verdict"]
        for path in course.glob(f"autograded/*/{ASSIGNMENT}/{NOTEBOOK}.results.json")
    }


def test_cells(course: Path) -> dict[str, list[Any]]:
    """student -> the autograded notebook's test cells: outputs, points and all."""
    found = {}
    for path in course.glob(f"autograded/*/{ASSIGNMENT}/{NOTEBOOK}.ipynb"):
        cells = json.loads(path.read_text())["cells"]
        found[path.parent.parent.name] = [
            # A test cell that was deleted comes back with another id of Jupyter's each time.
            {**cell, "id": ""}
            for cell in cells
            if cell["metadata"].get("nbgrader", {}).get("grade")
        ]
    return found


test_cells.__test__ = False  # type: ignore[attr-defined]


def grades(course: Path) -> list[tuple[Any, ...]]:
    """Every grade of the gradebook: student, step, scores, and whether a human must look."""
    query = (
        "select a.student_id, c.name, g.auto_score, g.manual_score, g.needs_manual_grade,"
        " n.late_submission_penalty"
        " from grade g join base_cell c on c.id = g.cell_id join submitted_notebook n on n.id = g.notebook_id"
        " join submitted_assignment a on a.id = n.assignment_id order by 1, 2"
    )
    with sqlite3.connect(course / "gradebook.db") as connection:
        return connection.execute(query).fetchall()


# --- changes that an instructor makes -------------------------------------------------------------------

SOFTMAX = "rubrics/exercise_01/softmax.py"
ATTENTION = "rubrics/exercise_01/attention.py"
SCALED = "rubrics/exercise_01/scaled_scores.py"


def looser(course: Path) -> None:
    """Single precision is good enough for softmax: what built on it follows through no more, it is right."""
    edit(course, SOFTMAX, "    points=4,\n", "    points=4,\n    tolerance=Tolerance(1e-4, 1e-5),\n")
    edit(course, SOFTMAX, "import Step,", "import Step, Tolerance,")


def heavier(course: Path) -> None:
    edit(
        course,
        SOFTMAX,
        "exact_zeros=True,\n            weight=0.5",
        "exact_zeros=True,\n            weight=7.0",
    )
    edit(course, ATTENTION, "weight=0.5", "weight=2.0")


def other_points(course: Path) -> None:
    edit(course, SOFTMAX, "points=4", "points=5")
    edit(course, SCALED, "points=2", "points=1")
    path = course / "source" / ASSIGNMENT / f"{NOTEBOOK}.ipynb"
    notebook = json.loads(path.read_text())
    for cell in notebook["cells"]:
        about = cell["metadata"].get("nbgrader", {})
        if about.get("grade_id") in ("softmax", "scaled_scores"):
            about["points"] = {"softmax": 5, "scaled_scores": 1}[about["grade_id"]]
    path.write_text(json.dumps(notebook, indent=1) + "\n")
    nbgrader(course, "generate_assignment", ASSIGNMENT)


def other_words(course: Path) -> None:
    """A mistake is told in other words, and another one is known no more."""
    edit(course, SOFTMAX, "Your whole array sums to 1", "All of your array sums to 1")
    edit(course, SCALED, "mistakes=(", "mistakes=()[:0] and (")


def no_follow_through(course: Path) -> None:
    edit(course, SCALED, '    parts=("attention_scores",),\n', "")
    old = "composition=lambda attention_scores: lambda Q, K: attention_scores(Q, K) / np.sqrt(K.shape[-1])"
    edit(course, SCALED, old, "reference=lambda Q, K: Q @ np.swapaxes(K, -1, -2) / np.sqrt(K.shape[-1])")


SOME = "sample-[02]*"
"""Fourteen of the twenty-four: marking them again takes a minute."""
CHANGES = [looser, heavier, other_points, other_words, no_follow_through]


# --- what regrading must hold to ------------------------------------------------------------------------


def test_an_unchanged_rubric_changes_nothing_for_any_kind_of_sample(course: Path) -> None:
    done = regrade(course, "--json")
    assert (json.loads(done.output), done.exit_code) == ([], 0)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_regrading_gives_what_running_everybody_again_gives(
    course: Path, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    before = verdicts(course)
    change(course)
    again = shutil.copytree(course, tmp_path / "again")
    some = ("--student", SOME)
    shown = json.loads(regrade(course, *some, "--json").output)
    assert verdicts(course) == before, "without --apply nothing is written"
    done = regrade(course, *some, "--apply")
    listed = {row["student"] for row in shown if row["needs_run"]}
    assert done.exit_code == (FOUND_WANTING if listed else 0), done.output
    for student in listed:
        assert f"nbgrader autograde {ASSIGNMENT} --student {student} --force" in done.output
        nbgrader(course, "autograde", ASSIGNMENT, "--student", student, "--force")
    nbgrader(again, "autograde", ASSIGNMENT, *some, "--force")
    assert verdicts(course) == verdicts(again) != before
    assert test_cells(course) == test_cells(again)
    assert grades(course) == grades(again)
    assert len(listed) < 7
    now = verdicts(again)
    assert {row["student"] for row in shown} >= {
        student for student in now if now[student]["steps"] != before[student]["steps"]
    }
    second = regrade(course, *some, "--json", "--jobs", "2")
    assert (json.loads(second.output), second.exit_code) == ([], 0)
