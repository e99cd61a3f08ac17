"""What was handed in of an assignment: everything in ``submitted/``, whatever it is called.

Students hand in a notebook in a subfolder, under another name, as a zip, or the one of another assignment.
Here each of them has a place: a notebook to mark, or a problem in words.  Marking, marks, report, exports and
doctor all look here, so that nothing is known to one of them alone.
"""

from __future__ import annotations

import filecmp
import json
import os
import re
import stat
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from stepgrade.course.settings import stage_folder, student_folders
from stepgrade.course.timestamps import FILE, HandInTime, hand_in_time
from stepgrade.notebook.text import decoded

MAX_LOOK = 16 * 2**20
"""Bytes of a notebook that is looked into before it is marked."""
MAX_ENTRIES = 2000
"""Files of one folder that are looked at."""
SAME = 0.8
"""The share of an assignment's steps that makes a notebook one of that assignment."""

_CHECK = re.compile(r"""grader\s*\.\s*check\(\s*["'](\w+)["']""")
_WORK = (".ipynb", ".py", ".zip", ".gz", ".tar", ".tgz", ".7z", ".rar", ".html", ".pdf")
_PASSED_OVER = {".ipynb_checkpoints", "__pycache__", "__MACOSX"}
_STANDARD = os.path.join("{nbgrader_step}", "{student_id}", "{assignment_id}")


@dataclass(frozen=True)
class SubmittedFolder:
    """What one student handed in of an assignment.

    ``notebook`` is the file to mark, None where there is none; ``problem`` then says why.  ``notes`` are
    sentences that an instructor should read though it can be marked; ``renamed`` says that it lies elsewhere
    or under another name than the notebook that students were given.
    """

    student: str
    folder: Path
    notebook: Path | None
    problem: str = ""
    notes: tuple[str, ...] = ()
    time: HandInTime = field(default_factory=HandInTime)
    renamed: bool = False


class SubmittedWork:
    """Everything that was handed in of one assignment; ``directory`` is nbgrader's CourseDirectory."""

    def __init__(self, directory: Any, assignment: str) -> None:
        self._directory, self.assignment = directory, assignment
        self.source = stage_folder(directory, "source", assignment)
        self.names = sorted(path.name for path in self.source.glob("*.ipynb"))
        """The notebooks that students were given, by file name."""
        self.folders = student_folders(directory, "submitted", assignment)
        """student -> folder, sorted by student."""

    @cached_property
    def _steps(self) -> dict[str, set[str]]:
        """The steps of every assignment, as its source notebooks name them."""
        steps: dict[str, set[str]] = {}
        for path in sorted(self.source.parent.glob("*/*.ipynb")):
            steps.setdefault(path.parent.name, set()).update(_checked(path) or ())
        return {name: found for name, found in steps.items() if found}

    def look(self, student: str, inside: bool = True) -> SubmittedFolder:
        """What ``student`` handed in.  Without ``inside`` a notebook with the right name is not opened."""
        folder = self.folders[student]
        if folder.is_symlink():
            return SubmittedFolder(student, folder, None, "the folder is a link to somewhere else")
        files = _files(folder)
        notebooks = [path for path in files if path.suffix.lower() == ".ipynb"]
        right = [folder / name for name in self.names if folder / name in notebooks]
        others = [path for path in notebooks if path not in right]
        time = hand_in_time(folder)
        if right or not self.names:
            problem = next(filter(None, map(self._foreign, right)), "") if inside else ""
            unlike = [path for path in others if not any(_equal(path, each) for each in right)]
            notes = (f"also handed in, and not marked: {_named(folder, unlike)}",) if unlike and right else ()
            notebook = None if problem else next(iter(right or others), None)
            return SubmittedFolder(student, folder, notebook, problem, notes, time)
        different = [path for i, path in enumerate(others) if not any(_equal(path, p) for p in others[:i])]
        wanted = self.names[0]
        if len(different) != 1:
            there = _named(folder, different or files) or "nothing"
            why = f"there is no {wanted}, but {there}"
            why += "; rename the one that counts" if different else ""
            return SubmittedFolder(student, folder, None, why, (), time)
        [only] = different
        problem = self._foreign(only) or self._unknown(only)
        if problem:
            problem = f"there is no {wanted}, and {_named(folder, [only])} {problem}"
            return SubmittedFolder(student, folder, None, problem, (), time)
        note = f"{_named(folder, [only])} was taken for {wanted}"
        return SubmittedFolder(student, folder, only, "", (note,), time, renamed=True)

    def _foreign(self, path: Path) -> str:
        """Why ``path`` is not this assignment's notebook (``holds the steps of …``); empty if it may be."""
        found = _checked(path)
        if found is None:
            return "is no notebook: it does not hold JSON with cells"
        steps = self._steps.get(self.assignment, set())
        own = found & steps
        if len(own) >= SAME * len(steps):
            return ""
        for name, others in self._steps.items():
            if name != self.assignment and len(found & others) >= max(SAME * len(others), len(own) + 1):
                return f"holds the steps of {name}, not of {self.assignment}"
        return ""

    def _unknown(self, path: Path) -> str:
        """Why a notebook with another name is not taken for this assignment's; empty if it can be."""
        steps = self._steps.get(self.assignment, set())
        known = steps & (_checked(path) or set())
        return "" if 2 * len(known) >= len(steps) > 0 else "holds too few of this assignment's steps"

    def strays(self) -> dict[str, str]:
        """student -> work that lies in no assignment's folder, of those who have nothing in this one's."""
        if self._directory.directory_structure != _STANDARD:
            return {}
        root = Path(self._directory.root, self._directory.submitted_directory)
        assignments = {path.name for path in self.source.parent.glob("*")}
        found = {}
        for path in sorted(root.iterdir()) if root.is_dir() else ():
            files = _files(path) if path.is_dir() and not path.is_symlink() else [path]
            parts = {each: each.relative_to(root).parts for each in files}
            outside = [each for each in files if len(parts[each]) < 3 or parts[each][1] not in assignments]
            work = [each for each in outside if each.suffix.lower() in _WORK]
            if work and path.name not in self.folders:
                found[path.name] = f"{_named(root, work)} lies in no assignment's folder"
        return found


def alike(students: Iterable[str]) -> list[tuple[str, ...]]:
    """The ids that differ only by case or by their Unicode form: most likely one person."""
    groups: dict[str, list[str]] = {}
    for student in sorted(set(students)):
        groups.setdefault(unicodedata.normalize("NFKC", student).casefold(), []).append(student)
    return [tuple(group) for group in groups.values() if len(group) > 1]


def _files(folder: Path) -> list[Path]:
    """The ordinary files in ``folder`` and below, without the time stamp and what editors leave behind."""
    found: list[Path] = []
    for place, names, files in os.walk(folder):
        names[:] = sorted(name for name in names if name not in _PASSED_OVER)
        for name in sorted(files):
            path = Path(place, name)
            if name != FILE and not name.startswith("._") and stat.S_ISREG(path.lstat().st_mode):
                found.append(path)
            if len(found) >= MAX_ENTRIES:
                return found
    return found


def _equal(one: Path, other: Path) -> bool:
    try:
        return filecmp.cmp(one, other, shallow=False)
    except OSError:
        return False


def _checked(path: Path) -> set[str] | None:
    """The steps that a notebook's cells check or are called by; None where the file is no notebook."""
    try:
        if path.stat().st_size > MAX_LOOK:
            return set()
        notebook = json.loads(decoded(path.read_bytes()))
        sheets = notebook.get("worksheets", [notebook])
        cells = [cell for sheet in sheets for cell in sheet.get("cells", ())]
        if not any(isinstance(sheet.get("cells"), list) for sheet in sheets):
            return None
    except (OSError, ValueError, RecursionError, AttributeError, TypeError):
        return None
    found = set()
    for cell in (cell for cell in cells if isinstance(cell, dict)):
        source = cell.get("source", cell.get("input", ""))
        text = "".join(map(str, source)) if isinstance(source, list) else str(source)
        found.update(_CHECK.findall(text))
        about = cell.get("metadata")
        about = about.get("nbgrader") if isinstance(about, dict) else None
        if isinstance(about, dict) and about.get("grade"):
            found.add(str(about.get("grade_id")))
    return found


def _named(folder: Path, paths: Collection[Path]) -> str:
    """A few of the files by name, relative to ``folder``."""
    told = [printable(path.relative_to(folder).as_posix())[:80] for path in sorted(paths)]
    return ", ".join(told[:4]) + (f" and {len(told) - 4} more" if len(told) > 4 else "")


def printable(name: str) -> str:
    """A file's name without what moves a cursor or cannot be written."""
    return "".join(each if each.isprintable() else "?" for each in name)
