"""Reading a submitted notebook as its student saved it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbformat.notebooknode import NotebookNode
from traitlets import Bool

from stepgrade.notebook.text import decoded
from stepgrade.preprocessors.taking_in import take_in


class SubmissionExporter(NotebookExporter):
    """nbconvert's exporter, made to accept a byte order mark (some editors write one) and odd metadata."""

    # Validated once, at the end: MendCells makes a notebook valid, and every preprocessor keeps it so.
    optimized_validation = Bool(True).tag(config=True)

    def __init__(self, config: Any = None, **traits: Any) -> None:
        """nbgrader's Autograde makes one before it marks: what it would pass over is added to its list."""
        super().__init__(config=config, **traits)  # type: ignore[no-untyped-call]
        if getattr(self.parent, "coursedir", None) is not None:
            take_in(self.parent, self.log)

    def from_filename(
        self, filename: str, resources: dict[str, Any] | None = None, **kw: Any
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Read a file in UTF-8 or UTF-16."""
        return self.from_file(io.StringIO(decoded(Path(filename).read_bytes())), resources, **kw)

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
