"""Exhausting memory that belongs to no process, and time that belongs to others."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from tests.adversarial.corpus import FULL, family, full
from tests.adversarial.marked import Marked

case = family("exhausting")
DANGEROUS = "dangerous"


def refused(*words: str) -> Any:
    """Each of these words was printed: the kernel said no."""

    def check(marked: Marked) -> None:
        for word in words:
            assert word in marked.printed, word

    return check


@case("holds memory in files without a name, and in shared memory of System V", FULL, stock=DANGEROUS)
def memory_without_a_process(course: Path) -> Any:
    return full(
        course,
        """
        import ctypes, os
        try: os.memfd_create("x"); print("memfd is there")
        except OSError: print("no memfd")
        libc = ctypes.CDLL(None, use_errno=True)
        print("shmget", libc.shmget(0, 2**30, 0o1600), "msgget", libc.msgget(0, 0o1600))
        """,
    )


memory_without_a_process.holds(refused("no memfd", "shmget -1 msgget -1"))


def holding(body: str) -> str:
    """A cell that holds memory by ``body`` in many processes, and tells how much it got to."""
    return f"""
        import mmap, os, socket, time
        kept = []
        for i in range(40):
            if os.fork() == 0:
                try:
                    {body}
                except OSError: pass
                time.sleep(20)
                os._exit(0)
        time.sleep(3)
        print("it was " + "let be")
        """


def not_let_be(marked: Marked) -> None:
    """The cell was ended before it could end."""
    assert "it was let be" not in marked.printed


@case("holds memory that processes share, more than all may hold together", FULL, stock=DANGEROUS)
def shared_memory(course: Path) -> Any:
    return full(course, holding("kept = mmap.mmap(-1, 2**26); kept.write(b'x' * 2**26)"))


@case("holds memory in the buffers of local sockets", FULL, stock=DANGEROUS)
def socket_buffers(course: Path) -> Any:
    pair = "a, b = socket.socketpair(); kept += [a, b]; a.setblocking(False); a.send(b'x' * 200_000)"
    return full(course, holding(f"while True: {pair}"))


@case("keeps one state after the other that has changed all of its memory", FULL, stock=DANGEROUS, seconds=90)
def kept_states(course: Path) -> Any:
    notebook = full(course)
    change = "import time\nimport numpy as np\nheld = np.ones(50_000_000) * time.time()\ntime.sleep(0.6)"
    for place in range(len(notebook.cells) - 1, 2, -1):
        if notebook.cells[place].metadata.get("nbgrader", {}).get("grade"):
            notebook.cells[place:place] = full(course, change).cells[2:3]
    return notebook


@case("fills the file systems in memory and holds as much in a process", FULL, stock=DANGEROUS)
def files_and_memory(course: Path) -> Any:
    return full(
        course,
        """
        for place in ("/tmp", ".", "/dev/shm"):
            try:
                with open(f"{place}/full", "wb") as file:
                    while True: file.write(bytes(2**20))
            except OSError: print("full")
        names = 0
        try:
            while True: open(f"/dev/shm/{names}", "w").close(); names += 1
        except OSError: print("at most", "20 000" if names < 20_001 else "any", "names")
        """,
    )


files_and_memory.holds(refused("full", "at most 20 000 names"))


@case("spins in as many processes as it may", FULL, at_most=True, stock=DANGEROUS, seconds=90)
def spinning(course: Path) -> Any:
    spin = "import os\nfor i in range(60):\n    if os.fork() == 0:\n        while True: pass"
    return full(course, spin, softmax=f"def softmax(scores):\n{_indented(spin)}\n    while True: pass")


@spinning.holds
def _(marked: Marked) -> None:
    assert marked.scores["softmax"] == 0.0
    assert marked.scores["padding_mask"] == 3.0


@case(
    "sleeps in every case: waiting is charged as well", {**FULL, "softmax": 0.0, "attention": 4.0}, seconds=60
)
def sleeping(course: Path) -> Any:
    return full(course, softmax="def softmax(scores):\n    import time\n    time.sleep(9999)")


@case("hides its processor time in children that nobody waits for", FULL, at_most=True, stock=DANGEROUS,
      seconds=90)  # fmt: skip
def unwaited_children(course: Path) -> Any:
    spin = """
        import os, signal, time
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)
        while True:
            if os.fork() == 0:
                end = time.time() + 0.05
                while time.time() < end: pass
                os._exit(0)
            time.sleep(0.04)
    """
    return full(course, softmax=f"def softmax(scores):\n{_indented(textwrap.dedent(spin))}")


@unwaited_children.holds
def _(marked: Marked) -> None:
    # What starved on a busy machine may have been refused, to be marked again.
    assert not marked.scores["softmax"]
    assert marked.scores["padding_mask"] == (3.0 if marked.is_marked else None)


shared_memory.holds(not_let_be)
socket_buffers.holds(not_let_be)


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.split("\n"))
