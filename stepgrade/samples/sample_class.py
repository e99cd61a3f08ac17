"""A sample class: realistic submissions made of the released notebook, and what each should earn.

The expected marks come from marking the same sources in this process; marking the submissions with
nbgrader must give exactly these.
"""

from __future__ import annotations

import contextlib
import io
import json
import random
import shutil
import warnings
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import numpy as np

from stepgrade.course.directory import CourseError, load_rubric
from stepgrade.course.private import make_folder
from stepgrade.course.settings import Stage, course_folders, stage_folder, student_folders
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws, course_secret
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark
from stepgrade.rubric import Rubric, Step
from stepgrade.samples.kinds import KINDS, Desk, Kind, Work

PREFIX = "sample-"
MARK = "stepgrade_sample"
"""The key in a notebook's metadata that tells a sample from somebody's work."""
_STAGES: tuple[Stage, ...] = ("submitted", "autograded", "feedback")
TIMESTAMP = "2025-01-15 12:00:00.000000 UTC"


@dataclass(frozen=True)
class Sample:
    """One made-up submission.  ``expected`` holds the points that each step should earn."""

    student: str
    kind: str
    about: str
    breaks: bool
    notebook: Any
    expected: dict[str, float]

    @property
    def points(self) -> float:
        """What the whole submission should earn."""
        return sum(self.expected.values())


def sample_class(
    course: Path,
    assignment: str,
    students: int = len(KINDS),
    seed: int = 0,
    progress: Callable[[str], None] = lambda student: None,
) -> list[Sample]:
    """Make the submissions of a class.  The same arguments always make the same class.

    Raises CourseError where the assignment has not been released or a solution cell is missing.
    """
    rubric = load_rubric(course, assignment)
    directory, name = course_folders(course), f"{rubric.notebook}.ipynb"
    released = read_cells(stage_folder(directory, "release", assignment) / name, "stepgrade release")
    written = read_cells(stage_folder(directory, "source", assignment) / name, "a source notebook")
    blank = {step.name: _solution_cell(released, step, "release").source for step in rubric}
    solved = {step.name: _solved(rubric, step, written) for step in rubric}
    expected = _ExpectedPoints(rubric, assignment, course_secret(course))
    samples = []
    for number, kind in enumerate(_kinds(students)):
        student = f"{PREFIX}{number + 1:0{max(2, len(str(students)))}d}-{kind.name}"
        progress(student)
        chance = random.Random(f"{seed} {number}")
        work = kind.write(Desk(rubric, solved, blank, chance, number // len(KINDS)))
        notebook = _notebook(released, rubric, work, kind)
        samples.append(
            Sample(student, kind.name, work.about, kind.breaks, notebook, expected.of(student, work))
        )
    return samples


def _kinds(students: int) -> Iterator[Kind]:
    for number in range(students):
        yield KINDS[number % len(KINDS)]


# --- the notebook --------------------------------------------------------------------------------------


def read_cells(path: Path, missing: str) -> Any:
    """The notebook at ``path``.  Raises CourseError where there is none: ``missing`` comes first then."""
    if not path.is_file():
        raise CourseError(f"{path} is missing; {missing} comes first.")
    try:
        return nbformat.read(path, as_version=4)
    except Exception as error:
        raise CourseError(f"{path} is no notebook: {error}") from error


def _solution_cell(notebook: Any, step: Step, where: str) -> Any:
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == f"{step.name}_solution":
            return cell
    raise CourseError(
        f"the {where} notebook has no solution cell for step {step.name!r}: give it the grade_id"
        f" {step.name + '_solution'!r}."
    )


def _solved(rubric: Rubric, step: Step, source: Any) -> str:
    if step.is_value:
        rounded = np.round(np.asarray(rubric.references[step.name], dtype=float), 2)
        return f"{step.target} = np.array({rounded.tolist()!r})"
    return without_markers(_solution_cell(source, step, "source").source)


def without_markers(source: str) -> str:
    """An instructor's solution cell as a student would have written it."""
    markers = ("### BEGIN SOLUTION", "### END SOLUTION")
    return "\n".join(line for line in source.splitlines() if line.strip() not in markers)


def _notebook(released: Any, rubric: Rubric, work: Work, kind: Kind) -> Any:
    notebook = deepcopy(released)
    notebook.metadata[MARK] = kind.name
    for step in rubric:
        _solution_cell(notebook, step, "release").source = work.cells[step.name]
    work.edit(notebook)
    return notebook


# --- what it should earn -------------------------------------------------------------------------------


class _ExpectedPoints:
    """Marks submissions in this process."""

    def __init__(self, rubric: Rubric, assignment: str, secret: bytes) -> None:
        self._rubric = rubric
        self._expectations = Expectations(rubric)
        self._assignment = assignment
        self._secret = secret

    def of(self, student: str, work: Work) -> dict[str, float]:
        """The points that each step of ``work`` should earn.  Raises CourseError at a grader fault."""
        with quiet():
            names = self._run(work)
            draws = Draws(self._assignment, student, self._secret)
            marked = mark(self._expectations, NamespaceAsker(names, self._rubric), draws)
        for step in marked.steps:
            if step.points is None:
                raise CourseError(f"the rubric cannot mark step {step.step!r}: {step.diagnosis}")
        return {step.step: step.points for step in marked.steps if step.points is not None}

    def _run(self, work: Work) -> dict[str, Any]:
        """The names that the solution cells define, run one after the other."""
        names: dict[str, Any] = {"np": np, **self._rubric.given}
        for step in self._rubric:
            source = work.stands_for.get(step.name, work.cells[step.name])
            with contextlib.suppress(Exception):  # as in a notebook, the next cell runs all the same
                exec(compile(source, f"<{step.name}>", "exec"), names)
        return names


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Suppress output and warnings of code that runs in this process."""
    with (
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        yield


# --- writing -------------------------------------------------------------------------------------------


def write_sample_class(
    course: Path,
    assignment: str,
    students: int = len(KINDS),
    seed: int = 0,
    progress: Callable[[str], None] = lambda student: None,
) -> list[Sample]:
    """Write the class into ``submitted/`` and its expected marks into ``.stepgrade/``.

    Samples of an earlier class are removed, with their marks and feedback.  Raises CourseError, before
    anything is written, where a folder of that name holds somebody's work.
    """
    samples = sample_class(course, assignment, students, seed, progress)
    notebook = load_rubric(course, assignment).notebook
    directory = course_folders(course)
    places = [stage_folder(directory, "submitted", assignment, sample.student) for sample in samples]
    for folder in places:
        _refuse_work(folder, notebook)
    remove_samples(course, assignment, notebook)
    for sample, folder in zip(samples, places, strict=True):
        ignore = shutil.ignore_patterns(".ipynb_checkpoints", "__pycache__")
        shutil.copytree(stage_folder(directory, "release", assignment), folder, ignore=ignore)
        nbformat.write(sample.notebook, folder / f"{notebook}.ipynb")
        (folder / "timestamp.txt").write_text(TIMESTAMP + "\n")
    path = expected_path(course, assignment)
    make_folder(path.parent)
    path.write_text(json.dumps(_as_data(assignment, samples), indent=1) + "\n")
    return samples


def expected_path(course: Path, assignment: str) -> Path:
    """Where the expected marks of the sample class are kept."""
    return course / ".stepgrade" / f"sample_class_{assignment}.json"


def expected_marks(course: Path, assignment: str) -> dict[str, dict[str, float]]:
    """The points that each step of each sample should earn.  Raises CourseError where there are none."""
    path = expected_path(course, assignment)
    try:
        data = json.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise CourseError(f"{path} cannot be read: run `stepgrade sample-class {assignment}`.") from error
    return {student: dict(entry["points"]) for student, entry in data["students"].items()}


def _as_data(assignment: str, samples: list[Sample]) -> Mapping[str, Any]:
    students = {
        sample.student: {"kind": sample.kind, "about": sample.about, "points": sample.expected}
        for sample in samples
    }
    return {"assignment": assignment, "students": students}


def is_sample(folder: Path, notebook: str) -> bool:
    """Whether the submission in ``folder`` is a sample."""
    try:
        data = json.loads((folder / f"{notebook}.ipynb").read_text())
        return MARK in data["metadata"]
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _refuse_work(folder: Path, notebook: str) -> None:
    if folder.exists() and not is_sample(folder, notebook):
        raise CourseError(
            f"{folder} holds a submission that is no sample; it is left alone. Move it away to write"
            " the sample class."
        )


def remove_samples(course: Path, assignment: str, notebook: str) -> None:
    """Remove the samples of ``assignment``, with their autograded notebooks and feedback."""
    directory = course_folders(course)
    for student, folder in student_folders(directory, "submitted", assignment).items():
        if not student.startswith(PREFIX) or not is_sample(folder, notebook):
            continue
        for stage in _STAGES:
            made = stage_folder(directory, stage, assignment, student)
            shutil.rmtree(made, ignore_errors=True)
            with contextlib.suppress(OSError):  # the student has other assignments
                made.parent.rmdir()
