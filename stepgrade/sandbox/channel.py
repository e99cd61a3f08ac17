"""One sandbox and the conversation with its keeper.

Everything that arrives is data from an untrusted process: it is parsed with limits, and whatever does
not fit ends the conversation.
"""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from stepgrade.inside import frames, wire
from stepgrade.sandbox.bubblewrap import command, command_without_sandbox
from stepgrade.sandbox.errors import SandboxError
from stepgrade.sandbox.seccomp import compiled_filter
from stepgrade.sandbox.settings import Sandbox
from stepgrade.sandbox.stand_ins import Answer

START_SECONDS = 90.0
SLACK = 15.0
"""Seconds beyond a request's own limit after which the keeper itself is given up."""
MAX_FILES = 500
STAGING = "stepgrade-staging-"


class Lost(Exception):
    """The sandbox ended, hangs or talks nonsense."""


class Channel:
    """A running sandbox.  Use it as a context manager; leaving it ends everything inside."""

    _process: subprocess.Popen[bytes] | None = None

    def __init__(self, sandbox: Sandbox, files: Path | None = None) -> None:
        _remove_stale()
        self._staging = Path(tempfile.mkdtemp(prefix=f"{STAGING}{os.getpid()}-"))
        self._sock, theirs = socket.socketpair()
        try:
            self._staging.chmod(0o755)
            if files is not None:
                stage(files, self._staging, sandbox.limits.disk // 2)
            with tempfile.TemporaryFile() as errors, theirs:
                self._process = _launch(sandbox, self._staging, theirs, errors)
                theirs.close()
                self._await_keeper(sandbox, errors)
        except BaseException:
            self.close()
            raise

    def _await_keeper(self, sandbox: Sandbox, errors: IO[bytes]) -> None:
        """Wait for the keeper's first word, and hold it to what the sandbox should be."""
        try:
            _, found = frames.receive(self._sock, time.monotonic() + START_SECONDS)
        except (frames.Closed, frames.Late) as error:
            errors.seek(0)
            said = errors.read(4000).decode("utf-8", "replace").strip()
            raise SandboxError(f"The sandbox did not start: {said or error}") from None
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
        if self._process is not None:
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
        except (frames.Closed, frames.Late, KeyError, TypeError, MemoryError) as error:
            raise Lost(str(error) or "no answer in time") from None


@functools.cache
def _remove_stale() -> None:
    """Remove what killed processes left behind, once in this process's life."""
    for path in Path(tempfile.gettempdir()).glob(f"{STAGING}*"):
        owner = path.name.removeprefix(STAGING).partition("-")[0]
        if owner.isdigit() and not Path("/proc", owner).exists() and path.stat().st_uid == os.getuid():
            shutil.rmtree(path, ignore_errors=True)


def _launch(
    sandbox: Sandbox, staging: Path, channel: socket.socket, errors: IO[bytes]
) -> subprocess.Popen[bytes]:
    with contextlib.ExitStack() as stack:
        passed = [channel.fileno()]
        if not sandbox.isolated:
            start = command_without_sandbox(sandbox, staging, channel.fileno())
        else:
            filter_file = None
            if "seccomp" not in sandbox.allow_missing:
                filter_file = stack.enter_context(_filter_file()).fileno()
                passed.append(filter_file)
            start = command(sandbox, staging, channel.fileno(), filter_file)
        return subprocess.Popen(
            start,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            pass_fds=passed,
        )


@contextlib.contextmanager
def _filter_file() -> Iterator[IO[bytes]]:
    with tempfile.TemporaryFile() as file:
        file.write(compiled_filter())
        file.seek(0)
        yield file


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
