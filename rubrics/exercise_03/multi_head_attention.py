"""Step ``multi_head_attention``: with GPT-2's parameters, Q, K and V side by side."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs, Masks, random_mask
from rubrics._writing import writing
from rubrics.exercise_03.in_float32 import SINGLE
from rubrics.exercise_03.parameters import attn
from rubrics.lesson_03.multi_head_attention import huge_layer as huge_layer_of_lesson_3
from solutions import gpt
from solutions.self_attention import causal_mask
from stepgrade.rubric import Step, common, hidden, public


def layer(*leading: int, n: int, n_heads: int, d_head: int, mask: Masks | None = None) -> Inputs:
    """Rows and the parameters of an attention layer, and a mask where one is given."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        d = n_heads * d_head
        args = (rng.normal(size=(*leading, n, d)), attn(rng, d), n_heads)
        return args if mask is None else (*args, mask(rng))

    return inputs


def huge_layer(mask: Masks | None = None) -> Inputs:
    """Scaled scores beyond ±10 000 in every head, 50 or more apart: no near ties."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        X, W_q, W_k, W_v, W_o, n_heads = huge_layer_of_lesson_3(rng)
        bias = np.concatenate([np.zeros(2 * len(W_o)), rng.normal(size=len(W_o))])
        params = {
            "c_attn": {"w": np.hstack([W_q, W_k, W_v]), "b": bias},
            "c_proj": {"w": W_o, "b": rng.normal(size=len(W_o))},
        }
        return (X, params, n_heads) if mask is None else (X, params, n_heads, mask(rng))

    return inputs


right, wrong = writing("multi_head_attention(X, params, n_heads, mask=None)", before_single=SINGLE)
PROJECTED = 'Q, K, V = np.split(X @ params["c_attn"]["w"] + params["c_attn"]["b"], 3, axis=-1)'
SPLIT = "Q, K, V = split_heads(Q, n_heads), split_heads(K, n_heads), split_heads(V, n_heads)"
RESULT = 'merge_heads(output) @ params["c_proj"]["w"] + params["c_proj"]["b"]'
usual = right("the toolbox in order",
    PROJECTED,
    SPLIT,
    "mask = None if mask is None else mask[..., None, :, :]",
    "output, weights = attention(Q, K, V, mask)",
    RESULT)
written_out = right("attention written out",
    PROJECTED,
    SPLIT,
    "scores = Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])",
    "scores = scores if mask is None else np.where(mask[..., None, :, :], scores, -np.inf)",
    "weights = softmax(scores)",
    "output = weights @ V",
    RESULT)

multi_head_attention = Step(
    "multi_head_attention",
    points=5,
    summary="Q, K and V out of one product, all heads at once, mixed by c_proj",
    reference=gpt.multi_head_attention,
    cases=(
        public("one text, two heads", layer(n=5, n_heads=2, d_head=3)),
        public("three texts under a causal mask", layer(3, n=5, n_heads=2, d_head=7, mask=lambda rng: causal_mask(5))),
        public(  # square on purpose: here a mask without a head axis broadcasts without complaint
            "two texts of two tokens, two heads, a mask for each text",
            layer(2, n=2, n_heads=2, d_head=2,
                mask=lambda rng: np.array([[[True, False], [True, True]], [[True, True], [False, True]]])),
            weight=0.5,
        ),
        public("a padding mask with one row per text", layer(3, n=7, n_heads=2, d_head=5, mask=lambda rng: random_mask(rng, 3, 1, 7))),
        hidden("two texts, each with a mask of its own", layer(2, n=7, n_heads=3, d_head=5, mask=lambda rng: random_mask(rng, 2, 7, 7))),
        hidden("two leading axes, no mask", layer(2, 3, n=5, n_heads=7, d_head=11)),
        hidden(
            "a token that may attend to nothing",
            layer(2, n=5, n_heads=3, d_head=7, mask=lambda rng: random_mask(rng, 2, 5, 5, blocked_row=True)),
        ),
        hidden("as many texts as heads and tokens", layer(3, n=3, n_heads=3, d_head=5, mask=lambda rng: random_mask(rng, 3, 3, 3)), weight=0.5),
        hidden("one head only", layer(n=5, n_heads=1, d_head=7), weight=0.5),
        hidden("as many heads as columns", layer(n=5, n_heads=7, d_head=1), weight=0.5),
        hidden("scores of ten thousand, up and down", huge_layer(), weight=0.5),
        hidden("scores of ten thousand under a mask", huge_layer(lambda rng: random_mask(rng, 5, 5)), weight=0.5),
        common("two texts, three heads, a causal mask", layer(2, n=11, n_heads=3, d_head=5, mask=lambda rng: causal_mask(11))),
    ),
    variants=(
        usual,
        written_out,
        right("loop over the heads",
            PROJECTED,
            "found, d_head = [], X.shape[-1] // n_heads",
            "for h in range(n_heads):",
            "    own = slice(h * d_head, (h + 1) * d_head)",
            "    found.append(attention(Q[..., own], K[..., own], V[..., own], mask)[0])",
            'np.concatenate(found, axis=-1) @ params["c_proj"]["w"] + params["c_proj"]["b"]'),
        right("einsum",
            'projected = np.einsum("...nd,de->...ne", X, params["c_attn"]["w"]) + params["c_attn"]["b"]',
            "Q, K, V = np.moveaxis(projected.reshape(*X.shape[:-1], 3, n_heads, -1), -3, 0)",
            "scores = np.einsum('...qhd,...khd->...hqk', Q, K) / np.sqrt(Q.shape[-1])",
            "weights = softmax(scores if mask is None else np.where(mask[..., None, :, :], scores, -np.inf))",
            "found = np.einsum('...hqk,...khd->...qhd', weights, V).reshape(X.shape)",
            'np.einsum("...nd,de->...ne", found, params["c_proj"]["w"]) + params["c_proj"]["b"]'),
        right("three slices and np.expand_dims",
            'd, w, b = X.shape[-1], params["c_attn"]["w"], params["c_attn"]["b"]',
            "Q, K, V = (X @ w[:, i * d:(i + 1) * d] + b[i * d:(i + 1) * d] for i in range(3))",
            SPLIT,
            "output, _ = attention(Q, K, V, True if mask is None else np.expand_dims(mask, -3))",
            RESULT),
        right("float32",
            "params = single(params)",
            "Q, K, V = heads32(single(X), params, n_heads)",
            'linear32(merge_heads(attention32(Q, K, V, mask)), params["c_proj"])',
            single=True),
    ),
    mistakes=(
        usual.but("heads cut before Q, K and V",
            "You cut the columns of c_attn into heads first and each head's columns into Q, K and V "
            "afterwards. In GPT-2 all of Q comes first, then all of K, then all of V: split into three, "
            "then into heads.",
            {"Q, K, V = np.split(X": "pieces = split_heads(X", "3, axis=-1": "n_heads",
             SPLIT: "Q, K, V = np.split(pieces, 3, axis=-1)"}),
        usual.but("another order of Q, K and V",
            "Queries and keys have changed places. The columns of c_attn hold Q, K and V, in this order.",
            {"Q, K, V = np.split": "K, Q, V = np.split"}),
        usual.but("first bias forgotten",
            "The bias of c_attn is missing: add it to X @ w before you split.",
            {' + params["c_attn"]["b"]': ""}),
        usual.but("second bias forgotten",
            "The bias of c_proj is missing: add it at the very end.",
            {' + params["c_proj"]["b"]': ""}),
        usual.but("c_proj forgotten",
            "Your result is the merged heads themselves. Pass them through c_proj, which mixes what the "
            "heads found.",
            {RESULT: "merge_heads(output)"}),
        wrong("one head only",
            "Your result is that of a single big head: Q, K and V were not split. Pass each of them through "
            "split_heads.",
            PROJECTED,
            "output, weights = attention(Q, K, V, mask)",
            'output @ params["c_proj"]["w"] + params["c_proj"]["b"]'),
        usual.but("split by a bare reshape",
            "You made the heads by reshape alone, which gives head 0 the first tokens instead of its "
            "columns of every token. Use split_heads.",
            {SPLIT: "Q, K, V = (A.reshape(*A.shape[:-2], n_heads, A.shape[-2], -1) for A in (Q, K, V))"}),
        usual.but("merged by a bare reshape",
            "The heads are right, but they were merged by reshape alone, which lays several tokens of one "
            "head into a row. Use merge_heads.",
            {"merge_heads(output)": "output.reshape(X.shape)"}),
        usual.but("mask without a head axis",
            "Your mask meets the heads where it should meet the texts. A batch of masks is (..., n, n) and "
            "the scores are (..., n_heads, n, n): insert the head axis with mask[..., None, :, :].",
            {"mask[..., None, :, :]": "mask"}),
        usual.but("mask ignored",
            "Your result is what comes out without a mask. Hand the mask on to attention.",
            {"attention(Q, K, V, mask)": "attention(Q, K, V)"}),
        usual.but("mask upside down",
            "Every token attends to exactly what is forbidden. True means “may attend”: hand the mask on as "
            "it is.",
            {"V, mask)": "V, None if mask is None else ~mask)"}),
        usual.but("always causal",
            "Your attention is causal even when no mask says so. This function blocks what the mask blocks "
            "and nothing else.",
            {"output, weights": "causal = np.tri(X.shape[-2], dtype=bool)\n    output, weights",
             "V, mask)": "V, causal if mask is None else mask & causal)"}),
        written_out.but("divided by √d_model",
            "Your scores are divided by √d_model. A head's dot product adds up d_head products only: divide "
            "by √d_head.",
            {"K.shape[-1]": "X.shape[-1]"}),
        written_out.but("not scaled",
            "Your scores are not scaled. Divide them by √d_head, or use the toolbox's attention, which does.",
            {" / np.sqrt(K.shape[-1])": ""}),
        written_out.but("a large negative number",
            "Blocked scores were set to a large negative number, such as -10 000. Where the allowed scores "
            "are as low, or where there are none, forbidden tokens then get weight; use -np.inf, which "
            "nothing undercuts.",
            {"-np.inf": "-1e4"}),
        written_out.but("mask after softmax",
            "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block the scores "
            "first, with -np.inf.",
            {"np.where(mask[..., None, :, :], scores, -np.inf)": "scores",
             "softmax(scores)": "softmax(scores) * (1.0 if mask is None else mask[..., None, :, :])"}),
        written_out.but("nan for nothing",
            "A token that may attend to nothing came back as NaN. Its weights are 0; the softmax of the "
            "toolbox takes care of that.",
            {"weights = softmax(scores)":
                 "e = np.exp(scores - scores.max(axis=-1, keepdims=True))\n"
                 "    weights = e / e.sum(axis=-1, keepdims=True)"}),
        usual.but("weights returned as well",
            "Your output is right, but the weights come with it. Return the output alone.",
            {RESULT: f"{RESULT}, weights"}),
    ),
)
