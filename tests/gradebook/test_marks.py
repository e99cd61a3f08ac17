"""The table of marks says nbgrader's numbers, and a locked gradebook is waited for."""

from __future__ import annotations

import csv
import io
import random
import sqlite3
import threading
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook
from sqlalchemy import text

from stepgrade.cli import CANNOT, FOUND_WANTING, main
from stepgrade.course.timestamps import FAR
from stepgrade.exports import SafeCsvExport
from stepgrade.gradebook import PATIENCE
from stepgrade.gradebook.reading import read_marks
from stepgrade.gradebook.writing import GradebookWriter
from tests.helpers.marked_class import write_class
from tests.helpers.report_course import RIGHT, write_course

DUE = datetime(2025, 1, 10)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from stepgrade.course.directory import load_rubric

    course = write_course(tmp_path_factory.mktemp("marks") / "course")
    write_class(course, load_rubric(course, "task"), dict.fromkeys(("ada", "bob", "eve"), RIGHT))
    return course


@pytest.fixture
def course(made: Path, tmp_path: Path) -> Path:
    import shutil

    return shutil.copytree(made, tmp_path / "course")


def url(course: Path) -> str:
    return f"sqlite:///{course}/gradebook.db"


@pytest.mark.parametrize("seed", range(5))
def test_totals_and_maximum_are_nbgrader_s_and_exports_say_what_is_shown(course: Path, seed: int) -> None:
    chance = random.Random(seed)
    with Gradebook(url(course)) as gradebook:
        gradebook.add_task_cell("essay", "the_task", "task", max_score=3.5, cell_type="markdown")
        gradebook.add_student("absent")
        for submission in gradebook.assignment_submissions("task"):
            for grade in submission.notebooks[0].grades:
                grade.auto_score = chance.choice([None, 0.0, 1 / 3, 1.005, 2.0])
                grade.manual_score = chance.choice([None, None, 0.0, 2 / 3, 3.5])
                grade.extra_credit = chance.choice([None, None, 0.125])
                grade.needs_manual_grade = False
            submission.notebooks[0].late_submission_penalty = chance.choice([None, 0.1, 1 / 7, 20.0])
        gradebook.db.commit()
        table = read_marks(course, "task")
        assert sum(table.steps.values()) == gradebook.find_assignment("task").max_score == 13.5
        for row in table.rows:
            theirs = gradebook.find_submission("task", row.student)
            assert row.total == pytest.approx(theirs.score)
            assert row.penalty == theirs.late_submission_penalty
            assert row.final == pytest.approx(max(0.0, theirs.score - theirs.late_submission_penalty))
        SafeCsvExport(to=str(course / "grades.csv")).export(gradebook)
    with (course / "grades.csv").open(newline="") as file:
        exported = {row["student_id"]: row["score"] for row in csv.DictReader(file)}
    lines = {line.split()[0]: line.split() for line in table.text().splitlines()}
    totals = {row[0]: row[1] for row in csv.reader(io.StringIO(table.csv()))}
    assert list(totals) == ["student", "ada", "bob", "eve", "absent"]
    for student in ("ada", "bob", "eve"):
        told = {f"{float(number):.2f}" for number in (exported[student], totals[student])}
        assert told == {lines[student][1]}
    assert totals["absent"] == ""
    assert "nothing in the gradebook (1): absent" in table.text()


def test_a_task_waits_for_a_person_until_it_has_points(course: Path) -> None:
    with Gradebook(url(course)) as gradebook:
        gradebook.add_task_cell("essay", "the_task", "task", max_score=3.5, cell_type="markdown")
    # nbgrader makes a grade for it when it is marked again.
    with Gradebook(url(course)) as gradebook:
        from nbgrader.api import Grade

        for submission in gradebook.assignment_submissions("task"):
            cell = gradebook.find_task_cell("essay", "the_task", "task")
            gradebook.db.add(Grade(cell=cell, notebook=submission.notebooks[0]))
        gradebook.db.commit()
    table = read_marks(course, "task")
    assert list(table.steps)[-1] == "essay"
    assert "ada: essay must be graded by hand" in table.text()
    assert {row.waiting == ["essay"] for row in table.rows} == {True}


def test_a_time_that_is_not_certain_holds_the_mark_until_a_new_run_or_a_person_decides(course: Path) -> None:
    with Gradebook(url(course)) as gradebook:
        gradebook.update_or_create_assignment("task", duedate=DUE)
        gradebook.find_submission("task", "ada").timestamp = DUE + FAR
        gradebook.find_submission("task", "bob").timestamp = DUE + FAR + timedelta(days=2)
        gradebook.db.commit()
    with GradebookWriter(url(course), "task", "the_task") as writer:
        assert writer.hold_untimed("ada", "") == ""
        assert "62 days from the due date" in writer.hold_untimed("bob", "")
        assert writer.hold_untimed("eve", "nobody knows") == "nobody knows"
        writer.set_scores("eve", {"double": 1.0, "by_hand": 0.5})  # a regrading does not decide it
    table = read_marks(course, "task")
    assert [bool(row.waiting) for row in table.rows] == [False, True, True]
    assert all(mark.points is not None for row in table.rows for mark in row.marks.values())
    assert "bob: timestamp.txt says 2025-03-13 00:00:00 UTC, which is 62 days" in table.text()


def test_who_handed_in_beside_the_gradebook_is_named_and_the_status_is_1(course: Path) -> None:
    for student in ("ada", "zoe", "Bob"):
        (course / "submitted" / student / "task").mkdir(parents=True)
    (course / "submitted" / "ada" / "task" / "the_task.ipynb").write_text('{"cells": []}')
    (course / "submitted" / "zoe" / "task" / "work.zip").write_bytes(b"PK")
    done = CliRunner().invoke(main, ["marks", "task/", "--course", str(course)])
    assert done.exit_code == FOUND_WANTING
    assert "zoe: not marked: " in done.output
    assert "Bob and bob differ only by case" in done.output
    assert "ada: " not in done.output
    done = CliRunner().invoke(main, ["marks", "task", "--csv", "--course", str(course)])
    assert done.exit_code == FOUND_WANTING
    assert "zoe" not in done.stdout
    assert "zoe: not marked: " in done.stderr


def test_a_locked_gradebook_is_waited_for(course: Path) -> None:
    with Gradebook(url(course)) as gradebook:
        assert gradebook.db.execute(text("PRAGMA busy_timeout")).scalar() == PATIENCE >= 30_000
    locked = sqlite3.connect(course / "gradebook.db", isolation_level=None, check_same_thread=False)
    locked.execute("BEGIN EXCLUSIVE")
    started = time.monotonic()
    threading.Timer(6.0, lambda: locked.execute("ROLLBACK")).start()
    assert len(read_marks(course, "task").rows) == 3
    assert time.monotonic() - started > 5.5  # longer than SQLite would wait of itself


def test_a_gradebook_that_stays_locked_is_a_sentence(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stepgrade.gradebook.PATIENCE", 100)
    locked = sqlite3.connect(course / "gradebook.db", isolation_level=None)
    locked.execute("BEGIN EXCLUSIVE")
    done = CliRunner().invoke(main, ["marks", "task", "--course", str(course)])
    locked.close()
    assert done.exit_code == CANNOT
    assert "locked by another program" in done.output
