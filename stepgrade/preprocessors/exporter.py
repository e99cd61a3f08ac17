"""Reading a submitted notebook as its student saved it, where it will be marked in the sandbox."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbformat.notebooknode import NotebookNode
from nbgrader.converters import Autograde
from traitlets import Bool

from stepgrade.course.directory import CourseError
from stepgrade.judging.draws import course_secret
from stepgrade.preprocessors.mark import MarkSteps
from stepgrade.preprocessors.pipeline import without_sandbox
from stepgrade.preprocessors.refuse import refuse
from stepgrade.sandbox.warm import warm_process


class SubmissionExporter(NotebookExporter):
    """nbconvert's exporter, made to accept a byte order mark (some editors write one) and odd metadata.

    It is made before anything is touched, and refuses where nbgrader is set to mark otherwise than in the
    sandbox, or where no sandbox, secret or rubric is to be had.
    """

    # Validated once, at the end: MendCells makes a notebook valid, and every preprocessor keeps it so.
    optimized_validation = Bool(True).tag(config=True)

    def __init__(self, config: Any = None, **traits: Any) -> None:
        """Raises NbGraderException where nothing can be marked."""
        super().__init__(config=config, **traits)  # type: ignore[no-untyped-call]
        if isinstance(self.parent, Autograde):
            try:
                self._require_marking(self.parent)
            except Exception as error:  # a rubric can raise anything
                refuse(self.log, str(error))

    def _require_marking(self, converter: Any) -> None:
        """Start what marks, and raise where it cannot."""
        lists = (converter.sanitize_preprocessors, converter.autograde_preprocessors)
        if found := without_sandbox(*lists, converter.config):
            raise CourseError(f"{found}, so submissions would not be marked in the sandbox. Take that away.")
        marking = MarkSteps(parent=self)
        warm_process(marking.sandbox())
        course_secret(marking.course)
        for folder in converter.assignments:
            marking.expectations(Path(folder).name)

    def from_file(
        self, file_stream: Any, resources: dict[str, Any] | None = None, **kw: Any
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Read past a byte order mark."""
        text = io.StringIO(file_stream.read().removeprefix("\ufeff"))
        exported: tuple[NotebookNode, dict[str, Any]] = super().from_file(text, resources, **kw)
        return exported

    def from_notebook_node(self, nb: NotebookNode, resources: Any = None, **kw: Any) -> Any:
        """Export without the notebook's own word on the language: the gradebook knows the kernel."""
        metadata = nb.get("metadata")
        nb["metadata"] = metadata if isinstance(metadata, dict) else NotebookNode()
        nb["metadata"].pop("language", None)
        return super().from_notebook_node(nb, resources, **kw)  # type: ignore[no-untyped-call]
