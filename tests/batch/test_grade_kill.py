"""Killing ``stepgrade grade``, its workers and their sandboxes ends in the same gradebook."""

from __future__ import annotations

import json
import random
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from stepgrade.judging.draws import course_secret
from tests.batch.test_grade import A, files, rows, stepgrade
from tests.helpers.course_copy import copy_course, hand_in, nbgrader, worked

KILLS = 20
STUDENTS = 200
WORK: tuple[dict[str, str], ...] = (
    {},
    {"scaled_scores": "def scaled_scores(Q, K):\n    return attention_scores(Q, K) / K.shape[-1]"},
    {"softmax": "def softmax(scores):\n    raise NotImplementedError"},
    {"padding_mask": "import os\nos._exit(3)"},
)
"""What the students wrote otherwise, in turn; the last one ends a process of his own."""


@pytest.fixture
def course(tmp_path: Path) -> Path:
    course = copy_course(tmp_path / "course")
    nbgrader(course, "generate_assignment", A)
    course_secret(course)  # made now: the copy that is left in peace is to draw the same hidden numbers
    notebooks = [json.dumps(worked(course, A, changes)) for changes in WORK]
    for i in range(STUDENTS):
        hand_in(course, f"s{i:03d}", A, notebooks[i % len(notebooks)])
    return course


def victims(process: psutil.Process) -> Iterator[tuple[str, psutil.Process]]:
    """What can be killed of a run: itself, its workers, the sandboxes and what was warmed up in them."""
    yield "coordinator", process
    for child in process.children(recursive=True):
        try:
            words = " ".join(child.cmdline())
        except psutil.Error:
            continue
        if "bwrap" in words:
            yield "sandbox", child
        elif "stepgrade.inside.nursery" in words:
            yield "warm process", child
        elif "multiprocessing.spawn" in words:
            yield "worker", child


@pytest.mark.kill
def test_twenty_kills_during_a_class_of_200_end_in_the_gradebook_of_an_undisturbed_run(
    course: Path, tmp_path: Path
) -> None:
    calm = tmp_path / "calm"
    shutil.copytree(course, calm)
    stepgrade(calm, "grade", A)
    chance = random.Random(11)
    killed: Counter[str] = Counter()
    command = [sys.executable, "-m", "stepgrade", "grade", A, "--jobs", "2"]
    run: subprocess.Popen[bytes] | None = None
    while sum(killed.values()) < KILLS:
        if run is None or run.poll() is not None:
            # A class that is done is marked again: the kills go on.
            again = ["--force"] if run is not None and run.returncode == 0 else []
            run = subprocess.Popen(
                command + again, cwd=course, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        try:
            run.wait(chance.uniform(1.0, 8.0))
            continue
        except subprocess.TimeoutExpired:
            pass
        found = list(victims(psutil.Process(run.pid)))
        kind = chance.choice(sorted({name for name, _ in found}))
        victim = chance.choice([each for name, each in found if name == kind])
        try:
            victim.send_signal(signal.SIGKILL)
        except psutil.NoSuchProcess:
            continue
        killed[kind] += 1
        if kind == "coordinator":
            run.wait()
    assert run is not None
    if run.poll() is None:
        run.wait()
    stepgrade(course, "grade", A)
    assert {"coordinator", "worker"} <= set(killed), killed
    assert rows(course) == rows(calm)
    assert files(course) == files(calm)
    assert not list((course / ".stepgrade" / "grading" / A).glob("of-*"))
