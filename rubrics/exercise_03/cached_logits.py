"""Step ``cached_logits``: only the new tokens are worked out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs, Params
from rubrics._writing import writing
from rubrics.exercise_03.in_float32 import SINGLE
from rubrics.exercise_03.parameters import model
from solutions import gpt, multi_head
from solutions.self_attention import causal_mask
from stepgrade.inside.script import Call, Script
from stepgrade.rubric import Step, common, hidden, public


def compose_cached_logits(layer_norm: Callable[..., Any], feed_forward: Callable[..., Any]) -> Callable[..., Any]:
    """The model with a cache, over any layer norm and any feed-forward network."""

    def normed(X: Any, params: Params) -> Any:
        return layer_norm(X, params["g"], params["b"])

    def cached_logits(token_ids: Any, cache: Any, params: Params, n_heads: int) -> Any:
        n_past = 0 if cache is None else np.shape(cache[0][0])[-2]
        X = gpt.embed(token_ids, params, start=n_past)
        mask = causal_mask(n_past + X.shape[-2])[n_past:]
        longer = []
        for i, block in enumerate(params["h"]):
            attn, mlp = block["attn"], block["mlp"]
            Q, K, V = gpt.project_heads(normed(X, block["ln_1"]), attn, n_heads)
            if cache is not None:
                K, V = np.concatenate([cache[i][0], K], axis=-2), np.concatenate([cache[i][1], V], axis=-2)
            longer.append((K, V))
            found = multi_head.merge_heads(multi_head.head_attention(Q, K, V, mask)[0])
            X = X + found @ attn["c_proj"]["w"] + attn["c_proj"]["b"]
            c_fc, c_proj = mlp["c_fc"], mlp["c_proj"]
            X = X + feed_forward(normed(X, block["ln_2"]), c_fc["w"], c_fc["b"], c_proj["w"], c_proj["b"])
        return normed(X, params["ln_f"]) @ params["wte"].T, longer

    return cached_logits


def reader(
    n_past: int, n_new: int, *, n_vocab: int, n_positions: int, n_heads: int, d_head: int, n_layers: int = 2
) -> Inputs:
    """New tokens, the true cache of those before them (None for no past), and a model."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        params = model(rng, n_vocab, n_positions, n_heads * d_head, n_layers)
        token_ids = rng.integers(n_vocab, size=n_past + n_new)
        cache = gpt.cached_logits(token_ids[:n_past], None, params, n_heads)[1] if n_past else None
        return token_ids[n_past:], cache, params, n_heads

    return inputs


def after_another_text(rng: Generator) -> Script:
    """The model reads a text, which is not looked at; then it goes on with another one from its cache."""
    token_ids, cache, params, n_heads = reader(5, 2, n_vocab=19, n_positions=11, n_heads=3, d_head=7)(rng)
    other = rng.integers(len(params["wte"]), size=3)
    read = Call("cached_logits", (other, None, params, n_heads), name="read")
    return Script((read, Call("cached_logits", (token_ids, cache, params, n_heads))))


right, wrong = writing("cached_logits(token_ids, cache, params, n_heads)", before_single=SINGLE)
LINES = (
    "n_past = 0 if cache is None else cache[0][0].shape[-2]",
    "n = n_past + len(token_ids)",
    'X = params["wte"][token_ids] + params["wpe"][n_past:n]',
    "mask = np.tri(n, dtype=bool)[n_past:]",
    "longer = []",
    'for i, block in enumerate(params["h"]):',
    '    normed = layer_norm(X, block["ln_1"]["g"], block["ln_1"]["b"])',
    '    projected = normed @ block["attn"]["c_attn"]["w"] + block["attn"]["c_attn"]["b"]',
    "    Q, K, V = (split_heads(part, n_heads) for part in np.split(projected, 3, axis=-1))",
    "    if cache is not None:",
    "        K = np.concatenate([cache[i][0], K], axis=-2)",
    "        V = np.concatenate([cache[i][1], V], axis=-2)",
    "    longer.append((K, V))",
    "    found = merge_heads(attention(Q, K, V, mask)[0])",
    '    X = X + found @ block["attn"]["c_proj"]["w"] + block["attn"]["c_proj"]["b"]',
    '    mlp, normed = block["mlp"], layer_norm(X, block["ln_2"]["g"], block["ln_2"]["b"])',
    '    X = X + feed_forward(normed, mlp["c_fc"]["w"], mlp["c_fc"]["b"], mlp["c_proj"]["w"], mlp["c_proj"]["b"])',
    'logits = layer_norm(X, params["ln_f"]["g"], params["ln_f"]["b"]) @ params["wte"].T',
    "logits, longer",
)
usual = right("line by line", *LINES)

cached_logits = Step(
    "cached_logits",
    points=5,
    summary="The logits of new tokens, from the kept keys and values of those before; and the longer cache",
    returns=("logits", "cache"),
    unmapped=(1,),
    parts=("layer_norm", "feed_forward"),
    composition=compose_cached_logits,
    cases=(
        public("a prompt of five tokens, nothing cached", reader(0, 5, n_vocab=11, n_positions=7, n_heads=2, d_head=3)),
        public("one token on a past of five", reader(5, 1, n_vocab=13, n_positions=7, n_heads=2, d_head=3)),
        public("two tokens at once on a past of three", reader(3, 2, n_vocab=11, n_positions=7, n_heads=5, d_head=1)),
        hidden("a prompt of seven tokens", reader(0, 7, n_vocab=19, n_positions=11, n_heads=2, d_head=5)),
        hidden("one token on a past of seven", reader(7, 1, n_vocab=17, n_positions=11, n_heads=3, d_head=5, n_layers=3)),
        hidden("several tokens at once", reader(7, 3, n_vocab=19, n_positions=13, n_heads=2, d_head=5)),
        hidden("more new tokens than past ones", reader(2, 7, n_vocab=17, n_positions=11, n_heads=3, d_head=5)),
        hidden("up to the last position", reader(5, 2, n_vocab=13, n_positions=7, n_heads=3, d_head=2), weight=0.5),
        hidden("a past of one token", reader(1, 1, n_vocab=17, n_positions=5, n_heads=3, d_head=2), weight=0.5),
        hidden("after another text was read", after_another_text, weight=0.5),
        common("three tokens at once on a past of five", reader(5, 3, n_vocab=23, n_positions=13, n_heads=2, d_head=7)),
    ),
    variants=(
        usual,
        right("pairs, a mask by comparison, lists",
            "pairs = [(None, None)] * len(params['h']) if cache is None else list(cache)",
            "old = 0 if cache is None else len(cache[0][0][0])",
            "places = old + np.arange(len(token_ids))",
            "mask = np.arange(old + len(token_ids)) <= places[:, None]",
            "X, kept = params['wte'][token_ids] + params['wpe'][places], []",
            "for block, (keys, values) in zip(params['h'], pairs):",
            "    c_attn, c_proj = block['attn']['c_attn'], block['attn']['c_proj']",
            "    projected = layer_norm(X, *[block['ln_1'][name] for name in 'gb']) @ c_attn['w'] + c_attn['b']",
            "    Q, K, V = projected.reshape(len(X), 3, n_heads, -1).transpose(1, 2, 0, 3)",
            "    keys = K if keys is None else np.concatenate([keys, K], axis=1)",
            "    values = V if values is None else np.concatenate([values, V], axis=1)",
            "    kept.append([keys, values])",
            "    scores = np.einsum('hqd,hkd->hqk', Q, keys) / np.sqrt(Q.shape[-1])",
            "    found = np.einsum('hqk,hkd->qhd', softmax(np.where(mask, scores, -np.inf)), values)",
            "    X = X + found.reshape(len(X), -1) @ c_proj['w'] + c_proj['b']",
            "    c_fc, c_proj = block['mlp']['c_fc'], block['mlp']['c_proj']",
            "    normed = layer_norm(X, *[block['ln_2'][name] for name in 'gb'])",
            "    X = X + gelu(normed @ c_fc['w'] + c_fc['b']) @ c_proj['w'] + c_proj['b']",
            "layer_norm(X, params['ln_f']['g'], params['ln_f']['b']) @ params['wte'].T, kept"),
        right("loop: one token at a time",
            "if len(token_ids) > 1:",
            "    rows = []",
            "    for token in token_ids:",
            "        row, cache = cached_logits(np.array([token]), cache, params, n_heads)",
            "        rows.append(row[0])",
            "    return np.array(rows), cache",
            *LINES),
        right("float32", "logits32(token_ids, cache, params, n_heads)", single=True),
    ),
    mistakes=(
        usual.but("positions from 0 again",
            "Your new tokens stand at positions 0, 1, 2, … again. They come after n_past others: wpe[n_past "
            ": n_past + m].",
            {"[n_past:n]": "[:len(token_ids)]"}),
        usual.but("positions one too late",
            "Your positions start one too late. Positions count from 0, so the first new token after n_past "
            "others stands at position n_past.",
            {"[n_past:n]": "[n_past + 1:n + 1]"}),
        usual.but("no mask",
            "New tokens that come together see one another freely. Each may look at the whole past, at "
            "itself and at the new tokens before it: the last m rows of causal_mask(n_past + m).",
            {"np.tri(n, dtype=bool)[n_past:]": "None"}),
        usual.but("mask from the top left",
            "Your mask is the first m rows of the causal triangle, so that new tokens see only the oldest "
            "ones. Their rows are the last m: causal_mask(n_past + m)[n_past:].",
            {"np.tri(n, dtype=bool)[n_past:]": "np.tri(len(token_ids), n, dtype=bool)"}),
        usual.but("past hidden",
            "Your new tokens see one another and nothing of the past. Put the cached keys and values before "
            "the new ones, and use the last m rows of causal_mask(n_past + m), which are True for all of "
            "the past.",
            {"dtype=bool)[n_past:]": "dtype=bool)[n_past:] & (np.arange(n) >= n_past)"}),
        usual.but("only the new ones kept",
            "Your logits are right, but you return the keys and values of the new tokens alone. The next "
            "call needs all of them: return what you attended to.",
            {"if cache is not None:": "longer.append((K, V))\n        if cache is not None:",
             "        longer.append((K, V))\n": ""}),
        usual.but("cache not longer",
            "You return the cache as it came. It has to hold the new tokens' keys and values as well, "
            "behind the old ones.",
            {"return logits, longer":
                 "return logits, longer if cache is None else [(k.copy(), v.copy()) for k, v in cache]"}),
        usual.but("new ones in front",
            "You put the new keys and values before the cached ones. Old ones first, as the tokens stand in "
            "the text: the mask counts on it.",
            {"[cache[i][0], K]": "[K, cache[i][0]]", "[cache[i][1], V]": "[V, cache[i][1]]"}),
        usual.but("first block's cache for all",
            "Every block used the cache of the first one. Each block has keys and values of its own: "
            "cache[i].",
            {"cache[i][0]": "cache[0][0]", "cache[i][1]": "cache[0][1]"}),
        usual.but("values kept as keys",
            "K and V have changed places in the cache that you return. Each pair is (K, V).",
            {"append((K, V))": "append((V, K))"}),
        usual.but("heads not split in the cache",
            "Your logits are right, but the cache holds K and V as tables (n, d_model). Keep them split, "
            "(n_heads, n, d_head), as they go into attention.",
            {"append((K, V))": "append((merge_heads(K), merge_heads(V)))"}),
        usual.but("queries kept",
            "Your cache holds queries in the place of keys. A query is used once, by its own token; the "
            "keys are what later tokens look at.",
            {"append((K, V))":
                 "append((np.concatenate([cache[i][0], Q], axis=-2) if cache is not None else Q, V))"}),
        usual.but("logits of the last token only",
            "You return one row of logits. Each new token has a row of its own: (m, n_vocab).",
            {"return logits": "return logits[-1]"}),
        usual.but("only the logits",
            "Your logits are right, but they come alone. Return the pair: logits, cache.",
            {"return logits, longer": "return logits"}),
        usual.but("cache first",
            "Both results are right, but in the wrong order. Return the logits first, then the cache.",
            {"return logits, longer": "return longer, logits"}),
        usual.but("last norm forgotten",
            "The last layer norm, ln_f, is missing before the output weights.",
            {'layer_norm(X, params["ln_f"]["g"], params["ln_f"]["b"])': "X"}),
    ),
)
