"""Building what students get: releases, the wheel of the student side, zips of assignments and examples.

A zip holds a released notebook, its self-checks, the guides, the wheel and a requirements file, and
nothing else; it is checked for solutions and hidden tests before it is written.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

from stepgrade.course.directory import CourseError, assignments
from stepgrade.course.kernel import PROTECTIVE, put_back
from stepgrade.course.nbgrader_command import NbgraderCommand, run_nbgrader
from stepgrade.course.settings import course_folders, folders, settings, stage_folder

STUDENT_LOCK = "requirements-student.lock"
OTTER_LOCK = "requirements-otter.lock"
"""The same with Otter, whose command line checks a notebook as well; for those who want it."""
GUIDES = ("GETTING_STARTED.md", "quick_reference.md", "docs/paths.md", "docs/background.md")
"""Written for students: a course that has them puts them into every zip."""
MARKERS = (
    "BEGIN SOLUTION",
    "END SOLUTION",
    "BEGIN HIDDEN TESTS",
    "END HIDDEN TESTS",
    "grader.grade(",
)
"""Texts that no file for students may hold."""

CASES = "stepgrade/cases"
"""Where the wheel holds the released cases (hatch_build.py puts them there)."""

EXAMPLES = "examples"
"""Programs for students to run and read; a course that has them gets a zip of them."""

_ZIP_TIME = (2020, 1, 1, 0, 0, 0)  # the same files give the same zip, byte for byte

_READ_ME = """\
To work on {assignment} (Python 3.11 to 3.13), once, in this folder:

    python -m venv .venv
    .venv/bin/pip install -r requirements.txt        (on Windows: .venv\\Scripts\\pip)

then, each time:

    .venv/bin/jupyter lab {notebook}

Check yourself in the notebook (grader.check_all(), and grader.ready() before you hand in), or on the command
line:

    .venv/bin/pytest {notebook}
    .venv/bin/otter check {notebook} -t tests        (after pip install -r requirements-otter.txt)

Hand in the notebook; keep its name.{guides}
"""


class ReleaseError(CourseError):
    """The release could not be built, or would have given something away."""


def build_release(course: Path, echo: Callable[[str], object], names: Sequence[str] = ()) -> list[Path]:
    """Build ``release/`` and ``dist/``; the files of ``dist/`` that were written.

    ``names`` are assignments, all that have a rubric unless told otherwise.  Raises ReleaseError or
    NbgraderError.
    """
    chosen = list(names) or assignments(course)
    refuse(course, chosen, echo)
    directory = course_folders(course)
    for name in chosen:
        echo(f"release: {name}")
        for path in sorted((course / "source" / name).glob("*.ipynb")):
            if put_back(path):
                echo(f"release: {path.relative_to(course)} names {PROTECTIVE['name']} again")
        generate(course, name)
        leaked = leaks(stage_folder(directory, "release", name))
        if leaked:
            raise ReleaseError(f"{name} would give something away:\n- " + "\n- ".join(leaked))
    echo("release: the students' wheel")
    written = [build_wheel(course)]
    for name in chosen:
        written.append(write_zip(course, name, written[0]))
    if not names and (course / EXAMPLES).is_dir():
        written.append(write_examples(course, written[0]))
    for path in written:
        echo(f"release: {path.relative_to(course)}  ({path.stat().st_size // 1024} kB)")
    return written


def refuse(course: Path, names: Sequence[str], echo: Callable[[str], object]) -> None:
    """Raise ReleaseError where one of the assignments cannot be released.  Nothing is written.

    Each one's source notebook is marked; ``echo`` is told where that cannot be done here.
    """
    from stepgrade.preprocessors.release import not_proved, objections, prove_assignment, refusal

    config = settings(course)
    directory = folders(config)
    problems = {}
    for name in names:
        notebooks = sorted(stage_folder(directory, "source", name).glob("*.ipynb"))
        problems[name] = objections(course, name, notebooks, config, directory.db_url)
        if not problems[name]:
            proof = prove_assignment(course, name, config)
            problems[name] = list(proof.problems)
            if proof.not_run:
                echo(not_proved(name, proof))
    refused = [refusal(name, each) for name, each in problems.items() if each]
    if refused:
        raise ReleaseError("\n".join(refused))


def generate(course: Path, assignment: str) -> None:
    """``nbgrader generate_assignment``.  Raises NbgraderError with the end of nbgrader's log."""
    # It was proved before the first one was built.
    arguments = ["generate_assignment", assignment, "--force", f"--course-dir={course}"]
    arguments.append("--ReleaseExporter.prove=False")
    log = course / ".stepgrade" / f"release_{assignment}.log"
    run_nbgrader(course, NbgraderCommand(arguments, log, f"generating {assignment}"))


def _tail(text: str, lines: int = 15) -> str:
    return "\n".join(text.strip().splitlines()[-lines:])


def leaks(folder: Path) -> list[str]:
    """Every place in a released folder where a solution or a hidden test still stands."""
    places = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            places += [f"{path.relative_to(folder)} holds {marker!r}" for marker in MARKERS if marker in text]
    return places


def build_wheel(course: Path) -> Path:
    """Build the wheel of the student side into ``dist/``: the packages, no solutions and no rubrics."""
    if not (course / "pyproject.toml").is_file():
        raise ReleaseError(
            f"{course} has no pyproject.toml, so there is no wheel to build for students. Run this in"
            " a checkout of the project."
        )
    target = course / "dist"
    with tempfile.TemporaryDirectory() as scratch:
        command = [
            *(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"),
            *("--no-index", "--disable-pip-version-check", "--wheel-dir", scratch, str(course)),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        built = sorted(Path(scratch).glob("*.whl"))
        if done.returncode != 0 or not built:
            raise ReleaseError(f"building the wheel failed:\n{_tail(done.stderr)}")
        target.mkdir(exist_ok=True)
        wheel = target / built[0].name
        shutil.copyfile(built[0], wheel)
    forbidden = given_away(wheel)
    if forbidden:
        wheel.unlink()
        raise ReleaseError("the wheel would give something away:\n- " + "\n- ".join(forbidden))
    return wheel


def given_away(wheel: Path) -> list[str]:
    """What the wheel holds that is not for students: other packages, notebooks, marked texts in the cases."""
    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        tops = {name.partition("/")[0] for name in names} & {"solutions", "rubrics", "source", "tests"}
        archive.extractall(scratch, [name for name in names if name.startswith(f"{CASES}/")])
        notebooks = [name for name in names if name.endswith(".ipynb")]
        return sorted(tops) + notebooks + leaks(Path(scratch, CASES))


def write_zip(course: Path, assignment: str, wheel: Path) -> Path:
    """Write ``dist/<assignment>.zip``: what one student needs for one assignment."""
    released = stage_folder(course_folders(course), "release", assignment)
    notebooks = sorted(released.glob("*.ipynb"))
    if len(notebooks) != 1:
        raise ReleaseError(f"{released} should hold one notebook, it holds {len(notebooks)}")
    files = {
        str(path.relative_to(released)): path.read_bytes()
        for path in sorted(released.rglob("*"))
        if path.is_file()
    }
    files |= _installed(course, wheel, STUDENT_LOCK) | _installed(course, wheel, OTTER_LOCK)
    guides = [name for name in GUIDES if (course / name).is_file()]
    files |= {name: (course / name).read_bytes() for name in guides}
    read_me = _READ_ME.format(
        assignment=assignment,
        notebook=notebooks[0].name,
        guides=f" The course's guides are beside it: {', '.join(guides)}." if guides else "",
    )
    files["README.txt"] = read_me.encode()
    return _zip(course, assignment, files)


def write_examples(course: Path, wheel: Path) -> Path:
    """Write ``dist/examples.zip``: programs, pages and data, and the wheel that they draw with."""
    folder = course / EXAMPLES
    files = {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.suffix in (".py", ".md", ".npz", ".txt") and ".checkpoint" not in path.name
    }
    files |= _installed(course, wheel, STUDENT_LOCK)
    return _zip(course, EXAMPLES, files)


def _installed(course: Path, wheel: Path, lock: str) -> dict[str, bytes]:
    """The wheel, and a requirements file that installs it with the versions pinned in ``lock``."""
    if not (course / lock).is_file():
        raise ReleaseError(f"{course / lock} is missing; `make lock` writes it")
    name = lock.replace("-student", "").replace(".lock", ".txt")
    pins = (course / lock).read_text(encoding="utf-8")
    return {wheel.name: wheel.read_bytes(), name: f"./{wheel.name}\n{pins}".encode()}


def _zip(course: Path, name: str, files: dict[str, bytes]) -> Path:
    path = course / "dist" / f"{name}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for inside in sorted(files):
            info = zipfile.ZipInfo(f"{name}/{inside}", _ZIP_TIME)
            archive.writestr(info, files[inside], compress_type=zipfile.ZIP_DEFLATED)
    return path
