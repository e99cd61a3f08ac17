"""What of a notebook is run: its code cells, which of them is a step's test cell, which are passed over."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from stepgrade.inside.protocol import Status
from stepgrade.notebook.grader_calls import grade_id, only_checks


@dataclass(frozen=True)
class Cell:
    """One code cell in the notebook's order.

    A cell with ``step`` is that step's test cell: it is not executed, the state there is kept.
    A cell with ``skip`` is not executed either (a given figure, a cell that only checks).
    """

    source: str
    step: str = ""
    skip: bool = False

    @property
    def is_run(self) -> bool:
        """Whether there is anything to execute."""
        return not self.step and not self.skip and bool(self.source.strip())


UNREADABLE = ("SyntaxError", "IndentationError", "TabError")
"""The exceptions of a cell that cannot be read, so that nothing in it is run."""


@dataclass
class CellResult:
    """What a cell came to: outputs (untrusted, in nbformat's form), its count, and how it ended."""

    status: Status = Status.DONE
    outputs: list[Any] = field(default_factory=list)
    count: int | None = None

    @property
    def failure(self) -> tuple[str, str]:
        """The kind of what made the cell fail (an exception's name, how it ended) and its text; or empty."""
        if self.status != Status.DONE:
            return self.status.value, "it was stopped, or ended its process"
        for output in self.outputs:
            if isinstance(output, dict) and output.get("output_type") == "error":
                return str(output.get("ename"))[:80], str(output.get("evalue"))[:300]
        return "", ""


def test_cell(cell: Any) -> str:
    """The ``grade_id`` of a mended notebook's test cell; empty for any other cell."""
    name = grade_id(cell)
    if not name or cell.cell_type != "code":
        return ""
    about = cell.metadata["nbgrader"]
    return name if about.get("grade") and not about.get("solution") else ""


test_cell.__test__ = False  # type: ignore[attr-defined]  # pytest takes the name for a test's


def cells_to_run(cells: Iterable[Any], steps: Collection[str], figures: Collection[str]) -> list[Cell]:
    """The code cells of a mended notebook; ``figures`` holds the texts of given cells that only draw.

    Figures are known by their text, not by their tags, which a submission may change.
    """
    found = []
    for cell in cells:
        if cell.cell_type == "code":
            name = test_cell(cell)
            skip = cell.source in figures or only_checks(cell.source)
            found.append(Cell(cell.source, step=name if name in steps else "", skip=skip))
    return found
