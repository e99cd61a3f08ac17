"""The preprocessors that put stepgrade into nbgrader's own pipeline, and the configuration that does it."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from traitlets.log import get_logger

from stepgrade.course.course_settings import read_course_settings
from stepgrade.course.directory import SETTINGS_FILE, CourseError, assignments
from stepgrade.course.nbgrader_names import plain_root, require_plain_folders
from stepgrade.course.private import require_access, share_with_group
from stepgrade.course.settings import folders
from stepgrade.display.plain import keep_logs_plain
from stepgrade.exports import SafeCsvExport
from stepgrade.feedback.exporter import TEMPLATE, TEMPLATES, FeedbackExporter
from stepgrade.gradebook.assignment_cells import protect_kernels
from stepgrade.gradebook.late import LatePenalty
from stepgrade.preprocessors.exporter import SubmissionExporter
from stepgrade.preprocessors.faults import FlagGraderFaults
from stepgrade.preprocessors.feedback import ExplainMarks
from stepgrade.preprocessors.mark import MarkSteps
from stepgrade.preprocessors.marking_notes import MarkingNotes
from stepgrade.preprocessors.mend import MendCells
from stepgrade.preprocessors.pipeline import autograding, sanitizing, without_sandbox
from stepgrade.preprocessors.refuse import RefuseToMark
from stepgrade.preprocessors.release import ReleaseExporter, WriteSelfChecks
from stepgrade.preprocessors.sanitize import SanitizeSubmission

__all__ = [
    "ExplainMarks",
    "FlagGraderFaults",
    "MarkSteps",
    "MendCells",
    "ReleaseExporter",
    "SanitizeSubmission",
    "WriteSelfChecks",
    "configure",
]


_FIXED = (
    *(("Autograde", name) for name in ("exporter_class", "pre_convert_hook", "post_convert_hook")),
    ("GenerateAssignment", "exporter_class"),
)
"""Settings that stay as they are set here: (class, trait)."""
_MENDED = "`stepgrade doctor` tells when it is mended; a Jupyter server has to be started again then."


def configure(c: Any, course: Path) -> None:
    """Set nbgrader's own traits so that its commands mark with stepgrade; never raises.

    ``c`` is what ``get_config()`` returns in ``nbgrader_config.py``, ``course`` the course directory.  The
    course's ``course_settings.py`` is read when all this stands.  The gradebook is made to name the
    protective kernel for the course's assignments.  What an earlier marking left half made is removed; each
    removal is logged.

    Where any of this fails, ``c`` has marking and releasing refused, with what to do.
    """
    try:
        _mark_with_stepgrade(c, course)
        fixed = {(section, name): c[section][name] for section, name in _FIXED}
        read_course_settings(c, course)
        _require_sandbox(c, fixed)
        directory = folders(c)
        require_plain_folders(directory)
        if directory.groupshared:
            share_with_group(course, str(directory.db_url))
        require_access(course, str(directory.db_url))
        MarkingNotes(course).clear(get_logger())
        protect_kernels(str(directory.db_url), assignments(course))
    except (Exception, SystemExit) as error:
        said = str(error) if isinstance(error, CourseError) else f"{type(error).__name__}: {error}"
        c.RefuseToMark.reason = f"{said}{'' if said.endswith(('.', '?')) else '.'} {_MENDED}"
        c.Autograde.exporter_class = c.GenerateAssignment.exporter_class = RefuseToMark
        _tell(c.RefuseToMark.reason)


@functools.cache  # nbgrader loads a configuration several times
def _tell(reason: str) -> None:
    get_logger().error("Marking and releasing are refused: %s", reason)


def _mark_with_stepgrade(c: Any, course: Path) -> None:
    """The part that marking relies on."""
    from nbgrader.converters import GenerateAssignment
    from nbgrader.preprocessors import GetGrades

    keep_logs_plain()
    # nbgrader starts alembic by name, even where nobody activated the environment.
    programs = str(Path(sys.executable).parent)
    os.environ["PATH"] = os.pathsep.join([programs, os.environ.get("PATH", os.defpath)])
    c.Autograde.sanitize_preprocessors = sanitizing()
    c.Autograde.autograde_preprocessors = autograding()
    c.Autograde.exporter_class = SubmissionExporter
    notes = MarkingNotes(course, c)
    c.Autograde.pre_convert_hook = notes.begin
    c.Autograde.post_convert_hook = notes.finish
    c.CourseDirectory.root = str(plain_root(course))
    c.ExportApp.plugin_class = SafeCsvExport
    c.AssignLatePenalties.plugin_class = LatePenalty  # costs nothing until a rate is set
    generate = GenerateAssignment.preprocessors.default_args[0]
    c.GenerateAssignment.preprocessors = [*generate, WriteSelfChecks]
    c.GenerateAssignment.exporter_class = ReleaseExporter
    # Without this nbgrader skips a release that exists, and the gradebook may not know the assignment.
    c.GenerateAssignment.force = True
    c.GenerateFeedback.preprocessors = [GetGrades, ExplainMarks, SanitizeSubmission]
    c.GenerateFeedback.exporter_class = FeedbackExporter
    # Set here, since nbgrader gives every HTMLExporter its own template.
    c.FeedbackExporter.template_name = TEMPLATE
    c.FeedbackExporter.extra_template_basedirs = [str(TEMPLATES)]
    # formgrader sets formulas with a script from the network; with this filter they need none.
    c.HTMLExporter.filters = {"markdown2html": "stepgrade.display.markdown_math.markdown2html"}
    c.FeedbackExporter.filters = {}
    # The results of a submission are for the instructor: they are never copied along with feedback.
    c.CourseDirectory.ignore = [
        ".ipynb_checkpoints",
        "*.pyc*",
        "__pycache__",
        "feedback",
        "*.results.json",
        ".OTTER_LOG",
    ]


def _require_sandbox(c: Any, fixed: Mapping[tuple[str, str], Any]) -> None:
    """Raise CourseError where the course's own settings take the sandbox away, and check their values."""
    marking = c.Autograde
    found = without_sandbox(marking.sanitize_preprocessors, marking.autograde_preprocessors, c)
    found = found or next(
        (f"{section}.{name} is set" for section, name in _FIXED if c[section][name] != fixed[section, name]),
        "",
    )
    if found:
        raise CourseError(
            f"{SETTINGS_FILE} takes the sandbox away: {found}. Take that line out. (To run submissions as"
            " yourself on purpose, set c.MarkSteps.without_sandbox.)"
        )
    for preprocessor in (MarkSteps, LatePenalty):
        preprocessor(config=c)
