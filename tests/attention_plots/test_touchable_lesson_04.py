"""Lesson 4's figures to touch, in a browser: they compute what NumPy does, by mouse, finger and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pytest

from attention_plots import lesson_04 as pictures
from attention_plots import running_example
from attention_plots.real_attention import real_text
from solutions.positional import rotary_embedding, sinusoidal_encoding
from tests.helpers.parts_page import fits, opened, state

pytestmark = pytest.mark.browser
PARTS: dict[str, Callable[[], Any]] = {
    "dials": pictures.dials,
    "rotary": pictures.rotary,
    "previous": pictures.previous,
    **{f"predict-{name}": partial(pictures.predict, name) for name in pictures.PREDICTIONS},
}
READY = (
    "#rotary .ap-ring",
    "#dials .ap-ring",
)
TABLE = sinusoidal_encoding(1000, 8)


def right_row(page: Any) -> int:
    now = state(page, "dials")
    np.testing.assert_allclose(now["row"], TABLE[now["position"]], atol=1e-12)
    return int(now["position"])


def right_score(page: Any) -> tuple[list[int], float]:
    now = state(page, "rotary")
    query, key = np.zeros((2, 1, 8))
    query[0, 2:4], key[0, 2:4] = running_example.QUERY_OF_BANK, running_example.KEYS[running_example.RIVER]
    arrows = [
        rotary_embedding(vector, [place])[0]
        for vector, place in zip((query, key), now["places"], strict=True)
    ]
    np.testing.assert_allclose(now["arrows"], [arrow[2:4] for arrow in arrows], atol=1e-12)
    np.testing.assert_allclose(now["score"], arrows[0] @ arrows[1], atol=1e-12)
    return now["places"], now["score"]


def test_the_dials_show_the_rows_of_the_table(page: Any) -> None:
    assert right_row(page) == 7
    slider = page.locator("#dials input")
    slider.focus()
    page.keyboard.press("ArrowRight")
    assert right_row(page) == 8
    for position in (44, 710):  # 22/7 and 355/113
        slider.fill(str(position))
        assert right_row(page) == position
        assert "Close enough" in page.locator("#dials .ap-said").inner_text()
    slider.fill("45")
    assert "Close enough" not in page.locator("#dials .ap-said").inner_text()
    page.reload()
    page.wait_for_selector("#dials .ap-ring")
    assert right_row(page) == 45
    slider.focus()
    page.keyboard.press("r")
    assert right_row(page) == 7
    page.locator("#dials").get_by_label("one position back").tap()
    assert right_row(page) == 6


def test_a_hand_can_be_turned_and_winds_all_others(page: Any) -> None:
    page.locator("#dials input").fill("0")
    page.locator("#dials svg").scroll_into_view_if_needed()
    faces = page.locator("#dials .ap-face")
    for dial, positions in ((0, 6), (1, 63)):  # once round each
        box = faces.nth(dial).bounding_box()
        x, y, r = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, 0.7 * box["width"] / 2
        before = right_row(page)
        page.mouse.move(x, y - r)
        page.mouse.down()
        for angle in np.linspace(0, 2 * np.pi, 25):
            page.mouse.move(x + r * np.sin(angle), y - r * np.cos(angle))
        page.mouse.up()
        assert right_row(page) - before == pytest.approx(positions, abs=1)


def test_the_rotary_score_is_numpy_s_and_follows_the_distance_alone(page: Any) -> None:
    assert right_score(page)[0] == [1, 4]
    _, before = right_score(page)
    for _ in range(3):
        page.locator("#rotary").get_by_label("both one position on").tap()
    places, after = right_score(page)
    assert places == [4, 7]
    assert after == pytest.approx(before, rel=1e-12)
    page.locator("#rotary input").nth(1).fill("0")
    assert right_score(page)[0] == [4, 0]
    page.locator("#rotary input").nth(0).fill("5")
    assert "The highest there is." in page.locator("#rotary .ap-said").inner_text()
    page.reload()
    page.wait_for_selector("#rotary .ap-ring")
    assert right_score(page)[0] == [5, 0]
    page.locator("#rotary input").nth(0).focus()
    page.keyboard.press("r")
    assert right_score(page)[0] == [1, 4]


def test_the_nearer_arrow_can_be_dragged(page: Any) -> None:
    page.locator("#rotary svg").first.scroll_into_view_if_needed()
    box = page.locator("#rotary .ap-plane").bounding_box()
    ring = page.locator("#rotary .ap-ring-key").bounding_box()
    page.mouse.move(ring["x"] + ring["width"] / 2, ring["y"] + ring["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 10, steps=5)  # straight up: a quarter turn
    page.mouse.up()
    places, _ = right_score(page)
    assert places == [1, round(np.pi / 2 / pictures.FREQUENCY)]


def test_each_word_looks_one_back(page: Any) -> None:
    table = real_text("river").head("previous")
    place = 7
    page.locator("#previous .ap-word").nth(place).tap()
    assert state(page, "previous")["query"] == place
    np.testing.assert_allclose(state(page, "previous")["weights"], table[place], atol=1e-4)


@pytest.mark.parametrize("width", [340, 390, 720, 1280])
def test_nothing_is_cut_and_nothing_is_too_high(browser: Any, address: str, width: int) -> None:
    with opened(browser, address, width) as page:
        page.wait_for_selector("#rotary .ap-ring")
        fits(page, width)


def test_without_scripts_answers_are_folded_and_stills_stand(browser: Any, address: str) -> None:
    with opened(browser, address, java_script_enabled=False) as page:
        for name in ("dials", "rotary", "previous"):
            assert page.locator(f"#{name} img").is_visible()
        for name in pictures.PREDICTIONS:
            part = page.locator(f"#predict-{name}")
            assert not part.locator(".ap-told").is_visible()
            part.locator("summary").click()
            assert part.locator(".ap-told").is_visible()
