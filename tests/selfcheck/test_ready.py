"""Before handing in: what marking will not accept is said, and the notebook's file is run afresh."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import v4

from stepgrade import grader
from stepgrade.course.directory import load_rubric
from stepgrade.course.settings import settings
from stepgrade.display.readiness import Objection, Readiness, readiness_html, readiness_text
from stepgrade.grader import CheckFailed, ready
from stepgrade.inside import nursery
from stepgrade.notebook.code_print import code_print
from stepgrade.notebook.grader_calls import METHODS
from stepgrade.preprocessors.mark import MarkSteps
from stepgrade.preprocessors.terms import marking_terms
from stepgrade.selfcheck import ready as module
from stepgrade.selfcheck.folder import ReleasedTests
from stepgrade.selfcheck.fresh_run import FreshRun, FreshRunError
from stepgrade.selfcheck.marking_terms import FILE, MarkingTerms, read_terms
from stepgrade.selfcheck.objections import objections
from tests.helpers import ROOT
from tests.helpers.course_copy import copy_course, nbgrader, worked

ASSIGNMENT, NOTEBOOK = "lesson_01", "01_attention_mechanism"
TERMS = MarkingTerms("task", "01_task", ("stepgrade", "attention_plots"), sys.version_info[:2], 30.0)


def told(*sources: str, terms: MarkingTerms = TERMS, file: str = "01_task.ipynb") -> list[Objection]:
    """What is said of a notebook with these code cells, read from a folder that need not exist."""
    cells = [v4.new_code_cell(source) for source in sources]
    return objections(v4.new_notebook(cells=cells), Path("nowhere") / file, "01_task.ipynb", terms)


# --- read off the file ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "source",
    [
        "import numpy as np, os.path",
        "from attention_plots import lesson_01 as pictures",
        "from matplotlib import pyplot",
        "from IPython.display import HTML",
        "try:\n    import scipy\nexcept ImportError:\n    scipy = None",
        "%matplotlib inline",
        "import dateutil  # matplotlib needs it, so that it is there",
    ],
)
def test_an_import_that_marking_offers_is_not_spoken_of(source: str) -> None:
    assert told(source) == []


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("import scipy.linalg", 1),
        ("import numpy as np\nfrom scipy import stats", 2),
        ("def softmax(x):\n    import scipy\n    return scipy.special.softmax(x)", 2),
        ("%matplotlib inline\nimport scipy", 2),
    ],
)
def test_an_import_that_marking_does_not_offer_is_named_with_its_line(source: str, line: int) -> None:
    (found,) = told("x = 1", source)
    assert found.grave
    assert found.where.startswith("Code cell 2, `")
    assert found.where.endswith(f"line {line}")
    assert "Marking does not offer `scipy`" in found.what
    assert "numpy, matplotlib and attention_plots" in found.mend


def test_the_instructor_s_packages_count_as_they_were_released() -> None:
    assert told("import scipy", terms=replace(TERMS, packages=("stepgrade", "scipy"))) == []
    # A package that is not installed here may still be listed.
    assert told("import no_such_thing", terms=replace(TERMS, packages=("no-such-thing",))) == []


def test_a_module_beside_the_notebook_is_not_handed_in(tmp_path: Path) -> None:
    (tmp_path / "helper.py").write_text("")
    notebook = v4.new_notebook(cells=[v4.new_code_cell("from helper import softmax")])
    (found,) = objections(notebook, tmp_path / "01_task.ipynb", "01_task.ipynb", TERMS)
    assert "a file beside the notebook" in found.what
    assert found.mend == "Copy what you use of `helper` into a cell of the notebook."


def test_another_file_name_than_the_released_one_is_told() -> None:
    (found,) = told("x = 1", file="01_task (2).ipynb")
    assert found.mend == "Rename the file to `01_task.ipynb` before you hand it in."


def test_syntax_of_a_newer_python_than_marking_s_is_told() -> None:
    newer = "def f(x):\n    match x:\n        case 1:\n            return 2"
    (found,) = told("x = 1", newer, terms=replace(TERMS, python=(3, 9)))
    assert found.where == "Code cell 2, `def f(x):`, line 4"  # where the statement ends
    assert "marking runs Python 3.9, where the whole cell fails" in found.what
    assert told("x = 1", newer) == []
    assert told("x = 1", newer, terms=replace(TERMS, python=(3, 14))) == []
    assert told("this is no Python", terms=replace(TERMS, python=(3, 9))) == []  # running it tells


@pytest.mark.skipif(sys.version_info < (3, 12), reason="needs Python 3.12, which reads such f-strings")
@pytest.mark.parametrize(
    ("source", "newer"),
    [
        ("""f"{x["a"]}" """, True),
        ("""f'''{x['''a''']}''' """, True),
        ("""f"{'\\n'.join(x)}" """, True),
        ("""f"{\nx}" """, True),
        ("""f"{x['a']}" """, False),
        ("f'''{x[\"a\"]}\n{y}''' ", False),
        ("""f"{x:{y}}" + "z" """, False),
    ],
)
def test_f_strings_of_python_3_12_are_told(source: str, newer: bool) -> None:
    found = told(source, terms=replace(TERMS, python=(3, 11)))
    assert [each.what.startswith("This f-string") for each in found] == [True] * newer


@pytest.mark.parametrize("call", ['grader.check("softmax")', "grader.check_all()", "grader.ready()"])
def test_a_grader_call_among_other_code_is_told_and_one_alone_is_not(call: str) -> None:
    (found,) = told(f"x = 1\nfor i in range(2):\n    {call}")
    assert not found.grave
    assert "There the call does nothing" in found.what
    assert told(f"# all of it\n{call}") == []


def test_all_that_a_student_may_call_does_nothing_in_the_sandbox() -> None:
    loaded = SimpleNamespace()
    nursery._let_checks_pass(loaded)
    assert set(vars(loaded)) == set(METHODS) == set(grader.__all__) - {"CheckFailed"}
    assert loaded.ready("x.ipynb") is loaded.progress() is None


def test_work_in_a_locked_cell_is_told_and_an_untouched_copy_counts() -> None:
    given = v4.new_code_cell("keys = [1, 2]")
    given.metadata["nbgrader"] = {"grade_id": "given_keys", "locked": True}
    changed = v4.new_code_cell("keys = [1, 2]\nmine = 3")
    changed.metadata = given.metadata
    terms = replace(TERMS, locked={"given_keys": code_print("keys = [1, 2]"), "not_there": "x"})

    def said(*cells: Any) -> list[str]:
        notebook = v4.new_notebook(cells=list(cells))
        found = objections(notebook, Path("01_task.ipynb"), "01_task.ipynb", terms)
        return [each.what for each in found]

    noted = v4.new_code_cell("# mine\nkeys = [1,  2]  # two", metadata=given.metadata)
    assert said(given) == said(given, changed) == said(noted) == []
    (what,) = said(changed)
    assert "locked: marking puts its released text back" in what


def test_the_table_escapes_what_a_student_can_write() -> None:
    bad = Objection("<script>`x`</script>", "what\x1b[2J", "mend")
    found = Readiness("<b>.ipynb", (bad,), ("a note",), "not ready")
    html = readiness_html(found)
    assert "<script>" not in html
    assert "<b>" not in html
    assert "&lt;script&gt;<code" in html
    assert "\x1b" not in html + readiness_text(found)
    assert "nothing in the way" in readiness_html(Readiness("x.ipynb", (), (), "ready"))


# --- what the release carries --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The released assignment with the terms of this course, as a student has it."""
    folder = tmp_path_factory.mktemp("released") / ASSIGNMENT
    shutil.copytree(ROOT / "release" / ASSIGNMENT, folder)
    nb = nbformat.read(folder / f"{NOTEBOOK}.ipynb", as_version=4)
    marking, where = MarkSteps(config=settings(ROOT)), ROOT / "source"
    terms = marking_terms(nb, ASSIGNMENT, ROOT, where.joinpath, marking, {"exercise_01": ""})
    (folder / "tests" / FILE).write_text(terms.text(), encoding="utf-8")
    return folder


def test_a_release_tells_packages_python_locked_cells_and_the_plan(released: Path) -> None:
    terms = read_terms(released / "tests")
    assert terms is not None
    assert (terms.packages, terms.python) == (("stepgrade", "attention_plots"), sys.version_info[:2])
    rubric = load_rubric(ROOT, ASSIGNMENT)
    assert {step.name for step in rubric.steps} < set(terms.locked)
    assert "softmax_solution" not in terms.locked
    first, own = terms.plan
    assert (first.name, first.points) == ("exercise_01", 20)
    assert (own.title, own.time) == ("Lesson 1: The attention mechanism", "2 to 3 hours")
    assert [step.name for step in own.steps] == [step.name for step in rubric.steps]
    assert all(step.time.endswith("minutes") for each in terms.plan for step in each.steps)
    assert read_terms(released) is None  # there is no such file


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"schema": 1}', '{"schema": 9}', "\x00", '{"schema": 1, "python": 3}']
)
def test_terms_that_cannot_be_read_count_as_none(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text)
    assert read_terms(tmp_path) is None


@pytest.mark.slow
def test_nbgrader_s_release_carries_the_instructor_s_packages(tmp_path: Path) -> None:
    course = copy_course(tmp_path / "course")
    with (course / "course_settings.py").open("a") as file:
        file.write('c.MarkSteps.packages = ["stepgrade", "attention_plots", "yaml"]\n')
    nbgrader(course, "generate_assignment", ASSIGNMENT, "--force", "--ReleaseExporter.prove=False")
    terms = read_terms(course / "release" / ASSIGNMENT / "tests")
    assert terms is not None
    assert "yaml" in terms.packages
    assert (terms.course, len(terms.plan)) == ("transformers-numpy", 9)
    nb = nbformat.read(course / "release" / ASSIGNMENT / f"{NOTEBOOK}.ipynb", as_version=4)
    path = Path(f"{NOTEBOOK}.ipynb")
    assert objections(nb, path, path.name, terms) == []  # nothing is said of what was released


# --- run afresh ----------------------------------------------------------------------------------------

Student = Callable[..., Path]


@pytest.fixture
def student(released: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Student:
    """Makes a student's folder: the notebook solved but for ``changes``, with ``more`` cells at its end."""

    def made(changes: dict[str, str] | None = None, more: Sequence[str] = (), name: str = NOTEBOOK) -> Path:
        folder = Path(shutil.copytree(released, tmp_path / "student"))
        (folder / f"{NOTEBOOK}.ipynb").unlink()
        notebook = worked(ROOT, ASSIGNMENT, changes)
        notebook.cells += [v4.new_code_cell(source) for source in more]
        nbformat.write(notebook, folder / f"{name}.ipynb")
        monkeypatch.chdir(folder)
        monkeypatch.setattr("stepgrade.selfcheck.check._START", folder)
        monkeypatch.delenv(module.SESSION, raising=False)
        return folder / f"{name}.ipynb"

    return made


@pytest.mark.slow
def test_a_finished_notebook_is_ready_and_is_left_as_it_is(
    student: Student, capsys: pytest.CaptureFixture[str]
) -> None:
    path = student(more=["grader.ready()\ngrader.progress()"])
    before = path.read_bytes()
    ready()
    shown = " ".join(capsys.readouterr().out.split())
    assert shown.endswith(f"ready to hand in: {path.name}, 5 of 5 steps right, by-hand values not checked")
    assert "nothing in the way" in shown
    assert "the file as it was saved last" in shown
    assert path.read_bytes() == before


@pytest.mark.slow
def test_what_only_a_fresh_run_shows_is_told_with_how_to_mend_it(
    student: Student, capsys: pytest.CaptureFixture[str]
) -> None:
    thread = "import threading, time\nthreading.Thread(target=time.sleep, args=(90,), daemon=True).start()"
    process = (
        "import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(90)'])"
    )
    ended = "with __import__('concurrent.futures').futures.ThreadPoolExecutor() as pool: pool.submit(abs, 1)"
    student(
        {"softmax": "def softmax(x, axis=-1):\n    raise NotImplementedError()"},
        [thread, process, ended, "of_another_session", "import scipy"],
        name="mine",
    )
    with pytest.raises(CheckFailed, match="not ready yet, mend the 4 things"):
        ready()
    shown = " ".join(capsys.readouterr().out.split())
    assert "leaves the thread `Thread" in shown
    assert "leaves the process `python" in shown
    assert shown.count("leaves") == 2 * 2  # "Marking ends what a cell leaves running"
    assert "raises NameError: name 'of_another_session' is not defined" in shown
    assert "ModuleNotFoundError" not in shown  # scipy is told once
    assert f"Rename the file to `{NOTEBOOK}.ipynb`" in shown
    assert "Not right yet: `softmax`, `attention`." in shown
    assert "mine.ipynb, 3 of 5 steps right, by-hand values not checked" in shown


@pytest.mark.slow
def test_a_cell_that_ends_the_kernel_is_named(student: Student, capsys: pytest.CaptureFixture[str]) -> None:
    student(more=["import os\nos._exit(3)"])
    with pytest.raises(CheckFailed, match="the one thing"):
        ready()
    assert "The Python process ended or hung in this cell" in " ".join(capsys.readouterr().out.split())


@pytest.mark.slow
def test_it_works_in_the_notebook_s_own_kernel_where_nothing_is_written_yet(
    released: Path, tmp_path: Path
) -> None:
    """As a student does on the first day, with Run All: the last cell is reached."""
    folder = Path(shutil.copytree(released, tmp_path / "student"))
    path = folder / f"{NOTEBOOK}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.append(v4.new_code_cell("grader.ready()"))
    nbformat.write(notebook, path)
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(folder)}}).execute()
    check_all, told = (cell.outputs for cell in notebook.cells[-2:])
    assert "grader.ready() runs the saved notebook afresh" in " ".join(str(check_all).split())
    (output,) = told
    assert "nothing in the way" in output.data["text/html"]
    assert "ready to hand in: 01_attention_mechanism.ipynb, 0 of 8 steps right<" in output.data["text/html"]
    assert "by-hand" not in output.data["text/plain"]


def test_several_notebooks_are_asked_about(student: Student, monkeypatch: pytest.MonkeyPatch) -> None:
    path = student(name="a")
    shutil.copyfile(path, path.with_name("b.ipynb"))
    with pytest.raises(CheckFailed, match=r'grader.ready\("a.ipynb"\), grader.ready\("b.ipynb"\)'):
        ready()
    with pytest.raises(CheckFailed, match=r"There is no file 'c.ipynb'"):
        ready("c.ipynb")
    asked: list[Path] = []

    def looked_at(path: Path, *more: object) -> Readiness:
        asked.append(path)
        return Readiness("", (), (), "")

    monkeypatch.setattr(module, "readiness", looked_at)
    monkeypatch.setenv(module.SESSION, f"somewhere/{path.name}")  # Jupyter knows
    ready()
    assert [each.name for each in asked] == ["a.ipynb"]


def test_a_lost_folder_is_told(student: Student) -> None:
    shutil.rmtree(student().parent / "tests")
    with pytest.raises(CheckFailed, match="There is no folder `tests`"):
        ready()


@pytest.mark.parametrize(("content", "told"), [(None, "is missing"), ("{", "cannot be read")])
def test_a_release_without_readable_terms_is_run_all_the_same(
    student: Student, monkeypatch: pytest.MonkeyPatch, content: str | None, told: str
) -> None:
    path = student()
    terms = path.parent / "tests" / FILE
    terms.unlink()
    if content is not None:
        terms.write_text(content)
    monkeypatch.setattr(module, "fresh_run", lambda path, tests: FreshRun(steps={"softmax": "passed"}))
    found = module.readiness(path, path.name, ReleasedTests(path.parent / "tests"))
    assert f"`tests/marking.json` {told}. The folder `tests` of the zip has it." in found.notes[1]
    assert found.verdict.endswith("1 of 8 steps right")


def test_a_notebook_that_cannot_be_run_is_told(student: Student, monkeypatch: pytest.MonkeyPatch) -> None:
    student()

    def fails(path: Path, tests: Path) -> FreshRun:
        raise FreshRunError("ModuleNotFoundError: No module named 'nbclient'")

    monkeypatch.setattr(module, "fresh_run", fails)
    with pytest.raises(CheckFailed, match="could not be run afresh: ModuleNotFoundError"):
        ready()
