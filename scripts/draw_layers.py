"""Draw docs/layers.svg: the packages of stepgrade in layers, and what imports what, read from the code.

    python scripts/draw_layers.py

A package stands one row above the highest that it imports; a line that others imply is left out (what a
package may import is everything that it reaches).  tests/test_layout.py holds the file to the code.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from tests.helpers.imports import modules_of, package_imports, package_of  # noqa: E402

TARGET = ROOT / "docs" / "layers.svg"
LEFT_OUT = {"stepgrade", "__main__"}
BOX, ROW, GAP = (108, 26), 62, 14


def layers() -> list[list[str]]:
    """The packages, row by row from the bottom, in alphabetical order."""
    modules = modules_of("stepgrade")
    imports = package_imports(modules)

    @cache
    def row(package: str) -> int:
        below = [row(imported) for importing, imported in imports if importing == package]
        return max(below, default=-1) + 1

    rows: dict[int, list[str]] = {}
    for package in sorted({package_of(module) for module in modules} - LEFT_OUT):
        rows.setdefault(row(package), []).append(package)
    return [rows[number] for number in sorted(rows)]


def direct_imports() -> list[tuple[str, str]]:
    """The imports that no chain of others implies, sorted."""
    imports = package_imports(modules_of("stepgrade"))

    @cache
    def reached(package: str) -> frozenset[str]:
        below = [imported for importing, imported in imports if importing == package]
        return frozenset(below).union(*map(reached, below))

    return sorted(
        (importing, imported)
        for importing, imported in imports
        if not any(
            imported in reached(other) for first, other in imports if first == importing and other != imported
        )
    )


def svg() -> str:
    """The picture; the same code gives the same text."""
    rows = layers()
    width = max(len(row) for row in rows) * (BOX[0] + GAP) + GAP
    height = len(rows) * ROW + GAP
    places = {
        package: (
            (width - len(row) * (BOX[0] + GAP) + GAP) // 2 + column * (BOX[0] + GAP),
            height - (number + 1) * ROW + GAP,
        )
        for number, row in enumerate(rows)
        for column, package in enumerate(row)
    }
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}"'
        f' height="{height}" font-family="sans-serif" font-size="12" role="img">',
        "<title>The packages of stepgrade: each imports only those below it</title>",
        '<rect width="100%" height="100%" fill="white"/>',
    ]
    for importing, imported in direct_imports():
        if importing in places and imported in places:
            (x1, y1), (x2, y2) = places[importing], places[imported]
            lines.append(
                f'<line x1="{x1 + BOX[0] // 2}" y1="{y1 + BOX[1]}" x2="{x2 + BOX[0] // 2}" y2="{y2}"'
                ' stroke="#0072B2" stroke-opacity="0.6"/>'
            )
    for package, (x, y) in places.items():
        lines.append(
            f'<rect x="{x}" y="{y}" width="{BOX[0]}" height="{BOX[1]}" rx="4"'
            ' fill="#F4F8FB" stroke="#444444"/>'
        )
        lines.append(
            f'<text x="{x + BOX[0] // 2}" y="{y + 17}" text-anchor="middle">{escape(package)}</text>'
        )
    return "\n".join([*lines, "</svg>", ""])


if __name__ == "__main__":
    TARGET.write_text(svg(), encoding="utf-8")
    print(f"written: {TARGET.relative_to(ROOT)}")
