"""Step ``gpt_logits``: from token ids to a score for every token."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Ids, Inputs, Params
from rubrics._writing import writing
from rubrics.lesson_06.gpt_block import SINGLE, block
from rubrics.lesson_06.parameters import norm
from solutions import gpt
from stepgrade.rubric import Step, common, hidden, public


def compose_gpt_logits(gpt_block: Callable[..., Any]) -> Callable[..., Any]:
    """The model over any function that plays the part of the block."""

    def gpt_logits(token_ids: Ids, params: Params, n_heads: int) -> Any:
        X = gpt.embed(token_ids, params)
        for own in params["h"]:
            X = gpt_block(X, own, n_heads)
        return gpt.unembed(np.asarray(X), params)

    return gpt_logits


def model(rng: Generator, n_vocab: int, n_positions: int, d_model: int, n_layers: int, scale: float = 1.0) -> Params:
    """A whole model.  ``scale`` makes the residual stream small, from the embeddings to the last block."""
    params: Params = {
        "wte": 0.5 * scale * rng.normal(size=(n_vocab, d_model)),
        "wpe": 0.8 * scale * rng.normal(size=(n_positions, d_model)),
        "h": [block(rng, d_model, sharpness=4.0, strength=1.5) for _ in range(n_layers)],
        "ln_f": norm(rng, d_model, "g", "b"),
    }
    params["ln_f"]["b"] *= 0.2  # the bias favours the same tokens everywhere
    for own in params["h"]:
        for sublayer in ("attn", "mlp"):
            own[sublayer]["c_proj"] = {name: scale * array for name, array in own[sublayer]["c_proj"].items()}
    return params


def reading(
    n: int, n_vocab: int, n_positions: int, n_heads: int, d_head: int, n_layers: int, dtype: type = np.int64, scale: float = 1.0
) -> Inputs:
    """A text of ``n`` tokens and a model."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        params = model(rng, n_vocab, n_positions, n_heads * d_head, n_layers, scale)
        return rng.integers(n_vocab, size=n).astype(dtype), params, n_heads

    return inputs


right, wrong = writing("gpt_logits(token_ids, params, n_heads)")
EMBED = "X = params['wte'][token_ids] + params['wpe'][:len(token_ids)]"
BLOCKS = ("for block in params['h']:", "    X = gpt_block(X, block, n_heads)")
FINAL = "X = layer_norm(X, params['ln_f']['g'], params['ln_f']['b'])"
usual = right("line by line", EMBED, *BLOCKS, FINAL, "X @ params['wte'].T")

gpt_logits = Step(
    "gpt_logits",
    points=2,
    summary="Embed tokens and positions, go through the blocks, normalise, compare with every token's vector",
    parts=("gpt_block",),
    composition=compose_gpt_logits,
    cases=(
        public("five tokens, two blocks", reading(5, 11, 7, 3, 2, 2)),
        public("seven tokens, one block", reading(7, 13, 11, 2, 5, 1)),
        hidden("seven tokens, three blocks", reading(7, 19, 11, 2, 5, 3)),
        hidden("five tokens, two blocks, three heads", reading(5, 23, 13, 3, 7, 2)),
        hidden("as many tokens as the model has positions", reading(7, 17, 7, 2, 3, 2)),
        hidden("fewer tokens in the vocabulary than positions", reading(11, 5, 13, 3, 2, 2)),
        hidden("small numbers, where eps can be seen", reading(5, 13, 11, 2, 3, 2, scale=3e-3)),
        hidden("token ids of 32 bits", reading(5, 19, 7, 2, 3, 1, dtype=np.int32), weight=0.5),
        hidden("token ids of 8 bits, without a sign", reading(3, 211, 5, 2, 7, 1, dtype=np.uint8), weight=0.5),
        hidden("a text of a single token", reading(1, 13, 5, 2, 7, 2), weight=0.5),
        common("eleven tokens, three blocks", reading(11, 29, 17, 5, 2, 3)),
    ),
    variants=(
        usual,
        right("loop over tokens and blocks",
            "X = np.zeros((len(token_ids), params['wte'].shape[1]))",
            "for i, token in enumerate(token_ids):",
            "    X[i] = params['wte'][token] + params['wpe'][i]",
            "for i in range(len(params['h'])):",
            "    X = gpt_block(X, params['h'][i], n_heads)",
            FINAL,
            "np.array([[x @ vector for vector in params['wte']] for x in X])"),
        right("einsum",
            "one_hot = np.eye(len(params['wte']))[token_ids]",
            "X = np.einsum('nv,vd->nd', one_hot, params['wte']) + params['wpe'][np.arange(len(token_ids))]",
            *BLOCKS,
            FINAL,
            "np.einsum('nd,vd->nv', X, params['wte'])"),
        right("the norm's gain moved into the output",
            EMBED,
            *BLOCKS,
            "X = (X - X.mean(axis=-1, keepdims=True)) / np.sqrt(X.var(axis=-1, keepdims=True) + 1e-5)",
            "X @ (params['wte'] * params['ln_f']['g']).T + params['wte'] @ params['ln_f']['b']"),
        right("float32",
            *SINGLE,
            "params = single(params)",
            EMBED,
            "for block in params['h']:",
            "    X = np.asarray(gpt_block(X, block, n_heads)).astype(np.float32)",
            FINAL,
            "X @ params['wte'].T",
            single=True),
    ),
    mistakes=(
        usual.but("positions forgotten",
            "Your words do not know where they stand: add the rows of wpe for the positions 0, 1, 2, … to the "
            "token embeddings.",
            {" + params['wpe'][:len(token_ids)]": ""}),
        usual.but("positions looked up by token",
            "You took the rows of wpe at the token ids. wpe has a row for each *place*: take the first n rows.",
            {"[:len(token_ids)]": "[token_ids]"}),
        usual.but("positions from 1",
            "Your positions count from 1. The first token stands at position 0.",
            {"[:len(token_ids)]": "[1 : len(token_ids) + 1]"}),
        usual.but("embeddings scaled by √d_model",
            "You multiplied the token embeddings by √d_model. The 2017 model does that; GPT adds them as they are.",
            {"params['wte'][token_ids]": "params['wte'][token_ids] * np.sqrt(params['wte'].shape[1])"}),
        usual.but("final layer norm forgotten",
            "The last layer norm, ln_f, is missing. In a pre-norm network nothing has normalised the stream "
            "since the last sublayer was added.",
            {"    X = layer_norm(X, params['ln_f']['g'], params['ln_f']['b'])\n": ""}),
        usual.but("blocks in reverse order",
            "Your blocks run from the last to the first. The list params['h'] is in the order in which they are passed.",
            {"params['h']": "params['h'][::-1]"}),
        usual.but("first block only",
            "Your text went through the first block only. Loop over all of params['h'].",
            {"params['h']": "params['h'][:1]"}),
        usual.but("the first block again and again",
            "Your loop uses the first block every time. Each block has parameters of its own.",
            {"for block": "for _", "X, block": "X, params['h'][0]"}),
        usual.but("every block reads the embeddings",
            "Every block of yours starts from the embeddings, so that only the last one counts. Each block "
            "reads what the one before it has left: X = gpt_block(X, …).",
            {"X = gpt_block": "Y = gpt_block", "layer_norm(X": "layer_norm(Y"}),
        usual.but("blocks' results dropped",
            "What your blocks return is never used: the stream stays as the embeddings made it. Give it the name "
            "of the stream: X = gpt_block(X, block, n_heads).",
            {"X = gpt_block": "gpt_block"}),
        usual.but("normalised after every block",
            "You apply ln_f after every block. It stands once, after the last.",
            {"X = layer_norm": "    X = layer_norm"}),
        usual.but("probabilities",
            "Your result went through softmax. Logits are asked for, the scores before it; the next step "
            "makes probabilities of them.",
            {"X @ params['wte'].T": "softmax(X @ params['wte'].T)"}),
        usual.but("last row only",
            "You return the last row alone. Return one row for each position: training uses them all, and "
            "generate_greedy picks the last.",
            {"X @": "X[-1] @"}),
        usual.but("not compared with the vocabulary",
            "You return the normalised stream. Multiply it by wte turned on its side: one dot product with "
            "the vector of every token.",
            {" @ params['wte'].T": ""}),
    ),
)
