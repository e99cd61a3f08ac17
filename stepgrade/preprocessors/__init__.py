"""The preprocessors that put stepgrade into nbgrader's own pipeline, and the configuration that does it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from traitlets.log import get_logger

from stepgrade.exports import SafeCsvExport
from stepgrade.feedback.exporter import TEMPLATE, TEMPLATES, FeedbackExporter
from stepgrade.gradebook.late import LatePenalty
from stepgrade.preprocessors.exporter import SubmissionExporter
from stepgrade.preprocessors.faults import FlagGraderFaults
from stepgrade.preprocessors.feedback import ExplainMarks
from stepgrade.preprocessors.mark import MarkSteps
from stepgrade.preprocessors.release import ReleaseExporter, WriteSelfChecks
from stepgrade.preprocessors.repair import RepairCells
from stepgrade.preprocessors.sanitize import SanitizeSubmission
from stepgrade.preprocessors.unfinished import Unfinished

__all__ = [
    "ExplainMarks",
    "FlagGraderFaults",
    "MarkSteps",
    "ReleaseExporter",
    "RepairCells",
    "SanitizeSubmission",
    "WriteSelfChecks",
    "configure",
]


def configure(c: Any, course: Path, clear: bool = True) -> None:
    """Set nbgrader's own traits so that its commands mark with stepgrade.

    ``c`` is what ``get_config()`` returns in ``nbgrader_config.py``, ``course`` the course directory.
    With ``clear``, what an earlier marking left half made is removed first, and said.
    """
    from nbgrader.converters import Autograde, GenerateAssignment
    from nbgrader.preprocessors import Execute, GetGrades, SaveAutoGrades

    # nbgrader starts alembic by name, also where nobody activated the environment.
    programs = str(Path(sys.executable).parent)
    os.environ["PATH"] = os.pathsep.join([programs, os.environ.get("PATH", os.defpath)])
    sanitize = Autograde.sanitize_preprocessors.default_args[0]
    autograde = Autograde.autograde_preprocessors.default_args[0]
    generate = GenerateAssignment.preprocessors.default_args[0]
    c.Autograde.sanitize_preprocessors = [RepairCells, *sanitize]
    marked: list[Any] = []
    for item in autograde:
        marked += [MarkSteps, SanitizeSubmission] if item is Execute else [item]
    marked.insert(marked.index(SaveAutoGrades) + 1, FlagGraderFaults)
    c.Autograde.autograde_preprocessors = marked
    c.Autograde.exporter_class = SubmissionExporter
    unfinished = Unfinished(course)
    if clear:
        unfinished.clear(get_logger())
    c.Autograde.pre_convert_hook = unfinished.begin
    c.Autograde.post_convert_hook = unfinished.finish
    c.CourseDirectory.root = str(course)
    c.ExportApp.plugin_class = SafeCsvExport
    c.AssignLatePenalties.plugin_class = LatePenalty  # costs nothing until a rate is set
    c.GenerateAssignment.preprocessors = [*generate, WriteSelfChecks]
    c.GenerateAssignment.exporter_class = ReleaseExporter
    # nbgrader skips a release that exists, and then the gradebook does not know the assignment.
    c.GenerateAssignment.force = True
    c.GenerateFeedback.preprocessors = [GetGrades, ExplainMarks, SanitizeSubmission]
    c.GenerateFeedback.exporter_class = FeedbackExporter
    # Told here, since nbgrader tells every HTMLExporter to use its own template.
    c.FeedbackExporter.template_name = TEMPLATE
    c.FeedbackExporter.extra_template_basedirs = [str(TEMPLATES)]
    # formgrader sets formulas by a script from the network; with this they are set where there is none.
    c.HTMLExporter.filters = {"markdown2html": "stepgrade.display.markdown_math.markdown2html"}
    c.FeedbackExporter.filters = {}
    # What came back from a submission is the instructor's: never copied along with feedback.
    c.CourseDirectory.ignore = [
        ".ipynb_checkpoints",
        "*.pyc*",
        "__pycache__",
        "feedback",
        "*.results.json",
        ".OTTER_LOG",
    ]
