"""MendCells stands before nbgrader's own sanitizers: it makes a submission's cells the assignment's again.

nbgrader stops at a duplicate id, loses the step of a missing test cell, and believes the submission's own
metadata.  ``stepgrade.notebook.mending`` does the work, by what the gradebook says of the cells.
"""

from __future__ import annotations

from typing import Any

from nbformat.notebooknode import NotebookNode

from stepgrade.gradebook.assignment_cells import known_cells
from stepgrade.notebook.changed import NOTES, changed_locked, written_with
from stepgrade.notebook.mending import Known, mend
from stepgrade.preprocessors.base import CoursePreprocessor


class MendCells(CoursePreprocessor):
    """Mends a submission's cells, as far as it can be known which is which."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Mend the whole notebook.  What was mended is logged; nothing in a notebook makes this raise."""
        known, python = self.known_cells(resources["nbgrader"]), written_with(nb)
        mend(nb, known, self.log.warning)
        notes = {"changed": changed_locked(nb, known), "python": python}
        nb.metadata[NOTES] = NotebookNode({name: note for name, note in notes.items() if note})
        return nb, resources

    def known_cells(self, about: dict[str, Any]) -> dict[str, Known]:
        """The cells of the assignment, by grade_id."""
        return known_cells(about["db_url"], about["notebook"], about["assignment"])
