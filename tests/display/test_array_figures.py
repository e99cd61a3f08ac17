"""Yours and expected in a self-check: folded, escaped, with styles of their own, readable in any theme."""

from __future__ import annotations

import numpy as np

from stepgrade.display.array_figures import MAX_ARRAYS, folded
from stepgrade.display.difference import ArrayDifference, array_differences
from stepgrade.judging.expectation import Expectation
from stepgrade.rubric import Tolerance
from tests.helpers.pages import Page

WANT = np.array([[0.25, 0.75], [1.0, 0.0]])


def differences(got: object, want: object = WANT) -> list[ArrayDifference]:
    return array_differences(got, Expectation(want, Tolerance()))


def test_yours_expected_and_the_gap_stand_behind_a_line_that_opens_them() -> None:
    page = folded("one sentence", differences(WANT[::-1]))
    assert page.startswith("<details")
    assert page.endswith("</details>")
    assert " open" not in page.partition(">")[0]
    for text in ("Yours and expected in “one sentence”", "Yours<", "Expected<", "Yours minus expected<"):
        assert text in page
    assert page.count("<svg") == page.count('role="img" aria-label="') == 3


def test_digits_stay_dark_on_their_light_cells_in_a_dark_theme() -> None:
    page = folded("one sentence", differences(WANT[::-1]))
    assert page.count("<text") == page.count('text-anchor="middle" fill="#111"')
    assert "color:" not in page
    assert "background" not in page


def test_another_shape_is_told_and_drawn() -> None:
    page = folded("one sentence", differences(WANT[:1]))
    assert "your result has shape (1, 2), expected is (2, 2)" in page
    assert page.count("<svg") == 2


def test_a_wide_grid_scrolls_in_its_own_panel() -> None:
    wide = np.zeros((3, 8))
    assert "overflow-x: auto" in folded("a wide one", differences(wide + 1.0, wide))


def test_of_many_arrays_the_first_are_drawn() -> None:
    page = folded("many", differences([WANT[::-1]] * 7, [WANT] * 7))
    assert page.count("<svg") == 3 * MAX_ARRAYS


def test_nothing_is_folded_away_where_nothing_can_be_drawn() -> None:
    assert folded("one number", differences(1.0, 2.0)) == ""
    assert folded("no array", differences("text")) == ""


def test_names_do_not_become_markup() -> None:
    page = folded("<script>x</script>", differences({"<b>": WANT[::-1]}, {"<b>": WANT}))
    assert "<script" not in page
    assert "<b>" not in page
    Page(page)
