"""pytest on a notebook: one test per step and public case, and a process left as it was."""

from __future__ import annotations

import os
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from IPython.core.interactiveshell import InteractiveShell
from nbformat import v4

from stepgrade.selfcheck import pytest_notebook
from stepgrade.selfcheck.bundle import bundles_of
from tests.helpers.small_course import (
    CENTRE,
    DDOF,
    DDOF_MESSAGE,
    HAND_MEANS,
    STANDARDISE,
    check_cell,
    notebook,
    release,
    small_rubric,
    submission,
)

pytest_plugins = ["pytester"]

INSTALLED = any(each.name == "stepgrade" for each in entry_points(group="pytest11"))
STRICT = [
    *("-W", "error"),
    # An editable install has a module that Python loads at its start.
    *("-W", "ignore:Module already imported so cannot be rewritten:pytest.PytestAssertRewriteWarning"),
]
NAMES = [
    "01_task.ipynb::centre::five rows",
    "01_task.ipynb::centre::rows of ten thousand",
    "01_task.ipynb::standardise::five rows",
    "01_task.ipynb::hand_means::shape and plausibility",
]


ALONE = "PYTEST_DISABLE_PLUGIN_AUTOLOAD"


@pytest.fixture(autouse=True)
def no_other_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Students have none of the development tools' plugins; loading those takes over a second each time."""
    monkeypatch.setenv(ALONE, "1")


def run(pytester: pytest.Pytester, *args: str) -> pytest.RunResult:
    found = INSTALLED and ALONE not in os.environ
    plugin = () if found else ("-p", "stepgrade.selfcheck.pytest_notebook")
    # Strict, as a student's own configuration may be.
    return pytester.runpytest_subprocess(*plugin, *args, "-p", "no:cacheprovider", *STRICT)


def outcomes(pytester: pytest.Pytester, *cells: object) -> dict[str, int]:
    release(pytester.path, *cells)
    return run(pytester, "01_task.ipynb").parseoutcomes()


def test_there_is_one_test_per_step_and_public_case(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    release(pytester.path, submission())
    result = run(pytester, "--collect-only", "-q", "01_task.ipynb")
    assert [line for line in result.outlines if "::" in line] == NAMES
    monkeypatch.delenv(ALONE)
    result = run(pytester, "-v", "01_task.ipynb")
    result.assert_outcomes(passed=4)
    result.stdout.fnmatch_lines([f"{name} PASSED*" for name in NAMES])


def test_a_step_or_a_case_can_be_chosen(pytester: pytest.Pytester) -> None:
    release(pytester.path, submission())
    run(pytester, "01_task.ipynb::centre").assert_outcomes(passed=2)
    run(pytester, NAMES[1]).assert_outcomes(passed=1)
    run(pytester, "-k", "standardise", "01_task.ipynb").assert_outcomes(passed=1, deselected=3)


def test_a_failing_test_reports_the_diagnosis_and_no_traceback(pytester: pytest.Pytester) -> None:
    release(pytester.path, submission(CENTRE, DDOF))
    result = run(pytester, "01_task.ipynb")
    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines(["*standardise: five rows*", f"{DDOF_MESSAGE} Largest error: *(allowed *"])
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*stepgrade/*")


def test_a_cell_that_raises_stops_nothing_and_is_told(pytester: pytest.Pytester) -> None:
    release(pytester.path, submission(CENTRE, "1 / 0", HAND_MEANS, "def broken(:"))
    result = run(pytester, "01_task.ipynb")
    result.assert_outcomes(passed=3, failed=1)
    result.stdout.fnmatch_lines(
        [
            "`standardise` is not defined when this check runs.",
            "Code cell 4 raised ZeroDivisionError: division by zero at `1 / 0`",
            "Code cell 8 raised SyntaxError: invalid syntax in line 1",
        ]
    )


def test_an_exception_is_told_with_its_line(pytester: pytest.Pytester) -> None:
    release(pytester.path, submission("def centre(x):\n    return x.missing"))
    result = run(pytester, NAMES[0])
    result.stdout.fnmatch_lines(
        ["Arrays have no `.missing`. (In[[]2[]], line 2: `return x.missing`; AttributeError*)"]
    )


def test_cells_not_written_yet_make_no_noise(pytester: pytest.Pytester) -> None:
    release(pytester.path, submission("raise NotImplementedError()", "raise NotImplementedError()"))
    result = run(pytester, "01_task.ipynb")
    result.assert_outcomes(passed=1, failed=3)
    result.stdout.no_fnmatch_line("*Code cell*")


def test_a_step_is_asked_in_the_state_at_its_test_cell(pytester: pytest.Pytester) -> None:
    later = "def centre(x):\n    return x"
    assert outcomes(pytester, submission(CENTRE, STANDARDISE, HAND_MEANS, later)) == {"passed": 4}


@pytest.mark.parametrize(
    "cells",
    [
        (check_cell("centre"), CENTRE, STANDARDISE, check_cell("standardise"), HAND_MEANS),
        (STANDARDISE, check_cell("standardise"), CENTRE, check_cell("centre"), HAND_MEANS),
    ],
    ids=["test cell moved up or lost", "a helper defined too late"],
)
def test_what_was_asked_too_early_is_asked_at_the_end(
    pytester: pytest.Pytester, cells: tuple[object, ...]
) -> None:
    assert outcomes(pytester, notebook(*cells)) == {"passed": 4}


def test_of_copied_test_cells_the_last_original_counts(pytester: pytest.Pytester) -> None:
    wrong = "def centre(x):\n    return x"
    copy = v4.new_code_cell('grader.check("centre")')
    assert outcomes(pytester, submission(CENTRE, STANDARDISE, HAND_MEANS, wrong, copy)) == {"passed": 4}


def test_test_cells_are_not_executed_and_the_rest_of_a_cell_is(pytester: pytest.Pytester) -> None:
    pair = v4.new_code_cell('grader.check("hand_means"); other = 1\ngrader.grade("hand_means")')
    after = "assert other == 1\ngrader.check_all()\nopen('reached', 'w').close()"
    cells = (CENTRE, check_cell("centre"), STANDARDISE, check_cell("standardise"), HAND_MEANS, pair, after)
    assert outcomes(pytester, notebook("del grader", *cells)) == {"passed": 4}
    assert (pytester.path / "reached").exists()


def test_magics_display_and_figures_do_not_disturb(pytester: pytest.Pytester) -> None:
    fancy = (
        "%matplotlib inline\nimport matplotlib.pyplot as plt\nfrom IPython.display import display, HTML\n"
        "display(HTML('<b>shown</b>'))\nplt.plot([1, 2])\nplt.show()\nprint('printed')"
    )
    timed = "%%time\nx = 1"
    value = "'seen as a result'"
    awaited = "import asyncio\nawait asyncio.sleep(0)"
    book = submission("%precision 3\n" + CENTRE, STANDARDISE, HAND_MEANS, fancy, timed, value, awaited)
    release(pytester.path, book)
    result = run(pytester, "-rP", "01_task.ipynb")
    result.assert_outcomes(passed=4)
    result.stdout.fnmatch_lines(["printed"])
    for swallowed in ("*shown*", "*seen as a result*", "*Out[[]*", "*Wall time*Out*"):
        result.stdout.no_fnmatch_line(swallowed)


def test_warnings_of_a_notebook_are_no_errors(pytester: pytest.Pytester) -> None:
    noisy = "import warnings\nwarnings.warn('careful')\nwarnings.simplefilter('error')\nx = np.log([0.0])"
    loud = CENTRE.replace("return", "np.log(x * 0)\n    return")
    assert outcomes(pytester, submission(loud, STANDARDISE, HAND_MEANS, noisy, r"y = '\d'")) == {"passed": 4}


def test_the_notebook_runs_in_its_own_folder(pytester: pytest.Pytester) -> None:
    folder = pytester.path / "task"
    reads = "import own_helper\nassert own_helper.x == 1\nassert open('data.txt').read() == '7'"
    release(folder, submission(reads + "\n" + CENTRE))
    (folder / "own_helper.py").write_text("x = 1\n")
    (folder / "data.txt").write_text("7")
    run(pytester, "task/01_task.ipynb").assert_outcomes(passed=4)
    assert "own_helper" not in sys.modules


def test_the_process_is_left_as_it_was(tmp_path: Path) -> None:
    def state() -> list[object]:
        shell = InteractiveShell._instance
        return [Path.cwd(), list(sys.path), sys.modules["__main__"], os.environ.get("MPLBACKEND"), shell,
                sys.displayhook, sys.excepthook, sys.stdout, _figures()]  # fmt: skip

    def _figures() -> list[int]:
        import matplotlib.pyplot as plt

        return plt.get_fignums()

    messy = (
        "import os, sys\nimport matplotlib.pyplot as plt\nplt.figure()\nos.chdir('tests')\n"
        "sys.path.insert(0, 'x')\nsys.modules['__main__'] = sys"
    )
    before = state()
    book = submission(CENTRE, STANDARDISE, HAND_MEANS, messy)
    pytest_notebook.execute(book, bundles_of(small_rubric()), release(tmp_path))
    assert state() == before


def test_a_shell_that_is_there_already_comes_back(tmp_path: Path) -> None:
    InteractiveShell.clear_instance()
    outer = InteractiveShell.instance(ipython_dir=str(tmp_path / "ipython"))
    assert outer.history_manager is not None
    outer.history_manager.end_session()
    try:
        pytest_notebook.execute(submission(), bundles_of(small_rubric()), release(tmp_path))
        assert InteractiveShell.instance() is outer
    finally:
        InteractiveShell.clear_instance()


def test_two_notebooks_do_not_see_each_other(pytester: pytest.Pytester) -> None:
    release(pytester.path, submission(CENTRE), submission(""))
    result = run(pytester)
    result.assert_outcomes(passed=5, failed=3)


def test_an_interrupt_stops_the_run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(pytest_notebook.__file__).parent.parent))
    release(pytester.path, submission("raise KeyboardInterrupt"))
    assert run(pytester, "01_task.ipynb").ret == pytest.ExitCode.INTERRUPTED


def test_a_notebook_that_exits_is_marked_like_any_other(pytester: pytest.Pytester) -> None:
    assert outcomes(pytester, submission(CENTRE, STANDARDISE + "\nraise SystemExit")) == {"passed": 4}


def test_other_notebooks_are_left_alone(pytester: pytest.Pytester) -> None:
    release(pytester.path, submission())
    plain = v4.new_notebook(cells=[v4.new_code_cell("1 / 0")])
    (pytester.path / "plain.ipynb").write_text(v4.writes(plain))
    folder = pytester.mkdir("elsewhere")
    (folder / "lonely.ipynb").write_text(v4.writes(submission()))
    run(pytester).assert_outcomes(passed=4)


def test_a_damaged_file_is_an_error_with_its_name(pytester: pytest.Pytester) -> None:
    release(pytester.path, submission())
    path = pytester.path / "tests" / "centre.py"
    path.write_text(path.read_text()[:-400])
    result = run(pytester, "01_task.ipynb")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*tests/centre.py is damaged*"])
    (pytester.path / "01_task.ipynb").write_text("{not json")
    result = run(pytester, "01_task.ipynb")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*01_task.ipynb is no notebook*"])
