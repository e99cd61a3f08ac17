"""Keeping a submission's markup out of the pages that instructors and students open.

nbgrader renders autograded notebooks as HTML, in feedback and in formgrader.  A script in one would run with
the instructor's rights.  What is HTML already is sanitised here.  Markdown is sanitised where it is rendered
(``display.markdown_math``), and disarmed here as well, for pages that others make of the notebook.  Released
text stays as it is; everything else may be a student's.
"""

from __future__ import annotations

import base64
import html
import re
import struct
from pathlib import Path
from typing import Any

from nbformat.notebooknode import NotebookNode

from stepgrade.display.markdown_math import BASE64
from stepgrade.display.markup import clean_html
from stepgrade.judging import verdict as v
from stepgrade.notebook import budget
from stepgrade.notebook.source import source_texts
from stepgrade.preprocessors.base import CoursePreprocessor

_SHOWN = {"text/plain", "text/html", "text/markdown", "text/latex", "image/png", "image/jpeg"}
_KEPT = {*_SHOWN, "application/json"} - {"text/html", "text/markdown"}
_SCRIPT_LINK = re.compile(r"(j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*\\?:", re.IGNORECASE)


class SanitizeSubmission(CoursePreprocessor):
    """Sanitises everything in a notebook that is not released text."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Sanitize every cell except released ones and test cells, which hold our own tables by now."""
        about = resources["nbgrader"]
        source = self.folder("source", about["assignment"]) / f"{about['notebook']}.ipynb"
        released = source_texts(Path(source))
        verdict: v.AssignmentVerdict | None = resources.get("stepgrade")
        steps = {step.step for step in verdict.steps} if verdict else set()
        for cell in nb.cells:
            ours = cell.metadata.get("nbgrader", {})
            if ours.get("grade") and ours.get("grade_id") in steps:
                continue
            if cell.cell_type == "code":
                for output in cell.outputs:
                    if "data" in output:
                        output.data = clean_bundle(output.data)
            elif cell.source not in released:
                cell.source = _disarmed(cell.source)
        return nb, resources


def clean_bundle(data: dict[str, Any]) -> dict[str, Any]:
    """A MIME bundle without active types; where nothing is left to show, a text that says so."""
    cleaned = {kind: value for kind, value in data.items() if kind in _KEPT}
    for kind, clean in (("text/html", clean_html), ("text/markdown", _disarmed)):
        if kind in data:
            cleaned[kind] = clean(data[kind])
    if not _SHOWN.intersection(cleaned):
        cleaned["text/plain"] = f"(an output that is not shown here: {', '.join(map(str, data)) or 'empty'})"
    return cleaned


def _disarmed(markdown: str) -> str:
    plain = html.unescape(markdown)
    return clean_html(_SCRIPT_LINK.sub("script ", plain) if _SCRIPT_LINK.search(plain) else markdown)


def clean_images(data: dict[str, Any]) -> dict[str, Any]:
    """A MIME bundle without images that are not base64, or larger than a browser can hold.

    Templates write images into an attribute.
    """
    return {
        mime: value for mime, value in data.items() if not mime.startswith("image/") or _is_image(mime, value)
    }


def _is_image(mime: str, value: Any) -> bool:
    if not isinstance(value, str) or not BASE64.fullmatch(value):
        return False
    try:
        width, height = _size(mime, base64.b64decode(value))
    except (ValueError, IndexError, struct.error):
        return False
    return width * height <= budget.PIXELS


def _size(mime: str, image: bytes) -> tuple[int, int]:
    """Width and height by the head of a PNG or JPEG; 0 for others.

    Raises ValueError, IndexError or struct.error where it is damaged.
    """
    if mime == "image/png":
        width, height = struct.unpack(">II", image[16:24])
        return width, height
    if mime == "image/jpeg":
        place = 2
        while not (0xC0 <= image[place + 1] <= 0xCF and image[place + 1] not in (0xC4, 0xC8, 0xCC)):
            place += 2 + struct.unpack(">H", image[place + 2 : place + 4])[0]
        height, width = struct.unpack(">HH", image[place + 5 : place + 9])
        return width, height
    return 0, 0


def clean_output_metadata(metadata: Any) -> dict[str, Any]:
    """Sizes and alternative texts of images, safe in an attribute."""
    cleaned: dict[str, Any] = {}
    for mime, about in metadata.items() if isinstance(metadata, dict) else ():
        if mime not in ("image/png", "image/jpeg") or not isinstance(about, dict):
            continue
        kept: dict[str, Any] = {
            name: about[name]
            for name in ("width", "height")
            if type(about.get(name)) is int and 0 < about[name] < 10_000
        }
        if isinstance(about.get("alt"), str):
            kept["alt"] = html.escape(about["alt"][:2000])
        cleaned[mime] = kept
    return cleaned
