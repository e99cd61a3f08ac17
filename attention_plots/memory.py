"""A tiny feed-forward network that can be read as a memory, and the words that it is given."""

from __future__ import annotations

import numpy as np

from attention_plots.movement import softmax_at
from attention_plots.running_example import BANK
from attention_plots.style import Array

FEATURES = ("water", "money", "place", "business")
UNITS = ("wet", "rich", "empty")
X = np.array([[0.4, 0.2, 0, 0], [1.7, 0.2, 0, 0], [0.5, 0.1, 0, 0], [0.4, 0.2, 0, 0], [1.9, 0.1, 0, 0]])
"""(5, 4): the words as they come in."""
PATTERNS = np.array([[1.0, -1.0, -1.0], [-1.0, 1.0, -1.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
THRESHOLDS = np.array([1.0, 1.0, -1.0])
CONTENTS = np.array([[0.0, 0.0, 2.0, 0.0], [0.0, 0.0, 0.0, 2.0], [-0.5, -0.5, 0.0, 0.0]])


def fired(rows: Array) -> Array:
    """How strongly each unit of the memory fires, (n, 4) -> (n, 3): by how much its match is too good."""
    return np.asarray(np.clip(rows @ PATTERNS - THRESHOLDS, 0.0, None))


def moved(steps: int = 16) -> tuple[list[str], dict[str, Array]]:
    """Titles, and how far each output moves (steps, 5) while *bank* slides from water to money."""

    def attended(rows: Array) -> Array:
        scores = rows @ rows.T / np.sqrt(rows.shape[1])
        return np.array([softmax_at(row, 1.0) for row in scores]) @ rows

    def concluded(rows: Array) -> Array:
        return np.asarray(fired(rows)[:, :2] @ CONTENTS[:2])

    titles, heard, thought = [], [], []
    for share in np.linspace(0.0, 1.0, steps):
        rows = X.copy()
        rows[BANK] = (1 - share) * X[BANK] + share * X[BANK][[1, 0, 2, 3]]
        titles.append(f"bank: water {rows[BANK, 0]:.1f}, money {rows[BANK, 1]:.1f}")
        heard.append(np.linalg.norm(attended(rows) - attended(X), axis=1))
        thought.append(np.linalg.norm(concluded(rows) - concluded(X), axis=1))
    return titles, {"self-attention": np.array(heard), "feed-forward network": np.array(thought)}
