"""What Otter's test files call: one public case, performed and judged like everywhere else."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from stepgrade.display.tables import case_sentence
from stepgrade.selfcheck.bundle import FOLDER, BundleError, StepBundle, parse_data, parse_text
from stepgrade.selfcheck.examine import GREEN, Examination
from stepgrade.selfcheck.folder import ReleasedTests


@lru_cache(maxsize=64)
def _bundle(data: str) -> StepBundle:
    return parse_data(parse_text(data))


def check_case(data: str, index: int, env: dict[str, Any]) -> None:
    """Raise AssertionError, with a sentence, where the case fails over ``env``.

    ``data`` is the literal of a test file, ``index`` the case's place in it.  The files of the steps that it
    uses are looked for in the working directory.
    """
    bundle = _bundle(data)
    found = Examination(_with_parts(bundle), env).of(bundle.step).verdict.cases[index]
    if found.outcome not in GREEN:
        raise AssertionError(case_sentence(found))


def _with_parts(bundle: StepBundle) -> Mapping[str, StepBundle]:
    """The bundle, with those of the steps that it uses where they are at hand."""
    if bundle.parts:
        near = ReleasedTests(Path(FOLDER))
        with suppress(BundleError):
            if near.assignments == [bundle.assignment]:
                return {**near, bundle.step: bundle}
    return {bundle.step: bundle}
