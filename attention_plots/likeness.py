"""How alike the vector of a word is to those of two meanings, in several sentences."""

from __future__ import annotations

from collections.abc import Mapping

from matplotlib.figure import Figure

from attention_plots.style import INK, SOFT, STREAM, new_figure


def likeness_dots(cosines: Mapping[str, tuple[float, float]], meanings: tuple[str, str]) -> Figure:
    """A row per sentence: a dot at its cosine with the first meaning, a square at that with the second."""
    figure, (axes,) = new_figure(width=6.8, height=0.9 + 0.72 * len(cosines))
    for row, (sentence, pair) in enumerate(cosines.items()):
        axes.plot(pair, [row, row], color=SOFT, linewidth=2.5, zorder=1)
        near = max(pair)
        for cosine, meaning, marker, face in zip(pair, meanings, "os", (STREAM.fill, "white"), strict=True):
            axes.plot(cosine, row, marker, markersize=13, markerfacecolor=face, markeredgecolor=INK, zorder=2)
            side = 1 if cosine == near else -1
            axes.annotate(
                f"{meaning} {cosine:.2f}",
                (cosine, row),
                xytext=(11 * side, 0),
                textcoords="offset points",
                ha="left" if side > 0 else "right",
                va="center",
                weight="bold" if cosine == near else None,
            )
        axes.text(0.0, row - 0.36, sentence, transform=axes.get_yaxis_transform(), color=STREAM.text, size=11)
    lowest, highest = min(map(min, cosines.values())), max(map(max, cosines.values()))
    axes.set_xlim(lowest - 0.6 * (highest - lowest), highest + 0.6 * (highest - lowest))
    axes.set_ylim(len(cosines) - 0.6, -0.6)
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    axes.set_xlabel("cosine: more alike to the right")
    return figure
