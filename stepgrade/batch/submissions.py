"""The submissions of an assignment: finding them as nbgrader does, choosing which to mark, reading them."""

from __future__ import annotations

import fnmatch
import hashlib
import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from nbgrader.coursedir import CourseDirectory

from stepgrade.batch.marker import SubmittedFiles
from stepgrade.course.handed_in import SubmittedWork
from stepgrade.course.settings import stage_folder
from stepgrade.course.timestamps import hand_in_time


@dataclass(frozen=True)
class Place:
    """Where one student's submission lies and where the marked one goes."""

    student: str
    submitted: Path
    autograded: Path


def places(handed_in: SubmittedWork, coursedir: CourseDirectory, patterns: Sequence[str]) -> list[Place]:
    """The submissions of an assignment by students that match one of ``patterns`` (all without any)."""
    excluded = set(filter(None, coursedir.student_id_exclude.split(",")))
    chosen = []
    for student, folder in handed_in.folders.items():
        wanted = not patterns or any(fnmatch.fnmatchcase(student, pattern) for pattern in patterns)
        if wanted and student not in excluded:
            marked = stage_folder(coursedir, "autograded", handed_in.assignment, student)
            chosen.append(Place(student, folder, marked))
    return chosen


def is_due(place: Place, force: bool, known: Collection[str]) -> bool:
    """Whether to mark it: it is not marked yet, a newer one was handed in, or ``force`` says so.

    ``known`` are the students whose submission the gradebook has; it decides what is done.
    """
    if force or place.student not in known or not place.autograded.exists():
        return True
    new, old = hand_in_time(place.submitted), hand_in_time(place.autograded)
    return new.when is not None and (bool(old.trouble) or (old.when is not None and new.when > old.when))


def read(
    place: Place, handed_in: SubmittedWork, coursedir: CourseDirectory, log: logging.Logger
) -> SubmittedFiles:
    """The submission's files, within the budget.  Raises Unreadable."""
    found = handed_in.look(place.student)
    taken = handed_in.take(found, coursedir.ignore)
    for said in taken.left_out:
        log.warning("%s: left out: %s", place.student, said)
    content = taken.files.pop(handed_in.name(found))
    files = {path: taken.files[path] for path in sorted(taken.files) if not path.endswith(".ipynb")}
    digest = hashlib.sha256(content)
    for path, each in files.items():
        digest.update(f"\0{path}\0{len(each)}\0".encode() + each)
    stamp = found.time.when.isoformat() if found.time.when else None
    notes = (*found.notes, *filter(None, [found.time.trouble]))
    return SubmittedFiles(place.student, content, files, stamp, digest.hexdigest(), notes, found.time.trouble)
