"""What Otter's test files call: one public case, performed and judged like everywhere else."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from stepgrade.display.tables import case_sentence
from stepgrade.selfcheck.bundle import StepBundle, parse_data, parse_text


@lru_cache(maxsize=64)
def _bundle(data: str) -> StepBundle:
    return parse_data(parse_text(data))


def check_case(data: str, index: int, env: dict[str, Any]) -> None:
    """Raise AssertionError, with a sentence, where the case fails over ``env``.

    ``data`` is the literal of a test file, ``index`` the case's place in it.
    """
    bundle = _bundle(data)
    found = bundle.judge(bundle.ask(env))[index]
    if not found.full:
        raise AssertionError(case_sentence(found))
