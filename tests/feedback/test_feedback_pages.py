"""The parts of a feedback page by themselves: rows, summary, sections, differences and their pictures."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from stepgrade.course.directory import load_rubric
from stepgrade.display.array_figures import MAX_COLUMNS, MAX_ROWS
from stepgrade.display.difference import array_differences, off
from stepgrade.display.grids import Grid, short
from stepgrade.feedback.exporter import comment_html
from stepgrade.feedback.pictures import pictures
from stepgrade.feedback.rows import feedback_rows, sentence
from stepgrade.feedback.section import section_html
from stepgrade.feedback.summary import summary_html
from stepgrade.gradebook.marks import Mark, NotebookMarks
from stepgrade.inside.script import Reply, ReplyKind
from stepgrade.judging import verdict as v
from stepgrade.judging.compare import as_array, compare
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectation, Expectations
from stepgrade.judging.follow_through import Followed
from stepgrade.judging.judge import judge
from stepgrade.judging.marking import Results
from stepgrade.rubric import Tolerance
from tests.helpers import ROOT
from tests.helpers.course_copy import NOTEBOOKS
from tests.helpers.pages import Page

RIGHT = v.CaseVerdict("five rows", True, 1.0, v.PASSED, 0.0, 1e-10, 0.0)
WRONG = replace(RIGHT, name="other rows", public=False, outcome=v.FAILED, diagnosis="Divide by `n`.")
FOLLOWED = replace(RIGHT, outcome=v.FOLLOW_THROUGH, diagnosis="Put together rightly.")


def step(name: str, *cases: v.CaseVerdict, points: float = 2.0) -> v.StepVerdict:
    return v.step_verdict(name, f"What {name} does.", points, cases)


def marks(more: dict[str, Any] | None = None, /, **steps: Mark) -> NotebookMarks:
    return NotebookMarks("ada", steps, **(more or {}))


def verdicts(*steps: v.StepVerdict) -> v.AssignmentVerdict:
    return v.AssignmentVerdict("a", "n", steps)


def text(html: str) -> str:
    return " ".join(Page(f"<div id='all'>{html}</div>").one("all").text.split())


# --- the sentence that helps ---------------------------------------------------------------------------


def test_the_sentence_is_the_diagnosis_before_a_note_before_follow_through() -> None:
    mutates = replace(RIGHT, mutated=("x",))
    assert sentence(step("s", mutates, WRONG)) == "Divide by `n`."
    assert sentence(step("s", mutates, FOLLOWED)).startswith("Your code changes its input (x)")
    assert sentence(step("s", FOLLOWED, RIGHT)) == "Put together rightly."
    assert sentence(step("s", RIGHT)) == "Right."


def test_the_text_of_a_fault_of_ours_is_kept_to_ourselves() -> None:
    fault = v.StepVerdict("s", "", None, 2.0, v.GRADER_FAULT, "KeyError: 'the secret'")
    row = feedback_rows(marks(s=Mark(2.0)), verdicts(fault), {}, ["s"])
    html = summary_html(marks(s=Mark(2.0)), row, "t") + section_html(row[0], [])
    assert "secret" not in html
    assert "marked by hand" in html


# --- rows and marks --------------------------------------------------------------------------------------


def test_rows_stand_in_the_notebooks_order_with_their_comments() -> None:
    found = feedback_rows(
        marks(
            {"comments": {"b_solution": "so so", "essay": "good", "lost": "?"}},
            b=Mark(2, auto=1),
            a=Mark(2, auto=2),
        ),
        verdicts(step("a", RIGHT)),
        {"b_solution": "b", "essay": "a"},
        ["b", "a"],
    )
    assert [(row.name, row.comments) for row in found] == [("b", ("so so",)), ("a", ("good", "?"))]
    assert [row.step is None for row in found] == [True, False]


def test_a_total_is_never_below_nothing() -> None:
    assert marks({"penalty": 3.0}, a=Mark(2, auto=1)).final == 0.0
    assert marks({"penalty": 0.25}, a=Mark(2, auto=1), b=Mark(2)).final == 0.75


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(5, "1 minute"), (3600, "1 hour"), (90_061, "1 day 1 hour"), (2 * 86_400 + 60, "2 days 1 minute")],
)
def test_lateness_is_told_in_its_two_largest_units(seconds: float, said: str) -> None:
    late = marks({"penalty": 1.0, "seconds_late": seconds}, a=Mark(2, auto=2))
    assert f"less 1 for handing in {said} late." in text(summary_html(late, [], "t"))


def test_a_manual_score_that_confirms_the_automatic_one_is_not_told_as_another() -> None:
    confirmed = feedback_rows(marks(s=Mark(2, auto=2.0, by_hand=2.0)), None, {}, ["s"])[0]
    changed = feedback_rows(marks(s=Mark(2, auto=1.5, by_hand=2.0)), None, {}, ["s"])[0]
    assert "instructor" not in section_html(confirmed, [])
    assert "gave 2 points here; automatic marking came to 1.5" in section_html(changed, [])


def test_points_that_an_instructor_decided_are_not_called_right_or_wrong() -> None:
    judged = verdicts(step("s", RIGHT))
    less = feedback_rows(marks(s=Mark(2, auto=2.0, by_hand=1.0)), judged, {}, ["s"])[0]
    same = feedback_rows(marks(s=Mark(2, auto=2.0, by_hand=2.0)), judged, {}, ["s"])[0]
    assert less.helps == "Your instructor decided on these points."
    assert same.helps == "Right."


# --- markup ----------------------------------------------------------------------------------------------


def test_nothing_that_a_page_is_told_becomes_markup() -> None:
    evil = '<script>x</script>"><img onerror=x>'
    bad = replace(WRONG, name=evil, diagnosis=evil, warned=(evil,))
    judged = v.step_verdict(evil, evil, 2.0, (bad, replace(bad, public=True)))
    known = NotebookMarks(evil, {evil: Mark(2.0, auto=0.0)}, name=evil, comments={evil: evil})
    row = feedback_rows(known, verdicts(judged), {}, [evil])[0]
    html = summary_html(known, [row], evil) + section_html(row, [comment_html(evil)], stored=evil)
    html += section_html(replace(row, step=None), [], stored=evil)
    found = Page(html)
    assert found.all("script", "img") == []
    assert not [e for e in found.elements if any(name.startswith("on") for name in e.attributes)]


def test_a_comment_with_a_formula_that_cannot_be_set_shows_its_source() -> None:
    assert "\\nosuchthing" in text(comment_html("see $\\nosuchthing{x}$"))
    assert "<math" in comment_html("see $\\frac{1}{2}$")


# --- follow-through --------------------------------------------------------------------------------------


def test_follow_through_says_that_all_is_right_only_where_all_is() -> None:
    followed = {"five rows": Followed(("centre",), "", Reply(ReplyKind.VALUE, 1.0), 1.0)}
    whole, part = step("s", FOLLOWED), step("s", FOLLOWED, WRONG)
    told = [
        text(section_html(row, [], (), followed))
        for each in (whole, part)
        for row in feedback_rows(marks(s=Mark(2, auto=1)), verdicts(each), {}, ["s"])
    ]
    assert "So what you wrote here is right." in told[0]
    assert "right. Mend" not in told[1]
    assert "look at the other cases" in told[1]


# --- differences and pictures ----------------------------------------------------------------------------


def test_entries_are_framed_by_the_rule_that_marks_them() -> None:
    """Over every mistake of every step: a result has wrong entries if, and only if, comparing says so."""
    looked = 0
    for assignment in sorted(NOTEBOOKS)[:3]:
        rubric = load_rubric(ROOT, assignment)
        expectations = Expectations(rubric)
        for each in rubric:
            for case in each.public_cases:
                script, expectation = expectations.drawn(each, case, Draws(assignment))
                for mistake in each.mistakes:
                    reply = expectations.result(each, mistake, script)
                    looked += _agree(reply, expectation)
    assert looked > 100


def _agree(reply: Reply, expectation: Expectation) -> bool:
    want, got = expectation.value, as_array(reply.value) if reply.kind == ReplyKind.VALUE else None
    if got is None or not isinstance(want, np.ndarray) or got.shape != want.shape:
        return False
    found = compare(got, want, expectation.tolerance, exact_zeros=expectation.exact_zeros)
    if found.problem in ("dtype", "type"):
        return False
    wrong = off(got, want, expectation.tolerance, expectation.exact_zeros)
    assert bool(wrong.any()) == (not found.exact)
    assert bool(array_differences(got, expectation)) == (not found.exact and want.ndim > 0)
    return True


@pytest.mark.parametrize(
    "got",
    [None, "text", 3, [], [[1], [1, 2]], np.zeros((2, 0)), np.array(["a"]), np.zeros(3, complex), {"a": 1}],
    ids=str,
)
def test_what_is_no_array_of_that_kind_has_no_picture(got: Any) -> None:
    for want in (np.ones((2, 3)), (np.ones(2), np.ones(3)), {"a": np.ones(2)}, 1.0, "x"):
        found = array_differences(got, Expectation(want, Tolerance()))
        assert all(each.wrong is None for each in found), "only shapes may be shown"


@pytest.mark.parametrize("want", [np.nan, np.inf, -np.inf, 0.0])
@pytest.mark.parametrize("got", [np.nan, np.inf, 2.0])
def test_what_is_no_number_on_either_side_is_framed(got: float, want: float) -> None:
    mine, theirs = np.array([1.0, got, 3.0]), np.array([1.0, want, 3.0])
    found = array_differences(mine, Expectation(theirs, Tolerance()))
    framed = [[] if each.wrong is None else each.wrong.tolist() for each in found]
    assert framed == ([] if str(got) == str(want) else [[False, True, False]])


def test_items_of_a_tuple_are_named_and_right_ones_left_out() -> None:
    want = (np.ones(2), np.ones((2, 3)))
    expectation = Expectation(want, Tolerance(), returns=("output", "weights"))
    (found,) = array_differences([np.ones(2), np.zeros((2, 3))], expectation)
    assert found.label == "weights"
    assert found.wrong is not None
    assert found.wrong.all()


def small(got: Any, want: Any) -> tuple[v.StepVerdict, Results, Expectations, Any]:
    """A step with one public case that wants ``want``, and its verdict for ``got``."""
    from stepgrade.rubric import Rubric, Step, public

    case = public("the case", lambda rng: (0.0,))
    rubric = Rubric("a", "n", (Step("s", 2, "S.", cases=(case,), reference=lambda x: want),))
    expectations = Expectations(rubric)
    script, expectation = expectations.drawn(rubric["s"], case, Draws("a"))
    reply = Reply(ReplyKind.VALUE, got)
    results = Results({"s": {"the case": reply}}, {"s": {"the case": script.digest()}})
    return step("s", judge(reply, expectation, case)), results, expectations, script


def drawn(got: Any, want: Any) -> list[str]:
    judged, results, expectations, _ = small(got, want)
    return pictures(judged, results, expectations)


def panels(figure: str) -> list[ET.Element]:
    return [each for each in ET.fromstring(figure).iter() if each.tag == "svg"]


def test_a_small_array_is_drawn_with_its_numbers_and_frames() -> None:
    want = np.array([[1.0, -2.0], [0.25, 4.0]])
    got = want + np.array([[0, 0], [0, 0.5]])
    (figure,) = drawn(got, want)
    yours, expected, gap = panels(figure)
    assert [cell.text for cell in yours.iter("text")] == ["1", "−2", "0.25", "4.5"]
    assert [cell.text for cell in expected.iter("text")] == ["1", "−2", "0.25", "4"]
    assert [cell.text for cell in gap.iter("text")] == ["·", "·", "·", "0.5"]
    frames = [len([r for r in svg.iter("rect") if r.get("fill") == "none"]) for svg in (yours, expected, gap)]
    assert frames == [1, 0, 1]
    assert "1 of 4 entries differs, at [1, 1], where yours is 4.5 and 4 is expected." in figure
    assert yours.get("aria-label") == "Yours, 2 by 2: 1 −2; 0.25 4.5"


def test_a_large_array_is_cut_around_what_is_off_the_most_and_says_so() -> None:
    want = np.zeros((2, 40, 50))
    got = want.copy()
    got[1, 33, 44] = 7.0
    (figure,) = drawn(got, want)
    yours = panels(figure)[0]
    cells = [r for r in yours.iter("rect") if r.get("fill") != "none"]
    assert len(cells) == MAX_ROWS * MAX_COLUMNS
    assert len([r for r in yours.iter("rect") if r.get("fill") == "none"]) == 1
    assert "at [1, 33, 44]" in figure
    assert "the last two axes of (2, 40, 50), around that entry" in figure


def test_numbers_that_are_none_are_shown_as_such_and_not_subtracted() -> None:
    (figure,) = drawn(np.array([np.nan, 1.0, np.inf]), np.array([0.0, 1.0, 2.0]))
    assert len(panels(figure)) == 2, "yours and expected; there is no difference to tell"
    assert [cell.text for cell in panels(figure)[0].iter("text")] == ["nan", "1", "inf"]
    assert "2 of 3 entries differ, first at [0], where yours is nan and 0 is expected." in figure


def test_another_shape_is_shown_beside_the_expected_one() -> None:
    (figure,) = drawn(np.arange(6.0).reshape(2, 3), np.arange(6.0).reshape(3, 2))
    assert len(panels(figure)) == 2
    assert "your result has shape (2, 3), expected is (3, 2)" in figure


def test_a_mask_is_drawn_in_words() -> None:
    (figure,) = drawn(np.array([True, True]), np.array([True, False]))
    assert [[cell.text for cell in svg.iter("text")] for svg in panels(figure)] == [
        ["True", "True"],
        ["True", "False"],
    ]


def test_a_reply_to_another_question_has_no_picture() -> None:
    judged, results, expectations, _ = small(np.zeros(3), np.ones(3))
    assert len(pictures(judged, results, expectations)) == 1
    results.asked["s"]["the case"] = "0" * 16
    assert pictures(judged, results, expectations) == []


def test_a_hidden_case_has_no_picture_whatever_was_stored_of_it() -> None:
    judged, results, expectations, _ = small(np.zeros(3), np.ones(3))
    hidden = replace(judged, cases=tuple(replace(case, public=False) for case in judged.cases))
    assert pictures(hidden, results, expectations) == []


def test_grey_tells_a_negative_entry_from_a_positive_one() -> None:
    shades = np.array([[0.5, -0.5] + [0.0] * 8])
    grid = Grid("t", "a", [["0.5", "-0.5"] + ["0"] * 8], shades, np.zeros(shades.shape, dtype=bool))
    svg = ET.fromstring(grid.svg())
    assert len(list(svg.iter("path"))) == 1


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (1 / 3, "0.333"),
        (-12_345.678, "−1.23e4"),
        (1e-12, "1e−12"),
        (np.True_, "True"),
        (-np.inf, "−inf"),
        (3, "3"),
    ],
)
def test_entries_are_short(value: Any, said: str) -> None:
    assert short(value) == said
