"""Feedback pages as ``nbgrader generate_feedback`` writes them, of a class that nbgrader marked."""

from __future__ import annotations

import datetime
import itertools
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from nbformat.v4 import new_code_cell
from nbgrader.api import Gradebook

from stepgrade.course.directory import load_rubric
from stepgrade.display.grids import short
from stepgrade.judging.draws import Draws, course_secret
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.stored import read_results, results_file
from tests.adversarial.corpus import all_cases
from tests.adversarial.marked import hidden_numbers, significant
from tests.adversarial.markup import active
from tests.helpers import ROOT
from tests.helpers.course_copy import NOTEBOOKS, copy_course, hand_in, nbgrader, worked
from tests.helpers.pages import Page

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("bwrap") is None, reason="needs bubblewrap, to mark what is handed in"),
]

A = "exercise_01"
RUBRIC = load_rubric(ROOT, A)
HOSTILE = (
    *("leaking_html_outputs", "leaking_script_outputs", "leaking_text_outputs", "leaking_markdown_cells"),
    *("leaking_metadata", "leaking_markup_in_verdicts", "leaking_constant_results", "leaking_keeps"),
)
TABLE = """\
from IPython.display import HTML
HTML("<table><caption>My own</caption><tr><td rowspan='2' onclick='x'>a</td>"
     "<th scope='row'>b</th></tr></table>")
"""
COMMENT = "Look at $\\sqrt{d_k}$ again, **please** <script>alert(1)</script>"


def mistake(step: str, number: int = 0) -> Any:
    return RUBRIC[step].mistakes[number]


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A marked class: right, mistaken, judged by hand, late, unfinished, and hostile students."""
    course = copy_course(tmp_path_factory.mktemp("feedback"))
    nbgrader(course, "generate_assignment", A)
    wrong = {"apply_mask": mistake("apply_mask").source}
    hand_in(course, "right", A, worked(course, A))
    hand_in(course, "wrong", A, worked(course, A, wrong))
    hand_in(course, "late", A, worked(course, A, wrong))
    hand_in(course, "judged", A, worked(course, A, wrong))
    broken = worked(course, A, {"softmax": "def softmax(scores):\n    return np.exp(scores"})
    broken.cells.append(new_code_cell("# once more\ngrader.check_all()"))
    broken.cells.append(new_code_cell(TABLE))
    hand_in(course, "broken", A, broken)
    for name in HOSTILE:
        hand_in(course, name, A, all_cases()[name].make(course))
    nbgrader(course, "autograde", A)
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        judged = gradebook.find_submission_notebook(NOTEBOOKS[A], A, "judged")
        for grade in judged.grades:
            if grade.name == "apply_mask":
                grade.manual_score = 1.25
            if grade.name == "softmax":
                grade.auto_score = None
                grade.needs_manual_grade = True
            if grade.name == "attention":
                grade.extra_credit = 0.5
        for comment in judged.comments:
            if comment.name == "apply_mask_solution":
                comment.manual_comment = COMMENT
        late = gradebook.find_submission(A, "late")
        gradebook.find_assignment(A).duedate = datetime.datetime(2025, 1, 10, 12)
        late.timestamp = datetime.datetime(2025, 1, 12, 15)
        late.notebooks[0].late_submission_penalty = 2.5
        late.student.first_name, late.student.last_name = "Ada <b>", "Lovelace"
        gradebook.db.commit()
    nbgrader(course, "generate_feedback", A)
    return course


def written(course: Path, student: str) -> str:
    return (course / "feedback" / student / A / f"{NOTEBOOKS[A]}.html").read_text(encoding="utf-8")


def page(course: Path, student: str) -> Page:
    return Page(written(course, student))


def results(course: Path, student: str) -> Path:
    return results_file(course / "autograded" / student / A, NOTEBOOKS[A])


def everybody(course: Path) -> list[str]:
    return sorted(path.name for path in (course / "feedback").iterdir() if path.is_dir())


def plain(text: str) -> str:
    return " ".join(text.split())


def summary(found: Page) -> dict[str, str]:
    """step -> what the summary's row says."""
    rows = [row for row in found.within("marks", "tr") if "tbody" in row.inside]
    return {plain(row.text).split()[0]: plain(row.text) for row in rows}


# --- what it says ----------------------------------------------------------------------------------


def test_everyone_who_was_marked_gets_a_page(course: Path) -> None:
    assert everybody(course) == sorted(["right", "wrong", "late", "judged", "broken", *HOSTILE])


def test_the_summary_has_every_step_with_its_points_from_the_gradebook(course: Path) -> None:
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        for student in everybody(course):
            marked = gradebook.find_submission_notebook(NOTEBOOKS[A], A, student)
            found = page(course, student)
            points = found.within("marks", "td")
            told = [plain(cell.text) for cell in points if cell.get("class") == "points"]
            assert len(told) == len(RUBRIC.steps)
            by_name = {grade.name: grade for grade in marked.grades}
            for step, text in zip(RUBRIC, told, strict=True):
                if by_name[step.name].auto_score is None:
                    assert text == f"to be marked by hand, of {step.points:g}"
                else:
                    score = f"{round(by_name[step.name].score, 2):g} of {step.points:g}"
                    assert text in (score, f"{score} by hand"), (student, step.name)
            penalty = marked.late_submission_penalty or 0.0
            total = f"{round(max(0.0, marked.score - penalty), 2):g} of 20 points"
            assert total in plain(found.one("marks").text), student


def test_a_wrong_step_has_its_sentence_in_the_summary_and_at_its_place(course: Path) -> None:
    found, message = page(course, "wrong"), plain(mistake("apply_mask").message).replace("`", "")
    assert message in plain(found.one("marks").text)
    assert message in plain(found.one("step-apply_mask").text)
    assert message not in plain(page(course, "right").source)


def test_every_case_of_every_step_stands_at_its_place(course: Path) -> None:
    verdict = read_results(results(course, "wrong")).verdict
    found = page(course, "wrong")
    for step in verdict.steps:
        rows = [plain(row.text) for row in found.within(f"step-{step.step}", "tr") if "tbody" in row.inside]
        # Below the row of a case that failed stands one for its sentence.
        names = tuple(case.name for case in step.cases)
        rows = [row for row in rows if row.startswith(names)]
        assert len(rows) == len(step.cases)
        for case, row in zip(step.cases, rows, strict=True):
            assert row.startswith(case.name + ("" if case.public else " (hidden)")), row
            assert case.outcome in row


def test_follow_through_is_explained_with_a_link_to_the_step_to_mend(course: Path) -> None:
    verdict = read_results(results(course, "wrong")).verdict
    followed = [step.step for step in verdict.steps if step.outcome == "follow-through"]
    assert followed
    found = page(course, "wrong")
    for step in followed:
        assert "Follow-through." in found.one(f"step-{step}").text
        assert "#step-apply_mask" in [link.get("href") for link in found.within(f"step-{step}", "a")]
    assert "Follow-through." not in page(course, "right").source


def test_what_an_instructor_decided_wins_and_is_told(course: Path) -> None:
    found = page(course, "judged")
    section = plain(found.one("step-apply_mask").text)
    assert "1.25 of 2 by hand points" in section
    assert "Your instructor gave 1.25 points here; automatic marking came to 0." in section
    assert "0.5 of the points are extra credit." in plain(found.one("step-attention").text)
    assert "to be marked by hand" in plain(found.one("step-softmax").text)
    assert "1 step is still to be marked by hand and not counted yet." in plain(found.one("marks").text)


def test_a_step_that_is_not_there_is_told_with_the_error_of_its_cell(course: Path) -> None:
    said = summary(page(course, "broken"))["softmax"]
    assert "Its cell could not be read, so nothing in it was run: SyntaxError" in said
    assert "ipython-input" not in said


def test_figures_that_were_not_drawn_and_checks_that_marks_repeat_are_left_out(course: Path) -> None:
    for student in ("right", "broken"):
        found = page(course, student)
        assert "pass their public cases" not in found.source
        assert "plots.show(" not in " ".join(code.text for code in found.all("pre"))
        told = [plain(each.text) for each in found.all("p") if each.get("class") == "left-out"]
        assert len({*told}) == 2
    assert len(told) == 1 + len(
        [each for each in page(course, "right").all("p") if each.get("class") == "left-out"]
    )


def test_a_students_own_table_stays_one_without_what_could_run(course: Path) -> None:
    found = page(course, "broken")
    assert "My own" in [plain(caption.text) for caption in found.all("caption")]
    assert [
        cell.attributes for cell in found.all("td") if cell.get("rowspan") and cell.text.strip() == "a"
    ] == [{"rowspan": "2"}]


def test_a_comment_stands_at_its_step_as_markdown_without_tags_of_its_own(course: Path) -> None:
    found = page(course, "judged")
    section = found.one("step-apply_mask")
    assert "Your instructor’s comment" in section.text
    assert "<script>alert(1)</script>" in section.text, "tags in a comment are text"
    assert found.within("step-apply_mask", "strong")
    assert found.within("step-apply_mask", "msqrt")
    assert "Your instructor’s comment" in found.one("marks").text
    assert "Your instructor’s comment" not in page(course, "wrong").source


def test_a_late_penalty_is_taken_off_and_told_once(course: Path) -> None:
    said = plain(page(course, "late").one("marks").text)
    assert "less 2.5 for handing in 2 days 3 hours late." in said
    assert "late." not in plain(page(course, "wrong").one("marks").text)


# --- what it keeps to itself -----------------------------------------------------------------------


def test_no_page_holds_a_hidden_test_or_a_hidden_input(course: Path) -> None:
    for student in everybody(course):
        text = written(course, student)
        assert "HIDDEN" not in text
        assert "grader.grade" not in text
        digits = {significant(number)[:9] for number in hidden_numbers(course, student)}
        runs = {run.replace(".", "").lstrip("0")[:9] for run in re.findall(r"\d[\d.]*\d", text)}
        assert not digits & runs, student
        assert not list((course / "feedback" / student).rglob("*.results.json"))


def test_pictures_are_of_public_cases_only_and_show_both_arrays(course: Path) -> None:
    found = page(course, "wrong")
    captions = [plain(caption.text) for caption in found.all("figcaption")]
    assert captions
    public = {case.name for step in RUBRIC for case in step.public_cases}
    for student in everybody(course):
        for caption in page(course, student).all("figcaption"):
            named = re.match(r"“(.*?)”", caption.text)
            assert named, caption.text
            assert named[1] in public
    step, stored = RUBRIC["apply_mask"], read_results(results(course, "wrong")).results
    case = step.public_cases[0]
    _, expectation = Expectations(RUBRIC).drawn(step, case, Draws(A))
    numbers = [text.text for text in found.within("step-apply_mask", "text")]
    for array in (stored.replies["apply_mask"][case.name].value, expectation.value):
        assert {short(entry) for entry in np.ravel(array)} <= set(numbers)


def test_what_came_back_for_hidden_cases_does_not_reach_the_page(course: Path, tmp_path: Path) -> None:
    """Neither a student's own values nor where they differ: a function may return its input."""
    path = results(course, "wrong")
    before, kept = written(course, "wrong"), path.read_text()
    data = json.loads(kept)
    hidden = {(step.name, case.name) for step in RUBRIC for case in step.cases if not case.public}
    for step, case in hidden:
        data["replies"][step][case] = data["replies"]["softmax"]["one sentence"]
    try:
        path.chmod(0o644)
        path.write_text(json.dumps(data))
        nbgrader(course, "generate_feedback", A, "--student", "wrong", "--force")
        assert written(course, "wrong") == before
    finally:
        path.write_text(kept)


def test_expected_values_of_hidden_cases_are_in_no_picture(course: Path) -> None:
    expectations, secret = Expectations(RUBRIC), course_secret(course)
    for student in ("wrong", "leaking_constant_results", "leaking_markup_in_verdicts"):
        drawn = "|".join(text.text for text in page(course, student).all("text"))
        for step in RUBRIC:
            for case in step.cases:
                _, expectation = expectations.drawn(step, case, Draws(A, student, secret))
                value = expectation.value[0] if isinstance(expectation.value, tuple) else expectation.value
                row = np.asarray(value).reshape(-1)[:5]
                if not case.public and row.dtype.kind == "f" and np.unique(row[np.isfinite(row)]).size > 2:
                    assert "|".join(map(short, row)) not in drawn, (student, step.name, case.name)


def test_nothing_of_a_submission_runs_and_nothing_is_fetched(course: Path) -> None:
    for student in everybody(course):
        found = page(course, student)
        assert active(found.source) == [], student
        assert found.all("script", "iframe", "object", "embed", "link", "base", "form") == [], student
        policy = [meta.get("content") for meta in found.all("meta") if meta.get("http-equiv")]
        assert len(policy) == 1
        assert policy[0].startswith("default-src 'none'; img-src data:;")
        for element in found.elements:
            assert not [name for name in element.attributes if name.startswith("on")], element
            assert not element.get("href").lower().replace(" ", "").startswith("javascript:"), element
            assert "url(" not in element.get("style")
    for student in ("right", "wrong", "late", "judged"):
        sources = [image.get("src") for image in page(course, student).all("img")]
        assert all(source.startswith("data:image/") for source in sources)


# --- for everyone ----------------------------------------------------------------------------------


def test_links_lead_somewhere_and_headings_and_tables_can_be_read_out(course: Path) -> None:
    for student in ("right", "wrong", "judged"):
        found = page(course, student)
        identities = [element.get("id") for element in found.elements if element.get("id")]
        assert len(identities) == len(set(identities))
        for link in found.all("a"):
            if link.get("href").startswith("#"):
                assert link.get("href")[1:] in identities, link.get("href")
        levels = [int(heading.tag[1]) for heading in found.all("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels.count(1) == 1
        assert all(after - before <= 1 for before, after in itertools.pairwise(levels)), levels
        assert all(cell.get("scope") for cell in found.within("marks", "th"))
        for step in RUBRIC:
            assert all(cell.get("scope") for cell in found.within(f"step-{step.name}", "th"))
            assert len(found.within(f"step-{step.name}", "caption")) == 1
        assert all(image.get("alt") for image in found.all("img"))
        assert all(picture.get("aria-label") for picture in found.all("svg"))
        assert found.all("html")[0].get("lang") == "en"


def test_formulas_are_set_without_scripts(course: Path) -> None:
    found = page(course, "right")
    assert len(found.all("math")) > 20
    assert "\\frac" not in found.source
    assert "$$" not in found.source


# --- when there is less to go by -------------------------------------------------------------------


@pytest.fixture
def without(course: Path, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The page of ``wrong`` where what autograding stored is ``request.param`` instead (None: missing)."""
    path = results(course, "wrong")
    kept = path.read_text()
    path.chmod(0o644)
    try:
        if request.param is None:
            path.unlink()
        else:
            path.write_text(request.param(kept))
        nbgrader(course, "generate_feedback", A, "--student", "wrong", "--force")
        yield page(course, "wrong")
    finally:
        path.write_text(kept)
        nbgrader(course, "generate_feedback", A, "--student", "wrong", "--force")


def _older(kept: str) -> str:
    return json.dumps({**json.loads(kept), "schema": 1})


def _less(kept: str) -> str:
    data = json.loads(kept)
    del data["verdict"]["steps"][0]["cases"]
    return json.dumps(data)


@pytest.mark.parametrize(
    "without",
    [None, _older, _less, lambda kept: kept[:1000], lambda kept: "[]"],
    ids=["missing", "an older schema", "other fields", "cut off", "something else"],
    indirect=True,
)
def test_without_stored_results_marks_and_the_stored_tables_are_shown(without: Page) -> None:
    rows = summary(without)
    assert list(rows) == [step.name for step in RUBRIC]
    assert rows["apply_mask"].startswith("apply_mask 0 of 2")
    section = plain(without.one("step-apply_mask").text)
    assert plain(mistake("apply_mask").message).replace("`", "")[:40] in section.replace("`", "")
    assert "✗ failed" in section
    assert without.all("figure") == []


def test_a_changed_rubric_costs_the_pictures_alone(course: Path) -> None:
    """What was asked then is not what the rubric asks now, so the expected values are not its answer."""
    path = course / "rubrics" / A / "apply_mask.py"
    kept = path.read_text()
    try:
        path.write_text(kept.replace("rng.normal", "1.5 * rng.normal"))
        nbgrader(course, "generate_feedback", A, "--student", "wrong", "--force")
        assert page(course, "wrong").all("figure") == []
        assert "0 of 2" in plain(page(course, "wrong").one("step-apply_mask").text)
        path.write_text("raise RuntimeError('half edited')\n")
        said = nbgrader(course, "generate_feedback", A, "--student", "wrong", "--force")
        assert "No pictures" in said
        assert page(course, "wrong").one("step-apply_mask").text
    finally:
        path.write_text(kept)
        nbgrader(course, "generate_feedback", A, "--student", "wrong", "--force")
