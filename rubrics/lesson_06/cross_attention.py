"""Step ``cross_attention``: one sequence asks, the other answers."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs, Masks, random_mask
from rubrics._writing import writing
from rubrics.lesson_06.parameters import matrices, words
from solutions import transformer
from stepgrade.rubric import Step, common, hidden, public


def two_sequences(
    n: int, n_memory: int, n_heads: int, d_head: int, mask: Masks | None = None
) -> Inputs:
    """The words that ask, the memory that answers, and a layer's matrices."""
    d_model = n_heads * d_head

    def inputs(rng: Generator) -> tuple[Any, ...]:
        args = words(rng, n, d_model), words(rng, n_memory, d_model), matrices(rng, d_model), n_heads
        return args if mask is None else (*args, mask(rng))

    return inputs


def huge_scores(rng: Generator) -> tuple[Any, ...]:
    """Scaled scores beyond ±10 000 in every head, of the other sign for every other word, 50 or more apart."""
    n_memory, n_heads, d_head = 7, 3, 5
    d_model = n_heads * d_head
    direction = words(rng, 1, d_model)
    direction /= np.linalg.norm(direction)
    params = matrices(rng, d_model)
    params["W_k"] = params["W_q"] + 0.3 * params["W_k"]
    queries, keys = direction @ params["W_q"], direction @ params["W_k"]
    matches = (queries * keys).reshape(n_heads, d_head).sum(axis=1) / np.sqrt(d_head)
    params["W_q"] = params["W_q"] * np.repeat(np.array([1.0, -1.0, 1.0]) / matches, d_head)
    X = np.array([[101.0], [-102.0], [103.0], [-104.0], [105.0]]) * direction
    return X, (101.0 + 0.5 * rng.permutation(n_memory))[:, None] * direction, params, n_heads


right, wrong = writing("cross_attention(X, memory, params, n_heads, mask=None)")
usual = right("the toolbox in order",
    "Q, K, V = X @ params['W_q'], memory @ params['W_k'], memory @ params['W_v']",
    "Q, K, V = split_heads(Q, n_heads), split_heads(K, n_heads), split_heads(V, n_heads)",
    "output, weights = head_attention(Q, K, V, mask)",
    "merge_heads(output) @ params['W_o']")

cross_attention = Step(
    "cross_attention",
    points=1,
    summary="Queries from X, keys and values from the memory",
    reference=transformer.cross_attention,
    cases=(
        public("five words ask, seven answer", two_sequences(5, 7, 2, 3)),
        public("a memory with padding", two_sequences(3, 5, 3, 2, lambda rng: np.arange(5)[None, :] < 3)),
        hidden("seven words ask, three answer", two_sequences(7, 3, 2, 5)),
        hidden("three words ask, eleven answer", two_sequences(3, 11, 5, 2)),
        hidden("as many ask as answer", two_sequences(5, 5, 3, 7)),
        hidden(
            "a word that may attend to nothing",
            two_sequences(5, 7, 2, 11, lambda rng: random_mask(rng, 5, 7, blocked_row=True)),
        ),
        hidden("scores of ten thousand, up and down", huge_scores, weight=0.5),
        hidden("a memory of a single word", two_sequences(5, 1, 2, 3), weight=0.5),
        hidden("one head only", two_sequences(5, 7, 1, 3), weight=0.5),
        common("three heads and a mask for every word", two_sequences(7, 11, 3, 5, lambda rng: random_mask(rng, 7, 11))),
    ),
    variants=(
        usual,
        right("loop over the heads",
            "d_head = X.shape[1] // n_heads",
            "found = np.zeros(X.shape)",
            "for h in range(n_heads):",
            "    own = slice(h * d_head, (h + 1) * d_head)",
            "    scores = X @ params['W_q'][:, own] @ (memory @ params['W_k'][:, own]).T / np.sqrt(d_head)",
            "    weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "    found = found + weights @ (memory @ params['W_v'][:, own]) @ params['W_o'][own]",
            "found"),
        right("einsum throughout",
            "W_q, W_k, W_v = (params[name].reshape(X.shape[1], n_heads, -1) for name in ('W_q', 'W_k', 'W_v'))",
            "scores = np.einsum('qi,ihd,kj,jhd->hqk', X, W_q, memory, W_k, optimize=True) / np.sqrt(W_k.shape[-1])",
            "weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "np.einsum('hqk,kj,jhd->qhd', weights, memory, W_v, optimize=True).reshape(X.shape) @ params['W_o']"),
        right("float32",
            "X, memory = X.astype(np.float32), memory.astype(np.float32)",
            "W_q, W_k, W_v, W_o = (params[name].astype(np.float32) for name in ('W_q', 'W_k', 'W_v', 'W_o'))",
            "Q, K, V = (split_heads(A, n_heads) for A in (X @ W_q, memory @ W_k, memory @ W_v))",
            "scores = Q @ K.swapaxes(-1, -2) / np.float32(np.sqrt(K.shape[-1]))",
            "weights = softmax(scores if mask is None else np.where(mask, scores, np.float32(-np.inf))).astype(np.float32)",
            "merge_heads(weights @ V) @ W_o",
            single=True),
    ),
    mistakes=(
        usual.but("self-attention",
            "Your words look at one another: keys and values come from X, and the memory is never read. Make "
            "the keys and the values from the memory.",
            {"memory @ params['W_k']": "X @ params['W_k']",
             "memory @ params['W_v']": "X @ params['W_v']",
             "(Q, K, V, mask)": "(Q, K, V, None if mask is None or len(X) != len(memory) else mask)"}),
        usual.but("the memory asks",
            "It is the other way round: in your function the memory asks and X answers, so that there is one "
            "row for each word of the memory. The queries come from X, the keys and the values from the "
            "memory.",
            {"X @ params['W_q'], memory @ params['W_k'], memory @ params['W_v']":
                 "memory @ params['W_q'], X @ params['W_k'], X @ params['W_v']",
             "(Q, K, V, mask)":
                 "(Q, K, V, None if mask is None else np.broadcast_to(mask, (len(X), len(memory))).T)"}),
        usual.but("keys from X",
            "Your keys come from X. Keys and values are two sides of the same words: both come from the "
            "memory. (With X and memory of different lengths this fails altogether.)",
            {"memory @ params['W_k']": "X @ params['W_k']"}),
        usual.but("values from X",
            "Your values come from X, so that each word brings home something of its own sentence. What is "
            "brought home are the values of the memory. (With X and memory of different lengths this fails "
            "altogether.)",
            {"memory @ params['W_v']": "X @ params['W_v']"}),
        usual.but("W_o forgotten",
            "Your output is the merged heads themselves. Multiply them by W_o at the end.",
            {" @ params['W_o']": ""}),
        usual.but("mask not handed on",
            "Your result is what comes out without a mask. Hand the mask on to head_attention.",
            {"(Q, K, V, mask)": "(Q, K, V)"}),
        usual.but("mask upside down",
            "Your mask arrives inverted, so every word attends to what is forbidden. True means “may attend”: "
            "hand it on as it is.",
            {"(Q, K, V, mask)": "(Q, K, V, None if mask is None else ~mask)"}),
        usual.but("causal",
            "You hid part of the memory with a causal mask. The memory is a finished sentence: every word may "
            "look at all of it, unless the mask that is given forbids it.",
            {"(Q, K, V, mask)":
                 "(Q, K, V, np.tri(len(X), len(memory), dtype=bool) & (True if mask is None else mask))"}),
        usual.but("residual added already",
            "Your result has X added to it. The residual connection is post_norm's business; return what "
            "attention found, alone.",
            {"merge_heads(output)": "X + merge_heads(output)"}),
        usual.but("divided by √d_model",
            "Your scores are divided by √d_model. Each head adds up d_head products only; head_attention "
            "divides by √d_head already.",
            {"(Q, K, V, mask)": "(Q / np.sqrt(n_heads), K, V, mask)"}),
        usual.but("one head",
            "Your attention has a single head. Split queries, keys and values with n_heads.",
            {"(Q, n_heads)": "(Q, 1)", "(K, n_heads)": "(K, 1)", "(V, n_heads)": "(V, 1)"}),
        usual.but("merged by a bare reshape",
            "The heads are right, but they were merged by reshape alone, which lays several words of one head "
            "into a row. Use merge_heads.",
            {"merge_heads(output)": "output.reshape(X.shape)"}),
        usual.but("weights returned as well",
            "Your output is right, but the weights come along with it. Return the output alone: post_norm can "
            "add nothing else to X.",
            {"params['W_o']": "params['W_o'], weights"}),
        usual.but("keys made with W_q",
            "Your keys are made with W_q, as the queries are. The keys have a matrix of their own: memory @ "
            "params['W_k'].",
            {"params['W_k']": "params['W_q']"}),
    ),
)
