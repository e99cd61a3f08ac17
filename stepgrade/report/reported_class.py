"""A marked class as data: marks from nbgrader's gradebook, and the stored results of each run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from stepgrade.course.settings import course_folders, stage_folder
from stepgrade.gradebook.marks import CLOSE, MarksTable, StudentMarks
from stepgrade.gradebook.unproven import why_unproven
from stepgrade.inside.script import Reply, ReplyKind
from stepgrade.inside.wire import WireError
from stepgrade.judging import verdict as v
from stepgrade.judging.stored import Outline, read_outline, results_file
from stepgrade.rubric import Case, Rubric, Step


@dataclass(frozen=True)
class WrongResult:
    """What came back for a step's common case, where it is wrong and equals no known mistake's result.

    ``asked`` is the digest of the case's script; results of different scripts cannot be compared.
    ``on_wrong_part`` tells that an earlier step that this one builds on was wrong, too.
    """

    value: Any
    asked: str
    diagnosis: str
    on_wrong_part: bool = False


@dataclass(frozen=True)
class ReportedSubmission:
    """One student's row of the gradebook and, where there are stored results, what they hold.

    ``notebook`` is the marked notebook; ``came_back`` holds, by step, how its cases were answered:
    ``value``, ``raised TypeError``, ``timed out``, ``died``, ``missing``.  ``trouble`` says why there are no
    stored results, and ``unproven`` why they do not prove the marks.
    """

    student: str
    row: StudentMarks
    notebook: Path
    verdict: v.AssignmentVerdict | None = None
    seconds: float | None = None
    trouble: str = ""
    unproven: str = ""
    came_back: Mapping[str, frozenset[str]] = field(default_factory=dict)
    unexplained: Mapping[str, WrongResult] = field(default_factory=dict)

    def points(self, step: str) -> float | None:
        """The gradebook's points for ``step``; None where there are none yet."""
        mark = self.row.marks.get(step)
        return None if mark is None else mark.points

    def verdicts(self) -> Iterator[v.StepVerdict]:
        """The stored verdicts, step by step; none where there are no stored results."""
        yield from self.verdict.steps if self.verdict else ()

    def of(self, step: str) -> v.StepVerdict | None:
        """The stored verdict of ``step``, or None."""
        return next((verdict for verdict in self.verdicts() if verdict.step == step), None)


@dataclass(frozen=True)
class ReportedClass:
    """Everybody who handed in, in the order of their names."""

    rubric: Rubric
    table: MarksTable
    submissions: tuple[ReportedSubmission, ...]

    @property
    def marked(self) -> tuple[ReportedSubmission, ...]:
        """The submissions that have marks."""
        return tuple(submission for submission in self.submissions if submission.row.marked)

    @property
    def steps(self) -> dict[str, float]:
        """Each step's points, in the notebook's order."""
        return dict(self.table.steps)

    @property
    def max_points(self) -> float:
        """The points that can be earned in the assignment."""
        return sum(self.table.steps.values())

    def has_full(self, submission: ReportedSubmission, step: str) -> bool:
        """Whether the gradebook gives ``submission`` all points of ``step``."""
        points = submission.points(step)
        return points is not None and points >= self.table.steps[step] - CLOSE


def common_case(step: Step) -> Case | None:
    """The hidden case of ``step`` whose numbers are the same for the whole class."""
    return next((case for case in step.cases if case.common), None)


def read_class(
    course: Path, rubric: Rubric, table: MarksTable, progress: Callable[[str], None] = lambda student: None
) -> ReportedClass:
    """Read the stored results of everybody in ``table``.  Damaged ones become a ``trouble``, not an error."""
    directory, submissions = course_folders(course), []
    for row in table.rows:
        progress(row.student)
        marked = stage_folder(directory, "autograded", rubric.assignment, row.student)
        submission = _submission(rubric, row, marked)
        submissions.append(replace(submission, unproven=why_unproven(marked, rubric.notebook)))
    return ReportedClass(rubric, table, tuple(submissions))


def _submission(rubric: Rubric, row: StudentMarks, folder: Path) -> ReportedSubmission:
    """The submission of ``row``, with the results stored in ``folder`` or a ``trouble`` in their place."""
    notebook = folder / f"{rubric.notebook}.ipynb"
    try:
        outline = read_outline(results_file(folder, rubric.notebook))
        came_back = {step: frozenset(kinds) for step, kinds in outline.kinds().items()}
        unexplained = _unexplained(rubric, outline)
    except FileNotFoundError:
        return ReportedSubmission(row.student, row, notebook, trouble="no stored results")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        why = f"the stored results cannot be read ({error})"
        return ReportedSubmission(row.student, row, notebook, trouble=why)
    return ReportedSubmission(
        row.student,
        row,
        notebook,
        outline.verdict,
        outline.seconds,
        came_back=came_back,
        unexplained=unexplained,
    )


def _unexplained(rubric: Rubric, outline: Outline) -> dict[str, WrongResult]:
    """Wrong results on the common cases, of steps in which no case was explained by a mistake."""
    unexplained = {}
    verdicts = {verdict.step: verdict for verdict in outline.verdict.steps}
    for step in rubric:
        case, verdict = common_case(step), verdicts.get(step.name)
        if case is None or verdict is None or any(each.mistake for each in verdict.cases):
            continue
        judged = next((each for each in verdict.cases if each.name == case.name), None)
        if judged is None or judged.outcome != v.FAILED:
            continue
        reply = _reply(outline, step.name, case.name)
        if reply is not None and reply.kind == ReplyKind.VALUE:
            asked = str(outline.data["asked"].get(step.name, {}).get(case.name, ""))
            wrong_part = any(verdicts[part].outcome not in v.FULL for part in step.parts if part in verdicts)
            unexplained[step.name] = WrongResult(reply.value, asked, judged.diagnosis, wrong_part)
    return unexplained


def _reply(outline: Outline, step: str, case: str) -> Reply | None:
    try:
        return outline.reply(step, case)
    except WireError:  # a file that somebody edited: the verdict is there all the same
        return None
