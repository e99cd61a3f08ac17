"""An assignment as data: all that a worker needs to mark its submissions without the course directory."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from nbconvert.preprocessors import ClearMetadataPreprocessor
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import ClearOutput, DeduplicateIds, IgnorePattern, LimitOutput
from nbgrader.utils import find_all_files
from traitlets.config import Config

from stepgrade import __version__
from stepgrade.course.directory import RUBRICS, CourseError, load_rubric
from stepgrade.course.settings import stage_folder
from stepgrade.gradebook.assignment_cells import known_cells
from stepgrade.judging.draws import course_secret
from stepgrade.notebook.mending import Known
from stepgrade.preprocessors.mark import MarkSteps
from stepgrade.preprocessors.pipeline import autograding, sanitizing
from stepgrade.preprocessors.sanitize import SanitizeSubmission

CARRIED = ("solutions", RUBRICS)
"""The course's packages that marking imports.  The assignment's folder in source/ is packed, too."""
CONFIGURED = (
    *(MarkSteps, SanitizeSubmission, ClearOutput, DeduplicateIds),
    *(IgnorePattern, LimitOutput, ClearMetadataPreprocessor),
)
"""The preprocessors that run on a worker and that a course may set up."""


@dataclass(frozen=True)
class PackedAssignment:
    """One assignment, ready to travel.  Holds the course secret: it goes to trusted workers only.

    ``course`` is a zip of the files that marking reads.  ``given`` names the files of the source folder that
    replace a submission's own.  ``fingerprint`` changes whenever marks could change.
    """

    assignment: str
    notebook: str
    course: bytes
    secret: bytes
    given: tuple[str, ...]
    cells: dict[str, Known]
    config: dict[str, Any]
    fingerprint: str


def pack(course: Path, config: Config, coursedir: CourseDirectory, assignment: str) -> PackedAssignment:
    """Pack ``assignment`` of the course directory ``course``.

    Raises CourseError where it cannot be marked in this way; the message says what to do.
    """
    _require_ours(config)
    rubric = load_rubric(course, assignment)
    cells = known_cells(coursedir.db_url, rubric.notebook, assignment)
    files = _zipped(course, stage_folder(coursedir, "source", assignment), assignment)
    given = _given_files(config, coursedir, assignment)
    secret = course_secret(course)
    names = [each.__name__ for each in (*CONFIGURED, *MarkSteps.__mro__) if each.__name__ in config]
    settings = {name: dict(config[name]) for name in dict.fromkeys(names)}
    known = {name: asdict(cell) for name, cell in cells.items()}
    digest = hashlib.sha256(files + secret)
    for part in (__version__, known, given, settings):
        digest.update(repr(part).encode())
    return PackedAssignment(
        assignment=assignment,
        notebook=rubric.notebook,
        course=files,
        secret=secret,
        given=given,
        cells=cells,
        config=settings,
        fingerprint=digest.hexdigest()[:24],
    )


def _require_ours(config: Config) -> None:
    """Raise CourseError where the configured preprocessors are not configure()'s: only those are followed."""
    ours = {"sanitize_preprocessors": sanitizing(), "autograde_preprocessors": autograding()}
    for name, preprocessors in ours.items():
        if config.get("Autograde", {}).get(name) != preprocessors:
            raise CourseError(
                f"The course's configuration sets c.Autograde.{name} to something else than"
                " stepgrade.preprocessors.configure does. `stepgrade grade` follows only that one; mark with"
                " `nbgrader autograde`, which runs whatever is configured."
            )


def _given_files(config: Config, coursedir: CourseDirectory, assignment: str) -> tuple[str, ...]:
    """The files beside the source notebook with which nbgrader replaces a submission's own."""
    source = stage_folder(coursedir, "source", assignment)
    kept = config.get("Autograde", {}).get("exclude_overwriting", {}).get(assignment, [])
    files = find_all_files(str(source), [*coursedir.ignore, "*.ipynb"])
    names = (Path(path).relative_to(source).as_posix() for path in files)
    return tuple(sorted(name for name in names if name not in kept))


def _zipped(course: Path, source: Path, assignment: str) -> bytes:
    """A zip of the files that marking reads; equal files give equal bytes.

    A worker looks for the folder ``source`` at ``source/<assignment>``, whatever it is called here.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, path in sorted(_carried(course, source, assignment)):
            archive.writestr(zipfile.ZipInfo(name), path.read_bytes())
    return out.getvalue()


def _carried(course: Path, source: Path, assignment: str) -> Iterator[tuple[str, Path]]:
    """(name in the zip, file) of everything that a worker needs."""
    for name in CARRIED:
        for path in (*(course / name).rglob("*.py"), *(course / name).rglob("*.np[yz]")):
            if path.is_file():
                yield path.relative_to(course).as_posix(), path
    for path in source.rglob("*"):
        if path.is_file():
            yield f"source/{assignment}/{path.relative_to(source).as_posix()}", path
