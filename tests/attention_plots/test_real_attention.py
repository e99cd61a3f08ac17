"""What was recorded of a real model does what the lessons say of it."""

from __future__ import annotations

import numpy as np
import pytest

from attention_plots.real_attention import FILE, bank_meanings, cosines, real_head, real_text, real_text_names
from solutions.attention import softmax


def test_it_is_small() -> None:
    assert FILE.stat().st_size < 600_000


@pytest.mark.parametrize("name", real_text_names())
def test_rows_of_weights_sum_to_one(name: str) -> None:
    text = real_text(name)
    n = len(text.tokens)
    assert text.weights.shape == (6, 12, n, n)
    np.testing.assert_allclose(text.weights.sum(axis=-1), 1.0, atol=3e-3)  # half precision
    assert text.bank.shape == (7, text.tokens.count("bank"), 384)
    assert len(text.labels) == n


@pytest.mark.parametrize("role", ["clue", "previous"])
def test_the_arrays_of_a_head_give_its_weights(role: str) -> None:
    X, (W_q, W_k, W_v) = real_head(role)  # type: ignore[arg-type]
    assert W_v.shape == (385, 32)
    np.testing.assert_array_equal(X[:, -1], 1.0)  # the column of the bias
    weights = softmax((X @ W_q) @ (X @ W_k).T / np.sqrt(32))
    np.testing.assert_allclose(weights, real_text("river").head(role), atol=5e-3)  # type: ignore[arg-type]


def test_one_head_looks_one_word_back() -> None:
    for name in real_text_names():
        table = real_text(name).head("previous")
        places = np.arange(1, len(table))
        assert table[places, places - 1].min() > 0.98


def test_the_same_word_has_two_meanings() -> None:
    river, money = (vectors for _, vectors in bank_meanings().values())
    others = ~np.eye(4, dtype=bool)
    for layer in (3, 6):
        across = cosines(river[:, layer], money[:, layer])
        within = [cosines(vectors[:, layer], vectors[:, layer])[others] for vectors in (river, money)]
        assert min(each.min() for each in within) > across.max()
    assert cosines(river[:, 0], money[:, 0]).min() > 0.95  # before the first layer it is one word
