"""What cannot be taken or marked waits for a person, through both ways to mark, and the class goes on."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell

from tests.helpers.course_copy import copy_course, hand_in, nbgrader, run, scores, worked

A = "exercise_01"


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ada between one whose notebook is too large, one whose folder is a link and one with half a file."""
    course = copy_course(tmp_path_factory.mktemp("copies") / "course")
    nbgrader(course, "generate_assignment", A)
    large = worked(course, A)
    large.cells += [new_code_cell("1")] * 2_000
    hand_in(course, "aa_large", A, large)
    (hand_in(course, "ada", A, worked(course, A)) / "link").symlink_to("/etc/hostname")
    hand_in(course, "zz_half", A, "{")
    (course / "submitted" / "zz_linked").mkdir()
    (course / "submitted" / "zz_linked" / A).symlink_to(course / "source" / A)
    return course


def states(course: Path) -> dict[str, str]:
    """student -> what ``stepgrade marks`` says of it; empty for one who is marked."""
    _, said = run(course, "stepgrade", "marks", A)
    found = dict.fromkeys(scores(course, A), "")
    for line in said.splitlines():
        student, _, note = line.partition(": ")
        found |= {student: note} if note else {}
    return found


@pytest.mark.parametrize("how", ["nbgrader", "stepgrade"])
def test_what_cannot_be_marked_waits_and_stops_nobody(handed_in: Path, how: str) -> None:
    command = {"nbgrader": ("autograde", A), "stepgrade": ("grade", A, "--jobs", "1")}[how]
    status, said = run(handed_in, how, *command)
    assert status == 1
    assert "2067 cells" in said or "at most 1000 are marked" in said
    assert {path.name for path in (handed_in / "autograded").iterdir() if any(path.iterdir())} == {"ada"}
    found = states(handed_in)
    assert found["ada"] == ""
    assert found["aa_large"].startswith("handed in, but there is no mark"), found
    for student in ("zz_half", "zz_linked"):
        assert found[student].startswith("not marked: "), found
    assert sum(points or 0 for points in scores(handed_in, A)["ada"].values()) == 20
    names = {path.name for path in (handed_in / "autograded" / "ada" / A).iterdir()}
    assert "link" not in names
    assert (handed_in / "submitted" / "ada" / A / "link").is_symlink(), "nothing is moved"


def test_handed_in_again_and_damaged_it_waits_instead_of_keeping_its_old_mark(handed_in: Path) -> None:
    folder = handed_in / "submitted" / "ada" / A
    path = next(folder.glob("*.ipynb"))
    (folder / "timestamp.txt").write_text(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC")
    before = path.read_text()
    path.write_text(json.dumps({"cells": 7}))
    run(handed_in, "nbgrader", "autograde", A, "--student", "ada", "--force")
    assert states(handed_in)["ada"].startswith("not marked: is no notebook")
    assert not any(scores(handed_in, A)["ada"].values())
    path.write_text(before)
    run(handed_in, "nbgrader", "autograde", A, "--student", "ada")
    assert states(handed_in)["ada"] == ""
