"""An assignment's cells as the gradebook has them, and what work that was collected forbids to change.

nbgrader refuses to add or remove a test, solution or locked cell (or a notebook) once the gradebook has
submissions.  It refuses half-way through generating, and then deletes the release.  :func:`moved_cells` tells
the same before anything is touched.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from nbgrader import utils
from nbgrader.api import Gradebook, MissingEntry, Notebook

from stepgrade.course.kernel import PROTECTIVE, is_protective
from stepgrade.course.settings import gradebook_exists
from stepgrade.gradebook.reading import unknown
from stepgrade.notebook.mending import Known

WHAT_TO_DO = (
    "Work has been collected, and nbgrader keeps it by the ids of these cells: put the ids back as they were."
    " New work goes into a new assignment. The text of every cell, all prose, points and rubrics may change"
    " at any time."
)

_KINDS = ("test cell", "solution cell", "task", "given cell")


def known_cells(db_url: str, notebook: str, assignment: str) -> dict[str, Known]:
    """The assignment's cells by their ``grade_id``, in the notebook's order.

    They are the truth that a submission's own metadata is not.  Raises CourseError where the gradebook does
    not know the notebook.
    """
    with Gradebook(db_url) as gradebook:
        saved = _find_notebook(gradebook, notebook, assignment)
        points = {cell.name: float(cell.max_score) for cell in saved.grade_cells}
        tasks = {cell.name: float(cell.max_score) for cell in saved.task_cells}
        solutions = {cell.name for cell in saved.solution_cells}
        return {
            cell.name: Known(
                name=cell.name,
                cell_type=cell.cell_type,
                source=cell.source,
                checksum=cell.checksum,
                locked=bool(cell.locked),
                grade=cell.name in points,
                solution=cell.name in solutions,
                task=cell.name in tasks,
                points=points.get(cell.name, tasks.get(cell.name)),
            )
            for cell in saved.source_cells
        }


def protect_kernels(db_url: str, assignments: Collection[str]) -> list[str]:
    """Have the gradebook name the protective kernel for ``assignments``; those of them where it did not.

    Those that were released by stepgrade 0.2 or earlier, or with another configuration, name an ordinary one.
    Nothing is written where nothing is to be changed.
    """
    if not gradebook_exists(db_url):
        return []
    with Gradebook(db_url) as gradebook:
        notebooks = [each for each in gradebook.db.query(Notebook) if each.assignment.name in assignments]
        bare = [each for each in notebooks if not is_protective(json.loads(each.kernelspec or "{}"))]
        for notebook in bare:
            notebook.kernelspec = json.dumps(PROTECTIVE)
        if bare:
            gradebook.db.commit()
        return sorted({str(notebook.assignment.name) for notebook in bare})


def count_submissions(db_url: str, assignment: str) -> int:
    """How many submissions of ``assignment`` the gradebook has."""
    if not gradebook_exists(db_url):
        return 0
    with Gradebook(db_url) as gradebook:
        try:
            return len(gradebook.find_assignment(assignment).submissions)
        except MissingEntry:
            return 0


def moved_cells(db_url: str, assignment: str, notebooks: Mapping[str, Any]) -> list[str]:
    """A sentence for each graded, solution or locked cell that came or went since work was collected.

    ``notebooks`` are the source notebooks by name, as nbformat nodes.  Empty where nobody has handed in, or
    where there is no gradebook or no such assignment in it.
    """
    if not count_submissions(db_url, assignment):
        return []
    with Gradebook(db_url) as gradebook:
        saved = {notebook.name: notebook for notebook in gradebook.find_assignment(assignment).notebooks}
        moved = [f"the notebook {name!r} is gone" for name in saved if name not in notebooks]
        moved += [f"the notebook {name!r} is new" for name in notebooks if name not in saved]
        for name in saved.keys() & notebooks.keys():
            moved += _moved(_source_kinds(notebooks[name]), _saved_kinds(saved[name]))
        return moved


def _find_notebook(gradebook: Gradebook, notebook: str, assignment: str) -> Any:
    """nbgrader's own object.  Raises CourseError where there is none."""
    try:
        return gradebook.find_notebook(notebook, assignment)
    except MissingEntry:
        raise unknown(assignment) from None


def _source_kinds(notebook: Any) -> dict[str, str]:
    """grade_id -> kind, of the cells that nbgrader's SaveCells keeps."""
    kinds: dict[str, str] = {}
    for cell in notebook.cells:
        flags = (utils.is_grade(cell), utils.is_solution(cell), utils.is_task(cell), utils.is_locked(cell))
        if any(flags):
            kinds[str(cell.metadata.nbgrader["grade_id"])] = _KINDS[flags.index(True)]
    return kinds


def _saved_kinds(notebook: Any) -> dict[str, str]:
    """grade_id -> kind, of the cells that the gradebook has."""
    kinds: dict[str, str] = {}
    saved = (notebook.grade_cells, notebook.solution_cells, notebook.task_cells, notebook.source_cells)
    for kind, cells in zip(_KINDS, saved, strict=True):
        for cell in cells:
            kinds.setdefault(str(cell.name), kind)
    return kinds


def _moved(now: Mapping[str, str], before: Mapping[str, str]) -> list[str]:
    """A sentence for each difference between two mappings grade_id -> kind.

    One cell of a kind gone and one come is taken for the same cell with another id.
    """
    gone = [name for name in before if name not in now]
    new = [name for name in now if name not in before]
    moved = []
    for kind in _KINDS:
        lost = [name for name in gone if before[name] == kind]
        come = [name for name in new if now[name] == kind]
        if len(lost) == len(come) == 1:
            moved.append(f"the {kind} {lost[0]!r} is called {come[0]!r} now")
            continue
        moved += [f"the {kind} {name!r} is gone" for name in lost]
        moved += [f"the {kind} {name!r} is new" for name in come]
    moved += [
        f"{name!r} was a {before[name]} and is a {now[name]} now"
        for name in now
        if name in before and now[name] != before[name]
    ]
    return moved
