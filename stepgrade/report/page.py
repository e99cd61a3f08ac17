"""The report as one HTML page: nothing to fetch, no scripts, every text of a student's escaped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup, escape

from stepgrade.display.tables import clean, number
from stepgrade.judging import verdict as v
from stepgrade.report import figures, mistakes
from stepgrade.report.changes import Changes, Move
from stepgrade.report.contents import Report
from stepgrade.report.items import NEAR, UNFAIR_COUNT, UNFAIR_SHARE
from stepgrade.report.look import UNUSUAL, by_reason
from stepgrade.report.statistics import FEWEST, uncertainty

ROWS = 15
"""The most rows of a table on the page; all of them are in the CSV."""
LOOK_ROWS = 30
GROUPS = 12
NAMES = 4
"""The most students named in one place."""


def page(report: Report, changed: Changes | None, stem: str, tables: Sequence[str]) -> str:
    """The page of ``report``; ``tables`` are the files beside it with all rows (``stem.steps.csv``)."""
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(
        number=number,
        clean=clean,
        prose=prose,
        apart=apart,
        names=names,
        share=share,
        points=points,
        r=correlation,
        when=when,
    )
    here = files("stepgrade.report")
    template = environment.from_string(here.joinpath("page.html.j2").read_text(encoding="utf-8"))
    finals = [line.final for line in report.students if line.final is not None]
    return template.render(
        report=report,
        changed=changed,
        stem=stem,
        tables=list(tables),
        style=here.joinpath("page.css").read_text(encoding="utf-8"),
        pictures=_pictures(report, finals),
        short=_in_short(report),
        reasons=by_reason(report.look),
        unfair=[step for step in report.steps if step.looks_unfair],
        slowest=_slowest(report),
        full=sum(final >= report.max_points - 1e-6 for final in finals),
        causes=[cause for cause in mistakes.CAUSES if any(cause in each.causes for each in report.losses)],
        rows=ROWS,
        unusual=UNUSUAL,
        look_rows=LOOK_ROWS,
        groups=GROUPS,
        near=int(NEAR),
        unfair_count=UNFAIR_COUNT,
        unfair_share=UNFAIR_SHARE,
        fewest=FEWEST,
        uncertainty=uncertainty(report.marked),
        passing=v.FULL,
    )


def _pictures(report: Report, finals: Sequence[float]) -> dict[str, figures.Picture]:
    pictures = {}
    if finals:
        pictures["marks"] = figures.marks_picture(finals, report.max_points)
        pictures["steps"] = figures.steps_picture(report.steps)
    seconds = [line.seconds for line in report.students if line.seconds is not None]
    if len(seconds) > 1:
        pictures["seconds"] = figures.seconds_picture(seconds)
    return pictures


@dataclass(frozen=True)
class SummaryItem:
    """One sentence of the summary and the section that says more."""

    text: str
    anchor: str


def _in_short(report: Report) -> list[SummaryItem]:
    """What an instructor with a minute should know; a sentence whose data are missing is left out."""
    items = [SummaryItem(_handed_in(report), "marks")]
    if report.marks:
        sentence = (
            f"Half of them have {number(report.marks.median)} of {number(report.max_points)} points or more"
        )
        items.append(SummaryItem(f"{sentence}; the mean is {number(report.marks.mean)}.", "marks"))
    if report.look:
        items.append(SummaryItem(f"{_count(len(report.look), 'submission')} should be looked at.", "look"))
    steps = [step for step in report.steps if step.marked and step.max_points]
    hardest = min(steps, key=lambda step: step.mean / step.max_points, default=None)
    if hardest and hardest.mean < hardest.max_points:
        part = share(hardest.mean / hardest.max_points)
        text = f"The hardest step is {hardest.step}: {part} of its points were earned."
        items.append(SummaryItem(text, "steps"))
    if report.mistakes and report.mistakes[0].count > 1:
        first = report.mistakes[0]
        told = f"{first.step}, “{first.mistake}”: {_count(first.count, 'student')}"
        items.append(SummaryItem(f"The most common mistake is {told}.", "mistakes"))
    alone = [group for group in report.unexplained if group.count > 1]
    if alone:
        text = (
            f"{_count(len(alone), 'wrong answer')} that no mistake explains came from more than one student."
        )
        items.append(SummaryItem(text, "unexplained"))
    unfair = [step.step for step in report.steps if step.looks_unfair]
    if unfair:
        items.append(SummaryItem(f"Failed by many who did all else right: {', '.join(unfair)}.", "unfair"))
    return items


def _handed_in(report: Report) -> str:
    if not report.handed_in:
        return f"Nobody has handed in {report.assignment} yet."
    of = f" of the {report.known} students in the gradebook" if report.known > report.handed_in else ""
    text = f"{_count(report.handed_in, 'submission')}{of}"
    text += " are marked" if report.marked == report.handed_in else f", {report.marked} of them marked"
    return text.replace("1 submission are", "1 submission is") + "."


def _slowest(report: Report) -> list[Any]:
    timed = [line for line in report.students if line.seconds is not None]
    return sorted(timed, key=lambda line: -(line.seconds or 0.0))[:5]


def _count(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"


def names(students: Sequence[str], limit: int = NAMES) -> str:
    """A few names, and how many more there are."""
    told = ", ".join(clean(student, 60) for student in students[:limit])
    return told + (f" and {len(students) - limit} more" if len(students) > limit else "")


def prose(text: str) -> Markup:
    """A sentence for a student, escaped, with `names` between backquotes set as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(clean(text)))))


def share(value: float) -> str:
    """A share of 1 in per cent; 0 % means none and 100 % means all."""
    percent = 100.0 * value
    if 0 < percent < 1:
        return "under 1 %"
    if 99 < percent < 100:
        return "over 99 %"
    return f"{percent:.0f} %"


def points(value: float | None) -> str:
    """Points, or a dash where there are none."""
    return "–" if value is None else number(value)


def apart(move: Move) -> list[str]:
    """Both numbers, with as many decimals as it takes to tell them apart."""
    for decimals in range(2, 7):
        told = ["–" if each is None else f"{round(each, decimals):g}" for each in (move.before, move.now)]
        if told[0] != told[1]:
            break
    return told


def correlation(value: float | None) -> str:
    """A correlation with two decimals and a real minus sign, or a dash."""
    return "–" if value is None else f"{value:.2f}".replace("-", "−")


def when(made: str) -> str:
    """``2026-01-31T09:05:00+01:00`` as ``2026-01-31 09:05``."""
    return made[:16].replace("T", " ")
