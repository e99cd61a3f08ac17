"""Bounds for what the trusted side works out from a submission's numbers."""

from __future__ import annotations

import resource
import sys
from typing import Any

import numpy as np
import pytest

from stepgrade.inside.script import Call, Reply, ReplyKind, Script
from stepgrade.judging.bounded import MAX_ENTRIES, MemoryBound, TooMuch, require_modest
from stepgrade.judging.follow_through import Follower
from stepgrade.judging.marking import OneByOne
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


@linux
def test_a_lifted_bound_comes_back() -> None:
    before = limit()
    with MemoryBound(2**26) as bound:
        within = limit()
        with bound.lifted():
            assert limit() == before
        assert limit()[1] == within[1]
        assert limit()[0] != before[0]
    with bound.lifted():
        assert limit() == before
    assert limit() == before


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


class Huge(OneByOne):
    """A submission whose part returns as many numbers as it is told to."""

    def __init__(self, entries: int) -> None:
        self._entries = entries

    def ask(self, step: str, script: Script, conceal_sources: bool = False) -> Reply:
        x = script.operations[0].args[0]  # type: ignore[union-attr]
        return Reply(ReplyKind.VALUE, np.arange(self._entries) + x.sum() * x[0, 0])


@linux
@pytest.mark.parametrize("entries", [MAX_ENTRIES + 1, MAX_ENTRIES])
def test_a_composition_over_a_huge_part_is_given_up(entries: int) -> None:
    """Just beyond the bound on entries, and just within it, where the bound on memory holds."""
    rubric = outer_rubric()
    follower = Follower(rubric, Huge(entries))
    script = Script((Call("outer", (np.ones((1, 5)),)),))
    assert follower.compose(rubric["outer"], script, ["centre"]).value is None
    composed = Follower(rubric, Huge(50)).compose(rubric["outer"], script, ["centre"]).value
    assert composed is not None
    assert composed.shape == (50, 50)
