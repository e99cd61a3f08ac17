"""An assignment that changes after work was collected: what may change still marks, what may not is refused.

Through real nbgrader, on a copy of the course in which two students have handed in.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from stepgrade.cli import CANNOT, FOUND_WANTING, main
from stepgrade.notebook.grader_calls import grade_id
from tests.helpers.course_copy import NOTEBOOKS, copy_course, hand_in, nbgrader, released, scores, worked

pytestmark = pytest.mark.slow

ASSIGNMENT = "exercise_01"
SOURCE = Path("source") / ASSIGNMENT / f"{NOTEBOOKS[ASSIGNMENT]}.ipynb"
RUBRIC = Path("rubrics") / ASSIGNMENT / "__init__.py"


def run(course: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [*words, "--course", str(course)])


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    course = copy_course(tmp_path_factory.mktemp("handed-in") / "course")
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    hand_in(course, "ada", ASSIGNMENT, worked(course, ASSIGNMENT))
    wrong = {"softmax": "def softmax(scores):\n    return scores"}
    hand_in(course, "ben", ASSIGNMENT, worked(course, ASSIGNMENT, wrong))
    nbgrader(course, "autograde", ASSIGNMENT)
    return course


@pytest.fixture
def course(handed_in: Path, tmp_path: Path) -> Path:
    return shutil.copytree(handed_in, tmp_path / "course")


def change_source(course: Path, change: Callable[[list[Any]], object]) -> None:
    path = course / SOURCE
    notebook = json.loads(path.read_text())
    change(notebook["cells"])
    path.write_text(json.dumps(notebook, indent=1) + "\n")


def called(cells: list[Any], name: str) -> Any:
    return next(cell for cell in cells if cell["metadata"].get("nbgrader", {}).get("grade_id") == name)


def files(course: Path) -> dict[str, bytes]:
    """The release and the gradebook, byte for byte."""
    paths = [*(course / "release").rglob("*"), course / "gradebook.db"]
    return {str(path.relative_to(course)): path.read_bytes() for path in paths if path.is_file()}


# --- what may change -----------------------------------------------------------------------------------


def test_submissions_made_from_an_older_release_still_mark(course: Path) -> None:
    before = scores(course, ASSIGNMENT)

    def reword(cells: list[Any]) -> None:
        prose = next(cell for cell in cells if cell["cell_type"] == "markdown")
        prose["source"] = ["# Another title\n", "Other words."]
        given = called(cells, "given_one_score")
        given["source"] = ["another = 1\n", *given["source"]]
        cells.insert(3, {**prose, "id": "a-new-paragraph"})

    change_source(course, reword)
    softmax = course / "rubrics" / ASSIGNMENT / "softmax.py"
    text = softmax.read_text()
    assert 'hidden("another sentence"' in text
    softmax.write_text(text.replace('hidden("another sentence"', 'hidden("a sentence nobody has seen"'))
    assert run(course, "doctor", ASSIGNMENT).exit_code == FOUND_WANTING, "the release is out of date"
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    nbgrader(course, "autograde", ASSIGNMENT, "--force")
    assert scores(course, ASSIGNMENT) == before
    assert sum(filter(None, before["ada"].values())) == 20
    done = run(course, "doctor", ASSIGNMENT)
    assert (done.exit_code, "TO DO" in done.output) == (0, False), done.output


def test_the_rubric_s_points_arrive_in_release_and_gradebook(course: Path) -> None:
    softmax = course / "rubrics" / ASSIGNMENT / "softmax.py"
    softmax.write_text(softmax.read_text().replace("points=4", "points=5"))
    source = (course / SOURCE).read_bytes()
    looked = run(course, "doctor", ASSIGNMENT)
    assert "softmax: 4 in the gradebook, 5 in the rubric" in looked.output
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    assert (course / SOURCE).read_bytes() == source
    cells = released(course, ASSIGNMENT).cells
    test = next(i for i, cell in enumerate(cells) if grade_id(cell) == "softmax")
    assert cells[test].metadata.nbgrader.points == 5
    line = next(cell.source for cell in reversed(cells[:test]) if "*Difficulty" in cell.source)
    assert "minutes · 5 points*" in line
    assert any("**Points:** 21, in eight steps." in cell.source for cell in cells)
    looked = run(course, "doctor", ASSIGNMENT)
    assert (looked.exit_code, "TO DO" in looked.output) == (0, False), looked.output
    nbgrader(course, "autograde", ASSIGNMENT, "--force")
    assert scores(course, ASSIGNMENT)["ada"]["softmax"] == 5


# --- what may not --------------------------------------------------------------------------------------


def renamed(course: Path) -> None:
    change_source(
        course, lambda cells: called(cells, "given_example")["metadata"]["nbgrader"].update(grade_id="other")
    )


def removed(course: Path) -> None:
    """A whole step is gone, from the notebook and from the rubric."""

    def remove(cells: list[Any]) -> None:
        for name in ("padding_mask", "padding_mask_solution"):
            cells.remove(called(cells, name))

    change_source(course, remove)
    text = (course / RUBRIC).read_text()
    assert text.count("        padding_mask,\n") == 1
    (course / RUBRIC).write_text(text.replace("        padding_mask,\n", ""))


def added(course: Path) -> None:
    def add(cells: list[Any]) -> None:
        first = called(cells, "given_example")
        about = {**first["metadata"]["nbgrader"], "grade_id": "given_more"}
        cells.append({**first, "id": "given-more", "metadata": {"nbgrader": about}})

    change_source(course, add)


MOVED: dict[Callable[[Path], None], str] = {
    renamed: "the given cell 'given_example' is called 'other' now",
    removed: "the test cell 'padding_mask' is gone",
    added: "the given cell 'given_more' is new",
}


@pytest.mark.parametrize("change", MOVED, ids=lambda change: change.__name__)
def test_cells_that_come_or_go_after_collection_are_refused_before_anything_is_touched(
    course: Path, change: Callable[[Path], None]
) -> None:
    change(course)
    before = files(course)
    assert any(name.startswith("release/") for name in before)
    said = nbgrader(course, "generate_assignment", ASSIGNMENT, fails=True)
    for part in (MOVED[change], "New work goes into a new assignment"):
        assert part in said
    assert "the rubric's steps are" not in said
    assert "Traceback" not in said
    built = run(course, "release", ASSIGNMENT)
    assert (built.exit_code, MOVED[change] in built.output) == (CANNOT, True), built.output
    looked = run(course, "doctor", ASSIGNMENT)
    assert (looked.exit_code, MOVED[change] in looked.output) == (FOUND_WANTING, True), looked.output
    assert files(course) == before


def test_nbgrader_by_itself_would_have_deleted_the_release(course: Path) -> None:
    """The reason for refusing early: should this fail one day, nbgrader has learnt it."""
    renamed(course)
    with (course / "nbgrader_config.py").open("a") as config:
        config.write("\nfrom nbconvert.exporters import NotebookExporter\nc = get_config()\n")
        config.write("c.GenerateAssignment.exporter_class = NotebookExporter\n")
    said = nbgrader(course, "generate_assignment", ASSIGNMENT, fails=True)
    assert "Cannot add or remove cells" in said
    assert not (course / "release" / ASSIGNMENT).exists()


def test_a_notebook_that_disagrees_with_its_rubric_leaves_the_release_alone(course: Path) -> None:
    change_source(course, lambda cells: called(cells, "softmax").update(source=["grader.check('softmax')"]))
    before = files(course)
    said = nbgrader(course, "generate_assignment", ASSIGNMENT, fails=True)
    assert "softmax: the test cell must be exactly" in said
    assert files(course) == before


def test_cells_may_come_and_go_as_long_as_nobody_has_handed_in(course: Path) -> None:
    (course / "gradebook.db").unlink()
    renamed(course)
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    looked = run(course, "doctor", ASSIGNMENT)
    assert looked.exit_code == 0, looked.output
    assert "none collected" in looked.output


def test_the_cells_of_a_header_are_the_assignments_too(course: Path) -> None:
    (course / "gradebook.db").unlink()
    about = {"grade": False, "grade_id": "top", "locked": True, "schema_version": 3, "solution": False}
    cell = {"cell_type": "markdown", "id": "top", "metadata": {"nbgrader": {**about, "task": False}}}
    header = {"cells": [{**cell, "source": "Welcome."}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (course / "header.ipynb").write_text(json.dumps(header))
    with (course / "course_settings.py").open("a") as config:
        config.write("\nc.IncludeHeaderFooter.header = 'header.ipynb'\n")
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    nbgrader(course, "autograde", ASSIGNMENT, "--force")
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    looked = run(course, "doctor", ASSIGNMENT)
    assert looked.exit_code == 0, looked.output


# --- doctor --------------------------------------------------------------------------------------------


def test_doctor_tells_a_secret_that_is_gone_and_a_release_that_is_not_there(course: Path) -> None:
    (course / ".stepgrade" / "secret").unlink()
    shutil.rmtree(course / "release" / ASSIGNMENT)
    looked = run(course, "doctor", ASSIGNMENT)
    assert looked.exit_code == FOUND_WANTING
    assert "Put your copy of" in looked.output
    assert "there is none" in looked.output
    assert not (course / ".stepgrade" / "secret").exists(), "looking makes no new one"


def test_doctor_of_an_assignment_without_a_rubric_is_a_sentence(course: Path) -> None:
    looked = run(course, "doctor", "exercise_99")
    assert looked.exit_code == CANNOT
    assert "there is no rubric" in looked.output
