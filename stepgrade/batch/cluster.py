"""A Dask cluster elsewhere, and what each of its workers holds.

Submissions travel to the workers as data, and results travel back as data.  Workers share no folder.  Each
one holds the assignment and one warm sandbox.  Whoever reaches a scheduler can run code on its workers and
read what they hold, so it must be one that asks for certificates.  Dask is imported here and nowhere else.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from distributed import Client, KilledWorker, WorkerPlugin, get_worker

from stepgrade.batch.marker import Marked, SubmissionMarker, SubmittedFiles
from stepgrade.batch.pack import PackedAssignment
from stepgrade.course.directory import CourseError
from stepgrade.sandbox.warm import close_all

CONNECT_SECONDS = 30
REGISTER_TRIES = 5
ENCRYPTED = "tls://"


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


class ClusterWorkers:
    """The workers of a Dask client that hold ``plugin``.

    ``count`` is how many there are now, and ``ended`` the exception of a submission under which they end.
    """

    ended: type[Exception] = KilledWorker

    def __init__(self, client: Client, plugin: str) -> None:
        self.count = max(1, len(client.nthreads()))
        self._executor = client.get_executor(pure=False)
        self._plugin = plugin

    def submit(self, submission: SubmittedFiles) -> Future[Marked]:
        """Mark ``submission`` on one of them; the future raises KilledWorker where several end under it."""
        future: Future[Marked] = self._executor.submit(mark_on_worker, self._plugin, submission)
        return future


@contextlib.contextmanager
def cluster(packed: PackedAssignment, scheduler: str) -> Iterator[ClusterWorkers]:
    """The workers of ``scheduler``, ready to mark ``packed``.

    Raises CourseError where the address is not one with TLS, no scheduler answers or a worker cannot mark.
    """
    with contextlib.closing(_client(scheduler)) as client:
        plugin = MarkingPlugin(packed)
        _register(client, plugin)
        try:
            yield ClusterWorkers(client, plugin.name)
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


def _client(scheduler: str) -> Client:
    """A client of ``scheduler``.  Raises CourseError where it is not to be trusted, or has no workers."""
    if not scheduler.startswith(ENCRYPTED):
        raise CourseError(
            f"{scheduler!r} is no address with TLS. Whoever reaches a scheduler without certificates can read"
            " the course's secret and run code on its workers: start scheduler and workers with"
            " --tls-ca-file, --tls-cert and --tls-key, and give `stepgrade grade` their address"
            f" {ENCRYPTED}HOST:PORT; docs/scaling.md tells how. On this machine alone leave --scheduler out."
        )
    try:
        client = Client(scheduler, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, TimeoutError, TypeError, ValueError) as error:
        raise CourseError(
            f"no Dask scheduler answers at {scheduler!r} ({error}). Start one with `dask scheduler`,"
            " and workers with `dask worker ADDRESS`, and name the certificates in Dask's configuration;"
            " docs/scaling.md tells how."
        ) from None
    if not client.scheduler_info()["workers"]:
        client.close()
        raise CourseError(
            f"the scheduler {scheduler!r} has no workers yet: start `dask worker {scheduler}` on"
            " each machine."
        )
    return client
