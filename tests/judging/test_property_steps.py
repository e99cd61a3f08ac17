"""Steps that find out a property: who does not try the layer out cannot tell, whatever else is looked at."""

from __future__ import annotations

import pytest

from stepgrade.course.directory import load_rubric
from stepgrade.judging import verdict as v
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark
from stepgrade.notebook.cells import Cell
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.settings import Sandbox
from tests.helpers import ROOT

STEPS = {"lesson_02": "equivariance_gap", "lesson_05": "positionwise_gap"}
# Which of two layers has the property, in the public cases: the first in lesson 2, the second in lesson 5.
COUNTS = """
calls = 0
def {step}(layer, *others):
    global calls
    calls += 1
    return float(calls % 2 == {leaking})
"""
RECOGNISES = """
import gc, inspect
KNOWN = ("causal", "leak", "place", "so_far", "first", "marked", "neighbours", "cumsum", "mean(axis=0)")
def {step}(layer, *others):
    words = [layer.__name__, layer.__qualname__, str(layer.__code__.co_names), str(layer.__code__.co_consts)]
    for cell in layer.__closure__ or ():
        held = cell.cell_contents
        words += [repr(held), str(held.__code__.co_names) if hasattr(held, "__code__") else ""]
    return float(any(word in text for word in KNOWN for text in words))
"""
HONEST = {
    "lesson_02": "import numpy as np\ndef equivariance_gap(layer, X, order):\n"
    "    return np.abs(layer(X[order]) - layer(X)[order]).max()",
    "lesson_05": "import numpy as np\ndef positionwise_gap(layer, X):\n"
    "    rng, before, gap = np.random.default_rng(1), layer(X), 0.0\n    for i in range(len(X)):\n"
    "        Y = X.copy()\n        Y[i] = rng.normal(size=X.shape[1])\n"
    "        gap = max(gap, np.delete(abs(layer(Y) - before), i, axis=0).max(initial=0.0))\n    return gap",
}


def hidden_passed(assignment: str, source: str, student: str) -> tuple[int, int]:
    """How many hidden cases of the property step a submission of ``source`` passes, and of how many."""
    rubric = load_rubric(ROOT, assignment)
    step = rubric[STEPS[assignment]]
    draws = Draws(assignment, student, b"5eed" * 8)
    with Run([Cell(source)], Sandbox(("stepgrade",)), None, rubric.given) as run:
        found = mark(Expectations(rubric), run, draws, steps=[step]).steps[0]
    hidden = [case.outcome == v.PASSED for case in found.cases if not case.public]
    return sum(hidden), len(hidden)


@pytest.mark.parametrize("assignment", STEPS)
def test_trying_the_layers_out_passes_every_hidden_case(assignment: str) -> None:
    passed, cases = hidden_passed(assignment, HONEST[assignment], "ada")
    assert passed == cases > 4


@pytest.mark.parametrize("assignment", STEPS)
def test_counting_the_calls_tells_little(assignment: str) -> None:
    """A guess is right with one case in six."""
    source = COUNTS.format(step=STEPS[assignment], leaking=0 if assignment == "lesson_02" else 1)
    results = [hidden_passed(assignment, source, student) for student in ("ada", "bob", "eve")]
    assert sum(passed for passed, _ in results) <= sum(cases for _, cases in results) / 2


@pytest.mark.parametrize("assignment", STEPS)
def test_names_and_sources_tell_nothing(assignment: str) -> None:
    source = RECOGNISES.format(step=STEPS[assignment])
    passed, cases = hidden_passed(assignment, source, "ada")
    assert (passed, cases > 4) == (0, True)
