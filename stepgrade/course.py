"""The course directory: where it is, which assignments it has, and the rubric of each.

A course is an nbgrader course directory that holds ``rubrics/`` besides ``nbgrader_config.py``.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path

from stepgrade.rubric import Rubric, RubricError

CONFIG_FILE = "nbgrader_config.py"
RUBRICS = "rubrics"
_PLAIN_FOLDERS = ("source", "release")
_STUDENT_FOLDERS = ("submitted", "autograded", "feedback")
_COURSE_PACKAGES = ("solutions", RUBRICS)


class CourseError(Exception):
    """The course directory lacks something, or holds something unusable; the message says what to do."""


def find_course(start: Path) -> Path:
    """The nearest folder at or above ``start`` that is a course.  Raises CourseError."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / CONFIG_FILE).is_file() and (folder / RUBRICS).is_dir():
            return folder
    raise CourseError(
        f"no course at or above {start}: a course holds {CONFIG_FILE} and {RUBRICS}/."
        " Change into the course directory, or name it with --course."
    )


def assignments(course: Path) -> list[str]:
    """The assignments that have a rubric, sorted."""
    return sorted(
        path.stem for path in (course / RUBRICS).glob("*.py") if not path.stem.startswith(("_", "."))
    )


def assignment_of(directory: Path) -> str:
    """The assignment that a notebook in ``directory`` belongs to.

    Inside a course it is read off nbgrader's layout (``release/<assignment>``,
    ``submitted/<student>/<assignment>``, …); anywhere else it is the folder's own name.
    """
    directory = directory.resolve()
    try:
        course = find_course(directory)
    except CourseError:
        return directory.name
    parts = directory.relative_to(course).parts
    if len(parts) >= 2 and parts[0] in _PLAIN_FOLDERS:
        return parts[1]
    if len(parts) >= 3 and parts[0] in _STUDENT_FOLDERS:
        return parts[2]
    if parts and parts[-1] in assignments(course):
        return parts[-1]
    raise CourseError(
        f"{directory} is no assignment's folder; those are source/<assignment>, release/<assignment>"
        " and submitted/<student>/<assignment>."
    )


def load_rubric(course: Path, assignment: str) -> Rubric:
    """The rubric of ``assignment``, read afresh from ``rubrics/<assignment>.py``.

    The course stays on ``sys.path``, so that a rubric and its references can import ``solutions``.
    Raises CourseError where there is no such file or it does not define that assignment's rubric,
    and RubricError where the rubric contradicts itself.
    """
    course = course.resolve()
    path = course / RUBRICS / f"{assignment}.py"
    if assignment not in assignments(course):
        known = ", ".join(assignments(course)) or "none yet"
        raise CourseError(f"there is no rubric {path}. The course's assignments are: {known}.")
    rubric = _execute(course, assignment, path)
    if rubric.assignment != assignment:
        raise CourseError(
            f"{path} holds the rubric of {rubric.assignment!r}. Give the file and the rubric's"
            " assignment the same name."
        )
    return rubric


def _execute(course: Path, assignment: str, path: Path) -> Rubric:
    _enter(course)
    name = f"{RUBRICS}.{assignment}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before = sys.modules.get(name)
    sys.modules[name] = module  # while it runs, dataclasses in it look themselves up
    try:
        spec.loader.exec_module(module)
    except (RubricError, CourseError):
        _put_back(name, before)
        raise
    except Exception as error:
        _put_back(name, before)
        where = _line_in(error, path)
        raise CourseError(f"{path}{where} raised {type(error).__name__}: {error}") from error
    rubric = getattr(module, "rubric", None)
    if not isinstance(rubric, Rubric):
        what = "no `rubric`" if rubric is None else f"a `rubric` that is a {type(rubric).__name__}"
        raise CourseError(f"{path} defines {what}; it should end in `rubric = Rubric({assignment!r}, …)`.")
    return rubric


def _put_back(name: str, module: object) -> None:
    if module is None:
        sys.modules.pop(name, None)
    else:
        sys.modules[name] = module  # type: ignore[assignment]


def _line_in(error: Exception, path: Path) -> str:
    """``, line 12``: the last line of ``path`` that the error passed through."""
    if isinstance(error, SyntaxError) and error.lineno:
        return f", line {error.lineno}"
    numbers = []
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(path):
            numbers.append(trace.tb_lineno)
        trace = trace.tb_next
    return f", line {numbers[-1]}" if numbers else ""


def _enter(course: Path) -> None:
    """Make ``solutions`` and ``rubrics`` mean this course's, whichever course was loaded before."""
    root = str(course)
    if root not in sys.path:
        sys.path.insert(0, root)
    elif sys.path.index(root) > 0 and any(_foreign(name, course) for name in _COURSE_PACKAGES):
        sys.path.remove(root)
        sys.path.insert(0, root)
    for name in [name for name in sys.modules if name.partition(".")[0] in _COURSE_PACKAGES]:
        if _foreign(name, course):
            del sys.modules[name]
    importlib.invalidate_caches()


def _foreign(name: str, course: Path) -> bool:
    """Whether the imported module ``name`` comes from another folder than ``course``."""
    module = sys.modules.get(name)
    if module is None:
        return False
    places = [getattr(module, "__file__", None), *list(getattr(module, "__path__", []))]
    return not any(place and Path(place).resolve().is_relative_to(course) for place in places)
