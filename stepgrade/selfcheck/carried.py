"""The cases that the installed package carries, for a notebook that has no folder ``tests`` beside it.

The wheel holds each assignment's released files, but for its notebook, in ``stepgrade/cases/``.  A released
notebook's first cell says whose it needs, and of which version: nothing else tells a kernel in Colab which
notebook it runs.
"""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import stepgrade
from stepgrade.selfcheck.bundle import FOLDER

PLACE = Path(stepgrade.__file__).parent / "cases"
"""Where the wheel holds them; an editable install has no such folder."""


@dataclass(frozen=True)
class Begun:
    """The notebook whose first cell was run: its assignment, and the version that released it."""

    assignment: str
    version: str

    @property
    def folder(self) -> Path | None:
        """The assignment's files in the package; None where it carries none."""
        plain = re.fullmatch(r"\w[\w.-]*", self.assignment)
        folder = PLACE / self.assignment
        return folder if plain and (folder / FOLDER).is_dir() else None

    @property
    def too_old(self) -> str:
        """What is said where the package is older than the notebook; empty where it is not."""
        if _numbers(stepgrade.__version__) >= _numbers(self.version):
            return ""
        return f"This notebook is of version {self.version}; installed is stepgrade {stepgrade.__version__}."

    def lay_out(self, beside: Path) -> list[str]:
        """Put what the notebook reads from beside it there; the names of what was missing.

        Raises OSError where a file cannot be written.
        """
        written = []
        for path in sorted(self.folder.iterdir()) if self.folder is not None else ():
            target = beside / path.name
            if path.is_file() and not target.exists():
                part = target.with_name(f"{path.name}.{os.getpid()}.part")
                try:
                    shutil.copyfile(path, part)
                    part.replace(target)  # whole or not at all
                finally:
                    part.unlink(missing_ok=True)
                written.append(path.name)
        return written


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", version)[:3]))


_begun: list[Begun] = []


def begin(assignment: str, version: str) -> Begun:
    """Remember which notebook this process runs."""
    _begun[:] = [Begun(str(assignment), str(version))]
    return _begun[0]


def begun() -> Begun | None:
    """The notebook that this process runs, where its first cell was run."""
    return _begun[0] if _begun else None


def carried_tests() -> Path | None:
    """The test files that the package has for that notebook; None where it has none, or is too old."""
    now = begun()
    folder = now.folder if now is not None and not now.too_old else None
    return folder / FOLDER if folder is not None else None
