"""Whatever starts the marking: a submission runs in the sandbox, or it does not run and gets no mark."""

from __future__ import annotations

import http.cookiejar
import json
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from stepgrade.course.kernel import PROTECTIVE
from stepgrade.gradebook.assignment_cells import protect_kernels
from tests.helpers import ROOT
from tests.helpers.browsers import serving
from tests.helpers.course_copy import NOTEBOOKS, copy_course, hand_in, nbgrader, scores, solution_cell, worked

A = "exercise_01"
CHEAT = "get_ipython().input_transformers_post.append(lambda lines: [])"
NO_KERNEL = "No such kernel named only-with-stepgrade.run-stepgrade-doctor"
REFUSED = "Nothing is marked, and nothing is changed: "
CONFIG, SETTINGS = "nbgrader_config.py", "course_settings.py"
ROOT_ONLY = pytest.mark.skipif(os.geteuid() != 0, reason="another user is needed, and so is root")


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class of two, marked.  Then eve hands in one line that tells stock nbgrader to execute nothing."""
    course = copy_course(tmp_path_factory.mktemp("ways") / "course")
    for name in set(NOTEBOOKS) - {A}:
        shutil.rmtree(course / "source" / name)
        shutil.rmtree(course / "release" / name)
    nbgrader(course, "generate_assignment", A)
    hand_in(course, "ada", A, worked(course, A))
    hand_in(course, "bob", A, worked(course, A, {"softmax": "def softmax(x, axis=-1):\n    return x"}))
    nbgrader(course, "autograde", A)
    return course


@pytest.fixture
def course(marked: Path) -> Iterator[Path]:
    """A copy that other users may read, in which eve's submission writes a file outside if it runs."""
    folder = Path(tempfile.mkdtemp(prefix="stepgrade-ways-"))
    folder.chmod(0o777)
    course = shutil.copytree(marked, folder / "course")
    notebook = worked(course, A)
    first = next(cell for cell in notebook.cells if cell.cell_type == "code")
    first.source = f"open({str(folder / 'ran')!r}, 'w').write('here')\n{CHEAT}"
    solution_cell(notebook, "softmax").source = "1 / 0"
    hand_in(course, "eve", A, notebook)
    yield course
    shutil.rmtree(folder)


def run(
    *command: str | Path, cwd: Path, environment: Mapping[str, str] | None = None
) -> tuple[int, str]:  # fmt: skip
    done = subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=cwd,
        env={**os.environ, "PYTHONWARNINGS": "ignore", **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def autograde(course: Path, *words: str, cwd: Path | None = None, **environment: str) -> tuple[int, str]:
    command = ("-m", "nbgrader", "autograde", A, "--force", *words)
    return run(*command, cwd=cwd or course, environment=environment)


def require_nothing_done(course: Path, marked: Path, status: int, said: str, sentence: str) -> None:
    """No submitted code ran, eve has no mark, the others have theirs, and the command told why."""
    assert not (course.parent / "ran").exists(), "submitted code ran outside the sandbox"
    now, before = scores(course, A), scores(marked, A)
    assert all(score is None for score in now.pop("eve", {}).values()), said[-4000:]
    assert now == before
    assert status != 0, said[-3000:]
    assert sentence in said, said[-3000:]


# --- nbgrader_config.py is not in force: nbgrader's own executor stands in ------------------------------


def prepend(text: str) -> Callable[[Path], None]:
    def change(course: Path) -> None:
        config = course / CONFIG
        config.write_text(f"{text}\n{config.read_text()}")

    return change


BROKEN = {
    "does not parse": prepend("configure("),
    "does not import": prepend("import no_such_package"),
    "raises": prepend("raise RuntimeError('no')"),
    "is missing": lambda course: (course / CONFIG).unlink(),
    "is another one": lambda course: (course / CONFIG).write_text("c = get_config()\n"),
}


@pytest.mark.slow
@pytest.mark.parametrize("change", BROKEN.values(), ids=list(BROKEN))
def test_a_configuration_that_is_not_in_force(
    course: Path, marked: Path, change: Callable[[Path], None]
) -> None:
    change(course)
    require_nothing_done(course, marked, *autograde(course), NO_KERNEL)


@pytest.mark.slow
def test_another_configuration_from_another_folder(course: Path, marked: Path) -> None:
    other = course.parent / "elsewhere" / "other.py"
    other.parent.mkdir()
    folders = {name: str(course / name) for name in ("source", "submitted", "autograded")}
    lines = [f"c.CourseDirectory.{name}_directory = {path!r}" for name, path in folders.items()]
    lines += [f"c.CourseDirectory.db_url = 'sqlite:///{course}/gradebook.db'"]
    other.write_text("\n".join(["c = get_config()", *lines]))
    status, said = autograde(course, f"--JupyterApp.config_file={other}", cwd=other.parent)
    require_nothing_done(course, marked, status, said, NO_KERNEL)


@pytest.mark.slow
def test_stepgrade_cannot_be_imported(course: Path, marked: Path) -> None:
    shadow = course.parent / "shadow" / "stepgrade"
    shadow.mkdir(parents=True)
    (shadow / "__init__.py").write_text("raise ImportError('not here')")
    status, said = autograde(course, PYTHONPATH=str(shadow.parent))
    require_nothing_done(course, marked, status, said, NO_KERNEL)


API = f"""
import sys
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
result = NbGraderAPI(CourseDirectory(root=sys.argv[1])).autograde({A!r}, "eve")
print(result["log"], result.get("error"))
raise SystemExit(not result["success"])
"""


@pytest.mark.slow
def test_the_python_interface_of_nbgrader(course: Path, marked: Path) -> None:
    """It reads no configuration at all."""
    require_nothing_done(course, marked, *run("-c", API, course, cwd=course.parent), NO_KERNEL)


def press_autograde(course: Path, scratch: Path) -> tuple[int, str]:
    """What formgrader's *Autograde* says of eve, on a server started beside the course."""
    with serving(course.parent, scratch) as address:
        jar = http.cookiejar.CookieJar()
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
        browser.open(f"{address}/formgrader").read()
        [token] = [cookie.value for cookie in jar if cookie.name == "_xsrf"]
        url = f"{address}/formgrader/api/submission/{A}/eve/autograde"
        post = urllib.request.Request(url, b"", {"X-XSRFToken": str(token)})
        answer = json.loads(browser.open(post, timeout=120).read())
    return int(not answer["success"]), f"{answer.get('log')} {answer.get('error')}"


@pytest.mark.slow
@pytest.mark.parametrize("broken", [True, False], ids=["configuration broken", "configuration in force"])
def test_the_button_of_formgrader_on_a_server_started_elsewhere(
    course: Path, marked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: bool
) -> None:
    (tmp_path / CONFIG).write_text(f"c = get_config()\nc.CourseDirectory.root = {str(course)!r}\n")
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", str(tmp_path))
    if broken:
        prepend("import no_such_package")(course)
    status, said = press_autograde(course, tmp_path)
    if broken:
        require_nothing_done(course, marked, status, said, NO_KERNEL)
    else:
        require_marked_in_the_sandbox(course, marked, status, said)


# --- nbgrader_config.py is in force, and something else is wrong: refused before anything is touched -----


def append(text: str) -> Callable[[Path], None]:
    def change(course: Path) -> None:
        with (course / SETTINGS).open("a") as settings:
            settings.write(f"{text}\n")

    return change


ADDED = len((ROOT / "course_settings.py").read_text("utf-8").splitlines()) + 1
"""The line of the settings that a test adds."""
WRONG = {
    "c.LatePenalty.grace_minutes = (": f"course_settings.py, line {ADDED}: SyntaxError",
    "import no_such_package": f"course_settings.py, line {ADDED}: ModuleNotFoundError",
    "c.MarkSteps.packages.push('torch')": f"course_settings.py, line {ADDED}: AttributeError",
    "raise SystemExit(0)": f"course_settings.py, line {ADDED}: SystemExit",
    "c.MarkStep.packages = []": f"line {ADDED}: there is no MarkStep to be set; did you mean MarkSteps?",
    "c.MarkSteps.package = []": f"line {ADDED}: MarkSteps has no setting 'package'; did you mean packages?",
    "c.MarkSteps.packages = ['no_such_package']": "offer 'no_such_package', which is not installed here",
    "c.MarkSteps.case_seconds = 'soon'": "The 'case_seconds' trait of a MarkSteps instance",
    "c.LatePenalty.percent_per_day = 110": "give a share between 0 and 100 percent",
    "c.MarkSteps.enabled = False": "takes the sandbox away: MarkSteps.enabled is off. Take that line out.",
    "c.CourseDirectory.feedback_directory = 'feedback [out]'": "which nbgrader reads as a pattern",
    "c.Execute.kernel_name = 'python3'": "takes the sandbox away: Execute.kernel_name is set",
    "c.Autograde.autograde_preprocessors = ['nbgrader.preprocessors.Execute']": "Execute stands among",
    "c.Autograde.autograde_preprocessors = []": "does not hold MarkSteps, SanitizeSubmission, SaveAutoGrades",
    "c.Autograde.exporter_class = 'nbconvert.exporters.NotebookExporter'": "Autograde.exporter_class is set",
    "c.Autograde.pre_convert_hook = print": "Autograde.pre_convert_hook is set",
}


@pytest.mark.slow
@pytest.mark.parametrize("line", WRONG)
def test_a_mistake_in_the_settings_is_told_and_nothing_is_touched(
    course: Path, marked: Path, line: str
) -> None:
    append(line)(course)
    before = sorted((course / "autograded").rglob("*"))
    status, said = autograde(course)
    require_nothing_done(course, marked, status, said, WRONG[line])
    assert REFUSED in said
    assert sorted((course / "autograded").rglob("*")) == before


@pytest.mark.slow
def test_the_old_place_of_settings_cannot_take_the_sandbox_away_either(course: Path, marked: Path) -> None:
    with (course / CONFIG).open("a") as config:
        config.write("c = get_config()\nc.Autograde.autograde_preprocessors = []\n")
    status, said = autograde(course)
    require_nothing_done(course, marked, status, said, "so submissions would not be marked in the sandbox")


@pytest.mark.slow
@pytest.mark.parametrize("words", [(), ("--Autograde.autograde_preprocessors=[]",)], ids=["locked", "option"])
def test_what_else_is_refused(course: Path, marked: Path, words: tuple[str, ...]) -> None:
    if words:
        require_nothing_done(course, marked, *autograde(course, *words), REFUSED)
        return
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        gradebook.find_notebook(NOTEBOOKS[A], A).kernelspec = "{}"  # so that there is something to write
        gradebook.db.commit()
        gradebook.db.connection().exec_driver_sql("BEGIN EXCLUSIVE")
        status, said = autograde(course)
    require_nothing_done(course, marked, status, said, "database is locked")
    assert REFUSED in said


@ROOT_ONLY
@pytest.mark.slow
def test_another_user_who_may_not_read_what_marking_keeps(course: Path, marked: Path) -> None:
    for path in (course, *course.rglob("*")):
        if ".stepgrade" not in path.parts:
            path.chmod(path.stat().st_mode | (0o777 if path.is_dir() else 0o666))
    command = (
        "import os, runpy, sys, nbgrader.apps.nbgraderapp, stepgrade.preprocessors, tests.helpers.course_copy"
    )
    command += "; os.setgid(1234); os.setuid(1234); runpy.run_module('nbgrader', run_name='__main__')"
    home = {"HOME": str(course.parent / "home"), "PYTHONPATH": str(ROOT)}
    status, said = run("-c", command, "autograde", A, "--force", cwd=course, environment=home)
    require_nothing_done(course, marked, status, said, "and you may not use it.")
    assert REFUSED in said


# --- the sandbox marks ----------------------------------------------------------------------------------


def require_marked_in_the_sandbox(course: Path, marked: Path, status: int, said: str) -> None:
    assert status == 0, said[-3000:]
    assert not (course.parent / "ran").exists(), "submitted code ran outside the sandbox"
    now = scores(course, A)
    assert now.pop("eve")["softmax"] == 0.0
    assert now == scores(marked, A)


@pytest.mark.slow
@pytest.mark.parametrize("words", [(), ("--no-execute",)], ids=["plain", "--no-execute"])
def test_from_another_folder_the_course_is_marked_by_its_own_configuration(
    course: Path, marked: Path, words: tuple[str, ...]
) -> None:
    status, said = autograde(course, f"--course-dir={course}", *words, cwd=course.parent)
    require_marked_in_the_sandbox(course, marked, status, said)
    notebook = json.loads((course / "autograded" / "eve" / A / f"{NOTEBOOKS[A]}.ipynb").read_text())
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"


@pytest.mark.slow
def test_a_gradebook_of_an_older_version_is_brought_up_to_date_by_any_command(
    course: Path, marked: Path
) -> None:
    database = f"sqlite:///{course}/gradebook.db"
    with Gradebook(database) as gradebook:
        gradebook.find_notebook(NOTEBOOKS[A], A).kernelspec = '{"name": "python3"}'
        gradebook.db.commit()
    status, said = run("-m", "stepgrade", "marks", A, cwd=course)
    assert status == 1, said  # nobody is marked yet
    with Gradebook(database) as gradebook:
        assert json.loads(gradebook.find_notebook(NOTEBOOKS[A], A).kernelspec) == PROTECTIVE
    assert protect_kernels(database, [A]) == []
    prepend("configure(")(course)
    require_nothing_done(course, marked, *autograde(course), NO_KERNEL)
