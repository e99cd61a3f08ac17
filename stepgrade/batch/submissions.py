"""The submissions of an assignment: finding them as nbgrader does, choosing which to mark, reading them."""

from __future__ import annotations

import fnmatch
import glob
import hashlib
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nbgrader.coursedir import CourseDirectory

from stepgrade.batch.marker import SubmittedFiles
from stepgrade.course.intake import TIMESTAMP, Unreadable, take_notebook, timestamp


@dataclass(frozen=True)
class Place:
    """Where one student's submission lies and where the marked one goes."""

    student: str
    submitted: Path
    autograded: Path


def places(coursedir: CourseDirectory, assignment: str, patterns: Sequence[str]) -> list[Place]:
    """The submissions of ``assignment`` by students that match one of ``patterns`` (all without any)."""
    expression = coursedir.format_path(
        coursedir.submitted_directory, "(?P<student>.*)", re.escape(assignment), escape=True
    )
    excluded = set(filter(None, coursedir.student_id_exclude.split(",")))
    chosen = []
    everybody = coursedir.format_path(coursedir.submitted_directory, "*", glob.escape(assignment))
    for folder in sorted(glob.glob(everybody)):
        match = re.fullmatch(expression, folder)
        student = match.group("student") if match else ""
        wanted = not patterns or any(fnmatch.fnmatchcase(student, pattern) for pattern in patterns)
        if student and wanted and student not in excluded:
            marked = coursedir.format_path(coursedir.autograded_directory, student, assignment)
            chosen.append(Place(student, Path(folder), Path(marked)))
    return chosen


def is_due(place: Place, force: bool) -> bool:
    """Whether to mark it: it is not marked yet, a newer one was handed in, or ``force`` says so."""
    if force or not place.autograded.exists():
        return True
    new, old = timestamp(place.submitted), timestamp(place.autograded)
    return new is not None and old is not None and new[0] > old[0]


def read(place: Place, notebook: str, coursedir: CourseDirectory, log: logging.Logger) -> SubmittedFiles:
    """The submission's files, within the budget.  Raises Unreadable."""
    try:
        place.student.encode("utf-8")
    except UnicodeEncodeError:
        raise Unreadable("the name of its folder is no text") from None
    name = f"{notebook}.ipynb"
    taken = take_notebook(place.submitted, [name], coursedir.ignore)
    for said in taken.left_out:
        log.warning("%s: left out: %s", place.student, said)
    stamp = timestamp(place.submitted)
    if stamp is None and taken.files.pop(TIMESTAMP, None) is not None:
        log.warning("%s: %s holds no date; it counts as handed in on time", place.student, TIMESTAMP)
    content = taken.files.pop(name)
    files = {path: taken.files[path] for path in sorted(taken.files) if not path.endswith(".ipynb")}
    digest = hashlib.sha256(content)
    for path, each in files.items():
        digest.update(f"\0{path}\0{len(each)}\0".encode() + each)
    when = stamp[0].isoformat() if stamp else None
    return SubmittedFiles(place.student, content, files, when, digest.hexdigest())
