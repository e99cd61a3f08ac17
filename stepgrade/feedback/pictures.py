"""Small pictures of a wrong result: the student's array, the expected one, and by how much they differ.

They are drawn for public cases only.  In a hidden case even the places where a result differs would give
something away: a student's function may return its own inputs, and the places where a constant result is
wrong show the expected entries of a mask.  So :func:`pictures` computes what is expected without the course
secret, and without it no hidden case can be drawn.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stepgrade.feedback.difference import ArrayDifference, array_differences
from stepgrade.feedback.grids import WITH_NUMBERS, Grid, scale_of, short
from stepgrade.inside.script import ReplyKind
from stepgrade.judging import verdict as v
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import Results

MAX_CASES, MAX_ARRAYS = 2, 3
MAX_ROWS, MAX_COLUMNS = 10, 16
READ_OUT = 40
"""A screen reader reads out every entry of a grid that has at most so many."""


def pictures(step: v.StepVerdict, results: Results, expectations: Expectations) -> list[str]:
    """Figures as HTML, for the public cases of ``step`` that failed; one for each thing that went wrong.

    A case whose stored reply does not answer what the rubric asks today is left out.
    """
    if step.step not in [each.name for each in expectations.rubric]:
        return []
    rubric_step = expectations.rubric[step.step]
    public = {case.name: case for case in rubric_step.public_cases}
    draws = Draws(expectations.rubric.assignment)
    figures: list[str] = []
    shown: set[str] = set()
    for case in step.cases:
        reply = results.replies.get(step.step, {}).get(case.name)
        wanted = case.public and case.name in public and case.outcome == v.FAILED
        if not wanted or reply is None or reply.kind != ReplyKind.VALUE or case.diagnosis in shown:
            continue
        script, expectation = expectations.drawn(rubric_step, public[case.name], draws)
        if (
            results.asked.get(step.step, {}).get(case.name) != script.digest()
            or expectation.above is not None
        ):
            continue
        drawn = array_differences(reply.value, expectation)[:MAX_ARRAYS]
        if drawn:
            shown.add(case.diagnosis)
            figures += [_figure(case.name, difference) for difference in drawn]
        if len(shown) == MAX_CASES:
            break
    return figures


def _figure(case: str, difference: ArrayDifference) -> str:
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
