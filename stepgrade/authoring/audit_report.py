"""The audit's report: what was measured and found, as data, and as a table to read."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from stepgrade.rubric import Tolerance


@dataclass(frozen=True)
class AuditFinding:
    """Something that must be changed in the rubric: a short ``kind``, and a sentence for the author."""

    step: str
    kind: str
    text: str


@dataclass(frozen=True)
class VariantAudit:
    """An accepted variant: its largest ratio of error to tolerance, that error, and the case it is on."""

    name: str
    single: bool
    ratio: float = 0.0
    error: float | None = None
    case: str = ""


@dataclass(frozen=True)
class MistakeAudit:
    """A mistake: its smallest ratio of error to tolerance on a case that it fails, that error, and the case.

    ``ratio`` is inf where no number was compared (a wrong shape, say).  ``shows`` counts the cases that it
    fails, ``lost`` is the fewest points that it costs a student, and ``told_as`` names another mistake whose
    sentence the student reads first.
    """

    name: str
    ratio: float = math.inf
    error: float | None = None
    case: str = ""
    shows: int = 0
    tried: int = 0
    lost: float = 0.0
    told_as: str = ""


@dataclass(frozen=True)
class StepAudit:
    """What was measured of one step.  ``float64_only`` names the cases without a single-precision band."""

    step: str
    max_points: float
    tolerance: Tolerance
    variants: tuple[VariantAudit, ...]
    mistakes: tuple[MistakeAudit, ...]
    float64_only: tuple[str, ...] = ()
    is_value: bool = False


@dataclass(frozen=True)
class AuditReport:
    """The audit of one assignment's rubric.  It is ``ok`` where nothing was found."""

    assignment: str
    students: int
    steps: tuple[StepAudit, ...]
    findings: tuple[AuditFinding, ...]

    @property
    def ok(self) -> bool:
        """Whether the audit has no findings."""
        return not self.findings


_HEADINGS = (
    "step",
    "variants at most",
    "mistakes at least",
    "the nearest mistake",
    "margins",
    "float32 at most",
)


def audit_text(report: AuditReport, details: bool = False) -> str:
    """The report as a table of errors in units of the tolerance, then the findings.

    With ``details`` every variant and every mistake has a line of its own.
    """
    lines = [
        f"{report.assignment}: {len(report.steps)} steps, drawn for {report.students} students."
        " Errors are given in tolerances: 1 is the most that passes.",
        "",
        *_table([_HEADINGS, *(_row(step) for step in report.steps)]),
    ]
    narrow = [f"  {step.step}: {', '.join(step.float64_only)}" for step in report.steps if step.float64_only]
    if narrow:
        lines += ["", "float64 only (nothing separates float32 from a mistake there):", *narrow]
    if details:
        for step in report.steps:
            lines += [] if step.is_value else ["", *_details(step)]
    lines += ["", *_findings(report)]
    return "\n".join(lines)


def _row(step: StepAudit) -> tuple[str, ...]:
    """The step's line of the table: the variants' largest ratio, the mistakes' smallest, and the margins."""
    exact = _largest([item for item in step.variants if not item.single])
    single = _largest([item for item in step.variants if item.single])
    near = nearest(step)
    if step.is_value:
        return (step.step, "a value", f"± {step.tolerance.atol:g}", "", "", "")
    below = f"{1 / exact.ratio:.0e}" if exact and exact.ratio else "all"
    above = f"{near.ratio:.0e}" if near and math.isfinite(near.ratio) else "all"
    return (
        step.step,
        _number(exact.ratio) if exact else "none",
        _number(near.ratio) if near else "none",
        f"{near.name} ({near.case})" if near else "",
        f"{below} / {above}",
        _number(single.ratio) if single else "",
    )


def nearest(step: StepAudit) -> MistakeAudit | None:
    """The mistake that comes nearest to passing."""
    shown = [item for item in step.mistakes if item.shows]
    return min(shown, key=lambda item: item.ratio, default=None)


def _largest(items: list[VariantAudit]) -> VariantAudit | None:
    return max(items, key=lambda item: item.ratio, default=None)


def _number(ratio: float) -> str:
    if ratio == 0:
        return "exact"
    return f"{ratio:.1e}" if math.isfinite(ratio) else "no number"


def _details(step: StepAudit) -> list[str]:
    tolerance = f"rtol {step.tolerance.rtol:g}, atol {step.tolerance.atol:g}"
    rows = [("", "error", "in tolerances", "points lost", "on case")]
    for variant in step.variants:
        label = f"right: {variant.name}"
        rows.append((label, _error(variant.error), _number(variant.ratio), "", variant.case))
    for mistake in step.mistakes:
        lost = f"{mistake.lost:.2g} of {step.max_points:g}"
        where = f"{mistake.case} (shows on {mistake.shows} of {mistake.tried})"
        if mistake.told_as:
            where += f"; told first: {mistake.told_as}"
        rows.append((f"wrong: {mistake.name}", _error(mistake.error), _number(mistake.ratio), lost, where))
    return [f"{step.step} ({step.max_points:g} points, {tolerance})", *("  " + line for line in _table(rows))]


def _error(error: float | None) -> str:
    return "" if error is None else f"{error:.1e}"


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]


def _findings(report: AuditReport) -> list[str]:
    if report.ok:
        return [f"{report.assignment}: nothing to change."]
    count = len(report.findings)
    heading = f"{report.assignment}: {count} finding{'s' if count > 1 else ''}"
    return [heading, *(f"  {item.step} [{item.kind}] {item.text}" for item in report.findings)]
