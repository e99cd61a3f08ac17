"""Whether one assignment is ready: its rubric, source notebook, collected work, release and secret."""

from __future__ import annotations

import contextlib
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbformat.notebooknode import NotebookNode
from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import SaveCells

from stepgrade.course.directory import CourseError, load_rubric
from stepgrade.course.kernel import is_protective
from stepgrade.course.settings import folders, settings, stage_folder
from stepgrade.doctor.machine import Condition, secret_of
from stepgrade.gradebook.assignment_cells import WHAT_TO_DO, count_submissions, known_cells, moved_cells
from stepgrade.gradebook.reading import read_marks
from stepgrade.gradebook.unproven import sentences, unproven
from stepgrade.judging.draws import SECRET_FILE
from stepgrade.preprocessors.release import (
    ReleaseExporter,
    disagreements,
    prove_assignment,
)
from stepgrade.preprocessors.source import read_source, with_header
from stepgrade.rubric import Rubric, RubricError
from stepgrade.selfcheck.marking_terms import FILE
from stepgrade.selfcheck.same import difference


def examine_assignment(course: Path, assignment: str) -> list[Condition]:
    """Examine what releasing, marking and regrading ``assignment`` depend on, one condition each.

    Nothing is written.  Raises CourseError where there is no such rubric.
    """
    try:
        rubric = load_rubric(course, assignment)
    except RubricError as error:
        return [Condition("rubric", "says what is asked", False, "contradicts itself", str(error))]
    config = settings(course)
    directory = folders(config)
    source = stage_folder(directory, "source", assignment)
    release = stage_folder(directory, "release", assignment)
    about = _About(course, rubric, config, str(directory.db_url), source, release)
    said = f"{len(rubric.steps)} steps, {rubric.points:g} points"
    conditions = [Condition("rubric", "says what is asked", True, said)]
    try:
        notebook = read_source(about.notebook)
    except CourseError as error:
        return [
            *conditions,
            Condition("source", "asks what the rubric marks", False, "cannot be read", str(error)),
        ]
    conditions += [_agreement(about, notebook), _kernel(about, notebook)]
    whole = with_header(notebook, course, config)
    conditions += [_cells(about, whole), _points(about), _handed_in(about)]
    conditions += [_proof(about), _release(about), _secret(about), _marks(about, directory)]
    return conditions


@dataclass(frozen=True)
class _About:
    """The assignment that is examined: where it is, and how the course is set."""

    course: Path
    rubric: Rubric
    config: Any
    db_url: str
    source: Path
    release: Path

    @property
    def assignment(self) -> str:
        return self.rubric.assignment

    @property
    def notebook(self) -> Path:
        return self.source / f"{self.rubric.notebook}.ipynb"

    @property
    def build(self) -> str:
        return f"stepgrade release {self.assignment}"


def _agreement(about: _About, notebook: NotebookNode) -> Condition:
    problems = disagreements(notebook, about.rubric, about.notebook.stem)
    seen = f"{len(problems)} disagreements" if problems else ""
    return Condition("source", "asks what the rubric marks", not problems, seen, "\n".join(problems))


def _kernel(about: _About, notebook: NotebookNode) -> Condition:
    spec = notebook.metadata.get("kernelspec", {})
    seen = f"the source names {spec.get('name', 'none')}; JupyterLab saved it" * (not is_protective(spec))
    return Condition("kernel", "nbgrader without stepgrade runs no submission", not seen, seen, about.build)


def _cells(about: _About, whole: NotebookNode) -> Condition:
    keeps = "work that was collected keeps its cells"
    handed_in = count_submissions(about.db_url, about.assignment)
    if not handed_in:
        return Condition("cells", keeps, True, "none collected: cells may still come and go")
    notebooks = {path.stem: whole for path in about.source.glob("*.ipynb")}
    moved = moved_cells(about.db_url, about.assignment, notebooks)
    seen = f"{handed_in} submissions"
    return Condition("cells", keeps, not moved, seen, "\n".join([*moved, WHAT_TO_DO]))


def _points(about: _About) -> Condition:
    keeps = "the gradebook counts the rubric's points"
    if not count_submissions(about.db_url, about.assignment):
        return Condition("points", keeps, True, "written when the release is built")
    cells = known_cells(about.db_url, about.rubric.notebook, about.assignment)
    other = [
        f"{step.name}: {cell.points:g} in the gradebook, {step.points:g} in the rubric"
        for step in about.rubric
        if (cell := cells.get(step.name)) and cell.points is not None and cell.points != step.points
    ]
    remedy = "\n".join([*other, f"{about.build}, then stepgrade regrade {about.assignment}"])
    return Condition("points", keeps, not other, f"{len(other)} steps differ" * bool(other), remedy)


def _handed_in(about: _About) -> Condition:
    keeps = "all that was handed in has marks"
    try:
        table = read_marks(about.course, about.assignment)
    except CourseError as error:
        return Condition("handed in", keeps, True, str(error).partition(":")[0])
    if not count_submissions(about.db_url, about.assignment):
        return Condition("handed in", keeps, True, f"none yet, of {len(table.lost)}")
    told = [f"{remark.student}: {remark.text}" for remark in table.remarks]
    seen = f"{len(table.lost)} without" if table.lost else f"{len(table.rows)} submissions"
    return Condition("handed in", keeps, not table.lost, seen, "\n".join(told))


def _marks(about: _About, directory: Any) -> Condition:
    keeps = "every mark comes from stepgrade"
    if not count_submissions(about.db_url, about.assignment):
        return Condition("marks", keeps, True, "none yet")
    found = unproven(about.db_url, directory, about.assignment)
    seen = f"{len(found)} unproven" if found else ""
    return Condition("marks", keeps, not found, seen, "\n".join(sentences(about.assignment, found)))


def _release(about: _About) -> Condition:
    keeps = "students get what the source says"
    path = about.release / about.notebook.name
    if not path.is_file():
        return Condition("release", keeps, False, "there is none", about.build)
    try:
        stale = _stale(about, path)
    except Exception as error:  # nbgrader's preprocessors raise many kinds
        return Condition("release", keeps, False, "cannot be built", f"{type(error).__name__}: {error}")
    seen = f"out of date: {', '.join(stale[:5])}" if stale else ""
    return Condition("release", keeps, not stale, seen, about.build)


def _proof(about: _About) -> Condition:
    keeps = "its own solutions earn full marks in the sandbox"
    proof = prove_assignment(about.course, about.assignment, about.config)
    if proof.problems:
        seen = f"{len(proof.problems)} problem{'s' * (len(proof.problems) > 1)}"
        return Condition("proof", keeps, False, seen, "\n".join(proof.problems))
    seen = "nothing could be run" if proof.not_run else ""
    return Condition("proof", keeps, not proof.not_run, seen, proof.not_run)


def _stale(about: _About, released: Path) -> list[str]:
    """The files of the release that differ from a fresh build."""
    config = about.config.copy()
    config.WriteSelfChecks.course_root = str(about.course)
    named = {"student": ".", "assignment": about.assignment, "notebook": released.stem}
    with contextlib.chdir(about.course):
        exporter: Any = ReleaseExporter(config=config)
        for preprocessor in GenerateAssignment(config=config).preprocessors:
            if preprocessor is not SaveCells:  # which writes into the gradebook
                exporter.register_preprocessor(preprocessor)
        text, resources = exporter.from_filename(
            str(about.notebook), resources={"nbgrader": {**named, "db_url": about.db_url}}
        )
    stale = [] if _same_json(text, released) else [released.name]
    with tempfile.TemporaryDirectory() as scratch:
        for name, content in resources["outputs"].items():
            fresh = Path(scratch) / Path(name).name
            fresh.write_bytes(content)
            there = about.release / name
            if not there.is_file() or _differ(there, fresh):
                stale.append(name)
    for path in about.source.rglob("*"):
        there = about.release / path.relative_to(about.source)
        plain = path.is_file() and path.suffix != ".ipynb" and ".ipynb_checkpoints" not in path.parts
        if plain and (not there.is_file() or there.read_bytes() != path.read_bytes()):
            stale.append(str(path.relative_to(about.source)))
    return stale


def _differ(released: Path, fresh: Path) -> bool:
    """Whether a file of the release says something else; the Python that built it may be another one."""
    if fresh.name != FILE:
        return bool(difference(released, fresh))
    try:
        one, other = (json.loads(path.read_text(encoding="utf-8")) for path in (released, fresh))
        return bool({**one, "python": None} != {**other, "python": None})
    except (ValueError, TypeError):
        return True


def _same_json(text: str, path: Path) -> bool:
    try:
        return bool(json.loads(text) == json.loads(path.read_text(encoding="utf-8")))
    except ValueError:
        return False


def _secret(about: _About) -> Condition:
    if (about.course / SECRET_FILE).exists() or not count_submissions(about.db_url, about.assignment):
        return secret_of(about.course)
    remedy = (
        f"Put your copy of {about.course / SECRET_FILE} back. Without it a new one is made, and marking or"
        " regrading asks other hidden numbers."
    )
    return Condition("secret", "hidden numbers can be drawn again", False, "gone", remedy)
