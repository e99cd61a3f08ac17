"""Step ``self_attention_forward``: the whole layer."""

from __future__ import annotations

from typing import Any

from numpy.random import Generator

from rubrics._inputs import Array, Inputs, Mask, causal
from rubrics._writing import writing
from rubrics.exercise_02.layers import (
    ARGUMENTS,
    LAYER,
    Part,
    calls,
    in_float32,
    layer,
    padded,
    scattered,
    words,
)
from rubrics.exercise_02.self_attention_project import self_attention_project
from rubrics.exercise_02.self_attention_weights import arguments_of, self_attention_weights
from solutions import self_attention_layer as reference
from stepgrade.inside.script import Call, Script
from stepgrade.rubric import Method, Step, common, hidden, public


def compose_forward(self_attention_project: Part, self_attention_weights: Part) -> type[reference.SelfAttention]:
    """The layer over any two functions that play ``project`` and ``weights``."""

    class Composed(reference.SelfAttention):
        def project(self, X: Array) -> Any:
            return self_attention_project(*arguments_of(self), X)

        def weights(self, X: Array, mask: Mask | None = None) -> Any:
            return self_attention_weights(*arguments_of(self), X, *(() if mask is None else (mask,)))

    return Composed


def forward_and_kept(layer: type[reference.SelfAttention], *arguments: Any) -> tuple[Array, tuple[Array, ...]]:
    """The layer's output, and what it keeps for ``backward``."""
    made = layer(*arguments[:5])
    return made.forward(*arguments[5:]), made.kept


def output_and_kept(n: int, n_heads: int, d_head: int) -> Inputs:
    """Forward, and then what it has left in ``self.kept``, as ``backward`` is going to find it."""

    def inputs(rng: Generator) -> Script:
        arguments, given = layer(rng, n_heads, d_head), (words(rng, n, n_heads * d_head),)
        # An attribute that is not there is an exception, which can be told from a layer that is not there.
        look = Call("layer.__getattribute__", ("kept",))
        return Script((Call(LAYER, arguments, name="layer"), Call("layer.forward", given), look))

    return inputs


right, wrong = writing("forward(self, X, mask=None)", method_of=LAYER)
usual = right("the parts in order",
    "Q, K, V = self.project(X)",
    "weights = self.weights(X, mask)",
    "merged = (weights @ V).swapaxes(-3, -2).reshape(X.shape)",
    "self.kept = X, Q, K, V, weights, merged",
    "merged @ self.W_o")
FORWARD_IN_FLOAT32 = right("float32",
    "Q, K, V = self.project(X)",
    "weights = self.weights(X, mask)",
    "Q, K, V, weights = (A.astype(np.float32) for A in (Q, K, V, weights))",
    "merged = (weights @ V).swapaxes(-3, -2).reshape(X.shape)",
    "self.kept = X, Q, K, V, weights, merged",
    "merged @ self.W_o.astype(np.float32)",
    single=True)

self_attention_forward = Step(
    "self_attention_forward",
    points=6,
    summary="The layer's output: values averaged in every head, merged, mixed by W_o",
    target=LAYER,
    parts=("self_attention_project", "self_attention_weights"),
    composition=compose_forward,
    method=Method(
        "forward",
        forward_and_kept,
        "def forward(self, X, mask=None):\n"
        "    output, self.kept = substitute(*arguments(self), X, mask)\n"
        "    return output\n" + ARGUMENTS,
    ),
    cases=(
        public("one head", calls("forward", 5, 1, 7)),
        public("three heads, a causal mask", calls("forward", 5, 3, 2, mask=lambda rng: causal(5))),
        public(
            "a batch of two sentences, three heads, causal and padding masks together",
            calls("forward", 5, 3, 7, 2, mask=padded([5, 3], 5, ahead=False)),
        ),
        public("several heads: the output, and the six arrays in self.kept", output_and_kept(7, 5, 3)),
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
        usual,
        right("loop over the heads, each adding what it writes",
            "Q, K, V = self.project(X)",
            "weights = self.weights(X, mask)",
            "d = V.shape[-1]",
            "output, found = np.zeros(X.shape), []",
            "for h in range(self.n_heads):",
            "    found.append(weights[..., h, :, :] @ V[..., h, :, :])",
            "    output = output + found[-1] @ self.W_o[h * d:(h + 1) * d]",
            "merged = np.concatenate(found, axis=-1)",
            "self.kept = X, Q, K, V, weights, merged",
            "output"),
        right("einsum",
            "Q, K, V = self.project(X)",
            "weights = self.weights(X, mask)",
            "merged = np.einsum('...hqk,...hkd->...qhd', weights, V).reshape(X.shape)",
            "self.kept = X, Q, K, V, weights, merged",
            "np.einsum('...i,ij->...j', merged, self.W_o)"),
        right("weights worked out anew",
            "Q, K, V = self.project(X)",
            "scores = Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])",
            "weights = softmax(scores if mask is None else np.where(mask[..., None, :, :], scores, -np.inf))",
            "merged = np.moveaxis(weights @ V, -3, -2).reshape(*X.shape[:-1], -1)",
            "self.kept = X, Q, K, V, weights, merged",
            "merged @ self.W_o"),
        FORWARD_IN_FLOAT32,
        in_float32(self_attention_project, self_attention_weights, FORWARD_IN_FLOAT32),
    ),
    mistakes=(
        usual.but("merged by a bare reshape",
            "The heads are right, but they were merged by reshape alone, which lays several words of one "
            "head into a row. Swap the axes -3 and -2 first, so that the pieces of each word lie side by "
            "side; then reshape.",
            {".swapaxes(-3, -2)": ""}),
        usual.but("heads interleaved",
            "The columns of the heads were mixed like shuffled cards: first the first column of every head, "
            "then the second. Keep each head's columns together: before the reshape the order of the axes "
            "is (..., n, n_heads, d_head).",
            {"(weights @ V).swapaxes(-3, -2)": "np.moveaxis(weights @ V, -3, -1)"}),
        usual.but("axes counted from the left",
            "You merged by swapping the first two axes. Those are heads and words only when there is no "
            "batch in front: count from the right, swapaxes(-3, -2).",
            {"-3, -2": "0, 1"}),
        usual.but("W_o forgotten",
            "Your output is the merged heads themselves. Multiply them by W_o at the end, merged @ "
            "self.W_o, which mixes what the heads found.",
            {" @ self.W_o": ""}),
        usual.but("W_o transposed",
            "Your output is multiplied by W_o.T. The rows of W_o belong to the heads' columns: write merged "
            "@ self.W_o.",
            {"self.W_o": "self.W_o.T"}),
        usual.but("mask ignored",
            "Your result is what comes out without a mask. Hand the mask on: self.weights(X, mask).",
            {"(X, mask)": "(X)"}),
        usual.but("keys averaged",
            "Your heads average the keys. Keys only say how well they match; what is averaged are the "
            "values: weights @ V.",
            {"weights @ V": "weights @ K"}),
        usual.but("weights transposed",
            "Your values are averaged with the transposed weights, so that each word gathers from those "
            "that look at it. Rows are queries: weights @ V.",
            {"weights @ V": "weights.swapaxes(-1, -2) @ V"}),
        usual.but("softmax twice",
            "The weights went through softmax a second time, which makes them almost equal. self.weights "
            "gives weights already: use them as they are.",
            {"self.weights(X, mask)": "softmax(self.weights(X, mask))"}),
        usual.but("words added",
            "You added X to the output. That is the residual connection, which stands around the layer, in "
            "lesson 5; forward returns the layer's own output.",
            {"return merged": "return X + merged"}),
        usual.but("output and weights",
            "Your output is right, but the weights come with it. forward returns the output alone; whoever "
            "wants the weights calls weights.",
            {"self.W_o": "self.W_o, weights"}),
        usual.but("nothing kept",
            "Your output is right, but self.kept is not there after forward, and backward needs it. Keep the "
            "six arrays before you return: self.kept = X, Q, K, V, weights, merged.",
            {"        self.kept = X, Q, K, V, weights, merged\n": ""}),
        usual.but("kept in another order",
            "Your output is right, but weights and merged have changed places in self.kept. Keep the six "
            "arrays in the order in which backward unpacks them: X, Q, K, V, weights, merged.",
            {"V, weights, merged": "V, merged, weights"}),
        usual.but("kept without X",
            "Your output is right, but X is not in self.kept. backward unpacks six arrays: X, Q, K, V, "
            "weights, merged.",
            {"= X, Q, K, V, weights": "= Q, K, V, weights"}),
        usual.but("heads kept before they are merged",
            "Your output is right, but self.kept holds the heads as they were before they were merged. Keep "
            "merged, of the shape of X: its rows are what W_o is multiplied by.",
            {"weights, merged\n": "weights, weights @ V\n"}),
        usual.but("output kept",
            "Your output is right, but self.kept holds it in the place of merged. Keep what W_o is multiplied "
            "by, not what comes out.",
            {"weights, merged\n": "weights, merged @ self.W_o\n", "return merged": "return merged * 1.0"}),
        usual.but("heads averaged",
            "You averaged the heads, and what they kept apart is gone. Put them side by side instead: head "
            "0's columns, then head 1's, and so on.",
            {"(weights @ V).swapaxes(-3, -2).reshape(X.shape)":
                 "np.concatenate([(weights @ V).mean(axis=-3)] * self.n_heads, axis=-1)"}),
    ),
)
