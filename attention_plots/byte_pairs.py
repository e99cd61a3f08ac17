"""Byte pairs: the commonest neighbours grow together, again and again, and become tokens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from attention_plots.style import INK, SOFT, VALUE, new_figure

Pair = tuple[str, str]


def merges(counts: Mapping[str, int], n: int) -> list[Pair]:
    """The first ``n`` pairs to grow together in words that occur so often; of equals, the first seen."""
    words = {word: list(word) for word in counts}
    found: list[Pair] = []
    for _ in range(n):
        pairs: Counter[Pair] = Counter()
        for word, pieces in words.items():
            for left, right in pairwise(pieces):
                pairs[left, right] += counts[word]
        found.append(pairs.most_common(1)[0][0])
        words = {word: _joined(pieces, found[-1]) for word, pieces in words.items()}
    return found


def cut(word: str, pairs: Sequence[Pair]) -> list[str]:
    """A word, seen before or not, in pieces."""
    pieces = list(word)
    for pair in pairs:
        pieces = _joined(pieces, pair)
    return pieces


def _joined(pieces: Sequence[str], pair: Pair) -> list[str]:
    joined: list[str] = []
    for piece in pieces:
        if joined and (joined[-1], piece) == pair:
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def growing_pieces(word: str, pairs: Sequence[Pair]) -> Figure:
    """A word after each merge that changes it; what has just grown together is coloured."""
    rows: list[tuple[str, list[str], str]] = [("letters", list(word), "")]
    for i, pair in enumerate(pairs):
        pieces = cut(word, pairs[: i + 1])
        if pieces != rows[-1][1]:
            rows.append((f"{i + 1}. {pair[0]} + {pair[1]}", pieces, "".join(pair)))
    figure, (axes,) = new_figure(width=6.4, height=0.3 + 0.4 * len(rows))
    axes.set_xlim(-3.2, len(word))
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.axis("off")
    for y, (name, pieces, new) in enumerate(rows):
        axes.text(-0.4, y, name, ha="right", va="center", size=11)
        x = 0.0
        for piece in pieces:
            grown = piece == new
            patch = FancyBboxPatch(
                (x + 0.06, y - 0.36),
                len(piece) - 0.12,
                0.72,
                boxstyle="round,pad=0,rounding_size=0.12",
                facecolor=VALUE.pale if grown else "white",
                edgecolor=INK if grown else SOFT,
                linewidth=2.2 if grown else 1.0,
            )
            axes.add_patch(patch)
            axes.text(
                x + len(piece) / 2,
                y,
                piece,
                ha="center",
                va="center",
                size=12,
                weight="bold" if grown else None,
            )
            x += len(piece)
    return figure
