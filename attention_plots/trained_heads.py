"""What trained heads look at: attention weights of the course's mini-GPT on a few texts, kept as a small file
of arrays.

    text = plots.trained_text("bank")
    plots.heads_side_by_side(text.weights[2], text.labels, text.labels, ["head 0", "head 1", "head 2", "head
    3"])

The numbers are those of a real, if tiny, model (example 6), which learned them from stories; nothing in them
was set by hand. ``scripts/write_trained_heads.py`` makes the file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from attention_plots.style import Array

FILE = Path(__file__).with_name("trained_heads.npz")


@dataclass(frozen=True)
class TrainedText:
    """A text and where every head of every block looked while the model read it.

    ``tokens``: n pieces of text, which joined give the text; ``weights``: (n_layers, n_heads, n, n), a row
    per query; ``roles``: what a head does, by measurement -> (block, head).
    """

    tokens: tuple[str, ...]
    weights: Array
    roles: dict[str, tuple[int, int]]

    @property
    def labels(self) -> list[str]:
        """The tokens as labels: without the space in front; "·" marks a piece inside a word."""
        return [
            token[1:] if token.startswith(" ") else f"·{token}" if token.isalpha() and i else token
            for i, token in enumerate(self.tokens)
        ]

    def part(self, first: int, end: int) -> TrainedText:
        """The tokens from ``first`` to before ``end``, and the weights among them (rows sum to 1 or less)."""
        inside = slice(first, end)
        return TrainedText(self.tokens[inside], self.weights[..., inside, inside], self.roles)


@cache
def _texts() -> dict[str, TrainedText]:
    with np.load(FILE, allow_pickle=False) as file:
        roles = {role: (layer, head) for role, (layer, head) in json.loads(str(file["roles"])).items()}
        names = [name.removesuffix(".tokens") for name in file.files if name.endswith(".tokens")]
        return {
            name: TrainedText(
                tuple(file[f"{name}.tokens"].tolist()), file[f"{name}.weights"].astype(np.float64), roles
            )
            for name in names
        }


def trained_text_names() -> list[str]:
    """The names under which :func:`trained_text` has something."""
    return list(_texts())


def trained_text(name: str) -> TrainedText:
    """One of the texts that were kept, with its weights."""
    texts = _texts()
    if name not in texts:
        raise KeyError(f"there is no text {name!r}; there are {', '.join(texts)}")
    return texts[name]
