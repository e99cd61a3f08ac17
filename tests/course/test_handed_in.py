"""Everything in submitted/ is a notebook to mark, or a problem in words."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from nbgrader.coursedir import CourseDirectory

from stepgrade.course.handed_in import SubmittedFolder, SubmittedWork, alike
from tests.helpers import ROOT
from tests.helpers.course_copy import NOTEBOOKS

STEPS = {"task": ("one", "two", "three", "four"), "other": ("four", "five", "six", "seven")}
NAME = "the_task.ipynb"


def notebook(steps: Iterable[str], ids: bool = True) -> str:
    """A notebook that checks ``steps``; without ``ids`` its cells have lost their metadata."""
    cells = [
        {
            "cell_type": "code",
            "source": [f'grader.check("{step}")'],
            "metadata": {"nbgrader": {"grade_id": step, "grade": True}} if ids else {},
        }
        for step in steps
    ]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


@pytest.fixture
def course(tmp_path: Path) -> Path:
    for name, steps in STEPS.items():
        folder = tmp_path / "source" / name
        folder.mkdir(parents=True)
        (folder / f"the_{name}.ipynb").write_text(notebook(steps))
    return tmp_path


TASK, OTHER = notebook(STEPS["task"]), notebook(STEPS["other"])


def hand_in(course: Path, files: dict[str, str | bytes], student: str = "ada") -> SubmittedFolder:
    folder = course / "submitted" / student / "task"
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return look(course, student)


def look(course: Path, student: str = "ada", **settings: Any) -> SubmittedFolder:
    return SubmittedWork(CourseDirectory(root=str(course), **settings), "task").look(student)


@pytest.mark.parametrize(
    "content",
    [TASK, "\ufeff" + TASK, TASK.encode("utf-16"), notebook(STEPS["task"], ids=False), notebook(["two"])],
)
def test_the_right_name_is_taken_in_silence(course: Path, content: str | bytes) -> None:
    found = hand_in(course, {NAME: content, "tests/one.py": "", "data/x.csv": "1"})
    assert found.notebook == found.folder / NAME
    assert (found.problem, found.notes, found.renamed) == ("", (), False)


@pytest.mark.parametrize(
    "name",
    [
        "the_task (1).ipynb",
        "Ada Lovelace.ipynb",
        "THE_TASK.IPYNB",
        "a/b/the_task.ipynb",
        "the_task-Copy1.ipynb",
    ],
)
def test_one_notebook_of_this_assignment_is_taken_whatever_its_name(course: Path, name: str) -> None:
    found = hand_in(course, {name: TASK, ".ipynb_checkpoints/old.ipynb": OTHER, "__MACOSX/._x.ipynb": "x"})
    assert found.notebook == found.folder / name
    assert found.renamed
    assert found.notes == (f"{name} was taken for {NAME}",)


def test_copies_of_one_notebook_are_one(course: Path) -> None:
    assert hand_in(course, {"a.ipynb": TASK, "b.ipynb": TASK}).renamed
    found = hand_in(course, {NAME: TASK, "b.ipynb": TASK}, "bob")
    assert (found.renamed, found.notes) == (False, ())


def test_another_notebook_beside_the_right_one_is_told(course: Path) -> None:
    found = hand_in(course, {NAME: TASK, "the_task-Copy1.ipynb": notebook(["one", "two"])})
    assert found.notebook == found.folder / NAME
    assert found.notes == ("also handed in, and not marked: the_task-Copy1.ipynb",)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, "the folder is empty"),
        ({"work.zip": b"PK"}, f"there is no {NAME}, but work.zip"),
        ({"the_task.py": "x = 1", "notes/a.txt": ""}, "but notes/a.txt, the_task.py"),
        ({"a.ipynb": TASK, "b.ipynb": notebook(["one", "two"])}, "but a.ipynb, b.ipynb; rename the one"),
        ({NAME: OTHER}, "holds the steps of other, not of task"),
        ({NAME: notebook(STEPS["other"], ids=False)}, "holds the steps of other, not of task"),
        ({"x.ipynb": OTHER}, f"there is no {NAME}, and x.ipynb holds the steps of other, not of task"),
        ({"x.ipynb": notebook(["one"])}, "x.ipynb holds too few of this assignment's steps"),
        ({NAME: "{ no JSON"}, "is no notebook"),
        ({NAME: "[1, 2]"}, "is no notebook"),
        ({NAME: '{"cells": 3}'}, "is no notebook"),
        ({NAME: "[" * 100_000}, "is no notebook"),
        ({NAME: b"\x00\x01\x02"}, "is no notebook"),
    ],
)
def test_what_cannot_be_marked_says_why(course: Path, files: dict[str, str | bytes], said: str) -> None:
    found = hand_in(course, files)
    assert found.notebook is None
    assert said in found.problem


def test_links_are_no_submission(course: Path) -> None:
    hand_in(course, {})
    (course / "submitted" / "ada" / "task" / NAME).symlink_to(course / "source" / "task" / NAME)
    assert look(course).notebook is None
    (course / "submitted" / "bob").mkdir()
    (course / "submitted" / "bob" / "task").symlink_to(course / "source" / "task")
    assert "link" in look(course, "bob").problem


def test_other_names_of_the_folders_and_brackets_in_the_path(tmp_path: Path) -> None:
    course = tmp_path / "course [2025]"
    (course / "quelle" / "task").mkdir(parents=True)
    (course / "quelle" / "task" / NAME).write_text(TASK)
    folder = course / "abgabe" / "ada" / "task"
    folder.mkdir(parents=True)
    (folder / NAME).write_text(TASK)
    found = look(course, "ada", source_directory="quelle", submitted_directory="abgabe")
    assert found.notebook == folder / NAME


@pytest.mark.parametrize("student", ["a[d]a", "ad?", "a*"])
def test_a_students_folder_that_nbgrader_reads_as_a_pattern_is_told(course: Path, student: str) -> None:
    folder = course / "submitted" / student / "task"
    folder.mkdir(parents=True)
    (folder / NAME).write_text(TASK)
    found = look(course, student)
    assert found.notebook is None
    assert "which nbgrader reads as a pattern" in found.problem


def test_a_bracket_without_its_partner_is_no_pattern(course: Path) -> None:
    folder = course / "submitted" / "a[2Jy" / "task"
    folder.mkdir(parents=True)
    (folder / NAME).write_text(TASK)
    assert look(course, "a[2Jy").notebook == folder / NAME


def test_work_outside_any_assignments_folder_is_told_of_those_who_have_nothing_in_it(course: Path) -> None:
    hand_in(course, {NAME: TASK})
    submitted = course / "submitted"
    (submitted / "README.md").write_text("read me")
    (submitted / "ada" / "extra.ipynb").write_text(TASK)
    (submitted / "bob").mkdir()
    (submitted / "bob" / "work.zip").write_bytes(b"PK")
    (submitted / "eve" / "Task").mkdir(parents=True)
    (submitted / "eve" / "Task" / NAME).write_text(TASK)
    (submitted / "fay" / "other").mkdir(parents=True)
    (submitted / "fay" / "other" / "the_other.ipynb").write_text(OTHER)
    (submitted / "gus.ipynb").write_text(TASK)
    strays = SubmittedWork(CourseDirectory(root=str(course)), "task").strays()
    assert set(strays) == {"bob", "eve", "gus.ipynb"}
    assert "bob/work.zip" in strays["bob"]


def test_ids_that_differ_by_case_or_unicode_form_are_alike() -> None:
    assert alike(["ada", "Ada", "bob", "ren\u00e9", "rene\u0301", "bob"]) == [
        ("Ada", "ada"),
        ("rene\u0301", "ren\u00e9"),
    ]


@pytest.mark.parametrize("assignment", sorted(NOTEBOOKS))
def test_no_notebook_of_this_course_passes_for_another(tmp_path: Path, assignment: str) -> None:
    (tmp_path / "source").symlink_to(ROOT / "source")
    directory = CourseDirectory(root=str(tmp_path))
    for other, name in NOTEBOOKS.items():
        folder = tmp_path / "submitted" / other / assignment
        folder.mkdir(parents=True)
        text = (ROOT / "release" / other / f"{name}.ipynb").read_text("utf-8")
        (folder / f"{NOTEBOOKS[assignment]}.ipynb").write_text(text)
    work = SubmittedWork(directory, assignment)
    problems = {student: work.look(student).problem for student in work.folders}
    assert problems.pop(assignment) == ""
    assert set(problems.values()) == {
        f"holds the steps of {other}, not of {assignment}" for other in NOTEBOOKS if other != assignment
    }
