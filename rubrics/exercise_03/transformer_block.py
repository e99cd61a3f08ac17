"""Step ``transformer_block``: pre-norm, causal only where the mask says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from numpy.random import Generator

from rubrics._inputs import Inputs, Masks, Params, random_mask
from rubrics._writing import writing
from rubrics.exercise_03.in_float32 import SINGLE
from rubrics.exercise_03.parameters import block
from solutions.self_attention import causal_mask
from stepgrade.rubric import Step, common, hidden, public


def compose_transformer_block(
    layer_norm: Callable[..., Any], multi_head_attention: Callable[..., Any], feed_forward: Callable[..., Any]
) -> Callable[..., Any]:
    """GPT-2's block over any three functions that play the parts."""

    def transformer_block(X: Any, params: Params, n_heads: int, mask: Any = None) -> Any:
        ln_1, ln_2, mlp = params["ln_1"], params["ln_2"], params["mlp"]
        X = X + multi_head_attention(layer_norm(X, ln_1["g"], ln_1["b"]), params["attn"], n_heads, mask)
        normed = layer_norm(X, ln_2["g"], ln_2["b"])
        return X + feed_forward(normed, mlp["c_fc"]["w"], mlp["c_fc"]["b"], mlp["c_proj"]["w"], mlp["c_proj"]["b"])

    return transformer_block


def stream(
    *leading: int, n: int, n_heads: int, d_head: int, scale: float = 1.0, mask: Masks | None = None
) -> Inputs:
    """Rows of the residual stream and a block's parameters, and a mask where one is given."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        d = n_heads * d_head
        args = (0.5 + scale * rng.normal(size=(*leading, n, d)), block(rng, d), n_heads)
        return args if mask is None else (*args, mask(rng))

    return inputs


right, wrong = writing("transformer_block(X, params, n_heads, mask=None)", before_single=SINGLE)
LN_1, LN_2 = 'layer_norm(X, ln_1["g"], ln_1["b"])', 'layer_norm(X, ln_2["g"], ln_2["b"])'
ATTENTION = f'multi_head_attention({LN_1}, params["attn"], n_heads, mask)'
NETWORK = f'feed_forward({LN_2}, mlp["c_fc"]["w"], mlp["c_fc"]["b"], mlp["c_proj"]["w"], mlp["c_proj"]["b"])'
LINES = (
    'ln_1, ln_2, mlp = params["ln_1"], params["ln_2"], params["mlp"]',
    f"X = X + {ATTENTION}",
    f"X + {NETWORK}",
)
usual = right("two lines", *LINES)

transformer_block = Step(
    "transformer_block",
    points=4,
    summary="Y = X + attention(LN(X)), then Y + MLP(LN(Y))",
    parts=("layer_norm", "multi_head_attention", "feed_forward"),
    composition=compose_transformer_block,
    cases=(
        public("one text, no mask", stream(n=5, n_heads=2, d_head=3)),
        public("three texts under a causal mask", stream(3, n=7, n_heads=2, d_head=5, mask=lambda rng: causal_mask(7))),
        hidden("a text under a causal mask", stream(n=7, n_heads=2, d_head=5, mask=lambda rng: causal_mask(7))),
        hidden("each text with a mask of its own", stream(2, n=5, n_heads=3, d_head=7, mask=lambda rng: random_mask(rng, 2, 5, 5))),
        hidden("two leading axes, no mask", stream(2, 3, n=7, n_heads=5, d_head=1)),
        hidden(
            "a token that may attend to nothing",
            stream(n=5, n_heads=2, d_head=7, mask=lambda rng: random_mask(rng, 5, 5, blocked_row=True)),
            weight=0.5,
        ),
        hidden("a large stream", stream(n=3, n_heads=2, d_head=5, scale=30.0), weight=0.5),
        hidden("a single token", stream(n=1, n_heads=3, d_head=5), weight=0.5),
        common("seven texts under a causal mask", stream(7, n=11, n_heads=2, d_head=5, mask=lambda rng: causal_mask(11))),
    ),
    variants=(
        usual,
        right("one text at a time",
            "if X.ndim > 2:",
            "    masks = [mask if mask is None or mask.ndim < X.ndim else mask[i] for i in range(len(X))]",
            "    return np.array([transformer_block(x, params, n_heads, m) for x, m in zip(X, masks)])",
            *LINES),
        right("einsum, from scratch",
            "def norm(X, p):",
            "    centred = X - np.einsum('...d->...', X)[..., None] / X.shape[-1]",
            "    variance = np.einsum('...d,...d->...', centred, centred)[..., None] / X.shape[-1]",
            "    return centred / np.sqrt(variance + 1e-5) * p['g'] + p['b']",
            "def linear(X, p):",
            "    return np.einsum('...d,de->...e', X, p['w']) + p['b']",
            "projected = linear(norm(X, params['ln_1']), params['attn']['c_attn'])",
            "Q, K, V = np.moveaxis(projected.reshape(*X.shape[:-1], 3, n_heads, -1), -3, 0)",
            "scores = np.einsum('...qhd,...khd->...hqk', Q, K) / np.sqrt(Q.shape[-1])",
            "weights = softmax(scores if mask is None else np.where(mask[..., None, :, :], scores, -np.inf))",
            "found = np.einsum('...hqk,...khd->...qhd', weights, V).reshape(X.shape)",
            "X = X + linear(found, params['attn']['c_proj'])",
            "return X + linear(gelu(linear(norm(X, params['ln_2']), params['mlp']['c_fc'])), params['mlp']['c_proj'])",
            "X"),
        right("float32", "block32(single(X), single(params), n_heads, mask)[0]", single=True),
    ),
    mistakes=(
        usual.but("post-norm",
            "Your block is post-norm, LN(X + sublayer(X)), the order of 2017. GPT-2 normalises what goes "
            "into a sublayer and leaves the stream alone: X + sublayer(LN(X)).",
            {LN_1: "X", "return X": f"X = {LN_1}\n    X = X",
             LN_2: "X", 'mlp["c_proj"]["b"])': f'mlp["c_proj"]["b"])\n    return {LN_2}'}),
        usual.but("both sublayers read the same X",
            "Attention and feed-forward network both read the X that came in. The second one reads what the "
            "first has left behind: add attention's output to X before you normalise again.",
            {"X = X +": "found =", "return X +": "return X + found +"}),
        usual.but("normalised stream",
            "You add each sublayer's output to LN(X). Add it to X itself: in pre-norm the stream passes by "
            "without being normalised.",
            {"X = X": f"X = {LN_1}\n    X = X", f"({LN_1}": "(X",
             "return X": f"X = {LN_2}\n    return X", f"({LN_2}": "(X"}),
        usual.but("no residual around attention",
            "X is not added to attention's output. Every sublayer's output is a correction to the stream: X "
            "+ attention(LN(X)).",
            {"X = X + ": "X = "}),
        usual.but("no residual around the network",
            "The last line returns the feed-forward network's output alone. Add it to the stream that it "
            "read from.",
            {"return X + ": "return "}),
        usual.but("second norm forgotten",
            "The feed-forward network reads X as it is. Normalise with ln_2 first.",
            {LN_2: "X"}),
        usual.but("first norm forgotten",
            "Attention reads X as it is. Normalise with ln_1 first.",
            {LN_1: "X"}),
        usual.but("ln_1 used twice",
            "Both norms use the gain and bias of ln_1. The second one has its own, ln_2.",
            {LN_2: LN_1}),
        usual.but("feed-forward network first",
            "The feed-forward network comes before attention in your block. First the tokens exchange what "
            "they know, then each of them thinks it over: attention with ln_1, then the network with ln_2.",
            {ATTENTION: NETWORK, NETWORK: ATTENTION}),
        usual.but("mask not handed on",
            "Your result is what comes out without a mask. Hand the mask on to multi_head_attention.",
            {", mask)": ")"}),
        usual.but("always causal",
            "Your block is causal even when no mask says so. Hand on the mask that was given, and None "
            "where none was.",
            {"X = X": "causal = np.tri(X.shape[-2], dtype=bool)\n    X = X",
             ", mask)": ", causal if mask is None else mask & causal)"}),
        usual.but("network without GELU",
            "Your feed-forward network has no activation. Call feed_forward, whose default is GELU.",
            {'["c_proj"]["b"])': '["c_proj"]["b"], activation=lambda x: x)'}),
    ),
)
