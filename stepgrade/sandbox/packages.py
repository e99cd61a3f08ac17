"""Which files of which packages a sandbox offers: those the instructor lists and what they need."""

from __future__ import annotations

import functools
import importlib.util
import sys
from importlib import metadata
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


class PackageError(RuntimeError):
    """A package that the sandbox should offer is not installed here."""


@functools.cache
def package_files(names: tuple[str, ...]) -> dict[str, Path]:
    """What to mount for ``names`` and all they require: name inside the package folder -> real path.

    A name is that of a distribution, or of a module or package that can be imported here.
    Raises PackageError for one that is neither.
    """
    found: dict[str, Path] = {}
    seen: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if canonicalize_name(name) in seen:
            continue
        seen.add(canonicalize_name(name))
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            _add_module(name, found, required=name in names)
            continue
        waiting += _requirements(distribution)
        for entry, path in _top_level(distribution).items():
            found.setdefault(entry, path)
        if name in names:
            _add_module(name, found, required=False)  # an editable install lists no files
    for needed in ("numpy", "IPython", "stepgrade"):
        if needed not in found:
            raise PackageError(
                f"The sandbox would lack {needed}. List 'stepgrade' in MarkSteps.packages, and install it"
                " where nbgrader runs (`make setup` does); running it from a checkout is not enough."
            )
    return found


def importable(names: tuple[str, ...]) -> frozenset[str]:
    """The packages and modules that ``names`` and all they require offer, besides the standard library's.

    Raises PackageError as :func:`package_files` does.
    """
    return frozenset(entry.partition(".")[0] for entry in package_files(names))


def _requirements(distribution: metadata.Distribution) -> list[str]:
    found = []
    for text in distribution.requires or []:
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            found.append(requirement.name)
    return found


def _top_level(distribution: metadata.Distribution) -> dict[str, Path]:
    found = {}
    for file in distribution.files or []:
        top = PurePosixPath(file).parts[0]
        if top in ("..", "__pycache__") or top.endswith((".pth", ".egg-link")):
            continue
        if top.startswith("__editable__"):
            continue
        path = Path(str(distribution.locate_file(top)))
        if path.exists():
            found[top] = path
    return found


def _add_module(name: str, found: dict[str, Path], required: bool) -> None:
    """Mount a module or package, and the shared libraries beside it."""
    if name in found or name in sys.stdlib_module_names:
        return
    try:
        spec = importlib.util.find_spec(name.replace("-", "_"))
    except (ImportError, ValueError):
        spec = None
    if spec is not None and spec.submodule_search_locations:
        path = Path(next(iter(spec.submodule_search_locations)))
        found[path.name] = path
    elif spec is not None and spec.origin and spec.has_location:
        found[Path(spec.origin).name] = Path(spec.origin)
    elif required:
        raise PackageError(
            f"The sandbox should offer {name!r}, which is not installed here. Install it, or take it"
            " out of MarkSteps.packages in course_settings.py."
        )
