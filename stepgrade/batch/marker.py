"""Marking one submission away from the course: files go in, everything that is to be written comes out.

It goes through the same preprocessors as ``nbgrader autograde``, in the same order.  Those that read or write
the gradebook have stand-ins here that work on data.  nbgrader's check of the metadata is left out, since
MendCells has written all of it anew.
"""

from __future__ import annotations

import io
import logging
import shutil
import threading
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.preprocessors import ClearMetadataPreprocessor
from nbformat.notebooknode import NotebookNode
from nbgrader import utils
from nbgrader.preprocessors import (
    ClearOutput,
    DeduplicateIds,
    IgnorePattern,
    LimitOutput,
    NbGraderPreprocessor,
)
from traitlets.config import Config
from traitlets.log import get_logger

from stepgrade.batch.pack import PackedAssignment
from stepgrade.course.child import in_child
from stepgrade.course.intake import write
from stepgrade.judging import verdict as v
from stepgrade.judging.draws import Draws
from stepgrade.judging.stored import results_file
from stepgrade.notebook.mending import Known, mend_given
from stepgrade.preprocessors.exporter import SubmissionExporter
from stepgrade.preprocessors.mark import MarkSteps
from stepgrade.preprocessors.mend import MendCells
from stepgrade.preprocessors.sanitize import SanitizeSubmission
from stepgrade.sandbox.warm import warm_process


@dataclass(frozen=True)
class SubmittedFiles:
    """What one student handed in: the notebook's bytes and the other files, by path.

    ``digest`` is the digest of notebook and files.  ``notes`` are for the instructor; ``untimed`` says why
    nobody can tell when it was handed in, and is empty otherwise.
    """

    student: str
    notebook: bytes
    files: Mapping[str, bytes]
    timestamp: str | None
    digest: str
    notes: tuple[str, ...] = ()
    untimed: str = ""


@dataclass
class Marked:
    """The result of marking one submission.  With an ``error`` it could not be marked.

    ``notebook`` and ``results`` are the texts of the files to write.  ``scores`` holds nbgrader's automatic
    score of each graded cell (None: to be graded by hand) and ``comments`` its automatic comment on each
    solution cell; ``messages`` are for the instructor, ``about_class`` those that concern everybody.
    """

    student: str
    digest: str
    timestamp: str | None
    notebook: str = ""
    results: str = ""
    scores: dict[str, float | None] = field(default_factory=dict)
    comments: dict[str, str | None] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    about_class: list[str] = field(default_factory=list)
    error: str = ""
    untimed: str = ""


class SubmissionMarker:
    """Marks submissions of one assignment in a folder of its own, one after the other."""

    def __init__(self, packed: PackedAssignment, folder: Path) -> None:
        """Unpack the assignment into ``folder`` and make both rows of preprocessors."""
        self._packed = packed
        self._folder = folder
        # A worker may have several threads, but limits on memory hold for the whole process.
        self._one_at_a_time = threading.Lock()
        with zipfile.ZipFile(io.BytesIO(packed.course)) as archive:
            archive.extractall(folder)
        config = Config({name: Config(values) for name, values in packed.config.items()})
        common = {"config": config, "course_root": str(folder)}
        self._sanitize = _exporter(
            _MendPackedCells(packed.cells, **common),
            ClearOutput(config=config),
            DeduplicateIds(config=config),
            _OverwriteCells(packed.cells, config=config),
        )
        self._marking = _MarkPackedSteps(packed.secret, **common)
        self._autograde = _exporter(
            self._marking,
            SanitizeSubmission(**common),
            IgnorePattern(config=config),
            ClearMetadataPreprocessor(config=config),
            LimitOutput(config=config),
            _ReadScores(config=config),
        )

    def warm_up(self) -> None:
        """Start the sandbox, so that the first submission does not wait for it.  Raises SandboxError."""
        warm_process(self._marking.sandbox())

    def mark(self, submission: SubmittedFiles) -> Marked:
        """Mark one submission.  Never raises for anything in it; see ``Marked.error``."""
        done = Marked(submission.student, submission.digest, submission.timestamp, untimed=submission.untimed)
        collector = _WarningCollector()
        log = get_logger()
        assert isinstance(log, logging.Logger)
        place = self._folder / "autograded" / submission.student / self._packed.assignment
        with self._one_at_a_time:
            log.addHandler(collector)
            try:
                self._marking.warm_up(self._packed.assignment)
                done = in_child(lambda: self._mark(submission, place, done), log)
            except Exception as error:
                done.error = f"{type(error).__name__}: {error}"[:1000]
            finally:
                log.removeHandler(collector)
                shutil.rmtree(place.parent, ignore_errors=True)
        done.warnings = collector.said
        return done

    def _mark(self, submission: SubmittedFiles, place: Path, done: Marked) -> Marked:
        """Mark the submission in the folder ``place``; ``done`` with the result."""
        source = self._folder / "source" / self._packed.assignment
        write(place, submission.files)
        write(place, {name: (source / name).read_bytes() for name in self._packed.given})
        about = {
            "nbgrader": {
                "student": submission.student,
                "assignment": self._packed.assignment,
                "notebook": self._packed.notebook,
            }
        }
        text, _ = self._sanitize.from_notebook_node(self._sanitize.read(submission.notebook), about)
        write(place, {f"{self._packed.notebook}.ipynb": text.encode("utf-8")})
        notebook = nbformat.reads(text, as_version=4)
        done.notebook, resources = self._autograde.from_notebook_node(notebook, about)
        done.results = results_file(place, self._packed.notebook).read_text(encoding="utf-8")
        done.scores, done.comments = resources["stepgrade_scores"], resources["stepgrade_comments"]
        verdict: v.AssignmentVerdict = resources["stepgrade"]
        faults = [step for step in verdict.steps if step.outcome == v.GRADER_FAULT]
        by_hand = [f"{each.step}: to be graded by hand" for each in faults]
        done.about_class = self._marking.faults(self._packed.assignment).said()
        done.messages = [*submission.notes, *verdict.messages, *by_hand]
        return done


def _exporter(*preprocessors: Any) -> SubmissionExporter:
    config = Config({"Exporter": {"default_preprocessors": []}})
    exporter = SubmissionExporter(config=config)
    for each in preprocessors:
        exporter.register_preprocessor(each)  # type: ignore[no-untyped-call]
    return exporter


class _WarningCollector(logging.Handler):
    """Collects the warnings that are logged while one submission is marked."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage()[:500])


class _MendPackedCells(MendCells):
    def __init__(self, cells: dict[str, Known], **options: Any) -> None:
        super().__init__(**options)
        self._cells = cells

    def known_cells(self, about: dict[str, Any]) -> dict[str, Known]:
        return self._cells


class _MarkPackedSteps(MarkSteps):
    def __init__(self, secret: bytes, **options: Any) -> None:
        super().__init__(**options)
        self._secret = secret

    def draws(self, assignment: str, student: str) -> Draws:
        return Draws(assignment, student, self._secret)


class _OverwriteCells(NbGraderPreprocessor):  # type: ignore[misc]
    """Does what nbgrader's OverwriteCells still has to do after MendCells."""

    def __init__(self, cells: dict[str, Known], **options: Any) -> None:
        super().__init__(**options)
        self._cells = cells

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        mend_given(nb, self._cells)
        return nb, resources


class _ReadScores(NbGraderPreprocessor):  # type: ignore[misc]
    """Keeps as data what nbgrader's SaveAutoGrades, and FlagGraderFaults behind it, would write."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Put ``stepgrade_scores`` and ``stepgrade_comments`` into ``resources``, by ``grade_id``."""
        verdict: v.AssignmentVerdict = resources["stepgrade"]
        faults = {step.step for step in verdict.steps if step.outcome == v.GRADER_FAULT}
        scores: dict[str, float | None] = {}
        comments: dict[str, str | None] = {}
        for cell in nb.cells:
            name = cell.metadata.get("nbgrader", {}).get("grade_id")
            if utils.is_grade(cell):
                score, _ = utils.determine_grade(cell, self.log)
                scores[name] = None if name in faults else score
            if utils.is_solution(cell) or utils.is_task(cell):
                same = cell.metadata.nbgrader.get("checksum") == utils.compute_checksum(cell)
                comments[name] = "No response." if same and not utils.is_task(cell) else None
        resources["stepgrade_scores"], resources["stepgrade_comments"] = scores, comments
        return nb, resources
