"""Repairing a submitted notebook before nbgrader's own sanitizers look at it.

nbgrader stops at a duplicate id, loses the step of a missing test cell, or believes the submission's own
metadata.  ``stepgrade.notebook.mending`` makes the cells the assignment's again, by what the gradebook
says of them.
"""

from __future__ import annotations

from typing import Any

from nbformat.notebooknode import NotebookNode

from stepgrade.gradebook.known_cells import known_cells
from stepgrade.notebook.mending import Known, mend
from stepgrade.preprocessors.base import CoursePreprocessor


class RepairCells(CoursePreprocessor):
    """Makes a submission's cells the assignment's again, as far as they can be known."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Repair the whole notebook; what was repaired is logged, never fatal."""
        mend(nb, self.known_cells(resources["nbgrader"]), self.log.warning)
        return nb, resources

    def known_cells(self, about: dict[str, Any]) -> dict[str, Known]:
        """The cells of the assignment, by grade_id."""
        return known_cells(about["db_url"], about["notebook"], about["assignment"])
