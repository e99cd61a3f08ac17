"""Exercise 2's figure to touch, in a browser: back through softmax as NumPy goes, by slider and keys."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np
import pytest

from attention_plots import exercise_02 as pictures
from attention_plots.running_example import WORDS
from solutions.attention import softmax
from solutions.self_attention_layer import softmax_backward
from tests.helpers.parts_page import fits, opened, state, written

pytestmark = pytest.mark.browser
BANK = "#predict-bank"
OF = 2


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    parts = {f"predict-{name}": partial(pictures.predict, name) for name in pictures.PREDICTIONS}
    return written(parts, tmp_path_factory.mktemp("page") / "page.html")


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    with opened(browser, address) as page:
        page.locator(f"{BANK} .ap-choices button").first.tap()
        page.wait_for_selector(f"{BANK} .ap-back")
        yield page


def right(page: Any) -> Any:
    """What the figure knows, after comparing it with NumPy."""
    now = state(page, "predict-bank", "backward")
    scores, given = np.array(now["scores"]), np.array(now["given"])
    weights = softmax(scores)
    np.testing.assert_allclose(now["weights"], weights, rtol=1e-12)
    np.testing.assert_allclose(now["average"], weights @ given, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(now["gradients"], softmax_backward(given, weights), atol=1e-12)
    assert abs(now["sum"]) < 1e-12
    return now


def test_the_gradients_are_numpy_s_and_sum_to_0(page: Any) -> None:
    first = right(page)
    np.testing.assert_allclose(first["scores"], pictures.SCORES, rtol=1e-12)
    said = page.locator(f"{BANK} .ap-back ~ .ap-foot .ap-said")
    assert said.inner_text() == "Average of dA 1.72. Sum of dZ 0.00. Should rise: river."
    scores = page.locator(f"{BANK} input[aria-label^='score']")
    given = page.locator(f"{BANK} input[aria-label^='gradient']")
    for i in range(len(WORDS)):
        given.nth(i).fill("2" if i == OF else "-2")
        right(page)
    assert "Should rise: of." in said.inner_text()  # the caption's question has an answer
    scores.nth(OF).fill("6")
    scores.nth(4).fill("-4")
    assert np.abs(right(page)["gradients"]).max() < 0.05  # "when one weight comes near 1"


def test_keys_move_and_reset_and_the_page_remembers(page: Any) -> None:
    first = right(page)
    slider = page.locator(f"{BANK} input[aria-label='score of river']")
    slider.focus()
    page.keyboard.press("ArrowRight")
    assert right(page)["scores"][4] == pytest.approx(first["scores"][4] + 0.1)
    page.reload()
    page.wait_for_selector(f"{BANK} .ap-back")
    assert right(page)["scores"][4] == pytest.approx(first["scores"][4] + 0.1)
    page.locator(f"{BANK} input[aria-label='score of river']").focus()
    page.keyboard.press("r")
    assert right(page) == first


@pytest.mark.parametrize("width", [340, 390, 1280])
def test_nothing_is_cut_and_nothing_is_too_high(browser: Any, address: str, width: int) -> None:
    with opened(browser, address, width) as page:
        fits(page, width)


def test_without_scripts_the_answer_is_folded_and_the_still_stands(browser: Any, address: str) -> None:
    with opened(browser, address, java_script_enabled=False) as page:
        assert not page.locator(f"{BANK} img").is_visible()
        page.locator(f"{BANK} summary").click()
        assert page.locator(f"{BANK} img").is_visible()
