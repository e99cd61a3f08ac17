"""The live page: in the browser the GPT computes, spells and chooses what NumPy does; nothing upsets it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import live_page
from mini_gpt import stories
from mini_gpt.generation import Dials, distribution, generate
from mini_gpt.model import attention_maps, logits_of
from mini_gpt.parameters import Parameters, Sizes
from mini_gpt.tokenizer import WORDS, Tokenizer
from mini_gpt.weights_file import SHIPPED, Trained, read_weights
from tests.helpers import ROOT
from tests.helpers.parts_page import opened

MODEL = read_weights(dtype=np.float64)
N_POSITIONS = len(MODEL.params["wpe"])
STORIES = stories.as_text(stories.validation_stories()[:20])
LONG = STORIES[:900]
MAIN = "document.querySelector('main').state"
BYTES = [*map(chr, range(1, 128)), *(chr(0xDC00 + b) for b in range(128, 256))]
browser_test = pytest.mark.browser


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page of the shipped weights, opened from a file."""
    return written(read_weights(), tmp_path_factory.mktemp("live"))


def written(model: Trained, folder: Path, prompts: list[str] | None = None) -> str:
    path = folder / "live.html"
    path.write_text(live_page.page(model, prompts or live_page.beginnings(model)), "utf-8")
    return path.as_uri()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """The page as it stands for a reader who asked for less movement: it waits."""
    with opened(browser, address, reduced_motion="reduce") as page:
        yield page


def state(page: Any) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(MAIN)
    return found


def begin(page: Any, text: str) -> dict[str, Any]:
    """Types a beginning and waits until it is read."""
    page.fill("textarea", text)
    page.wait_for_timeout(250)
    return state(page)


def turn(page: Any, name: str, value: float) -> None:
    dial = page.locator(f"label:has-text('{name}') input[type=range]")
    dial.evaluate(f"each => {{ each.value = {value}; each.dispatchEvent(new Event('input')); }}")


def press(page: Any, label: str, times: int = 1) -> None:
    button = page.locator(f"button:has-text('{label}')")
    button.evaluate(f"each => {{ for (let i = 0; i < {times}; i++) each.click(); }}")


def ids_of(text: str) -> list[int]:
    return [int(i) for i in MODEL.tokenizer.encode(text)]


@browser_test
@pytest.mark.parametrize("text", ["Once there was a", "\n\n", STORIES[:300], LONG])
def test_logits_and_weights_are_numpy_s(page: Any, text: str) -> None:
    found = begin(page, text)
    assert found["ids"] == ids_of(text)
    seen = ids_of(text)[-N_POSITIONS:]
    expected = logits_of(seen, MODEL.params, MODEL.n_heads)[-1]
    np.testing.assert_allclose(found["logits"], expected, rtol=0, atol=1e-9)
    maps = attention_maps(seen, MODEL.params, MODEL.n_heads)
    layer, head = found["layer"], found["head"]
    np.testing.assert_allclose(found["weights"], maps[layer, head, -1], rtol=0, atol=1e-9)


@browser_test
@pytest.mark.parametrize(("prompt", "n_new"), [("There once lived an old crow", 60), (STORIES[:560], 40)])
def test_the_greedy_text_is_numpy_s_with_and_without_cache(page: Any, prompt: str, n_new: int) -> None:
    start = np.array(ids_of(prompt))
    expected = generate(start, MODEL.params, MODEL.n_heads, n_new, Dials(temperature=0.0)).tolist()
    for cached in (True, False):
        begin(page, prompt + " ")
        begin(page, prompt)
        page.set_checked("input[type=checkbox]", cached)
        turn(page, "temperature", 0)
        press(page, "One token", n_new)
        found = state(page)
        assert found["ids"] == expected, cached
        kinds = {each["cached"] for each in found["times"]}
        assert kinds == {cached}
        reads = [each["read"] for each in found["times"]]
        alone = [min(len(start) + i + 1, N_POSITIONS) for i in range(n_new)]
        kept = [1 if len(start) + i < N_POSITIONS else N_POSITIONS for i in range(n_new)]
        assert reads == (kept if cached else alone)


def test_the_longer_of_these_texts_goes_beyond_the_positions() -> None:
    assert len(ids_of(STORIES[:560])) < N_POSITIONS < len(ids_of(STORIES[:560])) + 40
    assert len(ids_of(LONG)) > N_POSITIONS


@browser_test
@pytest.mark.parametrize(
    ("temperature", "place", "nucleus"),
    [(0.7, 9, 1), (1.5, 4, 1), (1, 9, 0.9), (2, 5, 0.5), (0.05, 9, 1), (0, 9, 1)],
)
def test_the_dials_choose_as_numpy_does(page: Any, temperature: float, place: int, nucleus: float) -> None:
    begin(page, "Once there was a")
    for name, value in (("temperature", temperature), ("top k", place), ("nucleus", nucleus)):
        turn(page, name, value)
    top = [1, 2, 3, 5, 10, 20, 50, 100, 200, None][place]
    expected = distribution(np.array(state(page)["logits"]), Dials(temperature, top, nucleus))
    np.testing.assert_allclose(state(page)["p"], expected, rtol=0, atol=1e-12)


@browser_test
def test_top_one_writes_what_temperature_zero_does(page: Any) -> None:
    texts = []
    for name in ("top k", "temperature"):
        begin(page, "A brave fox")
        turn(page, name, 0)
        press(page, "One token", 20)
        texts.append(state(page)["ids"])
        turn(page, name, 9 if name == "top k" else 0.7)
    assert texts[0] == texts[1]
    assert len(texts[0]) == len(ids_of("A brave fox")) + 20


@browser_test
def test_a_token_of_the_list_is_taken_also_in_the_middle(page: Any) -> None:
    ids = begin(page, "Once there was a small fox called")["ids"]
    page.locator(".wr-token").nth(3).click()
    found = state(page)
    assert found["at"] == 3
    expected = logits_of(ids[:4], MODEL.params, MODEL.n_heads)[-1]
    np.testing.assert_allclose(found["logits"], expected, rtol=0, atol=1e-9)
    arcs = [weight for weight in found["weights"][:3] if weight >= 0.03]
    assert page.locator(".wr-arcs path").count() == len(arcs) > 0
    assert page.locator(".wr-taken .ap-name").inner_text() == "␣small"
    other = page.locator(".wr-choice:not(.wr-taken)").first
    name = other.locator(".ap-name").inner_text()
    other.click()
    assert state(page)["text"] == "Once there was a" + name.replace("␣", " ")


@browser_test
@pytest.mark.parametrize(
    ("text", "named", "left"),
    [
        ("Zoë is 9", "Z, ë and 9", "o is "),
        ("a 🙂 b", "🙂", "a  b"),
        ("a\tb\u200dc\0", "U+0009, U+200D and U+0000", "abc"),
        ("你好", "你 and 好", ""),
    ],
)
def test_what_the_alphabet_lacks_is_named_and_can_be_left_out(
    page: Any, text: str, named: str, left: str
) -> None:
    page.evaluate(f"document.querySelector('textarea').value = {json.dumps(text)}")
    page.dispatch_event("textarea", "input")
    page.wait_for_timeout(250)
    assert state(page)["ids"] == []
    assert f"alphabet has no {named}." in page.locator(".wr-told").inner_text()
    assert page.locator("button:has-text('Write')").is_disabled()
    press(page, "Leave them out")
    assert state(page)["text"] == left


@browser_test
def test_an_empty_beginning_is_answered_with_a_sentence(page: Any) -> None:
    assert begin(page, "")["ids"] == []
    assert "goes on from something" in page.locator(".wr-told").inner_text()
    for name in ("Write", "One token", "Take one back", "Reset"):
        assert page.locator(f"button:has-text('{name}')").is_disabled()
    page.locator(".wr-text").press("ArrowLeft")
    page.keyboard.press("r")
    turn(page, "temperature", 0)
    page.locator("button[role=radio]").first.click()
    assert begin(page, "Once")["text"] == "Once"


@browser_test
def test_a_very_long_beginning_is_read_from_its_end(page: Any) -> None:
    text = (STORIES * 20)[:100_000]
    begin(page, text)
    page.wait_for_timeout(1500)
    found = state(page)
    assert found["ids"] == ids_of(text)
    assert f"reads the last {N_POSITIONS}" in page.locator(".wr-told").inner_text()
    assert page.locator(".wr-token").count() == N_POSITIONS


@browser_test
def test_stopping_starting_and_double_clicks_leave_one_writer(page: Any) -> None:
    play = page.locator(".wr-play")
    for _ in range(3):
        play.dblclick()
    assert not state(page)["running"]
    play.click()
    page.wait_for_timeout(400)
    for _ in range(4):
        play.dblclick()
    assert state(page)["running"]
    play.click()
    before = state(page)
    page.wait_for_timeout(300)
    assert state(page)["ids"] == before["ids"]
    assert not state(page)["running"]
    play.click()
    page.keyboard.press("Escape")
    assert not state(page)["running"]
    page.keyboard.press("r")
    assert state(page)["text"] == "Once there was a"


@browser_test
def test_it_writes_by_itself_a_token_within_a_second_unless_calm_is_asked_for(
    browser: Any, address: str
) -> None:
    with opened(browser, address) as page:
        page.wait_for_function(f"{MAIN} && {MAIN}.times.length > 0", timeout=5000)
        assert state(page)["text"].startswith("Once there was a ")
    with opened(browser, address, reduced_motion="reduce") as page:
        page.wait_for_timeout(500)
        assert state(page)["times"] == []


@browser_test
def test_the_keyboard_alone_writes_looks_and_chooses_a_head(page: Any) -> None:
    begin(page, "Once there was a")
    page.locator(".wr-play").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert len(state(page)["times"]) == 1
    page.locator(".wr-text").focus()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")
    assert state(page)["at"] == 1
    page.locator("button[role=radio][aria-checked=true]").focus()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowRight")
    assert (state(page)["layer"], state(page)["head"]) == (1, 2)
    assert page.locator(":focus").get_attribute("aria-label") == "layer 2, head 3"


@browser_test
@pytest.mark.parametrize("width", [340, 390, 1280])
def test_nothing_is_wider_than_the_window(browser: Any, address: str, width: int) -> None:
    with opened(browser, address, width=width, reduced_motion="reduce") as page:
        begin(page, "Once" + "a" * 300)
        press(page, "One token", 30)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@browser_test
def test_without_scripts_there_is_what_numpy_writes(browser: Any, address: str) -> None:
    with opened(browser, address, java_script_enabled=False) as page:
        prompt = live_page.PROMPTS[0]
        ids = generate(ids_of(prompt), MODEL.params, MODEL.n_heads, 60, Dials(temperature=0.0))
        told = MODEL.tokenizer.decode(ids).partition(stories.END)[0]
        assert page.locator(".wr-still").inner_text() == told
        assert len(told) > 100


@browser_test
def test_where_the_alphabet_has_bytes_every_text_can_be_read(browser: Any, tmp_path: Path) -> None:
    tokenizer = Tokenizer([*BYTES, "é"], [("\udcf0", "\udc9f"), ("t", "h"), ("th", "e"), (" ", "the")])
    params = Parameters.random(Sizes(len(tokenizer.tokens), 11, 6, 1, 2), seed=3)
    model = Trained(params.tree, 2, tokenizer, {"beginning": "the"})
    ids = {token: i for i, token in enumerate(tokenizer.tokens)}
    with opened(browser, written(model, tmp_path), reduced_motion="reduce") as page:
        found = begin(page, "the é🙂\u00a0ü")
        spelt = ["the", " ", "é", "\udcf0\udc9f", "\udc99", "\udc82", "\udcc2", "\udca0", "\udcc3", "\udcbc"]
        assert found["ids"] == [ids[each] for each in spelt]
        assert found["text"] == "the é🙂\u00a0ü"
        assert "‹f0›‹9f›" in page.locator(".wr-text").inner_text()
        press(page, "Take one back")
        assert state(page)["text"] == "the é🙂\u00a0\ufffd"


def test_the_page_fetches_nothing_and_is_small_enough_to_send(address: str) -> None:
    text = Path(address.removeprefix("file://")).read_text("utf-8")
    plain = re.sub(r'"weights": "[^"]*"', "", text).replace("http://www.w3.org/2000/svg", "")
    assert "http" not in plain
    assert "import " not in plain
    assert len(text) < 2_500_000
    assert "</main>" in text


def test_the_pattern_of_words_cuts_as_python_s_does() -> None:
    pattern = re.compile(live_page.spelling_of(MODEL.tokenizer)["words"])  # type: ignore[arg-type]
    text = STORIES + "".join(f"a{chr(i)} b{chr(i)}{chr(i)}c" for i in range(0x3100))
    assert [m[0] for m in pattern.finditer(text)] == [m[0] for m in WORDS.finditer(text)]


def test_heads_are_told_what_was_measured() -> None:
    found = live_page.heads_of(read_weights())
    assert found["at"] == [2, 1]
    assert "0.98 of its weight" in found["notes"]["2,1"]
    assert set(found["notes"]) == {"0,1", "1,2", "2,1", "2,2"}


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--weights", "none.npz"], "No such file"),
        (["--prompt", "Zoë"], "the model has never seen 'Z' 'ë'"),
    ],
)
def test_what_cannot_be_made_is_told_in_a_sentence(tmp_path: Path, options: list[str], told: str) -> None:
    command = [sys.executable, str(ROOT / "examples" / "live_page.py"), *options]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


def test_the_script_writes_the_page_where_it_is_asked_to(tmp_path: Path) -> None:
    out = tmp_path / "new" / "page.html"
    command = [
        sys.executable,
        str(ROOT / "examples" / "live_page.py"),
        "--weights",
        str(SHIPPED),
        "--out",
        str(out),
    ]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=120, check=True
    )
    assert done.stdout == f"{out}  ({out.stat().st_size // 1024} kB)\n"
