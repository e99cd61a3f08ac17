"""A dozen of the hostile class: through nbgrader in every run of the tests, and through stepgrade grade."""

from __future__ import annotations

import pytest

from tests.adversarial.corpus import all_cases
from tests.adversarial.marked import Session
from tests.adversarial.session import HONEST, assert_case, mark_class

NAMES = (
    "forging_input_transformer",
    "forging_patched_engine",
    "forging_forged_frames",
    "forging_lying_objects",
    "tampering_split_cell",
    "tampering_damaged_file",
    "tampering_raised_points",
    "exhausting_dying_functions",
    "exhausting_exits",
    "leaking_prints",
    "leaking_exception_texts",
    "accidents_noisy",
)


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(False, id="nbgrader autograde"),
        pytest.param(True, id="stepgrade grade", marks=pytest.mark.slow),
    ],
)
def session(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Session:
    """The dozen, marked together with one honest student."""
    cases = [all_cases()[name] for name in NAMES]
    return mark_class(
        tmp_path_factory.mktemp("class") / "course",
        cases,
        honest=("zz_right_again",),
        feedback=NAMES[:1],
        by_grade=request.param,
    )


@pytest.mark.parametrize("student", NAMES)
def test_case(session: Session, student: str) -> None:
    assert_case(session.marked(all_cases()[student]))


def test_an_honest_student_gets_full_marks(session: Session) -> None:
    assert HONEST["zz_right_again"] == {}
    assert sum(points or 0 for points in session.scores["zz_right_again"].values()) == 20.0
    assert session.stopped == {}
