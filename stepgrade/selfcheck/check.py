"""The check in the notebook: a step's public cases over the notebook's own functions.

It shows a small table, and raises :class:`CheckFailed` where something is wrong, so that the cell counts
as failed.
"""

from __future__ import annotations

import difflib
import importlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from stepgrade.display import tables
from stepgrade.display.array_figures import folded
from stepgrade.display.difference import array_differences
from stepgrade.display.progress_bars import progress_html, progress_text
from stepgrade.inside.script import Reply, ReplyKind
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import asked_too_early
from stepgrade.selfcheck import carried
from stepgrade.selfcheck import progress as record
from stepgrade.selfcheck.bundle import FOLDER, BundleError, StepBundle, bundle_files, bundles_of
from stepgrade.selfcheck.examine import GREEN, Examination, Examined, roots_first
from stepgrade.selfcheck.folder import ReleasedTests
from stepgrade.selfcheck.marking_terms import MarkingTerms, read_terms

READY = "grader.ready() runs the saved notebook afresh and says what marking will not accept of it."

_START = Path.cwd()
"""Where the notebook started: a cell may change the working directory."""


class CheckFailed(AssertionError):
    """A step does not pass, or cannot be checked.  A notebook shows its lines and no traceback.

    Where a table above them tells ``why``, a notebook does not repeat it.
    """

    def __init__(self, *lines: str, why: str = "") -> None:
        cleaned = [tables.clean(line, 240) for line in lines if line]
        self._shown = [*cleaned, "The table above says why."] if why else cleaned
        super().__init__("\n".join([*cleaned, *([tables.clean(why)] if why else [])]))

    def _render_traceback_(self) -> list[str]:
        return self._shown


def start(assignment: str, version: str) -> None:
    """Say whose checks this notebook needs, and of which version: the first cell of every released one.

    They are those in the folder ``tests`` beside it, or else those that the installed package carries; then
    what the notebook reads from beside it is put there as well.  Raises CheckFailed where the package is
    older than the notebook, and where a file cannot be written.
    """
    if otter_grading() is not None:
        return
    now = carried.begin(assignment, version)
    if _beside() is not None:
        return
    if now.too_old:
        raise CheckFailed(*nothing_to_ask())
    try:
        for name in now.lay_out(Path.cwd()):
            print(f"{name}, which this notebook reads, lies beside it now.")
    except OSError as error:
        raise CheckFailed(
            f"What this notebook reads cannot be put into {Path.cwd()}: {error.strerror}.",
            "Start the notebook in a folder in which you may write.",
        ) from None


def check(step: str) -> None:
    """Check one step on its public cases and show what came of each.

    Raises CheckFailed where a case does not pass.
    """
    namespace = sys._getframe(1).f_globals
    bundles = _bundles(step)
    with told():
        found = Examination(bundles, namespace).of(step)
    _tell_otter(step, namespace, found.replies)
    record.note(_terms(bundles), [found.verdict])
    unwritten = _unwritten(step, found)
    if unwritten:
        raise CheckFailed(*unwritten)
    figures = _figures(bundles[step], found)
    show(tables.step_text(found.verdict), tables.step_html(found.verdict, figures=figures))
    if found.verdict.outcome not in GREEN:
        raise CheckFailed(f"{tables.headline(found.verdict)}.", why=found.verdict.diagnosis)


def check_all() -> None:
    """Check every step on its public cases and show one summary, before handing in.

    Raises CheckFailed where a step does not pass.
    """
    namespace = sys._getframe(1).f_globals
    bundles = _bundles()
    examination = Examination(bundles, namespace)
    with told():
        verdicts = tuple(examination.of(step).verdict for step in bundles)
    first, terms = next(iter(bundles.values())), _terms(bundles)
    record.note(terms, verdicts)
    said = (record.line(terms), READY if isinstance(bundles, ReleasedTests) else "")
    summary = v.AssignmentVerdict(first.assignment, first.notebook, verdicts, tuple(filter(None, said)))
    show(tables.assignment_text(summary), tables.assignment_html(summary))
    wrong = roots_first(verdicts, bundles)
    lack = bundles.lack(bundles.missing) if isinstance(bundles, ReleasedTests) and bundles.missing else ""
    if wrong or lack:
        raise CheckFailed(
            f"{tables.total(summary)}." + (f" Not yet: {', '.join(wrong)}." if wrong else ""),
            lack,
            "Each step's own check tells more; run grader.ready() before you hand in.",
        )


def progress() -> None:
    """Show how far you have come in the course, from your own checks: steps, points within reach, time.

    The record lies on this machine alone; the table says where, and it may be deleted.
    """
    folder = tests_folder()
    terms = read_terms(folder) if folder is not None else None
    now = carried.begun()
    if folder is None and now is not None and now.too_old:
        raise CheckFailed(*nothing_to_ask())
    if terms is None:
        raise CheckFailed(
            f"Beside this notebook there is no `{FOLDER}/marking.json`, which tells what the course holds.",
            "It came with the released assignment: unpack that again.",
        )
    known, place = record.records(terms.course), record.place()
    kept = f"This is kept in {place}, on this machine alone; delete the file to begin anew."
    notes = (
        record.coming(terms, known),
        *record.milestones(terms, known),
        "Points within reach are those of steps that pass their public cases; marking decides. Your time"
        " counts from check to check, without breaks of more than half an hour.",
        kept if place is not None else "Nothing is recorded here.",
    )
    arguments = ("Your progress", record.rows(terms, known), notes)
    show(progress_text(*arguments), progress_html(*arguments))


def grade(step: str) -> None:
    """Mark one step with its hidden cases: the instructor's check, in the source notebook.

    Raises CheckFailed where the step does not earn its full points, and on a student's side, where
    there are no hidden cases.
    """
    namespace = sys._getframe(1).f_globals
    verdict = _grade(step, namespace)
    show(tables.step_text(verdict, marked=True), tables.step_html(verdict, marked=True))
    if verdict.outcome not in v.FULL or verdict.points is None or verdict.points < verdict.max_points:
        why = verdict.diagnosis or " ".join(verdict.notes)
        raise CheckFailed(f"{tables.headline(verdict, marked=True)}.", why=why)


def _grade(step: str, namespace: dict[str, Any]) -> v.StepVerdict:
    """Mark one step over ``namespace`` with the course's rubric and secret.  Raises CheckFailed."""
    from stepgrade.course.directory import CourseError, assignment_of, find_course, load_rubric
    from stepgrade.judging.asking import NamespaceAsker
    from stepgrade.judging.draws import Draws, course_secret
    from stepgrade.judging.expectation import Expectations
    from stepgrade.judging.marking import mark

    here = Path.cwd()
    try:
        course = find_course(here)
        rubric = load_rubric(course, assignment_of(here))
    except CourseError as error:
        raise CheckFailed(
            f"{step}: hidden cases are marked on the instructor's side; use grader.check here.", str(error)
        ) from None
    names = [each.name for each in rubric.steps]
    if step not in names:
        raise CheckFailed(*_unknown(step, names))
    draws = Draws(rubric.assignment, "instructor", course_secret(course))
    asker = NamespaceAsker(namespace, rubric)
    return mark(Expectations(rubric), asker, draws, steps=[rubric[step]]).steps[0]


def _unwritten(step: str, found: Examined) -> tuple[str, ...]:
    """What to say of a step that is not there yet; empty where there is something to judge."""
    replies = found.replies
    if replies and all(reply.kind == ReplyKind.MISSING for reply in replies):
        return (
            f"{step}: `{replies[0].text}` is not defined yet.",
            "Write it in the cell above and run that cell, then run this check again.",
        )
    raised = [reply.raised.type if reply.raised else "" for reply in replies]
    if raised and not found.blamed and all(kind == "NotImplementedError" for kind in raised):
        return (
            f"{step} is not written yet.",
            "Fill in the cell above and run it, then run this check again.",
        )
    return ()


# --- finding the cases -----------------------------------------------------------------------------


def _bundles(step: object = None) -> Mapping[str, StepBundle]:
    """The checks beside the notebook; in an instructor's source notebook, those of the rubric."""
    folder = tests_folder()
    bundles: Mapping[str, StepBundle] = ReleasedTests(folder) if folder is not None else _course_bundles()
    with told():
        trouble = bundles.trouble() if isinstance(bundles, ReleasedTests) else ""
        known = bundles.steps if isinstance(bundles, ReleasedTests) else tuple(bundles)
    if trouble:
        raise CheckFailed(trouble)
    if step is not None and step not in known:
        raise CheckFailed(*_unknown(step, known))
    return bundles


@contextmanager
def told() -> Iterator[None]:
    """A test file that cannot be read ends the check, with what to do; an interrupt shows no line of ours."""
    try:
        yield
    except BundleError as error:
        raise CheckFailed(str(error)) from None
    except KeyboardInterrupt as stopped:
        stopped._render_traceback_ = lambda: ["The check was interrupted."]  # type: ignore[attr-defined]
        raise


def _unknown(step: object, known: Sequence[str]) -> tuple[str, str]:
    close = difflib.get_close_matches(str(step), known, n=1)
    meant = f' Did you mean "{close[0]}"?' if close else ""
    return f"There is no step {step!r} here.{meant}", f"The steps are: {', '.join(sorted(known))}."


def _terms(bundles: Mapping[str, StepBundle]) -> MarkingTerms | None:
    """What the release tells of the marking; None for an instructor, and while Otter grades."""
    if not isinstance(bundles, ReleasedTests) or otter_grading() is not None:
        return None
    return read_terms(bundles.path)


def tests_folder() -> Path | None:
    """The folder with the test files: beside the notebook, or else those that the package carries."""
    return _beside() or carried.carried_tests()


def _beside() -> Path | None:
    """The folder with the test files beside the notebook."""
    candidates = [Path(FOLDER), _START / FOLDER]
    otter = otter_grading()
    if otter is not None:
        candidates.insert(0, Path(str(otter._tests_dir_override)))
    return next((path for path in candidates if path.is_dir() and bundle_files(path)), None)


def _course_bundles() -> dict[str, StepBundle]:
    """In an instructor's source notebook there are no test files, and a rubric instead."""
    from stepgrade.course.directory import CourseError, assignment_of, find_course, load_rubric

    try:
        found = bundles_of(load_rubric(find_course(Path.cwd()), assignment_of(Path.cwd())))
    except CourseError:
        raise CheckFailed(*nothing_to_ask()) from None
    return {bundle.step: bundle for bundle in found}


def nothing_to_ask() -> tuple[str, str]:
    """What is said, and what to do, where neither a folder nor the package has the checks."""
    now = carried.begun()
    if now is not None and now.too_old:
        return now.too_old, (
            f"Install stepgrade {now.version}: `%pip install` with what the first cell names, or with the"
            " wheel of the assignment's zip. Then restart the kernel."
        )
    if now is None:
        first = "Run the notebook's first cell, which tells whose checks it needs; or keep"
    else:
        first = f"The stepgrade that is installed carries none of {now.assignment}; keep"
    return (
        f"There is no folder `{FOLDER}` with the checks in {Path.cwd()}.",
        f"{first} the notebook in the assignment's folder, beside `{FOLDER}`. If that got lost, take it from"
        " the released assignment again.",
    )


# --- showing ---------------------------------------------------------------------------------------


def _figures(bundle: StepBundle, found: Examined) -> list[str]:
    """The student's arrays beside the expected ones, for the cases that fail by the step's own work."""
    figures = []
    for case, reply, judged in zip(bundle.cases, found.replies, found.verdict.cases, strict=True):
        drawn = judged.outcome == v.FAILED and reply.kind == ReplyKind.VALUE and not found.blamed
        if drawn and case.expectation.above is None and case.expectation.plausibility is None:
            figures.append(folded(case.case.name, array_differences(reply.value, case.expectation)))
    return figures


def show(text: str, html: str) -> None:
    """Show the table in a notebook; its text in a terminal."""
    ipython = sys.modules.get("IPython")
    if ipython is not None and ipython.get_ipython() is not None:
        display = importlib.import_module("IPython.display").display
        display({"text/plain": text, "text/html": html}, raw=True)
        return
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))


# --- Otter -----------------------------------------------------------------------------------------


def otter_grading() -> Any:
    """Otter's Notebook class where Otter is grading this process, else None."""
    notebook = getattr(sys.modules.get("otter"), "Notebook", None)
    return notebook if getattr(notebook, "_grading_mode", False) is True else None


def _tell_otter(step: str, namespace: Mapping[str, Any], replies: Sequence[Reply]) -> None:
    """Let ``otter check`` record the step in the state at its test cell, as every front does.

    What was asked too early is left to Otter's own pass at the end of the notebook.
    """
    otter = otter_grading()
    if otter is not None and not asked_too_early(replies):
        with suppress(Exception):
            otter().check(step, global_env=namespace)
