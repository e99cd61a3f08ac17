"""Step ``merge_heads``: the heads side by side again."""

from __future__ import annotations

import numpy as np

from rubrics._inputs import Inputs
from rubrics._writing import writing
from solutions import multi_head as reference
from stepgrade.rubric import Step, common, hidden, public


def heads(n_heads: int, n: int, d_head: int) -> Inputs:
    """One table of ordinary numbers per head."""
    return lambda rng: (rng.normal(size=(n_heads, n, d_head)),)


def labelled_heads(n_heads: int, n: int, d_head: int) -> Inputs:
    """Numbers that tell their place: head 1, row 2, column 0 holds 120."""
    h, i, j = np.ogrid[:n_heads, :n, :d_head]
    return lambda rng: (100.0 * h + 10.0 * i + j,)


right, wrong = writing("merge_heads(H)")
usual = right("transpose and reshape", "H.transpose(1, 0, 2).reshape(H.shape[1], -1)")
joined = right("concatenate", "np.concatenate(list(H), axis=-1)")

merge_heads = Step(
    "merge_heads",
    points=1,
    summary="The heads' columns side by side again, head 0's first",
    reference=reference.merge_heads,
    cases=(
        public("numbers that tell their place: head 1, row 2, column 0 holds 120", labelled_heads(2, 3, 5), twin=heads(2, 3, 5)),
        public("three heads, seven words", heads(3, 7, 2)),
        hidden("two heads, five words", heads(2, 5, 11)),
        hidden("seven heads, three words", heads(7, 3, 5)),
        hidden("as many words as heads", heads(3, 3, 7), weight=0.5),
        hidden("one head only", heads(1, 7, 5), weight=0.5),
        hidden("heads of a single column", heads(5, 7, 1), weight=0.5),
        hidden("one word only", heads(3, 1, 7), weight=0.5),
        common("five heads, eleven words", heads(5, 11, 3)),
    ),
    variants=(
        right("loop over the heads",
            "n_heads, n, d_head = H.shape",
            "X = np.zeros((n, n_heads * d_head))",
            "for h in range(n_heads):",
            "    X[:, h * d_head:(h + 1) * d_head] = H[h]",
            "X"),
        usual,
        joined,
        right("hstack", "np.hstack(list(H))"),
        right("row by row", "[[number for head in H for number in head[i]] for i in range(H.shape[1])]"),
        right("einsum as a transpose", "np.einsum('hnd->nhd', H).reshape(H.shape[1], -1)"),
        right("float32", "H.astype(np.float32).swapaxes(0, 1).reshape(H.shape[1], -1)", single=True),
    ),
    mistakes=(
        usual.but("bare reshape",
            "Your result has the right shape, but it comes from reshape alone, which reads the heads one "
            "after the other: your first rows hold head 0 only, several words in a row. Swap the first two "
            "axes before you reshape, so that a word's pieces lie next to each other.",
            {".transpose(1, 0, 2)": ""}),
        usual.but("heads interleaved",
            "The columns of the heads are mixed like shuffled cards: first the first column of every head, "
            "then the second. Keep each head's columns together: the order of the axes before the reshape is "
            "(n, n_heads, d_head).",
            {"1, 0, 2": "1, 2, 0"}),
        joined.but("stacked below one another",
            "Your heads stand below one another, n_heads·n rows of d_head numbers. Put them side by side: n "
            "rows, one per word, of n_heads·d_head numbers.",
            {"axis=-1": "axis=0"}),
        wrong("not reshaped",
            "The axes are swapped, but each row still has its pieces apart: your shape is (n, n_heads, "
            "d_head). Reshape to (n, n_heads·d_head).",
            "H.swapaxes(0, 1)"),
        wrong("heads averaged",
            "You averaged the heads, and what they kept apart is gone. Put them side by side: head 0's "
            "columns, then head 1's, and so on.",
            "H.mean(axis=0)"),
        wrong("heads added up",
            "You added the heads up. Put them side by side instead; it is W_o that mixes them, later, and it "
            "needs to see them apart.",
            "H.sum(axis=0)"),
        joined.but("heads in reverse order",
            "Your heads stand in reverse order. Head 0's columns come first, on the left.",
            {"list(H)": "list(H[::-1])"}),
    ),
)
