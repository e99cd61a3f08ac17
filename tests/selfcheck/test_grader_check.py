"""The self-check in a student's notebook: ``grader.check``, ``grader.check_all``, ``grader.grade``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import numpy as np
import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

import stepgrade
from stepgrade import grader
from stepgrade.grader import CheckFailed
from tests.helpers import ROOT
from tests.helpers.small_course import (
    CENTRE,
    DDOF,
    DDOF_MESSAGE,
    HAND_MEANS,
    SINGLE,
    STANDARDISE,
    check_cell,
    notebook,
    release,
    submission,
)

COURSE_RUBRIC = f"""
import sys
sys.path.insert(0, {str(ROOT / "tests")!r})
from tests.helpers.small_course import small_rubric
rubric = small_rubric()
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A released assignment, where the notebook runs."""
    monkeypatch.chdir(release(tmp_path / "task"))
    monkeypatch.setattr("stepgrade.selfcheck.check._START", tmp_path)
    return tmp_path / "task"


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An instructor's course; the source notebook runs in it, without test files."""
    (tmp_path / "rubrics").mkdir()
    (tmp_path / "rubrics" / "task.py").write_text(COURSE_RUBRIC)
    (tmp_path / "nbgrader_config.py").write_text("")
    (tmp_path / "source" / "task").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "source" / "task")
    monkeypatch.setattr("stepgrade.selfcheck.check._START", tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    return tmp_path


def run(*sources: str) -> None:
    """Run cells in one namespace of their own, as a notebook does."""
    names: dict[str, Any] = {"np": np, "grader": grader}
    for source in sources:
        exec(source, names)


def test_a_right_step_shows_its_table_and_returns_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(CENTRE, 'assert grader.check("centre") is None')
    shown = capsys.readouterr()
    assert "centre: 2 of 2 public cases passed" in shown.out
    assert "hidden cases are marked after" in " ".join(shown.out.split())
    assert "points" not in shown.out
    assert shown.err == ""


def test_a_mistake_is_named_and_fails_the_cell(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(CheckFailed) as failed:
        run(CENTRE, DDOF, 'grader.check("standardise")')
    assert isinstance(failed.value, AssertionError)
    # The table tells the mistake, and a notebook does not tell it twice.
    assert failed.value._render_traceback_() == [
        "standardise: 0 of 1 public case passed.",
        "The table above says why.",
    ]
    assert DDOF_MESSAGE in str(failed.value)
    assert DDOF_MESSAGE in capsys.readouterr().out


def test_single_precision_passes_with_a_note(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(SINGLE, 'grader.check("centre")')
    assert "Right to single precision" in capsys.readouterr().out


def test_a_changed_input_is_told_and_does_not_fail(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("def centre(x):\n    x -= x.mean(axis=-1, keepdims=True)\n    return x", 'grader.check("centre")')
    assert "changes its input (x) in place" in capsys.readouterr().out


def test_a_value_is_looked_at_and_not_given_away(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(HAND_MEANS, 'grader.check("hand_means")')
    assert "5.4321" not in capsys.readouterr().out
    with pytest.raises(CheckFailed, match="above 9"):
        run("hand_means = np.array([2.0, 10.0])", 'grader.check("hand_means")')


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("", "`centre` is not defined yet.*run that cell"),
        ("def centre(x):\n    raise NotImplementedError()", "not written yet.*Fill in the cell above"),
    ],
)
def test_a_step_that_is_not_written_is_told_so_kindly(
    folder: Path, capsys: pytest.CaptureFixture[str], source: str, says: str
) -> None:
    with pytest.raises(CheckFailed, match=f"(?s){says}"):
        run(source, 'grader.check("centre")')
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("return centre(x)", "RecursionError"),
        ("raise ValueError('my text')", "ValueError: my text"),
        ("raise SystemExit(3)", "SystemExit"),
        ("return helper(x)", "NameError: name 'helper' is not defined"),
        ("import warnings; warnings.warn('careful'); return x", "Nothing was subtracted|careful"),
        ("return lambda: 1", "function"),
        ("return x[0]", "shape"),
        ("return None", "None"),
    ],
)
def test_whatever_a_step_does_the_check_says_what_happened(folder: Path, body: str, says: str) -> None:
    with pytest.raises(CheckFailed, match=f"(?s){says}"):
        run(f"def centre(x):\n    {body}", 'grader.check("centre")')


def test_a_check_that_hangs_ends_and_the_other_steps_are_told(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stepgrade.selfcheck.bundle.CASE_SECONDS", 0.5)
    hangs = "def centre(x):\n    while True:\n        pass"
    with pytest.raises(CheckFailed, match=r"still running in case “five rows” after 0\.5 s"):
        run(hangs, 'grader.check("centre")')
    capsys.readouterr()
    with pytest.raises(CheckFailed, match="Not yet: centre"):
        run(hangs, HAND_MEANS, "grader.check_all()")
    out = capsys.readouterr().out
    assert "timed out" in out
    assert "hand_means" in out


def test_an_interrupt_passes_through(folder: Path) -> None:
    with pytest.raises(KeyboardInterrupt) as stopped:
        run("def centre(x):\n    raise KeyboardInterrupt", 'grader.check("centre")')
    assert stopped.value._render_traceback_() == ["The check was interrupted."]  # type: ignore[attr-defined]


def test_an_unknown_step_names_the_nearest(folder: Path) -> None:
    with pytest.raises(CheckFailed, match=r"(?s)no step 'center'.*Did you mean \"centre\".*hand_means"):
        run('grader.check("center")')
    with pytest.raises(CheckFailed, match="no step 3"):
        run("grader.check(3)")


def test_a_lost_tests_folder_says_where_to_get_it(folder: Path) -> None:
    shutil.rmtree(folder / "tests")
    for call in ('grader.check("centre")', "grader.check_all()"):
        with pytest.raises(CheckFailed, match=r"(?s)no folder `tests`.*released assignment"):
            run(CENTRE, call)


def test_a_damaged_test_file_is_named(folder: Path) -> None:
    path = folder / "tests" / "centre.py"
    path.write_text(path.read_text()[:-400])
    for call in ('grader.check("centre")', "grader.check_all()"):
        with pytest.raises(CheckFailed, match=r"tests/centre\.py is damaged"):
            run(CENTRE, call)


def test_a_missing_or_empty_test_file_is_named_and_the_others_are_checked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "tests" / "standardise.py").write_text("")
    lack = r"Of the 3 checks of task, 1 is missing or empty: tests/standardise\.py.*[Uu]npack"
    with pytest.raises(CheckFailed, match=f"(?s){lack}"):
        run(CENTRE, STANDARDISE, 'grader.check("standardise")')
    run(CENTRE, 'grader.check("centre")')
    capsys.readouterr()
    with pytest.raises(CheckFailed, match=f"(?s)1 of 1 steps.*{lack}"):
        run(CENTRE, STANDARDISE, HAND_MEANS, "grader.check_all()")
    assert "centre" in capsys.readouterr().out


def test_two_assignments_in_one_folder_are_told_and_nothing_is_called_wrong(folder: Path) -> None:
    other = (
        (folder / "tests" / "centre.py").read_text().replace("the rubric of task:", "the rubric of another:")
    )
    (folder / "tests" / "centre.py").write_text(other)
    for call in ('grader.check("centre")', 'grader.check("standardise")', "grader.check_all()"):
        with pytest.raises(CheckFailed, match=r"checks of another and task.*folder of its own"):
            run(CENTRE, call)


def test_the_tests_of_another_notebook_are_told(folder: Path) -> None:
    cells = [check_cell(step) for step in ("centre", "scale", "shift", "turn")]
    nbformat.write(notebook(*cells), folder / "02_other.ipynb")
    with pytest.raises(CheckFailed, match=r"holds the checks of task, which are not this notebook's"):
        run(CENTRE, 'grader.check("centre")')
    nbformat.write(submission(), folder / "01_task copy.ipynb")
    run(CENTRE, 'grader.check("centre")')


def test_a_notebook_that_changes_its_directory_still_finds_its_tests(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("stepgrade.selfcheck.check._START", folder)
    monkeypatch.chdir(tmp_path)
    run(CENTRE, 'grader.check("centre")')


def test_check_all_passes_quietly(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(CENTRE, STANDARDISE, HAND_MEANS, "assert grader.check_all() is None")
    out = capsys.readouterr().out
    assert "task: 2 of 2 steps pass their public cases; 1 by hand: plausible, not checked here" in out
    assert "hidden cases are marked after" in out
    assert out.index("centre") < out.index("standardise") < out.index("hand_means")


def test_check_all_goes_through_every_step_before_it_fails(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(CheckFailed, match=r"1 of 3 steps.*Not yet: standardise, hand_means"):
        run(CENTRE, DDOF, "grader.check_all()")
    out = capsys.readouterr().out
    assert "missing" in out
    assert DDOF_MESSAGE in out


def test_in_a_source_notebook_the_rubric_is_used(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(CENTRE, 'grader.check("centre")')
    assert "2 of 2 public cases" in capsys.readouterr().out
    with pytest.raises(CheckFailed, match="Did you mean"):
        run('grader.check("centr")')
    with pytest.raises(CheckFailed, match="1 of 3 steps"):
        run(CENTRE, "grader.check_all()")


def test_grade_marks_the_hidden_cases(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(CENTRE, 'assert grader.grade("centre") is None')
    out = capsys.readouterr().out
    assert "centre: 2 of 2 points" in out
    assert "other rows (hidden)" in out


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        (f'{HAND_MEANS}\ngrader.grade("hand_means")', "0 of 1 points"),
        ('grader.grade("centre")', "0 of 2 points.*not defined"),
        (
            "def centre(x):\n    x -= x.mean(-1, keepdims=True)\n    return x\ngrader.grade('centre')",
            "in place",
        ),
        ('grader.grade("cetnre")', "Did you mean"),
    ],
)
def test_grade_fails_where_points_are_lost(course: Path, cell: str, says: str) -> None:
    with pytest.raises(CheckFailed, match=f"(?s){says}"):
        run(cell)


def test_grade_on_a_student_s_side_says_where_marking_happens(folder: Path) -> None:
    with pytest.raises(CheckFailed, match="instructor's side"):
        run(CENTRE, 'grader.grade("centre")')


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Any]:
    InteractiveShell.clear_instance()
    shell = InteractiveShell.instance(ipython_dir=str(tmp_path / "ipython"))
    assert shell.history_manager is not None
    shell.history_manager.enabled = False
    yield shell
    shell.history_manager.end_session()
    InteractiveShell.clear_instance()


def test_a_notebook_shows_html_and_two_lines_of_error(folder: Path, shell: Any) -> None:
    with capture_output() as captured:
        shell.run_cell(f"import numpy as np\nfrom stepgrade import grader\n{CENTRE}\n{DDOF}")
        done = shell.run_cell('grader.check("standardise")')
    assert isinstance(done.error_in_exec, CheckFailed)
    (shown,) = captured.outputs
    assert "<table" in shown.data["text/html"]
    assert "standardise: 0 of 1" in shown.data["text/plain"]
    assert "Traceback" not in captured.stdout
    assert DDOF_MESSAGE in shown.data["text/html"]
    assert "<details" in shown.data["text/html"]
    assert captured.stdout.split("\n")[:2] == [
        "standardise: 0 of 1 public case passed.",
        "The table above says why.",
    ]
    assert captured.stderr == ""


def test_the_student_s_side_imports_none_of_the_instructor_s() -> None:
    code = (
        "import sys, stepgrade.grader, stepgrade.otter_front\n"
        "import stepgrade.selfcheck.pytest_notebook, stepgrade.display.tables\n"
        "print([m for m in ('nbgrader', 'nbconvert', 'sqlalchemy', 'click', 'otter', 'IPython', 'matplotlib',"
        " 'solutions', 'rubrics') if m in sys.modules])"
    )
    where = str(Path(stepgrade.__file__).parent.parent)
    done = subprocess.run([sys.executable, "-c", code], cwd=where, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_text_survives_a_terminal_that_knows_only_ascii(folder: Path) -> None:
    code = f"import numpy as np\nfrom stepgrade import grader\n{CENTRE}\ngrader.check('centre')"
    where = str(Path(stepgrade.__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        env={"PYTHONPATH": where, "PYTHONIOENCODING": "ascii", "PATH": ""},
        check=True,
    )
    assert b"2 of 2 public cases" in done.stdout
    assert done.stderr == b""
