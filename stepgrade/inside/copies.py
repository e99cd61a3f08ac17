"""The processes that the keeper has: holders of a state, and the copies that work in it."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import socket
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepgrade.inside import frames, holder
from stepgrade.inside.shell import CellShell

COPY_SECONDS = 10.0
"""How long a copy is waited for."""


@dataclass
class Process:
    """A holder or one of its working copies: its channel and a handle that tells when it is gone.

    ``carried`` are the bytes of memory that it has from holders that are gone.
    """

    sock: socket.socket
    pid: int
    pidfd: int
    carried: int = 0

    def copy(self) -> Process | None:
        """A working copy of this holder; None where it does not answer any more."""
        ours, theirs = socket.socketpair()
        try:
            socket.send_fds(self.sock, [holder.COPY], [theirs.fileno()])
            kind, pid = frames.receive(self.sock, time.monotonic() + COPY_SECONDS)
            if kind != frames.READY or not isinstance(pid, int) or pid <= 1:
                raise frames.Closed("no process")
            return Process(ours, pid, os.pidfd_open(pid))
        except (OSError, frames.Closed, frames.Late):
            ours.close()
            return None
        finally:
            theirs.close()

    def kill(self) -> None:
        """End it; it takes a few milliseconds until it is gone."""
        with contextlib.suppress(OSError):
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)
        self.sock.close()

    def is_gone(self) -> bool:
        """Whether it has ended after :meth:`kill`; asked until it has."""
        if not select.select([self.pidfd], [], [], 0)[0]:
            return False
        os.close(self.pidfd)
        return True


def first_holder(settings: dict[str, Any], files: dict[str, str], channel: int, shell: CellShell) -> Process:
    """The holder of the state before the first cell, the submission's ``files`` beside it."""
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        ours.close()
        os.close(channel)
        holder.set_limits(settings["limits"])
        holder.prepare(files, Path(settings["home"]))
        for fd in (0, 1, 2):
            # What the submission's programs print goes nowhere; its Python prints are collected.
            os.dup2(os.open(os.devnull, os.O_RDWR), fd)
        frames.send(theirs, frames.READY, os.getpid())
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        holder.hold(theirs, shell)
    theirs.close()
    return Process(ours, pid, os.pidfd_open(pid))
