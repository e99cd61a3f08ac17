"""What ``nbgrader_config.py`` says of a course: its folders, its gradebook, and how nbgrader is set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stepgrade.course.directory import CONFIG_FILE, CourseError


def settings(course: Path) -> Any:
    """The course's own nbgrader configuration, a traitlets ``Config``; ``course`` is its root unless set."""
    from traitlets.config.loader import PyFileConfigLoader

    config = PyFileConfigLoader(CONFIG_FILE, path=str(course)).load_config()
    if "root" not in config.CourseDirectory:
        config.CourseDirectory.root = str(course)
    return config


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
