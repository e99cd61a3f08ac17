"""Otter's test files in an autograder zip: each shows the outcome of a step's cases.

The plug-in has marked by then.  Otter runs these files over a notebook of ours that holds only the outcome,
so they meet no code of a submission.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from stepgrade.judging.verdict import AssignmentVerdict, StepVerdict
from stepgrade.rubric import Step

NAME = "stepgrade_marked"
"""The variable that holds the outcome."""

_HEAD = '''\
"""The cases of the step {step}: stepgrade's plug-in marks them, this file shows them to Otter."""

from otter.test_files import test_case

from stepgrade.gradescope.otter_tests import show

OK_FORMAT = False
name = {step!a}
points = {points!r}
'''

_CASE = """

@test_case(name={name!a}, hidden={hidden})
def test_{number}(env):
    show(env, {step!a}, {index})
"""


def test_file(step: Step) -> str:
    """The source of ``tests/<step>.py``: every case by its name and weight, without its data."""
    total = sum(case.weight for case in step.cases)
    points = [float(step.points * case.weight / total) for case in step.cases]
    text = _HEAD.format(step=step.name, points=points)
    for index, case in enumerate(step.cases):
        text += _CASE.format(
            name=case.name, hidden=not case.public, number=index + 1, index=index, step=step.name
        )
    return text


test_file.__test__ = False  # type: ignore[attr-defined]


def outcome_cell(verdict: AssignmentVerdict) -> str:
    """The source of the cell that holds the outcome: step -> a sentence for each case, empty if it passed."""
    sentences = {
        step.step: [_sentence(step, index) for index in range(len(step.cases))] for step in verdict.steps
    }
    return f"{NAME} = {json.dumps(json.dumps(sentences))}"


def _sentence(step: StepVerdict, index: int) -> str:
    case = step.cases[index]
    return "" if case.full else case.diagnosis or step.diagnosis or f"It does not pass: {case.outcome}."


def show(env: Mapping[str, Any], step: str, index: int) -> None:
    """Raise AssertionError with the sentence that helps where the case did not pass."""
    sentences = json.loads(env[NAME]).get(step, [])
    if index >= len(sentences):
        raise AssertionError("This step could not be marked; your instructor marks it by hand.")
    if sentences[index]:
        raise AssertionError(sentences[index])
