"""Step ``transformer_logits``: from token ids to logits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs, Params
from rubrics.exercise_03.in_float32 import writing
from rubrics.exercise_03.parameters import model
from solutions import gpt
from solutions.self_attention import causal_mask
from stepgrade.rubric import Step, common, hidden, public


def compose_transformer_logits(
    transformer_block: Callable[..., Any], layer_norm: Callable[..., Any]
) -> Callable[..., Any]:
    """The whole model over any block and any layer norm."""

    def transformer_logits(token_ids: Any, params: Params, n_heads: int) -> Any:
        X, mask = gpt.embed(token_ids, params), causal_mask(np.shape(token_ids)[-1])
        for block in params["h"]:
            X = transformer_block(X, block, n_heads, mask)
        return layer_norm(X, params["ln_f"]["g"], params["ln_f"]["b"]) @ params["wte"].T

    return transformer_logits


def texts(
    *shape: int, n_vocab: int, n_positions: int, n_heads: int, d_head: int, n_layers: int = 2, kind: type = np.int64
) -> Inputs:
    """Token ids of that shape and a language model for them."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        params = model(rng, n_vocab, n_positions, n_heads * d_head, n_layers)
        return rng.integers(n_vocab, size=shape).astype(kind), params, n_heads

    return inputs


right, wrong = writing("transformer_logits(token_ids, params, n_heads)")
EMBEDDED = 'X = params["wte"][token_ids] + params["wpe"][:token_ids.shape[-1]]'
MASK = "mask = np.tri(token_ids.shape[-1], dtype=bool)"
BLOCKS = ('for block in params["h"]:', "    X = transformer_block(X, block, n_heads, mask)")
UNEMBEDDED = 'layer_norm(X, params["ln_f"]["g"], params["ln_f"]["b"]) @ params["wte"].T'

transformer_logits = Step(
    "transformer_logits",
    points=5,
    summary="Token plus position, every block in turn, the last norm, tied output weights",
    parts=("transformer_block", "layer_norm"),
    composition=compose_transformer_logits,
    cases=(
        public("a text of five tokens", texts(5, n_vocab=7, n_positions=11, n_heads=2, d_head=3)),
        public("two texts of three tokens", texts(2, 3, n_vocab=13, n_positions=7, n_heads=5, d_head=1)),
        hidden("a text of seven tokens", texts(7, n_vocab=19, n_positions=13, n_heads=2, d_head=5, n_layers=3)),
        hidden("three texts", texts(3, 5, n_vocab=23, n_positions=11, n_heads=2, d_head=7)),
        hidden("two leading axes", texts(2, 3, 5, n_vocab=17, n_positions=11, n_heads=7, d_head=1)),
        hidden("a batch of one text", texts(1, 5, n_vocab=13, n_positions=11, n_heads=3, d_head=2), weight=0.5),
        hidden("as long as the context", texts(7, n_vocab=17, n_positions=7, n_heads=2, d_head=5), weight=0.5),
        hidden("a single token", texts(1, n_vocab=13, n_positions=5, n_heads=3, d_head=2), weight=0.5),
        hidden("ids of another integer type", texts(5, n_vocab=19, n_positions=7, n_heads=2, d_head=3, kind=np.int32), weight=0.5),
        common("five texts of seven tokens", texts(5, 7, n_vocab=23, n_positions=13, n_heads=3, d_head=2)),
    ),
    variants=(
        right("line by line", EMBEDDED, MASK, *BLOCKS, UNEMBEDDED),
        right("one text at a time",
            "if token_ids.ndim > 1:",
            "    return np.array([transformer_logits(text, params, n_heads) for text in token_ids])",
            EMBEDDED, MASK, *BLOCKS, UNEMBEDDED),
        right("einsum and take",
            "n = token_ids.shape[-1]",
            'X = np.take(params["wte"], token_ids, axis=0) + np.take(params["wpe"], np.arange(n), axis=0)',
            "mask = np.arange(n)[:, None] >= np.arange(n)",
            *BLOCKS,
            'normed = layer_norm(X, params["ln_f"]["g"], params["ln_f"]["b"])',
            'np.einsum("...nd,vd->...nv", normed, params["wte"])'),
        right("one-hot rows",
            'X = np.eye(len(params["wte"]))[token_ids] @ params["wte"]',
            'X = X + np.eye(len(params["wpe"]))[:token_ids.shape[-1]] @ params["wpe"]',
            MASK, *BLOCKS, UNEMBEDDED),
        right("float32", "logits32(token_ids, None, params, n_heads)[0]", single=True),
    ),
    mistakes=(
        wrong("positions forgotten",
            "The positions are missing. Add wpe[:n] to the token vectors, or the model cannot tell first from last.",
            'X = params["wte"][token_ids]', MASK, *BLOCKS, UNEMBEDDED),
        wrong("positions from 1",
            "Your positions count from 1. The first token stands at position 0: wpe[:n].",
            'X = params["wte"][token_ids] + params["wpe"][1:token_ids.shape[-1] + 1]',
            MASK, *BLOCKS, UNEMBEDDED),
        wrong("positions looked up by token",
            "You looked positions up by token id. The row of wpe is the token's place in the text, 0, 1, 2, …, not which token it "
            "is.",
            'X = params["wte"][token_ids] + params["wpe"][token_ids]', MASK, *BLOCKS, UNEMBEDDED),
        wrong("length counted from the left",
            "You took as many positions as there are texts: len(token_ids) counts the first axis. The text's length is the last "
            "one, token_ids.shape[-1].",
            'X = params["wte"][token_ids] + params["wpe"][:len(token_ids)]', MASK, *BLOCKS, UNEMBEDDED),
        wrong("embedding scaled",
            "You multiplied the token vectors by √d_model, as the paper of 2017 does. GPT-2 adds wte and wpe as they are.",
            'X = params["wte"][token_ids] * np.sqrt(params["wte"].shape[-1]) + params["wpe"][:token_ids.shape[-1]]',
            MASK, *BLOCKS, UNEMBEDDED),
        wrong("no causal mask",
            "Your tokens see those behind them. Hand a causal mask to every block: a model that may peek at the next token learns "
            "to copy it.",
            EMBEDDED, "mask = None", *BLOCKS, UNEMBEDDED),
        wrong("mask upside down",
            "Your mask lets tokens look ahead and hides what came before. Row i is True up to column i: np.tri, not its transpose.",
            EMBEDDED, "mask = np.tri(token_ids.shape[-1], dtype=bool).T", *BLOCKS, UNEMBEDDED),
        wrong("diagonal blocked",
            "Your mask hides each token from itself. A token may attend to itself and to everything before it: i >= j.",
            EMBEDDED, "mask = np.tri(token_ids.shape[-1], k=-1, dtype=bool)", *BLOCKS, UNEMBEDDED),
        wrong("last block only",
            "Every block of yours starts from the embedding again, so that only the last one counts. Feed each block what the one "
            "before it returned.",
            EMBEDDED, MASK, "start = X", *(line.replace("(X,", "(start,") for line in BLOCKS), UNEMBEDDED),
        wrong("first block only",
            "Your model has one block. Go through all of params[\"h\"], in order.",
            EMBEDDED, MASK, 'X = transformer_block(X, params["h"][0], n_heads, mask)', UNEMBEDDED),
        wrong("blocks in reverse order",
            "Your blocks run in reverse order. params[\"h\"][0] comes first.",
            EMBEDDED, MASK, BLOCKS[0].replace('params["h"]', 'params["h"][::-1]'), BLOCKS[1], UNEMBEDDED),
        wrong("last norm forgotten",
            "The last layer norm, ln_f, is missing. In pre-norm the stream is never normalised on its way, so it needs one before "
            "the output.",
            EMBEDDED, MASK, *BLOCKS, 'X @ params["wte"].T'),
        wrong("probabilities returned",
            "You returned probabilities. Logits are wanted: leave softmax to those who use them, which is also safer for the loss.",
            EMBEDDED, MASK, *BLOCKS, f"softmax({UNEMBEDDED})"),
        wrong("last row only",
            "You returned the logits of the last position alone. Training needs all of them: one row per position.",
            EMBEDDED, MASK, *BLOCKS, f"({UNEMBEDDED})[..., -1, :]"),
    ),
)
