"""``.stepgrade``: what marking keeps to itself, for one person alone or for the graders' Unix group."""

from __future__ import annotations

import grp
import os
import pwd
from pathlib import Path

from stepgrade.course.directory import CourseError
from stepgrade.judging.draws import SECRET_FILE, SHARED, is_shared

PRIVATE = SECRET_FILE.parent
"""The folder, inside the course directory."""


def make_folder(folder: Path) -> None:
    """Make ``folder`` with its parents: for you alone, or for the group where the parent is the group's."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.name != PRIVATE.name and is_shared(folder.parent):
        folder.chmod(SHARED)


def share_with_group(course: Path) -> None:
    """Open ``.stepgrade`` to the group of the course directory, and what this process makes from now on.

    Raises CourseError where it belongs to somebody else who has not done so.
    """
    os.umask(0o007)
    root, group = course / PRIVATE, course.stat().st_gid
    make_folder(root)
    if is_shared(root) and root.stat().st_gid == group:
        return
    try:
        for path in (root, *root.rglob("*")):
            os.chown(path, -1, group)
            path.chmod(SHARED if path.is_dir() else 0o640 if path == course / SECRET_FILE else 0o660)
    except PermissionError as error:
        raise CourseError(f"{_not_yours(root)}. {error}") from error


def require_access(course: Path, db_url: str) -> None:
    """Raise CourseError where ``.stepgrade``, the secret or the gradebook may not be used by you."""
    root, gradebook = course / PRIVATE, Path(db_url.removeprefix("sqlite:///"))
    needed = [(root if root.exists() else course, os.R_OK | os.W_OK | os.X_OK)]
    needed += [(course / SECRET_FILE, os.R_OK)]
    if db_url.startswith("sqlite:///"):
        needed += [(gradebook, os.R_OK | os.W_OK), (gradebook.parent, os.W_OK)]
    for path, rights in needed:
        if path.exists() and not os.access(path, rights):
            raise CourseError(_not_yours(path))


def group_of(path: Path) -> str:
    """The name of the group that ``path`` belongs to."""
    number = path.stat().st_gid
    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return str(number)


def _not_yours(path: Path) -> str:
    try:
        owner = pwd.getpwuid(path.stat().st_uid).pw_name
    except KeyError:
        owner = str(path.stat().st_uid)
    return (
        f"{path} belongs to {owner}, and you may not use it. Where several people mark, {owner} sets"
        " c.CourseDirectory.groupshared = True in course_settings.py and shares the course directory with"
        " their group, as docs/hub.md describes"
    )
