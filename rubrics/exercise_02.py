"""Exercise 2: a self-attention layer, forward and backward (Vaswani et al. 2017, section 3.2.2).

Its methods are steps.  A case constructs the layer and calls them in one script, and a later method follows
through over the student's own earlier ones.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from solutions import attention as one_head
from solutions import self_attention_layer as reference
from stepgrade.inside.script import Call, Script
from stepgrade.inside.wire import Planted, Seed
from stepgrade.rubric import Mistake, Rubric, Step, Variant, common, hidden, public

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
Inputs = Callable[[Generator], Any]
Masks = Callable[[Generator], Mask]
Part = Callable[..., Any]

LAYER = "SelfAttention"


def writing(signature: str) -> tuple[Callable[..., Variant], Callable[..., Mistake]]:
    """Two functions that write a step as a student would: the body's lines, the last one returned.

    A signature with ``self`` is a method, added to the class as the notebook does it.
    """

    def source(lines: tuple[str, ...]) -> str:
        text = "\n    ".join([f"def {signature}:", *lines[:-1], f"return {lines[-1]}"]) + "\n"
        if "(self" not in signature:
            return text
        return f"class {LAYER}({LAYER}):\n" + textwrap.indent(text, "    ")

    def right(name: str, *lines: str, single: bool = False) -> Variant:
        return Variant(name, source(lines), single)

    def wrong(name: str, message: str, *lines: str) -> Mistake:
        return Mistake(name, source(lines), message)

    return right, wrong


# --- xavier_uniform --------------------------------------------------------------------------------

# Random numbers cannot be compared with a reference's.  These views look at them where they are judged, and
# round so coarsely that chance has no say (five standard deviations and more): every stream of random numbers
# gives the same.  Evenly drawn numbers have the kurtosis 1.8, normal ones 3.
SPREAD = """
def look(W):
    limit = np.sqrt(6 / ({d_in} + {d_out}))
    squares = (W - W.mean()) ** 2
    lines = W.ravel()[: W.shape[-1]], W.ravel()[:: W.shape[-1]]
    return {{
        "axes": W.ndim,
        "rows": W.shape[0],
        "columns": W.shape[-1],
        "largest / limit": round(float(W.max() / limit), 2),
        "smallest / limit": round(float(W.min() / limit), 2),
        "mean / limit": round(float(W.mean() / limit), 1) + 0.0,
        "standard deviation / (limit / √3)": round(float(W.std() / limit * 3**0.5), 1),
        "kurtosis / 1.8": round(float(np.mean(squares * squares) / np.mean(squares) ** 2 / 0.9)) / 2,
        "different numbers in the first row": round(len(np.unique(lines[0])) / len(lines[0]), 1),
        "different numbers in the first column": round(len(np.unique(lines[1])) / len(lines[1]), 1),
    }}
"""
WITHIN = """
def look(W):
    limit = np.sqrt(6 / ({d_in} + {d_out}))
    return {{
        "axes": W.ndim,
        "rows": W.shape[0],
        "columns": W.shape[-1],
        "numbers within the limits": int(np.sum(np.abs(W) <= limit * (1 + 1e-6))),
    }}
"""
REPEATED = """
def look(first, again, other):
    return {
        "numbers that the same seed repeats": int(np.sum(first == again)),
        "numbers that another seed repeats": int(np.sum(first == other)),
    }
"""


def drawn(d_in: int, d_out: int, view: str) -> Inputs:
    """One matrix, and what there is to see in it."""

    def inputs(rng: Generator) -> Script:
        seed = Seed(int(rng.integers(2**31)))
        look = Planted("look", view.format(d_in=d_in, d_out=d_out))
        return Script((Call("xavier_uniform", (d_in, d_out, seed)),), look)

    return inputs


def drawn_thrice(d_in: int, d_out: int) -> Inputs:
    """Two matrices from the same seed, and a third from another."""

    def inputs(rng: Generator) -> Script:
        one, other = (Seed(int(number)) for number in rng.choice(2**31, size=2, replace=False))
        calls = tuple(Call("xavier_uniform", (d_in, d_out, seed)) for seed in (one, one, other))
        return Script(calls, Planted("look", REPEATED))

    return inputs


right, wrong = writing("xavier_uniform(d_in, d_out, rng)")
LIMIT = "limit = np.sqrt(6 / (d_in + d_out))"
DRAW = "rng.uniform(-limit, limit, size=(d_in, d_out))"

xavier_uniform = Step(
    "xavier_uniform",
    points=3,
    summary="Starting weights, drawn evenly from ±√(6 / (d_in + d_out))",
    reference=reference.xavier_uniform,
    cases=(
        public("199 × 401: shape, range and moments", drawn(199, 401, SPREAD)),
        public("3 × 5: shape and range", drawn(3, 5, WITHIN), weight=0.25),
        public("the same seed gives the same numbers, another seed others", drawn_thrice(7, 11), weight=0.25),
        hidden("113 × 97: more rows than columns", drawn(113, 97, SPREAD)),
        hidden("a single column", drawn(61, 1, WITHIN), weight=0.25),
        hidden("the same seed and another, again", drawn_thrice(13, 5), weight=0.25),
        common("199 × 401 again, with other numbers", drawn(199, 401, SPREAD)),
    ),
    variants=(
        right("uniform", LIMIT, DRAW),
        right("numbers from 0 to 1, stretched and shifted", LIMIT, "(2 * rng.random((d_in, d_out)) - 1) * limit"),
        right(
            "loop",
            "limit = (6 / (d_in + d_out)) ** 0.5",
            "W = np.zeros((d_in, d_out))",
            "for i in range(d_in):",
            "    for j in range(d_out):",
            "        W[i, j] = rng.uniform(-limit, limit)",
            "W",
        ),
        right("a row at a time", LIMIT, "np.stack([limit * rng.uniform(-1, 1, d_out) for _ in range(d_in)])"),
        right("float32", LIMIT, f"{DRAW}.astype(np.float32)", single=True),
    ),
    mistakes=(
        wrong(
            "only d_in",
            "Your limit is √(6 / d_in). Xavier looks at both sides, so that neither the values on the way forward nor the "
            "gradients on the way back grow: √(6 / (d_in + d_out)).",
            "limit = np.sqrt(6 / d_in)", DRAW,
        ),
        wrong(
            "only d_out",
            "Your limit is √(6 / d_out). Xavier looks at both sides: √(6 / (d_in + d_out)).",
            "limit = np.sqrt(6 / d_out)", DRAW,
        ),
        wrong(
            "root forgotten",
            "Your limit is 6 / (d_in + d_out), without the square root, which makes the numbers far too small. Take the root: "
            "it is the variance that should be 2 / (d_in + d_out).",
            "limit = 6 / (d_in + d_out)", DRAW,
        ),
        wrong(
            "root of the 6 alone",
            "Your limit is √6 / (d_in + d_out): the root covers only the 6, which makes the numbers far too small. It "
            "belongs over the whole fraction.",
            "limit = np.sqrt(6) / (d_in + d_out)", DRAW,
        ),
        wrong(
            "standard deviation as the limit",
            "Your limit is √(2 / (d_in + d_out)). That is the standard deviation that is wanted; numbers drawn evenly up to "
            "a limit have limit / √3, hence the 6 in place of the 2.",
            "limit = np.sqrt(2 / (d_in + d_out))", DRAW,
        ),
        wrong(
            "normal numbers",
            "Your numbers have the right standard deviation, but they are normally distributed and reach beyond the limit. "
            "That is Xavier's other form; this step asks for the uniform one, rng.uniform(-limit, limit, …).",
            "rng.normal(scale=np.sqrt(2 / (d_in + d_out)), size=(d_in, d_out))",
        ),
        wrong(
            "normal numbers with the limit as their standard deviation",
            "Your numbers are normally distributed, with the limit as their standard deviation. Draw them evenly between "
            "-limit and +limit: rng.uniform(-limit, limit, …).",
            LIMIT, "rng.normal(scale=limit, size=(d_in, d_out))",
        ),
        wrong(
            "from 0 upwards",
            "Your numbers lie between 0 and the limit, so that none is negative and their mean is half the limit. Draw from "
            "-limit to +limit.",
            LIMIT, "rng.random((d_in, d_out)) * limit",
        ),
        wrong(
            "limit taken for the whole width",
            "Your numbers lie between -limit/2 and +limit/2. The limit is how far they reach on either side of 0, not how "
            "far the ends lie apart.",
            LIMIT, "(rng.random((d_in, d_out)) - 0.5) * limit",
        ),
        wrong(
            "rows and columns exchanged",
            "Your matrix has the shape (d_out, d_in). Weights stand on the right here, X @ W, so the rows are what comes in: "
            "(d_in, d_out).",
            LIMIT, "rng.uniform(-limit, limit, size=(d_out, d_in))",
        ),
        wrong(
            "one row for all",
            "All rows of your matrix are the same: one row was drawn and repeated. Draw every number by itself, with "
            "size=(d_in, d_out).",
            LIMIT, "np.tile(rng.uniform(-limit, limit, size=d_out), (d_in, 1))",
        ),
        wrong(
            "the global generator",
            "The same seed gives different numbers: you drew from np.random, the generator that everything shares. Draw from "
            "the rng that the function is given.",
            LIMIT, "np.random.uniform(-limit, limit, size=(d_in, d_out))",
        ),
        wrong(
            "a generator of its own",
            "Your numbers are the same whatever the seed is: the function makes a generator of its own. Two matrices of one "
            "layer would then be equal. Draw from the rng that the function is given.",
            LIMIT, "rng = np.random.default_rng(0)", DRAW,
        ),
    ),
)


def in_float32(*steps: Step | Variant) -> Variant:
    """One source in which all of these are written in float32: errors add up from step to step."""
    found = [step if isinstance(step, Variant) else next(v for v in step.variants if v.single) for step in steps]
    return Variant("float32 from the first step on", "\n\n".join(variant.source for variant in found), single=True)


# --- layers, sentences and masks -------------------------------------------------------------------


def layer(rng: Generator, n_heads: int, d_head: int) -> tuple[Any, ...]:
    """The arguments of SelfAttention, scaled so that scores are of ordinary size; n_heads=1 is left out."""
    d_model = n_heads * d_head
    matrices = tuple(rng.normal(size=(d_model, d_model)) / np.sqrt(d_model) for _ in range(4))
    return matrices if n_heads == 1 else (*matrices, n_heads)


def words(rng: Generator, n: int, d_model: int, *leading: int) -> Array:
    """Ordinary numbers, a row per word."""
    return rng.normal(size=(*leading, n, d_model))


def calls(method: str, n: int, n_heads: int, d_head: int, *leading: int, mask: Masks | None = None) -> Inputs:
    """Construct a layer and call one method on ordinary words, with a mask where one is given."""

    def inputs(rng: Generator) -> Script:
        given = (words(rng, n, n_heads * d_head, *leading), *(() if mask is None else (mask(rng),)))
        return constructed(layer(rng, n_heads, d_head), method, given)

    return inputs


def constructed(arguments: tuple[Any, ...], method: str, given: tuple[Any, ...]) -> Script:
    return Script((Call(LAYER, arguments, name="layer"), Call(f"layer.{method}", given)))


def causal(n: int) -> Mask:
    """Position i may attend to positions 0 .. i."""
    return np.tri(n, dtype=bool)


def padded(lengths: list[int], n: int, ahead: bool = True) -> Masks:
    """A padding mask (batch, 1, n), the sentences in random order; or, not ``ahead``, causal as well: (batch, n, n)."""

    def mask(rng: Generator) -> Mask:
        padding = one_head.padding_mask(rng.permutation(lengths), n)
        return padding if ahead else padding & causal(n)

    return mask


def scattered(*shape: int, blocked_row: bool = False) -> Masks:
    """Blocks about half of every query's keys, at least one but not all of them; or all, for the second query."""

    def make(rng: Generator) -> Mask:
        mask = rng.random(shape) < 0.5
        keep = rng.integers(shape[-1], size=shape[:-1])[..., None]
        np.put_along_axis(mask, keep, True, axis=-1)
        np.put_along_axis(mask, (keep + 1) % shape[-1], False, axis=-1)
        if blocked_row:
            mask[..., 1, :] = False
        return mask

    return make


# --- self_attention_project ------------------------------------------------------------------------


def labelled(n: int, n_heads: int, d_head: int) -> Inputs:
    """Every matrix is a multiple of the identity, and each number of X tells its place: row 2, column 5 holds 205."""
    d_model = n_heads * d_head
    X = 100.0 * np.arange(n)[:, None] + np.arange(d_model)
    one = np.eye(d_model)
    return lambda rng: constructed((one, 2 * one, 3 * one, one, n_heads), "project", (X,))


right, wrong = writing("project(self, X)")
PROJECTED = "Q, K, V = X @ self.W_q, X @ self.W_k, X @ self.W_v"
CUT = "Q, K, V = (A.reshape(*A.shape[:-1], self.n_heads, -1) for A in (Q, K, V))"
TURNED = "Q.swapaxes(-3, -2), K.swapaxes(-3, -2), V.swapaxes(-3, -2)"

self_attention_project = Step(
    "self_attention_project",
    points=5,
    summary="Queries, keys and values of every head, on any leading axes",
    target=LAYER,
    returns=("Q", "K", "V"),
    reference=reference.SelfAttention,
    asked=lambda *arguments: constructed(arguments[:5], "project", (arguments[5],)),
    cases=(
        public("numbers that tell their place: row 2, column 5 holds 205", labelled(3, 5, 2)),
        public("one head", calls("project", 5, 1, 7)),
        public("a batch of two sentences, three heads", calls("project", 7, 3, 5, 2)),
        hidden("two heads", calls("project", 7, 2, 11)),
        hidden("a batch of five sentences, two heads", calls("project", 3, 2, 7, 5)),
        hidden("as many words as heads, in a batch as large", calls("project", 3, 3, 5, 3), weight=0.5),
        hidden("as many heads as columns", calls("project", 5, 7, 1), weight=0.5),
        hidden("one word only", calls("project", 1, 3, 5, 2), weight=0.5),
        common("two leading axes", calls("project", 11, 3, 7, 2, 5)),
    ),
    variants=(
        right("reshape and swapaxes", PROJECTED, CUT, TURNED),
        right(
            "loop over the heads",
            "split = []",
            "for W in (self.W_q, self.W_k, self.W_v):",
            "    columns = np.split(W, self.n_heads, axis=1)",
            "    split.append(np.stack([X @ own for own in columns], axis=-3))",
            "tuple(split)",
        ),
        right(
            "einsum with matrices of three axes",
            "d_model = X.shape[-1]",
            "cut = [W.reshape(d_model, self.n_heads, -1) for W in (self.W_q, self.W_k, self.W_v)]",
            "[np.einsum('...ni,ihd->...hnd', X, W) for W in cut]",
        ),
        right(
            "all three in one product",
            "both = X @ np.hstack([self.W_q, self.W_k, self.W_v])",
            "heads = np.moveaxis(both.reshape(*X.shape[:-1], 3, self.n_heads, -1), -4, -2)",
            "tuple(np.moveaxis(heads, -4, 0))",
        ),
        right(
            "float32",
            "X = X.astype(np.float32)",
            "Q, K, V = (X @ W.astype(np.float32) for W in (self.W_q, self.W_k, self.W_v))",
            CUT, TURNED,
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "bare reshape",
            "Your shapes are right, but they come from reshape alone, which keeps the reading order: head 0 was given the "
            "first words whole. Reshape to (..., n, n_heads, d_head), which cuts each row, then swap the axes -3 and -2.",
            PROJECTED,
            "shape = (*X.shape[:-2], self.n_heads, X.shape[-2], X.shape[-1] // self.n_heads)",
            "Q.reshape(shape), K.reshape(shape), V.reshape(shape)",
        ),
        wrong(
            "axes not swapped",
            "Your rows are cut rightly, but the words still come before the heads: your shape is (..., n, n_heads, d_head). "
            "Swap the axes -3 and -2.",
            PROJECTED, CUT, "Q, K, V",
        ),
        wrong(
            "axes counted from the left",
            "You swapped the first two axes of each table. Those are words and heads only when there is no batch in front: "
            "count from the right, swapaxes(-3, -2).",
            PROJECTED, CUT, "Q.swapaxes(0, 1), K.swapaxes(0, 1), V.swapaxes(0, 1)",
        ),
        wrong(
            "columns dealt out in turn",
            "You dealt the columns out like cards: head 0 has the columns 0, n_heads, 2·n_heads and so on. A head owns "
            "neighbouring columns: in the reshape, n_heads comes before d_head.",
            PROJECTED,
            "Q, K, V = (A.reshape(*A.shape[:-1], -1, self.n_heads) for A in (Q, K, V))",
            "[np.moveaxis(A, -1, -3) for A in (Q, K, V)]",
        ),
        wrong(
            "not split",
            "Your projections are right, but whole: every head would see all the columns. Split each of them among "
            "self.n_heads heads, also when there is only one: the axis of the heads is always there.",
            PROJECTED, "Q, K, V",
        ),
        wrong(
            "matrices transposed",
            "You multiplied by the transposed matrices, X @ W.T, as PyTorch's layers do with the way they store theirs. Here "
            "the weights stand on the right as they are: X @ self.W_q.",
            "Q, K, V = X @ self.W_q.T, X @ self.W_k.T, X @ self.W_v.T", CUT, TURNED,
        ),
        wrong(
            "one matrix for all",
            "All three are made with W_q. Each has a matrix of its own: keys are X @ self.W_k, values X @ self.W_v.",
            "Q, K, V = X @ self.W_q, X @ self.W_q, X @ self.W_q", CUT, TURNED,
        ),
        wrong(
            "queries and keys exchanged",
            "Queries and keys have changed places. Return queries, keys, values, in this order.",
            "Q, K, V = X @ self.W_k, X @ self.W_q, X @ self.W_v", CUT, TURNED,
        ),
        wrong(
            "words cut before the projections",
            "You cut X among the heads first, so that each head saw its own columns of the words only. Project first: every "
            "head reads whole words, and it is the columns of X @ W that are shared out.",
            "d = X.shape[-1] // self.n_heads",
            "own = [slice(h * d, (h + 1) * d) for h in range(self.n_heads)]",
            "matrices = self.W_q, self.W_k, self.W_v",
            "[np.stack([X[..., s] @ W[s, s] for s in own], axis=-3) for W in matrices]",
        ),
        wrong(
            "queries scaled already",
            "Your queries are divided by √d_head already. Leave them as they are here; the scores are scaled in the next step.",
            PROJECTED, CUT, "Q = Q / np.sqrt(Q.shape[-1])", TURNED,
        ),
    ),
)


# --- self_attention_weights ------------------------------------------------------------------------


def compose_weights(self_attention_project: Part) -> type[reference.SelfAttention]:
    """The layer over any function that plays ``project``."""

    class Composed(reference.SelfAttention):
        def project(self, X: Array) -> Any:
            return self_attention_project(*arguments_of(self), X)

    return Composed


def arguments_of(layer: reference.SelfAttention) -> tuple[Any, ...]:
    return layer.W_q, layer.W_k, layer.W_v, layer.W_o, layer.n_heads


def huge(mask: Masks | None = None) -> Inputs:
    """Scaled scores beyond ±10 000 in every head, 50 or more apart: no near ties."""
    n, n_heads, d_head = 5, 3, 7

    def inputs(rng: Generator) -> Script:
        d_model = n_heads * d_head
        direction = rng.normal(size=d_model)
        direction /= np.linalg.norm(direction)
        W_q, W_v, W_o = (rng.normal(size=(d_model, d_model)) for _ in range(3))
        W_k = W_q + 0.3 * rng.normal(size=(d_model, d_model))
        matches = (direction @ W_q * (direction @ W_k)).reshape(n_heads, d_head).sum(axis=1) / np.sqrt(d_head)
        W_q = W_q * np.repeat(np.array([1.0, -1.0, 1.0]) / matches, d_head)  # a score is ± a product of sizes
        X = (101.0 + 0.5 * rng.permutation(n))[:, None] * direction
        given = (X,) if mask is None else (X, mask(rng))
        return constructed((W_q, W_k, W_v, W_o, n_heads), "weights", given)

    return inputs


right, wrong = writing("weights(self, X, mask=None)")
SCORES = "scores = Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])"


def weights_slip(
    name: str,
    message: str,
    scores: str = "Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])",
    masked: str = "np.where(mask[..., None, :, :], scores, -np.inf)",
    weights: str = "softmax(scores)",
    after: str = "weights",
) -> Mistake:
    """The usual solution with one expression gone wrong."""
    return wrong(
        name,
        message,
        "Q, K, V = self.project(X)",
        f"scores = {scores}",
        "if mask is not None:",
        f"    scores = {masked}",
        f"weights = {weights}",
        f"weights if mask is None else {after}",
    )


WEIGHTS_IN_FLOAT32 = right(
    "float32",
    "Q, K, V = (A.astype(np.float32) for A in self.project(X))",
    "scores = Q @ K.swapaxes(-1, -2) / np.float32(np.sqrt(K.shape[-1]))",
    "scores = scores if mask is None else np.where(mask[..., None, :, :], scores, np.float32(-np.inf))",
    "softmax(scores).astype(np.float32)",
    single=True,
)

self_attention_weights = Step(
    "self_attention_weights",
    points=5,
    summary="Each head's weights: scaled, masked, softmax",
    target=LAYER,
    parts=("self_attention_project",),
    composition=compose_weights,
    asked=lambda *arguments: constructed(arguments[:5], "weights", arguments[5:]),
    cases=(
        public("one head", calls("weights", 5, 1, 3)),
        public("three heads, a causal mask", calls("weights", 5, 3, 2, mask=lambda rng: causal(5)), exact_zeros=True),
        public(
            "a batch of two sentences, three heads, a padding mask",
            calls("weights", 5, 3, 7, 2, mask=padded([5, 3], 5)),
            exact_zeros=True,
        ),
        hidden("a batch of five sentences, two heads", calls("weights", 3, 2, 7, 5)),
        hidden(
            "a batch, two heads, causal and padding masks together",
            calls("weights", 7, 2, 5, 3, mask=padded([7, 5, 2], 7, ahead=False)),
            exact_zeros=True,
        ),
        hidden(
            "as many sentences as heads, a mask for each sentence",
            calls("weights", 5, 3, 7, 3, mask=padded([5, 4, 2], 5)),
            exact_zeros=True,
        ),
        hidden("as many words as heads, a causal mask", calls("weights", 3, 3, 5, mask=lambda rng: causal(3)), weight=0.5),
        hidden(
            "a word that may attend to nothing",
            calls("weights", 5, 2, 11, mask=scattered(5, 5, blocked_row=True)),
            exact_zeros=True,
            weight=0.5,
        ),
        hidden("an empty sentence in a batch", calls("weights", 5, 2, 3, 3, mask=padded([5, 0, 2], 5)), exact_zeros=True, weight=0.5),
        hidden("scores of ten thousand, up and down", huge(), weight=0.5),
        hidden("scores of ten thousand under a mask", huge(scattered(5, 5)), exact_zeros=True, weight=0.5),
        hidden("one word only", calls("weights", 1, 3, 5, 2), weight=0.5),
        common(
            "two leading axes, a mask for every sentence",
            calls("weights", 7, 3, 5, 2, 5, mask=scattered(2, 5, 7, 7)),
            exact_zeros=True,
        ),
    ),
    variants=(
        right(
            "matrix products",
            "Q, K, V = self.project(X)", SCORES,
            "if mask is not None:",
            "    scores = np.where(np.expand_dims(mask, -3), scores, -np.inf)",
            "softmax(scores)",
        ),
        right(
            "loop over the heads",
            "Q, K, V = self.project(X)",
            "found = []",
            "for h in range(self.n_heads):",
            "    q, k = Q[..., h, :, :], K[..., h, :, :]",
            "    scores = q @ k.swapaxes(-1, -2) / k.shape[-1] ** 0.5",
            "    found.append(softmax(scores if mask is None else np.where(mask, scores, -np.inf)))",
            "np.stack(found, axis=-3)",
        ),
        right(
            "einsum, and minus infinity added",
            "Q, K, V = self.project(X)",
            "scores = np.einsum('...qd,...kd->...qk', Q, K) * K.shape[-1] ** -0.5",
            "blocked = 0.0 if mask is None else np.where(mask, 0.0, -np.inf)[..., None, :, :]",
            "softmax(scores + blocked)",
        ),
        right(
            "all from scratch",
            "d = X.shape[-1] // self.n_heads",
            "Q, K = (np.moveaxis((X @ W).reshape(*X.shape[:-1], -1, d), -2, -3) for W in (self.W_q, self.W_k))",
            "allowed = np.ones(1, dtype=bool) if mask is None else mask[..., None, :, :]",
            "scores = np.where(allowed, Q / np.sqrt(d) @ K.swapaxes(-1, -2), -np.inf)",
            "top = scores.max(axis=-1, keepdims=True)",
            "e = np.exp(scores - np.where(top > -np.inf, top, 0.0))",
            "total = e.sum(axis=-1, keepdims=True)",
            "e / np.where(total > 0, total, 1.0)",
        ),
        WEIGHTS_IN_FLOAT32,
        in_float32(self_attention_project, WEIGHTS_IN_FLOAT32),
    ),
    mistakes=(
        weights_slip(
            "divided by √d_model",
            "Your scores are divided by √d_model, the width of a word. Each head's dot product adds up d_head products only: "
            "divide by √d_head, and d_head is K.shape[-1].",
            scores="Q @ K.swapaxes(-1, -2) / np.sqrt(X.shape[-1])",
        ),
        weights_slip(
            "not scaled",
            "Your weights come from the plain scores. Divide the scores by √d_head, the last axis of K, before softmax.",
            scores="Q @ K.swapaxes(-1, -2)",
        ),
        weights_slip(
            "divided by d_head",
            "Your scores are divided by d_head. Divide by its square root, √d_head.",
            scores="Q @ K.swapaxes(-1, -2) / K.shape[-1]",
        ),
        weights_slip(
            "divided by √n",
            "Your scores are divided by the square root of the number of words. Divide by √d_head: that is the last axis of "
            "K, K.shape[-1].",
            scores="Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-2])",
        ),
        weights_slip(
            "keys asking",
            "Your scores are K Qᵀ, so that each row belongs to a key. Compute Q Kᵀ: a row per query, which softmax then "
            "shares among the keys.",
            scores="K @ Q.swapaxes(-1, -2) / np.sqrt(K.shape[-1])",
        ),
        weights_slip(
            "mask without an axis for the heads",
            "The mask was laid over the scores without an axis for the heads, so a batch's masks were dealt out to the heads. "
            "The scores are (..., n_heads, n, n): insert the axis, mask[..., None, :, :], so that all heads of a sentence "
            "share its mask.",
            masked="np.where(mask, scores, -np.inf)",
        ),
        weights_slip(
            "axis for the heads in the wrong place",
            "You put the mask's axis for the heads in second place, mask[:, None], which fits only a mask with a batch in "
            "front. Count from the right: mask[..., None, :, :].",
            masked="np.where(mask[:, None], scores, -np.inf)",
        ),
        weights_slip(
            "mask ignored",
            "Your result is what comes out without a mask. When a mask is given, put -np.inf in place of the blocked scores, "
            "before softmax.",
            masked="scores",
        ),
        weights_slip(
            "mask upside down",
            "You attended to exactly the keys that are forbidden. True means “may attend”: keep a score where the mask is True.",
            masked="np.where(mask[..., None, :, :], -np.inf, scores)",
        ),
        weights_slip(
            "mask added",
            "You added the mask to the scores, as one does with masks of 0 and -inf. This one holds True and False, which "
            "count as 1 and 0: put -np.inf where it is False, with np.where.",
            masked="scores + mask[..., None, :, :]",
        ),
        weights_slip(
            "mask after softmax",
            "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block the scores first, with -np.inf; "
            "then softmax shares the whole 1 among the allowed keys.",
            masked="scores",
            after="weights * mask[..., None, :, :]",
        ),
        weights_slip(
            "a large negative number",
            "Blocked scores were set to a large negative number, such as -10 000 or -1e9. Where the allowed scores are as low, "
            "or where there are none, forbidden keys then get weight; use -np.inf, which nothing undercuts.",
            masked="np.where(mask[..., None, :, :], scores, -1e4)",
        ),
        weights_slip(
            "nan for nothing",
            "A word that may attend to nothing came back as NaN. Its weights are 0; the softmax of the toolbox takes care of "
            "that.",
            weights="np.exp(scores - scores.max(axis=-1, keepdims=True))",
            after="weights / weights.sum(axis=-1, keepdims=True)",
        ),
        weights_slip(
            "heads compete",
            "Your weights sum to 1 over the heads: softmax ran over the wrong axis. Each head shares out an attention of its "
            "own among the keys: use the last axis.",
            weights="softmax(scores.swapaxes(-1, -3)).swapaxes(-1, -3)",
        ),
        weights_slip(
            "over the queries",
            "Your weights sum to 1 down the columns: softmax ran over the queries. Each query shares its attention among the "
            "keys: use the last axis.",
            weights="softmax(scores.swapaxes(-1, -2)).swapaxes(-1, -2)",
        ),
    ),
)


# --- self_attention_forward ------------------------------------------------------------------------


def compose_forward(self_attention_project: Part, self_attention_weights: Part) -> type[reference.SelfAttention]:
    """The layer over any two functions that play ``project`` and ``weights``."""

    class Composed(reference.SelfAttention):
        def project(self, X: Array) -> Any:
            return self_attention_project(*arguments_of(self), X)

        def weights(self, X: Array, mask: Mask | None = None) -> Any:
            return self_attention_weights(*arguments_of(self), X, *(() if mask is None else (mask,)))

    return Composed


def many_forwards(W_q: Array, W_k: Array, W_v: Array, W_o: Array, n_heads: int, X: Array, mask: Any = None) -> Script:
    """Many layers at once, stacked along the first axis of every array but the mask; the result is a list."""
    given = () if mask is None else (mask,)
    operations: list[Call] = []
    for *matrices, sentence in zip(W_q, W_k, W_v, W_o, X, strict=True):
        operations.append(Call(LAYER, (*matrices, n_heads), name="layer"))
        operations.append(Call("layer.forward", (sentence, *given)))
    return Script(tuple(operations))


right, wrong = writing("forward(self, X, mask=None)")
MADE = "Q, K, V = self.project(X)"
WEIGHTS = "weights = self.weights(X, mask)"
MERGED = "merged = (weights @ V).swapaxes(-3, -2).reshape(X.shape)"
KEPT = "self.kept = X, Q, K, V, weights, merged"
OUTPUT = "merged @ self.W_o"

FORWARD_IN_FLOAT32 = right(
    "float32",
    MADE, WEIGHTS,
    "Q, K, V, weights = (A.astype(np.float32) for A in (Q, K, V, weights))",
    MERGED, KEPT, "merged @ self.W_o.astype(np.float32)",
    single=True,
)

self_attention_forward = Step(
    "self_attention_forward",
    points=6,
    summary="The layer's output: values averaged in every head, merged, mixed by W_o",
    target=LAYER,
    parts=("self_attention_project", "self_attention_weights"),
    composition=compose_forward,
    asked=many_forwards,
    cases=(
        public("one head", calls("forward", 5, 1, 7)),
        public("three heads, a causal mask", calls("forward", 5, 3, 2, mask=lambda rng: causal(5))),
        public(
            "a batch of two sentences, three heads, causal and padding masks together",
            calls("forward", 5, 3, 7, 2, mask=padded([5, 3], 5, ahead=False)),
        ),
        hidden("several heads", calls("forward", 7, 5, 3)),
        hidden("a batch of five sentences, two heads", calls("forward", 3, 2, 7, 5)),
        hidden(
            "a batch, several heads, causal and padding masks together",
            calls("forward", 7, 3, 5, 2, mask=padded([7, 4], 7, ahead=False)),
        ),
        hidden("as many sentences as heads, a padding mask", calls("forward", 5, 3, 7, 3, mask=padded([5, 4, 2], 5)), weight=0.5),
        hidden("as many words as heads", calls("forward", 3, 3, 5), weight=0.5),
        hidden("as many heads as columns", calls("forward", 5, 7, 1), weight=0.5),
        hidden(
            "words that may attend to nothing give 0",
            calls("forward", 5, 2, 3, 3, mask=scattered(3, 5, 5, blocked_row=True)),
            exact_zeros=True,
            weight=0.5,
        ),
        hidden("one word only", calls("forward", 1, 3, 5, 2), weight=0.5),
        common("two leading axes, a causal mask", calls("forward", 7, 3, 5, 2, 5, mask=lambda rng: causal(7))),
    ),
    variants=(
        right("the parts in order", MADE, WEIGHTS, MERGED, KEPT, OUTPUT),
        right(
            "loop over the heads, each adding what it writes",
            MADE, WEIGHTS,
            "d = V.shape[-1]",
            "output, found = np.zeros(X.shape), []",
            "for h in range(self.n_heads):",
            "    found.append(weights[..., h, :, :] @ V[..., h, :, :])",
            "    output = output + found[-1] @ self.W_o[h * d:(h + 1) * d]",
            "merged = np.concatenate(found, axis=-1)",
            KEPT, "output",
        ),
        right(
            "einsum",
            MADE, WEIGHTS,
            "merged = np.einsum('...hqk,...hkd->...qhd', weights, V).reshape(X.shape)",
            KEPT, "np.einsum('...i,ij->...j', merged, self.W_o)",
        ),
        right(
            "weights worked out anew",
            MADE,
            "scores = Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])",
            "weights = softmax(scores if mask is None else np.where(mask[..., None, :, :], scores, -np.inf))",
            "merged = np.moveaxis(weights @ V, -3, -2).reshape(*X.shape[:-1], -1)",
            KEPT, OUTPUT,
        ),
        FORWARD_IN_FLOAT32,
        in_float32(self_attention_project, self_attention_weights, FORWARD_IN_FLOAT32),
    ),
    mistakes=(
        wrong(
            "merged by a bare reshape",
            "The heads are right, but they were merged by reshape alone, which lays several words of one head into a row. "
            "Swap the axes -3 and -2 first, so that the pieces of each word lie side by side; then reshape.",
            MADE, WEIGHTS, "merged = (weights @ V).reshape(X.shape)", KEPT, OUTPUT,
        ),
        wrong(
            "heads interleaved",
            "The columns of the heads were mixed like shuffled cards: first the first column of every head, then the second. "
            "Keep each head's columns together: before the reshape the order of the axes is (..., n, n_heads, d_head).",
            MADE, WEIGHTS, "merged = np.moveaxis(weights @ V, -3, -1).reshape(X.shape)", KEPT, OUTPUT,
        ),
        wrong(
            "axes counted from the left",
            "You merged by swapping the first two axes. Those are heads and words only when there is no batch in front: "
            "count from the right, swapaxes(-3, -2).",
            MADE, WEIGHTS, "merged = (weights @ V).swapaxes(0, 1).reshape(X.shape)", KEPT, OUTPUT,
        ),
        wrong(
            "W_o forgotten",
            "Your output is the merged heads themselves. Multiply them by W_o at the end, merged @ self.W_o, which mixes what "
            "the heads found.",
            MADE, WEIGHTS, MERGED, KEPT, "merged",
        ),
        wrong(
            "W_o transposed",
            "Your output is multiplied by W_o.T. The rows of W_o belong to the heads' columns: write merged @ self.W_o.",
            MADE, WEIGHTS, MERGED, KEPT, "merged @ self.W_o.T",
        ),
        wrong(
            "mask ignored",
            "Your result is what comes out without a mask. Hand the mask on: self.weights(X, mask).",
            MADE, "weights = self.weights(X)", MERGED, KEPT, OUTPUT,
        ),
        wrong(
            "keys averaged",
            "Your heads average the keys. Keys only say how well they match; what is averaged are the values: weights @ V.",
            MADE, WEIGHTS, "merged = (weights @ K).swapaxes(-3, -2).reshape(X.shape)", KEPT, OUTPUT,
        ),
        wrong(
            "weights transposed",
            "Your values are averaged with the transposed weights, so that each word gathers from those that look at it. "
            "Rows are queries: weights @ V.",
            MADE, WEIGHTS, "merged = (weights.swapaxes(-1, -2) @ V).swapaxes(-3, -2).reshape(X.shape)", KEPT, OUTPUT,
        ),
        wrong(
            "softmax twice",
            "The weights went through softmax a second time, which makes them almost equal. self.weights gives weights "
            "already: use them as they are.",
            MADE, "weights = softmax(self.weights(X, mask))", MERGED, KEPT, OUTPUT,
        ),
        wrong(
            "words added",
            "You added X to the output. That is the residual connection, which stands around the layer, in lesson 5; forward "
            "returns the layer's own output.",
            MADE, WEIGHTS, MERGED, KEPT, "X + merged @ self.W_o",
        ),
        wrong(
            "output and weights",
            "Your output is right, but the weights come with it. forward returns the output alone; whoever wants the weights "
            "calls weights.",
            MADE, WEIGHTS, MERGED, KEPT, "merged @ self.W_o, weights",
        ),
        wrong(
            "heads averaged",
            "You averaged the heads, and what they kept apart is gone. Put them side by side instead: head 0's columns, then "
            "head 1's, and so on.",
            MADE, WEIGHTS,
            "mean = (weights @ V).mean(axis=-3)",
            "merged = np.concatenate([mean] * self.n_heads, axis=-1)",
            KEPT, OUTPUT,
        ),
    ),
)


# --- softmax_backward ------------------------------------------------------------------------------


def gradients(*shape: int, mask: Masks | None = None) -> Inputs:
    """Gradients of ordinary size, and weights from ordinary scores; exactly 0 where a mask blocks."""

    def inputs(rng: Generator) -> tuple[Array, Array]:
        scores = rng.normal(size=shape)
        weights = one_head.softmax(one_head.apply_mask(scores, None if mask is None else mask(rng)))
        return rng.normal(size=shape), weights

    return inputs


def decided(*shape: int) -> Inputs:
    """All weight on one key: nothing that is done to the scores changes it."""
    return lambda rng: (rng.normal(size=shape), np.eye(shape[-1])[rng.integers(shape[-1], size=shape[:-1])])


def even(*shape: int) -> Inputs:
    """The same weight for every key, and a gradient that is the same for every key, too, in its last row."""

    def inputs(rng: Generator) -> tuple[Any, Any]:
        d_weights = rng.integers(-9, 10, size=shape) * 1.0
        d_weights[..., -1, :] = d_weights[..., -1, :1]
        return d_weights, np.full(shape, 1.0 / shape[-1])

    return inputs


right, wrong = writing("softmax_backward(d_weights, weights)")

softmax_backward = Step(
    "softmax_backward",
    points=5,
    summary="The gradient of the scores, from that of the weights",
    reference=reference.softmax_backward,
    cases=(
        public("one sentence", gradients(5, 7)),
        public("three heads under a causal mask", gradients(3, 5, 5, mask=lambda rng: causal(5)), exact_zeros=True),
        public("even weights", even(3, 2), weight=0.5),
        hidden("a batch and several heads", gradients(2, 3, 5, 7)),
        hidden("a mask that blocks some keys", gradients(2, 3, 7, 11, mask=scattered(7, 11)), exact_zeros=True),
        hidden("a word that attends to nothing", gradients(2, 5, 7, mask=scattered(5, 7, blocked_row=True)), exact_zeros=True, weight=0.5),
        hidden("all weight on one key: no gradient is left", decided(3, 7, 5), weight=0.5),
        hidden("as many queries as keys and heads", gradients(5, 5, 5)),
        hidden("one row only", gradients(7), weight=0.5),
        common("five heads, eleven words", gradients(5, 11, 11)),
    ),
    variants=(
        right("the average taken off", "weights * (d_weights - (d_weights * weights).sum(axis=-1, keepdims=True))"),
        right(
            "two terms",
            "both = weights * d_weights",
            "both - weights * np.sum(both, axis=-1, keepdims=True)",
        ),
        right(
            "Jacobian of each row, in a loop",
            "d_scores = np.zeros(weights.shape)",
            "for place in np.ndindex(weights.shape[:-1]):",
            "    a = weights[place]",
            "    d_scores[place] = (np.diag(a) - np.outer(a, a)) @ d_weights[place]",
            "d_scores",
        ),
        right(
            "einsum with the Jacobians",
            "J = weights[..., :, None] * (np.eye(weights.shape[-1]) - weights[..., None, :])",
            "np.einsum('...j,...jk->...k', d_weights, J)",
        ),
        right(
            "a product of a row and a column",
            "average = d_weights[..., None, :] @ weights[..., :, None]",
            "weights * (d_weights - average[..., 0])",
        ),
        right(
            "float32",
            "d_weights, weights = d_weights.astype(np.float32), weights.astype(np.float32)",
            "weights * (d_weights - (d_weights * weights).sum(axis=-1, keepdims=True))",
            single=True,
        ),
    ),
    mistakes=(
        wrong(
            "sum forgotten",
            "Your result is weights · d_weights, the first term alone. Raising one score also lowers all the other weights of "
            "its row: subtract weights times the row's Σ d_weights · weights.",
            "weights * d_weights",
        ),
        wrong(
            "diagonal of the Jacobian only",
            "Your result is weights · (1 - weights) · d_weights, the derivative of a sigmoid: each score changes its own "
            "weight and no other. A score changes all the weights of its row; the Jacobian has entries off the diagonal.",
            "weights * (1 - weights) * d_weights",
        ),
        wrong(
            "gradient handed on",
            "You handed the gradient on as it came: d_weights. The scores lie behind a softmax; multiply by its Jacobian.",
            "d_weights * 1.0",
        ),
        wrong(
            "plain sum",
            "You subtracted the plain sum of d_weights along the row. Each term counts with its weight: Σ d_weights · weights.",
            "weights * (d_weights - d_weights.sum(axis=-1, keepdims=True))",
        ),
        wrong(
            "plain mean",
            "You subtracted the plain mean of d_weights along the row. It is the weighted average: Σ d_weights · weights.",
            "weights * (d_weights - d_weights.mean(axis=-1, keepdims=True))",
        ),
        wrong(
            "mean of the products",
            "You took the mean of d_weights · weights, which is n_keys times too small. The weights do the averaging "
            "already: take the sum.",
            "weights * (d_weights - (d_weights * weights).mean(axis=-1, keepdims=True))",
        ),
        wrong(
            "over the queries",
            "Your sum runs down the columns, over the queries. Softmax normalised each row, so each row has a sum of its "
            "own: axis=-1.",
            "both = np.atleast_2d(d_weights * weights)",
            "(weights * (d_weights - both.sum(axis=-2, keepdims=True))).reshape(weights.shape)",
        ),
        wrong(
            "over everything",
            "Your sum runs over the whole array. Each row went through a softmax of its own: sum along axis=-1, with "
            "keepdims=True.",
            "weights * (d_weights - np.sum(d_weights * weights))",
        ),
        wrong(
            "sum without keepdims",
            "Your sums lost their axis, and NumPy laid them along the columns: each column has another row's sum taken off. "
            "Write sum(axis=-1, keepdims=True).",
            "weights * (d_weights - np.sum(d_weights * weights, axis=-1))",
        ),
        wrong(
            "weights in front forgotten",
            "You subtracted the weighted average, but did not multiply by the weights. What has no weight gets no gradient: "
            "weights * (…).",
            "d_weights - (d_weights * weights).sum(axis=-1, keepdims=True)",
        ),
        wrong(
            "of the logarithm",
            "Your result is the gradient of log-softmax, d - weights · Σ d. Here the gradient arrives at the weights "
            "themselves, not at their logarithms.",
            "d_weights - weights * d_weights.sum(axis=-1, keepdims=True)",
        ),
        wrong(
            "sign of the sum",
            "You added the weighted average. It is subtracted: all gradients of a row together make 0, since adding the same "
            "to all scores changes nothing.",
            "weights * (d_weights + (d_weights * weights).sum(axis=-1, keepdims=True))",
        ),
    ),
)


# --- self_attention_backward -----------------------------------------------------------------------


def compose_backward(self_attention_forward: Part, softmax_backward: Part) -> type[reference.SelfAttention]:
    """The layer's gradients over any two functions that play ``forward`` and ``softmax_backward``.

    Where ``forward`` gives what the reference gives, the chain rule goes through ``softmax_backward``.  Where
    it gives something else, the right gradients are that function's own: they are measured.
    """

    class Composed(reference.SelfAttention):
        def forward(self, X: Array, mask: Mask | None = None) -> Array:
            self.point = X, mask
            return super().forward(X, mask)

        def backward(self, d_output: Array) -> dict[str, Array]:
            X, mask = self.point
            right = reference.SelfAttention(*arguments_of(self))
            here = {"X": X, "W_q": self.W_q, "W_k": self.W_k, "W_v": self.W_v, "W_o": self.W_o}

            def forward(stacked: dict[str, Array]) -> Array:
                *matrices, sentences = (stacked[name] for name in ("W_q", "W_k", "W_v", "W_o", "X"))
                given = () if mask is None else (mask,)
                outputs = self_attention_forward(*matrices, self.n_heads, sentences, *given)
                return np.reshape(outputs, sentences.shape)

            theirs = forward({name: value[None] for name, value in here.items()})[0]
            if np.allclose(theirs, right.forward(X, mask), rtol=1e-9, atol=1e-10):
                right.softmax_backward = softmax_backward
                return right.backward(d_output)
            measured = measured_gradients(forward, here, d_output)
            for name, gradient in right.backward(d_output).items():
                if np.any(gradient) and not np.any(np.abs(measured[name]) > 1e-9):
                    raise ValueError(f"this forward does not depend on {name}")
            return measured

    return Composed


STENCIL = {1: 3 / 4, 2: -3 / 20, 3: 1 / 60}
"""Weights of f(x + kh) - f(x - kh) in a derivative that is exact up to terms of the order h⁶."""
STEP = 5e-3


def measured_gradients(
    forward: Callable[[dict[str, Array]], Array], here: dict[str, Array], d_output: Array
) -> dict[str, Array]:
    """The gradients of Σ d_output · forward at ``here``, by finite differences, in one call of ``forward``."""
    steps = list(_single_steps(here))
    stacked = {name: np.repeat(value[None], len(steps), axis=0) for name, value in here.items()}
    for i, (name, place, k, _) in enumerate(steps):
        stacked[name][(i, *place)] += k * STEP
    outputs = forward(stacked)
    gradients = {name: np.zeros(value.shape) for name, value in here.items()}
    for output, (name, place, _, share) in zip(outputs, steps, strict=True):
        gradients[name][place] += share / STEP * np.sum(d_output * output)
    return gradients


def _single_steps(here: dict[str, Array]) -> Iterator[tuple[str, tuple[int, ...], int, float]]:
    """Each number of each array, a few small steps up and down."""
    for name, value in here.items():
        for place in np.ndindex(value.shape):
            for k, share in STENCIL.items():
                yield name, place, k, share
                yield name, place, -k, -share


def gradient(n: int, n_heads: int, d_head: int, *leading: int, mask: Masks | None = None, calls: str = "FB") -> Inputs:
    """Construct a layer, then forward and backward in the order of ``calls``; the last backward is looked at."""

    def inputs(rng: Generator) -> Script:
        arguments = layer(rng, n_heads, d_head)
        operations = [Call(LAYER, arguments, name="layer")]
        for i, letter in enumerate(calls):
            last = i == len(calls) - 1
            given: tuple[Any, ...] = (words(rng, n, n_heads * d_head, *leading),)
            if letter == "F" and mask is not None:
                given = (*given, mask(rng))
            method = {"F": "forward", "B": "backward"}[letter]
            operations.append(Call(f"layer.{method}", given, name=None if last else f"call_{i}"))
        return Script(tuple(operations))

    return inputs


right, wrong = writing("backward(self, d_output)")
TOOLS = (
    "X, Q, K, V, weights, merged = self.kept",
    "def split(A): return A.reshape(*A.shape[:-1], self.n_heads, -1).swapaxes(-3, -2)",
    "def merge(H): return H.swapaxes(-3, -2).reshape(X.shape)",
    "def over_words(A, B): return A.reshape(-1, A.shape[-1]).T @ B.reshape(-1, B.shape[-1])",
)


def backward_slip(
    name: str,
    message: str,
    d_heads: str = "split(d_output @ self.W_o.T)",
    d_weights: str = "d_heads @ V.swapaxes(-1, -2)",
    d_V: str = "weights.swapaxes(-1, -2) @ d_heads",
    d_scores: str = "softmax_backward(d_weights, weights)",
    scale: str = "np.sqrt(K.shape[-1])",
    d_Q: str = "d_scores @ K",
    d_K: str = "d_scores.swapaxes(-1, -2) @ Q",
    merged: str = "merge(d_Q), merge(d_K), merge(d_V)",
    d_X: str = "d_q @ self.W_q.T + d_k @ self.W_k.T + d_v @ self.W_v.T",
    d_W: str = "over_words(X, d_q), over_words(X, d_k), over_words(X, d_v)",
    d_W_o: str = "over_words(merged, d_output)",
    result: str = '{"X": d_X, "W_q": d_W_q, "W_k": d_W_k, "W_v": d_W_v, "W_o": d_W_o}',
) -> Mistake:
    """The usual solution with one expression gone wrong."""
    return wrong(
        name,
        message,
        *TOOLS,
        f"d_heads = {d_heads}",
        f"d_weights = {d_weights}",
        f"d_V = {d_V}",
        f"d_scores = {d_scores} / {scale}",
        f"d_Q = {d_Q}",
        f"d_K = {d_K}",
        f"d_q, d_k, d_v = {merged}",
        f"d_X = {d_X}",
        f"d_W_q, d_W_k, d_W_v = {d_W}",
        f"d_W_o = {d_W_o}",
        result,
    )


BACKWARD_IN_FLOAT32 = right(
    "float32",
    *TOOLS,
    "X, Q, K, V, weights, merged, d_output = (A.astype(np.float32) for A in (X, Q, K, V, weights, merged, d_output))",
    "W_q, W_k, W_v, W_o = (W.astype(np.float32) for W in (self.W_q, self.W_k, self.W_v, self.W_o))",
    "d_heads = split(d_output @ W_o.T)",
    "d_S = softmax_backward(d_heads @ V.swapaxes(-1, -2), weights) / np.float32(np.sqrt(K.shape[-1]))",
    "d_q, d_k = merge(d_S @ K), merge(d_S.swapaxes(-1, -2) @ Q)",
    "d_v = merge(weights.swapaxes(-1, -2) @ d_heads)",
    "W = [over_words(X, d) for d in (d_q, d_k, d_v)]",
    "d_X = d_q @ W_q.T + d_k @ W_k.T + d_v @ W_v.T",
    '{"X": d_X, "W_q": W[0], "W_k": W[1], "W_v": W[2], "W_o": over_words(merged, d_output)}',
    single=True,
)

self_attention_backward = Step(
    "self_attention_backward",
    points=6,
    summary="Gradients of the words and of all four matrices",
    target=LAYER,
    parts=("self_attention_forward", "softmax_backward"),
    composition=compose_backward,
    cases=(
        public("one head", gradient(3, 1, 5)),
        public("two heads", gradient(5, 2, 3)),
        public("a batch of five sentences, two heads", gradient(3, 2, 2, 5), weight=0.5),
        hidden("three heads, a causal mask", gradient(5, 3, 2, mask=lambda rng: causal(5))),
        hidden("a batch with a padding mask", gradient(5, 2, 3, 7, mask=padded([5, 2, 3, 1, 4, 5, 2], 5))),
        hidden("as many sentences as heads and words", gradient(3, 3, 2, 3, mask=padded([3, 2, 1], 3)), weight=0.5),
        hidden(
            "a word that may attend to nothing",
            gradient(5, 2, 3, mask=scattered(5, 5, blocked_row=True)),
            weight=0.5,
        ),
        hidden("one word only", gradient(1, 2, 3), weight=0.5),
        hidden("asked twice, the same answer", gradient(3, 2, 3, calls="FBB"), weight=0.5),
        hidden("after two forwards, the gradients of the second", gradient(3, 2, 3, calls="FFB"), weight=0.5),
        hidden("two leading axes", gradient(3, 2, 2, 2, 5), weight=0.5),
        common(
            "a batch, several heads, causal and padding masks together",
            gradient(7, 3, 2, 5, mask=padded([7, 3, 5, 2, 6], 7, ahead=False)),
        ),
    ),
    variants=(
        right(
            "step by step",
            *TOOLS,
            "d_heads = split(d_output @ self.W_o.T)",
            "d_S = softmax_backward(d_heads @ V.swapaxes(-1, -2), weights) / np.sqrt(K.shape[-1])",
            "d_q, d_k = merge(d_S @ K), merge(d_S.swapaxes(-1, -2) @ Q)",
            "d_v = merge(weights.swapaxes(-1, -2) @ d_heads)",
            "d_X = d_q @ self.W_q.T + d_k @ self.W_k.T + d_v @ self.W_v.T",
            "W = [over_words(X, d) for d in (d_q, d_k, d_v)]",
            '{"X": d_X, "W_q": W[0], "W_k": W[1], "W_v": W[2], "W_o": over_words(merged, d_output)}',
        ),
        right(
            "a loop over the heads, sums over the batch by np.sum",
            "X, Q, K, V, weights, merged = self.kept",
            "d = K.shape[-1]",
            "front = tuple(range(X.ndim - 2))",
            "found = {'X': np.zeros(X.shape), 'W_o': np.sum(merged.swapaxes(-1, -2) @ d_output, axis=front)}",
            "parts = {'W_q': [], 'W_k': [], 'W_v': []}",
            "for h in range(self.n_heads):",
            "    own = slice(h * d, (h + 1) * d)",
            "    q, k, v, a = (A[..., h, :, :] for A in (Q, K, V, weights))",
            "    d_h = d_output @ self.W_o[own].T",
            "    d_a = d_h @ v.swapaxes(-1, -2)",
            "    d_s = a * (d_a - np.sum(d_a * a, axis=-1, keepdims=True)) / d ** 0.5",
            "    d_each = {'W_q': d_s @ k, 'W_k': d_s.swapaxes(-1, -2) @ q, 'W_v': a.swapaxes(-1, -2) @ d_h}",
            "    for name, d_y in d_each.items():",
            "        found['X'] = found['X'] + d_y @ getattr(self, name)[:, own].T",
            "        parts[name].append(np.sum(X.swapaxes(-1, -2) @ d_y, axis=front))",
            "{**found, **{name: np.hstack(columns) for name, columns in parts.items()}}",
        ),
        right(
            "einsum throughout",
            "X, Q, K, V, A, merged = self.kept",
            "d_H = (d_output @ self.W_o.T).reshape(*X.shape[:-1], self.n_heads, -1)",
            "d_A = np.einsum('...qhd,...hkd->...hqk', d_H, V)",
            "d_S = A * (d_A - np.einsum('...hqk,...hqk->...hq', d_A, A)[..., None]) * Q.shape[-1] ** -0.5",
            "d_q = np.einsum('...hqk,...hkd->...qhd', d_S, K).reshape(X.shape)",
            "d_k = np.einsum('...hqk,...hqd->...khd', d_S, Q).reshape(X.shape)",
            "d_v = np.einsum('...hqk,...qhd->...khd', A, d_H).reshape(X.shape)",
            "pairs = {'W_q': (X, d_q), 'W_k': (X, d_k), 'W_v': (X, d_v), 'W_o': (merged, d_output)}",
            "rows = (-1, X.shape[-1])",
            "found = {name: np.einsum('ri,rj->ij', a.reshape(rows), b.reshape(rows)) for name, (a, b) in pairs.items()}",
            "{'X': d_q @ self.W_q.T + d_k @ self.W_k.T + d_v @ self.W_v.T, **found}",
        ),
        right(
            "one product for all three matrices",
            *TOOLS,
            "d_heads = split(d_output @ self.W_o.T)",
            "d_S = softmax_backward(d_heads @ V.swapaxes(-1, -2), weights)",
            "root = np.sqrt(K.shape[-1])",
            "d_all = [d_S @ (K / root), d_S.swapaxes(-1, -2) @ (Q / root), weights.swapaxes(-1, -2) @ d_heads]",
            "d_all = np.concatenate([merge(d) for d in d_all], axis=-1)",
            "d_X = d_all @ np.hstack([self.W_q, self.W_k, self.W_v]).T",
            "names = ('W_q', 'W_k', 'W_v')",
            "found = dict(zip(names, np.split(over_words(X, d_all), 3, axis=1)))",
            "{'X': d_X, 'W_o': over_words(merged, d_output), **found}",
        ),
        BACKWARD_IN_FLOAT32,
        in_float32(
            self_attention_project,
            self_attention_weights,
            self_attention_forward,
            softmax_backward,
            BACKWARD_IN_FLOAT32,
        ),
    ),
    mistakes=(
        backward_slip(
            "scale forgotten",
            "You forgot the scale on the way back: the scores were divided by √d_head, so the gradient that passes through "
            "that division is divided by √d_head, too. It touches X, W_q and W_k, but neither W_v nor W_o.",
            scale="1.0",
        ),
        backward_slip(
            "scaled by √d_model",
            "On the way back you divide by √d_model. Forward divided the scores by √d_head, K.shape[-1], and backward has "
            "to divide by the same.",
            scale="np.sqrt(X.shape[-1])",
        ),
        backward_slip(
            "scaled twice",
            "On the way back you divide by d_head, which is √d_head twice, once for the queries and once for the keys. There "
            "is one division on the way forward, and so there is one on the way back.",
            scale="K.shape[-1]",
        ),
        backward_slip(
            "softmax's sum forgotten",
            "Your gradient goes through softmax as weights · d_weights, without the sum. Use softmax_backward.",
            d_scores="weights * d_weights",
        ),
        backward_slip(
            "softmax left out",
            "Your gradient skips softmax: d_weights was taken for the gradient of the scores. Pass it through "
            "softmax_backward, with the weights that forward kept.",
            d_scores="d_weights",
        ),
        backward_slip(
            "sentences apart",
            "Your gradients of the matrices have the batch's axes still. Every word of every sentence went through the same "
            "matrix, so its gradient is the sum over all of them.",
            d_W="X.swapaxes(-1, -2) @ d_q, X.swapaxes(-1, -2) @ d_k, X.swapaxes(-1, -2) @ d_v",
            d_W_o="merged.swapaxes(-1, -2) @ d_output",
        ),
        backward_slip(
            "averaged over the sentences",
            "Your gradients of the matrices are averages over the batch. They are sums: whoever wants an average has divided "
            "in the loss already, and d_output knows it.",
            d_W="(over_words(X, d) / max(1, X[..., 0, 0].size) for d in (d_q, d_k, d_v))",
            d_W_o="over_words(merged, d_output) / max(1, X[..., 0, 0].size)",
        ),
        backward_slip(
            "X through the values alone",
            "Your gradient of X comes through the values alone. X enters three times, as queries, keys and values: add up "
            "all three.",
            d_X="d_v @ self.W_v.T",
        ),
        backward_slip(
            "keys left out of X",
            "Your gradient of X lacks the way through the keys. X enters three times, as queries, keys and values: add up "
            "all three.",
            d_X="d_q @ self.W_q.T + d_v @ self.W_v.T",
        ),
        backward_slip(
            "matrices not transposed for X",
            "Your gradient of X is multiplied by the matrices as they are. Forward multiplied by W; the way back multiplies "
            "by W.T.",
            d_X="d_q @ self.W_q + d_k @ self.W_k + d_v @ self.W_v",
        ),
        backward_slip(
            "W_o not transposed",
            "You went back through W_o without transposing it. Forward multiplied by W_o; the way back multiplies by W_o.T.",
            d_heads="split(d_output @ self.W_o)",
        ),
        backward_slip(
            "scores not transposed for the keys",
            "Your gradient of the keys is d_scores @ Q. Each key gathers from all the queries that looked at it: transpose, "
            "d_scores.swapaxes(-1, -2) @ Q.",
            d_K="d_scores @ Q",
        ),
        backward_slip(
            "weights not transposed for the values",
            "Your gradient of the values is weights @ d_heads. Each value gathers from all the queries that took it home: "
            "transpose, weights.swapaxes(-1, -2) @ d_heads.",
            d_V="weights @ d_heads",
        ),
        backward_slip(
            "queries and keys exchanged",
            "The gradients of queries and keys have changed places. d_scores @ K belongs to the queries, "
            "d_scores.swapaxes(-1, -2) @ Q to the keys.",
            merged="merge(d_K), merge(d_Q), merge(d_V)",
        ),
        backward_slip(
            "merged by a bare reshape",
            "Your gradients of queries, keys and values were merged by reshape alone, which lays several words of one head "
            "into a row. Swap the axes -3 and -2 first, then reshape, as in forward.",
            merged="(d.reshape(X.shape) for d in (d_Q, d_K, d_V))",
        ),
        backward_slip(
            "split by a bare reshape",
            "On the way back into the heads you split by reshape alone, which gives head 0 the first words whole. Cut the "
            "rows, (..., n, n_heads, d_head), then swap the axes -3 and -2.",
            d_heads="(d_output @ self.W_o.T).reshape(V.shape)",
        ),
        backward_slip(
            "W_o from the words",
            "Your gradient of W_o is made with X. What W_o multiplied were the merged heads: merged.T @ d_output, summed over "
            "all words.",
            d_W_o="over_words(X, d_output)",
        ),
        backward_slip(
            "gradients of the matrices transposed",
            "Your gradients of the matrices are transposed. Each has the shape of its matrix, (d_in, d_out): X.T @ d_q, not "
            "d_q.T @ X.",
            d_W="over_words(d_q, X), over_words(d_k, X), over_words(d_v, X)",
            d_W_o="over_words(d_output, merged)",
        ),
        backward_slip(
            "X left out",
            "Your dict has no gradient of X. The layer below needs it: add it under the key \"X\".",
            result='{"W_q": d_W_q, "W_k": d_W_k, "W_v": d_W_v, "W_o": d_W_o}',
        ),
        wrong(
            "added to the last call's",
            "Called a second time, your backward adds to the gradients of the first call. Make new arrays in every call; "
            "adding up is for whoever trains the layer.",
            *TOOLS,
            "d_heads = split(d_output @ self.W_o.T)",
            "d_S = softmax_backward(d_heads @ V.swapaxes(-1, -2), weights) / np.sqrt(K.shape[-1])",
            "d_q, d_k = merge(d_S @ K), merge(d_S.swapaxes(-1, -2) @ Q)",
            "d_v = merge(weights.swapaxes(-1, -2) @ d_heads)",
            "d_X = d_q @ self.W_q.T + d_k @ self.W_k.T + d_v @ self.W_v.T",
            "W = [over_words(X, d) for d in (d_q, d_k, d_v)]",
            'new = {"X": d_X, "W_q": W[0], "W_k": W[1], "W_v": W[2], "W_o": over_words(merged, d_output)}',
            "old = getattr(self, 'gradients', {})",
            "self.gradients = {name: d + old.get(name, 0.0) for name, d in new.items()}",
            "self.gradients",
        ),
    ),
)

class GivenLayer:
    """The class as the notebook gives it: what the layer is made of, and no method yet."""

    def __init__(self, W_q: Array, W_k: Array, W_v: Array, W_o: Array, n_heads: int = 1) -> None:
        self.W_q, self.W_k, self.W_v, self.W_o = W_q, W_k, W_v, W_o
        self.n_heads = n_heads


rubric = Rubric(
    "exercise_02",
    "exercise_02_self_attention",
    steps=(
        xavier_uniform,
        self_attention_project,
        self_attention_weights,
        self_attention_forward,
        softmax_backward,
        self_attention_backward,
    ),
    # The notebook's toolbox and the class that its steps begin with.
    given={"softmax": one_head.softmax, LAYER: GivenLayer},
)
