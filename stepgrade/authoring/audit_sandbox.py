"""The audit's second look: every variant and every mistake once more, in the sandbox and over the wire.

What the audit found in this process must come out there as well, with the packages, limits and settings that
submissions are marked with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from stepgrade.authoring.audit_report import AuditFinding
from stepgrade.course.settings import folders, settings
from stepgrade.inside.script import Reply
from stepgrade.judging.asking import FINAL, NamespaceAsker, Question
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark
from stepgrade.notebook.cells import Cell, cells_to_run
from stepgrade.notebook.source import figures_of
from stepgrade.preprocessors.mark import MarkSteps
from stepgrade.preprocessors.release import prove_assignment
from stepgrade.preprocessors.source import read_source, with_header
from stepgrade.rubric import Mistake, Rubric, Step, Variant
from stepgrade.sandbox.proof import SECRET
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.settings import Sandbox


def sandbox_findings(
    course: Path, rubric: Rubric, progress: Callable[[Step], None] = lambda step: None
) -> Iterator[AuditFinding]:
    """What earns other points in the sandbox than in this process, after the proof of the source notebook.

    Raises CourseError where the source notebook cannot be read, and SandboxError where nothing can be run.
    """
    config = settings(course)
    proof = prove_assignment(course, rubric.assignment, config)
    for problem in (*proof.problems, *([proof.not_run] if proof.not_run else [])):
        yield AuditFinding("", "sandbox", problem)
    if proof.problems or proof.not_run:
        return
    directory = folders(config)
    folder = Path(directory.format_path(directory.source_directory, ".", rubric.assignment))
    notebook = with_header(read_source(folder / f"{rubric.notebook}.ipynb"), course, config)
    cells = cells_to_run(notebook.cells, {step.name for step in rubric}, figures_of(notebook))
    audited = _Audited(rubric, cells, folder, MarkSteps(config=config).sandbox())
    for step in rubric:
        progress(step)
        yield from audited.findings(step)


class _Audited:
    """An assignment whose variants and mistakes are marked in the solved notebook."""

    def __init__(self, rubric: Rubric, cells: Sequence[Cell], folder: Path, sandbox: Sandbox) -> None:
        self._rubric, self._cells, self._folder, self._sandbox = rubric, cells, folder, sandbox
        self._expectations = Expectations(rubric)
        self._draws = Draws(rubric.assignment, "student 1", SECRET)

    def findings(self, step: Step) -> Iterator[AuditFinding]:
        """Each source of ``step`` stands below the solved notebook, in a run of its own."""
        sources: list[Variant | Mistake] = [*step.variants, *step.mistakes]
        for each in sources:
            asker = NamespaceAsker(self._rubric.namespace_with(each.source), self._rubric)
            [here] = mark(self._expectations, asker, self._draws, steps=(step,)).steps
            cells = [*self._cells, Cell(each.source)]
            with Run(cells, self._sandbox, self._folder, self._rubric.given) as run:
                asked = _AtTheEnd(run)
                [there] = mark(self._expectations, asked, self._draws, steps=(step,)).steps
                failure, said = run.results[-1].failure
            what = f"the {'variant' if isinstance(each, Variant) else 'mistake'} {each.name!r}"
            if failure:
                yield AuditFinding(step.name, "sandbox", f"{what} fails in the sandbox: {failure}: {said}")
            elif here.points != there.points:
                text = f"{what} earns {there.points} points in the sandbox, and {here.points} here"
                yield AuditFinding(step.name, "sandbox", f"{text}: {there.diagnosis or here.diagnosis}")


class _AtTheEnd:
    """Asks a run in its final state only: at the step's test cell stands the instructor's own solution."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def ask(self, questions: Sequence[Question], state: str = FINAL, alone: bool = False) -> list[Reply]:
        return self._run.ask(questions, FINAL, alone)

    def has_state(self, step: str) -> bool:
        return False
