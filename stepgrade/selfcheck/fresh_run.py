"""A notebook run afresh, from the top, in a new process and a new kernel of this very Python.

``python -m stepgrade.selfcheck.fresh_run NOTEBOOK TESTS RESULT`` runs it with nbclient and writes what came
of it.  In the kernel, the functions at the end of this module are called between the cells: the grader's own
calls do nothing there, each step is asked at its test cell (and at the end, where that was too early), and
what a cell leaves running is told.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from stepgrade.notebook.grader_calls import METHODS, code_cells, read_notebook, test_cells

PLACE = "STEPGRADE_FRESH_RUN"
"""The environment variable that tells the kernel where to write."""
CELL_SECONDS = 120.0
"""How long a cell may take here; marking's limit is told where it is smaller."""
RUN_SECONDS = 1200.0
_KERNELS_OWN = ("ipykernel", "IPython", "zmq", "tornado", "jupyter_client", "debugpy", "_pydevd", "pydevd")
_HELPERS = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")
_GRACE = 0.2
_THE_GRADER = "__import__('stepgrade.grader', fromlist=['_'])"


class FreshRunError(RuntimeError):
    """The notebook could not be run; the message says why."""


@dataclass
class FreshRun:
    """What came of a fresh run.

    ``raised`` holds (code cell, exception, text), ``left`` (code cell, what it left running), ``slow`` (code
    cell, seconds); ``steps`` maps each step to its outcome.  ``died`` is the code cell in which the kernel
    ended, or 0.
    """

    raised: list[tuple[int, str, str]] = field(default_factory=list)
    left: list[tuple[int, str]] = field(default_factory=list)
    slow: list[tuple[int, float]] = field(default_factory=list)
    steps: dict[str, str] = field(default_factory=dict)
    died: int = 0


def fresh_run(notebook: Path, tests: Path) -> FreshRun:
    """Run the notebook in a new process, with the test files in ``tests``.  Raises FreshRunError."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        result, said = Path(scratch) / "result.json", Path(scratch) / "said.txt"
        words = ("-m", "stepgrade.selfcheck.fresh_run", str(notebook), str(tests.resolve()), str(result))
        command = [sys.executable, "-P", *words]  # no file beside the notebook is imported here
        try:
            # No pipe: a process that a cell leaves running would keep it open, and us waiting.
            with said.open("wb") as file:
                done = subprocess.run(
                    command,
                    cwd=notebook.parent,
                    stdin=subprocess.DEVNULL,
                    stdout=file,
                    stderr=subprocess.STDOUT,
                    check=False,
                    timeout=RUN_SECONDS,
                )
        except subprocess.TimeoutExpired:
            raise FreshRunError(f"it was still running after {RUN_SECONDS / 60:.0f} minutes") from None
        if done.returncode != 0 or not result.is_file():
            lines = said.read_text("utf-8", "replace").strip().splitlines()
            raise FreshRunError(lines[-1] if lines else "the process that was to run it ended")
        return FreshRun(**json.loads(result.read_text(encoding="utf-8")))


# --- in the new process --------------------------------------------------------------------------------


def run(notebook: Path, tests: str) -> FreshRun:
    """Run the notebook with nbclient; its errors are noted, and the cells behind them are run."""
    from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
    from jupyter_client.manager import AsyncKernelManager
    from nbclient import NotebookClient
    from nbclient.exceptions import CellTimeoutError, DeadKernelError
    from nbformat import v4

    class OwnPython(KernelSpecManager):
        """The kernel of this very Python, whatever is installed under the name that the notebook tells."""

        def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
            argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
            return KernelSpec(argv=argv, display_name="Python", language="python")

    data = read_notebook(notebook)
    cells, found = code_cells(data), FreshRun()
    asked_at = {cell.index: step for step, cell in test_cells(data).items()}
    with tempfile.TemporaryDirectory() as scratch:
        told = Path(scratch) / "told.jsonl"
        sheet = v4.new_notebook(cells=[v4.new_code_cell(cell.source) for cell in cells])
        sheet.cells.append(v4.new_code_cell())
        client = NotebookClient(
            sheet,
            km=AsyncKernelManager(kernel_spec_manager=OwnPython()),
            timeout=int(CELL_SECONDS),
            interrupt_on_timeout=True,
            error_on_timeout={"ename": "Stopped", "evalue": "", "traceback": []},
            allow_errors=True,
            store_widget_state=False,
            resources={"metadata": {"path": str(notebook.parent)}},
        )

        def call(name: str, *arguments: object, more: Sequence[str] = ()) -> None:
            words = ", ".join([*map(repr, arguments), *more])
            source = f"__import__('stepgrade.selfcheck.fresh_run', fromlist=['_']).{name}({words})"
            client.execute_cell(v4.new_code_cell(source), len(cells), store_history=False)

        number = 0
        with client.setup_kernel(env={**os.environ, PLACE: str(told)}):
            try:
                call("begin", tests, more=[_THE_GRADER])
                for place, cell in enumerate(cells):
                    number = cell.number
                    started = time.monotonic()
                    client.execute_cell(sheet.cells[place], place)
                    seconds = time.monotonic() - started
                    if seconds >= 1:
                        found.slow.append((number, round(seconds, 1)))
                    call("after", number, asked_at.get(cell.index, ""))
                call("end")
            except (DeadKernelError, CellTimeoutError):
                found.died = number
        for cell, ran in zip(cells, sheet.cells, strict=False):
            for output in ran.outputs:
                if output.output_type == "error":
                    found.raised.append((cell.number, str(output.ename), str(output.evalue)[:300]))
        for kind, *rest in _lines(told):
            if kind == "step":
                found.steps[rest[0]] = rest[1]
            else:
                found.left.append((rest[0], rest[1]))
    return found


def _lines(path: Path) -> Iterator[list[Any]]:
    with suppress(OSError):
        for line in path.read_text(encoding="utf-8").splitlines():
            with suppress(ValueError):
                yield json.loads(line)


# --- in the kernel -------------------------------------------------------------------------------------


@dataclass
class _Watch:
    """What is known between the cells."""

    tests: Path
    threads: set[int]
    processes: set[int]
    before: frozenset[int] = frozenset()
    again: list[str] = field(default_factory=list)


_watch: list[_Watch] = []


def begin(tests: str, grader: Any) -> None:
    """Before the first cell: the grader's own calls do nothing, and what runs already is remembered."""

    def nothing(*arguments: object, **named: object) -> None:
        pass

    for name in METHODS:
        setattr(grader, name, nothing)
    threads = {thread.ident or 0 for thread in threading.enumerate()}
    processes = set(_processes())
    _watch[:] = [_Watch(Path(tests), threads, processes, frozenset(processes))]


def after(number: int, step: str) -> None:
    """After a code cell: what it left running is told, and the step of a test cell is asked."""
    (watch,) = _watch
    for what in _left(watch):
        _tell("left", number, what)
    if step:
        _ask(watch, [step])


def end() -> None:
    """Behind the last cell: what was asked too early is asked again, and what was left running is ended."""
    (watch,) = _watch
    _ask(watch, watch.again, last=True)
    with suppress(Exception):
        import psutil

        for process in psutil.Process().children(recursive=True):
            if process.pid in watch.processes and process.pid not in watch.before:
                process.kill()


def _ask(watch: _Watch, steps: Sequence[str], last: bool = False) -> None:
    from IPython.core.getipython import get_ipython

    from stepgrade.judging.asking import asked_too_early
    from stepgrade.selfcheck.examine import Examination
    from stepgrade.selfcheck.folder import ReleasedTests

    shell: Any = get_ipython()
    examination = Examination(ReleasedTests(watch.tests), shell.user_ns)
    for step in steps:
        if step not in examination.bundles:
            continue
        found = examination.of(step)
        if not last and asked_too_early(found.replies):
            watch.again.append(step)
        _tell("step", step, str(found.verdict.outcome))


def _tell(*words: object) -> None:
    with Path(os.environ[PLACE]).open("a", encoding="utf-8") as file:
        file.write(json.dumps(words) + "\n")


def _left(watch: _Watch) -> list[str]:
    """Threads and processes that the cell began and that still run a moment later; each is told once."""
    if _new_threads(watch) or set(_processes()) - watch.processes:
        time.sleep(_GRACE)
    threads, processes = _new_threads(watch), _processes()
    found = [f"the thread `{name}`" for name in threads.values()]
    found += [f"the process `{name}`" for pid, name in processes.items() if pid not in watch.processes]
    watch.threads |= threads.keys()
    watch.processes |= processes.keys()
    return found


def _new_threads(watch: _Watch) -> dict[int, str]:
    return {
        thread.ident or 0: thread.name
        for thread in threading.enumerate()
        if thread.ident not in watch.threads and not _is_kernels(thread)
    }


def _is_kernels(thread: threading.Thread) -> bool:
    target = getattr(thread, "_target", None)
    modules = (type(thread).__module__, getattr(target, "__module__", None) or "")
    return any(module.partition(".")[0] in _KERNELS_OWN for module in modules)


def _processes() -> Mapping[int, str]:
    """The processes below this one; none where psutil, which ipykernel brings, is not there."""
    found = {}
    with suppress(Exception):
        import psutil

        for process in psutil.Process().children(recursive=True):
            with suppress(psutil.Error):
                words = process.cmdline()
                if process.status() != psutil.STATUS_ZOMBIE and not any(
                    helper in word for word in words for helper in _HELPERS
                ):
                    found[process.pid] = process.name()
    return found


if __name__ == "__main__":
    Path(sys.argv[3]).write_text(json.dumps(asdict(run(Path(sys.argv[1]), sys.argv[2]))), encoding="utf-8")
