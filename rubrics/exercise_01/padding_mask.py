"""Step ``padding_mask``: which places of a batch hold words."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs
from rubrics._writing import writing
from rubrics.exercise_01.queries_and_keys import N_KEYS
from solutions import attention as reference
from stepgrade.rubric import Step, common, hidden, public


def random_lengths(batch: int) -> Inputs:
    """Sentences of at least one word, none of them full."""
    return lambda rng: (rng.integers(1, N_KEYS, size=batch), N_KEYS)


def with_empty_and_full(rng: Generator) -> tuple[Any, int]:
    """Five sentences of up to ``n_keys`` words, the first one empty and the last one full."""
    n_keys = int(rng.integers(6, 30))
    return np.array([0, *rng.integers(0, n_keys, size=3), n_keys]), n_keys


right, wrong = writing("padding_mask(lengths, n_keys)")
usual = right("as the text builds it", "np.arange(n_keys) < lengths[:, None, None]")

padding_mask = Step(
    "padding_mask",
    points=3,
    summary="True where a key is a word, False where it is padding",
    reference=reference.padding_mask,
    cases=(
        public("three sentences", random_lengths(3)),
        public("an empty sentence and a full one", lambda rng: (np.array([0, 5, 3]), 5), twin=with_empty_and_full),
        hidden("eleven sentences", random_lengths(11)),
        hidden(
            "empty and full sentences among others",
            lambda rng: (rng.permutation(np.array([0, N_KEYS, 1, N_KEYS - 1, 3])), N_KEYS),
        ),
        common("a batch of one sentence", random_lengths(1)),
        hidden("room for a single key", lambda rng: (rng.permutation(np.array([0, 1, 1])), 1), weight=0.5),
    ),
    variants=(
        usual,
        right("loop",
            "mask = np.zeros((len(lengths), 1, n_keys), dtype=bool)",
            "for i, length in enumerate(lengths):",
            "    mask[i, 0, :length] = True",
            "mask"),
        right("axis put in afterwards",
            "mask = np.arange(n_keys)[np.newaxis, :] < np.reshape(lengths, (-1, 1))",
            "np.expand_dims(mask, 1)"),
        right("list of rows", "np.array([[[j < length for j in range(n_keys)]] for length in lengths])"),
    ),
    mistakes=(
        usual.but("one_too_many",
            "Your mask keeps one key too many. Positions count from 0, so a sentence of 3 words has the "
            "keys 0, 1 and 2: compare with <, not with <=.",
            {"<": "<="}),
        usual.but("one_too_few",
            "Your mask loses the last word of each sentence. A sentence of 3 words has the keys 0, 1 and 2, "
            "and all of them may be attended to.",
            {"np.arange(n_keys)": "np.arange(1, n_keys + 1)"}),
        usual.but("inverted",
            "Your mask is True at the padding, the wrong way round. In this course True means “may attend”, "
            "so the words are True.",
            {"<": ">="}),
        usual.but("no_query_axis",
            "Your mask has the shape (batch, n_keys). Give it an axis of length 1 in the middle, (batch, 1, "
            "n_keys), so that it broadcasts over the queries.",
            {"None, None": "None"}),
        wrong("axis_last",
            "Your mask has the shape (batch, n_keys, 1), which blocks padding as queries. Padding is "
            "blocked as keys: put the axis of length 1 in the middle, (batch, 1, n_keys).",
            "(np.arange(n_keys) < lengths[:, None])[:, :, None]"),
        wrong("numbers",
            "Your mask holds the numbers 0 and 1; return the booleans of the comparison itself. With whole "
            "numbers ~mask is -1 and -2, and indexing picks rows 0 and 1.",
            "(np.arange(n_keys) < lengths[:, None, None]).astype(int)"),
        usual.but("from_the_right",
            "Your mask keeps the last keys of each row. Sentences begin at position 0 and the padding "
            "stands behind them, so keep the first ones.",
            {"< lengths": ">= n_keys - lengths"}),
    ),
)
