"""Workers on this machine: no port, and one that is killed costs its submission a second try."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from stepgrade.batch.local import LocalWorkers, WorkerEnded
from stepgrade.batch.marker import SubmittedFiles
from stepgrade.batch.pack import PackedAssignment, pack
from stepgrade.course.directory import CourseError
from stepgrade.course.settings import folders, settings
from stepgrade.sandbox.errors import SandboxError
from tests.helpers.course_copy import copy_course, nbgrader, worked

pytestmark = pytest.mark.slow
A = "exercise_01"
SLOW = "import time\ntime.sleep(2)\n"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    course = copy_course(tmp_path_factory.mktemp("local") / "course")
    nbgrader(course, "generate_assignment", A)
    return course


@pytest.fixture(scope="module")
def packed(course: Path) -> PackedAssignment:
    config = settings(course)
    return pack(course, config, folders(config), A)


@pytest.fixture
def workers(packed: PackedAssignment, tmp_path: Path) -> Iterator[LocalWorkers]:
    with LocalWorkers(packed, 2, tmp_path) as workers:
        yield workers
    assert not [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]


def submission(course: Path, student: str, first: str = "") -> SubmittedFiles:
    notebook = worked(course, A)
    notebook.cells[1].source = first + notebook.cells[1].source
    return SubmittedFiles(student, json.dumps(notebook).encode(), {}, None, student)


def kill(workers: LocalWorkers, number: int) -> None:
    workers._workers[number]._process.kill()


def test_nobody_else_can_reach_a_worker(workers: LocalWorkers, course: Path) -> None:
    """No socket of the whole tree of processes listens, and none has an address."""
    for student in ("ada", "bob"):
        workers.submit(submission(course, student)).result()
    family = [psutil.Process(), *psutil.Process().children(recursive=True)]
    assert len(family) > 3
    found = [
        each for process in family for each in process.net_connections("all") if each.laddr or each.raddr
    ]
    assert found == []


def test_a_worker_that_is_killed_costs_a_second_try_and_nobody_else_anything(
    workers: LocalWorkers, course: Path
) -> None:
    first = [workers.submit(submission(course, name)) for name in ("ada", "bob")]
    assert [sum(map(float, map(str, each.result().scores.values()))) for each in first] == [20.0, 20.0]
    futures = [workers.submit(submission(course, f"s{i}", SLOW)) for i in range(4)]
    time.sleep(1.0)
    kill(workers, 0)
    marked = [future.result() for future in futures]
    assert [each.error for each in marked] == [""] * 4
    assert {sum(map(float, map(str, each.scores.values()))) for each in marked} == {20.0}
    kill(workers, 1)  # while it waits
    assert workers.submit(submission(course, "eve")).result().error == ""


def test_a_submission_under_which_workers_end_is_given_up(workers: LocalWorkers, course: Path) -> None:
    ended = threading.Event()

    def kill_again_and_again() -> None:
        while not ended.wait(0.5):
            if workers._workers[0]._ready:
                kill(workers, 0)

    workers.submit(submission(course, "ada", SLOW)).result()
    killing = threading.Thread(target=kill_again_and_again)
    killing.start()
    futures = [workers.submit(submission(course, f"s{i}", SLOW)) for i in range(3)]
    failed = [isinstance(future.exception(), WorkerEnded) for future in futures]
    ended.set()
    killing.join()
    assert 1 <= sum(failed) < 3


def test_a_worker_that_cannot_mark_says_why(
    packed: PackedAssignment, course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    logging.getLogger("traitlets").setLevel(logging.WARNING)
    with LocalWorkers(packed, 1, tmp_path) as workers:
        error = workers.submit(submission(course, "ada")).exception()
    assert isinstance(error, CourseError)
    assert SandboxError.__name__ in str(error)
