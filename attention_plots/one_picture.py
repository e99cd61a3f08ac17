"""The one picture of attention that grows through the course; here with a single query.

Its places never change.  Words are columns, with the residual stream and the tokens at the bottom.  The
query stands on the left and the keys in the top row; scores are where the two meet; softmax lies under them,
then the weights; the values hang on threads as thick as their weights; the output is on the left, and goes
back into the stream.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.animation import FuncAnimation
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, PathPatch, Polygon
from matplotlib.path import Path

from attention_plots.style import INK, KEY, QUERY, SOFT, STREAM, VALUE, WEIGHT, Array, Colour, new_figure

KEYS_AT, SCORES_AT, SOFTMAX_AT, WEIGHTS_AT, VALUES_AT, STREAM_AT = 5.2, 4.25, 3.5, 2.8, 1.5, -0.6
"""The height of each thing."""
LEFT = -1.8
"""Where query and output stand; the words stand at 0, 1, 2, …"""
BOX = 0.84, 0.5
WIDE = 1.34
"""The boxes of query and output are wider: their numbers have decimals."""


@dataclass(frozen=True)
class Scene:
    """One query and its words: ``query`` (2,) is of the word ``asks``; ``keys``, ``values`` (n, 2)."""

    words: Sequence[str]
    asks: int
    query: Array
    keys: Array
    values: Array

    @property
    def scores(self) -> Array:
        """(n,): the dot products."""
        return np.asarray(self.keys @ self.query)

    @property
    def weights(self) -> Array:
        """(n,): each is one over a sum of e^(difference of scaled scores)."""
        scaled = self.scores / np.sqrt(len(self.query))
        return np.asarray(1.0 / np.sum(np.exp(scaled[None, :] - scaled[:, None]), axis=1))

    @property
    def output(self) -> Array:
        """(d_v,): what the query takes home."""
        return np.asarray(self.weights @ self.values)


@dataclass(frozen=True)
class Upto:
    """How far the picture has come: numbers of scores, and shares from 0 to 1 of the rest."""

    scores: int
    softmax: bool = False
    threads: float = 0.0
    output: bool = False
    back: bool = False
    title: str = ""


def attention_thread(scene: Scene) -> Figure:
    """The whole picture of one query."""
    figure, (axes,) = new_figure(width=6.4, height=4.7)
    draw_thread(axes, scene)
    return figure


def draw_thread(axes: Axes, scene: Scene) -> None:
    """The same on axes of your own, to let it grow into something larger."""
    _draw(axes, scene, Upto(len(scene.words), True, 1.0, True, True))


def attention_steps(scene: Scene) -> FuncAnimation:
    """The same picture, built up: scores one by one, softmax, threads, output, back into the stream."""
    word, n = scene.words[scene.asks], len(scene.words)
    score = f"1. The query of “{word}” meets each key: a score."
    thread = "3. A thread to each value, as thick as its weight."
    home = "4. All that comes along the threads, added up: the output."
    steps = [Upto(0, title=f"The query of “{word}”, and the keys of all words.")]
    steps += [Upto(i + 1, title=score) for i in range(n)]
    steps += [Upto(n, True, title="2. Softmax makes weights of the scores; they sum to 1.")] * 2
    steps += [Upto(n, True, part, title=thread) for part in (0.25, 0.5, 0.75, 1.0)]
    steps += [Upto(n, True, 1.0, True, title=home)] * 2
    steps += [Upto(n, True, 1.0, True, True, title=f"5. It goes back into the stream, to “{word}”.")] * 2
    figure, (axes,) = new_figure(width=6.4, height=5.0)
    figure.set_layout_engine("none")  # the same for all pictures, and much faster
    axes.set_position((0.01, 0.01, 0.98, 0.92))

    def draw(frame: int) -> list[Artist]:
        axes.clear()
        _draw(axes, scene, steps[frame])
        axes.set_title(steps[frame].title, loc="left", size=12, weight="bold")
        return []

    return FuncAnimation(figure, draw, frames=len(steps), blit=False)


# --- its parts ------------------------------------------------------------------------------------------


def pair(vector: Array) -> str:
    """A vector of two numbers, short."""
    return "(" + ", ".join(f"{round(float(x), 2):g}" for x in vector).replace("-", "−") + ")"


def _draw(axes: Axes, scene: Scene, upto: Upto) -> None:
    n = len(scene.words)
    axes.set_xlim(-2.9, n + 0.4)
    axes.set_ylim(-1.05, 5.65)
    axes.axis("off")
    _stream(axes, scene)
    for j in range(n):
        if j < upto.scores:
            axes.plot([j, j], [KEYS_AT - 0.25, SCORES_AT], color=KEY.fill, linewidth=1.6, zorder=1)
        tag(axes, j, KEYS_AT, pair(scene.keys[j]))
        box(axes, j, VALUES_AT, pair(scene.values[j]), VALUE)
    end = max(upto.scores - 1, -0.85)
    axes.annotate(
        "",
        (end + (0.42 if upto.scores else 0), SCORES_AT),
        (LEFT + WIDE / 2, SCORES_AT),
        arrowprops={"arrowstyle": "-|>", "color": QUERY.fill, "lw": 2.4},
        zorder=1,
    )
    box(axes, LEFT, SCORES_AT, pair(scene.query), QUERY, f"query of “{scene.words[scene.asks]}”")
    for j in range(upto.scores):
        axes.text(
            j,
            SCORES_AT,
            f"{scene.scores[j]:g}".replace("-", "−"),
            ha="center",
            va="center",
            weight="bold",
            bbox={"boxstyle": "circle,pad=0.3", "facecolor": "white", "edgecolor": INK},
            zorder=3,
        )
    if upto.softmax:
        _softmax(axes, scene)
    if upto.threads:
        _threads(axes, scene, upto.threads, upto.output)
    if upto.output:
        box(axes, LEFT, VALUES_AT, pair(scene.output), VALUE, f"output for “{scene.words[scene.asks]}”")
    if upto.back:
        knee = STREAM_AT + 0.55
        axes.plot(
            [LEFT, LEFT, scene.asks],
            [VALUES_AT - 0.27, knee, knee],
            color=STREAM.fill,
            linewidth=3.5,
            zorder=3,
        )
        arrow = {"arrowstyle": "-|>", "color": STREAM.fill, "lw": 3.5}
        axes.annotate(
            "", (scene.asks, STREAM_AT + 0.2), (scene.asks, knee + 0.06), arrowprops=arrow, zorder=3
        )
    labels = [("keys", KEYS_AT, KEY), ("values", VALUES_AT, VALUE)]
    labels += [("scores", SCORES_AT, STREAM)] if upto.scores else []
    labels += [("weights", WEIGHTS_AT, WEIGHT)] if upto.softmax else []
    for name, height, colour in labels:
        axes.text(n - 0.45, height, name, ha="left", va="center", color=colour.text, weight="bold")


def box(
    axes: Axes, x: float, y: float, text: str, colour: Colour, name: str = "", *, wide: float | None = None
) -> None:
    """A box in its colour and hatch with its numbers, and above it its name."""
    wide, high = wide or (WIDE if name else BOX[0]), BOX[1]
    corner = (x - wide / 2, y - high / 2)
    patch = FancyBboxPatch(
        corner,
        wide,
        high,
        boxstyle="round,pad=0,rounding_size=0.06",
        facecolor=colour.pale,
        edgecolor=colour.fill,
        hatch=colour.hatch,
        linewidth=1.8,
        zorder=3,
    )
    axes.add_patch(patch)
    _write(axes, x, y, text, colour)
    if name:
        axes.text(x, y + 0.34, name, ha="center", va="bottom", color=colour.text, weight="bold", size=10.5)


def _write(axes: Axes, x: float, y: float, text: str, colour: Colour) -> None:
    paper = {"boxstyle": "round,pad=0.12", "facecolor": colour.pale, "edgecolor": "none"}
    axes.text(x, y, text, ha="center", va="center", size=10.5, color=INK, bbox=paper, zorder=4)


def tag(axes: Axes, x: float, y: float, text: str) -> None:
    """A key: a tag that points down to where it meets the query."""
    half, high = BOX[0] / 2, BOX[1] / 2
    corners = [(-half, high), (half, high), (half, -0.6 * high), (0.0, -1.5 * high), (-half, -0.6 * high)]
    shape = Polygon(
        [(x + dx, y + dy) for dx, dy in corners],
        facecolor=KEY.pale,
        edgecolor=KEY.fill,
        hatch=KEY.hatch,
        linewidth=1.8,
        zorder=3,
    )
    axes.add_patch(shape)
    _write(axes, x, y + 0.04, text, KEY)


def _stream(axes: Axes, scene: Scene) -> None:
    """The thick line that everything hangs on, with the words; from them come keys and values."""
    n = len(scene.words)
    axes.plot([LEFT - 0.6, n - 0.4], [STREAM_AT] * 2, color=STREAM.fill, linewidth=9, solid_capstyle="round")
    for j, word in enumerate(scene.words):
        axes.plot([j - 0.47] * 2, [STREAM_AT, KEYS_AT], color=SOFT, linewidth=0.8, linestyle=":", zorder=0)
        asks = j == scene.asks
        paper = {
            "boxstyle": "round,pad=0.35",
            "facecolor": "white",
            "edgecolor": QUERY.fill if asks else STREAM.fill,
            "linewidth": 2.6 if asks else 1.2,
        }
        axes.text(j, STREAM_AT, word, ha="center", va="center", weight="bold" if asks else None, bbox=paper)


def _softmax(axes: Axes, scene: Scene) -> None:
    n = len(scene.words)
    strip = FancyBboxPatch(
        (-0.45, SOFTMAX_AT - 0.16),
        n - 0.1,
        0.32,
        boxstyle="round,pad=0,rounding_size=0.1",
        facecolor="white",
        edgecolor=INK,
        linewidth=1.0,
        zorder=2,
    )
    axes.add_patch(strip)
    axes.text(
        (n - 1) / 2, SOFTMAX_AT, "divide by √d, then softmax", ha="center", va="center", size=10, zorder=3
    )
    for j, weight in enumerate(scene.weights):
        axes.text(
            j,
            WEIGHTS_AT,
            f"{weight:.2f}",
            ha="center",
            va="center",
            weight="bold",
            zorder=4,
            bbox={
                "boxstyle": "round,pad=0.25",
                "facecolor": WEIGHT.pale,
                "edgecolor": WEIGHT.fill,
                "lw": 1.8,
            },
        )


def _threads(axes: Axes, scene: Scene, part: float, home: bool) -> None:
    """Down from each weight to its value, and on from there to the output."""
    low = VALUES_AT - 0.25
    for j, weight in enumerate(scene.weights):
        thick = 0.8 + 13.0 * float(weight)
        top = WEIGHTS_AT - 0.2
        axes.plot(
            [j, j],
            [top, top + part * (VALUES_AT + 0.25 - top)],
            color=WEIGHT.fill,
            linewidth=thick,
            zorder=2,
            solid_capstyle="butt",
        )
        if home:
            sag = low - 0.7 - 0.13 * j
            curve = Path(
                [(j, low), (j, sag), (LEFT + 1.0, sag), (LEFT + WIDE / 2, VALUES_AT)],
                [Path.MOVETO, *[Path.CURVE4] * 3],
            )
            axes.add_patch(
                PathPatch(curve, facecolor="none", edgecolor=VALUE.fill, linewidth=thick, zorder=2)
            )
