"""Marks for Moodle: a file for *Grades, Import, CSV file*.

Moodle has no fixed headings: whoever imports says which column holds the student (Moodle's user id, ID
number, user name or e-mail address) and which grade item each other column is.  An empty cell is no grade.
Where a feedback column is mapped its grade column must be mapped as well, or Moodle drops the grades.
"""

from __future__ import annotations

import html
from typing import Any

from nbgrader.api import Gradebook
from traitlets import Bool, Dict, Enum, Unicode

from stepgrade.exports.table import SelectingExport, grades_of, handed_in, write_table

EMAIL = "Email address"


class MoodleExport(SelectingExport):
    """Writes the marks for Moodle's grade import."""

    default_target = "moodle.csv"

    titles = Dict(
        key_trait=Unicode(),
        value_trait=Unicode(),
        help="nbgrader's name of an assignment -> the name of its grade item in Moodle. One that is not"
        " named here is headed by its own name.",
    ).tag(config=True)
    student_id_is = Enum(
        ("Username", "ID number"),
        default_value="Username",
        help="What nbgrader's student ids are in Moodle.",
    ).tag(config=True)
    feedback = Bool(
        False, help="Whether a second column for each assignment tells the points of its steps."
    ).tag(config=True)

    def export(self, gradebook: Gradebook) -> None:
        """Write to ``--to``, or ``moodle.csv``: a row for each student, a column for each assignment."""
        self.log.info("Exporting grades for Moodle to %s", self.target)
        assignments = self.assignments(gradebook)
        heading = ["First name", "Last name", self.student_id_is, EMAIL]
        for found in assignments:
            title = self.titles.get(found.name, found.name)
            heading += [title, f"{title} (feedback)"] if self.feedback else [title]
        rows: list[list[Any]] = [heading]
        for student in self.students(gradebook):
            row = [student.first_name, student.last_name, student.id, student.email]
            for found in assignments:
                mark = self.final_score(gradebook, found.name, student.id)
                row.append(mark)
                if self.feedback:
                    row.append("" if mark == "" else _feedback(gradebook, found.name, student.id))
            rows.append(row)
        write_table(self.target, rows)


def _feedback(gradebook: Gradebook, assignment: str, student: str) -> str:
    """``softmax 2/2, attention 1.5/3; late: -0.5``.  Moodle shows it as HTML."""
    handed = handed_in(gradebook, assignment, student)
    assert handed is not None  # it has a mark
    grades = [grade for notebook in handed.submission.notebooks for grade in grades_of(notebook)]
    said = ", ".join(f"{grade.name} {grade.score:.4g}/{grade.max_score:.4g}" for grade in grades)
    late = f"; late: -{handed.penalty:.4g}" if handed.penalty else ""
    return html.escape(said + late)
