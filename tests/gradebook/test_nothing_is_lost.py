"""Whatever is handed in is marked or told, by both commands alike and by everything that shows marks."""

from __future__ import annotations

import base64
import csv
import shutil
import sqlite3
import zipfile
from copy import deepcopy
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from tests.helpers.course_copy import NOTEBOOKS, copy_course, hand_in, nbgrader, run, worked

A = "lesson_01"
NAME = f"{NOTEBOOKS[A]}.ipynb"
DUE = "2025-01-10 12:00:00 UTC"
TIMES = {
    "bom": "\ufeff2025-01-10 13:00:00 UTC".encode(),
    "utf16": "2025-01-10 13:00:00 UTC\r\n".encode("utf-16"),
    "second-line": b"2025-01-10 14:00:00 Europe/Berlin\nsent by the web form\n",
    "on-time": b"2025-01-10 11:00:00 UTC",
    "unreadable": b"10",
    "far": b"2024-01-10 11:00:00 UTC",
}
LATE = {"bom", "utf16", "second-line"}
WAITING = {"unreadable", "far"}
NOT_MARKED = {
    "empty": "the folder is empty",
    "zipped": "but homework.zip",
    "script": "but lesson.py",
    "two": "rename the one that counts",
    "other": "holds the steps of lesson_02, not of lesson_01",
    "no-json": "is no notebook",
}
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
"""A PNG of one pixel."""
TAKEN = {
    "copy": f"{NOTEBOOKS[A]} (1).ipynb was taken",
    "subfolder": f"homework/{NAME} was taken",
    "utf16-notebook": "",
}


def move(folder: Path, *names: str) -> None:
    """Put the notebook in ``folder`` under other names."""
    for name in names:
        (folder / name).parent.mkdir(exist_ok=True)
        shutil.copyfile(folder / NAME, folder / name)
    (folder / NAME).unlink()


def write_class(course: Path) -> None:
    """One student for each thing that can be amiss; everybody's work is right."""
    done = worked(course, A)
    drawn = deepcopy(done)
    drawn.cells.append(
        {
            "cell_type": "markdown",
            "metadata": {},
            "source": "![mine](attachment:my%20sketch.png) ![beside](figures/plot.png)"
            " ![gone](attachment:gone.png)",
            "attachments": {"my sketch.png": {"image/png": PICTURE}, "x.svg": {"image/svg+xml": PICTURE}},
        }
    )
    folder = hand_in(course, "pictures", A, drawn)
    (folder / "figures").mkdir()
    (folder / "figures" / "plot.png").write_bytes(base64.b64decode(PICTURE))
    for student in (*TIMES, *TAKEN, *NOT_MARKED):
        folder = hand_in(course, student, A, done)
        match student:
            case "empty":
                (folder / NAME).unlink()
            case "zipped":
                with zipfile.ZipFile(folder / "homework.zip", "w") as archive:
                    archive.write(folder / NAME)
                (folder / NAME).unlink()
            case "script":
                move(folder, "lesson.py")
            case "two":
                move(folder, "a.ipynb", "b.ipynb")
                (folder / "b.ipynb").write_text((folder / "b.ipynb").read_text() + "\n")
            case "other":
                shutil.copyfile(
                    course / "release" / "lesson_02" / f"{NOTEBOOKS['lesson_02']}.ipynb", folder / NAME
                )
            case "no-json":
                (folder / NAME).write_text("{")
            case "copy":
                move(folder, f"{NOTEBOOKS[A]} (1).ipynb")
            case "subfolder":
                move(folder, f"homework/{NAME}")
            case "utf16-notebook":
                (folder / NAME).write_bytes((folder / NAME).read_text("utf-8").encode("utf-16"))
            case _:
                (folder / "timestamp.txt").write_bytes(TIMES[student])


def rows(course: Path) -> dict[str, tuple[float, float, bool, int]]:
    """student -> points, late penalty, whether it waits, steps with a score."""
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        return {
            each.student.id: (
                each.score,
                each.late_submission_penalty,
                each.needs_manual_grade,
                sum(grade.auto_score is not None for notebook in each.notebooks for grade in notebook.grades),
            )
            for each in gradebook.assignment_submissions(A)
        }


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course with a due date, in which the class has handed in."""
    course = copy_course(tmp_path_factory.mktemp("lost") / "course")
    with (course / "nbgrader_config.py").open("a") as config:
        config.write("c.LatePenalty.percent_per_day = 10\n")
    nbgrader(course, "generate_assignment", A)
    nbgrader(course, "db", "assignment", "add", A, "--duedate", DUE)
    nbgrader(course, "db", "student", "add", "absent")
    write_class(course)
    return course


def check(course: Path) -> None:
    """The gradebook, and everything that shows marks, after the class was marked."""
    found, full = rows(course), max(score for score, *_ in rows(course).values())
    assert full == 10.0
    for student in (*TIMES, *TAKEN):
        score, penalty, waits, _ = found[student]
        assert score == full, student
        assert penalty == (1.0 if student in LATE else 0.0), student
        assert waits == (student in WAITING), student
    for student in NOT_MARKED:
        assert found[student][3] == 0, student

    status, text = run(course, "stepgrade", "marks", f"{A}/")
    assert status == 1
    said = dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)
    for student, why in NOT_MARKED.items():
        assert why in said[student], student
    assert "gives no day" in text
    assert "366 days from the due date" in text
    assert "nothing in the gradebook (1): absent" in text
    lines = {line.split()[0]: line.split() for line in text.splitlines() if line.strip()}
    assert lines["points"][4] == "10"
    assert lines["bom"][1:3] == ["9.00", "-1.00"]
    assert lines["on-time"][1] == "10.00"

    status, text = run(course, "stepgrade", "report", A)
    assert status == 1
    assert all(f"{student}: " in text for student in NOT_MARKED)
    assert not any(f"{student}: " in text for student in (*TIMES, *TAKEN))
    status, text = run(course, "stepgrade", "doctor", A)
    assert status == 1
    assert f"{len(NOT_MARKED)} without" in text

    for exporter in ("SafeCsvExport", "CanvasExport", "MoodleExport", "StepsJsonExport"):
        options = (f"--exporter=stepgrade.exports.{exporter}", "--to", f"{exporter}.csv")
        status, text = run(course, "nbgrader", "export", *options)
        assert status == 1, text
        assert all(f"{student}, {A}: " in text for student in NOT_MARKED)
    with (course / "SafeCsvExport.csv").open(newline="") as file:
        scores = {row["student_id"]: row["score"] for row in csv.DictReader(file) if row["assignment"] == A}
    assert {scores[student] for student in (*NOT_MARKED, *WAITING)} == {""}
    assert {scores[student] for student in LATE} == {"9.0"}
    assert scores["on-time"] == "10.0"
    assert run(course, "nbgrader", "export", "--student", '["on-time"]', "--to", "one.csv")[0] == 0

    nbgrader(course, "generate_feedback", A, "--CourseDirectory.student_id=[pf]*")
    page = (course / "feedback" / "pictures" / A / NAME.replace(".ipynb", ".html")).read_text("utf-8")
    assert page.count(f'src="data:image/png;base64,{PICTURE}"') == 2
    assert "svg" not in (course / "autograded" / "pictures" / A / NAME).read_text("utf-8")
    assert "gone" in page
    far = (course / "feedback" / "far" / A / NAME.replace(".ipynb", ".html")).read_text("utf-8")
    assert "not final" in far
    assert "not final" not in page


@pytest.mark.slow
def test_nbgrader_autograde_marks_or_tells_everything(prepared: Path, tmp_path: Path) -> None:
    course = shutil.copytree(prepared, tmp_path / "course")
    said = nbgrader(course, "autograde", f"{A}/", fails=True)
    assert all(f"{student}: not marked: " in said for student in NOT_MARKED), said
    assert all(f"{student}: {note}" in said for student, note in TAKEN.items() if note), said
    check(course)
    before = rows(course)

    # Only what is not marked is looked at again; one that was mended is marked, and so is a time.
    shutil.copyfile(course / "submitted" / "two" / A / "a.ipynb", course / "submitted" / "two" / A / NAME)
    (course / "submitted" / "unreadable" / A / "timestamp.txt").write_text("2025-01-10 11:59 UTC")
    said = nbgrader(course, "autograde", A, fails=True)
    assert "on-time, lesson_01: " not in said
    assert rows(course)["two"][0] == 10.0
    assert rows(course)["unreadable"] == before["on-time"]

    # What is done is decided by the gradebook: by a new one, and by one that lost a student.
    nbgrader(course, "db", "student", "remove", "on-time", "--force")
    assert "on-time" not in rows(course)
    nbgrader(course, "autograde", A, "--student", "on-time")
    assert rows(course)["on-time"] == before["on-time"]
    (course / "gradebook.db").unlink()
    nbgrader(course, "generate_assignment", A)
    nbgrader(course, "autograde", A, "--student", "c*")
    assert rows(course)["copy"] == before["copy"]


@pytest.mark.slow
def test_stepgrade_grade_marks_or_tells_everything_alike(prepared: Path, tmp_path: Path) -> None:
    course = shutil.copytree(prepared, tmp_path / "course")
    status, said = run(course, "stepgrade", "grade", f"{A}/")
    assert status == 1
    assert all(f"{student}: not marked: " in said for student in NOT_MARKED), said
    assert all(f"{student}: {note}" in said for student, note in TAKEN.items() if note), said
    check(course)
    before = rows(course)
    nbgrader(course, "db", "student", "remove", "on-time", "--force")
    status, said = run(course, "stepgrade", "grade", A, "--student", "on-time")
    assert (status, rows(course)["on-time"]) == (0, before["on-time"]), said


@pytest.mark.slow
def test_folders_of_other_names_in_a_path_with_brackets(tmp_path: Path) -> None:
    course = copy_course(tmp_path / "course [2025]")
    student = "ada"
    hand_in(course, student, A, worked(course, A))
    names = {"source": "quelle", "release": "ausgabe", "submitted": "abgabe"}
    names |= {"autograded": "marked", "feedback": "antwort"}
    with (course / "nbgrader_config.py").open("a") as config:
        for kind, name in names.items():
            config.write(f"c.CourseDirectory.{kind}_directory = {name!r}\n")
            if (course / kind).exists():
                (course / kind).rename(course / name)
        config.write("c.CourseDirectory.db_url = 'sqlite:///marks.db'\n")
    nbgrader(course, "generate_assignment", f"{A}/")
    marked = course / "marked" / student / A
    results = marked / f"{NOTEBOOKS[A]}.results.json"
    for command in (("nbgrader", "autograde", A), ("stepgrade", "grade", A, "--force")):
        shutil.rmtree(course / "marked", ignore_errors=True)
        status, said = run(course, *command)
        assert status == 0, said
        assert results.is_file()
    commands: tuple[tuple[str, ...], ...] = (
        ("nbgrader", "generate_feedback", f"{A}/"),
        ("stepgrade", "marks", A),
        ("stepgrade", "regrade", A),
        ("stepgrade", "report", A),
        ("stepgrade", "doctor", A),
        ("stepgrade", "replay", student, f"{A}/", worked_step(course)),
    )
    for words in commands:
        status, said = run(course, *words)
        assert status == 0, said
    feedback = course / "antwort" / student / A
    assert [path.suffix for path in feedback.iterdir() if path.is_file()] == [".html"]
    assert not any(
        (course / name).exists() for name in ("source", "release", "submitted", "autograded", "feedback")
    )


def worked_step(course: Path) -> str:
    """The name of one of the assignment's steps."""
    with sqlite3.connect(course / "marks.db") as gradebook:
        [[name], *_] = gradebook.execute("SELECT name FROM base_cell WHERE type = 'GradeCell' ORDER BY name")
    return str(name)
