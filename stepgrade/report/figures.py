"""The report's pictures: SVG from matplotlib in a data URI, legible in grey, each described in words."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, MaxNLocator, NullFormatter

from stepgrade.display.tables import number
from stepgrade.judging import verdict as v
from stepgrade.report.items import StepItem

_STYLE: Any = {
    "font.family": "DejaVu Sans",
    "font.size": 10.0,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": "#666666",
    "hatch.linewidth": 0.7,
    "hatch.color": "#333333",
    "svg.hashsalt": "stepgrade",
}
_DARK, _MIDDLE, _LIGHT = "#35566d", "#9dbccf", "#e7edf1"
_LOOKS: dict[str, tuple[str, str]] = {
    v.PASSED: (_DARK, ""),
    v.PASSED_SINGLE: ("#6d8ba0", ".."),
    v.FOLLOW_THROUGH: (_MIDDLE, "//"),
    v.FAILED: ("#f1d9c0", ""),
    v.RAISED: ("#ffffff", "xx"),
    v.TIMED_OUT: ("#ffffff", ".."),
    v.MISSING: ("#ffffff", ""),
    v.GRADER_FAULT: ("#555555", "**"),
}
"""Fill and hatch of each outcome: they differ in lightness and texture, not in colour alone."""
_WIDTH = 8.2


@dataclass(frozen=True)
class Picture:
    """A picture for a page: the ``src`` of an img element, and what it shows in words."""

    src: str
    alt: str


def marks_picture(marks: Sequence[float], max_points: float) -> Picture:
    """How many students have which marks, as bars, with the median marked."""
    edges = _edges(marks, max_points)
    counts, _ = np.histogram(marks, edges)
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(_WIDTH, 2.7), layout="constrained")
        axes = figure.subplots()
        bars = axes.bar(edges[:-1], counts, np.diff(edges), align="edge", color=_MIDDLE, edgecolor=_DARK)
        if len(counts) <= 25:
            axes.bar_label(bars, [str(count) if count else "" for count in counts], fontsize=8.5, padding=1)
        median = float(np.median(marks))
        axes.axvline(median, color="black", linewidth=1.4, linestyle=(0, (4, 2)))
        axes.annotate(
            f"median {number(median)}",
            (median, 1.0),
            xycoords=("data", "axes fraction"),
            xytext=(-4 if median > max_points / 2 else 4, 7),
            textcoords="offset points",
            ha="right" if median > max_points / 2 else "left",
            fontsize=9,
        )
        axes.set(xlabel=f"points, of {number(max_points)}", ylabel="students", xlim=(edges[0], edges[-1]))
        axes.xaxis.set_major_locator(MaxNLocator(10, steps=[1, 2, 5, 10]))
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        axes.margins(y=0.12)
        return Picture(_uri(figure), _marks_alt(marks, edges, counts, median))


def _edges(marks: Sequence[float], max_points: float) -> np.ndarray:
    """The edges of at most 25 bars of a round width, and of more where marks exceed ``max_points``."""
    width = next(width for width in (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 1e9) if max_points / width <= 25)
    top = max(max_points, *marks)
    count = max(1, math.ceil(top / width - 1e-9))
    edges: np.ndarray = np.arange(count + 1) * float(width)
    return edges


def _marks_alt(marks: Sequence[float], edges: np.ndarray, counts: np.ndarray, median: float) -> str:
    parts = [
        f"{number(low)} to {number(high)}: {count}"
        for low, high, count in zip(edges[:-1], edges[1:], counts, strict=True)
        if count
    ]
    return (
        f"Histogram of the marks of {len(marks)} students, median {number(median)}. " + "; ".join(parts) + "."
    )


def steps_picture(steps: Sequence[StepItem]) -> Picture:
    """The outcomes of every step as shares of a bar and, beside it, how well the step separates."""
    outcomes = [outcome for outcome in v.OUTCOMES if any(step.outcomes.get(outcome) for step in steps)]
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(_WIDTH, 1.35 + 0.36 * len(steps)), layout="constrained")
        left, right = figure.subplots(1, 2, sharey=True, width_ratios=(3.2, 1))
        places = np.arange(len(steps))
        _outcome_bars(left, steps, outcomes, places)
        _separations(right, steps, places)
        left.set_yticks(places, [step.step for step in steps])
        left.invert_yaxis()
        figure.legend(
            *left.get_legend_handles_labels(),
            loc="outside lower center",
            ncols=4,
            frameon=False,
            fontsize=8.5,
            handlelength=1.8,
            columnspacing=1.2,
        )
        return Picture(_uri(figure), _steps_alt(steps))


def _outcome_bars(axes: Axes, steps: Sequence[StepItem], outcomes: Sequence[str], places: np.ndarray) -> None:
    """Draw a bar for each step, with its outcomes as shares; a share of 6 % and more tells its count."""
    totals = np.array([max(1, sum(step.outcomes.values())) for step in steps], dtype=float)
    start = np.zeros(len(steps))
    for outcome in outcomes:
        counts = np.array([step.outcomes.get(outcome, 0) for step in steps])
        shares = 100.0 * counts / totals
        fill, hatch = _LOOKS[outcome]
        axes.barh(
            places,
            shares,
            0.66,
            start,
            color=fill,
            hatch=hatch,
            edgecolor="#333333",
            linewidth=0.6,
            label=outcome,
        )
        for place, left, share, count in zip(places, start, shares, counts, strict=True):
            if share >= 6.0:
                plain = {"facecolor": fill, "edgecolor": "none", "pad": 1.2}
                axes.text(
                    *(left + share / 2, place, str(count)),
                    ha="center",
                    va="center",
                    fontsize=8.5,
                    color="white" if outcome in (v.PASSED, v.PASSED_SINGLE, v.GRADER_FAULT) else "black",
                    bbox=plain if hatch else None,
                )
        start += shares
    axes.set(xlim=(0, 100), xlabel="outcomes, % of the marked submissions")


def _separations(axes: Axes, steps: Sequence[StepItem], places: np.ndarray) -> None:
    values = [step.separation for step in steps]
    known = [(place, value) for place, value in zip(places, values, strict=True) if value is not None]
    axes.axvline(0, color="#666666", linewidth=0.8)
    for place, value in known:
        axes.plot([0, value], [place, place], color=_DARK, linewidth=1.2)
        axes.plot([value], [place], "o" if value >= 0.2 else "D", color=_DARK, markersize=5.5)
    if not known:
        axes.text(0.5, 0.5, "too few students", ha="center", transform=axes.transAxes, fontsize=9)
    low = min([0.0, *(value for _, value in known)])
    axes.set(xlim=(math.floor(low * 5) / 5 - 0.05, 1.05), xlabel="separates (r)")
    axes.tick_params(axis="y", length=0)


def _steps_alt(steps: Sequence[StepItem]) -> str:
    parts = []
    for step in steps:
        counts = ", ".join(
            f"{count} {outcome}" for outcome in v.OUTCOMES if (count := step.outcomes.get(outcome))
        )
        parts.append(f"{step.step}: {counts or 'no stored results'}")
    return "Outcomes of each step. " + "; ".join(parts) + ". The same numbers stand in the table below."


def seconds_picture(seconds: Sequence[float]) -> Picture:
    """How long marking took, on a logarithmic axis where it differs by more than a factor of 20."""
    low, high = max(min(seconds), 1e-2), max(seconds)
    wide = high / low > 20
    edges = np.geomspace(low, high * 1.001, 21) if wide else np.linspace(0, high * 1.001, 21)
    counts, _ = np.histogram(np.maximum(seconds, low), edges)
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(_WIDTH, 1.9), layout="constrained")
        axes = figure.subplots()
        axes.bar(edges[:-1], counts, np.diff(edges), align="edge", color=_LIGHT, edgecolor=_DARK)
        if wide:
            axes.set_xscale("log")
            axes.xaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
            axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
            axes.xaxis.set_minor_formatter(NullFormatter())
        axes.set(xlabel="seconds" + " (logarithmic)" * wide, ylabel="submissions")
        axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=4))
        alt = (
            f"Histogram of the seconds that marking one submission took: from {number(min(seconds))}"
            f" to {number(high)}, median {number(float(np.median(seconds)))}."
        )
        return Picture(_uri(figure), alt)


def _uri(figure: Figure) -> str:
    out = io.BytesIO()
    figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None}, transparent=True)
    return "data:image/svg+xml;base64," + base64.b64encode(out.getvalue()).decode("ascii")
