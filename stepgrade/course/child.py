"""The work on one submission, done in a child process that is ended where it takes more than its budget.

Reading, sanitising, judging and rendering work on what a submission chose.  A limit in each of them would be
forgotten in the next; the kernel holds a process to its limits, whatever is done in it.
"""

from __future__ import annotations

import contextlib
import ctypes
import logging
import logging.handlers
import multiprocessing
import os
import pickle
import resource
import signal
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from stepgrade.notebook import budget
from stepgrade.notebook.budget import OverBudget

T = TypeVar("T")

_PARENT_DEATH_SIGNAL = 1
_WORK = "reading, judging and rendering it"


def in_child(function: Callable[[], T], log: logging.Logger) -> T:
    """What ``function`` returns, called in a child process with the limits of :mod:`budget`.

    The child is a copy of this process; what it returns is pickled, and what it logs with ``log`` is logged
    here.  Raises what ``function`` raises, and OverBudget where the child was ended.
    """
    ours, theirs = multiprocessing.Pipe(duplex=False)
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        try:
            ours.close()
            _limit(parent)
            _work(function, theirs, log)
        finally:
            os._exit(1)
    theirs.close()
    outcome = None
    ended = False
    try:
        with ours:
            outcome = _outcome(ours, log)
            ended = outcome is None
    finally:
        if not ended:
            os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
    if outcome is None:
        raise OverBudget(_why(os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0))
    value, error = outcome
    if error is not None:
        raise error
    found: T = value
    return found


def _outcome(messages: Connection, log: logging.Logger) -> tuple[Any, Exception | None] | None:
    """What the child came to: a value or an exception; None where it ended without either."""
    while True:
        try:
            message = messages.recv()
        except EOFError:
            return None
        if isinstance(message, logging.LogRecord):
            log.handle(message)
        else:
            found: tuple[Any, Exception | None] = message
            return found


def end_with(parent: int) -> None:
    """In a process that ``parent`` started: the kernel ends it when the thread that started it ends."""
    ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)


def _limit(parent: int) -> None:
    """In the child: the kernel ends it past its limits, and when its parent ends."""
    end_with(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the parent, which ends this process
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, budget.WALL_SECONDS)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _lower(resource.RLIMIT_CPU, budget.SECONDS)
    with open("/proc/self/statm") as statm:
        used = int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    _lower(resource.RLIMIT_AS, used + budget.MEMORY)


def _lower(kind: int, limit: int) -> None:
    before = [each for each in resource.getrlimit(kind) if each != resource.RLIM_INFINITY]
    resource.setrlimit(kind, (min([limit, *before]), resource.getrlimit(kind)[1]))


def _work(function: Callable[[], Any], messages: Connection, log: logging.Logger) -> None:
    """In the child: call ``function`` and send what it logs and what it comes to."""
    log.handlers[:] = [_Sender(messages)]
    log.propagate = False
    try:
        outcome: tuple[Any, Exception | None] = (function(), None)
    except MemoryError:
        outcome = (None, OverBudget(f"{_WORK} took more than {budget.MEMORY >> 20} MB of memory"))
    except Exception as error:
        outcome = (None, _portable(error))
    messages.send(outcome)
    os._exit(0)


class _Sender(logging.handlers.QueueHandler):
    """Sends log records to the parent."""

    def __init__(self, messages: Connection) -> None:
        super().__init__(messages)  # type: ignore[arg-type]

    def enqueue(self, record: logging.LogRecord) -> None:
        self.queue.send(record)  # type: ignore[attr-defined]


def _portable(error: Exception) -> Exception:
    """``error`` with its traceback as a note, or one that says the same where it cannot be pickled."""
    where = "".join(traceback.format_exception(error)[-12:])[-6000:]
    with contextlib.suppress(Exception):
        same = pickle.loads(pickle.dumps(error))
        if type(same) is type(error):
            error.add_note(where)
            return error
    plain = RuntimeError(f"{type(error).__name__}: {error}"[:2000])
    plain.add_note(where)
    return plain


def _why(signal_number: int) -> str:
    if signal_number == signal.SIGXCPU:
        return f"{_WORK} took more than {budget.SECONDS} s of processor time"
    if signal_number == signal.SIGALRM:
        return f"its marking took longer than {budget.WALL_SECONDS} s"
    if signal_number == signal.SIGKILL:
        return f"the process that was {_WORK} was ended from outside; is there too little memory?"
    how = signal.strsignal(signal_number) if signal_number else "it ended without a word"
    return f"the process that was {_WORK} crashed ({how})"
