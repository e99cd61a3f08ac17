"""A process that holds the notebook's state, and the copies of it that do the work.

A holder never runs anything itself.  For cells it forks a copy that runs them, one after the other, and
becomes the next holder; for cases it forks a copy that performs the scripts and ends.  So a case leaves
no trace in the state, and what a cell that kills its process costs is for the keeper to mend.
"""

from __future__ import annotations

import base64
import gc
import os
import resource
import signal
import socket
import sys
from pathlib import Path
from typing import Any

import numpy as np

from stepgrade.inside import frames, wire
from stepgrade.inside.perform import perform
from stepgrade.inside.protocol import Op
from stepgrade.inside.script import Reply, ReplyKind, Script
from stepgrade.inside.shell import CellShell

COPY, CELL = b"f", b"c"
"""What is asked of a holder: a copy (with its channel), or to run one more cell itself."""

# Bound now: what a submission does to these modules later must not confuse the holder.
_fork, _exit, _getpid, _waitpid, _pipe, _close = (
    *(os.fork, os._exit, os.getpid, os.waitpid),
    *(os.pipe, os.close),
)
_send, _receive = frames.send, frames.receive


def set_limits(limits: dict[str, int]) -> None:
    """Limit this process and all that it starts: address space, file size, processes, files, CPU."""
    for name, key in (
        ("memory", resource.RLIMIT_AS),
        ("file_size", resource.RLIMIT_FSIZE),
        ("processes", resource.RLIMIT_NPROC),
        ("open_files", resource.RLIMIT_NOFILE),
        ("cpu_seconds", resource.RLIMIT_CPU),
    ):
        if limits.get(name):
            resource.setrlimit(key, (limits[name], limits[name]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def prepare(files: dict[str, str], home: Path) -> None:
    """Write the submission's files (path -> base64) home, and go there."""
    for name, content in files.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_bytes(base64.b64decode(content))
    os.chdir(home)
    # At the end, not at the front: a numpy.py or random.py in the folder shadows nothing.
    sys.path.append(str(home))
    np.random.seed()  # each copy of the warm process would draw the same


def hold(sock: socket.socket, shell: CellShell) -> None:
    """Serve one channel for ever.  Never returns."""
    while True:
        try:
            sock = _serve(sock, shell)
        except (frames.Closed, OSError):
            _exit(0)


def _serve(sock: socket.socket, shell: CellShell) -> socket.socket:
    """Handle one request; the socket to serve next (a copy's own, where this is the copy)."""
    request, fds, _, _ = socket.recv_fds(sock, 1, 1)
    if request == CELL and not fds:
        _run_cell(sock, shell, _receive(sock)[1]["source"])
        return sock
    if request != COPY or not fds:
        _exit(0)
    child = _fork()
    if child:
        os.close(fds[0])
        _send(sock, frames.READY, child)
        _reap()
        return sock
    sock.close()
    own = socket.socket(fileno=fds[0])
    _, message = _receive(own)
    if message["op"] == Op.CELL:
        _run_cell(own, shell, message["source"])
        return own
    while True:  # until the keeper ends it
        for script in message["scripts"]:
            _perform(own, shell, script)
        _, message = _receive(own)


def _reap() -> None:
    try:
        while _waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def _run_cell(sock: socket.socket, shell: CellShell, source: str) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        outputs, count = shell.run(source)
    except KeyboardInterrupt:
        outputs, count = shell.outputs.items, shell.execution_count
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    _send(
        sock,
        frames.RESULT if _can_go_on() else frames.LAST_RESULT,
        {"outputs": _as_json(outputs), "count": count},
    )


def _can_go_on() -> bool:
    """Whether there are descriptors left for another copy."""
    try:
        for fd in _pipe():
            _close(fd)
    except OSError:
        return False
    return True


def _as_json(value: Any, depth: int = 0) -> Any:
    """Outputs as JSON: bytes are base64 in a notebook, and what is no JSON is its repr."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return value if np.isfinite(value) else repr(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if depth < 12 and isinstance(value, dict):
        return {str(key): _as_json(item, depth + 1) for key, item in value.items()}
    if depth < 12 and isinstance(value, (list, tuple)):
        return [_as_json(item, depth + 1) for item in value]
    return repr(value)[:10_000]


def _perform(sock: socket.socket, shell: CellShell, data: Any) -> None:
    def proxy_call(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        _send(sock, frames.CALL, {"name": name, "args": wire.encode(args), "kwargs": wire.encode(kwargs)})
        _, answer = _receive(sock)
        if "raised" in answer:
            raise ValueError(answer["raised"])
        return wire.decode(answer["value"])

    try:
        reply = perform(Script.decode(data), shell.user_ns, proxy_call)
        encoded = reply.encode()
    except MemoryError:
        encoded = Reply(ReplyKind.DIED, text="out of memory").encode()
    _send(sock, frames.RESULT, encoded)
