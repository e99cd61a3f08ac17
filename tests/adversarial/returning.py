"""Exhausting whoever looks at it: huge, lazy and pathological results."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.adversarial.corpus import but, family, full

case = family("exhausting")


def returning(course: Path, first: str, scores: str, mask: str, masked: str, lookup: str) -> Any:
    """Four steps that nothing else builds on return the four expressions."""
    return full(
        course,
        first,
        attention_scores=f"def attention_scores(Q, K):\n    return {scores}",
        padding_mask=f"def padding_mask(lengths, n_keys):\n    return {mask}",
        apply_mask=f"def apply_mask(scores, mask):\n    return {masked}",
        soft_lookup=f"def soft_lookup(query, keys, values, temperature):\n    return {lookup}",
    )


NO_FOUR = but(attention_scores=0.0, padding_mask=0.0, apply_mask=0.0, soft_lookup=0.0)


@case(
    "returns huge and lazy things: broadcast arrays, long lists, generators, big integers",
    NO_FOUR,
    seconds=60,
)
def huge_results(course: Path) -> Any:
    return returning(
        course, "import itertools", "np.broadcast_to(0.0, (10**6, 10**6))", "[True] * 10**7",
        "10**100000", "itertools.count()")  # fmt: skip


@case("returns objects in arrays, lists that hold themselves, odd strings and records", NO_FOUR)
def odd_results(course: Path) -> Any:
    return returning(
        course, "loop = []\nloop.append(loop)", "np.array([loop, 10**400], dtype=object)", "loop",
        "['\\x00', '\\ud800', np.array(['\\ud800'])]", "np.zeros(13, dtype=[('a', 'f8'), ('b', 'U3')])",
    )  # fmt: skip


@case("returns dates, wrong masked arrays, a memory map and endless nesting", NO_FOUR)
def odd_arrays(course: Path) -> Any:
    return returning(
        course, "deep = ()\nfor i in range(10**5): deep = (deep,)",
        "np.ma.masked_all((*Q.shape[:-1], K.shape[-2]))", "np.zeros(3, dtype='M8[s]')", "deep",
        "np.memmap('/tmp/map', mode='w+', shape=(13,), dtype='f8')")  # fmt: skip


@case("returns NaN, infinities, complex numbers and strings that look like numbers", NO_FOUR)
def odd_numbers(course: Path) -> Any:
    return returning(
        course, "pass", "np.full((*Q.shape[:-1], K.shape[-2]), np.nan)", "np.full((3, 1, 5), 'True')",
        "scores * 1j", "[float('nan')] * values.shape[-1]")  # fmt: skip


@case("returns tables that look like pandas', functions, modules and types", NO_FOUR)
def odd_objects(course: Path) -> Any:
    frame = """
        class DataFrame:
            def __init__(self, data): self.values = data
            def __array__(self, dtype=None, copy=None): return self.values
            def __getattr__(self, name): return self
            def __call__(self, *a, **k): return self
        """
    return returning(
        course, frame, "DataFrame(Q @ K.swapaxes(-1, -2) * 0)", "lambda: True", "np", "float")  # fmt: skip
