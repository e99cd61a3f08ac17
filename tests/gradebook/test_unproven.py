"""Marks of which nothing shows that stepgrade gave them are told, and exported only on demand."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.helpers.course_copy import NOTEBOOKS, copy_course, hand_in, nbgrader, run, worked

A = "exercise_01"
EXPORT = ("export", "--to", "grades.csv")


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    course = copy_course(tmp_path_factory.mktemp("unproven") / "course")
    nbgrader(course, "generate_assignment", A)
    for student in ("ada", "bob", "eve"):
        hand_in(course, student, A, worked(course, A))
    nbgrader(course, "autograde", A)
    return course


def folder(course: Path, student: str) -> Path:
    return course / "autograded" / student / A


@pytest.mark.slow
def test_marks_of_a_marked_class_are_proven(marked: Path) -> None:
    assert "unproven" not in run(marked, "stepgrade", "marks", A)[1]
    nbgrader(marked, *EXPORT)
    (marked / "grades.csv").unlink()


@pytest.mark.slow
def test_lost_and_foreign_results_are_told_everywhere_until_somebody_says_so(
    marked: Path, tmp_path: Path
) -> None:
    course = shutil.copytree(marked, tmp_path / "course")
    shutil.rmtree(folder(course, "eve"))
    notebook = folder(course, "bob") / f"{NOTEBOOKS[A]}.ipynb"
    data = json.loads(notebook.read_text())
    next(cell for cell in data["cells"] if cell["cell_type"] == "code")["source"].append("\nx = 1")
    notebook.chmod(0o644)
    notebook.write_text(json.dumps(data))
    wanted = (
        "bob: unproven: the stored results are those of another notebook",
        f"eve: unproven: there is no {NOTEBOOKS[A]}.results.json",
        f"Mark again: `nbgrader autograde {A} --force`",
    )
    assert all(each in run(course, "stepgrade", "marks", A)[1] for each in wanted)
    status, said = run(course, "stepgrade", "doctor", A)
    assert status == 1
    assert all(each in said for each in wanted)
    run(course, "stepgrade", "report", A)
    report = json.loads((course / ".stepgrade" / "reports" / f"{A}.json").read_text())
    assert {each["student"] for each in report["look"] if each["reasons"][0]["kind"] == "unproven marks"} == {
        "bob",
        "eve",
    }
    for exporter in ("SafeCsvExport", "CanvasExport", "MoodleExport", "StepsJsonExport"):
        refused = nbgrader(course, *EXPORT, f"--exporter=stepgrade.exports.{exporter}", fails=True)
        assert all(each in refused for each in ("Nothing is exported", *wanted))
    assert not (course / "grades.csv").exists()
    nbgrader(course, *EXPORT, "--SelectingExport.export_unproven=True")
    assert (course / "grades.csv").exists()
    nbgrader(course, *EXPORT, '--SafeCsvExport.student=["ada"]')
    nbgrader(course, "autograde", A, "--force")
    nbgrader(course, *EXPORT)


@pytest.mark.slow
def test_a_mistake_in_the_settings_stops_exports_too(marked: Path, tmp_path: Path) -> None:
    course = shutil.copytree(marked, tmp_path / "course")
    with (course / "course_settings.py").open("a") as settings:
        settings.write("c.CanvasExport.title = {}\n")
    refused = nbgrader(course, *EXPORT, fails=True)
    assert "Nothing is exported" in refused
    assert "CanvasExport has no setting 'title'; did you mean titles?" in refused
