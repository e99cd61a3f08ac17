"""MarkSteps stands where nbgrader's Execute stands: it runs the submission in a sandbox and marks it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from nbformat.notebooknode import NotebookNode
from traitlets import Bool, Float, Integer, List, Unicode

from stepgrade.course.inert import make_inert
from stepgrade.course.kernel import ORDINARY, name_kernel
from stepgrade.course.reading import TextRoom
from stepgrade.judging.draws import Draws, course_secret
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import Results, mark
from stepgrade.judging.stored import Stored, notebook_digest, results_file, write_results
from stepgrade.notebook.cells import CellResult, cells_to_run, test_cell
from stepgrade.notebook.changed import take_notes, told_locked
from stepgrade.preprocessors.base import CoursePreprocessor
from stepgrade.preprocessors.outputs import clean_outputs, verdict_outputs
from stepgrade.preprocessors.source import read_source, with_header
from stepgrade.preprocessors.trouble import told
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.settings import Limits, Sandbox
from stepgrade.sandbox.warm import WarmProcess, warm_process
from stepgrade.sandbox.withheld import AssignmentFaults, all_withheld, assignment_faults, withhold

BEGIN_HIDDEN = "### BEGIN HIDDEN TESTS"
TRIES = 3
"""How often a submission is marked at most, where its sandbox is ended from outside."""


_known_faults: dict[tuple[Expectations, Path, int, Sandbox], AssignmentFaults] = {}
"""What was found, and told, once for a class."""


class MarkSteps(CoursePreprocessor):
    """Runs a submission in a sandbox and marks it step by step, outside the sandbox."""

    packages = List(
        Unicode(),
        default_value=["stepgrade"],
        help="The packages that submissions may import, besides the standard library; what they"
        " require is included.",
    ).tag(config=True)
    cell_seconds = Float(30.0, help="Seconds that one cell may take.").tag(config=True)
    case_seconds = Float(5.0, help="Seconds that one case may take.").tag(config=True)
    notebook_seconds = Float(300.0, help="Seconds that all cells together may take.").tag(config=True)
    memory_megabytes = Integer(3072, help="Address space of each process, in MiB.").tag(config=True)
    disk_megabytes = Integer(128, help="Size of each file system in memory, in MiB.").tag(config=True)
    max_processes = Integer(128, help="Processes and threads of one submission.").tag(config=True)
    allow_missing = List(
        Unicode(),
        help="Layers of the sandbox that this machine may lack. Only 'seccomp' can be left out.",
    ).tag(config=True)
    without_sandbox = Bool(
        False,
        help="Run submissions as your own user, with your files in reach. Only for code that you"
        " trust as your own. A warning comes with every run.",
    ).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Run and mark one submission; outputs go into ``nb``, verdicts beside it."""
        name_kernel(nb, ORDINARY)  # whoever opens the marked notebook may run it
        changed, python = take_notes(nb)
        about = resources["nbgrader"]
        student, assignment = about["student"], about["assignment"]
        expectations = self.expectations(assignment)
        rubric = expectations.rubric
        draws = self.draws(assignment, student)
        places = [i for i, cell in enumerate(nb.cells) if cell.cell_type == "code"]
        cells = cells_to_run(nb.cells, {step.name for step in rubric.steps}, self.figures(about))
        folder = self.folder("autograded", assignment, student)
        started = time.monotonic()
        if self.without_sandbox:
            self.log.warning(
                "MarkSteps.without_sandbox is set: %s's code runs as you, on your files", student
            )
        sandbox, faults = self.sandbox(), self.faults(assignment)
        for attempt in range(TRIES):
            warm, results = warm_process(sandbox), Results()
            if faults.language:
                verdict, outcomes = all_withheld(rubric, faults), [CellResult() for _ in cells]
                break
            with Run(cells, sandbox, folder, rubric.given) as run:
                verdict, outcomes = mark(expectations, run, draws, results), run.results
            verdict = verdict.with_messages(tuple(run.messages))
            if attempt == TRIES - 1 or not _ended(warm, run):
                break
            self.log.warning("%s, %s: the warm process ended; marked once more", student, assignment)
        ran = list(zip(cells, outcomes, strict=True))
        verdict = withhold(verdict, results, rubric, ran, faults)
        ours = {cell.source for cell in faults.broken}
        theirs = [
            (nb.cells[i], each)
            for i, (cell, each) in zip(places, ran, strict=True)
            if cell.source not in ours
        ]
        verdict = verdict.with_messages((*told_locked(changed), *told(theirs, verdict, python)))
        make_inert(folder, self.folder("source", assignment))
        texts = TextRoom()
        for place, (cell, result) in zip(places, ran, strict=True):
            if not cell.step:
                nb.cells[place].outputs = clean_outputs(result, texts)
                nb.cells[place].execution_count = result.count
        self._write_verdicts(nb, verdict)
        for message in verdict.messages:
            self.log.warning("%s, %s: %s", student, assignment, message)
        seconds = time.monotonic() - started
        stored = Stored(student, verdict, results, seconds, notebook_digest(nb))
        write_results(results_file(folder, about["notebook"]), stored)
        resources["stepgrade"] = verdict
        self.log.info("%s, %s: %g of %g points", student, assignment, verdict.points, rubric.points)
        return nb, resources

    def warm_up(self, assignment: str) -> None:
        """Have ready what all submissions share: the warm process, and what is expected of everybody.

        Each is marked in a copy of this process.  Raises SandboxError, and what loading the rubric raises.
        """
        warm_process(self.sandbox())
        self.expectations(assignment).work_out_for_class(self.draws(assignment, ""))
        self.faults(assignment)

    def faults(self, assignment: str) -> AssignmentFaults:
        """What is wrong with the assignment for everybody.  Raises SandboxError."""
        expectations, sandbox = self.expectations(assignment), self.sandbox()
        path = self.folder("source", assignment) / f"{expectations.rubric.notebook}.ipynb"
        if not path.is_file():
            return AssignmentFaults(assignment)
        key = (expectations, path, path.stat().st_mtime_ns, sandbox)
        if key not in _known_faults:
            notebook = with_header(read_source(path), self.course, self.config)
            _known_faults[key] = assignment_faults(expectations.rubric, notebook, path.parent, sandbox)
            for said in _known_faults[key].said():
                self.log.error(said)
        return _known_faults[key]

    def draws(self, assignment: str, student: str) -> Draws:
        """The draws of the hidden numbers of one student."""
        return Draws(assignment, student, course_secret(self.course))

    def sandbox(self) -> Sandbox:
        """The sandbox that submissions run in, as configured."""
        limits = Limits(
            cell_seconds=self.cell_seconds,
            case_seconds=self.case_seconds,
            notebook_seconds=self.notebook_seconds,
            memory=self.memory_megabytes * 2**20,
            disk=self.disk_megabytes * 2**20,
            processes=self.max_processes,
        )
        return Sandbox(tuple(self.packages), limits, not self.without_sandbox, frozenset(self.allow_missing))

    def _write_verdicts(self, nb: NotebookNode, verdict: Any) -> None:
        by_name = {step.step: step for step in verdict.steps}
        for cell in nb.cells:
            name = test_cell(cell)
            if name in by_name:
                # Autograded notebooks become feedback, so the hidden test is cut off.
                cell.source = cell.source.partition(f"\n{BEGIN_HIDDEN}")[0]
                cell.outputs = verdict_outputs(by_name[name])
                cell.execution_count = None


def _ended(warm: WarmProcess, run: Run) -> bool:
    """Whether a run failed because the warm process ended, which is not the submission's fault."""
    if warm.alive and run.messages:
        time.sleep(0.3)  # it takes a moment until its end is seen
    return not warm.alive
