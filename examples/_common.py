"""What the examples share: their option --save, their pages of text, their pictures. No mathematics here."""

from __future__ import annotations

import argparse
import io
import re
import sys
import textwrap
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

try:
    import attention_plots as plots
except ImportError as error:
    raise SystemExit(
        f"{error}\n"
        "The examples need NumPy, matplotlib and the course's package attention_plots.\n"
        "Start them with the Python of your course's environment, for example .venv/bin/python\n"
        "(GETTING_STARTED.md says how to make one)."
    ) from None

__all__ = ["Pictures", "heading", "number", "pair", "parser", "plots", "run", "save_pictures", "say", "table"]

Pictures = Mapping[str, "plots.Picture"]
WIDTH = 88
TRY = "Three things to try"


# --- text -----------------------------------------------------------------------------------------


def heading(text: str) -> None:
    """A heading with a line under it."""
    print(f"\n{text}\n{'-' * len(text)}")


def say(text: str) -> None:
    """A paragraph, its lines broken anew, but not inside (short brackets)."""
    text = re.sub(r"\([^()]{,24}\)", lambda found: found[0].replace(" ", "\0"), " ".join(text.split()))
    print("\n" + textwrap.fill(text, WIDTH).replace("\0", " "))


def pair(vector: Sequence[float] | NDArray[np.float64]) -> str:
    """A short vector as text: (2, -1) where all numbers are whole, else (1.72, 0.19)."""
    whole = all(float(x).is_integer() for x in vector)
    return "(" + ", ".join(number(float(x), 0 if whole else 2) for x in vector) + ")"


def number(x: float, decimals: int = 2) -> str:
    """A number as text, without a minus before zeros: -0.001 -> 0.00; huge ones as 1.92e+12."""
    return f"{x:.{decimals}e}" if abs(x) >= 1e6 else f"{round(x, decimals) + 0.0:.{decimals}f}"


def table(head: Sequence[str], rows: Sequence[Sequence[str | float]]) -> None:
    """A table: texts to the left, numbers to the right, those that are not whole with two decimals."""
    cells = [[number(cell) if isinstance(cell, float) else str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(head, *cells, strict=True)]
    texts = [isinstance(cell, str) for cell in rows[0]]
    print()
    for line in (head, *cells):
        parts = [
            cell.ljust(width) if text else cell.rjust(width)
            for cell, width, text in zip(line, widths, texts, strict=True)
        ]
        print("  " + "  ".join(parts).rstrip())


# --- options and pictures -------------------------------------------------------------------------


def parser(doc: str) -> argparse.ArgumentParser:
    """The command line that every example has; its help is the example's own docstring."""
    made = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument(
        "--save", metavar="DIR", type=Path, help="write the pictures into this folder, made if need be"
    )
    return made


def save_pictures(pictures: Pictures, folder: Path) -> None:
    """Each picture under its name; where that cannot be done, the program ends and says what to do."""
    for name, picture in pictures.items():
        try:
            folder.mkdir(parents=True, exist_ok=True)
            plots.save(picture, folder / name)
        except OSError as error:
            raise SystemExit(
                f"Cannot write pictures into {folder} ({error.strerror or error}).\n"
                "Name a folder that you may write to, for example: --save pictures"
            ) from None
        print(f"  {folder / name}")


def run(doc: str, story: Callable[[], None], pictures: Callable[[], Pictures]) -> None:
    """An example from its first line to its last: the story, the pictures where wanted, things to try."""
    options = parser(doc).parse_args()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal without a √ shows a ? and not an error
    title = doc.splitlines()[0].rstrip(".")
    print(f"{title}\n{'=' * len(title)}")
    story()
    heading("Pictures")
    if options.save is None:
        print("\n  Run this again with --save DIR to have them written into a folder.")
    else:
        print()
        save_pictures(pictures(), options.save)
    heading(TRY)
    say(f"Each changes one line of {Path(sys.argv[0]).name}. Say first what you expect.")
    print(doc.partition(TRY)[2].partition("\n")[2].rstrip())
