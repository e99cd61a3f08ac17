"""What can be touched in lesson 2, in a browser: it computes what NumPy does, by mouse, finger and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pytest

from attention_plots import lesson_02
from attention_plots.trained_heads import trained_text
from solutions.attention import softmax
from solutions.self_attention import attention_weights, causal_mask
from tests.helpers.parts_page import fits, opened, state

pytestmark = pytest.mark.browser
PARTS: dict[str, Callable[[], Any]] = {
    "mask": lesson_02.mask,
    "player": lesson_02.rows,
    **{name: partial(lesson_02.predict, name) for name in lesson_02.PREDICTIONS},
}
READY = ("#mask .ap-cell",)
BANK, OF, RIVER = 1, 2, 4


def right_for(mask: Any) -> None:
    scores, allowed = np.array(mask["scores"]), np.array(mask["allowed"])
    scaled = scores / np.sqrt(2) / mask["temperature"]
    np.testing.assert_allclose(
        mask["weights"], softmax(np.where(allowed, scaled, -np.inf)), rtol=1e-12, atol=1e-15
    )


def cell(page: Any, query: int, key: int) -> Any:
    return page.locator("#mask .ap-cell").nth(5 * query + key)


def test_the_table_starts_as_the_lesson_s_and_knows_the_causal_mask(page: Any) -> None:
    scene: Any = lesson_02.SCENE
    at_first = state(page, "mask", "mask")
    np.testing.assert_allclose(at_first["weights"], attention_weights(scene.queries, scene.keys), rtol=1e-12)
    page.locator("#mask").get_by_text("Causal mask").click()
    causal = state(page, "mask", "mask")
    np.testing.assert_array_equal(causal["allowed"], causal_mask(5))
    right_for(causal)
    page.reload()
    assert state(page, "mask", "mask")["allowed"] == causal["allowed"]
    page.locator("#mask").get_by_text("No mask").click()
    assert np.all(state(page, "mask", "mask")["allowed"])


def test_cells_are_blocked_by_finger_and_scores_changed_by_keys(page: Any) -> None:
    for key in (0, 1, 3, 4):
        cell(page, BANK, key).tap()
        if state(page, "mask", "mask")["allowed"][BANK][key]:  # the first tap chooses, the second blocks
            cell(page, BANK, key).tap()
    blocked = state(page, "mask", "mask")
    right_for(blocked)
    assert blocked["weights"][BANK] == [0, 0, 1, 0, 0]
    assert "You did it." in page.locator("#mask .ap-said").inner_text()
    cell(page, BANK, OF).tap()
    page.keyboard.press("Space")
    nobody = state(page, "mask", "mask")
    right_for(nobody)
    assert nobody["weights"][BANK] == [0, 0, 0, 0, 0]
    assert "takes home nothing" in page.locator("#mask .ap-said").inner_text()

    page.keyboard.press("r")
    for pressed in ("ArrowDown", "ArrowLeft", "+", "+", "-"):
        page.keyboard.press(pressed)
    moved = state(page, "mask", "mask")
    assert moved["at"] == [2, 3]
    assert moved["scores"][2][3] == lesson_02.SCENE.scores[2, 3] + 0.5
    right_for(moved)
    assert "score 1.5, weight" in cell(page, 2, 3).get_attribute("aria-label")


def test_the_temperature_divides_the_scores(page: Any) -> None:
    slider = page.locator("#mask input").nth(1)
    slider.focus()
    page.keyboard.press("End")
    hot = state(page, "mask", "mask")
    assert hot["temperature"] == 5
    right_for(hot)
    page.keyboard.press("Home")
    cold = state(page, "mask", "mask")
    right_for(cold)
    assert cold["weights"][BANK][RIVER] > 0.999
    page.keyboard.press("r")
    assert state(page, "mask", "mask")["temperature"] == 1


def test_the_trained_head_shows_the_recorded_weights(page: Any) -> None:
    page.locator("#trained .ap-choices button").first.tap()
    text = trained_text("names").part(0, 10)
    table = text.weights[text.roles["previous"]]
    np.testing.assert_allclose(state(page, "trained", "heads")["weights"], table[9], atol=1e-4)
    drawing = page.locator("#trained svg.ap-table")
    drawing.focus()
    for _ in range(4):
        page.keyboard.press("ArrowUp")
    np.testing.assert_allclose(state(page, "trained", "heads")["weights"], table[5], atol=1e-4)
    box = drawing.bounding_box()
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] - 4)
    assert state(page, "trained", "heads")["query"] == 9


def test_without_scripts_answers_are_folded_and_stills_stand(browser: Any, address: str) -> None:
    with opened(browser, address, java_script_enabled=False) as page:
        for name in lesson_02.PREDICTIONS:
            part = page.locator(f"#{name}")
            assert not part.locator("img").first.is_visible(), name
            part.locator("summary").first.click()
            assert part.locator("img").first.is_visible(), name
        assert page.locator("#mask img").is_visible()
        assert page.locator("#player img").count() == 3


@pytest.mark.parametrize("width", [340, 390, 720, 1280])
def test_nothing_is_cut_and_nothing_is_too_high(browser: Any, address: str, width: int) -> None:
    with opened(browser, address, width) as page:
        page.wait_for_selector("#mask .ap-cell")
        fits(page, width)
