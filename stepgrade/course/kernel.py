"""The kernel that an assignment names wherever nbgrader would start one.

nbgrader's own executor runs a submission in the kernel that the gradebook stores for the assignment, with the
instructor's rights.  It stands in whenever ``nbgrader_config.py`` is not in force.  So source notebooks and
gradebook name a kernel that exists nowhere: then it stops before a submission's first cell and gives no mark,
and its message, "No such kernel named …", says what to do.  Marking in the sandbox needs no kernel.  What
people open gets the ordinary one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from nbformat.notebooknode import NotebookNode

PROTECTIVE: Final = {
    "display_name": "Marked with stepgrade only; run stepgrade doctor",
    "language": "python",
    "name": "only-with-stepgrade.run-stepgrade-doctor",
}
ORDINARY: Final = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}


def is_protective(kernelspec: Mapping[str, Any] | None) -> bool:
    """Whether a notebook's ``kernelspec`` is one that no machine has."""
    return (kernelspec or {}).get("name") == PROTECTIVE["name"]


def name_kernel(nb: NotebookNode, kernelspec: Mapping[str, str]) -> None:
    """Have ``nb`` name ``kernelspec``, in place."""
    nb.metadata["kernelspec"] = NotebookNode(kernelspec)


def put_back(path: Path) -> bool:
    """Name the protective kernel in the source notebook ``path``; whether that changed the file.

    JupyterLab asks for a kernel when an author opens the notebook, and saves the one that was chosen.
    Nothing else in the file changes.
    """
    data = json.loads(path.read_text(encoding="utf-8"))
    if is_protective(data["metadata"].get("kernelspec")):
        return False
    data["metadata"]["kernelspec"] = PROTECTIVE
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return True
