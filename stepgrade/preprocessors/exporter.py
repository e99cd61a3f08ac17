"""Reading a submitted notebook as its student saved it."""

from __future__ import annotations

import io
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbformat.notebooknode import NotebookNode
from traitlets import Bool


class SubmissionExporter(NotebookExporter):
    """nbconvert's exporter, made to accept a byte order mark (some editors write one) and odd metadata."""

    # Validated once, at the end: MendCells makes a notebook valid, and every preprocessor keeps it so.
    optimized_validation = Bool(True).tag(config=True)

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
