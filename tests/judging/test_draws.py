"""Hidden numbers: secret, different from student to student, and always the same for one."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from stepgrade.judging.draws import SECRET_FILE, Draws, course_secret
from stepgrade.rubric import Case, common, hidden, public


def numbers(draws: Draws, case: Case) -> np.ndarray:
    return draws.generator("step", case).normal(size=4)


def inputs(rng: np.random.Generator) -> tuple[()]:
    return ()


def test_hidden_numbers_differ_between_students_and_repeat_for_one() -> None:
    case = hidden("h", inputs)
    ada, bob = Draws("a", "ada", b"k" * 32), Draws("a", "bob", b"k" * 32)
    np.testing.assert_array_equal(numbers(ada, case), numbers(ada, case))
    assert not np.array_equal(numbers(ada, case), numbers(bob, case))


def test_hidden_numbers_depend_on_the_secret_the_assignment_the_step_and_the_case() -> None:
    case = hidden("h", inputs)
    base = numbers(Draws("a", "ada", b"k" * 32), case)
    assert not np.array_equal(base, numbers(Draws("a", "ada", b"l" * 32), case))
    assert not np.array_equal(base, numbers(Draws("b", "ada", b"k" * 32), case))
    assert not np.array_equal(base, numbers(Draws("a", "ada", b"k" * 32), hidden("i", inputs)))
    assert not np.array_equal(base, Draws("a", "ada", b"k" * 32).generator("other", case).normal(size=4))


def test_the_common_case_is_the_same_for_the_class_and_still_secret() -> None:
    case = common("c", inputs)
    ada, bob = Draws("a", "ada", b"k" * 32), Draws("a", "bob", b"k" * 32)
    np.testing.assert_array_equal(numbers(ada, case), numbers(bob, case))
    assert not np.array_equal(numbers(ada, case), numbers(Draws("a", "ada", b"l" * 32), case))


def test_public_numbers_need_no_secret() -> None:
    case = public("p", inputs)
    np.testing.assert_array_equal(numbers(Draws("a"), case), numbers(Draws("a", "ada", b"k" * 32), case))


def test_a_hidden_case_without_the_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="needs the course secret"):
        numbers(Draws("a", "ada"), hidden("h", inputs))


def test_the_secret_is_made_once_and_readable_by_its_owner_only(tmp_path: Path) -> None:
    first = course_secret(tmp_path)
    assert len(first) == 64
    assert course_secret(tmp_path) == first
    assert stat.S_IMODE((tmp_path / SECRET_FILE).stat().st_mode) == 0o600
    assert list((tmp_path / SECRET_FILE).parent.iterdir()) == [tmp_path / SECRET_FILE]


def test_processes_that_start_at_once_agree_on_the_secret(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from stepgrade.judging.draws import course_secret;"
        " print(course_secret(pathlib.Path(sys.argv[1])).decode())"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    assert len({process.communicate()[0] for process in running}) == 1


def test_a_damaged_secret_is_reported_not_replaced(tmp_path: Path) -> None:
    course_secret(tmp_path)
    (tmp_path / SECRET_FILE).write_text("short")
    with pytest.raises(ValueError, match="is damaged"):
        course_secret(tmp_path)
