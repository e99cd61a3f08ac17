"""pytest on a notebook: ``pytest exercise_01_attention.ipynb``, one test per step and public case.

The cases are those of the ``tests/`` folder beside the notebook.  The notebook is executed once, top
to bottom, in this process; a step is asked in the state at its test cell, and at the end where it was
asked too early.  A notebook without such a folder is no test and is left alone.
"""

from __future__ import annotations

import atexit
import os
import sys
import tempfile
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from stepgrade.inside.script import Reply
    from stepgrade.notebook.grader_calls import CodeCell
    from stepgrade.selfcheck.bundle import StepBundle

# Everything else is imported where it is needed: this module is loaded by every pytest on the machine.

FOLDER = "tests"
TOLD = 5
"""How many cells that raised a report names."""


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a notebook that has our test cells, and our test files beside it."""
    if file_path.suffix != ".ipynb" or not (file_path.parent / FOLDER).is_dir():
        return None
    from stepgrade.notebook.grader_calls import NotebookError, read_notebook, test_cells
    from stepgrade.selfcheck.bundle import bundle_files

    steps = {path.stem for path in bundle_files(file_path.parent / FOLDER)}
    with suppress(NotebookError):
        if not steps & test_cells(read_notebook(file_path)).keys():
            return None
    found: NotebookFile = NotebookFile.from_parent(parent, path=file_path)
    return found if steps else None


class NotebookFile(pytest.File):
    """A notebook; its steps are collected, and it is executed before the first of its tests."""

    run: NotebookRun | None = None

    def collect(self) -> Iterable[StepTests]:
        """The steps, in the notebook's order."""
        from stepgrade.notebook.grader_calls import NotebookError, read_notebook
        from stepgrade.selfcheck.bundle import BundleError, read_bundles

        try:
            self.notebook = read_notebook(self.path)
            self.bundles = read_bundles(self.path.parent / FOLDER)
        except (BundleError, NotebookError) as error:
            raise self.CollectError(str(error)) from None
        for bundle in self.bundles:
            tests: StepTests = StepTests.from_parent(self, name=bundle.step)
            tests.bundle = bundle
            yield tests

    def result(self) -> NotebookRun:
        """What came of executing the notebook."""
        if self.run is None:
            self.run = execute(self.notebook, self.bundles, self.path.parent)
        return self.run


class StepTests(pytest.Collector):
    """A step; its public cases are the tests."""

    bundle: StepBundle

    def collect(self) -> Iterable[CaseTest]:
        """One test per public case."""
        for index, case in enumerate(self.bundle.cases):
            test: CaseTest = CaseTest.from_parent(self, name=case.case.name)
            test.index = index
            yield test


class CaseFailed(AssertionError):
    """A public case does not pass; the text is the report."""


class CaseTest(pytest.Item):
    """One public case of a step."""

    index: int

    def setup(self) -> None:
        """Execute the notebook, once for all of its tests."""
        self._notebook().result()

    def _notebook(self) -> NotebookFile:
        assert isinstance(self.parent, StepTests)
        assert isinstance(self.parent.parent, NotebookFile)
        return self.parent.parent

    def runtest(self) -> None:
        """Judge what came back."""
        from stepgrade.display.tables import case_sentence, clean
        from stepgrade.judging.verdict import step_verdict

        assert isinstance(self.parent, StepTests)
        bundle, run = self.parent.bundle, self._notebook().result()
        case = bundle.judge(run.replies[bundle.step])[self.index]
        if not case.full:
            notes = step_verdict(bundle.step, bundle.summary, 0, (case,), public_only=True).notes
            raise CaseFailed("\n".join([case_sentence(case), *map(clean, notes), *run.told()]))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The diagnosis instead of a traceback."""
        if isinstance(excinfo.value, CaseFailed):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the test stands, for the report's heading."""
        assert self.parent is not None
        return self.path, None, f"{self.parent.name}: {self.name}"


# --- executing -------------------------------------------------------------------------------------


@dataclass
class NotebookRun:
    """What came of one execution: each step's replies, and the cells that raised, in words."""

    replies: dict[str, list[Reply]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def told(self) -> list[str]:
        """What a report says of the cells that raised: the first ones."""
        more = len(self.errors) - TOLD
        return self.errors[:TOLD] + ([f"{more} more code cells raised."] if more > 0 else [])


def execute(notebook: dict[str, Any], bundles: Sequence[StepBundle], folder: Path) -> NotebookRun:
    """Execute a notebook in this process and ask for every case of ``bundles``."""
    from stepgrade.judging.asking import asked_too_early
    from stepgrade.notebook.grader_calls import code_cells, test_cells, without_checks

    run = NotebookRun()
    asked_at = {cell.index: step for step, cell in test_cells(notebook).items()}
    by_step = {bundle.step: bundle for bundle in bundles}
    with _visiting(folder), _shell() as shell:
        for cell in code_cells(notebook):
            bundle = by_step.get(asked_at.get(cell.index, ""))
            if bundle is not None:
                run.replies[bundle.step] = bundle.ask(shell.user_ns)
            _run_cell(shell, replace(cell, source=without_checks(cell.source)), run)
        for step, bundle in by_step.items():
            if step not in run.replies or asked_too_early(run.replies[step]):
                run.replies[step] = bundle.ask(shell.user_ns)
    return run


def _run_cell(shell: Any, cell: CodeCell, run: NotebookRun) -> None:
    """Run one cell; what it raised is noted in words, but for unwritten steps and failed checks."""
    from stepgrade.display.tables import clean
    from stepgrade.inside.scene import describe
    from stepgrade.selfcheck.check import CheckFailed

    # As in a notebook that was run from top to bottom: a diagnosis then says In[3], line 2.
    shell.compile.get_code_name = lambda raw, transformed, number: f"<ipython-input-{cell.number}-notebook>"
    done = shell.run_cell(cell.source, store_history=False)
    error = done.error_before_exec or done.error_in_exec
    if isinstance(error, KeyboardInterrupt):
        raise error
    if error is None or isinstance(error, (CheckFailed, NotImplementedError)):
        return
    raised = describe(error)
    text, line = raised.text, f" at `{raised.line}`" if raised.line else ""
    if isinstance(error, SyntaxError):
        text, line = str(error.msg), f" in line {error.lineno}"
    run.errors.append(clean(f"Code cell {cell.number} raised {raised.type}: {text}{line}"))


@contextmanager
def _visiting(folder: Path) -> Iterator[None]:
    """Work in the notebook's folder, with warnings off, and leave the process as it was."""
    here, path, backend = Path.cwd(), list(sys.path), os.environ.get("MPLBACKEND")
    main, modules = sys.modules.get("__main__"), set(sys.modules)
    figures = _figures()
    os.environ["MPLBACKEND"] = "Agg"
    if "matplotlib" in sys.modules:
        sys.modules["matplotlib"].use("Agg")
    os.chdir(folder)
    sys.path.insert(0, str(Path.cwd()))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
            for number in _figures() - figures:
                sys.modules["matplotlib.pyplot"].close(number)
    finally:
        os.chdir(here)
        sys.path[:] = path
        if main is not None:
            sys.modules["__main__"] = main
        os.environ.pop("MPLBACKEND", None)
        if backend is not None:
            os.environ["MPLBACKEND"] = backend
        _forget(set(sys.modules) - modules, folder)


def _figures() -> set[int]:
    pyplot = sys.modules.get("matplotlib.pyplot")
    return set(pyplot.get_fignums()) if pyplot is not None else set()


def _forget(names: set[str], folder: Path) -> None:
    """Drop modules that lie beside the notebook: another notebook has a helper.py of its own."""
    for name in names:
        file = getattr(sys.modules[name], "__file__", None)
        if file and Path(file).resolve().is_relative_to(folder.resolve()):
            del sys.modules[name]


@contextmanager
def _shell() -> Iterator[Any]:
    """An IPython without kernel, history and output, as the process's only one while it is used."""
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    others = {owner: owner._instance for owner in InteractiveShell._walk_mro()}
    InteractiveShell.clear_instance()
    config = Config()
    config.HistoryManager.enabled = False
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        shell: Any = InteractiveShell.instance(ipython_dir=home, config=config)
        shell._showtraceback = lambda etype, evalue, stb: None
        shell.enable_gui = lambda gui=None: None
        shell.enable_matplotlib = lambda gui=None: (None, "agg")  # pictures are not looked at
        for silent in ("publish", "clear_output"):
            setattr(shell.display_pub, silent, lambda *args, **kwargs: None)
        for silent in ("write_output_prompt", "write_format_data", "finish_displayhook"):
            setattr(shell.displayhook, silent, lambda *args, **kwargs: None)
        try:
            yield shell
        finally:
            atexit.unregister(shell.atexit_operations)
            shell.atexit_operations()
            InteractiveShell.clear_instance()
            for owner, instance in others.items():
                owner._instance = instance
