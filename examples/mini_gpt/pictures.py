"""The pictures of example 6: how training went, and where the heads look while the model writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from attention_plots import new_figure
from attention_plots.style import INK, SOFT
from mini_gpt.model import Array


def loss_curve(
    losses: Sequence[float], validation: Sequence[tuple[int, float]], lines: Mapping[str, float]
) -> Figure:
    """The loss of every step (grey), its running mean, the validation loss (dots), and n-gram models as
    dotted lines.

    ``lines``: name -> loss.
    """
    figure, (axes,) = new_figure(width=7.0, height=4.0)
    steps, found = np.arange(1, len(losses) + 1), np.array(losses)
    width = min(50, len(losses))
    smooth = np.convolve(found, np.ones(width) / width, mode="valid")
    axes.plot(steps, found, color="#d0d0d0", linewidth=0.8, label="one batch")
    axes.plot(steps[width - 1 :], smooth, color=INK, linewidth=1.4, label=f"mean of {width} batches")
    if validation:
        at, measured = zip(*validation, strict=True)
        axes.plot(at, measured, "o", color=INK, markerfacecolor="white", markersize=5, label="validation")
    top = max([*lines.values(), float(found[: max(1, len(found) // 10)].max())])
    for name, loss in lines.items():
        axes.axhline(loss, color=SOFT, linestyle=":", linewidth=1.3)
        axes.annotate(
            name,
            (1.0, loss),
            (4, 0),
            xycoords=("axes fraction", "data"),
            textcoords="offset points",
            va="center",
            size=9,
        )
    axes.set_ylim(0.0, 1.03 * top)
    axes.set_xlim(0, len(losses))
    axes.set_xlabel("step")
    axes.set_ylabel("loss in nats per token")
    axes.legend(frameon=False, loc="upper right")
    return figure


def show_space(token: str) -> str:
    """A token as a label: a space in front is what most tokens have, a missing one is marked by "·"."""
    token = token.replace("\n", "¶")
    return token[1:] if token.startswith(" ") else "·" + token if token[:1].isalpha() else token


def head_maps(weights: Array, tokens: Sequence[str], names: Sequence[str], columns: int = 2) -> Figure:
    """The attention weights of several heads on one text, a panel each, darker where larger.

    ``weights``: (n_heads, n, n); ``tokens``: n; ``names``: one title per head.
    """
    rows, n = -(-len(names) // columns), len(tokens)
    side = 1.4 + 0.17 * n
    figure, panels = new_figure(rows, columns, width=columns * side, height=rows * (side + 0.2))
    labels = [show_space(token) for token in tokens]
    for panel, pattern, name in zip(panels, weights, names, strict=False):
        panel.imshow(pattern, cmap="Greys", vmin=0.0, vmax=1.0, interpolation="nearest")
        panel.set_title(name)
        panel.set_xticks(range(n), labels, rotation=90, size=7.5)
        panel.set_yticks(range(n), labels, size=7.5)
        panel.tick_params(length=0, pad=2)
        panel.set_xlabel("key (who is looked at)")
        panel.set_ylabel("query (who looks)")
    for panel in panels[len(names) :]:
        panel.set_visible(False)
    return figure


def score_tables(scores: Mapping[str, Array]) -> Figure:
    """A table per score, blocks down and heads across, each number in its cell.

    ``scores``: title -> (n_layers, n_heads), between 0 and 1.
    """
    figure, panels = new_figure(1, len(scores), width=2.6 * len(scores), height=2.5)
    for panel, (title, table) in zip(panels, scores.items(), strict=True):
        panel.imshow(table, cmap="Greys", vmin=0.0, vmax=1.0, aspect="auto")
        for (row, column), score in np.ndenumerate(table):
            colour = "white" if score > 0.5 else INK
            panel.text(column, row, f"{score:.2f}", ha="center", va="center", color=colour, size=9.5)
        panel.set_title(title)
        panel.set_xticks(range(table.shape[1]), [f"head {i}" for i in range(table.shape[1])], size=9)
        panel.set_yticks(range(table.shape[0]), [f"block {i}" for i in range(table.shape[0])], size=9)
        panel.tick_params(length=0)
    return figure


def save(figure: Figure, folder: Path, name: str) -> None:
    """Write ``figure`` as a PNG into ``folder`` and say where it is."""
    folder.mkdir(parents=True, exist_ok=True)
    figure.savefig(folder / name, dpi=130)
    print(f"wrote {folder / name}")
