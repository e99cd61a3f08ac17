"""The submissions of an assignment: finding them as nbgrader does, choosing which to mark, reading them."""

from __future__ import annotations

import fnmatch
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import find_all_files, parse_utc

from stepgrade.batch.marker import SubmittedFiles
from stepgrade.course.intake import Log, set_aside
from stepgrade.course.settings import stage_folder, student_folders


class Unreadable(Exception):
    """A submission that cannot be marked; the message says why."""


@dataclass(frozen=True)
class Place:
    """Where one student's submission lies and where the marked one goes."""

    student: str
    submitted: Path
    autograded: Path


def places(coursedir: CourseDirectory, assignment: str, patterns: Sequence[str]) -> list[Place]:
    """The submissions of ``assignment`` by students that match one of ``patterns`` (all without any)."""
    excluded = set(filter(None, coursedir.student_id_exclude.split(",")))
    chosen = []
    for student, folder in student_folders(coursedir, "submitted", assignment).items():
        wanted = not patterns or any(fnmatch.fnmatchcase(student, pattern) for pattern in patterns)
        if wanted and student not in excluded:
            marked = stage_folder(coursedir, "autograded", assignment, student)
            chosen.append(Place(student, folder, marked))
    return chosen


def is_due(place: Place, force: bool) -> bool:
    """Whether to mark it: it is not marked yet, a newer one was handed in, or ``force`` says so."""
    if force or not place.autograded.exists():
        return True
    new, old = _timestamp(place.submitted), _timestamp(place.autograded)
    return new is not None and old is not None and new > old


def read(
    place: Place, assignment: str, notebook: str, coursedir: CourseDirectory, course: Path, log: Log
) -> SubmittedFiles:
    """The submission's files; what must not be read is set aside first.  Raises Unreadable."""
    set_aside(course, stage_folder(coursedir, "source", assignment), place.submitted, log)
    path = place.submitted / f"{notebook}.ipynb"
    if not path.is_file():
        others = ", ".join(sorted(each.name for each in place.submitted.glob("*.ipynb"))) or "no notebook"
        raise Unreadable(f"there is no {notebook}.ipynb in {place.submitted}, but {others}")
    try:
        content = path.read_bytes()
        names = find_all_files(str(place.submitted), [*coursedir.ignore, "*.ipynb"])
        files = {
            Path(name).relative_to(place.submitted).as_posix(): Path(name).read_bytes() for name in names
        }
    except OSError as error:
        raise Unreadable(f"{type(error).__name__}: {error}") from error
    digest = hashlib.sha256(content)
    for name in sorted(files):
        digest.update(f"\0{name}\0{len(files[name])}\0".encode("utf-8", "surrogateescape") + files[name])
    when = _timestamp(place.submitted)
    if when is None and (place.submitted / "timestamp.txt").exists():
        log.warning("%s: timestamp.txt holds no date; it counts as handed in on time", place.student)
    stamp = when.isoformat() if when else None
    return SubmittedFiles(place.student, content, files, stamp, digest.hexdigest())


def _timestamp(folder: Path) -> datetime | None:
    """When it was handed in (UTC, as nbgrader stores it); None where nothing says so."""
    try:
        text = (folder / "timestamp.txt").read_text(encoding="utf-8").strip()
        when = parse_utc(text) if text else None
    except (OSError, ValueError, OverflowError):
        return None
    return when if isinstance(when, datetime) else None
