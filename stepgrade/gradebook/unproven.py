"""Automatic marks of which nothing shows that stepgrade gave them.

Marking keeps what came back beside the autograded notebook, with that notebook's digest.  A score in the
gradebook without it came about otherwise: by nbgrader alone, with another configuration, or the results were
lost.  What a person entered by hand is that person's word, and is not looked at.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import Gradebook

from stepgrade.gradebook.reading import every_mark, find_assignment
from stepgrade.judging.stored import notebook_digest, read_digest, results_file


def unproven(db_url: str, directory: Any, assignment: str, students: Collection[str] = ()) -> dict[str, str]:
    """student -> why the marks of ``assignment`` are unproven; of ``students`` only, if there are any.

    ``directory`` is nbgrader's CourseDirectory.  Raises CourseError where the gradebook does not know the
    assignment.
    """
    with Gradebook(db_url) as gradebook:
        marked = {
            (student, notebook)
            for student, notebook, _, mark in every_mark(gradebook, find_assignment(gradebook, assignment))
            if mark.auto is not None and mark.by_hand is None
        }
    found = {}
    for student, notebook in sorted(marked):
        folder = Path(directory.format_path(directory.autograded_directory, student, assignment))
        if (not students or student in students) and (why := why_unproven(folder, notebook)):
            found[student] = why
    return found


def why_unproven(folder: Path, notebook: str) -> str:
    """Why the results in ``folder`` do not prove the marks of ``notebook``; empty where they do."""
    try:
        digest = read_digest(results_file(folder, notebook))
        if digest and digest != notebook_digest(nbformat.read(folder / f"{notebook}.ipynb", 4)):
            return "the stored results are those of another notebook"
    except FileNotFoundError as error:
        return f"there is no {Path(error.filename).name}"
    except Exception as error:  # nbformat raises many kinds
        return f"the stored results cannot be read ({error})"
    return ""


def sentences(assignment: str, found: dict[str, str]) -> list[str]:
    """A line for each student of ``found``, and one that says what to do."""
    if not found:
        return []
    return [*(f"{student}: unproven: {why}" for student, why in found.items()), what_to_do(assignment, found)]


def what_to_do(assignment: str, students: Iterable[str]) -> str:
    """How unproven marks become proven ones."""
    names = list(students)
    whose = f" --student {names[0]}" if len(names) == 1 else ""
    return (
        "Nothing shows that stepgrade gave these marks. Mark again:"
        f" `nbgrader autograde {assignment} --force{whose}`; points by hand stay."
    )
