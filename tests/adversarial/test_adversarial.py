"""The whole hostile class through plain ``nbgrader autograde``, together with honest students."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.adversarial.corpus import FAMILIES, Case, all_cases
from tests.adversarial.marked import Session
from tests.adversarial.reach import left_behind
from tests.adversarial.session import HONEST, assert_case, mark_class
from tests.helpers.course_copy import nbgrader, scores

# A dozen of the cases run in every test run, in test_adversarial_fast.py.
pytestmark = [pytest.mark.slow, pytest.mark.long]
CASES = all_cases()
SECRET = b"5eed" * 16


@pytest.fixture(scope="module")
def sessions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Session]:
    """Two halves of the corpus side by side, and the honest students alone: by name."""
    everybody = list(CASES.values())
    classes: dict[str, Sequence[Case]] = {"first": everybody[::2], "second": everybody[1::2], "alone": []}
    folder = tmp_path_factory.mktemp("courses")
    with ThreadPoolExecutor(2) as pool:
        marked = {
            name: pool.submit(mark_class, folder / name, cases, SECRET) for name, cases in classes.items()
        }
        return {name: future.result() for name, future in marked.items()}


@pytest.fixture(scope="module")
def by_case(sessions: dict[str, Session]) -> dict[str, Session]:
    """The session that holds each case."""
    names = list(CASES)
    first, second = (
        dict.fromkeys(names[::2], sessions["first"]),
        dict.fromkeys(names[1::2], sessions["second"]),
    )
    return first | second


@pytest.mark.parametrize("student", CASES)
def test_case(by_case: dict[str, Session], student: str) -> None:
    assert_case(by_case[student].marked(CASES[student]))


@pytest.mark.parametrize("student", HONEST)
def test_honest_marks_are_what_they_are_without_the_hostile(
    sessions: dict[str, Session], student: str
) -> None:
    alone = sessions["alone"]
    for name in ("first", "second"):
        assert sessions[name].scores[student] == alone.scores[student]
        assert sessions[name].verdict(student) == alone.verdict(student)


def test_honest_students_show_every_kind_of_mark(sessions: dict[str, Session]) -> None:
    outcomes = {step["outcome"] for student in HONEST for step in sessions["alone"].verdict(student)["steps"]}
    assert {"passed", "failed", "follow-through", "missing"} <= outcomes


def test_nobody_stalled_or_stopped_the_class(sessions: dict[str, Session]) -> None:
    assert {name: session.stopped for name, session in sessions.items()} == {
        "first": {},
        "second": {},
        "alone": {},
    }


def test_nothing_is_left_running(sessions: dict[str, Session]) -> None:
    assert sessions
    assert left_behind() == []


def test_nobody_waits_for_manual_grading(sessions: dict[str, Session]) -> None:
    """A grader fault is ours: no submission can bring one about."""
    faults = [
        (student, step["step"])
        for session in sessions.values()
        for student in session.scores
        if (session.course / "autograded" / student / "exercise_01").is_dir()
        for step in session.verdict(student)["steps"]
        if step["outcome"] == "grader fault"
    ]
    assert faults == []


def test_marking_again_changes_nothing(by_case: dict[str, Session]) -> None:
    student = "tampering_split_cell"
    session = by_case[student]
    before = session.scores[student]
    nbgrader(session.course, "autograde", "exercise_01", "--student", student, "--force")
    assert scores(session.course, "exercise_01")[student] == before


def test_there_are_enough_cases_and_each_says_what_it_tries() -> None:
    assert len(CASES) >= 100
    assert {case.family for case in CASES.values()} == set(FAMILIES)
    for case in CASES.values():
        assert case.stock in ("safe", "dangerous")
        assert len(case.tries) > 10
    assert len({case.tries for case in CASES.values()}) == len(CASES)
