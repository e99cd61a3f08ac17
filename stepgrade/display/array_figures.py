"""A wrong array drawn: the student's, the expected one and by how much they differ, as small grids.

A feedback page shows them as figures; the table of a self-check has them folded, without a style sheet.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stepgrade.display.difference import ArrayDifference
from stepgrade.display.grids import WITH_NUMBERS, Grid, scale_of, short

MAX_ARRAYS = 3
"""How many arrays of one result are drawn."""
MAX_ROWS, MAX_COLUMNS = 10, 16
READ_OUT = 40
"""A screen reader reads out every entry of a grid that has at most so many."""

_PANELS = "display: flex; flex-wrap: wrap; gap: 0.4em 1.2em;"
_PANEL = "max-width: 100%; overflow-x: auto;"
_FOLDED = "margin: 0.4em 0; font-size: 12px;"


def folded(case: str, differences: Sequence[ArrayDifference]) -> str:
    """The differences of one case behind a line that opens them; with styles of its own and no colours."""
    drawn = []
    for difference in differences[:MAX_ARRAYS]:
        panels = "".join(
            f'<div style="{_PANEL}"><div>{html.escape(grid.title)}</div>{grid.svg()}</div>'
            for grid in _grids(difference)
        )
        caption = html.escape(_caption(case, difference))
        drawn.append(f'<p style="margin: 0.3em 0;">{caption}</p><div style="{_PANELS}">{panels}</div>')
    summary = f'<summary style="cursor: pointer;">Yours and expected in “{html.escape(case)}”</summary>'
    return f'<details style="{_FOLDED}">{summary}{"".join(drawn)}</details>' if drawn else ""


def figure(case: str, difference: ArrayDifference) -> str:
    """The difference as a figure, for a page whose style sheet lays its panels out."""
    panels = "".join(
        f'<div class="panel"><p>{html.escape(grid.title)}</p>{grid.svg()}</div>'
        for grid in _grids(difference)
    )
    caption = html.escape(_caption(case, difference))
    return (
        f'<figure class="arrays"><figcaption>{caption}</figcaption>'
        f'<div class="panels">{panels}</div></figure>'
    )


def _caption(case: str, difference: ArrayDifference) -> str:
    """What the picture shows, in words."""
    what = f"“{case}”" + (f", {difference.label}" if difference.label else "")
    got, want, wrong = difference.got, difference.want, difference.wrong
    if wrong is None:
        return f"{what}: your result has shape {got.shape}, expected is {want.shape}."
    place = _deciding(difference)
    where = f"[{', '.join(map(str, place))}]"
    all_wrong = int(wrong.sum())
    if all_wrong == 1:
        count = f"1 of {wrong.size} entries differs, at {where}"
    else:
        which = "most" if _measurable(got[place], want[place]) else "first"
        some = "all" if all_wrong == wrong.size else f"{all_wrong} of"
        count = f"{some} {wrong.size} entries differ, {which} at {where}"
    return (
        f"{what}: {count}, where yours is {short(got[place])} and {short(want[place])} is expected."
        f"{_part_shown(got.shape)}{_legend(difference)}"
    )


def _legend(difference: ArrayDifference) -> str:
    """What framed, shaded and barred entries mean, where the picture has any."""
    assert difference.wrong is not None
    framed = "" if difference.wrong.all() else " Framed entries are off by more than the tolerance."
    shaded = difference.got.ndim and difference.got.shape[-1] > WITH_NUMBERS
    return framed + (" Darker is larger, a bar marks a negative entry, × no number." if shaded else "")


def _measurable(got: Any, want: Any) -> bool:
    """Whether the two are numbers that can be subtracted."""
    return want.dtype.kind != "b" and bool(np.isfinite(got) and np.isfinite(want))


def _part_shown(shape: tuple[int, ...]) -> str:
    leading, rows, columns = shape[:-2], shape[-2] if len(shape) > 1 else 1, shape[-1]
    cut = rows > MAX_ROWS or columns > MAX_COLUMNS
    if not leading and not cut:
        return ""
    part = f"the last two axes of {shape}" if leading else f"a part of {shape}"
    return f" The picture shows {part}, around that entry."


def _deciding(difference: ArrayDifference) -> tuple[int, ...]:
    """The place of the entry that is off the most; a gap that is no number counts as the largest."""
    assert difference.wrong is not None
    size = np.abs(_gap(difference.got, difference.want))
    size = np.where(difference.wrong, np.where(np.isfinite(size), size, np.inf), -1.0)
    return tuple(int(i) for i in np.unravel_index(int(np.argmax(size)), size.shape))


def _grids(difference: ArrayDifference) -> Iterator[Grid]:
    """The result, the expected one and, where they can be subtracted, by how much they differ."""
    got, want, wrong = difference.got, difference.want, difference.wrong
    scale = scale_of(want)
    if wrong is None:
        for title, array in (("Yours", got), ("Expected", want)):
            part = _window(array, (0,) * array.ndim)
            yield _values(f"{title}, shape {array.shape}", part, scale, np.zeros(part.shape, dtype=bool))
        return
    place = _deciding(difference)
    mine, theirs, off = (_window(array, place) for array in (got, want, wrong))
    # Where every entry is wrong, frames would say nothing and hide the numbers.
    framed = off & ~wrong.all()
    yield _values("Yours", mine, scale, framed)
    yield _values("Expected", theirs, scale, np.zeros(off.shape, dtype=bool))
    if want.dtype.kind != "b" and np.isfinite(_gap(mine, theirs)[off]).any():
        yield _gaps(mine, theirs, off, framed)


def _window(array: NDArray[Any], place: tuple[int, ...]) -> NDArray[Any]:
    """The last two axes around ``place``, at most ``(MAX_ROWS, MAX_COLUMNS)``; a row of a 1-D array."""
    if array.ndim == 0:
        return array.reshape(1, 1)
    if array.ndim == 1:
        array, place = array[np.newaxis], (0, *place)
    plane: NDArray[Any] = array[place[:-2]]
    cuts = []
    for size, middle, limit in zip(plane.shape, place[-2:], (MAX_ROWS, MAX_COLUMNS), strict=True):
        start = max(0, min(middle - limit // 2, size - limit))
        cuts.append(slice(start, start + limit))
    return plane[tuple(cuts)]


def _values(title: str, part: NDArray[Any], scale: float, outlined: NDArray[np.bool_]) -> Grid:
    texts = [[short(entry) for entry in row] for row in part]
    with np.errstate(all="ignore"):
        shades = part.astype(np.float64) / scale
    return Grid(title, _said(title, texts, outlined), texts, shades, outlined)


def _gap(mine: NDArray[Any], theirs: NDArray[Any]) -> NDArray[np.float64]:
    with np.errstate(all="ignore"):
        return np.asarray(mine.astype(np.float64) - theirs.astype(np.float64))


def _gaps(
    mine: NDArray[Any], theirs: NDArray[Any], wrong: NDArray[np.bool_], framed: NDArray[np.bool_]
) -> Grid:
    """By how much ``mine`` is off where it is ``wrong``; a cross where the gap is no number."""
    gap = _gap(mine, theirs)
    sizes = np.where(wrong, np.where(np.isfinite(gap), np.abs(gap), np.inf), 0.0)
    shades = np.where(np.isfinite(sizes), sizes / scale_of(sizes), 1.0)
    texts = [
        [
            "·" if not off else short(size, 2) if np.isfinite(size) else "✗"
            for off, size in zip(*row, strict=True)
        ]
        for row in zip(wrong, gap, strict=True)
    ]
    title = "Yours minus expected"
    return Grid(title, _said(title, texts, wrong), texts, shades, framed, plain=True)


def _said(title: str, texts: list[list[str]], outlined: NDArray[np.bool_]) -> str:
    rows, columns = len(texts), len(texts[0])
    said = f"{title}, {rows} by {columns}"
    if rows * columns <= READ_OUT and columns <= WITH_NUMBERS:
        return f"{said}: " + "; ".join(" ".join(row) for row in texts).replace("·", "right").replace(
            "✗", "wrong"
        )
    return f"{said}; {int(outlined.sum())} entries are off" if outlined.any() else said
