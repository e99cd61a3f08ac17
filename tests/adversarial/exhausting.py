"""Exhausting time, memory, processes, disk, output and descriptors; dying in every way; outliving the run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.adversarial.corpus import FULL, but, family, full, looking_up
from tests.adversarial.marked import Marked
from tests.adversarial.reach import OUTLIVES

case = family("exhausting")
NO_LOOKUP = but(soft_lookup=0.0)
DANGEROUS = "dangerous"


# --- time ---------------------------------------------------------------------------------------------


@case("loops for ever in a function", but(softmax=0.0))
def endless_function(course: Path) -> Any:
    return full(course, softmax="def softmax(scores):\n    while True:\n        pass")


@endless_function.holds
def _(marked: Marked) -> None:
    assert "timed out" in marked.feedback


@case("loops for ever in a cell of its own", FULL)
def endless_cell(course: Path) -> Any:
    return full(course, "while True: pass")


@case("ignores the interrupt", FULL)
def deaf_cell(course: Path) -> Any:
    return full(course, "import time\nwhile True:\n    try: time.sleep(9)\n    except BaseException: pass")


@case("blocks and ignores signals in C code", FULL)
def endless_regex(course: Path) -> Any:
    return full(course, "import re\nre.match('(a*)*b', 'a' * 60)")


@case("takes for ever on import of a module beside the notebook", FULL)
def endless_import(course: Path) -> Any:
    return full(course, "import slow_module")


@endless_import.beside
def _(folder: Path, course: Path) -> None:
    (folder / "slow_module.py").write_text("import time\ntime.sleep(9999)")


@case("takes for ever in __repr__, in __del__ and at exit", FULL, seconds=60)
def endless_ends(course: Path) -> Any:
    return full(
        course,
        """
        import atexit, time
        class Slow:
            def __repr__(self): time.sleep(9999)
            def __del__(self): time.sleep(9999)
        atexit.register(time.sleep, 9999)
        slow = Slow()
        """,
        "slow",
        "del slow",
    )


@case(
    "returns what takes for ever to be looked at, or lets go of it slowly", but(soft_lookup=0.0), seconds=60
)
def endless_result(course: Path) -> Any:
    return looking_up(
        course,
        "class Slow:\n    def __del__(self):\n        while True: pass\n"
        "class Meta(type):\n    __name__ = property(lambda c: [1 for _ in iter(int, 1)])\n"
        "return Meta('X', (Slow,), {})()",
    )


@case("uses up the notebook's time: what came before it still earns", seconds=75, at_most=True, earns=FULL)
def slow_cells(course: Path) -> Any:
    notebook = full(course)
    notebook.cells += full(course, *["import time\ntime.sleep(3.5)"] * 12).cells[2:14]
    return notebook


@slow_cells.holds
def _(marked: Marked) -> None:
    assert marked.scores["softmax"] == 4.0


# --- memory, processes, disk, output, descriptors --------------------------------------------------------


@case("asks for more memory in a cell than there is, at once and bit by bit", FULL, stock=DANGEROUS)
def memory_in_a_cell(course: Path) -> Any:
    return full(course, "x = bytearray(10**13)", "x = []\nwhile True: x.append(bytearray(2**26))")


@case("eats memory in a function", NO_LOOKUP, stock=DANGEROUS)
def memory_in_a_function(course: Path) -> Any:
    return looking_up(course, "x = []\nwhile True: x.append(np.ones(2**23))")


@case("eats memory in fifty processes at once", FULL, stock=DANGEROUS, seconds=60)
def memory_in_many_processes(course: Path) -> Any:
    return full(
        course,
        """
        import os, time
        for i in range(20):
            if os.fork() == 0:
                held = bytearray(b"x") * (96 * 2**20)
                time.sleep(30)
                os._exit(0)
        time.sleep(2)
        """,
    )


@case("forks without end in a cell", FULL, stock=DANGEROUS, seconds=60)
def fork_bomb(course: Path) -> Any:
    return full(course, "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass")


@case("forks without end in a function", NO_LOOKUP, stock=DANGEROUS, seconds=60)
def fork_bomb_in_a_function(course: Path) -> Any:
    return looking_up(course, "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass")


@case("starts threads without end", FULL, stock=DANGEROUS, seconds=60)
def threads(course: Path) -> Any:
    return full(
        course,
        "import threading, time\nwhile True:\n"
        "    threading.Thread(target=time.sleep, args=(9999,), daemon=True).start()",
    )


@case("fills every place that can be written to", FULL, stock=DANGEROUS)
def disk(course: Path) -> Any:
    return full(
        course,
        """
        import os
        for place in ("/tmp", ".", "/dev/shm", "/var/tmp", "/run", "/home", "/"):
            try:
                with open(os.path.join(place, "full"), "wb") as file:
                    while True: file.write(bytes(2**20))
            except OSError as error: pass
        """,
    )


@case("makes files without end: names, not bytes", FULL, stock=DANGEROUS)
def inodes(course: Path) -> Any:
    return full(course, "i = 0\nwhile True:\n    i += 1\n    open(f'/tmp/{i}', 'w').close()")


@case("prints without end, displays without end and draws a huge figure", FULL, seconds=60)
def output(course: Path) -> Any:
    return full(
        course,
        "print('x' * 10**8)",
        "from IPython.display import HTML, display\nfor i in range(10**5): display(HTML('x' * 1000))",
        "import sys\nwhile True: print('y' * 10**6, file=sys.stderr)",
        "'z' * 10**8",
    )


@output.holds
def _(marked: Marked) -> None:
    assert len(marked.printed) < 40_000_000
    assert len(marked.feedback) < 60_000_000


@case("prints in a function for every case", FULL)
def output_of_a_function(course: Path) -> Any:
    return full(course, padding_mask="def padding_mask(lengths, n_keys):\n    print('x' * 10**7)\n"
                "    return np.arange(n_keys) < lengths[:, None, None]")  # fmt: skip


@case("keeps every file descriptor open", FULL)
def descriptors(course: Path) -> Any:
    return full(course, "import os\nkept = []\nwhile True: kept.append(os.open('/dev/null', os.O_RDONLY))")


@case("closes every file descriptor, the engine's included", FULL)
def closed_descriptors(course: Path) -> Any:
    return full(course, "import os\nos.closerange(0, 256)")


# --- every way to die -----------------------------------------------------------------------------------


@case("exits in a cell of its own", FULL, stock=DANGEROUS)
def exits(course: Path) -> Any:
    return full(course, "import os\nos._exit(0)", "import sys\nsys.exit(3)", "raise SystemExit", "quit()")


@case("is killed, aborts and crashes in cells of its own", FULL, stock=DANGEROUS)
def crashes(course: Path) -> Any:
    return full(
        course,
        "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)",
        "import ctypes\nctypes.string_at(0)",
        "import os\nos.abort()",
        "import signal\nsignal.raise_signal(signal.SIGSTOP)",
    )


@case("overflows the stack, in Python and in C", FULL)
def recursion(course: Path) -> Any:
    return full(
        course,
        "def deeper(n): return deeper(n + 1)\ndeeper(0)",
        "import sys\nsys.setrecursionlimit(10**9)\nclass A:\n"
        "    def __repr__(self): return repr([self])\nrepr(A())",
    )


@case("kills every process that it may", FULL, stock=DANGEROUS, seconds=60)
def kills_everything(course: Path) -> Any:
    return full(course, "import os, signal\nos.kill(-1, signal.SIGKILL)")


@case("kills its parent, process 1 and every number up to 1000", FULL, stock=DANGEROUS, seconds=60)
def kills_its_parents(course: Path) -> Any:
    return full(course, "import os\nfor pid in [os.getppid(), *range(1, 1000)]:\n"
                "    try: pid != os.getpid() and os.kill(pid, 9)\n    except OSError: pass")  # fmt: skip


@case("stops every process that it may", FULL, stock=DANGEROUS, seconds=60)
def stops_everything(course: Path) -> Any:
    return full(course, "import os, signal\nos.kill(-1, signal.SIGSTOP)")


@case("kills every process in a function: the steps around it keep their points", NO_LOOKUP, stock=DANGEROUS,
      seconds=90)  # fmt: skip
def kills_everything_in_a_function(course: Path) -> Any:
    return looking_up(course, "import os\nos.kill(-1, 9)")


@case("dies in another way in every function", but(padding_mask=0.0, apply_mask=0.0, softmax=0.0,
      soft_lookup=0.0, attention_scores=0.0), stock=DANGEROUS)  # fmt: skip
def dying_functions(course: Path) -> Any:
    return full(
        course,
        attention_scores="def attention_scores(Q, K):\n    import os\n    os._exit(0)",
        padding_mask="def padding_mask(lengths, n_keys):\n    import ctypes\n    ctypes.string_at(0)",
        apply_mask="def apply_mask(scores, mask):\n    import os\n    os.kill(os.getpid(), 9)",
        softmax="def softmax(scores):\n    import os\n    os.abort()",
        soft_lookup="def soft_lookup(*a):\n    return soft_lookup(*a)",
    )


@case("raises what is no ordinary exception in every function", but(padding_mask=0.0, apply_mask=0.0,
      softmax=0.0, soft_lookup=0.0, attention_scores=0.0))  # fmt: skip
def raising_functions(course: Path) -> Any:
    return full(
        course,
        "class Odd(BaseException):\n    def __str__(self): raise Odd\n    __repr__ = __str__",
        attention_scores="def attention_scores(Q, K):\n    raise KeyboardInterrupt",
        padding_mask="def padding_mask(lengths, n_keys):\n    raise SystemExit(0)",
        apply_mask="def apply_mask(scores, mask):\n    raise GeneratorExit",
        softmax="def softmax(scores):\n    raise Odd from Odd()",
        soft_lookup="def soft_lookup(*a):\n    raise BaseExceptionGroup('x', [Odd(), KeyboardInterrupt()])",
    )


# --- outliving the run --------------------------------------------------------------------------------


@case("leaves daemons behind that want to outlive the run", FULL, stock=DANGEROUS)
def daemons(course: Path) -> Any:
    return full(
        course,
        f"""
        import os, signal, subprocess
        for _ in range(3):
            if os.fork() == 0:
                os.setsid()
                for number in range(1, 32):
                    try: signal.signal(number, signal.SIG_IGN)
                    except OSError: pass
                if os.fork() == 0: os.execv("/usr/bin/sleep", ["sleep", "{OUTLIVES}"])
                os._exit(0)
        subprocess.Popen(["setsid", "nohup", "sleep", "{OUTLIVES}"])
        """,
    )
