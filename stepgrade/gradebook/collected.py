"""Work that was collected holds an assignment's cells fast: which of them may not come or go any more.

nbgrader refuses to add or remove a test, solution or locked cell (or a notebook) once the gradebook has
submissions, but only half-way through generating, and then it deletes the release.  Here the same is found
before anything is touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from nbgrader import utils
from nbgrader.api import Gradebook, MissingEntry

from stepgrade.course.settings import gradebook_exists

WHAT_TO_DO = (
    "Work has been collected, and nbgrader keeps it by the ids of these cells: put the ids back as they were."
    " New work goes into a new assignment. The text of every cell, all prose, points and rubrics may change"
    " at any time."
)

_KINDS = ("test cell", "solution cell", "task", "given cell")


def moved_cells(db_url: str, assignment: str, notebooks: Mapping[str, Any]) -> list[str]:
    """Every graded, solution or locked cell that came or went since work was collected, as sentences.

    ``notebooks`` are the source notebooks by name, as nbformat nodes.  Empty where nobody has handed in,
    or where there is no gradebook or no such assignment in it.
    """
    if not gradebook_exists(db_url):
        return []
    with Gradebook(db_url) as gradebook:
        try:
            saved = gradebook.find_assignment(assignment)
        except MissingEntry:
            return []
        if not saved.submissions:
            return []
        found = []
        known = {notebook.name: notebook for notebook in saved.notebooks}
        found += [f"the notebook {name!r} is gone" for name in known if name not in notebooks]
        found += [f"the notebook {name!r} is new" for name in notebooks if name not in known]
        for name in known.keys() & notebooks.keys():
            found += _moved(_cells_of(notebooks[name]), _known_cells(known[name]))
        return found


def collected(db_url: str, assignment: str) -> int:
    """How many submissions of ``assignment`` the gradebook has."""
    if not gradebook_exists(db_url):
        return 0
    with Gradebook(db_url) as gradebook:
        try:
            return len(gradebook.find_assignment(assignment).submissions)
        except MissingEntry:
            return 0


def _cells_of(notebook: Any) -> dict[str, str]:
    """grade_id -> kind, of the cells that nbgrader's SaveCells keeps."""
    found: dict[str, str] = {}
    for cell in notebook.cells:
        flags = (utils.is_grade(cell), utils.is_solution(cell), utils.is_task(cell), utils.is_locked(cell))
        if any(flags):
            found[str(cell.metadata.nbgrader["grade_id"])] = _KINDS[flags.index(True)]
    return found


def _known_cells(notebook: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    kinds: Iterable[Any] = (notebook.grade_cells, notebook.solution_cells, notebook.task_cells)
    for kind, cells in zip(_KINDS, (*kinds, notebook.source_cells), strict=True):
        for cell in cells:
            found.setdefault(str(cell.name), kind)
    return found


def _moved(now: Mapping[str, str], before: Mapping[str, str]) -> list[str]:
    gone = [name for name in before if name not in now]
    new = [name for name in now if name not in before]
    found = []
    for kind in _KINDS:
        lost = [name for name in gone if before[name] == kind]
        come = [name for name in new if now[name] == kind]
        if len(lost) == len(come) == 1:
            found.append(f"the {kind} {lost[0]!r} is called {come[0]!r} now")
            continue
        found += [f"the {kind} {name!r} is gone" for name in lost]
        found += [f"the {kind} {name!r} is new" for name in come]
    both = now.keys() & before.keys()
    found += [
        f"{name!r} was a {before[name]} and is a {now[name]} now"
        for name in now
        if name in both and now[name] != before[name]
    ]
    return found
