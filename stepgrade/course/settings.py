"""How a course is set: its folders, its gradebook, and how nbgrader marks it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stepgrade.course.directory import CONFIG_FILE, SETTINGS_FILE, CourseError, place_in

REFUSES = "RefuseToMark"
"""The class whose ``reason`` a configuration holds where nothing can be marked by it."""


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

    return CourseDirectory(config=config)


def database(course: Path, config: Any = None) -> str:
    """The address of the gradebook.  Raises CourseError where there is none yet."""
    url = str(folders(settings(course) if config is None else config).db_url)
    if not gradebook_exists(url):
        file = url.removeprefix("sqlite:///")
        raise CourseError(f"there is no gradebook {file} yet: `nbgrader generate_assignment` makes one.")
    return url


def gradebook_exists(db_url: str) -> bool:
    """Whether there is a gradebook.  Opening one that does not exist would make it."""
    return not db_url.startswith("sqlite:///") or Path(db_url.removeprefix("sqlite:///")).is_file()
