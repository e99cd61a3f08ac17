"""Names that nbgrader misreads: brackets in a path, and an assignment with a slash behind it.

nbgrader looks for files with ``glob.glob(folder + pattern)``, so that ``course [2025]`` is a pattern that
matches nothing: no submission is found, and no file is ignored (results would be copied along with feedback).
And the shell completes ``exercise_01/``, which nbgrader takes for another assignment.
"""

from __future__ import annotations

import glob
import os
from types import SimpleNamespace
from typing import Any


def matching(pattern: str) -> list[str]:
    """``glob.glob(pattern)``, in which the longest beginning that is a folder stands for itself."""
    known = os.path.dirname(pattern)
    while known and not os.path.isdir(known):
        known = os.path.dirname(known)
    if not known:
        return glob.glob(pattern)
    return glob.glob(os.path.join(glob.escape(known), pattern[len(known) :].lstrip(os.sep)))


def read_names_as_names() -> None:
    """Make nbgrader's commands in this process read such names.  May be called again."""
    import nbgrader.apps.api
    import nbgrader.converters.base
    import nbgrader.utils
    from nbgrader.coursedir import CourseDirectory

    for module in (nbgrader.apps.api, nbgrader.converters.base, nbgrader.utils):
        module.glob = SimpleNamespace(glob=matching)
    handler: Any = CourseDirectory.__dict__["_validate_assignment_id"]
    if handler.func is not _without_slash:
        _nbgrader_s.append(handler.func)
        handler.func = _without_slash


_nbgrader_s: list[Any] = []
"""What nbgrader itself asks of an assignment's name."""


def _without_slash(directory: Any, proposal: Any) -> str:
    return str(_nbgrader_s[0](directory, proposal)).rstrip("/")
