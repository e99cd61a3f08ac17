"""Writing regraded submissions: the autograded notebook, the gradebook, the late penalty, last the verdicts.

A submission counts as finished only when its verdicts are written.  Where writing is cut off before that, the
next regrading sees the old verdicts, or the note that writing had begun, and writes all of it again.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import nbformat

from stepgrade.course.directory import CourseError
from stepgrade.course.intake import RESULTS
from stepgrade.course.settings import database, settings
from stepgrade.gradebook.writing import GradebookWriter
from stepgrade.judging.stored import DRAFT, read_data, replace_text, results_file
from stepgrade.judging.verdict import StepVerdict
from stepgrade.notebook.cells import test_cell
from stepgrade.notebook.mending import Known
from stepgrade.preprocessors.outputs import verdict_outputs
from stepgrade.regrade.remark import UNFINISHED, Regraded
from stepgrade.regrade.whole_class import MarkedClass, MarkedSubmission
from stepgrade.rubric import Rubric


def require_same_points(marked: MarkedClass, rubric: Rubric) -> None:
    """Raises CourseError where the gradebook has other maximum points than the rubric, with what to do."""
    other = [
        f"{step.name} ({known:g} in the gradebook, {step.points:g} in the rubric)"
        for step in rubric
        if (known := marked.max_points(step.name)) is not None and known != step.points
    ]
    if other:
        raise CourseError(
            f"the gradebook knows other points: {'; '.join(other)}. Change them in the source notebook, too,"
            f" run `nbgrader generate_assignment {marked.assignment}`, then regrade again."
        )


class RegradeWriter:
    """Writes regraded submissions of one class.  Use it as a context manager, one at a time."""

    def __init__(self, marked: MarkedClass) -> None:
        config = settings(marked.course)
        self._marked = marked
        url = database(marked.course, config)
        self._gradebook = GradebookWriter(url, marked.assignment, marked.notebook, config)

    def __enter__(self) -> RegradeWriter:
        return self

    def __exit__(self, *exception: object) -> None:
        self._gradebook.__exit__(*exception)

    def write(self, submission: MarkedSubmission, regraded: Regraded) -> None:
        """Write everything of one submission that has changed.  After an error the next can be written."""
        try:
            self._write(submission, regraded)
        except BaseException:
            self._gradebook.forget()
            raise

    def _write(self, submission: MarkedSubmission, regraded: Regraded) -> None:
        assert regraded.verdict is not None
        marked, student = self._marked, submission.student
        for draft in submission.folder.glob(f"{DRAFT}*{RESULTS}"):
            draft.unlink()
        path = results_file(submission.folder, marked.notebook)
        data = read_data(path)
        if not data.get(UNFINISHED):
            _replace(path, json.dumps({**data, UNFINISHED: True}))
        wait = {need.step for need in regraded.needs}
        judged = [step for step in regraded.verdict.steps if step.step not in wait]
        _write_notebook(submission.folder / f"{marked.notebook}.ipynb", judged, marked.cells)
        changed = {
            step.step: step.points
            for step in judged
            if step.step in submission.scores and submission.scores[step.step] != step.points
        }
        self._gradebook.set_scores(student, changed)
        if changed or regraded.cut_off:
            self._gradebook.set_late_penalty(student)
        data["verdict"] = regraded.verdict.as_data()
        data.pop("basis", None)  # results of version 0.1 hold one
        data.pop(UNFINISHED, None)
        _replace(path, json.dumps(data))


def _write_notebook(path: Path, steps: Iterable[StepVerdict], cells: Mapping[str, Known]) -> None:
    """Give the test cells of ``steps`` the outputs of their verdicts, and their points."""
    by_name = {step.step: step for step in steps}
    # Not with nbformat.read: it validates, which takes longer than everything else here.
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
