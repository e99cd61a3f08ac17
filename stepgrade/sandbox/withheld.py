"""Steps whose marks are withheld, since the assignment itself is broken where it is marked.

A given cell that fails although every step is solved is the course's fault.  The steps that need what it
defines wait for a person, unless they earned everything all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from stepgrade.judging import verdict as v
from stepgrade.judging.expectation import GraderFault
from stepgrade.judging.marking import Results, fault
from stepgrade.notebook.cells import Cell, CellResult
from stepgrade.notebook.names import hanging_on
from stepgrade.notebook.source import other_language
from stepgrade.rubric import Rubric, Step
from stepgrade.sandbox.proof import BrokenCell, broken_given
from stepgrade.sandbox.settings import Sandbox


@dataclass(frozen=True)
class AssignmentFaults:
    """What is wrong with an assignment for the whole class: another ``language``, given cells that fail."""

    assignment: str
    language: str = ""
    broken: tuple[BrokenCell, ...] = ()

    def said(self) -> list[str]:
        """What the instructor is told, once for the class."""
        if self.language:
            return [
                f"{self.assignment}: the source notebook's kernel runs {self.language}; nothing is marked."
            ]
        return [
            f"{self.assignment}: {cell.said()}, also where every step is solved. The steps that need it wait"
            " for you (?), unless they earned everything: mend it, and mark again with --force."
            for cell in self.broken
        ]


def assignment_faults(rubric: Rubric, notebook: Any, folder: Path, sandbox: Sandbox) -> AssignmentFaults:
    """Run the source ``notebook``, with the files of ``folder``, and see.  Raises SandboxError."""
    if language := other_language(notebook):
        return AssignmentFaults(rubric.assignment, language)
    return AssignmentFaults(rubric.assignment, "", broken_given(rubric, notebook, folder, sandbox))


def withhold(
    verdict: v.AssignmentVerdict,
    results: Results,
    rubric: Rubric,
    run: Sequence[tuple[Cell, CellResult]],
    faults: AssignmentFaults,
) -> v.AssignmentVerdict:
    """``verdict`` with grader faults for the lost steps that need what a broken given cell defines.

    ``run`` holds the submission's cells and what came of them: a broken cell counts where it failed in the
    same way here.  What came back for these steps is taken out of ``results``, as it answers nothing.
    """
    steps = list(verdict.steps)
    for i, step in enumerate(steps):
        cell = next((each for each in faults.broken if _hangs_on(each, rubric[step.step], run)), None)
        if cell is not None and step.points is not None and step.points < step.max_points:
            why = f"The given cell {cell.name!r} fails where this is marked, through no fault of yours."
            steps[i] = fault(rubric[step.step], GraderFault(why))
            for kept in (results.replies, results.asked, results.followed):
                kept.pop(step.step, None)
    return replace(verdict, steps=tuple(steps))


def _hangs_on(broken: BrokenCell, step: Step, run: Sequence[tuple[Cell, CellResult]]) -> bool:
    """Whether ``broken`` failed in this run as in the source, and ``step`` needs what it lost."""
    failed = [
        place
        for place, (cell, result) in enumerate(run)
        if cell.source == broken.source and result.failure[0] == broken.kind
    ]
    if not failed:
        return False
    if not broken.lost:  # it is not known what it did, so everything below it may need that
        return any(cell.step == step.name for cell, _ in run[failed[0] :])
    others = [cell.source for cell, _ in run if cell.is_run and cell.source != broken.source]
    return step.target in hanging_on(broken.lost, others)


def all_withheld(rubric: Rubric, faults: AssignmentFaults) -> v.AssignmentVerdict:
    """Every step waits for a person: nothing can be run."""
    why = GraderFault(f"This is marked as Python, and the notebook was given out for {faults.language}.")
    steps = tuple(fault(step, why) for step in rubric)
    return v.AssignmentVerdict(rubric.assignment, rubric.notebook, steps)
