"""Appeals: a replay shows how a verdict came about, runs nobody's code, and says what has changed since."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace as changed
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner, Result
from nbgrader.api import Gradebook

from stepgrade.cli import CANNOT, main
from stepgrade.course.directory import CourseError, load_rubric
from stepgrade.display.values import shown
from stepgrade.inside.script import Call, Raised, Reply, ReplyKind
from stepgrade.inside.wire import Opaque, Planted, Proxy, Seed
from stepgrade.judging.draws import SECRET_FILE, Draws, course_secret
from stepgrade.judging.stored import read_results, write_results
from stepgrade.report.replay import CHANGED, GONE, NEW, SAME, UNKNOWN, CaseReplay, Replay, replay
from stepgrade.report.replay_text import replay_text
from tests.helpers.marked_class import write_class
from tests.helpers.report_course import RIGHT, SQUARED, write_course

HAUNTED = {"shift": "def shift(x):\n    import os\n    os.environ['HAUNTED'] = 'yes'\n    return x - 1"}
FLOAT32 = {"double": "def double(x):\n    return 2 * x.astype(np.float32)"}
IN_PLACE = {"shift": "def shift(x):\n    x += 1\n    return x"}
CLASS = {
    "ada": {**RIGHT, **SQUARED},
    "bob": {**RIGHT, **HAUNTED},
    "carl": {**RIGHT, **FLOAT32},
    "dora": {**RIGHT, "shift": "def shift(x):\n    return x[::-1].wrong"},
    "emil": {**RIGHT, **IN_PLACE},
    "fay": {},
    "gus": {**RIGHT, **SQUARED, "total": "def total(x):\n    return double(x).mean()"},
    "hana": {**RIGHT, **SQUARED, "total": "def total(x):\n    return double(x).add()"},
}


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    course = write_course(tmp_path_factory.mktemp("replay") / "course")
    write_class(course, load_rubric(course, "task"), CLASS)
    return course


@pytest.fixture
def course(marked: Path, tmp_path: Path) -> Path:
    return shutil.copytree(marked, tmp_path / "course")


def case_of(found: Replay, name: str) -> CaseReplay:
    return next(case for case in found.cases if case.name == name)


def told(course: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["replay", *words, "--course", str(course)])


def rewrite_rubric(course: Path, *changes: tuple[str, str]) -> None:
    path = course / "rubrics" / "task.py"
    text = path.read_text()
    for before, now in changes:
        assert before in text
        text = text.replace(before, now)
    path.write_text(text)


def rewrite_stored(course: Path, student: str, change: Callable[[Any], Any]) -> None:
    path = course / "autograded" / student / "task" / "the_task.results.json"
    write_results(path, change(read_results(path)))


# --- what it shows -------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", ["five", "seven", "eleven"])
def test_inputs_and_expected_values_are_those_of_the_marking(marked: Path, case: str) -> None:
    rubric = load_rubric(marked, "task")
    step = rubric["shift"]
    drawn = Draws("task", "bob", course_secret(marked)).script(
        step, next(each for each in step.cases if each.name == case)
    )
    found = case_of(replay(marked, "bob", "task", "shift"), case)
    [call] = drawn.operations
    assert isinstance(call, Call)
    [given] = call.args
    assert found.state == SAME
    assert found.script is not None
    assert found.script.digest() == drawn.digest()
    assert found.expectation is not None
    np.testing.assert_array_equal(found.expectation.value, given + 1)
    assert found.reply is not None
    np.testing.assert_array_equal(found.reply.value, given - 1)


def test_a_replay_runs_no_students_code(marked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HAUNTED", raising=False)
    text = replay_text(replay(marked, "bob", "task", "shift"))
    assert "equals 'minus'" in text
    import os

    assert "HAUNTED" not in os.environ


def test_it_agrees_with_the_stored_verdict_in_every_case(marked: Path) -> None:
    for student in CLASS:
        stored = read_results(marked / "autograded" / student / "task" / "the_task.results.json")
        for verdict in stored.verdict.steps:
            found = replay(marked, student, "task", verdict.step)
            assert found.verdict == verdict
            assert found.notes == ()
            for case in found.cases:
                assert case.verdict is not None
                assert case.today is not None
                if case.verdict.outcome != "follow-through":
                    assert case.today == case.verdict


def test_error_tolerance_ratio_and_the_deciding_entry_are_told(marked: Path) -> None:
    found = case_of(replay(marked, "bob", "task", "shift"), "five")
    assert found.comparison is not None
    assert found.comparison.error == pytest.approx(2.0)
    where = found.comparison.where
    assert found.expectation is not None
    assert found.reply is not None
    want, got = found.expectation.value[where], found.reply.value[where]
    text = replay_text(replay(marked, "bob", "task", "shift", "five"))
    ratio = 2.0 / (1e-10 + 1e-9 * abs(want))
    assert f"ratio {ratio:.3g}" in text
    assert f"got {got:.6g}, expected {want:.6g}" in text
    assert "Points: weight 0 of 3 earned, times 4" in text


def test_single_precision_names_the_band_that_let_it_pass(marked: Path) -> None:
    found = replay(marked, "carl", "task", "double")
    case = case_of(found, "eleven")
    assert case.expectation is not None
    single = case.expectation.band.single
    assert single is not None
    assert case.comparison is not None
    assert 1 < case.comparison.ratio <= single
    text = replay_text(found)
    assert "≈ passed in single precision: eleven" in text
    assert f"right to single precision up to ratio {single:.3g}" in text
    assert "equals none" in text


def test_a_follow_through_says_for_which_parts_there_were_substitutes(marked: Path) -> None:
    found = replay(marked, "ada", "task", "total")
    case = case_of(found, "eleven")
    assert case.followed is not None
    assert case.followed.followed.broken == ("double",)
    assert case.followed.comparison is not None
    assert case.followed.comparison.exact
    text = replay_text(found)
    assert "Builds on: double (failed)" in text
    assert "with substitutes for double the result equals the reference's (ratio" in text


def test_a_step_that_is_wrong_over_substitutes_too_shows_how_far(marked: Path) -> None:
    found = replay(marked, "gus", "task", "total")
    case = case_of(found, "eleven")
    assert case.followed is not None
    assert case.followed.comparison is not None
    assert not case.followed.comparison.exact
    value, composed = case.followed.followed.reply.value, case.followed.followed.composed
    np.testing.assert_allclose(value, composed / 11)
    short, full = replay_text(found), replay_text(found, full=True)
    assert "with substitutes for double the result differs from the reference's (ratio" in short
    assert shown(composed, None) in full
    assert shown(value, None) in full


def test_a_step_that_gives_nothing_over_substitutes_says_why(marked: Path) -> None:
    found = replay(marked, "hana", "task", "total")
    case = case_of(found, "eleven")
    assert case.followed is not None
    assert case.followed.comparison is None
    text = replay_text(replay(marked, "hana", "task", "total", "eleven"))
    assert "with substitutes for double: AttributeError" in text


def test_an_exception_is_shown_with_its_text_also_for_hidden_cases(marked: Path) -> None:
    text = replay_text(replay(marked, "dora", "task", "shift", "eleven"))
    assert "AttributeError: 'numpy.ndarray' object has no attribute 'wrong'" in text


def test_a_changed_input_is_in_the_sum_of_points(marked: Path) -> None:
    text = replay_text(replay(marked, "emil", "task", "shift"))
    assert "3.6 of 4 points" in text
    assert "weight 3 of 3 earned, times 4, less 0.4 for an input changed in place" in text


def test_the_gradebooks_mark_stands_beside_it(course: Path) -> None:
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        grade = gradebook.find_grade("shift", "the_task", "task", "bob")
        grade.manual_score, grade.extra_credit = 1.5, 0.25
        gradebook.db.commit()
    text = replay_text(replay(course, "bob", "task", "shift"))
    assert "In the gradebook: 1.75 of 4 points with 0.25 of extra credit (graded by hand)" in text
    (course / "gradebook.db").unlink()
    assert "In the gradebook" not in replay_text(replay(course, "bob", "task", "shift"))


def test_arrays_are_short_and_with_full_they_are_whole(marked: Path) -> None:
    short = told(marked, "bob", "task", "shift", "--case", "eleven").output
    full = told(marked, "bob", "task", "shift", "--case", "eleven", "--full").output
    found = case_of(replay(marked, "bob", "task", "shift"), "eleven")
    assert found.expectation is not None
    numbers = [repr(float(number)) for number in found.expectation.value.flat]
    assert len(numbers) == 55
    assert all(number.rstrip("0") in full for number in numbers)
    assert "..." in short
    assert "..." not in full
    assert "five" not in full, "one case only"


# --- what has changed since ----------------------------------------------------------------------------


def test_a_changed_case_is_not_compared_with_todays_numbers(course: Path) -> None:
    rewrite_rubric(course, ('common("eleven", rows(5, 11))', 'common("eleven", rows(5, 13))'))
    found = replay(course, "bob", "task", "shift")
    case = case_of(found, "eleven")
    assert case.state == CHANGED
    assert (case.expectation, case.script, case.today) == (None, None, None)
    assert case.reply is not None
    assert case_of(found, "five").state == SAME
    assert any("rubric has changed" in note and "shift" in note for note in found.notes)
    assert "This case asks something else today" in replay_text(found)
    assert replay(course, "bob", "task", "double").notes == found.notes, "said at every step"


def test_new_and_removed_cases_are_told(course: Path) -> None:
    rewrite_rubric(
        course,
        (
            'public("five", rows(5)), hidden("seven", rows(7)), common("eleven", rows(5, 11))',
            'public("five", rows(5)), hidden("six", rows(6)), common("eleven", rows(5, 11))',
        ),
    )
    found = replay(course, "bob", "task", "shift")
    states = {case.name: case.state for case in found.cases}
    assert states == {"five": SAME, "six": NEW, "eleven": SAME, "seven": GONE}
    text = replay_text(found)
    assert "The rubric has cases that were not asked then, in: shift." in text
    assert "The rubric has this case no more." in text


def test_another_secret_is_told_from_another_rubric(course: Path) -> None:
    (course / SECRET_FILE).write_text("f" * 64)
    found = replay(course, "bob", "task", "shift")
    assert [case.state for case in found.cases] == [SAME, CHANGED, CHANGED]
    [note] = found.notes
    assert "secret" in note
    assert "is another than at the marking" in note


def test_without_a_secret_none_is_made(course: Path) -> None:
    (course / SECRET_FILE).unlink()
    found = replay(course, "bob", "task", "shift")
    assert [case.state for case in found.cases] == [SAME, UNKNOWN, UNKNOWN]
    assert "Put your copy of it back" in found.notes[0]
    assert not (course / SECRET_FILE).exists()
    assert "Without the course secret" in replay_text(found)


def test_a_changed_tolerance_says_what_it_would_say_today(course: Path) -> None:
    rewrite_rubric(
        course,
        ('"shift", 4,', '"shift", 4, tolerance=Tolerance(atol=5.0),  summary='),
        ("import Mistake,", "import Tolerance, Mistake,"),
    )
    text = replay_text(replay(course, "bob", "task", "shift"))
    assert "the rubric as it is now would say: passed" in text
    assert "0 of 4 points, failed" in text, "the verdict is the stored one"


def test_a_rubric_that_fails_today_is_a_note_and_no_traceback(course: Path) -> None:
    rewrite_rubric(course, ("reference=lambda x: x + 1.0", "reference=lambda x: x.nothing"))
    found = replay(course, "bob", "task", "shift")
    assert any("The rubric fails: shift" in note for note in found.notes)
    assert case_of(found, "five").reply is not None


# --- what it cannot show -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("zoe", "task", "shift"), "no stored results of zoe"),
        (("../bob", "task", "shift"), "no stored results"),
        (("bob", "tusk", "shift"), "no rubric"),
        (("bob", "task", "shove"), "its steps are double, total, shift, by_hand"),
        (("bob", "task", "shift", "--case", "six"), "its cases are 'five', 'seven', 'eleven'"),
    ],
)
def test_errors_are_a_sentence(marked: Path, words: tuple[str, ...], said: str) -> None:
    result = told(marked, *words)
    assert result.exit_code == CANNOT
    assert result.output.startswith("Error: ")
    assert said in result.output


def test_damaged_results_are_a_sentence(course: Path) -> None:
    path = course / "autograded" / "bob" / "task" / "the_task.results.json"
    for text in ("nothing", '{"schema": 1}', "{}", "[]"):
        path.write_text(text)
        with pytest.raises(CourseError, match="cannot be read"):
            replay(course, "bob", "task", "shift")


def test_a_step_that_was_added_since_is_a_sentence(course: Path) -> None:
    path = course / "autograded" / "bob" / "task" / "the_task.results.json"
    data = json.loads(path.read_text())
    data["verdict"]["steps"] = [each for each in data["verdict"]["steps"] if each["step"] != "shift"]
    path.write_text(json.dumps(data))
    with pytest.raises(CourseError, match="it is new"):
        replay(course, "bob", "task", "shift")


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (
            Reply(ReplyKind.TIMED_OUT, text="no result after 5 seconds"),
            "timed out: no result after 5 seconds",
        ),
        (Reply(ReplyKind.DIED, text="a crash"), "died: a crash"),
        (Reply(ReplyKind.VALUE, {"a": [1, 2.5, None]}), "{'a': [1, 2.5, None]}"),
        (Reply(ReplyKind.RAISED, raised=Raised("\x1b[31mE", "two\nlines")), "two lines"),
    ],
)
def test_whatever_came_back_is_shown_without_control_characters(
    course: Path, reply: Reply, said: str
) -> None:
    def change(stored: Any) -> Any:
        stored.results.replies["shift"]["five"] = reply
        return changed(stored)

    rewrite_stored(course, "bob", change)
    text = replay_text(replay(course, "bob", "task", "shift"))
    assert said in text
    assert "\x1b" not in text


# --- values in a few characters ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (np.zeros((0, 3)), "an empty array, shape (0, 3)"),
        (np.array([True, False]), "[ True, False]  (shape (2,), bool)"),
        (np.array(["a\x1b", "b"]), "['a\N{REPLACEMENT CHARACTER}', 'b']  (shape (2,), strings)"),
        (np.array([1e-300, 1.0]), "[1e-300,      1]  (shape (2,))"),
        (np.array([np.nan, -np.inf]), "[ nan, -inf]  (shape (2,))"),
        ((1, 2.0), "(1, 2)"),
        ((1,), "(1,)"),
        (list(range(9)), "[0, 1, … 5 more …, 7, 8]"),
        (Opaque("Thing\n"), "a Thing , which cannot be compared"),
        (Seed(7), "a random generator with seed 7"),
        (Planted("halve", "…"), "the function halve"),
        (Proxy("layer"), "the function layer"),
        (10**400, hex(10**400)[:199] + "…"),
        (1 + 2j, "(1+2j)"),
    ],
)
def test_values_are_shown_in_a_few_characters(value: Any, text: str) -> None:
    assert shown(value) == text


def test_a_small_number_never_becomes_0_and_a_stack_shows_its_first_matrix() -> None:
    stack = np.full((2, 3, 4, 5), 1e-12)
    text = shown(stack)
    assert "1e-12" in text
    assert "the first of 6 matrices" in text
    assert shown(stack, None).count("1.e-12") == stack.size
