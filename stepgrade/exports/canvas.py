"""Marks for Canvas: the file that its gradebook exports and imports.

Canvas wants ``Student, ID, SIS User ID, SIS Login ID, Section``, then a column for each assignment.  A row
``Points Possible`` comes before the students.  Canvas finds a student by ID (its own number), else by SIS
User ID, else by SIS Login ID, else by name.  It finds an assignment by the number in parentheses behind its
title, else by the title.  It offers to create what it does not find.  An empty cell changes nothing.
"""

from __future__ import annotations

from typing import Any

from nbgrader.api import Gradebook
from traitlets import Dict, Enum, Unicode

from stepgrade.exports.table import SelectingExport, write_table

STUDENT_COLUMNS = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
POINTS_POSSIBLE = "    Points Possible"
"""Canvas writes the four spaces, too."""


class CanvasExport(SelectingExport):
    """Writes the marks for Canvas's gradebook import."""

    default_target = "canvas.csv"

    titles = Dict(
        key_trait=Unicode(),
        value_trait=Unicode(),
        help="nbgrader's name of an assignment -> the heading of its column in Canvas's own export,"
        " such as 'Attention (4711)'. An assignment that is not listed here is headed by its own name.",
    ).tag(config=True)
    student_id_is = Enum(
        ("SIS Login ID", "SIS User ID"),
        default_value="SIS Login ID",
        help="The column of Canvas that nbgrader's student ids stand in.",
    ).tag(config=True)
    section = Unicode("", help="What stands in the column Section; Canvas does not read it.").tag(config=True)

    def write(self, gradebook: Gradebook) -> None:
        """Write to ``--to``, or ``canvas.csv``: a row for each student, a column for each assignment."""
        self.log.info("Exporting grades for Canvas to %s", self.target)
        assignments = self.assignments(gradebook)
        headings = [self.titles.get(each.name, each.name) for each in assignments]
        points = [float(each.max_score) for each in assignments]
        rows: list[list[Any]] = [
            [*STUDENT_COLUMNS, *headings],
            [POINTS_POSSIBLE, *[""] * (len(STUDENT_COLUMNS) - 1), *points],
        ]
        for student in self.students(gradebook):
            marks = [self.final_score(gradebook, each.name, student.id) for each in assignments]
            rows.append([*self._about(student), *marks])
        write_table(self.target, rows)

    def _about(self, student: Any) -> list[str]:
        names = [student.last_name, student.first_name]
        known = {
            "Student": ", ".join(name for name in names if name) or student.id,
            "ID": student.lms_user_id or "",
            self.student_id_is: student.id,
            "Section": self.section,
        }
        return [known.get(column, "") for column in STUDENT_COLUMNS]
