"""Pictures of a student's that lie beside the notebook: put into the page, which is sent alone."""

from __future__ import annotations

import base64
import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

MAX_PAGE = 16 * 2**20
"""Bytes of all such pictures on one page."""

_KINDS = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif"}
"""What a file begins with -> its kind.  Its name says nothing for certain."""


class PicturesBeside:
    """The pictures in the marked notebook's ``folder``, as data URLs, until a page's room is used up."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._room = folder, MAX_PAGE

    def as_data(self, url: str) -> str:
        """The picture that ``url`` names, if it is one in the folder or below; empty otherwise."""
        parts = urlsplit(url)
        if parts.scheme or parts.netloc or not parts.path:
            return ""
        path = self._folder / unquote(parts.path)
        try:
            inside = Path(os.path.realpath(path)).is_relative_to(os.path.realpath(self._folder))
            if not inside or not path.is_file() or path.stat().st_size > self._room:
                return ""
            data = path.read_bytes()
        except (OSError, ValueError):
            return ""
        kind = next((kind for start, kind in _KINDS.items() if data.startswith(start)), "")
        if not kind:
            return ""
        self._room -= len(data)
        return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"
