"""The submissions of an assignment: finding them as nbgrader does, choosing which to mark, reading them."""

from __future__ import annotations

import fnmatch
import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import find_all_files

from stepgrade.batch.marker import SubmittedFiles
from stepgrade.course.handed_in import SubmittedWork
from stepgrade.course.intake import Log, set_aside
from stepgrade.course.settings import stage_folder
from stepgrade.course.timestamps import hand_in_time


class Unreadable(Exception):
    """A submission that cannot be marked; the message says why."""


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
    place: Place, handed_in: SubmittedWork, coursedir: CourseDirectory, course: Path, log: Log
) -> SubmittedFiles:
    """The submission's files; what must not be read is set aside first.  Raises Unreadable."""
    set_aside(course, handed_in.source, place.submitted, log)
    found = handed_in.look(place.student)
    if found.notebook is None:
        raise Unreadable(found.problem)
    try:
        content = found.notebook.read_bytes()
        names = find_all_files(str(place.submitted), [*coursedir.ignore, "*.ipynb"])
        files = {
            Path(name).relative_to(place.submitted).as_posix(): Path(name).read_bytes() for name in names
        }
    except OSError as error:
        raise Unreadable(f"{type(error).__name__}: {error}") from error
    digest = hashlib.sha256(content)
    for name in sorted(files):
        digest.update(f"\0{name}\0{len(files[name])}\0".encode("utf-8", "surrogateescape") + files[name])
    stamp = found.time.when.isoformat() if found.time.when else None
    notes = (*found.notes, *filter(None, [found.time.trouble]))
    return SubmittedFiles(place.student, content, files, stamp, digest.hexdigest(), notes, found.time.trouble)
