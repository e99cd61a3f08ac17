"""Verdicts as tables: what a student reads, and that nothing in it can do harm."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from stepgrade.display.tables import (
    OUR_FAULT,
    PUBLIC_ONLY,
    SYMBOLS,
    assignment_html,
    assignment_text,
    case_sentence,
    clean,
    error_text,
    step_html,
    step_text,
)
from stepgrade.judging import verdict as v

PASSED = v.CaseVerdict("one sentence", True, 1.0, v.PASSED, 0.0, 1e-10, 0.0)
WRONG = v.CaseVerdict(
    "huge scores", True, 1.0, v.FAILED, 0.0321, 1.1e-10, 3e8, "Equals the `d_k` mistake.", "d_k"
)
HIDDEN = replace(WRONG, name="more", public=False)
STEP = v.StepVerdict(
    "softmax", "Weights.", 1.0, 3.0, v.FAILED, WRONG.diagnosis, (PASSED, WRONG), ("A note.",)
)
HOSTILE = "<script>alert(1)</script> $x$ \x1b[31m\u202e & \ud800 'quoted' \"twice\"\nnext"


def assignment(*steps: v.StepVerdict) -> v.AssignmentVerdict:
    return v.AssignmentVerdict("exercise_01", "exercise_01_attention", steps, ("A message.",))


class Page(HTMLParser):
    """Collects tags, and complains about what is not closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def count(self, tag: str) -> int:
        return sum(name == tag for name, _ in self.tags)


def test_errors_stand_against_their_tolerance() -> None:
    assert error_text(WRONG) == "0.032 (allowed 1.1e-10)"
    assert error_text(PASSED) == "0 (allowed 1.0e-10)"
    assert error_text(replace(WRONG, error=None)) == ""


def test_a_finding_is_one_sentence_with_the_error() -> None:
    assert case_sentence(WRONG) == "Equals the `d_k` mistake. Largest error: 0.032 (allowed 1.1e-10)."
    assert case_sentence(replace(WRONG, diagnosis="", error=None)) == "The outcome is: failed."


def test_a_self_check_counts_cases_and_says_that_more_come() -> None:
    for text in (step_text(STEP), Page(step_html(STEP)).text):
        assert "softmax: 1 of 2 public cases passed" in text
        assert PUBLIC_ONLY in text
        assert "points" not in text


def test_marking_counts_points_and_tells_hidden_cases() -> None:
    marked = replace(STEP, cases=(PASSED, WRONG, HIDDEN))
    for text in (step_text(marked, marked=True), Page(step_html(marked, marked=True)).text):
        assert "softmax: 1 of 3 points" in text
        assert "more (hidden)" in text
        assert PUBLIC_ONLY not in text


def test_text_shows_each_case_and_its_diagnosis_once() -> None:
    text = step_text(replace(STEP, cases=(PASSED, WRONG, replace(WRONG, name="again"))))
    assert re.search(r"✓ passed +one sentence +error 0 \(allowed", text)
    assert re.search(r"✗ failed +huge scores +error 0.032", text)
    assert text.count("Equals the `d_k` mistake.") == 1
    assert "A note." in text


def test_html_is_a_table_that_can_be_read_aloud() -> None:
    page = Page(step_html(STEP))
    assert page.count("caption") == 1
    scopes = [attrs["scope"] for tag, attrs in page.tags if tag == "th"]
    assert scopes == ["col"] * 3 + ["row"] * 2
    assert "failed" in page.text
    assert {"script", "style", "link", "img"}.isdisjoint(tag for tag, _ in page.tags)


def test_html_takes_its_colours_from_the_page() -> None:
    for page in (step_html(STEP), assignment_html(assignment(STEP))):
        colours = re.findall(r"(?<![-\w])(?:color|background(?:-color)?): *([^;\"]+)", page)
        assert set(colours) <= {"inherit", "transparent"}


def test_cases_in_a_row_share_their_diagnosis_in_a_row_of_the_table_s_width() -> None:
    page = Page(step_html(replace(STEP, cases=(PASSED, WRONG, replace(WRONG, name="again")))))
    assert page.text.count("mistake") == 1
    assert [attrs["colspan"] for _, attrs in page.tags if "colspan" in attrs] == ["3"]


def test_without_a_diagnosis_there_is_no_row_for_it() -> None:
    assert "colspan" not in step_html(replace(STEP, cases=(PASSED,)))


def test_figures_stand_between_the_table_and_the_notes() -> None:
    page = step_html(STEP, figures=["<details>drawn</details>"])
    assert page.index("</table>") < page.index("drawn") < page.index("A note.")


def test_names_between_backquotes_become_code() -> None:
    assert re.search(r"<code[^>]*>d_k</code>", step_html(STEP))


@pytest.mark.parametrize("marked", [False, True])
def test_nothing_of_a_student_s_becomes_markup(marked: bool) -> None:
    case = replace(WRONG, name=HOSTILE, diagnosis=HOSTILE)
    step = replace(STEP, step=HOSTILE, diagnosis=HOSTILE, cases=(case,), notes=(HOSTILE,))
    whole = replace(assignment(step), messages=(HOSTILE,))
    for page in (step_html(step, marked), assignment_html(whole, marked)):
        assert Page(page).count("script") == 0
        assert "mathjax_ignore" in page
        assert not re.search("[\x00-\x1f\u202e\ud800]", page)
        page.encode("utf-8")
    for text in (step_text(step, marked), assignment_text(whole, marked)):
        assert not re.search("[\x00-\x09\x0b-\x1f\u202e\ud800]", text)


def test_long_texts_are_cut() -> None:
    assert len(clean("x" * 10**6)) == 900
    assert clean("a  b\n\tc") == "a b c"


@pytest.mark.parametrize("outcome", v.OUTCOMES)
def test_every_outcome_has_a_word_and_a_symbol(outcome: v.Outcome) -> None:
    case = replace(WRONG, outcome=outcome)
    step = replace(STEP, outcome=outcome, cases=(case,))
    page = step_html(step, marked=True)
    assert f'<span aria-hidden="true">{SYMBOLS[outcome]}&nbsp;</span>{outcome}' in page
    assert f"{SYMBOLS[outcome]} {outcome}" in step_text(step, marked=True)
    assert len(set(SYMBOLS.values())) == len(v.OUTCOMES)


def test_our_fault_is_told_without_its_text() -> None:
    fault = v.StepVerdict("softmax", "Weights.", None, 3.0, v.GRADER_FAULT, "rubrics/exercise_01.py: secret")
    whole = assignment(STEP, fault)
    case = replace(WRONG, outcome=v.GRADER_FAULT, diagnosis="secret")
    for text in (
        step_text(fault, marked=True),
        step_text(replace(fault, cases=(case,)), marked=True),
        step_html(replace(fault, cases=(case,)), marked=True),
        step_html(fault, marked=True),
        assignment_text(whole, marked=True),
        assignment_html(whole, marked=True),
    ):
        assert "secret" not in text
        assert OUR_FAULT.split(",")[0] in " ".join(text.split())
    assert "to be marked by hand" in step_text(fault, marked=True)
    assert "1 of 6 points, 1 step to be marked by hand" in assignment_text(whole, marked=True)


def test_a_summary_has_a_row_per_step_and_the_sum() -> None:
    right = replace(STEP, step="scores", outcome=v.PASSED, points=3.0, cases=(PASSED,), diagnosis="")
    whole = assignment(right, STEP)
    self_check, marked = Page(assignment_html(whole)), Page(assignment_html(whole, marked=True))
    assert "exercise_01: 1 of 2 steps pass their public cases" in self_check.text
    assert "1 of 2" in self_check.text
    assert PUBLIC_ONLY in self_check.text
    assert "exercise_01: 4 of 6 points" in marked.text
    assert "A message." in marked.text
    assert marked.count("tr") == 4  # titles, two steps, what is said of one
    assert "scores" in assignment_text(whole)


def test_points_are_rounded_to_what_can_be_read() -> None:
    assert "2.67 of 3 points" in step_text(replace(STEP, points=8 / 3), marked=True)


def test_a_step_without_cases_is_a_title() -> None:
    page = Page(step_html(replace(STEP, cases=(), diagnosis="It never ran."), marked=True))
    assert page.count("table") == 0
    assert "It never ran." in page.text


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0.0, "0"),
        (0.6394, "0.64"),
        (12.5, "12"),
        (1234.5, "1234"),
        (1e-9, "1.0e-9"),
        (3.2e7, "3.2e7"),
        (float("inf"), "inf"),
    ],
)
def test_errors_are_as_short_as_two_digits_allow(size: float, text: str) -> None:
    assert error_text(replace(WRONG, error=size)).startswith(f"{text} (allowed")


def test_an_assignment_without_diagnoses_has_no_rows_for_them() -> None:
    good = replace(STEP, outcome=v.PASSED, diagnosis="")
    assert "colspan" not in assignment_html(v.AssignmentVerdict("a", "n", (good,)))
    assert assignment_html(v.AssignmentVerdict("a", "n", (good, STEP))).count("colspan") == 1


def test_a_sentence_that_comes_again_is_written_once() -> None:
    cases = [replace(WRONG, name=name, diagnosis=said) for name, said in (("a", "X"), ("b", "Y"), ("c", "X"))]
    step = replace(STEP, cases=tuple(cases))
    for text in (step_text(step), step_html(step)):
        assert text.count("X") == 1
        assert "The same as in “a”." in text
