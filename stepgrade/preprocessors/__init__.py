"""The preprocessors that put stepgrade into nbgrader's own pipeline, and the configuration that does it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from traitlets.log import get_logger

from stepgrade.course.nbgrader_names import read_names_as_names
from stepgrade.exports import SafeCsvExport
from stepgrade.feedback.exporter import TEMPLATE, TEMPLATES, FeedbackExporter
from stepgrade.gradebook.late import LatePenalty
from stepgrade.preprocessors.exporter import SubmissionExporter
from stepgrade.preprocessors.faults import FlagGraderFaults
from stepgrade.preprocessors.feedback import ExplainMarks
from stepgrade.preprocessors.mark import MarkSteps
from stepgrade.preprocessors.marking_notes import MarkingNotes
from stepgrade.preprocessors.mend import MendCells
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


def configure(c: Any, course: Path, clear: bool = True) -> None:
    """Set nbgrader's own traits so that its commands mark with stepgrade.

    ``c`` is what ``get_config()`` returns in ``nbgrader_config.py``, ``course`` the course directory.
    With ``clear``, what an earlier marking left half made is removed first; each removal is logged.
    """
    from nbgrader.converters import Autograde, GenerateAssignment
    from nbgrader.preprocessors import Execute, GetGrades, SaveAutoGrades

    # nbgrader starts alembic by name, even where nobody activated the environment.
    programs = str(Path(sys.executable).parent)
    os.environ["PATH"] = os.pathsep.join([programs, os.environ.get("PATH", os.defpath)])
    sanitize = Autograde.sanitize_preprocessors.default_args[0]
    autograde = Autograde.autograde_preprocessors.default_args[0]
    generate = GenerateAssignment.preprocessors.default_args[0]
    c.Autograde.sanitize_preprocessors = [MendCells, *sanitize]
    marked: list[Any] = []
    for item in autograde:
        marked += [MarkSteps, SanitizeSubmission] if item is Execute else [item]
    marked.insert(marked.index(SaveAutoGrades) + 1, FlagGraderFaults)
    c.Autograde.autograde_preprocessors = marked
    c.Autograde.exporter_class = SubmissionExporter
    read_names_as_names()
    notes = MarkingNotes(course, c)
    if clear:
        notes.clear(get_logger())
    c.Autograde.pre_convert_hook = notes.begin
    c.Autograde.post_convert_hook = notes.finish
    c.CourseDirectory.root = str(course)
    c.ExportApp.plugin_class = SafeCsvExport
    c.AssignLatePenalties.plugin_class = LatePenalty  # costs nothing until a rate is set
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
