"""The top of a feedback page: the total, the late penalty, and for each step the sentence that helps most."""

from __future__ import annotations

import html
from collections.abc import Sequence

from stepgrade.display.tables import OUR_FAULT, SYMBOLS, clean, number, prose
from stepgrade.feedback.rows import FeedbackRow
from stepgrade.gradebook.marks import Mark, NotebookMarks
from stepgrade.judging import verdict as v

MEANINGS = {
    v.PASSED_SINGLE: "right as far as float32 goes. It earns full points; the course computes in float64.",
    v.FOLLOW_THROUGH: "put together rightly; an earlier step that it uses is not right yet. It earns its"
    " points; mend the earlier step.",
    v.RAISED: "your code raised an exception, or ended the process that it ran in.",
    v.TIMED_OUT: "your code took longer than it may, and was stopped.",
    v.MISSING: "the name that the step asks for was not defined when its check ran.",
    v.GRADER_FAULT: OUR_FAULT[0].lower() + OUR_FAULT[1:],
}
"""What the outcomes mean whose names do not say it."""


def summary_html(marks: NotebookMarks, rows: Sequence[FeedbackRow], title: str) -> str:
    """Heading, total and table.  ``title`` is the assignment's."""
    return (
        f'<header><p class="kicker">Feedback for {html.escape(_who(marks))}</p>'
        f"<h1>{html.escape(title)}</h1></header>"
        f'<section id="marks" aria-labelledby="marks-heading"><h2 id="marks-heading">Your marks</h2>'
        f"{_total(marks)}{_table(rows)}{_meanings(rows)}</section>"
    )


def _who(marks: NotebookMarks) -> str:
    return f"{marks.name} ({marks.student})" if marks.name else marks.student


# --- the total -------------------------------------------------------------------------------------


def _total(marks: NotebookMarks) -> str:
    lines = [f'<p class="total"><b>{number(marks.final)}</b> of {number(marks.max_points)} points</p>']
    if marks.penalty:
        lines.append(
            f"<p>{number(marks.total)} points earned, less {number(marks.penalty)} for handing in"
            f" {_duration(marks.seconds_late)} late.</p>"
        )
    if waiting := len(marks.without_points):
        steps = "1 step is" if waiting == 1 else f"{waiting} steps are"
        lines.append(f"<p>{steps} still to be marked by hand and not counted yet.</p>")
    elif marks.waiting:
        lines.append("<p>Your instructor still has to look at this work: these points are not final.</p>")
    full = sum(mark.full for mark in marks.marks.values())
    lines.append(f"<p>{full} of {len(marks.marks)} steps have full points.</p>")
    return "".join(lines)


def _duration(seconds: float) -> str:
    """``2 days 3 hours``: the two largest units."""
    units = (("day", 86_400), ("hour", 3_600), ("minute", 60))
    left, parts = max(60, round(seconds)), []
    for name, size in units:
        count, left = divmod(left, size)
        if count:
            parts.append(f"{count} {name}{'s' * (count != 1)}")
    return " ".join(parts[:2])


# --- the table -------------------------------------------------------------------------------------


def _table(rows: Sequence[FeedbackRow]) -> str:
    outcomes = any(row.step for row in rows)
    titles = ["Step", "Points", *(["Outcome", "What helps"] if outcomes else ["Comment"])]
    head = "".join(f'<th scope="col">{title}</th>' for title in titles)
    body = "".join(_row(row, outcomes) for row in rows)
    return (
        '<table class="summary">'
        "<caption>Step by step; each name leads to its place in your notebook</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _row(row: FeedbackRow, outcomes: bool) -> str:
    name = f'<a href="#{html.escape(row.anchor)}"><code>{html.escape(row.name)}</code></a>'
    about = f'<span class="about">{prose(clean(row.step.summary))}</span>' if row.step else ""
    cells = [f'<th scope="row">{name}{about}</th>', f'<td class="points">{points_html(row.mark)}</td>']
    if outcomes:
        cells.append(f'<td class="outcome">{outcome_html(row.step) if row.step else ""}</td>')
    helps = f"<p>{prose(row.helps)}</p>" if row.helps else ""
    said = (
        f'<p><a href="#{html.escape(row.anchor)}">Your instructor’s comment</a></p>' if row.comments else ""
    )
    cells.append(f'<td class="helps">{helps}{said}</td>')
    return f'<tr class="{row.shade}">{"".join(cells)}</tr>'


def points_html(mark: Mark) -> str:
    """``3 of 4``, and a note where a human gave the points or still has to."""
    if mark.points is None:
        return f"to be marked by hand, of {number(mark.max_points)}"
    by_hand = ' <span class="about">by hand</span>' if mark.overridden else ""
    return f'<span class="nowrap"><b>{number(mark.points)}</b> of {number(mark.max_points)}</span>{by_hand}'


def outcome_html(step: v.StepVerdict) -> str:
    """The outcome in words, with a symbol that screen readers skip."""
    symbol = SYMBOLS[step.outcome]
    return f'<span aria-hidden="true">{symbol} </span>{html.escape(step.outcome)}'


def _meanings(rows: Sequence[FeedbackRow]) -> str:
    """What the outcomes on this page mean, for those whose names do not say it."""
    met = {row.step.outcome for row in rows if row.step}
    met |= {case.outcome for row in rows if row.step for case in row.step.cases}
    items = "".join(
        f"<dt>{html.escape(outcome)}</dt><dd>{html.escape(meaning)}</dd>"
        for outcome, meaning in MEANINGS.items()
        if outcome in met
    )
    hidden = any(not case.public for row in rows if row.step for case in row.step.cases)
    if hidden:
        items += "<dt>hidden</dt><dd>a case with other numbers than those you could check against.</dd>"
    return f'<dl class="meanings">{items}</dl>' if items else ""
