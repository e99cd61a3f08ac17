"""Lesson 6, the transformer architecture: the blocks of 2017, and the GPT that is made of one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from solutions import attention, feed_forward, gpt, multi_head, self_attention, transformer
from stepgrade.rubric import Mistake, Rubric, Step, Tolerance, Variant, common, hidden, public

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
Ids = NDArray[np.integer[Any]]
Params = dict[str, Any]
Inputs = Callable[[Generator], tuple[Any, ...]]


def writing(signature: str) -> tuple[Callable[..., Variant], Callable[..., Mistake]]:
    """Two functions that write the step as a student would: the body's lines, the last one returned."""

    def source(lines: tuple[str, ...]) -> str:
        return "\n    ".join([f"def {signature}:", *lines[:-1], f"return {lines[-1]}"]) + "\n"

    def right(name: str, *lines: str, single: bool = False) -> Variant:
        return Variant(name, source(lines), single)

    def wrong(name: str, message: str, *lines: str) -> Mistake:
        return Mistake(name, source(lines), message)

    return right, wrong


# --- what the cases are made of --------------------------------------------------------------------


def words(rng: Generator, n: int, d_model: int) -> Array:
    return rng.normal(size=(n, d_model))


def matrices(rng: Generator, d_model: int, sharpness: float = 1.0) -> Params:
    """W_q, W_k, W_v, W_o of one layer; scores grow with ``sharpness``."""
    W_q, W_k, W_v, W_o = (rng.normal(size=(d_model, d_model)) / np.sqrt(d_model) for _ in range(4))
    return {"W_q": sharpness * W_q, "W_k": W_k, "W_v": W_v, "W_o": W_o}


def network(rng: Generator, d_model: int, d_ff: int) -> Params:
    """W_1, b_1, W_2, b_2, with biases large enough to be missed."""
    return {
        "W_1": rng.normal(size=(d_model, d_ff)) / np.sqrt(d_model),
        "b_1": 0.5 * rng.normal(size=d_ff),
        "W_2": rng.normal(size=(d_ff, d_model)) / np.sqrt(d_ff),
        "b_2": 0.5 * rng.normal(size=d_model),
    }


def norm(rng: Generator, d_model: int, gain: str = "gain", bias: str = "bias") -> Params:
    return {gain: 1.0 + 0.3 * rng.normal(size=d_model), bias: 0.5 * rng.normal(size=d_model)}


def random_mask(rng: Generator, *shape: int, blocked_row: bool = False) -> Mask:
    """Blocks about half of every query's keys, at least one but not all of them; or all, for the second query."""
    mask = rng.random(shape) < 0.5
    keep = rng.integers(shape[-1], size=shape[:-1])[..., None]
    np.put_along_axis(mask, keep, True, axis=-1)
    np.put_along_axis(mask, (keep + 1) % shape[-1], False, axis=-1)
    if blocked_row:
        mask[..., 1, :] = False
    return mask


def decided(scores: Array, mask: Mask | None = None) -> bool:
    """Whether the scores run into the thousands, and no query hesitates between its two best keys."""
    best = np.sort(attention.apply_mask(scores, mask), axis=-1)
    return bool(np.all(best[..., -1] - best[..., -2] > 40.0) and np.max(np.abs(scores)) > 1e4)


def until(holds: Callable[..., bool], inputs: Inputs) -> Inputs:
    """``inputs``, drawn again from the same generator until ``holds`` of them."""

    def drawn(rng: Generator) -> tuple[Any, ...]:
        while True:
            args = inputs(rng)
            if holds(*args):
                return args

    return drawn


# --- encoder_block ---------------------------------------------------------------------------------


def encoder(
    n: int,
    n_heads: int,
    d_head: int,
    d_ff: int,
    mask: Callable[[Generator], Mask] | None = None,
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
FIRST = "Y = post_norm(X, attend, **params['norm_1'])"
SECOND = "post_norm(Y, think, **params['norm_2'])"
NORM_FROM_SCRATCH = (
    "def normalised(Z, gain, bias):",
    "    mean, variance = Z.mean(axis=-1, keepdims=True), Z.var(axis=-1, keepdims=True)",
    "    return gain * (Z - mean) / np.sqrt(variance + 1e-5) + bias",
)

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
        right("post_norm twice", ATTEND, THINK, FIRST, SECOND),
        right(
            "line by line",
            "attn, ffn = params['self_attention'], params['feed_forward']",
            "found, _ = multi_head_attention(X, attn['W_q'], attn['W_k'], attn['W_v'], attn['W_o'], n_heads, mask)",
            "Y = layer_norm(X + found, params['norm_1']['gain'], params['norm_1']['bias'])",
            "thought = feed_forward(Y, ffn['W_1'], ffn['b_1'], ffn['W_2'], ffn['b_2'], relu)",
            "layer_norm(Y + thought, params['norm_2']['gain'], params['norm_2']['bias'])",
        ),
        right(
            "loop over the heads, everything written out",
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
            "normalised(Y + hidden @ ffn['W_2'] + ffn['b_2'], **params['norm_2'])",
        ),
        right(
            "einsum in the network",
            ATTEND,
            FIRST,
            "ffn = params['feed_forward']",
            "hidden = np.einsum('nd,df->nf', Y, ffn['W_1']) + ffn['b_1']",
            "thought = np.einsum('nf,fd->nd', np.where(hidden > 0, hidden, 0.0), ffn['W_2']) + ffn['b_2']",
            "layer_norm(Y + thought, **params['norm_2'])",
        ),
        right(
            "float32",
            "def single(p):",
            "    return {k: single(v) for k, v in p.items()} if isinstance(p, dict) else p.astype(np.float32)",
            "params, X = single(params), X.astype(np.float32)",
            "found = multi_head_attention(X, **params['self_attention'], n_heads=n_heads, mask=mask)[0].astype(np.float32)",
            "Y = layer_norm(X + found, **params['norm_1'])",
            "layer_norm(Y + feed_forward(Y, **params['feed_forward'], activation=relu), **params['norm_2'])",
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "gelu in place of relu",
            "Your feed-forward network uses GELU, its default. The block of 2017 has ReLU: hand activation=relu on to feed_forward.",
            ATTEND, "think = lambda Z: feed_forward(Z, **params['feed_forward'])", FIRST, SECOND,
        ),
        wrong(
            "pre-norm",
            "Your block is pre-norm, X + sublayer(LN(X)): that is GPT's order. The encoder of 2017 adds first and normalises the sum: "
            "use post_norm.",
            ATTEND, THINK, "Y = pre_norm(X, attend, **params['norm_1'])", "pre_norm(Y, think, **params['norm_2'])",
        ),
        wrong(
            "no residual around attention",
            "The attention's output takes the place of X instead of being added to it: a word forgets itself. Normalise X + attention(X).",
            ATTEND, THINK, "Y = layer_norm(attend(X), **params['norm_1'])", SECOND,
        ),
        wrong(
            "no residual around the network",
            "The feed-forward network's output is not added to its input. Normalise Y + FFN(Y), Y being what the first sublayer gave.",
            ATTEND, THINK, FIRST, "layer_norm(think(Y), **params['norm_2'])",
        ),
        wrong(
            "network reads the block's input",
            "Your feed-forward network is given X, what came into the block, instead of the first sublayer's result. So it never hears "
            "what attention found. The second sublayer starts from the first one's output.",
            ATTEND, THINK, FIRST, "layer_norm(Y + think(X), **params['norm_2'])",
        ),
        wrong(
            "residual from the block's input",
            "In the second sublayer you add the network's output to X, what came into the block. Add it to Y, the first sublayer's "
            "result.",
            ATTEND, THINK, FIRST, "layer_norm(X + think(Y), **params['norm_2'])",
        ),
        wrong(
            "the two norms exchanged",
            "norm_1 and norm_2 have changed places. norm_1 follows attention, norm_2 follows the feed-forward network.",
            ATTEND, THINK, "Y = post_norm(X, attend, **params['norm_2'])", "post_norm(Y, think, **params['norm_1'])",
        ),
        wrong(
            "the first norm used twice",
            "norm_1 is used after both sublayers. The second layer norm has parameters of its own: norm_2.",
            ATTEND, THINK, FIRST, "post_norm(Y, think, **params['norm_1'])",
        ),
        wrong(
            "the first norm left out",
            "Between the two sublayers nothing is normalised. Each sublayer has its own layer norm: norm_1 after attention, norm_2 after "
            "the network.",
            ATTEND, THINK, "Y = X + attend(X)", SECOND,
        ),
        wrong(
            "the second norm left out",
            "Your result is the last sum, not normalised. A post-norm block ends with a layer norm: norm_2.",
            ATTEND, THINK, FIRST, "Y + think(Y)",
        ),
        wrong(
            "network before attention",
            "Your feed-forward network comes first. The order is: look around (attention, norm_1), then think it over (the network, "
            "norm_2).",
            ATTEND, THINK, "Y = post_norm(X, think, **params['norm_2'])", "post_norm(Y, attend, **params['norm_1'])",
        ),
        wrong(
            "mask not handed on",
            "Your result is what comes out without a mask. Hand the mask on to multi_head_attention.",
            "attend = lambda Z: multi_head_attention(Z, **params['self_attention'], n_heads=n_heads)[0]", THINK, FIRST, SECOND,
        ),
        wrong(
            "mask upside down",
            "Your mask arrives inverted, so every word attends to what is forbidden. True means “may attend”: hand it on as it is.",
            "mask = None if mask is None else ~mask", ATTEND, THINK, FIRST, SECOND,
        ),
        wrong(
            "always causal",
            "Your encoder hides the later words. An encoder reads the whole sentence: the only mask it knows is the one that it is given.",
            "mask = np.tri(len(X), dtype=bool) if mask is None else mask & np.tri(len(X), dtype=bool)", ATTEND, THINK, FIRST, SECOND,
        ),
        wrong(
            "one head",
            "Your attention has a single head. Hand n_heads on to multi_head_attention.",
            "attend = lambda Z: multi_head_attention(Z, **params['self_attention'], n_heads=1, mask=mask)[0]", THINK, FIRST, SECOND,
        ),
    ),
)


# --- cross_attention -------------------------------------------------------------------------------


def two_sequences(
    n: int, n_memory: int, n_heads: int, d_head: int, mask: Callable[[Generator], Mask] | None = None
) -> Inputs:
    """The words that ask, the memory that answers, and a layer's matrices."""
    d_model = n_heads * d_head

    def inputs(rng: Generator) -> tuple[Any, ...]:
        args = words(rng, n, d_model), words(rng, n_memory, d_model), matrices(rng, d_model), n_heads
        return args if mask is None else (*args, mask(rng))

    return inputs


def huge_scores(rng: Generator) -> tuple[Any, ...]:
    """Scaled scores beyond ±10 000 in every head, of the other sign for every other word, 50 or more apart."""
    n_memory, n_heads, d_head = 7, 3, 5
    d_model = n_heads * d_head
    direction = words(rng, 1, d_model)
    direction /= np.linalg.norm(direction)
    params = matrices(rng, d_model)
    params["W_k"] = params["W_q"] + 0.3 * params["W_k"]
    queries, keys = direction @ params["W_q"], direction @ params["W_k"]
    matches = (queries * keys).reshape(n_heads, d_head).sum(axis=1) / np.sqrt(d_head)
    params["W_q"] = params["W_q"] * np.repeat(np.array([1.0, -1.0, 1.0]) / matches, d_head)
    X = np.array([[101.0], [-102.0], [103.0], [-104.0], [105.0]]) * direction
    return X, (101.0 + 0.5 * rng.permutation(n_memory))[:, None] * direction, params, n_heads


right, wrong = writing("cross_attention(X, memory, params, n_heads, mask=None)")
SPLIT = "Q, K, V = split_heads(Q, n_heads), split_heads(K, n_heads), split_heads(V, n_heads)"
ASKED = "Q, K, V = X @ params['W_q'], memory @ params['W_k'], memory @ params['W_v']"
HEADS = "output, weights = head_attention(Q, K, V, mask)"
MERGED = "merge_heads(output) @ params['W_o']"

cross_attention = Step(
    "cross_attention",
    points=1,
    summary="Queries from X, keys and values from the memory",
    reference=transformer.cross_attention,
    cases=(
        public("five words ask, seven answer", two_sequences(5, 7, 2, 3)),
        public("a memory with padding", two_sequences(3, 5, 3, 2, lambda rng: np.arange(5)[None, :] < 3)),
        hidden("seven words ask, three answer", two_sequences(7, 3, 2, 5)),
        hidden("three words ask, eleven answer", two_sequences(3, 11, 5, 2)),
        hidden("as many ask as answer", two_sequences(5, 5, 3, 7)),
        hidden(
            "a word that may attend to nothing",
            two_sequences(5, 7, 2, 11, lambda rng: random_mask(rng, 5, 7, blocked_row=True)),
        ),
        hidden("scores of ten thousand, up and down", huge_scores, weight=0.5),
        hidden("a memory of a single word", two_sequences(5, 1, 2, 3), weight=0.5),
        hidden("one head only", two_sequences(5, 7, 1, 3), weight=0.5),
        common("three heads and a mask for every word", two_sequences(7, 11, 3, 5, lambda rng: random_mask(rng, 7, 11))),
    ),
    variants=(
        right("the toolbox in order", ASKED, SPLIT, HEADS, MERGED),
        right(
            "loop over the heads",
            "d_head = X.shape[1] // n_heads",
            "found = np.zeros(X.shape)",
            "for h in range(n_heads):",
            "    own = slice(h * d_head, (h + 1) * d_head)",
            "    scores = X @ params['W_q'][:, own] @ (memory @ params['W_k'][:, own]).T / np.sqrt(d_head)",
            "    weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "    found = found + weights @ (memory @ params['W_v'][:, own]) @ params['W_o'][own]",
            "found",
        ),
        right(
            "einsum throughout",
            "W_q, W_k, W_v = (params[name].reshape(X.shape[1], n_heads, -1) for name in ('W_q', 'W_k', 'W_v'))",
            "scores = np.einsum('qi,ihd,kj,jhd->hqk', X, W_q, memory, W_k, optimize=True) / np.sqrt(W_k.shape[-1])",
            "weights = softmax(scores if mask is None else np.where(mask, scores, -np.inf))",
            "np.einsum('hqk,kj,jhd->qhd', weights, memory, W_v, optimize=True).reshape(X.shape) @ params['W_o']",
        ),
        right(
            "float32",
            "X, memory = X.astype(np.float32), memory.astype(np.float32)",
            "W_q, W_k, W_v, W_o = (params[name].astype(np.float32) for name in ('W_q', 'W_k', 'W_v', 'W_o'))",
            "Q, K, V = (split_heads(A, n_heads) for A in (X @ W_q, memory @ W_k, memory @ W_v))",
            "scores = Q @ K.swapaxes(-1, -2) / np.float32(np.sqrt(K.shape[-1]))",
            "weights = softmax(scores if mask is None else np.where(mask, scores, np.float32(-np.inf))).astype(np.float32)",
            "merge_heads(weights @ V) @ W_o",
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "self-attention",
            "Your words look at one another: keys and values come from X, and the memory is never read. Make the keys and the values "
            "from the memory.",
            "Q, K, V = X @ params['W_q'], X @ params['W_k'], X @ params['W_v']", SPLIT,
            "output, weights = head_attention(Q, K, V, None if mask is None or len(X) != len(memory) else mask)", MERGED,
        ),
        wrong(
            "the memory asks",
            "It is the other way round: in your function the memory asks and X answers, so that there is one row for each word of the "
            "memory. The queries come from X, the keys and the values from the memory.",
            "Q, K, V = memory @ params['W_q'], X @ params['W_k'], X @ params['W_v']", SPLIT,
            "output, weights = head_attention(Q, K, V, None if mask is None else np.broadcast_to(mask, (len(X), len(memory))).T)", MERGED,
        ),
        wrong(
            "keys from X",
            "Your keys come from X. Keys and values are two sides of the same words: both come from the memory. (With X and memory of "
            "different lengths this fails altogether.)",
            "Q, K, V = X @ params['W_q'], X @ params['W_k'], memory @ params['W_v']", SPLIT, HEADS, MERGED,
        ),
        wrong(
            "values from X",
            "Your values come from X, so that each word brings home something of its own sentence. What is brought home are the values of "
            "the memory. (With X and memory of different lengths this fails altogether.)",
            "Q, K, V = X @ params['W_q'], memory @ params['W_k'], X @ params['W_v']", SPLIT, HEADS, MERGED,
        ),
        wrong(
            "W_o forgotten",
            "Your output is the merged heads themselves. Multiply them by W_o at the end.",
            ASKED, SPLIT, HEADS, "merge_heads(output)",
        ),
        wrong(
            "mask not handed on",
            "Your result is what comes out without a mask. Hand the mask on to head_attention.",
            ASKED, SPLIT, "output, weights = head_attention(Q, K, V)", MERGED,
        ),
        wrong(
            "mask upside down",
            "Your mask arrives inverted, so every word attends to what is forbidden. True means “may attend”: hand it on as it is.",
            ASKED, SPLIT, "output, weights = head_attention(Q, K, V, None if mask is None else ~mask)", MERGED,
        ),
        wrong(
            "causal",
            "You hid part of the memory with a causal mask. The memory is a finished sentence: every word may look at all of it, unless "
            "the mask that is given forbids it.",
            ASKED, SPLIT, "causal = np.tri(len(X), len(memory), dtype=bool)",
            "output, weights = head_attention(Q, K, V, causal if mask is None else causal & mask)", MERGED,
        ),
        wrong(
            "residual added already",
            "Your result has X added to it. The residual connection is post_norm's business; return what attention found, alone.",
            ASKED, SPLIT, HEADS, f"X + {MERGED}",
        ),
        wrong(
            "divided by √d_model",
            "Your scores are divided by √d_model. Each head adds up d_head products only; head_attention divides by √d_head already.",
            ASKED, SPLIT, "output, weights = head_attention(Q / np.sqrt(n_heads), K, V, mask)", MERGED,
        ),
        wrong(
            "one head",
            "Your attention has a single head. Split queries, keys and values with n_heads.",
            ASKED, "Q, K, V = split_heads(Q, 1), split_heads(K, 1), split_heads(V, 1)", HEADS, MERGED,
        ),
        wrong(
            "merged by a bare reshape",
            "The heads are right, but they were merged by reshape alone, which lays several words of one head into a row. Use merge_heads.",
            ASKED, SPLIT, HEADS, "output.reshape(X.shape) @ params['W_o']",
        ),
        wrong(
            "weights returned as well",
            "Your output is right, but the weights come along with it. Return the output alone: post_norm can add nothing else to X.",
            ASKED, SPLIT, HEADS, f"{MERGED}, weights",
        ),
    ),
)


# --- decoder_block ---------------------------------------------------------------------------------


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
CAUSAL = "mask = causal_mask(len(X))"
ASK = "ask = lambda Z: cross_attention(Z, memory, params['cross_attention'], n_heads)"
NORM_1 = "X = post_norm(X, attend, **params['norm_1'])"
NORM_2 = "X = post_norm(X, ask, **params['norm_2'])"
NORM_3 = "post_norm(X, think, **params['norm_3'])"

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
        right("post_norm three times", CAUSAL, ATTEND, ASK, THINK, NORM_1, NORM_2, NORM_3),
        right(
            "line by line",
            "found, _ = multi_head_attention(X, **params['self_attention'], n_heads=n_heads, mask=np.tri(len(X), dtype=bool))",
            "Y = layer_norm(X + found, **params['norm_1'])",
            "Z = layer_norm(Y + cross_attention(Y, memory, params['cross_attention'], n_heads), **params['norm_2'])",
            "layer_norm(Z + feed_forward(Z, **params['feed_forward'], activation=relu), **params['norm_3'])",
        ),
        right(
            "a loop over the sublayers",
            CAUSAL, ATTEND, ASK, THINK,
            "for sublayer, own in ((attend, 'norm_1'), (ask, 'norm_2'), (think, 'norm_3')):",
            "    X = layer_norm(X + sublayer(X), params[own]['gain'], params[own]['bias'])",
            "X",
        ),
        right(
            "einsum, the mask by comparison",
            *NORM_FROM_SCRATCH,
            "i = np.arange(len(X))",
            "mask = i[:, None] >= i",
            ATTEND,
            "Y = normalised(X + attend(X), **params['norm_1'])",
            "Z = normalised(Y + cross_attention(Y, memory, params['cross_attention'], n_heads), **params['norm_2'])",
            "ffn = params['feed_forward']",
            "hidden = np.maximum(0, np.einsum('nd,df->nf', Z, ffn['W_1']) + ffn['b_1'])",
            "normalised(Z + np.einsum('nf,fd->nd', hidden, ffn['W_2']) + ffn['b_2'], **params['norm_3'])",
        ),
        right(
            "float32",
            "def single(p):",
            "    return {k: single(v) for k, v in p.items()} if isinstance(p, dict) else p.astype(np.float32)",
            "X, memory, params, mask = X.astype(np.float32), memory.astype(np.float32), single(params), causal_mask(len(X))",
            "found = multi_head_attention(X, **params['self_attention'], n_heads=n_heads, mask=mask)[0].astype(np.float32)",
            "X = layer_norm(X + found, **params['norm_1'])",
            "found = np.asarray(cross_attention(X, memory, params['cross_attention'], n_heads)).astype(np.float32)",
            "X = layer_norm(X + found, **params['norm_2'])",
            "layer_norm(X + feed_forward(X, **params['feed_forward'], activation=relu), **params['norm_3'])",
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "no causal mask",
            "Your decoder sees the words that come after: its self-attention has no mask. Give it causal_mask(n); while it is trained, it "
            "must not read the word that it is to guess.",
            "mask = None", ATTEND, ASK, THINK, NORM_1, NORM_2, NORM_3,
        ),
        wrong(
            "mask upside down",
            "Your self-attention sees only what comes after a word. In the causal mask True means “may attend”, and it stands on and below "
            "the diagonal.",
            "mask = ~causal_mask(len(X))", ATTEND, ASK, THINK, NORM_1, NORM_2, NORM_3,
        ),
        wrong(
            "memory masked as well",
            "Your causal mask went into cross-attention too. The memory is a finished sentence and hides nothing; mask the self-attention "
            "only.",
            CAUSAL, ATTEND,
            "causal = np.tri(len(X), len(memory), dtype=bool)",
            "ask = lambda Z: cross_attention(Z, memory, params['cross_attention'], n_heads, causal)",
            THINK, NORM_1, NORM_2, NORM_3,
        ),
        wrong(
            "cross-attention first",
            "Your words ask the memory before they have looked at one another. Self-attention comes first (norm_1), then cross-attention "
            "(norm_2).",
            CAUSAL, ATTEND, ASK, THINK,
            "X = post_norm(X, ask, **params['norm_2'])", "X = post_norm(X, attend, **params['norm_1'])", NORM_3,
        ),
        wrong(
            "cross-attention left out",
            "Your block never asks the memory: it goes from self-attention straight to the feed-forward network. Put cross-attention, with "
            "norm_2, between the two.",
            CAUSAL, ATTEND, THINK, NORM_1, NORM_3,
        ),
        wrong(
            "questions from the block's input",
            "Your cross-attention gets its queries from X as it came into the block. It should ask with what self-attention has made of "
            "the words: each sublayer starts from the one before.",
            CAUSAL, ATTEND, THINK,
            "Y = post_norm(X, attend, **params['norm_1'])",
            "Y = layer_norm(Y + cross_attention(X, memory, params['cross_attention'], n_heads), **params['norm_2'])",
            "post_norm(Y, think, **params['norm_3'])",
        ),
        wrong(
            "self-attention's matrices used twice",
            "Your cross-attention uses the matrices of self-attention. It has four of its own: params['cross_attention'].",
            CAUSAL, ATTEND, "ask = lambda Z: cross_attention(Z, memory, params['self_attention'], n_heads)", THINK, NORM_1, NORM_2, NORM_3,
        ),
        wrong(
            "last two norms exchanged",
            "norm_2 and norm_3 have changed places. They follow the sublayers in order: norm_1 after self-attention, norm_2 after "
            "cross-attention, norm_3 after the network.",
            CAUSAL, ATTEND, ASK, THINK, NORM_1, "X = post_norm(X, ask, **params['norm_3'])", "post_norm(X, think, **params['norm_2'])",
        ),
        wrong(
            "no residual around cross-attention",
            "What cross-attention found takes the place of the word instead of being added to it. Normalise X + cross_attention(X, …).",
            CAUSAL, ATTEND, ASK, THINK, NORM_1, "X = layer_norm(ask(X), **params['norm_2'])", NORM_3,
        ),
        wrong(
            "pre-norm",
            "Your block is pre-norm, X + sublayer(LN(X)): that is GPT's order. The decoder of 2017 adds first and normalises the sum: use "
            "post_norm.",
            CAUSAL, ATTEND, ASK, THINK,
            "X = pre_norm(X, attend, **params['norm_1'])", "X = pre_norm(X, ask, **params['norm_2'])", "pre_norm(X, think, **params['norm_3'])",
        ),
        wrong(
            "gelu in place of relu",
            "Your feed-forward network uses GELU, its default. The block of 2017 has ReLU: hand activation=relu on to feed_forward.",
            CAUSAL, ATTEND, ASK, "think = lambda Z: feed_forward(Z, **params['feed_forward'])", NORM_1, NORM_2, NORM_3,
        ),
        wrong(
            "network left out",
            "Your block ends after cross-attention. The feed-forward network, with norm_3, comes last.",
            CAUSAL, ATTEND, ASK, NORM_1, NORM_2, "X",
        ),
    ),
)


# --- gpt_block -------------------------------------------------------------------------------------


def linear(rng: Generator, d_in: int, d_out: int, strength: float = 1.0) -> Params:
    return {"w": strength * rng.normal(size=(d_in, d_out)) / np.sqrt(d_in), "b": 0.3 * rng.normal(size=d_out)}


def block(rng: Generator, d_model: int, sharpness: float = 1.0, strength: float = 1.0) -> Params:
    """The parameters of one block, with GPT-2's names; scores grow with ``sharpness``."""
    params = {
        "ln_1": norm(rng, d_model, "g", "b"),
        "attn": {"c_attn": linear(rng, d_model, 3 * d_model, strength), "c_proj": linear(rng, d_model, d_model, strength)},
        "ln_2": norm(rng, d_model, "g", "b"),
        "mlp": {"c_fc": linear(rng, d_model, 4 * d_model, strength), "c_proj": linear(rng, 4 * d_model, d_model, strength)},
    }
    params["attn"]["c_attn"]["w"][:, :d_model] *= sharpness
    return params


def stream(n: int, n_heads: int, d_head: int, scale: float = 1.0, sharpness: float = 1.0) -> Inputs:
    """Rows of the residual stream and the parameters of one block."""
    return lambda rng: (scale * words(rng, n, n_heads * d_head), block(rng, n_heads * d_head, sharpness), n_heads)


def block_decided(X: Array, params: Params, n_heads: int) -> bool:
    Z = feed_forward.layer_norm(X, params["ln_1"]["g"], params["ln_1"]["b"])
    Q, K, _ = gpt.project_heads(Z, params["attn"], n_heads)
    scores = attention.scale_scores(attention.attention_scores(Q, K), K.shape[-1])
    return decided(scores) and decided(scores, self_attention.causal_mask(len(X)))


right, wrong = writing("gpt_block(X, params, n_heads)")
NAMES = "attn, mlp = params['attn'], params['mlp']"
SINGLE = (
    "def single(p):",
    "    if isinstance(p, dict):",
    "        return {name: single(part) for name, part in p.items()}",
    "    return [single(part) for part in p] if isinstance(p, list) else p.astype(np.float32)",
)


def block_lines(
    normed: str = "Z = layer_norm(X, params['ln_1']['g'], params['ln_1']['b'])",
    projected: str = "QKV = Z @ attn['c_attn']['w'] + attn['c_attn']['b']",
    parted: str = "Q, K, V = (split_heads(A, n_heads) for A in np.split(QKV, 3, axis=-1))",
    mask: str = "causal_mask(len(X))",
    merged: str = "merge_heads(output)",
    found: str = "found = found @ attn['c_proj']['w'] + attn['c_proj']['b']",
    added: str = "Y = X + found",
    normed_again: str = "Z = layer_norm(Y, params['ln_2']['g'], params['ln_2']['b'])",
    thought: str = "thought = feed_forward(Z, mlp['c_fc']['w'], mlp['c_fc']['b'], mlp['c_proj']['w'], mlp['c_proj']['b'])",
    result: str = "Y + thought",
) -> tuple[str, ...]:
    """The usual solution, of which single lines can be changed."""
    attended = (f"output, weights = head_attention(Q, K, V, {mask})", f"found = {merged}", found)
    return NAMES, normed, projected, parted, *attended, added, normed_again, thought, result


def block_slip(name: str, message: str, **changes: str) -> Mistake:
    """The usual solution with one line gone wrong."""
    return Mistake(name, wrong(name, message, *block_lines(**changes)).source, message)


gpt_block = Step(
    "gpt_block",
    points=1,
    summary="Causal attention, then the feed-forward network, each of what was normalised, each added to the stream",
    reference=gpt.gpt_block,
    cases=(
        public("five words, two heads", stream(5, 2, 3)),
        public("seven words, three heads", stream(7, 3, 2)),
        hidden("seven words, two heads", stream(7, 2, 5)),
        hidden("five words, three heads", stream(5, 3, 7)),
        hidden("as many words as heads", stream(3, 3, 5), weight=0.5),
        hidden("small numbers, where eps can be seen", stream(5, 2, 7, scale=3e-3)),
        hidden("scores of ten thousand, up and down", until(block_decided, stream(5, 2, 3, sharpness=2e4)), weight=0.5),
        hidden("one head only", stream(5, 1, 7), weight=0.5),
        hidden("as many heads as columns", stream(3, 7, 1), weight=0.5),
        hidden("a single word", stream(1, 3, 5), weight=0.5),
        common("eleven words, five heads", stream(11, 5, 3)),
    ),
    variants=(
        right("line by line", *block_lines()),
        right(
            "pre_norm twice",
            "def attend(Z):",
            "    Q, K, V = np.split(Z @ params['attn']['c_attn']['w'] + params['attn']['c_attn']['b'], 3, axis=1)",
            "    Q, K, V = split_heads(Q, n_heads), split_heads(K, n_heads), split_heads(V, n_heads)",
            "    output, _ = head_attention(Q, K, V, causal_mask(len(Z)))",
            "    return merge_heads(output) @ params['attn']['c_proj']['w'] + params['attn']['c_proj']['b']",
            "def think(Z):",
            "    up, down = params['mlp']['c_fc'], params['mlp']['c_proj']",
            "    return gelu(Z @ up['w'] + up['b']) @ down['w'] + down['b']",
            "Y = pre_norm(X, attend, params['ln_1']['g'], params['ln_1']['b'])",
            "pre_norm(Y, think, params['ln_2']['g'], params['ln_2']['b'])",
        ),
        right(
            "loop over heads and words, everything written out",
            *NORM_FROM_SCRATCH,
            NAMES,
            "d = X.shape[1]",
            "d_head = d // n_heads",
            "QKV = normalised(X, params['ln_1']['g'], params['ln_1']['b']) @ attn['c_attn']['w'] + attn['c_attn']['b']",
            "found = np.zeros(X.shape)",
            "for h in range(n_heads):",
            "    Q, K, V = (QKV[:, i * d + h * d_head : i * d + (h + 1) * d_head] for i in range(3))",
            "    for i in range(len(X)):",
            "        weights = softmax(K[: i + 1] @ Q[i] / np.sqrt(d_head))",
            "        found[i, h * d_head : (h + 1) * d_head] = weights @ V[: i + 1]",
            "Y = X + found @ attn['c_proj']['w'] + attn['c_proj']['b']",
            "hidden = normalised(Y, params['ln_2']['g'], params['ln_2']['b']) @ mlp['c_fc']['w'] + mlp['c_fc']['b']",
            "hidden = 0.5 * hidden * (1 + np.tanh(np.sqrt(2 / np.pi) * (hidden + 0.044715 * hidden**3)))",
            "Y + hidden @ mlp['c_proj']['w'] + mlp['c_proj']['b']",
        ),
        right(
            "einsum",
            *block_lines(
                parted="Q, K, V = np.einsum('nahd->ahnd', QKV.reshape(len(X), 3, n_heads, -1))",
                merged="np.einsum('hnd->nhd', output).reshape(X.shape)",
            ),
        ),
        right(
            "float32",
            *SINGLE,
            "X, params = X.astype(np.float32), single(params)",
            *block_lines(merged="merge_heads(output).astype(np.float32)"),
            single=True,
        ),
    ),
    mistakes=(
        block_slip(
            "not causal",
            "Every word sees the whole text, the words after it included. Hand causal_mask(n) on to head_attention; a GPT that can read the "
            "next word learns to copy it instead of guessing it.",
            mask="None",
        ),
        block_slip(
            "mask upside down",
            "Your words see only what comes after them. In the causal mask True means “may attend”, and it stands on and below the diagonal.",
            mask="~causal_mask(len(X))",
        ),
        block_slip(
            "own place hidden",
            "Your mask hides a word from itself, so the first one has nothing to look at. The diagonal belongs to what may be seen.",
            mask="np.tri(len(X), k=-1, dtype=bool)",
        ),
        block_slip(
            "post-norm",
            "Your block normalises after adding: that is the order of 2017. GPT normalises what goes *into* each sublayer, and leaves the "
            "sum alone.",
            normed="Z = X",
            added="Y = layer_norm(X + found, params['ln_1']['g'], params['ln_1']['b'])",
            normed_again="Z = Y",
            result="layer_norm(Y + thought, params['ln_2']['g'], params['ln_2']['b'])",
        ),
        block_slip(
            "both sublayers read X",
            "Your feed-forward network reads X as it came into the block, so it never hears what attention found. Some later models do run "
            "the two side by side; GPT-2 runs them one after the other.",
            normed_again="Z = layer_norm(X, params['ln_2']['g'], params['ln_2']['b'])",
        ),
        block_slip(
            "no residual around attention",
            "What attention found takes the place of X instead of being added to it. Keep the stream: add to X.",
            added="Y = found",
        ),
        block_slip(
            "no residual around the network",
            "Your result is the network's output alone. Add it to what attention has left in the stream.",
            result="thought",
        ),
        block_slip(
            "normalised stream",
            "You add to LN(X) instead of X. Only the sublayers read normalised numbers; the stream itself passes by untouched.",
            added="Y = Z + found",
        ),
        block_slip(
            "ln_1 used twice",
            "Both sublayers are given numbers normalised by ln_1. The second one has its own: ln_2.",
            normed_again="Z = layer_norm(Y, params['ln_1']['g'], params['ln_1']['b'])",
        ),
        block_slip(
            "second norm left out",
            "The feed-forward network reads the stream as it is. Give it LN(…) with ln_2.",
            normed_again="Z = Y",
        ),
        block_slip(
            "relu in place of gelu",
            "Your feed-forward network uses ReLU, as in 2017. GPT has GELU, which is feed_forward's default.",
            thought="thought = feed_forward(Z, mlp['c_fc']['w'], mlp['c_fc']['b'], mlp['c_proj']['w'], mlp['c_proj']['b'], activation=relu)",
        ),
        block_slip(
            "exact gelu",
            "Your activation is the exact GELU, with the error function. GPT-2 computes the tanh form, as the toolbox's gelu does; with real "
            "weights the difference adds up from block to block.",
            thought="import math; hidden = Z @ mlp['c_fc']['w'] + mlp['c_fc']['b']; "
            "thought = hidden * 0.5 * (1 + np.vectorize(math.erf)(hidden / np.sqrt(2))) @ mlp['c_proj']['w'] + mlp['c_proj']['b']",
        ),
        block_slip(
            "Q, K and V of each head side by side",
            "You cut the columns of c_attn into heads first and each head into Q, K and V. Some models store them like that; GPT-2 has all of "
            "Q, then all of K, then all of V: np.split(…, 3, axis=-1) first, then split_heads.",
            parted="Q, K, V = np.split(split_heads(QKV, n_heads), 3, axis=-1)",
        ),
        block_slip(
            "queries and keys exchanged",
            "The first third of c_attn's columns are the queries, the second the keys, the third the values. You took keys first.",
            parted="K, Q, V = (split_heads(A, n_heads) for A in np.split(QKV, 3, axis=-1))",
        ),
        block_slip(
            "bias of c_attn forgotten",
            "The bias of c_attn is missing: a linear layer is X @ w + b.",
            projected="QKV = Z @ attn['c_attn']['w']",
        ),
        block_slip(
            "bias of c_proj forgotten",
            "The bias of attention's c_proj is missing: a linear layer is X @ w + b.",
            found="found = found @ attn['c_proj']['w']",
        ),
        block_slip(
            "attention's c_proj forgotten",
            "The merged heads go into the stream as they are. Pass them through attn's c_proj, which is W_o under another name.",
            found="found = found",
        ),
        block_slip(
            "merged by a bare reshape",
            "The heads are right, but they were merged by reshape alone, which lays several words of one head into a row. Use merge_heads.",
            merged="output.reshape(X.shape)",
        ),
        block_slip(
            "one head",
            "Your attention has a single head. Split Q, K and V with n_heads.",
            parted="Q, K, V = (split_heads(A, 1) for A in np.split(QKV, 3, axis=-1))",
        ),
        block_slip(
            "divided by √d_model",
            "Your scores are divided by √d_model. Each head adds up d_head products only; head_attention divides by √d_head already.",
            parted="Q, K, V = (split_heads(A, n_heads) for A in np.split(QKV, 3, axis=-1)); Q = Q / np.sqrt(n_heads)",
        ),
    ),
)


# --- gpt_logits ------------------------------------------------------------------------------------


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
LOGITS = "X @ params['wte'].T"

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
        right("line by line", EMBED, *BLOCKS, FINAL, LOGITS),
        right(
            "loop over tokens and blocks",
            "X = np.zeros((len(token_ids), params['wte'].shape[1]))",
            "for i, token in enumerate(token_ids):",
            "    X[i] = params['wte'][token] + params['wpe'][i]",
            "for i in range(len(params['h'])):",
            "    X = gpt_block(X, params['h'][i], n_heads)",
            FINAL,
            "np.array([[x @ vector for vector in params['wte']] for x in X])",
        ),
        right(
            "einsum",
            "one_hot = np.eye(len(params['wte']))[token_ids]",
            "X = np.einsum('nv,vd->nd', one_hot, params['wte']) + params['wpe'][np.arange(len(token_ids))]",
            *BLOCKS,
            FINAL,
            "np.einsum('nd,vd->nv', X, params['wte'])",
        ),
        right(
            "the norm's gain moved into the output",
            EMBED, *BLOCKS,
            "X = (X - X.mean(axis=-1, keepdims=True)) / np.sqrt(X.var(axis=-1, keepdims=True) + 1e-5)",
            "X @ (params['wte'] * params['ln_f']['g']).T + params['wte'] @ params['ln_f']['b']",
        ),
        right(
            "float32",
            *SINGLE,
            "params = single(params)",
            EMBED,
            "for block in params['h']:",
            "    X = np.asarray(gpt_block(X, block, n_heads)).astype(np.float32)",
            FINAL, LOGITS,
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "positions forgotten",
            "Your words do not know where they stand: add the rows of wpe for the positions 0, 1, 2, … to the token embeddings.",
            "X = params['wte'][token_ids]", *BLOCKS, FINAL, LOGITS,
        ),
        wrong(
            "positions looked up by token",
            "You took the rows of wpe at the token ids. wpe has a row for each *place*: take the first n rows.",
            "X = params['wte'][token_ids] + params['wpe'][token_ids]", *BLOCKS, FINAL, LOGITS,
        ),
        wrong(
            "positions from 1",
            "Your positions count from 1. The first token stands at position 0.",
            "X = params['wte'][token_ids] + params['wpe'][1 : len(token_ids) + 1]", *BLOCKS, FINAL, LOGITS,
        ),
        wrong(
            "embeddings scaled by √d_model",
            "You multiplied the token embeddings by √d_model. The 2017 model does that; GPT adds them as they are.",
            "X = params['wte'][token_ids] * np.sqrt(params['wte'].shape[1]) + params['wpe'][:len(token_ids)]", *BLOCKS, FINAL, LOGITS,
        ),
        wrong(
            "final layer norm forgotten",
            "The last layer norm, ln_f, is missing. In a pre-norm network nothing has normalised the stream since the last sublayer was "
            "added.",
            EMBED, *BLOCKS, LOGITS,
        ),
        wrong(
            "blocks in reverse order",
            "Your blocks run from the last to the first. The list params['h'] is in the order in which they are passed.",
            EMBED, "for block in params['h'][::-1]:", BLOCKS[1], FINAL, LOGITS,
        ),
        wrong(
            "first block only",
            "Your text went through the first block only. Loop over all of params['h'].",
            EMBED, "X = gpt_block(X, params['h'][0], n_heads)", FINAL, LOGITS,
        ),
        wrong(
            "the first block again and again",
            "Your loop uses the first block every time. Each block has parameters of its own.",
            EMBED, "for _ in params['h']:", "    X = gpt_block(X, params['h'][0], n_heads)", FINAL, LOGITS,
        ),
        wrong(
            "every block reads the embeddings",
            "Every block of yours starts from the embeddings, so that only the last one counts. Each block reads what the one before it has "
            "left: X = gpt_block(X, …).",
            EMBED, "for block in params['h']:", "    Y = gpt_block(X, block, n_heads)", "X = Y", FINAL, LOGITS,
        ),
        wrong(
            "normalised after every block",
            "You apply ln_f after every block. It stands once, after the last.",
            EMBED, *BLOCKS, f"    {FINAL}", LOGITS,
        ),
        wrong(
            "probabilities",
            "Your result went through softmax. Logits are asked for, the scores before it; the next step makes probabilities of them.",
            EMBED, *BLOCKS, FINAL, f"softmax({LOGITS})",
        ),
        wrong(
            "last row only",
            "You return the last row alone. Return one row for each position: training uses them all, and generate_greedy picks the last.",
            EMBED, *BLOCKS, FINAL, "X[-1] @ params['wte'].T",
        ),
        wrong(
            "not compared with the vocabulary",
            "You return the normalised stream. Multiply it by wte turned on its side: one dot product with the vector of every token.",
            EMBED, *BLOCKS, "layer_norm(X, params['ln_f']['g'], params['ln_f']['b'])",
        ),
    ),
)


# --- next_token_distribution -----------------------------------------------------------------------


def scores(n_vocab: int, temperature: float | None = None, top_k: int | None = None, size: float = 2.0) -> Inputs:
    """Ordinary logits, with the arguments that are given."""

    def inputs(rng: Generator) -> Any:
        logits = size * rng.normal(size=n_vocab)
        named = {"temperature": temperature, "top_k": top_k}
        return {"logits": logits, **{name: value for name, value in named.items() if value is not None}}

    return inputs


def far_out(offset: float, top_k: int | None = None) -> Inputs:
    """Whole numbers, pairwise different, around ``offset``: exact in single precision."""
    return lambda rng: (offset + rng.permutation(13), 2.0, top_k)


right, wrong = writing("next_token_distribution(logits, temperature=1.0, top_k=None)")
HEAT = "z = logits / temperature"
CUT = ("if top_k is not None and top_k < len(logits):", "    z = np.where(z >= np.sort(z)[-top_k], z, -np.inf)")
SOFT = ("e = np.exp(z - z.max())", "e / e.sum()")

next_token_distribution = Step(
    "next_token_distribution",
    points=1,
    summary="Softmax of logits / temperature over the top k tokens, exactly 0 for the others",
    reference=gpt.next_token_distribution,
    cases=(
        public("eleven logits, as they are", scores(11)),
        public("temperature 0.5", scores(7, temperature=0.5)),
        public("the three best of thirteen, temperature 2", scores(13, 2.0, 3), exact_zeros=True),
        hidden("temperature 1.7", scores(17, temperature=1.7)),
        hidden("the five best of nineteen", scores(19, top_k=5), exact_zeros=True),
        hidden("the seven best of twenty-nine, temperature 0.7", scores(29, 0.7, 7), exact_zeros=True),
        hidden("the best one alone", scores(13, top_k=1), exact_zeros=True, weight=0.5),
        hidden("as many as there are", scores(11, 1.3, 11), weight=0.5),
        hidden("more than there are", scores(7, 0.8, 23), weight=0.5),
        hidden("logits of ten thousand", far_out(10_000.0), weight=0.5),
        hidden("logits of minus ten thousand, the five best", far_out(-10_000.0, 5), exact_zeros=True, weight=0.5),
        hidden("nearly frozen", scores(11, temperature=0.05, size=1.0), weight=0.5),
        common("the eleven best of forty-one, temperature 1.4", scores(41, 1.4, 11), exact_zeros=True),
    ),
    variants=(
        right("a threshold", HEAT, *CUT, *SOFT),
        right(
            "loop over the best",
            "order = sorted(range(len(logits)), key=lambda i: -logits[i])[:top_k]",
            "p = np.zeros(len(logits))",
            "for i in order:",
            "    p[i] = np.exp((logits[i] - logits[order[0]]) / temperature)",
            "p / sum(p)",
        ),
        right(
            "argpartition and the toolbox's softmax",
            "k = len(logits) if top_k is None else min(top_k, len(logits))",
            "best = np.argpartition(-logits, k - 1)[:k]",
            "p = np.zeros_like(logits)",
            "p[best] = softmax(logits[best] / temperature)",
            "p",
        ),
        right(
            "by how many are larger",
            "larger = np.einsum('ij->i', (logits[None, :] > logits[:, None]).astype(int))",
            "softmax(np.where(larger < (top_k or len(logits)), logits / temperature, -np.inf))",
        ),
        right(
            "renormalised afterwards",
            f"{HEAT}; p = softmax(z)",
            "p = p if top_k is None else np.where(np.argsort(np.argsort(-logits)) < top_k, p, 0.0)",
            "p / p.sum()",
        ),
        right(
            "float32",
            "logits = logits.astype(np.float32)",
            "z = logits / np.float32(temperature)",
            *CUT, *SOFT,
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "temperature multiplied",
            "You multiplied by the temperature, which makes a high one cold. Divide: logits / temperature.",
            "z = logits * temperature", *CUT, *SOFT,
        ),
        wrong(
            "temperature ignored",
            "Your distribution is the same at every temperature. Divide the logits by it before softmax. (Dividing the probabilities "
            "instead, and making them sum to 1 again, changes nothing.)",
            "z = logits", *CUT, *SOFT,
        ),
        wrong(
            "temperature after softmax",
            "You divided the probabilities by the temperature, so they no longer sum to 1. Divide the logits, before softmax.",
            "z = logits", *CUT, SOFT[0], f"{SOFT[1]} / temperature",
        ),
        wrong(
            "top_k ignored",
            "Your distribution gives weight to every token, whatever top_k is. Set the logits outside the top k to -np.inf before softmax.",
            HEAT, *SOFT,
        ),
        wrong(
            "not made to sum to 1 again",
            "You set the probabilities outside the top k to 0 after softmax, and what remains no longer sums to 1. Block the logits with "
            "-np.inf before softmax, or divide by the sum once more.",
            HEAT, "p = softmax(z)", "p if top_k is None else np.where(np.argsort(np.argsort(-logits)) < top_k, p, 0.0)",
        ),
        wrong(
            "the k worst",
            "You kept the k smallest logits. np.sort and np.argsort put the smallest first: the best k stand at the end.",
            HEAT, "z = z if top_k is None or top_k >= len(z) else np.where(z <= np.sort(z)[top_k - 1], z, -np.inf)", *SOFT,
        ),
        wrong(
            "one too many",
            "You kept one token more than top_k. The k-th largest logit is np.sort(logits)[-k]; [-k - 1] is the next one down.",
            HEAT, "z = z if top_k is None or top_k >= len(z) else np.where(z >= np.sort(z)[-top_k - 1], z, -np.inf)", *SOFT,
        ),
        wrong(
            "one too few",
            "You kept one token less than top_k: the k-th largest itself is to stay. Compare with >=, not with >.",
            HEAT, "z = z if top_k is None or not 1 < top_k < len(z) else np.where(z > np.sort(z)[-top_k], z, -np.inf)", *SOFT,
        ),
        wrong(
            "zeros in place of -inf",
            "You set the blocked logits to 0 before softmax. A logit of 0 is an ordinary one, e⁰ = 1: block with -np.inf.",
            HEAT, "z = z if top_k is None or top_k >= len(z) else np.where(z >= np.sort(z)[-top_k], z, 0.0)", *SOFT,
        ),
        wrong(
            "a large negative number",
            "You set the blocked logits to a large negative number. Where the others are as low, forbidden tokens then get a share; use "
            "-np.inf, which nothing undercuts.",
            HEAT, "z = z if top_k is None or top_k >= len(z) else np.where(z >= np.sort(z)[-top_k], z, -5e3)", *SOFT,
        ),
        wrong(
            "maximum not subtracted",
            "You took np.exp of the logits as they are, which overflows for large ones and gives NaN. Subtract the largest first, or use the "
            "toolbox's softmax.",
            HEAT, *CUT, "e = np.exp(z)", SOFT[1],
        ),
        wrong(
            "only the top k returned",
            "You return the probabilities of the top k alone, in an array of length k, and nobody can tell which tokens they belong to. Return "
            "n_vocab numbers, with 0 outside the top k.",
            HEAT, "softmax(np.sort(z)[::-1][:top_k]) if top_k is not None else softmax(z)",
        ),
        wrong(
            "everything on the best",
            "Your distribution puts everything on the largest logit. That is greedy choice; here the others keep their share.",
            "(np.arange(len(logits)) == np.argmax(logits)) * 1.0",
        ),
    ),
)


# --- generate_greedy -------------------------------------------------------------------------------

GAP = 1e-2
"""How far the two best logits lie apart wherever a graded text is continued."""


def compose_generate_greedy(gpt_logits: Callable[..., Any]) -> Callable[..., Any]:
    """The loop over any function that plays the part of the model."""

    def generate_greedy(token_ids: Ids, params: Params, n_heads: int, n_new: int) -> Any:
        text, n_positions = np.asarray(token_ids).astype(np.int64), len(params["wpe"])
        for _ in range(n_new):
            logits = np.asarray(gpt_logits(text[-n_positions:], params, n_heads))
            text = np.append(text, np.argmax(logits[-1]))
        return text

    return generate_greedy


def lively(token_ids: Ids, params: Params, n_heads: int, n_new: int) -> bool:
    """Whether the text varies (no token twice in a row, half of the new ones different) and is never a close call."""
    text, n_positions = token_ids.astype(np.int64), len(params["wpe"])
    for _ in range(n_new):
        logits = gpt.gpt_logits(text[-n_positions:], params, n_heads)[-1]
        second, best = np.argsort(logits)[-2:]
        if best == text[-1] or logits[best] - logits[second] < GAP:
            return False
        text = np.append(text, best)
    return 2 * len(set(text[len(token_ids) :].tolist())) >= n_new


def writing_on(
    n: int, n_new: int, n_vocab: int, n_positions: int, n_heads: int, d_head: int, n_layers: int, dtype: type = np.int64
) -> Inputs:
    """The beginning of a text and a model that has something to say about it."""
    start = reading(n, n_vocab, n_positions, n_heads, d_head, n_layers, dtype)
    return until(lively, lambda rng: (*start(rng), n_new))


right, wrong = writing("generate_greedy(token_ids, params, n_heads, n_new)")
COPY = "text = np.array(token_ids)"
LOOP = "for _ in range(n_new):"
SCORE = "    logits = gpt_logits(text[-len(params['wpe']):], params, n_heads)"
APPEND = "    text = np.append(text, np.argmax(logits[-1]))"

generate_greedy = Step(
    "generate_greedy",
    points=2,
    summary="Append the likeliest next token, again and again",
    parts=("gpt_logits",),
    composition=compose_generate_greedy,
    cases=(
        public("three tokens, five new ones", writing_on(3, 5, 17, 11, 2, 5, 2)),
        public("a text that outgrows the model's positions", writing_on(5, 7, 19, 7, 3, 2, 2)),
        hidden("five tokens, six new ones", writing_on(5, 6, 23, 13, 2, 7, 3)),
        hidden("one new token", writing_on(7, 1, 29, 11, 3, 2, 2)),
        hidden("a text that outgrows the positions by far", writing_on(3, 7, 23, 5, 2, 11, 2)),
        hidden("a prompt longer than the model's positions", writing_on(11, 3, 19, 7, 2, 5, 2)),
        hidden("exactly as many tokens as positions", writing_on(7, 2, 17, 7, 3, 5, 1), weight=0.5),
        hidden("a prompt of a single token", writing_on(1, 5, 13, 7, 2, 3, 2), weight=0.5),
        hidden("token ids of 8 bits, without a sign", writing_on(3, 5, 199, 11, 2, 3, 1, dtype=np.uint8), weight=0.5),
        hidden("nothing new", lambda rng: (*reading(5, 11, 7, 2, 3, 1, np.int32)(rng), 0), weight=0.5),
        common("seven tokens, nine new ones", writing_on(7, 9, 31, 13, 5, 2, 2)),
    ),
    variants=(
        right("a loop that appends", COPY, LOOP, SCORE, APPEND, "text"),
        right(
            "a list",
            "text = [int(token) for token in token_ids]",
            "n_positions = params['wpe'].shape[0]",
            "while len(text) < len(token_ids) + n_new:",
            "    logits = gpt_logits(np.array(text[-n_positions:]), params, n_heads)",
            "    text.append(int(logits[-1].argmax()))",
            "text",
        ),
        right(
            "room made first",
            "n, n_positions = len(token_ids), len(params['wpe'])",
            "text = np.zeros(n + n_new, dtype=int)",
            "text[:n] = token_ids",
            "for end in range(n, n + n_new):",
            "    context = text[max(0, end - n_positions) : end]",
            "    text[end] = np.argmax(gpt_logits(context, params, n_heads)[-1])",
            "text",
        ),
        right(
            "by way of probabilities",
            COPY, LOOP, SCORE,
            "    p = softmax(logits)[-1]",
            "    text = np.concatenate([text, np.flatnonzero(p == p.max())])",
            "text",
        ),
        right(
            "a function that calls itself",
            "token_ids = np.asarray(token_ids)",
            "if n_new == 0:",
            "    return token_ids.copy()",
            "best = gpt_logits(token_ids[-len(params['wpe']):], params, n_heads)[-1].argmax()",
            "generate_greedy(np.append(token_ids, best), params, n_heads, n_new - 1)",
        ),
        right(
            "float32",
            *SINGLE, "params = single(params)", COPY, LOOP, SCORE,
            "    text = np.append(text, np.argmax(logits[-1].astype(np.float32)))", "text",
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "the first row's guess",
            "You took the guess of the first row, what may follow the first token. What follows the text stands in the last row: logits[-1].",
            COPY, LOOP, SCORE, "    text = np.append(text, np.argmax(logits[0]))", "text",
        ),
        wrong(
            "the largest of all logits",
            "You looked for the largest number in the whole table of logits. Only the last row says what comes next: np.argmax(logits[-1]).",
            COPY, LOOP, SCORE, "    text = np.append(text, np.argmax(logits) % len(params['wte']))", "text",
        ),
        wrong(
            "the smallest logit",
            "You appended the least likely token. np.argsort puts the smallest first; take np.argmax.",
            COPY, LOOP, SCORE, "    text = np.append(text, np.argsort(logits[-1])[0])", "text",
        ),
        wrong(
            "only the new tokens",
            "You return the new tokens alone. Return the whole text: the given tokens, then the new ones.",
            COPY, LOOP, SCORE, APPEND, "text[len(token_ids):]",
        ),
        wrong(
            "the model reads one token",
            "Your model is given the last token alone, at position 0, and has forgotten what came before. Give it the text.",
            COPY, LOOP, "    logits = gpt_logits(text[-1:], params, n_heads)", APPEND, "text",
        ),
        wrong(
            "the model reads the prompt only",
            "The model is asked about the same prompt every time, so it says the same again. Give it the text with the new tokens.",
            COPY, LOOP, "    logits = gpt_logits(token_ids[-len(params['wpe']):], params, n_heads)", APPEND, "text",
        ),
        wrong(
            "the n best in one go",
            "You took the n_new best guesses for the first new token, all from one look. Append one token, then ask again: each new one "
            "depends on those before it.",
            COPY, "logits = gpt_logits(text[-len(params['wpe']):], params, n_heads)",
            "np.append(text, np.argsort(-logits[-1])[:n_new])",
        ),
        wrong(
            "every row's guess",
            "You appended the guesses of all rows. The rows before the last guess tokens that stand there already; append the last one's only.",
            COPY, LOOP, SCORE, "    text = np.append(text, np.argmax(logits, axis=-1))", "text",
        ),
        wrong(
            "the first n_positions",
            "When the text is longer than n_positions, you give the model its beginning, so that the context no longer changes. Give it the "
            "last n_positions tokens: text[-n_positions:].",
            COPY, LOOP, "    logits = gpt_logits(text[:len(params['wpe'])], params, n_heads)", APPEND, "text",
        ),
        wrong(
            "one place too few",
            "Your context is one token shorter than it could be: the model has n_positions positions, 0 to n_positions − 1, and can use them "
            "all.",
            COPY, LOOP, "    logits = gpt_logits(text[-(len(params['wpe']) - 1):], params, n_heads)", APPEND, "text",
        ),
        wrong(
            "text cut to the context",
            "Your text lost its beginning: you cut it to the model's n_positions and went on from there. Cut a copy for the model, and keep the "
            "whole text.",
            COPY, LOOP, "    text = text[-len(params['wpe']):]", SCORE, APPEND, "text",
        ),
        wrong(
            "one too few",
            "You appended one token less than n_new. range(n_new) makes n_new rounds.",
            COPY, "for _ in range(n_new - 1):", SCORE, APPEND, "text",
        ),
    ),
)


# --- gpt_parameter_count ---------------------------------------------------------------------------


def sizes(n_vocab: int, n_positions: int, d_model: int, n_layers: int) -> Inputs:
    return lambda rng: (n_vocab, n_positions, d_model, n_layers)


def some_sizes(rng: Generator) -> tuple[int, int, int, int]:
    """A model nobody has built."""
    primes = np.array([101, 103, 107, 109, 113, 127, 131, 137, 139, 149])
    n_vocab, n_positions, d_model = (int(prime) for prime in rng.choice(primes, size=3, replace=False))
    return 10 * n_vocab, n_positions, d_model, int(rng.choice([5, 7, 11, 13]))


right, wrong = writing("gpt_parameter_count(n_vocab, n_positions, d_model, n_layers)")


def count(
    embeddings: str = "(n_vocab + n_positions) * d",
    attention: str = "4 * d * d + 4 * d",
    network: str = "8 * d * d + 5 * d",
    norms: str = "4 * d",
    final: str = "2 * d",
    layers: str = "n_layers",
) -> tuple[str, ...]:
    """The usual solution, of which single terms can be changed."""
    block = f"block = {attention} + {network} + {norms}"
    return "d = d_model", block, f"{embeddings} + {layers} * block + {final}"


gpt_parameter_count = Step(
    "gpt_parameter_count",
    points=1,
    summary="All parameters of a GPT, from its four sizes",
    reference=gpt.gpt_parameter_count,
    tolerance=Tolerance(rtol=0.0, atol=0.4),
    cases=(
        public("a toy: 13 tokens, 7 positions, 10 columns, 3 blocks", sizes(13, 7, 10, 3)),
        public("GPT-2 small", sizes(50_257, 1024, 768, 12)),
        hidden("GPT-2's largest", sizes(50_257, 1024, 1600, 48)),
        hidden("GPT-3", sizes(50_257, 2048, 12_288, 96)),
        hidden("a model nobody has built", some_sizes),
        hidden("a single block", sizes(257, 31, 37, 1), weight=0.5),
        common("another one", sizes(1009, 61, 97, 11)),
    ),
    variants=(
        right("term by term", *count()),
        right("closed form", "d_model * (n_vocab + n_positions + n_layers * (12 * d_model + 13) + 2)"),
        right(
            "loop over the shapes",
            "d = d_model",
            "block = [(d,), (d,), (d, 3 * d), (3 * d,), (d, d), (d,), (d,), (d,), (d, 4 * d), (4 * d,), (4 * d, d), (d,)]",
            "total = 0",
            "for shape in [(n_vocab, d), (n_positions, d), (d,), (d,)] + n_layers * block:",
            "    size = 1",
            "    for length in shape:",
            "        size *= length",
            "    total += size",
            "total",
        ),
        right(
            "einsum",
            "terms = np.array([n_vocab, n_positions, 12 * n_layers * d_model, 13 * n_layers, 2], dtype=np.int64)",
            "int(np.einsum('i->', terms)) * d_model",
        ),
        right("float32", "np.float32(1.0 * d_model * (n_vocab + n_positions + n_layers * (12 * d_model + 13) + 2))", single=True),
    ),
    mistakes=(
        wrong(
            "output counted apart",
            "You counted the output's matrix besides. It is wte itself, used a second time (tied weights): count it once.",
            *count(embeddings="(2 * n_vocab + n_positions) * d"),
        ),
        wrong(
            "positions not counted",
            "You left out wpe: n_positions · d_model numbers, learned like all the others.",
            *count(embeddings="n_vocab * d"),
        ),
        wrong(
            "final layer norm not counted",
            "You left out ln_f, the layer norm after the last block, with a gain and a bias: 2 d_model.",
            *count(final="0"),
        ),
        wrong(
            "norms of the blocks not counted",
            "You left out the blocks' layer norms. Each block has two, each with a gain and a bias: 4 d_model.",
            *count(norms="0"),
        ),
        wrong(
            "norms without their bias",
            "You counted the layer norms' gains but not their biases. Each layer norm has 2 d_model parameters.",
            *count(norms="2 * d", final="d"),
        ),
        wrong(
            "biases not counted",
            "You left out the biases of the linear layers: 3 d_model for c_attn, d_model for attention's c_proj, 4 d_model and d_model in the "
            "feed-forward network.",
            *count(attention="4 * d * d", network="8 * d * d"),
        ),
        wrong(
            "one bias for Q, K and V",
            "You counted d_model biases for c_attn. It makes Q, K and V, 3 d_model columns, and has as many biases.",
            *count(attention="4 * d * d + 2 * d"),
        ),
        wrong(
            "attention's c_proj not counted",
            "You left out attention's c_proj, the matrix called W_o in lesson 3, and its bias.",
            *count(attention="3 * d * d + 3 * d"),
        ),
        wrong(
            "network as narrow as the model",
            "You counted the feed-forward network with d_model hidden columns. It has four times as many.",
            *count(network="2 * d * d + 2 * d"),
        ),
        wrong(
            "half the network",
            "You counted one matrix of the feed-forward network. It has two, up to 4 d_model columns and down again, each with its bias.",
            *count(network="4 * d * d + 4 * d"),
        ),
        wrong(
            "one block only",
            "You counted a single block. There are n_layers of them, each with parameters of its own.",
            *count(layers="1"),
        ),
        wrong(
            "final layer norm in every block",
            "You counted three layer norms per block. A block has two; the third, ln_f, stands once, at the end.",
            *count(norms="6 * d", final="0"),
        ),
    ),
)

rubric = Rubric(
    "lesson_06",
    "06_transformer_architecture",
    steps=(
        encoder_block,
        cross_attention,
        decoder_block,
        gpt_block,
        gpt_logits,
        next_token_distribution,
        generate_greedy,
        gpt_parameter_count,
    ),
    # The notebook's toolbox, for variants and mistakes that use it.
    given={
        "softmax": attention.softmax,
        "causal_mask": self_attention.causal_mask,
        "split_heads": multi_head.split_heads,
        "merge_heads": multi_head.merge_heads,
        "head_attention": multi_head.head_attention,
        "multi_head_attention": multi_head.multi_head_attention,
        "relu": feed_forward.relu,
        "gelu": feed_forward.gelu,
        "feed_forward": feed_forward.feed_forward,
        "layer_norm": feed_forward.layer_norm,
        "post_norm": feed_forward.post_norm,
        "pre_norm": feed_forward.pre_norm,
    },
)
