"""What lessons 2, 3 and 5 open with: it is recorded, it is what is said of it, and it can be touched."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import write_switched_off
from attention_plots import openings, switched_off
from attention_plots.real_attention import RealText, Role, real_text
from mini_gpt.stories import as_text, training_stories
from mini_gpt.weights_file import Trained, read_weights
from solutions.gpt import gpt_logits
from tests.helpers.parts_page import fits, opened, state

PARTS: dict[str, Callable[[], Any]] = {
    "pronoun": openings.pronoun,
    "heads": openings.heads,
    "switches": switched_off.switches,
}
READY = ("#switches .ap-lit",)


def favourite(text: RealText, role: Role) -> str:
    return text.tokens[int(text.row(role, text.place("it")).argmax())]


def test_it_turns_to_the_other_noun() -> None:
    hungry, fresh = real_text("hungry"), real_text("fresh")
    assert [favourite(text, "pronoun") for text in (hungry, fresh)] == ["mouse", "cheese"]
    assert len(hungry.tokens) == len(fresh.tokens)
    changed = [i for i, word in enumerate(hungry.tokens) if word != fresh.tokens[i]]
    assert changed == [hungry.place("hungry")]


def test_four_heads_look_at_four_words() -> None:
    text = real_text("hungry")
    assert [favourite(text, role) for role in openings.HEADS] == ["because", "hungry", "ate", "mouse"]
    assert "Four of a real model's 72 heads" in openings.heads().caption
    assert text.weights.shape[:2] == (6, 12)


@pytest.fixture(scope="module")
def model() -> Trained:
    return read_weights(dtype=np.float64)


class TestTheSwitches:
    @pytest.mark.parametrize("part", write_switched_off.PARTS)
    def test_the_words_are_what_the_model_writes(self, model: Trained, part: str) -> None:
        assert switched_off.recorded()["written"][part] == write_switched_off.written(model, part)

    def test_with_all_its_parts_it_is_the_model(self, model: Trained) -> None:
        ids = model.tokenizer.encode(write_switched_off.PROMPT)
        wanted = gpt_logits(ids, model.params, model.n_heads)
        np.testing.assert_allclose(write_switched_off.logits(ids, model, ""), wanted, rtol=1e-9, atol=1e-9)
        assert switched_off.recorded()["blocks"] == len(model.params["h"])

    def test_without_attention_it_rambles_and_without_its_networks_it_stammers(self) -> None:
        said = switched_off.recorded()["written"]
        known = set(re.findall(r"\w+", as_text(training_stories(2000))))
        assert set(re.findall(r"\w+", said["attention"])) <= known  # words, all of them
        assert re.fullmatch(r"(ag)+", said["network"])


@pytest.mark.browser
def test_the_last_word_is_changed_and_other_words_asked(page: Any) -> None:
    hungry, fresh = real_text("hungry"), real_text("fresh")
    it = hungry.place("it")
    np.testing.assert_allclose(state(page, "pronoun")["weights"], hungry.row("pronoun", it), atol=1e-4)
    page.locator("#pronoun").get_by_text("… it was fresh.").tap()
    np.testing.assert_allclose(state(page, "pronoun")["weights"], fresh.row("pronoun", it), atol=1e-4)
    assert "to “cheese”" in page.locator("#pronoun .ap-said").inner_text()
    page.locator("#pronoun .ap-word").nth(it).focus()
    page.keyboard.press("ArrowRight")
    np.testing.assert_allclose(state(page, "pronoun")["weights"], fresh.row("pronoun", it + 1), atol=1e-4)
    page.reload()
    assert (state(page, "pronoun")["view"], state(page, "pronoun")["query"]) == (1, it + 1)
    page.locator("#pronoun .ap-word").nth(it + 1).focus()
    page.keyboard.press("r")
    assert (state(page, "pronoun")["view"], state(page, "pronoun")["query"]) == (0, it)


@pytest.mark.browser
def test_four_heads_at_once_or_one(page: Any) -> None:
    text = real_text("hungry")
    wanted = [text.row(role, text.place("it")) for role in openings.HEADS]
    np.testing.assert_allclose(state(page, "heads")["rows"], wanted, atol=1e-4)
    choices = page.locator("#heads .ap-buttons").first.locator("button")
    choices.nth(2).tap()
    np.testing.assert_allclose(state(page, "heads")["rows"], wanted[2:3], atol=1e-4)
    page.reload()
    assert state(page, "heads")["view"] == 2
    choices.nth(4).tap()
    assert len(state(page, "heads")["rows"]) == 4


@pytest.mark.browser
def test_parts_are_switched_off_by_button_picture_and_key(page: Any) -> None:
    said = switched_off.recorded()["written"]
    assert state(page, "switches") == {"off": "", "written": said[""]}
    page.locator("#switches").get_by_role("button", name="attention").tap()
    assert state(page, "switches") == {"off": "attention", "written": said["attention"]}
    page.locator("#switches rect.ap-first").tap()
    assert state(page, "switches")["off"] == "network"
    assert page.locator("#switches .ap-written").inner_text() == said["network"]
    page.locator("#switches circle").first.tap()
    assert state(page, "switches")["off"] == "ways"
    page.reload()
    assert state(page, "switches")["off"] == "ways"
    page.locator("#switches .ap-buttons button").first.focus()
    page.keyboard.press("r")
    assert state(page, "switches")["off"] == ""


@pytest.mark.browser
@pytest.mark.parametrize("width", [390, 1280])
def test_the_openings_fit(browser: Any, address: str, width: int) -> None:
    with opened(browser, address, width) as page:
        page.wait_for_selector("#switches .ap-lit")
        fits(page, width)
