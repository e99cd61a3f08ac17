"""The report on disk: the page, all data as JSON, and each table as CSV, all beside each other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from stepgrade.course.directory import CourseError
from stepgrade.course.private import make_folder
from stepgrade.display.plain import csv_text
from stepgrade.judging.stored import replace_text
from stepgrade.report.changes import Changes, Move, changes
from stepgrade.report.contents import SCHEMA, Report
from stepgrade.report.page import page

FOLDER = Path(".stepgrade") / "reports"


def default_page(course: Path, assignment: str) -> Path:
    """Where the page of ``assignment`` is written unless told otherwise: outside git."""
    return course / FOLDER / f"{assignment}.html"


def write_report(report: Report, target: Path) -> list[Path]:
    """Write the page to ``target`` and the data beside it; the paths of all that was written.

    An earlier report there is compared with this one first.  Where nothing changed, the changes that the
    earlier one reported are kept.  Raises CourseError where ``target`` is not the name of an HTML file.
    """
    if target.suffix not in (".html", ".htm"):
        raise CourseError(f"{target} should end in .html: CSV and JSON are written beside it.")
    data = report.as_data()
    changed = _changed(target.with_suffix(".json"), data)
    data["changed"] = asdict(changed) if changed else None
    tables = {target.with_suffix(f".{name}.csv"): rows for name, rows in _tables(report, changed).items()}
    texts = {path: _csv(rows) for path, rows in tables.items()}
    beside = [*texts, target.with_suffix(".json")]
    texts[target] = page(report, changed, target.stem, [path.name for path in beside])
    # Last, since the next report is compared with it.
    texts[target.with_suffix(".json")] = json.dumps(data, indent=1, ensure_ascii=False)
    make_folder(target.parent)
    for path, text in texts.items():
        replace_text(path, text)
    return [target, *beside]


def _changed(last: Path, data: Mapping[str, Any]) -> Changes | None:
    """What changed since the report at ``last``; None where there is none that can be read."""
    try:
        before = json.loads(last.read_text(encoding="utf-8"))
        if before["schema"] != SCHEMA or before["assignment"] != data["assignment"]:
            return None
        changed = changes(before, data)
        return changed if changed or before["changed"] is None else _as_changes(before["changed"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _as_changes(data: Mapping[str, Any]) -> Changes:
    moves = {name: tuple(Move(**move) for move in data[name]) for name in ("marks", "steps", "mistakes")}
    return Changes(data["since"], **moves)


# --- the tables ----------------------------------------------------------------------------------------

Rows = list[dict[str, Any]]


def _tables(report: Report, changed: Changes | None) -> dict[str, Rows]:
    """Each table's rows.  Tables without rows are written, too, so that no old file stays."""
    return {
        "students": [
            {
                "student": line.student,
                "final": line.final,
                "penalty": line.penalty,
                **{step: line.points.get(step) for step in (each.step for each in report.steps)},
                **{f"{each.step} outcome": line.outcomes.get(each.step) for each in report.steps},
                "seconds": line.seconds,
            }
            for line in report.students
        ],
        "steps": [_flat(step) for step in report.steps],
        "cases": [_flat(case) for case in report.cases],
        "mistakes": [_flat(each) for each in report.mistakes],
        "unexplained": [_flat(group) for group in report.unexplained],
        "near": [_flat(each) for each in report.near],
        "look": [
            {"student": look.student, "kind": reason.kind, "text": reason.text}
            for look in report.look
            for reason in look.reasons
        ],
        "differences": [_flat(each) for each in report.differences],
        "changes": [
            {"what": what, **asdict(move)}
            for what, moves in (_moves(changed) if changed else ())
            for move in moves
        ],
    }


def _moves(changed: Changes) -> Iterable[tuple[str, tuple[Move, ...]]]:
    return [("mark", changed.marks), ("mean of a step", changed.steps), ("mistake", changed.mistakes)]


def _flat(row: Any) -> dict[str, Any]:
    """A row's fields, with lists and counts as text."""
    return {name: _cell(value) for name, value in asdict(row).items()}


def _cell(value: Any) -> Any:
    if isinstance(value, (tuple, list)):
        return "; ".join(map(str, value))
    if isinstance(value, dict):
        return "; ".join(f"{name}: {count}" for name, count in value.items())
    return round(value, 6) if isinstance(value, float) else value


def _csv(rows: Rows) -> str:
    return csv_text([list(rows[0]), *(map(_cell, row.values()) for row in rows)] if rows else [])
