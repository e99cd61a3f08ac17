"""What cells below a step's test cell do to its marks: they may mend, and they take nothing away."""

from __future__ import annotations

import numpy as np
import pytest

from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark
from stepgrade.notebook.cells import Cell
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.settings import Limits, Sandbox
from tests.helpers.small_course import CENTRE, STANDARDISE, small_rubric

HAND = "hand_means = np.array([2.0, 5.4321])"
WRONG = "def centre(x):\n    return x + 1"
FULL = [2, 3, 1]


def points(*below: str, centre: str = CENTRE) -> list[float | None]:
    """What each step earns, with the cells ``below`` all test cells."""
    cells = [Cell("import numpy as np")]
    for step, source in {"centre": centre, "standardise": STANDARDISE, "hand_means": HAND}.items():
        cells += [Cell(source), Cell("", step=step)]
    cells += [Cell(source) for source in below]
    with Run(cells, Sandbox(("stepgrade",), Limits(case_seconds=10.0))) as run:
        verdict = mark(Expectations(small_rubric()), run, Draws("task", "ada", b"s" * 32))
    assert run.messages == []
    return [step.points for step in verdict.steps]


@pytest.mark.parametrize(
    "below",
    [
        "def centre(x):\n    raise NotImplementedError",
        "del centre, standardise",
        "centre = standardise = hand_means = None",
        "hand_means += 1",
        "%reset -f",
        "np.mean = np.std = np.ndarray = None",
        "import os\nos._exit(1)",
    ],
    ids=["stub again", "deleted", "rebound", "changed in place", "reset", "patched", "crash"],
)
def test_what_is_right_at_its_test_cell_stays_right_whatever_stands_below(below: str) -> None:
    assert points(below) == FULL


def test_what_a_later_cell_mends_is_right() -> None:
    assert points(CENTRE, centre=WRONG) == FULL


def test_what_a_later_cell_spoils_costs_what_it_costs_without_that_cell() -> None:
    assert points("centre = None", centre=WRONG) == points(centre=WRONG)
    assert np.array(points(centre=WRONG)[0]) < FULL[0]
