"""What was handed in of an assignment: everything in ``submitted/``, whatever it is called.

Students hand in a notebook in a subfolder, under another name, as a zip, or the one of another assignment.
Here each of them has a place: a notebook to mark, or a problem in words.  Marking, marks, report, exports and
doctor all look here, so that nothing is known to one of them alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from stepgrade.course.intake import Taken, Unreadable, read_file, take, take_notebook
from stepgrade.course.nbgrader_names import MISREAD, is_pattern
from stepgrade.course.settings import stage_folder, student_folders
from stepgrade.course.timestamps import FILE, HandInTime, hand_in_time
from stepgrade.display.plain import one_line
from stepgrade.notebook import budget
from stepgrade.notebook.text import decoded

MAX_LOOK = 16 * 2**20
"""Bytes of a notebook that is looked into before it is marked."""
MAX_PARTS = 1_000_000
"""The most lists, objects and items in it."""
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
            steps.setdefault(path.parent.name, set()).update(_checked(path.parent, path.name) or ())
        return {name: found for name, found in steps.items() if found}

    def look(self, student: str, inside: bool = True) -> SubmittedFolder:
        """What ``student`` handed in.  Without ``inside`` a notebook with the right name is not opened."""
        folder = self.folders[student]
        if folder.is_symlink():
            return SubmittedFolder(student, folder, None, "the folder is a link to somewhere else")
        if is_pattern(student):
            return SubmittedFolder(student, folder, None, f"the name of its folder {MISREAD}")
        time = hand_in_time(folder)
        try:
            student.encode("utf-8")
            taken = take(folder, self.names, reads=False)
        except UnicodeEncodeError:
            return SubmittedFolder(student, folder, None, "the name of its folder is no text", (), time)
        except Unreadable as error:
            return SubmittedFolder(student, folder, None, str(error), (), time)
        files = _of_students(taken.files)
        notebooks = [name for name in files if name.lower().endswith(".ipynb")]
        right = [name for name in self.names if name in notebooks]
        others = _different(folder, [name for name in notebooks if name not in right], right)
        if right or not self.names:
            foreign = (self._foreign(folder, each) for each in right) if inside else ()
            problem = next(filter(None, foreign), "")
            notes = (f"also handed in, and not marked: {_named(others)}",) if others and right else ()
            problem = problem or "there is no notebook" * (not notebooks)
            notebook = None if problem else next((folder / name for name in right or others), None)
            return SubmittedFolder(student, folder, notebook, problem, notes, time)
        wanted = self.names[0]
        if len(others) != 1:
            there = [*filter(None, [_named(others or files)]), *taken.left_out[:5]]
            why = f"there is no {wanted}, but {'; '.join(there)}" if there else "the folder is empty"
            why += "; rename the one that counts" if others else ""
            return SubmittedFolder(student, folder, None, why, (), time)
        [only] = others
        problem = self._foreign(folder, only) or self._unknown(folder, only)
        if problem:
            problem = f"there is no {wanted}, and {_named([only])} {problem}"
            return SubmittedFolder(student, folder, None, problem, (), time)
        note = f"{_named([only])} was taken for {wanted}"
        return SubmittedFolder(student, folder, folder / only, "", (note,), time, renamed=True)

    def take(self, found: SubmittedFolder, ignored: Sequence[str] = ()) -> Taken:
        """The files of a submission, its notebook under the name that it should have.  Raises Unreadable.

        What a pattern of ``ignored`` names is left out.
        """
        if found.notebook is None:
            raise Unreadable(found.problem)
        name = found.notebook.relative_to(found.folder).as_posix()
        wanted = [name] if found.renamed else self.names or [name]
        taken = take_notebook(found.folder, wanted, ignored)
        if found.renamed:
            taken.files[self.name(found)] = taken.files.pop(name)
        if found.time.trouble:
            # Also where it is a link or a pipe, the copy shows that there is something to settle.
            taken.files.setdefault(FILE, b"")
        return taken

    def name(self, found: SubmittedFolder) -> str:
        """Under which name :meth:`take` has the notebook."""
        assert found.notebook is not None
        return self.names[0] if found.renamed else found.notebook.name

    def _foreign(self, folder: Path, name: str) -> str:
        """Why the file ``name`` is not this assignment's notebook (``holds the steps of …``), else empty."""
        found = _checked(folder, name)
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

    def _unknown(self, folder: Path, name: str) -> str:
        """Why a notebook with another name is not taken for this assignment's; empty if it can be."""
        steps = self._steps.get(self.assignment, set())
        known = steps & (_checked(folder, name) or set())
        return "" if 2 * len(known) >= len(steps) > 0 else "holds too few of this assignment's steps"

    def strays(self) -> dict[str, str]:
        """student -> work that lies in no assignment's folder, of those who have nothing in this one's."""
        if self._directory.directory_structure != _STANDARD:
            return {}
        root = Path(self._directory.root, self._directory.submitted_directory)
        assignments = {path.name for path in self.source.parent.glob("*")}
        found = {}
        for path in sorted(root.iterdir()) if root.is_dir() else ():
            if path.name in self.folders:
                continue
            files = [path.name]
            if path.is_dir() and not path.is_symlink():
                files = [f"{path.name}/{name}" for name in _listed(path)]
            parts = {each: each.split("/") for each in files}
            outside = [each for each in files if len(parts[each]) < 3 or parts[each][1] not in assignments]
            if work := [each for each in outside if each.lower().endswith(_WORK)]:
                found[path.name] = f"{_named(work)} lies in no assignment's folder"
        return found


def alike(students: Iterable[str]) -> list[tuple[str, ...]]:
    """The ids that differ only by case or by their Unicode form: most likely one person."""
    groups: dict[str, list[str]] = {}
    for student in sorted(set(students)):
        groups.setdefault(unicodedata.normalize("NFKC", student).casefold(), []).append(student)
    return [tuple(group) for group in groups.values() if len(group) > 1]


def _listed(folder: Path) -> list[str]:
    try:
        return _of_students(take(folder, reads=False).files)
    except Unreadable:
        return []


def _of_students(files: Iterable[str]) -> list[str]:
    """The files without the time stamp and what editors and archives leave behind, sorted."""
    return sorted(
        path
        for path in files
        if _PASSED_OVER.isdisjoint(path.split("/")[:-1])
        and (name := path.rpartition("/")[2]) != FILE
        and not name.startswith("._")
    )


def _different(folder: Path, names: Iterable[str], known: Iterable[str]) -> list[str]:
    """One of all files of ``names`` that are equal, without those that equal one of ``known``."""
    seen = {_digest(folder, name) for name in known} if names else set()
    found = []
    for name in names:
        if (digest := _digest(folder, name)) not in seen:
            seen.add(digest)
            found.append(name)
    return found


def _digest(folder: Path, name: str) -> str:
    try:
        return hashlib.sha256(read_file(folder, name, budget.BYTES)).hexdigest()
    except OSError:
        return name


def _checked(folder: Path, name: str) -> set[str] | None:
    """The steps that a notebook's cells check or are called by; None where the file is no notebook.

    One that is too large to be looked into here may be any.
    """
    try:
        content = read_file(folder, name, MAX_LOOK + 1)
        if len(content) > MAX_LOOK or sum(map(content.count, (b",", b"[", b"{"))) > MAX_PARTS:
            return set()
        notebook = json.loads(decoded(content))
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


def _named(paths: Collection[str]) -> str:
    """A few of the files by name."""
    told = [one_line(path)[:80] for path in sorted(paths)]
    return ", ".join(told[:4]) + (f" and {len(told) - 4} more" if len(told) > 4 else "")
