"""What time is charged: processor time of all processes, waiting, and not what others took."""

from __future__ import annotations

import pytest

from stepgrade.inside.clock import Clock
from stepgrade.inside.processes import Usage
from stepgrade.inside.protocol import WALL


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time on the wall, to be set."""
    now = [100.0]
    monkeypatch.setattr("stepgrade.inside.clock.time.monotonic", lambda: now[0])
    return now


def looks(wall: list[float], *seen: tuple[float, float, bool]) -> Clock:
    """A clock of 5 seconds that has seen (seconds on the wall, processor time, ready) in turn."""
    found = Clock(5.0)
    for passed, used, ready in seen:
        wall[0] = 100.0 + passed
        found.look(Usage(0, used, ready))
    return found


@pytest.mark.parametrize(
    ("seen", "charged"),
    [
        ([(0.2, 7.0, True)], 0.2),
        ([(0.2, 7.0, True), (1.2, 8.0, True)], 1.2),
        ([(0.2, 7.0, True), (1.2, 9.0, True)], 2.2),
        ([(0.2, 7.0, True), (1.2, 7.1, True)], 0.3),
        ([(0.2, 7.0, False), (1.2, 7.1, False)], 1.2),
    ],
    ids=["before the first look", "one process", "two processes", "starved", "asleep"],
)
def test_what_is_charged(wall: list[float], seen: list[tuple[float, float, bool]], charged: float) -> None:
    assert looks(wall, *seen).charged == pytest.approx(charged)


def test_the_time_that_is_left_ends_by_what_was_used(wall: list[float]) -> None:
    spinning = looks(wall, (0.2, 0.0, True), (2.6, 4.8, True))
    assert spinning.left == pytest.approx(0.0)
    assert not spinning.starved


def test_starving_ends_on_the_wall(wall: list[float]) -> None:
    starving = looks(wall, (0.2, 0.0, True), (5.0 * WALL, 0.1, True))
    assert starving.left == pytest.approx(0.0)
    assert starving.starved
