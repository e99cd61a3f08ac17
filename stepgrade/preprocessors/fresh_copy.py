"""nbgrader's Autograde reads a fresh copy of what was handed in, and a submission waits until it is marked.

nbgrader copies whatever lies in a submitted folder, follows links with the instructor's rights, waits at
pipes, and goes on where a hook of ours fails.  So its converter gets another folder to read from, which
exists only once its submission has been taken into it: without that there is nothing to be marked.
"""

from __future__ import annotations

import copy
import logging
import re
import shutil
import tempfile
from pathlib import Path

from nbgrader.converters import Autograde

from stepgrade.course.intake import TIMESTAMP, take_notebook, timestamp, write
from stepgrade.gradebook.writing import wait_for_a_person


class FreshCopies:
    """Stands between one Autograde converter and ``submitted/``.

    Every step of a submission waits for a person from the moment that its marking begins.  Marks are given by
    nbgrader's own SaveAutoGrades alone, so whatever ends a marking leaves a submission to be looked at.
    """

    def __init__(self, converter: Autograde) -> None:
        """Have ``converter``, which has found its notebooks already, read fresh copies of them."""
        self._converter = converter
        self._home = tempfile.TemporaryDirectory(prefix="stepgrade-")
        self._log: logging.Logger = converter.log
        handed_in = converter.coursedir
        # A copy: formgrader goes on using the other one.
        converter.coursedir = copy.copy(handed_in)
        converter.coursedir.submitted_directory = str(Path(self._home.name, "submitted"))
        expression = handed_in.format_path(
            handed_in.submitted_directory, "(?P<student>.*)", "(?P<assignment>.*)", escape=True
        )
        self._folders: dict[tuple[str, str], Path] = {}
        assignments = {}
        for folder, notebooks in converter.assignments.items():
            if match := re.fullmatch(expression, folder):
                key = match.group("assignment"), match.group("student")
                self._folders[key] = Path(folder)
                fresh = Path(self._fresh(*key))
                assignments[str(fresh)] = [str(fresh / Path(name).name) for name in notebooks]
        converter.assignments = assignments
        self._init_destination, self._init_assignment = converter.init_destination, converter.init_assignment
        converter.init_destination = self.init_destination
        converter.init_assignment = self.init_assignment

    def _fresh(self, assignment: str, student: str) -> Path:
        directory = self._converter.coursedir
        return Path(directory.format_path(directory.submitted_directory, student, assignment))

    def init_destination(self, assignment: str, student: str) -> bool:
        """nbgrader's own, and where the submission is to be marked, its fresh copy.  Raises Unreadable."""
        shutil.rmtree(self._home.name, ignore_errors=True)  # the copy before this one
        folder, fresh = self._folders[assignment, student], self._fresh(assignment, student)
        stamp = timestamp(folder)
        write(fresh, {TIMESTAMP: stamp[1]} if stamp else {})
        if not self._init_destination(assignment, student):
            return False
        self._wait(assignment, student)
        directory = self._converter.coursedir
        source = Path(directory.format_path(directory.source_directory, ".", assignment))
        wanted = sorted(path.name for path in source.glob("*.ipynb"))
        taken = take_notebook(folder, wanted)
        for said in taken.left_out:
            self._log.warning("%s, %s: left out: %s", student, assignment, said)
        if TIMESTAMP in taken.files and not stamp:
            self._log.warning(
                "%s, %s: %s holds no date; it counts as handed in on time", student, assignment, TIMESTAMP
            )
        taken.files.pop(TIMESTAMP, None)
        write(fresh, taken.files)
        # What was found by its name may have been a link: only what was taken is marked.
        self._converter.notebooks = [
            name for name in self._converter.notebooks if Path(name).name in taken.files
        ]
        return True

    def init_assignment(self, assignment: str, student: str) -> None:
        """nbgrader's own, which makes the gradebook's rows; they wait from then on."""
        try:
            self._init_assignment(assignment, student)
        finally:
            self._wait(assignment, student)

    def _wait(self, assignment: str, student: str) -> None:
        create = bool(self._converter.create_student)
        wait_for_a_person(self._converter.coursedir.db_url, assignment, student, create)
