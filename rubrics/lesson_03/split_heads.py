"""Step ``split_heads``: columns become heads."""

from __future__ import annotations

import numpy as np

from rubrics._inputs import Inputs
from rubrics._writing import writing
from solutions import multi_head as reference
from stepgrade.rubric import Step, common, hidden, public


def columns(n: int, n_heads: int, d_head: int) -> Inputs:
    """Ordinary numbers, and how many heads are to share them."""
    return lambda rng: (rng.normal(size=(n, n_heads * d_head)), n_heads)


def labelled(n: int, n_heads: int, d_head: int) -> Inputs:
    """Numbers that tell their place: row 2, column 7 holds 207."""
    return lambda rng: (100.0 * np.arange(n)[:, None] + np.arange(n_heads * d_head), n_heads)


right, wrong = writing("split_heads(X, n_heads)")
usual = right("reshape and transpose", "X.reshape(len(X), n_heads, -1).transpose(1, 0, 2)")

split_heads = Step(
    "split_heads",
    points=2,
    summary="Head h gets the columns h*d_head to (h+1)*d_head - 1 of every row",
    reference=reference.split_heads,
    cases=(
        public("numbers that tell their place: row 2, column 7 holds 207", labelled(3, 5, 2), twin=columns(3, 5, 2)),
        public("seven words, two heads", columns(7, 2, 3)),
        hidden("five words, three heads", columns(5, 3, 7)),
        hidden("two words, seven heads", columns(2, 7, 11)),
        hidden("as many words as heads", columns(3, 3, 5), weight=0.5),
        hidden("one head gets everything", columns(7, 1, 5), weight=0.5),
        hidden("as many heads as columns", columns(5, 7, 1), weight=0.5),
        hidden("one word only", columns(1, 3, 2), weight=0.5),
        common("eleven words, two heads", columns(11, 2, 13)),
    ),
    variants=(
        right("loop over the heads",
            "d_head = X.shape[1] // n_heads",
            "heads = np.zeros((n_heads, X.shape[0], d_head))",
            "for h in range(n_heads):",
            "    heads[h] = X[:, h * d_head:(h + 1) * d_head]",
            "heads"),
        usual,
        right("np.split", "np.array(np.split(X, n_heads, axis=1))"),
        right("a list of slices", "d = X.shape[1] // n_heads", "[X[:, h * d:(h + 1) * d] for h in range(n_heads)]"),
        right("einsum as a transpose", "np.einsum('nhd->hnd', X.reshape(X.shape[0], n_heads, X.shape[1] // n_heads))"),
        right("from the transposed", "X.T.reshape(n_heads, -1, len(X)).swapaxes(1, 2)"),
        right("float32", "X.astype(np.float32).reshape(len(X), n_heads, -1).swapaxes(0, 1)", single=True),
    ),
    mistakes=(
        wrong("bare reshape",
            "Your result has the right shape, but it comes from reshape alone, which keeps all numbers in "
            "reading order: head 0 was given the first words whole instead of its columns of every word. "
            "Reshape to (n, n_heads, d_head), which cuts each row into pieces, then swap the first two axes.",
            "X.reshape(n_heads, len(X), -1)"),
        usual.but("axes not swapped",
            "Your rows are cut rightly, but the words still come first: your shape is (n, n_heads, d_head). "
            "Swap the first two axes, so that the heads come first.",
            {".transpose(1, 0, 2)": ""}),
        usual.but("columns dealt out in turn",
            "You dealt the columns out like cards: head 0 has the columns 0, n_heads, 2·n_heads and so on. A "
            "head owns neighbouring columns, h*d_head to (h+1)*d_head - 1: reshape to (n, n_heads, d_head), "
            "with the heads before d_head.",
            {"n_heads, -1": "-1, n_heads", "1, 0, 2": "2, 0, 1"}),
        usual.but("all axes reversed",
            "You reversed all three axes, as .T does, which gives (d_head, n_heads, n). Swap only the first two: "
            ".swapaxes(0, 1) or .transpose(1, 0, 2).",
            {"transpose(1, 0, 2)": "T"}),
        usual.but("each head transposed",
            "Each head's table lies on its side: your shape is (n_heads, d_head, n). Rows are words, in every head: "
            "(n_heads, n, d_head).",
            {"1, 0, 2": "1, 2, 0"}),
        usual.but("heads in reverse order",
            "Your heads come in reverse order: the last columns went to head 0. Head 0 owns the first d_head columns.",
            {"(1, 0, 2)": "(1, 0, 2)[::-1]"}),
        wrong("whole rows for every head",
            "Every head was given all the columns. Share them out: each head gets d_head = d_model / n_heads "
            "columns of its own.",
            "np.repeat(X[None], n_heads, axis=0)"),
    ),
)
