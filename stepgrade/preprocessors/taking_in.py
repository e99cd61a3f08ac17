"""Everything that was handed in reaches ``nbgrader autograde``, or is told by it.

Of itself nbgrader passes over a folder without a notebook, and a notebook with another name.  It takes a
folder in ``autograded/`` for a submission that is done, though the gradebook may be a new one, and reads one
kind of time stamp only.  Its exporter is made once it has found the submissions, before the first is marked:
there the list is completed.
"""

from __future__ import annotations

import fnmatch
import os
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

from nbgrader.converters.base import NbGraderException
from nbgrader.utils import rmtree
from sqlalchemy.exc import OperationalError

from stepgrade.course.handed_in import SubmittedFolder, SubmittedWork
from stepgrade.course.intake import Log, set_aside
from stepgrade.course.settings import stage_folder
from stepgrade.course.timestamps import hand_in_time
from stepgrade.gradebook.reading import entered_students


def take_in(converter: Any, log: Log) -> None:
    """Complete the list of what ``converter``, nbgrader's Autograde, is about to mark; tell what is amiss.

    A submission without a notebook to mark stays in the list: nbgrader enters it as handed in, without marks,
    and ends with an error.
    """
    directory = converter.coursedir
    handed_in = SubmittedWork(directory, directory.assignment_id)
    problems: dict[Path, str] = {}
    submitted = set(handed_in.folders.values())
    directory.get_existing_timestamp = lambda folder: _time(Path(folder), submitted, problems, log)
    if directory.notebook_id != "*":
        return
    try:
        known = entered_students(directory.db_url, handed_in.assignment)
    except OperationalError as error:
        log.error("The gradebook cannot be read, so nothing is marked: %s", error.orig)
        raise NbGraderException(str(error.orig)) from error
    init_destination = converter.init_destination

    def init_what_is_due(assignment: str, student: str) -> bool:
        """Ask nbgrader whether a submission is due, once what the gradebook does not know is taken away."""
        marked = stage_folder(directory, "autograded", assignment, student)
        if known is not None and student not in known and marked.exists():
            log.warning("%s: marked before, but not in the gradebook: marked again", student)
            rmtree(str(marked))
        return bool(init_destination(assignment, student))

    converter.init_destination = init_what_is_due
    listed = {Path(os.path.normpath(path)): path for path in converter.assignments}
    for student, folder in handed_in.folders.items():
        if not _is_chosen(student, directory):
            continue
        marked = stage_folder(directory, "autograded", handed_in.assignment, student)
        due = converter.force or not marked.exists() or student not in (known or ())
        found = handed_in.look(student, inside=due)
        for note in (*found.notes, *filter(None, [found.time.trouble])):
            log.warning("%s: %s", student, note)
        path = listed.get(folder, str(folder))
        try:
            problem = found.problem
            if found.notebook is not None and found.renamed:
                converter.assignments[path] = [_under_its_name(found, handed_in)]
            elif problem:
                set_aside(Path(directory.root), handed_in.source, folder, log)
        except OSError as error:
            problem = f"{folder} cannot be written to ({error.strerror})"
        if problem:
            converter.assignments[path] = []
            problems[folder] = problem
            if due:
                log.error("%s: not marked: %s", student, problem)


def _under_its_name(found: SubmittedFolder, handed_in: SubmittedWork) -> str:
    """Copy the notebook to the name that it should have; what was handed in stays as it is."""
    assert found.notebook is not None
    target = found.folder / handed_in.names[0]
    shutil.copyfile(found.notebook, target)
    return str(target)


def _is_chosen(student: str, directory: Any) -> bool:
    pattern = directory.student_id
    chosen = student == pattern or fnmatch.fnmatchcase(student, pattern)
    return chosen and student not in directory.student_id_exclude.split(",")


def _time(folder: Path, submitted: set[Path], problems: dict[Path, str], log: Log) -> datetime | None:
    """What nbgrader's ``CourseDirectory.get_existing_timestamp`` should return for ``folder``.

    nbgrader asks right before it says that there is no notebook, so the reason is told here.
    """
    if folder in problems:
        log.error("%s: %s", folder, problems[folder])
    found = hand_in_time(folder)
    if found.trouble and found.when is None and folder not in submitted:
        return datetime.min  # of a marked one: whatever time was given since is newer
    return found.when
