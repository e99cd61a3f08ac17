"""The journal of ``stepgrade grade``: each marked submission, whole, before anything of it is entered.

A grading that ends in the middle (Ctrl-C, ``kill -9``, a full disk) leaves its journal behind.  The next one
enters what is in it, as long as submission and rubric are the same, and marks only what is missing.
An entry is a folder.  It gets its name once all its files are there.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from stepgrade.batch.marker import Marked
from stepgrade.course.directory import CourseError
from stepgrade.course.intake import write
from stepgrade.course.private import make_folder

FOLDER = Path(".stepgrade") / "grading"
_ENTRY = "entry.json"
_FILES = "files"
_PART = ".part"


@dataclass(frozen=True)
class Entry:
    """One marked submission that waits to be entered: its result, and its files in ``folder``."""

    marked: Marked
    folder: Path

    @property
    def files(self) -> Path:
        """The folder that becomes the student's in ``autograded/``."""
        return self.folder / _FILES


class Journal:
    """The journal of one assignment.  Use it as a context manager: it is held by one process at a time.

    Raises CourseError where another process holds it.
    """

    def __init__(self, course: Path, assignment: str, fingerprint: str) -> None:
        self._folder = course / FOLDER / assignment
        self._fingerprint = fingerprint
        self._assignment = assignment
        make_folder(self._folder)
        self._lock = os.open(self._folder / "lock", os.O_RDONLY | os.O_CREAT, 0o640)
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._lock)
            raise CourseError(
                f"{assignment} is being marked by another `stepgrade grade` just now: wait for it to end."
            ) from None

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *exc: object) -> None:
        os.close(self._lock)

    @contextlib.contextmanager
    def scratch(self) -> Iterator[Path]:
        """An empty folder for the workers on this machine, removed at the end."""
        path = self._folder / "scratch"
        shutil.rmtree(path, ignore_errors=True)  # a grading that was cut off left it
        make_folder(path)
        yield path
        shutil.rmtree(path, ignore_errors=True)

    def write(self, marked: Marked, files: Mapping[str, bytes]) -> Entry:
        """Store ``marked`` with the ``files`` of its folder.  Raises OSError (a full disk)."""
        # A digest: a name that is allowed for a folder may be too long, quoted, for another one.
        place = self._folder / f"of-{hashlib.sha256(marked.student.encode()).hexdigest()[:32]}"
        part = place.with_name(place.name + _PART)
        shutil.rmtree(part, ignore_errors=True)
        try:
            write(part / _FILES, files)
            about = {"fingerprint": self._fingerprint, "marked": asdict(marked) | _LEFT_OUT}
            (part / _ENTRY).write_text(json.dumps(about), encoding="utf-8")
        except OSError:
            shutil.rmtree(part, ignore_errors=True)
            raise
        shutil.rmtree(place, ignore_errors=True)
        part.rename(place)
        return Entry(marked, place)

    def entries(self) -> Iterator[Entry]:
        """The entries of an earlier grading by today's rubric; any others are removed."""
        for place in sorted(self._folder.glob("of-*")):
            try:
                about = json.loads((place / _ENTRY).read_text(encoding="utf-8"))
                marked = Marked(**about["marked"])
                if place.name.endswith(_PART) or about["fingerprint"] != self._fingerprint:
                    raise ValueError("of another rubric, or half written")
            except (OSError, ValueError, KeyError, TypeError):
                shutil.rmtree(place, ignore_errors=True)
                continue
            yield Entry(marked, place)

    def remove(self, entry: Entry) -> None:
        """Remove an entry: it is entered, or no longer wanted."""
        shutil.rmtree(entry.folder, ignore_errors=True)


_LEFT_OUT = {"notebook": "", "results": ""}
"""Both are among the entry's files."""
