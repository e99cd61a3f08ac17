"""Step ``transformer_logits``: from token ids to logits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs, Params
from rubrics._writing import writing
from rubrics.exercise_03.in_float32 import SINGLE
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


right, wrong = writing("transformer_logits(token_ids, params, n_heads)", before_single=SINGLE)
LINES = (
    'X = params["wte"][token_ids] + params["wpe"][:token_ids.shape[-1]]',
    "mask = np.tri(token_ids.shape[-1], dtype=bool)",
    'for block in params["h"]:',
    "    X = transformer_block(X, block, n_heads, mask)",
    'layer_norm(X, params["ln_f"]["g"], params["ln_f"]["b"]) @ params["wte"].T',
)
usual = right("line by line", *LINES)

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
        usual,
        right("one text at a time",
            "if token_ids.ndim > 1:",
            "    return np.array([transformer_logits(text, params, n_heads) for text in token_ids])",
            *LINES),
        right("einsum and take",
            "n = token_ids.shape[-1]",
            'X = np.take(params["wte"], token_ids, axis=0) + np.take(params["wpe"], np.arange(n), axis=0)',
            "mask = np.arange(n)[:, None] >= np.arange(n)",
            'for block in params["h"]:',
            "    X = transformer_block(X, block, n_heads, mask)",
            'normed = layer_norm(X, params["ln_f"]["g"], params["ln_f"]["b"])',
            'np.einsum("...nd,vd->...nv", normed, params["wte"])'),
        right("one-hot rows",
            'X = np.eye(len(params["wte"]))[token_ids] @ params["wte"]',
            'X = X + np.eye(len(params["wpe"]))[:token_ids.shape[-1]] @ params["wpe"]',
            "mask = np.tri(token_ids.shape[-1], dtype=bool)",
            'for block in params["h"]:',
            "    X = transformer_block(X, block, n_heads, mask)",
            'layer_norm(X, params["ln_f"]["g"], params["ln_f"]["b"]) @ params["wte"].T'),
        right("float32", "logits32(token_ids, None, params, n_heads)[0]", single=True),
    ),
    mistakes=(
        usual.but("positions forgotten",
            "The positions are missing. Add wpe[:n] to the token vectors, or the model cannot tell first "
            "from last.",
            {' + params["wpe"][:token_ids.shape[-1]]': ""}),
        usual.but("positions from 1",
            "Your positions count from 1. The first token stands at position 0: wpe[:n].",
            {"[:token_ids.shape[-1]]": "[1:token_ids.shape[-1] + 1]"}),
        usual.but("positions looked up by token",
            "You looked positions up by token id. The row of wpe is the token's place in the text, 0, 1, 2, "
            "…, not which token it is.",
            {"[:token_ids.shape[-1]]": "[token_ids]"}),
        usual.but("length counted from the left",
            "You took as many positions as there are texts: len(token_ids) counts the first axis. The "
            "text's length is the last one, token_ids.shape[-1].",
            {"[:token_ids.shape[-1]]": "[:len(token_ids)]"}),
        usual.but("embedding scaled",
            "You multiplied the token vectors by √d_model, as the paper of 2017 does. GPT-2 adds wte and "
            "wpe as they are.",
            {'params["wte"][token_ids]': 'params["wte"][token_ids] * np.sqrt(params["wte"].shape[-1])'}),
        usual.but("no causal mask",
            "Your tokens see those behind them. Hand a causal mask to every block: a model that may peek at "
            "the next token learns to copy it.",
            {"np.tri(token_ids.shape[-1], dtype=bool)": "None"}),
        usual.but("mask upside down",
            "Your mask lets tokens look ahead and hides what came before. Row i is True up to column i: "
            "np.tri, not its transpose.",
            {"dtype=bool)": "dtype=bool).T"}),
        usual.but("one token ahead",
            "Your mask is one token ahead: every token sees the next token, too, which it is to guess. Row i of the "
            "causal mask is True up to column i.",
            {"dtype=bool": "k=1, dtype=bool"}),
        usual.but("diagonal blocked",
            "Your mask hides each token from itself. A token may attend to itself and to everything before "
            "it: i >= j.",
            {"dtype=bool": "k=-1, dtype=bool"}),
        usual.but("last block only",
            "Every block of yours starts from the embedding again, so that only the last one counts. Feed "
            "each block what the one before it returned.",
            {"for block": "start = X\n    for block", "(X, block": "(start, block"}),
        usual.but("first block only",
            'Your model has one block. Go through all of params["h"], in order.',
            {'params["h"]': 'params["h"][:1]'}),
        usual.but("blocks in reverse order",
            'Your blocks run in reverse order. params["h"][0] comes first.',
            {'params["h"]': 'params["h"][::-1]'}),
        usual.but("last norm forgotten",
            "The last layer norm, ln_f, is missing. In pre-norm the stream is never normalised on its way, "
            "so it needs one before the output.",
            {'layer_norm(X, params["ln_f"]["g"], params["ln_f"]["b"])': "X"}),
        usual.but("probabilities returned",
            "You returned probabilities. Logits are wanted: leave softmax to those who use them, which is "
            "also safer for the loss.",
            {"layer_norm": "softmax(layer_norm", 'params["wte"].T': 'params["wte"].T)'}),
        usual.but("last row only",
            "You returned the logits of the last position alone. Training needs all of them: one row per "
            "position.",
            {"layer_norm": "(layer_norm", 'params["wte"].T': 'params["wte"].T)[..., -1, :]'}),
    ),
)
