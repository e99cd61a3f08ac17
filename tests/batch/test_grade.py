"""``stepgrade grade``: what ``nbgrader autograde`` gives, and never from the start again."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from stepgrade.samples.sample_class import write_sample_class
from tests.helpers.course_copy import copy_course, hand_in, nbgrader, run, scores, worked

A = "exercise_01"
DUE = "2020-01-01 12:00:00 UTC"
LATE = """
from nbgrader.plugins import LateSubmissionPlugin


class Half(LateSubmissionPlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return score / 2


c.AssignLatePenalties.plugin_class = Half
"""


def stepgrade(course: Path, *words: str, status: int = 0) -> str:
    """Run ``stepgrade WORDS`` in ``course``; what it said."""
    found, said = run(course, "stepgrade", *words)
    assert found == status, said[-4000:]
    return said


def rows(course: Path) -> list[Any]:
    """Every row of the gradebook that marking writes, by names instead of ids."""
    found: list[Any] = []
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        found += [("student", student.id) for student in gradebook.students]
        for submission in gradebook.assignment_submissions(A):
            who = submission.student_id
            found.append((who, submission.timestamp, submission.total_seconds_late))
            for notebook in submission.notebooks:
                found.append((who, notebook.name, notebook.late_submission_penalty, notebook.score))
                for grade in notebook.grades:
                    marks = (grade.auto_score, grade.manual_score, grade.needs_manual_grade, grade.score)
                    found.append((who, grade.name, *marks))
                found += [(who, each.name, each.auto_comment) for each in notebook.comments]
    return sorted(found, key=repr)


def files(course: Path) -> dict[str, tuple[int, Any]]:
    """Every file in ``autograded/`` with its permissions and content."""
    found: dict[str, tuple[int, Any]] = {}
    for path in sorted((course / "autograded").rglob("*")):
        if path.is_file():
            # Where a function lies in memory is printed by one of the samples.
            content: Any = re.sub(rb"0x[0-9a-f]{6,}", b"0x", path.read_bytes())
            if path.name.endswith(".results.json"):
                content = {**json.loads(content), "seconds": None}
            found[path.relative_to(course).as_posix()] = (path.stat().st_mode & 0o777, content)
    return found


@pytest.fixture(scope="module")
def courses(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The same class, some of it late, marked by ``nbgrader autograde`` and by ``stepgrade grade``."""
    one = copy_course(tmp_path_factory.mktemp("one") / "course")
    with open(one / "course_settings.py", "a", encoding="utf-8") as config:
        config.write(LATE)
    nbgrader(one, "generate_assignment", A)
    with Gradebook(f"sqlite:///{one}/gradebook.db") as gradebook:
        gradebook.update_or_create_assignment(A, duedate=DUE)
    samples = write_sample_class(one, A, 24)
    for sample in samples[:4]:
        stamp = one / "submitted" / sample.student / A / "timestamp.txt"
        stamp.write_text("2020-01-02 12:00:00 UTC")
    for sample in samples[4:]:
        (one / "submitted" / sample.student / A / "timestamp.txt").write_text("2019-12-31 12:00:00 UTC")
    (one / "submitted" / samples[5].student / A / "notes" / "deep").mkdir(parents=True)
    (one / "submitted" / samples[5].student / A / "notes" / "deep" / "read me.txt").write_text("mine")
    two = one.with_name("two")
    shutil.copytree(one, two, symlinks=True)
    nbgrader(one, "autograde", A)
    assert f"{A}: 24 marked" in stepgrade(two, "grade", A, "--jobs", "2")
    return one, two


@pytest.mark.slow
def test_the_gradebook_is_the_one_that_nbgrader_autograde_writes(courses: tuple[Path, Path]) -> None:
    one, two = map(rows, courses)
    assert len(one) > 24 * 18
    assert two == one
    assert any(row[2] for row in one if row[1] == "exercise_01_attention"), "nobody has a late penalty"


@pytest.mark.slow
def test_the_autograded_files_are_those_of_nbgrader_autograde(courses: tuple[Path, Path]) -> None:
    one, two = map(files, courses)
    assert two.keys() == one.keys()
    for name in one:
        assert two[name] == one[name], name


@pytest.mark.slow
def test_only_what_is_due_is_marked_again(courses: tuple[Path, Path]) -> None:
    course = courses[1]
    before = files(course)
    assert "0 marked" in (said := stepgrade(course, "grade", A))
    assert "24 were marked already" in said
    student = sorted(path.name for path in (course / "submitted").iterdir() if path.is_dir())[3]
    (course / "submitted" / student / A / "timestamp.txt").write_text("2020-01-05 12:00:00 UTC")
    assert "1 marked" in stepgrade(course, "grade", A, "--student", student)
    after = files(course)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {f"autograded/{student}/{A}/timestamp.txt"}
    assert "1 marked" in stepgrade(course, "grade", A, "--student", student, "--force")
    assert files(course) == after


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """Three students have handed in."""
    course = copy_course(tmp_path)
    nbgrader(course, "generate_assignment", A)
    for student in ("ada", "bob", "eve"):
        hand_in(course, student, A, worked(course, A, {}))
    return course


def start(course: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "stepgrade", "grade", A, "--jobs", "1"],
        cwd=course,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@pytest.mark.slow
def test_a_run_that_is_killed_with_a_marked_submission_in_its_journal_enters_it_later(course: Path) -> None:
    journal = course / ".stepgrade" / "grading" / A
    with contextlib.closing(sqlite3.connect(course / "gradebook.db", isolation_level=None)) as gradebook:
        gradebook.execute("BEGIN IMMEDIATE")  # what is marked cannot be entered as long as this is open
        process = start(course)
        while not list(journal.glob("of-???/entry.json")) and process.poll() is None:  # none in the making
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        process.wait()
    said = stepgrade(course, "grade", A)
    assert "marked by a run that was cut off" in said
    assert {name: len(steps) for name, steps in scores(course, A).items()} == {"ada": 8, "bob": 8, "eve": 8}
    assert {sum(map(float, map(str, steps.values()))) for steps in scores(course, A).values()} == {20.0}
    assert not list(journal.glob("of-*"))


@pytest.mark.slow
def test_two_runs_at_once_are_refused_and_the_first_goes_on(course: Path) -> None:
    process = start(course)
    marking = course / ".stepgrade" / "grading" / A / "scratch"
    while not marking.exists() and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(signal.SIGSTOP)  # so that it cannot end before the other begins
    try:
        assert "another `stepgrade grade`" in stepgrade(course, "grade", A, status=2)
    finally:
        process.send_signal(signal.SIGCONT)
    assert process.wait() == 0
    assert len(scores(course, A)) == 3


@pytest.mark.slow
def test_what_cannot_be_marked_is_named_and_the_others_are_marked(course: Path) -> None:
    notebook = course / "submitted" / "bob" / A / "exercise_01_attention.ipynb"
    notebook.write_text("{ no JSON")
    shutil.move(
        course / "submitted" / "eve" / A / "exercise_01_attention.ipynb",
        course / "submitted" / "eve" / A / "mine.ipynb",
    )
    said = stepgrade(course, "grade", A, "--jobs", "1", status=1)
    assert "bob: not marked: is no notebook" in said
    assert "eve: mine.ipynb was taken for exercise_01_attention.ipynb" in said
    assert "2 marked" in said
    assert "1 not marked" in said
    assert sorted(path.name for path in (course / "autograded").iterdir() if path.is_dir()) == ["ada", "eve"]


@pytest.mark.slow
def test_another_pipeline_in_the_configuration_is_refused_with_what_to_do(course: Path) -> None:
    with open(course / "course_settings.py", "a", encoding="utf-8") as config:
        config.write("\nc.Autograde.autograde_preprocessors = c.Autograde.autograde_preprocessors[:-1]\n")
    assert "mark with `nbgrader autograde`" in stepgrade(course, "grade", A, status=2)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("tcp://127.0.0.1:9", "no address with TLS"),
        ("127.0.0.1:9", "no address with TLS"),
        pytest.param("tls://127.0.0.1:9", "no Dask scheduler answers", marks=pytest.mark.long),
    ],
)
def test_a_scheduler_that_cannot_be_used_is_a_sentence(course: Path, address: str, told: str) -> None:
    assert told in stepgrade(course, "grade", A, "--scheduler", address, status=2)
