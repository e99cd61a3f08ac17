"""Comparison in three bands; it never raises on what a student returns."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from stepgrade.inside.wire import Opaque
from stepgrade.judging.compare import EXACT, SINGLE, WRONG, compare
from stepgrade.judging.sentences import problem_phrase
from stepgrade.rubric import Tolerance

TOLERANCE = Tolerance()
X = np.array([[1.0, -2.0, 3.0], [0.5, 1e6, -4.0]])


def test_equal_arrays_are_exact_with_no_error() -> None:
    found = compare(X.copy(), X, TOLERANCE)
    assert (found.band, found.ratio, found.error) == (EXACT, 0.0, 0.0)


def test_the_tolerance_is_relative_to_each_entry() -> None:
    near = X.copy()
    near[1, 1] += 5e-4  # of a million
    assert compare(near, X, TOLERANCE).band == EXACT
    near = X.copy()
    near[0, 0] += 5e-4
    found = compare(near, X, TOLERANCE)
    assert found.band == WRONG
    assert found.where == (0, 0)
    assert found.error == pytest.approx(5e-4)
    assert found.allowed == pytest.approx(1.1e-9)


def test_a_float32_result_lies_in_the_single_band_and_only_there() -> None:
    got = X.astype(np.float32) * np.float32(1 / 3)
    assert compare(got, X / 3, TOLERANCE).band == WRONG
    assert compare(got, X / 3, TOLERANCE, single=1000.0).band == SINGLE
    assert compare(got, X / 3, TOLERANCE, single=2.0).band == WRONG


@pytest.mark.parametrize(
    ("got", "problem"),
    [
        (None, "type"),
        ("text", "type"),
        (Opaque("DataFrame"), "type"),
        ({"a": 1}, "type"),
        ([[1, 2], [3]], "type"),
        (10**400, "type"),
        (X.T, "shape"),
        (X[None], "shape"),
        (X > 0, "dtype"),
        (X + 0j, "dtype"),
        (np.array([["a", "b", "c"]] * 2), "dtype"),
        (np.where(X > 1, np.nan, X), "nan"),
        (np.where(X > 1, np.inf, X), "inf"),
    ],
)
def test_what_cannot_be_compared_is_wrong_and_said(got: Any, problem: str) -> None:
    found = compare(got, X, TOLERANCE, single=1e9)
    assert (found.band, found.problem) == (WRONG, problem)
    assert problem_phrase(found)


def test_lists_are_accepted_where_an_array_is_meant() -> None:
    assert compare(X.tolist(), X, TOLERANCE).band == EXACT


def test_integer_valued_floats_are_accepted_where_integers_are_meant() -> None:
    assert compare(np.array([1.0, 2.0]), np.array([1, 2]), TOLERANCE).band == EXACT
    assert compare(np.array([1, 2]), np.array([1.0, 2.0]), TOLERANCE).band == EXACT


def test_ones_and_zeros_are_no_boolean_mask() -> None:
    mask = np.array([True, False])
    assert compare(np.array([1, 0]), mask, TOLERANCE).problem == "dtype"
    assert compare(mask.copy(), mask, TOLERANCE).band == EXACT
    found = compare(~mask, mask, TOLERANCE)
    assert (found.band, found.where) == (WRONG, (0,))


def test_minus_infinity_must_stand_exactly_where_it_is_expected() -> None:
    want = np.array([1.0, -np.inf, 2.0])
    assert compare(want.copy(), want, TOLERANCE).band == EXACT
    assert compare(np.array([1.0, np.inf, 2.0]), want, TOLERANCE).band == WRONG
    assert compare(np.array([1.0, -1e9, 2.0]), want, TOLERANCE).band == WRONG
    assert compare(np.array([-np.inf, -np.inf, 2.0]), want, TOLERANCE).band == WRONG
    assert compare(np.array([1.5, -np.inf, 2.0]), want, TOLERANCE).where == (0,)


def test_blocked_weight_is_exactly_zero_where_the_case_demands_it() -> None:
    want, got = np.array([0.0, 1.0]), np.array([1e-300, 1.0])
    assert compare(got, want, TOLERANCE).band == EXACT
    assert compare(got, want, TOLERANCE, exact_zeros=True).problem == "zeros"
    assert compare(-0.0 * want, 0 * want, TOLERANCE, exact_zeros=True).band == EXACT


def test_empty_arrays_are_equal_where_their_shapes_are() -> None:
    assert compare(np.zeros((0, 3)), np.zeros((0, 3)), TOLERANCE).band == EXACT
    assert compare(np.zeros((3, 0)), np.zeros((0, 3)), TOLERANCE).problem == "shape"


def test_a_pair_is_compared_item_by_item_and_the_worse_one_decides() -> None:
    found = compare((X, X + 1), (X, X), TOLERANCE, returns=("output", "weights"))
    assert (found.band, found.path) == (WRONG, "weights")
    assert compare([X, X], (X, X), TOLERANCE).band == EXACT
    assert compare((X,), (X, X), TOLERANCE).problem == "length"
    names = ("output", "weights")
    assert "output, weights" in problem_phrase(compare(X, (X, X), TOLERANCE, returns=names), names)


def test_an_item_that_cannot_be_compared_decides_over_a_large_error() -> None:
    assert compare((X + 1e9, None), (X, X), TOLERANCE).problem == "type"


def test_dicts_are_compared_key_by_key() -> None:
    want = {"w": X, "b": np.zeros(2)}
    assert compare({"b": np.zeros(2), "w": X}, want, TOLERANCE).band == EXACT
    assert problem_phrase(compare({"w": X}, want, TOLERANCE)) == "a dict that lacks 'b'"
    assert compare({"w": X, "b": np.ones(2)}, want, TOLERANCE).path == "['b']"


def test_strings_and_none_are_compared_as_they_are() -> None:
    assert compare([("the", "river")], [("the", "river")], TOLERANCE).band == EXACT
    assert compare([("the", "bank")], [("the", "river")], TOLERANCE).band == WRONG
    assert compare(None, None, TOLERANCE).band == EXACT


def test_a_tolerance_of_zero_is_exact_equality() -> None:
    none = Tolerance(rtol=0.0, atol=0.0)
    assert compare(3, 3, none).band == EXACT
    assert compare(3 + 1e-12, 3, none).band == WRONG


ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.complex_numbers(),
    st.text(max_size=3),
    hnp.arrays(hnp.scalar_dtypes() | hnp.unicode_string_dtypes(), hnp.array_shapes(min_side=0, max_dims=4)),
    st.lists(st.floats() | st.text(max_size=2) | st.lists(st.integers(), max_size=2), max_size=3),
    st.dictionaries(st.text(max_size=2), st.floats(), max_size=2),
    st.builds(Opaque, st.text(max_size=5)),
)


WANTED = st.sampled_from([X, (X, X), {"w": X}, 3, True, "word", None, np.array([True, False])])


@given(ANYTHING, WANTED | ANYTHING)
def test_nothing_that_comes_back_makes_the_comparison_raise(got: Any, want: Any) -> None:
    assert compare(got, want, TOLERANCE, single=10.0, exact_zeros=True).band in (EXACT, SINGLE, WRONG)


LONG = 10**5000
"""An integer that Python refuses to write in decimals."""


@pytest.mark.parametrize(
    ("got", "want", "problem"),
    [
        ({(LONG,): 1.0}, {"a": 1.0}, "keys"),
        ({((LONG,), 2): 1.0}, {((LONG,), 2): 2.0}, "values"),
        (np.zeros((1,) * 33), np.ones((1,) * 33), "values"),
        (3.0, LONG, "values"),
        (LONG, LONG + 1, "values"),
        (3.0, Opaque("set"), "values"),
    ],
    ids=["unwritable key", "under such a key", "33 dimensions", "no integer", "one more", "no value"],
)
def test_values_beyond_what_numpy_and_python_write_are_wrong_and_no_error(
    got: Any, want: Any, problem: str
) -> None:
    found = compare(got, want, TOLERANCE, single=10.0)
    assert (found.band, found.problem) == (WRONG, problem)


def test_values_beyond_what_numpy_and_python_write_equal_themselves() -> None:
    for value in ({(LONG,): 1.0}, np.full((1,) * 33, 3.0), LONG):
        assert compare(value, value, TOLERANCE).exact


def test_of_many_dimensions_the_worst_entry_is_found() -> None:
    got = np.zeros((2, *(1,) * 33, 3))
    got[1, ..., 2] = 5.0
    found = compare(got, np.zeros(got.shape), TOLERANCE)
    assert (found.error, found.where) == (5.0, (1, *(0,) * 33, 2))
