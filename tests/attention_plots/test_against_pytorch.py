"""The recorded comparison with PyTorch: of the weights that are shipped, and still true where PyTorch is."""

from __future__ import annotations

import importlib
import re
import sys
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from attention_plots.against_pytorch import FILE, comparison, error, recorded
from tests.helpers import ROOT


@pytest.fixture(scope="module")
def script() -> ModuleType:
    sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "examples")]
    try:
        return importlib.import_module("compare_with_pytorch")
    finally:
        del sys.path[:2]


@pytest.fixture(scope="module")
def model() -> Any:
    sys.path.insert(0, str(ROOT / "examples"))
    try:
        return importlib.import_module("mini_gpt.weights_file").read_weights(dtype=np.float64)
    finally:
        del sys.path[0]


def test_the_record_is_of_the_shipped_weights_and_the_course_s_functions(
    script: ModuleType, model: Any
) -> None:
    ids = model.tokenizer.encode(recorded()["text"])
    assert (len(ids), model.n_heads) == (recorded()["n_tokens"], recorded()["n_heads"])
    now = script.ours(ids, model.params, model.n_heads)
    assert {name: script.two_digits(np.abs(X).max()) for name, X in now.items()} == {
        each["stage"]: each["largest"] for each in recorded()["stages"]
    }


def test_ours_and_theirs_differ_by_rounding_alone() -> None:
    for each in recorded()["stages"]:
        assert each["float64"] <= 1e-14 * each["largest"], each["stage"]
        assert each["float32"] <= 1e-6 * each["largest"], each["stage"]
    assert max(recorded()["block"].values()) < 1e-12


def test_pytorch_still_gives_what_was_recorded(script: ModuleType, model: Any) -> None:
    torch = pytest.importorskip("torch")
    ids = model.tokenizer.encode(recorded()["text"])
    with torch.inference_mode():
        now = script.layer_by_layer(torch, ids, model.params, model.n_heads)
    for each, before in zip(now, recorded()["stages"], strict=True):
        assert each["stage"] == before["stage"]
        for precision in ("float64", "float32"):
            assert each[precision] <= 5 * before[precision], each["stage"]


def test_the_table_shows_every_stage_and_the_times_that_were_recorded() -> None:
    table, speed = comparison(), recorded()["milliseconds"]
    assert [row[0] for row in table.rows[1:]] == [each["stage"] for each in recorded()["stages"]]
    assert table.rows[1][2:] == ("0", "0")  # adding two rows of a table is exact on either side
    for name in ("NumPy, float64", "PyTorch, float64", "PyTorch, float32", "its x**3"):
        assert re.search(rf"\b{speed[name]:g}\b", table.caption), name
    html = table.html()
    assert html.count('scope="row"') == len(recorded()["stages"])
    assert recorded()["torch"] in html
    assert FILE.stat().st_size < 3000


def test_the_page_of_the_examples_shows_the_same_numbers() -> None:
    page = (ROOT / "examples" / "README.md").read_text("utf-8")
    for row in comparison().rows:
        assert f"| {' | '.join(row)} |" in page
    gaps = " and ".join(f"{error(gap)} in {order}" for order, gap in recorded()["block"].items())
    speed = recorded()["milliseconds"]
    for said in (
        f"differ by {gaps}.",
        f"For {speed['n_tokens']} tokens",
        f"NumPy takes {speed['NumPy, float64']:g} ms",
        f"PyTorch {speed['PyTorch, float64']:g} ({speed['PyTorch, float32']:g} in float32)",
        f"{speed['its x**3']:g} of NumPy's",
        f"PyTorch {recorded()['torch']}'s own",
    ):
        assert said in " ".join(page.split()), said
