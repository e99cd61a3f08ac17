"""What the instructor's source notebook says: which cells are released text, and which only draw."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from stepgrade.notebook.grader_calls import NotebookError, read_notebook

FIGURE_TAG = "figure"
"""The tag of a given cell that only draws: it is not run when a submission is marked."""


def source_texts(path: Path) -> frozenset[str]:
    """The texts of every cell of the source notebook; empty where there is none."""
    return frozenset(text for text, _ in _cells(path, _stamp(path)))


def figure_texts(path: Path) -> frozenset[str]:
    """The texts of its given figure cells."""
    return frozenset(text for text, is_figure in _cells(path, _stamp(path)) if is_figure)


def figures_of(notebook: Mapping[str, Any]) -> frozenset[str]:
    """The texts of the figure cells of a source notebook that was read already."""
    return frozenset(_text(cell.get("source")) for cell in notebook["cells"] if _is_figure(cell))


def other_language(notebook: Mapping[str, Any]) -> str:
    """The language of the notebook's kernel where that is told and is not Python; else empty."""
    about = notebook.get("metadata") or {}
    told = ((about.get("kernelspec") or {}).get("language"), (about.get("language_info") or {}).get("name"))
    return next((str(each) for each in told if each and not _is_python(str(each))), "")


def _is_python(language: str) -> bool:
    return language.lower().startswith(("python", "ipython"))


def _stamp(path: Path) -> int:
    return path.stat().st_mtime_ns if path.exists() else 0


@functools.lru_cache(maxsize=32)
def _cells(path: Path, stamp: int) -> tuple[tuple[str, bool], ...]:
    try:
        notebook = read_notebook(path)
    except (OSError, NotebookError):
        return ()
    return tuple((_text(cell.get("source")), _is_figure(cell)) for cell in notebook["cells"])


def _text(source: Any) -> str:
    return "".join(source) if isinstance(source, list) else str(source)


def _is_figure(cell: Mapping[str, Any]) -> bool:
    return cell.get("cell_type") == "code" and FIGURE_TAG in cell.get("metadata", {}).get("tags", [])
