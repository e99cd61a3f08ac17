"""``stepgrade grade --scheduler``: workers that share no folder with the course, and one that dies.

Scheduler, workers and client know each other by a certificate.
"""

from __future__ import annotations

import contextlib
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import dask
import pytest

from tests.batch.test_grade import A, files, rows, stepgrade
from tests.helpers.course_copy import copy_course, hand_in, nbgrader, worked

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.geteuid() != 0, reason="hiding a folder from a process takes root"),
    pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl, to make a certificate"),
]
SECONDS = 600
"""How long what must come is waited for."""


@contextlib.contextmanager
def running(hidden: Path, here: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process that does not see ``hidden``, in a group of its own and in the folder ``here``."""
    here.mkdir(parents=True)
    script = f"mount -t tmpfs none {shlex.quote(str(hidden))} && exec {shlex.join(words)}"
    process = subprocess.Popen(
        ["unshare", "--mount", "sh", "-c", script],
        cwd=here,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """Dask's options for a certificate that all sides share; this process's Dask is told as well."""
    key, cert = str(tmp_path / "key.pem"), str(tmp_path / "cert.pem")
    new = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=class")
    subprocess.run([*new, "-keyout", key, "-out", cert], check=True, capture_output=True)
    told = {"CA_FILE": cert, "CLIENT__CERT": cert, "CLIENT__KEY": key}
    for name, value in told.items():
        monkeypatch.setenv(f"DASK_DISTRIBUTED__COMM__TLS__{name}", value)
    dask.config.refresh()
    return ("--tls-ca-file", cert, "--tls-cert", cert, "--tls-key", key)


@pytest.fixture
def course(tmp_path: Path) -> Path:
    course = copy_course(tmp_path / "course")
    nbgrader(course, "generate_assignment", A)
    wrong = {"softmax": "def softmax(scores):\n    return np.exp(scores)"}
    for i in range(8):
        hand_in(course, f"s{i}", A, worked(course, A, wrong if i % 2 else {}))
    return course


def test_workers_elsewhere_give_the_same_marks_and_one_that_dies_loses_nothing(
    course: Path, tmp_path: Path, certificate: tuple[str, ...]
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    stepgrade(course, "grade", A, "--jobs", "1")
    before = rows(course), files(course)
    place = tmp_path / "scheduler.json"
    command = (sys.executable, "-m", "dask")
    scheduler = ("scheduler", "--port", "0", "--no-dashboard", "--protocol", "tls", "--host", "127.0.0.1")
    worker = ("worker", "--scheduler-file", str(place), "--nthreads", "1", "--no-dashboard", *certificate)
    with contextlib.ExitStack() as stack:
        first_folder = tmp_path / "elsewhere" / "scheduler"
        stack.enter_context(
            running(course, first_folder, *command, *scheduler, *certificate, "--scheduler-file", str(place))
        )
        for name in ("one", "two"):
            last = stack.enter_context(running(course, tmp_path / "elsewhere" / name, *command, *worker))
        deadline = time.monotonic() + SECONDS
        while not place.exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        address = json.loads(place.read_text())["address"]
        assert address.startswith("tls://")
        _await_workers(address, 2)
        run = subprocess.Popen(
            [sys.executable, "-m", "stepgrade", "grade", A, "--force", "--scheduler", address],
            cwd=course,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        time.sleep(6)
        os.killpg(last.pid, signal.SIGKILL)
        said, _ = run.communicate()
        assert run.returncode == 0, said
    assert (rows(course), files(course)) == before


def _await_workers(address: str, count: int) -> None:
    from distributed import Client

    with Client(address, set_as_default=False) as client:
        client.wait_for_workers(count, timeout=SECONDS)
