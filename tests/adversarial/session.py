"""One run over the hostile class, of ``nbgrader autograde`` or ``stepgrade grade``, and what it says."""

from __future__ import annotations

import contextlib
import json
import os
import re
import resource
import selectors
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

import pytest

from tests.adversarial.corpus import CANARY, NOTEBOOK, A, Case, full
from tests.adversarial.marked import Marked, Session
from tests.adversarial.reach import CANARY_VALUE, listeners
from tests.helpers.course_copy import copy_course, hand_in, nbgrader, worked

LIMITS = (
    "cell_seconds = 4.0",
    "case_seconds = 2.0",
    "notebook_seconds = 30.0",
    "memory_megabytes = 1024",
    "disk_megabytes = 32",
    "max_processes = 64",
)
STALL = 600.0
"""Seconds without a word after which a submission has stalled the marking."""

MISTAKEN = {
    "attention_scores": "def attention_scores(Q, K):\n    return Q @ K.T",
    "softmax": "def softmax(scores):\n    return np.exp(scores) / np.exp(scores).sum(-1, keepdims=True)",
    "hand_attention": "hand_attention = np.zeros((2, 2))",
}
SINGLE = {
    "softmax": "def softmax(scores):\n    e = np.exp(scores.astype(np.float32))\n    return e / e.sum()"
}
DOUBLED = {"attention_scores": "def attention_scores(Q, K):\n    return 2.0 * Q @ K.swapaxes(-1, -2)"}
HONEST: dict[str, dict[str, str] | None] = {
    "aa_right": {},
    "exhausting_zz_mistaken": MISTAKEN,
    "forging_zz_doubled": DOUBLED,
    "leaking_zz_unusual": SINGLE,
    "zz_right_again": {},
    "zz_unfinished": None,
}
"""Honest students before, between and after the hostile ones: what each wrote otherwise (None: little)."""


def prepare(course: Path, cases: Sequence[Case], secret: bytes, honest: Collection[str]) -> None:
    """A copy of the course in which the honest students and ``cases`` have handed in."""
    copy_course(course)
    with open(course / "course_settings.py", "a", encoding="utf-8") as config:
        config.write("\n" + "".join(f"c.MarkSteps.{line}\n" for line in LIMITS) + PEAK)
    nbgrader(course, "generate_assignment", A)
    secret_file = course / ".stepgrade" / "secret"
    secret_file.parent.mkdir(exist_ok=True)
    secret_file.write_bytes(secret)
    for student in honest:
        changes = HONEST[student]
        notebook = full(course) if changes is None else worked(course, A, changes)
        if changes is None:
            notebook.cells = notebook.cells[: len(notebook.cells) // 2]
        hand_in(course, student, A, notebook)
    for case in cases:
        notebook = case.make(course)
        folder = hand_in(course, case.student, A, "" if notebook is None else notebook)
        if notebook is None:
            (folder / f"{NOTEBOOK}.ipynb").unlink()
        if case.folder is not None:
            case.folder(folder, course)


PEAK = """
import atexit, pathlib, resource
def _peak():
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    pathlib.Path(__file__).with_name("peak.txt").write_text(str(peak))
_peak()
atexit.register(_peak)
"""


def mark_class(
    course: Path,
    cases: Sequence[Case],
    secret: bytes = b"5eed" * 16,
    honest: Collection[str] = tuple(HONEST),
    feedback: Collection[str] = (),
    by_grade: bool = False,
) -> Session:
    """Hand in, autograde and write feedback.  Whoever stops the class is taken out, and it goes on.

    With ``by_grade`` it is ``stepgrade grade`` that marks, all submissions on one worker.
    """
    mark: Callable[[Session], str | None] = _grade if by_grade else _autograde
    session = Session(course)
    course.mkdir(parents=True, exist_ok=True)
    with listeners(course):
        prepare(course, cases, secret, honest)
        for _ in range(12):
            stopped = mark(session)
            if stopped is None:
                break
            folder = course / "submitted" / stopped
            shutil.rmtree(folder, ignore_errors=True)
    for student in sorted(path.name for path in (course / "autograded").iterdir() if path.is_dir()):
        if student not in session.stopped:
            continue
        shutil.rmtree(course / "autograded" / student, ignore_errors=True)
    session.tail += _feedback(course, feedback)
    with contextlib.suppress(OSError):
        session.peak = int((course / "peak.txt").read_text())
    return session


def _feedback(course: Path, students: Collection[str]) -> str:
    chosen = [word for student in students for word in ("--student", student)]
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", "generate_feedback", A, *chosen],
        cwd=course,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        timeout=3600,
    )
    return done.stdout + done.stderr


def _autograde(session: Session) -> str | None:
    """One ``nbgrader autograde``; the student who stalled or stopped it, if any."""
    process = subprocess.Popen(
        [sys.executable, "-m", "nbgrader", "autograde", A],
        cwd=session.course,
        env={**os.environ, "PYTHONWARNINGS": "ignore", "PYTHONUNBUFFERED": "1", CANARY: CANARY_VALUE},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=_guard,
    )
    assert process.stdout is not None
    students = {path.name for path in (session.course / "submitted").iterdir() if path.is_dir()}
    pattern = re.compile(r"submitted/([^/]+)/")
    now, started = "", time.monotonic()
    stalled = False
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while not stalled:
            if not selector.select(STALL):
                stalled = True
                os.killpg(process.pid, signal.SIGKILL)
                break
            raw = process.stdout.readline()
            if not raw:
                break
            line = raw.decode("utf-8", "replace")
            found = pattern.search(line)
            if found and found.group(1) in students and found.group(1) != now and "AutogradeApp" in line:
                session.seconds[now] = max(session.seconds.get(now, 0.0), time.monotonic() - started)
                now, started = found.group(1), time.monotonic()
            session.said[now] = session.said.get(now, "") + line
            session.tail = (session.tail + line)[-200_000:]
    process.stdout.close()
    process.wait()
    session.seconds[now] = max(session.seconds.get(now, 0.0), time.monotonic() - started)
    if stalled:
        session.stopped[now] = "stalled"
        return now
    missing = students - {path.parent.name for path in (session.course / "autograded").glob(f"*/{A}")}
    unnamed = {s for s in missing if f"'{s}'" not in session.tail}
    if max(students) in unnamed:
        session.stopped[now] = f"stopped the class, status {process.returncode}"
        return now
    return None


def _grade(session: Session) -> None:
    """One ``stepgrade grade``; what it says is in its output and its log."""
    done = subprocess.run(
        [sys.executable, "-m", "stepgrade", "grade", A, "--jobs", "1"],
        cwd=session.course,
        env={**os.environ, "PYTHONWARNINGS": "ignore", CANARY: CANARY_VALUE},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        preexec_fn=_guard,
        timeout=7200,
        check=False,
    )
    log = session.course / ".stepgrade" / "logs" / f"grade-{A}.log"
    session.tail = done.stdout + done.stderr + log.read_text(encoding="utf-8", errors="replace")
    assert done.returncode in (0, 1), session.tail[-3000:]


def _guard() -> None:
    """A submission that makes nbgrader itself write or hold without end must not harm this machine."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (512 * 2**20, 512 * 2**20))
    resource.setrlimit(resource.RLIMIT_AS, (8 * 2**30, 8 * 2**30))


def assert_case(marked: Marked) -> None:
    """What holds for every case, and what this one asks for besides."""
    case, session = marked.case, marked.session
    assert case.student not in session.stopped, session.stopped[case.student]
    if case.earns is None:
        assert not marked.is_marked, f"marked all the same: {marked.scores}"
        assert not any(marked.scores.values())
        assert "ERROR" in marked.said or "WARNING" in marked.said, "refused without a word"
    elif case.at_most:
        assert set(marked.scores) <= set(case.earns)
        for step, points in marked.scores.items():
            assert (points or 0.0) <= case.earns[step], step
    else:
        assert marked.scores == pytest.approx(case.earns), marked.said[-3000:]
    if marked.is_marked:
        text = json.dumps(marked.notebook)
        assert marked.leaked(text) == set(), "hidden inputs in the autograded notebook"
        assert marked.leaked(marked.feedback) == set(), "hidden inputs in the feedback"
        assert "HIDDEN TESTS" not in text + marked.feedback
        assert CANARY_VALUE not in text + marked.said
    if case.check is not None:
        case.check(marked)
    seconds = session.seconds.get(case.student, 0.0)
    # Allowed is what a machine may take that marks an honest submission in a second; slower ones take longer.
    allowed = case.seconds * max(1.0, session.seconds.get("zz_right_again", 1.0))
    assert seconds < allowed, f"{seconds:.0f} s of wall time"
