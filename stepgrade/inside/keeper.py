"""Process 1 of the sandbox: starts the first holder, relays requests, and ends what overruns.

It runs no code of the submission.  As process 1 of its namespace it cannot be killed from inside, and
when it ends everything in the namespace ends with it.
"""

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

from stepgrade.inside import frames, holder, namespaces
from stepgrade.inside.shell import CellShell

START_SECONDS = 60.0
LOOK_SECONDS = 0.2
"""How often the memory of everything that runs is looked at."""
GRACE = 2.0
"""Seconds that an interrupted cell has to end by itself before it is killed."""


@dataclass
class _Process:
    """A holder or one of its working copies: its channel and a handle that tells when it is gone."""

    sock: socket.socket
    pid: int
    pidfd: int

    def kill(self) -> None:
        with contextlib.suppress(OSError):
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)
        self.close()

    def close(self) -> None:
        self.sock.close()
        with contextlib.suppress(OSError):
            os.close(self.pidfd)


class Keeper:
    """Serves the trusted side's requests, one at a time."""

    def __init__(self, trusted: socket.socket, first: _Process, memory: int) -> None:
        self._trusted = trusted
        self._memory = memory
        self._current = first
        self._pinned: dict[str, _Process] = {}

    def serve(self) -> None:
        """Until the trusted side hangs up."""
        while True:
            _reap()
            _, request = frames.receive(self._trusted)
            op = request["op"]
            if op == "pin":
                self._pinned[request["name"]] = self._current
                self._say("pinned")
            elif op == "cell":
                self._cell(request)
            elif op == "sweep":
                self._sweep()
                self._say("lost" if self._kept_ended() or not self._answers() else "swept")
            elif op == "ask":
                holder = self._pinned.get(request["name"], self._current)
                self._ask(holder, request)

    def _say(self, status: str) -> None:
        frames.send(self._trusted, frames.KEEPER, {"status": status})

    def _cell(self, request: dict[str, Any]) -> None:
        if self._kept_ended():
            self._say("lost before")
            return
        worker = self._copy(self._current)
        if worker is None:
            # The cell before left a state that cannot be copied (no descriptor or process to be had).
            self._say("lost before")
            return
        with contextlib.suppress(frames.Closed):
            frames.send(worker.sock, frames.REQUEST, {"op": "cell", "source": request["source"]})
        outcome = self._relay(worker, request["seconds"], interrupt=True)
        if outcome in ("done", "interrupted"):
            if self._current not in self._pinned.values():
                self._current.kill()
            self._current = worker
        else:
            worker.kill()
            self._sweep()
        # A cell that ended a kept state as well cannot be undone here: the trusted side starts anew.
        self._say("lost" if self._kept_ended() else outcome)

    def _answers(self) -> bool:
        """Whether the notebook's last state can be copied."""
        worker = self._copy(self._current)
        if worker is not None:
            worker.kill()
        return worker is not None

    def _kept_ended(self) -> bool:
        """Whether a holder is gone, or is about to be: a kill that was sent takes a moment."""
        kept = {holder.pid: holder.pidfd for holder in (self._current, *self._pinned.values())}
        return bool(select.select(kept.values(), [], [], 0)[0]) or any(map(_is_doomed, kept))

    def _ask(self, holder: _Process, request: dict[str, Any]) -> None:
        if self._kept_ended():
            self._say("lost before")
            return
        worker = self._copy(holder)
        if worker is None:
            self._say("lost")
            return
        with contextlib.suppress(frames.Closed):
            frames.send(worker.sock, frames.REQUEST, {"op": "ask", "script": request["script"]})
        outcome = self._relay(worker, request["seconds"], interrupt=False)
        worker.kill()
        self._sweep()
        self._say("lost" if self._kept_ended() else outcome)

    def _copy(self, holder: _Process) -> _Process | None:
        """A working copy of ``holder``; None where it does not answer any more."""
        ours, theirs = socket.socketpair()
        try:
            socket.send_fds(holder.sock, [b"f"], [theirs.fileno()])
            kind, pid = frames.receive(holder.sock, time.monotonic() + 10.0)
            if kind != frames.READY or not isinstance(pid, int) or pid <= 1:
                raise frames.Closed("no process")
            return _Process(ours, pid, os.pidfd_open(pid))
        except (OSError, frames.Closed, frames.Late):
            ours.close()
            return None
        finally:
            theirs.close()

    def _relay(self, worker: _Process, seconds: float, interrupt: bool) -> str:
        """Pass on what ``worker`` says until its result: done, interrupted, timed out or died."""
        deadline = time.monotonic() + seconds
        interrupted = False
        while True:
            left = deadline - time.monotonic()
            channel = worker.sock.fileno()
            ready = select.select([channel, worker.pidfd], [], [], min(max(0.0, left), LOOK_SECONDS))[0]
            # Past the deadline nothing more is relayed: calls without end must not put the end off.
            if channel in ready and left > 0:
                try:
                    kind, payload = frames.receive_raw(worker.sock, deadline + 1.0)
                except frames.Closed:
                    return "died"
                except frames.Late:
                    return "timed out"
                if kind == frames.RESULT:
                    frames.send_raw(self._trusted, frames.RESULT, payload)
                    return "interrupted" if interrupted else "done"
                if kind != frames.CALL:
                    return "died"
                frames.send_raw(self._trusted, frames.CALL, payload)
                _, answer = frames.receive_raw(self._trusted)
                with contextlib.suppress(frames.Closed):
                    frames.send_raw(worker.sock, frames.ANSWER, answer)
            elif worker.pidfd in ready or self._uses_too_much():
                return "died"
            elif left > 0:
                continue
            elif interrupt and not interrupted:
                interrupted = True
                deadline = time.monotonic() + GRACE
                with contextlib.suppress(OSError):
                    signal.pidfd_send_signal(worker.pidfd, signal.SIGINT)
            else:
                return "timed out"

    def _uses_too_much(self) -> bool:
        """Whether all that the submission runs holds more memory together than one process may."""
        kept = {holder.pid for holder in (self._current, *self._pinned.values())}
        shared = _own_memory(self._current.pid)  # a copy begins with the state's pages, which count once
        # Without a namespace of its own there are processes that are none of the submission's.
        running = _running() if os.getpid() == 1 else _descendants(os.getpid())
        return sum(max(0, _own_memory(pid) - shared) for pid in running - kept) > self._memory

    def _sweep(self) -> None:
        """End every process that is no holder: what a cell or a case left running.

        Only in a namespace of its own: without a sandbox these would be the instructor's processes.
        """
        if os.getpid() != 1:
            return
        kept = {holder.pid for holder in (self._current, *self._pinned.values())}
        strays = _running() - kept
        for _ in range(5):
            if not strays:
                return
            # Stopped first, so that nothing forks away while it is being ended.
            with contextlib.suppress(OSError):
                os.kill(-1, signal.SIGSTOP)
            for pid in _running() - kept:
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
            for pid in kept:
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGCONT)
            _reap()
            strays = _running() - kept


def _own_memory(pid: int) -> int:
    """Bytes of a process's memory that no file backs."""
    try:
        with open(f"/proc/{pid}/statm") as statm:
            _, resident, shared = statm.read().split()[:3]
    except (OSError, ValueError):
        return 0
    return (int(resident) - int(shared)) * os.sysconf("SC_PAGE_SIZE")


def _surroundings() -> dict[str, Any]:
    """What this process finds around itself, told before any code of the submission runs."""
    status = {}
    with open("/proc/self/status") as lines:
        for line in lines:
            name, _, value = line.partition(":")
            status[name] = value.strip()
    with open("/proc/self/net/dev") as lines:
        interfaces = [line.partition(":")[0].strip() for line in lines if ":" in line]
    return {
        "pid": os.getpid(),
        "capabilities": int(status["CapEff"], 16),
        "no_new_privileges": int(status["NoNewPrivs"]),
        "seccomp": int(status.get("Seccomp", 0)),
        "interfaces": interfaces,
    }


def _is_doomed(pid: int) -> bool:
    """Whether SIGKILL is pending for a process."""
    try:
        with open(f"/proc/{pid}/status") as status:
            pending = [line.split()[1] for line in status if line.startswith(("SigPnd", "ShdPnd"))]
    except OSError:
        return True
    return any(int(mask, 16) >> (signal.SIGKILL - 1) & 1 for mask in pending)


def _running() -> set[int]:
    """The processes of this namespace that run, other than this one."""
    found = set()
    for entry in os.listdir("/proc"):
        if entry.isdigit() and entry != "1":
            with contextlib.suppress(OSError), open(f"/proc/{entry}/stat") as stat:
                if stat.read().rpartition(")")[2].split()[0] not in "ZX":
                    found.add(int(entry))
    return found


def _descendants(pid: int) -> set[int]:
    """The processes that ``pid`` started, and those that these started."""
    children: dict[int, list[int]] = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            with contextlib.suppress(OSError), open(f"/proc/{entry}/stat") as stat:
                parent = int(stat.read().rpartition(")")[2].split()[1])
                children.setdefault(parent, []).append(int(entry))
    found: set[int] = set()
    waiting = [pid]
    while waiting:
        below = children.get(waiting.pop(), [])
        found.update(below)
        waiting += below
    return found


def _reap() -> None:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _first_holder(
    settings: dict[str, Any], files: dict[str, str], channel: int, shell: CellShell
) -> _Process:
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
    return _Process(ours, pid, os.pidfd_open(pid))


def run(trusted: socket.socket, settings: dict[str, Any], shell: CellShell) -> None:
    """Be the keeper until ``trusted`` hangs up.  Never returns.

    ``settings`` holds ``limits`` and ``home``.  The submission's files come first: path -> base64.
    """
    namespaces.forbid_tracing()
    try:
        _, files = frames.receive(trusted, time.monotonic() + START_SECONDS)
        first = _first_holder(settings, files, trusted.fileno(), shell)
        frames.receive(first.sock, time.monotonic() + START_SECONDS)
        frames.send(trusted, frames.READY, _surroundings())
        Keeper(trusted, first, settings["limits"]["memory"]).serve()
    except (frames.Closed, frames.Late):
        pass
    os._exit(0)
