"""``grader.ready()``: the notebook's file, run afresh, and what marking will not accept of it."""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Iterator
from pathlib import Path

from stepgrade.display.readiness import Objection, Readiness, readiness_html, readiness_text
from stepgrade.judging import verdict as v
from stepgrade.notebook.grader_calls import (
    CodeCell,
    NotebookError,
    code_cells,
    read_notebook,
    test_cells,
)
from stepgrade.selfcheck.bundle import FOLDER
from stepgrade.selfcheck.carried import carried_tests
from stepgrade.selfcheck.check import CheckFailed, nothing_to_ask, otter_grading, show, tests_folder, told
from stepgrade.selfcheck.folder import ReleasedTests
from stepgrade.selfcheck.fresh_run import FreshRun, FreshRunError, fresh_run
from stepgrade.selfcheck.marking_terms import FILE as TERMS
from stepgrade.selfcheck.marking_terms import read_terms
from stepgrade.selfcheck.objections import objections, place

SESSION = "JPY_SESSION_NAME"
"""The environment variable in which Jupyter tells a kernel the notebook that it was started for."""
_NOWHERE = (
    "Save the notebook here first. Where its file is kept elsewhere, as in Colab, restart the kernel and run"
    " all cells; grader.check_all() tells the rest."
)


def ready(notebook: str = "") -> None:
    """Run the notebook's file afresh, from the top, and say what marking will not accept of it.

    ``notebook`` names the file where several lie beside each other.  What is looked at is the file as it was
    saved last.  Shows a table, and raises CheckFailed where something has to be mended before handing in;
    unfinished steps are not among that.
    """
    if otter_grading() is not None:  # a notebook that is being graded is not run once more
        return
    folder = tests_folder()
    if folder is None:
        raise CheckFailed(*nothing_to_ask())
    with told():
        tests = ReleasedTests(folder)
        trouble = tests.trouble() or (tests.lack(tests.missing) if tests.missing else "")
        if trouble:
            raise CheckFailed(trouble)
        released = next(iter(tests.values())).notebook + ".ipynb"
        carried = folder == carried_tests()
        beside = Path.cwd() if carried else folder.resolve().parent
        path = _file(beside, notebook, released, tests)
        try:
            found = readiness(path, released, tests)
        except NotebookError as error:
            raise CheckFailed(str(error)) from None
        except FreshRunError as error:
            raise CheckFailed(
                f"The notebook could not be run afresh: {error}",
                "Restart the kernel and run all cells instead; grader.check_all() tells the rest.",
            ) from None
    show(readiness_text(found), readiness_html(found))
    if found.grave:
        raise CheckFailed(f"{found.verdict}.")


def readiness(path: Path, released: str, tests: ReleasedTests) -> Readiness:
    """What is to be said of the notebook at ``path``, which was released under the name ``released``.

    Raises NotebookError, BundleError or FreshRunError.
    """
    notebook = read_notebook(path)
    cells = {cell.number: cell for cell in code_cells(notebook)}
    terms = read_terms(tests.path)
    ran = fresh_run(path, tests.path)
    found = objections(notebook, path, released, terms) if terms else []
    not_offered = {each.cell for each in found}
    locked, limit = (terms.locked, terms.cell_seconds) if terms else ({}, 0.0)
    for each in _objections_of_run(ran, cells, locked, limit):
        # An import that is not offered is told once, also where it is not there either.
        if not ("ModuleNotFoundError" in each.what and each.cell in not_offered):
            found.append(each)
    found.sort(key=lambda each: each.cell)
    saved = time.strftime("%H:%M on %d %B %Y", time.localtime(path.stat().st_mtime))
    notes = [f"This is the file as it was saved last, at {saved}; save first if you changed anything since."]
    if terms is None:
        what = "cannot be read" if (tests.path / TERMS).exists() else "is missing"
        notes.append(
            f"What marking offers is not told here: `{FOLDER}/{TERMS}` {what}. The folder `{FOLDER}` of the"
            " zip has it."
        )
    right = [step for step in tests.steps if ran.steps.get(step) in v.SOUND]
    by_hand = [step for step in tests.steps if ran.steps.get(step) == v.PLAUSIBLE]
    rest = [step for step in tests.steps if step not in right and step not in by_hand]
    if rest:
        notes.append(f"Not right yet: {', '.join(f'`{step}`' for step in rest)}. Each one's check says why.")
    absent = [step for step in tests.steps if step not in test_cells(notebook)]
    if absent:
        notes.append(f"The test cells of {', '.join(absent)} are missing; marking puts them back.")
    count = f"{path.name}, {len(right)} of {len(tests.steps) - len(by_hand)} steps right"
    count += ", by-hand values not checked" if by_hand else ""
    grave = sum(each.grave for each in found)
    mend = "the one thing" if grave == 1 else f"the {grave} things"
    verdict = f"not ready yet, mend {mend} marked ✗ first: {count}" if grave else f"ready to hand in: {count}"
    return Readiness(path.name, tuple(found), tuple(notes), verdict)


def _file(folder: Path, named: str, released: str, tests: ReleasedTests) -> Path:
    """The notebook's file.  Raises CheckFailed where it cannot be told which it is."""
    if named:
        if not (folder / named).is_file():
            raise CheckFailed(f"There is no file {named!r} in {folder}.")
        return folder / named
    session = folder / Path(os.environ.get(SESSION, "")).name
    for path in (session, folder / released):
        if path.suffix == ".ipynb" and path.is_file():
            return path
    others = [path for path in sorted(folder.glob("*.ipynb")) if _checks(path, tests)]
    if len(others) == 1:
        return others[0]
    names = ", ".join(f'grader.ready("{path.name}")' for path in others)
    raise CheckFailed(
        f"There is no {released} in {folder}.",
        f"Say which notebook you mean: {names}." if others else _NOWHERE,
    )


def _checks(path: Path, tests: ReleasedTests) -> bool:
    try:
        return bool(test_cells(read_notebook(path)).keys() & set(tests.steps))
    except NotebookError:
        return False


def _objections_of_run(
    ran: FreshRun, cells: dict[int, CodeCell], locked: Collection[str], limit: float
) -> Iterator[Objection]:
    """What only running the notebook shows."""
    for number, what in ran.left:
        yield Objection(
            place(cells[number]),
            f"It leaves {what} running. Marking ends what a cell leaves running before it asks your steps.",
            "End it in the same cell (`join()`, `shutdown()`, a `with` block), or do without.",
            cell=number,
        )
    if ran.died:
        yield Objection(
            place(cells[ran.died]),
            "The Python process ended or hung in this cell; nothing below it was run.",
            "Mend this cell; restart the kernel and run all cells to see it.",
            cell=ran.died,
        )
    for number, seconds in ran.slow:
        if limit and seconds > limit:
            yield Objection(
                place(cells[number]),
                f"It took {seconds:.0f} seconds here; marking stops a cell after {limit:g}.",
                "Make it quicker, or take out what is not needed for your steps.",
                cell=number,
            )
    for number, kind, text in ran.raised:
        # What is not written yet is told by its step; a given cell fails over the steps above it.
        if kind == "NotImplementedError" or cells[number].grade_id in locked:
            continue
        yield Objection(
            place(cells[number]),
            f"Run from the top, it raises {kind}{': ' * bool(text)}{text}. What it was to define is missing"
            " when it is marked.",
            "Restart the kernel and run all cells; define what a cell uses above it.",
            grave=False,
            cell=number,
        )
