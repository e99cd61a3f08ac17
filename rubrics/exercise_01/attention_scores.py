"""Step ``attention_scores``: dot products, on any leading axes."""

from __future__ import annotations

from rubrics._writing import writing
from rubrics.exercise_01.queries_and_keys import BATCH, HEADS, queries_keys
from solutions import attention as reference
from stepgrade.rubric import Step, common, hidden, public

right, wrong = writing("attention_scores(Q, K)")
usual = right("as the text builds it", "Q @ K.swapaxes(-1, -2)")

attention_scores = Step(
    "attention_scores",
    points=2,
    summary="Dot product of every query with every key",
    reference=reference.attention_scores,
    cases=(
        public("one sentence", queries_keys()),
        public(  # square on purpose: here K.T multiplies without complaint
            "two sentences of two words in two dimensions",
            queries_keys(2, n_queries=2, n_keys=2, d_k=2),
            weight=0.5,
        ),
        hidden("another sentence", queries_keys()),
        hidden("a batch of sentences", queries_keys(BATCH)),
        common("a batch and several heads: two leading axes", queries_keys(BATCH, HEADS)),
        hidden("one query and one key", queries_keys(n_queries=1, n_keys=1), weight=0.5),
    ),
    variants=(
        usual,
        right("einsum", "np.einsum('...qd,...kd->...qk', Q, K)"),
        right("sum of products", "(Q[..., :, None, :] * K[..., None, :, :]).sum(axis=-1)"),
        right("loop",
            "scores = np.empty(Q.shape[:-1] + (K.shape[-2],))",
            "for *leading, i, j in np.ndindex(scores.shape):",
            "    query, key = Q[(*leading, i)], K[(*leading, j)]",
            "    scores[(*leading, i, j)] = sum(query * key)",
            "scores"),
        right("float32", "Q.astype(np.float32) @ np.swapaxes(K, -1, -2).astype(np.float32)", single=True),
    ),
    mistakes=(
        usual.but("reversed_axes",
            "You multiplied by K.T, which reverses all axes, the batch included. Swap only the last two: "
            "K.swapaxes(-1, -2).",
            {"K.swapaxes(-1, -2)": "K.T"}),
        usual.but("transposed",
            "Your result is K Qᵀ, with one row per key. Compute Q Kᵀ, so that each query has a row of its "
            "own and the keys are the columns.",
            {"Q @ K": "K @ Q"}),
        wrong("all_sentences",
            "Your result compares the queries of each sentence with the keys of every sentence in the "
            "batch, as np.dot and np.tensordot do. Use @, which multiplies sentence by sentence.",
            "np.dot(Q, K.swapaxes(-1, -2))"),
        usual.but("scaled_already",
            "Your scores are divided by √d_k already. This step asks for the plain dot products; the next "
            "one scales them.",
            {"(-1, -2)": "(-1, -2) / np.sqrt(K.shape[-1])"}),
        wrong("cosine",
            "Your result is the cosine of the angle between query and key. Leave the vectors at their own "
            "lengths: a longer key is allowed to score higher.",
            "Q = Q / np.linalg.norm(Q, axis=-1, keepdims=True)",
            "K = K / np.linalg.norm(K, axis=-1, keepdims=True)",
            "Q @ K.swapaxes(-1, -2)"),
        wrong("keys_reshaped",
            "You turned the keys with reshape, which keeps the reading order and mixes the keys up. Swap their "
            "last two axes: K.swapaxes(-1, -2).",
            "Q @ K.reshape(*K.shape[:-2], K.shape[-1], K.shape[-2])"),
    ),
)
