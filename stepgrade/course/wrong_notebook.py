"""The notebook of another assignment, handed in under this one's name.

Upload forms take any file, and some step names occur in several assignments.  So such a notebook earns a few
points, and nobody would notice.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from stepgrade.course.directory import CourseError, assignments, load_rubric
from stepgrade.notebook.grader_calls import test_cells
from stepgrade.rubric import Rubric, RubricError


def wrong_notebook(course: Path, rubric: Rubric, notebook: Mapping[str, Any]) -> str:
    """A sentence where ``notebook`` looks like that of another assignment than ``rubric``'s; else empty.

    It is known by its test cells: they check at least half of the steps that another rubric of the course has
    and this one has not.
    """
    own = {step.name for step in rubric}
    foreign = {step for step in test_cells(notebook) if step not in own}
    for name in assignments(course) if foreign else ():
        try:
            theirs = {step.name for step in load_rubric(course, name)} - own
        except (CourseError, RubricError):
            continue
        if theirs and len(foreign & theirs) * 2 >= len(theirs):
            steps = ", ".join(sorted(foreign & theirs))
            return (
                f"this looks like the notebook of {name}, handed in as {rubric.assignment}:"
                f" it holds the steps {steps}"
            )
    return ""
