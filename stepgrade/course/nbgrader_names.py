"""Names that nbgrader misreads: brackets in a path, and an assignment with a slash behind it.

nbgrader looks for files with ``glob.glob(folder + pattern)``, so that ``course [2025]`` is a pattern that
matches nothing: no submission is found, and no file is ignored (results would be copied along with feedback).
And the shell completes ``exercise_01/``, which nbgrader takes for another assignment.
"""

from __future__ import annotations

import atexit
import fnmatch
import functools
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any, get_args

from stepgrade.course.directory import CourseError
from stepgrade.course.settings import Stage

MISREAD = "holds *, ? or [ ], which nbgrader reads as a pattern"


def is_pattern(name: str) -> bool:
    """Whether ``name``, as a pattern of file names, stands for others than itself; ``[`` alone does not."""
    return "*" in name or "?" in name or not fnmatch.fnmatchcase(name, name)


@functools.cache  # nbgrader loads a configuration several times
def plain_root(course: Path) -> Path:
    """``course``, or, where its path is a pattern, a link to it that is gone with this process.

    From such a course formgrader's links to single files lead nowhere; all else works.
    """
    if not is_pattern(str(course)):
        return course
    home = Path(tempfile.mkdtemp(prefix="stepgrade-course-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    link = home / "course"
    link.symlink_to(course.resolve(), target_is_directory=True)
    return link


def require_plain_folders(directory: Any) -> None:
    """Raise CourseError where a folder's name in nbgrader's CourseDirectory is a pattern."""
    for stage in get_args(Stage):
        if is_pattern(name := getattr(directory, f"{stage}_directory")):
            raise CourseError(
                f"c.CourseDirectory.{stage}_directory: {name!r} {MISREAD}. Choose another name."
            )


def without_slash(converter: Any) -> None:
    """Have nbgrader's ``converter`` take ``exercise_01/`` for ``exercise_01``; called by its exporter."""
    directory = getattr(converter, "coursedir", None)
    if directory is not None and directory.assignment_id.endswith(os.sep):
        directory.assignment_id = directory.assignment_id.rstrip(os.sep)
        converter.init_notebooks()
