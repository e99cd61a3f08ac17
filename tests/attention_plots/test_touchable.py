"""What can be touched in lesson 1, in a browser: it computes what NumPy does, by mouse, finger and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pytest

from attention_plots import lesson_01, running_example
from attention_plots.real_attention import real_text
from solutions.attention import single_query_attention, softmax
from tests.helpers.parts_page import fits, opened, state

pytestmark = pytest.mark.browser
PARTS: dict[str, Callable[[], Any]] = {
    "head": lesson_01.head,
    "query": lesson_01.query,
    "player": lesson_01.steps,
    "ticks": lesson_01.goals,
    **{name: partial(lesson_01.predict, name) for name in lesson_01.PREDICTIONS},
}
READY = ("#query .ap-ring",)


def right_for(query: Any) -> None:
    output, weights = single_query_attention(
        np.array(query["query"]), running_example.KEYS, running_example.VALUES
    )
    np.testing.assert_allclose(query["weights"], weights, rtol=1e-12)
    np.testing.assert_allclose(query["output"], output, rtol=1e-12)
    np.testing.assert_allclose(query["scores"], running_example.KEYS @ query["query"], atol=1e-12)


def test_the_query_computes_what_numpy_does_by_mouse_finger_and_keys(page: Any) -> None:
    right_for(state(page, "query"))
    plane = page.locator("#query .ap-plane")
    plane.scroll_into_view_if_needed()
    box, ring = plane.bounding_box(), page.locator("#query .ap-ring").bounding_box()
    page.mouse.move(ring["x"] + ring["width"] / 2, ring["y"] + ring["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 6, box["y"] + box["height"] * 4 / 6, steps=4)
    page.mouse.up()
    dragged = state(page, "query")
    np.testing.assert_allclose(dragged["query"], [-2.0, -1.0], atol=0.11)  # *of* wins: practice problem 4
    right_for(dragged)
    assert "You did it." in page.locator("#query .ap-said").inner_text()

    page.touchscreen.tap(box["x"] + box["width"] * 0.75, box["y"] + box["height"] * 0.25)
    np.testing.assert_allclose(state(page, "query")["query"], [1.5, 1.5], atol=0.11)

    page.locator("#query .ap-handle").focus()
    page.keyboard.press("r")
    assert state(page, "query")["query"] == [2.0, -1.0]
    for key in ("ArrowLeft", "Shift+ArrowUp", "ArrowUp"):
        page.keyboard.press(key)
    moved = state(page, "query")
    np.testing.assert_allclose(moved["query"], [1.9, 0.1])
    right_for(moved)
    assert page.locator("#query .ap-handle").get_attribute("aria-valuetext") == "1.9, 0.1"
    page.reload()
    page.wait_for_selector("#query .ap-ring")
    np.testing.assert_allclose(state(page, "query")["query"], [1.9, 0.1])


def test_the_head_shows_the_recorded_weights(page: Any) -> None:
    text = real_text("river")
    table, bank = text.head("clue"), text.place("bank")
    np.testing.assert_allclose(state(page, "head")["weights"], table[bank], atol=1e-4)
    page.locator("#head .ap-word").nth(text.place("river")).tap()
    np.testing.assert_allclose(state(page, "head")["weights"], table[text.place("river")], atol=1e-4)
    page.keyboard.press("ArrowLeft")
    assert state(page, "head")["query"] == text.place("river") - 1
    page.keyboard.press("r")
    assert state(page, "head")["query"] == bank


def test_a_choice_is_kept_and_compared(page: Any) -> None:
    part = page.locator("#keys")
    assert not part.locator("img").is_visible()
    part.locator(".ap-choices button").first.tap()
    assert part.locator(".ap-said").inner_text() == "Your guess: the and of. It is: bank and river."
    assert part.locator("img").is_visible()
    page.reload()
    assert part.locator("img").is_visible()
    assert part.locator(".ap-yours").inner_text() == "the and of"
    part.get_by_text("Guess again").click()
    assert not part.locator("img").is_visible()
    assert state(page, "keys") == {"guess": None}
    page.reload()
    assert not part.locator("img").is_visible()


def test_a_number_is_kept_and_compared(page: Any) -> None:
    part = page.locator("#window")
    part.locator("input").fill("4")
    page.keyboard.press("Enter")
    assert "It is 12. You went too low." in part.locator(".ap-said").inner_text()
    assert state(page, "window") == {"guess": 4}


def test_a_sketch_is_kept_and_compared_and_the_figure_behind_it_works(page: Any) -> None:
    part = page.locator("#factors")
    slider = part.locator('.ap-sketch input[type="range"]').first
    slider.focus()
    page.keyboard.press("Home")
    part.get_by_text("Keep my sketch").click()
    scores = running_example.KEYS @ running_example.QUERY_OF_BANK
    off = np.abs(np.array([0.0, 0.5, 0.5, 0.5, 0.5]) - softmax(2 * scores)).max()
    assert f"off by at most {off:.2f}" in part.locator(".ap-said").first.inner_text()

    inner = "document.querySelector('#factors [data-touch=factor]').state"
    np.testing.assert_allclose(page.evaluate(inner)["weights"], softmax(0.71 * scores), rtol=1e-12)
    part.locator(".ap-dial input").focus()
    page.keyboard.press("End")
    np.testing.assert_allclose(page.evaluate(inner)["weights"], softmax(2.0 * scores), rtol=1e-12)
    page.keyboard.press("r")
    assert page.evaluate(inner)["factor"] == 0.71


def test_the_animation_plays_once_and_can_be_stepped(page: Any) -> None:
    assert not state(page, "player")["playing"]
    page.locator("#player .ap-live > img").scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('#player [data-touch]').state.at > 1")
    page.locator("#player").get_by_text("Stop").click()
    at = state(page, "player")["at"]
    page.locator("#player").get_by_label("one picture on").click()
    assert state(page, "player") == {"at": at + 1, "playing": False}
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    assert state(page, "player")["at"] == at - 1
    page.keyboard.press("r")
    assert state(page, "player") == {"at": 0, "playing": False}


def test_ticks_are_remembered(page: Any) -> None:
    page.locator("#ticks label").nth(1).tap()
    page.reload()
    assert state(page, "ticks") == {"ticked": [1]}


def test_without_movement_three_stills_stand_and_nothing_starts(browser: Any, address: str) -> None:
    with opened(browser, address, reduced_motion="reduce") as page:
        stills = page.locator("#player .ap-stills img")
        assert [stills.nth(i).is_visible() for i in range(3)] == [True] * 3
        page.locator("#player .ap-live > img").scroll_into_view_if_needed()
        page.wait_for_timeout(1200)
        assert state(page, "player") == {"at": 0, "playing": False}


def test_without_scripts_answers_are_folded_and_stills_stand(browser: Any, address: str) -> None:
    with opened(browser, address, java_script_enabled=False) as page:
        for name in lesson_01.PREDICTIONS:
            part = page.locator(f"#{name}")
            assert not part.locator("img").first.is_visible(), name
            part.locator("summary").first.click()
            assert part.locator("img").first.is_visible(), name
        for name in ("head", "query"):
            assert page.locator(f"#{name} img").is_visible()
        assert page.locator("#player img").count() == 3


@pytest.mark.parametrize("width", [340, 390, 720, 1280])
def test_nothing_is_cut_and_nothing_is_too_high(browser: Any, address: str, width: int) -> None:
    with opened(browser, address, width) as page:
        page.wait_for_selector("#query .ap-ring")
        fits(page, width)


def test_it_follows_the_theme_of_the_page(page: Any) -> None:
    paper = "getComputedStyle(document.querySelector('#query .ap-said')).color"
    assert page.evaluate(paper) == "rgb(26, 26, 26)"
    page.evaluate("document.body.style.background = '#111'")
    page.wait_for_function(f"{paper} === 'rgb(238, 238, 238)'")
