"""Step ``self_attention_backward``: gradients of the words and of the four matrices."""

from __future__ import annotations

from typing import Any

from numpy.random import Generator

from rubrics._inputs import Array, Inputs, Mask, Masks, causal
from rubrics._writing import writing
from rubrics.exercise_02.layers import LAYER, Part, in_float32, layer, padded, scattered, words
from rubrics.exercise_02.self_attention_forward import self_attention_forward
from rubrics.exercise_02.self_attention_project import self_attention_project
from rubrics.exercise_02.self_attention_weights import arguments_of, self_attention_weights
from rubrics.exercise_02.softmax_backward import softmax_backward
from solutions import self_attention_layer as reference
from stepgrade.inside.script import Call, Script
from stepgrade.rubric import Step, common, hidden, public


def compose_backward(self_attention_forward: Part, softmax_backward: Part) -> type[reference.SelfAttention]:
    """The layer's gradients over any two functions that play ``forward`` and ``softmax_backward``."""

    class Composed(reference.SelfAttention):
        def forward(self, X: Array, mask: Mask | None = None) -> Array:
            output: Array
            output, self.kept = self_attention_forward(*arguments_of(self), X, mask)
            return output

    Composed.softmax_backward = staticmethod(softmax_backward)
    return Composed


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


right, wrong = writing("backward(self, d_output)", method_of=LAYER)
TOOLS = (
    "X, Q, K, V, weights, merged = self.kept",
    "def split(A): return A.reshape(*A.shape[:-1], self.n_heads, -1).swapaxes(-3, -2)",
    "def merge(H): return H.swapaxes(-3, -2).reshape(X.shape)",
    "def over_words(A, B): return A.reshape(-1, A.shape[-1]).T @ B.reshape(-1, B.shape[-1])",
)
usual = right("step by step",
    *TOOLS,
    "d_heads = split(d_output @ self.W_o.T)",
    "d_S = softmax_backward(d_heads @ V.swapaxes(-1, -2), weights) / np.sqrt(K.shape[-1])",
    "d_q, d_k = merge(d_S @ K), merge(d_S.swapaxes(-1, -2) @ Q)",
    "d_v = merge(weights.swapaxes(-1, -2) @ d_heads)",
    "d_X = d_q @ self.W_q.T + d_k @ self.W_k.T + d_v @ self.W_v.T",
    "W = [over_words(X, d) for d in (d_q, d_k, d_v)]",
    '{"X": d_X, "W_q": W[0], "W_k": W[1], "W_v": W[2], "W_o": over_words(merged, d_output)}')
BACKWARD_IN_FLOAT32 = right("float32",
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
    single=True)

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
        usual,
        right("a loop over the heads, sums over the batch by np.sum",
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
            "{**found, **{name: np.hstack(columns) for name, columns in parts.items()}}"),
        right("einsum throughout",
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
            "{'X': d_q @ self.W_q.T + d_k @ self.W_k.T + d_v @ self.W_v.T, **found}"),
        right("one product for all three matrices",
            *TOOLS,
            "d_heads = split(d_output @ self.W_o.T)",
            "d_S = softmax_backward(d_heads @ V.swapaxes(-1, -2), weights)",
            "root = np.sqrt(K.shape[-1])",
            "d_all = [d_S @ (K / root), d_S.swapaxes(-1, -2) @ (Q / root), weights.swapaxes(-1, -2) @ d_heads]",
            "d_all = np.concatenate([merge(d) for d in d_all], axis=-1)",
            "d_X = d_all @ np.hstack([self.W_q, self.W_k, self.W_v]).T",
            "names = ('W_q', 'W_k', 'W_v')",
            "found = dict(zip(names, np.split(over_words(X, d_all), 3, axis=1)))",
            "{'X': d_X, 'W_o': over_words(merged, d_output), **found}"),
        BACKWARD_IN_FLOAT32,
        in_float32(self_attention_project, self_attention_weights, self_attention_forward, softmax_backward,
            BACKWARD_IN_FLOAT32),
    ),
    mistakes=(
        usual.but("scale forgotten",
            "You forgot the scale on the way back: the scores were divided by √d_head, so the gradient that "
            "passes through that division is divided by √d_head, too. It touches X, W_q and W_k, but "
            "neither W_v nor W_o.",
            {" / np.sqrt(K.shape[-1])": ""}),
        usual.but("scaled by √d_model",
            "On the way back you divide by √d_model. Forward divided the scores by √d_head, K.shape[-1], "
            "and backward has to divide by the same.",
            {"K.shape[-1]": "X.shape[-1]"}),
        usual.but("scaled twice",
            "On the way back you divide by d_head, which is √d_head twice, once for the queries and once "
            "for the keys. There is one division on the way forward, and so there is one on the way back.",
            {"np.sqrt(K.shape[-1])": "K.shape[-1]"}),
        usual.but("softmax's sum forgotten",
            "Your gradient goes through softmax as weights · d_weights, without the sum. Use "
            "softmax_backward.",
            {"softmax_backward(d_heads @ V.swapaxes(-1, -2), weights)":
                 "weights * (d_heads @ V.swapaxes(-1, -2))"}),
        usual.but("softmax left out",
            "Your gradient skips softmax: d_weights was taken for the gradient of the scores. Pass it "
            "through softmax_backward, with the weights that forward kept.",
            {"softmax_backward(d_heads @ V.swapaxes(-1, -2), weights)": "d_heads @ V.swapaxes(-1, -2)"}),
        usual.but("sentences apart",
            "Your gradients of the matrices have the batch's axes still. Every word of every sentence went "
            "through the same matrix, so its gradient is the sum over all of them.",
            {"over_words(X, d)": "X.swapaxes(-1, -2) @ d",
             "over_words(merged, d_output)": "merged.swapaxes(-1, -2) @ d_output"}),
        usual.but("averaged over the sentences",
            "Your gradients of the matrices are averages over the batch. They are sums: whoever wants an "
            "average has divided in the loss already, and d_output knows it.",
            {"B.reshape(-1, B.shape[-1])": "B.reshape(-1, B.shape[-1]) / max(1, X[..., 0, 0].size)"}),
        usual.but("X through the values alone",
            "Your gradient of X comes through the values alone. X enters three times, as queries, keys and "
            "values: add up all three.",
            {"d_q @ self.W_q.T + d_k @ self.W_k.T + ": ""}),
        usual.but("keys left out of X",
            "Your gradient of X lacks the way through the keys. X enters three times, as queries, keys and "
            "values: add up all three.",
            {"d_k @ self.W_k.T + ": ""}),
        usual.but("matrices not transposed for X",
            "Your gradient of X is multiplied by the matrices as they are. Forward multiplied by W; the way "
            "back multiplies by W.T.",
            {"self.W_q.T": "self.W_q", "self.W_k.T": "self.W_k", "self.W_v.T": "self.W_v"}),
        usual.but("W_o not transposed",
            "You went back through W_o without transposing it. Forward multiplied by W_o; the way back "
            "multiplies by W_o.T.",
            {"self.W_o.T": "self.W_o"}),
        usual.but("scores not transposed for the keys",
            "Your gradient of the keys is d_scores @ Q. Each key gathers from all the queries that looked "
            "at it: transpose, d_scores.swapaxes(-1, -2) @ Q.",
            {"d_S.swapaxes(-1, -2) @ Q": "d_S @ Q"}),
        usual.but("weights not transposed for the values",
            "Your gradient of the values is weights @ d_heads. Each value gathers from all the queries that "
            "took it home: transpose, weights.swapaxes(-1, -2) @ d_heads.",
            {"weights.swapaxes(-1, -2)": "weights"}),
        usual.but("queries and keys exchanged",
            "The gradients of queries and keys have changed places. d_scores @ K belongs to the queries, "
            "d_scores.swapaxes(-1, -2) @ Q to the keys.",
            {"d_q, d_k =": "d_k, d_q ="}),
        usual.but("merged by a bare reshape",
            "Your gradients of queries, keys and values were merged by reshape alone, which lays several "
            "words of one head into a row. Swap the axes -3 and -2 first, then reshape, as in forward.",
            {"H.swapaxes(-3, -2)": "H"}),
        usual.but("split by a bare reshape",
            "On the way back into the heads you split by reshape alone, which gives head 0 the first words "
            "whole. Cut the rows, (..., n, n_heads, d_head), then swap the axes -3 and -2.",
            {"split(d_output @ self.W_o.T)": "(d_output @ self.W_o.T).reshape(V.shape)"}),
        usual.but("W_o from the words",
            "Your gradient of W_o is made with X. What W_o multiplied were the merged heads: merged.T @ "
            "d_output, summed over all words.",
            {"over_words(merged, d_output)": "over_words(X, d_output)"}),
        usual.but("gradients of the matrices transposed",
            "Your gradients of the matrices are transposed. Each has the shape of its matrix, (d_in, "
            "d_out): X.T @ d_q, not d_q.T @ X.",
            {"over_words(X, d)": "over_words(d, X)",
             "over_words(merged, d_output)": "over_words(d_output, merged)"}),
        usual.but("X left out",
            'Your dict has no gradient of X. The layer below needs it: add it under the key "X".',
            {'"X": d_X, ': ""}),
        usual.but("added to the last call's",
            "Called a second time, your backward adds to the gradients of the first call. Make new arrays "
            "in every call; adding up is for whoever trains the layer.",
            {"return {": "new = {",
             "over_words(merged, d_output)}":
                 "over_words(merged, d_output)}\n"
                 "        old = getattr(self, 'gradients', {})\n"
                 "        self.gradients = {name: d + old.get(name, 0.0) for name, d in new.items()}\n"
                 "        return self.gradients"}),
    ),
)
