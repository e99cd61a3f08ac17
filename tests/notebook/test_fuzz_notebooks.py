"""Whatever a submitted notebook looks like, it is marked, each step once; intact work earns what it is worth.

The notebooks go through nbgrader's own preprocessors, as ``stepgrade.preprocessors.configure`` sets them
up, with nbconvert's validation after each and the file written and read in between.  Only the run is not
real (that is what tests/sandbox/test_sandbox_run.py is for): the cells are executed in this process, which is
safe because they are the course's own.
"""

from __future__ import annotations

import contextlib
import io
import json
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat
import pytest
from hypothesis import assume, reject
from hypothesis import strategies as st
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from stepgrade.course.directory import load_rubric
from stepgrade.inside.perform import perform
from stepgrade.inside.script import Reply
from stepgrade.judging.asking import FINAL, Question
from stepgrade.judging.expectation import local_proxies
from stepgrade.notebook.cells import Cell, CellResult
from stepgrade.preprocessors import configure
from stepgrade.preprocessors import mark as marking_preprocessor
from tests.helpers.course_copy import NOTEBOOKS, copy_course, hand_in, nbgrader, scores, worked
from tests.helpers.exploring import Explore
from tests.helpers.notebook_mutations import mutated

A = "lesson_01"
NAME = NOTEBOOKS[A]
STUDENT = "ada"
examples = pytest.mark.parametrize("examples", [50, pytest.param(2000, marks=pytest.mark.fuzz)])


class InProcessRun:
    """Stands in for the sandbox's run: the same questions, asked of the cells executed here."""

    def __init__(self, cells: Sequence[Cell], *others: Any) -> None:
        self.messages: list[str] = []
        self.results = [CellResult(count=1) for _ in cells]
        self._names: dict[str, Any] = {"__name__": "__main__"}
        self._kept: dict[str, dict[str, Any]] = {}
        for cell in cells:
            if cell.step:
                self._kept[cell.step] = dict(self._names)
            elif not cell.skip:
                self._execute(cell.source)
        self._end = dict(self._names)

    def _execute(self, source: str) -> None:
        with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with contextlib.suppress(Exception):
                exec(compile(source, "<cell>", "exec"), self._names)

    def __enter__(self) -> InProcessRun:
        return self

    def __exit__(self, *exc: object) -> None:
        pass

    def ask(self, questions: Sequence[Question], state: str = FINAL, alone: bool = False) -> list[Reply]:
        # Functions look their globals up in the one namespace they were defined in.
        self._names.clear()
        self._names.update(self._kept.get(state, self._end))
        return [
            Reply.decode(perform(each.script, self._names, local_proxies(each.answers)).encode())
            for each in questions
        ]

    def has_state(self, step: str) -> bool:
        return step in self._kept


@dataclass
class Course:
    """One course with its gradebook, and nbgrader's converter for it."""

    root: Path
    base: dict[str, Any]
    points: dict[str, float]
    app: Any
    resources: dict[str, Any] = field(default_factory=dict)

    def autograde(self, text: str) -> Any:
        """The notebook through both passes of nbgrader's Autograde; None where nbformat cannot read it."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                notebook = nbformat.reads(text, as_version=4)
        except Exception:
            return None
        for sanitizing in (True, False):
            self.app._sanitizing = sanitizing
            self.app._init_preprocessors()
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # nbformat's, on what it mends
                # What was read is written as it is between the passes, as nbgrader does.
                text, _ = self.app.exporter.from_notebook_node(
                    notebook, json.loads(json.dumps(self.resources))
                )
                notebook = nbformat.reads(text, as_version=4)
        return notebook

    def scores(self) -> dict[str, float | None]:
        return scores(self.root, A)[STUDENT]


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Course]:
    root = copy_course(tmp_path_factory.mktemp("course"))
    nbgrader(root, "generate_assignment", A)
    config = Config()
    configure(config, root)
    base = json.loads(json.dumps(worked(root, A)))
    folder = CourseDirectory(config=config)
    app = Autograde(coursedir=folder, config=config)
    app.exporter = app.exporter_class(parent=app, config=config)
    with Gradebook(folder.db_url) as gradebook:
        gradebook.update_or_create_student(STUDENT)
        gradebook.update_or_create_submission(A, STUDENT)
    (root / "autograded" / STUDENT / A).mkdir(parents=True)
    about = {"student": STUDENT, "assignment": A, "notebook": NAME, "db_url": folder.db_url}
    points = {step.name: float(step.points) for step in load_rubric(root, A)}
    level = app.log.level  # of a logger that all of nbgrader shares, in other tests as well
    app.log.setLevel("CRITICAL")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(marking_preprocessor, "Run", InProcessRun)
        yield Course(root, base, points, app, {"nbgrader": about})
    app.log.setLevel(level)


def check_marked(course: Course, notebook: Any) -> dict[str, float]:
    """Every step is a grade cell exactly once, and earns between nothing and its points."""
    grades = [cell.metadata["nbgrader"]["grade_id"] for cell in notebook.cells
              if cell.metadata.get("nbgrader", {}).get("grade")]  # fmt: skip
    assert sorted(grades) == sorted(course.points)
    earned = course.scores()
    assert earned.keys() == course.points.keys()
    marks = {step: mark for step, mark in earned.items() if mark is not None}
    assert marks.keys() == earned.keys()
    assert all(0.0 <= marks[step] <= points for step, points in course.points.items())
    return marks


def test_the_base_earns_everything(course: Course) -> None:
    assert check_marked(course, course.autograde(json.dumps(course.base))) == course.points


@examples
def test_intact_work_never_costs_a_point(course: Course, explore: Explore, examples: int) -> None:
    def check(text: str) -> None:
        notebook = course.autograde(text)
        assume(notebook is not None)
        assert check_marked(course, notebook) == course.points

    explore(examples, check, mutated(course.base, keeping=True), seconds=60.0)


@examples
def test_whatever_nbformat_can_read_is_marked(course: Course, explore: Explore, examples: int) -> None:
    def check(text: str) -> None:
        notebook = course.autograde(text)
        assume(notebook is not None)
        check_marked(course, notebook)

    explore(examples, check, mutated(course.base, keeping=False), seconds=60.0)


# --- what was found, as small as it gets -------------------------------------------------------------


def changed(course: Course, change: Any) -> str:
    notebook = json.loads(json.dumps(course.base))
    cells = {cell["metadata"].get("nbgrader", {}).get("grade_id"): cell for cell in notebook["cells"]}
    change(notebook, cells)
    return json.dumps(notebook)


@pytest.mark.parametrize(
    ("cell", "part", "value"),
    [
        ("softmax", "outputs", [{"output_type": "x"}]),
        ("softmax_solution", "execution_count", 1.5),
        ("softmax", "source", None),
        (None, "source", 5),
    ],
)
def test_a_damaged_cell_stops_nothing(course: Course, cell: str | None, part: str, value: Any) -> None:
    text = changed(course, lambda notebook, cells: cells[cell].__setitem__(part, value))
    assert check_marked(course, course.autograde(text)) == course.points


@pytest.mark.parametrize("cell", ["softmax", "softmax_solution", None])
def test_a_tag_given_twice_stops_nothing(course: Course, cell: str | None) -> None:
    tags = ["figure", "skip-execution", "figure", "two words", "line\n", ["figure"]]
    text = changed(course, lambda notebook, cells: cells[cell]["metadata"].__setitem__("tags", tags))
    notebook = course.autograde(text)
    assert check_marked(course, notebook) == course.points
    kept = [cell.metadata["tags"] for cell in notebook.cells if "tags" in cell.metadata]
    assert [tags for tags in kept if "skip-execution" in tags] == [["figure", "skip-execution"]]
    assert all(len(tags) == len(set(tags)) for tags in kept)


def test_a_cell_id_with_a_line_break_is_replaced(course: Course) -> None:
    text = changed(course, lambda notebook, cells: cells["softmax"].__setitem__("id", "softmax\n"))
    notebook = course.autograde(text)
    assert check_marked(course, notebook) == course.points
    assert not any("\n" in cell.id for cell in notebook.cells)


def test_a_language_that_is_no_text_stops_nothing(course: Course) -> None:
    text = changed(course, lambda notebook, cells: notebook["metadata"].__setitem__("language", {}))
    assert check_marked(course, course.autograde(text)) == course.points


def test_a_copied_test_cell_with_other_code_is_no_test_cell(course: Course) -> None:
    def copied(notebook: Any, cells: Any) -> None:
        cells["attention_solution"]["metadata"] = cells["softmax"]["metadata"]

    assert check_marked(course, course.autograde(changed(course, copied))) == course.points


# --- nbgrader itself ---------------------------------------------------------------------------------


def readable(explore: Explore, notebooks: st.SearchStrategy[str]) -> list[str]:
    """Sixty of the notebooks that nbformat can read."""
    texts = []

    def keep(text: str) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                nbformat.reads(text, as_version=4)
            except Exception:
                reject()
        texts.append(str(text))

    explore(60, keep, notebooks)
    return texts


@pytest.mark.fuzz
def test_a_class_of_mutated_notebooks_is_marked_by_nbgrader(
    course: Course, explore: Explore, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Thirty through ``nbgrader autograde``, in sandboxes; half of them with their work intact."""
    root = copy_course(tmp_path_factory.mktemp("real"))
    nbgrader(root, "generate_assignment", A)
    for kind in ("intact", "any"):
        texts = readable(explore, mutated(course.base, keeping=kind == "intact"))
        for i, text in enumerate(texts[-15:]):
            hand_in(root, f"{kind}-{i}", A, text)
    nbgrader(root, "autograde", A)
    earned = scores(root, A)
    assert len(earned) == 30
    for student, points in earned.items():
        assert points.keys() == course.points.keys()
        assert all(0.0 <= (points[step] or 0.0) <= course.points[step] for step in points)
        if student.startswith("intact"):
            assert points == course.points, student
