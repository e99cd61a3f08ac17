"""The whole hostile class through ``stepgrade grade``: hostile and honest submissions on one worker."""

from __future__ import annotations

import pytest

from tests.adversarial.corpus import all_cases
from tests.adversarial.marked import Session
from tests.adversarial.reach import left_behind
from tests.adversarial.session import HONEST, assert_case, mark_class

pytestmark = [pytest.mark.slow, pytest.mark.long]
CASES = all_cases()


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    return mark_class(tmp_path_factory.mktemp("grade") / "course", list(CASES.values()), by_grade=True)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Session:
    return mark_class(tmp_path_factory.mktemp("alone") / "course", [], by_grade=True)


@pytest.mark.parametrize("student", CASES)
def test_case(session: Session, student: str) -> None:
    assert_case(session.marked(CASES[student]))


@pytest.mark.parametrize("student", HONEST)
def test_honest_marks_are_what_they_are_without_the_hostile(
    session: Session, alone: Session, student: str
) -> None:
    assert session.scores[student] == alone.scores[student]
    assert session.verdict(student) == alone.verdict(student)


def test_nothing_is_left_running(session: Session) -> None:
    assert session.scores
    assert left_behind() == []
