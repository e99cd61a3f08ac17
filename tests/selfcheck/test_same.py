"""Which released test files stay, and which are written anew."""

from __future__ import annotations

import re

import pytest

from rubrics.exercise_01 import rubric
from stepgrade.selfcheck.bundle import SCHEMA
from stepgrade.selfcheck.bundle import test_files as files_of
from stepgrade.selfcheck.same import kept

FRESH = files_of(rubric)["tests/apply_mask.py"].encode()


def test_the_same_file_stays() -> None:
    assert kept(FRESH, FRESH) == FRESH


@pytest.mark.parametrize(
    ("now", "before"),
    [
        (f'"schema": {SCHEMA}', f'"schema": {SCHEMA - 1}'),
        ('"order": ', '"rank": '),
        (r'"name": "one sentence"', '"name": "a sentence"'),
    ],
)
def test_a_file_of_another_form_is_written_anew(now: str, before: str) -> None:
    old = re.sub(re.escape(now), before, FRESH.decode(), count=1).encode()
    assert old != FRESH
    assert kept(old, FRESH) == FRESH
