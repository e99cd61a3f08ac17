"""Source run as a cell of a notebook: exceptions then tell its lines as they tell a cell's."""

from __future__ import annotations

import hashlib
import linecache
import re
from typing import Any

CELL_FILE = re.compile(r"^<ipython-input-(?P<count>\d+)-|ipykernel_\d+")
"""How IPython and its kernel name the file that a cell is compiled as."""


def run_as_cell(source: str, namespace: dict[str, Any], number: int = 0) -> None:
    """Execute ``source`` in ``namespace`` as the cell ``In[number]``.  Raises whatever it raises."""
    digest = hashlib.sha256(source.encode("utf-8", "replace")).hexdigest()[:12]
    file = f"<ipython-input-{number}-{digest}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    exec(compile(source, file, "exec", dont_inherit=True), namespace)
