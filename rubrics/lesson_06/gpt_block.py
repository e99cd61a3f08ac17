"""Step ``gpt_block``: GPT-2's pre-norm block."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Inputs, Params
from rubrics._writing import writing
from rubrics.lesson_06.encoder_block import NORM_FROM_SCRATCH
from rubrics.lesson_06.parameters import decided, norm, until, words
from solutions import attention, feed_forward, gpt, self_attention
from stepgrade.rubric import Step, common, hidden, public


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
PROJECTED = (
    NAMES,
    "Z = layer_norm(X, params['ln_1']['g'], params['ln_1']['b'])",
    "QKV = Z @ attn['c_attn']['w'] + attn['c_attn']['b']",
)
PARTED = "Q, K, V = (split_heads(A, n_heads) for A in np.split(QKV, 3, axis=-1))"
ATTENDED = "output, weights = head_attention(Q, K, V, causal_mask(len(X)))"
THE_REST = (
    "found = found @ attn['c_proj']['w'] + attn['c_proj']['b']",
    "Y = X + found",
    "Z = layer_norm(Y, params['ln_2']['g'], params['ln_2']['b'])",
    "thought = feed_forward(Z, mlp['c_fc']['w'], mlp['c_fc']['b'], mlp['c_proj']['w'], mlp['c_proj']['b'])",
    "Y + thought",
)
usual = right("line by line", *PROJECTED, PARTED, ATTENDED, "found = merge_heads(output)", *THE_REST)

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
        usual,
        right("pre_norm twice",
            "def attend(Z):",
            "    Q, K, V = np.split(Z @ params['attn']['c_attn']['w'] + params['attn']['c_attn']['b'], 3, axis=1)",
            "    Q, K, V = split_heads(Q, n_heads), split_heads(K, n_heads), split_heads(V, n_heads)",
            "    output, _ = head_attention(Q, K, V, causal_mask(len(Z)))",
            "    return merge_heads(output) @ params['attn']['c_proj']['w'] + params['attn']['c_proj']['b']",
            "def think(Z):",
            "    up, down = params['mlp']['c_fc'], params['mlp']['c_proj']",
            "    return gelu(Z @ up['w'] + up['b']) @ down['w'] + down['b']",
            "Y = pre_norm(X, attend, params['ln_1']['g'], params['ln_1']['b'])",
            "pre_norm(Y, think, params['ln_2']['g'], params['ln_2']['b'])"),
        right("loop over heads and words, everything written out",
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
            "Y + hidden @ mlp['c_proj']['w'] + mlp['c_proj']['b']"),
        right("einsum",
            *PROJECTED,
            "Q, K, V = np.einsum('nahd->ahnd', QKV.reshape(len(X), 3, n_heads, -1))",
            ATTENDED,
            "found = np.einsum('hnd->nhd', output).reshape(X.shape)",
            *THE_REST),
        right("float32",
            *SINGLE,
            "X, params = X.astype(np.float32), single(params)",
            *PROJECTED,
            PARTED,
            ATTENDED,
            "found = merge_heads(output).astype(np.float32)",
            *THE_REST,
            single=True),
    ),
    mistakes=(
        usual.but("not causal",
            "Every word sees the whole text, the words after it included. Hand causal_mask(n) on to "
            "head_attention; a GPT that can read the next word learns to copy it instead of guessing it.",
            {"causal_mask(len(X))": "None"}),
        usual.but("one word ahead",
            "Your mask is one word ahead: every word sees the next word, too, which it is to guess. Row i of the "
            "causal mask is True up to column i.",
            {"causal_mask(len(X))": "np.tri(len(X), k=1, dtype=bool)"}),
        usual.but("mask upside down",
            "Your words see only what comes after them. In the causal mask True means “may attend”, and it "
            "stands on and below the diagonal.",
            {"causal_mask": "~causal_mask"}),
        usual.but("own place hidden",
            "Your mask hides a word from itself, so the first one has nothing to look at. The diagonal "
            "belongs to what may be seen.",
            {"causal_mask(len(X))": "np.tri(len(X), k=-1, dtype=bool)"}),
        usual.but("post-norm",
            "Your block normalises after adding: that is the order of 2017. GPT normalises what goes *into* "
            "each sublayer, and leaves the sum alone.",
            {"layer_norm(X, params['ln_1']['g'], params['ln_1']['b'])": "X",
             "X + found": "layer_norm(X + found, params['ln_1']['g'], params['ln_1']['b'])",
             "layer_norm(Y, params['ln_2']['g'], params['ln_2']['b'])": "Y",
             "Y + thought": "layer_norm(Y + thought, params['ln_2']['g'], params['ln_2']['b'])"}),
        usual.but("both sublayers read X",
            "Your feed-forward network reads X as it came into the block, so it never hears what attention "
            "found. Some later models do run the two side by side; GPT-2 runs them one after the other.",
            {"layer_norm(Y": "layer_norm(X"}),
        usual.but("no residual around attention",
            "What attention found takes the place of X instead of being added to it. Keep the stream: add to X.",
            {"X + found": "found"}),
        usual.but("no residual around the network",
            "Your result is the network's output alone. Add it to what attention has left in the stream.",
            {"Y + thought": "thought"}),
        usual.but("normalised stream",
            "You add to LN(X) instead of X. Only the sublayers read normalised numbers; the stream itself "
            "passes by untouched.",
            {"X + found": "Z + found"}),
        usual.but("ln_1 used twice",
            "Both sublayers are given numbers normalised by ln_1. The second one has its own: ln_2.",
            {"params['ln_2']['g'], params['ln_2']['b']": "params['ln_1']['g'], params['ln_1']['b']"}),
        usual.but("second norm left out",
            "The feed-forward network reads the stream as it is. Give it LN(…) with ln_2.",
            {"layer_norm(Y, params['ln_2']['g'], params['ln_2']['b'])": "Y"}),
        usual.but("relu in place of gelu",
            "Your feed-forward network uses ReLU, as in 2017. GPT has GELU, which is feed_forward's default.",
            {"mlp['c_proj']['b'])": "mlp['c_proj']['b'], activation=relu)"}),
        usual.but("exact gelu",
            "Your activation is the exact GELU, with the error function. GPT-2 computes the tanh form, as the "
            "toolbox's gelu does; with real weights the difference adds up from block to block.",
            {"attn, mlp = ": "import math\n    attn, mlp = ",
             "mlp['c_proj']['b'])":
                 "mlp['c_proj']['b'],\n"
                 "        activation=lambda x: 0.5 * x * (1 + np.vectorize(math.erf)(x / np.sqrt(2))))"}),
        usual.but("Q, K and V of each head side by side",
            "You cut the columns of c_attn into heads first and each head into Q, K and V. Some models store "
            "them like that; GPT-2 has all of Q, then all of K, then all of V: np.split(…, 3, axis=-1) first, "
            "then split_heads.",
            {"(split_heads(A, n_heads) for A in np.split(QKV, 3, axis=-1))":
                 "np.split(split_heads(QKV, n_heads), 3, axis=-1)"}),
        usual.but("queries and keys exchanged",
            "The first third of c_attn's columns are the queries, the second the keys, the third the values. "
            "You took keys first.",
            {"Q, K, V = ": "K, Q, V = "}),
        usual.but("bias of c_attn forgotten",
            "The bias of c_attn is missing: a linear layer is X @ w + b.",
            {" + attn['c_attn']['b']": ""}),
        usual.but("bias of c_proj forgotten",
            "The bias of attention's c_proj is missing: a linear layer is X @ w + b.",
            {" + attn['c_proj']['b']": ""}),
        usual.but("attention's c_proj forgotten",
            "The merged heads go into the stream as they are. Pass them through attn's c_proj, which is W_o "
            "under another name.",
            {"found @ attn['c_proj']['w'] + attn['c_proj']['b']": "found"}),
        usual.but("merged by a bare reshape",
            "The heads are right, but they were merged by reshape alone, which lays several words of one head "
            "into a row. Use merge_heads.",
            {"merge_heads(output)": "output.reshape(X.shape)"}),
        usual.but("one head",
            "Your attention has a single head. Split Q, K and V with n_heads.",
            {"(A, n_heads)": "(A, 1)"}),
        usual.but("divided by √d_model",
            "Your scores are divided by √d_model. Each head adds up d_head products only; head_attention "
            "divides by √d_head already.",
            {"(Q, K, V, causal": "(Q / np.sqrt(n_heads), K, V, causal"}),
    ),
)
