"""One language of pictures: each thing has its colour, to be read on white, in the dark and in grey."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
import pytest

from attention_plots.style import COLOURS, WEIGHTS_MAP, ink_on_weight
from tests.helpers.course_copy import NOTEBOOKS
from tests.helpers.prose import Source


def luminance(colour: str) -> float:
    """WCAG's relative luminance of ``#rrggbb``."""
    parts = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def contrast(a: str, b: str) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", COLOURS)
def test_letters_can_be_read(name: str) -> None:
    colour = COLOURS[name]
    assert contrast(colour.text, "#ffffff") >= 4.5
    assert contrast(colour.text, "#111111") >= 3.7  # formulas, on JupyterLab's dark theme; they are large
    assert contrast(colour.dark, "#111111") >= 7.0
    assert contrast(colour.pale, "#1a1a1a") >= 7.0  # what is written on areas


def test_tables_of_weights_keep_their_order_in_grey() -> None:
    colours = [
        "#" + "".join(f"{round(255 * part):02x}" for part in WEIGHTS_MAP(share)[:3])
        for share in np.linspace(0, 1, 51)
    ]
    grey = [luminance(colour) for colour in colours]
    assert all(lighter > darker for lighter, darker in pairwise(grey))
    for share, colour in zip(np.linspace(0, 1, 51), colours, strict=True):
        ink = {"white": "#ffffff"}.get(ink_on_weight(float(share)), "#1a1a1a")
        assert contrast(ink, colour) >= 3.9


@pytest.mark.parametrize("assignment", sorted(NOTEBOOKS))
def test_formulas_use_the_same_colours(assignment: str) -> None:
    used = set(re.findall(r"\\textcolor\{(.*?)\}", Source(assignment).prose))
    assert used <= {colour.text for colour in COLOURS.values()}
