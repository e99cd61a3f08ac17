"""What marking will not accept of a notebook, or not as it looks: read off the file, nothing is run."""

from __future__ import annotations

import ast
import io
import sys
import tokenize
import warnings
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from stepgrade.display.readiness import Objection
from stepgrade.notebook.code_print import code_print
from stepgrade.notebook.grader_calls import CodeCell, calls_among_code, code_cells
from stepgrade.notebook.names import needed, without_magics
from stepgrade.selfcheck.marking_terms import MarkingTerms

SHOWN = 36
"""Characters of a cell's first line that are shown."""


def objections(notebook: Mapping[str, Any], path: Path, name: str, terms: MarkingTerms) -> list[Objection]:
    """Everything in the ``notebook`` at ``path``, which was released as ``name``."""
    found = [] if path.name == name else [_renamed(path.name, name)]
    cells = code_cells(notebook)
    found += _locked(cells, terms)
    for cell in cells:
        found += _imports(cell, path.parent, terms)
        found += _newer(cell, terms.python)
        if calls_among_code(cell.source) and cell.grade_id not in terms.locked:
            found.append(
                Objection(
                    place(cell),
                    "It calls the grader among other code. There the call does nothing: no table, no error,"
                    " and nothing that depends on it.",
                    "Move the call into a cell of its own.",
                    grave=False,
                    cell=cell.number,
                )
            )
    return found


def place(cell: CodeCell) -> str:
    """How a code cell is named, with the line that helps to find it."""
    first = next((line.strip() for line in cell.source.splitlines() if line.strip()), "")
    shown = first.replace("`", "'")
    shown = shown if len(shown) <= SHOWN else f"{shown[:SHOWN]}…"
    return f"Code cell {cell.number}" + (f", `{shown}`" if shown else "")


def _renamed(name: str, released: str) -> Objection:
    return Objection(
        f"`{name}`",
        f"It was released as `{released}`, and is looked for under that name.",
        f"Rename the file to `{released}` before you hand it in.",
    )


def _locked(cells: list[CodeCell], terms: MarkingTerms) -> Iterator[Objection]:
    """Locked cells that were changed: of several copies, one that was left as it is counts."""
    for name, told in terms.locked.items():
        copies = [cell for cell in cells if cell.grade_id == name]
        if copies and all(code_print(cell.source) not in ("", told) for cell in copies):
            yield Objection(
                f"{place(copies[-1])} (`{name}`)",
                "This cell is locked: marking puts its released text back, so what you wrote there is lost.",
                "Copy your code into a cell of your own, and take this one from the released notebook again.",
                cell=copies[-1].number,
            )


# --- imports -------------------------------------------------------------------------------------------


def _imports(cell: CodeCell, folder: Path, terms: MarkingTerms) -> Iterator[Objection]:
    for name, line in needed(cell.source).items():
        if not name or name in sys.stdlib_module_names or name in _offered(terms.packages):
            continue
        where = f"{place(cell)}, line {line}"
        if (folder / f"{name}.py").is_file() or (folder / name).is_dir():
            yield Objection(
                where,
                f"It imports `{name}` from a file beside the notebook; the notebook alone is handed in.",
                f"Copy what you use of `{name}` into a cell of the notebook.",
                cell=cell.number,
            )
        else:
            yield Objection(
                where,
                f"Marking does not offer `{name}`: the import fails there, and what needs it is missing.",
                f"Write it without `{name}`. Marking offers the standard library, {_listed(terms.packages)}.",
                cell=cell.number,
            )


def _listed(packages: tuple[str, ...]) -> str:
    names = list(dict.fromkeys(("numpy", "matplotlib", *(each for each in packages if each != "stepgrade"))))
    return f"{', '.join(names[:-1])} and {names[-1]}"


@cache
def _offered(packages: tuple[str, ...]) -> frozenset[str]:
    """What can be imported where ``packages`` are offered: what they hold and all that they require."""
    from stepgrade.sandbox.packages import PackageError, importable

    found = {"numpy", "matplotlib", "IPython", "stepgrade"} | {name.replace("-", "_") for name in packages}
    for name in packages:
        try:
            found |= importable(("stepgrade", name))
        except PackageError:  # it is not installed here
            continue
    return frozenset(found)


# --- Python --------------------------------------------------------------------------------------------


def _newer(cell: CodeCell, marking: tuple[int, int]) -> Iterator[Objection]:
    """Whether the cell is written for a newer Python than ``marking``'s."""
    here = sys.version_info[:2]
    if here <= marking:
        return
    source = without_magics(cell.source)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ast.parse(source)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return  # running it tells what is wrong
        try:
            ast.parse(source, feature_version=marking)
            line, why = _newer_f_string(source) if marking < (3, 12) <= here else 0, "This f-string"
        except SyntaxError as error:
            line, why = error.lineno or 1, "This"
    if line:
        yield Objection(
            f"{place(cell)}, line {line}",
            f"{why} is Python {here[0]}.{here[1]}'s; marking runs Python {marking[0]}.{marking[1]}, where the"
            " whole cell fails.",
            f"Write it as Python {marking[0]}.{marking[1]} has it"
            + (": other quotes inside, no backslash, each on one line." if "f-string" in why else "."),
            cell=cell.number,
        )


def _newer_f_string(source: str) -> int:
    """The line of an f-string that only Python 3.12 and newer read; 0 where there is none."""
    start, end = (getattr(tokenize, f"FSTRING_{part}", None) for part in ("START", "END"))
    quotes: list[str] = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            opening = token.type == start
            if quotes and (opening or token.type == tokenize.STRING):
                inner = token.string.lstrip("rRbBuUfF")
                newer = any(map(inner.startswith, quotes)) or "\\" in inner
            else:
                newer = token.type == tokenize.NL and any(len(quote) == 1 for quote in quotes)
                newer = newer or (token.type == tokenize.COMMENT and bool(quotes))
            if newer:
                return token.start[0]
            if opening:
                quotes.append(token.string.lstrip("rRbBuUfF"))
            elif token.type == end and quotes:
                quotes.pop()
    except (tokenize.TokenError, SyntaxError):
        return 0
    return 0
