"""The part of a course that is in an autograder zip, and marking with it.

    stepgrade_course/
        about.json          the assignment's name, and the texts of given figures
        secret              for the hidden cases' numbers; not the course's own
        notebook.ipynb      as released
        release/            what lies beside it
        rubrics/, solutions/
        stepgrade-….whl     installed when the image is built

It is read into memory and deleted before any code of the submission runs.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepgrade.course.directory import load_rubric
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark
from stepgrade.judging.verdict import AssignmentVerdict
from stepgrade.notebook.cells import cells_to_run
from stepgrade.notebook.changed import changed_locked, told_locked
from stepgrade.notebook.grader_calls import read_notebook
from stepgrade.notebook.mending import Known, known_from_release, mend, mend_given
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.settings import Sandbox

FOLDER = "stepgrade_course"
INSTALLED = f"/autograder/source/files/{FOLDER}"
"""Where Gradescope unpacks it."""
ABOUT, SECRET, NOTEBOOK, BESIDE = "about.json", "secret", "notebook.ipynb", "release"


class PackedError(Exception):
    """The zip's part of the course cannot be used; the message says what to do."""


@dataclass(frozen=True)
class UnpackedCourse:
    """The zip's course in memory, with everything that is expected of one student worked out."""

    expectations: Expectations
    draws: Draws
    known: dict[str, Known]
    figures: frozenset[str]

    def mark(self, notebook: Any, files: Path, user: int = 0) -> AssignmentVerdict:
        """Mark ``notebook``, which is mended in place; its cells find ``files`` beside them.

        The code runs in a process of its own, without a sandbox, as ``user`` unless that is 0.  Raises
        SandboxError where that process cannot be started, and never for what a submission does.
        """
        mended: list[str] = []
        mend(notebook, self.known, mended.append)
        mended += told_locked(changed_locked(notebook, self.known))
        mend_given(notebook, self.known)
        rubric = self.expectations.rubric
        sandbox = Sandbox(("stepgrade",), isolated=False, user=user)
        cells = cells_to_run(notebook.cells, {step.name for step in rubric.steps}, self.figures)
        with Run(cells, sandbox, files, rubric.given) as run:
            verdict = mark(self.expectations, run, self.draws)
            return verdict.with_messages((*mended, *run.messages))


def take(folder: Path, student: str, beside: Path) -> UnpackedCourse:
    """Read the course in ``folder``, copy the released files to ``beside``, and delete ``folder``.

    Everything is worked out first: without the folder no rubric can be read or imported.
    Raises PackedError where the folder is not there, and CourseError where its rubric cannot be loaded.
    """
    if not folder.is_dir():
        raise PackedError(
            f"{folder} is missing. Marking deletes it, so each submission needs a fresh container (or"
            " a new `otter run`); if this is one, build the autograder again."
        )
    about = json.loads((folder / ABOUT).read_text("utf-8"))
    expectations = Expectations(load_rubric(folder, about["assignment"]))
    draws = Draws(about["assignment"], student, (folder / SECRET).read_bytes())
    for step in expectations.rubric.steps:
        for case in step.cases:
            # What raises here raises again when it is marked, and is a fault of that step alone.
            with contextlib.suppress(Exception):
                expectations.drawn(step, case, draws)[1].band  # noqa: B018  (kept once it was worked out)
    known = known_from_release(read_notebook(folder / NOTEBOOK))
    shutil.copytree(folder / BESIDE, beside, dirs_exist_ok=True)
    shutil.rmtree(folder)
    return UnpackedCourse(expectations, draws, known, frozenset(about["figures"]))
