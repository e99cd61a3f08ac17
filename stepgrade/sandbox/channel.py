"""One sandbox and the conversation with its keeper.

Everything that arrives is data from an untrusted process: it is parsed with limits, and whatever does
not fit ends the conversation.
"""

from __future__ import annotations

import base64
import contextlib
import os
import select
import shutil
import signal
import socket
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepgrade.inside import frames, wire
from stepgrade.inside.protocol import WALL, Status
from stepgrade.sandbox.errors import SandboxError
from stepgrade.sandbox.settings import Sandbox
from stepgrade.sandbox.stand_ins import Answer
from stepgrade.sandbox.warm import warm_process

START_SECONDS = 90.0
SLACK = 15.0
"""Seconds beyond a request's own limit after which the keeper itself is given up."""
MAX_FILES = 500
END_SECONDS = 10.0
"""How long the end of a killed sandbox is waited for."""


NO_ROOM = object()
"""Stands for a result that was not read, since there was no room left for it."""


@dataclass(frozen=True)
class Answered:
    """How a request ended: its results as untrusted data, their bytes, and the seconds that it is charged."""

    status: Status
    results: list[Any]
    size: int
    seconds: float


class Lost(Exception):
    """The sandbox ended, hangs or talks nonsense."""


class Channel:
    """A running sandbox.  Use it as a context manager; leaving it ends everything inside."""

    _keeper: int | None = None

    def __init__(self, sandbox: Sandbox, files: Path | None = None) -> None:
        self._home = None if sandbox.isolated else tempfile.mkdtemp(prefix="stepgrade-")
        self._sock, theirs = socket.socketpair()
        if self._home is not None and sandbox.user:
            os.chown(self._home, sandbox.user, sandbox.user)
        try:
            with theirs:
                self._start(sandbox, theirs)
            frames.send(self._sock, frames.REQUEST, gather(files, sandbox.limits.disk // 2) if files else {})
            self._await_keeper(sandbox)
        except BaseException:
            self.close()
            raise

    def _start(self, sandbox: Sandbox, theirs: socket.socket) -> None:
        """Have the keeper forked; once more from a new warm process where the old one was ended."""
        try:
            warm_process(sandbox).fork(theirs, self._home or "")
        except OSError:
            warm_process(sandbox).fork(theirs, self._home or "")

    def _await_keeper(self, sandbox: Sandbox) -> None:
        """Wait for the keeper's first words, and hold it to what the sandbox should be."""
        try:
            self._sock.settimeout(START_SECONDS)
            said, fds, _, _ = socket.recv_fds(self._sock, 1, 1)
            self._sock.settimeout(None)
            self._keeper = fds[0] if fds else None
            _, found = frames.receive(self._sock, time.monotonic() + START_SECONDS)
        except (frames.Closed, frames.Late, OSError) as error:
            raise SandboxError(f"The sandbox did not start: {error}") from None
        if said != b"p":
            raise SandboxError(f"The sandbox did not start: {found['error']}")
        missing = missing_layers(found) - sandbox.allow_missing if sandbox.isolated else set()
        if missing:
            raise SandboxError(
                f"The sandbox lacks {', '.join(sorted(missing))}; `stepgrade doctor` tells what to do."
            )

    def __enter__(self) -> Channel:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """End the sandbox and everything in it."""
        self._sock.close()
        if self._keeper is not None:
            with contextlib.suppress(OSError):
                signal.pidfd_send_signal(self._keeper, signal.SIGKILL)
            select.select([self._keeper], [], [], END_SECONDS)
            os.close(self._keeper)
            self._keeper = None
        if self._home is not None:
            shutil.rmtree(self._home, ignore_errors=True)

    def request(
        self,
        message: dict[str, Any],
        seconds: float = 5.0,
        answers: Sequence[Answer | None] = (None,),
        room: int = frames.MAX_FRAME,
    ) -> Answered:
        """Send a request of as many results as there are ``answers``, with ``seconds`` for all of them.

        Each of ``answers`` is asked when its result's script calls a proxy.  ``room`` are the bytes that the
        results may have together.  Raises Lost.
        """
        deadline = time.monotonic() + WALL * seconds + SLACK
        results: list[Any] = []
        size = 0
        try:
            frames.send(self._sock, frames.REQUEST, {**message, "seconds": seconds})
            while True:
                kind, payload = frames.receive_raw(self._sock, deadline, frames.MAX_RESULT)
                if kind == frames.KEEPER:
                    said = frames.parse(payload)
                    return Answered(Status(said["status"]), results, size, float(said["seconds"]))
                if kind == frames.CALL:
                    current = answers[len(results)] if len(results) < len(answers) else None
                    frames.send(self._sock, frames.ANSWER, _answer(_parsed(payload), current))
                elif kind == frames.RESULT and len(results) < len(answers):
                    size += len(payload)
                    results.append(_parsed(payload) if size <= room else NO_ROOM)
        except (frames.Closed, frames.Late, KeyError, TypeError, ValueError, MemoryError) as error:
            raise Lost(str(error) or "no answer in time") from None


def _parsed(payload: bytes) -> Any:
    """What a submission sent; None, which is no result, where it is no JSON: that costs one case alone."""
    try:
        return frames.parse(payload)
    except (frames.Closed, MemoryError):
        return None


def missing_layers(found: Any) -> set[str]:
    """The layers that a keeper, by its first word, does not have around it."""
    holds = {
        "a process namespace of its own": found["pid"] == 1,
        "no capabilities": found["capabilities"] == 0,
        "no new privileges": found["no_new_privileges"] == 1,
        "no network": set(found["interfaces"]) <= {"lo"},
        "seccomp": found["seccomp"] == 2,
    }
    return {layer for layer, held in holds.items() if not held}


def _answer(call: Any, answer: Answer | None) -> dict[str, Any]:
    """The answer to a proxy's call: a value, or the words of what was wrong with it."""
    try:
        name = str(call["name"])
        args, kwargs = wire.decode(call["args"]), wire.decode(call["kwargs"])
        if answer is None or not isinstance(args, tuple) or not isinstance(kwargs, dict):
            raise TypeError("this function cannot be called")
        return {"value": wire.encode(answer(name, args, kwargs))}
    except Exception as error:
        return {"raised": f"{type(error).__name__}: {error}"[:300]}


def gather(files: Path, limit: int) -> dict[str, str]:
    """Regular files only, as path -> base64; what is too much is left out."""
    gathered: dict[str, str] = {}
    room = limit
    for directory, names, found in os.walk(files):
        names[:] = sorted(name for name in names if not Path(directory, name).is_symlink())
        for name in sorted(found):
            source = Path(directory, name)
            if source.is_symlink() or not source.is_file() or len(gathered) >= MAX_FILES:
                continue
            with contextlib.suppress(OSError, UnicodeEncodeError):
                size = source.stat().st_size
                if size <= room:
                    path = str(source.relative_to(files))
                    path.encode()
                    gathered[path] = base64.b64encode(source.read_bytes()).decode("ascii")
                    room -= size
    return gathered
