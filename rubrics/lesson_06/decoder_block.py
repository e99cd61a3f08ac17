"""Step ``decoder_block``: three sublayers, the first of them causal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from numpy.random import Generator

from rubrics._inputs import Array, Inputs, Params
from rubrics._writing import writing
from rubrics.lesson_06.encoder_block import ATTEND, NORM_FROM_SCRATCH, THINK
from rubrics.lesson_06.parameters import matrices, network, norm, words
from solutions import feed_forward, multi_head, self_attention
from stepgrade.rubric import Step, common, hidden, public


def compose_decoder_block(cross_attention: Callable[..., Any]) -> Callable[..., Any]:
    """The block over any function that plays the part of cross-attention."""

    def decoder_block(X: Array, memory: Array, params: Params, n_heads: int) -> Any:
        causal = self_attention.causal_mask(len(X))
        X = feed_forward.post_norm(
            X,
            lambda Z: multi_head.multi_head_attention(Z, **params["self_attention"], n_heads=n_heads, mask=causal)[0],
            **params["norm_1"],
        )
        X = feed_forward.post_norm(
            X, lambda Z: cross_attention(Z, memory, params["cross_attention"], n_heads), **params["norm_2"]
        )
        return feed_forward.post_norm(
            X,
            lambda Z: feed_forward.feed_forward(Z, **params["feed_forward"], activation=feed_forward.relu),
            **params["norm_3"],
        )

    return decoder_block


def decoder(n: int, n_memory: int, n_heads: int, d_head: int, d_ff: int) -> Inputs:
    """The words, the encoder's output, and the parameters of one block of the decoder."""
    d_model = n_heads * d_head

    def inputs(rng: Generator) -> tuple[Any, ...]:
        params = {
            "self_attention": matrices(rng, d_model),
            "norm_1": norm(rng, d_model),
            "cross_attention": matrices(rng, d_model),
            "norm_2": norm(rng, d_model),
            "feed_forward": network(rng, d_model, d_ff),
            "norm_3": norm(rng, d_model),
        }
        return words(rng, n, d_model), words(rng, n_memory, d_model), params, n_heads

    return inputs


right, wrong = writing("decoder_block(X, memory, params, n_heads)")
ASK = "ask = lambda Z: cross_attention(Z, memory, params['cross_attention'], n_heads)"
usual = right("post_norm three times",
    "mask = causal_mask(len(X))",
    ATTEND,
    ASK,
    THINK,
    "X = post_norm(X, attend, **params['norm_1'])",
    "X = post_norm(X, ask, **params['norm_2'])",
    "post_norm(X, think, **params['norm_3'])")

decoder_block = Step(
    "decoder_block",
    points=1,
    summary="Causal self-attention, cross-attention, feed-forward network, each added and then normalised",
    parts=("cross_attention",),
    composition=compose_decoder_block,
    cases=(
        public("five words, a memory of seven", decoder(5, 7, 2, 3, 13)),
        public("seven words, a memory of three", decoder(7, 3, 3, 2, 11)),
        hidden("seven words, a memory of five", decoder(7, 5, 2, 11, 29)),
        hidden("three words, a memory of eleven", decoder(3, 11, 2, 7, 19)),
        hidden("as many words as in the memory", decoder(5, 5, 3, 7, 23)),
        hidden("one head only", decoder(5, 3, 1, 7, 13), weight=0.5),
        hidden("the first word of a translation", decoder(1, 5, 2, 3, 11), weight=0.5),
        hidden("a memory of a single word", decoder(5, 1, 3, 2, 17), weight=0.5),
        common("eleven words, a memory of seven, three heads", decoder(11, 7, 3, 5, 31)),
    ),
    variants=(
        usual,
        right("line by line",
            "found, _ = multi_head_attention(X, **params['self_attention'], n_heads=n_heads, mask=np.tri(len(X), dtype=bool))",
            "Y = layer_norm(X + found, **params['norm_1'])",
            "Z = layer_norm(Y + cross_attention(Y, memory, params['cross_attention'], n_heads), **params['norm_2'])",
            "layer_norm(Z + feed_forward(Z, **params['feed_forward'], activation=relu), **params['norm_3'])"),
        right("a loop over the sublayers",
            "mask = causal_mask(len(X))",
            ATTEND,
            ASK,
            THINK,
            "for sublayer, own in ((attend, 'norm_1'), (ask, 'norm_2'), (think, 'norm_3')):",
            "    X = layer_norm(X + sublayer(X), params[own]['gain'], params[own]['bias'])",
            "X"),
        right("einsum, the mask by comparison",
            *NORM_FROM_SCRATCH,
            "i = np.arange(len(X))",
            "mask = i[:, None] >= i",
            ATTEND,
            "Y = normalised(X + attend(X), **params['norm_1'])",
            "Z = normalised(Y + cross_attention(Y, memory, params['cross_attention'], n_heads), **params['norm_2'])",
            "ffn = params['feed_forward']",
            "hidden = np.maximum(0, np.einsum('nd,df->nf', Z, ffn['W_1']) + ffn['b_1'])",
            "normalised(Z + np.einsum('nf,fd->nd', hidden, ffn['W_2']) + ffn['b_2'], **params['norm_3'])"),
        right("float32",
            "def single(p):",
            "    return {k: single(v) for k, v in p.items()} if isinstance(p, dict) else p.astype(np.float32)",
            "X, memory, params, mask = X.astype(np.float32), memory.astype(np.float32), single(params), causal_mask(len(X))",
            "found = multi_head_attention(X, **params['self_attention'], n_heads=n_heads, mask=mask)[0].astype(np.float32)",
            "X = layer_norm(X + found, **params['norm_1'])",
            "found = np.asarray(cross_attention(X, memory, params['cross_attention'], n_heads)).astype(np.float32)",
            "X = layer_norm(X + found, **params['norm_2'])",
            "layer_norm(X + feed_forward(X, **params['feed_forward'], activation=relu), **params['norm_3'])",
            single=True),
    ),
    mistakes=(
        usual.but("no causal mask",
            "Your decoder sees the words that come after: its self-attention has no mask. Give it "
            "causal_mask(n); while it is trained, it must not read the word that it is to guess.",
            {"causal_mask(len(X))": "None"}),
        usual.but("one word ahead",
            "Your mask is one word ahead: every word sees the next word, too, which it is to guess. Row i of the "
            "causal mask is True up to column i.",
            {"causal_mask(len(X))": "np.tri(len(X), k=1, dtype=bool)"}),
        usual.but("mask upside down",
            "Your self-attention sees only what comes after a word. In the causal mask True means “may "
            "attend”, and it stands on and below the diagonal.",
            {"causal_mask": "~causal_mask"}),
        usual.but("memory masked as well",
            "Your causal mask went into cross-attention too. The memory is a finished sentence and hides "
            "nothing; mask the self-attention only.",
            {"['cross_attention'], n_heads":
                 "['cross_attention'], n_heads, np.tri(len(X), len(memory), dtype=bool)"}),
        usual.but("cross-attention first",
            "Your words ask the memory before they have looked at one another. Self-attention comes first "
            "(norm_1), then cross-attention (norm_2).",
            {"X, attend, **params['norm_1']": "X, ask, **params['norm_2']",
             "X, ask, **params['norm_2']": "X, attend, **params['norm_1']"}),
        usual.but("cross-attention left out",
            "Your block never asks the memory: it goes from self-attention straight to the feed-forward "
            "network. Put cross-attention, with norm_2, between the two.",
            {"post_norm(X, ask, **params['norm_2'])": "X"}),
        usual.but("questions from the block's input",
            "Your cross-attention gets its queries from X as it came into the block. It should ask with what "
            "self-attention has made of the words: each sublayer starts from the one before.",
            {"X = post_norm(X, attend": "Y = post_norm(X, attend",
             "X = post_norm(X, ask,": "Y = layer_norm(Y + ask(X),",
             "post_norm(X, think": "post_norm(Y, think"}),
        usual.but("self-attention's matrices used twice",
            "Your cross-attention uses the matrices of self-attention. It has four of its own: "
            "params['cross_attention'].",
            {"params['cross_attention']": "params['self_attention']"}),
        usual.but("last two norms exchanged",
            "norm_2 and norm_3 have changed places. They follow the sublayers in order: norm_1 after "
            "self-attention, norm_2 after cross-attention, norm_3 after the network.",
            {"norm_2": "norm_3", "norm_3": "norm_2"}),
        usual.but("no residual around cross-attention",
            "What cross-attention found takes the place of the word instead of being added to it. Normalise X "
            "+ cross_attention(X, …).",
            {"post_norm(X, ask,": "layer_norm(ask(X),"}),
        usual.but("pre-norm",
            "Your block is pre-norm, X + sublayer(LN(X)): that is GPT's order. The decoder of 2017 adds first "
            "and normalises the sum: use post_norm.",
            {"post_norm(X, attend": "pre_norm(X, attend",
             "post_norm(X, ask": "pre_norm(X, ask",
             "post_norm(X, think": "pre_norm(X, think"}),
        usual.but("gelu in place of relu",
            "Your feed-forward network uses GELU, its default. The block of 2017 has ReLU: hand "
            "activation=relu on to feed_forward.",
            {", activation=relu": ""}),
        usual.but("network left out",
            "Your block ends after cross-attention. The feed-forward network, with norm_3, comes last.",
            {"post_norm(X, think, **params['norm_3'])": "X"}),
    ),
)
