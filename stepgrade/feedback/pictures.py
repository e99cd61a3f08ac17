"""Small pictures of a wrong result: the student's array, the expected one, and by how much they differ.

They are drawn for public cases only.  In a hidden case even the places where a result differs would give
something away: a student's function may return its own inputs, and the places where a constant result is
wrong show the expected entries of a mask.  So :func:`pictures` computes what is expected without the course
secret, and without it no hidden case can be drawn.
"""

from __future__ import annotations

from stepgrade.display.array_figures import MAX_ARRAYS, figure
from stepgrade.display.difference import array_differences
from stepgrade.inside.script import ReplyKind
from stepgrade.judging import verdict as v
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import Results

MAX_CASES = 2


def pictures(step: v.StepVerdict, results: Results, expectations: Expectations) -> list[str]:
    """Figures as HTML, for the public cases of ``step`` that failed; one for each thing that went wrong.

    A case whose stored reply does not answer what the rubric asks today is left out.
    """
    if step.step not in [each.name for each in expectations.rubric]:
        return []
    rubric_step = expectations.rubric[step.step]
    public = {case.name: case for case in rubric_step.public_cases}
    draws = Draws(expectations.rubric.assignment)
    figures: list[str] = []
    shown: set[str] = set()
    for case in step.cases:
        reply = results.replies.get(step.step, {}).get(case.name)
        wanted = case.public and case.name in public and case.outcome == v.FAILED
        if not wanted or reply is None or reply.kind != ReplyKind.VALUE or case.diagnosis in shown:
            continue
        script, expectation = expectations.drawn(rubric_step, public[case.name], draws)
        if (
            results.asked.get(step.step, {}).get(case.name) != script.digest()
            or expectation.above is not None
        ):
            continue
        drawn = array_differences(reply.value, expectation)[:MAX_ARRAYS]
        if drawn:
            shown.add(case.diagnosis)
            figures += [figure(case.name, difference) for difference in drawn]
        if len(shown) == MAX_CASES:
            break
    return figures
