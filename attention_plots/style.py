"""The look that all pictures share, its colours above all, and how plain pictures get into a notebook."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.animation import Animation, PillowWriter
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import LinearSegmentedColormap, to_rgb
from matplotlib.figure import Figure
from numpy.typing import NDArray

Array = NDArray[np.floating[Any]]
Picture = Figure | Animation


@dataclass(frozen=True)
class Colour:
    """What one thing looks like wherever it appears, in figures, formulas and touchable figures.

    ``fill``: areas; ``text``: letters and thin lines, readable on white and on a notebook's dark theme;
    ``dark``: the same on a dark page; ``hatch`` and ``pale`` tell the areas apart in grey.
    """

    fill: str
    text: str
    dark: str
    hatch: str = ""

    @property
    def pale(self) -> str:
        """A tint to write on."""
        red, green, blue = (round(255 * (0.78 + 0.22 * part)) for part in to_rgb(self.fill))
        return f"#{red:02x}{green:02x}{blue:02x}"


# Fills after Okabe and Ito, whom colour-blind readers can tell apart.  docs/pictures.md has the table.
QUERY = Colour("#0072B2", "#0079BE", "#6CB6E4")
KEY = Colour("#D55E00", "#BF5500", "#F0935A", "///")
VALUE = Colour("#009E73", "#008560", "#52C9A4", "...")
WEIGHT = Colour("#CC79A7", "#A8598A", "#E3A6C6")
STREAM = Colour("#666666", "#6E6E6E", "#AAAAAA")
COLOURS = {"query": QUERY, "key": KEY, "value": VALUE, "weight": WEIGHT, "stream": STREAM}
BLOCKED_HATCH = "////"
"""White under this hatch, with the word *blocked* where there is room: what may not be attended to."""

WEIGHTS_MAP = LinearSegmentedColormap.from_list("weights", ["#ffffff", "#e6b8d1", WEIGHT.fill, "#4f1238"])
"""For tables of weights, 0 to 1: one hue, ever darker, so that grey print keeps the order."""


def ink_on_weight(weight: float | np.floating[Any]) -> str:
    """What to write a number with on :data:`WEIGHTS_MAP`."""
    return "white" if weight > 0.72 else INK


INK = "#1a1a1a"
"""Text, outlines, the thing to look at."""
SOFT = "#8c8c8c"
"""Helpers: grids, axes through the origin, things to look past."""
FILLS = ("#4d4d4d", "#d9d9d9", "#a6a6a6", "#ffffff")
"""Fills for neighbouring sets of bars, far apart in grey; each goes with a hatch of its own."""
HATCHES = ("", "///", "...", "xxx")
MARKERS = ("o", "s", "^", "D", "v", "P")


STYLE: Any = {
    "font.size": 11.0,
    "axes.titlesize": 11.0,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "text.color": INK,
    "hatch.linewidth": 0.8,
    "figure.facecolor": "white",
    "savefig.facecolor": "white",
}


def new_figure(
    rows: int = 1, columns: int = 1, *, width: float = 6.4, height: float = 3.2, **options: Any
) -> tuple[Figure, list[Axes]]:
    """A figure in the common style, and its axes in reading order.

    The figure is not registered with pyplot: nothing has to be closed, and a notebook shows it once.
    ``options`` go to :meth:`matplotlib.figure.Figure.subplots`.
    """
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(width, height), layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.subplots(rows, columns, squeeze=False, **options)
    return figure, list(axes.flat)


def show(figure: Figure, alt: str) -> None:
    """Display ``figure`` in a notebook; ``alt`` says in words what there is to see."""
    from IPython.core.display_functions import publish_display_data

    picture = io.BytesIO()
    with mpl.rc_context(STYLE):
        figure.savefig(picture, format="png", dpi=110)
    data = {"image/png": base64.b64encode(picture.getvalue()).decode(), "text/plain": f"[picture: {alt}]"}
    publish: Any = publish_display_data
    publish(data, {"image/png": {"alt": alt}})


def save(picture: Picture, path: str | Path, frames_per_second: int = 6) -> None:
    """Write a figure (to a PNG, say) or an animation (to a GIF) into the file ``path``."""
    with mpl.rc_context(STYLE):
        if isinstance(picture, Figure):
            picture.savefig(path, dpi=110)
        else:
            picture.save(str(path), writer=PillowWriter(fps=frames_per_second), dpi=90)
