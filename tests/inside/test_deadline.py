"""A time limit in this process: what hangs is stopped, in the main thread and in another one."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from stepgrade.inside.deadline import StillRunning, limited
from stepgrade.inside.script import Call, ReplyKind, Script
from stepgrade.judging.asking import NamespaceAsker, Question


def spins() -> None:
    while True:
        pass


def sleeps() -> None:
    time.sleep(60)


def catches_everything() -> None:
    while True:
        try:
            while True:
                pass
        except Exception:
            pass


def in_a_thread(call: Callable[[], Any]) -> list[Any]:
    found: list[Any] = []

    def run() -> None:
        try:
            found.append(call())
        except BaseException as error:
            found.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(20)
    return found


def stopped(function: Callable[[], None]) -> float:
    begun = time.monotonic()
    with pytest.raises(StillRunning), limited(0.3):
        function()
    return time.monotonic() - begun


@pytest.mark.parametrize("function", [spins, sleeps, catches_everything])
def test_what_hangs_is_stopped(function: Callable[[], None]) -> None:
    assert stopped(function) < 10


@pytest.mark.parametrize("function", [spins, catches_everything])
def test_what_hangs_in_another_thread_is_stopped(function: Callable[[], None]) -> None:
    (seconds,) = in_a_thread(lambda: stopped(function))
    assert seconds < 10


def test_what_ends_in_time_is_left_alone_and_nothing_is_left_behind() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with limited(0.2):
        pass
    assert in_a_thread(lambda: _quick()) == [3]
    time.sleep(0.5)
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def _quick() -> int:
    with limited(0.2):
        found = 3
    time.sleep(0.5)
    return found


def test_a_case_that_hangs_is_named_and_the_others_are_answered() -> None:
    names: dict[str, Any] = {"f": lambda x: spins() if x == 1 else x}
    questions = [Question("f", f"case {x}", Script((Call("f", (x,)),))) for x in (0, 1, 2)]
    first, second, third = NamespaceAsker(names, seconds=0.3).ask(questions)
    assert (first.value, third.value) == (0, 2)
    assert second.kind == ReplyKind.TIMED_OUT
    assert "still running in case “case 1” after 0.3 s" in second.text
