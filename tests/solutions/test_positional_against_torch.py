"""solutions/positional.py against PyTorch in float64, and against what positions promise without it.

PyTorch has a look-up (``embedding``) and no sinusoids; these are built from its own operations by other
routes: the exponential of a matrix for the shift, complex numbers for the rotation.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from solutions.positional import (
    add_positions,
    angular_frequencies,
    learned_positions,
    rotary_embedding,
    shift_matrix,
    sinusoidal_encoding,
)
from tests.helpers.theirs import Theirs

RTOL = 1e-12
WIDTHS = [2, 6, 14, 512]


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20170612)


def assert_close(got: Any, expected: Any) -> None:
    """Equal to 1e-12 of the largest entry: near a zero of the sine there is no relative accuracy."""
    assert got.shape == expected.shape
    assert got.dtype == np.float64
    np.testing.assert_allclose(got, expected, rtol=RTOL, atol=RTOL * np.abs(expected).max())


def torch_frequencies(torch: Any, d_model: int) -> Any:
    """The way that is usual in PyTorch: by the logarithm."""
    exponents = torch.arange(0, d_model, 2, dtype=torch.float64)
    return torch.exp(exponents * (-math.log(10000.0) / d_model))


class TestAgainstTorch:
    @pytest.mark.parametrize("d_model", WIDTHS)
    def test_frequencies(self, theirs: Theirs, d_model: int) -> None:
        assert_close(angular_frequencies(d_model), theirs(lambda torch: torch_frequencies(torch, d_model)))

    @pytest.mark.parametrize("d_model", WIDTHS)
    def test_sinusoids(self, theirs: Theirs, d_model: int) -> None:
        rows = range(0, 101, 1 if d_model < 100 else 25)  # of the widest table a few, which are recorded

        def sinusoids(torch: Any) -> Any:
            angles = torch.tensor(rows, dtype=torch.float64)[:, None] * torch_frequencies(torch, d_model)
            return torch.stack([torch.sin(angles), torch.cos(angles)], dim=-1).flatten(-2)

        assert_close(sinusoidal_encoding(101, d_model)[rows], theirs(sinusoids))

    @pytest.mark.parametrize("shape", [(5,), (3, 7)])
    def test_look_up(self, theirs: Theirs, rng: np.random.Generator, shape: tuple[int, ...]) -> None:
        table, positions = rng.normal(size=(11, 13)), rng.integers(0, 11, size=shape)
        expected = theirs(
            lambda torch: torch.nn.functional.embedding(torch.from_numpy(positions), torch.from_numpy(table))
        )
        np.testing.assert_array_equal(learned_positions(table, positions), expected)

    @pytest.mark.parametrize("offset", [-17, -1, 0, 1, 23])
    def test_shift_is_the_exponential_of_its_generator(self, theirs: Theirs, offset: int) -> None:
        def exponential(torch: Any) -> Any:
            turn = torch.tensor([[0.0, -1.0], [1.0, 0.0]], dtype=torch.float64)
            blocks = [frequency * turn for frequency in torch_frequencies(torch, 14)]
            return torch.linalg.matrix_exp(offset * torch.block_diag(*blocks))

        assert_close(shift_matrix(offset, 14), theirs(exponential))

    @pytest.mark.parametrize("leading", [(), (2,), (2, 3)])
    def test_rotary(self, theirs: Theirs, rng: np.random.Generator, leading: tuple[int, ...]) -> None:
        x, positions = rng.normal(size=(*leading, 7, 10)), rng.integers(0, 500, size=7)

        def turned(torch: Any) -> Any:
            angles = torch.outer(torch.from_numpy(positions).double(), torch_frequencies(torch, 10))
            pairs = torch.view_as_complex(torch.from_numpy(x).reshape(*leading, 7, 5, 2))
            return torch.view_as_real(pairs * torch.polar(torch.ones_like(angles), angles)).flatten(-2)

        assert_close(rotary_embedding(x, positions), theirs(turned))


class TestEncoding:
    def test_the_first_row(self) -> None:
        np.testing.assert_array_equal(sinusoidal_encoding(3, 6)[0], [0, 1, 0, 1, 0, 1])

    def test_the_formula_entry_by_entry(self) -> None:
        table = sinusoidal_encoding(11, 6)
        for p, i in np.ndindex(11, 3):
            angle = p / 10000 ** (2 * i / 6)
            assert table[p, 2 * i] == pytest.approx(math.sin(angle), rel=RTOL)
            assert table[p, 2 * i + 1] == pytest.approx(math.cos(angle), rel=RTOL)

    def test_a_row_does_not_depend_on_how_many_there_are(self) -> None:
        np.testing.assert_array_equal(sinusoidal_encoding(7, 10), sinusoidal_encoding(31, 10)[:7])

    def test_ten_thousand_positions_are_all_different(self) -> None:
        table = sinusoidal_encoding(10_000, 8)
        in_order = table[np.lexsort(table.T)]
        assert np.abs(np.diff(in_order, axis=0)).max(axis=1).min() > 1e-6

    @pytest.mark.parametrize("d_model", WIDTHS)
    def test_frequencies_fall_from_one_by_a_constant_factor(self, d_model: int) -> None:
        frequencies = angular_frequencies(d_model)
        assert frequencies.shape == (d_model // 2,)
        assert frequencies[0] == 1.0
        np.testing.assert_allclose(frequencies[1:] / frequencies[:-1], 10000 ** (-2 / d_model), rtol=RTOL)


class TestAddingAndLookingUp:
    def test_word_by_word_is_all_at_once(self, rng: np.random.Generator) -> None:
        X, encoding = rng.normal(size=(7, 6)), sinusoidal_encoding(13, 6)
        one_by_one = [add_positions(X[j : j + 1], encoding, start=2 + j) for j in range(7)]
        np.testing.assert_array_equal(np.concatenate(one_by_one), add_positions(X, encoding, start=2))

    def test_a_batch(self, rng: np.random.Generator) -> None:
        X, encoding = rng.normal(size=(3, 5, 6)), sinusoidal_encoding(11, 6)
        together = add_positions(X, encoding, start=4)
        for i in range(3):
            np.testing.assert_array_equal(together[i], add_positions(X[i], encoding, start=4))

    @pytest.mark.parametrize("start", [-1, 7, 9, 11])
    def test_beyond_the_table_there_is_an_error_and_no_broadcasting(self, start: int) -> None:
        with pytest.raises(ValueError, match="make it longer"):
            add_positions(np.zeros((5, 6)), np.ones((11, 6)), start=start)

    @pytest.mark.parametrize("position", [-1, 11])
    def test_no_position_wraps_around(self, position: int) -> None:
        with pytest.raises(IndexError, match="the table has 0 to 10 only"):
            learned_positions(np.zeros((11, 6)), [3, position])

    def test_inputs_stay_as_they_are(self, rng: np.random.Generator) -> None:
        X, table, positions = rng.normal(size=(5, 6)), rng.normal(size=(11, 6)), np.arange(5)
        kept = X.copy(), table.copy(), positions.copy()
        for result in (
            add_positions(X, table),
            learned_positions(table, positions),
            rotary_embedding(X, positions),
        ):
            result[:] = 0.0
        for now, was in zip((X, table, positions), kept, strict=True):
            np.testing.assert_array_equal(now, was)


class TestTurning:
    @pytest.mark.parametrize("offset", [-5, 0, 1, 17])
    def test_one_matrix_shifts_every_position(self, offset: int) -> None:
        table = sinusoidal_encoding(60, 22)
        at = np.arange(10, 40)
        np.testing.assert_allclose(table[at] @ shift_matrix(offset, 22), table[at + offset], atol=1e-13)

    def test_shifts_add_up_and_turn_back(self) -> None:
        np.testing.assert_allclose(shift_matrix(3, 10) @ shift_matrix(4, 10), shift_matrix(7, 10), atol=1e-14)
        np.testing.assert_array_equal(shift_matrix(5, 10).T, shift_matrix(-5, 10))

    def test_rotary_scores_depend_on_the_offset_only(self, rng: np.random.Generator) -> None:
        q, k = rng.normal(size=(1, 10)), rng.normal(size=(1, 10))
        for offset in (-7, 0, 3):
            scores = [rotary_embedding(q, [m]) @ rotary_embedding(k, [m + offset]).T for m in (7, 11, 400)]
            np.testing.assert_allclose(scores, np.broadcast_to(scores[0], (3, 1, 1)), rtol=1e-11)
            unlike = rotary_embedding(q, [7]) @ rotary_embedding(k, [8 + offset]).T
            assert np.abs(unlike - scores[0]).max() > 1e-3

    def test_lengths_stay(self, rng: np.random.Generator) -> None:
        x = rng.normal(size=(3, 7, 14))
        turned = rotary_embedding(x, rng.integers(0, 1000, size=7))
        np.testing.assert_allclose(np.linalg.norm(turned, axis=-1), np.linalg.norm(x, axis=-1), rtol=RTOL)

    def test_position_zero_changes_nothing(self, rng: np.random.Generator) -> None:
        x = rng.normal(size=(2, 3, 6))
        np.testing.assert_array_equal(rotary_embedding(x, [0, 0, 0]), x)

    def test_rotary_is_the_shift_turned_back(self, rng: np.random.Generator) -> None:
        x, positions = rng.normal(size=(5, 10)), np.array([0, 1, 7, 19, 101])
        expected = np.array([row @ shift_matrix(-p, 10) for row, p in zip(x, positions, strict=True)])
        assert_close(rotary_embedding(x, positions), expected)
