"""Pictures with their words: drawing, description and caption stand together here, not in a notebook.

A cell of a notebook is then one short call that gives nothing away, and its value shows itself:

    Shown(draw, alt="Two bars, 0.20 and 0.80.", caption="Figure 1. The weights of *bank*.")
"""

from __future__ import annotations

import base64
import html
import io
import re
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from typing import Any

import matplotlib as mpl
from matplotlib.animation import AbstractMovieWriter, Animation
from matplotlib.figure import Figure
from PIL import Image

from attention_plots.style import STYLE
from attention_plots.touching import fragment

DPI = 150
STILLS = 3
"""How many pictures stand in for an animation where scripts or movement are off."""


class Words:
    """What every thing on show has: words, and a way into a notebook."""

    alt: str
    caption: str

    def html(self) -> str:
        """The thing with its caption, as HTML that stands by itself in a notebook or on a page."""
        raise NotImplementedError

    def _repr_mimebundle_(
        self, include: Container[str] | None = None, exclude: Container[str] | None = None
    ) -> dict[str, str]:
        return {"text/html": self.html(), "text/plain": f"[picture: {self.alt}]"}


@dataclass(frozen=True)
class Shown(Words):
    """A still picture; ``alt`` says in words what there is to see, ``caption`` what it means.

    In captions, *stars* are emphasis and ``d_k`` is set with an index.  ``draw`` may return several figures,
    which stand side by side where there is room, and below one another where there is none.
    """

    draw: Callable[[], Figure | Sequence[Figure]]
    alt: str
    caption: str = ""

    def html(self) -> str:
        """The picture and its caption."""
        drawn = self.draw()
        figures = [drawn] if isinstance(drawn, Figure) else drawn
        images = "".join(
            image(
                png(each),
                self.alt if not i else f"Picture {i + 1} of {len(figures)}, described with the first",
            )
            for i, each in enumerate(figures)
        )
        if len(figures) > 1:
            images = f'<div style="display: flex; flex-wrap: wrap; justify-content: center">{images}</div>'
        inside = f"{images}{caption_html(self.caption)}"
        return f'<figure class="ap-figure" style="margin: 1em 0">{inside}</figure>'


@dataclass(frozen=True)
class Moving(Words):
    """An animation with a player: play and stop, step, reset, by buttons and keys; it starts once.

    Three stills stand in for it where scripts or movement are off.
    """

    draw: Callable[[], Animation]
    alt: str
    caption: str = ""
    rate: float = 4
    """Pictures in a second."""

    def html(self) -> str:
        """The player, with the stills inside it."""
        pictures = frames(self.draw())
        places = sorted({round(i * (len(pictures) - 1) / (STILLS - 1)) for i in range(STILLS)})
        stills = "".join(
            image(pictures[place], f"Picture {place + 1} of {len(pictures)}: {self.alt}") for place in places
        )
        data = {"frames": pictures, "rate": self.rate, "label": self.alt}
        stage = f'<div class="ap-stage"><div class="ap-stills">{stills}</div></div>'
        return fragment("player", data, f"{stage}{caption_html(self.caption)}")


@dataclass(frozen=True)
class Touchable(Words):
    """A figure that can be touched: ``browser/<kind>.js`` on ``data``, and a still where scripts are off."""

    kind: str
    data: dict[str, Any]
    draw: Callable[[], Figure]
    alt: str
    caption: str = ""

    def html(self) -> str:
        """The figure, with the still inside it."""
        still = f'<div class="ap-still">{image(png(self.draw()), self.alt)}</div>'
        stage = f'<div class="ap-stage">{still}</div>'
        return fragment(self.kind, self.data, f"{stage}{caption_html(self.caption)}")


# --- words as HTML -----------------------------------------------------------------------------------


def words_html(text: str) -> str:
    """Words as HTML: *stars* are emphasis, an underscore behind one letter sets an index."""
    escaped = html.escape(text)
    escaped = re.sub(r"\*([^*]+)\*", r"<em>\1</em>", escaped)
    return re.sub(r"\b([A-Za-z])_([a-z])\b", r"<i>\1</i><sub>\2</sub>", escaped)


def caption_html(caption: str) -> str:
    """A caption, its number in bold."""
    words = re.sub(r"^(Figure \d+\.|Animation\.)", r"<b>\1</b>", words_html(caption))
    return f"<figcaption>{words}</figcaption>" if caption else ""


# --- pictures as data ----------------------------------------------------------------------------------


def png(figure: Figure) -> str:
    """A figure as a data URL, finer than it is shown; few colours are enough, and make it small."""
    drawn, small = io.BytesIO(), io.BytesIO()
    with mpl.rc_context(STYLE):
        figure.savefig(drawn, format="png", dpi=DPI)
    Image.open(drawn).convert("RGB").quantize(64, dither=Image.Dither.NONE).save(small, "png", optimize=True)
    return "data:image/png;base64," + base64.b64encode(small.getvalue()).decode()


def image(url: str, alt: str) -> str:
    """A picture with its description."""
    width = int.from_bytes(base64.b64decode(url.partition(",")[2][:40])[16:20], "big")  # as PNG begins
    shown = round(width * 96 / DPI)
    return f'<img src="{url}" alt="{html.escape(alt)}" width="{shown}" style="max-width: 100%; height: auto">'


class _Frames(AbstractMovieWriter):
    """A movie writer that keeps each picture."""

    def __init__(self) -> None:
        super().__init__(fps=1)
        self.pictures: list[str] = []

    def setup(self, fig: Figure, outfile: Any, dpi: float | None = None) -> None:
        """Called once, before the first picture."""
        self.fig = fig

    def grab_frame(self, **options: Any) -> None:
        """Called for each picture."""
        self.pictures.append(png(self.fig))

    def finish(self) -> None:
        """Called after the last picture."""


def frames(animation: Animation) -> list[str]:
    """The pictures of an animation, as data URLs."""
    writer = _Frames()
    animation.save("frames", writer=writer)
    return writer.pictures
