"""One sandbox and the conversation with its keeper.

Everything that arrives is data from an untrusted process: it is parsed with limits, and whatever does
not fit ends the conversation.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from stepgrade.inside import frames, wire
from stepgrade.sandbox.bubblewrap import Limits, SandboxError, command, command_without_sandbox

START_SECONDS = 90.0
SLACK = 15.0
"""Seconds beyond a request's own limit after which the keeper itself is given up."""
MAX_FILES = 500

Answer = Callable[[str, tuple[Any, ...], dict[str, Any]], Any]


class Lost(Exception):
    """The sandbox ended, hangs or talks nonsense."""


class Channel:
    """A running sandbox.  Use it as a context manager; leaving it ends everything inside."""

    def __init__(
        self,
        packages: tuple[str, ...],
        limits: Limits,
        files: Path | None = None,
        sandboxed: bool = True,
    ) -> None:
        self._limits = limits
        self._staging = Path(tempfile.mkdtemp(prefix="stepgrade-"))
        self._staging.chmod(0o755)
        if files is not None:
            stage(files, self._staging, limits.disk // 2)
        ours, theirs = socket.socketpair()
        self._sock = ours
        with tempfile.TemporaryFile() as errors, theirs:
            try:
                start = command if sandboxed else command_without_sandbox
                self._process = subprocess.Popen(
                    start(packages, limits, self._staging, theirs.fileno()),
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=errors,
                    pass_fds=(theirs.fileno(),),
                )
            except BaseException:
                ours.close()
                shutil.rmtree(self._staging, ignore_errors=True)
                raise
            theirs.close()
            try:
                frames.receive(ours, time.monotonic() + START_SECONDS)
            except (frames.Closed, frames.Late) as error:
                self.close()
                errors.seek(0)
                said = errors.read(4000).decode("utf-8", "replace").strip()
                raise SandboxError(f"The sandbox did not start: {said or error}") from None

    def __enter__(self) -> Channel:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """End the sandbox and everything in it."""
        self._sock.close()
        self._process.kill()
        self._process.wait()
        shutil.rmtree(self._staging, ignore_errors=True)

    def request(
        self, message: dict[str, Any], seconds: float = 5.0, answer: Answer | None = None
    ) -> tuple[str, Any]:
        """Send a request; the keeper's status and the result as untrusted data (None without one).

        ``answer`` is asked for calls of proxies.  Raises Lost.
        """
        deadline = time.monotonic() + seconds + SLACK
        result = None
        try:
            frames.send(self._sock, frames.REQUEST, {**message, "seconds": seconds})
            while True:
                kind, payload = frames.receive_raw(self._sock, deadline)
                if kind == frames.KEEPER:
                    return str(frames.parse(payload)["status"]), result
                if kind == frames.CALL:
                    frames.send(self._sock, frames.ANSWER, _answer(frames.parse(payload), answer))
                elif kind == frames.RESULT:
                    result = frames.parse(payload)
        except (frames.Closed, frames.Late, KeyError, TypeError) as error:
            raise Lost(str(error) or "no answer in time") from None


def _answer(call: Any, answer: Answer | None) -> dict[str, Any]:
    """The answer to a proxy's call: a value, or the words of what was wrong with it."""
    try:
        name, args, kwargs = str(call["name"]), wire.decode(call["args"]), wire.decode(call["kwargs"])
        if answer is None or not isinstance(args, tuple) or not isinstance(kwargs, dict):
            raise TypeError("this function cannot be called")
        return {"value": wire.encode(answer(name, args, kwargs))}
    except Exception as error:
        return {"raised": f"{type(error).__name__}: {error}"[:300]}


def stage(files: Path, staging: Path, limit: int) -> None:
    """Copy regular files only, to a place that holds nothing else; what is too much is left out."""
    count, room = 0, limit
    for directory, names, found in os.walk(files):
        names[:] = [name for name in names if not Path(directory, name).is_symlink()]
        for name in sorted(found):
            source = Path(directory, name)
            if source.is_symlink() or not source.is_file() or count >= MAX_FILES:
                continue
            size = source.stat().st_size
            if size > room:
                continue
            count, room = count + 1, room - size
            target = staging / source.relative_to(files)
            with contextlib.suppress(OSError):
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)
    for directory, _, found in os.walk(staging):
        os.chmod(directory, 0o755)
        for name in found:
            os.chmod(Path(directory, name), 0o644)
