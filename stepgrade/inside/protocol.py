"""The words of the conversation between the trusted side and a sandbox's keeper."""

from __future__ import annotations

from enum import StrEnum

WALL = 12.0
"""How many times longer than its seconds something may last where the machine is busy with others."""


class Op(StrEnum):
    """What the trusted side asks of the keeper."""

    PIN = "pin"
    """Remember the notebook's state by a name."""
    CELL = "cell"
    SWEEP = "sweep"
    """End what the cells left running; the last state is the notebook's final one."""
    ASK = "ask"


class Status(StrEnum):
    """How a request ended."""

    DONE = "done"
    INTERRUPTED = "interrupted"
    TIMED_OUT = "timed out"
    STARVED = "starved"
    """It used less than its time, but others left it too little of this machine."""
    DIED = "died"
    """The process ended: a crash or an exhausted limit."""
    NOT_RUN = "not run"
    """The notebook's time was used up before this cell.  The keeper never says this."""
    PINNED = "pinned"
    SWEPT = "swept"
    LOST = "lost"
    """The request ended a kept state: the sandbox must be made anew."""
    LOST_BEFORE = "lost before"
    """A kept state had ended before the request came."""

    @property
    def is_lost(self) -> bool:
        """Whether the sandbox must be made anew."""
        return self in (Status.LOST, Status.LOST_BEFORE)
