"""Suspense: behind a *Predict*, nothing that can be read before the guess tells the outcome."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Any

import pytest

from attention_plots.predicting import Prediction
from tests.helpers.course_copy import NOTEBOOKS
from tests.helpers.prose import Source, decimals, words_of

CAPTION = re.compile(r"^\*(?:Figure \d+|Animation)\.", re.M)
FOLDED = re.compile(r"<details>.*</details>|<script.*?</script>|<style>.*?</style>", re.S)


def told_early(source: Source) -> Iterator[str]:
    """What gives an outcome away, one line each."""
    cells = source.notebook.cells
    for i, cell in enumerate(cells):
        if cell.cell_type == "markdown" and "**Predict" in cell.source:
            behind = next(j for j in range(i + 1, len(cells)) if cells[j].cell_type == "code")
            read = "\n".join(each.source for each in cells[: behind + 1])
            after = cells[behind + 1].source if cells[behind + 1].cell_type == "markdown" else ""
            for what in _in_the_cell(cells[behind].source):
                yield f"{cells[behind].id}: {what}"
            if cells[behind].id.startswith(("given-", "figure-")) and not _asks(cells[behind].source):
                yield f"{cells[behind].id}: shows its outcome without asking"
            if CAPTION.search(after):
                yield f"{cells[behind + 1].id}: the caption stands in the open"
            if call := re.fullmatch(r'pictures\.predict\("(\w+)"\)', cells[behind].source):
                for what in _by_the_picture(source, call[1], read, after):
                    yield f"{cells[behind].id}: {what}"


def _asks(code: str) -> bool:
    """Whether a cell shows nothing, or a prediction and nothing else."""
    shown = [node for node in ast.parse(code).body if isinstance(node, ast.Expr)]
    return [ast.unparse(node).partition("(")[0] for node in shown] in ([], ["pictures.predict"])


def _in_the_cell(code: str) -> Iterator[str]:
    """A description, or numbers that only whoever has run the cell can know."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.keyword) and node.arg in ("alt", "caption"):
            yield f"{node.arg} in the source"
        if isinstance(node, ast.Constant) and isinstance(node.value, float) and len(str(node.value)) > 4:
            yield f"the number {node.value} in the source"


def _by_the_picture(source: Source, name: str, read: str, after: str) -> Iterator[str]:
    """Words of the outcome in what a prediction shows at first, or in the text right behind it."""
    (found,) = [each for each in source.pictures() if getattr(each, "name", "").endswith(f"/{name}")]
    assert isinstance(found, Prediction)
    outcome = [found.answer, *([found.shown.alt, found.shown.caption] if found.shown else [])]
    seen = {"at first": at_first(found), "as plain text": plain_text(found)}
    for where, text in seen.items():
        if any(sentence in text for sentence in outcome):
            yield f"the outcome stands in the output {where}"
    numbers = decimals("\n".join(outcome)) - decimals(read)
    paragraphs = re.split(r"^#", after, flags=re.M)[0]
    for where, text in {**seen, "and in the text behind it": paragraphs}.items():
        for number in sorted(numbers & decimals(text)):
            yield f"{number} is told {where}"


def at_first(prediction: Prediction) -> str:
    """What the output shows before the guess."""
    return FOLDED.sub("", prediction.html())


def plain_text(prediction: Prediction) -> str:
    return prediction._repr_mimebundle_()["text/plain"]


@pytest.mark.parametrize("assignment", sorted(NOTEBOOKS))
def test_nothing_tells_the_outcome(assignment: str) -> None:
    assert list(told_early(Source(assignment))) == []


@pytest.mark.parametrize("assignment", sorted(NOTEBOOKS))
def test_every_prediction_is_asked_once_and_named_after_its_notebook(assignment: str) -> None:
    pictures = Source(assignment).pictures()
    names = [each.name for each in pictures if hasattr(each, "name")]
    assert len(names) == len(set(names))
    assert all(name.startswith(f"{assignment}/") for name in names)
    for each in pictures:
        if isinstance(each, Prediction):
            assert each.question in words_of(each)
            assert len(each.answer.split()) > 3


def test_this_sees_what_it_looks_for() -> None:
    assert list(_in_the_cell('plots.show(f, alt="0.77")')) == ["alt in the source"]
    assert list(_in_the_cell("w = np.array([0.0110, 0.1869])")) == [
        "the number 0.011 in the source",
        "the number 0.1869 in the source",
    ]
    assert list(_in_the_cell("x = 0.5 * rng.normal(size=(1000, 4))")) == []

    assert _asks("def f():\n    print(1)")
    assert _asks('pictures.predict("x")')
    assert not _asks('raw = 1\nprint(raw)\npictures.predict("x")')

    class Told:
        def pictures(self) -> list[Any]:
            from attention_plots.predicting import Choice

            return [Prediction("a/b", "It is 0.42?", Choice(["yes", "no"], 0), "It is 0.42, surely.")]

    told: Any = Told()
    assert list(_by_the_picture(told, "b", "nothing", "Then 0.42 is it.")) == [
        "0.42 is told at first",
        "0.42 is told as plain text",
        "0.42 is told and in the text behind it",
    ]
