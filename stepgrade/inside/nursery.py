"""The warm process: Python with NumPy, IPython and matplotlib loaded, from which submissions are forked.

It runs no code of any submission and never sees a file of one: those go to the copy, once it is in a
sandbox of its own.  It ends when the side that started it hangs up.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import socket
import sys
from typing import Any

import numpy as np

from stepgrade.inside import frames, keeper, namespaces, processes
from stepgrade.inside.shell import CellShell, make_shell

GRADER = "stepgrade.grader"
PRELOADED = ("numpy", GRADER)
"""What every notebook imports; always among the sandbox's packages."""
PRELOADED_IF_THERE = ("matplotlib.pyplot", "matplotlib.backends.backend_agg", "matplotlib_inline.config")
"""What most notebooks import; a module that is not among the sandbox's packages is passed over."""
MAX_REQUEST = 2**20


def serve(control: socket.socket, shell: CellShell) -> None:
    """Fork a keeper for each request: JSON with its settings, and a socket for it to speak on."""
    while True:
        message, fds, _, _ = socket.recv_fds(control, MAX_REQUEST, 2)
        processes.reap()
        if not message:
            os._exit(0)
        if os.fork() == 0:
            try:
                _become_keeper(json.loads(message), fds, shell)
            finally:
                os._exit(1)
        for fd in fds:
            os.close(fd)


def _become_keeper(settings: dict[str, Any], fds: list[int], shell: CellShell) -> None:
    """In a copy of this process.  Never returns."""
    namespaces.close_all_but(*fds)
    trusted = socket.socket(fileno=fds[0])
    try:
        if settings["isolated"]:
            _isolate(settings, os.fdopen(fds[1], "rb").read() if len(fds) > 1 else b"")
        elif settings["uid"]:
            namespaces.give_up_privileges(settings["uid"])
    except OSError as error:
        socket.send_fds(trusted, [b"e"], [])
        frames.send(trusted, frames.KEEPER, {"error": f"{type(error).__name__}: {error}"})
        return
    handle = os.pidfd_open(os.getpid())
    socket.send_fds(trusted, [b"p"], [handle])
    os.close(handle)
    keeper.run(trusted, settings, shell)


def _isolate(settings: dict[str, Any], instructions: bytes) -> None:
    namespaces.become_first_process(own_user=settings["own_user"])
    namespaces.fresh_file_systems(settings["folders"], settings["disk"])
    namespaces.give_up_privileges(settings["uid"])
    if instructions:
        namespaces.install_filter(instructions)


def _let_checks_pass(grader: Any) -> None:
    """Make the self-checks do nothing here, however they are called: each step is marked anyway.

    There are no test files here, so that a check would raise, and what stands behind it in its cell would
    never run.
    """

    def nothing(*arguments: object, **named: object) -> None:
        pass

    for name in ("check", "check_all", "grade", "ready", "progress", "start"):
        setattr(grader, name, nothing)


def main() -> None:
    """``nursery CONTROL NAME...``: the number of the socket on which requests come, and what to load."""
    control = socket.socket(fileno=int(sys.argv[1]))
    control.set_inheritable(False)
    os.umask(0o077)
    shell = make_shell()
    for name in PRELOADED:
        importlib.import_module(name)
    _let_checks_pass(sys.modules[GRADER])
    for name in (*PRELOADED_IF_THERE, *sys.argv[2:]):
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    # What the first cell, the first error and the first drawn number would wait for.
    for source in ("None", "raise ValueError"):
        shell.run_cell(source, store_history=False, silent=True)  # type: ignore[no-untyped-call]
    np.random.seed()
    gc.collect()
    gc.freeze()
    control.send(b"ready")
    serve(control, shell)
