"""What ``nbgrader_config.py`` says of a course: its folders, its gradebook, and how nbgrader is set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stepgrade.course import CONFIG_FILE, CourseError


def settings(course: Path) -> Any:
    """The course's own nbgrader configuration, a traitlets ``Config``."""
    from traitlets.config.loader import PyFileConfigLoader

    return PyFileConfigLoader(CONFIG_FILE, path=str(course)).load_config()


def folders(course: Path, config: Any) -> Any:
    """nbgrader's CourseDirectory as ``config`` (of :func:`settings`) sets it."""
    from nbgrader.coursedir import CourseDirectory

    directory = CourseDirectory(config=config)
    if "root" not in config.CourseDirectory:
        directory.root = str(course)
    return directory


def database(course: Path, config: Any = None) -> str:
    """The address of the gradebook.  Raises CourseError where there is none yet."""
    url = str(folders(course, settings(course) if config is None else config).db_url)
    file = url.removeprefix("sqlite:///")
    if url.startswith("sqlite:///") and not Path(file).is_file():
        raise CourseError(f"there is no gradebook {file} yet: `nbgrader generate_assignment` makes one.")
    return url
