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
        full=sum(final >= report.most - 1e-6 for final in finals),
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
    found = {}
    if finals:
        found["marks"] = figures.marks_picture(finals, report.most)
        found["steps"] = figures.steps_picture(report.steps)
    seconds = [line.seconds for line in report.students if line.seconds is not None]
    if len(seconds) > 1:
        found["seconds"] = figures.seconds_picture(seconds)
    return found


@dataclass(frozen=True)
class Point:
    """One sentence of the summary and the section that says more."""

    text: str
    anchor: str


def _in_short(report: Report) -> list[Point]:
    """What an instructor with a minute should know; each sentence only where its data are there."""
    found = [Point(_handed_in(report), "marks")]
    if report.marks:
        sentence = f"Half of them have {number(report.marks.median)} of {number(report.most)} points or more"
        found.append(Point(f"{sentence}; the mean is {number(report.marks.mean)}.", "marks"))
    if report.look:
        found.append(Point(f"{_count(len(report.look), 'submission')} should be looked at.", "look"))
    steps = [step for step in report.steps if step.marked and step.points]
    hardest = min(steps, key=lambda step: step.mean / step.points, default=None)
    if hardest and hardest.mean < hardest.points:
        part = share(hardest.mean / hardest.points)
        found.append(Point(f"The hardest step is {hardest.step}: {part} of its points were earned.", "steps"))
    if report.mistakes and report.mistakes[0].count > 1:
        first = report.mistakes[0]
        told = f"{first.step}, “{first.mistake}”: {_count(first.count, 'student')}"
        found.append(Point(f"The most common mistake is {told}.", "mistakes"))
    alone = [group for group in report.unexplained if group.count > 1]
    if alone:
        text = (
            f"{_count(len(alone), 'wrong answer')} that no mistake explains came from more than one student."
        )
        found.append(Point(text, "unexplained"))
    unfair = [step.step for step in report.steps if step.looks_unfair]
    if unfair:
        found.append(Point(f"Failed by many who did all else right: {', '.join(unfair)}.", "unfair"))
    return found


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


def names(students: Sequence[str], most: int = NAMES) -> str:
    """A few names, and how many more there are."""
    told = ", ".join(clean(student, 60) for student in students[:most])
    return told + (f" and {len(students) - most} more" if len(students) > most else "")


def prose(text: str) -> Markup:
    """A sentence for a student, escaped, with `names` between backquotes set as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(clean(text)))))


def share(value: float) -> str:
    """A share of 1 as per cent; never 0 % or 100 % of what is not none or all."""
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
    """Before and now, with as many decimals as it takes to tell them apart."""
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
