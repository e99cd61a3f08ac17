"""What a sandbox offers to a submission, and what it may use."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Limits:
    """What one submission may use.  Sizes in bytes, times in seconds.

    ``memory`` holds for each process and for all of them together; ``disk`` for each of the three
    file systems in memory.
    """

    cell_seconds: float = 30.0
    case_seconds: float = 5.0
    notebook_seconds: float = 300.0
    memory: int = 3 * 2**30
    file_size: int = 64 * 2**20
    disk: int = 128 * 2**20
    processes: int = 128
    open_files: int = 256

    def for_processes(self, count_processes: bool) -> dict[str, int]:
        """The limits that each process inside gets."""
        return {
            "memory": self.memory,
            "file_size": self.file_size,
            "processes": self.processes if count_processes else 0,
            "open_files": self.open_files,
            "cpu_seconds": int(2 * self.cell_seconds) + 10,
        }


@dataclass(frozen=True)
class Sandbox:
    """How submissions are run.

    ``packages`` may be imported, with what they require.  ``isolated=False`` runs submissions as the
    instructor's own user, or where that is root as user id ``user``, if it is not 0; ``allow_missing``
    names layers that this machine may lack (``seccomp``).
    """

    packages: tuple[str, ...]
    limits: Limits = field(default_factory=Limits)
    isolated: bool = True
    allow_missing: frozenset[str] = frozenset()
    user: int = 0
