"""The instructor's own notebook, run and marked as a submission is.

It must earn every point, in every case, for any student.  What cannot travel, a package that is not
there and a given cell that fails show here, before students pay for them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepgrade.inside.script import Get, ReplyKind, Script
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import Question
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations, GraderFault
from stepgrade.judging.marking import mark
from stepgrade.notebook.cells import cells_to_run
from stepgrade.notebook.grader_calls import grade_id
from stepgrade.notebook.names import defined, imported
from stepgrade.notebook.source import figures_of, other_language
from stepgrade.rubric import Rubric, RubricError
from stepgrade.sandbox.errors import SandboxError
from stepgrade.sandbox.packages import PackageError, importable
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.settings import Sandbox

STUDENTS = 3
"""For how many made-up students the cases are drawn."""
SECRET = b"a proof draws numbers of its own, which no student is ever asked"


@dataclass(frozen=True)
class Proof:
    """``problems`` are sentences, none where everything was earned; ``unproven`` says why nothing was run."""

    problems: tuple[str, ...] = ()
    unproven: str = ""


@dataclass(frozen=True)
class BrokenCell:
    """A cell that fails although every step is solved.

    ``kind`` and ``text`` tell the failure, ``lost`` the names that are missing for it; with ``lost`` empty
    nobody knows what hangs on it.
    """

    name: str
    source: str
    given: bool
    kind: str
    text: str
    lost: frozenset[str]

    def said(self) -> str:
        """A sentence for the instructor."""
        what = "given" if self.given else "solution"
        return f"the {what} cell {self.name!r} fails in the sandbox: {self.kind}: {self.text}"


def prove(rubric: Rubric, notebook: Any, folder: Path, sandbox: Sandbox) -> Proof:
    """Mark the source ``notebook``, as nbformat reads it, in ``sandbox``, with the files of ``folder``."""
    if language := other_language(notebook):
        return Proof((f"its kernel runs {language}; what is marked is Python: choose a Python kernel",))
    expectations = Expectations(rubric)
    students = [Draws(rubric.assignment, f"student {i + 1}", SECRET) for i in range(STUDENTS)]
    faults = dict(_faults(expectations, students))
    problems = list(faults.values())
    try:
        unlisted = dict(_unlisted(notebook, folder, sandbox))
        problems += unlisted.values()
        with _run(rubric, notebook, folder, sandbox) as run:
            broken = _broken(rubric, notebook, run)
            problems += [cell.said() for cell in broken if cell.name not in unlisted]
            lost: dict[str, str] = {}
            for draws in students:
                for step in mark(expectations, run, draws).steps:
                    if step.points != step.max_points or not all(case.full for case in step.cases):
                        lost.setdefault(step.step, _loss(step))
            problems += [said for step, said in lost.items() if step not in faults]
            problems += run.messages
    except (SandboxError, PackageError) as error:
        return Proof(tuple(problems), str(error))
    return Proof(tuple(problems))


def broken_given(rubric: Rubric, notebook: Any, folder: Path, sandbox: Sandbox) -> tuple[BrokenCell, ...]:
    """The given cells of the source ``notebook`` that fail in ``sandbox``.  Raises SandboxError."""
    with _run(rubric, notebook, folder, sandbox) as run:
        return tuple(cell for cell in _broken(rubric, notebook, run) if cell.given)


def _run(rubric: Rubric, notebook: Any, folder: Path, sandbox: Sandbox) -> Run:
    cells = cells_to_run(notebook.cells, {step.name for step in rubric}, figures_of(notebook))
    return Run(cells, sandbox, folder, rubric.given)


def _broken(rubric: Rubric, notebook: Any, run: Run) -> list[BrokenCell]:
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    broken = []
    for place, (cell, result) in enumerate(zip(code, run.results, strict=True)):
        kind, text = result.failure
        if kind:
            names = sorted(defined(cell.source))
            questions = [Question(cell.source, name, Script((Get(name),))) for name in names]
            replies = run.ask(questions) if questions else []
            lost = {
                name for name, reply in zip(names, replies, strict=True) if reply.kind == ReplyKind.MISSING
            }
            name = grade_id(cell) or f"code cell {place + 1}"
            broken.append(BrokenCell(name, cell.source, _is_given(cell), kind, text, frozenset(lost)))
    return broken


def _is_given(cell: Mapping[str, Any]) -> bool:
    about = cell["metadata"].get("nbgrader", {})
    return not (about.get("solution") or about.get("grade"))


def _faults(expectations: Expectations, students: Sequence[Draws]) -> Iterator[tuple[str, str]]:
    """(step, sentence) for each case whose inputs or result cannot be drawn, worked out or sent."""
    for step in expectations.rubric:
        for case in step.cases:
            for draws in students:
                try:
                    expectations.drawn(step, case, draws)
                except (RubricError, GraderFault) as error:
                    yield step.name, str(error)
                except Exception as error:  # the rubric's own code
                    said = f"its inputs or its reference raised {type(error).__name__}: {error}"
                    yield step.name, f"step {step.name!r}, case {case.name!r}: {said}"
                else:
                    continue
                break


def _unlisted(notebook: Any, folder: Path, sandbox: Sandbox) -> Iterator[tuple[str, str]]:
    """(cell, sentence) for each given cell that imports what the sandbox does not offer."""
    if not sandbox.isolated:
        return
    beside = {path.stem for path in folder.iterdir()} if folder.is_dir() else set()
    offered = importable(sandbox.packages) | sys.stdlib_module_names | beside
    figures = figures_of(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code" and _is_given(cell) and cell.source not in figures:
            for package in sorted(imported(cell.source) - offered):
                name = grade_id(cell)
                yield (
                    name,
                    f"the given cell {name!r} imports {package}, which c.MarkSteps.packages in"
                    " nbgrader_config.py does not list",
                )


def _loss(step: v.StepVerdict) -> str:
    """What the solution of a step lost."""
    lost = next((case for case in step.cases if not case.full), None)
    where = f", on case {lost.name!r}: {lost.diagnosis}" if lost else f": {step.diagnosis or step.notes}"
    points = 0.0 if step.points is None else step.points
    return f"{step.step}: its solution earns {points:g} of {step.max_points:g} points in the sandbox{where}"
