"""Process 1 of the sandbox: starts the first holder, relays requests, and ends what overruns.

It runs no code of the submission.  As process 1 of its namespace it cannot be killed from inside, and
when it ends everything in the namespace ends with it.
"""

from __future__ import annotations

import contextlib
import os
import resource
import select
import signal
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from stepgrade.inside import frames, holder, namespaces, processes
from stepgrade.inside.clock import LOOK_SECONDS, Clock
from stepgrade.inside.copies import Process, first_holder
from stepgrade.inside.protocol import Op, Status
from stepgrade.inside.shell import CellShell

START_SECONDS = 60.0
GRACE = 2.0
"""Seconds that an interrupted cell has to end by itself before it is killed."""
LONG_SECONDS = 0.5
"""Cells that took longer, together, are not run a second time: the state behind them is kept."""
AGAIN_SECONDS = 5.0
"""What a cell may take when it is run a second time."""


@dataclass
class _Pin:
    """A state by name: what ``cells`` make of the kept state ``base``; ``made`` once it was asked for."""

    base: Process
    cells: list[tuple[str, float]]
    made: Process | None = None


class Keeper:
    """Serves the trusted side's requests, one at a time.

    Copying a state costs far more than most cells do, so cells that go well run on in one working copy
    until they have taken a while.  Where one of them ends it, the cells before it are repeated, from the last
    kept state and each in a copy of its own: its end costs its own effects only.  A state in between that
    is asked for is made in the same way: what is right at the end need not be asked there.
    """

    def __init__(
        self, trusted: socket.socket, first: Process, memory: int, folders: Sequence[str] = ()
    ) -> None:
        self._trusted = trusted
        self._memory, self._folders = memory, folders
        self._charged = 0.0
        """The seconds that the present request has used."""
        self._current = first
        self._pins: dict[str, _Pin] = {}
        self._worker: Process | None = None
        self._since: list[tuple[str, float]] = []
        """The cells that the worker has run, with the seconds that each was given."""
        self._spent = 0.0
        """The seconds that these took."""
        self._ending: list[Process] = []
        """Those that were killed and are not gone yet."""
        self._exhausted = False
        """Whether the last that answered has nothing left to go on with."""

    def serve(self) -> None:
        """Until the trusted side hangs up."""
        while True:
            processes.reap()
            _, request = frames.receive(self._trusted)
            op = request["op"]
            self._charged = 0.0
            if op == Op.PIN:
                self._pins[request["name"]] = _Pin(self._current, list(self._since))
                self._say(Status.PINNED)
            elif op == Op.CELL:
                self._cell(request)
            elif op == Op.SWEEP:
                self._keep_state()
                self._sweep()
                self._say(Status.LOST if self._kept_ended() or not self._answers() else Status.SWEPT)
            elif op == Op.ASK:
                self._ask(request)

    def _say(self, status: Status) -> None:
        frames.send(self._trusted, frames.KEEPER, {"status": status, "seconds": self._charged})

    def _cell(self, request: dict[str, Any]) -> None:
        """Run a cell; where it ends its working copy, make the state before it anew, and keep long states."""
        if self._kept_ended():
            self._say(Status.LOST_BEFORE)
            return
        source, seconds = request["source"], request["seconds"]
        started = time.monotonic()
        outcome = self._run(source, seconds)
        if outcome == Status.LOST_BEFORE:
            self._say(outcome)
            return
        if outcome not in (Status.DONE, Status.INTERRUPTED):
            self._repeat()
        else:
            self._spent += time.monotonic() - started
            if self._exhausted or outcome == Status.INTERRUPTED or self._spent > LONG_SECONDS:
                self._keep_state()
        # A cell that ended a kept state as well, or its own for what comes after, cannot be undone here: the
        # trusted side starts anew.
        lost = self._kept_ended() or (self._exhausted and not self._answers())
        self._say(Status.LOST if lost else outcome)

    def _run(self, source: str, seconds: float, relayed: bool = True) -> Status:
        """Run a cell in the working copy, or in a new one, which it ends where it does not go well."""
        worker, self._worker = self._worker or self._copy(self._current), None
        if worker is None:
            # The cell before left a state that cannot be copied (no descriptor or process to be had).
            return Status.LOST_BEFORE
        outcome = self._run_in(worker, bool(self._since), source, seconds, relayed)
        if outcome in (Status.DONE, Status.INTERRUPTED):
            self._worker = worker
            self._since.append((source, seconds))
        else:
            self._end(worker)
            self._sweep()
        return outcome

    def _run_in(
        self, worker: Process, used: bool, source: str, seconds: float, relayed: bool = False
    ) -> Status:
        """Have a working copy run a cell; ``used`` tells whether it has run others."""
        with contextlib.suppress(frames.Closed, OSError):
            if used:
                worker.sock.sendall(holder.CELL)
            frames.send(worker.sock, frames.REQUEST, {"op": Op.CELL, "source": source})
        return self._relay(worker, seconds, interrupt=True, relayed=relayed)

    def _repeat(self) -> None:
        """Make the state anew that the working copy had before its last cell ended it."""
        again, self._since = self._since, []
        for source, seconds in again:
            if self._run(source, seconds, relayed=False) != Status.LOST_BEFORE:
                self._keep_state()

    def _keep_state(self) -> None:
        """The working copy becomes the holder of the notebook's state."""
        self._since, self._spent = [], 0.0
        if self._worker is not None:
            before, self._current, self._worker = self._current, self._worker, None
            if before.pid not in self._kept():
                self._current.carried = processes.own_memory(before.pid, before.carried)
                self._end(before)

    def _end(self, process: Process) -> None:
        process.kill()
        self._ending.append(process)

    def _ours(self) -> set[int]:
        """The processes that are no strays: holders, and those that are about to be gone."""
        self._ending = [process for process in self._ending if not process.is_gone()]
        return {*self._kept(), *(process.pid for process in self._ending)}

    def _kept(self) -> dict[int, Process]:
        """The processes that hold a state, by number."""
        pins = self._pins.values()
        found = [self._current, self._worker, *(pin.base for pin in pins), *(pin.made for pin in pins)]
        return {process.pid: process for process in found if process is not None}

    def _state(self, name: str) -> Process | None:
        """The holder of the state of that name (the notebook's last one for any other name)."""
        pin = self._pins.get(name)
        if pin is None:
            return self._current
        if pin.made is None:
            start, done = pin.base, 0
            for other in self._pins.values():
                cells = len(other.cells)
                if other.made and other.base is pin.base and done < cells <= len(pin.cells):
                    start, done = other.made, cells
            pin.made = self._run_again(start, pin.cells[done:])
        return pin.made

    def _run_again(self, start: Process, cells: list[tuple[str, float]]) -> Process | None:
        """What ``cells``, which went well in a copy of ``start``, make of it once more."""
        if not cells:
            return start
        worker = self._copy(start)
        for i, (source, seconds) in enumerate(cells):
            if worker is None:
                return None
            outcome = self._run_in(worker, i > 0, source, min(seconds, AGAIN_SECONDS))
            if outcome not in (Status.DONE, Status.INTERRUPTED):
                # Its own effects are lost, as those of any cell that ends its process.
                self._end(worker)
                self._sweep()
                return self._run_again(start, cells[:i] + cells[i + 1 :])
        return worker

    def _copy(self, state: Process) -> Process | None:
        """A working copy; first, what cells left running is ended: it may hold all processes there may be."""
        self._sweep()
        return state.copy()

    def _answers(self) -> bool:
        """Whether the notebook's last state can be copied."""
        worker = self._copy(self._current)
        if worker is not None:
            self._end(worker)
        return worker is not None

    def _kept_ended(self) -> bool:
        """Whether a holder is gone, or is about to be: a kill that was sent takes a moment."""
        kept = self._kept()
        handles = [process.pidfd for process in kept.values()]
        return bool(select.select(handles, [], [], 0)[0]) or any(map(processes.is_doomed, kept))

    def _ask(self, request: dict[str, Any]) -> None:
        """Have one copy of a state perform the scripts, one after the other, until one does not go well."""
        if self._kept_ended():
            self._say(Status.LOST_BEFORE)
            return
        state = self._state(request["name"])
        worker = self._copy(state) if state else None
        if worker is None:
            self._say(Status.LOST)
            return
        with contextlib.suppress(frames.Closed):
            frames.send(worker.sock, frames.REQUEST, {"op": Op.ASK, "scripts": request["scripts"]})
        outcome = Status.DONE
        for seconds in request["each"]:
            outcome = self._relay(worker, min(seconds, request["seconds"] - self._charged), interrupt=False)
            if outcome != Status.DONE:
                break
        self._end(worker)
        self._sweep()
        self._say(Status.LOST if self._kept_ended() else outcome)

    def _relay(self, worker: Process, seconds: float, interrupt: bool, relayed: bool = True) -> Status:
        """Pass on what ``worker`` says until its result: done, interrupted, timed out or died.

        With ``relayed`` off, what was said before is left unsaid.
        """
        clock, interrupted = Clock(seconds), False
        try:
            while True:
                channel = worker.sock.fileno()
                pause = min(max(0.0, clock.left), LOOK_SECONDS)
                ready = select.select([channel, worker.pidfd], [], [], pause)[0]
                if clock.is_due and self._uses_too_much(clock):
                    return Status.DIED
                # Past the end nothing more is relayed: calls without end must not put it off.
                if channel in ready and clock.left > 0:
                    try:
                        until = time.monotonic() + clock.left + 1.0
                        kind, payload = frames.receive_raw(worker.sock, until, frames.MAX_RESULT)
                    except frames.Closed:
                        return Status.DIED
                    except frames.Late:
                        return Status.TIMED_OUT
                    self._exhausted = kind == frames.LAST_RESULT
                    if kind in (frames.RESULT, frames.LAST_RESULT):
                        if relayed:
                            frames.send_raw(self._trusted, frames.RESULT, payload)
                        return Status.INTERRUPTED if interrupted else Status.DONE
                    if kind != frames.CALL or not relayed:
                        return Status.DIED
                    frames.send_raw(self._trusted, frames.CALL, payload)
                    _, answer = frames.receive_raw(self._trusted)
                    with contextlib.suppress(frames.Closed):
                        frames.send_raw(worker.sock, frames.ANSWER, answer)
                elif worker.pidfd in ready:
                    return Status.DIED
                elif clock.left > 0:
                    continue
                elif clock.starved and not interrupted:
                    return Status.STARVED
                elif interrupt and not interrupted:
                    interrupted = True
                    self._charged += clock.charged
                    clock = Clock(GRACE)
                    with contextlib.suppress(OSError):
                        signal.pidfd_send_signal(worker.pidfd, signal.SIGINT)
                else:
                    return Status.TIMED_OUT
        finally:
            self._charged += clock.charged

    def _uses_too_much(self, clock: Clock) -> bool:
        """Look at all that the submission runs: whether it holds more memory together than it may."""
        # Without a namespace of its own there are processes that are none of the submission's.
        here = os.getpid()
        ours = processes.all_others() if here == 1 else processes.descendants(here)
        carried = {pid: process.carried for pid, process in self._kept().items()}
        used = processes.usage(ours, carried)
        waited_for = resource.getrusage(resource.RUSAGE_CHILDREN)
        gone = waited_for.ru_utime + waited_for.ru_stime
        clock.look(replace(used, seconds=used.seconds + gone))
        outside = processes.memory_outside(self._folders) if here == 1 else 0
        return used.memory + outside > self._memory

    def _sweep(self) -> None:
        """End every process that is no holder: what a cell or a case left running.

        Only in a namespace of its own: without a sandbox these would be the instructor's processes.
        """
        if os.getpid() != 1:
            return
        ours = self._ours()
        strays = processes.running(ours)
        for _ in range(5):
            if not strays:
                return
            # Stopped first, so that nothing forks away while it is being ended.
            with contextlib.suppress(OSError):
                os.kill(-1, signal.SIGSTOP)
            for pid in processes.running(ours):
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
            for pid in ours:
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGCONT)
            processes.reap()
            strays = processes.running(ours)


def run(trusted: socket.socket, settings: dict[str, Any], shell: CellShell) -> None:
    """Be the keeper until ``trusted`` hangs up.  Never returns.

    ``settings`` holds ``limits`` and ``home``.  The submission's files come first: path -> base64.
    """
    namespaces.forbid_tracing()
    namespaces.use_small_pages()
    try:
        _, files = frames.receive(trusted, time.monotonic() + START_SECONDS)
        first = first_holder(settings, files, trusted.fileno(), shell)
        frames.receive(first.sock, time.monotonic() + START_SECONDS)
        frames.send(trusted, frames.READY, processes.surroundings())
        folders = settings["folders"] if settings["isolated"] else ()
        Keeper(trusted, first, settings["limits"]["memory"], folders).serve()
    except (frames.Closed, frames.Late):
        pass
    os._exit(0)
