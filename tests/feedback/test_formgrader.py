"""An instructor's path through nbgrader's formgrader, in a browser: look, change a mark, comment, go on.

Needs Debian's ``chromium`` (or another one on the PATH) and playwright.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from stepgrade.course.directory import load_rubric
from tests.adversarial.corpus import MARK, all_cases
from tests.helpers import ROOT
from tests.helpers.browsers import CHROMIUM, FLAGS, serving
from tests.helpers.course_copy import NOTEBOOKS, copy_course, hand_in, nbgrader, worked
from tests.helpers.pages import Page

playwright = pytest.importorskip("playwright.sync_api")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="needs chromium: apt-get install chromium"),
    pytest.mark.skipif(shutil.which("bwrap") is None, reason="needs bubblewrap, to mark what is handed in"),
]

A = "exercise_01"
MISTAKE = load_rubric(ROOT, A)["apply_mask"].mistakes[0]
HOSTILE = ("leaking_html_outputs", "leaking_markdown_cells", "leaking_markup_in_verdicts")
COMMENT = "True means *may attend*."


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A marked class: one right, one mistaken, and some who put markup where they can."""
    course = copy_course(tmp_path_factory.mktemp("formgrader") / "course")
    nbgrader(course, "generate_assignment", A)
    hand_in(course, "ada", A, worked(course, A))
    hand_in(course, "bob", A, worked(course, A, {"apply_mask": MISTAKE.source}))
    for name in HOSTILE:
        hand_in(course, name, A, all_cases()[name].make(course))
    nbgrader(course, "autograde", A)
    return course


@pytest.fixture(scope="module")
def address(course: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(course, tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture
def tab(address: str) -> Iterator[Any]:
    """A tab of a browser that reaches this server and no other."""
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, headless=True, args=FLAGS)
        tab = browser.new_page(viewport={"width": 1280, "height": 900})
        tab.set_default_timeout(60_000)
        tab.route(lambda url: not url.startswith((address, "data:")), lambda route: route.abort())
        yield tab
        browser.close()


def open_submission(tab: Any, address: str, course: Path, student: str) -> None:
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        found = gradebook.find_submission_notebook(NOTEBOOKS[A], A, student).id
    tab.goto(f"{address}/formgrader/submissions/{found}/?index=0", wait_until="domcontentloaded")
    loaded(tab)


def loaded(tab: Any) -> None:
    """Wait until formgrader has filled in the marks: the automatic one is the field's placeholder."""
    tab.wait_for_function("document.querySelector('#apply_mask')?.placeholder !== ''")


def saved(tab: Any, act: Any, kind: str) -> None:
    """Do something that formgrader saves, and wait until the server has it."""
    with tab.expect_response(
        lambda reply: f"/api/{kind}/" in reply.url and reply.request.method == "PUT"
    ) as got:
        act()
    assert got.value.ok


def test_our_tables_and_formulas_are_shown(tab: Any, address: str, course: Path) -> None:
    open_submission(tab, address, course, "bob")
    assert tab.locator("#apply_mask").get_attribute("placeholder") == "0"
    assert tab.locator("#softmax").get_attribute("placeholder") == "4"
    table = tab.locator("table", has_text="apply_mask: 0 of 2 points")
    assert table.count() == 1
    assert " ".join(MISTAKE.message.replace("`", "").split()) in " ".join(table.inner_text().split())
    # Without the network there is no MathJax; formulas are set all the same.
    assert tab.evaluate("typeof MathJax") == "undefined"
    assert tab.locator("math").count() > 20
    assert tab.locator("math").first.bounding_box()["width"] > 4


def test_a_changed_mark_and_a_comment_reach_gradebook_and_feedback(
    tab: Any, address: str, course: Path
) -> None:
    open_submission(tab, address, course, "bob")
    tab.locator("#apply_mask").fill("1.25")
    saved(tab, lambda: tab.keyboard.press("Tab"), "grade")
    tab.locator("#apply_mask_solution-comment").fill(COMMENT)
    saved(tab, lambda: tab.keyboard.press("Tab"), "comment")
    tab.reload(wait_until="domcontentloaded")
    loaded(tab)
    assert tab.locator("#apply_mask").input_value() == "1.25"
    assert tab.locator("#apply_mask_solution-comment").input_value() == COMMENT
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        grade = gradebook.find_grade("apply_mask", NOTEBOOKS[A], A, "bob")
        assert (grade.auto_score, grade.manual_score, grade.score) == (0.0, 1.25, 1.25)
        total = gradebook.find_submission(A, "bob").score
    nbgrader(course, "generate_feedback", A, "--student", "bob", "--force")
    path = course / "feedback" / "bob" / A / f"{NOTEBOOKS[A]}.html"
    page = Page(path.read_text(encoding="utf-8"))
    section = " ".join(page.one("step-apply_mask").text.split())
    assert "Your instructor gave 1.25 points here; automatic marking came to 0." in section
    assert "True means may attend." in section
    assert f"{round(total, 2):g} of 20 points" in " ".join(page.one("marks").text.split())


def test_next_and_previous_go_through_the_class_and_back(tab: Any, address: str, course: Path) -> None:
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        submissions = gradebook.notebook_submissions(NOTEBOOKS[A], A)
        ids = sorted(found.id for found in submissions)
    tab.goto(f"{address}/formgrader/submissions/{ids[0]}/", wait_until="domcontentloaded")
    seen = [ids[0]]
    for _ in ids[1:]:
        loaded(tab)
        tab.click("li.next a")
        tab.wait_for_url(lambda url: seen[-1] not in url)
        seen.append(tab.url.split("/submissions/")[1].partition("/")[0])
    assert seen == ids
    loaded(tab)
    tab.click("li.previous a")
    tab.wait_for_url(lambda url: ids[-2] in url)


@pytest.mark.parametrize("student", HOSTILE)
def test_nothing_that_a_student_wrote_runs(tab: Any, address: str, course: Path, student: str) -> None:
    open_submission(tab, address, course, student)
    tab.wait_for_timeout(500)
    assert tab.evaluate(f"typeof window.{MARK}") == "undefined"
    found = Page(tab.content())
    outside = [e for e in found.elements if MARK in " ".join(e.attributes.values()) and e.tag != "a"]
    assert [e for e in outside if any(name.startswith("on") for name in e.attributes)] == []
