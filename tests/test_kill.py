"""Killing the marking at random moments loses nobody, marks nobody twice, and is said."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from course_copy import copy_course, hand_in, nbgrader, scores, worked
from nbgrader.api import Gradebook

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
    process = subprocess.Popen(
        [sys.executable, "-m", "nbgrader", "autograde", A],
        cwd=course,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    half_made = course / "autograded" / "ada" / A / "exercise_01_attention.ipynb"
    deadline = time.monotonic() + 60
    while not half_made.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert not half_made.with_suffix(".results.json").exists()
    said = nbgrader(course, "autograde", A)
    assert "The marking of ada, exercise_01 was cut off" in said
    assert set(scores(course, A)) == set(STUDENTS)
    assert "cut off" not in nbgrader(course, "autograde", A)


@pytest.mark.slow
def test_a_locked_gradebook_stops_the_run_and_loses_nobody(course: Path) -> None:
    lock = (
        "import sqlite3, sys, time; c = sqlite3.connect(sys.argv[1]); c.execute('BEGIN EXCLUSIVE');"
        " print('locked', flush=True); time.sleep(120)"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", lock, str(course / "gradebook.db")], stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    try:
        nbgrader(course, "autograde", A, fails=True)
    finally:
        holder.kill()
        holder.wait()
        holder.stdout.close()
    nbgrader(course, "autograde", A)
    assert set(scores(course, A)) == set(STUDENTS)


@pytest.mark.slow
def test_without_a_gradebook_the_message_says_what_to_run(course: Path) -> None:
    (course / "gradebook.db").unlink()
    said = nbgrader(course, "autograde", A, fails=True)
    assert "No assignment with ID 'exercise_01' exists in the database" in said
    nbgrader(course, "generate_assignment", A)
    nbgrader(course, "autograde", A)
    assert set(scores(course, A)) == set(STUDENTS)
