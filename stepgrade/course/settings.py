"""How a course is set: its folders, its gradebook, and how nbgrader marks it."""

from __future__ import annotations

import glob
import re
from pathlib import Path
from typing import Any, Literal

from stepgrade.course.directory import CONFIG_FILE, SETTINGS_FILE, CourseError, place_in

REFUSES = "RefuseToMark"
"""The class whose ``reason`` a configuration holds where nothing can be marked by it."""

Stage = Literal["source", "release", "submitted", "autograded", "feedback"]
"""nbgrader's word for a folder of the course, whatever the folder is called."""

_SQLITE = "sqlite:///"


def settings(course: Path) -> Any:
    """The course's own nbgrader configuration, a traitlets ``Config``; ``course`` is its root unless set.

    Raises CourseError where it cannot be read, or says why nothing can be marked by it.
    """
    from traitlets.config.loader import PyFileConfigLoader

    try:
        config = PyFileConfigLoader(CONFIG_FILE, path=str(course)).load_config()
    except (Exception, SystemExit) as error:
        where = place_in(error, course / CONFIG_FILE)
        todo = f"Leave {CONFIG_FILE} as it was; settings of your own stand in {SETTINGS_FILE}"
        if isinstance(error, ImportError):
            todo = (
                "This environment lacks what marking needs, which is more than students install: use the one"
                " that `make setup` makes"
            )
        raise CourseError(
            f"{where}: {type(error).__name__}: {error}. {todo}. Until then nbgrader marks nothing here."
        ) from error
    if reason := refusal(config):
        raise CourseError(reason)
    if "root" not in config.CourseDirectory:
        config.CourseDirectory.root = str(course)
    return config


def refusal(config: Any) -> str:
    """Why ``config`` has nothing marked; empty where it does not."""
    return str(config.get(REFUSES, {}).get("reason", ""))


def folders(config: Any) -> Any:
    """nbgrader's CourseDirectory as ``config`` (of :func:`settings`) sets it."""
    from nbgrader.coursedir import CourseDirectory

    directory = CourseDirectory(config=config)
    file = _gradebook_file(directory.db_url)
    if file is not None and not file.is_absolute():
        # nbgrader's commands are started in the course, ours anywhere in it.
        directory.db_url = f"{_SQLITE}{Path(directory.root) / file}"
    return directory


def course_folders(course: Path) -> Any:
    """nbgrader's CourseDirectory of the course directory ``course``."""
    return folders(settings(course))


def stage_folder(directory: Any, stage: Stage, assignment: str, student: str = ".") -> Path:
    """Where the files of ``assignment`` are at that stage; ``source`` and ``release`` have no student.

    ``directory`` is nbgrader's CourseDirectory, which knows what each folder is called in this course.
    """
    name = getattr(directory, f"{stage}_directory")
    return Path(directory.format_path(name, student, assignment))


def student_folders(directory: Any, stage: Stage, assignment: str) -> dict[str, Path]:
    """student -> folder, of everybody who has one of ``assignment`` at that stage, sorted by student."""
    plain = directory.directory_structure
    name = glob.escape(getattr(directory, f"{stage}_directory"))
    pattern = plain.format(nbgrader_step=name, student_id="*", assignment_id=glob.escape(assignment))
    about = {"nbgrader_step": re.escape(getattr(directory, f"{stage}_directory"))}
    about |= {"student_id": "(?P<student>[^/]+)", "assignment_id": re.escape(assignment)}
    expression = re.compile("/".join(part.format(**about) for part in Path(plain).parts))
    found = {}
    for path in glob.glob(pattern, root_dir=directory.root):
        match = expression.fullmatch(Path(path).as_posix())
        if match and (place := Path(directory.root, path)).is_dir():
            found[match["student"]] = place
    return dict(sorted(found.items()))


def database(course: Path, config: Any = None) -> str:
    """The address of the gradebook.  Raises CourseError where there is none yet."""
    url = str(folders(settings(course) if config is None else config).db_url)
    if not gradebook_exists(url):
        raise CourseError(
            f"there is no gradebook {_gradebook_file(url)} yet: `nbgrader generate_assignment` makes one."
        )
    return url


def gradebook_exists(db_url: str) -> bool:
    """Whether there is a gradebook.  Opening one that does not exist would make it."""
    file = _gradebook_file(db_url)
    return file is None or file.is_file()


def _gradebook_file(db_url: str) -> Path | None:
    """The file of an SQLite database; None for any other."""
    return Path(db_url.removeprefix(_SQLITE).partition("?")[0]) if db_url.startswith(_SQLITE) else None
