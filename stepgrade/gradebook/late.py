"""Late work: a penalty that grows with the days, with a grace period and a maximum, as an nbgrader plug-in.

nbgrader asks it once for each late submission, when that is autograded, and stores the answer in its
gradebook.  Feedback, formgrader and every export read it from there.  It is set in ``course_settings.py``::

    c.LatePenalty.percent_per_day = 10
    c.LatePenalty.grace_minutes = 15
    c.LatePenalty.at_most_percent = 50
"""

from __future__ import annotations

import math
from typing import Any

from nbgrader.plugins import LateSubmissionPlugin
from traitlets import Enum, Float, TraitError, validate

STARTED = "started days"
PRO_RATA = "pro rata"
DAY = 24 * 60 * 60.0


class LatePenalty(LateSubmissionPlugin):  # type: ignore[misc]
    """Takes a share of the points earned for each day that a submission is late.

    Lateness counts from the end of the grace period.  So the period moves the due date for everybody, and no
    page tells.  With a rate of 0, the default, nbgrader's own ``penalty_method`` holds.
    """

    percent_per_day = Float(0.0, help="The share of the points earned that each day costs, in percent.").tag(
        config=True
    )
    grace_minutes = Float(0.0, help="Minutes after the due date that cost nothing.").tag(config=True)
    at_most_percent = Float(
        100.0, help="The largest share of the points earned that lateness costs, in percent."
    ).tag(config=True)
    days_are = Enum(
        (STARTED, PRO_RATA),
        default_value=STARTED,
        help="'started days': a day counts once it has begun; 'pro rata': half a day costs half the rate.",
    ).tag(config=True)

    @validate("percent_per_day", "at_most_percent")
    def _is_a_share(self, proposal: Any) -> float:
        value = float(proposal["value"])
        if not 0.0 <= value <= 100.0:
            name = proposal["trait"].name
            raise TraitError(f"LatePenalty.{name} is {value:g}; give a share between 0 and 100 percent.")
        return value

    @validate("grace_minutes")
    def _is_a_time(self, proposal: Any) -> float:
        value = float(proposal["value"])
        if not (value >= 0.0 and math.isfinite(value)):
            raise TraitError(f"LatePenalty.grace_minutes is {value:g}; give 0 or more minutes.")
        return value

    def late_submission_penalty(
        self, student_id: str, score: float, total_seconds_late: float
    ) -> float | None:
        """The points that lateness costs, between 0 and ``score``; None where it costs nothing.

        ``score`` is what the notebook earned, ``total_seconds_late`` counts from the due date.
        """
        if not self.percent_per_day:
            usual: float | None = super().late_submission_penalty(student_id, score, total_seconds_late)
            return usual
        percent = self.percent_after(total_seconds_late)
        penalty = round(max(0.0, score) * percent / 100.0, 6)
        if not penalty:
            return None
        self.log.info("%s: late, which costs %g%% of %g points: %g", student_id, percent, score, penalty)
        return min(penalty, score)

    def percent_after(self, seconds: float) -> float:
        """The share in percent that being ``seconds`` late costs."""
        days = max(0.0, seconds - 60.0 * self.grace_minutes) / DAY
        counted = math.ceil(days) if self.days_are == STARTED else days
        return min(self.at_most_percent, counted * self.percent_per_day)
