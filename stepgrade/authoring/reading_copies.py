"""Reading copies: each released notebook as one HTML page, with its figures and without solutions.

The given cells are run, and no step is solved.  Solution cells are shown as they were released, and checks
without a result.  A page is complete in itself: pictures are embedded and formulas are MathML, which browsers
show without scripts.  Only animations use scripts.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellControlSignal, CellExecutionError, DeadKernelError

from stepgrade.authoring.reading_page import PageError, page
from stepgrade.authoring.release import MARKERS, ReleaseError
from stepgrade.course.directory import CourseError, assignments
from stepgrade.course.settings import course_folders, stage_folder
from stepgrade.notebook.grader_calls import grade_id, grader_calls
from stepgrade.preprocessors.first_cell import TAG as START

FOLDER = Path("dist", "lessons")
GIVEN, YOURS, CHECK = "given", "yours", "check"
"""What a code cell is to a reader; its metadata's ``reading_copy``."""
CELL_TIMEOUT = 300
"""Seconds that one given cell may take."""

Progress = Callable[[str], object]


def _silent(now: str) -> None:
    """Show no progress."""


class ReadingCopyError(CourseError):
    """A reading copy could not be made; the message names the assignment and the cell."""


def write_reading_copies(
    course: Path,
    echo: Callable[[str], object],
    names: Sequence[str] = (),
    progress: Progress = _silent,
) -> list[Path]:
    """Write ``dist/lessons/<assignment>.html`` from ``release/``; the files written.

    ``names`` are assignments, all that have a rubric unless told otherwise.  Raises ReadingCopyError,
    or ReleaseError where a page would give something away.
    """
    written = []
    for name in list(names) or assignments(course):
        source = released_notebook(course, name)
        text = reading_copy(source, name, progress)
        path = course / FOLDER / f"{name}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        echo(f"lessons: {path.relative_to(course)}  ({len(text.encode()) // 1024} kB)")
        written.append(path)
    return written


def released_notebook(course: Path, assignment: str) -> Path:
    """The notebook in ``release/<assignment>``.  Raises ReadingCopyError where there is not one."""
    released = stage_folder(course_folders(course), "release", assignment)
    notebooks = sorted(released.glob("*.ipynb"))
    if len(notebooks) != 1:
        raise ReadingCopyError(
            f"{released} should hold one notebook, it holds {len(notebooks)};"
            f" `stepgrade release {assignment}` builds it."
        )
    return notebooks[0]


def reading_copy(source: Path, assignment: str, progress: Progress = _silent) -> str:
    """The page of one released notebook.  Raises ReadingCopyError or ReleaseError."""
    notebook = nbformat.read(source, as_version=4)
    notebook.cells = [cell for cell in notebook.cells if START not in cell.metadata.get("tags", [])]
    markers = given_away(nbformat.writes(notebook))
    if not markers:
        run_given_cells(notebook, source.parent, assignment, progress)
        try:
            text = page(notebook, assignment)
        except PageError as error:
            raise ReadingCopyError(f"{assignment}: {error}") from error
        markers = given_away(text)
    if markers:
        raise ReleaseError(f"the reading copy of {assignment} would hold {', '.join(map(repr, markers))}")
    return text


def given_away(text: str) -> list[str]:
    """The markers of solutions and hidden tests that stand in ``text``, also across the tags of HTML."""
    plain = html.unescape(re.sub(r"<[^>]*>", "", text))
    return [marker for marker in MARKERS if marker in text or marker in plain]


# --- running ---------------------------------------------------------------------------------------


def role(cell: Any) -> str:
    """Whether a code cell is given, the student's to write, or a check."""
    if cell.metadata.get("nbgrader", {}).get("solution"):
        return YOURS
    return CHECK if grader_calls(cell.source) else GIVEN


def run_given_cells(notebook: Any, folder: Path, assignment: str, progress: Progress = _silent) -> None:
    """Run ``notebook`` with no step done, and note each code cell's :func:`role` in its metadata.

    Solution cells are run as they were released, since given cells may use what they define; their outputs
    are dropped.  Checks are not run.  ``folder`` holds the notebook's other files.  Raises ReadingCopyError
    that names the first given cell that fails.
    """
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for cell in cells:
        cell.outputs, cell.execution_count = [], None
        cell.metadata["reading_copy"] = role(cell)
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch, assignment)
        shutil.copytree(folder, work)
        # As a student's kernel: pictures appear in the notebook, and nobody's own settings are read.
        environment = {**os.environ, "IPYTHONDIR": str(Path(scratch, "ipython"))}
        environment.pop("MPLBACKEND", None)
        client = NotebookClient(
            notebook,
            timeout=CELL_TIMEOUT,
            kernel_name="python3",
            extra_arguments=["--log-level=ERROR"],
            resources={"metadata": {"path": str(work)}},
        )
        with client.setup_kernel(env=environment):
            for number, cell in enumerate(cells, start=1):
                progress(f"{assignment}, cell {number} of {len(cells)}")
                if cell.metadata["reading_copy"] != CHECK:
                    _run(client, cell, notebook.cells.index(cell), assignment)


def _run(client: NotebookClient, cell: Any, index: int, assignment: str) -> None:
    given = cell.metadata["reading_copy"] == GIVEN
    try:
        client.execute_cell(cell, index)
    except CellExecutionError as error:
        if given:
            said = f"{error.ename}: {error.evalue}"
            raise ReadingCopyError(f"{assignment}, {cell_name(cell, index)}: {said}") from error
    except (CellControlSignal, DeadKernelError) as error:  # too slow, or the end of its process
        said = str(error).strip().partition("\n")[0] or type(error).__name__
        raise ReadingCopyError(f"{assignment}, {cell_name(cell, index)}: {said}") from error
    # What a library writes to stderr (such as "building the font cache") is no part of the lesson.
    cell.outputs = [each for each in cell.outputs if given and each.get("name") != "stderr"]


def cell_name(cell: Any, index: int) -> str:
    """How a message names a cell."""
    return f"cell {index + 1} ({grade_id(cell) or cell.get('id', 'without id')})"
