"""What our preprocessors share: where the course is, its folders and its rubrics."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import List, Unicode

from stepgrade.course.directory import load_rubric, rubrics_changed
from stepgrade.course.settings import Stage, folders, stage_folder
from stepgrade.judging.expectation import Expectations
from stepgrade.notebook.source import figure_texts


@functools.lru_cache(maxsize=8)
def _expectations(course: Path, assignment: str, changed: int) -> Expectations:
    """One object for a whole class; ``changed`` is another number once a rubric has changed."""
    return Expectations(load_rubric(course, assignment))


class CoursePreprocessor(NbGraderPreprocessor):  # type: ignore[misc]
    """A preprocessor that knows its course directory."""

    # HTML exporters configure this for every preprocessor; nbgrader's base class took the tag off.
    display_data_priority = List(
        Unicode(), default_value=["text/html", "image/png", "image/jpeg", "text/plain"]
    ).tag(config=True)

    course_root = Unicode(
        "", help="The course directory; empty for the one that nbgrader is working on."
    ).tag(config=True)

    @property
    def course(self) -> Path:
        """The course directory."""
        if self.course_root:
            return Path(self.course_root)
        return Path(self._coursedir.root) if self._coursedir is not None else Path.cwd()

    @property
    def directory(self) -> Any:
        """nbgrader's CourseDirectory; where nothing is being converted, the one of the settings."""
        if self._coursedir is not None:
            return self._coursedir
        directory = folders(self.config)
        directory.root = str(self.course)
        return directory

    @property
    def _coursedir(self) -> Any:
        """nbgrader's CourseDirectory.  A preprocessor's parent is the exporter, whose parent converts."""
        parent: Any = self
        while parent is not None:
            coursedir = getattr(parent, "coursedir", None)
            if coursedir is not None:
                return coursedir
            parent = getattr(parent, "parent", None)
        return None

    def folder(self, stage: Stage, assignment: str, student: str = ".") -> Path:
        """The course's folder of ``assignment`` at that stage, of one student where it has any."""
        return stage_folder(self.directory, stage, assignment, student)

    def expectations(self, assignment: str) -> Expectations:
        """What is expected of the assignment's steps.  Raises what loading its rubric raises."""
        return _expectations(self.course, assignment, rubrics_changed(self.course))

    def figures(self, about: Mapping[str, Any]) -> frozenset[str]:
        """The texts of the given cells that only draw; ``about`` holds nbgrader's names of the notebook."""
        source = self.folder("source", about["assignment"])
        return figure_texts(source / f"{about['notebook']}.ipynb")
