"""Wrong answers that no mistake explains, grouped by identical results on the class's common case.

Students whose results are equal made the same mistake, whatever their code looks like.  A large group is
the next mistake to add to the rubric.
"""

from __future__ import annotations

import ast
import bisect
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from stepgrade.display.values import shown
from stepgrade.inside.wire import Opaque, encode
from stepgrade.judging.compare import as_array, compare
from stepgrade.notebook.grader_calls import CodeCell, NotebookError, code_cells, read_notebook
from stepgrade.report.reported_class import ReportedClass, ReportedSubmission, WrongResult
from stepgrade.rubric import Step, Tolerance

EXAMPLES_READ = 5
"""The example is the shortest code among the first so many students of a group."""
MOST_LINES = 60
MOST_COLUMNS = 160


@dataclass(frozen=True)
class WrongGroup:
    """Students whose wrong results for ``step`` are the same on its common case.

    ``on_wrong_part`` of them have an earlier step wrong that this one builds on.  ``result`` is that result,
    briefly; ``code`` is what ``example``, one of the students, wrote.
    """

    step: str
    case: str
    count: int
    students: tuple[str, ...]
    on_wrong_part: int
    diagnosis: str
    result: str
    example: str
    code: str


def wrong_groups(group: ReportedClass, examples: int = 12) -> list[WrongGroup]:
    """The groups, those first in which most students have all parts right.

    The first ``examples`` groups come with the code of a student.
    """
    ranked = []
    for order, step in enumerate(group.rubric):
        case = next((each.name for each in step.cases if each.common), "")
        alike = _Alike(step.tolerance)
        for submission in group.marked:
            if step.name in submission.unexplained:
                alike.add(submission, submission.unexplained[step.name])
        ranked += [(order, step, case, *each) for each in alike.groups]
    ranked.sort(key=_rank)
    return [
        _group(step, case, wrong, submissions, with_code=place < examples)
        for place, (_, step, case, wrong, submissions) in enumerate(ranked)
    ]


def _rank(group: tuple[int, Step, str, WrongResult, list[ReportedSubmission]]) -> tuple[int, int, int, str]:
    """Sorts by students with all parts right, then by all students, both falling, then by the step."""
    order, step, _, _, submissions = group
    own = sum(not submission.unexplained[step.name].on_wrong_part for submission in submissions)
    return -own, -len(submissions), order, submissions[0].student


def _group(
    step: Step, case: str, wrong: WrongResult, submissions: list[ReportedSubmission], with_code: bool
) -> WrongGroup:
    """A group as data, ``with_code`` of one of its students or without."""
    example, code = _example(step, submissions) if with_code else (submissions[0].student, "")
    students = tuple(submission.student for submission in submissions)
    return WrongGroup(
        step.name,
        case,
        len(students),
        students,
        sum(submission.unexplained[step.name].on_wrong_part for submission in submissions),
        wrong.diagnosis,
        shown(wrong.value, 2),
        example,
        code,
    )


class _Alike:
    """Sorts results into groups that agree within ``tolerance``.

    Equal bytes are one group at once.  Other results are compared only with groups of the same kind whose
    sums are near enough for the results to be equal, so that a class of thousands takes seconds.
    """

    def __init__(self, tolerance: Tolerance) -> None:
        self.groups: list[tuple[WrongResult, list[ReportedSubmission]]] = []
        self._tolerance = tolerance
        self._by_bytes: dict[str, int] = {}
        self._by_sum: dict[str, list[tuple[float, int]]] = {}

    def add(self, submission: ReportedSubmission, wrong: WrongResult) -> None:
        written = json.dumps([wrong.asked, encode(wrong.value)])
        place = self._by_bytes.get(written)
        if place is None:
            kind, total, slack = self._sketch(wrong)
            sums = self._by_sum.setdefault(kind, [])
            place = self._equal(wrong.value, sums, total, slack)
            if place is None:
                place = len(self.groups)
                self.groups.append((wrong, []))
                bisect.insort(sums, (total, place))
            self._by_bytes[written] = place
        self.groups[place][1].append(submission)

    def _equal(self, value: Any, sums: list[tuple[float, int]], total: float, slack: float) -> int | None:
        for near, place in sums[bisect.bisect_left(sums, (total - slack, -1)) :]:
            if near > total + slack:
                return None
            if compare(value, self.groups[place][0].value, self._tolerance).exact:
                return place
        return None

    def _sketch(self, wrong: WrongResult) -> tuple[str, float, float]:
        """A kind that equal results share, the sum of their numbers, and how far equal sums may be apart."""
        arrays = [array for item in _items(wrong.value) if (array := as_array(item)) is not None]
        numbers = [array.astype(np.float64) for array in arrays if array.dtype.kind in "biuf"]
        finite = np.concatenate([each[np.isfinite(each)] for each in numbers] or [np.zeros(0)])
        kind = f"{wrong.asked} {[array.shape for array in arrays]}"
        with np.errstate(all="ignore"):
            total, size = float(finite.sum()), float(np.abs(finite).sum())
        if not math.isfinite(size):
            return kind, 0.0, math.inf  # numbers too large to be added up: compared with every group
        slack = finite.size * self._tolerance.atol + (self._tolerance.rtol + 1e-12) * size
        return kind, total, 2.0 * slack


def _items(value: Any) -> Iterator[Any]:
    """The value's arrays and numbers, one by one."""
    if isinstance(value, Opaque) or value is None:
        return
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (tuple, list)) and as_array(value) is None:
        for item in value:
            yield from _items(item)
    else:
        yield value


# --- the example ---------------------------------------------------------------------------------------


def _example(step: Step, submissions: list[ReportedSubmission]) -> tuple[str, str]:
    """One of the students and the code, the shortest of a few; no code where there is none to be read."""
    codes = [(each.student, student_code(each.notebook, step)) for each in submissions[:EXAMPLES_READ]]
    written = [(student, code) for student, code in codes if code]
    return min(written, key=lambda each: len(each[1]), default=codes[0])


def student_code(notebook: Path, step: Step) -> str:
    """What the student wrote for ``step``: the solution cell, or else the cells that define its name."""
    try:
        cells = code_cells(read_notebook(notebook))
    except NotebookError:
        return ""
    own = [cell for cell in cells if cell.grade_id == f"{step.name}_solution"]
    if not any(_defines(cell, step.target) for cell in own):
        own += [cell for cell in cells if _defines(cell, step.target) and cell not in own]
    return _legible("\n\n".join(cell.source.strip("\n") for cell in own if cell.source.strip()))


def _defines(cell: CodeCell, name: str) -> bool:
    """Whether the cell's own statements give ``name`` a value, or set a method of it."""
    if name not in cell.source:
        return False
    try:
        body = ast.parse(cell.source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return True  # a broken cell that mentions it is what there is to be seen
    return any(name in _named(statement) for statement in body)


def _named(statement: ast.stmt) -> set[str]:
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {statement.name}
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    roots = [node for target in targets if target is not None for node in ast.walk(target)]
    return {node.id for node in roots if isinstance(node, ast.Name)}


def _legible(code: str) -> str:
    """``code`` without characters that hide or turn text around, cut to what a page bears."""
    lines = code.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4).split("\n")
    plain = [
        "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in line[:MOST_COLUMNS])
        + "…" * (len(line) > MOST_COLUMNS)
        for line in lines[:MOST_LINES]
    ]
    more = len(lines) - MOST_LINES
    return "\n".join([*plain, f"… and {more} more lines"] if more > 0 else plain)
