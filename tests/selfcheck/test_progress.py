"""How far a student has come: recorded by the checks, on their own machine, and never in a check's way."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from stepgrade import grader
from stepgrade.display.progress_bars import ProgressRow, duration, progress_html
from stepgrade.selfcheck import progress
from stepgrade.selfcheck.marking_terms import FILE, MarkingTerms, PlannedAssignment, PlannedStep
from tests.helpers.small_course import CENTRE, HAND_MEANS, STANDARDISE, release, small_rubric

PLAN = (
    PlannedAssignment("before", "Lesson 1: Before", "1 hour", (PlannedStep("first", 2, "5 minutes"),)),
    PlannedAssignment(
        "task",
        "Task: <Statistics>",
        "2 to 3 hours",
        tuple(PlannedStep(step.name, step.points, "15 minutes") for step in small_rubric().steps),
    ),
    PlannedAssignment("later", "Lesson 3: Later", "3 hours", (PlannedStep("last", 4, ""),)),
)
TERMS = MarkingTerms("task", "01_task", ("stepgrade",), (3, 11), 30.0, course="statistics", plan=PLAN)
WRONG = "def centre(x):\n    return x"

Cells = Callable[..., str]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the record is kept; its folder is not there yet."""
    path = tmp_path / "home" / "data" / "progress.json"
    monkeypatch.setenv(progress.PLACE, str(path))
    return path


@pytest.fixture
def run(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Cells:
    """Runs cells beside a released assignment; what they showed, in one line."""
    folder = release(tmp_path / "task")
    (folder / "tests" / FILE).write_text(TERMS.text(), encoding="utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.setattr("stepgrade.selfcheck.check._START", folder)

    def ran(*sources: str) -> str:
        names: dict[str, Any] = {"np": np, "grader": grader}
        for source in sources:
            try:
                exec(source, names)
            except grader.CheckFailed as error:
                print(error)
        return " ".join(capsys.readouterr().out.split())

    return ran


def test_every_check_is_recorded_and_shown_as_a_table_with_bars(run: Cells, file: Path) -> None:
    assert not file.exists()
    run(CENTRE, 'grader.check("centre")')
    shown = run("grader.progress()")
    assert "Task: <Statistics> ████░░░░░░░░ 1 of 3" in shown
    assert "Lesson 1: Before ░░░░░░░░░░░░ 0 of 1 0 of 2 points – 1 hour" in shown
    assert "All of it" in shown
    assert "Next: `standardise` (15 minutes)." in shown
    assert f"This is kept in {file}, on this machine alone; delete the file" in re.sub(r"\s+", " ", shown)
    steps = json.loads(file.read_text("utf-8"))["courses"]["statistics"]["task"]["steps"]
    assert steps == {"centre": "passed"}


def test_a_step_that_is_wrong_again_is_counted_no_more(run: Cells) -> None:
    run(CENTRE, 'grader.check("centre")')
    assert progress.rows(TERMS, progress.records("statistics"))[1].done == 1
    run(WRONG, 'grader.check("centre")')
    assert progress.rows(TERMS, progress.records("statistics"))[1].done == 0


def test_check_all_shows_its_line_and_points_to_ready(run: Cells) -> None:
    shown = run(CENTRE, STANDARDISE, "grader.check_all()")
    assert "Your progress: 2 of 5 steps of the course," in shown
    assert "Next: `hand_means` (15 minutes). grader.progress() shows all of it." in shown
    assert "grader.ready() runs the saved notebook afresh" in shown
    assert "run grader.ready() before you hand in" in shown


def test_what_comes_next_is_the_next_assignment_and_then_what_was_left_out(run: Cells) -> None:
    shown = run(CENTRE, STANDARDISE, HAND_MEANS, "grader.check_all()")
    assert "Next: Lesson 3: Later (3 hours)." in shown
    every = {"before": progress.Record({"first": "failed"}), "later": progress.Record({"last": "passed"})}
    done = progress.Record(dict.fromkeys(("centre", "standardise", "hand_means"), "plausible"))
    assert progress.coming(TERMS, every | {"task": done}) == "Next: Lesson 1: Before, `first` (5 minutes)."
    every["before"] = progress.Record({"first": "passed"})
    assert progress.coming(TERMS, every | {"task": done}) == "That was the last step of all."


def test_milestones_that_were_reached_are_told_and_the_next_one(run: Cells) -> None:
    plan = tuple(replace(planned, milestone=f"do what {planned.name} asks") for planned in PLAN)
    Path("tests", FILE).write_text(replace(TERMS, plan=plan).text(), encoding="utf-8")
    shown = run(CENTRE, 'grader.check("centre")', "grader.progress()")
    assert "You can" not in shown
    assert "0 of 3 milestones. The next: do what before asks. (Lesson 1: Before)" in shown
    shown = run(CENTRE, STANDARDISE, HAND_MEANS, "grader.check_all()", "grader.progress()")
    assert "You can: do what task asks. (Task: <Statistics>)" in shown
    assert "1 of 3 milestones. The next: do what before asks." in shown


def test_a_release_without_milestones_tells_none(run: Cells) -> None:
    data = json.loads(TERMS.text())
    for planned in data["plan"]:
        planned["milestone"] = ""
    Path("tests", FILE).write_text(json.dumps(data), encoding="utf-8")
    shown = run("grader.progress()")
    assert "All of it" in shown
    assert "milestone" not in shown


def test_points_are_within_reach_where_marking_may_give_them() -> None:
    known = {
        "task": progress.Record(
            {"centre": "follow-through", "standardise": "failed", "hand_means": "plausible"}
        )
    }
    row = progress.rows(TERMS, known)[1]
    points = {step.name: step.points for step in small_rubric().steps}
    assert row.points == points["centre"] + points["hand_means"]
    assert row.done == 1  # a step that waits for its part is not done


def test_time_counts_from_check_to_check_without_breaks(run: Cells, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([1e9, 1e9 + 600, 1e9 + 9000, 1e9 + 9060, 1e9])
    monkeypatch.setattr(time, "time", lambda: next(clock))
    for _ in range(5):  # ten minutes, a break, a minute, a clock that was set back
        run(CENTRE, 'grader.check("centre")')
    assert progress.records("statistics")["task"].seconds == 660


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "\x00\xff",
            "[]",
            "null",
            "[" * 100_000,
            '{"schema": 2, "courses": 3}',
            '{"schema": 1, "courses": []}',
        ),
        '{"schema": 1, "courses": {"statistics": {"task": {"steps": [], "seconds": "x"}}}}',
        '{"schema": 1, "courses": {"statistics": 7}}',
        *(
            '{"schema": 1, "courses": {"statistics": {"task": {"steps": {}, "last": 0, "seconds": 1e999}}}}',
            '{"schema": 1, "courses": {"statistics": {"task": {"steps": {}, "last": 0, "seconds": 1e300}}}}',
            '{"schema": 1, "courses": {"statistics": {"task": {"steps": {}, "last": 0, "seconds": NaN}}}}',
        ),
    ],
)
def test_a_damaged_record_counts_as_none_and_is_written_anew(text: str, run: Cells, file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="latin-1")
    assert "Task: <Statistics> ░░░░░░░░░░░░ 0 of 3" in run("grader.progress()")
    assert "centre: 2 of 2 public cases passed" in run(CENTRE, 'grader.check("centre")')
    assert progress.records("statistics")["task"].steps == {"centre": "passed"}


def test_other_courses_and_assignments_are_kept(run: Cells, file: Path) -> None:
    file.parent.mkdir(parents=True)
    record = progress.Record({"first": "passed"}, 5.0, 1.0)
    other = asdict(record)
    file.write_text(
        json.dumps({"schema": 1, "courses": {"x": {"y": other}, "statistics": {"before": other}}})
    )
    run(CENTRE, 'grader.check("centre")')
    assert progress.records("x") == {"y": record}
    assert set(progress.records("statistics")) == {"before", "task"}


def test_a_record_that_cannot_be_written_stops_no_check(run: Cells, file: Path) -> None:
    file.parent.parent.mkdir()
    file.parent.write_text("a file where the folder should be")
    assert "centre: 2 of 2 public cases passed" in run(CENTRE, 'grader.check("centre")')


def test_nothing_is_recorded_where_the_place_is_empty_or_the_release_tells_nothing(
    run: Cells, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("tests", FILE).unlink()
    run(CENTRE, 'grader.check("centre")')
    assert not file.exists()
    assert "there is no `tests/marking.json`" in run("grader.progress()")
    Path("tests", FILE).write_text(TERMS.text(), encoding="utf-8")
    monkeypatch.setenv(progress.PLACE, "")
    assert "Your progress" not in run(CENTRE, "grader.check_all()")
    assert "Nothing is recorded here" in run("grader.progress()")


def test_the_record_lies_in_the_user_s_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(progress.PLACE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    place = progress.place()
    assert place is not None
    assert place.name == "progress.json"
    assert place.parent.name == "stepgrade"
    if os.name == "posix":
        assert place.is_relative_to(tmp_path)


def test_the_html_table_is_escaped_and_its_bar_is_no_news_to_a_screen_reader() -> None:
    row = ProgressRow("<i>Lesson</i>", 1, 3, 2.5, 10, 3700, "2 hours")
    html = progress_html("Your progress", [row], ["a note"])
    assert "&lt;i&gt;Lesson" in html
    assert "<i>" not in html
    assert '<div aria-hidden="true"' in html
    assert "width: 33%" in html
    assert "1 of 3" in html
    assert "2.5 of 10" in html
    assert duration(3700) == "1 h 2 min"
    assert duration(10) == "1 min"


def test_a_bar_is_full_only_when_all_is_done_and_begun_with_the_first_step() -> None:
    bars = [ProgressRow("", done, 100, 0, 0, 0, "").bar for done in (0, 1, 99, 100)]
    assert [bar.count("█") for bar in bars] == [0, 1, 11, 12]
