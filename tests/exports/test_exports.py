"""Exported marks: any CSV reader reads them back, Canvas and Moodle find their columns, no cell is run."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config, Configurable

from stepgrade.display.plain import harmless
from stepgrade.exports import (
    COLUMNS,
    CanvasExport,
    MoodleExport,
    SafeCsvExport,
    StepsJsonExport,
)
from stepgrade.judging.marking import Results
from stepgrade.judging.stored import Stored, results_file, write_results
from stepgrade.judging.verdict import FAILED, PASSED, AssignmentVerdict, StepVerdict

NAMES = [
    *('Lovelace, "Ada"', "=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "new\nline", "Noether 🙂", " =1"),
    *("O'Brien", "d'Alembert; Jean", "NULL", "1e5", "\r\nreturn"),
]
EXPORTERS = [SafeCsvExport, CanvasExport, MoodleExport]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gradebook's file.  Making one starts a program that takes seconds, so it is made once and copied."""
    path = tmp_path_factory.mktemp("empty") / "gradebook.db"
    with Gradebook(f"sqlite:///{path}"):
        return path


@pytest.fixture
def database(empty: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(empty, tmp_path)}"


@pytest.fixture
def named(database: str) -> Iterator[Gradebook]:
    """Students with every kind of name, and nothing handed in."""
    with Gradebook(database) as gradebook:
        gradebook.add_assignment("exercise_01")
        for i, name in enumerate(NAMES):
            gradebook.add_student(f"s{i:02}", last_name=name, first_name="=1+1", email="a@b.example")
        yield gradebook


STEPS = {"first": 3.0, "second": 5.0}


@pytest.fixture
def marked(database: str) -> Iterator[Gradebook]:
    """ada: 6.5 of 8 and half a point for lateness; bob waits for a human; cyd handed in nothing."""
    with Gradebook(database) as gradebook:
        for assignment in ("exercise_01", "exercise_02"):
            gradebook.add_assignment(assignment, duedate="2025-01-10 12:00:00 UTC")
            gradebook.add_notebook("work", assignment)
            for step, points in STEPS.items():
                gradebook.add_source_cell(step, "work", assignment, cell_type="code", source="")
                about = {"max_score": points, "cell_type": "code"}
                gradebook.add_grade_cell(step, "work", assignment, **about)
        gradebook.add_student("ada", first_name="Ada", last_name="Lovelace", email="ada@x.example")
        gradebook.find_student("ada").lms_user_id = "4711"
        gradebook.add_student("bob", first_name="Bob")
        gradebook.add_student("cyd")
        for student, marks in {"ada": (3.0, 3.5), "bob": (3.0, None)}.items():
            gradebook.add_submission("exercise_01", student)
            for step, earned in zip(STEPS, marks, strict=True):
                grade = gradebook.find_grade(step, "work", "exercise_01", student)
                grade.auto_score, grade.needs_manual_grade = earned, earned is None
        late = gradebook.find_submission_notebook("work", "exercise_01", "ada")
        late.late_submission_penalty = 0.5
        gradebook.db.commit()
        yield gradebook


def export(exporter: Any, gradebook: Gradebook, target: Path, **traits: Any) -> list[list[str]]:
    exporter(to=str(target), **traits).export(gradebook)
    with target.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


# --- every table ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("exporter", EXPORTERS)
def test_names_come_back_and_no_cell_begins_like_a_formula(
    tmp_path: Path, named: Gradebook, exporter: Any
) -> None:
    rows = export(exporter, named, tmp_path / "out.csv")
    assert len({len(row) for row in rows}) == 1
    for row in rows:
        assert not any(cell.lstrip().startswith(("=", "+", "-", "@", "|", "%")) for cell in row)
    cells = [cell for row in rows for cell in row]
    for name in NAMES:
        # Canvas has last and first names in one column.
        assert any(cell.removeprefix("'").removesuffix(", =1+1") == name for cell in cells), name


@pytest.mark.parametrize("exporter", EXPORTERS)
def test_pandas_reads_the_same_cells(tmp_path: Path, named: Gradebook, exporter: Any) -> None:
    pandas = pytest.importorskip("pandas")
    rows = export(exporter, named, tmp_path / "out.csv")
    frame = pandas.read_csv(tmp_path / "out.csv", dtype=str, keep_default_na=False)
    assert [list(frame.columns), *frame.values.tolist()] == rows


@pytest.mark.parametrize("exporter", EXPORTERS)
@pytest.mark.parametrize(("option", "chosen"), [("student", ["s01"]), ("assignment", ["other"])])
def test_a_selection_is_kept_to(
    tmp_path: Path, named: Gradebook, exporter: Any, option: str, chosen: list[str]
) -> None:
    named.add_assignment("other")
    rows = export(exporter, named, tmp_path / "out.csv", **{option: chosen})
    text = (tmp_path / "out.csv").read_text(encoding="utf-8")
    if option == "assignment":
        assert "other" in text
        assert "exercise_01" not in text
    else:
        ids = {f"s{i:02}" for i in range(len(NAMES))}
        assert {cell for row in rows for cell in row} & ids == {"s01"}


def test_numbers_stay_numbers() -> None:
    assert harmless(-1.5) == -1.5
    assert harmless(None) == ""
    assert harmless("plain") == "plain"


def test_nbgrader_s_own_columns_with_the_penalty_taken_off(tmp_path: Path, marked: Gradebook) -> None:
    rows = export(SafeCsvExport, marked, tmp_path / "out.csv", assignment=["exercise_01"])
    assert rows[0] == list(COLUMNS)
    by_id = {row[3]: dict(zip(rows[0], row, strict=True)) for row in rows[1:]}
    ada = by_id["ada"]
    assert (ada["raw_score"], ada["late_submission_penalty"], ada["score"]) == ("6.5", "0.5", "6.0")
    assert (by_id["cyd"]["score"], by_id["cyd"]["max_score"]) == ("0.0", "8.0")


# --- Canvas --------------------------------------------------------------------------------------------


def read_as_canvas(rows: list[list[str]]) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """What Canvas's importer takes from the table: points possible, and SIS Login ID -> its marks.

    By its source (lib/gradebook_importer.rb): the columns are told by their places and headings, a row
    whose first cell holds "Points Possible" describes the assignments, every other row is a student.
    """
    heading, *rest = rows
    assert "Student" in heading[0]
    assert "ID" in heading[1]
    assert (heading[2], heading[3]) == ("SIS User ID", "SIS Login ID")
    assert "Section" in heading[4]
    possible: dict[str, str] = {}
    students = {}
    for row in rest:
        marks = dict(zip(heading[5:], row[5:], strict=True))
        if "Points Possible" in row[0]:
            possible = marks
        else:
            students[row[3] or row[2]] = marks
    return possible, students


def test_canvas_finds_its_columns_and_an_unfinished_mark_is_empty(
    tmp_path: Path, marked: Gradebook, caplog: pytest.LogCaptureFixture
) -> None:
    rows = export(CanvasExport, marked, tmp_path / "canvas.csv", titles={"exercise_01": "Attention (42)"})
    possible, students = read_as_canvas(rows)
    assert possible == {"Attention (42)": "8.0", "exercise_02": "8.0"}
    assert rows[1][0].strip() == "Points Possible"
    assert students["ada"] == {"Attention (42)": "6.0", "exercise_02": ""}
    assert students["bob"]["Attention (42)"] == students["cyd"]["Attention (42)"] == ""
    by_id = {row[3]: row for row in rows}
    assert by_id["ada"][:3] == ["Lovelace, Ada", "4711", ""]
    assert (by_id["bob"][0], by_id["cyd"][0]) == ("Bob", "cyd")
    assert "bob, exercise_01: left empty" in caplog.text
    assert "cyd" not in caplog.text


def test_canvas_can_know_students_by_their_sis_user_id(tmp_path: Path, marked: Gradebook) -> None:
    rows = export(CanvasExport, marked, tmp_path / "c.csv", student_id_is="SIS User ID", section="A")
    ada = next(row for row in rows if row[2] == "ada")
    assert ada[3:5] == ["", "A"]


# --- Moodle --------------------------------------------------------------------------------------------


def test_moodle_gets_a_column_to_know_students_by_and_one_for_each_grade(
    tmp_path: Path, marked: Gradebook
) -> None:
    traits = {"titles": {"exercise_01": "Attention"}, "student_id_is": "ID number"}
    rows = export(MoodleExport, marked, tmp_path / "moodle.csv", **traits)
    known = ["First name", "Last name", "ID number", "Email address"]
    assert rows[0] == [*known, "Attention", "exercise_02"]
    by_id = {row[2]: row for row in rows}
    assert by_id["ada"] == ["Ada", "Lovelace", "ada", "ada@x.example", "6.0", ""]
    assert by_id["bob"][4:] == by_id["cyd"][4:] == ["", ""]


def test_moodle_s_feedback_tells_the_steps_and_the_penalty(tmp_path: Path, marked: Gradebook) -> None:
    rows = export(MoodleExport, marked, tmp_path / "m.csv", feedback=True, assignment=["exercise_01"])
    assert rows[0][4:] == ["exercise_01", "exercise_01 (feedback)"]
    by_id = {row[2]: row for row in rows}
    assert by_id["ada"][5] == "first 3/3, second 3.5/5; late: -0.5"
    assert by_id["bob"][4:] == ["", ""]


def test_traits_are_set_in_the_configuration(tmp_path: Path, marked: Gradebook) -> None:
    config = Config()
    config.MoodleExport.titles = {"exercise_01": "Attention"}
    rows = export(MoodleExport, marked, tmp_path / "m.csv", config=config, assignment=["exercise_01"])
    assert rows[0][4:] == ["Attention"]


# --- step by step --------------------------------------------------------------------------------------


def test_json_joins_the_gradebook_s_points_with_what_marking_said(tmp_path: Path, marked: Gradebook) -> None:
    said = (
        StepVerdict("first", "…", 3.0, 3.0, PASSED),
        StepVerdict("second", "…", 2.0, 5.0, FAILED, diagnosis='You said "=1", 🙂'),
    )
    folder = tmp_path / "autograded" / "ada" / "exercise_01"
    folder.mkdir(parents=True)
    verdict = AssignmentVerdict("exercise_01", "work", said)
    write_results(results_file(folder, "work"), Stored("ada", verdict, Results(), 1.0))
    grade = marked.find_grade("second", "work", "exercise_01", "ada")
    grade.manual_score = 3.5
    marked.db.commit()
    StepsJsonExport(to=str(tmp_path / "steps.json"), parent=Course(tmp_path)).export(marked)
    first, second = json.loads((tmp_path / "steps.json").read_text(encoding="utf-8"))["assignments"]
    assert second["students"] == []
    bob, ada = first["students"]
    assert (ada["raw_score"], ada["late_penalty"], ada["score"], ada["waiting"]) == (6.5, 0.5, 6.0, False)
    assert [step["step"] for step in ada["steps"]] == ["first", "second"]
    assert ada["steps"][1] == {
        "step": "second",
        "points": 3.5,
        "max_points": 5.0,
        "by_hand": True,
        "outcome": FAILED,
        "diagnosis": 'You said "=1", 🙂',
    }
    assert bob["waiting"] is True
    assert (bob["steps"][1]["points"], bob["steps"][1]["outcome"]) == (None, None)


class Course(Configurable):
    """What an exporter's parent, nbgrader's ExportApp, has."""

    def __init__(self, root: Path) -> None:
        super().__init__()
        self.coursedir = CourseDirectory(root=str(root))
