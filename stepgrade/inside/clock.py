"""What time is charged to a submission: its own, and not what others keep it from."""

from __future__ import annotations

import time

from stepgrade.inside.processes import Usage
from stepgrade.inside.protocol import WALL

LOOK_SECONDS = 0.2
"""How often everything that runs is looked at: its memory and its processor time."""


class Clock:
    """The time that is charged to a cell or a case, of the ``seconds`` that it has.

    Charged is processor time, of all its processes together, and waiting where nothing of it is ready to run.
    Where others take the processors it is not charged, up to a generous end on the wall.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._looked = self._started = time.monotonic()
        self._charged = 0.0
        self._before: float | None = None

    @property
    def charged(self) -> float:
        """The seconds charged so far."""
        return self._charged + time.monotonic() - self._looked

    @property
    def left(self) -> float:
        """The seconds that are left, on the wall as well."""
        on_wall = self._started + WALL * self._seconds - time.monotonic()
        return min(self._seconds - self.charged, on_wall)

    @property
    def starved(self) -> bool:
        """Whether time is left that it did not get."""
        return self.charged < self._seconds

    @property
    def is_due(self) -> bool:
        """Whether it is time to look again."""
        return time.monotonic() - self._looked >= LOOK_SECONDS

    def look(self, used: Usage) -> None:
        """Charge for the time since the last look."""
        now = time.monotonic()
        passed, ran = now - self._looked, used.seconds - (self._before or 0.0)
        if self._before is None:
            ran = passed  # what was used before the first look is not known
        self._charged += ran if used.ready else max(ran, passed)
        self._looked, self._before = now, used.seconds
