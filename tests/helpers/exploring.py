"""Holding a check to many examples of Hypothesis, and saying how many there were."""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

EXAMPLES = "examples"


class Explore:
    """Called as ``explore(count, check, *strategies)`` by a test, under whose name the number is told."""

    def __init__(self, node: pytest.Item) -> None:
        self._node = node

    def __call__(
        self,
        count: int,
        check: Callable[..., None],
        *strategies: st.SearchStrategy[Any],
        seconds: float = 20.0,
    ) -> None:
        """Hold ``check`` to ``count`` examples, the same on every run (unless the profile says otherwise).

        One that took longer than ``seconds`` fails, and so does a search that found fewer than ``count``.
        """
        held = 0

        @functools.wraps(check)
        def counted(*args: Any, **kwargs: Any) -> None:
            nonlocal held
            check(*args, **kwargs)
            held += 1

        found = settings(
            max_examples=count,
            deadline=timedelta(seconds=seconds),
            suppress_health_check=list(HealthCheck),
            report_multiple_bugs=False,
            phases=(Phase.explicit, Phase.generate),  # an example this strange shrinks for minutes
        )(given(*strategies)(counted))
        found()
        if self._node.get_closest_marker("fuzz"):
            self._node.user_properties.append((EXAMPLES, held))
        assert held >= count


@pytest.fixture
def explore(request: pytest.FixtureRequest) -> Explore:
    """Explores under the name of the test that asks for it."""
    return Explore(request.node)


def told(reports: list[Any]) -> list[str]:
    """A line for each test of the marker ``fuzz`` among ``reports``: its examples, seconds and name."""
    lines = []
    for report in reports:
        counts = [count for name, count in getattr(report, "user_properties", ()) if name == EXAMPLES]
        if counts:
            lines.append(f"{sum(counts):6d} in {report.duration:4.0f} s  {report.nodeid}")
    return lines
