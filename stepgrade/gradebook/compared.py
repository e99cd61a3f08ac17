"""What was handed in, compared with what the gradebook has: nobody's work is lost from sight."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from stepgrade.course.handed_in import SubmittedWork, alike
from stepgrade.course.timestamps import SETTLE
from stepgrade.gradebook.marks import Remark, StudentMarks

NOT_MARKED = "handed in, but there is no mark: run `nbgrader autograde` and read what it says"


def remarks(
    directory: Any, assignment: str, rows: Sequence[StudentMarks], students: Collection[str]
) -> tuple[Remark, ...]:
    """What an instructor must know of the submissions of ``assignment``, by student.

    ``directory`` is nbgrader's CourseDirectory; ``rows`` and ``students`` are the gradebook's.
    """
    work = SubmittedWork(directory, assignment)
    found = list(_of_folders(work, {row.student: row for row in rows}))
    found += [
        Remark(row.student, NOT_MARKED, lost=True)
        for row in rows
        if not row.marked and row.student not in work.folders
    ]
    found += [
        Remark(row.student, f"{row.far}; {SETTLE}")
        for row in rows
        if row.far and row.student not in work.folders
    ]
    found += [Remark(student, text, lost=True) for student, text in work.strays().items()]
    found += [
        Remark(group[0], f"{' and '.join(group)} differ only by case or Unicode form: one person?")
        for group in alike([*students, *work.folders])
    ]
    return tuple(sorted(found, key=lambda remark: remark.student))


def _of_folders(work: SubmittedWork, rows: dict[str, StudentMarks]) -> Iterator[Remark]:
    """The remarks on everybody who has a folder."""
    for student in work.folders:
        row = rows.get(student)
        marked = row is not None and row.marked
        found = work.look(student, inside=not marked)
        if found.notebook is None:
            earlier = "; the marks are those of earlier work" if marked else ""
            yield Remark(student, f"not marked: {found.problem}{earlier}", lost=True)
        elif not marked:
            yield Remark(student, NOT_MARKED, lost=True)
        yield from (Remark(student, note) for note in found.notes)
        if untimed := found.time.trouble or (row.far if row else ""):
            yield Remark(student, f"{untimed}; {SETTLE}")
