"""Writing what regrading found: autograded notebook, gradebook, late penalty and, last of all, the verdicts.

A submission is taken for finished only when its verdicts are written.  Whatever cuts it off before, the
next regrading finds the old verdicts, or the note that writing had begun, and writes all of it again.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import Gradebook
from nbgrader.preprocessors import AssignLatePenalties

from stepgrade.course.directory import CourseError
from stepgrade.course.settings import database, settings
from stepgrade.gradebook.class_scores import Cell, write_scores
from stepgrade.gradebook.scores import late_penalty
from stepgrade.judging.stored import DRAFT, read_data, replace_text, results_file
from stepgrade.judging.verdict import StepVerdict
from stepgrade.notebook.cells import test_cell
from stepgrade.preprocessors.outputs import verdict_outputs
from stepgrade.regrade.remark import UNFINISHED, Regraded
from stepgrade.regrade.whole_class import MarkedClass, Submission
from stepgrade.rubric import Rubric


def require_same_points(marked: MarkedClass, rubric: Rubric) -> None:
    """Raises CourseError where the gradebook has other maximum points than the rubric, with what to do."""
    other = [
        f"{step.name} ({marked.cells[step.name].points:g} in the gradebook, {step.points:g} in the rubric)"
        for step in rubric
        if step.name in marked.cells and marked.cells[step.name].points != step.points
    ]
    if other:
        raise CourseError(
            f"the gradebook knows other points: {'; '.join(other)}. Change them in the source notebook, too,"
            f" run `nbgrader generate_assignment {marked.assignment}`, then regrade again."
        )


class Writer:
    """Writes regraded submissions of one class.  Use it as a context manager: one writer of the gradebook."""

    def __init__(self, marked: MarkedClass) -> None:
        config = settings(marked.course)
        self._marked = marked
        self._url = database(marked.course, config)
        self._penalties = AssignLatePenalties(config=config)
        self._gradebook = Gradebook(self._url)

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *exception: object) -> None:
        self._gradebook.close()

    def write(self, submission: Submission, regraded: Regraded) -> None:
        """Write everything of one submission that is another one now."""
        assert regraded.verdict is not None
        marked, student = self._marked, submission.student
        for draft in submission.folder.glob(f"{DRAFT}*"):
            draft.unlink()
        path = results_file(submission.folder, marked.notebook)
        data = read_data(path)
        if not data.get(UNFINISHED):
            _replace(path, json.dumps({**data, UNFINISHED: True}))
        wait = {need.step for need in regraded.needs}
        judged = [step for step in regraded.verdict.steps if step.step not in wait]
        _write_notebook(submission.folder / f"{marked.notebook}.ipynb", judged, marked.cells)
        scored = [
            (step.step, step.points)
            for step in judged
            if step.step in submission.scores and submission.scores[step.step] != step.points
        ]
        write_scores(self._gradebook, marked.assignment, marked.notebook, student, scored)
        if scored or regraded.cut_off:
            late_penalty(self._penalties, self._url, marked.assignment, marked.notebook, student)
        data["verdict"] = regraded.verdict.as_data()
        data.pop("basis", None)  # results of version 0.1 hold one
        data.pop(UNFINISHED, None)
        _replace(path, json.dumps(data))


def _write_notebook(path: Path, steps: Iterable[StepVerdict], cells: Mapping[str, Cell]) -> None:
    """Give the test cells of ``steps`` the outputs of their verdicts, and their points."""
    by_name = {step.step: step for step in steps}
    # As it stands: nbformat.read would validate, which takes longer than everything else here.
    before = path.read_text(encoding="utf-8")
    notebook: Any = nbformat.v4.reads(before)
    for cell in notebook.cells:
        name = test_cell(cell)
        if name in by_name:
            cell.outputs = verdict_outputs(by_name[name])
            about = cell.metadata.nbgrader
            if name in cells and about.get("points") != cells[name].points:
                about.update(points=cells[name].points, checksum=cells[name].checksum)
    after = nbformat.v4.writes(notebook)
    if after.rstrip("\n") != before.rstrip("\n"):
        _replace(path, after if after.endswith("\n") else after + "\n")


def _replace(path: Path, text: str) -> None:
    replace_text(path, text, stat.S_IMODE(path.stat().st_mode))
