"""Marks for Moodle: a file for *Grades, Import, CSV file*.

Moodle has no fixed headings.  Whoever imports the file says which column holds the student (Moodle's user id,
ID number, user name or e-mail address) and which grade item each other column is.  An empty cell is no grade.
Whoever maps a feedback column must map its grade column as well, or Moodle drops the grades.
"""

from __future__ import annotations

import html
from typing import Any

from nbgrader.api import Gradebook
from traitlets import Bool, Dict, Enum, Unicode

from stepgrade.display.tables import number
from stepgrade.exports.table import SelectingExport, write_table
from stepgrade.gradebook.reading import handed_in, marks_by_notebook

EMAIL = "Email address"


class MoodleExport(SelectingExport):
    """Writes the marks for Moodle's grade import."""

    default_target = "moodle.csv"

    titles = Dict(
        key_trait=Unicode(),
        value_trait=Unicode(),
        help="nbgrader's name of an assignment -> the name of its grade item in Moodle. An assignment that"
        " is not listed here is headed by its own name.",
    ).tag(config=True)
    student_id_is = Enum(
        ("Username", "ID number"),
        default_value="Username",
        help="What nbgrader's student ids are in Moodle.",
    ).tag(config=True)
    feedback = Bool(
        False, help="Whether each assignment has a second column, with the points of its steps."
    ).tag(config=True)

    def write(self, gradebook: Gradebook) -> None:
        """Write to ``--to``, or ``moodle.csv``: a row for each student, a column for each assignment."""
        self.log.info("Exporting grades for Moodle to %s", self.target)
        assignments = self.assignments(gradebook)
        heading = ["First name", "Last name", self.student_id_is, EMAIL]
        for assignment in assignments:
            title = self.titles.get(assignment.name, assignment.name)
            heading += [title, f"{title} (feedback)"] if self.feedback else [title]
        rows: list[list[Any]] = [heading]
        for student in self.students(gradebook):
            row = [student.first_name, student.last_name, student.id, student.email]
            for assignment in assignments:
                mark = self.final_score(gradebook, assignment.name, student.id)
                row.append(mark)
                if self.feedback:
                    row.append("" if mark == "" else _feedback(gradebook, assignment.name, student.id))
            rows.append(row)
        write_table(self.target, rows)


def _feedback(gradebook: Gradebook, assignment: str, student: str) -> str:
    """``softmax 2/2, attention 1.5/3; late: -0.5``.  Moodle shows it as HTML."""
    handed = handed_in(gradebook, assignment, student)
    assert handed is not None  # since it has a mark
    said = ", ".join(
        f"{step} {number(mark.points or 0.0)}/{number(mark.max_points)}"
        for marks in marks_by_notebook(gradebook, assignment, student).values()
        for step, mark in marks.items()
    )
    late = f"; late: -{number(handed.penalty)}" if handed.penalty else ""
    return html.escape(said + late)
