"""What a submission might reach while its class is marked, and what it might leave behind."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

CANARY_VALUE = "e5f7a3b1-canary-of-the-instructor"
"""What must reach no submission: it stands in the environment and behind sockets."""


@contextlib.contextmanager
def listeners(course: Path) -> Iterator[None]:
    """A TCP port and an abstract Unix socket that greet whoever connects."""
    server = socket.create_server(("127.0.0.1", 0))
    (course / PORT).write_text(str(server.getsockname()[1]))
    open_sockets = [server]
    abstract = socket.socket(socket.AF_UNIX)
    abstract.bind(abstract_name(course))
    abstract.listen()
    open_sockets.append(abstract)
    for listener in open_sockets:
        threading.Thread(target=_greet, args=(listener,), daemon=True).start()
    try:
        yield
    finally:
        for listener in open_sockets:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()


def abstract_name(course: Path) -> str:
    """The name of the abstract socket of a course."""
    return f"\0stepgrade-{course.name}"


def _greet(listener: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while True:
            connection, _ = listener.accept()
            with connection:
                connection.sendall(CANARY_VALUE.encode())


PORT = "port.txt"
OUTLIVES = "86411"
"""Seconds that a process which tries to outlive its run sleeps: it is known by them."""


def left_behind(patience: float = 120.0) -> list[str]:
    """Processes of submissions that still run, given up to ``patience`` seconds to end."""
    deadline = time.monotonic() + patience
    while (found := _still_running()) and time.monotonic() < deadline:
        time.sleep(0.5)
    return found


def _still_running() -> list[str]:
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            words = path.read_bytes().split(b"\0")
            if OUTLIVES.encode() in words:
                found.append(path.parent.name)
    return found
