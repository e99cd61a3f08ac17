"""Keeping a submission's markup out of the pages that instructors and students open.

nbgrader renders autograded notebooks as HTML, in feedback and in formgrader.  A script in one would run with
the instructor's rights.  Released text stays as it is; everything else may be a student's.
"""

from __future__ import annotations

import base64
import html
import re
import struct
from pathlib import Path
from typing import Any

from nbconvert.preprocessors.sanitize import SanitizeHTML
from nbformat.notebooknode import NotebookNode
from traitlets import Dict, List, Unicode

from stepgrade.judging import verdict as v
from stepgrade.notebook import budget
from stepgrade.notebook.source import source_texts
from stepgrade.preprocessors.base import CoursePreprocessor

_TAGS = [
    *(
        "a",
        "abbr",
        "b",
        "blockquote",
        "br",
        "caption",
        "code",
        "dd",
        "del",
        "details",
        "div",
        "dl",
        "dt",
        "em",
    ),
    *("h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "li", "ol", "p", "pre", "s", "span", "strong"),
    *("sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul"),
]
_SPANS = ["colspan", "rowspan"]
_ATTRIBUTES = {
    **{"a": ["href", "title"], "abbr": ["title"]},
    **{"td": _SPANS, "th": [*_SPANS, "scope"]},
}
_BASE64 = re.compile(r"^[A-Za-z0-9+/=\s]*$")
_SHOWN = {"text/plain", "text/html", "text/markdown", "text/latex", "image/png", "image/jpeg"}
_SCRIPT_LINK = re.compile(r"(java|vb)script\s*:", re.IGNORECASE)


class SanitizeSubmission(CoursePreprocessor, SanitizeHTML):
    """nbconvert's own sanitizer (bleach), for everything in a notebook that is not released text."""

    tags = List(Unicode(), default_value=_TAGS, help="HTML tags that stay.").tag(config=True)
    attributes = Dict(default_value=_ATTRIBUTES, help="Their attributes that stay.").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Sanitize every cell except released ones and test cells, which hold our own tables by now."""
        about = resources["nbgrader"]
        source = self.folder("source", ".", about["assignment"]) / f"{about['notebook']}.ipynb"
        released = source_texts(Path(source))
        verdict: v.AssignmentVerdict | None = resources.get("stepgrade")
        steps = {step.step for step in verdict.steps} if verdict else set()
        for index, cell in enumerate(nb.cells):
            ours = cell.metadata.get("nbgrader", {})
            if ours.get("grade") and ours.get("grade_id") in steps:
                continue
            if cell.cell_type == "code" or cell.source not in released:
                self.preprocess_cell(cell, resources, index)  # type: ignore[no-untyped-call]
                if cell.cell_type != "code":
                    cell.source = _SCRIPT_LINK.sub(r"\1script ", cell.source)
        return nb, resources

    def sanitize_code_outputs(self, outputs: Any) -> Any:
        """Also remove scripts behind a formula's links, and say so where no output is left to show."""
        kinds = [", ".join(map(str, output.get("data", {}))) for output in outputs]
        for output, kind in zip(super().sanitize_code_outputs(outputs), kinds, strict=True):  # type: ignore[no-untyped-call]
            data = output.get("data", {})
            if "data" in output and not _SHOWN.intersection(data):
                data["text/plain"] = f"(an output that is not shown here: {kind or 'empty'})"
            for mime in ("text/latex", "text/markdown", "text/html"):
                if mime in data:
                    data[mime] = _SCRIPT_LINK.sub(r"\1script ", data[mime])
        return outputs


def clean_images(data: dict[str, Any]) -> dict[str, Any]:
    """A MIME bundle without images that are not base64, or larger than a browser can hold.

    Templates write images into an attribute.
    """
    return {
        mime: value for mime, value in data.items() if not mime.startswith("image/") or _is_image(mime, value)
    }


def _is_image(mime: str, value: Any) -> bool:
    if not isinstance(value, str) or not _BASE64.match(value):
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
