"""Beginners' slips: what the self-check says of each names the cause, and nothing that is not the cause.

``slips/<assignment>.toml`` holds them; ``slips/README.md`` says how to read one.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from stepgrade.course.directory import load_rubric
from stepgrade.inside.cells import run_as_cell
from stepgrade.judging import verdict as v
from stepgrade.rubric import Rubric
from stepgrade.selfcheck.bundle import StepBundle, bundles_of
from tests.helpers import ROOT

FOLDER = Path(__file__).parent / "slips"
CELL = 5
"""The number of the cell that a slip is written in."""
NAMED = 0.97
"""The share of slips whose cause must be told."""


@dataclass(frozen=True)
class Slip:
    """One slip: the code, the words that must be told (``|``: one of them), and those that must not."""

    assignment: str
    step: str
    slip: str
    code: str
    says: tuple[str, ...]
    never: tuple[str, ...] = ()
    mistakes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.assignment} {self.step}: {self.slip}"


def slips() -> Iterator[Slip]:
    for path in sorted(FOLDER.glob("*.toml")):
        for data in tomllib.loads(path.read_text("utf-8"))["slip"]:
            lists: dict[str, Any] = {key: tuple(data.pop(key, ())) for key in ("says", "never", "mistakes")}
            yield Slip(path.stem, **data, **lists)


SLIPS = tuple(slips())


@cache
def rubric_of(assignment: str) -> Rubric:
    return load_rubric(ROOT, assignment)


@cache
def bundles(assignment: str) -> dict[str, StepBundle]:
    return {bundle.step: bundle for bundle in bundles_of(rubric_of(assignment))}


@cache
def told(slip: Slip) -> tuple[str, bool]:
    """All that the self-check says of a slip, and whether it raised."""
    names: dict[str, Any] = rubric_of(slip.assignment).namespace()
    run_as_cell(slip.code.strip("\n"), names, CELL)
    bundle = bundles(slip.assignment)[slip.step]
    verdict = bundle.verdict(bundle.ask(names))
    said = [verdict.diagnosis, *(case.diagnosis for case in verdict.cases), *verdict.notes]
    return "\n".join(dict.fromkeys(said)), any(case.outcome == v.RAISED for case in verdict.cases)


def unsaid(slip: Slip) -> list[str]:
    """The words that should have been told and were not."""
    text = told(slip)[0]
    return [words for words in slip.says if not any(word in text for word in words.split("|"))]


def falsely(slip: Slip) -> list[str]:
    """What was told and is not so: forbidden words, and mistakes that the slip is not."""
    text = told(slip)[0]
    step = rubric_of(slip.assignment)[slip.step]
    names = [mistake.name for mistake in step.mistakes if mistake.message in text]
    return [word for word in slip.never if word in text] + [n for n in names if n not in slip.mistakes]


def test_there_is_a_slip_for_every_step_and_half_of_them_raise() -> None:
    steps = {(path.stem, step.name) for path in FOLDER.glob("*.toml") for step in rubric_of(path.stem)}
    assert {(slip.assignment, slip.step) for slip in SLIPS} == steps
    assert len(steps) >= 60
    assert len(SLIPS) >= 150
    assert sum(told(slip)[1] for slip in SLIPS) >= len(SLIPS) / 2


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.name)
def test_no_slip_is_told_falsely(slip: Slip) -> None:
    assert not falsely(slip), told(slip)[0]


def test_nearly_every_cause_is_told() -> None:
    lacking = {slip.name: f"{unsaid(slip)} not in {told(slip)[0]!r}" for slip in SLIPS if unsaid(slip)}
    assert len(lacking) <= (1 - NAMED) * len(SLIPS), "\n".join(f"{k}: {v}" for k, v in lacking.items())
