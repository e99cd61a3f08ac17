"""The class report: its numbers are the gradebook's, its groups are the students who erred alike."""

from __future__ import annotations

import csv
import json
import shutil
import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook

from stepgrade.cli import main
from stepgrade.course.directory import CourseError, load_rubric
from stepgrade.exports import SafeCsvExport
from stepgrade.judging.stored import read_results, write_results
from stepgrade.report import mistakes
from stepgrade.report.contents import Report, make_report
from stepgrade.report.files import default_page, write_report
from stepgrade.report.items import StepItem
from stepgrade.report.look import BY_HAND, NOT_MARKED, RUN, STORED, UNUSUAL
from stepgrade.report.page import share
from stepgrade.report.unusual import unusual
from tests.helpers.marked_class import write_class
from tests.helpers.report_course import CLASS, RIGHT, SQUARED, write_course

STEPS = ["double", "total", "shift", "by_hand"]


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The course with its class marked; tests that change anything work on a copy."""
    course = write_course(tmp_path_factory.mktemp("report") / "course")
    write_class(course, load_rubric(course, "task"), CLASS, lambda student: 10.0 + len(student))
    return course


@pytest.fixture(scope="module")
def report(marked: Path) -> Report:
    return make_report(marked, "task")


@pytest.fixture
def course(marked: Path, tmp_path: Path) -> Path:
    return shutil.copytree(marked, tmp_path / "course")


def in_gradebook(course: Path, change: Callable[[Gradebook], Any]) -> None:
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        change(gradebook)
        gradebook.db.commit()


def grade_of(gradebook: Gradebook, student: str, step: str) -> Any:
    return gradebook.find_grade(step, "the_task", "task", student)


def stored_path(course: Path, student: str) -> Path:
    return course / "autograded" / student / "task" / "the_task.results.json"


def item(report: Report, step: str) -> StepItem:
    return next(each for each in report.steps if each.step == step)


def reasons(report: Report, student: str) -> dict[str, str]:
    return {
        reason.kind: reason.text for look in report.look if look.student == student for reason in look.reasons
    }


# --- marks ---------------------------------------------------------------------------------------------


def test_marks_are_what_nbgrader_exports_with_overrides_extra_credit_and_penalties(
    course: Path, tmp_path: Path
) -> None:
    def change(gradebook: Gradebook) -> None:
        grade_of(gradebook, "carl", "double").manual_score = 1.5
        grade_of(gradebook, "ada", "shift").extra_credit = 0.5
        for student, penalty in (("dora", 2.25), ("nils", 3.0)):
            notebook = gradebook.find_submission_notebook("the_task", "task", student)
            notebook.late_submission_penalty = penalty

    in_gradebook(course, change)
    report = make_report(course, "task")
    target = tmp_path / "grades.csv"
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        SafeCsvExport(to=str(target)).export(gradebook)
    with open(target, newline="", encoding="utf-8") as file:
        exported = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    # The report's data keep what exports round.
    assert {line.student: line.final for line in report.students} == pytest.approx(exported, abs=0.005)
    assert exported["carl"] == 9.5
    assert exported["ada"] == 10.5
    assert exported["dora"] == 8 - 2.25
    assert exported["nils"] == 0
    assert report.marks is not None
    finals = np.array(list(exported.values()))
    assert report.marks.mean == pytest.approx(finals.mean(), abs=0.005)
    assert report.marks.median == pytest.approx(np.median(finals), abs=0.005)
    assert report.marks.deviation == pytest.approx(finals.std(), abs=0.005)
    assert report.late == 2
    assert item(report, "double").mean == pytest.approx(13.5 / 14)


def test_who_handed_in_is_counted_and_who_is_not_marked_stays_out_of_the_means(course: Path) -> None:
    def change(gradebook: Gradebook) -> None:
        gradebook.add_student("absent")
        gradebook.add_student("unmarked")
        for grade in gradebook.add_submission("task", "unmarked").notebooks[0].grades:
            grade.auto_score = None

    before = make_report(course, "task")
    in_gradebook(course, change)
    report = make_report(course, "task")
    assert (report.known, report.handed_in, report.marked) == (16, 15, 14)
    assert report.marks == before.marks
    assert [line.final for line in report.students if line.student == "unmarked"] == [None]
    assert "autograde" in reasons(report, "unmarked")[NOT_MARKED]


# --- steps and cases -----------------------------------------------------------------------------------


def test_steps_count_full_marks_and_outcomes(report: Report) -> None:
    double, total = item(report, "double"), item(report, "total")
    assert [step.step for step in report.steps] == STEPS
    assert (double.full, double.nothing, double.marked) == (6, 8, 14)
    assert total.outcomes == {"passed": 6, "follow-through": 7, "missing": 1}
    assert item(report, "shift").full == 7, "three tenths less for a case, one for an input changed in place"


def test_separation_is_the_correlation_with_the_other_steps(marked: Path, report: Report) -> None:
    with Gradebook(f"sqlite:///{marked}/gradebook.db") as gradebook:
        points = np.array(
            [[grade_of(gradebook, student, step).score for step in STEPS] for student in sorted(CLASS)]
        )
    for place, step in enumerate(STEPS):
        rest = np.delete(points, place, axis=1).sum(axis=1)
        expected = np.corrcoef(points[:, place], rest)[0, 1]
        assert item(report, step).separation == pytest.approx(expected)
    case = next(each for each in report.cases if (each.step, each.case) == ("shift", "five"))
    right = [student not in ("emil", "fay", "jan", "kim", "nils") for student in sorted(CLASS)]
    expected = np.corrcoef(right, np.delete(points, 2, axis=1).sum(axis=1))[0, 1]
    assert case.separation == pytest.approx(expected)
    assert (case.passed, case.asked, case.kind) == (9, 14, "public")


def test_small_classes_get_no_correlation(tmp_path: Path) -> None:
    course = write_course(tmp_path)
    few = {name: CLASS[name] for name in list(CLASS)[:9]}
    write_class(course, load_rubric(course, "task"), few)
    report = make_report(course, "task")
    assert {step.separation for step in report.steps} == {None}
    assert write_report(report, default_page(course, "task"))[0].is_file()


def test_a_step_looks_unfair_where_those_who_did_all_else_right_fail_it(report: Report) -> None:
    unfair = {step.step: step for step in report.steps if step.looks_unfair}
    assert set(unfair) == {"double", "shift"}
    assert unfair["double"].lost_here == ("carl", "dora", "gus", "hana", "ivo")
    assert unfair["double"].else_right == 7, "they, ada and bob"
    assert unfair["shift"].lost_here == ("emil", "fay", "lea", "mia")
    lonely = replace(unfair["double"], else_right=5, else_right_lost=1)
    assert not lonely.looks_unfair, "one student is no pattern"
    assert not replace(unfair["double"], else_right=100, else_right_lost=24).looks_unfair


def test_results_near_the_tolerance_are_listed_on_both_sides(report: Report) -> None:
    near = {(each.step, each.case): (each.below, each.above, each.students) for each in report.near}
    assert near == {
        ("shift", "eleven"): (0, 1, ("lea",)),
        ("shift", "five"): (1, 0, ("lea",)),
        ("shift", "five (other numbers)"): (1, 0, ("lea",)),
        ("shift", "seven"): (1, 0, ("lea",)),
    }


def test_a_number_rounded_by_hand_is_near_the_tolerance_only_where_it_is_wrong(tmp_path: Path) -> None:
    course = write_course(tmp_path)
    rounded = {**RIGHT, "by_hand": "by_hand = np.array([1 / 3 + 2e-10, 2 / 3])"}
    off = {**RIGHT, "by_hand": "by_hand = np.array([1 / 3 + 9e-10, 2 / 3])"}
    write_class(course, load_rubric(course, "task"), {"rounds": rounded, "off": off})
    assert [(each.step, each.students) for each in make_report(course, "task").near] == [
        ("by_hand", ("off",))
    ]


# --- mistakes and unexplained answers ------------------------------------------------------------------


def test_mistakes_are_counted_by_student_and_not_by_case(report: Report) -> None:
    counts = [(each.step, each.mistake, each.students) for each in report.mistakes]
    assert counts == [
        ("double", "squared", ("carl", "dora", "jan")),
        ("shift", "minus", ("emil", "fay")),
    ]
    assert report.mistakes[0].message == "You squared; double it."


def test_every_loss_has_one_cause(report: Report) -> None:
    causes = {each.step: each.causes for each in report.losses}
    assert causes["double"] == {mistakes.MISTAKE: 3, mistakes.UNEXPLAINED: 4, mistakes.NOT_WRITTEN: 1}
    assert causes["shift"] == {
        mistakes.MISTAKE: 2,
        mistakes.UNEXPLAINED: 1,
        mistakes.RAISED: 1,
        mistakes.NOT_WRITTEN: 2,
        mistakes.MUTATED: 1,
    }
    for step in report.steps:
        lost = next((each.count for each in report.losses if each.step == step.step), 0)
        assert lost == step.marked - step.full


def test_equal_wrong_results_are_one_group_however_they_are_written(report: Report) -> None:
    double = [group for group in report.unexplained if group.step == "double"]
    assert [group.students for group in double] == [("gus", "hana", "kim"), ("ivo",)]
    assert double[0].case == "eleven"
    assert double[0].example == "gus", "the shortest of their codes"
    assert double[0].code == "def double(x):\n    return 3 * x"
    assert report.unexplained[0] == double[0], "the largest group comes first"


def test_a_wrong_result_over_a_wrong_part_says_so(tmp_path: Path) -> None:
    course = write_course(tmp_path)
    thrice = {**RIGHT, "total": "def total(x):\n    return 3 * double(x).sum()"}
    answers = {"a": thrice, **{name: {**thrice, **SQUARED} for name in ("b", "c")}}
    write_class(course, load_rubric(course, "task"), answers)
    groups = [(group.students, group.on_wrong_part) for group in make_report(course, "task").unexplained]
    assert groups == [(("a",), 0), (("b", "c"), 2)], "first what students came to on their own"


def test_results_that_are_too_large_to_add_up_are_grouped_all_the_same(tmp_path: Path) -> None:
    course = write_course(tmp_path)
    huge = {**RIGHT, "double": "def double(x):\n    return np.where(x > 0, 1.7e308, -1.7e308)"}
    other = {**RIGHT, "double": "def double(x):\n    return np.where(x > 0, 1.7e308, 1.6e308)"}
    empty = {**RIGHT, "double": "def double(x):\n    return []"}
    answers = {"a": huge, "b": other, "c": {**huge, "shift": ""}, "d": empty, "e": empty}
    write_class(course, load_rubric(course, "task"), answers)
    groups = [group.students for group in make_report(course, "task").unexplained if group.step == "double"]
    assert groups == [("a", "c"), ("d", "e"), ("b",)]


def test_results_of_another_rubric_are_not_grouped_with_todays(course: Path) -> None:
    path = stored_path(course, "hana")
    data = json.loads(path.read_text())
    data["asked"]["double"]["eleven"] = "another digest"
    path.write_text(json.dumps(data))
    groups = [group.students for group in make_report(course, "task").unexplained if group.step == "double"]
    assert groups == [("gus", "kim"), ("hana",), ("ivo",)]


# --- whom to look at -----------------------------------------------------------------------------------


def test_nobody_is_looked_at_without_a_reason(report: Report) -> None:
    assert report.look == []
    assert report.differences == []


def change_stored(course: Path, student: str, step: str, **changes: Any) -> None:
    """Let the first case of ``step`` have come back otherwise."""
    stored = read_results(stored_path(course, student))
    case, reply = next(iter(stored.results.replies[step].items()))
    stored.results.replies[step][case] = replace(reply, value=None, **changes)
    write_results(stored_path(course, student), stored)


def test_time_outs_crashes_messages_and_faults_are_reasons_to_look(course: Path) -> None:
    change_stored(course, "ada", "total", kind="timed out", text="no result after 5 seconds")
    change_stored(course, "bob", "double", kind="died", text="a crash")
    stored = read_results(stored_path(course, "carl"))
    message = "cell 3 ended the whole sandbox; repeated in a new one"
    write_results(
        stored_path(course, "carl"), replace(stored, verdict=stored.verdict.with_messages((message,)))
    )

    def fault(gradebook: Gradebook) -> None:
        grade = grade_of(gradebook, "dora", "shift")
        grade.auto_score, grade.needs_manual_grade = None, True

    in_gradebook(course, fault)
    report = make_report(course, "task")
    assert reasons(report, "ada") == {RUN: "No result in time: total."}
    assert reasons(report, "bob")[RUN].endswith("in: double.")
    assert reasons(report, "carl") == {RUN: f"{message}."}
    assert reasons(report, "dora") == {BY_HAND: "Waits for marking by hand: shift."}
    assert report.waiting == 1
    assert [look.student for look in report.look] == ["dora", "ada", "bob", "carl"], "the urgent first"


def test_missing_and_damaged_results_are_said_and_cost_no_other_number(course: Path, report: Report) -> None:
    stored_path(course, "ada").unlink()
    stored_path(course, "bob").write_text('{"schema": 1}')
    stored_path(course, "mia").write_text("not JSON")
    edited = json.loads(stored_path(course, "lea").read_text())
    edited["replies"] = {"double": {"five": None}}
    stored_path(course, "lea").write_text(json.dumps(edited))
    found = make_report(course, "task")
    assert "no stored results" in reasons(found, "ada")[STORED]
    assert "schema 1" in reasons(found, "bob")[STORED]
    assert "cannot be read" in reasons(found, "mia")[STORED]
    assert "cannot be read" in reasons(found, "lea")[STORED]
    assert found.marks == report.marks
    assert item(found, "double").outcomes == {"passed": 2, "failed": 7, "missing": 1}
    assert next(each for each in found.cases if each.case == "five").asked == 10


def test_a_mark_by_hand_is_a_difference_that_is_explained(course: Path) -> None:
    def change(gradebook: Gradebook) -> None:
        grade_of(gradebook, "carl", "double").manual_score = 1.5
        grade_of(gradebook, "ada", "shift").extra_credit = 0.5
        grade_of(gradebook, "emil", "shift").auto_score = 4.0

    in_gradebook(course, change)
    report = make_report(course, "task")
    found = {
        (each.student, each.step): (each.gradebook, each.stored, each.why) for each in report.differences
    }
    assert found == {
        ("carl", "double"): (1.5, 0.0, "graded by hand"),
        ("ada", "shift"): (4.5, 4.0, "extra credit"),
        ("emil", "shift"): (4.0, 0.0, ""),
    }
    assert [look.student for look in report.look] == ["emil"], "only what nobody did by hand"
    assert "the gradebook says 4 and the stored results 0" in reasons(report, "emil")[STORED]


def test_unusual_code_and_files_are_named_with_their_cell(course: Path) -> None:
    notebook = course / "autograded" / "ada" / "task" / "the_task.ipynb"
    data = json.loads(notebook.read_text())
    data["cells"][2]["source"] += "\nimport os\nos._exit(0)"
    notebook.chmod(0o644)
    notebook.write_text(json.dumps(data))
    handed_in = course / "submitted" / "bob" / "task"
    handed_in.mkdir(parents=True, exist_ok=True)
    (handed_in / "the_task.ipynb").write_text("{}")
    (handed_in / "gradebook_link").symlink_to("/etc/hostname")
    report = make_report(course, "task")
    assert reasons(report, "ada") == {UNUSUAL: "The code uses os._exit (code cell 3)."}
    assert reasons(report, "bob") == {
        UNUSUAL: "Left out of what was handed in: gradebook_link is a link, a pipe, a socket or a device."
    }


def test_what_the_assignment_itself_gives_is_not_unusual(course: Path) -> None:
    notebook = course / "autograded" / "ada" / "task" / "the_task.ipynb"
    data = json.loads(notebook.read_text())
    data["cells"][2]["source"] = "import inspect"
    notebook.write_text(json.dumps(data))
    (course / "release" / "task").mkdir(parents=True)
    (course / "release" / "task" / "the_task.ipynb").write_text(json.dumps(data))
    assert make_report(course, "task").look == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("get_ipython().input_transformers_post.append(lambda lines: [])", "input_transformers"),
        ("np.allclose = lambda *a: True", "sets np.allclose"),
        ("from stepgrade import grader\ngrader.check = print", "sets grader.check"),
        ("import subprocess", "imports subprocess"),
        ("from urllib.request import urlopen", "imports urllib.request"),
        ("!cat ../gradebook.db", "gradebook.db"),
        ("!ls", "runs a shell command"),
        ("x = sys.modules['stepgrade']", "uses sys.modules"),
        ("open('/proc/1/environ')", "/proc/"),
    ],
)
def test_code_that_no_step_needs_is_seen(source: str, found: str) -> None:
    assert any(found in phrase for phrase in unusual(source)), list(unusual(source))


@pytest.mark.parametrize(
    "source",
    [
        "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.rcParams['figure.dpi'] = 90",
        "import numpy as np\nnp.random.seed(0)\nself.W = 1\nmodel.weights.data = 2",
        "get_ipython().run_line_magic('matplotlib', 'inline')",
        "def broken(:\n    return 'os'",
        "import os.path\nprint(os.path.join('a', 'b'))",
    ],
)
def test_ordinary_code_is_not_unusual(source: str) -> None:
    assert list(unusual(source)) == []


# --- the files -----------------------------------------------------------------------------------------


class Page(HTMLParser):
    """What a page holds; fails on tags that do not match."""

    VOID = frozenset({"meta", "img", "br", "hr", "link", "input"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, self.getpos()

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> Iterator[dict[str, str | None]]:
        return (attrs for name, attrs in self.tags if name == tag)


@pytest.fixture(scope="module")
def written(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_report(report, tmp_path_factory.mktemp("written") / "task.html")[0]


def test_the_page_needs_no_network_no_scripts_and_says_its_pictures_in_words(written: Path) -> None:
    page = Page(written.read_text(encoding="utf-8"))
    assert not list(page.all("script"))
    for tag, attrs in page.tags:
        assert not any(name.startswith("on") for name in attrs), (tag, attrs)
        for name in ("src", "href"):
            assert (attrs.get(name) or "#").startswith(("#", "data:image/svg+xml;base64,")), (tag, attrs)
    pictures = list(page.all("img"))
    assert len(pictures) == 3
    assert all(len(attrs["alt"] or "") > 30 for attrs in pictures)
    assert "Histogram of the marks of 14 students" in (pictures[0]["alt"] or "")
    assert next(page.all("html"))["lang"] == "en"


def test_tables_have_captions_and_heads_and_links_lead_somewhere(written: Path) -> None:
    page = Page(written.read_text(encoding="utf-8"))
    assert len(list(page.all("caption"))) == len(list(page.all("table"))) >= 5
    assert all(attrs.get("scope") in ("col", "row", "rowgroup") for attrs in page.all("th"))
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert {(attrs["href"] or "")[1:] for attrs in page.all("a")} <= set(ids)


def test_the_page_says_the_numbers_of_its_data(written: Path, report: Report) -> None:
    text = " ".join(Page(written.read_text(encoding="utf-8")).text.split())
    assert "14 submissions are marked." in text
    assert "Half of them have 8 of 10 points or more; the mean is 6.95." in text
    assert "The hardest step is double: 43 % of its points were earned." in text
    assert "The most common mistake is double, “squared”: 3 students." in text
    assert "gus, hana, kim" in text
    assert "Nothing: every submission has a mark in every step" in text
    assert "This is the first report on task" in text


def test_json_and_csv_hold_everything(written: Path, report: Report) -> None:
    data = json.loads(written.with_suffix(".json").read_text(encoding="utf-8"))
    assert data["marks"]["mean"] == pytest.approx(report.marks.mean if report.marks else None)
    assert len(data["students"]) == 14
    with open(written.with_suffix(".students.csv"), newline="", encoding="utf-8") as file:
        rows = {row["student"]: row for row in csv.DictReader(file)}
    assert float(rows["lea"]["shift"]) == pytest.approx(8 / 3, abs=1e-6)
    assert rows["carl"]["total outcome"] == "follow-through"
    with open(written.with_suffix(".unexplained.csv"), newline="", encoding="utf-8") as file:
        assert next(row["students"] for row in csv.DictReader(file)) == "gus; hana; kim"
    named = [path.name for path in written.parent.iterdir()]
    assert sorted(named) == sorted(
        ["task.html", "task.json"]
        + [f"task.{name}.csv" for name in ("students", "steps", "cases", "mistakes", "unexplained")]
        + [f"task.{name}.csv" for name in ("near", "look", "differences", "changes")]
    )
    assert stat.S_IMODE(written.stat().st_mode) == 0o600, "it names students"


HOSTILE = "<script>alert(1)</script>\"'&\u202e"


def test_what_students_write_is_escaped_and_no_cell_is_a_formula(tmp_path: Path) -> None:
    course = write_course(tmp_path / "course")
    code = f"# {HOSTILE}\ndef double(x):\n    return 3 * x  # {{{{ 7 * 7 }}}} </pre>"
    raises = f"def shift(x):\n    raise ValueError({HOSTILE!r})"
    answers = {"=1+1": {**RIGHT, "double": code, "shift": raises}, "@<b>x": RIGHT}
    write_class(course, load_rubric(course, "task"), answers)
    page, *_ = write_report(make_report(course, "task"), tmp_path / "r.html")
    text = page.read_text(encoding="utf-8")
    assert "<script" not in text
    assert "\u202e" not in text
    found = Page(text)
    assert "{{ 7 * 7 }} </pre>" in found.text
    assert "# <script>alert(1)</script>\"'&\ufffd" in found.text
    for path in page.parent.glob("*.csv"):
        with open(path, newline="", encoding="utf-8") as file:
            for row in csv.reader(file):
                assert not any(cell.startswith(("=", "+", "@")) for cell in row), (path, row)
    with open(page.with_suffix(".students.csv"), newline="", encoding="utf-8") as file:
        assert {row["student"] for row in csv.DictReader(file)} == {"'=1+1", "'@<b>x"}


def test_the_next_report_says_what_changed_and_goes_on_saying_it(course: Path, tmp_path: Path) -> None:
    target = tmp_path / "r.html"

    def write() -> dict[str, Any]:
        write_report(make_report(course, "task"), target)
        data: dict[str, Any] = json.loads(target.with_suffix(".json").read_text())
        return data

    first = write()
    assert first["changed"] is None
    assert write()["changed"] is None, "nothing has changed"
    in_gradebook(course, lambda book: setattr(grade_of(book, "carl", "double"), "manual_score", 2.0))
    changed = write()["changed"]
    assert changed["marks"] == [{"name": "carl", "before": 8.0, "now": 10.0}]
    assert [move["name"] for move in changed["steps"]] == ["double"]
    assert write()["changed"] == changed, "until something else changes"
    assert "carl" in Page(target.read_text()).text.partition("Since the last report")[2].partition("Steps")[0]
    with open(target.with_suffix(".changes.csv"), newline="", encoding="utf-8") as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["carl", "double"]
    target.with_suffix(".json").write_text("damaged")
    assert write()["changed"] is None


def test_without_anybody_the_page_says_so(tmp_path: Path) -> None:
    course = write_course(tmp_path)
    write_class(course, load_rubric(course, "task"), {})
    page, *_ = write_report(make_report(course, "task"), default_page(course, "task"))
    assert "Nobody has handed in task" in Page(page.read_text()).text


def test_a_share_of_almost_all_is_not_all() -> None:
    assert [share(x) for x in (0.0, 0.004, 0.5, 0.996, 1.0)] == [
        "0 %",
        "under 1 %",
        "50 %",
        "over 99 %",
        "100 %",
    ]


def test_the_command_writes_beside_the_course_or_where_it_is_told(course: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["report", "task", "--course", str(course)])
    assert done.exit_code == 0, done.output
    assert (course / ".stepgrade" / "reports" / "task.html").is_file()
    target = tmp_path / "elsewhere" / "week.html"
    done = CliRunner().invoke(main, ["report", "task", "--to", str(target), "--course", str(course)])
    assert done.exit_code == 0, done.output
    assert target.with_suffix(".look.csv").is_file()
    assert f"{target.stem}.look.csv" in done.output
    done = CliRunner().invoke(
        main, ["report", "task", "--to", str(tmp_path / "x.txt"), "--course", str(course)]
    )
    assert done.exit_code == 2
    assert "should end in .html" in done.output


def test_an_assignment_that_was_never_generated_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CourseError, match="generate_assignment"):
        make_report(write_course(tmp_path), "task")
