"""Names under which a submission's files can do nothing in a browser.

formgrader serves whatever lies beside an autograded notebook, on its own origin and by the ending of its
name: an HTML file would run there with the instructor's rights.  So a file keeps its name only with an ending
that no browser runs; any other gets ``.txt`` behind it, once the submission's own code has read it.
"""

from __future__ import annotations

import filecmp
import os
from collections.abc import Collection, Iterable
from pathlib import Path

INERT = frozenset(
    (
        *("", ".bin", ".bmp", ".csv", ".dat", ".gif", ".gz", ".h5", ".ipynb", ".jpeg", ".jpg", ".json"),
        *(".log", ".md", ".npy", ".npz", ".parquet", ".pickle", ".pkl", ".png", ".py", ".pt", ".rst"),
        *(".tex", ".toml", ".tsv", ".txt", ".webp", ".yaml", ".yml", ".zip"),
    )
)
_MOST = 255
"""Bytes in a file's name."""


def inert_names(paths: Iterable[str], given: Collection[str] = ()) -> dict[str, str]:
    """For each of ``paths`` (relative, with slashes) that must not keep its name, another that is free.

    Those that are ``given`` are the instructor's and keep theirs.
    """
    taken = {*paths, *given}
    renamed = {}
    for path in sorted(taken.difference(given)):
        folder, slash, name = path.rpartition("/")
        if Path(name).suffix.lower() in INERT:
            continue
        stem = os.fsencode(name)[: _MOST - 8].decode("utf-8", "ignore")
        number = 0
        while (new := f"{folder}{slash}{stem}{f'.{number}' if number else ''}.txt") in taken:
            number += 1
        taken.add(new)
        renamed[path] = new
    return renamed


def make_inert(folder: Path, source: Path) -> None:
    """Rename the files in ``folder`` that must not keep their names and are not equal to the ``source``'s."""
    files = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    given = [
        path for path in files if (source / path).is_file() and filecmp.cmp(folder / path, source / path)
    ]
    for path, new in inert_names(files, given).items():
        (folder / path).rename(folder / new)
