"""Reading a submitted notebook as its student saved it."""

from __future__ import annotations

import io
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbformat.notebooknode import NotebookNode


class SubmissionExporter(NotebookExporter):
    """nbconvert's own, which a byte order mark (some Windows editors write one) does not stop."""

    def from_file(
        self, file_stream: Any, resources: dict[str, Any] | None = None, **kw: Any
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Read past a byte order mark."""
        text = io.StringIO(file_stream.read().removeprefix("\ufeff"))
        found: tuple[NotebookNode, dict[str, Any]] = super().from_file(text, resources, **kw)
        return found
