"""Finding a course and loading its rubrics."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from stepgrade.course.directory import (
    CourseError,
    assignment_of,
    assignments,
    find_course,
    load_rubric,
    rubrics_changed,
)
from stepgrade.rubric import RubricError
from tests.helpers import ROOT

RUBRIC = """
from solutions import double
from stepgrade.rubric import Rubric, Step, public
rubric = Rubric({name!r}, "notebook", (
    Step("double", 1, "Twice.", reference=double.double, cases=(public("one", lambda rng: (rng.normal(),)),)),
))
"""


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return make_course(tmp_path / "course", factor=2)


def make_course(path: Path, factor: int) -> Path:
    (path / "rubrics").mkdir(parents=True)
    (path / "solutions").mkdir()
    (path / "nbgrader_config.py").write_text("c = get_config()\n")
    (path / "solutions" / "__init__.py").touch()
    (path / "solutions" / "double.py").write_text(f"def double(x):\n    return {factor} * x\n")
    (path / "rubrics" / "__init__.py").touch()
    (path / "rubrics" / "task.py").write_text(RUBRIC.format(name="task"))
    return path


def test_a_course_is_found_from_any_folder_inside_it(course: Path) -> None:
    inside = course / "submitted" / "ada" / "task"
    inside.mkdir(parents=True)
    assert find_course(inside) == course
    assert find_course(course) == course


def test_no_course_says_what_one_is(tmp_path: Path) -> None:
    with pytest.raises(CourseError, match=r"nbgrader_config\.py and rubrics/.*--course"):
        find_course(tmp_path)


def test_assignments_are_those_with_a_rubric_file(course: Path) -> None:
    (course / "rubrics" / "another.py").touch()
    assert assignments(course) == ["another", "task"]


@pytest.mark.parametrize(
    "folder", ["source/task", "release/task", "submitted/ada/task", "submitted/ada/task/data"]
)
def test_the_assignment_is_read_off_the_folder(course: Path, folder: str) -> None:
    (course / folder).mkdir(parents=True)
    assert assignment_of(course / folder) == "task"


def test_outside_a_course_the_folder_names_the_assignment(tmp_path: Path) -> None:
    (tmp_path / "exercise_01").mkdir()
    assert assignment_of(tmp_path / "exercise_01") == "exercise_01"


def test_the_course_itself_is_no_assignment(course: Path) -> None:
    with pytest.raises(CourseError, match="no assignment's folder"):
        assignment_of(course)


def test_a_rubric_loads_and_may_import_the_solutions(course: Path) -> None:
    assert load_rubric(course, "task").references["double"](3) == 6


def test_two_courses_keep_their_own_solutions(course: Path, tmp_path: Path) -> None:
    other = make_course(tmp_path / "other", factor=5)
    assert load_rubric(course, "task").references["double"](3) == 6
    assert load_rubric(other, "task").references["double"](3) == 15
    assert load_rubric(course, "task").references["double"](3) == 6


def test_a_changed_rubric_is_read_afresh(course: Path) -> None:
    load_rubric(course, "task")
    path = course / "rubrics" / "task.py"
    path.write_text(path.read_text().replace('"Twice."', '"Doubled, at last."'))
    assert load_rubric(course, "task")["double"].summary == "Doubled, at last."


def test_a_long_rubric_may_be_a_package_with_helpers_beside_it(course: Path) -> None:
    rubrics = course / "rubrics"
    (rubrics / "task").mkdir()
    (rubrics / "task.py").rename(rubrics / "task" / "__init__.py")
    package = rubrics / "task" / "__init__.py"
    package.write_text(
        "from rubrics.task.words import SUMMARY\n" + package.read_text().replace('"Twice."', "SUMMARY")
    )
    (rubrics / "task" / "words.py").write_text("from rubrics._common import SUMMARY as SUMMARY\n")
    (rubrics / "_common.py").write_text('SUMMARY = "Twice."\n')
    assert assignments(course) == ["task"]
    assert load_rubric(course, "task")["double"].summary == "Twice."
    before = rubrics_changed(course)
    (rubrics / "_common.py").write_text('SUMMARY = "Doubled, at last."\n')
    assert load_rubric(course, "task")["double"].summary == "Doubled, at last."
    assert rubrics_changed(course) != before


def test_an_unusable_part_of_a_package_says_where_and_leaves_what_was_loaded(course: Path) -> None:
    package = course / "rubrics" / "task"
    package.mkdir()
    (course / "rubrics" / "task.py").rename(package / "__init__.py")
    load_rubric(course, "task")
    loaded = sys.modules["rubrics.task"]
    text = (package / "__init__.py").read_text()
    (package / "__init__.py").write_text(f"import rubrics.task.part\n{text}")
    for source, said in (
        ("x = 1\ny = 1 / 0\n", "line 2 raised ZeroDivisionError"),
        ("def f(:\n", "line 1 raised SyntaxE"),
    ):
        (package / "part.py").write_text(source)
        with pytest.raises(CourseError, match=rf"part\.py, {said}"):
            load_rubric(course, "task")
    assert sys.modules["rubrics.task"] is loaded
    assert "rubrics.task.part" not in sys.modules


def test_a_missing_rubric_lists_what_there_is(course: Path) -> None:
    with pytest.raises(CourseError, match=r"no rubric .*tusk\.py.*assignments are: task\."):
        load_rubric(course, "tusk")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = 1\n", "defines no `rubric`"),
        ("rubric = 1\n", "a `rubric` that is a int"),
        (RUBRIC.format(name="other"), "rubric of 'other'"),
        ("x = 1\ny = 1 / 0\n", r"task\.py, line 2 raised ZeroDivisionError"),
        ("def f(:\n", r"task\.py, line 1 raised SyntaxError"),
        ("from solutions import nothing\n", "raised ImportError"),
    ],
)
def test_an_unusable_rubric_says_where(course: Path, text: str, said: str) -> None:
    (course / "rubrics" / "task.py").write_text(text)
    with pytest.raises(CourseError, match=said):
        load_rubric(course, "task")


def test_a_rubric_that_contradicts_itself_keeps_its_own_error(course: Path) -> None:
    text = RUBRIC.format(name="task").replace("reference=double.double, ", "")
    (course / "rubrics" / "task.py").write_text(text)
    with pytest.raises(RubricError, match="double"):
        load_rubric(course, "task")


@pytest.mark.parametrize("assignment", assignments(ROOT))
def test_the_course_s_own_rubrics_load(assignment: str) -> None:
    assert load_rubric(ROOT, assignment).points > 0
