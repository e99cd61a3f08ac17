"""The intake of a submission: nbgrader gets to read only regular files of limited size.

nbgrader copies whatever is there: it follows links with the instructor's rights, waits at pipes and reads
devices without end.  So anything but an ordinary file is set aside first, and kept for the instructor.
"""

from __future__ import annotations

import logging
import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Log = logging.Logger | logging.LoggerAdapter[Any]

SET_ASIDE = Path(".stepgrade") / "set_aside"
MAX_FILE = 64 * 2**20
MAX_FILES = 500
RESULTS = ".results.json"
"""The ending of our own files beside an autograded notebook; a submission may not bring any."""


def set_aside(course: Path, source: Path, folder: Path, log: Log) -> list[str]:
    """Move what nbgrader must not read out of ``folder``; a sentence for each, with the reason.

    ``source`` is the assignment's own folder: a notebook called as one in it is to be marked, and stays
    however many files there are.
    """
    wanted = {path.name for path in source.glob("*.ipynb")}
    moved = []
    for number, (path, why) in enumerate(list(_unwanted(folder, wanted))):
        target = course / SET_ASIDE / folder.parent.name / folder.name
        target.mkdir(parents=True, exist_ok=True)
        place = target / f"{path.name}.{os.getpid()}.{number}"
        # Renaming moves a link or a pipe itself, and never opens it.
        try:
            os.rename(path, place)
        except OSError:
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        said = f"{path.relative_to(folder)} {why}"
        log.warning("%s, %s: set aside: %s", folder.parent.name, folder.name, said)
        moved.append(said)
    return moved


def _unwanted(folder: Path, wanted: set[str]) -> Iterator[tuple[Path, str]]:
    """(path, why) for each thing that nbgrader must not read; notebooks called as ``wanted`` stay."""
    if folder.is_symlink():
        yield folder, "is a link"
        return
    files = 0
    for directory, names, file_names in os.walk(folder):
        for name in list(names):
            path = Path(directory, name)
            if path.is_symlink():
                yield path, "is a link"
            elif name.endswith(RESULTS):
                yield path, "is named like our results"
            else:
                continue
            names.remove(name)
        for name in sorted(file_names):
            path = Path(directory, name)
            about = path.lstat()
            files += 1
            if not stat.S_ISREG(about.st_mode):
                yield path, "is a link, a pipe, a socket or a device"
            elif name.endswith(RESULTS):
                yield path, "is named like our results"
            elif about.st_size > MAX_FILE:
                yield path, f"has {about.st_size / 2**20:.0f} MB; at most {MAX_FILE >> 20} are read"
            elif files > MAX_FILES and not (path.parent == folder and name in wanted):
                yield path, f"is beyond the first {MAX_FILES} files"
