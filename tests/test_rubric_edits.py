"""A mistake as an edit of a right variant: each old text must stand there once."""

from __future__ import annotations

import pytest

from stepgrade.rubric import RubricError, Variant

USUAL = Variant("usual", "def f(x, y):\n    total = x + y\n    return total / 2\n")


def test_an_edit_replaces_the_text_that_stands_there_once() -> None:
    mistake = USUAL.but("difference", "You subtracted.", {"x + y": "x - y", " / 2": ""})
    assert mistake.source == "def f(x, y):\n    total = x - y\n    return total\n"
    assert (mistake.name, mistake.message) == ("difference", "You subtracted.")


@pytest.mark.parametrize(
    ("edits", "complaint"),
    [
        ({"x * y": "x"}, "stands 0 times"),
        ({"total": "sum"}, "stands 2 times"),
        ({"x + y": "x", "= x": "= y"}, "overlap"),
    ],
)
def test_an_edit_that_misses_or_hits_twice_is_refused(edits: dict[str, str], complaint: str) -> None:
    with pytest.raises(RubricError, match=complaint):
        USUAL.but("slip", "…", edits)
