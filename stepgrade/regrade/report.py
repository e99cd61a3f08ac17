"""The result of regrading, as text and as data: student by student, step by step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from stepgrade.display.plain import csv_text
from stepgrade.judging.verdict import StepVerdict
from stepgrade.regrade.remark import Change, Regraded

COLUMNS = (
    *("student", "step", "old_points", "points", "old_max_points", "max_points", "old_outcome", "outcome"),
    *("why", "needs_run"),
)
"""The fields of one difference, in the order of the CSV's columns."""


def why(change: Change) -> str:
    """What led to the change, as far as the old and the new verdict tell."""
    old, new = change.old, change.new
    if old is None:
        return "it was no step when this was marked"
    said = []
    if new.max_points != old.max_points:
        said.append(f"worth {new.max_points:g} points instead of {old.max_points:g}")
    before = {case.name: case for case in old.cases}
    now = {case.name: case for case in new.cases}
    said += [f"`{name}` is asked no more" for name in before if name not in now]
    for name, case in now.items():
        was = before.get(name)
        if was is None:
            said.append(f"`{name}`: {case.outcome}")
        elif was.outcome != case.outcome:
            said.append(f"`{name}`: {was.outcome} → {case.outcome}")
        elif was.weight != case.weight:
            said.append(f"`{name}` weighs {case.weight:g} instead of {was.weight:g}")
    if change.scored and change.before is not None and old.points != change.before:
        said.append("the gradebook had another score than its verdict")
    if new.diagnosis and new.diagnosis != old.diagnosis:
        said.append(new.diagnosis)
    return "; ".join(said) or "other words or measured errors"


def rows(class_: Sequence[Regraded]) -> Iterator[dict[str, Any]]:
    """One for each changed step and for each step that needs a run, with the fields of ``COLUMNS``."""
    for regraded in class_:
        for change in regraded.changes:
            yield {
                **_row(regraded.student, change.new.step, change.old),
                "old_points": change.before,
                "points": None if change.new.points is None else float(change.new.points),
                "max_points": change.new.max_points,
                "outcome": change.new.outcome,
                "why": why(change),
            }
        old = {step.step: step for step in regraded.verdict.steps} if regraded.verdict else {}
        for step in dict.fromkeys(need.step for need in regraded.needs):
            reasons = [f"`{need.case}`: {need.why}" for need in regraded.needs if need.step == step]
            yield {
                **_row(regraded.student, step, old.get(step)),
                "why": "; ".join(reasons),
                "needs_run": True,
            }
        if regraded.trouble:
            yield {**_row(regraded.student, "", None), "why": regraded.trouble, "needs_run": True}


def _row(student: str, step: str, old: StepVerdict | None) -> dict[str, Any]:
    """The fields that every difference has; those of the ``old`` verdict where there is one."""
    row: dict[str, Any] = {**dict.fromkeys(COLUMNS), "student": student, "step": step, "needs_run": False}
    if old is not None:
        row |= {"old_points": old.points, "old_max_points": old.max_points, "old_outcome": old.outcome}
    return row


def as_csv(class_: Sequence[Regraded]) -> str:
    """The rows for a spreadsheet."""
    return csv_text([COLUMNS, *(map(row.get, COLUMNS) for row in rows(class_))], "\n").rstrip("\n")


def text_of(regraded: Regraded) -> list[str]:
    """The lines about one submission; none where nothing has changed."""
    told = [change for change in regraded.changes if change.told]
    lines = []
    if told:
        moved = sum(_number(change.new.points) - _number(change.before) for change in told)
        lines.append(f"{regraded.student}  {moved:+.4g} points" if moved else regraded.student)
        wide = max(len(change.new.step) for change in told)
        for change in told:
            points = f"{_points(change.before)} → {_points(change.new.points)}"
            lines.append(f"  {change.new.step:{wide}}  {points:13}  {_outcomes(change)}")
            lines.append(f"  {'':{wide}}  {why(change)}")
    return lines


def summary(class_: Sequence[Regraded], assignment: str, written: bool) -> list[str]:
    """The result for the whole class, what needs a run, and what to do next."""
    changed = [each for each in class_ if any(change.told for change in each.changes)]
    reworded = [each for each in class_ if each.to_write and each not in changed]
    verb = "have" if written else "would have"
    lines = [f"{len(class_)} submissions of {assignment}: {len(changed)} {verb} another mark or outcome."]
    if reworded:
        lines.append(f"{len(reworded)} {verb} other words or measured errors only.")
    if changed or reworded:
        lines.append(
            f"Written. Feedback that was made before is out of date: `nbgrader generate_feedback {assignment}"
            " --force`."
            if written
            else f"Nothing is written yet: `stepgrade regrade {assignment} --apply` writes it."
        )
    waiting = [each for each in class_ if each.needs_run]
    if waiting:
        lines.append(f"{len(waiting)} need a run, and keep their old mark where they do:")
    alike: dict[tuple[str, ...], list[str]] = {}
    for each in waiting:
        alike.setdefault(tuple(_reasons(each)), []).append(each.student)
    for reasons, students in alike.items():
        lines += [f"  {reason}" for reason in reasons]
        lines += [f"    nbgrader autograde {assignment} --student {student} --force" for student in students]
    return lines


def _reasons(regraded: Regraded) -> list[str]:
    by_why: dict[tuple[str, str], list[str]] = {}
    for need in regraded.needs:
        by_why.setdefault((need.step, need.why), []).append(f"`{need.case}`")
    reasons = [f"{step}, {_few(cases)}: {because}" for (step, because), cases in by_why.items()]
    return reasons + ([regraded.trouble] if regraded.trouble else [])


def _few(names: list[str]) -> str:
    more = len(names) - 3
    return ", ".join(names[:3]) + (f" and {more} more" if more > 0 else "")


def _outcomes(change: Change) -> str:
    if change.old is None or change.old.outcome == change.new.outcome:
        return change.new.outcome
    return f"{change.old.outcome} → {change.new.outcome}"


def _points(points: float | None) -> str:
    return "by hand" if points is None else f"{points:.4g}"


def _number(points: float | None) -> float:
    return points or 0.0
