"""Exported marks: any CSV reader reads them back, and no spreadsheet runs them."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from stepgrade.exports import COLUMNS, SafeCsvExport, harmless

NAMES = ['Lovelace, "Ada"', "=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "new\nline", "Noether 🙂", " =1"]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gradebook's file.  Making one starts a program that takes seconds, so it is made once and copied."""
    path = tmp_path_factory.mktemp("empty") / "gradebook.db"
    with Gradebook(f"sqlite:///{path}"):
        return path


@pytest.fixture
def database(empty: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(empty, tmp_path)}"


def test_names_come_back_and_none_begins_like_a_formula(tmp_path: Path, database: str) -> None:
    with Gradebook(database) as gradebook:
        gradebook.add_assignment("exercise_01")
        for i, name in enumerate(NAMES):
            gradebook.add_student(f"s{i}", last_name=name, first_name="=1+1")
        SafeCsvExport(to=str(tmp_path / "grades.csv")).export(gradebook)
    with open(tmp_path / "grades.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == list(COLUMNS)
    assert sorted(row["last_name"].removeprefix("'") for row in rows) == sorted(NAMES)
    for row in rows:
        assert not any(str(value).lstrip().startswith(("=", "+", "@")) for value in row.values())
        assert row["score"] == "0.0"


def test_numbers_stay_numbers() -> None:
    assert harmless(-1.5) == -1.5
    assert harmless(None) == ""
    assert harmless("plain") == "plain"


@pytest.mark.parametrize(("option", "names"), [("student", ["s1"]), ("assignment", ["other"])])
def test_a_selection_is_kept_to(tmp_path: Path, database: str, option: str, names: list[str]) -> None:
    with Gradebook(database) as gradebook:
        gradebook.add_assignment("exercise_01")
        gradebook.add_assignment("other")
        for i in range(3):
            gradebook.add_student(f"s{i}")
        SafeCsvExport(to=str(tmp_path / "grades.csv"), **{option: names}).export(gradebook)
    with open(tmp_path / "grades.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == (2 if option == "student" else 3)
