"""Building an autograder zip for Gradescope with Otter's own ``otter generate``."""

from __future__ import annotations

import hashlib
import hmac
import json
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from stepgrade.course.directory import CourseError, load_rubric
from stepgrade.course.settings import course_folders, stage_folder
from stepgrade.gradescope.otter_tests import test_file
from stepgrade.gradescope.unpack import ABOUT, BESIDE, FOLDER, INSTALLED, NOTEBOOK, SECRET
from stepgrade.judging.draws import Draws, course_secret
from stepgrade.judging.expectation import Expectations
from stepgrade.rubric import Rubric

PLUGIN = "stepgrade.gradescope.plugin.MarkSubmission"
OTTER_CONFIG = {
    "plugins": [PLUGIN],
    "show_hidden": True,  # shown once marks are published; nothing told of a hidden case gives it away
    "print_summary": False,
}
PINNED = ("numpy", "matplotlib", "ipython")
"""Packages that must have the same versions there as here."""


class ExportError(CourseError):
    """The zip could not be built; the message says what to do."""


def write_autograder(course: Path, assignment: str, wheel: Path, target: Path) -> Path:
    """Write the autograder zip of ``assignment`` to ``target``; its path.

    ``wheel`` is the students' wheel.  Raises CourseError where there is no rubric or no release, and
    ExportError where Otter does not build the zip.
    """
    rubric = load_rubric(course, assignment)
    directory = course_folders(course)
    release = stage_folder(directory, "release", assignment)
    if not (release / f"{rubric.notebook}.ipynb").is_file():
        raise ExportError(
            f"{assignment} has not been released: run `nbgrader generate_assignment {assignment}` first."
        )
    from stepgrade.notebook.source import figure_texts

    target = target.resolve()
    with tempfile.TemporaryDirectory() as scratch:
        desk = Path(scratch)
        _write_tests(rubric, desk / "tests")
        source = stage_folder(directory, "source", assignment) / f"{rubric.notebook}.ipynb"
        _write_course(course, rubric, release, sorted(figure_texts(source)), wheel, desk / FOLDER)
        pins = [f"{INSTALLED}/{wheel.name}", *(f"{name}=={version(name)}" for name in PINNED)]
        (desk / "requirements.txt").write_text("\n".join(pins) + "\n")
        (desk / "otter_config.json").write_text(json.dumps(OTTER_CONFIG))
        target.parent.mkdir(parents=True, exist_ok=True)
        _generate(desk, target)
    return target


def _write_tests(rubric: Rubric, folder: Path) -> None:
    folder.mkdir()
    for step in rubric.steps:
        (folder / f"{step.name}.py").write_text(test_file(step), encoding="utf-8")


def _write_course(
    course: Path, rubric: Rubric, release: Path, figures: list[str], wheel: Path, folder: Path
) -> None:
    notebook = f"{rubric.notebook}.ipynb"
    shutil.copytree(release, folder / BESIDE, ignore=shutil.ignore_patterns("*.ipynb", "__pycache__"))
    shutil.copyfile(release / notebook, folder / NOTEBOOK)
    shutil.copyfile(wheel, folder / wheel.name)
    for path in modules_of(course, rubric.assignment):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(course / path, folder / path)
    about = {"assignment": rubric.assignment, "figures": figures}
    (folder / ABOUT).write_text(json.dumps(about, indent=1), encoding="utf-8")
    (folder / SECRET).write_text(own_secret(course, rubric.assignment))


def own_secret(course: Path, assignment: str) -> str:
    """The secret of this zip, from which neither the course's secret nor another zip's can be worked out."""
    message = f"gradescope\0{assignment}".encode()
    return hmac.new(course_secret(course), message, hashlib.sha256).hexdigest()


def modules_of(course: Path, assignment: str) -> list[Path]:
    """The files of the course that marking ``assignment`` imports, relative to the course.

    A fresh process works everything out and tells what it imported, so that the solutions of other
    assignments are not among them.  Raises ExportError with what the rubric raised.
    """
    program = "import sys; from stepgrade.gradescope.pack import print_modules; print_modules(*sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-P", "-c", program, str(course), assignment],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise ExportError(f"{assignment} cannot be worked out: {_last_line(done.stderr)}")
    return [Path(line) for line in done.stdout.splitlines()]


def print_modules(course: str, assignment: str) -> None:
    """Print the files that marking imports: the program that :func:`modules_of` runs."""
    root = Path(course).resolve()
    expectations = Expectations(load_rubric(root, assignment))
    draws = Draws(assignment, "", b"any secret will do to see what is imported")
    for step in expectations.rubric.steps:
        for case in step.cases:
            expectations.drawn(step, case, draws)[1].band  # noqa: B018  (runs variants and mistakes)
    files = (getattr(module, "__file__", None) for module in list(sys.modules.values()))
    imported = {Path(file).resolve() for file in files if file}
    for path in sorted(path.relative_to(root) for path in imported if path.is_relative_to(root)):
        if path.parts[0] in ("rubrics", "solutions"):
            print(path)


def _generate(desk: Path, target: Path) -> None:
    """Run ``otter generate`` in ``desk``."""
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "otter", "generate", "--tests-dir", "tests", "--no-environment"),
            *("--config", "otter_config.json", "--requirements", "requirements.txt"),
            *("--python-version", python, "--output-path", str(target), FOLDER),
        ],
        cwd=desk,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0 or not target.is_file():
        raise ExportError(f"otter generate failed: {_last_line(done.stderr)}")
    target.chmod(0o600)  # it holds solutions and a secret


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["it printed nothing"])[-1]
