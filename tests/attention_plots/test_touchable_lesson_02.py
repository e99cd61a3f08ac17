"""What can be touched in lesson 2, in a browser: it computes what NumPy does, by mouse, finger and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from attention_plots import lesson_02
from attention_plots.trained_heads import trained_text
from solutions.attention import softmax
from solutions.self_attention import attention_weights, causal_mask
from tests.helpers.browsers import CHROMIUM, FLAGS

playwright = pytest.importorskip("playwright.sync_api")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="needs chromium: apt-get install chromium"),
]
PARTS: dict[str, Callable[[], Any]] = {
    "mask": lesson_02.mask,
    "player": lesson_02.rows,
    **{name: partial(lesson_02.predict, name) for name in lesson_02.PREDICTIONS},
}
BANK, OF, RIVER = 1, 2, 4


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A page with everything of lesson 2, opened from a file."""
    path: Path = tmp_path_factory.mktemp("page") / "page.html"
    parts = "\n".join(f'<div id="{name}">{make().html()}</div>' for name, make in PARTS.items())
    head = '<!DOCTYPE html><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    path.write_text(f"{head}<title>Parts</title><body>{parts}</body>", "utf-8")
    return path.as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=CHROMIUM, headless=True, args=FLAGS)
        yield running
        running.close()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("request", lambda request: wrong.append(request.url) if "http" in request.url[:4] else None)
    opened.goto(address)
    opened.wait_for_selector("#mask .ap-cell")
    yield opened
    assert wrong == []
    context.close()


def state(page: Any, name: str, kind: str) -> Any:
    """What a figure knows of itself."""
    return page.evaluate(f"document.querySelector('#{name} [data-touch={kind}]').state")


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
    context = browser.new_context(viewport={"width": 390, "height": 800}, java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    for name in lesson_02.PREDICTIONS:
        part = page.locator(f"#{name}")
        assert not part.locator("img").first.is_visible(), name
        part.locator("summary").first.click()
        assert part.locator("img").first.is_visible(), name
    assert page.locator("#mask img").is_visible()
    assert page.locator("#player img").count() == 3
    context.close()


@pytest.mark.parametrize("width", [340, 390, 720, 1280])
def test_nothing_is_cut_and_nothing_is_too_high(browser: Any, address: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector("#mask .ap-cell")
    for name in lesson_02.PREDICTIONS:
        page.evaluate(f"document.querySelector('#{name} details').open = true")
    page.wait_for_timeout(200)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    heights = page.evaluate(
        "[...document.querySelectorAll('.ap-live')]"
        ".map(live => [live.closest('[data-touch]').dataset.touch, live.offsetHeight])"
    )
    assert not [each for each in heights if each[1] > 480 and each[0] != "player"], heights
    context.close()
