"""Formulas of others: a small grammar, and another process that may die of what gets through it."""

from __future__ import annotations

import json
import re
import time

import pytest
from hypothesis import strategies as st

from stepgrade.display import formulas
from stepgrade.display.formulas import COMMANDS, ENVIRONMENTS, FormulaError, Formulas, problem_of
from tests.helpers import ROOT
from tests.helpers.exploring import Explore, explore

__all__ = ["explore"]
ELEMENT = re.compile(r"<(/?)(math|m[a-z]+|code)((?: [a-z]+=\"[^\"<>]*\")*)/?>", re.IGNORECASE)


def source(cell: dict[str, str | list[str]]) -> str:
    return "".join(cell["source"])


def test_every_formula_of_the_course_is_set() -> None:
    page, count = Formulas(), 0
    for path in sorted((ROOT / "source").glob("*/*.ipynb")):
        for cell in json.loads(path.read_text("utf-8"))["cells"]:
            if cell["cell_type"] != "markdown":
                continue
            for formula in re.findall(r"(?<!\\)\$([^$\n]+)(?<!\\)\$", source(cell)):
                assert "<math" in page.mathml(formula, display=False), formula
                count += 1
    assert count > 500


@pytest.mark.parametrize(
    ("formula", "problem"),
    [
        ("{" * 300 + "x" + "}" * 300, "nests deeper"),
        ("{" * 8000, "characters"),
        (r"\left(" * 40, "nests deeper"),
        (r"\begin{matrix}" * 40, "nests deeper"),
        ("x}" + "{x", "nests deeper"),
        (r"\href{javascript:alert(1)}{x}", "no known command"),
        (r"\def\x{\x\x}\x", "no known command"),
        (r"\left\href x\right.", "no known command"),
        (r"\begin{html}x\end{html}", "no known environment"),
        (r"\begin {x}", "no known environment"),
        (r"\begin x", "no part of a formula"),
        ("x\x00y", "no part of a formula"),
        ("x\x1b[31m", "no part of a formula"),
        ("\\", "no part of a formula"),
        (r"\é", "no part of a formula"),
    ],
)
def test_what_is_not_of_the_grammar_reaches_no_native_code(
    formula: str, problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(formulas, "_setter", lambda: pytest.fail("it was asked"))
    with pytest.raises(FormulaError, match=problem):
        Formulas().mathml(formula, display=True)


@pytest.mark.parametrize("formula", ["(" * 60, "[x" * 60, r"\lvert{x}" * 60, r"\Bigl\{{x}" * 60])
def test_a_search_without_end_costs_half_a_second_and_the_page_no_more_than_two_of_them(formula: str) -> None:
    page, started = Formulas(), time.monotonic()
    for i in range(20):
        with pytest.raises(FormulaError, match="too long"):
            page.mathml(f"{formula}{i}", display=False)
    assert time.monotonic() - started < 30
    assert "<math" in Formulas().mathml("x^2", display=False)


def test_a_text_that_is_none_is_a_formula_that_is_not_set() -> None:
    page = Formulas()
    for formula in ("a\ud800", r"\frac{1}", "x^a^b"):
        with pytest.raises(FormulaError):
            page.mathml(formula, display=False)
    assert page._deaths == 0


atoms = st.one_of(
    st.sampled_from(sorted(COMMANDS)).map(lambda name: f"\\{name} "),
    st.sampled_from(sorted(COMMANDS)).map(lambda name: f"\\{name}{{"),
    st.sampled_from(sorted(ENVIRONMENTS)).map(lambda name: f"\\begin{{{name}}}"),
    st.sampled_from(sorted(ENVIRONMENTS)).map(lambda name: f"\\end{{{name}}}"),
    st.sampled_from(
        [*"abx01+-=<>()[]|/.,'!&^_~\"`@#$%*{}{}\n", r"\\", r"\{", r"\}", r"\,", "{x}", "}{", "^{", r"\left(",
         r"\right)", "[1em]", "<script>", "&lt;", "]]>", "-->"]
    ),
    st.characters(),
)  # fmt: skip
texts = st.lists(atoms, max_size=60).map("".join) | st.tuples(atoms, st.integers(2, 700)).map(
    lambda pair: pair[0] * pair[1]
)


@pytest.mark.fuzz
def test_what_is_set_is_mathml_and_nothing_else_and_nothing_ends_this_process(explore: Explore) -> None:
    def check(text: str) -> None:
        text += "}" * (text.count("{") - text.count("}"))
        page = Formulas()
        try:
            made = page.mathml(text, display=len(text) % 2 == 0)
        except FormulaError:
            return
        assert problem_of(text) == ""
        assert "<" not in ELEMENT.sub("", made), made
        for _, _, attributes in ELEMENT.findall(made):
            names = set(re.findall(r" ([a-z]+)=", attributes))
            assert not [name for name in names if name.startswith("on") or name in ("href", "src")]

    explore(4000, check, texts)
