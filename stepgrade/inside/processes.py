"""What runs in this process namespace, read from /proc."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

_PAGE = os.sysconf("SC_PAGE_SIZE")
_TICK = os.sysconf("SC_CLK_TCK")
_SOCKET = 425_984
"""Bytes that the kernel may hold for one local socket: twice the most that it lets a buffer have."""


@dataclass(frozen=True)
class Usage:
    """What some processes use: bytes of memory, seconds of processor time since they began.

    ``ready`` tells whether one of them runs, or would run if a processor were free.
    """

    memory: int
    seconds: float
    ready: bool


def usage(pids: Iterable[int], carried: Mapping[int, int]) -> Usage:
    """What the processes ``pids`` use, and those that they have waited for.

    ``carried`` holds the bytes that a process took over from one that is gone.
    """
    memory, ticks, ready = 0, 0, False
    for pid in pids:
        with contextlib.suppress(OSError, ValueError, IndexError), open(f"/proc/{pid}/stat") as stat:
            state, _, _, _, _, _, _, faults, _, _, _, *times = stat.read().rpartition(")")[2].split()[:15]
            ticks += sum(map(int, times))
            ready = ready or state == "R"
            memory += _own_memory(pid, int(faults) * _PAGE + carried.get(pid, 0))
    return Usage(memory, ticks / _TICK, ready)


def own_memory(pid: int, carried: int = 0) -> int:
    """Bytes that a process holds besides those that it still shares with the one that it is a copy of."""
    with contextlib.suppress(OSError, ValueError, IndexError), open(f"/proc/{pid}/stat") as stat:
        return _own_memory(pid, int(stat.read().rpartition(")")[2].split()[7]) * _PAGE + carried)
    return 0


def _own_memory(pid: int, touched: int) -> int:
    """The same, for one that has ``touched`` so many bytes: each page that it makes its own is a fault."""
    found = {}
    with open(f"/proc/{pid}/status") as lines:
        for line in lines:
            if line.startswith(("RssAnon:", "RssShmem:", "VmSwap:", "VmPTE:")):
                name, value = line.split()[:2]
                found[name] = int(value) * 1024
    private = min(found.get("RssAnon:", 0) + found.get("VmSwap:", 0), touched)
    return private + found.get("RssShmem:", 0) + found.get("VmPTE:", 0)


def memory_outside(folders: Iterable[str]) -> int:
    """Bytes that the kernel holds for no process: in the file systems ``folders``, and in local sockets."""
    held = 0
    for folder in folders:
        with contextlib.suppress(OSError):
            about = os.statvfs(folder)
            held += (about.f_blocks - about.f_bfree) * about.f_frsize
    with contextlib.suppress(OSError), open("/proc/self/net/unix") as lines:
        held += sum(1 for _ in lines) * _SOCKET
    return held


def surroundings() -> dict[str, Any]:
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


def is_doomed(pid: int) -> bool:
    """Whether SIGKILL is pending for a process."""
    try:
        with open(f"/proc/{pid}/status") as status:
            pending = [line.split()[1] for line in status if line.startswith(("SigPnd", "ShdPnd"))]
    except OSError:
        return True
    return any(int(mask, 16) >> (signal.SIGKILL - 1) & 1 for mask in pending)


def all_others() -> set[int]:
    """The processes of this namespace but this one, those included that ended and are not waited for."""
    return {int(entry) for entry in os.listdir("/proc") if entry.isdigit()} - {os.getpid()}


def running(but: Collection[int]) -> set[int]:
    """The processes of this namespace that run, other than this one and those in ``but``."""
    found = set()
    for entry in os.listdir("/proc"):
        if entry.isdigit() and entry != "1" and int(entry) not in but:
            with contextlib.suppress(OSError), open(f"/proc/{entry}/stat") as stat:
                if stat.read().rpartition(")")[2].split()[0] not in "ZX":
                    found.add(int(entry))
    return found


def reap() -> None:
    """Take note of children that ended."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def descendants(pid: int) -> set[int]:
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
