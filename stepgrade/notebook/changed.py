"""Locked cells with other code in them, and the Python that a submission was written with.

Marking puts the released text of a locked cell back, so what was written there is lost: the instructor is
told.  The notes travel in the notebook's metadata, from where it is mended to where it is marked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from nbformat.notebooknode import NotebookNode

from stepgrade.notebook.code_print import code_print
from stepgrade.notebook.grader_calls import grade_id
from stepgrade.notebook.mending import Known

NOTES = "stepgrade"
"""Where the notes stand in the metadata."""
_VERSION = re.compile(r"3\.\d{1,2}(\.\d{1,2})?")


def changed_locked(nb: NotebookNode, known: Mapping[str, Known]) -> list[str]:
    """The names of the locked code cells of a mended notebook that hold other code than was released.

    Spaces and comments do not count, and a test cell may check as often as it likes.
    """
    found = []
    for cell in nb.cells:
        truth = known.get(grade_id(cell))
        if truth is None or truth.solution or truth.cell_type != "code" or not (truth.locked or truth.grade):
            continue
        if code_print(cell.source) not in ("", code_print(truth.source)):
            found.append(truth.name)
    return found


def told_locked(names: list[str]) -> list[str]:
    """A sentence for each of the locked cells that were changed."""
    return [
        f"The locked cell {name!r} was changed: its released text is marked, not this one" for name in names
    ]


def written_with(nb: Any) -> str:
    """The version of Python that a notebook, as it was handed in, says it was written with; or empty."""
    about: Any = nb.get("metadata")
    for key in ("language_info", "version"):
        about = about.get(key) if isinstance(about, dict) else None
    return about if isinstance(about, str) and _VERSION.fullmatch(about) else ""


def take_notes(nb: NotebookNode) -> tuple[list[str], str]:
    """The notes in a notebook that was mended, which are taken out of it: changed cells, and the Python."""
    notes = nb.metadata.pop(NOTES, {})
    return list(notes.get("changed", [])), str(notes.get("python", ""))
