"""The source notebook as nbgrader has it: its cells, and the header and footer that are added to it."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from nbformat import current_nbformat
from nbformat.notebooknode import NotebookNode
from nbgrader.nbgraderformat import read
from nbgrader.preprocessors import IncludeHeaderFooter

from stepgrade.course.directory import CourseError


def read_source(path: Path) -> NotebookNode:
    """A source notebook.  Raises CourseError where it is no notebook, or nbgrader cannot read its cells."""
    try:
        nb: NotebookNode = read(str(path), as_version=current_nbformat)
    except Exception as error:  # nbformat and nbgrader raise many kinds
        raise CourseError(f"{path} cannot be read: {error}") from error
    return nb


def with_header(nb: NotebookNode, course: Path, config: Any) -> NotebookNode:
    """``nb`` with the header and footer cells that nbgrader adds to every notebook, if ``config`` says so."""
    with contextlib.chdir(course):  # their paths are relative to it
        IncludeHeaderFooter(config=config).preprocess(nb, {})  # changes ``nb`` in place
    return nb
