"""nbgrader's Autograde reads a fresh copy of what was handed in, and a submission waits until it is marked.

nbgrader copies whatever lies in a submitted folder, follows links with the instructor's rights, waits at
pipes, and goes on where a hook of ours fails.  So its converter gets another folder to read from, which
exists only once its submission has been taken into it: without that there is nothing to be marked.

Of itself nbgrader passes over a folder without a notebook, and a notebook with another name.  It takes a
folder in ``autograded/`` for a submission that is done, though the gradebook may be a new one, and reads one
kind of time stamp only.  So the list of what is marked is made here, and everything in it is marked or told.
"""

from __future__ import annotations

import copy
import fnmatch
import logging
import os
import shutil
import tempfile
import weakref
from datetime import datetime
from pathlib import Path
from typing import Any

from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.utils import rmtree
from sqlalchemy.exc import OperationalError

from stepgrade.course.handed_in import SubmittedFolder, SubmittedWork
from stepgrade.course.intake import write
from stepgrade.course.settings import stage_folder
from stepgrade.course.timestamps import hand_in_time
from stepgrade.gradebook.reading import entered_students
from stepgrade.gradebook.writing import wait_for_a_person


class FreshCopies:
    """Stands between one Autograde converter and ``submitted/``.

    Every step of a submission waits for a person from the moment that its marking begins.  Marks are given by
    nbgrader's own SaveAutoGrades alone, so whatever ends a marking leaves a submission to be looked at.
    """

    def __init__(self, converter: Autograde) -> None:
        """Have ``converter``, which has found its notebooks already, read fresh copies of all there are.

        Raises NbGraderException where the gradebook cannot be read.
        """
        self._converter = converter
        self._home = tempfile.mkdtemp(prefix="stepgrade-")
        weakref.finalize(self, shutil.rmtree, self._home, ignore_errors=True)  # a converter has no end
        self._log: logging.Logger = converter.log
        handed_in = converter.coursedir
        self._work = SubmittedWork(handed_in, handed_in.assignment_id)
        try:
            self._known = entered_students(handed_in.db_url, handed_in.assignment_id)
        except OperationalError as error:
            self._log.error("The gradebook cannot be read, so nothing is marked: %s", error.orig)
            raise NbGraderException(str(error.orig)) from error
        # A copy: formgrader goes on using the other one.
        converter.coursedir = copy.copy(handed_in)
        converter.coursedir.submitted_directory = str(Path(self._home, "submitted"))
        converter.coursedir.get_existing_timestamp = self._time
        listed = {Path(os.path.normpath(path)): names for path, names in converter.assignments.items()}
        whole = handed_in.notebook_id == "*"
        converter.assignments = {}
        for student, folder in self._work.folders.items():
            if _is_chosen(student, handed_in) and (whole or folder in listed):
                fresh = self._fresh(handed_in.assignment_id, student)
                names = [Path(path).name for path in listed.get(folder, ())]
                converter.assignments[str(fresh)] = [str(fresh / name) for name in names]
        self._init_destination, self._init_assignment = converter.init_destination, converter.init_assignment
        converter.init_destination = self.init_destination
        converter.init_assignment = self.init_assignment

    def _fresh(self, assignment: str, student: str) -> Path:
        return stage_folder(self._converter.coursedir, "submitted", assignment, student)

    def init_destination(self, assignment: str, student: str) -> bool:
        """nbgrader's own, and where the submission is to be marked, its fresh copy.  Raises Unreadable."""
        shutil.rmtree(self._home, ignore_errors=True)  # the copy before this one
        marked = stage_folder(self._converter.coursedir, "autograded", assignment, student)
        if self._known is not None and student not in self._known and marked.exists():
            self._log.warning("%s: marked before, but not in the gradebook: marked again", student)
            rmtree(str(marked))
        if not self._init_destination(assignment, student):
            self._tell(self._work.look(student, inside=False))
            return False
        self._wait(assignment, student)
        found, fresh = self._work.look(student), self._fresh(assignment, student)
        self._tell(found)
        if found.notebook is None:
            # nbgrader enters it as handed in, without marks, and ends with an error.
            self._converter.notebooks = []
            write(fresh, {})
            return True
        taken = self._work.take(found)
        for said in taken.left_out:
            self._log.warning("%s, %s: left out: %s", student, assignment, said)
        write(fresh, taken.files)
        # What was found by its name may have been a link: only what was taken is marked.
        listed = [Path(name).name for name in self._converter.notebooks]
        names = dict.fromkeys([*listed, *[self._work.name(found)] * found.renamed])
        self._converter.notebooks = [str(fresh / name) for name in names if name in taken.files]
        return True

    def _tell(self, found: SubmittedFolder) -> None:
        for note in (*found.notes, *filter(None, [found.time.trouble])):
            self._log.warning("%s: %s", found.student, note)
        if found.problem:
            self._log.error("%s: not marked: %s", found.student, found.problem)

    def _time(self, folder: str) -> datetime | None:
        """What stands for nbgrader's ``CourseDirectory.get_existing_timestamp``."""
        path = Path(os.path.normpath(folder))
        for student, submitted in self._work.folders.items():
            if path == self._fresh(self._work.assignment, student):
                return hand_in_time(submitted).when
        found = hand_in_time(path)
        # Of a marked one: whatever time was given since is newer.
        return datetime.min if found.trouble and found.when is None else found.when

    def init_assignment(self, assignment: str, student: str) -> None:
        """nbgrader's own, which makes the gradebook's rows; they wait from then on."""
        try:
            self._init_assignment(assignment, student)
        finally:
            self._wait(assignment, student)

    def _wait(self, assignment: str, student: str) -> None:
        create = bool(self._converter.create_student)
        wait_for_a_person(self._converter.coursedir.db_url, assignment, student, create)


def _is_chosen(student: str, directory: Any) -> bool:
    pattern = directory.student_id
    chosen = student == pattern or fnmatch.fnmatchcase(student, pattern)
    return chosen and student not in directory.student_id_exclude.split(",")
