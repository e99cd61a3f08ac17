"""The Otter plug-in of an autograder zip: it marks with stepgrade and tells Otter the points.

Otter itself runs the tests in the submission's process and believes the results that this process writes.
Here the submission's code runs in a process of its own, which is asked for values.  Comparison, points and
feedback are made outside it, as in ``nbgrader autograde``.  Otter then runs its tests over a notebook of ours
that holds the outcome.  There is no sandbox: see docs/exports.md.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import nbformat
from nbformat.v4 import new_code_cell, new_notebook
from otter.plugins import AbstractOtterPlugin
from otter.run.run_autograder.utils import OtterRuntimeError

from stepgrade.course.reading import read_submission
from stepgrade.gradescope.otter_tests import outcome_cell
from stepgrade.gradescope.unpack import FOLDER, INSTALLED, UnpackedCourse, take
from stepgrade.gradescope.user import end_processes_of, other_user
from stepgrade.inside import namespaces
from stepgrade.judging import verdict as v
from stepgrade.notebook.budget import OverBudget
from stepgrade.notebook.grader_calls import NotebookError

TESTS = "tests"
RAISED = f"{AssertionError.__name__}: "
"""What comes before the sentence in Otter's message."""


class MarkSubmission(AbstractOtterPlugin):  # type: ignore[misc]
    """Marks the submission instead of Otter, and sets the points of each step."""

    _course: UnpackedCourse
    _notebook: Any
    _user: int
    _verdict: v.AssignmentVerdict

    def before_grading(self, config: Any) -> None:
        """Take the notebook out of what was handed in, and leave Otter a folder with nothing of it.

        Otter imports, unpickles and reads what lies in that folder, with the rights of its own process: a
        file ``otter.py`` would be the program that counts the points.  So the notebook's text is all that is
        taken, and the folder is made anew.  Raises OtterRuntimeError, which Otter shows, where there is none.
        """
        notebook = Path(self.submission_path)
        submission = notebook.parent
        self._notebook = _taken(notebook)
        folder = submission.parent / "source" / "files" / FOLDER
        self._beside = Path(tempfile.mkdtemp(prefix="submission-"))
        self._user = other_user(in_container=str(folder) == INSTALLED)
        self._course = take(folder, self._student(), self._beside)
        for path in submission.iterdir():
            _remove(path)
        submission.chmod(0o700)
        shutil.copytree(submission.parent / "source" / TESTS, submission / TESTS)
        nbformat.write(new_notebook(), notebook)  # Otter opens one by this name

    def _student(self) -> str:
        """Who handed in, by Gradescope's metadata; empty for ``otter run``, which has none."""
        users = self.submission_metadata.get("users", [])
        return ",".join(sorted(str(user.get("email", "")) for user in users))

    def before_execution(self, submission: Any) -> Any:
        """Mark the notebook; Otter gets one that holds the outcome, and nothing of the submission."""
        namespaces.forbid_tracing()  # expected values are in this process's memory
        try:
            self._verdict = self._course.mark(self._notebook, self._beside, self._user)
        finally:
            end_processes_of(self._user)
            shutil.rmtree(self._beside, ignore_errors=True)
        return new_notebook(cells=[new_code_cell(outcome_cell(self._verdict))])

    def after_grading(self, results: Any) -> None:
        """Set each step's points: partial credit by weight, follow-through, and what changed inputs cost."""
        if results.has_catastrophic_failure():
            return
        for step in self._verdict.steps:
            results.update_score(step.step, step.points or 0.0)
            for shown in results.get_result(step.step).test_case_results:
                # Otter's message names a line of a test file, which does not help students.
                shown.message = "Passed." if shown.passed else (shown.message or "").partition(RAISED)[2]
        # Otter sorts by name; this is the notebook's order.
        results.results = {step.step: results.get_result(step.step) for step in self._verdict.steps}
        notes = [line for step in self._verdict.steps for line in _notes(step)]
        if notes:
            results.set_output("\n".join(notes))

    def generate_report(self) -> str:
        """What the instructor reads in the log: the user that the code ran as, and what needs a look."""
        user = f"user {self._user}" if self._user else "the user that marks, with the same rights"
        return "\n".join([f"The submission's code ran as {user}.", *self._verdict.messages])


def _taken(path: Path) -> Any:
    """The notebook in the regular file ``path``.  Raises OtterRuntimeError, which Otter shows."""
    try:
        if path.suffix != ".ipynb" or path.is_symlink():
            raise NotebookError("it is no file that ends in .ipynb")
        said: list[str] = []
        return nbformat.from_dict(read_submission(path.read_bytes(), lambda *words: said.append(str(words))))
    except (OSError, OverBudget, NotebookError) as error:
        raise OtterRuntimeError(f"Hand in your notebook, and nothing else: {error}") from None


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _notes(step: v.StepVerdict) -> list[str]:
    """What students are told besides the cases; nothing of hidden cases."""
    if step.points is None:
        return [f"{step.step} could not be marked and counts 0 for now; your instructor marks it by hand."]
    public = tuple(case for case in step.cases if case.public)
    notes = v.step_verdict(step.step, step.summary, step.max_points, public, public_only=True).notes
    return [f"{step.step}: {note}" for note in notes]
