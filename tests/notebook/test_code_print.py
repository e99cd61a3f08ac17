"""Which changes of a locked cell count: the same for the self-check and for marking, in every Python."""

from __future__ import annotations

import subprocess

import pytest

from stepgrade.notebook import code_print as module
from stepgrade.notebook.code_print import CHECKS, code_print
from tests.helpers import ROOT

RELEASED = 'for i in range(2):\n    x = f"{i} # no comment {{}}" + "a  b"'


@pytest.mark.parametrize(
    "text",
    [
        RELEASED + "  # mine",
        "# mine\n\n" + RELEASED + "\n\n",
        RELEASED.replace("\n", "\n\n    # mine\n").replace("x = f", "x=f"),
        RELEASED.replace("    ", "  "),
    ],
)
def test_comments_blank_lines_and_spaces_between_tokens_do_not_count(text: str) -> None:
    assert text != RELEASED
    assert code_print(text) == code_print(RELEASED)


@pytest.mark.parametrize(
    "text",
    [
        RELEASED + "\ny = 3",
        RELEASED.replace("a  b", "a b"),
        RELEASED.replace("no comment", "comment"),
        RELEASED.replace("    x", "    pass\nx"),
        RELEASED + "\n(",
    ],
)
def test_other_code_and_other_text_count(text: str) -> None:
    assert code_print(text) not in ("", CHECKS, code_print(RELEASED))


@pytest.mark.parametrize("text", ["", " \n", "# a note", "\n# a note\n\n"])
def test_a_cell_without_code_loses_nothing(text: str) -> None:
    assert code_print(text) == ""


def test_a_test_cell_may_check_as_often_as_it_likes() -> None:
    assert code_print('# again\ngrader.check("a")\ngrader.check("b")') == CHECKS
    assert code_print('grader.check("a")\nwork = 1') != CHECKS


PYTHONS = ["python3.12", "python3.13", "python3.14"]
ODD = [RELEASED, "a = 1\x0c\nb = f'{a}'", "x = '\u2028'\n\nb = f'{x} {x}'"]
"""A formatted string; and one behind what ends a line for some and not for others."""


def printed_by(python: str, source: str) -> str:
    """What another Python prints of ``source``; skips where it is not on this machine."""
    code = f"from {module.__name__} import code_print; print(code_print({source!a}))"
    try:
        subprocess.run([python, "--version"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip(f"there is no {python} on this machine")
    told = subprocess.run([python, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return told.stdout.strip()


@pytest.mark.parametrize("source", ODD)
@pytest.mark.parametrize("python", PYTHONS)
def test_every_python_prints_the_same(python: str, source: str) -> None:
    assert printed_by(python, source) == code_print(source)


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("source", ["\ud800 = f'a'", "x\0y", "f'{'", "0777", "\\"])
def test_a_text_that_is_no_python_has_a_print_of_its_own(python: str, source: str) -> None:
    assert printed_by(python, source) not in ("", code_print(RELEASED))
