"""What a feedback page says of each graded cell, as data: from the gradebook and the verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stepgrade.display.tables import OUR_FAULT, clean, diagnosis_text
from stepgrade.gradebook.marks import Mark, NotebookMarks
from stepgrade.judging import verdict as v
from stepgrade.notebook.cells import UNREADABLE

NOTHING_TO_MEND = "Right."
DECIDED = "Your instructor decided on these points."


@dataclass(frozen=True)
class FeedbackRow:
    """One graded cell: its mark, its step's verdict where there is one, and an instructor's comments.

    ``stopped`` is the error that the student's solution cell ended with, empty where there was none.
    """

    name: str
    mark: Mark
    step: v.StepVerdict | None
    comments: tuple[str, ...] = ()
    stopped: str = ""

    @property
    def anchor(self) -> str:
        """The ``id`` of its place on the page."""
        return f"step-{self.name}"

    @property
    def shade(self) -> str:
        """``full`` or ``lost``: whether points are left to earn, as a class for the style sheet."""
        return "full" if self.mark.full else "lost"

    @property
    def helps(self) -> str:
        """The one sentence that helps the student most; names stand between backquotes."""
        if self.step is None:
            return ""
        if self.mark.overridden and self.step.outcome in v.FULL:
            return DECIDED  # the diagnosis explains another mark than this one
        if self.step.outcome == v.MISSING and self.stopped:
            if self.stopped.partition(":")[0] in UNREADABLE:
                return f"Its cell could not be read, so nothing in it was run: {clean(self.stopped, 160)}."
            return f"{sentence(self.step)} Its cell stopped with {clean(self.stopped, 160)}."
        return sentence(self.step)


def feedback_rows(
    marks: NotebookMarks,
    verdict: v.AssignmentVerdict | None,
    owners: Mapping[str, str],
    order: Sequence[str],
    stopped: Mapping[str, str] | None = None,
) -> list[FeedbackRow]:
    """A row for each graded cell, in the notebook's ``order``.

    ``owners`` maps a solution cell to the graded cell that it belongs to, and ``stopped`` to the error that
    it ended with.  Comments without an owner go to the last row.
    """
    steps = {step.step: step for step in verdict.steps} if verdict else {}
    places = {name: i for i, name in enumerate(order)}
    names = sorted(marks.marks, key=lambda name: places.get(name, len(places)))
    comments: dict[str, list[str]] = {name: [] for name in names}
    for name, comment in marks.comments.items():
        owner = owners.get(name, name if name in comments else "")
        if owner in comments or names:
            comments[owner if owner in comments else names[-1]].append(comment)
    errors = {owners[name]: error for name, error in (stopped or {}).items() if name in owners}
    return [
        FeedbackRow(name, marks.marks[name], steps.get(name), tuple(comments[name]), errors.get(name, ""))
        for name in names
    ]


def sentence(step: v.StepVerdict) -> str:
    """What the student should read first about ``step``."""
    if step.outcome == v.GRADER_FAULT:
        return OUR_FAULT
    if step.diagnosis:
        return diagnosis_text(step)
    if step.notes:
        return clean(step.notes[0])
    followed = next((case for case in step.cases if case.outcome == v.FOLLOW_THROUGH), None)
    if followed:
        return diagnosis_text(followed)
    return NOTHING_TO_MEND if step.outcome in v.FULL else f"The outcome is: {step.outcome}."
