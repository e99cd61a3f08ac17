"""Reading a submitted notebook within its budget, and all work on it in a process of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import NotebookExporter
from nbformat.notebooknode import NotebookNode
from nbgrader.converters import Autograde
from traitlets import Bool

from stepgrade.course.child import in_child
from stepgrade.course.directory import CourseError
from stepgrade.course.nbgrader_names import without_slash
from stepgrade.course.reading import read_submission
from stepgrade.judging.draws import course_secret
from stepgrade.preprocessors.fresh_copy import FreshCopies
from stepgrade.preprocessors.mark import MarkSteps
from stepgrade.preprocessors.pipeline import without_sandbox
from stepgrade.preprocessors.refuse import refuse
from stepgrade.sandbox.warm import warm_process


class SubmissionExporter(NotebookExporter):
    """nbconvert's exporter for submissions, in both passes of ``nbgrader autograde``.

    nbgrader makes its exporter before it looks at the first submission.  So this is where its converter is
    given fresh copies to read, and where marking is refused if nbgrader is set to mark otherwise than in the
    sandbox, or where no sandbox, secret or rubric is to be had.
    """

    # Validated once, at the end: MendCells makes a notebook valid, and every preprocessor keeps it so.
    optimized_validation = Bool(True).tag(config=True)

    def __init__(self, config: Any = None, **traits: Any) -> None:
        """Raises NbGraderException where nothing can be marked."""
        super().__init__(config=config, **traits)  # type: ignore[no-untyped-call]
        without_slash(self.parent)
        if isinstance(self.parent, Autograde):
            try:
                self._require_marking(self.parent)
            except Exception as error:  # a rubric can raise anything
                refuse(self.log, str(error))
            self._copies = FreshCopies(self.parent)

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
        nbformat.validate(nbformat.v4.new_notebook())  # compiles the schema, once for all children

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> Any:
        """Convert a submission's notebook, in a child process.  Raises OverBudget, and NotebookError."""
        for each in self._preprocessors:
            if isinstance(each, MarkSteps):
                each.warm_up(resources["nbgrader"]["assignment"])

        def convert() -> tuple[str, str]:
            first_pass = getattr(self.parent, "_sanitizing", True)
            content = Path(filename).read_bytes()
            notebook = self.read(content) if first_pass else nbformat.reads(content.decode(), as_version=4)
            output, made = self.from_notebook_node(notebook, resources, **kw)
            return output, made["output_extension"]

        output, extension = in_child(convert, self.log)
        return output, {**(resources or {}), "output_extension": extension}

    def read(self, content: bytes) -> NotebookNode:
        """The notebook that was submitted as ``content``.  Raises OverBudget and NotebookError."""
        found: NotebookNode = nbformat.from_dict(read_submission(content, self.log.warning))
        return found

    def from_notebook_node(self, nb: NotebookNode, resources: Any = None, **kw: Any) -> Any:
        """Export without the notebook's own word on the language: the gradebook knows the kernel."""
        nb["metadata"].pop("language", None)
        return super().from_notebook_node(nb, resources, **kw)  # type: ignore[no-untyped-call]
