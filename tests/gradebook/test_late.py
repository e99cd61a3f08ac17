"""Late work costs what the configuration says, through nbgrader's own autograde."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from traitlets import TraitError

from stepgrade.gradebook.late import LatePenalty
from tests.helpers.course_copy import copy_course, hand_in, nbgrader, released, worked

HOUR, DAY = 3600.0, 86400.0


@pytest.mark.parametrize(
    ("seconds", "started", "pro_rata"),
    [
        (60.0, 0.0, 0.0),
        (900.0, 0.0, 0.0),
        (901.0, 10.0, 10.0 / DAY),
        (900.0 + HOUR, 10.0, 10.0 / 24),
        (900.0 + DAY, 10.0, 10.0),
        (900.0 + 1.5 * DAY, 20.0, 15.0),
        (900.0 + 30 * DAY, 50.0, 50.0),
    ],
)
def test_days_count_from_the_end_of_the_grace_period_up_to_a_most(
    seconds: float, started: float, pro_rata: float
) -> None:
    rates = {"percent_per_day": 10.0, "grace_minutes": 15.0, "at_most_percent": 50.0}
    assert LatePenalty(**rates).percent_after(seconds) == started
    assert LatePenalty(**rates, days_are="pro rata").percent_after(seconds) == pytest.approx(pro_rata)


@pytest.mark.parametrize("score", [0.0, 0.1, 7.3, 20.0])
@pytest.mark.parametrize("days", [0.5, 3.0, 1000.0])
def test_a_penalty_is_never_more_than_the_score_nor_negative(score: float, days: float) -> None:
    penalty = LatePenalty(percent_per_day=33.3).late_submission_penalty("ada", score, days * DAY)
    assert 0.0 <= (penalty or 0.0) <= score
    assert (penalty is None) == (score == 0.0)
    if days == 1000.0 and score:
        assert penalty == score


def test_a_score_below_zero_costs_nothing_more() -> None:
    assert LatePenalty(percent_per_day=10.0).late_submission_penalty("ada", -2.0, DAY) is None


def test_without_a_rate_nbgrader_s_own_method_holds() -> None:
    assert LatePenalty().late_submission_penalty("ada", 8.0, DAY) is None
    assert LatePenalty(penalty_method="zero").late_submission_penalty("ada", 8.0, DAY) == 8.0


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        (
            "percent_per_day",
            -1.0,
            "LatePenalty.percent_per_day is -1; give a share between 0 and 100 percent.",
        ),
        ("at_most_percent", 120.0, "LatePenalty.at_most_percent is 120; give a share"),
        ("percent_per_day", float("nan"), "give a share"),
        ("grace_minutes", -5.0, "LatePenalty.grace_minutes is -5; give 0 or more minutes."),
        ("grace_minutes", float("inf"), "give 0 or more minutes."),
    ],
)
def test_a_setting_that_makes_no_sense_is_a_sentence(name: str, value: float, said: str) -> None:
    with pytest.raises(TraitError, match=said):
        LatePenalty(**{name: value})


# --- through nbgrader ------------------------------------------------------------------------------------

A = "exercise_01"
HANDED_IN = {
    "on-time": "2025-01-10 11:59:00 UTC",
    "in-grace": "2025-01-10 12:10:00 UTC",
    "an-hour": "2025-01-10 13:00:00 UTC",
    "two-days": "2025-01-12 12:00:00 UTC",
    "a-month": "2025-02-10 12:00:00 UTC",
    "nothing": "2025-02-10 12:00:00 UTC",
}
PENALTIES = {
    "on-time": 0.0,
    "in-grace": 0.0,
    "an-hour": 2.0,
    "two-days": 4.0,
    "a-month": 10.0,
    "nothing": 0.0,
}


@pytest.mark.slow
def test_through_nbgrader_the_gradebook_feedback_and_exports_show_it(tmp_path: Path) -> None:
    course = copy_course(tmp_path / "course")
    rates = "percent_per_day = 10\nc.LatePenalty.grace_minutes = 15\nc.LatePenalty.at_most_percent = 50\n"
    with (course / "course_settings.py").open("a") as config:
        config.write(f"\nc.LatePenalty.{rates}")
    nbgrader(course, "generate_assignment", A)
    database = f"sqlite:///{course}/gradebook.db"
    with Gradebook(database) as gradebook:
        gradebook.update_or_create_assignment(A, duedate="2025-01-10 12:00:00 UTC")
    for student, when in HANDED_IN.items():
        done = released(course, A) if student == "nothing" else worked(course, A)
        (hand_in(course, student, A, done) / "timestamp.txt").write_text(when)
    nbgrader(course, "autograde", A)
    with Gradebook(database) as gradebook:
        found = {s.student.id: s for s in gradebook.assignment_submissions(A)}
        assert {name: s.late_submission_penalty for name, s in found.items()} == PENALTIES
        assert {name: s.score for name, s in found.items()} == dict.fromkeys(HANDED_IN, 20.0) | {
            "nothing": 0.0
        }

    nbgrader(course, "export", "--to", "grades.csv")
    with (course / "grades.csv").open(newline="") as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    assert {name: float(row["late_submission_penalty"]) for name, row in rows.items()} == PENALTIES
    assert float(rows["a-month"]["score"]) == 10.0
    nbgrader(course, "export", "--exporter=stepgrade.exports.CanvasExport", "--to", "canvas.csv")
    with (course / "canvas.csv").open(newline="") as file:
        canvas = {row["SIS Login ID"]: row[A] for row in csv.DictReader(file)}
    assert (canvas["two-days"], canvas["nothing"]) == ("16.0", "0.0")

    nbgrader(course, "generate_feedback", A, "--student", "two-days")
    [page] = (course / "feedback" / "two-days" / A).glob("*.html")
    assert "20 points earned, less 4 for handing in" in page.read_text(encoding="utf-8")

    # A setting without a meaning stops the marking of late work, and says which.
    config_text = (
        (course / "course_settings.py").read_text().replace("percent_per_day = 10", "percent_per_day = 110")
    )
    (course / "course_settings.py").write_text(config_text)
    said = nbgrader(course, "autograde", A, "--force", "--student", "an-hour", fails=True)
    assert "LatePenalty.percent_per_day is 110; give a share between 0 and 100 percent." in said
