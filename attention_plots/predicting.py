"""Predict: a guess first, and only then the figure, its caption and the answer.

A guess is a choice (click on one), a number, or a sketch of bars.  The page remembers it.  Without scripts
the answer is folded.  Until the guess is made, nothing that can be seen tells the outcome; a test holds every
notebook to that.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from attention_plots.shown import Words, words_html
from attention_plots.style import Array
from attention_plots.touching import fragment


@dataclass(frozen=True)
class Choice:
    """One of several; ``right`` is the place of the right one, from 0."""

    choices: Sequence[str]
    right: int

    def data(self) -> dict[str, Any]:
        """For the script."""
        return {"kind": "choice", "right": self.right}

    def asked(self) -> str:
        """What there is to choose from."""
        items = "".join(f"<li>{words_html(choice)}</li>" for choice in self.choices)
        return f'<ul class="ap-choices">{items}</ul>'


@dataclass(frozen=True)
class Number:
    """A number with its unit; a guess within ``within`` of ``right`` is called right."""

    right: float
    within: float
    unit: str

    def data(self) -> dict[str, Any]:
        """For the script."""
        return {"kind": "number", "right": self.right, "within": self.within, "unit": self.unit}

    def asked(self) -> str:
        """Nothing to choose from."""
        return ""


@dataclass(frozen=True)
class Sketch:
    """A bar from 0 to 1 for each name, to be drawn; ``right``: (n,)."""

    names: Sequence[str]
    right: Array

    def data(self) -> dict[str, Any]:
        """For the script."""
        return {"kind": "sketch", "names": list(self.names), "right": [float(each) for each in self.right]}

    def asked(self) -> str:
        """What the bars are of."""
        return ""


@dataclass(frozen=True)
class Prediction:
    """A question with its ``guess``; then ``answer`` in words, and what is ``shown``, if anything.

    ``name`` is what the page remembers the guess by, as ``lesson_01/window``.
    """

    name: str
    question: str
    guess: Choice | Number | Sketch
    answer: str
    shown: Words | None = None

    def visible(self) -> str:
        """What can be seen before the guess, as HTML."""
        question = f'<p class="ap-question">{words_html(self.question)}</p>'
        return f'<div class="ap-asked">{question}{self.guess.asked()}</div>'

    def html(self) -> str:
        """The question and, folded, everything else."""
        shown = self.shown.html() if self.shown else ""
        folded = (
            "<details><summary>The answer, without a guess</summary>"
            f'<p class="ap-told">{words_html(self.answer)}</p>{shown}</details>'
        )
        data = {"name": self.name, **self.guess.data()}
        return fragment("predict", data, self.visible() + folded, tag="section")

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        return {"text/html": self.html(), "text/plain": f"[your guess: {html.escape(self.question)}]"}


@dataclass(frozen=True)
class Ticks:
    """A list of boxes that can be ticked; the page remembers which."""

    name: str
    items: Sequence[str]

    def html(self) -> str:
        """The list."""
        rows = "".join(
            f'<li><label><input type="checkbox"><span>{words_html(item)}</span></label></li>'
            for item in self.items
        )
        return fragment("ticks", {"name": self.name}, f'<ul class="ap-ticks">{rows}</ul>', tag="div")

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        return {"text/html": self.html(), "text/plain": "\n".join(f"[ ] {item}" for item in self.items)}
