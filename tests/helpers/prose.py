"""What the tests of prose have in common: a notebook's text and cells, and numbers as prose writes them."""

from __future__ import annotations

import importlib
import re
from typing import Any

import nbformat
import numpy as np

from tests.helpers import ROOT
from tests.helpers.course_copy import NOTEBOOKS

MINUS = "−"
OPENING = r"(?:from attention_plots import lesson_0\d as pictures\n\n)?"
"""What the picture that a lesson opens with imports for itself; everything else is imported behind it."""


class Source:
    """The source notebook of one assignment, to be held to what it says."""

    def __init__(self, assignment: str) -> None:
        self.assignment = assignment
        path = ROOT / "source" / assignment / f"{NOTEBOOKS[assignment]}.ipynb"
        self.notebook = nbformat.read(path, as_version=4)
        self.code = [cell for cell in self.notebook.cells if cell.cell_type == "code"]
        self.figures = [cell for cell in self.code if "figure" in cell.metadata.get("tags", [])]
        self.prose = "\n\n".join(cell.source for cell in self.notebook.cells if cell.cell_type == "markdown")
        self.flowing = " ".join(self.prose.split())
        """The prose without its line breaks."""

    def cell(self, name: str) -> str:
        """The source of the cell with this id."""
        return str(next(cell.source for cell in self.notebook.cells if cell.id == name))

    def before_drawing(self, *names: str, **known: Any) -> dict[str, Any]:
        """What these cells define before they draw, given what is ``known``."""
        for name in names:
            exec(self.cell(name).partition("plots.show")[0], known)
        return known

    def pictures(self) -> list[Any]:
        """What its cells of one call show, where its pictures have their words in attention_plots."""
        found = (re.fullmatch(OPENING + r"(pictures\.\w+\([^()]*\))", cell.source) for cell in self.code)
        calls = [call[1] for call in found if call]
        if not calls:
            return []
        module = importlib.import_module(f"attention_plots.{self.assignment}")
        return [eval(call, {"pictures": module}) for call in calls]

    def descriptions(self) -> list[str]:
        """What is said of each figure for those who do not see it."""
        if self.pictures():
            shown = [getattr(picture, "shown", picture) for picture in self.pictures()]
            return [each.alt for each in shown if hasattr(each, "alt")]
        found = [re.findall(r'alt="(.*?)",\n\)', cell.source, flags=re.S) for cell in self.figures]
        assert [len(said) for said in found] == [1] * len(self.figures)
        return [said for [said] in found]


def shares_of_parameters() -> tuple[str, str]:
    """How much of the trained GPT is in its networks, and in its attention, in whole per cent."""
    with np.load(ROOT / "source" / "exercise_03" / "trained_gpt.npz", allow_pickle=False) as file:
        sizes = {name: file[name].size for name in file.files if file[name].dtype.kind == "f"}
    total = sum(sizes.values())
    parts = (sum(size for name, size in sizes.items() if part in name) for part in (".mlp.", ".attn."))
    network, attention = (f"{100 * part / total:.0f} %" for part in parts)
    return network, attention


def words_of(picture: Any) -> str:
    """All that is there to be read of something from attention_plots: question, answer, caption, ticks."""
    parts = [getattr(picture, name, "") for name in ("question", "answer", "caption")]
    parts += [*getattr(picture, "items", ()), *getattr(getattr(picture, "guess", None), "choices", ())]
    shown = getattr(picture, "shown", None)
    return "\n".join([*parts, words_of(shown)] if shown else parts)


def decimals(text: str) -> set[str]:
    """The numbers with a decimal point; those in addresses are none."""
    return set(re.findall(r"\d+\.\d+", re.sub(r"\]\([^)]*\)", "", text)))


def visible_words(prose: str) -> int:
    """How many words there are to read: without formulas, addresses, and what is folded away."""
    visible = re.sub(r"<details>.*?</details>|\$[^$]*\$|\]\([^)]*\)", "", prose, flags=re.S)
    return len(re.findall(r"[A-Za-z][\w'-]*", visible))


def two(number: float) -> str:
    """To two decimals."""
    rounded = f"{number:.2f}"
    return "0.00" if rounded == "-0.00" else rounded.replace("-", MINUS)


def pair(vector: Any) -> str:
    """Two numbers as a vector."""
    return f"({vector[0]:.2f}, {vector[1]:.2f})"


def spaced(number: int, space: str = " ") -> str:
    """With a space between the thousands."""
    return f"{number:,}".replace(",", space)
