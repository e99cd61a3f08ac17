"""The browser in which this folder's tests look at what can be touched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.helpers.browsers import CHROMIUM, FLAGS
from tests.helpers.parts_page import opened, written


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Headless Chromium; skips where it or playwright is not there."""
    playwright = pytest.importorskip("playwright.sync_api")
    if CHROMIUM is None:
        pytest.skip("needs chromium: apt-get install chromium")
    with playwright.sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=CHROMIUM, headless=True, args=FLAGS)
        yield running
        running.close()


@pytest.fixture(scope="module")
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A page with the module's ``PARTS``, opened from a file."""
    return written(request.module.PARTS, tmp_path_factory.mktemp("page") / "page.html")


@pytest.fixture
def page(request: pytest.FixtureRequest, browser: Any, address: str) -> Iterator[Any]:
    """That page at 390 px, as soon as what the module names in ``READY`` is drawn."""
    with opened(browser, address) as page:
        for drawn in request.module.READY:
            page.wait_for_selector(drawn)
        yield page
