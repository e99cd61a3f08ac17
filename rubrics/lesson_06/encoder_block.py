"""Step ``encoder_block``: attention and network, post-norm, as in 2017."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs, Masks, Params, random_mask
from rubrics._writing import writing
from rubrics.lesson_06.parameters import decided, matrices, network, norm, until, words
from solutions import attention, multi_head, transformer
from stepgrade.rubric import Step, common, hidden, public


def encoder(
    n: int,
    n_heads: int,
    d_head: int,
    d_ff: int,
    mask: Masks | None = None,
    sharpness: float = 1.0,
) -> Inputs:
    """The words and the parameters of one block of the encoder."""
    d_model = n_heads * d_head

    def inputs(rng: Generator) -> tuple[Any, ...]:
        params = {
            "self_attention": matrices(rng, d_model, sharpness),
            "norm_1": norm(rng, d_model),
            "feed_forward": network(rng, d_model, d_ff),
            "norm_2": norm(rng, d_model),
        }
        X = words(rng, n, d_model)
        return (X, params, n_heads) if mask is None else (X, params, n_heads, mask(rng))

    return inputs


def encoder_decided(X: Array, params: Params, n_heads: int) -> bool:
    Q, K = (multi_head.split_heads(X @ params["self_attention"][name], n_heads) for name in ("W_q", "W_k"))
    return decided(attention.scale_scores(attention.attention_scores(Q, K), K.shape[-1]))


right, wrong = writing("encoder_block(X, params, n_heads, mask=None)")
ATTEND = "attend = lambda Z: multi_head_attention(Z, **params['self_attention'], n_heads=n_heads, mask=mask)[0]"
THINK = "think = lambda Z: feed_forward(Z, **params['feed_forward'], activation=relu)"
NORM_FROM_SCRATCH = (
    "def normalised(Z, gain, bias):",
    "    mean, variance = Z.mean(axis=-1, keepdims=True), Z.var(axis=-1, keepdims=True)",
    "    return gain * (Z - mean) / np.sqrt(variance + 1e-5) + bias",
)
usual = right("post_norm twice",
    ATTEND,
    THINK,
    "Y = post_norm(X, attend, **params['norm_1'])",
    "post_norm(Y, think, **params['norm_2'])")

encoder_block = Step(
    "encoder_block",
    points=1,
    summary="Self-attention, then the feed-forward network, each added to its input and then normalised",
    reference=transformer.encoder_block,
    cases=(
        public("five words, two heads", encoder(5, 2, 3, 13)),
        public("seven words, the last ones padding", encoder(7, 3, 2, 11, lambda rng: np.arange(7)[None, :] < 5)),
        hidden("seven words, two heads", encoder(7, 2, 5, 23)),
        hidden("five words, three heads, a causal mask", encoder(5, 3, 7, 31, lambda rng: np.tri(5, dtype=bool))),
        hidden(
            "a word that may attend to nothing",
            encoder(5, 2, 11, 17, lambda rng: random_mask(rng, 5, 5, blocked_row=True)),
        ),
        hidden("scores of ten thousand, up and down", until(encoder_decided, encoder(5, 2, 3, 13, sharpness=2e4)), weight=0.5),
        hidden("one head only", encoder(7, 1, 5, 13), weight=0.5),
        hidden("as many heads as columns", encoder(5, 7, 1, 11), weight=0.5),
        hidden("a single word", encoder(1, 3, 5, 19), weight=0.5),
        common("eleven words, three heads, a mask for every query", encoder(11, 3, 5, 37, lambda rng: random_mask(rng, 11, 11))),
    ),
    variants=(
        usual,
        right("line by line",
            "attn, ffn = params['self_attention'], params['feed_forward']",
            "found, _ = multi_head_attention(X, attn['W_q'], attn['W_k'], attn['W_v'], attn['W_o'], n_heads, mask)",
            "Y = layer_norm(X + found, params['norm_1']['gain'], params['norm_1']['bias'])",
            "thought = feed_forward(Y, ffn['W_1'], ffn['b_1'], ffn['W_2'], ffn['b_2'], relu)",
            "layer_norm(Y + thought, params['norm_2']['gain'], params['norm_2']['bias'])"),
        right("loop over the heads, everything written out",
            *NORM_FROM_SCRATCH,
            "attn, ffn = params['self_attention'], params['feed_forward']",
            "found, d_head = np.zeros(X.shape), X.shape[1] // n_heads",
            "for h in range(n_heads):",
            "    own = slice(h * d_head, (h + 1) * d_head)",
            "    scores = X @ attn['W_q'][:, own] @ (X @ attn['W_k'][:, own]).T / np.sqrt(d_head)",
            "    weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "    found = found + weights @ (X @ attn['W_v'][:, own]) @ attn['W_o'][own]",
            "Y = normalised(X + found, **params['norm_1'])",
            "hidden = np.maximum(0, Y @ ffn['W_1'] + ffn['b_1'])",
            "normalised(Y + hidden @ ffn['W_2'] + ffn['b_2'], **params['norm_2'])"),
        right("einsum in the network",
            ATTEND,
            "Y = post_norm(X, attend, **params['norm_1'])",
            "ffn = params['feed_forward']",
            "hidden = np.einsum('nd,df->nf', Y, ffn['W_1']) + ffn['b_1']",
            "thought = np.einsum('nf,fd->nd', np.where(hidden > 0, hidden, 0.0), ffn['W_2']) + ffn['b_2']",
            "layer_norm(Y + thought, **params['norm_2'])"),
        right("float32",
            "def single(p):",
            "    return {k: single(v) for k, v in p.items()} if isinstance(p, dict) else p.astype(np.float32)",
            "params, X = single(params), X.astype(np.float32)",
            "found = multi_head_attention(X, **params['self_attention'], n_heads=n_heads, mask=mask)[0].astype(np.float32)",
            "Y = layer_norm(X + found, **params['norm_1'])",
            "layer_norm(Y + feed_forward(Y, **params['feed_forward'], activation=relu), **params['norm_2'])",
            single=True),
    ),
    mistakes=(
        usual.but("gelu in place of relu",
            "Your feed-forward network uses GELU, its default. The block of 2017 has ReLU: hand "
            "activation=relu on to feed_forward.",
            {", activation=relu": ""}),
        usual.but("pre-norm",
            "Your block is pre-norm, X + sublayer(LN(X)): that is GPT's order. The encoder of 2017 adds first "
            "and normalises the sum: use post_norm.",
            {"post_norm(X": "pre_norm(X", "post_norm(Y": "pre_norm(Y"}),
        usual.but("no residual around attention",
            "The attention's output takes the place of X instead of being added to it: a word forgets itself. "
            "Normalise X + attention(X).",
            {"post_norm(X, attend,": "layer_norm(attend(X),"}),
        usual.but("no residual around the network",
            "The feed-forward network's output is not added to its input. Normalise Y + FFN(Y), Y being what "
            "the first sublayer gave.",
            {"post_norm(Y, think,": "layer_norm(think(Y),"}),
        usual.but("network reads the block's input",
            "Your feed-forward network is given X, what came into the block, instead of the first sublayer's "
            "result. So it never hears what attention found. The second sublayer starts from the first one's "
            "output.",
            {"post_norm(Y, think,": "layer_norm(Y + think(X),"}),
        usual.but("residual from the block's input",
            "In the second sublayer you add the network's output to X, what came into the block. Add it to Y, "
            "the first sublayer's result.",
            {"post_norm(Y, think,": "layer_norm(X + think(Y),"}),
        usual.but("the two norms exchanged",
            "norm_1 and norm_2 have changed places. norm_1 follows attention, norm_2 follows the feed-forward network.",
            {"norm_1": "norm_2", "norm_2": "norm_1"}),
        usual.but("the first norm used twice",
            "norm_1 is used after both sublayers. The second layer norm has parameters of its own: norm_2.",
            {"norm_2": "norm_1"}),
        usual.but("the first norm left out",
            "Between the two sublayers nothing is normalised. Each sublayer has its own layer norm: norm_1 "
            "after attention, norm_2 after the network.",
            {"post_norm(X, attend, **params['norm_1'])": "X + attend(X)"}),
        usual.but("the second norm left out",
            "Your result is the last sum, not normalised. A post-norm block ends with a layer norm: norm_2.",
            {"post_norm(Y, think, **params['norm_2'])": "Y + think(Y)"}),
        usual.but("network before attention",
            "Your feed-forward network comes first. The order is: look around (attention, norm_1), then think "
            "it over (the network, norm_2).",
            {"X, attend, **params['norm_1']": "X, think, **params['norm_2']",
             "Y, think, **params['norm_2']": "Y, attend, **params['norm_1']"}),
        usual.but("mask not handed on",
            "Your result is what comes out without a mask. Hand the mask on to multi_head_attention.",
            {", mask=mask": ""}),
        usual.but("mask upside down",
            "Your mask arrives inverted, so every word attends to what is forbidden. True means “may attend”: "
            "hand it on as it is.",
            {"mask=mask": "mask=None if mask is None else ~mask"}),
        usual.but("always causal",
            "Your encoder hides the later words. An encoder reads the whole sentence: the only mask it knows "
            "is the one that it is given.",
            {"mask=mask": "mask=np.tri(len(X), dtype=bool) & (True if mask is None else mask)"}),
        usual.but("one head",
            "Your attention has a single head. Hand n_heads on to multi_head_attention.",
            {"n_heads=n_heads": "n_heads=1"}),
    ),
)
