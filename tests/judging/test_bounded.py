"""Bounds for what the trusted side works out from a submission's numbers."""

from __future__ import annotations

import resource
import sys
from typing import Any

import numpy as np
import pytest

from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.bounded import MAX_ENTRIES, MemoryBound, TooMuch, require_modest
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import Results, mark
from stepgrade.rubric import Rubric, Step, hidden, public
from tests.helpers.small_course import small_rubric

linux = pytest.mark.skipif(sys.platform != "linux", reason="the limit is Linux's")


def limit() -> tuple[int, int]:
    return resource.getrlimit(resource.RLIMIT_AS)


@linux
def test_what_takes_too_much_raises_and_the_limit_is_as_before() -> None:
    before = limit()
    with MemoryBound(2**26):
        assert np.ones(2**20).sum() == 2**20
        with pytest.raises(MemoryError):
            np.ones(2**26)
    assert limit() == before
    assert np.ones(2**26).size == 2**26


@pytest.mark.parametrize(
    "value",
    [np.zeros((MAX_ENTRIES + 1, 0)), [np.zeros(MAX_ENTRIES // 2)] * 3, {"W": np.zeros((800, 800))}],
    ids=["empty but long", "together", "in a dict"],
)
def test_too_many_entries_are_refused(value: Any) -> None:
    with pytest.raises(TooMuch, match="more than"):
        require_modest(value)


def test_modest_values_pass() -> None:
    require_modest(np.zeros((7, 11)), [1, 2.0, "text"], {"a": None})


def outer_rubric() -> Rubric:
    """``outer`` multiplies every entry of its part's result with every other."""
    centre = small_rubric()["centre"]
    outer = Step(
        "outer",
        1,
        "Every entry times every other.",
        parts=("centre",),
        composition=lambda centre: lambda x: np.multiply.outer(centre(x), centre(x)),
        cases=(
            public("a row", lambda rng: (rng.normal(size=(1, 5)),)),
            hidden("another", lambda rng: (rng.normal(size=(1, 7)),)),
        ),
    )
    return Rubric("small", "small", steps=(centre, outer))


@pytest.mark.parametrize(
    ("handed", "outcome"),
    [("x", v.FOLLOW_THROUGH), (f"np.zeros(({MAX_ENTRIES + 1}, 0))", v.RAISED)],
)
def test_a_substitute_takes_no_more_numbers_than_belong_there(handed: str, outcome: v.Outcome) -> None:
    rubric = outer_rubric()
    names: dict[str, Any] = {"np": np, "centre": lambda x: x + 1}
    exec(f"def outer(x):\n    c = centre({handed})\n    return np.multiply.outer(c, c)", names)
    results, draws = Results(), Draws("small", "ada", b"s" * 32)
    _, marked = mark(Expectations(rubric), NamespaceAsker(names), draws, results).steps
    assert marked.points == (1 if outcome == v.FOLLOW_THROUGH else 0)
    replies = [each.reply for each in results.followed["outer"].values()]
    told = {reply.raised.text for reply in replies if reply.raised}
    assert told == (set() if outcome == v.FOLLOW_THROUGH else {f"more than {MAX_ENTRIES} numbers"})
