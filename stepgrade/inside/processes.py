"""What runs in this process namespace, read from /proc."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Collection
from typing import Any


def own_memory(pid: int) -> int:
    """Bytes of a process's memory that no file backs."""
    try:
        with open(f"/proc/{pid}/statm") as statm:
            _, resident, shared = statm.read().split()[:3]
    except (OSError, ValueError):
        return 0
    return (int(resident) - int(shared)) * os.sysconf("SC_PAGE_SIZE")


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
