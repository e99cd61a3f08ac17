"""Dask: a cluster on this machine or elsewhere, and what each worker holds.

Submissions travel to the workers as data, and results travel back as data.  Workers share no folder.  Each
one holds the assignment and one warm sandbox.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dask
from distributed import Client, LocalCluster, WorkerPlugin, get_worker

from stepgrade.batch.marker import Marked, SubmissionMarker, SubmittedFiles
from stepgrade.batch.pack import PackedAssignment
from stepgrade.course.directory import CourseError
from stepgrade.sandbox.warm import close_all

CONNECT_SECONDS = 30
REGISTER_TRIES = 5
LEAN = {"distributed.worker.profile.enabled": False, "distributed.admin.low-level-log-length": 0}
"""Dask's settings that save memory: no profiles of workers, no log of messages, which hold submissions."""


class MarkingPlugin(WorkerPlugin):
    """Makes a Dask worker ready to mark: the assignment is unpacked and the sandbox warm."""

    def __init__(self, packed: PackedAssignment) -> None:
        self.packed = packed
        self.name = f"stepgrade-{packed.fingerprint}"
        self.marker: SubmissionMarker | None = None
        self._folder = ""

    def setup(self, worker: Any) -> None:
        """On the worker: unpack and start the sandbox.  Raises SandboxError where it cannot be made."""
        self._folder = tempfile.mkdtemp(prefix="stepgrade-", dir=worker.local_directory)
        self.marker = SubmissionMarker(self.packed, Path(self._folder))
        # The sandbox ends with the thread that made it.  This thread lives as long as the worker.
        self.marker.warm_up()

    def teardown(self, worker: Any) -> None:
        """On the worker: end the sandbox and remove the folder."""
        close_all()
        shutil.rmtree(self._folder, ignore_errors=True)


def mark_on_worker(plugin: str, submission: SubmittedFiles) -> Marked:
    """Mark one submission with the worker's ``plugin``."""
    marking = get_worker().plugins[plugin]
    assert isinstance(marking, MarkingPlugin)
    assert marking.marker is not None
    return marking.marker.mark(submission)


@contextlib.contextmanager
def cluster(packed: PackedAssignment, jobs: int, scheduler: str | None, scratch: Path) -> Iterator[Client]:
    """A client whose workers mark ``packed``: ``jobs`` of them here, or those of ``scheduler``.

    Raises CourseError where there is no such scheduler or a worker cannot mark.
    """
    with contextlib.ExitStack() as stack:
        client = stack.enter_context(_client(stack, jobs, scheduler, scratch))
        plugin = MarkingPlugin(packed)
        _register(client, plugin)
        try:
            yield client
        finally:
            with contextlib.suppress(Exception):  # the scheduler may be gone by now
                client.unregister_worker_plugin(plugin.name)


def _register(client: Client, plugin: MarkingPlugin) -> None:
    """Give every worker the assignment; try again where a worker ended meanwhile."""
    for attempt in range(REGISTER_TRIES):
        try:
            client.register_plugin(plugin)
        except Exception as error:
            if isinstance(error, OSError) and attempt < REGISTER_TRIES - 1:
                time.sleep(1.0)
                continue
            raise CourseError(f"a worker cannot mark here: {type(error).__name__}: {error}") from error
        return


def _client(stack: contextlib.ExitStack, jobs: int, scheduler: str | None, scratch: Path) -> Client:
    """A client of ``scheduler``, or of a new cluster on this machine that ``stack`` closes.

    Raises CourseError where the scheduler does not answer or has no workers.
    """
    if scheduler is not None:
        try:
            client = Client(scheduler, timeout=CONNECT_SECONDS, set_as_default=False)
        except (OSError, TimeoutError, ValueError) as error:
            raise CourseError(
                f"no Dask scheduler answers at {scheduler!r} ({error}). Start one with `dask scheduler`,"
                " and workers with `dask worker ADDRESS`; docs/scaling.md tells how."
            ) from None
        if not client.scheduler_info()["workers"]:
            client.close()
            raise CourseError(
                f"the scheduler {scheduler!r} has no workers yet: start `dask worker {scheduler}` on"
                " each machine."
            )
        return client
    with dask.config.set(LEAN):
        local = LocalCluster(
            n_workers=jobs,
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            local_directory=str(scratch),
            silence_logs=logging.CRITICAL,
        )
        return Client(stack.enter_context(local), set_as_default=False)
