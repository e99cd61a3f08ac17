"""Regrading a class: whose results are kept, their verdicts by today's rubric, on as many cores as wanted."""

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
from stepgrade.course.settings import database, folders, settings
from stepgrade.judging.draws import SECRET_FILE, course_secret
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.stored import results_file
from stepgrade.regrade.remark import Regraded, regrade_file

if TYPE_CHECKING:
    from stepgrade.gradebook.class_scores import Cell, Scores

WORTH_A_PROCESS = 100
"""With fewer submissions for each, starting processes takes longer than they save."""


@dataclass(frozen=True)
class Submission:
    """One marked submission: its student, its folder in ``autograded/``, its scores in the gradebook."""

    student: str
    folder: Path
    scores: Scores


@dataclass(frozen=True)
class MarkedClass:
    """The marked submissions of an assignment, and the gradebook's test cells of its notebook."""

    course: Path
    assignment: str
    notebook: str
    submissions: tuple[Submission, ...]
    cells: Mapping[str, Cell]


def marked_class(course: Path, assignment: str, patterns: Sequence[str] = ()) -> MarkedClass:
    """The marked submissions whose students match one of ``patterns`` (all, without any).

    Raises CourseError where there is no gradebook, no such assignment in it, or nobody that matches.
    """
    # Not for the processes, which need no gradebook: importing nbgrader takes longer than their work.
    from nbgrader.api import Gradebook

    from stepgrade.gradebook.class_scores import class_scores

    notebook = load_rubric(course, assignment).notebook
    config = settings(course)
    directory = folders(config)
    with Gradebook(database(course, config)) as gradebook:
        scores = class_scores(gradebook, assignment, notebook)
    found = []
    for student, of_student in scores.students.items():
        folder = Path(directory.format_path(directory.autograded_directory, student, assignment))
        wanted = not patterns or any(fnmatch.fnmatchcase(student, pattern) for pattern in patterns)
        if wanted and folder.is_dir():
            found.append(Submission(student, folder, of_student))
    if not found:
        whose = f" of {', '.join(patterns)}" if patterns else ""
        raise CourseError(
            f"no marked submission{whose}: run `nbgrader autograde {assignment}` first, or name"
            " other students."
        )
    return MarkedClass(course, assignment, notebook, tuple(found), scores.cells)


def regrade_class(
    marked: MarkedClass, jobs: int | None = None, progress: Callable[[str], None] = lambda student: None
) -> Iterator[Regraded]:
    """Regrade each submission, in the class's order; nothing is written.

    ``jobs`` is the number of processes, by default one for each core where that is worth while.
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
        grader = _Grader(marked.course, marked.assignment, marked.notebook)
        for submission in submissions:
            progress(submission.student)
            yield grader.regrade(submission)
        return
    # Forked while libraries have threads, a process may hang: a fresh one is started for each.
    context = multiprocessing.get_context("spawn")
    about = (marked.course, marked.assignment, marked.notebook)
    with ProcessPoolExecutor(jobs, context, _begin, about) as pool:
        chunk = max(1, min(50, len(submissions) // (4 * jobs)))
        for regraded in pool.map(_regrade, submissions, chunksize=chunk):
            progress(regraded.student)
            yield regraded


class _Grader:
    """Regrades one submission after the other by one loaded rubric."""

    def __init__(self, course: Path, assignment: str, notebook: str) -> None:
        self._expectations = Expectations(load_rubric(course, assignment))
        self._secret = course_secret(course)
        self._notebook = notebook

    def regrade(self, submission: Submission) -> Regraded:
        path = results_file(submission.folder, self._notebook)
        return regrade_file(self._expectations, self._secret, submission.student, path, submission.scores)


_grader: _Grader | None = None


def _begin(course: Path, assignment: str, notebook: str) -> None:
    global _grader
    _grader = _Grader(course, assignment, notebook)


def _regrade(submission: Submission) -> Regraded:
    assert _grader is not None
    return _grader.regrade(submission)
