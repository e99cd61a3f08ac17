"""Work in a child process: its result and its log come back, and its limits end nothing else."""

from __future__ import annotations

import ctypes
import logging
import os
import signal
import time
from collections.abc import Callable
from typing import Any

import pytest

from stepgrade.course.child import in_child
from stepgrade.notebook import budget
from stepgrade.notebook.budget import OverBudget

LOG = logging.getLogger("test_child")


def spin() -> None:
    while True:
        pass


class Stubborn(Exception):
    """One that can be pickled and not be made again."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(first)


def stubborn() -> None:
    raise Stubborn("one", "two")


def test_the_result_comes_back_and_nothing_else_does() -> None:
    seen: list[int] = []

    def work() -> tuple[str, int]:
        seen.append(1)
        return "x" * 10**6, os.getpid()

    text, pid = in_child(work, LOG)
    assert len(text) == 10**6
    assert pid != os.getpid()
    assert seen == []


def test_what_is_logged_is_logged_here(caplog: pytest.LogCaptureFixture) -> None:
    def work() -> None:
        LOG.warning("%d left out", 3)
        os.kill(os.getpid(), signal.SIGKILL)

    with pytest.raises(OverBudget, match="ended from outside"):
        in_child(work, LOG)
    assert caplog.messages == ["3 left out"]


@pytest.mark.parametrize(
    ("work", "said"),
    [
        (spin, "1 s of processor time"),
        (lambda: time.sleep(60), "longer than 3 s"),
        (lambda: bytearray(2**31), "MB of memory"),
        (lambda: [bytes(2**20) for _ in iter(int, 1)], "MB of memory"),
        (lambda: ctypes.string_at(0), "crashed"),
        (lambda: os._exit(0), "without a word"),
    ],
)
def test_what_takes_too_much_is_ended(
    monkeypatch: pytest.MonkeyPatch, work: Callable[[], Any], said: str
) -> None:
    monkeypatch.setattr(budget, "SECONDS", 1)
    monkeypatch.setattr(budget, "WALL_SECONDS", 3 if said.startswith("longer") else 60)
    with pytest.raises(OverBudget, match=said):
        in_child(work, LOG)
    assert in_child(lambda: "the next one", LOG) == "the next one"


def test_an_exception_comes_back_with_its_place() -> None:
    with pytest.raises(ZeroDivisionError) as raised:
        in_child(lambda: 1 / 0, LOG)
    assert "test_child.py" in "".join(raised.value.__notes__)


def test_an_exception_that_cannot_travel_is_told() -> None:
    with pytest.raises(RuntimeError, match="Stubborn: one"):
        in_child(stubborn, LOG)
