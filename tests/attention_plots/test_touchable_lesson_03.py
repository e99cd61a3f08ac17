"""What can be touched in lesson 3, in a browser: it computes what NumPy does, by mouse, finger and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pytest

from attention_plots import hand_layer, lesson_03
from attention_plots.copying_head import COPIES, READ
from attention_plots.counting import costs
from solutions.multi_head import multi_head_attention, parameter_count
from tests.helpers.parts_page import fits, opened, state

pytestmark = pytest.mark.browser
PARTS: dict[str, Callable[[], Any]] = {
    "player": lesson_03.merge,
    "layer": lesson_03.layer,
    "blocks": lesson_03.blocks,
    **{name: partial(lesson_03.predict, name) for name in lesson_03.PREDICTIONS},
}
READY = ("#patterns .ap-choices button",)


def test_the_heads_made_by_hand_are_the_layer_s(page: Any) -> None:
    page.locator("#patterns .ap-choices button").first.tap()
    layer: Any = (hand_layer.words_with_places(), *hand_layer.matrices(), 4)
    _, weights = multi_head_attention(*layer)
    at_first = state(page, "patterns", "heads")
    assert (at_first["head"], at_first["query"]) == (2, 1)
    page.locator("#patterns svg.ap-table").focus()
    page.keyboard.press("ArrowUp")
    for head in (3, 0, 1, 2):
        page.keyboard.press("ArrowRight")
        now = state(page, "patterns", "heads")
        assert (now["head"], now["query"]) == (head, 0)
        np.testing.assert_allclose(now["weights"], weights[head, 0], atol=1e-6)
    assert page.locator("#patterns .ap-weight").count() > 20
    page.keyboard.press("r")
    assert state(page, "patterns", "heads")["query"] == 1


def test_the_heads_of_the_trained_model_by_finger_mouse_and_memory(page: Any) -> None:
    page.locator("#copying .ap-choices button").nth(1).tap()
    now = state(page, "copying", "heads")
    np.testing.assert_allclose(now["weights"], READ.weights[COPIES][11], atol=1e-3)
    assert "“T” looks at “·ib” 0.97" in page.locator("#copying .ap-live .ap-said").inner_text()
    page.locator("#copying .ap-shelf button").nth(5).tap()
    page.locator("#copying svg.ap-table").scroll_into_view_if_needed()
    box = page.locator("#copying svg.ap-table").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] - 4)
    now = state(page, "copying", "heads")
    assert (now["head"], now["query"]) == (5, 13)
    np.testing.assert_allclose(now["weights"], READ.weights[1, 1][13], atol=1e-3)
    page.reload()
    page.wait_for_selector("#copying .ap-table .ap-row")
    assert state(page, "copying", "heads") == now


def test_the_costs_are_those_that_numpy_counts(page: Any) -> None:
    part = page.locator("#costs")
    part.locator('input[type="number"]').fill("48")
    page.keyboard.press("Enter")
    assert "Right." in part.locator(".ap-said").first.inner_text()
    slider = part.locator('input[type="range"]')
    for key, heads in (("Home", 1), ("End", 96), ("r", 12), ("ArrowRight", 16)):
        slider.focus()
        page.keyboard.press(key)
        now = state(page, "costs", "cost")
        assert now["heads"] == heads
        assert [now["products"], now["extra"], now["exponentials"]] == list(costs(heads))
        assert now["parameters"] == parameter_count(768)
    part.get_by_text("96 heads").click()
    assert "add 5.0 % to the products" in part.locator(".ap-live .ap-said").inner_text()


def test_without_scripts_answers_are_folded_and_stills_stand(browser: Any, address: str) -> None:
    with opened(browser, address, java_script_enabled=False) as page:
        for name in lesson_03.PREDICTIONS:
            part = page.locator(f"#{name}")
            assert not part.locator("img").first.is_visible(), name
            part.locator("summary").first.click()
            assert part.locator("img").first.is_visible(), name
        assert page.locator("#layer img").is_visible()
        assert page.locator("#player img").count() == 3


@pytest.mark.parametrize("width", [340, 390, 720, 1280])
def test_nothing_is_cut_and_nothing_is_too_high(browser: Any, address: str, width: int) -> None:
    with opened(browser, address, width) as page:
        page.wait_for_selector("#patterns .ap-choices button")
        fits(page, width)
