"""The folder of released tests beside a notebook: is it whole, is it one assignment's, is it this notebook's?

Two assignments have steps of one name, so a folder into which both were unpacked could call right work wrong.
Then nothing is checked, and what to do is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from stepgrade.notebook.grader_calls import NotebookError, read_notebook, test_cells
from stepgrade.selfcheck.bundle import FOLDER, BundleError, StepBundle, bundle_files, read_bundle
from stepgrade.selfcheck.carried import begun

_RUBRIC_OF = re.compile(rb"Written by stepgrade from the rubric of ([\w.-]+):")
_AGAIN = "Unpack the released assignment again, into a folder of its own."
_NOTEBOOKS = 10
"""How many notebooks beside the folder are looked at."""


class ReleasedTests(Mapping[str, StepBundle]):
    """The bundles in a folder, by step and in order; each is read when it is asked for.

    Asking for one raises BundleError where its file is damaged, empty or missing.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._files = {file.stem: file for file in bundle_files(path)}
        self._read: dict[str, StepBundle] = {}

    def __getitem__(self, step: str) -> StepBundle:
        if step not in self._files:
            if step in self.steps:
                raise BundleError(self.lack((step,)))
            raise KeyError(step)
        if step not in self._read:
            self._read[step] = read_bundle(self._files[step])
        return self._read[step]

    def __contains__(self, step: object) -> bool:
        return step in self._files

    def __iter__(self) -> Iterator[str]:
        return iter([step for step in self.steps if step in self._files])

    def __len__(self) -> int:
        return len(list(iter(self)))

    @cached_property
    def steps(self) -> tuple[str, ...]:
        """The assignment's steps in order, those included whose file is missing.  Raises BundleError."""
        first = min(self._files, default=None)
        return self[first].steps if first is not None else ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The steps whose file is missing or empty.  Raises BundleError."""
        return tuple(step for step in self.steps if step not in self._files)

    def lack(self, missing: Sequence[str]) -> str:
        """What is said of files that are missing or empty."""
        names = ", ".join(f"{FOLDER}/{step}.py" for step in missing)
        are = "are" if len(missing) > 1 else "is"
        count = (
            f"Of the {len(self.steps)} checks of {self.assignments[0]}, {len(missing)} {are} missing or empty"
        )
        return f"{count}: {names}. {_AGAIN}"

    @cached_property
    def assignments(self) -> list[str]:
        """The assignments whose files are in the folder; one of them, where all is well."""
        found = set()
        for file in self._files.values():
            with suppress(OSError), file.open("rb") as head:
                told = _RUBRIC_OF.search(head.read(2000))
                found.add(told[1].decode("ascii", "replace") if told else "?")
        return sorted(found)

    def trouble(self) -> str:
        """Why nothing can be checked with this folder; empty where it can.  Raises BundleError."""
        if len(self.assignments) > 1:
            names = " and ".join(self.assignments)
            return f"The folder `{FOLDER}` holds checks of {names}, which share names of steps. {_AGAIN}"
        if self._is_foreign():
            whose = f"the checks of {self.assignments[0]}, which are not this notebook's"
            return f"The folder `{FOLDER}` holds {whose}. {_AGAIN}"
        return ""

    def _is_foreign(self) -> bool:
        """Whether the notebook that runs names another assignment in its first cell.

        Where that was not run: whether all notebooks beside the folder check mostly steps of another one.
        """
        now = begun()
        if now is not None:
            return self.assignments != [now.assignment]
        checked = []
        for file in sorted(self.path.parent.glob("*.ipynb"))[:_NOTEBOOKS]:
            with suppress(NotebookError):
                checked.append(set(test_cells(read_notebook(file))))
        notebooks = [each for each in checked if each]
        return bool(notebooks) and all(2 * len(each & set(self.steps)) < len(each) for each in notebooks)
