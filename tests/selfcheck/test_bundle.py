"""The released test files: what they hold, what they must not hold, and reading them back."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from stepgrade.inside import wire
from stepgrade.inside.script import Call, Script
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark
from stepgrade.rubric import Mistake, Rubric, RubricError, Step, Tolerance, Variant, hidden, public
from stepgrade.selfcheck.bundle import (
    BundleError,
    bundles_of,
    read_bundle,
    read_bundles,
    write_test_file,
)
from stepgrade.selfcheck.bundle import test_files as files_of
from stepgrade.selfcheck.digits import rounded
from stepgrade.selfcheck.same import difference, kept
from tests.helpers.small_course import (
    COLUMNS,
    DDOF,
    DDOF_MESSAGE,
    SECRET_NUMBER,
    SINGLE,
    release,
    small_rubric,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return release(tmp_path) / "tests"


def test_the_same_rubric_gives_the_same_bytes() -> None:
    first, second = files_of(small_rubric()), files_of(small_rubric())
    assert first == second
    assert list(first) == ["tests/centre.py", "tests/standardise.py", "tests/hand_means.py"]


def test_files_are_ascii_with_lines_that_can_be_read() -> None:
    text = files_of(small_rubric())["tests/centre.py"]
    assert text.isascii()
    assert max(map(len, text.splitlines())) <= 110


def test_only_public_cases_are_released(folder: Path) -> None:
    names = {bundle.step: [case.case.name for case in bundle.cases] for bundle in read_bundles(folder)}
    assert names == {
        "centre": ["five rows", "rows of ten thousand"],
        "standardise": ["five rows"],
        "hand_means": ["shape and plausibility"],
    }
    assert "other rows" not in (folder / "centre.py").read_text()


def test_no_reference_code_and_no_variant_is_released(folder: Path) -> None:
    for path in folder.iterdir():
        assert "mean(" not in path.read_text()
        assert "return" not in path.read_text().replace('"returns"', "")


def test_a_value_step_gives_neither_its_value_nor_its_mistakes_away(folder: Path) -> None:
    bundle = read_bundle(folder / "hand_means.py")
    (case,) = bundle.cases
    assert case.expectation.value is None
    assert case.expectation.band.wrongs == ()
    assert case.case.weight == 0
    text = (folder / "hand_means.py").read_text()
    assert str(SECRET_NUMBER) not in text
    assert "array" not in text
    assert "8.125" not in text


def test_a_value_step_says_only_whether_it_is_plausible(folder: Path) -> None:
    bundle = read_bundle(folder / "hand_means.py")
    for value, outcome in (([3.0, 3.0], v.PLAUSIBLE), ([3.0, 30.0], v.FAILED), ([3.0], v.FAILED)):
        assert bundle.verdict(bundle.ask({"hand_means": np.array(value)})).outcome == outcome


def test_cases_keep_their_options(folder: Path) -> None:
    centre = read_bundle(folder / "centre.py")
    assert (centre.assignment, centre.notebook, centre.order, centre.points) == ("task", "01_task", 0, 2)
    assert centre.summary == "Each row minus its mean."
    assert [case.case.weight for case in centre.cases] == [1.0, 0.5]
    assert centre.cases[0].expectation.band.single is not None


def test_only_mistakes_that_show_are_stored() -> None:
    square = Step(
        "square",
        1,
        "The square.",
        reference=lambda x: x**2,
        cases=(public("ones", lambda rng: (np.ones(3),)), public("twos", lambda rng: (np.full(3, 2.0),))),
        mistakes=(Mistake("unchanged", "def square(x):\n    return x + 0", "Square it."),),
    )
    (bundle,) = bundles_of(Rubric("task", "01_task", (square,)))
    assert [len(case.expectation.band.wrongs) for case in bundle.cases] == [0, 1]


def test_references_pass_and_mistakes_are_named(folder: Path) -> None:
    rubric = small_rubric()
    for bundle in read_bundles(folder):
        by_hand = rubric[bundle.step].is_value
        found = bundle.verdict(bundle.ask(rubric.namespace()))
        assert found.outcome == (v.PLAUSIBLE if by_hand else v.PASSED)
    bundle = read_bundle(folder / "standardise.py")
    found = bundle.verdict(bundle.ask(rubric.namespace_with(DDOF)))
    assert (found.outcome, found.diagnosis) == (v.FAILED, DDOF_MESSAGE)
    assert found.cases[0].mistake == "ddof"


@pytest.mark.parametrize(
    "source", ["", COLUMNS, "def centre(x):\n    return x.copy()", SINGLE, DDOF, "centre = None"]
)
def test_a_self_check_and_marking_agree_on_the_public_cases(folder: Path, source: str) -> None:
    rubric = small_rubric()
    names = rubric.namespace_with(source)
    marked = mark(Expectations(rubric), NamespaceAsker(names), Draws("task", "ada", b"x" * 32))
    for bundle, step in zip(read_bundles(folder), marked.steps, strict=True):
        found = _without_sizes(bundle.verdict(bundle.ask(names)).cases)
        wanted = _without_sizes(case for case in step.cases if case.public)
        assert found == wanted or rubric[step.step].is_value or step.outcome == v.FOLLOW_THROUGH


def _without_sizes(cases: Iterable[v.CaseVerdict]) -> list[v.CaseVerdict]:
    """The verdicts without what was measured (stored results are rounded), and without weight.

    When marked, a public case's weight is its twin's.
    """
    return [replace(case, error=None, allowed=None, ratio=None, weight=0.0) for case in cases]


def test_single_precision_passes_with_a_note(folder: Path) -> None:
    bundle = read_bundle(folder / "centre.py")
    found = bundle.verdict(bundle.ask(small_rubric().namespace_with(SINGLE)))
    assert found.cases[0].outcome == v.PASSED_SINGLE
    assert "single precision" in found.notes[0]


def test_the_stored_band_has_three_digits(folder: Path) -> None:
    single = read_bundle(folder / "centre.py").cases[0].expectation.band.single
    assert single is not None
    assert single == float(f"{single:.3g}")


def test_every_kind_of_value_survives() -> None:
    script = Script(
        (Call("f", (np.array([1.0, np.nan, -np.inf]), (1, "√ \" ''' \\")), {"key": [None, True]}),)
    )
    odd = Step(
        "odd",
        1,
        'Odd things: """ \\ and √.',
        target="f",
        reference=lambda *args, key: {"a": (np.array([True]), np.array(["x", "é"]), 2.5, -np.inf)},
        cases=(public('a "quoted" \\ name, √', lambda rng: script, exact_zeros=True),),
    )
    rubric = Rubric("task", "01_task", (odd,))
    text = write_test_file(rubric, odd, 0)
    compile(text, "odd.py", "exec")
    (bundle,) = bundles_of(rubric)
    assert bundle.cases[0].script.encode() == script.encode()
    assert bundle.cases[0].case.name == 'a "quoted" \\ name, √'
    assert bundle.verdict(bundle.ask(rubric.namespace())).outcome == v.PASSED


def test_judging_infinities_gives_no_warning_of_our_own() -> None:
    step = Step(
        "blocked",
        1,
        "Scores with -inf.",
        reference=lambda x: np.array([-np.inf, 1.0, 2.0]),
        cases=(public("one", lambda rng: (1.0,)),),
    )
    (bundle,) = bundles_of(Rubric("task", "01_task", (step,)))
    found = bundle.verdict(bundle.ask({"blocked": lambda x: np.array([-np.inf, 1.0, 2.5])}))
    assert found.diagnosis.startswith("1 of 3 entries differ")


def test_a_planted_function_travels_and_a_proxy_is_refused() -> None:
    def rubric(layer: object) -> Rubric:
        step = Step(
            "twice",
            1,
            "The layer, twice.",
            reference=lambda layer, x: layer(layer(x)),
            cases=(public("one", lambda rng: (layer, np.arange(3.0))),),
        )
        return Rubric("task", "01_task", (step,), given={"layer": lambda x: x + 1})

    planted = rubric(wire.Planted("plus", "def plus(x):\n    return x + 1"))
    (bundle,) = bundles_of(planted)
    assert bundle.verdict(bundle.ask(planted.namespace())).outcome == v.PASSED
    with pytest.raises(RubricError, match=r"passes a Proxy.*plain function"):
        bundles_of(rubric(wire.Proxy("layer")))


def test_a_step_without_a_public_case_is_refused() -> None:
    step = Step("f", 1, "f", reference=abs, cases=(hidden("one", lambda rng: (1.0,)),))
    with pytest.raises(RubricError, match="no public case"):
        files_of(Rubric("task", "01_task", (step,)))


def test_files_are_read_without_being_executed(folder: Path) -> None:
    path = folder / "centre.py"
    path.write_text("raise SystemExit\n" + path.read_text())
    assert read_bundle(path).step == "centre"


def test_line_ends_of_windows_do_no_harm(folder: Path) -> None:
    path = folder / "centre.py"
    whole = read_bundle(path).cases[0].expectation.value
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    np.testing.assert_array_equal(read_bundle(path).cases[0].expectation.value, whole)


def test_other_python_files_are_left_alone(folder: Path) -> None:
    (folder / "helper.py").write_text("x = 1\n")
    assert [bundle.step for bundle in read_bundles(folder)] == ["centre", "standardise", "hand_means"]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('"schema": 4', '"schema": 99', "format 99.*install the stepgrade"),
        ('"order": 0', '"order": []', "centre.py is damaged"),
        ('"cases"', '"case"', "centre.py is damaged"),
        ("DATA = ", "data = ", "holds no data"),
        ('DATA = r"""', 'DATA = r"""x', "cannot be read"),
        ('DATA = r"""', 'DATA = f() + r"""', "cannot be read"),
        ("@test_case", "@(test_case", "not Python"),
        ('"<f8"', '"O"', "centre.py is damaged"),
    ],
)
def test_a_damaged_file_is_named(folder: Path, old: str, new: str, why: str) -> None:
    path = folder / "centre.py"
    path.write_text(path.read_text().replace(old, new))
    with pytest.raises(BundleError, match=why):
        read_bundle(path)
    with pytest.raises(BundleError):
        read_bundles(folder)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"missing\.py cannot be read"):
        read_bundle(tmp_path / "missing.py")


def test_rounding_is_no_difference_and_a_changed_number_is(folder: Path, tmp_path: Path) -> None:
    path, other = folder / "centre.py", tmp_path / "centre.py"
    data = read_bundle(path)
    value = data.cases[0].expectation.value
    text = path.read_text().replace("\n", "")
    old = wire.encode(value)["data"]
    for factor, same in ((1 + 4e-16, True), (1 + 1e-3, False)):
        literal = ast.literal_eval(text[text.index('r"""') :]).replace(
            old, wire.encode(value * factor)["data"]
        )
        other.write_text(f'DATA = r"""{literal}"""')
        assert (difference(path, other) == "") is same
    other.write_text(path.read_text().replace("columns", "rows"))
    assert difference(path, other) == "data/mistakes/0/0"


def test_a_band_differs_by_what_two_processors_measure(folder: Path, tmp_path: Path) -> None:
    path, other = folder / "centre.py", tmp_path / "centre.py"
    [single] = re.findall(r'"single": ([0-9.]+)', path.read_text())[:1]
    for band, same in ((float(single) * 3, True), (float(single) * 30, False), ("null", False)):
        other.write_text(path.read_text().replace(f'"single": {single}', f'"single": {band}', 1))
        assert (difference(path, other) == "") is same
        assert (kept(path.read_bytes(), other.read_bytes()) == path.read_bytes()) is same


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1e-10", "2e-10"),
        ("points = [", "points = [9.0, "),
        ('"weight": 0.5', '"weight": 0.25'),
        ("DATA =", "="),
    ],
)
def test_what_was_changed_in_the_rubric_is_released(folder: Path, old: str, new: str) -> None:
    fresh = (folder / "centre.py").read_text()
    assert old in fresh
    assert kept(fresh.replace(old, new, 1).encode(), fresh.encode()) == fresh.encode()


def test_stored_numbers_have_the_digits_that_the_tolerance_needs() -> None:
    tolerance = Tolerance()
    value = np.array([1 / 3, -2e5 / 3, 1e-20, 0.0, np.nan, np.inf, 1e300 / 3])
    stored = rounded({"a": (value, [1 / 3, True, 7, "x"])}, tolerance)["a"]
    assert isinstance(stored, tuple)
    assert stored[0][2] == 0.0
    allowed = tolerance.atol + tolerance.rtol * np.abs(value[:4])
    assert np.max(np.abs(stored[0][:4] - value[:4]) / allowed) < 1e-3
    np.testing.assert_array_equal(stored[0][4:6], value[4:6])
    assert abs(stored[0][6] / value[6] - 1) < 1e-12
    assert stored[1] == [0.3333333333333, True, 7, "x"]
    assert 0 < rounded(np.array([1.23456e-20]), tolerance, exact_zeros=True)[0] < 2e-20
    assert rounded(value[:6].astype(np.float32), tolerance).dtype == np.float32
    # The last digit, which another processor may have otherwise, shows nowhere.
    drawn = np.random.default_rng(0).normal(size=1000)
    differs = rounded(drawn, tolerance) != rounded(np.nextafter(drawn, np.inf), tolerance)
    assert differs.mean() < 0.01


def test_a_mistake_that_shows_in_no_case_is_part_of_no_pair() -> None:
    """Two at once are told by the sentences of those that show: one that does not has none here."""
    usual = Variant("usual", "def f(x):\n    rest = 0 * x\n    return 2 * x + 1 * rest\n")
    step = Step(
        "f",
        1,
        "Twice.",
        reference=lambda x: 2 * x,
        cases=(
            public("one", lambda rng: (np.array([1.0, 2.0, 5.0]),)),
            hidden("other", lambda rng: (rng.normal(size=3),)),
        ),
        mistakes=(
            usual.but("thrice", "You tripled.", {"0 * x": "1 * x"}),
            usual.but("unseen", "Nobody sees it.", {"1 * rest": "5 * rest"}),
        ),
    )
    (bundle,) = bundles_of(Rubric("task", "01_task", (step,)))
    found = bundle.verdict(bundle.ask({"np": np, "f": lambda x: 7 * x}))
    assert found.outcome == v.FAILED
