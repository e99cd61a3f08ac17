"""Regrading a class: the submissions with stored results, judged by today's rubric on several cores."""

from __future__ import annotations

import fnmatch
import multiprocessing
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stepgrade.course.directory import CourseError, load_rubric
from stepgrade.course.settings import database, folders, settings, stage_folder
from stepgrade.judging.draws import SECRET_FILE, course_secret
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.stored import results_file
from stepgrade.regrade.remark import Grading, Regraded, regrade_file

if TYPE_CHECKING:
    from stepgrade.notebook.mending import Known

WORTH_A_PROCESS = 100
"""Submissions.  For fewer, starting a process takes longer than it saves."""


@dataclass(frozen=True)
class MarkedSubmission:
    """One marked submission: its student, its folder in ``autograded/``, its scores in the gradebook.

    ``scores`` are the automatic ones by step; None where there is none.
    """

    student: str
    folder: Path
    scores: Mapping[str, float | None]


@dataclass(frozen=True)
class MarkedClass:
    """The marked submissions of an assignment, and the gradebook's test cells of its notebook."""

    course: Path
    assignment: str
    notebook: str
    submissions: tuple[MarkedSubmission, ...]
    cells: Mapping[str, Known]

    def max_points(self, step: str) -> float | None:
        """What the gradebook says ``step`` is worth; None where it has no such test cell."""
        cell = self.cells.get(step)
        return None if cell is None else cell.points


def marked_class(course: Path, assignment: str, patterns: Sequence[str] = ()) -> MarkedClass:
    """The marked submissions whose students match one of ``patterns``; all of them where there is none.

    Raises CourseError where there is no gradebook, no such assignment in it, or nobody that matches.
    """
    # Imported here: the processes need no gradebook, and importing nbgrader takes longer than their work.
    from stepgrade.gradebook.assignment_cells import known_cells
    from stepgrade.gradebook.reading import automatic_scores

    notebook = load_rubric(course, assignment).notebook
    config = settings(course)
    directory = folders(config)
    db_url = database(course, config)
    cells = {name: cell for name, cell in known_cells(db_url, notebook, assignment).items() if cell.grade}
    submissions = []
    for student, scores in automatic_scores(db_url, assignment, notebook).items():
        marked = stage_folder(directory, "autograded", assignment, student)
        wanted = not patterns or any(fnmatch.fnmatchcase(student, pattern) for pattern in patterns)
        if wanted and marked.is_dir():
            submissions.append(MarkedSubmission(student, marked, scores))
    if not submissions:
        whose = f" of {', '.join(patterns)}" if patterns else ""
        raise CourseError(
            f"no marked submission{whose}: run `nbgrader autograde {assignment}` first, or name"
            " other students."
        )
    return MarkedClass(course, assignment, notebook, tuple(submissions), cells)


def regrade_class(
    marked: MarkedClass, jobs: int | None = None, progress: Callable[[str], None] = lambda student: None
) -> Iterator[Regraded]:
    """Regrade each submission, in the class's order; nothing is written.

    ``jobs`` is the number of processes.  By default it is one for each core, but no more than are worth it.
    Raises CourseError where the course has no secret: hidden numbers could not be drawn again.
    """
    if not (marked.course / SECRET_FILE).is_file():
        raise CourseError(
            f"{marked.course / SECRET_FILE} is missing, so what students were asked cannot be known again."
            " Put your copy of it back; without one, mark everybody anew with `nbgrader autograde --force`."
        )
    submissions = marked.submissions
    many = max(1, len(submissions) // WORTH_A_PROCESS)
    jobs = min(many, len(os.sched_getaffinity(0))) if jobs is None else min(jobs, len(submissions))
    if jobs <= 1:
        regrader = _Regrader(marked.course, marked.assignment, marked.notebook)
        for submission in submissions:
            progress(submission.student)
            yield regrader.regrade(submission)
        return
    # A process that is forked while libraries have threads may hang: these are started afresh.
    context = multiprocessing.get_context("spawn")
    about = (marked.course, marked.assignment, marked.notebook)
    with ProcessPoolExecutor(jobs, context, _begin, about) as pool:
        chunk = max(1, min(50, len(submissions) // (4 * jobs)))
        for regraded in pool.map(_regrade, submissions, chunksize=chunk):
            progress(regraded.student)
            yield regraded


class _Regrader:
    """Regrades one submission after the other by one loaded rubric."""

    def __init__(self, course: Path, assignment: str, notebook: str) -> None:
        self._grading = Grading(Expectations(load_rubric(course, assignment)), course_secret(course))
        self._notebook = notebook

    def regrade(self, submission: MarkedSubmission) -> Regraded:
        path = results_file(submission.folder, self._notebook)
        return regrade_file(self._grading, submission.student, path, submission.scores)


_regrader: _Regrader | None = None


def _begin(course: Path, assignment: str, notebook: str) -> None:
    global _regrader
    _regrader = _Regrader(course, assignment, notebook)


def _regrade(submission: MarkedSubmission) -> Regraded:
    assert _regrader is not None
    return _regrader.regrade(submission)
