"""RefuseToMark stands where nothing can be trusted to mark: it stops nbgrader before anything is touched."""

from __future__ import annotations

from typing import Any, NoReturn

from nbconvert.exporters import NotebookExporter
from nbgrader.converters.base import NbGraderException
from traitlets import Unicode


class RefuseToMark(NotebookExporter):
    """An exporter that cannot be made.

    nbgrader makes its exporter before it removes an earlier marking, reads a submission or opens the
    gradebook, and ends with a status other than 0 where that fails.
    """

    reason = Unicode("", help="What is wrong, and what to do.").tag(config=True)

    def __init__(self, config: Any = None, **traits: Any) -> None:
        """Raises NbGraderException with the reason."""
        super().__init__(config=config, **traits)  # type: ignore[no-untyped-call]
        refuse(self.log, self.reason)


def refuse(log: Any, reason: str) -> NoReturn:
    """Tell the ``reason`` and raise it as an NbGraderException."""
    message = f"Nothing is marked, and nothing is changed: {reason}"
    log.error(message)
    raise NbGraderException(message)
