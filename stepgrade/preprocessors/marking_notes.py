"""Notes of the submissions that are being marked, so that one whose marking was cut off is marked again.

nbgrader takes a folder in ``autograded/`` for a submission that is done.  A marking that is killed leaves
such a folder half made, and nbgrader would skip that student for ever.  So a note is written before anything
of a submission is, and removed when all of it is written.  A note whose process is gone tells of a marking
that was cut off: the half-made folder is removed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from traitlets.config import Config

from stepgrade.course.private import make_folder
from stepgrade.course.settings import folders, stage_folder

FOLDER = Path(".stepgrade") / "unfinished"


@dataclass(frozen=True)
class MarkingNotes:
    """The notes of one course; ``begin`` and ``finish`` are nbgrader's hooks around Autograde's work.

    ``config`` is nbgrader's, which says how the course's folders are called.
    """

    course: Path
    config: Any = None

    def begin(self, assignment: str, student: str, notebooks: Sequence[str]) -> None:
        """Note a submission whose marking begins.

        ``assignment`` and ``student`` may be patterns, so both are read off the paths of ``notebooks``.
        """
        for path in notebooks[:1]:
            folder = Path(path).absolute().parent
            note = self._note(folder.name, folder.parent.name)
            make_folder(note.parent)
            about = {"assignment": folder.name, "student": folder.parent.name, "process": os.getpid()}
            directory = folders(Config() if self.config is None else self.config)
            about["marked"] = str(stage_folder(directory, "autograded", folder.name, folder.parent.name))
            note.write_text(json.dumps({**about, "started": _started(os.getpid())}), encoding="utf-8")

    def finish(self, assignment: str, student: str, notebooks: Sequence[str]) -> None:
        """Remove the note of a submission: everything of it is written."""
        for path in notebooks[:1]:
            folder = Path(path).absolute().parent
            self._note(folder.name, folder.parent.name).unlink(missing_ok=True)

    def clear(self, log: logging.Logger | logging.LoggerAdapter[Any]) -> list[tuple[str, str]]:
        """Remove what cut-off markings left; their (assignment, student) pairs."""
        cut_off = []
        for note, about in self._notes():
            if _started(about["process"]) == about["started"]:
                continue  # that marking is still going on
            assignment, student = about["assignment"], about["student"]
            half_made = Path(about["marked"])
            if half_made.is_dir():
                shutil.rmtree(half_made)
                log.warning(
                    "The marking of %s, %s was cut off; what it left is removed, and it will be marked again",
                    student,
                    assignment,
                )
                cut_off.append((assignment, student))
            note.unlink(missing_ok=True)
        return cut_off

    def _note(self, assignment: str, student: str) -> Path:
        # A digest: a name that is allowed for a folder may be too long, quoted, for a file.
        name = hashlib.sha256(f"{student}/{assignment}".encode("utf-8", "surrogateescape")).hexdigest()[:32]
        return self.course / FOLDER / f"{name}.json"

    def _notes(self) -> Iterator[tuple[Path, dict[str, Any]]]:
        for note in sorted((self.course / FOLDER).glob("*.json")):
            try:
                about = json.loads(note.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                about = {}
            if {"assignment", "student", "process", "started", "marked"} <= about.keys():
                yield note, about
            else:
                # Cut off while the note was being written: nothing else had been written yet.
                with contextlib.suppress(OSError):
                    note.unlink()


def _started(process: int) -> str:
    """When a process started, in the kernel's ticks; empty where it is gone.  Process numbers are reused."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""
