"""The report on whole classes: one that nbgrader really marked, and one of 3 000."""

from __future__ import annotations

import csv
import json
import resource
import time
from pathlib import Path

import pytest

from stepgrade.course.directory import load_rubric
from stepgrade.judging.stored import read_results
from stepgrade.report.contents import Report, make_report
from stepgrade.report.files import write_report
from stepgrade.report.look import RUN, UNUSUAL
from stepgrade.report.page import GROUPS, LOOK_ROWS, ROWS
from stepgrade.report.replay import replay
from stepgrade.report.replay_text import replay_text
from stepgrade.samples.sample_class import expected_marks, write_sample_class
from tests.helpers.course_copy import copy_course, nbgrader, scores
from tests.helpers.marked_class import made_up, write_class
from tests.helpers.report_course import RIGHT, write_course

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this course in which nbgrader marked a sample class of 12."""
    course = copy_course(tmp_path_factory.mktemp("course") / "course")
    write_sample_class(course, "exercise_01", 12)
    nbgrader(course, "generate_assignment", "exercise_01")
    nbgrader(course, "autograde", "exercise_01")
    return course


def test_the_reports_numbers_are_the_gradebooks(course: Path) -> None:
    report = make_report(course, "exercise_01")
    graded = scores(course, "exercise_01")
    assert {line.student: line.points for line in report.students} == graded
    assert {line.student: line.final for line in report.students} == pytest.approx(
        {student: sum(points for points in steps.values() if points) for student, steps in graded.items()}
    )
    expected = expected_marks(course, "exercise_01")
    for step in report.steps:
        marks = [steps[step.step] for steps in expected.values()]
        assert step.mean == pytest.approx(sum(marks) / len(marks))
        assert step.full == sum(mark >= step.max_points - 1e-6 for mark in marks)
    assert report.differences == []
    assert sum(each.count for each in report.mistakes) > 0


def test_the_report_points_to_those_who_hang_and_those_who_reach_for_the_machinery(course: Path) -> None:
    report = make_report(course, "exercise_01")
    found = {(look.student.split("-", 2)[2], reason.kind) for look in report.look for reason in look.reasons}
    assert ("endless-loop", RUN) in found
    assert ("empties-cells", UNUSUAL) in found
    kinds = {"endless-loop", "empties-cells", "syntax-error"}  # of the last, a cell could not be read
    assert {kind for kind, _ in found} == kinds, "and to nobody else"
    assert report.seconds is not None
    assert report.seconds.count == 12


def test_every_verdict_of_a_real_marking_can_be_replayed(course: Path) -> None:
    for path in sorted((course / "autograded").glob("*/exercise_01/*.results.json")):
        stored = read_results(path)
        for verdict in stored.verdict.steps:
            found = replay(course, stored.student, "exercise_01", verdict.step)
            assert found.notes == ()
            assert found.verdict == verdict
            assert found.mark is not None
            assert found.mark.points == verdict.points
            for case in found.cases:
                assert case.verdict is not None
                assert case.today is not None
                if case.verdict.outcome == "follow-through":
                    assert case.followed is not None
                    assert case.followed.comparison is not None
                    assert case.followed.comparison.exact
                else:
                    assert case.today.outcome == case.verdict.outcome
                    # A mistake that fits this case may be ruled out by another one of the step.
                    assert case.verdict.mistake in ("", case.today.mistake)
            assert replay_text(found, full=True).startswith(stored.student)


WRONG = {
    "double": [f"def double(x):\n    return {factor} * x" for factor in range(3, 90)],
    "total": [f"def total(x):\n    return double(x).sum() + {number}" for number in range(1, 60)],
    "shift": [f"def shift(x):\n    import os\n    return x + {number}" for number in range(2, 70)],
}


def reported(folder: Path, students: int) -> tuple[Report, Path, float]:
    """The report on a class of so many, its page, and the seconds of computing that both took."""
    course = write_course(folder)
    rubric = load_rubric(course, "task")
    write_class(course, rubric, dict(made_up(rubric, RIGHT, students // 5, 0, WRONG)), copies=5)
    started = time.process_time()
    report = make_report(course, "task")
    page, *_ = write_report(report, folder / "r.html")
    return report, page, time.process_time() - started


def test_a_class_of_3000_takes_seconds_and_its_page_stays_readable(tmp_path: Path) -> None:
    *_, tenth = reported(tmp_path / "tenth", 300)
    report, page, spent = reported(tmp_path / "whole", 3000)
    text = page.read_text(encoding="utf-8")
    print(f"{spent:.1f} s of computing, {tenth:.1f} s for 300, {len(text) / 1e3:.0f} kB")
    assert spent < 15 * tenth, "ten times as many may take ten times as long"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 2**21, "kB: 2 GB"
    assert len(text) < 2**20
    assert text.count("<article>") == GROUPS
    assert len(report.unexplained) > 3 * GROUPS
    assert f"and {len(report.unexplained) - GROUPS} more" in text
    most = 2 * len(report.steps) + len(report.cases) + 7 * ROWS + LOOK_ROWS + 30
    assert text.count("<tr>") < most
    data = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    assert len(data["students"]) == 3000
    with open(page.with_suffix(".unexplained.csv"), newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(report.unexplained)
    assert sum(int(row["count"]) for row in rows) == sum(group.count for group in report.unexplained)
