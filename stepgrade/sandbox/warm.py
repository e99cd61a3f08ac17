"""The warm process as this side sees it: started once, asked for a keeper for each submission."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import select
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from typing import IO

from stepgrade.sandbox.bubblewrap import command, command_without_sandbox, keeper_settings
from stepgrade.sandbox.errors import SandboxError
from stepgrade.sandbox.seccomp import compiled_filter
from stepgrade.sandbox.settings import Sandbox

START_SECONDS = 90.0


class WarmProcess:
    """One sandboxed Python with everything loaded.  Raises SandboxError where it does not start."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._filter = compiled_filter() if _filtered(sandbox) else b""
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        make = command if sandbox.isolated else command_without_sandbox
        with tempfile.TemporaryFile() as errors, theirs:
            self._process = subprocess.Popen(
                make(sandbox, theirs.fileno()),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                pass_fds=[theirs.fileno()],
            )
            self._handle = os.pidfd_open(self._process.pid)
            theirs.close()
            self._await(errors)

    def _await(self, errors: IO[bytes]) -> None:
        self._control.settimeout(START_SECONDS)
        try:
            said = self._control.recv(100)
        except OSError as error:
            said, reason = b"", str(error)
        else:
            reason = "it ended at once"
        if said != b"ready":
            self.close()
            errors.seek(0)
            words = errors.read(4000).decode("utf-8", "replace").strip()
            raise SandboxError(f"The sandbox did not start: {words or reason}")
        self._control.settimeout(None)

    @property
    def alive(self) -> bool:
        """Whether it still runs; a child of this process can tell as well."""
        return not select.select([self._handle, self._control.fileno()], [], [], 0)[0]

    def fork(self, channel: socket.socket, home: str) -> None:
        """Have a keeper forked that speaks on ``channel``; its first word comes there.

        ``home`` is its folder where there is no sandbox.  Raises OSError where the warm process is gone.
        """
        settings = json.dumps(keeper_settings(self._sandbox, home)).encode()
        with _file_of(self._filter) as instructions:
            fds = [channel.fileno(), *([instructions.fileno()] if instructions else [])]
            socket.send_fds(self._control, [settings], fds)

    def close(self) -> None:
        """End it, and with it whatever was forked from it."""
        self._control.close()
        self._process.kill()
        self._process.wait()
        os.close(self._handle)


def _filtered(sandbox: Sandbox) -> bool:
    return sandbox.isolated and "seccomp" not in sandbox.allow_missing


@contextlib.contextmanager
def _file_of(content: bytes) -> Iterator[IO[bytes] | None]:
    if not content:
        yield None
        return
    with os.fdopen(os.memfd_create("seccomp"), "w+b") as file:
        file.write(content)
        file.seek(0)
        yield file


_running: dict[Sandbox, tuple[int, WarmProcess]] = {}
"""The warm processes, each with the process that started it."""


def warm_process(sandbox: Sandbox) -> WarmProcess:
    """The one for ``sandbox``, started anew where it is gone.  Raises SandboxError.

    A child shares its parent's, as long as only one of them uses it: each request is one message, and nothing
    is answered on the same socket.
    """
    _, found = _running.get(sandbox, (0, None))
    if found is None or not found.alive:
        if found is not None:
            found.close()
        found = WarmProcess(sandbox)
        _running[sandbox] = os.getpid(), found
    return found


@atexit.register
def close_all() -> None:
    """End every warm process that this process started."""
    for pid, process in _running.values():
        if pid == os.getpid():
            process.close()
    _running.clear()
