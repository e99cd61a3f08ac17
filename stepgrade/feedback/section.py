"""The section of a step in the feedback notebook: points, comments, every case, follow-through."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence

from stepgrade.display.tables import clean, number, prose, step_html
from stepgrade.feedback.rows import FeedbackRow
from stepgrade.feedback.summary import outcome_html, points_html
from stepgrade.judging import verdict as v
from stepgrade.judging.follow_through import Followed


def section_html(
    row: FeedbackRow,
    comments: Sequence[str],
    pictures: Sequence[str] = (),
    followed: Mapping[str, Followed] | None = None,
    stored: str = "",
) -> str:
    """The section of one graded cell.

    ``comments`` and ``pictures`` are HTML; ``followed`` is what came back over substitutes; ``stored``
    is the table that the notebook holds as text, shown where there is no verdict.
    """
    anchor = html.escape(row.anchor)
    outcome = f' <span class="outcome">{outcome_html(row.step)}</span>' if row.step else ""
    parts = [
        f'<section class="step {row.shade}" id="{anchor}" aria-labelledby="{anchor}-h">',
        f'<h4 id="{anchor}-h"><code>{html.escape(row.name)}</code>'
        f' <span class="points">{points_html(row.mark)} points</span>{outcome}</h4>',
        _by_hand(row),
        *(
            f'<div class="comment"><p class="role">Your instructor’s comment</p>{comment}</div>'
            for comment in comments
        ),
    ]
    if row.step is not None:
        caption = f"The cases of {clean(row.step.step)}: {_count(row.step)}"
        parts += [f'<div class="wide">{step_html(row.step, marked=True, caption=caption)}</div>']
        parts += [_explained(row.step, followed or {}), *pictures]
    elif stored:
        parts.append(f"<pre>{html.escape(stored)}</pre>")
    parts.append('<p class="back"><a href="#marks">Back to your marks</a></p></section>')
    return "\n".join(filter(None, parts))


def _count(step: v.StepVerdict) -> str:
    return f"{sum(case.full for case in step.cases)} of {len(step.cases)} passed"


def _by_hand(row: FeedbackRow) -> str:
    mark, said = row.mark, []
    if mark.overridden and mark.by_hand is not None:
        auto = "" if mark.auto is None else f"; automatic marking came to {number(mark.auto)}"
        said.append(f"Your instructor gave {number(mark.by_hand)} points here{auto}.")
    if mark.extra:
        said.append(f"{number(mark.extra)} of the points are extra credit.")
    return f"<p>{' '.join(said)}</p>" if said else ""


def _explained(step: v.StepVerdict, followed: Mapping[str, Followed]) -> str:
    """Why points were given for a result that is not the expected one."""
    names = [case.name for case in step.cases if case.outcome == v.FOLLOW_THROUGH]
    broken = dict.fromkeys(part for name in names if name in followed for part in followed[name].broken)
    if not broken:
        return ""
    own = " and ".join(f"`{part}`" for part in broken)
    links = " and ".join(
        f'<a href="#step-{html.escape(part)}"><code>{html.escape(part)}</code></a>' for part in broken
    )
    not_right, place = ("is", "its place") if len(broken) == 1 else ("are", "their places")
    if step.outcome == v.FOLLOW_THROUGH:
        said = f"So what you wrote here is right. Mend {links}, and the expected result comes by itself."
    else:
        said = f"Those cases are earned. Mend {links}, and look at the other cases of this step."
    return (
        f'<p class="explained"><b>Follow-through.</b> {prose(f"`{step.step}` builds on your own {own}")},'
        f" which {not_right} not right yet. In the cases marked so, your step was asked again with a function"
        f" of ours in {place}, and gave exactly what it should give. {said}</p>"
    )
