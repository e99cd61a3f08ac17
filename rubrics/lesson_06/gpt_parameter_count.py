"""Step ``gpt_parameter_count``: how many numbers a GPT has learned."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Inputs
from rubrics._writing import writing
from solutions import gpt
from stepgrade.rubric import Step, Tolerance, common, hidden, public


def sizes(n_vocab: int, n_positions: int, d_model: int, n_layers: int) -> Inputs:
    return lambda rng: (n_vocab, n_positions, d_model, n_layers)


def about(*sizes: int) -> Inputs:
    """Sizes near these: known numbers could be looked up."""
    return lambda rng: tuple(int(rng.integers(size - size // 8, size + 1)) for size in sizes)


def some_sizes(rng: Generator) -> tuple[int, int, int, int]:
    """A model nobody has built."""
    primes = np.array([101, 103, 107, 109, 113, 127, 131, 137, 139, 149])
    n_vocab, n_positions, d_model = (int(prime) for prime in rng.choice(primes, size=3, replace=False))
    return 10 * n_vocab, n_positions, d_model, int(rng.choice([5, 7, 11, 13]))


right, wrong = writing("gpt_parameter_count(n_vocab, n_positions, d_model, n_layers)")
# In a block: attention, the network, two layer norms.
usual = right("term by term",
    "d = d_model",
    "block = 4 * d * d + 4 * d + 8 * d * d + 5 * d + 4 * d",
    "(n_vocab + n_positions) * d + n_layers * block + 2 * d")

gpt_parameter_count = Step(
    "gpt_parameter_count",
    points=1,
    summary="All parameters of a GPT, from its four sizes",
    reference=gpt.gpt_parameter_count,
    tolerance=Tolerance(rtol=0.0, atol=0.4),
    cases=(
        public("a toy: 13 tokens, 7 positions, 10 columns, 3 blocks", sizes(13, 7, 10, 3), twin=some_sizes),
        public("GPT-2 small", sizes(50_257, 1024, 768, 12), twin=some_sizes),
        hidden("as large as GPT-2's largest", about(50_257, 1024, 1600, 48)),
        hidden("as large as GPT-3", about(50_257, 2048, 12_288, 96)),
        hidden("a model nobody has built", some_sizes),
        hidden("a single block", lambda rng: (*some_sizes(rng)[:3], 1), weight=0.5),
        common("another one", sizes(1009, 61, 97, 11)),
    ),
    variants=(
        usual,
        right("closed form", "d_model * (n_vocab + n_positions + n_layers * (12 * d_model + 13) + 2)"),
        right("loop over the shapes",
            "d = d_model",
            "block = [(d,), (d,), (d, 3 * d), (3 * d,), (d, d), (d,), (d,), (d,), (d, 4 * d), (4 * d,), (4 * d, d), (d,)]",
            "total = 0",
            "for shape in [(n_vocab, d), (n_positions, d), (d,), (d,)] + n_layers * block:",
            "    size = 1",
            "    for length in shape:",
            "        size *= length",
            "    total += size",
            "total"),
        right("einsum",
            "terms = np.array([n_vocab, n_positions, 12 * n_layers * d_model, 13 * n_layers, 2], dtype=np.int64)",
            "int(np.einsum('i->', terms)) * d_model"),
        right("float32", "np.float32(1.0 * d_model * (n_vocab + n_positions + n_layers * (12 * d_model + 13) + 2))", single=True),
    ),
    mistakes=(
        usual.but("output counted apart",
            "You counted the output's matrix besides. It is wte itself, used a second time (tied weights): "
            "count it once.",
            {"(n_vocab +": "(2 * n_vocab +"}),
        usual.but("positions not counted",
            "You left out wpe: n_positions · d_model numbers, learned like all the others.",
            {"(n_vocab + n_positions)": "n_vocab"}),
        usual.but("final layer norm not counted",
            "You left out ln_f, the layer norm after the last block, with a gain and a bias: 2 d_model.",
            {" + 2 * d": ""}),
        usual.but("norms of the blocks not counted",
            "Each of your blocks lacks 4 d_model parameters. Either it is the two layer norms, each with a gain and a "
            "bias, or it is attention's biases, 3 d_model of c_attn and d_model of c_proj: they are as many.",
            {"5 * d + 4 * d": "5 * d"}),
        usual.but("norms without their bias",
            "You counted the layer norms' gains but not their biases. Each layer norm has 2 d_model parameters.",
            {"5 * d + 4 * d": "5 * d + 2 * d", "+ 2 * d": "+ d"}),
        usual.but("biases not counted",
            "You left out the biases of the linear layers: 3 d_model for c_attn, d_model for attention's "
            "c_proj, 4 d_model and d_model in the feed-forward network.",
            {"4 * d * d + 4 * d + 8 * d * d + 5 * d": "4 * d * d + 8 * d * d"}),
        usual.but("one bias for Q, K and V",
            "You counted d_model biases for c_attn. It makes Q, K and V, 3 d_model columns, and has as many biases.",
            {"4 * d * d + 4 * d": "4 * d * d + 2 * d"}),
        usual.but("attention's c_proj not counted",
            "You left out attention's c_proj, the matrix called W_o in lesson 3, and its bias.",
            {"4 * d * d + 4 * d": "3 * d * d + 3 * d"}),
        usual.but("network as narrow as the model",
            "You counted the feed-forward network with d_model hidden columns. It has four times as many.",
            {"8 * d * d + 5 * d": "2 * d * d + 2 * d"}),
        usual.but("half the network",
            "You counted one matrix of the feed-forward network. It has two, up to 4 d_model columns and down "
            "again, each with its bias.",
            {"8 * d * d + 5 * d": "4 * d * d + 4 * d"}),
        usual.but("one block only",
            "You counted a single block. There are n_layers of them, each with parameters of its own.",
            {"n_layers * ": ""}),
        usual.but("final layer norm in every block",
            "You counted three layer norms per block. A block has two; the third, ln_f, stands once, at the end.",
            {"5 * d + 4 * d": "5 * d + 6 * d", " + 2 * d": ""}),
    ),
)
