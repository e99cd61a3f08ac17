"""Submissions seen in the field earn what they are worth, by both ways of marking, or are told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.helpers.course_copy import NOTEBOOKS, copy_course, hand_in, nbgrader, run, scores
from tests.helpers.field_cases import (
    ANOTHER_ASSIGNMENT,
    ASSIGNMENT,
    CHECK_AMONG_CODE,
    CHECK_IN_A_LOOP,
    IDS_LOST,
    IMPORT_IN_A_GIVEN_CELL,
    IN_THE_TEST_CELL,
    LOW_TEMPERATURE,
    NEWER_PYTHON,
    OTHER,
    PACKAGE,
    THREADS_KEPT,
)

SOUND = {"ids": IDS_LOST, "check": CHECK_AMONG_CODE, "loop": CHECK_IN_A_LOOP}
TOLD = {
    "package": (PACKAGE, ("imports pandas, which marking does not offer",)),
    "newer": (
        NEWER_PYTHON,
        ("could not be read (SyntaxError", "with Python 3.99.1 and is marked with 3."),
    ),
    "locked": (IN_THE_TEST_CELL, ("The locked cell 'softmax' was changed",)),
    "given": (IMPORT_IN_A_GIVEN_CELL, ("The locked cell 'given_imports' was changed",)),
    "threads": (THREADS_KEPT, ("No result in time in soft_lookup", "threads or processes")),
}
"""Work that cannot be marked as it was meant, and what the instructor reads of it."""


@pytest.fixture(scope="module")
def courses(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, str]]:
    """The cases marked by each command: its course, and what it said."""
    course = copy_course(tmp_path_factory.mktemp("field") / "nbgrader")
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    told_of = {student: case for student, (case, _) in TOLD.items()}
    for student, case in {
        **SOUND,
        **told_of,
        "other": ANOTHER_ASSIGNMENT,
        "cold": LOW_TEMPERATURE,
    }.items():
        hand_in(course, student, ASSIGNMENT, case.notebook(course))
    again = course.parent / "stepgrade"
    shutil.copytree(course, again)
    said = nbgrader(course, "autograde", ASSIGNMENT, fails=True)  # one notebook is another assignment's
    _, told = run(again, "stepgrade", "grade", ASSIGNMENT)
    assert " marked in " in told, told
    return {"nbgrader": (course, said), "stepgrade": (again, told)}


@pytest.mark.parametrize("command", ["nbgrader", "stepgrade"])
@pytest.mark.parametrize("student", SOUND)
def test_right_work_earns_everything(
    courses: dict[str, tuple[Path, str]], command: str, student: str
) -> None:
    course, _ = courses[command]
    assert sum(filter(None, scores(course, ASSIGNMENT)[student].values())) == 20.0


@pytest.mark.parametrize("student", SOUND)
def test_its_self_check_is_green(courses: dict[str, tuple[Path, str]], tmp_path: Path, student: str) -> None:
    course, _ = courses["nbgrader"]
    shutil.copytree(course / "release" / ASSIGNMENT, tmp_path, dirs_exist_ok=True)
    name = f"{NOTEBOOKS[ASSIGNMENT]}.ipynb"
    shutil.copyfile(course / "submitted" / student / ASSIGNMENT / name, tmp_path / name)
    status, said = run(tmp_path, "pytest", "-q", "-p", "no:cacheprovider", name)
    assert status == 0, said


@pytest.mark.parametrize("command", ["nbgrader", "stepgrade"])
def test_the_notebook_of_another_assignment_is_named(
    courses: dict[str, tuple[Path, str]], command: str
) -> None:
    course, said = courses[command]
    told = f"holds the steps of {OTHER}, not of {ASSIGNMENT}"
    _, marks = run(course, "stepgrade", "marks", ASSIGNMENT)
    [listed] = [line for line in marks.splitlines() if told in line]
    assert listed.startswith("other: ")
    run(course, "stepgrade", "report", ASSIGNMENT, "--to", "report.html")
    assert told in (course / "report.html").read_text(encoding="utf-8")
    [line] = [line for line in said.splitlines() if told in line]
    assert "other" in line


@pytest.mark.parametrize("command", ["nbgrader", "stepgrade"])
def test_what_marking_could_not_run_as_it_was_meant_is_listed_by_its_name(
    courses: dict[str, tuple[Path, str]], command: str
) -> None:
    course, said = courses[command]
    run(course, "stepgrade", "report", ASSIGNMENT, "--to", "told.html")
    listed = (course / "told.look.csv").read_text(encoding="utf-8").splitlines()
    for student, (_, texts) in TOLD.items():
        for place in (listed, said.splitlines()):
            lines = [line for line in place if student in line and all(text in line for text in texts)]
            assert lines, (student, place)
        assert 0 < sum(filter(None, scores(course, ASSIGNMENT)[student].values())) < 20
    for student in SOUND:
        assert not [line for line in listed if line.startswith(f"{student},")]


@pytest.mark.parametrize("command", ["nbgrader", "stepgrade"])
def test_a_look_up_without_protection_loses_marks(courses: dict[str, tuple[Path, str]], command: str) -> None:
    course, _ = courses[command]
    lost = scores(course, ASSIGNMENT)["cold"]
    assert 0 < (lost.pop("soft_lookup") or 0) < 2
    assert sum(filter(None, lost.values())) == 18


def test_a_look_up_without_protection_fails_its_self_check(
    courses: dict[str, tuple[Path, str]], tmp_path: Path
) -> None:
    course, _ = courses["nbgrader"]
    shutil.copytree(course / "release" / ASSIGNMENT, tmp_path, dirs_exist_ok=True)
    name = f"{NOTEBOOKS[ASSIGNMENT]}.ipynb"
    shutil.copyfile(course / "submitted" / "cold" / ASSIGNMENT / name, tmp_path / name)
    status, said = run(tmp_path, "pytest", "-q", "-p", "no:cacheprovider", name)
    assert status != 0
    assert "soft_lookup::very cold" in said
    assert "1 failed" in said
