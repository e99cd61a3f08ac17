"""The cell that a release puts before a notebook's first code: it fetches the course where it is missing.

It also says which assignment and version the notebook is of.  It has no ``grade_id``: marking knows nothing
of it, and work that was collected does not forbid another one.
"""

from __future__ import annotations

from nbformat import v4
from nbformat.notebooknode import NotebookNode

TAG = "start"
"""The cell's id, and the tag by which the course's pages leave it out."""

_GUARDED = """\
# In Colab, Kaggle or another new environment this installs the course. Where it is there, nothing happens.
try:
    from stepgrade import grader
except ModuleNotFoundError:
    %pip install --quiet "{install}"
    from stepgrade import grader

"""
_PLAIN = "from stepgrade import grader\n\n"
_START = 'grader.start("{assignment}", "{version}")'


def first_cell(assignment: str, version: str, install: str) -> str:
    """The cell's source; ``install`` is what pip installs, with ``{version}`` in it, or empty."""
    guarded = _GUARDED.format(install=install.format(version=version)) if install else _PLAIN
    return guarded + _START.format(assignment=assignment, version=version)


def put_first(nb: NotebookNode, source: str) -> None:
    """Insert the cell before the first code cell of ``nb``, in place, or in the place of an older one."""
    nb.cells = [cell for cell in nb.cells if cell.get("id") != TAG]
    code = (place for place, cell in enumerate(nb.cells) if cell.cell_type == "code")
    cell = v4.new_code_cell(source, id=TAG, metadata={"deletable": False, "editable": False, "tags": [TAG]})
    nb.cells.insert(next(code, len(nb.cells)), cell)
