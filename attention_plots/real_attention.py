"""What a real model looks at: the weights of all heads of a BERT encoder in a few sentences, recorded.

The model is all-MiniLM-L6-v2 (6 layers, 12 heads, 384 numbers per word; Reimers and Gurevych's
sentence-transformers, on Microsoft's MiniLM).  Its weights are under the Apache License 2.0; so are the
numbers kept here, which were computed from them and rounded to half precision.  Nothing was set by hand;
``scripts/write_real_attention.py`` recorded them.

    text = real_text("river")
    text.row("clue", text.place("bank"))     # (n,): whom *bank* listens to in the head that finds the clue
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import numpy as np

from attention_plots.style import Array

FILE = Path(__file__).with_name("real_attention.npz")
MARKS = {"[CLS]": "(start)", "[SEP]": "(end)"}
"""The two tokens that the model puts around every text."""
FirstRole = Literal["clue", "previous"]
"""What a head of layer 0 does, by measurement: find the word that settles a meaning, look one word back."""
Role = Literal[FirstRole, "pronoun", "said", "verb"]
"""Further up: the heads in which *it* listens most to its noun, to what is said of it, to the verb before."""


@dataclass(frozen=True)
class RealText:
    """A text and where every head looked while the model read it.

    ``tokens``: n words and signs; ``weights``: (6 layers, 12 heads, n, n), a row per query; ``roles``: layer
    and head by what they do; ``bank``: (7, m, 384), the vectors of the m words *bank* before, between and
    after the layers.
    """

    tokens: tuple[str, ...]
    weights: Array
    roles: dict[str, tuple[int, int]]
    bank: Array

    @property
    def labels(self) -> list[str]:
        """The tokens as labels."""
        return [MARKS.get(token, token) for token in self.tokens]

    def place(self, word: str) -> int:
        """Where ``word`` stands first."""
        return self.tokens.index(word)

    def head(self, role: Role) -> Array:
        """(n, n): the weights of one head."""
        layer, head = self.roles[role]
        return np.asarray(self.weights[layer, head])

    def row(self, role: Role, query: int) -> Array:
        """(n,): the weights of one query in one head."""
        return np.asarray(self.head(role)[query])


@cache
def _arrays() -> dict[str, Array]:
    with np.load(FILE, allow_pickle=False) as file:
        return {
            name: file[name].astype(np.float64) if file[name].dtype.kind == "f" else file[name]
            for name in file.files
        }


def real_text_names() -> list[str]:
    """The names under which :func:`real_text` has something."""
    return [name.removesuffix(".tokens") for name in _arrays() if name.endswith(".tokens")]


def real_text(name: str) -> RealText:
    """One of the sentences that were kept, with all of its weights.  Raises KeyError for others."""
    arrays = _arrays()
    if f"{name}.tokens" not in arrays:
        raise KeyError(f"there is no text {name!r}; there are {', '.join(real_text_names())}")
    roles = {role: (layer, head) for role, (layer, head) in json.loads(str(arrays["roles"])).items()}
    tokens = tuple(str(token) for token in arrays[f"{name}.tokens"])
    return RealText(tokens, arrays[f"{name}.weights"], roles, arrays[f"{name}.bank"])


def real_head(role: FirstRole) -> tuple[Array, Array]:
    """What a head of layer 0 computes from, for the text "river": X (n, 385), and W_q, W_k, W_v (3, 385, 32).

    The last column of X is 1, so that the last row of each matrix is the head's bias.  From these,
    softmax(X W_q (X W_k)ᵀ / √32) is the head's table of weights, to half precision.
    """
    arrays = _arrays()
    return arrays["head.input"], arrays[f"head.{role}"]


def bank_meanings() -> dict[str, tuple[list[str], Array]]:
    """Meaning -> sentences with one *bank* each, and its vectors, (n_sentences, 7, 384), layer by layer."""
    arrays = _arrays()
    return {
        meaning: (
            [str(each) for each in arrays[f"meaning.{meaning}.sentences"]],
            arrays[f"meaning.{meaning}.bank"],
        )
        for meaning in ("river", "money")
    }


def cosines(a: Array, b: Array) -> Array:
    """The cosine of every vector of ``a`` (n, d) with every one of ``b`` (m, d): (n, m)."""
    unit_a, unit_b = (x / np.sqrt(np.sum(x * x, axis=-1, keepdims=True)) for x in (a, b))
    return np.asarray(unit_a @ unit_b.T)
