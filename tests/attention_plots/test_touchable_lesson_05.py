"""Lesson 5's figures to touch, in a browser: they compute what NumPy does, by mouse, finger and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pytest

from attention_plots import lesson_05 as pictures
from solutions.feed_forward import gelu, layer_norm, relu
from tests.helpers.parts_page import fits, opened, state

pytestmark = pytest.mark.browser
PARTS: dict[str, Callable[[], Any]] = {
    "norm": pictures.norm,
    "block": pictures.block,
    **{f"predict-{name}": partial(pictures.predict, name) for name in pictures.PREDICTIONS},
}
READY = ("#norm rect",)
CURVES = "#predict-curves"


def right_row(page: Any) -> Any:
    now = state(page, "norm")
    before = 10 ** now["size"] * pictures.ROW + now["shift"]
    after = layer_norm(before[None], now["gain"] * np.ones(5), np.zeros(5), eps=10 ** now["eps"])[0]
    after += before if now["residual"] else 0.0
    np.testing.assert_allclose(now["before"], before, rtol=1e-12)
    np.testing.assert_allclose(now["after"], after, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(now["sizes"], [before.std(), after.std()], rtol=1e-6)
    return now


def test_a_row_is_normalised_as_numpy_does_it(page: Any) -> None:
    dials = page.locator("#norm input[type=range]")
    first = right_row(page)
    np.testing.assert_allclose(first["eps"], np.log10(pictures.EPS))
    for dial, value in ((0, "-3"), (1, "1.5"), (2, "-2"), (3, "1.7")):
        dials.nth(dial).fill(value)
        right_row(page)
    page.locator("#norm input[type=checkbox]").tap()
    assert right_row(page)["residual"] is True
    page.reload()
    page.wait_for_selector("#norm rect")
    assert right_row(page)["residual"] is True
    dials.nth(0).focus()
    page.keyboard.press("r")
    assert right_row(page) == first
    page.keyboard.press("ArrowLeft")
    assert right_row(page)["size"] < first["size"]


def test_a_shift_alone_changes_nothing_until_the_residual_is_there(page: Any) -> None:
    before = right_row(page)["after"]
    page.locator("#norm input[type=range]").nth(1).fill("-2")
    np.testing.assert_allclose(right_row(page)["after"], before, rtol=1e-9)
    page.locator("#norm input[type=checkbox]").tap()
    assert np.abs(np.array(right_row(page)["after"]) - before).min() > 0.5


def right_curve(page: Any) -> float:
    now = state(page, "predict-curves", "gelu")
    x, step = np.array([now["x"]]), 1e-5
    for name, function in (("gelu", gelu), ("relu", relu)):
        np.testing.assert_allclose(now[name]["value"], function(x)[0], atol=1e-14)
        if name == "gelu" or x[0]:
            slope = (function(x + step) - function(x - step))[0] / (2 * step)
            np.testing.assert_allclose(now[name]["slope"], slope, atol=1e-8)
        np.testing.assert_allclose(now[name]["gate"] * x, function(x), atol=1e-14)
    return float(x[0])


def test_gelu_and_its_slope_are_numpy_s_by_mouse_and_keys(page: Any) -> None:
    page.locator(f"{CURVES} .ap-choices button").last.tap()
    page.wait_for_selector(f"{CURVES} .ap-ring")
    assert right_curve(page) == 1.0
    plane = page.locator(f"{CURVES} .ap-plane")
    plane.scroll_into_view_if_needed()
    box = plane.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * (0.5 - 0.75 / 9), box["y"] + box["height"] / 2, steps=4)
    page.mouse.up()
    assert right_curve(page) == pytest.approx(-0.75, abs=0.11)
    slider = page.locator(f"{CURVES} input[type=range]")
    slider.fill("-0.75")
    assert "As low as GELU goes." in page.locator(f"{CURVES} .ap-said").last.inner_text()
    slider.focus()
    page.keyboard.press("ArrowRight")
    assert right_curve(page) == pytest.approx(-0.7)
    page.keyboard.press("r")
    assert right_curve(page) == 1.0


def test_the_word_walks_through_the_block_step_by_step(page: Any) -> None:
    page.locator("#block").get_by_label("one picture on").click()
    page.locator("#block").get_by_label("one picture on").click()
    assert state(page, "block")["playing"] is False
    at = state(page, "block")["at"]
    page.keyboard.press("ArrowLeft")
    assert state(page, "block")["at"] == at - 1
    page.keyboard.press("r")
    assert state(page, "block") == {"at": 0, "playing": False}


@pytest.mark.parametrize("width", [340, 390, 720, 1280])
def test_nothing_is_cut_and_nothing_is_too_high(browser: Any, address: str, width: int) -> None:
    with opened(browser, address, width) as page:
        page.wait_for_selector("#norm rect")
        fits(page, width)


def test_without_scripts_answers_are_folded_and_stills_stand(browser: Any, address: str) -> None:
    with opened(browser, address, java_script_enabled=False) as page:
        assert page.locator("#norm img").is_visible()
        assert page.locator("#block img").count() == 3
        for name in pictures.PREDICTIONS:
            part = page.locator(f"#predict-{name}")
            assert not part.locator("img").first.is_visible()
            part.locator("summary").click()
            assert part.locator("img").first.is_visible()
