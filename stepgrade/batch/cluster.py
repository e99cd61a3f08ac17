"""Dask: a cluster on this machine or elsewhere, and what each worker holds.

Submissions travel to the workers and results back as data; workers share no folder with anybody.  Each
holds the assignment and one warm sandbox.
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

from stepgrade.batch.marker import Marked, Marker, Submission
from stepgrade.batch.pack import Packed
from stepgrade.course.directory import CourseError
from stepgrade.sandbox.warm import close_all

CONNECT_SECONDS = 30
REGISTER_TRIES = 5
LEAN = {"distributed.worker.profile.enabled": False, "distributed.admin.low-level-log-length": 0}
"""Not kept, since nobody looks into it: profiles of the workers, the last messages with their submissions."""


class MarkingPlugin(WorkerPlugin):
    """Makes a Dask worker one that marks: the assignment unpacked, the sandbox warm."""

    def __init__(self, packed: Packed) -> None:
        self.packed = packed
        self.name = f"stepgrade-{packed.fingerprint}"
        self.marker: Marker | None = None
        self._folder = ""

    def setup(self, worker: Any) -> None:
        """On the worker: unpack and start the sandbox, which is an error here where it cannot be made."""
        self._folder = tempfile.mkdtemp(prefix="stepgrade-", dir=worker.local_directory)
        self.marker = Marker(self.packed, Path(self._folder))
        # In this thread, which lives as long as the worker: the sandbox ends with the thread that made it.
        self.marker.warm_up()

    def teardown(self, worker: Any) -> None:
        """On the worker: leave nothing behind."""
        close_all()
        shutil.rmtree(self._folder, ignore_errors=True)


def mark_on_worker(plugin: str, submission: Submission) -> Marked:
    """What a worker does for one submission."""
    here = get_worker().plugins[plugin]
    assert isinstance(here, MarkingPlugin)
    assert here.marker is not None
    return here.marker.mark(submission)


@contextlib.contextmanager
def cluster(packed: Packed, jobs: int, scheduler: str | None, scratch: Path) -> Iterator[Client]:
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
    """Have every worker hold the assignment; again where one ended in the middle."""
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
        here = LocalCluster(
            n_workers=jobs,
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            local_directory=str(scratch),
            silence_logs=logging.CRITICAL,
        )
        return Client(stack.enter_context(here), set_as_default=False)
