"""Example 5: a transformer block from its parts.

Attention gathers, a network concludes; around both stand a residual connection and layer
norm. The sentence and the three heads are those of example 3, where each of two banks
finds out whether it has to do with water or with money. Here two hidden units conclude:
much water makes a place, much money a business. The weights are made by hand for the
order of 2017 (post-norm); the same weights in GPT-2's order (pre-norm) are not the same
model. Random weights are used only to compare the code with PyTorch, if it is installed.

The mathematics is that of Vaswani et al. 2017, "Attention Is All You Need", sections 3.1
and 3.3; Ba, Kiros and Hinton 2016, "Layer Normalization", section 3; Hendrycks and Gimpel
2016, "Gaussian Error Linear Units (GELUs)", section 2; Radford et al. 2019, "Language
Models are Unsupervised Multitask Learners", section 2.3 (pre-norm).

Pictures, with --save: example_05_stream.png, example_05_orders.png

Three things to try (each changes one line of this file; say first what you expect)

  1. No threshold: make THRESHOLD 0.0. Who concludes something now that should not?
  2. No way around: in post_norm, write sublayer(X) for X + sublayer(X). Two words now
     conclude nothing that did before. Which, and why not the banks?
  3. A soft gate: make ACTIVATION gelu. Do the two banks still conclude the same? And what
     of "and", which had exactly nothing to conclude?
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from _common import Pictures, heading, number, plots, run, say, table
from _pytorch_block import Params, pytorch_block, random_params
from attention_plots.against_pytorch import recorded
from example_01_attention import Array, Mask, attention
from example_02_self_attention import causal_mask
from example_03_multi_head import COLUMNS, LAYER, WORDS, X, merge_heads, multi_head_attention, split_heads

Layer = Callable[[Array], Array]
Order = Callable[..., Array]  # post_norm or pre_norm

# --- the mathematics ------------------------------------------------------------------------------


def relu(x: Array) -> Array:
    """``max(0, x)``, any shape: the activation of 2017 (equation 2)."""
    positive: Array = np.maximum(0.0, x)
    return positive


def gelu(x: Array) -> Array:
    """``x/2 · (1 + tanh(√(2/π) (x + 0.044715 x³)))``, any shape: GPT-2's activation."""
    gated: Array = 0.5 * x * (1.0 + np.tanh(np.sqrt(2.0 / np.pi) * (x + 0.044715 * x**3)))
    return gated


def feed_forward(X: Array, W_1: Array, b_1: Array, W_2: Array, b_2: Array, activation: Layer = gelu) -> Array:
    """``activation(X W_1 + b_1) W_2 + b_2``, every word by itself (section 3.3).

    (..., n, d_model), (d_model, d_ff), (d_ff,), (d_ff, d_model), (d_model,) -> (..., n, d_model)
    """
    return activation(X @ W_1 + b_1) @ W_2 + b_2


def layer_norm(X: Array, gain: Array, bias: Array, eps: float = 1e-5) -> Array:
    """``gain · (x - mean) / √(variance + ε) + bias``, each row by itself: (..., d), (d,), (d,) -> (..., d)"""
    centred = X - X.mean(axis=-1, keepdims=True)
    normal: Array = gain * centred / np.sqrt(np.mean(centred**2, axis=-1, keepdims=True) + eps) + bias
    return normal


def post_norm(X: Array, sublayer: Layer, gain: Array, bias: Array) -> Array:
    """``LN(X + sublayer(X))``, the order of 2017 (section 3.1): (..., n, d) -> (..., n, d)"""
    return layer_norm(X + sublayer(X), gain, bias)


def pre_norm(X: Array, sublayer: Layer, gain: Array, bias: Array) -> Array:
    """``X + sublayer(LN(X))``, the order of GPT-2: (..., n, d) -> (..., n, d)"""
    return X + sublayer(layer_norm(X, gain, bias))


def transformer_block(
    X: Array,
    params: Params,
    n_heads: int,
    mask: Mask | None = None,
    order: Order = post_norm,
    act: Layer = relu,
) -> Array:
    """Attention gathers, then the network concludes; ``order`` adds each to the stream (section 3.1).

    X (..., n, d_model), mask broadcasts to (..., n, n) -> (..., n, d_model)
    """
    W_q, W_k, W_v, W_o = (params["self_attention"][name] for name in ("W_q", "W_k", "W_v", "W_o"))
    X = order(X, lambda Z: multi_head_attention(Z, W_q, W_k, W_v, W_o, n_heads, mask)[0], **params["norm_1"])
    return order(X, lambda Z: feed_forward(Z, **params["feed_forward"], activation=act), **params["norm_2"])


# --- the weights, by hand; a network of two hidden units ------------------------------------------

THRESHOLD, ACTIVATION = 1.0, relu
WATER, MONEY, PLACE, BUSINESS = (COLUMNS.index(name) for name in ("water", "money", "place", "business"))
W_1, W_2 = np.zeros((len(COLUMNS), 2)), np.zeros((2, len(COLUMNS)))
W_1[[WATER, MONEY]] = [[1, -1], [-1, 1]]  # "more water than money?", "more money than water?"
W_2[[0, 1], [PLACE, BUSINESS]] = 2  # then write place, or business
ONES, ZEROS = np.ones(len(COLUMNS)), np.zeros(len(COLUMNS))
PARAMS = {
    "self_attention": dict(zip(("W_q", "W_k", "W_v", "W_o"), LAYER[:4], strict=True)),
    "norm_1": {"gain": ONES, "bias": ZEROS},
    "feed_forward": {"W_1": W_1, "b_1": np.full(2, -THRESHOLD), "W_2": W_2, "b_2": ZEROS},
    "norm_2": {"gain": ONES, "bias": ZEROS},
}

# --- what there is to see -------------------------------------------------------------------------

HEARD, GATHERED = "merged, times W_o", "Y = LN(X + that)"
WRITTEN, OUTPUT = "what the network writes", "LN(Y + that), the output"


def steps() -> dict[str, Array]:
    """The block once more, line by line, with everything that comes up on the way."""
    W_q, W_k, W_v, W_o, n_heads = LAYER
    Q, K, V = (split_heads(X @ W, n_heads) for W in (W_q, W_k, W_v))
    heads, weights = attention(Q, K, V)
    heard = merge_heads(heads) @ W_o
    Y = post_norm(X, lambda _: heard, ONES, ZEROS)
    hidden = ACTIVATION(Y @ W_1 - THRESHOLD)
    written = hidden @ W_2
    found = {"X, the words": X, "queries; keys and values, too": Q, "weights of attention": weights}
    found |= {"what the heads bring home": heads, HEARD: heard, GATHERED: Y, "hidden units": hidden}
    return found | {WRITTEN: written, OUTPUT: post_norm(Y, lambda _: written, ONES, ZEROS)}


def against_pytorch() -> dict[str, float]:
    """The largest difference to PyTorch's own block in either order, for random weights and a causal mask."""
    rng, n, d_model, d_ff, n_heads = np.random.default_rng(0), 7, 15, 11, 3
    params, batch, mask = random_params(rng, d_model, d_ff), rng.normal(size=(2, n, d_model)), causal_mask(n)
    gaps = {}
    for name, order in (("post-norm", post_norm), ("pre-norm", pre_norm)):
        theirs = pytorch_block(batch, params, n_heads, mask, norm_first=order is pre_norm)
        gaps[name] = float(np.abs(transformer_block(batch, params, n_heads, mask, order) - theirs).max())
    return gaps


def story() -> None:
    """The shapes on the way, what the block concludes in either order, and a comparison with PyTorch."""
    found = steps()
    output = transformer_block(X, PARAMS, n_heads=LAYER[-1], act=ACTIVATION)
    heading("The shapes on the way")
    table(["", "shape"], [(name, str(array.shape)) for name, array in found.items()])
    say(f"""Everything in one call differs from this by {np.abs(output - found[OUTPUT]).max():.1g}. What comes
        out has the shape of what went in, so blocks can be stacked.""")

    heading("Attention gathers, the network concludes")
    swapped = transformer_block(X, PARAMS, n_heads=LAYER[-1], order=pre_norm, act=ACTIVATION)
    water = X[:, WATER] - X[:, MONEY], found[GATHERED][:, WATER] - found[GATHERED][:, MONEY]
    place, other = (array[:, PLACE] - array[:, BUSINESS] for array in (output, swapped))
    table(
        ["word", "water - money", "after attention", "place - business", "same weights, pre-norm"],
        [(word, *map(float, row)) for word, *row in zip(WORDS, *water, place, other, strict=True)],
    )
    first, second = (i for i, word in enumerate(WORDS) if word == "bank")
    little = max(abs(x) for x, word in zip(place, WORDS, strict=True) if word in ("the", "and"))
    say(f"""Read differences of two columns, since layer norm shifts whole rows. Both banks came in undecided.
        After attention the first has {number(water[1][first])} more water than money, the second
        {number(water[1][second])}. So the network concludes "place" for the first, {number(place[first])},
        and "business" for the second, {number(place[second])}. The little words get {number(little)} at
        most.""")
    say(f"""The last column has the same weights in GPT-2's order. There layer norm stands before the heads,
        which no longer find what they were made for: the banks get {number(other[first])} and
        {number(other[second])}. Weights belong to the order in which they were made, or trained.""")

    heading("Against PyTorch")
    try:
        gaps = " and ".join(f"{gap:.0e} for {name}" for name, gap in against_pytorch().items())
        say(f"Largest difference to torch.nn.TransformerEncoderLayer, random weights, float64: {gaps}.")
    except ImportError:
        told = " and ".join(f"{gap:.0e} for {name}" for name, gap in recorded()["block"].items())
        say(f"""PyTorch is not installed here, and the course does not need it. What was recorded with PyTorch
            {recorded()["torch"]}: largest difference to its block, random weights, float64: {told}.""")


def pictures() -> Pictures:
    """What attention and the network write into the stream; and where layer norm stands in either order."""
    found = steps()
    stages = {
        "the words": X,
        "what attention writes": found[HEARD],
        "what the network writes": found[WRITTEN],
    }
    return {
        "example_05_stream.png": plots.stream_stages(stages, WORDS, COLUMNS, groups=[3, 5, 7]),
        "example_05_orders.png": plots.norm_orders(),
    }


if __name__ == "__main__":
    run(__doc__, story, pictures)
