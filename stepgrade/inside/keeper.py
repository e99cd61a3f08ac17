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

from stepgrade.inside import frames, holder, namespaces, processes
from stepgrade.inside.shell import CellShell

START_SECONDS = 60.0
LOOK_SECONDS = 0.2
"""How often the memory of everything that runs is looked at."""
GRACE = 2.0
"""Seconds that an interrupted cell has to end by itself before it is killed."""
LONG_SECONDS = 0.5
"""A cell that took longer is not run a second time for the sake of one behind it."""


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
    """Serves the trusted side's requests, one at a time.

    Copying a state costs far more than most cells do, so cells that go well run on in one working copy
    until a state must be kept.  Where one of them ends it, the cells before it are repeated, from the last
    kept state and each in a copy of its own: its end costs its own effects only.
    """

    def __init__(self, trusted: socket.socket, first: _Process, memory: int) -> None:
        self._trusted = trusted
        self._memory = memory
        self._current = first
        self._pinned: dict[str, _Process] = {}
        self._worker: _Process | None = None
        self._since: list[tuple[str, float]] = []
        """The cells that the worker has run, with the seconds that each was given."""
        self._asked: dict[str, _Process] = {}
        """Copies that have answered cases and wait for more of the same step's."""
        self._exhausted = False
        """Whether the last that answered has nothing left to go on with."""

    def serve(self) -> None:
        """Until the trusted side hangs up."""
        while True:
            processes.reap()
            _, request = frames.receive(self._trusted)
            op = request["op"]
            if op == "pin":
                self._keep_state()
                self._pinned[request["name"]] = self._current
                self._say("pinned")
            elif op == "cell":
                self._cell(request)
            elif op == "sweep":
                self._keep_state()
                self._sweep()
                self._say("lost" if self._kept_ended() or not self._answers() else "swept")
            elif op == "ask":
                self._ask(self._pinned.get(request["name"], self._current), request)

    def _say(self, status: str) -> None:
        frames.send(self._trusted, frames.KEEPER, {"status": status})

    def _cell(self, request: dict[str, Any]) -> None:
        if self._kept_ended():
            self._say("lost before")
            return
        source, seconds = request["source"], request["seconds"]
        started = time.monotonic()
        outcome = self._run(source, seconds)
        if outcome == "lost before":
            self._say(outcome)
            return
        if outcome not in ("done", "interrupted"):
            self._repeat()
        elif self._exhausted or outcome == "interrupted" or time.monotonic() - started > LONG_SECONDS:
            self._keep_state()
        # A cell that ended a kept state as well, or its own for what comes after, cannot be undone here: the
        # trusted side starts anew.
        lost = self._kept_ended() or (self._exhausted and not self._answers())
        self._say("lost" if lost else outcome)

    def _run(self, source: str, seconds: float, relayed: bool = True) -> str:
        """Run a cell in the working copy, or in a new one, which it ends where it does not go well."""
        worker, self._worker = self._worker or self._copy(self._current), None
        if worker is None:
            # The cell before left a state that cannot be copied (no descriptor or process to be had).
            return "lost before"
        with contextlib.suppress(frames.Closed, OSError):
            if self._since:
                worker.sock.sendall(holder.CELL)
            frames.send(worker.sock, frames.REQUEST, {"op": "cell", "source": source})
        outcome = self._relay(worker, seconds, interrupt=True, relayed=relayed)
        if outcome in ("done", "interrupted"):
            self._worker = worker
            self._since.append((source, seconds))
        else:
            worker.kill()
            self._sweep()
        return outcome

    def _repeat(self) -> None:
        """Make the state anew that the working copy had before its last cell ended it."""
        again, self._since = self._since, []
        for source, seconds in again:
            if self._run(source, seconds, relayed=False) != "lost before":
                self._keep_state()

    def _keep_state(self) -> None:
        """The working copy becomes the holder of the notebook's state."""
        self._since = []
        if self._worker is not None:
            if self._current not in self._pinned.values():
                self._current.kill()
            self._current, self._worker = self._worker, None

    def _kept(self) -> dict[int, _Process]:
        """The processes that hold a state, by number."""
        found = [self._current, *self._pinned.values(), *([self._worker] if self._worker else [])]
        return {process.pid: process for process in found}

    def _answers(self) -> bool:
        """Whether the notebook's last state can be copied."""
        worker = self._copy(self._current)
        if worker is not None:
            worker.kill()
        return worker is not None

    def _kept_ended(self) -> bool:
        """Whether a holder is gone, or is about to be: a kill that was sent takes a moment."""
        kept = self._kept()
        handles = [process.pidfd for process in kept.values()]
        return bool(select.select(handles, [], [], 0)[0]) or any(map(processes.is_doomed, kept))

    def _ask(self, process: _Process, request: dict[str, Any]) -> None:
        if self._kept_ended():
            self._say("lost before")
            return
        worker = self._asked.pop(request["step"], None) or self._copy(process)
        if worker is None:
            self._say("lost")
            return
        with contextlib.suppress(frames.Closed):
            frames.send(worker.sock, frames.REQUEST, {"op": "ask", "scripts": request["scripts"]})
        outcome = "done"
        for _ in request["scripts"]:
            outcome = self._relay(worker, request["seconds"], interrupt=False)
            if outcome != "done":
                break
        if outcome == "done" and request["more"]:
            self._asked[request["step"]] = worker
        else:
            worker.kill()
        self._sweep()
        self._say("lost" if self._kept_ended() else outcome)

    def _copy(self, process: _Process) -> _Process | None:
        """A working copy of the holder ``process``; None where it does not answer any more."""
        ours, theirs = socket.socketpair()
        try:
            socket.send_fds(process.sock, [holder.COPY], [theirs.fileno()])
            kind, pid = frames.receive(process.sock, time.monotonic() + 10.0)
            if kind != frames.READY or not isinstance(pid, int) or pid <= 1:
                raise frames.Closed("no process")
            return _Process(ours, pid, os.pidfd_open(pid))
        except (OSError, frames.Closed, frames.Late):
            ours.close()
            return None
        finally:
            theirs.close()

    def _relay(self, worker: _Process, seconds: float, interrupt: bool, relayed: bool = True) -> str:
        """Pass on what ``worker`` says until its result: done, interrupted, timed out or died.

        With ``relayed`` off, what was said before is left unsaid.
        """
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
                self._exhausted = kind == frames.LAST_RESULT
                if kind in (frames.RESULT, frames.LAST_RESULT):
                    if relayed:
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
        kept = set(self._kept())
        # A copy begins with the pages of the state, which count once.
        shared = processes.own_memory(self._current.pid)
        # Without a namespace of its own there are processes that are none of the submission's.
        here = os.getpid()
        others = (processes.running() if here == 1 else processes.descendants(here)) - kept
        return sum(max(0, processes.own_memory(pid) - shared) for pid in others) > self._memory

    def _sweep(self) -> None:
        """End every process that is no holder: what a cell or a case left running.

        Only in a namespace of its own: without a sandbox these would be the instructor's processes.
        """
        if os.getpid() != 1:
            return
        kept = {*self._kept(), *(process.pid for process in self._asked.values())}
        strays = processes.running() - kept
        for _ in range(5):
            if not strays:
                return
            # Stopped first, so that nothing forks away while it is being ended.
            with contextlib.suppress(OSError):
                os.kill(-1, signal.SIGSTOP)
            for pid in processes.running() - kept:
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
            for pid in kept:
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGCONT)
            processes.reap()
            strays = processes.running() - kept


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
        frames.send(trusted, frames.READY, processes.surroundings())
        Keeper(trusted, first, settings["limits"]["memory"]).serve()
    except (frames.Closed, frames.Late):
        pass
    os._exit(0)
