"""What a command uses while it runs: processor time of the machine, memory of all that it started."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

FIRST_LOOK_SECONDS, LOOK_SECONDS = 0.5, 5.0
"""Soon, for what is over soon; then seldom: adding up the memory of dozens of processes takes time itself."""


@dataclass(frozen=True)
class Usage:
    """Processor seconds of the whole machine meanwhile (other work on it counts), and peak memory in bytes.

    Pages that processes share are divided between them (PSS) in ``memory``, the sum over all, and in
    ``largest``, the most that one process had.
    """

    processor: float
    memory: int
    largest: int


def watched(process: subprocess.Popen[bytes]) -> Usage:
    """Wait for ``process`` and tell what it and all that it started used."""
    before = _busy()
    memory = largest = 0
    pause = FIRST_LOOK_SECONDS
    while process.poll() is None:
        sizes = list(_sizes(process.pid))
        memory, largest = max(memory, sum(sizes)), max(largest, *sizes, 0)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(pause)
        pause = min(2 * pause, LOOK_SECONDS)
    return Usage(_busy() - before, memory, largest)


def _busy() -> float:
    """Seconds that all processors together have worked."""
    fields = Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]
    user, nice, system, _, _, interrupt, soft = map(int, fields[:7])
    return (user + nice + system + interrupt + soft) / os.sysconf("SC_CLK_TCK")


def _sizes(pid: int) -> Iterator[int]:
    with contextlib.suppress(psutil.Error):
        process = psutil.Process(pid)
        for each in [process, *process.children(recursive=True)]:
            with contextlib.suppress(psutil.Error):
                yield int(each.memory_full_info().pss)
