"""Which preprocessors mark a submission, in which order, and what would take the sandbox away from them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nbconvert.preprocessors import ExecutePreprocessor
from nbgrader.converters import Autograde
from nbgrader.preprocessors import Execute, SaveAutoGrades
from traitlets.utils.importstring import import_item

from stepgrade.preprocessors.faults import FlagGraderFaults
from stepgrade.preprocessors.mark import MarkSteps
from stepgrade.preprocessors.mend import MendCells
from stepgrade.preprocessors.sanitize import SanitizeSubmission

OURS = (MendCells, MarkSteps, SanitizeSubmission, FlagGraderFaults)
_IN_ORDER = (MarkSteps, SanitizeSubmission, SaveAutoGrades, FlagGraderFaults)
_KERNEL_SETTINGS = ("Execute", "ExecutePreprocessor", "NotebookClient")


def sanitizing() -> list[Any]:
    """nbgrader's own preprocessors that come before running a submission, with MendCells before them."""
    return [MendCells, *Autograde.sanitize_preprocessors.default_args[0]]


def autograding() -> list[Any]:
    """nbgrader's own preprocessors that run and mark, with ours in the place of Execute."""
    marked: list[Any] = []
    for item in Autograde.autograde_preprocessors.default_args[0]:
        marked += [MarkSteps, SanitizeSubmission] if item is Execute else [item]
    marked.insert(marked.index(SaveAutoGrades) + 1, FlagGraderFaults)
    return marked


def without_sandbox(sanitize: Sequence[Any], autograde: Sequence[Any], config: Any) -> str:
    """What in nbgrader's lists of preprocessors or in ``config`` keeps submissions from being marked by us.

    A clause such as ``MarkSteps.enabled is off``; empty where nothing does.  More preprocessors may stand in
    the lists.  ``MarkSteps.without_sandbox`` is a decision, not a slip, and is none of these.
    """
    sanitize, autograde = map(_imported, (sanitize, autograde))
    for each in (*sanitize, *autograde):
        if isinstance(each, type) and issubclass(each, ExecutePreprocessor):
            return f"{each.__name__} stands among the preprocessors"
    if MendCells not in sanitize:
        return "MendCells is missing in Autograde.sanitize_preprocessors"
    if [each for each in autograde if each in _IN_ORDER] != list(_IN_ORDER):
        order = ", ".join(each.__name__ for each in _IN_ORDER)
        return f"Autograde.autograde_preprocessors does not hold {order}, in this order"
    for each in (*OURS, SaveAutoGrades):
        for base in each.__mro__:
            if config.get(base.__name__, {}).get("enabled", True) is not True:
                return f"{base.__name__}.enabled is off"
    for name in _KERNEL_SETTINGS:
        if "kernel_name" in config.get(name, {}):
            return f"{name}.kernel_name is set, and nbgrader's own executor would start that kernel"
    return ""


def _imported(preprocessors: Sequence[Any]) -> list[Any]:
    """``preprocessors``, those that are given by name as classes."""
    return [import_item(each) if isinstance(each, str) else each for each in preprocessors]
