"""Workers on this machine: processes that mark, each at the other end of a pipe that nobody else can reach.

A worker that ends costs its submission a second try and nobody else anything.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import queue
import signal
import tempfile
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path

from stepgrade.batch.marker import Marked, SubmissionMarker, SubmittedFiles
from stepgrade.batch.pack import PackedAssignment
from stepgrade.course.child import end_with
from stepgrade.course.directory import CourseError

TRIES = 2
"""How often a submission is marked at most, where workers end under it."""
START_TRIES = 5
"""How often a worker is started anew before it has marked anything."""
# A process that is forked while libraries have threads may hang: these are started afresh.
_SPAWN = multiprocessing.get_context("spawn")


class WorkerEnded(Exception):
    """Workers ended one after the other while they marked a submission."""


class LocalWorkers:
    """``jobs`` processes that mark submissions of ``packed``, one each at a time.  A context manager.

    ``scratch`` is a folder for their files.  ``count`` is how many there are, and ``ended`` the exception of
    a submission under which they end.
    """

    ended: type[Exception] = WorkerEnded

    def __init__(self, packed: PackedAssignment, jobs: int, scratch: Path) -> None:
        self.count = jobs
        self._workers = [_Worker(packed, scratch) for _ in range(jobs)]
        self._free: queue.SimpleQueue[_Worker] = queue.SimpleQueue()
        for worker in self._workers:
            self._free.put(worker)
        self._threads = ThreadPoolExecutor(jobs)

    def __enter__(self) -> LocalWorkers:
        return self

    def __exit__(self, *exception: object) -> None:
        for worker in self._workers:
            worker.end()
        self._threads.shutdown(cancel_futures=True)

    def submit(self, submission: SubmittedFiles) -> Future[Marked]:
        """Mark ``submission`` when its turn comes.

        The future raises WorkerEnded, or CourseError where a worker cannot mark at all.
        """
        return self._threads.submit(self._mark, submission)

    def _mark(self, submission: SubmittedFiles) -> Marked:
        worker = self._free.get()
        try:
            return worker.mark(submission)
        finally:
            self._free.put(worker)


class _Worker:
    """One process and the pipe to it; started anew where it has ended."""

    def __init__(self, packed: PackedAssignment, scratch: Path) -> None:
        self._packed, self._scratch = packed, scratch
        self._changing = threading.Lock()
        self._wanted = True
        self._start()

    def _start(self) -> None:
        with self._changing:
            if not self._wanted:
                raise WorkerEnded("the marking ends")
            self._pipe, theirs = _SPAWN.Pipe()
            self._process = _SPAWN.Process(
                target=_work, args=(theirs, self._scratch, os.getpid()), daemon=True
            )
            self._process.start()
            theirs.close()
            self._ready = False

    def end(self) -> None:
        """Kill the process, whatever it is doing, for good."""
        with self._changing:
            self._wanted = False
            self._process.kill()
            self._process.join()

    def mark(self, submission: SubmittedFiles) -> Marked:
        """Mark ``submission``.  Raises WorkerEnded, or CourseError where the process cannot mark at all."""
        for _ in range(TRIES):
            self._make_ready()
            try:
                self._pipe.send(submission)
                marked: Marked = self._pipe.recv()
                return marked
            except (EOFError, OSError):
                self._process.join()  # its pipe is closed a moment before it is gone
        raise WorkerEnded(f"{TRIES} workers ended while they marked it")

    def _make_ready(self) -> None:
        """Give the process the assignment, unless it has it already."""
        for _ in range(START_TRIES):
            if self._process.is_alive() and self._ready:
                return
            if not self._process.is_alive():
                self._start()
            try:
                self._pipe.send(self._packed)
                said = self._pipe.recv()
            except (EOFError, OSError):
                self._process.join()
                continue
            if said:
                raise CourseError(f"a worker cannot mark here: {said}")
            self._ready = True
            return
        raise CourseError(f"a worker cannot mark here: {START_TRIES} ended as they started")


def _work(pipe: Connection, scratch: Path, parent: int) -> None:
    """What a worker does: get ready, then mark what comes until the pipe is closed."""
    # A handler, since what is ignored would be ignored by every program started here as well.
    signal.signal(signal.SIGINT, lambda *_: None)
    end_with(parent)
    with contextlib.suppress(EOFError, OSError):
        packed: PackedAssignment = pipe.recv()
        try:
            marker = SubmissionMarker(packed, Path(tempfile.mkdtemp(prefix="worker-", dir=scratch)))
            marker.warm_up()  # here: the sandbox ends with the thread that made it
        except Exception as error:  # whatever it is, the coordinator says it
            pipe.send(f"{type(error).__name__}: {error}")
            return
        pipe.send("")
        while True:
            pipe.send(marker.mark(pipe.recv()))
