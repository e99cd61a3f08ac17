"""Step ``self_attention_weights``: the method that makes the weights of every head."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs, Masks, causal
from rubrics._writing import writing
from rubrics.exercise_02.layers import (
    ARGUMENTS,
    LAYER,
    Part,
    calls,
    constructed,
    in_float32,
    padded,
    scattered,
)
from rubrics.exercise_02.self_attention_project import self_attention_project
from solutions import self_attention_layer as reference
from stepgrade.inside.script import Script
from stepgrade.rubric import Method, Step, common, hidden, public


def compose_weights(self_attention_project: Part) -> type[reference.SelfAttention]:
    """The layer over any function that plays ``project``."""

    class Composed(reference.SelfAttention):
        def project(self, X: Array) -> Any:
            return self_attention_project(*arguments_of(self), X)

    return Composed


def arguments_of(layer: reference.SelfAttention) -> tuple[Any, ...]:
    return layer.W_q, layer.W_k, layer.W_v, layer.W_o, layer.n_heads


def huge(mask: Masks | None = None) -> Inputs:
    """Scaled scores beyond ±10 000 in every head, 50 or more apart: no near ties."""
    n, n_heads, d_head = 5, 3, 7

    def inputs(rng: Generator) -> Script:
        d_model = n_heads * d_head
        direction = rng.normal(size=d_model)
        direction /= np.linalg.norm(direction)
        W_q, W_v, W_o = (rng.normal(size=(d_model, d_model)) for _ in range(3))
        W_k = W_q + 0.3 * rng.normal(size=(d_model, d_model))
        matches = (direction @ W_q * (direction @ W_k)).reshape(n_heads, d_head).sum(axis=1) / np.sqrt(d_head)
        W_q = W_q * np.repeat(np.array([1.0, -1.0, 1.0]) / matches, d_head)  # a score is ± a product of sizes
        X = (101.0 + 0.5 * rng.permutation(n))[:, None] * direction
        given = (X,) if mask is None else (X, mask(rng))
        return constructed((W_q, W_k, W_v, W_o, n_heads), "weights", given)

    return inputs


right, wrong = writing("weights(self, X, mask=None)", method_of=LAYER)
usual = right("matrix products",
    "Q, K, V = self.project(X)",
    "scores = Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])",
    "if mask is not None:",
    "    scores = np.where(np.expand_dims(mask, -3), scores, -np.inf)",
    "softmax(scores)")
WEIGHTS_IN_FLOAT32 = right("float32",
    "Q, K, V = (A.astype(np.float32) for A in self.project(X))",
    "scores = Q @ K.swapaxes(-1, -2) / np.float32(np.sqrt(K.shape[-1]))",
    "scores = scores if mask is None else np.where(mask[..., None, :, :], scores, np.float32(-np.inf))",
    "softmax(scores).astype(np.float32)",
    single=True)

self_attention_weights = Step(
    "self_attention_weights",
    points=5,
    summary="Each head's weights: scaled, masked, softmax",
    target=LAYER,
    parts=("self_attention_project",),
    composition=compose_weights,
    method=Method(
        "weights",
        lambda layer, *arguments: layer(*arguments[:5]).weights(*arguments[5:]),
        "def weights(self, X, mask=None):\n    return substitute(*arguments(self), X, mask)\n" + ARGUMENTS,
    ),
    cases=(
        public("one head", calls("weights", 5, 1, 3)),
        public("three heads, a causal mask", calls("weights", 5, 3, 2, mask=lambda rng: causal(5)), exact_zeros=True),
        public(
            "a batch of two sentences, three heads, a padding mask",
            calls("weights", 5, 3, 7, 2, mask=padded([5, 3], 5)),
            exact_zeros=True,
        ),
        public("scores of ten thousand, up and down", huge(), weight=0.5),
        hidden("a batch of five sentences, two heads", calls("weights", 3, 2, 7, 5)),
        hidden(
            "a batch, two heads, causal and padding masks together",
            calls("weights", 7, 2, 5, 3, mask=padded([7, 5, 2], 7, ahead=False)),
            exact_zeros=True,
        ),
        hidden(
            "as many sentences as heads, a mask for each sentence",
            calls("weights", 5, 3, 7, 3, mask=padded([5, 4, 2], 5)),
            exact_zeros=True,
        ),
        hidden("as many words as heads, a causal mask", calls("weights", 3, 3, 5, mask=lambda rng: causal(3)), weight=0.5),
        hidden(
            "a word that may attend to nothing",
            calls("weights", 5, 2, 11, mask=scattered(5, 5, blocked_row=True)),
            exact_zeros=True,
            weight=0.5,
        ),
        hidden("an empty sentence in a batch", calls("weights", 5, 2, 3, 3, mask=padded([5, 0, 2], 5)), exact_zeros=True, weight=0.5),
        hidden("scores of ten thousand under a mask", huge(scattered(5, 5)), exact_zeros=True, weight=0.5),
        hidden("one word only", calls("weights", 1, 3, 5, 2), weight=0.5),
        common(
            "two leading axes, a mask for every sentence",
            calls("weights", 7, 3, 5, 2, 5, mask=scattered(2, 5, 7, 7)),
            exact_zeros=True,
        ),
    ),
    variants=(
        usual,
        right("loop over the heads",
            "Q, K, V = self.project(X)",
            "found = []",
            "for h in range(self.n_heads):",
            "    q, k = Q[..., h, :, :], K[..., h, :, :]",
            "    scores = q @ k.swapaxes(-1, -2) / k.shape[-1] ** 0.5",
            "    found.append(softmax(scores if mask is None else np.where(mask, scores, -np.inf)))",
            "np.stack(found, axis=-3)"),
        right("einsum, and minus infinity added",
            "Q, K, V = self.project(X)",
            "scores = np.einsum('...qd,...kd->...qk', Q, K) * K.shape[-1] ** -0.5",
            "blocked = 0.0 if mask is None else np.where(mask, 0.0, -np.inf)[..., None, :, :]",
            "softmax(scores + blocked)"),
        right("all from scratch",
            "d = X.shape[-1] // self.n_heads",
            "Q, K = (np.moveaxis((X @ W).reshape(*X.shape[:-1], -1, d), -2, -3) for W in (self.W_q, self.W_k))",
            "allowed = np.ones(1, dtype=bool) if mask is None else mask[..., None, :, :]",
            "scores = np.where(allowed, Q / np.sqrt(d) @ K.swapaxes(-1, -2), -np.inf)",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.exp(scores - np.where(top > -np.inf, top, 0.0))",
            "total = e.sum(axis=-1, keepdims=True)",
            "e / np.where(total > 0, total, 1.0)"),
        WEIGHTS_IN_FLOAT32,
        in_float32(self_attention_project, WEIGHTS_IN_FLOAT32),
    ),
    mistakes=(
        usual.but("divided by √d_model",
            "Your scores are divided by √d_model, the width of a word. Each head's dot product adds up "
            "d_head products only: divide by √d_head, and d_head is K.shape[-1].",
            {"K.shape[-1]": "X.shape[-1]"}),
        usual.but("not scaled",
            "Your weights come from the plain scores. Divide the scores by √d_head, the last axis of K, "
            "before softmax.",
            {" / np.sqrt(K.shape[-1])": ""}),
        usual.but("divided by d_head",
            "Your scores are divided by d_head. Divide by its square root, √d_head.",
            {"np.sqrt(K.shape[-1])": "K.shape[-1]"}),
        usual.but("divided by √n",
            "Your scores are divided by the square root of the number of words. Divide by √d_head: that is "
            "the last axis of K, K.shape[-1].",
            {"K.shape[-1]": "K.shape[-2]"}),
        usual.but("keys asking",
            "Your scores are K Qᵀ, so that each row belongs to a key. Compute Q Kᵀ: a row per query, which "
            "softmax then shares among the keys.",
            {"Q @ K": "K @ Q"}),
        usual.but("mask without an axis for the heads",
            "The mask was laid over the scores without an axis for the heads, so a batch's masks were dealt "
            "out to the heads. The scores are (..., n_heads, n, n): insert the axis, mask[..., None, :, :], "
            "so that all heads of a sentence share its mask.",
            {"np.expand_dims(mask, -3)": "mask"}),
        usual.but("axis for the heads in the wrong place",
            "You put the mask's axis for the heads in second place, mask[:, None], which fits only a mask "
            "with a batch in front. Count from the right: mask[..., None, :, :].",
            {"np.expand_dims(mask, -3)": "mask[:, None]"}),
        usual.but("mask ignored",
            "Your result is what comes out without a mask. When a mask is given, put -np.inf in place of "
            "the blocked scores, before softmax.",
            {"np.where(np.expand_dims(mask, -3), scores, -np.inf)": "scores"}),
        usual.but("mask upside down",
            "You attended to exactly the keys that are forbidden. True means “may attend”: keep a score "
            "where the mask is True.",
            {"scores, -np.inf": "-np.inf, scores"}),
        usual.but("mask added",
            "You added the mask to the scores, as one does with masks of 0 and -inf. This one holds True "
            "and False, which count as 1 and 0: put -np.inf where it is False, with np.where.",
            {"np.where(np.expand_dims(mask, -3), scores, -np.inf)": "scores + np.expand_dims(mask, -3)"}),
        usual.but("mask after softmax",
            "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block the scores "
            "first, with -np.inf; then softmax shares the whole 1 among the allowed keys.",
            {"np.where(np.expand_dims(mask, -3), scores, -np.inf)": "scores",
             "softmax(scores)": "softmax(scores) * (1.0 if mask is None else np.expand_dims(mask, -3))"}),
        usual.but("a large negative number",
            "Blocked scores were set to a large negative number, such as -10 000 or -1e9. Where the allowed "
            "scores are as low, or where there are none, forbidden keys then get weight; use -np.inf, which "
            "nothing undercuts.",
            {"-np.inf": "-1e4"}),
        usual.but("nan for nothing",
            "A word that may attend to nothing came back as NaN. Its weights are 0; the softmax of the "
            "toolbox takes care of that.",
            {"return softmax(scores)":
                 "weights = np.exp(scores - scores.max(axis=-1, keepdims=True))\n"
                 "        return weights if mask is None else weights / weights.sum(axis=-1, keepdims=True)"}),
        usual.but("heads compete",
            "Your weights sum to 1 over the heads: softmax ran over the wrong axis. Each head shares out an "
            "attention of its own among the keys: use the last axis.",
            {"softmax(scores)": "softmax(scores.swapaxes(-1, -3)).swapaxes(-1, -3)"}),
        usual.but("over the queries",
            "Your weights sum to 1 down the columns: softmax ran over the queries. Each query shares its "
            "attention among the keys: use the last axis.",
            {"softmax(scores)": "softmax(scores.swapaxes(-1, -2)).swapaxes(-1, -2)"}),
    ),
)
