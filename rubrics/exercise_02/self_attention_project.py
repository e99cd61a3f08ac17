"""Step ``self_attention_project``: the method that makes Q, K and V of every head."""

from __future__ import annotations

import numpy as np

from rubrics._inputs import Inputs
from rubrics._writing import writing
from rubrics.exercise_02.layers import ARGUMENTS, LAYER, calls, constructed
from solutions import self_attention_layer as reference
from stepgrade.rubric import Method, Step, common, hidden, public


def labelled(n: int, n_heads: int, d_head: int) -> Inputs:
    """Every matrix is a multiple of the identity, and each number of X tells its place: row 2, column 5 holds 205."""
    d_model = n_heads * d_head
    X = 100.0 * np.arange(n)[:, None] + np.arange(d_model)
    one = np.eye(d_model)
    return lambda rng: constructed((one, 2 * one, 3 * one, one, n_heads), "project", (X,))


right, wrong = writing("project(self, X)", method_of=LAYER)
TURNED = "Q.swapaxes(-3, -2), K.swapaxes(-3, -2), V.swapaxes(-3, -2)"
usual = right("reshape and swapaxes",
    "Q, K, V = X @ self.W_q, X @ self.W_k, X @ self.W_v",
    "Q, K, V = (A.reshape(*A.shape[:-1], self.n_heads, -1) for A in (Q, K, V))",
    TURNED)

self_attention_project = Step(
    "self_attention_project",
    points=5,
    summary="Queries, keys and values of every head, on any leading axes",
    target=LAYER,
    returns=("Q", "K", "V"),
    reference=reference.SelfAttention,
    method=Method(
        "project",
        lambda layer, *arguments: layer(*arguments[:5]).project(*arguments[5:]),
        "def project(self, X):\n    return substitute(*arguments(self), X)\n" + ARGUMENTS,
    ),
    cases=(
        public("numbers that tell their place: row 2, column 5 holds 205", labelled(3, 5, 2), twin=calls("project", 3, 5, 2)),
        public("one head", calls("project", 5, 1, 7)),
        public("a batch of two sentences, three heads", calls("project", 7, 3, 5, 2)),
        hidden("two heads", calls("project", 7, 2, 11)),
        hidden("a batch of five sentences, two heads", calls("project", 3, 2, 7, 5)),
        hidden("as many words as heads, in a batch as large", calls("project", 3, 3, 5, 3), weight=0.5),
        hidden("as many heads as columns", calls("project", 5, 7, 1), weight=0.5),
        hidden("one word only", calls("project", 1, 3, 5, 2), weight=0.5),
        common("two leading axes", calls("project", 11, 3, 7, 2, 5)),
    ),
    variants=(
        usual,
        right("loop over the heads",
            "split = []",
            "for W in (self.W_q, self.W_k, self.W_v):",
            "    columns = np.split(W, self.n_heads, axis=1)",
            "    split.append(np.stack([X @ own for own in columns], axis=-3))",
            "tuple(split)"),
        right("einsum with matrices of three axes",
            "d_model = X.shape[-1]",
            "cut = [W.reshape(d_model, self.n_heads, -1) for W in (self.W_q, self.W_k, self.W_v)]",
            "[np.einsum('...ni,ihd->...hnd', X, W) for W in cut]"),
        right("all three in one product",
            "both = X @ np.hstack([self.W_q, self.W_k, self.W_v])",
            "heads = np.moveaxis(both.reshape(*X.shape[:-1], 3, self.n_heads, -1), -4, -2)",
            "tuple(np.moveaxis(heads, -4, 0))"),
        right("float32",
            "X = X.astype(np.float32)",
            "Q, K, V = (X @ W.astype(np.float32) for W in (self.W_q, self.W_k, self.W_v))",
            "Q, K, V = (A.reshape(*A.shape[:-1], self.n_heads, -1) for A in (Q, K, V))",
            TURNED,
            single=True),
    ),
    mistakes=(
        wrong("bare reshape",
            "Your shapes are right, but they come from reshape alone, which keeps the reading order: head 0 "
            "was given the first words whole. Reshape to (..., n, n_heads, d_head), which cuts each row, "
            "then swap the axes -3 and -2.",
            "Q, K, V = X @ self.W_q, X @ self.W_k, X @ self.W_v",
            "shape = (*X.shape[:-2], self.n_heads, X.shape[-2], X.shape[-1] // self.n_heads)",
            "Q.reshape(shape), K.reshape(shape), V.reshape(shape)"),
        usual.but("axes not swapped",
            "Your rows are cut rightly, but the words still come before the heads: your shape is (..., n, "
            "n_heads, d_head). Swap the axes -3 and -2.",
            {TURNED: "Q, K, V"}),
        usual.but("axes counted from the left",
            "You swapped the first two axes of each table. Those are words and heads only when there is no "
            "batch in front: count from the right, swapaxes(-3, -2).",
            {TURNED: "Q.swapaxes(0, 1), K.swapaxes(0, 1), V.swapaxes(0, 1)"}),
        usual.but("columns dealt out in turn",
            "You dealt the columns out like cards: head 0 has the columns 0, n_heads, 2·n_heads and so on. "
            "A head owns neighbouring columns: in the reshape, n_heads comes before d_head.",
            {"self.n_heads, -1": "-1, self.n_heads", TURNED: "[np.moveaxis(A, -1, -3) for A in (Q, K, V)]"}),
        wrong("not split",
            "Your projections are right, but whole: every head would see all the columns. Split each of "
            "them among self.n_heads heads, also when there is only one: the axis of the heads is always "
            "there.",
            "X @ self.W_q, X @ self.W_k, X @ self.W_v"),
        usual.but("matrices transposed",
            "You multiplied by the transposed matrices, X @ W.T, as PyTorch's layers do with the way they "
            "store theirs. Here the weights stand on the right as they are: X @ self.W_q.",
            {"self.W_q": "self.W_q.T", "self.W_k": "self.W_k.T", "self.W_v": "self.W_v.T"}),
        usual.but("one matrix for all",
            "All three are made with W_q. Each has a matrix of its own: keys are X @ self.W_k, values X @ "
            "self.W_v.",
            {"self.W_k": "self.W_q", "self.W_v": "self.W_q"}),
        usual.but("queries and keys exchanged",
            "Queries and keys have changed places. Return queries, keys, values, in this order.",
            {"self.W_q": "self.W_k", "self.W_k": "self.W_q"}),
        wrong("words cut before the projections",
            "You cut X among the heads first, so that each head saw its own columns of the words only. "
            "Project first: every head reads whole words, and it is the columns of X @ W that are shared "
            "out.",
            "d = X.shape[-1] // self.n_heads",
            "own = [slice(h * d, (h + 1) * d) for h in range(self.n_heads)]",
            "matrices = self.W_q, self.W_k, self.W_v",
            "[np.stack([X[..., s] @ W[s, s] for s in own], axis=-3) for W in matrices]"),
        usual.but("queries scaled already",
            "Your queries are divided by √d_head already. Leave them as they are here; the scores are "
            "scaled in the next step.",
            {"return": "Q = Q / np.sqrt(Q.shape[-1])\n        return"}),
    ),
)
