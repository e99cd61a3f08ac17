"""The check in the notebook: a step's public cases over the notebook's own functions.

It shows a small table, and raises :class:`CheckFailed` where something is wrong, so that the cell counts
as failed.
"""

from __future__ import annotations

import difflib
import importlib
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from stepgrade.display import tables
from stepgrade.inside.script import Reply, ReplyKind
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import asked_too_early
from stepgrade.selfcheck.bundle import (
    FOLDER,
    BundleError,
    StepBundle,
    bundle_files,
    bundles_of,
    read_bundle,
    read_bundles,
)

_START = Path.cwd()
"""Where the notebook started: a cell may change the working directory."""


class CheckFailed(AssertionError):
    """A step does not pass, or cannot be checked.  A notebook shows its lines and no traceback."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(tables.clean(line, 240) for line in lines if line))

    def _render_traceback_(self) -> list[str]:
        return str(self).split("\n")


def check(step: str) -> None:
    """Check one step on its public cases and show what came of each.

    Raises CheckFailed where a case does not pass.
    """
    namespace = sys._getframe(1).f_globals
    bundle = _bundle(step)
    replies = bundle.ask(namespace)
    _tell_otter(bundle.step, namespace, replies)
    unwritten = _unwritten(step, replies)
    if unwritten:
        raise CheckFailed(*unwritten)
    verdict = bundle.verdict(replies)
    _show(tables.step_text(verdict), tables.step_html(verdict))
    _raise_unless_full(verdict, marked=False)


def check_all() -> None:
    """Check every step on its public cases and show one summary, before handing in.

    Raises CheckFailed where a step does not pass.
    """
    namespace = sys._getframe(1).f_globals
    bundles = _all_bundles()
    verdicts = tuple(bundle.verdict(bundle.ask(namespace)) for bundle in bundles)
    summary = v.AssignmentVerdict(bundles[0].assignment, bundles[0].notebook, verdicts)
    _show(tables.assignment_text(summary), tables.assignment_html(summary))
    failed = [verdict.step for verdict in verdicts if verdict.outcome not in v.FULL]
    if failed:
        raise CheckFailed(
            f"{tables.total(summary)}. Not yet: {', '.join(failed)}.",
            "Restart the kernel and run all cells before you hand in; each step's own check tells more.",
        )


def grade(step: str) -> None:
    """Mark one step with its hidden cases: the instructor's check, in the source notebook.

    Raises CheckFailed where the step does not earn its full points, and on a student's side, where
    there are no hidden cases.
    """
    namespace = sys._getframe(1).f_globals
    verdict = _grade(step, namespace)
    _show(tables.step_text(verdict, marked=True), tables.step_html(verdict, marked=True))
    _raise_unless_full(verdict, marked=True)


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


def _raise_unless_full(verdict: v.StepVerdict, marked: bool) -> None:
    lost = verdict.points is None or verdict.points < verdict.max_points
    if verdict.outcome not in v.FULL or (marked and lost):
        hint = verdict.diagnosis or " ".join(verdict.notes)
        if "NameError" in hint:
            hint += " Run the cells above first."
        raise CheckFailed(f"{tables.headline(verdict, marked)}.", hint)


def _unwritten(step: str, replies: Sequence[Reply]) -> tuple[str, ...]:
    """What to say of a step that is not there yet; empty where there is something to judge."""
    if replies and all(reply.kind == ReplyKind.MISSING for reply in replies):
        return (
            f"{step}: `{replies[0].text}` is not defined yet.",
            "Write it in the cell above and run that cell, then run this check again.",
        )
    raised = [reply.raised.type if reply.raised else "" for reply in replies]
    if raised and all(kind == "NotImplementedError" for kind in raised):
        return (
            f"{step} is not written yet, or a step that it uses is not (NotImplementedError).",
            "Fill in the cell above and run it, then run this check again.",
        )
    return ()


# --- finding the cases -----------------------------------------------------------------------------


def _bundle(step: str) -> StepBundle:
    folder = _tests_folder()
    if folder is None:
        bundles = {bundle.step: bundle for bundle in _course_bundles()}
        if step not in bundles:
            raise CheckFailed(*_unknown(step, list(bundles)))
        return bundles[step]
    files = {path.stem: path for path in bundle_files(folder)}
    if step not in files:
        raise CheckFailed(*_unknown(step, list(files)))
    try:
        return read_bundle(files[step])
    except BundleError as error:
        raise CheckFailed(str(error)) from None


def _all_bundles() -> list[StepBundle]:
    folder = _tests_folder()
    if folder is None:
        return _course_bundles()
    try:
        return read_bundles(folder)
    except BundleError as error:
        raise CheckFailed(str(error)) from None


def _unknown(step: object, known: Sequence[str]) -> tuple[str, str]:
    close = difflib.get_close_matches(str(step), known, n=1)
    meant = f' Did you mean "{close[0]}"?' if close else ""
    return f"There is no step {step!r} here.{meant}", f"The steps are: {', '.join(sorted(known))}."


def _tests_folder() -> Path | None:
    """The folder with the test files, beside the notebook."""
    candidates = [Path(FOLDER), _START / FOLDER]
    otter = _otter_grading()
    if otter is not None:
        candidates.insert(0, Path(str(otter._tests_dir_override)))
    return next((path for path in candidates if path.is_dir() and bundle_files(path)), None)


def _course_bundles() -> list[StepBundle]:
    """In an instructor's source notebook there are no test files, and a rubric instead."""
    from stepgrade.course.directory import CourseError, assignment_of, find_course, load_rubric

    try:
        return bundles_of(load_rubric(find_course(Path.cwd()), assignment_of(Path.cwd())))
    except CourseError:
        raise CheckFailed(
            f"There is no folder `{FOLDER}` with the checks in {Path.cwd()}.",
            f"Keep the notebook in the assignment's folder, beside `{FOLDER}`; if it got lost, take it from"
            " the released assignment again.",
        ) from None


# --- showing ---------------------------------------------------------------------------------------


def _show(text: str, html: str) -> None:
    """The table in a notebook; its text in a terminal."""
    ipython = sys.modules.get("IPython")
    if ipython is not None and ipython.get_ipython() is not None:
        display = importlib.import_module("IPython.display").display
        display({"text/plain": text, "text/html": html}, raw=True)
        return
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))


# --- Otter -----------------------------------------------------------------------------------------


def _otter_grading() -> Any:
    """Otter's Notebook class where Otter is grading this process, else None."""
    notebook = getattr(sys.modules.get("otter"), "Notebook", None)
    return notebook if getattr(notebook, "_grading_mode", False) is True else None


def _tell_otter(step: str, namespace: Mapping[str, Any], replies: Sequence[Reply]) -> None:
    """Let ``otter check`` record the step in the state at its test cell, as every front does.

    What was asked too early is left to Otter's own pass at the end of the notebook.
    """
    otter = _otter_grading()
    if otter is not None and not asked_too_early(replies):
        with suppress(Exception):
            otter().check(step, global_env=namespace)
