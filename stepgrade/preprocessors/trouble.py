"""What the instructor is told of a submission that marking could not run as it was run before.

A package that marking does not offer, a newer Python, threads that were kept over cells: each looks like
work that is missing or slow, and is none.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator, Sequence
from typing import Any

from stepgrade.display.tables import clean
from stepgrade.judging import verdict as v
from stepgrade.notebook.cells import UNREADABLE, CellResult
from stepgrade.notebook.grader_calls import grade_id

_KEPT = re.compile(r"\b(?:ThreadPoolExecutor|ProcessPoolExecutor|ThreadPool|Thread|Process|Pool)\(")


def told(
    cells: Sequence[tuple[Any, CellResult]], verdict: v.AssignmentVerdict, python: str = ""
) -> Iterator[str]:
    """A sentence for each of a submission's troubles; ``python`` is what it was written with, if known."""
    for place, (cell, result) in enumerate(cells):
        kind, text = result.failure
        name = f"The cell {grade_id(cell)!r}" if grade_id(cell) else f"Code cell {place + 1}"
        missing = re.fullmatch(r"No module named '([\w.]{1,60})'", text)
        if kind == "ModuleNotFoundError" and missing:
            yield f"{name} imports {missing[1]}, which marking does not offer; what it defines is missing"
        elif kind in UNREADABLE:
            said = re.sub(r" \(<.*>, (line \d+)\)$", r", \1", text)
            yield f"{name} could not be read ({kind}: {clean(said, 100)}){_versions(python)}"
    late = [step.step for step in verdict.steps if step.outcome == v.TIMED_OUT]
    if late and any(_KEPT.search(cell.source) for cell, _ in cells):
        yield (
            f"No result in time in {', '.join(late)}, and the notebook starts threads or processes: they do"
            " not outlive the cell that made them"
        )


def _versions(python: str) -> str:
    here = platform.python_version()
    other = python.split(".")[:2] != here.split(".")[:2]
    return f"; it was written with Python {python} and is marked with {here}" if python and other else ""
