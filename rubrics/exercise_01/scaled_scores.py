"""Step ``scaled_scores``: divided by √d_k."""

from __future__ import annotations

import numpy as np

from rubrics._writing import writing
from rubrics.exercise_01.queries_and_keys import BATCH, HEADS, queries_keys
from stepgrade.rubric import Step, common, hidden, public

right, wrong = writing("scaled_scores(Q, K)")
usual = right("as the text builds it", "attention_scores(Q, K) / np.sqrt(K.shape[-1])")

scaled_scores = Step(
    "scaled_scores",
    points=2,
    summary="Scores divided by √d_k",
    parts=("attention_scores",),
    composition=lambda attention_scores: lambda Q, K: attention_scores(Q, K) / np.sqrt(K.shape[-1]),
    cases=(
        public("one sentence", queries_keys()),
        public("a batch of sentences", queries_keys(BATCH)),
        hidden("another sentence", queries_keys()),
        hidden("another batch", queries_keys(BATCH)),
        common("a batch and several heads: two leading axes", queries_keys(BATCH, HEADS)),
        hidden("long keys", queries_keys(d_k=101), weight=0.5),
    ),
    variants=(
        usual,
        right("scales the queries", "attention_scores(Q / np.sqrt(Q.shape[-1]), K)"),
        right("einsum and a power", "np.einsum('...qd,...kd->...qk', Q, K) * K.shape[-1] ** -0.5"),
        right("loop",
            "scores = np.empty(Q.shape[:-1] + (K.shape[-2],))",
            "for *leading, i, j in np.ndindex(scores.shape):",
            "    key = K[(*leading, j)]",
            "    scores[(*leading, i, j)] = sum(Q[(*leading, i)] * key) / len(key) ** 0.5",
            "scores"),
        right("float32",
            "Q, K = Q.astype(np.float32), K.astype(np.float32)",
            "attention_scores(Q, K) / np.float32(np.sqrt(K.shape[-1]))",
            single=True),
    ),
    mistakes=(
        usual.but("unscaled",
            "Your result equals the plain scores: nothing was divided. Divide them by √d_k, the square root "
            "of the key dimension.",
            {" / np.sqrt(K.shape[-1])": ""}),
        usual.but("d_k",
            "Your result equals the scores divided by d_k; divide by √d_k, the square root of the key "
            "dimension. (Dividing both Q and K by √d_k comes to the same: then it counts twice.)",
            {"np.sqrt(K.shape[-1])": "K.shape[-1]"}),
        usual.but("sqrt_n_keys",
            "Your result equals the scores divided by √n_keys, the number of keys; divide by √d_k, the "
            "length of one key. That is K.shape[-1]: counted from the right, with a batch and without one.",
            {"K.shape[-1]": "K.shape[-2]"}),
        usual.but("sqrt_n_queries",
            "Your result equals the scores divided by √n_queries, the number of queries; divide by √d_k, "
            "the length of one key, which is K.shape[-1].",
            {"K.shape[-1]": "Q.shape[-2]"}),
        usual.but("multiplied",
            "Your result equals the scores multiplied by √d_k; divide by it. Scaling is there to make large "
            "scores smaller.",
            {" / ": " * "}),
        usual.but("rounded_down",
            "Your scores are rounded down to whole numbers, as // does. Divide with a single stroke: /.",
            {" / ": " // "}),
        wrong("number_of_the_example",
            "Your scores are divided by 2, which is right in the worked example only, where a key has four numbers. "
            "Divide by √d_k, and d_k is K.shape[-1].",
            "attention_scores(Q, K) / 2"),
    ),
)
