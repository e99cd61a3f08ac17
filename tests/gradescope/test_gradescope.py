"""The autograder zip for Gradescope: `otter run` with it gives the marks that `nbgrader autograde` gives."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import nbformat
import pytest
from click.testing import CliRunner

from stepgrade.cli import CANNOT, main
from stepgrade.course.directory import load_rubric
from stepgrade.gradescope.otter_tests import outcome_cell, show, test_file
from stepgrade.gradescope.pack import modules_of, own_secret, write_autograder
from stepgrade.gradescope.plugin import MarkSubmission
from stepgrade.gradescope.unpack import FOLDER, PackedError, take
from stepgrade.gradescope.user import USER
from stepgrade.judging.draws import course_secret
from stepgrade.judging.verdict import AssignmentVerdict, CaseVerdict, Outcome, StepVerdict
from stepgrade.rubric import Step
from stepgrade.samples.sample_class import write_sample_class
from tests.helpers import ROOT
from tests.helpers.course_copy import NOTEBOOKS, copy_course, nbgrader, scores, solutions, worked
from tests.helpers.gradescope_container import can_be_made, run_in_container

A = "exercise_01"
INSIDE = f"files/{FOLDER}"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_course(tmp_path_factory.mktemp("gradescope") / "course")


@pytest.fixture(scope="module")
def zipped(course: Path) -> Path:
    wheel = course / "stepgrade-0-py3-none-any.whl"
    wheel.write_bytes(b"a wheel, which otter run does not install")
    return write_autograder(course, A, wheel, course / "autograder.zip")


@pytest.fixture
def unpacked(zipped: Path, tmp_path: Path) -> Path:
    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(tmp_path)
    return tmp_path / INSIDE


# --- what is in the zip ----------------------------------------------------------------------------------


def test_the_zip_holds_no_more_of_the_course_than_marking_needs(course: Path, zipped: Path) -> None:
    with zipfile.ZipFile(zipped) as archive:
        names = set(archive.namelist())
        texts = {name: archive.read(name) for name in names}
    inside = {name.removeprefix(f"{INSIDE}/") for name in names if name.startswith(INSIDE)}
    assert {name for name in inside if name.startswith("solutions/")} == {
        "solutions/__init__.py",
        "solutions/attention.py",
    }
    assert {name.split("/")[1] for name in inside if name.startswith("rubrics/")} == {
        *("__init__.py", "_inputs.py", "_writing.py", A)
    }
    assert not any(course_secret(course) in text for text in texts.values())
    assert texts[f"{INSIDE}/secret"].decode() == own_secret(course, A)
    assert own_secret(course, A) != own_secret(course, "exercise_02")
    assert zipped.stat().st_mode & 0o077 == 0


def test_the_image_installs_the_wheel_and_the_versions_that_mark_here(zipped: Path) -> None:
    import numpy

    with zipfile.ZipFile(zipped) as archive:
        environment = archive.read("environment.yml").decode()
        config = json.loads(archive.read("otter_config.json"))
    assert f"- /autograder/source/{INSIDE}/stepgrade-0-py3-none-any.whl\n" in environment
    assert f"- numpy=={numpy.__version__}\n" in environment
    assert f"- python={sys.version_info.major}.{sys.version_info.minor}\n" in environment
    assert config["plugins"] == ["stepgrade.gradescope.plugin.MarkSubmission"]


def test_a_test_file_holds_names_and_weights_and_no_data() -> None:
    for step in load_rubric(ROOT, A):
        names: dict[str, Any] = {}
        text = test_file(step)
        exec(text, names)
        assert sum(names["points"]) == pytest.approx(step.points)
        assert [names[f"test_{i + 1}"].name for i in range(len(step.cases))] == [c.name for c in step.cases]
        assert [names[f"test_{i + 1}"].hidden for i in range(len(step.cases))] == [
            not case.public for case in step.cases
        ]
        assert "array" not in text


def test_what_did_not_pass_is_shown_with_its_sentence() -> None:
    cases = tuple(
        CaseVerdict(name, True, 1.0, outcome, diagnosis=said)
        for name, outcome, said in [
            ("a", Outcome.PASSED, ""),
            ("b", Outcome.FAILED, 'Say "it".\n'),
            ("c", Outcome.TIMED_OUT, ""),
        ]
    )
    step = StepVerdict("double", "…", 1.0, 3.0, Outcome.FAILED, cases=cases)
    fault = StepVerdict("halve", "…", None, 3.0, Outcome.GRADER_FAULT, "ours")
    names: dict[str, Any] = {}
    exec(outcome_cell(AssignmentVerdict("task", "work", (step, fault))), names)
    show(names, "double", 0)
    with pytest.raises(AssertionError, match=r'Say "it"\.'):
        show(names, "double", 1)
    with pytest.raises(AssertionError, match="timed out"):
        show(names, "double", 2)
    with pytest.raises(AssertionError, match="your instructor marks it by hand"):
        show(names, "halve", 0)


# --- marking with it ---------------------------------------------------------------------------------------


def test_the_course_s_part_is_deleted_before_anything_is_marked(unpacked: Path, tmp_path: Path) -> None:
    packed = take(unpacked, "ada", tmp_path / "beside")
    assert not unpacked.exists()
    assert (tmp_path / "beside" / "tests" / "softmax.py").is_file()
    assert not list((tmp_path / "beside").rglob("secret"))
    notebook = worked(ROOT, A)
    assert packed.mark(notebook, tmp_path / "beside").points == 20.0
    with pytest.raises(PackedError, match="each submission needs a fresh container"):
        take(unpacked, "ada", tmp_path / "again")


def test_two_students_are_asked_with_other_numbers(zipped: Path, tmp_path: Path) -> None:
    asked = {}
    for student in ("ada", "bob"):
        with zipfile.ZipFile(zipped) as archive:
            archive.extractall(tmp_path / student)
        packed = take(tmp_path / student / INSIDE, student, tmp_path / "beside")
        step: Step = packed.expectations.rubric["softmax"]
        asked[student] = {case.name: packed.draws.script(step, case).digest() for case in step.cases}
    same = {name for name, digest in asked["ada"].items() if asked["bob"][name] == digest}
    assert same == {case.name for case in step.cases if case.public or case.common}


RUNS = "raise SystemExit('a file of the submission was run')"


def beside_nothing(submission: Path) -> None:
    """The notebook alone."""


def modules(submission: Path) -> None:
    for name in ("otter.py", "json.py", "sitecustomize.py", "stepgrade.py", "IPython.py", "helper.py"):
        (submission / name).write_text(RUNS)


def packages(submission: Path) -> None:
    for name in ("otter", "numpy", "tests", FOLDER):
        (submission / name).mkdir()
        (submission / name / "__init__.py").write_text(RUNS)


def pickles(submission: Path) -> None:
    (submission / ".OTTER_LOG").write_bytes(b"cbuiltins\nexit\n(tR.")
    (submission / "work.pyc").write_bytes(b"")


def links(submission: Path) -> None:
    (submission / "otter").symlink_to(submission.parent / "source")
    (submission / "data.txt").symlink_to("/etc/hostname")
    (submission / "tests").symlink_to(submission.parent)


def closed_folder(submission: Path) -> None:
    (submission / "closed").mkdir()
    (submission / "closed" / "otter.py").write_text(RUNS)
    (submission / "closed").chmod(0o500)


@pytest.mark.parametrize(
    "beside",
    [beside_nothing, modules, packages, pickles, links, closed_folder],
    ids=lambda each: each.__name__,
)
def test_otter_starts_in_a_folder_with_nothing_of_the_submission(
    unpacked: Path, tmp_path: Path, beside: Any
) -> None:
    (unpacked / "release" / "data.txt").write_text("as released")
    root = tmp_path / "autograder"
    (root / "source" / "files").mkdir(parents=True)
    (root / "source" / "tests").mkdir()
    (root / "source" / "tests" / "softmax.py").write_text("ours")
    shutil.move(unpacked, root / "source" / "files" / FOLDER)
    submission = root / "submission"
    submission.mkdir()
    nbformat.write(worked(ROOT, A), submission / "otter.ipynb")
    beside(submission)
    plugin = MarkSubmission(str(submission / "otter.ipynb"), {"users": [{"email": "ada@x.example"}]}, {})
    plugin.before_grading(None)
    left = {path.relative_to(submission).as_posix() for path in submission.rglob("*")}
    assert left == {"otter.ipynb", "tests", "tests/softmax.py"}
    assert (submission / "tests" / "softmax.py").read_text() == "ours"
    assert nbformat.read(submission / "otter.ipynb", as_version=4).cells == []
    assert {path.name for path in plugin._beside.iterdir()} == {"data.txt", "tests"}
    assert (plugin._beside / "data.txt").read_text() == "as released"
    assert plugin._course.draws.student == "ada@x.example"
    assert plugin._course.mark(plugin._notebook, plugin._beside).points == 20.0
    shutil.rmtree(plugin._beside)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["otter.py", "work.py", "otter.ipynb", "linked.ipynb"])
def test_what_is_no_notebook_earns_nothing_and_runs_nowhere(zipped: Path, tmp_path: Path, name: str) -> None:
    """A file ``otter.py`` alone was the program that counts the points, as root."""
    root = tmp_path / "autograder"
    for folder in ("source", "submission", "results"):
        (root / folder).mkdir(parents=True)
    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(root / "source")
    (root / "submission_metadata.json").write_text('{"users": []}')
    mark = tmp_path / "was-run"
    if name == "linked.ipynb":
        nbformat.write(worked(ROOT, A), tmp_path / "elsewhere.ipynb")
        (root / "submission" / name).symlink_to(tmp_path / "elsewhere.ipynb")
    else:
        (root / "submission" / name).write_text(
            f"open({str(mark)!r}, 'w')\nclass Notebook: pass" if name.endswith(".py") else '{"nbformat": 4}'
        )
    program = (root / "source" / "run_otter.py").read_text().replace("/autograder", str(root))
    (root / "source" / "run_otter.py").write_text(program)
    subprocess.run(
        [sys.executable, "-W", "ignore", root / "source" / "run_otter.py"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert not mark.exists()
    results = root / "results" / "results.json"
    assert not results.exists() or json.loads(results.read_text())["score"] == 0


def otter_run(course: Path, submission: Path, zipped: Path, target: Path) -> dict[str, float]:
    """``otter run``; the points of each step, in the order in which Gradescope shows them."""
    target.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "otter", "run", str(submission), "-a", str(zipped), "-o", str(target)],
        cwd=course,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    results = json.loads((target / "results.json").read_text())
    return {test["name"]: test["score"] for test in results["tests"] if "score" in test}


def test_otter_run_gives_the_points_in_the_notebook_s_order(
    course: Path, zipped: Path, tmp_path: Path
) -> None:
    wrong = "def scaled_scores(Q, K):\n    return attention_scores(Q, K)"
    path = tmp_path / "work.ipynb"
    nbformat.write(worked(course, A, {"scaled_scores": wrong}), path)
    points = otter_run(course, path, zipped, tmp_path / "out")
    rubric = load_rubric(ROOT, A)
    assert list(points) == [step.name for step in rubric]
    assert points["scaled_scores"] == 0.0
    assert points["attention"] == 4.0  # it follows through: its own logic is right
    tests = {
        test["name"]: test for test in json.loads((tmp_path / "out" / "results.json").read_text())["tests"]
    }
    assert tests["Public Tests"]["status"] == "failed"
    assert tests["Public Tests"]["visibility"] == "visible"
    assert "Error at line" not in tests["scaled_scores"]["output"]
    assert tests["softmax"]["visibility"] == "after_published"


LOOKS = """\
import glob, os
found = []
for top in [".", "..", "../.."]:  # the folder that Otter works in is there
    for pattern in ("**/stepgrade_course", "**/secret", "**/rubrics", "**/solutions"):
        found += glob.glob(os.path.join(top, pattern), recursive=True)
assert glob.glob("../*/autograder/source/otter_config.json")
"""


@pytest.mark.slow
def test_files_beside_the_notebook_run_in_nobody_else_s_process_and_find_no_reference(
    course: Path, zipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A zip of files that Otter alone would import or unpickle, and code that looks for the course's part."""
    mark = tmp_path / "was-run"
    runs = f"open({str(mark)!r}, 'a').write(__name__ + ' ')\n"
    # This process's own temporary folders hold the course; only Otter's are looked through.
    own = tmp_path / "tmp"
    own.mkdir()
    right = solutions(A)["softmax"]
    cheat = f"{LOOKS}\nif found:\n" + "".join(f"    {line}\n" for line in right.splitlines())
    notebook = worked(course, A, {"softmax": cheat})
    archive = tmp_path / "work.zip"
    with zipfile.ZipFile(archive, "w") as target:
        target.writestr(f"{NOTEBOOKS[A]}.ipynb", json.dumps(notebook))
        for name in ("otter.py", "json.py", "sitecustomize.py", "stepgrade.py", "IPython.py", "pickle.py"):
            target.writestr(name, runs)
        target.writestr(".OTTER_LOG", b"cbuiltins\nexec\n(V" + runs.strip().encode() + b"\ntR.")
        target.writestr(f"{FOLDER}/solutions/attention.py", "")
        target.writestr("tests/softmax.py", runs)
    monkeypatch.setenv("TMPDIR", str(own))
    points = otter_run(course, archive, zipped, tmp_path / "out")
    assert not mark.exists(), mark.read_text()
    assert points["softmax"] == 0.0
    assert points["attention_scores"] == 2.0


@pytest.mark.slow
@pytest.mark.long
def test_otter_and_nbgrader_agree_on_every_sample_submission(
    course: Path, zipped: Path, tmp_path: Path
) -> None:
    nbgrader(course, "generate_assignment", A)
    samples = write_sample_class(course, A)
    nbgrader(course, "autograde", A, "--student", "sample-*")
    marked = scores(course, A)
    assert len(samples) == 24

    def by_otter(student: str) -> dict[str, float]:
        path = course / "submitted" / student / A / f"{NOTEBOOKS[A]}.ipynb"
        return otter_run(course, path, zipped, tmp_path / student)

    students = [sample.student for sample in samples]
    with ThreadPoolExecutor(2) as pool:
        for student, points in zip(students, pool.map(by_otter, students), strict=True):
            # Gradescope gets five decimals.
            assert points == {name: pytest.approx(p, abs=1e-5) for name, p in marked[student].items()}


# --- as in Gradescope's container --------------------------------------------------------------------------

GRASPS = """\
import glob, json, os, time

def attempt(function, *args):
    try:
        function(*args)
    except OSError as error:
        return type(error).__name__
    return "done"

def read_memory(process):
    with open(f"{process}/maps") as maps, open(f"{process}/mem", "rb") as memory:
        memory.seek(int(maps.readline().split("-")[0], 16))
        memory.read(16)

def forge():
    with open("/autograder/results/results.json", "w") as file:
        json.dump({"score": 1000, "tests": []}, file)

others = [path for path in glob.glob("/proc/[0-9]*") if os.stat(path).st_uid == 0]
found = {
    "who": os.getuid(),
    "results": attempt(forge),
    "programs": attempt(open, "/autograder/source/run_otter.py", "a"),
    "references": attempt(os.listdir, "/autograder/source/files/stepgrade_course"),
    "root again": attempt(os.setuid, 0),
    "memory": sorted({attempt(read_memory, path) for path in others}),
    "signals": sorted({attempt(os.kill, int(path.split("/")[2]), 0) for path in others}),
}
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for _ in range(6000):
            attempt(forge)
            time.sleep(0.01)
    os._exit(0)
# Of an exception's text, the first 160 characters are told.
raise RuntimeError(json.dumps(list(found.values())))
"""


@pytest.mark.slow
@pytest.mark.skipif(not can_be_made(), reason="needs root and bubblewrap")
def test_in_the_container_code_is_somebody_who_can_forge_and_read_nothing(
    course: Path, zipped: Path, tmp_path: Path
) -> None:
    """What the code found comes back as the text of an exception in a public case."""
    lines = "".join(f"    {line}\n" for line in GRASPS.splitlines())
    cheat = f"def softmax(scores):\n{lines}"
    path = tmp_path / "work.ipynb"
    nbformat.write(worked(course, A, {"softmax": cheat}), path)
    results, log = run_in_container(zipped, path, tmp_path / "desk")
    points = {test["name"]: test["score"] for test in results["tests"] if "score" in test}
    assert (points["softmax"], points["attention_scores"]) == (0.0, 2.0)
    shown = next(test["output"] for test in results["tests"] if test["name"] == "softmax")
    found = json.loads(re.findall(r"RuntimeError: (\[.*?\]) \(", shown)[0])
    denied = "PermissionError"
    assert found == [USER, denied, denied, "FileNotFoundError", denied, [denied], [denied]]
    assert f"The submission's code ran as user {USER}." in log


# --- the command -------------------------------------------------------------------------------------------


def test_the_command_says_what_the_zip_holds_and_how_it_is_isolated(course: Path, zipped: Path) -> None:
    target = course / "out" / "a.zip"
    wheel = course / "stepgrade-0-py3-none-any.whl"
    arguments = ["export", "gradescope", A, "--course", course, "--to", target, "--wheel", wheel]
    result = CliRunner().invoke(main, list(map(str, arguments)))
    assert result.exit_code == 0, result.output
    assert target.is_file()
    assert "without the sandbox" in result.output
    assert "give it to nobody else" in " ".join(result.output.split())


def test_an_assignment_that_was_not_released_is_a_sentence(tmp_path: Path, course: Path) -> None:
    bare = tmp_path / "bare"
    for name in ("rubrics", "solutions"):
        shutil.copytree(course / name, bare / name)
    shutil.copyfile(course / "nbgrader_config.py", bare / "nbgrader_config.py")
    arguments = ["export", "gradescope", A, "--course", bare, "--wheel", bare / "nbgrader_config.py"]
    result = CliRunner().invoke(main, list(map(str, arguments)))
    assert result.exit_code == CANNOT
    assert "has not been released" in result.output


def test_a_rubric_that_cannot_be_worked_out_is_a_sentence(tmp_path: Path, course: Path) -> None:
    copy = copy_course(tmp_path / "course")
    path = copy / "rubrics" / A / "softmax.py"
    path.write_text(path.read_text() + "\nraise RuntimeError('not today')\n")
    with pytest.raises(Exception, match="not today"):
        modules_of(copy, A)
