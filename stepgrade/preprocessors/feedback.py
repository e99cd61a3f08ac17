"""ExplainMarks stands behind nbgrader's GetGrades: it gathers what the feedback page says of each step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from nbformat.notebooknode import NotebookNode

from stepgrade.feedback.exporter import comment_html
from stepgrade.feedback.pictures import pictures
from stepgrade.feedback.rows import FeedbackRow, feedback_rows
from stepgrade.feedback.section import section_html
from stepgrade.feedback.summary import summary_html
from stepgrade.gradebook.reading import read_notebook_marks
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.stored import Stored, read_results, results_file
from stepgrade.notebook.cells import test_cell
from stepgrade.notebook.grader_calls import only_checks
from stepgrade.preprocessors.base import CoursePreprocessor

_CELL_FILE = re.compile(r"(\()<ipython-input-[^>]*>, ")
"""The file name that a SyntaxError gives a cell."""


@dataclass(frozen=True)
class FeedbackPage:
    """What the template puts around and into the notebook, as HTML.

    ``instead`` replaces the test cell of that ``grade_id``.  ``after`` comes behind any other graded cell.
    ``rest`` has no place in the notebook and comes at the end.  ``left_out`` holds a sentence for each text
    of a cell that is not shown.
    """

    title: str
    summary: str
    instead: Mapping[str, str]
    after: Mapping[str, str]
    rest: str
    left_out: Mapping[str, str]


class ExplainMarks(CoursePreprocessor):
    """Puts the summary, and a section for each graded cell, into ``resources["feedback"]``.

    Marks and comments are the gradebook's.  Cases, diagnoses and pictures come from the stored results.
    Where those are missing, or of another schema, the tables in the notebook are shown instead.
    """

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Gather what the page says of this submission."""
        about = resources["nbgrader"]
        marks = read_notebook_marks(about["db_url"], about["notebook"], about["assignment"], about["student"])
        stored = self._stored(about)
        expectations = self._expectations(about["assignment"]) if stored else None
        graded = [cell for cell in nb.cells if _is_graded(cell)]
        verdict = stored.verdict if stored else None
        order = [_grade_id(cell) for cell in graded]
        rows = feedback_rows(marks, verdict, _owners(nb), order, _stopped(nb))
        sections = {}
        tables = {_grade_id(cell): _stored_table(cell) for cell in graded}
        for row in rows:
            shown: list[str] = []
            if stored and expectations and row.step:
                shown = self._pictures(row, stored, expectations)
            sections[row.name] = section_html(
                row,
                [comment_html(comment) for comment in row.comments],
                shown,
                stored.results.followed.get(row.name) if stored else None,
                tables.get(row.name, ""),
            )
        tests = {test_cell(cell) for cell in graded} - {""}
        placed = set(tables)
        title = _title(nb) or about["assignment"]
        resources["feedback"] = FeedbackPage(
            title=f"{title}: feedback for {about['student']}",
            summary=summary_html(marks, rows, title),
            instead={name: text for name, text in sections.items() if name in tests},
            after={name: text for name, text in sections.items() if name in placed - tests},
            rest="\n".join(text for name, text in sections.items() if name not in placed),
            left_out=_left_out(nb, self.figures(about)),
        )
        resources["stepgrade"] = verdict
        return nb, resources

    def _stored(self, about: Mapping[str, Any]) -> Stored | None:
        folder = self.folder("autograded", about["assignment"], about["student"])
        path = results_file(folder, about["notebook"])
        try:
            return read_results(path)
        except FileNotFoundError:
            self.log.warning("%s is missing: the feedback shows what the notebook holds", path)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            self.log.warning(
                "%s cannot be used: the feedback shows what the notebook holds (%s)", path, error
            )
        return None

    def _expectations(self, assignment: str) -> Expectations | None:
        try:
            return self.expectations(assignment)
        except Exception as error:  # a rubric is code; the page is written without pictures
            self.log.warning("No pictures, since the rubric of %s cannot be read: %s", assignment, error)
            return None

    def _pictures(self, row: FeedbackRow, stored: Stored, expectations: Expectations) -> list[str]:
        assert row.step is not None
        try:
            return pictures(row.step, stored.results, expectations)
        except Exception as error:  # the rubric's inputs and references are code, too
            self.log.warning("No pictures of %s: %s", row.name, error)
            return []


# --- the notebook's cells ------------------------------------------------------------------------------


def _about(cell: Any) -> Mapping[str, Any]:
    about = cell.get("metadata", {}).get("nbgrader", {})
    return about if isinstance(about, Mapping) else {}


def _grade_id(cell: Any) -> str:
    return str(_about(cell).get("grade_id", ""))


def _is_graded(cell: Any) -> bool:
    return bool(_about(cell).get("grade") or _about(cell).get("task"))


def _owners(nb: Any) -> dict[str, str]:
    """For each cell that can be commented on, the next graded one: a step's tests follow its solution."""
    owners: dict[str, str] = {}
    waiting: list[str] = []
    for cell in nb.cells:
        if _about(cell).get("solution"):
            waiting.append(_grade_id(cell))
        if _is_graded(cell):
            owners |= dict.fromkeys(waiting, _grade_id(cell))
            waiting = []
    return owners


FIGURE = "A figure of the notebook stands here; marking does not draw it."
CHECK = 'A check of the public cases stands here; <a href="#marks">your marks</a> tell more.'


def _left_out(nb: Any, figures: Iterable[str]) -> dict[str, str]:
    """The sentence for each given cell that only draws, and for each cell that only checks; by its text."""
    checks = [
        cell.source
        for cell in nb.cells
        if cell.cell_type == "code" and not _is_graded(cell) and only_checks(cell.source)
    ]
    return dict.fromkeys(figures, FIGURE) | dict.fromkeys(checks, CHECK)


def _stopped(nb: Any) -> dict[str, str]:
    """The error that each answer's cell ended with, by its ``grade_id``."""
    return {
        _grade_id(cell): _CELL_FILE.sub(r"\1", f"{output.get('ename', '')}: {output.get('evalue', '')}")
        for cell in nb.cells
        if cell.cell_type == "code" and _about(cell).get("solution")
        for output in cell.get("outputs", [])
        if output.get("output_type") == "error"
    }


def _stored_table(cell: Any) -> str:
    """The table that marking wrote into a test cell, as text; it is shown as text, whatever it holds."""
    if not test_cell(cell):
        return ""
    return "\n".join(
        str(output.get("data", {}).get("text/plain", ""))
        for output in cell.get("outputs", [])
        if output.get("output_type") == "display_data"
    ).strip()


def _title(nb: Any) -> str:
    """The notebook's first heading, as plain words."""
    for cell in nb.cells:
        if cell.cell_type == "markdown" and (heading := re.match(r"#\s+(.+)", cell.source)):
            return re.sub(r"[*`$\\]", "", heading[1]).strip()
    return ""
