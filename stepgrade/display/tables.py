"""Verdicts as small tables, in text and in HTML: for the self-check and for feedback.

The HTML works without scripts and takes its colours from the page.  It names every outcome in words, and
escapes whatever a student can influence.
"""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from stepgrade.judging import verdict as v

WIDTH = 96

SYMBOLS = {
    v.PASSED: "✓",
    v.PASSED_SINGLE: "≈",
    v.FOLLOW_THROUGH: "→",
    v.PLAUSIBLE: "~",
    v.FAILED: "✗",
    v.RAISED: "!",
    v.TIMED_OUT: "…",
    v.MISSING: "?",
    v.GRADER_FAULT: "#",
}

PUBLIC_ONLY = "These are the public cases only; hidden cases are marked after you hand in."
OUR_FAULT = "The grader itself failed here, not you: this step is marked by hand."

_LINE = "1px solid rgba(128, 128, 128, 0.5)"
_CELL = f"text-align: left; vertical-align: top; padding: 0.3em 0.7em 0.3em 0; border-top: {_LINE};"
_CAPTION = "caption-side: top; text-align: left; font-weight: bold; color: inherit; padding: 0.3em 0;"
_CODE = '<code style="white-space: nowrap;">'  # K.swapaxes(-1, -2) should not break at its comma
_LONG_CODE = 24
_DIAGNOSIS = f"{_CELL} border-top: none; padding-left: 1.4em; overflow-wrap: anywhere;"
_PLAIN = 'style="background: transparent;"'  # stripes would run across a shared cell
_TABLE = "border-collapse: collapse; margin: 0; color: inherit;"
# Pages with MathJax leave elements of these classes alone: a student's $ is no formula.
_OUTER = (
    '<div class="stepgrade tex2jax_ignore mathjax_ignore"'
    ' style="max-width: 72em; overflow-x: auto; line-height: 1.4;">'
)


# --- words -----------------------------------------------------------------------------------------


def clean(text: str, limit: int = 900) -> str:
    """``text`` in one line, without control characters, and not longer than ``limit``."""
    line = " ".join(text[: 4 * limit].split())
    line = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in line)
    return line if len(line) <= limit else line[: limit - 1] + "…"


def number(value: float) -> str:
    """Points and weights: at most two decimals, none where they are not needed."""
    return f"{round(value, 2):g}"


def error_text(case: v.CaseVerdict) -> str:
    """The largest error against its tolerance, as ``3.2e-02 (allowed 1.1e-10)``; empty if not measured."""
    if case.error is None or case.allowed is None:
        return ""
    return f"{_size(case.error)} (allowed {_size(case.allowed)})"


def _size(value: float) -> str:
    if value == 0 or 1e-3 <= abs(value) < 1e4:
        return f"{value:.2g}" if abs(value) < 100 else f"{value:.0f}"
    mantissa, _, exponent = f"{value:.1e}".partition("e")
    return f"{mantissa}e{int(exponent)}" if exponent else mantissa


def case_sentence(case: v.CaseVerdict) -> str:
    """One sentence on a case that did not pass."""
    measured = error_text(case)
    sentence = clean(case.diagnosis) or f"The outcome is: {case.outcome}."
    return f"{sentence} Largest error: {measured}." if measured else sentence


def headline(verdict: v.StepVerdict, marked: bool = False) -> str:
    """The step and what it earned, or how many of its public cases pass."""
    return f"{clean(verdict.step)}: {_earned(verdict, marked)}"


def _earned(verdict: v.StepVerdict, marked: bool) -> str:
    if marked:
        if verdict.points is None:
            return f"to be marked by hand, of {number(verdict.max_points)} points"
        return f"{_count(verdict, marked)} points"
    if verdict.outcome == v.PLAUSIBLE:
        return "plausible; whether the number is right is not checked here"
    return f"{_count(verdict, marked)} public case{'s' * (len(verdict.cases) != 1)} passed"


def _count(verdict: v.StepVerdict, marked: bool) -> str:
    if marked:
        earned = "?" if verdict.points is None else number(verdict.points)
        return f"{earned} of {number(verdict.max_points)}"
    if verdict.outcome == v.PLAUSIBLE:
        return "–"
    # A step that follows through earns its points, and waits for its part.
    return f"{sum(case.outcome in v.SOUND for case in verdict.cases)} of {len(verdict.cases)}"


def diagnosis_text(verdict: v.StepVerdict | v.CaseVerdict) -> str:
    """The diagnosis as a student may read it: a grader fault's own text may hold anything.

    Of a case in single precision it stands in the step's notes.
    """
    if verdict.outcome == v.PASSED_SINGLE:
        return ""
    return OUR_FAULT if verdict.outcome == v.GRADER_FAULT else clean(verdict.diagnosis)


def _notes(verdict: v.StepVerdict, marked: bool) -> list[str]:
    notes = [clean(note) for note in verdict.notes]
    if verdict.outcome == v.GRADER_FAULT:
        notes.insert(0, OUR_FAULT)
    elif marked and not verdict.cases and verdict.diagnosis:
        notes.insert(0, clean(verdict.diagnosis))
    return notes if marked else [*notes, PUBLIC_ONLY]


def _told(verdict: v.StepVerdict) -> Iterator[tuple[list[v.CaseVerdict], str]]:
    """Cases in a row of which the same is told, and what; a sentence that stood above is not repeated."""
    above: dict[str, str] = {}
    for diagnosis, group in groupby(verdict.cases, key=diagnosis_text):
        cases = list(group)
        said = f"The same as in “{above[diagnosis]}”." if diagnosis in above else diagnosis
        above.setdefault(diagnosis, _case_name(cases[-1], marked=False))
        yield cases, said if diagnosis else ""


def _case_name(case: v.CaseVerdict, marked: bool) -> str:
    return clean(case.name, 120) + (" (hidden)" if marked and not case.public else "")


def total(verdict: v.AssignmentVerdict, marked: bool = False) -> str:
    """The points of an assignment or, unless ``marked``, how many of its steps pass their public cases."""
    if marked:
        max_points = number(sum(step.max_points for step in verdict.steps))
        waiting = sum(step.points is None for step in verdict.steps)
        hand = f", {waiting} step{'s' * (waiting != 1)} to be marked by hand" if waiting else ""
        return f"{number(verdict.points)} of {max_points} points{hand}"
    passed = sum(step.outcome in v.SOUND for step in verdict.steps)
    by_hand = sum(step.outcome == v.PLAUSIBLE for step in verdict.steps)
    plausible = f"; {by_hand} by hand: plausible, not checked here" if by_hand else ""
    return f"{passed} of {len(verdict.steps) - by_hand} steps pass their public cases{plausible}"


# --- text ------------------------------------------------------------------------------------------


def step_text(verdict: v.StepVerdict, marked: bool = False) -> str:
    """A step's cases as lines of text, each diagnosis below its cases."""
    lines = [headline(verdict, marked)]
    width = max((len(_case_name(case, marked)) for case in verdict.cases), default=0)
    words = max((len(case.outcome) for case in verdict.cases), default=0)
    for cases, diagnosis in _told(verdict):
        for case in cases:
            measured = error_text(case)
            lines.append(
                f"  {SYMBOLS[case.outcome]} {case.outcome:{words}}  {_case_name(case, marked):{width}}"
                f"  {'error ' + measured if measured else ''}".rstrip()
            )
        if diagnosis:
            lines += wrapped(diagnosis, "      ")
    for note in _notes(verdict, marked):
        lines += wrapped(note, "  ")
    return "\n".join(lines)


def assignment_text(verdict: v.AssignmentVerdict, marked: bool = False) -> str:
    """One line for each step, its diagnosis below, and the sum."""
    lines = [f"{clean(verdict.assignment)}: {total(verdict, marked)}"]
    width = max((len(clean(step.step)) for step in verdict.steps), default=0)
    words = max((len(step.outcome) for step in verdict.steps), default=0)
    for step in verdict.steps:
        symbol = SYMBOLS[step.outcome]
        lines.append(f"  {symbol} {clean(step.step):{width}}  {step.outcome:{words}}  {_count(step, marked)}")
        if diagnosis := diagnosis_text(step):
            lines += wrapped(diagnosis, "      ")
    for message in verdict.messages:
        lines += wrapped(clean(message), "  ")
    if not marked:
        lines += wrapped(PUBLIC_ONLY, "  ")
    return "\n".join(lines)


def wrapped(text: str, indent: str, whole: bool = False) -> list[str]:
    """``text`` as lines of a terminal's width; words stay ``whole`` where one may be a path."""
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=not whole,
        break_on_hyphens=not whole,
    )


# --- HTML ------------------------------------------------------------------------------------------


def step_html(
    verdict: v.StepVerdict, marked: bool = False, caption: str = "", figures: Sequence[str] = ()
) -> str:
    """A step's cases as a table under ``caption`` (what it earned, unless told), figures and notes below it.

    A diagnosis has the width of the table, below the cases that share it: a narrow window has no room for
    another column.
    """
    caption = caption or headline(verdict, marked)
    rows = []
    for cases, diagnosis in _told(verdict):
        for case in cases:
            row = _head_cell("row", prose(_case_name(case, marked)))
            rows.append(row + _outcome_cell(case.outcome) + _cell(_error(case)))
        rows += _diagnosis_row(diagnosis)
    titles = ("Case", "Outcome", "Largest error")
    notes = "".join(_paragraph(note) for note in _notes(verdict, marked))
    table = _table(caption, titles, rows) if rows else _title(caption)
    return f"{_OUTER}{table}{''.join(figures)}{notes}</div>"


def assignment_html(verdict: v.AssignmentVerdict, marked: bool = False) -> str:
    """A row for each step, and the sum in the caption."""
    rows = []
    for step in verdict.steps:
        row = _head_cell("row", prose(clean(step.step))) + _outcome_cell(step.outcome)
        rows.append(row + _cell(_nowrap(_count(step, marked))))
        rows += _diagnosis_row(diagnosis_text(step))
    titles = ("Step", "Outcome", "Points" if marked else "Public cases")
    notes = [clean(message) for message in verdict.messages] + ([] if marked else [PUBLIC_ONLY])
    caption = f"{clean(verdict.assignment)}: {total(verdict, marked)}"
    return f"{_OUTER}{_table(caption, titles, rows)}{''.join(map(_paragraph, notes))}</div>"


def rows_html(
    caption: str,
    titles: tuple[str, ...],
    rows: Sequence[Sequence[str]],
    notes: Sequence[str] = (),
    raw: int | None = None,
) -> str:
    """A table of plain cells, the first of each row its head, and notes below it; without rows, as lines.

    The cells in column ``raw`` are HTML already.
    """
    made = [
        _head_cell("row", prose(first))
        + "".join(_cell(cell if place == raw else prose(cell)) for place, cell in enumerate(rest, 1))
        for first, *rest in rows
    ]
    table = _table(caption, titles, made) if made else _title(caption)
    return f"{_OUTER}{table}{''.join(map(_paragraph, notes))}</div>"


def _table(caption: str, titles: tuple[str, ...], rows: list[str]) -> str:
    head = "".join(_head_cell("col", title, f"{_CELL} border-top: none;") for title in titles)
    body = "".join(f"<tr {_PLAIN}>{row}</tr>" for row in rows)
    return (
        f'<table style="{_TABLE}"><caption style="{_CAPTION}">{prose(caption)}</caption>'
        f"<thead><tr {_PLAIN}>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _title(text: str) -> str:
    return f'<p style="font-weight: bold; margin: 0.3em 0;">{prose(text)}</p>'


def _head_cell(scope: str, content: str, style: str = f"{_CELL} font-weight: normal; min-width: 5em;") -> str:
    return f'<th scope="{scope}" style="{style}">{content}</th>'


def _outcome_cell(outcome: v.Outcome) -> str:
    weight = "normal" if outcome in v.FULL else "bold"
    symbol = f'<span aria-hidden="true">{SYMBOLS[outcome]}&nbsp;</span>'
    style = f"{_CELL} font-weight: {weight};"
    return f'<td style="{style}">{symbol}{html.escape(outcome)}</td>'


def _cell(content: str) -> str:
    return f'<td style="{_CELL}">{content}</td>'


def _diagnosis_row(diagnosis: str) -> list[str]:
    """A row of the table's width, for what is said of the cases above it; none where nothing is."""
    told = f'<td colspan="3" style="{_DIAGNOSIS}">{prose(diagnosis)}</td>'
    return [told] if diagnosis else []


def _error(case: v.CaseVerdict) -> str:
    """The largest error and what is allowed; a narrow column breaks between the words only."""
    return " ".join(map(_nowrap, (error_text(case) or "–").split()))


def _nowrap(text: str) -> str:
    return f'<span style="white-space: nowrap;">{html.escape(text)}</span>'


def _paragraph(text: str) -> str:
    return f'<p style="margin: 0.4em 0;">{prose(text)}</p>'


def prose(text: str) -> str:
    """``text`` as HTML: escaped, with `names` between backquotes set as code."""
    return re.sub(
        r"`([^`]+)`",
        lambda code: f"{_CODE if len(code[1]) <= _LONG_CODE else '<code>'}{code[1]}</code>",
        html.escape(text),
    )
