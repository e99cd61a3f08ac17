"""Killing the marking at random moments loses nobody, marks nobody twice, and is said."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell
from nbgrader.api import Gradebook

from tests.helpers.course_copy import copy_course, hand_in, nbgrader, scores, worked

A = "exercise_01"
STUDENTS = ("ada", "bob", "eve")
WRONG = {"scaled_scores": "def scaled_scores(Q, K):\n    return attention_scores(Q, K) / K.shape[-1]"}


@pytest.fixture
def course(tmp_path: Path) -> Path:
    course = copy_course(tmp_path)
    nbgrader(course, "generate_assignment", A)
    for student in STUDENTS:
        hand_in(course, student, A, worked(course, A, WRONG if student == "bob" else {}))
    return course


def autograde_and_kill(course: Path, after: float) -> bool:
    """Whether the marking was still going on when it was killed."""
    process = subprocess.Popen(
        [sys.executable, "-m", "nbgrader", "autograde", A],
        cwd=course,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )
    try:
        process.wait(after)
        return False
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return True


@pytest.mark.kill
def test_a_marking_killed_at_twenty_moments_ends_in_the_same_gradebook(course: Path) -> None:
    chance = random.Random(7)
    killed = sum(autograde_and_kill(course, chance.uniform(0.5, 6.0)) for _ in range(20))
    assert killed > 3
    nbgrader(course, "autograde", A)
    undisturbed = scores(course, A)
    assert set(undisturbed) == set(STUDENTS)
    full = dict.fromkeys(undisturbed["ada"], 0.0)
    assert undisturbed["ada"] == undisturbed["eve"] != full
    assert undisturbed["bob"]["scaled_scores"] == 0.0
    for student in STUDENTS:
        folder = course / "autograded" / student / A
        assert (folder / "exercise_01_attention.results.json").is_file()
        assert "of 2 points" in (folder / "exercise_01_attention.ipynb").read_text(encoding="utf-8")
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        assert len(gradebook.assignment_submissions(A)) == len(STUDENTS)
    assert not list((course / ".stepgrade" / "unfinished").iterdir())


@pytest.mark.slow
def test_a_submission_that_was_cut_off_is_marked_by_the_next_run_and_said(course: Path) -> None:
    slow = worked(course, A, {})
    slow.cells.append(new_code_cell("import time\ntime.sleep(3)"))  # time enough to cut it off
    nbformat.write(slow, course / "submitted" / "ada" / A / "exercise_01_attention.ipynb")
    process = subprocess.Popen(
        [sys.executable, "-m", "nbgrader", "autograde", A],
        cwd=course,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    half_made = course / "autograded" / "ada" / A / "exercise_01_attention.ipynb"
    while not half_made.exists() and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert not half_made.with_suffix(".results.json").exists()
    said = nbgrader(course, "autograde", A)
    assert "The marking of ada, exercise_01 was cut off" in said
    assert set(scores(course, A)) == set(STUDENTS)
    assert "cut off" not in nbgrader(course, "autograde", A)


@pytest.mark.slow
@pytest.mark.long
def test_a_locked_gradebook_stops_the_run_and_loses_nobody(course: Path) -> None:
    lock = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('BEGIN EXCLUSIVE');"
        " print('locked', flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", lock, str(course / "gradebook.db")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        try:
            nbgrader(course, "autograde", A, fails=True)
        finally:
            holder.kill()
    nbgrader(course, "autograde", A)
    assert set(scores(course, A)) == set(STUDENTS)


FULL_DISK = """
set -e
mount -t tmpfs -o size=64m tmpfs "$1/disk"
cp -a "$1/course" "$1/disk/course"
cd "$1/disk/course"
free=$(($(stat -f -c '%a * %S' .) / 1024))
head -c $(((free - $2) * 1024)) /dev/zero > ../filler
"$3" -m nbgrader autograde exercise_01 > ../../first.log 2>&1 && echo "marked" || echo "first run: failed"
rm ../filler
"$3" -m nbgrader autograde exercise_01 > ../../second.log 2>&1 || { cat ../../second.log; exit 1; }
cp gradebook.db ../../after.db
find autograded -name '*.results.json' | sort
"""


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="a file system of a given size can be mounted by root only")
def test_a_full_disk_loses_nobody(tmp_path: Path) -> None:
    """With 400 kB left the first run stops in the middle; the next, with room again, marks everybody."""
    (tmp_path / "course").mkdir()
    (tmp_path / "disk").mkdir()
    course = copy_course(tmp_path / "course")
    nbgrader(course, "generate_assignment", A)
    for student in STUDENTS:
        hand_in(course, student, A, worked(course, A))
    done = subprocess.run(
        ["unshare", "--mount", "bash", "-c", FULL_DISK, "-", str(tmp_path), "400", sys.executable],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "first run: failed" in done.stdout
    assert (
        "full" in (tmp_path / "first.log").read_text() or "No space" in (tmp_path / "first.log").read_text()
    )
    assert done.stdout.count(".results.json") == len(STUDENTS)
    (course / "gradebook.db").write_bytes((tmp_path / "after.db").read_bytes())
    found = scores(course, A)
    assert set(found) == set(STUDENTS)
    assert {sum(points or 0.0 for points in steps.values()) for steps in found.values()} == {20.0}


@pytest.mark.slow
def test_without_a_gradebook_the_message_says_what_to_run(course: Path) -> None:
    (course / "gradebook.db").unlink()
    said = nbgrader(course, "autograde", A, fails=True)
    assert "No assignment with ID 'exercise_01' exists in the database" in said
    nbgrader(course, "generate_assignment", A)
    nbgrader(course, "autograde", A)
    assert set(scores(course, A)) == set(STUDENTS)
