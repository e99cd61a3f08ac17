"""``stepgrade grade``: a whole class, on all cores or many machines, resumable at any moment."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from nbgrader.coursedir import CourseDirectory

from stepgrade.batch.enter import BatchWriter
from stepgrade.batch.journal import Entry, Journal
from stepgrade.batch.local import LocalWorkers
from stepgrade.batch.marker import Marked, SubmittedFiles
from stepgrade.batch.pack import PackedAssignment, pack
from stepgrade.batch.submissions import Place, is_due, places, read
from stepgrade.course.directory import CourseError
from stepgrade.course.handed_in import SubmittedWork
from stepgrade.course.inert import inert_names
from stepgrade.course.intake import Unreadable
from stepgrade.course.private import make_folder
from stepgrade.course.settings import folders, settings
from stepgrade.gradebook.reading import entered_students
from stepgrade.judging.stored import results_file

BATCH = 25
"""How many submissions are entered in one transaction."""
BATCH_SECONDS = 2.0
"""Seconds after which a batch is entered although it is not full."""
WAITING = 4
"""How many submissions are read ahead for each worker; this bounds the memory needed here."""


@dataclass(frozen=True)
class Wanted:
    """Which submissions to mark, and where.

    Students that match one of ``patterns`` (all, where there is none); without ``force``, only what is not
    marked yet or was handed in again.  The workers are ``jobs`` processes here (by default one for each
    core), or those of the Dask ``scheduler``.
    """

    assignment: str
    patterns: Sequence[str] = ()
    force: bool = False
    jobs: int | None = None
    scheduler: str | None = None


@dataclass
class Summary:
    """What was done, by student: marked now, marked already, entered from the journal, not marked (why)."""

    marked: list[str] = field(default_factory=list)
    already: list[str] = field(default_factory=list)
    resumed: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0


class Workers(Protocol):
    """Processes that mark, here or elsewhere.

    ``count`` is how many; ``ended`` is what a future raises where they end one after the other under it.
    """

    count: int
    ended: type[Exception]

    def submit(self, submission: SubmittedFiles) -> Future[Marked]:
        """Mark ``submission`` when its turn comes."""
        ...


class Reporter(Protocol):
    """Is told how the grading goes."""

    def progress(self, done: int, wanted: int, started: float) -> None:
        """``done`` of ``wanted`` are marked, since ``started`` (monotonic)."""
        ...

    def line(self, text: str) -> None:
        """A line that stays to be read."""
        ...


def grade(course: Path, wanted: Wanted, reporter: Reporter) -> Summary:
    """Mark what was handed in and enter it; what was done.

    Raises CourseError with what to do.  What was marked by then is in the journal, and the next grading goes
    on from there.
    """
    assignment, patterns = wanted.assignment, wanted.patterns
    config = settings(course)
    coursedir = folders(config)
    packed = pack(course, config, coursedir, assignment)
    handed_in = SubmittedWork(coursedir, assignment)
    everybody = places(handed_in, coursedir, patterns)
    if not everybody:
        who = f" by {', '.join(patterns)}" if patterns else ""
        raise CourseError(
            f"nothing was handed in for {assignment}{who}: looked in {coursedir.submitted_directory}/."
        )
    started = time.monotonic()
    with (
        Journal(course, assignment, packed.fingerprint) as journal,
        BatchWriter(coursedir, config, assignment, packed.notebook, journal) as writer,
    ):
        grading = _ClassGrading(course, coursedir, packed, handed_in, writer, reporter)
        summary = grading.summary
        grading.resume({place.student: place for place in everybody})
        left = [place for place in everybody if place.student not in summary.resumed]
        known = entered_students(coursedir.db_url, assignment) or set()
        due = [place for place in left if is_due(place, wanted.force, known)]
        summary.already = sorted({place.student for place in left} - {place.student for place in due})
        if due:
            jobs = min(wanted.jobs or os.cpu_count() or 1, len(due))
            with journal.scratch() as scratch, _workers(packed, jobs, wanted.scheduler, scratch) as workers:
                grading.mark(workers, due)
    summary.seconds = time.monotonic() - started
    return summary


def _workers(
    packed: PackedAssignment, jobs: int, scheduler: str | None, scratch: Path
) -> AbstractContextManager[Workers]:
    """``jobs`` workers here, or those of ``scheduler``."""
    if scheduler is None:
        return LocalWorkers(packed, jobs, scratch)
    from stepgrade.batch.cluster import cluster  # imports Dask

    return cluster(packed, scheduler)


class _ClassGrading:
    """Sends submissions to the workers and enters what comes back, batch by batch."""

    def __init__(
        self,
        course: Path,
        coursedir: CourseDirectory,
        packed: PackedAssignment,
        handed_in: SubmittedWork,
        writer: BatchWriter,
        reporter: Reporter,
    ) -> None:
        """Read the given files, which replace a submission's own, and open the log."""
        self.summary = Summary()
        self._handed_in = handed_in
        self._course, self._coursedir, self._packed = course, coursedir, packed
        self._writer, self._reporter = writer, reporter
        self._log = _log_file(course, packed.assignment)
        self._waiting: list[Entry] = []
        self._told: set[str] = set()
        self._entered = time.monotonic()
        self._given = {name: (handed_in.source / name).read_bytes() for name in packed.given}

    def resume(self, place_of: dict[str, Place]) -> None:
        """Enter what an earlier grading marked but did not enter, where the submission is still the same."""
        for entry in self._writer.journal.entries():
            place = place_of.get(entry.marked.student)
            if place is None:
                continue  # not wanted now: it waits in the journal
            try:
                same = self._read(place).digest == entry.marked.digest
            except Unreadable:
                same = False
            if same:
                self.summary.resumed.append(entry.marked.student)
                self._waiting.append(entry)
            else:
                self._writer.journal.remove(entry)
        self._enter()
        if self.summary.resumed:
            self._reporter.line(
                f"{len(self.summary.resumed)} submissions were marked by a run that was cut off: entered now."
            )

    def mark(self, workers: Workers, due: Sequence[Place]) -> None:
        """Let ``workers`` mark ``due``, and enter what comes back."""
        started, done = time.monotonic(), 0
        submissions = self._readable(due)
        running: dict[Future[Marked], SubmittedFiles] = {}
        ahead = WAITING * workers.count
        try:
            while True:
                while len(running) < ahead and (submission := next(submissions, None)) is not None:
                    running[workers.submit(submission)] = submission
                if not running:
                    break
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    self._receive(future, running.pop(future), workers.ended)
                    done += 1
                if len(self._waiting) >= BATCH or time.monotonic() - self._entered > BATCH_SECONDS:
                    self._enter()
                self._reporter.progress(done, len(due), started)
        finally:
            self._enter()

    def _readable(self, due: Sequence[Place]) -> Iterator[SubmittedFiles]:
        for place in due:
            try:
                yield self._read(place)
            except (Unreadable, OSError) as error:
                self._fail(Marked(place.student, "", None, error=str(error)))

    def _read(self, place: Place) -> SubmittedFiles:
        return read(place, self._handed_in, self._coursedir, self._log)

    def _receive(self, future: Future[Marked], submission: SubmittedFiles, ended: type[Exception]) -> None:
        """Take what came back of ``submission``: into the journal, or noted as not marked."""
        try:
            marked = future.result()
        except ended:
            why = "several workers ended while they marked it; mark it alone: --jobs 1 --student"
            self._fail(Marked(submission.student, "", None, error=f"{why} {submission.student}"))
            return
        except CourseError:
            raise  # no worker can mark
        except Exception as error:  # the worker's; this submission's at worst
            said = f"{type(error).__name__}: {error}"[:1000]
            self._fail(Marked(submission.student, "", None, error=said))
            return
        for said in marked.warnings:
            self._log.warning("%s: %s", marked.student, said)
        if marked.error:
            self._fail(marked)
            return
        name = self._packed.notebook
        renamed = inert_names(submission.files, self._given)
        files = {
            **{renamed.get(path, path): content for path, content in submission.files.items()},
            **self._given,
            f"{name}.ipynb": marked.notebook.encode("utf-8"),
            results_file(Path(), name).name: marked.results.encode("utf-8"),
        }
        self._waiting.append(self._writer.journal.write(marked, files))
        self.summary.marked.append(marked.student)
        for message in set(marked.about_class) - self._told:
            self._told.add(message)
            self._reporter.line(message)
        for message in marked.messages:
            self._reporter.line(f"{marked.student}: {message}")

    def _fail(self, marked: Marked) -> None:
        self.summary.failed[marked.student] = marked.error
        self._log.error("%s: not marked: %s", marked.student, marked.error)
        self._reporter.line(f"{marked.student}: not marked: {marked.error}")
        try:
            self._writer.note(marked)
        except (UnicodeError, ValueError) as error:
            self._log.error("%s: not entered either: %s", ascii(marked.student), error)

    def _enter(self) -> None:
        entries, self._waiting = self._waiting, []
        if entries:
            self._writer.enter(entries)
        self._entered = time.monotonic()


def _log_file(course: Path, assignment: str) -> logging.Logger:
    """The log of everything told in passing: mended cells, files left out, what could not be marked."""
    folder = course / ".stepgrade" / "logs"
    make_folder(folder)
    path = folder / f"grade-{assignment}.log"
    path.unlink(missing_ok=True)  # it may be another grader's
    log = logging.Logger(f"stepgrade.{assignment}")
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    return log
