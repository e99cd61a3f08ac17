"""What can be touched in lesson 6, in a browser: the GPT computes what NumPy does; so do sampler and step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np
import pytest

from attention_plots import hand_gpt, lesson_06
from attention_plots.lesson_06_writing import TARGETS
from solutions import gpt
from solutions.attention import softmax
from solutions.multi_head import head_attention
from tests.helpers.parts_page import fits, opened, state

pytestmark = pytest.mark.browser
PARTS: dict[str, Callable[[], Any]] = {
    "whole": lesson_06.whole,
    "flow": lesson_06.flow,
    "descent": lesson_06.descent,
    "ticks": lesson_06.goals,
    **{name: partial(lesson_06.predict, name) for name in lesson_06.PREDICTIONS},
}
EXACT: Any = {"rtol": 1e-11, "atol": 1e-12}


def model() -> dict[str, Any]:
    """The GPT made by hand, from the arrays that the scripts get."""
    of, norm = hand_gpt.array, {"g": np.ones(10), "b": np.zeros(10)}
    attn = {part: {"w": of(f"{part}.w"), "b": of(f"{part}.b")} for part in ("c_attn", "c_proj")}
    mlp = {
        "c_fc": {"w": of("c_fc.w"), "b": of("c_fc.b")},
        "c_proj": {"w": of("mlp_proj.w"), "b": np.zeros(10)},
    }
    block = {"ln_1": norm, "attn": attn, "ln_2": norm, "mlp": mlp}
    return {"wte": of("wte"), "wpe": of("wpe"), "h": [block], "ln_f": norm}


MODEL = model()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    with opened(browser, address) as page:
        unfold(page)
        yield page


def unfold(page: Any) -> None:
    """Shows every answer."""
    page.evaluate("document.querySelectorAll('.ap-predict details').forEach((each) => { each.open = true; })")
    page.wait_for_function("document.querySelector('#stages [data-touch=gpt]').state")
    page.wait_for_function("document.querySelector('#descent [data-touch]').state")


def stages(ids: list[int]) -> tuple[list[np.ndarray], np.ndarray]:
    """The stream at three stages, and the weights of the two heads."""
    [block] = MODEL["h"]
    mask = np.tri(len(ids), dtype=bool)
    start = gpt.embed(ids, MODEL)
    normed = gpt._norm(start, block["ln_1"])
    weights = head_attention(*gpt.project_heads(normed, block["attn"], 2), mask)[1]
    attended = start + gpt.multi_head_attention(normed, block["attn"], 2, mask)
    return [start, attended, gpt.gpt_block(start, block, 2)], weights


def climbed(page: Any) -> Any:
    """What the climb shows, after it was compared with NumPy."""
    shown = state(page, "stages", "gpt")
    rows, weights = stages(shown["ids"])
    place = shown["chosen"]
    np.testing.assert_allclose(shown["row"], rows[shown["floor"]][place], **EXACT)
    np.testing.assert_allclose(shown["weights"], weights[:, place, : place + 1], **EXACT)
    guesses = [softmax(gpt.unembed(row[place], MODEL)) for row in rows]
    np.testing.assert_allclose(shown["guesses"], guesses, **EXACT)
    return shown


def test_a_token_climbs_as_numpy_says_by_button_finger_and_keys(page: Any) -> None:
    part = page.locator("#stages [data-touch=gpt]")
    assert climbed(page)["floor"] == 0
    part.get_by_text("Up", exact=True).tap()
    assert climbed(page)["floor"] == 1
    assert "would guess “the”" in part.locator(".ap-said").inner_text()
    house = part.locator(".ap-house")
    house.focus()
    page.keyboard.press("ArrowUp")
    assert climbed(page)["floor"] == 2
    assert "would guess “river”" in part.locator(".ap-said").inner_text()
    for place in (2, 1, 0):
        page.keyboard.press("ArrowLeft")
        assert climbed(page)["chosen"] == place
    part.locator(".ap-pick").nth(4).tap()
    assert climbed(page)["chosen"] == 4
    part.get_by_text("Other sentence").click()
    assert climbed(page)["ids"] == [0, 3, 2, 0, 1]
    house.focus()
    page.keyboard.press("r")
    again = climbed(page)
    assert (again["ids"], again["chosen"], again["floor"]) == ([0, 1, 2, 0, 3], 3, 0)


@pytest.mark.parametrize(("which", "prompt"), [(None, [0]), ("“the river …”", [0, 3])])
def test_it_writes_the_same_with_a_cache_and_without(page: Any, which: str | None, prompt: list[int]) -> None:
    part = page.locator("#writing [data-touch=gpt]")
    if which:
        part.get_by_text(which).tap()
    n = len(prompt)
    for new in range(9 - n):
        shown = state(page, "writing", "gpt")
        assert shown["ids"] == gpt.generate_greedy(prompt, MODEL, 2, new).tolist()
        if len(shown["ids"]) < 8:
            logits = gpt.gpt_logits(shown["ids"], MODEL, 2)[-1]
            np.testing.assert_allclose(shown["probabilities"], softmax(logits), **EXACT)
            assert shown["off"] == 0
            lengths = range(n, n + new + 1)
            assert shown["computed"] == [sum(lengths), n + new]
        part.get_by_text("Write a token").tap()
    full = state(page, "writing", "gpt")
    assert len(full["ids"]) == 8
    if prompt == [0]:
        assert full["computed"] == [28, 7]
    page.keyboard.press("r")
    assert state(page, "writing", "gpt")["ids"] == prompt


def test_the_sampler(page: Any) -> None:
    part = page.locator("#temperature [data-touch=sampler]")
    logits = hand_gpt.array("logits")[0]

    def right() -> Any:
        shown = state(page, "temperature", "sampler")
        wanted = gpt.next_token_distribution(logits, shown["temperature"], shown["k"])
        np.testing.assert_allclose(shown["probabilities"], wanted, **EXACT)
        return shown

    assert right() == {"temperature": 1, "k": 5, "probabilities": right()["probabilities"]}
    part.get_by_text("cold").tap()
    assert right()["temperature"] == 0.25
    part.get_by_text("top 2").tap()
    assert np.count_nonzero(right()["probabilities"]) == 2
    part.locator("input").first.focus()
    page.keyboard.press("End")
    assert right()["temperature"] == 4
    page.keyboard.press("r")
    assert (right()["temperature"], right()["k"]) == (1, 5)


def test_a_step_down_the_gradient(page: Any) -> None:
    final = hand_gpt.array("final")
    table = hand_gpt.array("wte")
    gradient = (softmax(hand_gpt.array("logits").astype(np.float64)) - np.eye(5)[TARGETS]) / 5

    def right() -> Any:
        shown = state(page, "descent", "descent")
        logits = final @ (table - shown["size"] * gradient.T @ final).T
        np.testing.assert_allclose(shown["logits"], logits, **EXACT)
        assert shown["loss"] == pytest.approx(gpt.cross_entropy(logits, TARGETS), rel=1e-11)
        return shown

    before = right()
    page.locator("#descent").get_by_text("a small step").tap()
    small = right()
    assert small["size"] == lesson_06.descent().data["small"]
    assert small["loss"] < before["loss"]
    page.locator("#descent input").focus()
    page.keyboard.press("End")
    assert right()["loss"] > before["loss"]
    page.keyboard.press("r")
    assert right()["size"] == 0


def test_the_whole_grows_once_and_can_be_stepped(page: Any) -> None:
    page.locator("#whole .ap-live > img").scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('#whole [data-touch]').state.at === 1")
    page.locator("#whole").get_by_text("Stop").click()
    page.locator("#whole").get_by_label("one picture on").click()
    assert state(page, "whole", "player") == {"at": 2, "playing": False}
    page.keyboard.press("r")
    assert state(page, "whole", "player") == {"at": 0, "playing": False}


def test_without_scripts_answers_are_folded_and_stills_stand(browser: Any, address: str) -> None:
    with opened(browser, address, java_script_enabled=False) as page:
        for name in lesson_06.PREDICTIONS:
            part = page.locator(f"#{name}")
            assert not part.locator("details > *:not(summary)").first.is_visible(), name
            part.locator("summary").first.click()
            assert part.locator(".ap-told").is_visible(), name
            assert name == "way" or part.locator("img").first.is_visible()
        assert page.locator("#descent img").is_visible()
        assert page.locator("#whole img").count() == 3


@pytest.mark.parametrize("width", [340, 390, 720, 1280])
def test_nothing_is_cut_and_nothing_is_too_high(browser: Any, address: str, width: int) -> None:
    with opened(browser, address, width) as page:
        unfold(page)
        page.locator("#stages").get_by_text("Up", exact=True).click()
        for _ in range(7):
            page.locator("#writing").get_by_text("Write a token").click()
        fits(page, width)
