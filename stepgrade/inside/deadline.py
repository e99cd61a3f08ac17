"""A time limit for code that runs in this process: a self-check must not hang.

In the main thread of Unix a timer's signal ends the code, also code that sleeps.  Elsewhere (Windows, another
thread) an exception is set in the thread: it comes up at the next line of Python, so that a call that does
not return to Python goes on.
"""

from __future__ import annotations

import ctypes
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

AGAIN = 1.0
"""The seconds after which code that caught the exception is stopped once more."""


class StillRunning(BaseException):
    """The time is over.  No ``except Exception`` of a student's catches it."""


@contextmanager
def limited(seconds: float | None) -> Iterator[None]:
    """Raise StillRunning in what runs here once ``seconds`` are over; without any, there is no limit."""
    if seconds is None:
        yield
    elif hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread():
        with _by_signal(seconds):
            yield
    else:
        with _by_thread(seconds):
            yield


@contextmanager
def _by_signal(seconds: float) -> Iterator[None]:
    """The limit by a timer's signal; a handler and a timer that were there before are put back."""
    armed = True

    def stop(number: int, frame: Any) -> None:
        if armed:
            raise StillRunning

    before = signal.signal(signal.SIGALRM, stop)
    left, every = signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
    try:
        yield
    finally:
        armed = False
        signal.setitimer(signal.ITIMER_REAL, left, every)
        signal.signal(signal.SIGALRM, signal.SIG_DFL if before is None else before)


@contextmanager
def _by_thread(seconds: float) -> Iterator[None]:
    """The limit by an exception that another thread sets in this one."""
    own, over = threading.get_ident(), threading.Event()

    def watch() -> None:
        wait = seconds
        while not over.wait(wait):
            _set(own, StillRunning)
            wait = AGAIN

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join(AGAIN)
        _set(own, None)


def _set(thread: int, exception: type[BaseException] | None) -> None:
    value = ctypes.py_object() if exception is None else ctypes.py_object(exception)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), value)
