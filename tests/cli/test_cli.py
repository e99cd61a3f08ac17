"""The command line: help is quick, errors are a sentence, and the exit status tells."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from stepgrade import __version__
from stepgrade.cli import CANNOT, FOUND_WANTING, main

RUBRIC = """
from stepgrade.rubric import Mistake, Rubric, Step, Variant, common, hidden, public

def numbers(size):
    return lambda rng: (rng.normal(size=size),)

def write(expression):
    return f"def double(x):\\n    return {expression}\\n"

rubric = Rubric("task", "the_task", (Step(
    "double", 2, "Twice the numbers.", reference=lambda x: 2 * x,
    cases=(public("five", numbers(5)), public("one", numbers(1)), hidden("seven", numbers(7)),
           hidden("eleven", numbers(11)), common("thirteen", numbers(13))),
    variants=(Variant("sum", write("x + x")), Variant("reversed", write("x * 2")),
              Variant("halves", write("x / 0.5"))),
    mistakes=tuple(Mistake(name, write(text), "Double it.") for name, text in
                   {"thrice": "3 * x", "square": "x ** 2", "half": "x / 2", "negated": "-2 * x"}.items()),
),))
"""


@pytest.fixture
def course(tmp_path: Path) -> Path:
    (tmp_path / "rubrics").mkdir()
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\n")
    (tmp_path / "rubrics" / "task.py").write_text(RUBRIC)
    return tmp_path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


COMMANDS = [
    "audit",
    "sample-class",
    "release",
    "lessons",
    "demo",
    "grade",
    "regrade",
    "marks",
    "report",
    "replay",
    "export",
]


def test_every_command_is_listed_with_a_sentence() -> None:
    help_text = run("--help").output
    for command in COMMANDS:
        assert f"\n  {command} " in help_text


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str) -> None:
    help_text = run(command, "--help").output
    assert f"stepgrade {command}" in help_text
    assert "Example" in help_text


def test_version() -> None:
    assert run("--version").output == f"stepgrade, version {__version__}\n"


def test_help_imports_neither_numpy_nor_nbgrader() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from stepgrade.cli import main;"
        "CliRunner().invoke(main, ['--help']);"
        "print([name for name in ('numpy', 'nbgrader', 'nbformat') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_audit_of_a_good_rubric_exits_with_0(course: Path) -> None:
    result = run("audit", "--course", course)
    assert result.exit_code == 0, result.output
    assert "task: nothing to change." in result.output


def test_the_audit_of_a_flawed_rubric_exits_with_1(course: Path) -> None:
    path = course / "rubrics" / "task.py"
    path.write_text(path.read_text().replace('"Double it."', '"Double it"'))
    result = run("audit", "task", "--details", "--course", course)
    assert result.exit_code == FOUND_WANTING
    assert "double [message]" in result.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("audit", "tusk"), "no rubric"),
        (("sample-class", "task"), "stepgrade release"),
        (("marks", "task"), "generate_assignment"),
    ],
)
def test_errors_are_a_sentence_and_exit_with_2(course: Path, arguments: tuple[str, ...], said: str) -> None:
    result = run(*arguments, "--course", course)
    assert result.exit_code == CANNOT
    assert result.output.startswith("Error: ")
    assert said in result.output
    assert "Traceback" not in result.output


def test_outside_a_course_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("audit")
    assert result.exit_code == CANNOT
    assert "no course at or above" in result.output


def test_the_course_is_found_from_a_folder_inside_it(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(course / "rubrics")
    assert run("audit").exit_code == 0


def test_a_course_that_is_no_directory_is_said(tmp_path: Path) -> None:
    result = run("audit", "--course", tmp_path / "nowhere")
    assert result.exit_code == CANNOT
    assert "is not a directory" in result.output


def test_a_rubric_that_contradicts_itself_is_a_sentence(course: Path) -> None:
    path = course / "rubrics" / "task.py"
    path.write_text(path.read_text().replace("reference=lambda x: 2 * x,", ""))
    result = run("audit", "--course", course)
    assert result.exit_code == CANNOT
    assert "give either a reference or parts" in result.output


def test_an_unknown_option_is_a_usage_error(course: Path) -> None:
    assert run("audit", "--no-such-option").exit_code == CANNOT


def test_the_first_error_of_a_log_is_found(tmp_path: Path) -> None:
    from stepgrade.course.nbgrader_command import first_error

    log = tmp_path / "autograde.log"
    log.write_text(
        "[App | INFO] begins\n[App | ERROR] Traceback (most recent call last):\n      File x\n"
        "    SandboxError: no bwrap\n    \n[App | ERROR] Traceback (most recent call last):\n    Other\n"
    )
    assert first_error(log).splitlines()[-1] == "  SandboxError: no bwrap"
