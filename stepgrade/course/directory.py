"""The course directory: where it is, which assignments it has, and the rubric of each.

A course is an nbgrader course directory that holds ``rubrics/`` besides ``nbgrader_config.py``.  The rubric
of an assignment is a module there, ``rubrics/<assignment>.py``, or a package where one file would be long,
``rubrics/<assignment>/__init__.py``.  Modules whose names begin with an underscore are shared by rubrics.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from stepgrade.rubric import Rubric, RubricError

CONFIG_FILE = "nbgrader_config.py"
SETTINGS_FILE = "course_settings.py"
"""Instructors' own settings; nbgrader_config.py stays as it is."""
RUBRICS = "rubrics"
_PLAIN_FOLDERS = ("source", "release")
_STUDENT_FOLDERS = ("submitted", "autograded", "feedback")
_COURSE_PACKAGES = ("solutions", RUBRICS)


class CourseError(Exception):
    """Something in the course directory is missing or unusable; the message says what to do."""


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
    modules = {path.stem for path in (course / RUBRICS).glob("*.py")}
    packages = {path.parent.name for path in (course / RUBRICS).glob("*/__init__.py")}
    return sorted(name for name in modules | packages if not name.startswith(("_", ".")))


def rubric_file(course: Path, assignment: str) -> Path:
    """The file that holds ``assignment``'s rubric, or would: a package's ``__init__.py`` or a module."""
    package = course / RUBRICS / assignment / "__init__.py"
    return package if package.exists() else course / RUBRICS / f"{assignment}.py"


def rubrics_changed(course: Path) -> int:
    """When a file in ``rubrics/`` was last written, in nanoseconds; it changes when a rubric changes."""
    return max((path.stat().st_mtime_ns for path in (course / RUBRICS).rglob("*.py")), default=0)


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
    """The rubric of ``assignment``, loaded afresh with its package and the modules that rubrics share.

    The course stays on ``sys.path``, so that a rubric and its references can import ``solutions``.
    Raises CourseError where there is no such file or it does not define that assignment's rubric,
    and RubricError where the rubric contradicts itself.
    """
    course = course.resolve()
    path = rubric_file(course, assignment)
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
    """Run the rubric's module and take ``rubric`` out of it; the modules before come back where it fails."""
    _enter(course)
    name = f"{RUBRICS}.{assignment}"
    inside = [str(path.parent)] if path.name == "__init__.py" else None
    spec = importlib.util.spec_from_file_location(name, path, submodule_search_locations=inside)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before = _forget(name)
    sys.modules[name] = module  # while it runs, dataclasses in it look themselves up
    try:
        spec.loader.exec_module(module)
    except (RubricError, CourseError):
        _restore(name, before)
        raise
    except Exception as error:
        _restore(name, before)
        where = place_in(error, path)
        raise CourseError(f"{where} raised {type(error).__name__}: {error}") from error
    rubric = getattr(module, "rubric", None)
    if not isinstance(rubric, Rubric):
        what = "no `rubric`" if rubric is None else f"a `rubric` that is a {type(rubric).__name__}"
        raise CourseError(f"{path} defines {what}; it should end in `rubric = Rubric({assignment!r}, …)`.")
    return rubric


def _forget(name: str) -> dict[str, ModuleType]:
    """Remove the module ``name``, its submodules and what rubrics share from the imported ones; those."""
    return {each: sys.modules.pop(each) for each in list(sys.modules) if _loaded_afresh(each, name)}


def _restore(name: str, before: dict[str, ModuleType]) -> None:
    for each in list(sys.modules):
        if _loaded_afresh(each, name):
            del sys.modules[each]
    sys.modules.update(before)


def _loaded_afresh(module: str, name: str) -> bool:
    """Whether ``module`` is loaded again with the rubric ``name``."""
    return f"{module}.".startswith((f"{name}.", f"{RUBRICS}._"))


def place_in(error: BaseException, path: Path) -> str:
    """``path, line 12``: the last line of a course's file that the error passed through, or ``path``.

    A package's ``__init__.py`` stands for all of its modules.
    """
    if isinstance(error, SyntaxError) and error.lineno:
        return f"{error.filename or path}, line {error.lineno}"
    inside = path.parent if path.name == "__init__.py" else path
    places = []
    trace = error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if Path(file).is_relative_to(inside):
            places.append(f"{file}, line {trace.tb_lineno}")
        trace = trace.tb_next
    return places[-1] if places else str(path)


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
