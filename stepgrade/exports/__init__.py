"""Exporters for ``nbgrader export --exporter=stepgrade.exports.CanvasExport --to FILE`` and the others."""

from __future__ import annotations

from stepgrade.exports.canvas import CanvasExport
from stepgrade.exports.csv import COLUMNS, SafeCsvExport
from stepgrade.exports.moodle import MoodleExport
from stepgrade.exports.steps_json import StepsJsonExport

__all__ = ["COLUMNS", "CanvasExport", "MoodleExport", "SafeCsvExport", "StepsJsonExport"]
