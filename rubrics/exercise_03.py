"""Exercise 3: a GPT from its parts (Radford et al. 2019, section 2.3), on any leading axes, and its text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from rubrics import lesson_03, lesson_05
from solutions import attention as one_head
from solutions import feed_forward as sublayers
from solutions import gpt, multi_head
from solutions.self_attention import causal_mask
from stepgrade.inside.script import Call, Script
from stepgrade.rubric import Mistake, Rubric, Step, Tolerance, Variant, common, hidden, public

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
Ids = NDArray[np.integer[Any]]
Params = dict[str, Any]
Inputs = Callable[[Generator], Any]


def writing(signature: str) -> tuple[Callable[..., Variant], Callable[..., Mistake]]:
    """Two functions that write the step as a student would: the body's lines, the last one returned."""

    def source(lines: tuple[str, ...]) -> str:
        return "\n    ".join([f"def {signature}:", *lines[:-1], f"return {lines[-1]}"]) + "\n"

    def right(name: str, *lines: str, single: bool = False) -> Variant:
        return Variant(name, (SINGLE if single else "") + source(lines), single)

    def wrong(name: str, message: str, *lines: str) -> Mistake:
        return Mistake(name, source(lines), message)

    return right, wrong


SINGLE = '''
def single(tree):
    if isinstance(tree, dict):
        return {name: single(item) for name, item in tree.items()}
    if isinstance(tree, (list, tuple)):
        return [single(item) for item in tree]
    return np.asarray(tree, dtype=np.float32)


def norm32(X, p):
    centred = X - X.mean(axis=-1, keepdims=True)
    variance = (centred * centred).mean(axis=-1, keepdims=True)
    return p["g"] * centred / np.sqrt(variance + np.float32(1e-5)) + p["b"]


def linear32(X, p):
    return X @ p["w"] + p["b"]


def heads32(X, p, n_heads):
    Q, K, V = np.split(linear32(X, p["c_attn"]), 3, axis=-1)
    return split_heads(Q, n_heads), split_heads(K, n_heads), split_heads(V, n_heads)


def attention32(Q, K, V, mask):
    scores = Q @ K.swapaxes(-1, -2) / np.float32(np.sqrt(K.shape[-1]))
    if mask is not None:
        scores = np.where(mask[..., None, :, :], scores, np.float32(-np.inf))
    return softmax(scores).astype(np.float32) @ V


def mlp32(X, p):
    u = linear32(X, p["c_fc"])
    gate = np.tanh(np.float32(np.sqrt(2 / np.pi)) * (u + np.float32(0.044715) * u * u * u))
    return linear32(np.float32(0.5) * u * (1 + gate), p["c_proj"])


def block32(X, p, n_heads, mask, past=None):
    Q, K, V = heads32(norm32(X, p["ln_1"]), p["attn"], n_heads)
    if past is not None:
        K, V = np.concatenate([past[0], K], axis=-2), np.concatenate([past[1], V], axis=-2)
    X = X + linear32(merge_heads(attention32(Q, K, V, mask)), p["attn"]["c_proj"])
    return X + mlp32(norm32(X, p["ln_2"]), p["mlp"]), (K, V)


def logits32(token_ids, cache, params, n_heads):
    params, cache = single(params), None if cache is None else single(cache)
    n_past = 0 if cache is None else cache[0][0].shape[-2]
    n = n_past + np.shape(token_ids)[-1]
    X, kept = params["wte"][token_ids] + params["wpe"][n_past:n], []
    for i, block in enumerate(params["h"]):
        X, pair = block32(X, block, n_heads, causal_mask(n)[n_past:], cache and cache[i])
        kept.append(pair)
    return norm32(X, params["ln_f"]) @ params["wte"].T, kept


'''
"""The whole model in single precision, for the float32 variants of every step."""


# --- layer_norm ------------------------------------------------------------------------------------


def gain_and_bias(rng: Generator, d: int) -> tuple[Array, Array]:
    """A gain of both signs and sizes, and a bias that would be missed."""
    return 1.0 + 0.5 * rng.normal(size=d), rng.normal(size=d)


def rows(*shape: int, scale: float = 1.0, offset: float = 0.0) -> Inputs:
    return lambda rng: (offset + scale * rng.normal(size=shape), *gain_and_bias(rng, shape[-1]))


def equal_numbers(rng: Generator) -> tuple[Array, Array, Array]:
    """Rows of equal numbers (exact in binary), and one ordinary row among them."""
    X = np.tile(np.array([[2.0], [0.0], [-0.5]]), (1, 7))
    X[1] = rng.normal(size=7)
    return X, *gain_and_bias(rng, 7)


def another_eps(rng: Generator) -> dict[str, Any]:
    X, gain, bias = rows(2, 3, 11, scale=0.2)(rng)
    return {"X": X, "gain": gain, "bias": bias, "eps": 1e-2}


right, wrong = writing("layer_norm(X, gain, bias, eps=1e-5)")
CENTRED = "centred = X - np.mean(X, axis=-1, keepdims=True)"
VARIANCE = "variance = np.mean(centred**2, axis=-1, keepdims=True)"

layer_norm = Step(
    "layer_norm",
    points=4,
    summary="The last axis to mean 0 and variance 1, then times gain plus bias",
    reference=sublayers.layer_norm,
    cases=(
        public("five rows of seven numbers", rows(5, 7)),
        public("a batch of small numbers, where eps can be seen", rows(2, 5, 3, scale=1e-2)),
        public("rows of equal numbers", equal_numbers, weight=0.5),
        hidden("a batch of three texts", rows(3, 5, 11, scale=0.3)),
        hidden("rows far from zero", rows(2, 3, 17, scale=0.05, offset=20.0)),
        hidden("small numbers again", rows(3, 2, 5, scale=1e-2)),
        hidden("a single vector, no leading axis", rows(13), weight=0.5),
        hidden("another eps", another_eps, weight=0.5),
        # Here the mean of the squares and the square of the mean agree in their first ten digits.
        hidden("rows very far from zero", rows(2, 7, offset=1e5), weight=0.5, tolerance=Tolerance(1e-8, 1e-9)),
        common("two leading axes", rows(2, 3, 5, 7, scale=0.05)),
    ),
    variants=(
        right("mean and var",
            "mean = X.mean(axis=-1, keepdims=True)",
            "(X - mean) / np.sqrt(X.var(axis=-1, keepdims=True) + eps) * gain + bias"),
        right("loop over the rows",
            "result = np.zeros(X.shape)",
            "for place in np.ndindex(X.shape[:-1]):",
            "    centred = X[place] - sum(X[place]) / len(gain)",
            "    result[place] = gain * centred / (sum(centred**2) / len(gain) + eps) ** 0.5 + bias",
            "result"),
        right("einsum",
            "centred = X - np.einsum('...d->...', X)[..., None] / X.shape[-1]",
            "variance = np.einsum('...d,...d->...', centred, centred)[..., None] / X.shape[-1]",
            "np.einsum('...d,d->...d', centred / np.sqrt(variance + eps), gain) + bias"),
        right("float32",
            "X, gain, bias = X.astype(np.float32), gain.astype(np.float32), bias.astype(np.float32)",
            CENTRED,
            VARIANCE,
            "gain * centred / np.sqrt(variance + np.float32(eps)) + bias",
            single=True),
    ),
    mistakes=(
        *lesson_05.layer_norm.mistakes,
        wrong("axis counted from the left",
            "Your function normalises along axis 1, which is the last axis of one text only. In a batch, axis 1 runs over "
            "the positions. Count from the right: axis=-1.",
            "centred = X - np.mean(X, axis=1, keepdims=True)",
            "gain * centred / np.sqrt(np.mean(centred**2, axis=1, keepdims=True) + eps) + bias"),
    ),
)

# --- gelu ------------------------------------------------------------------------------------------

gelu = Step(
    "gelu",
    points=2,
    summary="GELU in GPT-2's tanh form, for an array of any shape",
    reference=sublayers.gelu,
    cases=(
        public("seven numbers from -3 to 3", lambda rng: (np.linspace(-3.0, 3.0, 7),)),
        public("the hidden values of a batch", lesson_05.numbers(2, 3, 5)),
        hidden("another batch", lesson_05.numbers(3, 2, 7)),
        hidden("both tails", lesson_05.both_tails),
        hidden("very large numbers", lesson_05.far_out, weight=0.5),
        hidden("two leading axes", lesson_05.numbers(2, 3, 5, 7, size=2.0), weight=0.5),
        common("values of all sizes", lesson_05.numbers(5, 11, size=3.0)),
    ),
    variants=lesson_05.gelu.variants,
    mistakes=lesson_05.gelu.mistakes,
)

# --- feed_forward ----------------------------------------------------------------------------------


def network(*shape: int, d_ff: int, activation: Any = None) -> Inputs:
    """The arguments of a feed-forward layer for X of that shape, with GELU unless another one is given."""

    def inputs(rng: Generator) -> Any:
        args = (rng.normal(size=shape), *lesson_05.weights(rng, shape[-1], d_ff))
        return Script((Call("feed_forward", args, {"activation": activation}),)) if activation else args

    return inputs


def compose_feed_forward(gelu: Callable[..., Any]) -> Callable[..., Any]:
    """The network over any function that plays the part of GELU."""

    def feed_forward(X: Any, W_1: Any, b_1: Any, W_2: Any, b_2: Any, activation: Any = gelu) -> Any:
        return activation(X @ W_1 + b_1) @ W_2 + b_2

    return feed_forward


right, wrong = writing("feed_forward(X, W_1, b_1, W_2, b_2, activation=gelu)")
RESIDUAL = "residual added already"

feed_forward = Step(
    "feed_forward",
    points=3,
    summary="activation(X W_1 + b_1) W_2 + b_2, at every position alike",
    parts=("gelu",),
    composition=compose_feed_forward,
    cases=(
        public("one text, with GELU", network(5, 3, d_ff=11)),
        public("a batch, with ReLU passed as the activation", network(2, 5, 3, d_ff=13, activation=lesson_05.RELU)),
        hidden("a batch, with GELU", network(3, 5, 7, d_ff=19)),
        hidden("a squared ReLU passed", network(5, 7, d_ff=17, activation=lesson_05.SQUARED_RELU)),
        hidden("fewer hidden units than features", network(3, 11, d_ff=2), weight=0.5),
        hidden("a single position", network(1, 7, d_ff=23), weight=0.5),
        common("two leading axes", network(2, 3, 5, 7, d_ff=29)),
    ),
    variants=(
        right("two lines", "hidden = activation(X @ W_1 + b_1)", "hidden @ W_2 + b_2"),
        right("loop over the positions",
            "result = np.zeros(X.shape)",
            "for place in np.ndindex(X.shape[:-1]):",
            "    result[place] = activation(X[place] @ W_1 + b_1) @ W_2 + b_2",
            "result"),
        right("einsum",
            "hidden = activation(np.einsum('...d,df->...f', X, W_1) + b_1)",
            "np.einsum('...f,fd->...d', hidden, W_2) + b_2"),
        right("float32",
            "X, W_1, b_1, W_2, b_2 = (single(a) for a in (X, W_1, b_1, W_2, b_2))",
            "activation(X @ W_1 + b_1).astype(np.float32) @ W_2 + b_2",
            single=True),
    ),
    mistakes=(
        *(mistake for mistake in lesson_05.feed_forward.mistakes if mistake.name != RESIDUAL),
        wrong(RESIDUAL,
            "Your result has X added to it. The residual connection belongs to transformer_block, which adds X itself. Return "
            "the network's own output.",
            "X + activation(X @ W_1 + b_1) @ W_2 + b_2"),
    ),
)

# --- parameters ------------------------------------------------------------------------------------


def norm(rng: Generator, d: int) -> Params:
    return {"g": 1.0 + 0.3 * rng.normal(size=d), "b": 0.3 * rng.normal(size=d)}


def linear(rng: Generator, d_in: int, d_out: int) -> Params:
    return {"w": rng.normal(size=(d_in, d_out)) / np.sqrt(d_in), "b": 0.3 * rng.normal(size=d_out)}


def attn(rng: Generator, d: int) -> Params:
    return {"c_attn": linear(rng, d, 3 * d), "c_proj": linear(rng, d, d)}


def block(rng: Generator, d: int) -> Params:
    """One block with GPT-2's names, in which every part has a say."""
    mlp = {"c_fc": linear(rng, d, 4 * d), "c_proj": linear(rng, 4 * d, d)}
    return {"ln_1": norm(rng, d), "attn": attn(rng, d), "ln_2": norm(rng, d), "mlp": mlp}


def model(rng: Generator, n_vocab: int, n_positions: int, d: int, n_layers: int) -> Params:
    """A language model.  The signs of the last gain keep the tied weights from repeating the last token."""
    wte, wpe = rng.normal(size=(n_vocab, d)), rng.normal(size=(n_positions, d))
    blocks, ln_f = [block(rng, d) for _ in range(n_layers)], norm(rng, d)
    return {"wte": wte, "wpe": wpe, "h": blocks, "ln_f": {**ln_f, "g": ln_f["g"] * rng.choice([-1.0, 1.0], size=d)}}


# --- multi_head_attention --------------------------------------------------------------------------

random_mask = lesson_03.random_mask


def layer(*leading: int, n: int, n_heads: int, d_head: int, mask: Callable[[Generator], Mask] | None = None) -> Inputs:
    """Rows and the parameters of an attention layer, and a mask where one is given."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        d = n_heads * d_head
        args = (rng.normal(size=(*leading, n, d)), attn(rng, d), n_heads)
        return args if mask is None else (*args, mask(rng))

    return inputs


def huge_layer(mask: Callable[[Generator], Mask] | None = None) -> Inputs:
    """Scaled scores beyond ±10 000 in every head, 50 or more apart: no near ties."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        X, W_q, W_k, W_v, W_o, n_heads = lesson_03.huge_layer(rng)
        bias = np.concatenate([np.zeros(2 * len(W_o)), rng.normal(size=len(W_o))])
        params = {
            "c_attn": {"w": np.hstack([W_q, W_k, W_v]), "b": bias},
            "c_proj": {"w": W_o, "b": rng.normal(size=len(W_o))},
        }
        return (X, params, n_heads) if mask is None else (X, params, n_heads, mask(rng))

    return inputs


right, wrong = writing("multi_head_attention(X, params, n_heads, mask=None)")
PROJECTED = 'Q, K, V = np.split(X @ params["c_attn"]["w"] + params["c_attn"]["b"], 3, axis=-1)'
SPLIT = "Q, K, V = split_heads(Q, n_heads), split_heads(K, n_heads), split_heads(V, n_heads)"
MASKED = "mask = None if mask is None else mask[..., None, :, :]"
ATTENDED = "output, weights = attention(Q, K, V, mask)"
RESULT = 'merge_heads(output) @ params["c_proj"]["w"] + params["c_proj"]["b"]'
SCORES = "scores = Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])"


def slip(name: str, message: str, scores: str, blocked: str, weights: str, after: str = "weights") -> Mistake:
    """Attention written out by hand, with one expression gone wrong."""
    return wrong(name, message, PROJECTED, SPLIT, MASKED, f"scores = {scores}",
        f"scores = scores if mask is None else {blocked}", f"weights = {weights}",
        f"weights = weights if mask is None else {after}", "output = weights @ V", RESULT)


SCALED, BLOCKED, SOFTMAX = SCORES.partition(" = ")[2], "np.where(mask, scores, -np.inf)", "softmax(scores)"

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
        hidden("two texts, each with a mask of its own", layer(2, n=7, n_heads=3, d_head=5, mask=lambda rng: random_mask(rng, 2, 7, 7))),
        hidden("two leading axes, no mask", layer(2, 3, n=5, n_heads=7, d_head=11)),
        hidden("a padding mask with one row per text", layer(3, n=7, n_heads=2, d_head=5, mask=lambda rng: random_mask(rng, 3, 1, 7))),
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
        right("the toolbox in order", PROJECTED, SPLIT, MASKED, ATTENDED, RESULT),
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
        wrong("heads cut before Q, K and V",
            "You cut the columns of c_attn into heads first and each head's columns into Q, K and V afterwards. In GPT-2 all of Q "
            "comes first, then all of K, then all of V: split into three, then into heads.",
            'pieces = split_heads(X @ params["c_attn"]["w"] + params["c_attn"]["b"], n_heads)',
            "Q, K, V = np.split(pieces, 3, axis=-1)", MASKED, ATTENDED, RESULT),
        wrong("another order of Q, K and V",
            "Queries and keys have changed places. The columns of c_attn hold Q, K and V, in this order.",
            PROJECTED.replace("Q, K, V", "K, Q, V"), SPLIT, MASKED, ATTENDED, RESULT),
        wrong("first bias forgotten",
            "The bias of c_attn is missing: add it to X @ w before you split.",
            'Q, K, V = np.split(X @ params["c_attn"]["w"], 3, axis=-1)', SPLIT, MASKED, ATTENDED, RESULT),
        wrong("second bias forgotten",
            "The bias of c_proj is missing: add it at the very end.",
            PROJECTED, SPLIT, MASKED, ATTENDED, 'merge_heads(output) @ params["c_proj"]["w"]'),
        wrong("c_proj forgotten",
            "Your result is the merged heads themselves. Pass them through c_proj, which mixes what the heads found.",
            PROJECTED, SPLIT, MASKED, ATTENDED, "merge_heads(output)"),
        wrong("one head only",
            "Your result is that of a single big head: Q, K and V were not split. Pass each of them through split_heads.",
            PROJECTED, ATTENDED, 'output @ params["c_proj"]["w"] + params["c_proj"]["b"]'),
        wrong("split by a bare reshape",
            "You made the heads by reshape alone, which gives head 0 the first tokens instead of its columns of every token. Use "
            "split_heads.",
            PROJECTED, "Q, K, V = (A.reshape(*A.shape[:-2], n_heads, A.shape[-2], -1) for A in (Q, K, V))",
            MASKED, ATTENDED, RESULT),
        wrong("merged by a bare reshape",
            "The heads are right, but they were merged by reshape alone, which lays several tokens of one head into a row. Use "
            "merge_heads.",
            PROJECTED, SPLIT, MASKED, ATTENDED, 'output.reshape(X.shape) @ params["c_proj"]["w"] + params["c_proj"]["b"]'),
        wrong("mask without a head axis",
            "Your mask meets the heads where it should meet the texts. A batch of masks is (..., n, n) and the scores are "
            "(..., n_heads, n, n): insert the head axis with mask[..., None, :, :].",
            PROJECTED, SPLIT, ATTENDED, RESULT),
        wrong("mask ignored",
            "Your result is what comes out without a mask. Hand the mask on to attention.",
            PROJECTED, SPLIT, "output, weights = attention(Q, K, V)", RESULT),
        wrong("mask upside down",
            "Every token attends to exactly what is forbidden. True means “may attend”: hand the mask on as it is.",
            PROJECTED, SPLIT, MASKED, "output, weights = attention(Q, K, V, None if mask is None else ~mask)", RESULT),
        wrong("always causal",
            "Your attention is causal even when no mask says so. This function blocks what the mask blocks and nothing else.",
            PROJECTED, SPLIT, MASKED, "causal = np.tri(X.shape[-2], dtype=bool)",
            "output, weights = attention(Q, K, V, causal if mask is None else mask & causal)", RESULT),
        slip("divided by √d_model",
            "Your scores are divided by √d_model. A head's dot product adds up d_head products only: divide by √d_head.",
            "Q @ K.swapaxes(-1, -2) / np.sqrt(X.shape[-1])", BLOCKED, SOFTMAX),
        slip("not scaled",
            "Your scores are not scaled. Divide them by √d_head, or use the toolbox's attention, which does.",
            "Q @ K.swapaxes(-1, -2)", BLOCKED, SOFTMAX),
        slip("a large negative number",
            "Blocked scores were set to a large negative number, such as -10 000. Where the allowed scores are as low, or where "
            "there are none, forbidden tokens then get weight; use -np.inf, which nothing undercuts.",
            SCALED, "np.where(mask, scores, -1e4)", SOFTMAX),
        slip("mask after softmax",
            "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block the scores first, with -np.inf.",
            SCALED, "scores", SOFTMAX, "weights * mask"),
        wrong("nan for nothing",
            "A token that may attend to nothing came back as NaN. Its weights are 0; the softmax of the toolbox takes care of that.",
            PROJECTED, SPLIT, MASKED, SCORES, f"scores = scores if mask is None else {BLOCKED}",
            "e = np.exp(scores - scores.max(axis=-1, keepdims=True))",
            "output = e / e.sum(axis=-1, keepdims=True) @ V", RESULT),
        wrong("weights returned as well",
            "Your output is right, but the weights come with it. Return the output alone.",
            PROJECTED, SPLIT, MASKED, ATTENDED, f"{RESULT}, weights"),
    ),
)

# --- transformer_block -----------------------------------------------------------------------------


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
    *leading: int, n: int, n_heads: int, d_head: int, scale: float = 1.0, mask: Callable[[Generator], Mask] | None = None
) -> Inputs:
    """Rows of the residual stream and a block's parameters, and a mask where one is given."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        d = n_heads * d_head
        args = (0.5 + scale * rng.normal(size=(*leading, n, d)), block(rng, d), n_heads)
        return args if mask is None else (*args, mask(rng))

    return inputs


right, wrong = writing("transformer_block(X, params, n_heads, mask=None)")
NAMES = 'ln_1, ln_2, mlp = params["ln_1"], params["ln_2"], params["mlp"]'
FIRST = 'X = X + multi_head_attention(layer_norm(X, ln_1["g"], ln_1["b"]), params["attn"], n_heads, mask)'
FFN = 'feed_forward({}, mlp["c_fc"]["w"], mlp["c_fc"]["b"], mlp["c_proj"]["w"], mlp["c_proj"]["b"])'
LN_2 = 'layer_norm(X, ln_2["g"], ln_2["b"])'
SECOND = f"X + {FFN.format(LN_2)}"

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
        right("two lines", NAMES, FIRST, SECOND),
        right("one text at a time",
            "if X.ndim > 2:",
            "    masks = [mask if mask is None or mask.ndim < X.ndim else mask[i] for i in range(len(X))]",
            "    return np.array([transformer_block(x, params, n_heads, m) for x, m in zip(X, masks)])",
            NAMES, FIRST, SECOND),
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
        wrong("post-norm",
            "Your block is post-norm, LN(X + sublayer(X)), the order of 2017. GPT-2 normalises what goes into a sublayer and "
            "leaves the stream alone: X + sublayer(LN(X)).",
            NAMES,
            'X = layer_norm(X + multi_head_attention(X, params["attn"], n_heads, mask), ln_1["g"], ln_1["b"])',
            f'layer_norm(X + {FFN.format("X")}, ln_2["g"], ln_2["b"])'),
        wrong("both sublayers read the same X",
            "Attention and feed-forward network both read the X that came in. The second one reads what the first has left behind: "
            "add attention's output to X before you normalise again.",
            NAMES,
            'found = multi_head_attention(layer_norm(X, ln_1["g"], ln_1["b"]), params["attn"], n_heads, mask)',
            f"X + found + {FFN.format(LN_2)}"),
        wrong("normalised stream",
            "You add each sublayer's output to LN(X). Add it to X itself: in pre-norm the stream passes by without being "
            "normalised.",
            NAMES,
            'X = layer_norm(X, ln_1["g"], ln_1["b"])',
            'X = X + multi_head_attention(X, params["attn"], n_heads, mask)',
            f"X = {LN_2}",
            f'X + {FFN.format("X")}'),
        wrong("no residual around attention",
            "X is not added to attention's output. Every sublayer's output is a correction to the stream: X + attention(LN(X)).",
            NAMES, FIRST.replace("X = X + ", "X = "), SECOND),
        wrong("no residual around the network",
            "The last line returns the feed-forward network's output alone. Add it to the stream that it read from.",
            NAMES, FIRST, FFN.format(LN_2)),
        wrong("second norm forgotten",
            "The feed-forward network reads X as it is. Normalise with ln_2 first.",
            NAMES, FIRST, f"X + {FFN.format('X')}"),
        wrong("first norm forgotten",
            "Attention reads X as it is. Normalise with ln_1 first.",
            NAMES, 'X = X + multi_head_attention(X, params["attn"], n_heads, mask)', SECOND),
        wrong("ln_1 used twice",
            "Both norms use the gain and bias of ln_1. The second one has its own, ln_2.",
            NAMES, FIRST, SECOND.replace("ln_2", "ln_1")),
        wrong("feed-forward network first",
            "The feed-forward network comes before attention in your block. First the tokens exchange what they know, then each "
            "of them thinks it over: attention with ln_1, then the network with ln_2.",
            NAMES, f"X = {SECOND}", FIRST.replace("X = ", "")),
        wrong("mask not handed on",
            "Your result is what comes out without a mask. Hand the mask on to multi_head_attention.",
            NAMES, FIRST.replace(", mask)", ")"), SECOND),
        wrong("always causal",
            "Your block is causal even when no mask says so. Hand on the mask that was given, and None where none was.",
            NAMES, "causal = np.tri(X.shape[-2], dtype=bool)",
            FIRST.replace("mask)", "causal if mask is None else mask & causal)"), SECOND),
        wrong("network without GELU",
            "Your feed-forward network has no activation. Call feed_forward, whose default is GELU.",
            NAMES, FIRST, f"X + {FFN.format(LN_2).removesuffix(')')}, activation=lambda x: x)"),
    ),
)

# --- transformer_logits ----------------------------------------------------------------------------


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

# --- cross_entropy ---------------------------------------------------------------------------------


def predictions(*shape: int, n_vocab: int) -> Inputs:
    """Logits of ordinary size and a target for each of them."""
    return lambda rng: (2.0 * rng.normal(size=(*shape, n_vocab)), rng.integers(n_vocab, size=shape))


def rows_of_ten_thousand(rng: Generator) -> tuple[Array, Ids]:
    """Rows that lie around +10 000 and around -10 000 in turn, ordinary within."""
    heights = np.where(np.arange(5) % 2 == 0, 1e4, -1e4)
    return heights[:, None] + 2.0 * rng.normal(size=(5, 11)), rng.integers(11, size=5)


def spread(highest: float) -> Inputs:
    """Each row goes down from ``highest`` in steps of 2 000; most targets have a probability of exactly 0."""

    def inputs(rng: Generator) -> tuple[Array, Ids]:
        ranks = np.array([rng.permutation(11) for _ in range(5)])
        return highest - 2000.0 * ranks, np.argsort(ranks, axis=-1)[np.arange(5), [0, 7, 2, 10, 3]]

    return inputs


def uniform(*shape: int, n_vocab: int) -> Inputs:
    """All logits of a row alike: whatever the targets, the loss is log n_vocab."""
    return lambda rng: (
        np.repeat(np.round(rng.normal(size=(*shape, 1)), 1), n_vocab, axis=-1),
        rng.integers(n_vocab, size=shape),
    )


right, wrong = writing("cross_entropy(logits, targets)")
SHIFTED = "shifted = logits - logits.max(axis=-1, keepdims=True)"
LOGS = "logs = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))"
PICKED = "picked = np.take_along_axis(logs, targets[..., None], axis=-1)[..., 0]"
PROBABILITIES = "p = np.exp(shifted) / np.exp(shifted).sum(axis=-1, keepdims=True)"
HITS = "hits = np.take_along_axis(p, targets[..., None], axis=-1)[..., 0]"

cross_entropy = Step(
    "cross_entropy",
    points=4,
    summary="The mean of -log p(target), in nats, stable",
    reference=gpt.cross_entropy,
    cases=(
        public("seven predictions", predictions(7, n_vocab=5)),
        public("two texts of five tokens", predictions(2, 5, n_vocab=11)),
        public("all logits alike: log n_vocab", uniform(3, n_vocab=7), weight=0.5),
        hidden("eleven predictions", predictions(11, n_vocab=23)),
        hidden("three texts", predictions(3, 7, n_vocab=13)),
        hidden("all logits alike, in a batch", uniform(2, 5, n_vocab=29), weight=0.5),
        hidden("rows around ten thousand, up and down", rows_of_ten_thousand),
        hidden("from ten thousand down to minus ten thousand", spread(1e4), weight=0.5),
        # Nothing overflows here, but the targets' probabilities are 0.
        hidden("targets that are far too low", spread(0.0), weight=0.5),
        hidden("a single prediction", predictions(1, n_vocab=17), weight=0.5),
        hidden("as many texts as tokens and words", predictions(5, 5, n_vocab=5), weight=0.5),
        common("two leading axes", predictions(2, 3, 5, n_vocab=7)),
    ),
    variants=(
        right("take_along_axis", SHIFTED, LOGS, PICKED, "-picked.mean()"),
        right("loop",
            "losses = []",
            "for place in np.ndindex(targets.shape):",
            "    row = logits[place]",
            "    losses.append(np.log(sum(np.exp(row - max(row)))) + max(row) - row[targets[place]])",
            "sum(losses) / len(losses)"),
        right("einsum with one-hot targets",
            SHIFTED,
            "right = np.einsum('...v,...v->...', np.eye(logits.shape[-1])[targets], shifted)",
            "np.mean(np.log(np.exp(shifted).sum(axis=-1)) - right)"),
        right("flattened, with logaddexp",
            "rows, picks = logits.reshape(-1, logits.shape[-1]), targets.reshape(-1)",
            "np.mean(np.logaddexp.reduce(rows, axis=-1) - rows[np.arange(len(rows)), picks])"),
        right("float32", "logits = single(logits)", SHIFTED, LOGS, PICKED, "-picked.mean()", single=True),
    ),
    mistakes=(
        wrong("maximum not subtracted",
            "np.exp overflows above about 709 and becomes 0 below about -745, so large logits give inf or NaN. Subtract each row's "
            "maximum first; the loss stays the same.",
            "logs = logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True))", PICKED, "-picked.mean()"),
        wrong("logarithm of softmax",
            "You take the logarithm of softmax. A probability that is too small for floating point is 0 there, and its logarithm "
            "-inf. Take the logarithm on paper: log softmax is shifted - log(sum(exp(shifted))), where only the sum is logged.",
            SHIFTED, PROBABILITIES, HITS, "-np.log(hits).mean()"),
        wrong("a small number added",
            "You add a small number inside the logarithm to get past zeros. It caps the loss: a target that is 10 000 too low "
            "costs 10 000 nats, not 28. Use shifted - log(sum(exp(shifted))), which needs no such help.",
            SHIFTED, PROBABILITIES, HITS, "-np.log(hits + 1e-12).mean()"),
        wrong("one maximum for all rows",
            "You subtract one maximum for the whole array. A row that lies far below it then loses all its exponentials. Each row "
            "needs its own: max(axis=-1, keepdims=True).",
            "shifted = logits - logits.max()", LOGS, PICKED, "-picked.mean()"),
        wrong("sum instead of mean",
            "Your result is the sum over all predictions. Take their mean, so that long and short texts compare.",
            SHIFTED, LOGS, PICKED, "-picked.sum()"),
        wrong("summed over each text",
            "You sum over the positions and average over the texts. Take the mean over all predictions alike.",
            SHIFTED, LOGS, PICKED, "-np.mean(picked.sum(axis=-1))"),
        wrong("one loss per prediction",
            "Your losses are right, one for each prediction. Return their mean, a single number.",
            SHIFTED, LOGS, PICKED, "-picked"),
        wrong("minus sign forgotten",
            "Your loss is negative. The logarithm of a probability is below 0: put a minus sign before it.",
            SHIFTED, LOGS, PICKED, "picked.mean()"),
        wrong("in bits",
            "Your loss is in bits, from log2. Use the natural logarithm, np.log, which gives nats.",
            SHIFTED, LOGS, PICKED, "-picked.mean() / np.log(2)"),
        wrong("perplexity",
            "Your result is the exponential of the loss, the perplexity. The loss itself is wanted.",
            SHIFTED, LOGS, PICKED, "np.exp(np.minimum(-picked.mean(), 700.0))"),
        wrong("logarithm of the mean",
            "You average the probabilities and take the logarithm afterwards. Take the logarithm of each prediction first, then "
            "average: one confident mistake must cost.",
            SHIFTED, PROBABILITIES, HITS, "-np.log(hits.mean())"),
        wrong("mean over the vocabulary as well",
            "Your loss is too small by a factor of n_vocab: the mean ran over the zeros of the one-hot targets, too. Only the "
            "target's entry counts; average over the predictions.",
            SHIFTED, LOGS, "-np.mean(np.eye(logits.shape[-1])[targets] * logs)"),
        wrong("every target for every row",
            "logs[..., targets] takes all targets from each row. Row i needs target i alone: np.take_along_axis with "
            "targets[..., None].",
            SHIFTED, LOGS, "-logs[..., targets].mean()"),
        wrong("softmax over the positions",
            "Your probabilities sum to 1 over the positions. They have to sum to 1 over the vocabulary, the last axis.",
            "shifted = logits - logits.max(axis=0, keepdims=True)",
            "logs = shifted - np.log(np.exp(shifted).sum(axis=0, keepdims=True))", PICKED, "-picked.mean()"),
        wrong("shifted inside",
            "You compare the logits with the targets one place further on. The targets are the next tokens already: row i goes "
            "with target i.",
            SHIFTED, LOGS, "logs, targets = logs[..., :-1, :], targets[..., 1:]", PICKED,
            "-picked.sum() / max(picked.size, 1)"),
        wrong("logits taken for logarithms",
            "You average the target's own logits. Logits are not log-probabilities yet: subtract log(sum(exp(…))) of their row.",
            "-np.take_along_axis(logits, targets[..., None], axis=-1).mean()"),
    ),
)

# --- generate --------------------------------------------------------------------------------------


def speaks_well(token_ids: Any, params: Params, n_heads: int, n_new: int) -> bool:
    """Whether the text varies and no token wins by less than 1e-3 in its logit."""
    n, n_positions = len(token_ids), len(params["wpe"])
    text = gpt.generate_greedy(token_ids, params, n_heads, n_new)
    for end in range(n, n + n_new):
        second, first = np.sort(gpt.gpt_logits(text[max(0, end - n_positions) : end], params, n_heads)[-1])[-2:]
        if first - second < 1e-3:
            return False
    return len(set(text[n:].tolist())) >= min((n_new + 1) // 2, 4)


def writer(n: int, n_new: int, *, n_vocab: int, n_positions: int, n_heads: int, d_head: int, n_layers: int = 2) -> Inputs:
    """A prompt, a model that goes on from it in various words, and how many to write."""

    def inputs(rng: Generator) -> tuple[Any, ...]:
        while True:
            params = model(rng, n_vocab, n_positions, n_heads * d_head, n_layers)
            token_ids = rng.integers(n_vocab, size=n)
            if speaks_well(token_ids, params, n_heads, n_new):
                return token_ids, params, n_heads, n_new

    return inputs


def compose_generate(transformer_logits: Callable[..., Any]) -> Callable[..., Any]:
    """Greedy text over any function that gives logits."""

    def generate(token_ids: Any, params: Params, n_heads: int, n_new: int) -> Any:
        text, n_positions = np.array(token_ids), len(params["wpe"])
        for _ in range(n_new):
            logits = transformer_logits(text[-n_positions:], params, n_heads)
            text = np.append(text, np.argmax(logits[-1]))
        return text

    return generate


right, wrong = writing("generate(token_ids, params, n_heads, n_new)")
TEXT = 'text, n_positions = np.array(token_ids), len(params["wpe"])'
LOOP = "for _ in range(n_new):"
SCORED = "    logits = transformer_logits(text[-n_positions:], params, n_heads)"
APPENDED = "    text = np.append(text, np.argmax(logits[-1]))"

generate = Step(
    "generate",
    points=4,
    summary="The prompt and n_new more tokens, each the likeliest after those before it",
    parts=("transformer_logits",),
    composition=compose_generate,
    cases=(
        public("five tokens, seven more", writer(5, 7, n_vocab=11, n_positions=13, n_heads=2, d_head=3)),
        public("from a single token", writer(1, 5, n_vocab=13, n_positions=11, n_heads=3, d_head=2)),
        hidden("three tokens, eleven more", writer(3, 11, n_vocab=19, n_positions=17, n_heads=2, d_head=5)),
        hidden("seven tokens, five more", writer(7, 5, n_vocab=23, n_positions=13, n_heads=2, d_head=3)),
        hidden("one token more", writer(5, 1, n_vocab=17, n_positions=11, n_heads=2, d_head=3), weight=0.5),
        hidden("nothing more", writer(5, 0, n_vocab=11, n_positions=7, n_heads=2, d_head=3), weight=0.5),
        hidden("beyond the context", writer(5, 11, n_vocab=19, n_positions=7, n_heads=2, d_head=3), weight=0.5),
        hidden("a prompt longer than the context", writer(11, 5, n_vocab=13, n_positions=7, n_heads=3, d_head=2), weight=0.5),
        common("two tokens, seven more", writer(2, 7, n_vocab=17, n_positions=11, n_heads=3, d_head=5)),
    ),
    variants=(
        right("array that grows", TEXT, LOOP, SCORED, APPENDED, "text"),
        right("list of numbers",
            "text = [int(token) for token in token_ids]",
            LOOP,
            '    context = np.array(text[max(0, len(text) - len(params["wpe"])):])',
            "    text.append(int(transformer_logits(context, params, n_heads)[-1].argmax()))",
            "text"),
        right("recursion over a batch of one, with einsum",
            "if n_new == 0:",
            "    return token_ids.copy()",
            'context = token_ids[None, -len(params["wpe"]):]',
            "last = np.einsum('bnv->bv', transformer_logits(context, params, n_heads)[:, -1:])",
            "generate(np.concatenate([token_ids, last.argmax(axis=-1)]), params, n_heads, n_new - 1)"),
        right("float32", TEXT, LOOP,
            "    logits = logits32(text[-n_positions:], None, params, n_heads)[0]", APPENDED, "text", single=True),
    ),
    mistakes=(
        wrong("new tokens only",
            "You returned the new tokens alone. Return prompt and new tokens together, len(token_ids) + n_new of them.",
            TEXT, LOOP, SCORED, APPENDED, "text[len(token_ids):]"),
        wrong("prompt never grows",
            "Every new token was chosen from the prompt alone, so that the same one comes again and again. Append each new token "
            "to the text before you choose the next.",
            TEXT, LOOP, "    logits = transformer_logits(token_ids[-n_positions:], params, n_heads)", APPENDED, "text"),
        wrong("last token only",
            "Each new token was chosen from the one before it alone. Give the model the whole text, up to its last n_positions "
            "tokens.",
            TEXT, LOOP, SCORED.replace("-n_positions:", "-1:"), APPENDED, "text"),
        wrong("first row of the logits",
            "You chose from the first row of the logits, which scores what follows the first token. The next token is scored in "
            "the last row, logits[-1].",
            TEXT, LOOP, SCORED, APPENDED.replace("[-1]", "[0]"), "text"),
        wrong("lowest logit",
            "You chose the unlikeliest token, with argmin. The largest logit is the likeliest.",
            TEXT, LOOP, SCORED, APPENDED.replace("argmax", "argmin"), "text"),
        wrong("second best",
            "You chose the second best token each time. np.argsort sorts upwards: the best one stands at [-1].",
            TEXT, LOOP, SCORED, "    text = np.append(text, np.argsort(logits[-1])[-2])", "text"),
        wrong("one token too many",
            "Your text is one token too long. It has len(token_ids) + n_new tokens.",
            TEXT, "for _ in range(n_new + 1):", SCORED, APPENDED, "text"),
        wrong("one token too few",
            "Your text is one token too short. It has len(token_ids) + n_new tokens.",
            TEXT, "for _ in range(n_new - 1):", SCORED, APPENDED, "text"),
        wrong("first tokens of a long text",
            "When the text is longer than n_positions you keep its beginning. The context is the last n_positions tokens, "
            "text[-n_positions:].",
            TEXT, LOOP, SCORED.replace("-n_positions:", ":n_positions"), APPENDED, "text"),
        wrong("context one too short",
            "Your context leaves out a token that there is room for. It is the last n_positions tokens, text[-n_positions:].",
            TEXT, LOOP, SCORED.replace("-n_positions:", "-(n_positions - 1):"), APPENDED, "text"),
    ),
)

# --- cached_logits ---------------------------------------------------------------------------------


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


right, wrong = writing("cached_logits(token_ids, cache, params, n_heads)")
USUAL = {
    "past": "n_past = 0 if cache is None else cache[0][0].shape[-2]",
    "n": "n = n_past + len(token_ids)",
    "embed": 'X = params["wte"][token_ids] + params["wpe"][n_past:n]',
    "mask": "mask = np.tri(n, dtype=bool)[n_past:]",
    "start": "longer = []",
    "loop": 'for i, block in enumerate(params["h"]):',
    "normed": '    normed = layer_norm(X, block["ln_1"]["g"], block["ln_1"]["b"])',
    "project": '    projected = normed @ block["attn"]["c_attn"]["w"] + block["attn"]["c_attn"]["b"]',
    "split": "    Q, K, V = (split_heads(part, n_heads) for part in np.split(projected, 3, axis=-1))",
    "past?": "    if cache is not None:",
    "K": "        K = np.concatenate([cache[i][0], K], axis=-2)",
    "V": "        V = np.concatenate([cache[i][1], V], axis=-2)",
    "keep": "    longer.append((K, V))",
    "attend": "    found = merge_heads(attention(Q, K, V, mask)[0])",
    "add": '    X = X + found @ block["attn"]["c_proj"]["w"] + block["attn"]["c_proj"]["b"]',
    "mlp": '    mlp, normed = block["mlp"], layer_norm(X, block["ln_2"]["g"], block["ln_2"]["b"])',
    "think": '    X = X + feed_forward(normed, mlp["c_fc"]["w"], mlp["c_fc"]["b"], mlp["c_proj"]["w"], mlp["c_proj"]["b"])',
    "logits": 'logits = layer_norm(X, params["ln_f"]["g"], params["ln_f"]["b"]) @ params["wte"].T',
    "result": "logits, longer",
}
"""The usual solution, line by line, so that a mistake can say which of them it has otherwise."""


def but(name: str, message: str, **lines: str) -> Mistake:
    """The usual solution with some of its lines gone wrong."""
    return wrong(name, message, *{**USUAL, **lines}.values())


cached_logits = Step(
    "cached_logits",
    points=6,
    summary="The logits of new tokens, from the kept keys and values of those before; and the longer cache",
    returns=("logits", "cache"),
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
        right("line by line", *USUAL.values()),
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
            *USUAL.values()),
        right("float32", "logits32(token_ids, cache, params, n_heads)", single=True),
    ),
    mistakes=(
        but("positions from 0 again",
            "Your new tokens stand at positions 0, 1, 2, … again. They come after n_past others: wpe[n_past : n_past + m].",
            embed='X = params["wte"][token_ids] + params["wpe"][:len(token_ids)]'),
        but("positions one too late",
            "Your positions start one too late. Positions count from 0, so the first new token after n_past others stands at "
            "position n_past.",
            embed='X = params["wte"][token_ids] + params["wpe"][n_past + 1:n + 1]'),
        but("no mask",
            "New tokens that come together see one another freely. Each may look at the whole past, at itself and at the new "
            "tokens before it: the last m rows of causal_mask(n_past + m).",
            mask="mask = None"),
        but("mask from the top left",
            "Your mask is the first m rows of the causal triangle, so that new tokens see only the oldest ones. Their rows are the "
            "last m: causal_mask(n_past + m)[n_past:].",
            mask="mask = np.tri(len(token_ids), n, dtype=bool)"),
        but("past hidden",
            "Your new tokens see one another and nothing of the past. Put the cached keys and values before the new ones, and use "
            "the last m rows of causal_mask(n_past + m), which are True for all of the past.",
            mask="mask = np.tri(n, dtype=bool)[n_past:] & (np.arange(n) >= n_past)"),
        but("only the new ones kept",
            "Your logits are right, but you return the keys and values of the new tokens alone. The next call needs all of them: "
            "return what you attended to.",
            split="    Q, K, V = (split_heads(part, n_heads) for part in np.split(projected, 3, axis=-1))\n        longer.append((K, V))",
            keep="    pass"),
        but("cache not longer",
            "You return the cache as it came. It has to hold the new tokens' keys and values as well, behind the old ones.",
            result="logits, longer if cache is None else [(k.copy(), v.copy()) for k, v in cache]"),
        but("new ones in front",
            "You put the new keys and values before the cached ones. Old ones first, as the tokens stand in the text: the mask "
            "counts on it.",
            K="        K = np.concatenate([K, cache[i][0]], axis=-2)",
            V="        V = np.concatenate([V, cache[i][1]], axis=-2)"),
        but("first block's cache for all",
            "Every block used the cache of the first one. Each block has keys and values of its own: cache[i].",
            K="        K = np.concatenate([cache[0][0], K], axis=-2)",
            V="        V = np.concatenate([cache[0][1], V], axis=-2)"),
        but("values kept as keys",
            "K and V have changed places in the cache that you return. Each pair is (K, V).",
            keep="    longer.append((V, K))"),
        but("heads not split in the cache",
            "Your logits are right, but the cache holds K and V as tables (n, d_model). Keep them split, (n_heads, n, d_head), as "
            "they go into attention.",
            keep="    longer.append((merge_heads(K), merge_heads(V)))"),
        but("queries kept",
            "Your cache holds queries in the place of keys. A query is used once, by its own token; the keys are what later tokens "
            "look at.",
            keep="    longer.append((np.concatenate([cache[i][0], Q], axis=-2) if cache is not None else Q, V))"),
        but("logits of the last token only",
            "You return one row of logits. Each new token has a row of its own: (m, n_vocab).",
            result="logits[-1], longer"),
        but("only the logits",
            "Your logits are right, but they come alone. Return the pair: logits, cache.",
            result="logits"),
        but("cache first",
            "Both results are right, but in the wrong order. Return the logits first, then the cache.",
            result="longer, logits"),
        but("last norm forgotten",
            "The last layer norm, ln_f, is missing before the output weights.",
            logits='logits = X @ params["wte"].T'),
    ),
)

# --- generate_with_cache ---------------------------------------------------------------------------


def compose_generate_with_cache(cached_logits: Callable[..., Any]) -> Callable[..., Any]:
    """Greedy text over any model with a cache."""

    def generate_with_cache(token_ids: Any, params: Params, n_heads: int, n_new: int) -> Any:
        text, new, cache = np.array(token_ids), token_ids, None
        for _ in range(n_new):
            logits, cache = cached_logits(new, cache, params, n_heads)
            new = np.array([np.argmax(logits[-1])])
            text = np.append(text, new)
        return text

    return generate_with_cache


right, wrong = writing("generate_with_cache(token_ids, params, n_heads, n_new)")
FROM = "text, new, cache = np.array(token_ids), token_ids, None"
READ = "    logits, cache = cached_logits(new, cache, params, n_heads)"
CHOSEN = "    new = np.array([np.argmax(logits[-1])])"
GROWN = "    text = np.append(text, new)"

generate_with_cache = Step(
    "generate_with_cache",
    points=3,
    summary="The same text as generate, each token read once",
    parts=("cached_logits",),
    composition=compose_generate_with_cache,
    cases=(
        public("five tokens, seven more", writer(5, 7, n_vocab=11, n_positions=13, n_heads=2, d_head=3)),
        public("from a single token", writer(1, 5, n_vocab=13, n_positions=11, n_heads=3, d_head=2)),
        hidden("three tokens, eleven more", writer(3, 11, n_vocab=19, n_positions=17, n_heads=2, d_head=5)),
        hidden("up to the last position", writer(7, 6, n_vocab=23, n_positions=13, n_heads=2, d_head=3)),
        hidden("one token more", writer(5, 1, n_vocab=17, n_positions=11, n_heads=2, d_head=3), weight=0.5),
        hidden("nothing more", writer(5, 0, n_vocab=11, n_positions=7, n_heads=2, d_head=3), weight=0.5),
        common("two tokens, seven more", writer(2, 7, n_vocab=17, n_positions=11, n_heads=3, d_head=5)),
    ),
    variants=(
        right("read, choose, append", FROM, LOOP, READ, CHOSEN, GROWN, "text"),
        right("prompt first, then a loop over single tokens",
            "text = [int(token) for token in token_ids]",
            "logits, cache = cached_logits(token_ids, None, params, n_heads)",
            "for i in range(n_new):",
            "    text.append(int(logits[-1].argmax()))",
            "    if i + 1 < n_new:",
            "        logits, cache = cached_logits(np.array(text[-1:]), cache, params, n_heads)",
            "text"),
        right("vectorised: a row of room, filled in",
            "n = len(token_ids)",
            "text = np.concatenate([token_ids, np.zeros(n_new, dtype=int)])",
            "start, cache = 0, None",
            "for end in range(n, n + n_new):",
            "    logits, cache = cached_logits(text[start:end], cache, params, n_heads)",
            "    text[end], start = np.argmax(logits[-1]), end",
            "text"),
        right("float32", FROM, LOOP, READ.replace("cached_logits", "logits32"), CHOSEN, GROWN, "text", single=True),
    ),
    mistakes=(
        wrong("new tokens only",
            "You returned the new tokens alone. Return prompt and new tokens together, len(token_ids) + n_new of them.",
            FROM, LOOP, READ, CHOSEN, GROWN, "text[len(token_ids):]"),
        wrong("cache thrown away",
            "Each new token was read without the cache, as if it were the first of a text. Hand the cache that comes back to the "
            "next call.",
            FROM, LOOP, READ.replace("logits, cache = ", "logits, _ = "), CHOSEN, GROWN, "text"),
        wrong("cache of the prompt for ever",
            "Every call got the cache of the prompt alone, so that the new tokens never see one another. Keep the longer cache "
            "that each call returns.",
            FROM, "for i in range(n_new):", "    logits, longer = cached_logits(new, cache, params, n_heads)",
            "    cache = longer if i == 0 else cache", CHOSEN, GROWN, "text"),
        wrong("only the prompt's last token read",
            "You began with the last token of the prompt and never read the ones before it. Give the whole prompt to the first "
            "call, with cache None.",
            FROM.replace("token_ids, None", "token_ids[-1:], None"), LOOP, READ, CHOSEN, GROWN, "text"),
        wrong("last token read twice",
            "You filled the cache with the whole prompt and then read its last token once more. Its logits came with the first "
            "call: choose from them.",
            FROM, "_, cache = cached_logits(token_ids, None, params, n_heads)", "new = token_ids[-1:]", LOOP, READ, CHOSEN, GROWN,
            "text"),
        wrong("first row of the logits",
            "You chose from the first row of the logits. After the prompt the next token is scored in the last row, logits[-1].",
            FROM, LOOP, READ, CHOSEN.replace("[-1]", "[0]"), GROWN, "text"),
        wrong("one token too many",
            "Your text is one token too long. It has len(token_ids) + n_new tokens.",
            FROM, LOOP, READ, CHOSEN, GROWN, "np.append(text, np.argmax(cached_logits(new, cache, params, n_heads)[0][-1]))"),
        wrong("one token too few",
            "Your text is one token too short. The logits of the prompt choose the first new token already.",
            FROM, "for _ in range(n_new - 1):", READ, CHOSEN, GROWN, "text"),
    ),
)

rubric = Rubric(
    "exercise_03",
    "exercise_03_transformer",
    steps=(
        layer_norm,
        gelu,
        feed_forward,
        multi_head_attention,
        transformer_block,
        transformer_logits,
        cross_entropy,
        generate,
        cached_logits,
        generate_with_cache,
    ),
    # The notebook's toolbox, for variants and mistakes that use it.
    given={
        "softmax": one_head.softmax,
        "attention": one_head.attention,
        "split_heads": multi_head.split_heads,
        "merge_heads": multi_head.merge_heads,
        "causal_mask": causal_mask,
    },
)
